"""Streets, bridges and building blocks: each district is cut along its own grain until its pieces are blocks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import shapely
from shapely import affinity

from city.draw import Draw, FloatArray
from city.plan import Plan, outskirts
from city.shore import GRID, Shore

ROAD_HALF_WIDTH = 11.0  # of the roads between districts
LANE_HALF_WIDTH = 5.5


@dataclass(frozen=True, slots=True)
class Fabric:
    """streets: lines with a class each ("road", "street", "bridge"); blocks: polygons with a height in metres each."""

    streets: np.ndarray
    classes: list[str]
    blocks: np.ndarray
    heights: FloatArray


def make(seed: int, shore: Shore, plan: Plan, *, works: shapely.Polygon) -> Fabric:
    """The built city. works: a building that is there already; nothing else stands on its ground."""
    draw = Draw(seed, "fabric")
    lanes, blocks = divided(draw, plan.polygons)
    built = _built(draw, np.array(blocks), works)
    return finished(plan, lanes, _bridges(shore), built, _heights(draw, built))


def usual_block(xy: FloatArray) -> FloatArray:
    """(n,) square metres of a block at places (n, 2) of the capital."""
    return 9500.0 + 26000.0 * outskirts(xy)


def divided(
    draw: Draw, districts: np.ndarray, size: Callable[[FloatArray], FloatArray] = usual_block
) -> tuple[list[shapely.LineString], list[shapely.Polygon]]:
    """The lanes and the blocks between them of every district, the roads between the districts left free.

    size: square metres of a block at places (n, 2).
    """
    lanes: list[shapely.LineString] = []
    blocks: list[shapely.Polygon] = []
    for district in districts:
        ground = district.buffer(-ROAD_HALF_WIDTH, join_style="mitre")
        for part in shapely.get_parts(ground):
            if part.area > 3000:
                _cut(draw, part, size, lanes, blocks)
    return lanes, blocks


def footprints(blocks: np.ndarray, *, back_m: float, simpler_m: float) -> np.ndarray:
    """The ground of a building in each block, which stands back from the streets."""
    prints = shapely.buffer(blocks, -back_m, join_style="mitre")
    return shapely.set_precision(shapely.simplify(prints, simpler_m), GRID)


def sound(prints: np.ndarray, least_m2: float = 900.0, breadth_m: float = 7.5) -> np.ndarray:
    """Which footprints can carry a building: whole, of some size, and of some breadth (area over outline)."""
    whole = (shapely.get_type_id(prints) == 3) & (shapely.area(prints) > least_m2) & shapely.is_valid(prints)
    return whole & (shapely.area(prints) > breadth_m * shapely.length(prints))


def finished(plan: Plan, lanes: list, bridges: list, built: np.ndarray, heights: FloatArray) -> Fabric:
    """Roads, lanes and bridges as tidy streets, with the blocks and their heights."""
    streets = [*plan.borders, *lanes, *bridges]
    classes = ["road"] * len(plan.borders) + ["street"] * len(lanes) + ["bridge"] * len(bridges)
    tidy = shapely.set_precision(shapely.simplify(np.array(streets), 3.0), GRID)
    real = shapely.length(tidy) > 15.0
    return Fabric(tidy[real], [c for c, r in zip(classes, real) if r], built, heights)


def _cut(
    draw: Draw, ground: shapely.Polygon, size: Callable[[FloatArray], FloatArray], lanes: list, blocks: list
) -> None:
    """Cuts ground across its longer side, again and again; keeps the cuts as lanes and the ends as blocks."""
    waiting = [ground]
    while waiting:
        piece = waiting.pop()
        centre = shapely.get_coordinates(piece.centroid)
        enough = float(size(centre)[0]) * draw.uniform(0.65, 1.5)
        if piece.area < enough:
            blocks.append(piece)
            continue
        cut = _cut_line(draw, piece)
        lanes.extend(line for line in shapely.get_parts(piece.intersection(cut)) if line.length > 20)
        rest = shapely.get_parts(piece.difference(cut.buffer(LANE_HALF_WIDTH, cap_style="flat")))
        waiting.extend(part for part in rest if part.geom_type == "Polygon" and part.area > 700)


def _cut_line(draw: Draw, piece: shapely.Polygon) -> shapely.LineString:
    """A line across the piece at right angles to its length, near its middle, a little askew."""
    corners = shapely.get_coordinates(shapely.oriented_envelope(piece))
    along, across = corners[1] - corners[0], corners[2] - corners[1]
    if np.hypot(*along) < np.hypot(*across):
        along, across = across, along
    middle = corners[:4].mean(axis=0) + along * draw.uniform(-0.12, 0.12)
    lean = along * draw.uniform(-0.05, 0.05)
    return shapely.LineString((middle - across * 0.7 - lean, middle + across * 0.7 + lean))


def _built(draw: Draw, blocks: np.ndarray, works: shapely.Polygon) -> np.ndarray:
    """The blocks that carry buildings: parks and yards stay open, the footprint of a block stands back."""
    centres = shapely.get_coordinates(shapely.centroid(blocks))
    green = draw.waves(centres, 2600.0) + 0.5 * draw.normal(len(blocks)) > 1.75
    open_ground = green | (draw.uniform(size=len(blocks)) < 0.10 * outskirts(centres))
    prints = footprints(blocks[~open_ground], back_m=4.0, simpler_m=2.5)
    free = ~shapely.intersects(prints, works.buffer(12.0))
    return np.append(prints[sound(prints) & free], works)


def _heights(draw: Draw, blocks: np.ndarray) -> FloatArray:
    """Metres: towers in the old town and on a second hill of offices, low at the edge."""
    centres = shapely.get_coordinates(shapely.centroid(blocks))
    office = np.exp(-(((centres - (6750.0, 6350.0)) / 900.0) ** 2).sum(axis=1))
    usual = 9.0 + 46.0 * (1.0 - outskirts(centres)) ** 1.7 + 62.0 * office
    return np.clip(np.round(usual * np.exp(0.38 * draw.normal(len(blocks))), 0), 4.0, 190.0)


def _bridges(shore: Shore) -> list[shapely.LineString]:
    """Lines from bank to bank of river and canal and out to the islands, each reaching into the land on both sides."""
    spans = [across(shore.river, at, 1900.0) for at in np.linspace(0.05, 0.62, 9)]
    spans += [across(shore.canal, at, 160.0) for at in np.linspace(0.06, 0.9, 9)]
    crossings = [
        part for line in spans for part in shapely.get_parts(line.difference(shore.land)) if part.length < 900.0
    ]
    islands = sorted(shapely.get_parts(shore.land), key=lambda part: part.area)
    crossings += [shapely.shortest_line(island, islands[-1]) for island in islands[:-1]]
    return landed(crossings, shore.land, reach_m=70.0)


def landed(crossings: list, land: shapely.Geometry, reach_m: float) -> list[shapely.LineString]:
    """The crossings from shore to shore, longer by `reach_m`, so that they reach into the land on both sides."""
    banks = [part for part in crossings if part.length > 15.0 and _ends_on_land(part, land)]
    return [affinity.scale(part, *([1.0 + reach_m / part.length] * 2)) for part in banks]


def _ends_on_land(line: shapely.LineString, land: shapely.Geometry) -> bool:
    return all(shapely.Point(end).distance(land) < 1.0 for end in line.coords)


def across(line: shapely.LineString, at: float, length: float, ahead: float = 0.005) -> shapely.LineString:
    """A line of that length at right angles to the given line, at a share of its way.

    ahead: the share of the way on which the line's direction is taken.
    """
    here, there = (shapely.get_coordinates(line.interpolate(at + step, normalized=True))[0] for step in (0.0, ahead))
    side = np.array((here[1] - there[1], there[0] - here[0])) / np.hypot(*(there - here))
    return shapely.LineString((here - side * length / 2, here + side * length / 2))

"""Land and water of Neo-Terra: a city that bends round a bay, a river from the north, a garden island in its mouth."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from city.draw import Draw, FloatArray
from city.shore import GRID, blob, closed_curve, open_curve, roughened, without_crumbs
from shapely.geometry import Polygon

BAY = (9500.0, 2500.0)  # the middle of the bay: every ring of the city bends round it
# Hand-drawn, in metres east and north of the city's south-west corner; chance only roughens them.
COAST = (
    (700, 1300), (520, 2700), (880, 4100), (560, 5500), (1250, 6900), (2250, 8200), (3600, 9250), (5050, 9900),
    (6600, 10550), (8200, 10850), (9800, 10700), (11400, 10900), (13000, 10450), (14500, 9850), (15900, 8950),
    (17000, 7700), (17600, 6250), (17350, 4750), (17900, 3300), (17450, 1800), (16600, 750), (15300, 350),
    (13950, 560), (12950, 1150), (12350, 2000), (12300, 3050), (11850, 4150), (10950, 4950), (9700, 5300),
    (8350, 5100), (7350, 4400), (6780, 3400), (6720, 2300), (6250, 1350), (5350, 720), (4150, 420), (2700, 480),
)  # fmt: skip
RIVER = (
    (8250, 11600),
    (8600, 10700),
    (8100, 9700),
    (8750, 8700),
    (9650, 7900),
    (9350, 6900),
    (9000, 6000),
    (9600, 4900),
)
RIVER_HALF = (55.0, 60.0, 75.0, 85.0, 100.0, 120.0, 150.0, 210.0)  # metres from the middle to a bank
CHANNEL = ((9650, 7900), (11000, 7650), (12600, 7900), (14200, 7500), (15800, 7700), (17200, 7300), (18400, 7500))
CHANNEL_HALF = 24.0  # dug, from the river to the eastern sea
ISLAND = (9250, 2750, 820, 520, 0.35)  # x, y, half axes, turn
LEAST_LAND = 60_000.0  # square metres of an island or a pond
ROUGH = {"rough": (0.12, 0.04), "corners": 48}  # of the shores of island and ponds
PONDS = ((4300, 7600, 330, 210, 0.6), (14700, 2600, 260, 190, -0.4))


@dataclass(frozen=True, slots=True)
class Ground:
    """land: what stands above water. coast: the shore line without the river. river: its middle line."""

    land: shapely.MultiPolygon
    coast: shapely.Geometry
    river: shapely.LineString


def make(seed: int) -> Ground:
    """The land and its waters."""
    draw = Draw(seed, "ground")
    octaves = ((130.0, 3100.0), (55.0, 900.0), (18.0, 240.0))
    coast = Polygon(roughened(closed_curve(np.array(COAST, float), 30), draw, octaves)).buffer(0.0)
    island = blob(ISLAND, draw, **ROUGH)
    river = open_curve(np.array(RIVER, float), 24)
    channel = shapely.LineString(open_curve(np.array(CHANNEL, float), 16)).buffer(CHANNEL_HALF, quad_segs=2)
    stream = Polygon(_banks(river, draw)).buffer(0.0)
    water = shapely.union_all([stream, channel, *(blob(pond, draw, **ROUGH) for pond in PONDS)])
    land = shapely.union_all([coast.difference(water), island])
    land = shapely.set_precision(without_crumbs(shapely.simplify(land, 4.0), LEAST_LAND), GRID)
    return Ground(land, coast, shapely.LineString(river))


def around(xy: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Distance from the middle of the bay in metres, and the bearing of a place seen from there, degrees from north."""
    east, north = np.asarray(xy, float).T - np.array(BAY)[:, None]
    return np.hypot(east, north), np.degrees(np.arctan2(east, north))


def rim(xy: FloatArray) -> FloatArray:
    """0 at the waterfront of the bay .. 1 at the edge of the city."""
    return np.clip((around(xy)[0] - 2700.0) / 5600.0, 0.0, 1.0)


def _banks(line: FloatArray, draw: Draw) -> FloatArray:
    """The ring of the river, each bank with a life of its own."""
    half = np.interp(np.linspace(0, 1, len(line)), np.linspace(0, 1, len(RIVER_HALF)), RIVER_HALF)
    along = np.gradient(line, axis=0)
    normal = np.stack((-along[:, 1], along[:, 0]), axis=1) / np.hypot(*along.T)[:, None]
    left, right = (line + side * normal * (half * (1.0 + 0.12 * draw.waves(line, 600.0)))[:, None] for side in (1, -1))
    return np.concatenate((left, right[::-1]))

"""A seeded city to look at: districts, a river, streets and blocks, flows, sites; no test data of its own."""

from __future__ import annotations

import numpy as np
import shapely

from viewer.geometry.regions import from_shapely
from viewer.model.city import BareCity, City, Crs, LineSet, RegionSet, Sites


def voronoi_city(seed: int = 7, districts: int = 96) -> City:
    """A planar city of about twelve by eight kilometres."""
    random = np.random.default_rng(seed)
    angle = np.linspace(0, 2 * np.pi, 240, endpoint=False)
    reach = 1 + 0.12 * np.sin(3 * angle + 1) + 0.08 * np.sin(5 * angle + 2) + 0.05 * np.sin(9 * angle)
    shore = shapely.Polygon(np.column_stack((6000 * reach * np.cos(angle), 4200 * reach * np.sin(angle))))
    x = np.linspace(-9000, 9000, 80)
    river = shapely.LineString(np.column_stack((x, 500 * np.sin(x / 2500) + x * 0.08))).buffer(230)
    land = shore.difference(river)
    seeds = shapely.points(random.uniform((-7000, -5000), (7000, 5000), (districts * 2, 2)))
    cells = shapely.voronoi_polygons(shapely.multipoints(seeds), extend_to=shapely.box(-9000, -7000, 9000, 7000))
    parts = [cell.intersection(land) for cell in cells.geoms]
    parts = [part for part in parts if not part.is_empty and part.area > 2e5]
    parts = [part if part.geom_type != "GeometryCollection" else part.buffer(0) for part in parts]
    names = tuple(
        f"{a} {b}"
        for a in ("Crown", "North", "Old", "Kiln", "Glass", "Weir", "Lantern", "Mill", "Salt", "Elm")
        for b in ("Terraces", "gate", "Harbour", "Street", "water", "Lanes", "Row", "Field", "Hill", "End")
    )
    names = (names * 3)[: len(parts)]
    base = RegionSet("districts", tuple(map(str, range(len(parts)))), names, from_shapely(parts),
                     singular="district", plural="districts")  # fmt: skip
    grid = np.stack(np.meshgrid(np.arange(-6600, 6600, 150.0), np.arange(-4600, 4600, 150.0)), -1).reshape(-1, 2)
    grid = grid[random.random(len(grid)) < 0.75] + random.uniform(-25, 25, (1, 2))
    size = random.uniform(35, 62, (len(grid), 2))
    boxes = shapely.box(*(grid - size).T, *(grid + size).T)
    inland = land.buffer(-90)
    shapely.prepare(inland)
    boxes = boxes[shapely.contains(inland, boxes)]
    heights = random.gamma(2.0, 45.0, len(boxes))
    edges = [part.exterior for part in parts if part.geom_type == "Polygon"]
    xy = np.vstack([shapely.get_coordinates(edge) for edge in edges])
    starts = np.concatenate(([0], np.cumsum([len(edge.coords) for edge in edges])))
    bare = BareCity(from_shapely([land.buffer(220, join_style="round").difference(river.buffer(-120))]), from_shapely([river.buffer(-110).intersection(shore)]),
                    LineSet("streets", xy, starts, width=26), from_shapely(boxes), heights)  # fmt: skip
    spots = np.array([(-4200.0, -1400.0), (3900.0, -600.0)])
    sites = Sites(("a", "b"), ("Meridian Recovery", "East Depot"), ("recovery", "depot"), spots)
    return City("voronoi", "The Capital, 2147", "Who carries the city’s waste?", Crs("local", metres=True),
                (base,), sites=sites, bare=bare, note="made data, seed 7")  # fmt: skip

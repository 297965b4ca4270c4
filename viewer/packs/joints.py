"""Where neighbouring regions overlap or leave slivers between them: each place once, only as far as it is cheap."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from viewer.errors import Problem
from viewer.geometry.regions import Ragged, to_shapely

MOST_VERTICES = 2_000_000
MOST_LISTED = 20
SHARE = 1e-3  # of the smaller region: less is a matter of digits


def joints(rings: Ragged, ids: Sequence[str], name: str, *, file: str = "") -> list[Problem]:
    """A warning for each pair of regions that overlap by more than a thousandth, and a note on edges that do not meet.

    Regions must be valid. Sets of more than MOST_VERTICES vertices are not looked at, and that is said.
    """
    if len(rings) < 2 or not len(rings.xy):
        return []
    if len(rings.xy) > MOST_VERTICES:
        found = f"{len(rings.xy):,} vertices: overlaps and gaps were not looked for"
        return [Problem(found, file=file, layer=name, severity="info")]
    shapes = to_shapely(rings)
    return [*_overlaps(shapes, ids, name, file), *_slivers(shapes, ids, name, file)]


def _overlaps(shapes: np.ndarray, ids: Sequence[str], name: str, file: str) -> list[Problem]:
    import shapely

    area = shapely.area(shapes)
    tree = shapely.STRtree(shapes)
    one, other = tree.query(shapes, predicate="intersects")
    one, other = one[one < other], other[one < other]
    touching = shapely.touches(shapes[one], shapes[other])
    one, other = one[~touching], other[~touching]
    common = shapely.area(shapely.intersection(shapes[one], shapes[other]))
    share = common / np.maximum(np.minimum(area[one], area[other]), np.finfo(float).tiny)
    real = np.flatnonzero(share > SHARE)
    real = real[np.argsort(-share[real], kind="stable")]
    problems = [
        Problem(
            f"overlaps {ids[other[i]]} in {share[i]:.1%} of the smaller of the two",
            "regions that only touch",
            "what lies there counts for the region that is drawn first",
            file,
            name,
            feature=str(ids[one[i]]),
            severity="warning",
        )
        for i in real[:MOST_LISTED]
    ]
    if len(real) > MOST_LISTED:
        found = f"{len(real) - MOST_LISTED} more pairs of regions overlap"
        problems.append(Problem(found, "regions that only touch", file=file, layer=name, severity="warning"))
    return problems


def _slivers(shapes: np.ndarray, ids: Sequence[str], name: str, file: str) -> list[Problem]:
    """One note if edges of neighbours run side by side without being the same, or leave a gap of a hair's width."""
    import shapely

    width = float(np.sqrt(np.median(shapely.area(shapes)))) * SHARE
    edges = shapely.coverage_invalid_edges(shapes, gap_width=width)
    wrong = np.flatnonzero(~shapely.is_empty(edges))
    if not len(wrong):
        return []
    named = ", ".join(str(ids[i]) for i in wrong[:5])
    more = f" and {len(wrong) - 5} more" if len(wrong) > 5 else ""
    found = f"borders that do not meet the neighbour's exactly: {named}{more}"
    return [Problem(found, "borders with common vertices", file=file, layer=name, severity="info")]

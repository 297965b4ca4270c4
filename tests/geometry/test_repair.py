"""The golden table of broken geometry, and the promise that no feature gets lost on the way."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.geometry.repair import NO_AREA, NOT_FINITE, Repair, joined, polygons_of, repair

SQUARE = [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)]
BOWTIE = [(0, 0), (1, 1), (1, 0), (0, 1), (0, 0)]


def polygon(shell, *holes):
    with np.errstate(all="ignore"):
        return shapely.Polygon(shell, holes)


GOLDEN = {
    "bow-tie": (polygon(BOWTIE), 0.5),
    "spike": (polygon([(0, 0), (1, 0), (1, 1), (1, 2), (1, 1), (0, 1), (0, 0)]), 1.0),
    "duplicate ring as hole": (polygon(SQUARE, SQUARE), 1.0),
    "hole outside": (polygon(SQUARE, [(2, 0), (2.5, 0), (2.5, 1), (2, 1), (2, 0)]), 1.5),
    "the same part twice": (shapely.MultiPolygon([polygon(SQUARE), polygon(SQUARE)]), 1.0),
    "overlapping parts": (
        shapely.MultiPolygon([polygon(SQUARE), polygon([(0.5, 0), (1.5, 0), (1.5, 1), (0.5, 1), (0.5, 0)])]),
        1.5,
    ),
    "parts that share an edge": (
        shapely.MultiPolygon([polygon(SQUARE), polygon([(1, 0), (2, 0), (2, 1), (1, 1), (1, 0)])]),
        2.0,
    ),
    "a bow-tie among sound parts": (
        shapely.MultiPolygon([shapely.box(5, 5, 6, 6), polygon(BOWTIE), shapely.box(8, 8, 9, 9)]),
        2.5,
    ),
}


@pytest.mark.parametrize("name", GOLDEN)
def test_broken_polygon_keeps_its_true_area_and_is_reported(name):
    broken, area = GOLDEN[name]
    done = repair([broken], ["05"])
    (whole,) = done.geometries
    assert shapely.is_valid(whole) and whole.geom_type in ("Polygon", "MultiPolygon")
    assert shapely.area(whole) == pytest.approx(area)
    (note,) = done.repairs
    assert note.feature == "05" and note.reason
    enclosed = shapely.area(shapely.make_valid(broken))
    assert note.area_before == pytest.approx(enclosed) and note.area_after == pytest.approx(area)
    assert not done.lost


@pytest.mark.parametrize(
    ("broken", "why"),
    [
        (polygon([(1, 1)] * 5), NO_AREA),
        (polygon([(0, 0), (1, 1), (2, 2), (0, 0)]), NO_AREA),
        (polygon([(0, 0), (math.nan, 0), (1, 1), (0, 0)]), NOT_FINITE),
        (polygon([(0, 0), (math.inf, 0), (1, 1), (0, 0)]), NOT_FINITE),
        (polygon([(0, 0), (1e308, 0), (1e308, 1e308), (0, 1e308), (0, 0)]), NOT_FINITE),
        (polygon([(0, 0), (1e-320, 0), (1e-320, 1e-320), (0, 1e-320), (0, 0)]), NO_AREA),
    ],
)
def test_what_cannot_be_drawn_is_listed_as_lost_and_never_raises(broken, why):
    done = repair([polygon(SQUARE), broken])
    assert done.geometries[0].equals(polygon(SQUARE)) and done.geometries[1] is None
    ((position, text),) = done.lost
    assert position == 1 and why in text


def test_sound_missing_and_empty_geometries_pass_unchanged():
    sound = polygon(SQUARE)
    done = repair([sound, None, shapely.Polygon()])
    assert done.geometries[0] is sound and done.geometries[1] is None and done.geometries[2] is None
    assert done.repairs == () and done.lost == ()


def test_nothing_in_nothing_out():
    assert len(repair([]).geometries) == 0


def test_points_are_refused():
    with pytest.raises(ValueError, match="only polygons"):
        repair([shapely.Point(0, 0)])


def test_area_change_is_flagged_only_beyond_a_thousandth():
    bow, spike = repair([GOLDEN["bow-tie"][0]]).repairs[0], repair([GOLDEN["spike"][0]]).repairs[0]
    assert not bow.changed and not spike.changed  # both lobes were there before
    assert Repair("5", "overlap", 1.0, 1.002).changed and not Repair("5", "overlap", 1.0, 1.0009).changed


def test_height_survives_a_repair():
    solid = shapely.Polygon([(0, 0, 5), (1, 1, 5), (1, 0, 5), (0, 1, 5), (0, 0, 5)])
    assert shapely.area(repair([solid]).geometries[0]) == pytest.approx(0.5)


def test_polygons_are_found_inside_nested_collections():
    nested = shapely.GeometryCollection(
        [shapely.Point(0, 0), shapely.GeometryCollection([shapely.box(0, 0, 1, 1), shapely.box(2, 2, 3, 3)])]
    )
    assert shapely.area(joined(polygons_of(nested))) == 2
    assert joined(polygons_of(shapely.Point(0, 0))) is None and polygons_of(None) == []


coordinate = st.one_of(st.integers(-4, 4).map(float), st.sampled_from([math.nan, math.inf, 1e308, 1e-320, 0.5]))
corner = st.tuples(st.integers(-4, 4).map(float), st.integers(-4, 4).map(float))  # GEOS closes no ring at nan
ring = st.builds(
    lambda start, points: [start, *points, start],
    corner,
    st.lists(st.tuples(coordinate, coordinate), min_size=2, max_size=6),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(ring, min_size=1, max_size=3), max_size=4))
def test_no_feature_is_ever_lost_in_silence(features):
    broken = [shapely.MultiPolygon([polygon(r) for r in rings]) for rings in features]
    done = repair(broken)
    assert len(done.geometries) == len(broken)
    missing = {i for i, geometry in enumerate(done.geometries) if geometry is None}
    assert missing == {position for position, _ in done.lost}
    kept = np.array([g for g in done.geometries if g is not None], dtype=object)
    assert shapely.is_valid(kept).all() and (shapely.area(kept) > 0).all()
    touched = {repair.feature for repair in done.repairs}
    for i, geometry in enumerate(done.geometries):
        assert geometry is None or str(i) in touched or geometry is broken[i]

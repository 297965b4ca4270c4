"""Certainty about validity: what is called sound is valid for GEOS, and what is clean is called sound."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.geometry.regions import empty_ragged, from_shapely
from viewer.geometry.sound import sound
from viewer.geometry.synthetic import districts

few = st.integers(0, 6).map(float)
near = st.sampled_from([0.0, 1.0, 1.0 + 2**-52, 1.0 - 2**-53, 3.0, 3.0 + 2**-50, 0.1 + 0.2, 0.3])
moved = st.sampled_from([0.0, 1e7, -3e11])


@st.composite
def polygons(draw):
    numbers = draw(st.sampled_from([few, near, st.floats(-1e3, 1e3)]))
    points = st.lists(st.tuples(numbers, numbers), min_size=3, max_size=draw(st.sampled_from([5, 9, 40])))
    shift = draw(moved)
    made = [
        shapely.Polygon(np.array(draw(points)) + shift, [np.array(draw(points)) + shift for _ in range(holes)])
        for holes in draw(st.lists(st.integers(0, 2), min_size=1, max_size=3))
    ]
    return made[0] if len(made) == 1 else shapely.multipolygons(made)


@settings(deadline=None, max_examples=800)
@given(st.lists(polygons(), min_size=1, max_size=6))
def test_what_is_sound_is_valid_and_has_an_area(shapes):
    told = sound(from_shapely(shapes))
    assert (shapely.is_valid(shapes) & (shapely.area(shapes) > 0))[told].all()


def rough_circle(corners, seed=0, x=0.0, radius=10.0):
    turns = np.linspace(0, 2 * np.pi, corners, endpoint=False)
    far = radius * np.random.default_rng(seed).uniform(0.6, 1.0, corners)
    return np.column_stack((x + far * np.cos(turns), far * np.sin(turns)))


@pytest.mark.parametrize("corners", [3, 16, 17, 18, 400])
def test_clean_rings_of_any_size_are_sound_in_either_winding(corners):
    ring = rough_circle(corners)
    assert sound(from_shapely([shapely.Polygon(ring), shapely.Polygon(ring[::-1])])).all()
    comb = np.array([(i, 0 if i % 2 else 9) for i in range(corners)] + [(corners, 20), (-1, 20)], float)
    assert sound(from_shapely([shapely.Polygon(comb)])).all() == bool(shapely.is_valid(shapely.Polygon(comb)))


def test_a_city_is_sound():
    assert sound(districts(2_000, corners_per_side=3)).all()
    assert sound(districts(500, corners_per_side=20)).all()


def test_holes_and_parts_are_sound_where_nothing_touches():
    hole = rough_circle(12, radius=2.0)
    ring = shapely.Polygon(rough_circle(60), [hole, np.add(hole, (3.0, 0.5))])
    two = shapely.multipolygons([shapely.Polygon(rough_circle(60), [hole]), shapely.Polygon(rough_circle(9, x=30.0))])
    assert not shapely.is_valid(ring) or sound(from_shapely([ring])).all()
    assert sound(from_shapely([shapely.Polygon(rough_circle(60), [hole]), two])).all()


@pytest.mark.parametrize(
    "wkt",
    [
        "POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))",  # a bow-tie
        "POLYGON ((0 0, 4 0, 2 0, 2 2, 0 0))",  # a spike along an edge
        "POLYGON ((0 0, 4 0, 4 4, 2 0, 0 4, 0 0))",  # touches itself
        "POLYGON ((0 0, 1 1, 2 2, 0 0))",  # flat
        "POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0), (5 5, 6 5, 6 6, 5 5))",  # the hole is outside
        "POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0), (1 1, 3 1, 3 3, 1 3, 1 1), (1.5 1.5, 2 1.5, 2 2, 1.5 1.5))",
        "MULTIPOLYGON (((0 0, 4 0, 4 4, 0 4, 0 0)), ((1 1, 2 1, 2 2, 1 1)))",  # one inside the other
        "MULTIPOLYGON (((0 0, 4 0, 4 4, 0 4, 0 0)), ((4 0, 8 0, 8 4, 4 4, 4 0)))",  # side by side
        "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (-1 4, 5 3, 5 5, -1 4))",  # the hole crosses the shell
    ],
)
def test_broken_ones_are_not_sound(wkt):
    shape = shapely.from_wkt(wkt)
    assert not shapely.is_valid(shape)
    assert not sound(from_shapely([shape])).any()


def test_nothing_is_not_sound():
    assert sound(empty_ragged(3)).tolist() == [False] * 3
    assert sound(empty_ragged()).shape == (0,)

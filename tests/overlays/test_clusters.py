"""Clusters: a chessboard, two halves, and nothing to judge."""

from dataclasses import replace

import numpy as np
import pytest
import shapely

from tests.cities import PLANE, column, columns, points_city, with_column
from viewer.errors import OverlayError
from viewer.geometry.regions import from_shapely
from viewer.model.city import City, RegionSet
from viewer.model.state import Layer, params
from viewer.overlays import build
from viewer.overlays.clusters import LABELS

SIDE = 8


def board(values):
    cells = [shapely.box(x, y, x + 1, y + 1) for y in range(SIDE) for x in range(SIDE)]
    ids = tuple(str(i) for i in range(len(cells)))
    facts = columns(column("dust", np.ravel(values), "µg/m³", role="pollution", title="Dust"))
    base = RegionSet("cells", ids, ids, from_shapely(cells), facts, "", "cell", "cells")
    return City("board", "Board", crs=PLANE, region_sets=(base,))


def shown(city, **given):
    return build(city, Layer("clusters", params(**given)))


HALVES = np.repeat([[1.0] * 4 + [9.0] * 4], SIDE, axis=0) + np.arange(SIDE)[:, None] * 0.01


def test_two_halves_are_two_clusters():
    picture = shown(board(HALVES))
    codes = picture.marks[0].values.reshape(SIDE, SIDE)
    assert (codes[2:-2, :2] == LABELS.index("low among low")).all()
    assert (codes[2:-2, -2:] == LABELS.index("high among high")).all()
    assert picture.figures["moran_i"] > 0.7
    assert picture.sentence.startswith("Cells beside each other are alike in Dust")
    assert sum(entry.count for entry in picture.legend.entries) == SIDE * SIDE


def test_a_chessboard_differs_from_its_neighbours():
    picture = shown(board(np.indices((SIDE, SIDE)).sum(axis=0) % 2 * 8.0 + 1), neighbours="rook")
    assert picture.figures["moran_i"] == pytest.approx(-1)
    assert "differ in Dust" in picture.sentence


def test_chance_is_called_chance():
    picture = shown(board(np.random.default_rng(4).random((SIDE, SIDE))), fdr=True)
    assert "as by chance" in picture.sentence
    assert (picture.marks[0].values == LABELS.index("no more than chance")).all()


def test_missing_values_and_equal_values():
    holes = HALVES.copy()
    holes[0, 0] = np.nan
    picture = shown(board(holes))
    assert np.isnan(picture.marks[0].values[0])
    assert picture.legend.missing == 1
    assert "nothing can be said" in shown(board(np.ones((SIDE, SIDE)))).sentence


def test_points_and_categories_are_refused():
    here = board(HALVES)
    with pytest.raises(OverlayError, match="points have no neighbours"):
        shown(replace(here, point_sets=points_city().point_sets), column="reading")
    zone = column("zone", np.zeros(SIDE * SIDE), kind="category", categories=("works",), title="Zone")
    with pytest.raises(OverlayError, match="holds categories"):
        shown(with_column(here, zone), column="zone")


def test_the_nearest_and_those_within_a_distance_are_neighbours_too():
    near = shown(board(HALVES), neighbours="nearest", k=4)
    assert dict(near.receipt.parameters)["neighbours"].startswith("the 4 nearest, 256 links")
    within = shown(board(HALVES), neighbours="within", reach=0.1)  # cells of a metre
    assert dict(within.receipt.parameters)["neighbours"].startswith("within 0.1 km, 4032 links")
    alone = shown(with_metres(board(HALVES)), neighbours="within", reach=0.1)
    assert "not judged: 64 cells without neighbours" in alone.legend.notes


def with_metres(city):
    """The same cells a kilometre wide."""
    from viewer.geometry.regions import Ragged

    rings = city.base.rings
    wide = Ragged(rings.xy * 1000.0, rings.ring_starts, rings.part_starts, rings.region_starts)
    return replace(city, region_sets=(replace(city.base, rings=wide),))


def test_without_metres_there_is_no_distance():
    from viewer.model.city import LOCAL

    with pytest.raises(OverlayError, match="metres are needed"):
        shown(replace(board(HALVES), crs=LOCAL), neighbours="within")


def test_two_columns_are_compared_with_the_neighbours_other_one():
    city = board(HALVES)
    facts = dict(city.base.columns) | columns(column("wealth", np.ravel(10 - HALVES), "credits", title="Wealth"))
    city = replace(city, region_sets=(replace(city.base, columns=facts),))
    picture = shown(city, column="dust", beside="wealth")
    codes = picture.marks[0].values.reshape(SIDE, SIDE)
    assert (codes[2:-2, -2:] == LABELS.index("high among low")).all()
    assert picture.figures["moran_i"] < -0.7
    assert picture.sentence.startswith("Where dust is high, the neighbours' wealth is low (correlation")
    assert "each cell is set beside its neighbours' wealth, not its own" in picture.legend.notes
    assert "Wealth" not in shown(city, column="dust").legend.title


def test_a_total_is_warned_of_and_a_rate_is_taken_before_it():
    city = board(HALVES)
    crowd = column("people", np.ravel(HALVES) * 100, "persons", kind="extensive", title="People")
    dust = city.base.columns["dust"]
    both = replace(city, region_sets=(replace(city.base, columns=columns(crowd, dust)),))
    assert shown(both).legend.title.startswith("Dust")
    assert not any("not a rate" in note for note in shown(both).legend.notes)
    assert any("a total per cell, not a rate" in note for note in shown(both, column="people").legend.notes)

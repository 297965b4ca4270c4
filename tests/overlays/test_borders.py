"""Borders: outlines and names, and the plain points and lines of a file."""

from dataclasses import replace

import numpy as np
import pytest
import shapely

from tests.cities import bare_squares, squares
from viewer.errors import OverlayError
from viewer.geometry.regions import from_shapely
from viewer.model.city import LOCAL, City, LineSet, PointSet, RegionSet
from viewer.model.state import Layer, params
from viewer.overlays import build
from viewer.scene.marks import Borders, Dots, Lines, Names


def borders(city, **given):
    return build(city, Layer("borders", params(**given)))


def test_every_region_has_its_outline_name_and_area():
    picture = borders(bare_squares())
    outline, names = picture.marks
    assert isinstance(outline, Borders)
    assert isinstance(names, Names)
    assert names.texts == ("West", "Middle", "East")
    assert picture.readouts[0].values == pytest.approx([1, 1, 1])
    assert picture.sentence == "Bare has 3 districts."


def test_names_can_be_left_out():
    assert [type(mark) for mark in borders(bare_squares(), names=False).marks] == [Borders]


def test_a_local_plane_has_no_square_kilometres():
    assert borders(City("local", crs=LOCAL, region_sets=(squares(),))).readouts == ()


def test_lines_of_a_file_are_drawn():
    lines = LineSet("roads", np.array([[0.0, 0], [1, 1], [2, 2]]), np.array([0, 2, 3]))
    picture = borders(City("file", line_sets=(lines,)))
    assert isinstance(picture.marks[0], Lines)
    assert picture.sentence == "file shows 2 roads."
    assert picture.legend.notes == ("1 of the roads without a place",)


def test_points_and_lines_of_a_pack_are_drawn_over_its_regions_only_when_asked_for():
    mains = LineSet("mains", np.array([[0.0, 0], [1, 1]]), np.array([0, 2]), title="Power mains", of_pack=True)
    bins = PointSet("bins", ("b1",), np.array([[0.5, 0.5]]), of_pack=True)
    city = replace(bare_squares(), line_sets=(mains,), point_sets=(bins,))
    assert [type(mark) for mark in borders(city).marks] == [Borders, Names]
    assert [entry.label for entry in borders(city).legend.entries] == ["districts"]
    assert [type(mark) for mark in borders(city, things=True).marks] == [Lines, Borders, Names, Dots]
    assert [entry.label for entry in borders(city, things=True).legend.entries] == ["districts", "bins", "Power mains"]
    assert [type(mark) for mark in borders(city, things=True, only="mains").marks] == [Lines, Borders, Names]
    assert [type(mark) for mark in borders(city, only="mains").marks] == [Borders, Names]
    with pytest.raises(OverlayError, match="no points or lines 'pipes'; known: bins, mains"):
        borders(city, things=True, only="pipes")
    assert [type(mark) for mark in borders(replace(city, region_sets=())).marks] == [Lines, Dots]
    laid_over = replace(city, line_sets=(replace(mains, of_pack=False),))
    assert [type(mark) for mark in borders(laid_over).marks] == [Lines, Borders, Names]


def test_rooms_are_told_in_square_metres():
    rooms = City("plan", crs=bare_squares().crs, region_sets=(replace(squares(), rings=from_shapely(
        [shapely.box(20 * i, 0, 20 * i + 20, 30) for i in range(3)])),))  # fmt: skip
    readout = borders(rooms).readouts[0]
    assert readout.unit == "m2" and readout.values.tolist() == [600, 600, 600]
    assert borders(bare_squares()).readouts[0].unit == "km2"


def test_the_outlines_of_many_regions_are_fainter_than_those_of_few():
    many = from_shapely([shapely.box(i % 40, i // 40, i % 40 + 1, i // 40 + 1) for i in range(1000)])
    ids = tuple(map(str, range(1000)))
    city = City("many", region_sets=(RegionSet("cells", ids, ids, many),))
    few, plenty = (borders(one, names=False).marks[0].colour[3] for one in (bare_squares(), city))
    assert plenty == pytest.approx(few / 2, abs=1)

"""Choosing what stands on the stage: the city or a floor plan in a plane of its own, back again, and undone."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import shapely
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QMenu

from tests.cities import column, columns, tiny_city
from viewer.geometry.camera import homography, project
from viewer.geometry.regions import from_shapely
from viewer.model.city import RegionSet
from viewer.model.state import Selection


def city_with_plan():
    """The tiny city with two rooms of ten metres inside the site S2."""
    rooms = from_shapely([shapely.box(0, 0, 10, 10), shapely.box(10, 0, 20, 10)])
    use = column("use", [0, 1], kind="category", categories=("works", "gate"), title="Use")
    plan = RegionSet("plant", ("r1", "r2"), ("Hall", "Gate"), rooms, columns(use), title="Inside the plant",
                     singular="room", plural="rooms", plane="own", site="S2")  # fmt: skip
    city = tiny_city()
    return replace(city, region_sets=(*city.region_sets, plan))


@pytest.fixture
def desk(make_desk):
    return make_desk(city_with_plan())


def middle_of(desk, x: float, y: float) -> QPointF:
    matrix = homography(desk.store.state.camera, desk.window.map.size_px)
    spot = project(matrix, np.array([[x, y]]))[0]
    return QPointF(float(spot[0]), float(spot[1]))


def test_a_plan_stands_on_the_stage_in_its_own_plane(desk, qtbot):
    desk.layering.show_region_set("plant")
    qtbot.waitUntil(lambda: desk.is_settled)
    assert desk.stage.extent.tolist() == [0, 0, 20, 10]
    assert desk.window.title.title.text() == "Inside the plant"
    assert desk.window.status.crs.text() == "a plane of its own" and not desk.window.status.scale.isVisible()
    assert desk.window.map.pick(middle_of(desk, 15, 5)).region == 1
    assert {layer.name for layer in desk.conductor.shown()} == {"column", "borders"}
    assert {"column", "borders"} <= set(desk.offered()) == set(desk.window.layers.cards)
    assert not {"waste", "wealth", "pollution"} & set(desk.offered())


def test_the_city_comes_back_with_the_stack_it_was_left_with(desk, qtbot):
    desk.layering.toggle_layer("wealth")
    left = desk.store.state.layers
    desk.layering.show_region_set("plant")
    desk.layering.show_region_set("")
    qtbot.waitUntil(lambda: desk.is_settled)
    assert desk.store.state.layers == left and desk.city is desk.whole
    assert desk.problems == ()


def test_undo_goes_back_to_the_city(desk, qtbot):
    desk.layering.show_region_set("plant")
    desk.commands.run("undo")
    qtbot.waitUntil(lambda: desk.is_settled)
    assert desk.store.state.region_set == "" and desk.city is desk.whole
    desk.commands.run("redo")
    qtbot.waitUntil(lambda: desk.is_settled)
    assert desk.city.base.name == "plant" and desk.problems == ()


def test_rooms_are_read_and_selected_under_the_name_of_their_set(desk, qtbot):
    desk.store.change(selection=Selection(regions=frozenset({2})))
    desk.layering.show_region_set("plant")
    assert not desk.store.state.selection
    qtbot.waitUntil(lambda: desk.is_settled)
    desk.editing.go_to_region(1)
    sheet = desk.window.inspector.sheet
    assert sheet.title == "Gate" and ("Use", "gate") in [(row.name, row.value) for row in sheet.rows]


def test_starting_over_and_another_city_leave_the_plan(desk, make_desk, qtbot):
    desk.layering.show_region_set("plant")
    desk.start_over()
    assert desk.store.state.region_set == "" and desk.city is desk.whole and desk.stage.extent[2] > 20
    desk.layering.show_region_set("plant")
    desk.show_city(tiny_city())
    qtbot.waitUntil(lambda: desk.is_settled)
    assert desk.layering.region_sets() == () and desk.store.state.region_set == ""


def test_menu_and_palette_name_what_can_be_chosen(desk):
    menu = QMenu()
    desk.layering.fill_region_sets(menu)
    assert [(a.text(), a.isChecked()) for a in menu.actions()] == [("Tiny", True), ("Inside the plant", False)]
    menu.actions()[1].trigger()
    assert desk.store.state.region_set == "plant"
    assert any(entry.title == "Show Inside the plant" for entry in desk.find())
    menu.deleteLater()


def test_data_that_join_while_a_plan_is_shown_leave_it_on_the_stage(desk, qtbot):
    desk.layering.show_region_set("plant")
    desk.join_city(city_with_plan(), ())
    qtbot.waitUntil(lambda: desk.is_settled)
    assert desk.city.base.name == "plant" and desk.store.state.layer("waste") is None

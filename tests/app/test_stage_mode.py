"""The mode of a talk's stage: the map and the key of its colours, and nothing else that floats or speaks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.cities import tiny_city
from viewer.app.lens_desk import LensDesk
from viewer.app.shelf import Content, Shelf
from viewer.model.state import Layer
from viewer.overlays import KINDS, build
from viewer.overlays.kind import Moment
from viewer.ui.panel import Panel


@pytest.fixture
def stage(make_desk):
    return make_desk(tiny_city(), "stage")


def floating(desk) -> set[str]:
    found = desk.window.surface.findChildren(Panel)
    return {panel.objectName() for panel in found if panel.isVisible()}


def test_nothing_floats_over_the_stage_but_the_key_of_its_colours(stage):
    assert floating(stage) == {"legend"}
    assert not stage.window.status.isVisible() and not stage.window.menuBar().isVisible()
    assert not stage.window.title.isVisible()


def test_a_lens_on_the_stage_has_no_panel(stage, qtbot):
    stage.commands.run("lens")
    qtbot.waitUntil(lambda: stage.lens is not None and stage.is_settled)
    assert floating(stage) == {"legend"} and not stage.companion(LensDesk).panel.isVisible()


def test_the_map_keeps_clear_of_the_key_and_takes_its_room_when_there_is_none(stage):
    with_key = stage.window.margins_px()[0]
    stage.store.change(legend=False)
    assert stage.window.margins_px()[0] < with_key


def test_problems_and_words_stay_off_the_stage(stage):
    before = stage.window.surface.grab().toImage()
    stage.say("A fault in the program")
    assert stage.window.surface.grab().toImage() == before


def test_a_patient_conductor_shows_a_new_stack_only_when_all_of_it_is_built(make_desk, qtbot):
    desk = make_desk(tiny_city())
    desk.conductor.patient = True
    before = desk.conductor.shown()
    new = tuple(Layer(name) for name in ("pollution", "burden"))
    desk.store.change(layers=new)
    assert desk.conductor.busy and desk.conductor.shown() == before
    qtbot.waitUntil(lambda: not desk.conductor.busy)
    assert [layer.name for layer in desk.conductor.shown()] == ["pollution", "burden"]


def test_what_was_prepared_is_there_at_once(make_desk, qtbot):
    desk = make_desk(tiny_city())
    desk.conductor.shelf.resize(20)
    state = replace(desk.store.state, layers=(Layer("burden"), Layer("pollution", visible=False)))
    prepared = desk.conductor.prepare(desk.city, state).result(60)
    assert [layer.name for layer in prepared.shown] == ["burden"] and prepared.faults == ()
    told = []
    desk.conductor.shown_changed.connect(lambda: told.append(desk.conductor.busy))
    desk.store.set(state)
    assert told == [False] and desk.conductor.shown()[0].picture is prepared.shown[0].picture


def test_another_parameter_of_a_prepared_layer_is_announced_too(make_desk, qtbot):
    desk = make_desk(tiny_city())
    desk.conductor.shelf.resize(20)
    layer = Layer("wealth").with_param("scheme", "equal")
    state = replace(desk.store.state, layers=(layer,))
    desk.store.change(layers=(Layer("wealth"),))
    qtbot.waitUntil(lambda: desk.is_settled)
    picture = desk.conductor.prepare(desk.city, state).result(60).shown[0].picture
    with qtbot.waitSignal(desk.conductor.shown_changed):
        desk.store.change(layers=(layer,))
    assert desk.conductor.picture("wealth") is picture


def test_a_shelf_forgets_the_oldest_and_a_picture_over_time_holds_for_every_step():
    city = tiny_city()
    plain = build(city, Layer("wealth"), Moment(), kinds=KINDS)
    moving = replace(plain, over_time=True)
    shelf = Shelf(2)
    shelf.put(city, Content("a", (), 3), plain)
    shelf.put(city, Content("b", (), 3), moving)
    assert shelf.get(city, Content("a", (), 4)) is None and shelf.get(city, Content("a", (), 3)) is plain
    assert shelf.get(city, Content("b", (), 9)) is moving
    shelf.put(city, Content("c", ()), plain)
    assert shelf.get(city, Content("a", (), 3)) is None and shelf.get(city, Content("c", ())) is plain
    shelf.resize(0)
    assert shelf.get(city, Content("c", ())) is None

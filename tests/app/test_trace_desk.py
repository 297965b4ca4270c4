"""The trace in the window: it begins at what is clicked, goes both ways, and follows a batch step by step."""

import pytest
from PySide6.QtCore import Qt

from tests.cities import bare_squares, tiny_city
from tests.overlays.test_trace_page import with_batch
from viewer.model.state import Selection

FIRST = f"region {tiny_city().base.ids[0]}"


def params(desk):
    return dict(desk.store.state.layer("trace").params)


@pytest.fixture
def opened(make_desk, qtbot):
    desk = make_desk(with_batch())
    desk.store.change(selection=Selection(sites=frozenset({1})))
    desk.commands.run("trace_panel")
    qtbot.waitUntil(lambda: desk.is_settled)
    return desk


def test_it_begins_at_what_is_selected_with_its_overlay_on(opened):
    assert params(opened)["start"] == "site S2"
    layers = {layer.kind: layer.visible for layer in opened.store.state.layers}
    assert layers["trace"] and not layers.get("waste", False)
    panel = opened.window.panels["trace"]
    assert panel.said.text().startswith("Plant handles 10 t") and panel.ways["upstream"].isChecked()
    assert "proportional mixing" in panel.note.text()


def test_the_start_follows_every_click_while_the_overlay_is_on(opened, qtbot):
    opened.store.change(selection=Selection(regions=frozenset({0})))
    qtbot.waitUntil(lambda: params(opened)["start"] == FIRST)
    assert opened.window.panels["trace"].ways["downstream"].isChecked(), "a region's waste is followed down"
    opened.window.toggle_panel("trace")
    opened.layering.toggle_layer("trace")
    opened.store.change(selection=Selection(sites=frozenset({0})))
    qtbot.waitUntil(lambda: params(opened)["start"] == "site S1")


def seen(desk):
    return [layer.kind for layer in desk.store.state.layers if layer.visible]


@pytest.mark.parametrize("way", ["toggle", "button", "cancel"])
def test_closing_shows_what_was_seen_before(make_desk, way):
    desk = make_desk(tiny_city())
    before = seen(desk)
    assert "waste" in before and "trace" not in before
    desk.commands.run("trace_panel")
    assert "trace" in seen(desk) and "waste" not in seen(desk)
    desk.store.change(selection=Selection(sites=frozenset({0})))  # which the overlay follows
    if way == "button":
        desk.window.panels["trace"].closed.emit()
    else:
        desk.commands.run("trace_panel" if way == "toggle" else "cancel")
    assert seen(desk) == before


def test_what_the_person_switched_meanwhile_stays(make_desk):
    desk = make_desk(tiny_city())
    desk.commands.run("trace_panel")
    desk.layering.toggle_layer("wealth")
    chosen = seen(desk)
    desk.commands.run("trace_panel")
    assert seen(desk) == chosen


def test_from_the_trace_to_the_audit_and_back_leaves_nothing_behind(make_desk):
    desk = make_desk(tiny_city())
    before = seen(desk)
    desk.commands.run("trace_panel")
    desk.commands.run("audit_panel")
    assert "audit" in seen(desk) and not {"trace", "waste"} & set(seen(desk))
    desk.commands.run("audit_panel")
    assert seen(desk) == before


def test_beside_another_panel_the_overlay_stays(make_desk):
    desk = make_desk(tiny_city())
    before = seen(desk)
    desk.commands.run("trace_panel")
    shown = seen(desk)
    desk.commands.run("what_if")
    assert not desk.window.is_open("trace") and seen(desk) == shown
    desk.commands.run("trace_panel")
    desk.commands.run("trace_panel")
    assert seen(desk) == before


def test_without_the_overlay_a_click_starts_nothing(make_desk, qtbot):
    desk = make_desk(tiny_city())
    desk.store.change(selection=Selection(sites=frozenset({0})))
    qtbot.wait(20)
    assert desk.store.state.layer("trace") is None or not desk.store.state.layer("trace").visible


def test_the_buttons_turn_the_direction(opened, qtbot):
    panel = opened.window.panels["trace"]
    qtbot.mouseClick(panel.ways["downstream"], Qt.MouseButton.LeftButton)
    assert params(opened)["direction"] == "downstream"
    assert [place.name for _, place in panel.places] == ["Far harbour"]


def test_a_place_of_the_page_is_selected_by_key_and_becomes_the_start(opened, qtbot):
    panel = opened.window.panels["trace"]
    sentence = next(one for one, place in panel.places if place.name == "West")
    qtbot.keyClick(sentence, Qt.Key.Key_Return)
    assert opened.store.state.selection == Selection(regions=frozenset({0}))
    qtbot.waitUntil(lambda: params(opened)["start"] == FIRST)


def test_a_batch_is_followed_step_by_step_on_map_and_clock(opened, qtbot):
    panel = opened.window.panels["trace"]
    panel.batch.setCurrentIndex(panel.batch.findData("b1"))
    assert params(opened)["batch"] == "b1" and len(panel.steps) == 3
    panel.forward.click()
    panel.forward.click()
    state = opened.store.state
    assert state.selection == Selection(flows=frozenset({3})) and state.step == 1
    assert panel.back.isEnabled() and [one.property("chosen") for one, _ in panel.steps] == [False, True, False]
    panel.batch.setCurrentIndex(0)
    assert params(opened)["batch"] == "" and panel.places


def test_a_city_without_flows_has_no_trace(opened):
    opened.show_city(bare_squares())
    assert not opened.window.is_open("trace") and not opened.commands.run("trace_panel")


@pytest.mark.parametrize("mode", ["presenter", "kiosk"])
def test_every_mode_can_open_it(make_desk, mode):
    desk = make_desk(tiny_city(), mode)
    assert desk.commands.run("trace_panel") and desk.window.panels["trace"].isVisible()

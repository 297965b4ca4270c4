"""The visitor's own waste: picked, followed, tried, counted; nothing of it stays."""

from __future__ import annotations

import json

import pytest

from tests.cities import bare_squares, smoking_city
from viewer.app.counts import Counts
from viewer.app.thrown_desk import ThrownDesk
from viewer.model.plan import NO_PLAN
from viewer.model.state import Selection


@pytest.fixture
def opened(make_desk, qtbot, tmp_path):
    desk = make_desk(smoking_city(), "kiosk")
    thrown = desk.companion(ThrownDesk)
    thrown.counts = Counts(tmp_path / "choices.json")
    thrown.toggle()
    return desk, thrown


def pick(desk, thrown, qtbot):
    next(iter(thrown.panel.things.values())).click()
    qtbot.waitUntil(lambda: thrown.told is not None and thrown.told.journey is not None, timeout=20_000)


def test_a_thing_is_followed_on_the_map_and_in_words(opened, qtbot):
    desk, thrown = opened
    pick(desk, thrown, qtbot)
    assert thrown.panel.hint.text().startswith("Touch another") and thrown.panel.again_button.isVisible()
    trace = desk.store.state.layer("trace")
    assert trace.visible and dict(trace.params)["direction"] == "downstream"


def test_another_district_begins_there(opened, qtbot):
    desk, thrown = opened
    pick(desk, thrown, qtbot)
    other = next(i for i in range(3) if i != thrown.told.region)
    desk.store.change(selection=Selection(regions=frozenset({other})))
    qtbot.waitUntil(lambda: thrown.told.region == other, timeout=20_000)


def test_an_idea_is_shown_judged_and_counted(opened, qtbot, tmp_path):
    desk, thrown = opened
    pick(desk, thrown, qtbot)
    assert thrown.told.ideas, "a city whose stacks smoke has something to change"
    idea = thrown.told.ideas[0]
    thrown.panel.ideas[idea.key].pressed.emit()
    qtbot.waitUntil(lambda: bool(thrown.panel.verdict.text()), timeout=20_000)
    assert desk.store.state.plan == idea.plan and "burden" in thrown.panel.verdict.text()
    assert thrown.panel.others.text().startswith("Of 1 visitor")
    kept = json.loads((tmp_path / "choices.json").read_text())
    assert [found[idea.key] for found in kept.values()] == [1]


def test_closing_takes_back_the_plan_and_the_overlay(opened, qtbot):
    desk, thrown = opened
    before = [layer.kind for layer in desk.store.state.layers if layer.visible]
    pick(desk, thrown, qtbot)
    desk.store.change(plan=thrown.told.ideas[0].plan)
    desk.window.close_panel("thrown")
    assert desk.store.state.plan == NO_PLAN and thrown.told is None
    assert [layer.kind for layer in desk.store.state.layers if layer.visible] == before


def test_a_city_without_flows_does_not_ask(make_desk):
    desk = make_desk(bare_squares(), "kiosk")
    assert not desk.companion(ThrownDesk).possible() and not desk.commands.run("thrown")


@pytest.mark.parametrize("text", ["{", "[]", '{"a": 1}', '{"a": {"b": -1}}', '{"a": {"b": true}}'])
def test_damaged_counts_are_kept_aside_and_counting_goes_on(tmp_path, text):
    path = tmp_path / "choices.json"
    path.write_text(text)
    counts = Counts(path)
    assert counts.of("a") == {}
    counts.add("a", "close")
    assert Counts(path).of("a") == {"close": 1}
    assert path.with_name("choices.json.broken").read_text() == text


def test_counts_that_cannot_be_written_are_counted_all_the_same(tmp_path):
    (tmp_path / "file").write_text("x")
    counts = Counts(tmp_path / "file" / "choices.json")
    counts.add("a", "close")
    assert counts.of("a") == {"close": 1}

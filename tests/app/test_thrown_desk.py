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
    assert thrown.panel.others.text() == "" and not (tmp_path / "choices.json").exists()  # nobody came before
    thrown.try_idea(thrown.told.ideas[-1].key)
    thrown.try_idea(idea.key)
    desk.window.close_panel("thrown")
    kept = json.loads((tmp_path / "choices.json").read_text())
    assert list(kept.values()) == [{idea.key: 1}]


def test_a_visit_is_counted_once_and_the_next_visitor_reads_of_it(opened, qtbot):
    desk, thrown = opened
    pick(desk, thrown, qtbot)
    last = thrown.told.ideas[-1].key
    for idea in (*thrown.told.ideas, *thrown.told.ideas):
        thrown.try_idea(idea.key)
    question = thrown._question()
    desk.kiosk.start_over()
    assert thrown.counts.of(question) == {last: 1}
    desk.kiosk.wake()
    desk.kiosk.explore()
    thrown.toggle()
    pick(desk, thrown, qtbot)
    thrown.try_idea(last)
    qtbot.waitUntil(lambda: bool(thrown.panel.others.text()), timeout=20_000)
    assert thrown.panel.others.text().startswith("Of 1 visitor before you: 1 ")


def by_hand(thrown, monkeypatch):
    """What would run in a thread is kept, to be run by the test in its own order."""
    kept = []
    monkeypatch.setattr(thrown, "_aside", lambda work, *given: kept.append(lambda: work(*given)))
    return kept


def test_the_answer_to_the_last_wish_stays_when_an_older_one_comes_late(opened, qtbot, monkeypatch):
    desk, thrown = opened
    work, material = by_hand(thrown, monkeypatch), next(iter(thrown.panel.things))
    desk.store.change(selection=Selection(regions=frozenset({0})))
    thrown.pick(material)
    desk.store.change(selection=Selection(regions=frozenset({2})))
    thrown.pick(material)
    work[1]()
    qtbot.waitUntil(lambda: thrown.told is not None)
    work[0]()
    qtbot.wait(20)
    assert thrown.told.region == 2


def test_a_verdict_is_shown_under_what_it_is_about_alone(opened, qtbot, monkeypatch):
    desk, thrown = opened
    pick(desk, thrown, qtbot)
    first, work = thrown.told.ideas, by_hand(thrown, monkeypatch)
    thrown.try_idea(first[0].key)
    thrown.try_idea(first[-1].key)
    work[0]()  # of an idea that is no longer the chosen one
    qtbot.wait(20)
    assert thrown.panel.verdict.text() == "" or len(first) == 1
    thrown.again()
    work[2]()  # another way, before the verdict of the last one
    qtbot.waitUntil(lambda: thrown.told.ideas is not first)
    work[1]()
    qtbot.wait(20)
    assert thrown.panel.verdict.text() == ""


@pytest.mark.expects_log("cannot be")
@pytest.mark.parametrize("broken", ["send", "verdict"])
def test_a_fault_is_logged_and_said_in_the_panel(opened, qtbot, monkeypatch, caplog, broken):
    desk, thrown = opened

    def fault(*given):
        raise ZeroDivisionError("a fault")

    if broken == "verdict":
        pick(desk, thrown, qtbot)
    monkeypatch.setattr(f"viewer.overlays.thrown.{broken}", fault)
    if broken == "send":
        next(iter(thrown.panel.things.values())).click()
    else:
        thrown.try_idea(thrown.told.ideas[0].key)
    told = thrown.panel.hint if broken == "send" else thrown.panel.verdict
    qtbot.waitUntil(lambda: "could not be worked out" in told.text(), timeout=20_000)
    assert "a fault" in caplog.text


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

"""What is written down of a talk, and how one goes on that fell."""

from __future__ import annotations

import os

import pytest
from PySide6.QtCore import Qt

from tests.app.talks import STAGE
from viewer.app import talk_memory
from viewer.app.talk_told import state_of_talk
from viewer.app.talk_wish import Wish
from viewer.model.talk import TalkState

Key = Qt.Key


def test_the_state_of_the_talk_is_on_disk_after_every_change(stage):
    talk = stage.begin(Wish(minutes=20))
    stage.press(Key.Key_PageDown)
    stage.press(Key.Key_W)
    kept = talk_memory.found()
    assert kept == state_of_talk(talk, stage.watch.now)
    assert (kept.story, kept.scene, kept.minutes, kept.blank) == ("small", "dust", 20, "white")
    assert kept.stage_on == STAGE.key and kept.begun and not kept.paused


def test_a_talk_comes_back_where_a_crash_left_it(stage, monkeypatch):
    kept = TalkState((), "small", "dust", (), 10, 75.0, 5.0, True, False, "black", "auto", STAGE.key)
    talk_memory.keep(kept)
    monkeypatch.setenv("RHEA_STARTED_AGAIN", "1")
    assert stage.talks.begin_again(Wish(preflight=True))
    talk = stage.talk
    stage.qtbot.waitUntil(lambda: stage.settled, timeout=60_000)
    assert stage.scene == "dust" and talk.blank == "black" and talk.clock.runs and talk.speaker.page == "console"
    assert talk.clock.elapsed(stage.watch.now) == pytest.approx(75.0) and talk.wish.minutes == 10


def test_what_is_written_down_of_a_talk_is_whole_and_does_not_wait_for_the_disk(qapp, monkeypatch):
    waited = []
    monkeypatch.setattr(os, "fsync", waited.append)
    for kept in (TalkState(scene="dust"), TalkState(scene="rich")):
        assert talk_memory.keep(kept) == ""
        assert talk_memory.found() == kept
    assert waited == [] and [path.name for path in talk_memory.talk_file().parent.iterdir()] == ["talk.json"]


def test_a_talk_that_fell_beyond_a_fork_goes_on_along_the_way_that_was_chosen(stage, monkeypatch):
    trail = ("rich", "dust", "choice", "leave")  # the second way
    talk_memory.keep(TalkState((), "small", "leave", trail, 0, 75.0, 5.0, True))
    monkeypatch.setenv("RHEA_STARTED_AGAIN", "1")
    assert stage.talks.begin_again(Wish())
    stage.qtbot.waitUntil(lambda: stage.settled, timeout=60_000)
    assert stage.talk.player.trail == trail and stage.talk.place == 3
    stage.press(Key.Key_PageUp)
    assert stage.scene == "choice"


def test_after_too_many_crashes_it_begins_with_the_first_scene_and_does_nothing_ahead(stage, monkeypatch):
    talk_memory.keep(TalkState((), "small", "dust", (), 0, 75.0, 0.0, True))
    monkeypatch.setenv("RHEA_STARTED_AGAIN", "3")
    monkeypatch.setenv("RHEA_START_SAFE", "1")
    assert stage.talks.begin_again(Wish())
    stage.qtbot.waitUntil(lambda: stage.settled, timeout=60_000)
    assert (
        stage.scene == "rich"
        and stage.talk.warming.shown == {}
        and "fell several times" in stage.talk.speaker.told.said
    )


def test_a_first_start_takes_nothing_from_an_old_talk(stage):
    talk_memory.keep(TalkState((), "small", "dust", (), 0, 75.0, 0.0, True))
    assert stage.talks.begin_again(Wish())
    assert stage.scene == "rich"

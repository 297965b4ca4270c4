"""A small city with a story of four scenes and a fork, at the desk: recorded, edited, told."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.cities import tiny_city
from viewer.app.story_desk import StoryDesk
from viewer.model.state import Layer, Selection, ViewState
from viewer.model.story import Ask, Fork, Frame, Note, Scene, Story

WASTE = (Layer("waste"), Layer("borders"))
STORY = Story(
    "tale",
    "A tale",
    scenes=(
        Scene("one", "Where it begins", ViewState(WASTE, step=1), caption="{people} people live here.",
              notes="Wait.", callouts=(Note("region:D2", "In the middle"), Note("site:S1", "{people}"))),
        Scene("two", "Two ways", ViewState(WASTE), Frame("city", tilt_deg=40.0), "Choose.",
              forks=(Fork("Tell it & go", "three"), Fork("Keep it", "four"))),
        Scene("three", "Told", ViewState(WASTE, selection=Selection("", frozenset({1}))), Frame("selection")),
        Scene("four", "Kept", ViewState(WASTE), play=(0, 3), dwell_s=0.4),
    ),
    asks=(Ask("people", "sum", (("column", "people"),)),),
    file="stories/tale.toml",
)  # fmt: skip


@pytest.fixture
def city():
    return replace(tiny_city(), stories=(STORY,))


@pytest.fixture
def desk(make_desk, city):
    return make_desk(city)


@pytest.fixture
def stories(desk) -> StoryDesk:
    """The desk of stories, its panel open."""
    made = desk.companion(StoryDesk)
    desk.commands.run("story_panel")
    return made


def settle(desk, qtbot) -> None:
    qtbot.waitUntil(lambda: desk.is_settled)


def told(desk, qtbot) -> None:
    """The words of the scene are there, and everything is drawn."""
    stories = desk.companion(StoryDesk)
    qtbot.waitUntil(lambda: stories.telling.words is not None)
    settle(desk, qtbot)


def listed(stories: StoryDesk) -> list[str]:
    return [stories.panel.list.item(row).text() for row in range(stories.panel.list.count())]


def press(desk, qtbot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key on the map of the active window."""
    desk.window.activateWindow()
    desk.window.map.setFocus()
    qtbot.waitUntil(desk.window.map.hasFocus)
    QTest.keyClick(desk.window.map, key, modifiers)

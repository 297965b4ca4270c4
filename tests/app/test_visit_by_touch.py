"""A visit of five minutes by nothing but fingers on the glass, on real widgets; only its clock runs faster."""

from __future__ import annotations

import math
import time
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.cities import smoking_city
from tests.fingers import screen
from viewer import tongue
from viewer.app import kiosk_desk
from viewer.app.counts import Counts
from viewer.app.fingerprint import differences, lines
from viewer.app.guards import Guard
from viewer.app.idle import Idle
from viewer.app.kiosk_desk import Phase
from viewer.app.thrown_desk import ThrownDesk
from viewer.geometry.camera import homography, project
from viewer.model.plan import NO_PLAN
from viewer.model.state import Layer, ViewState
from viewer.model.story import Frame, Scene, Story
from viewer.ui.map_touch import HOLD_MS

STORY = Story("two", "Two scenes", scenes=(
    Scene("a", "First", ViewState(layers=(Layer("waste"), Layer("borders"))), Frame(tilt_deg=40.0), dwell_s=20.0),
    Scene("b", "Second", ViewState(layers=(Layer("wealth"), Layer("borders")), step=1), dwell_s=20.0),
))  # fmt: skip

FIVE_MINUTES_S = 300.0  # on the visitor's own watch


class Visitor:
    """Ten fingers, patience, and a watch that can be put forward."""

    def __init__(self, desk, qtbot) -> None:
        self.desk, self._qtbot, self._ahead_s = desk, qtbot, 0.0
        self.idle, guard = desk.findChild(Idle), desk.findChild(Guard)
        self.idle._clock = guard._clock = self.now
        self.began = self.now()

    def now(self) -> float:
        return time.monotonic() + self._ahead_s

    def wait(self, seconds: float) -> None:
        """So long nobody touches anything."""
        self.idle.look()
        self._ahead_s += seconds
        self.idle.look()

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: self.desk.is_settled, timeout=60_000)

    def tap(self, widget: QWidget, at: QPoint | None = None) -> None:
        """One finger for a moment, on what lies on top there, which has to be seen there."""
        window = self.desk.window
        spot = widget.mapTo(window, at or widget.rect().center())
        top = window.childAt(spot)
        assert widget.isVisible() and (top is widget or widget.isAncestorOf(top)), f"{top} covers {widget}"
        self._send(window, "press", [spot])
        self._send(window, "release", [spot])
        QApplication.processEvents()
        self._ahead_s += 2.0
        self.settle()

    def slide(self, *fingers: tuple[QPoint, QPoint], steps: int = 8) -> None:
        """Fingers come down on the map, go straight from one place to another and are lifted."""
        on_map = self.desk.window.map
        places = [[a + (b - a) * (step / steps) for a, b in fingers] for step in range(steps + 1)]
        self._send(on_map, "press", places[0])
        for spots in places[1:]:
            self._send(on_map, "move", spots)
        self._send(on_map, "release", places[-1])
        self.settle()

    def turn(self, middle: QPoint, radius: int, degrees: int) -> None:
        """Two fingers opposite each other go round a place."""
        on_map = self.desk.window.map

        def at(angle: float) -> list[QPoint]:
            away = QPoint(round(radius * math.cos(angle)), round(radius * math.sin(angle)))
            return [middle + away, middle - away]

        angles = np.radians(np.arange(0, degrees + 1, 5))
        self._send(on_map, "press", at(angles[0]))
        for angle in angles[1:]:
            self._send(on_map, "move", at(angle))
        self._send(on_map, "release", at(angles[-1]))
        self.settle()

    def press_long(self, at: QPoint) -> None:
        self._send(self.desk.window.map, "press", [at])
        self._qtbot.wait(HOLD_MS + 200)
        self._send(self.desk.window.map, "release", [at])
        self.settle()

    def _send(self, widget: QWidget, how: str, spots: list[QPoint]) -> None:
        sequence = QTest.touchEvent(widget, screen(), False)
        for number, spot in enumerate(spots):
            getattr(sequence, how)(number, spot, widget)
        sequence.commit()


@pytest.fixture
def visitor(make_desk, qtbot, tmp_path, monkeypatch) -> Visitor:
    monkeypatch.setattr(kiosk_desk, "MAPS", tmp_path)  # no other city is there
    desk = make_desk(replace(smoking_city(), stories=(STORY,)), "kiosk")
    desk.companion(ThrownDesk).counts = Counts(tmp_path / "choices.json")
    return Visitor(desk, qtbot)


def comes(visitor) -> tuple[str, ...]:
    """The first touch only wakes; a theme, and home again. What the window is like for somebody who has just come."""
    desk, kiosk = visitor.desk, visitor.desk.kiosk
    assert kiosk.phase is Phase.ATTRACT
    visitor.tap(kiosk.attract, QPoint(600, 400))
    assert kiosk.phase is Phase.START and desk.kiosk.player.story is None
    fresh = lines(desk)
    visitor.tap(kiosk.start_screen.theme_buttons["waste"])
    assert {layer.kind for layer in desk.store.state.layers if layer.visible} == {"waste", "borders"}
    visitor.tap(kiosk.home_bar.home_button)
    assert kiosk.phase is Phase.START
    return fresh


def follows_a_story(visitor) -> None:
    """Scene by scene to its end; nobody has to touch anything while it plays."""
    desk, kiosk = visitor.desk, visitor.desk.kiosk
    visitor.tap(kiosk.start_screen.tour_button)
    assert kiosk.player.scene.name == "a" and kiosk.is_busy()
    visitor.wait(100.0)
    assert not kiosk.countdown.isVisible()
    forward = desk.window.surface.findChild(QWidget, "caption").forward
    visitor.tap(forward)
    assert kiosk.player.scene.name == "b"
    visitor.tap(forward)
    assert not kiosk.player.is_running and kiosk.phase is Phase.EXHIBIT


def explores(visitor) -> None:
    """Pinch, drag, twist and tilt."""
    kiosk, on_map = visitor.desk.kiosk, visitor.desk.window.map
    visitor.tap(kiosk.home_bar.home_button)
    visitor.tap(kiosk.start_screen.free_button)
    middle = on_map.rect().center()
    before = on_map.camera
    visitor.slide((middle - QPoint(40, 0), middle - QPoint(130, 0)), (middle + QPoint(40, 0), middle + QPoint(130, 0)))
    assert on_map.camera.units_per_px < before.units_per_px / 2
    before = on_map.camera
    visitor.slide((middle, middle + QPoint(80, 30)))
    assert (on_map.camera.x, on_map.camera.y) != (before.x, before.y)
    before = on_map.camera
    visitor.turn(middle, 90, 40)
    assert abs(on_map.camera.rotation_deg - before.rotation_deg) > 20
    before = on_map.camera
    up = QPoint(0, -120)
    left, right = middle - QPoint(60, 0), middle + QPoint(60, 0)
    visitor.slide((left, left + up), (right, right + up))
    assert on_map.camera.tilt_deg != before.tilt_deg
    visitor.wait(30.0)  # there is something to look at
    assert not kiosk.countdown.isVisible()


def locks_on(visitor) -> None:
    """A long press tells of a district, a short one chooses it; a layer, and the lens under a finger."""
    desk, window, on_map = visitor.desk, visitor.desk.window, visitor.desk.window.map
    visitor.tap(desk.kiosk.home_bar.moves["full_extent"])
    at = pixel(desk, (1500.0, 500.0))
    visitor.press_long(at)
    assert desk.hit.region == 1 and not desk.store.state.selection
    visitor.tap(on_map, at)
    assert desk.store.state.selection.regions == {1} and window.inspector.isVisible()
    shown = desk.store.state.layer("pollution")
    visitor.tap(window.layers.cards["pollution"])
    assert desk.store.state.layer("pollution").visible is not bool(shown and shown.visible)
    visitor.tap(window.layers.lens_button)
    lens = desk.store.state.lens
    assert lens is not None
    where = pixel(desk, (lens.x, lens.y))
    visitor.slide((where, where + QPoint(50, 20)))
    assert (desk.store.state.lens.x, desk.store.state.lens.y) != (lens.x, lens.y)


def speaks_spanish(visitor) -> None:
    """Nothing of the visit is lost by it: a view of the whole city is one still, between panels of other sizes."""
    desk, kiosk, on_map = visitor.desk, visitor.desk.kiosk, visitor.desk.window.map
    bar = kiosk.home_bar
    camera, at_home = on_map.camera, desk.is_at_home
    visitor.tap(bar.language_button)
    visitor.tap(kiosk.languages.buttons["es"])
    assert tongue.spoken().code == "es" and desk.store.state.lens is not None
    assert desk.is_at_home == at_home and (at_home or on_map.camera == camera)


def throws_away(visitor, qtbot) -> None:
    """One thing is followed to whoever breathes it; then one facility is changed."""
    desk, kiosk = visitor.desk, visitor.desk.kiosk
    visitor.tap(kiosk.home_bar.home_button)
    assert kiosk.phase is Phase.START and tongue.spoken().code == "es", "home is for the same visitor"
    visitor.tap(kiosk.start_screen.waste_button)
    thrown = desk.companion(ThrownDesk)
    visitor.tap(next(iter(thrown.panel.things.values())))
    qtbot.waitUntil(lambda: thrown.told is not None and thrown.told.journey is not None, timeout=60_000)
    visitor.settle()
    idea = next(idea for idea in thrown.told.ideas)
    line = thrown.panel.ideas[idea.key]
    thrown.panel.scroll_to(line)
    QApplication.processEvents()
    visitor.tap(line)
    qtbot.waitUntil(lambda: bool(thrown.panel.verdict.text()), timeout=60_000)
    assert desk.store.state.plan == idea.plan != NO_PLAN


def goes(visitor) -> None:
    """It asks, a touch stays, then it starts over."""
    desk, kiosk, window = visitor.desk, visitor.desk.kiosk, visitor.desk.window
    plan = desk.store.state.plan
    visitor.wait(window.mode.idle_reset_s + 1)
    assert kiosk.countdown.isVisible()
    visitor.tap(kiosk.countdown, QPoint(30, 400))
    assert not kiosk.countdown.isVisible() and desk.store.state.plan == plan
    visitor.wait(window.mode.idle_reset_s + 1)
    assert kiosk.countdown.isVisible() and kiosk.phase is Phase.EXHIBIT
    visitor.wait(window.mode.countdown_s)
    assert kiosk.phase is Phase.ATTRACT and not kiosk.countdown.isVisible() and tongue.spoken().code == "en"
    visitor.settle()


def test_five_minutes_by_touch_alone_and_the_next_one_finds_the_window_fresh(visitor, qtbot):
    fresh = comes(visitor)
    follows_a_story(visitor)
    explores(visitor)
    locks_on(visitor)
    speaks_spanish(visitor)
    throws_away(visitor, qtbot)
    goes(visitor)
    assert visitor.now() - visitor.began >= FIVE_MINUTES_S
    visitor.tap(visitor.desk.kiosk.attract, QPoint(600, 400))
    assert differences(fresh, lines(visitor.desk)) == []


def pixel(desk, place: tuple[float, float]) -> QPoint:
    on_map = desk.window.map
    x, y = project(homography(on_map.camera, on_map.size_px), np.array([place]))[0]
    return QPoint(round(x), round(y))


@pytest.mark.parametrize("veil", ["countdown", "service"])
def test_a_finger_presses_what_stands_on_a_veil_and_beside_it_means_the_veil(visitor, veil):
    shown = getattr(visitor.desk.kiosk, veil)
    heard = []
    shown.touched.connect(lambda: heard.append("beside"))
    button = shown.stay_button if veil == "countdown" else shown.back_button
    button.clicked.connect(lambda: heard.append("button"))
    shown.appear()
    visitor.tap(button)
    assert heard == ["button"]
    shown.appear()
    visitor.tap(shown, QPoint(12, 400))
    assert heard == ["button", "beside"]

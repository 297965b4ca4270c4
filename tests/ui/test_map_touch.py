"""Touches of the map, event by event: taps, long ones, palms, fingers that are lost, and how far a drag is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from viewer.ui.map_touch import HOLD_MS, LOST_MS, Fingers


@pytest.fixture(scope="module")
def screen(qapp) -> QPointingDevice:
    return QTest.createTouchDevice()


class Pad(QWidget):
    """A widget that reads fingers with a clock of its own and notes what they mean."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.now, self.holds, self.notes = 0.0, False, []
        self.fingers = Fingers(
            move=lambda move: self.notes.append("move"),
            grab=lambda at: self.holds,
            drag=lambda at: self.notes.append("drag"),
            let_go=lambda kept: self.notes.append(f"let go {kept}"),
            tap=lambda at, modifiers: self.notes.append("tap"),
            hold=lambda at: self.notes.append("hold"),
            zoom=lambda factor, at: self.notes.append(f"zoom {factor} {at.x():.0f}"),
            clock=lambda: self.now,
        )

    def event(self, event) -> bool:
        if event.type().name.startswith("Touch"):
            self.fingers.read(event)
            return True
        return super().event(event)


@pytest.fixture
def pad(qtbot, screen) -> Pad:
    made = Pad()
    made.resize(600, 400)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.device = screen
    return made


def touch(pad: Pad, *places: tuple[int, int], how: str = "press") -> None:
    step = QTest.touchEvent(pad, pad.device, False)
    for number, (x, y) in enumerate(places):
        getattr(step, how)(number, QPointF(x, y).toPoint(), pad)
    step.commit()


def tap(pad: Pad, *places: tuple[int, int]) -> None:
    touch(pad, *places)
    pad.now += 0.1
    touch(pad, *places, how="release")


def test_a_short_touch_is_a_tap_and_a_second_one_zooms_in(pad):
    tap(pad, (100, 100))
    tap(pad, (104, 101))
    assert pad.notes == ["tap", "zoom 2.0 104"]
    tap(pad, (100, 100))  # a third begins anew
    assert pad.notes[2:] == ["tap"]
    pad.now += 1.0
    tap(pad, (100, 100))
    pad.now += 0.1
    tap(pad, (300, 100))
    assert pad.notes[3:] == ["tap", "tap"]


def test_two_fingers_that_tap_zoom_out_about_their_middle(pad):
    tap(pad, (100, 100), (200, 100))
    assert pad.notes == ["zoom 0.5 150"]
    touch(pad, (100, 100), (200, 100))
    pad.now += 2.0
    touch(pad, (100, 100), (200, 100), how="release")
    assert len(pad.notes) == 1  # two fingers that rested


def test_a_finger_drags_only_when_it_has_moved_far_enough(pad):
    pad.fingers.far_px = 30.0
    touch(pad, (100, 100))
    touch(pad, (120, 100), how="move")
    assert pad.notes == []
    touch(pad, (140, 100), how="move")
    touch(pad, (140, 100), how="release")
    assert pad.notes == ["move"]


def test_a_long_touch_asks_for_details_and_is_no_tap(pad):
    touch(pad, (100, 100))
    assert pad.fingers._long.isActive() and pad.fingers._long.interval() == HOLD_MS == 700
    pad.fingers._long.timeout.emit()
    touch(pad, (100, 100), how="release")
    assert pad.notes == ["hold"]


def test_a_palm_means_nothing_until_it_is_gone(pad):
    touch(pad, (100, 100), (150, 100), (200, 100), (250, 100))
    touch(pad, (180, 180), (230, 180), (280, 180), (330, 180), how="move")
    touch(pad, (180, 180), (230, 180), (280, 180), (330, 180), how="release")
    assert pad.notes == []
    tap(pad, (100, 100))
    assert pad.notes == ["tap"]


def test_a_finger_whose_release_is_lost_lets_go_after_a_while(pad):
    pad.holds = True
    touch(pad, (100, 100))
    touch(pad, (180, 100), how="move")
    assert pad.fingers._lost.isActive() and pad.fingers._lost.interval() == LOST_MS == 5_000
    pad.fingers._lost.timeout.emit()
    touch(pad, (300, 100), how="move")
    touch(pad, (300, 100), how="release")
    assert pad.notes == ["drag", "let go False"]

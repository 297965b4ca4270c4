"""Ghost touches: palms and contacts that are stuck mean nothing, and fingers beside them do what they always do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from tests.fingers import screen
from viewer.app.guards import Guard
from viewer.ui import ghosts
from viewer.ui.ghosts import PALM_MM, STUCK_S, Ghosts
from viewer.ui.map_touch import Fingers

PX_PER_MM = 4.0
ON_PAD, ON_BUTTON, BARE = QPoint(300, 200), QPoint(60, 40), QPoint(60, 300)


class Pad(QWidget):
    """Reads fingers as the map does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.notes: list[object] = []
        self.fingers = Fingers(
            place=lambda point: self.mapFromGlobal(point.globalPosition()),
            move=self.notes.append,
            grab=lambda at: False,
            drag=lambda at: None,
            let_go=lambda kept: None,
            tap=lambda at, modifiers: self.notes.append(("tap", round(at.x(), -1), round(at.y(), -1))),
            clock=lambda: parent.now,
        )

    def event(self, event) -> bool:
        if event.type().name.startswith("Touch"):
            self.fingers.read(event)
            return True
        return super().event(event)


class Glass(QWidget):
    """A window with a button and a pad side by side, and a guard with a clock of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(600, 400)
        self.button, self.pad = QPushButton("go", self), Pad(self)
        self.button.setGeometry(10, 10, 120, 60)
        self.pad.setGeometry(QRect(200, 0, 400, 400))
        self.clicks, self.now, self.wide = 0, 0.0, {}
        self.button.clicked.connect(self._on_click)
        self.ghosts = Ghosts(self, lambda window: PX_PER_MM, lambda: self.now)
        self.guard = Guard(self, clock=lambda: self.now, ghosts=self.ghosts)

    def _on_click(self) -> None:
        self.clicks += 1

    def touch(self, **how: tuple[int, QPoint]) -> None:
        """One event of the screen: press=(1, place), move=…, release=…, still=(1, place)."""
        step = QTest.touchEvent(self, screen())
        for what, (number, at) in how.items():
            step.stationary(number) if what == "still" else getattr(step, what)(number, at)
        step.commit()


@pytest.fixture
def glass(qtbot, qapp, monkeypatch) -> Glass:
    made = Glass()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    monkeypatch.setattr(ghosts, "largest_px", lambda point: made.wide.get(point.id(), 8.0 * PX_PER_MM))
    qapp.installEventFilter(made.guard)
    yield made
    qapp.removeEventFilter(made.guard)


def tap(glass: Glass, number: int, at: QPoint, **beside: tuple[int, QPoint]) -> None:
    glass.touch(**beside, press=(number, at))
    glass.touch(**beside, release=(number, at))


def test_a_palm_presses_nothing_and_is_no_sign_of_life(glass):
    glass.now, glass.wide[1] = 50.0, PALM_MM * PX_PER_MM
    tap(glass, 1, ON_BUTTON)
    tap(glass, 1, ON_PAD)
    assert glass.clicks == 0 and glass.pad.notes == [] and glass.guard.touched_at == 0.0
    glass.wide[1] = (PALM_MM - 1) * PX_PER_MM  # a thumb that lies flat
    tap(glass, 1, ON_BUTTON)
    tap(glass, 1, ON_PAD)
    assert glass.clicks == 1 and glass.pad.notes == [("tap", 100, 200)] and glass.guard.touched_at == 50.0


def test_a_screen_that_measures_no_contacts_knows_no_palms(glass, monkeypatch):
    monkeypatch.undo()
    tap(glass, 1, ON_BUTTON)
    assert glass.clicks == 1 and glass.ghosts.ghosts == ()


def test_fingers_beside_a_palm_press_drag_and_zoom(glass):
    glass.wide[1] = 2 * PALM_MM * PX_PER_MM
    palm = {"still": (1, BARE)}
    glass.touch(press=(1, BARE))
    tap(glass, 2, ON_BUTTON, **palm)
    assert glass.clicks == 1
    tap(glass, 3, ON_PAD, **palm)
    assert glass.pad.notes == [("tap", 100, 200)]
    glass.touch(**palm, press=(4, ON_PAD))
    glass.touch(**palm, move=(4, ON_PAD + QPoint(50, 0)))
    glass.touch(**palm, release=(4, ON_PAD + QPoint(50, 0)))
    assert glass.pad.notes[1].drag == (50.0, 0.0)
    step = QTest.touchEvent(glass, screen())
    step.stationary(1).press(5, ON_PAD).press(6, ON_PAD + QPoint(40, 0)).commit()
    step = QTest.touchEvent(glass, screen())
    step.stationary(1).move(5, ON_PAD - QPoint(20, 0)).move(6, ON_PAD + QPoint(60, 0)).commit()
    step = QTest.touchEvent(glass, screen())
    step.stationary(1).release(5, ON_PAD - QPoint(20, 0)).release(6, ON_PAD + QPoint(60, 0)).commit()
    assert glass.pad.notes[2].zoom == pytest.approx(2.0) and len(glass.pad.notes) == 3
    glass.touch(release=(1, BARE))
    tap(glass, 7, ON_BUTTON)
    assert glass.clicks == 2


@pytest.mark.parametrize("stuck", [ON_BUTTON, ON_PAD, BARE], ids=["on the button", "on the pad", "on nothing"])
def test_what_never_moves_nor_lifts_is_let_go_and_the_glass_works_around_it(glass, stuck):
    """A crumb: the button under it is not pressed, and everything else is as if it were not there, for hours."""
    glass.touch(press=(1, stuck))
    for second in range(1, int(STUCK_S) + 1):
        glass.now = float(second)
        glass.touch(move=(1, stuck + QPoint(second % 2, 0)))  # it trembles
    assert glass.ghosts.ghosts == (1,) and not glass.button.isDown()
    crumb = {"still": (1, stuck)}
    for number in range(2, 5):
        glass.now += 1000.0
        tap(glass, number, ON_BUTTON, **crumb)
        tap(glass, number + 10, ON_PAD + QPoint(60, 0), **crumb)
    assert glass.clicks == 3 and glass.pad.notes == [("tap", 160, 200)] * 3
    assert glass.guard.touched_at == glass.now, "fingers beside it are signs of life"
    glass.touch(release=(1, stuck))
    tap(glass, 30, ON_BUTTON)
    tap(glass, 31, ON_PAD)
    assert glass.clicks == 4 and glass.pad.notes[3:] == [("tap", 100, 200)]


def test_a_stuck_contact_is_found_by_time_alone(glass, qtbot):
    glass.touch(press=(1, ON_BUTTON))
    assert glass.button.isDown() and glass.ghosts._watch.isActive()
    assert glass.ghosts._watch.interval() == STUCK_S * 1000
    glass.now = STUCK_S
    glass.ghosts._watch.timeout.emit()
    assert not glass.button.isDown() and glass.clicks == 0
    glass.touch(release=(1, ON_BUTTON))
    assert glass.clicks == 0 and not glass.ghosts._watch.isActive()


def test_a_finger_that_moves_may_stay_as_long_as_it_likes(glass):
    glass.touch(press=(1, ON_PAD))
    for second in range(1, 40):
        glass.now = float(second)
        glass.touch(move=(1, ON_PAD + QPoint(5 * second, 0)))
    glass.touch(release=(1, ON_PAD + QPoint(195, 0)))
    assert glass.ghosts.ghosts == () and len(glass.pad.notes) > 30


def test_a_finger_that_grows_into_a_palm_ends_what_it_began(glass):
    glass.touch(press=(1, ON_BUTTON))
    assert glass.button.isDown()
    glass.wide[1] = PALM_MM * PX_PER_MM
    glass.touch(move=(1, ON_BUTTON + QPoint(9, 0)))
    assert not glass.button.isDown()
    glass.wide[1] = 1.0  # it shrinks as it is lifted, and is the same palm
    glass.touch(release=(1, ON_BUTTON))
    assert glass.clicks == 0
    glass.wide.clear()
    glass.touch(press=(1, ON_PAD))
    glass.wide[1] = PALM_MM * PX_PER_MM
    glass.touch(move=(1, ON_PAD + QPoint(90, 0)))
    glass.touch(release=(1, ON_PAD + QPoint(90, 0)))
    assert glass.pad.notes == []


def test_two_fingers_without_ghosts_are_left_to_qt(glass, qapp):
    seen = []

    class Watch(QObject):
        def eventFilter(self, watched, event) -> bool:
            if event.type().name.startswith("Touch") and isinstance(watched, QWindow):
                seen.append(event.spontaneous())
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    step = QTest.touchEvent(glass, screen())
    step.press(1, ON_PAD).press(2, ON_PAD + QPoint(40, 0)).commit()
    step = QTest.touchEvent(glass, screen())
    step.release(1, ON_PAD).release(2, ON_PAD + QPoint(40, 0)).commit()
    qapp.removeEventFilter(watch)
    assert seen == [True, True] and not glass.ghosts._ours

"""A visitor without any sense: seeded mouse, wheel, keys and fingers, balanced or not, all over a window."""

from __future__ import annotations

import random
from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

MOST_FINGERS = 10
LOST = 0.1  # share of touches whose end never comes
KEYS = tuple(key for key in Qt.Key if 0x20 <= key.value <= 0x7E or 0x01000000 <= key.value < 0x01000060)
BUTTONS = (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton)
MODIFIERS = tuple(Qt.KeyboardModifier(code << 25) for code in range(16))
HELD = (Qt.KeyboardModifier.NoModifier,) * 3 + MODIFIERS


class Monkey:
    """Sends one event after the other to what lies under it. The same seed does the same."""

    def __init__(self, window: QMainWindow, seed: int = 2147) -> None:
        self._window, self._random = window, random.Random(seed)
        self.sent = 0
        self._spot = QPoint(10, 10)
        self._fingers: dict[int, QPoint] = {}
        self._screen = QTest.createTouchDevice()
        self._ways: tuple[tuple[float, Callable[[], None]], ...] = (
            (24, self._move), (16, self._press), (14, self._release), (3, self._double), (8, self._wheel),
            (18, self._key), (12, self._touch), (2, self._menu), (1, self._drop), (1, self._close), (1, self._focus),
        )  # fmt: skip

    def act(self, count: int = 1) -> None:
        """Sends so many events."""
        weights = [weight for weight, _ in self._ways]
        for _ in range(count):
            (way,) = self._random.choices([way for _, way in self._ways], weights)
            way()
            self.sent += 1

    def _under(self) -> tuple[QWidget, QPointF, QPointF]:
        """What lies under the hand, the place on it and on the screen."""
        target = self._window.childAt(self._spot) or self._window
        on_screen = QPointF(self._window.mapToGlobal(self._spot))
        return target, target.mapFromGlobal(on_screen), on_screen

    def _wander(self) -> None:
        size = self._window.size()
        if self._random.random() < 0.3:
            self._spot = QPoint(self._random.randrange(size.width()), self._random.randrange(size.height()))
        else:
            step = QPoint(self._random.randint(-30, 30), self._random.randint(-30, 30))
            at = self._spot + step
            self._spot = QPoint(min(max(at.x(), 0), size.width() - 1), min(max(at.y(), 0), size.height() - 1))

    def _mouse(self, kind: QEvent.Type, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
        target, near, on_screen = self._under()
        modifiers = self._random.choice(HELD)
        QApplication.sendEvent(target, QMouseEvent(kind, near, on_screen, button, held, modifiers))

    def _move(self) -> None:
        self._wander()
        held = self._random.choice((Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton))
        self._mouse(QEvent.Type.MouseMove, Qt.MouseButton.NoButton, held)

    def _press(self) -> None:
        self._wander()
        button = self._random.choice(BUTTONS)
        self._mouse(QEvent.Type.MouseButtonPress, button, button)

    def _release(self) -> None:
        self._mouse(QEvent.Type.MouseButtonRelease, self._random.choice(BUTTONS), Qt.MouseButton.NoButton)

    def _double(self) -> None:
        self._mouse(QEvent.Type.MouseButtonDblClick, Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton)

    def _wheel(self) -> None:
        target, near, on_screen = self._under()
        turn = QPoint(0, self._random.choice((-120, 120, -15, 15, 1200)))
        event = QWheelEvent(near, on_screen, QPoint(), turn, Qt.MouseButton.NoButton, self._random.choice(HELD),
                            Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
        QApplication.sendEvent(target, event)

    def _key(self) -> None:
        target = QApplication.focusWidget() or self._window
        key, modifiers = self._random.choice(KEYS), self._random.choice(HELD)
        text = chr(key.value) if 0x20 <= key.value <= 0x7E else ""
        kinds = self._random.choice(((QEvent.Type.KeyPress, QEvent.Type.KeyRelease), (QEvent.Type.KeyPress,)))
        for kind in (QEvent.Type.ShortcutOverride, *kinds):
            QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, text))

    def _touch(self) -> None:
        """Fingers come, move and go; sometimes the end of a touch is lost, and other fingers come."""
        self._wander()
        if not self._fingers or self._random.random() < LOST:
            count = self._random.choice((1, 1, 1, 2, 2, 3, 5, MOST_FINGERS))
            first = (max(self._fingers, default=-1) + 1) % (4 * MOST_FINGERS)
            self._fingers = {first + n: self._spot + QPoint(40 * n, 10 * n) for n in range(count)}
            self._send_touch("press")
        elif self._random.random() < 0.35:
            self._send_touch("release")
            self._fingers = {}
        else:
            self._fingers = {n: spot + QPoint(self._random.randint(-25, 25), self._random.randint(-25, 25))
                             for n, spot in self._fingers.items()}  # fmt: skip
            self._send_touch("move")

    def _send_touch(self, how: str) -> None:
        sequence = QTest.touchEvent(self._window.windowHandle(), self._screen)
        for number, spot in self._fingers.items():
            getattr(sequence, how)(number, spot, self._window.windowHandle())
        sequence.commit(False)

    def _menu(self) -> None:
        target, near, on_screen = self._under()
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(target, QContextMenuEvent(reason, near.toPoint(), on_screen.toPoint()))

    def _drop(self) -> None:
        target, near, _ = self._under()
        data = QMimeData()
        data.setUrls([QUrl("file:///etc/passwd")])
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(target, QDragEnterEvent(near.toPoint(), Qt.DropAction.CopyAction, data, left, none))

    def _close(self) -> None:
        QApplication.sendEvent(self._window, QCloseEvent())

    def _focus(self) -> None:
        QApplication.sendEvent(
            self._window, QEvent(self._random.choice((QEvent.Type.WindowDeactivate, QEvent.Type.WindowActivate)))
        )

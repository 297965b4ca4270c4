"""Fingers on the map: one drags it or the lens, two zoom, twist and tilt, a short touch picks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTouchEvent

from viewer.ui.touch import STILL, Move, Point, read_move

FAR_PX = 12.0  # that a finger moves before it drags


class Fingers:
    """Reads touch events one after the other and calls what they mean.

    grab: takes hold of the lens at a point, if it is there; drag: takes it along; tap: a short touch.
    """

    def __init__(
        self,
        *,
        move: Callable[[Move], None],
        grab: Callable[[QPointF], bool],
        drag: Callable[[QPointF], None],
        tap: Callable[[QPointF, Qt.KeyboardModifier], None],
    ) -> None:
        self._move, self._grab, self._drag, self._tap = move, grab, drag, tap
        self._down: dict[int, Point] = {}
        self._pressed = QPointF()
        self._moved = self._holding = False

    def read(self, event: QTouchEvent) -> None:
        """One touch event of the map."""
        if event.type() == QTouchEvent.Type.TouchCancel:
            self._down, self._holding = {}, False
            return
        points = [point for point in event.points() if point.state().name != "Released"]
        after = {point.id(): (point.position().x(), point.position().y()) for point in points}
        move, before = read_move(self._down, after), self._down
        self._down = after
        if event.type() == QTouchEvent.Type.TouchBegin:
            self._moved, self._pressed = False, event.points()[0].position()
            self._holding = self._grab(self._pressed)
        elif len(after) > 1:
            self._moved, self._holding = True, False
        if move is not STILL:
            self._on_move(move)
        elif event.type() == QTouchEvent.Type.TouchEnd and len(before) <= 1 and not self._moved:
            self._tap(self._pressed, event.modifiers())

    def _on_move(self, move: Move) -> None:
        far = abs(move.at[0] - self._pressed.x()) + abs(move.at[1] - self._pressed.y()) > FAR_PX
        if not self._moved and not far:
            return
        self._moved = True
        if self._holding:
            self._drag(QPointF(*move.at))
        else:
            self._move(move)

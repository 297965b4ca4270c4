"""Fingers on the map: one drags it, the lens or a brush, two zoom, twist and tilt, a short touch picks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTouchEvent

from viewer.ui.touch import STILL, Move, Point, read_move

FAR_PX = 12.0  # that a finger moves before it drags


class Fingers:
    """Reads touch events one after the other and calls what they mean.

    grab: takes hold of what lies at a point, the lens or a line that begins there; drag: takes it along; let_go: the
    finger that held it was lifted, True, or others came and it is given up, False; tap: a short touch.
    """

    def __init__(
        self,
        *,
        move: Callable[[Move], None],
        grab: Callable[[QPointF], bool],
        drag: Callable[[QPointF], None],
        let_go: Callable[[bool], None],
        tap: Callable[[QPointF, Qt.KeyboardModifier], None],
    ) -> None:
        self._move, self._grab, self._drag, self._let_go, self._tap = move, grab, drag, let_go, tap
        self._down: dict[int, Point] = {}
        self._pressed = QPointF()
        self._moved = self._holding = False

    def read(self, event: QTouchEvent) -> None:
        """One touch event of the map."""
        if event.type() == QTouchEvent.Type.TouchCancel:
            self._down = {}
            self._release(kept=False)
            return
        points = [point for point in event.points() if point.state().name != "Released"]
        after = {point.id(): (point.position().x(), point.position().y()) for point in points}
        move, before = read_move(self._down, after), self._down
        self._down = after
        if event.type() == QTouchEvent.Type.TouchBegin:
            self._moved, self._pressed = False, event.points()[0].position()
            self._holding = self._grab(self._pressed)
        elif len(after) > 1:
            self._moved = True
            self._release(kept=False)
        if move is not STILL:
            self._on_move(move)
        elif event.type() == QTouchEvent.Type.TouchEnd:
            self._release(kept=self._moved)
            if len(before) <= 1 and not self._moved:
                self._tap(self._pressed, event.modifiers())

    def _release(self, *, kept: bool) -> None:
        if self._holding:
            self._holding = False
            self._let_go(kept)

    def _on_move(self, move: Move) -> None:
        far = abs(move.at[0] - self._pressed.x()) + abs(move.at[1] - self._pressed.y()) > FAR_PX
        if not self._moved and not far:
            return
        self._moved = True
        if self._holding:
            self._drag(QPointF(*move.at))
        else:
            self._move(move)

"""Fingers on the map: one drags it, the lens or a brush, two zoom, twist and tilt, a short touch picks."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QEventPoint, QTouchEvent

from viewer.ui.touch import MOST_FINGERS, STILL, Move, Point, read_move

FAR_PX = 12.0  # that a finger moves before it drags, where nobody knows the millimetres of the screen
HOLD_MS, LOST_MS = 700, 5_000  # a press that asks for details; a finger that says nothing for so long is not there
TAP_S, AGAIN_S = 0.4, 0.4  # of two fingers, and between two taps
AGAIN_SHARE = 3.0  # times FAR_PX between the places of two taps


class Fingers:
    """Reads touch events one after the other and calls what they mean.

    grab: takes hold of what lies at a point, the lens or a line that begins there; drag: takes it along; let_go: the
    finger that held it was lifted, True, or others came and it is given up, False; tap, hold: a short, a long touch;
    zoom: a second tap, 2.0, or one of two fingers, 0.5. More than three contacts are a palm: nothing is meant until the
    last of them is gone. place: where a contact is on the map.
    """

    def __init__(
        self,
        *,
        move: Callable[[Move], None],
        grab: Callable[[QPointF], bool],
        drag: Callable[[QPointF], None],
        let_go: Callable[[bool], None],
        tap: Callable[[QPointF, Qt.KeyboardModifier], None],
        hold: Callable[[QPointF], None] = lambda at: None,
        zoom: Callable[[float, QPointF], None] = lambda factor, at: None,
        place: Callable[[QEventPoint], QPointF] = QEventPoint.position,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._place = place
        self._move, self._grab, self._drag, self._let_go, self._tap = move, grab, drag, let_go, tap
        self._hold, self._zoom, self._clock = hold, zoom, clock
        self.far_px = FAR_PX
        self._down: dict[int, Point] = {}
        self._began: dict[int, Point] = {}  # where each finger of this touch came down
        self._pressed, self._began_at = QPointF(), 0.0
        self._tapped, self._tapped_at = QPointF(), -AGAIN_S
        self._moved = self._holding = self._over = False  # over: nothing more is meant by this touch
        self._long, self._lost = QTimer(), QTimer()
        for timer, wait, then in ((self._long, HOLD_MS, self._on_long), (self._lost, LOST_MS, self.give_up)):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(then)

    def give_up(self) -> None:
        """What is under way ends without being meant; fingers that are still down mean nothing."""
        self._long.stop()
        self._lost.stop()
        self._down, self._over = {}, True
        self._release(kept=False)

    def read(self, event: QTouchEvent) -> None:
        """One touch event of the map."""
        kind = event.type()
        if kind == QTouchEvent.Type.TouchCancel:
            self.give_up()
            return
        points = [point for point in event.points() if point.state().name != "Released"]
        after = {point.id(): self._place(point).toTuple() for point in points}
        if kind == QTouchEvent.Type.TouchBegin:
            self._begin(self._place(event.points()[0]))
        if len(after) > MOST_FINGERS:
            self.give_up()
        if self._over:
            return
        self._lost.start()
        for number, place in after.items():
            self._began.setdefault(number, place)
        move, before = read_move(self._down, after), self._down
        self._down = after
        if len(after) > 1:
            self._long.stop()
            self._release(kept=False)
        if move is not STILL:
            self._on_move(move)
        elif kind == QTouchEvent.Type.TouchEnd:
            self._end(before, event.modifiers())

    def _begin(self, at: QPointF) -> None:
        self._down, self._began = {}, {}
        self._moved = self._over = False
        self._pressed, self._began_at = at, self._clock()
        self._holding = self._grab(at)
        self._long.start()

    def _end(self, before: dict[int, Point], modifiers: Qt.KeyboardModifier) -> None:
        self._long.stop()
        self._lost.stop()
        self._release(kept=self._moved)
        now = self._clock()
        if self._moved:
            return
        if len(self._began) == 2 and now - self._began_at <= TAP_S:
            (x0, y0), (x1, y1) = self._began.values()
            self._zoom(0.5, QPointF((x0 + x1) / 2, (y0 + y1) / 2))
        elif len(self._began) == 1 and len(before) <= 1:
            self._one_tap(now, modifiers)

    def _one_tap(self, now: float, modifiers: Qt.KeyboardModifier) -> None:
        """The first one picks, a second one soon after and near it zooms in."""
        far = (self._pressed - self._tapped).manhattanLength() > AGAIN_SHARE * self.far_px
        if now - self._tapped_at <= AGAIN_S and not far:
            self._tapped_at = -math.inf
            self._zoom(2.0, self._pressed)
            return
        self._tapped, self._tapped_at = self._pressed, now
        self._tap(self._pressed, modifiers)

    def _on_long(self) -> None:
        if self._moved or self._over or len(self._down) != 1 or self._holding:
            return
        self._over = True
        self._hold(self._pressed)

    def _release(self, *, kept: bool) -> None:
        if self._holding:
            self._holding = False
            self._let_go(kept)

    def _is_far(self) -> bool:
        """True once a finger has left the place where it came down."""
        ways = (math.dist(place, self._began[number]) for number, place in self._down.items())
        return max(ways, default=0.0) > self.far_px

    def _on_move(self, move: Move) -> None:
        if not self._moved and not self._is_far():
            return
        self._moved = True
        self._long.stop()
        if self._holding:
            self._drag(QPointF(*move.at))
        else:
            self._move(move)

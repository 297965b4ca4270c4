"""What holds for every widget: data are plain text, a kiosk has no menus of its own, faults are logged."""

from __future__ import annotations

import faulthandler
import logging
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QEventPoint, QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QLabel

from viewer.errors import clip
from viewer.tongue import tr
from viewer.ui.ghosts import Ghosts

LOG_BYTES, LOG_FILES = 2_000_000, 4
SAME_FAULT_S = 60.0
DOWN = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin)
UP = (QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)
LIVELY = (*DOWN, *UP, QEvent.Type.KeyPress, QEvent.Type.Wheel, QEvent.Type.TouchUpdate, QEvent.Type.MouseMove)
LONGEST_HOLD_S = 30.0  # a finger that is down for longer has lost its release
MOUSE = -1  # its number among the contacts
LEAST_MOVE_PX = 3.0  # what trembles less lies on the glass: a drop, a sleeve, a bag

log = logging.getLogger("viewer")


class Guard(QObject):
    """An event filter of the application. Every label is plain text before it is first shown, tool tips and message
    boxes included; `refuses` decides what does not arrive at all; input counts as a sign of life (`touched_at`).

    Moves that go nowhere are none, nor is anything of a contact that has lasted for LONGEST_HOLD_S: it is stuck.
    ghosts: takes away what nobody meant, before anything else hears of it.
    """

    def __init__(
        self,
        parent: QObject | None = None,
        refuses: Callable[[QObject, QEvent], bool] = lambda watched, event: False,
        clock: Callable[[], float] = time.monotonic,
        ghosts: Ghosts | None = None,
    ) -> None:
        super().__init__(parent)
        self._refuses, self._clock, self._ghosts = refuses, clock, ghosts
        self._since: dict[int, float] = {}  # contact that is down -> when it came
        self._spots: dict[int, QPointF] = {}  # contact -> where on the screen it last was seen to move
        self.touched_at = clock()  # when a person last did something

    @property
    def holding(self) -> bool:
        """True while a button or a finger is down."""
        return any(map(self._is_fresh, self._since))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Polish and isinstance(watched, QLabel):
            watched.setTextFormat(Qt.TextFormat.PlainText)
            watched.setOpenExternalLinks(False)
        elif kind in LIVELY:
            if self._ghosts is not None and self._ghosts.takes(watched, event):
                return True
            self._live(event)
        return self._refuses(watched, event)

    def _live(self, event: QEvent) -> None:
        if isinstance(event, QMouseEvent | QTouchEvent):
            sign = self._follow(event)
        else:
            sign = not (isinstance(event, QKeyEvent) and event.isAutoRepeat())  # something may lie on the key
        if sign:
            self.touched_at = self._clock()

    def _follow(self, event: QMouseEvent | QTouchEvent) -> bool:
        """Keeps what is down and where; True for a sign of life. An event comes once for each widget that it meets."""
        kind = event.type()
        if kind == QEvent.Type.TouchBegin:
            self._lift()
        signs = [self._meet(name, where, spot) for name, where, spot in _contacts(event)]
        if kind in (QEvent.Type.TouchEnd, QEvent.Type.TouchCancel):
            self._lift()
        return any(signs)

    def _meet(self, name: int, where: QEventPoint.State, spot: QPointF) -> bool:
        moved = name not in self._spots or (spot - self._spots[name]).manhattanLength() >= LEAST_MOVE_PX
        if where == QEventPoint.State.Pressed:
            self._since[name], self._spots[name] = self._clock(), spot
            return True
        fresh = name not in self._since or self._is_fresh(name)
        if where == QEventPoint.State.Released:
            return self._since.pop(name, None) is not None and fresh
        if moved:
            self._spots[name] = spot
        return moved and fresh

    def _lift(self) -> None:
        """No finger is down."""
        self._since = {name: came for name, came in self._since.items() if name == MOUSE}
        self._spots = {name: spot for name, spot in self._spots.items() if name == MOUSE}

    def _is_fresh(self, name: int) -> bool:
        return self._clock() - self._since[name] < LONGEST_HOLD_S


def _contacts(event: QMouseEvent | QTouchEvent) -> Iterator[tuple[int, QEventPoint.State, QPointF]]:
    """The contacts of an event: number, what became of it, and where on the screen."""
    state = QEventPoint.State
    if isinstance(event, QTouchEvent):
        yield from ((point.id(), point.state(), point.globalPosition()) for point in event.points())
    elif event.type() in (*DOWN, *UP):
        yield MOUSE, state.Pressed if event.type() in DOWN else state.Released, event.globalPosition()
    else:
        yield MOUSE, state.Updated, event.globalPosition()


class FaultHook:
    """`sys.excepthook` that logs each place of a fault once a minute with its count, and tells `told` about it."""

    def __init__(self, told: Callable[[str], None], clock: Callable[[], float] = time.monotonic) -> None:
        self._told, self._clock = told, clock
        self._seen: dict[tuple[str, str, int], tuple[float, int]] = {}

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        site = (kind.__name__, *_site(trace))
        last, count = self._seen.get(site, (-SAME_FAULT_S, 0))
        if self._clock() - last < SAME_FAULT_S:
            self._seen[site] = last, count + 1
            return
        again = f" ({count} more of this since)" if count else ""
        self._seen[site] = self._clock(), 0
        log.error("fault in the program%s", again, exc_info=(kind, error, trace))
        self._told(tr("A fault in the program: {fault}. It is in the log.", fault=f"{kind.__name__}: {clip(error)}"))


def _site(trace: TracebackType | None) -> tuple[str, int]:
    """The innermost file and line of a traceback."""
    place = ("", 0)
    while trace is not None:
        place = trace.tb_frame.f_code.co_filename, trace.tb_lineno
        trace = trace.tb_next
    return place


class Log(RotatingFileHandler):
    """A log whose disk may be full or gone: what cannot be written is lost, and the program goes on."""

    def handleError(self, record: logging.LogRecord) -> None:
        pass


@contextmanager
def fatal_faults(path: Path) -> Iterator[None]:
    """Where each thread stood when the program died goes to a file of at most LOG_BYTES; nothing where it cannot be."""
    try:
        file = path.open("ab")
        if file.tell() > LOG_BYTES:
            file.truncate(0)
    except OSError:
        yield
        return
    with file:
        elsewhere = faulthandler.is_enabled()
        if not elsewhere:
            faulthandler.enable(file)
        try:
            yield
        finally:
            if not elsewhere:
                faulthandler.disable()


def start_logging(path: Path) -> logging.Handler | None:
    """Writes what happens to a rotating file of at most LOG_BYTES * LOG_FILES; None where it cannot be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = Log(path, maxBytes=LOG_BYTES, backupCount=LOG_FILES - 1, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    return handler


def log_qt_messages() -> None:
    """Sends what Qt says to the log."""
    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
    }
    qInstallMessageHandler(
        lambda kind, context, text: log.log(levels.get(kind, logging.ERROR), "Qt: %s", clip(text, 500))
    )

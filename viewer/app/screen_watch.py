"""Which screen a window is on and how dense that is: whoever counts in millimetres is told when either changes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QScreen, QWindow
from PySide6.QtWidgets import QWidget

SETTLE_MS = 200  # a screen that is plugged in tells of itself piece by piece


class ScreenWatch(QObject):
    """Follows a window from screen to screen for as long as it lives; `changed` comes once for a burst of changes."""

    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._handle, self._screen = window, None, None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLE_MS)
        self._soon.timeout.connect(self.changed)
        window.installEventFilter(self)
        self._take_up()

    @property
    def screen(self) -> QScreen | None:
        """The one that is listened to."""
        return self._screen

    def close(self) -> None:
        """Listens no more. A window that ends with the program would ask of Python what is not there any more."""
        self._window.removeEventFilter(self)
        self._leave_screen()
        self._soon.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window has its handle when it is shown, and another one when its kind changes."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.WinIdChange):
            self._take_up()
        return False

    def _take_up(self) -> None:
        handle: QWindow | None = self._window.windowHandle()
        if handle is None or handle is self._handle:
            return
        self._handle = handle  # the one before is gone, and its signals with it
        handle.screenChanged.connect(self._on_screen)
        self._on_screen(handle.screen())

    def _on_screen(self, screen: QScreen | None) -> None:
        if screen is self._screen:
            return
        self._leave_screen()
        self._screen = screen
        if screen is not None:
            for signal in _signals(screen):
                signal.connect(self._on_size)
            screen.destroyed.connect(self._on_gone)
        self._soon.start()

    def _leave_screen(self) -> None:
        if self._screen is not None:
            for signal in _signals(self._screen):
                signal.disconnect(self._on_size)
            self._screen.destroyed.disconnect(self._on_gone)
            self._screen = None

    def _on_size(self, *size: object) -> None:
        self._soon.start()

    def _on_gone(self, *screen: object) -> None:
        """It was unplugged; the window says where it is next."""
        self._screen = None


def _signals(screen: QScreen) -> tuple[object, ...]:
    """What a screen tells of its size."""
    return screen.physicalDotsPerInchChanged, screen.logicalDotsPerInchChanged, screen.geometryChanged, \
        screen.physicalSizeChanged  # fmt: skip

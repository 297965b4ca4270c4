"""The screens of this machine as the decision wants them, told when they change, and windows put where it says."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from viewer.model.screens import Placement, Screen

DEBOUNCE_MS = 300  # screens come and go in bursts
NAMELESS = ("offscreen", "minimal")  # platforms whose screens have no names


class Screens(QObject):
    """Watches every screen; says so once when a burst of changes is over."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(DEBOUNCE_MS)
        self._calm.timeout.connect(self.changed)
        self._app = QGuiApplication.instance()
        self._app.screenAdded.connect(self._on_added)
        self._app.screenRemoved.connect(self._on_changed)
        self._app.primaryScreenChanged.connect(self._on_changed)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._on_changed)

    def now(self) -> tuple[Screen, ...]:
        """All that can be looked at; the stand-in without a name that Qt keeps while there is none is left out."""
        main, alone = QGuiApplication.primaryScreen(), QGuiApplication.platformName() in NAMELESS
        named = [screen for screen in QGuiApplication.screens() if screen.name() or alone]
        return tuple(_record(screen, primary=screen is main) for screen in named)

    def close(self) -> None:
        """Listens no more."""
        self._calm.stop()
        self._app.screenAdded.disconnect(self._on_added)
        self._app.screenRemoved.disconnect(self._on_changed)
        self._app.primaryScreenChanged.disconnect(self._on_changed)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.disconnect(self._on_changed)

    def _on_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._on_changed)
        self._calm.start()

    def _on_changed(self, *what: object) -> None:
        self._calm.start()


def put(window: QWidget, where: Placement) -> None:
    """Shows a window where it belongs, whatever Qt believes of its screen and its geometry."""
    window.winId()  # else it has no handle yet
    handle, box = window.windowHandle(), QRect(*where.box)
    screen = next((one for one in QGuiApplication.screens() if one.geometry() == box), None)
    screen = screen or QGuiApplication.screenAt(box.center()) or QGuiApplication.primaryScreen()
    stands = window.isVisible() and window.geometry() == box and handle.screen() is screen
    if stands and window.isFullScreen() == where.full_screen:
        return
    handle.setScreen(screen)
    if window.isFullScreen() and window.geometry() != box:
        window.showNormal()  # a full screen window keeps its old place through a change of screens
    window.setGeometry(box)
    window.showFullScreen() if where.full_screen else window.showNormal()
    window.setGeometry(box)


def _record(screen: QScreen, *, primary: bool) -> Screen:
    box = screen.geometry()
    return Screen(screen.name(), (box.x(), box.y(), box.width(), box.height()), screen.serialNumber(), primary)

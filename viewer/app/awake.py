"""Keeps the screens on while a stage or an exhibit is shown: screen savers and sleep are asked to wait, and let go."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Q_ARG, QMetaObject, QObject, Qt, QTimer

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

AGAIN_MS = 60_000  # a screen saver that was started since is asked too
BUS = "rhea-awake"
PATIENCE_MS = 1000  # for an answer: the window waits for it
INTROSPECTABLE = "org.freedesktop.DBus.Introspectable"
SERVICES = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),  # as older desktops have it
)
ES_CONTINUOUS, ES_SYSTEM, ES_DISPLAY = 0x80000000, 0x00000001, 0x00000002  # of Windows

log = logging.getLogger(__name__)


class Inhibitor(Protocol):
    """One way of keeping screens on."""

    def hold(self, reason: str) -> bool:
        """Asks, or asks again; False where nobody listens."""
        ...

    def release(self) -> None:
        """Lets go; nothing when nothing is held."""
        ...


class BusInhibitor:
    """The screen saver of a free desktop, over a connection of its own: it forgets us when that is gone."""

    def __init__(self, service: str = "") -> None:
        self._only = service
        self._held: tuple[str, str, int] | None = None  # service, path, cookie

    def hold(self, reason: str) -> bool:
        from PySide6.QtDBus import QDBusConnection

        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, BUS)
        if not bus.isConnected():
            QDBusConnection.disconnectFromBus(BUS)
            return False
        bus.interface().setTimeout(PATIENCE_MS)
        if self._held is not None and bus.interface().isServiceRegistered(self._held[0]).value():
            return True
        self._held = None
        for service, path in SERVICES:
            if not bus.interface().isServiceRegistered(service).value():
                continue
            answer = _asked(bus, service, path, service, "Inhibit", "Rhea", reason)
            if not answer.errorName() and answer.arguments():
                self._held = service, path, int(answer.arguments()[0])
                return True
            log.info("%s does not keep the screen on: %s", service, answer.errorMessage())
        return False

    def release(self) -> None:
        from PySide6.QtDBus import QDBusConnection, QDBusInterface

        if self._held is not None:
            service, path, cookie = self._held
            bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, BUS)
            if bus.isConnected() and not _asked(bus, service, path, INTROSPECTABLE, "Introspect").errorName():
                saver = QDBusInterface(service, path, service, bus)  # asks that too, and waits long
                saver.setTimeout(PATIENCE_MS)
                how = Qt.ConnectionType.DirectConnection
                QMetaObject.invokeMethod(saver, "UnInhibit", how, Q_ARG("uint", cookie))  # an unsigned number
                del saver
        self._held = None
        QDBusConnection.disconnectFromBus(BUS)


def _asked(bus: QDBusConnection, service: str, path: str, interface: str, method: str, *words: str) -> QDBusMessage:
    """The answer of a service, or a fault where none comes soon."""
    from PySide6.QtDBus import QDBus, QDBusMessage

    message = QDBusMessage.createMethodCall(service, path, interface, method)
    message.setArguments(list(words))
    return bus.call(message, QDBus.CallMode.Block, PATIENCE_MS)


class WindowsInhibitor:
    """What Windows offers for it."""

    def hold(self, reason: str) -> bool:
        return bool(_execution_state(ES_CONTINUOUS | ES_SYSTEM | ES_DISPLAY))

    def release(self) -> None:
        _execution_state(ES_CONTINUOUS)


def _execution_state(flags: int) -> int:
    import ctypes

    return int(ctypes.windll.kernel32.SetThreadExecutionState(flags))


def of_system() -> Inhibitor | None:
    """What this system offers; None where Rhea knows nothing."""
    if sys.platform == "win32":
        return WindowsInhibitor()
    return BusInhibitor() if sys.platform.startswith("linux") else None


class Awake(QObject):
    """Holds an inhibitor while `keep` says so, and looks each minute whether it still holds."""

    def __init__(self, inhibitor: Inhibitor | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inhibitor = inhibitor
        self._reason = ""
        self.holds = False  # True while somebody promised to keep the screen on
        self._timer = QTimer(self)
        self._timer.setInterval(AGAIN_MS)
        self._timer.timeout.connect(self.look)

    def keep(self, reason: str) -> None:
        """Keeps the screens on for a reason that people can read; "" lets them go."""
        if reason == self._reason:
            return
        self._reason = reason
        if reason:
            self._timer.start()
            self.look()
        else:
            self.close()

    def look(self) -> None:
        """Asks once more."""
        self.holds = bool(self._reason) and self._inhibitor is not None and self._inhibitor.hold(self._reason)

    def close(self) -> None:
        """Lets the screens go."""
        self._timer.stop()
        self._reason = ""
        if self.holds and self._inhibitor is not None:
            self._inhibitor.release()
        self.holds = False

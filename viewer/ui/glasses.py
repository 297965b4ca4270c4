"""Tab on the map: a short press moves the focus on as everywhere, holding it takes the glasses off."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

HOLD_MS = 180  # from here on a press is no longer a walk to the next control


class Glasses(QObject):
    """Tells the two meanings of one key apart by how long it is held."""

    bare_asked = Signal(bool)
    tabbed = Signal()  # a short press

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._off = False
        self._hold = QTimer(self)
        self._hold.setInterval(HOLD_MS)
        self._hold.setSingleShot(True)
        self._hold.timeout.connect(self._on_held)

    def press(self) -> None:
        self._hold.start()

    def release(self) -> None:
        if self._hold.isActive():
            self._hold.stop()
            self.tabbed.emit()
        self.put_on()

    def put_on(self) -> None:
        """Ends it without a walk: the window lost the keyboard."""
        self._hold.stop()
        if self._off:
            self._off = False
            self.bare_asked.emit(False)

    def _on_held(self) -> None:
        self._off = True
        self.bare_asked.emit(True)

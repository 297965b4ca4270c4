"""Tab in the window: a short press moves the focus on as everywhere, holding it takes the glasses off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

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

    def watch(self, window: QWindow) -> None:
        """Listens to the keys of a window, whichever widget in it has the focus."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.put_on()
        elif isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab:
            return self._on_tab(event)
        return False

    def _on_tab(self, event: QKeyEvent) -> bool:
        """True when the key is taken; a text field keeps its own."""
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return False
        down, under_way = event.type() == QEvent.Type.KeyPress, self._off or self._hold.isActive()
        if not under_way and (not down or event.modifiers() or is_written_in(QApplication.focusWidget())):
            return False
        if not event.isAutoRepeat():
            self.press() if down else self.release()
        return True

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


def is_written_in(widget: QWidget | None) -> bool:
    """True for a field that takes text from the keyboard."""
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    if isinstance(widget, (QPlainTextEdit, QTextEdit, QLineEdit)):
        return not widget.isReadOnly()
    return isinstance(widget, QAbstractSpinBox)

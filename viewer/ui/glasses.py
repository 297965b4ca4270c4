"""Tab in the window: a short press moves the focus on as everywhere, holding it takes the glasses off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

HOLD_MS = 180  # from here on a press is no longer a walk to the next control
REPEAT_MS = 50  # a press so soon after a release is a key that repeats itself, told as such or not


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
        self._letting = QTimer(self)  # a release that may yet be followed by the press of a repetition
        self._letting.setInterval(REPEAT_MS)
        self._letting.setSingleShot(True)
        self._letting.setTimerType(Qt.TimerType.PreciseTimer)
        self._letting.timeout.connect(self._on_let_go)

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
        down = event.type() == QEvent.Type.KeyPress
        under_way = self._off or self._hold.isActive() or self._letting.isActive()
        if not under_way and (not down or event.modifiers() or is_written_in(QApplication.focusWidget())):
            return False
        if not event.isAutoRepeat():
            self.press() if down else self.release()
        return True

    def press(self) -> None:
        """The key is down, for the first time or again."""
        if self._letting.isActive():
            self._letting.stop()
            if not self._off and not self._hold.isActive():
                self._on_held()  # its time was over between a release and the press that took it back
        elif not self._off:
            self._hold.start()

    def release(self) -> None:
        """The key is up; what that means is clear when no press follows at once."""
        if self._off or self._hold.isActive():
            self._letting.start()

    def put_on(self) -> None:
        """Ends it without a walk: the window lost the keyboard."""
        self._hold.stop()
        self._letting.stop()
        if self._off:
            self._off = False
            self.bare_asked.emit(False)

    def _on_let_go(self) -> None:
        short = not self._off
        self.put_on()
        if short:
            self.tabbed.emit()

    def _on_held(self) -> None:
        if not self._letting.isActive():
            self._off = True
            self.bare_asked.emit(True)


def is_written_in(widget: QWidget | None) -> bool:
    """True for a field that takes text from the keyboard."""
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    if isinstance(widget, (QPlainTextEdit, QTextEdit, QLineEdit)):
        return not widget.isReadOnly()
    return isinstance(widget, QAbstractSpinBox)

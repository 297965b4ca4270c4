"""One line on a stage that is still empty: what goes on until the first picture is there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

SILENT_MS = 500  # of a shorter wait nothing is said
LINGER_MS = 150  # between the end of one wait and the beginning of the next


class Waiting(QLabel):
    """Stands in the middle of what it lies on while something is awaited. Presses go through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "name")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._silent, self._linger = QTimer(self), QTimer(self)
        for timer, interval, slot in ((self._silent, SILENT_MS, self.show), (self._linger, LINGER_MS, self.end)):
            timer.setSingleShot(True)
            timer.setInterval(interval)
            timer.timeout.connect(slot)
        self.hide()
        parent.installEventFilter(self)

    def begin(self, text: str) -> None:
        """Says after a while what is awaited; at once where something else was awaited just now."""
        self._linger.stop()
        self.setText(text)
        self.setGeometry(self.parentWidget().rect())
        if self.isHidden() and not self._silent.isActive():
            self._silent.start()

    def leave(self) -> None:
        """Ends it, unless something else is awaited right away."""
        self._linger.start()

    def end(self) -> None:
        """There is something to see now, or nothing to wait for."""
        self._silent.stop()
        self._linger.stop()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self.parentWidget().rect())
        return False

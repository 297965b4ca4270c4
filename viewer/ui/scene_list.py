"""The scenes of a story as a list: dragged or moved by keys into another order, and fields for their words."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QPlainTextEdit, QWidget

from viewer.tongue import tr

NAME = Qt.ItemDataRole.UserRole
THUMB = QSize(64, 36)


class SceneList(QListWidget):
    """Scenes that are dragged into another order; Alt with arrows moves one, Delete takes it away."""

    reordered = Signal(tuple)  # names
    moved_by = Signal(int)
    remove_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Scenes in their order"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setIconSize(THUMB)
        self.model().rowsMoved.connect(self._on_moved)

    def names(self) -> list[str]:
        return [self.item(row).data(NAME) for row in range(self.count())]

    def fit(self, most: int) -> None:
        """As high as its scenes are, up to so many."""
        rows = [self.sizeHintForRow(row) for row in range(min(self.count(), most))]
        self.setFixedHeight(max(sum(rows), 28) + 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in ways and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved_by.emit(ways[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_pressed.emit()
        else:
            super().keyPressEvent(event)

    def _on_moved(self) -> None:
        self.reordered.emit(tuple(self.names()))


class TextField(QPlainTextEdit):
    """A text of a few lines that counts when it is left; Tab leaves it."""

    left = Signal()

    def __init__(self, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(spoken)
        self.setTabChangesFocus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def leave(self) -> None:
        """As if it had been left."""
        if self.document().isModified():
            self.document().setModified(False)
            self.left.emit()

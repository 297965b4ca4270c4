"""What fills the window: the surface that everything lies on, and below it what is folded in."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Room(QWidget):
    """The surface gives way to what stands below it."""

    def __init__(self, surface: QWidget) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(surface, 1)

    def fold_in(self, widget: QWidget) -> None:
        """Puts a widget below the surface, as high as it wants to be."""
        self._column.addWidget(widget)

    def take_out(self, widget: QWidget) -> None:
        """The surface has the whole room again; nothing when the widget was not here."""
        self._column.removeWidget(widget)

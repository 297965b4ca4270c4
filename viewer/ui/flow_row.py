"""Buttons side by side, as many in a line as their words have room for, all of one width."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle

from viewer.ui.panel import clear


class FlowRow(QLayout):
    """Takes a line more where words are longer, instead of cutting them. `most` side by side, 0 for as many as fit."""

    def __init__(self, most: int = 0, spacing: int = 6) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gone: list[QLayoutItem] = []  # held, so that nothing else comes to lie where their Python objects point
        self._most = most
        self.setSpacing(spacing)

    def empty(self) -> None:
        """Lets go of everything."""
        clear(self)

    # What Qt asks of a layout

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Nothing to delete for who asks: the Python object of an item would outlive it, see `panel.widgets_in`."""
        if 0 <= index < len(self._items):
            self._gone.append(self._items.pop(index))
        return None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = -(-len(self._shown()) // self._columns(width))
        return max(lines * (self._size().height() + self.spacing()) - self.spacing(), 0)

    def sizeHint(self) -> QSize:
        return self._size()

    def minimumSize(self) -> QSize:
        return QSize(0, self._size().height())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        shown, tall, gap = self._shown(), self._size().height(), self.spacing()
        columns, parent = self._columns(rect.width()), self.parentWidget()
        for place, item in enumerate(shown):
            line, column = divmod(place, columns)
            here = min(columns, len(shown) - line * columns)  # the last line is filled by what is left
            wide = (rect.width() - gap * (here - 1)) / here
            left = rect.left() + round(column * (wide + gap))
            spot = QRect(left, rect.top() + line * (tall + gap), round(wide), tall)
            item.setGeometry(QStyle.visualRect(parent.layoutDirection(), rect, spot) if parent is not None else spot)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.widget().isHidden()]

    def _size(self) -> QSize:
        """Of the largest of them."""
        sizes = [item.widget().sizeHint().expandedTo(item.widget().minimumSize()) for item in self._shown()]
        return QSize(max((one.width() for one in sizes), default=0), max((one.height() for one in sizes), default=0))

    def _columns(self, width: int) -> int:
        columns, widest = max(len(self._shown()), 1), self._size().width()
        columns = min(columns, self._most) if self._most else columns
        while columns > 1 and columns * (widest + self.spacing()) - self.spacing() > width:
            columns -= 1
        return columns

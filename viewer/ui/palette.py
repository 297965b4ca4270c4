"""The command palette: one field that finds commands, layers and features."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from viewer.errors import clip
from viewer.tongue import mark, tr
from viewer.ui.icons import has_icon, icon
from viewer.ui.panel import Panel

PREFIXES = {">": "command", "l ": "layer", "f ": "feature"}
GROUP_ICONS = {"command": "palette", "layer": "layers", "feature": "inspector"}
MOST_SHOWN = 60
HINT = mark("Find: > commands, l layers, f features")


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that the palette can find and do."""

    group: str  # "command", "layer", "feature"
    title: str
    run: Callable[[], object]
    note: str = ""  # a shortcut, or what kind of feature it is
    icon: str = ""  # name of its symbol; the one of its group when empty


class Palette(Panel):
    """Opens over the map, asks its source once per opening, runs one entry and closes."""

    chosen = Signal(object)  # Entry

    def __init__(self, source: Callable[[], Iterable[Entry]], parent: QWidget | None = None) -> None:
        super().__init__("palette", tr("Command palette"), parent)
        self._source = source
        self._entries: tuple[Entry, ...] = ()
        self._found: tuple[Entry, ...] = ()
        self.field, self.list = QLineEdit(), QListWidget()
        self.field.setPlaceholderText(tr(HINT))
        self.field.setAccessibleName(tr(HINT))
        self.field.setClearButtonEnabled(True)
        self.field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.list.setAccessibleName(tr("What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self.field)
        self.body.addWidget(self.list, 1)
        self.field.textChanged.connect(self._on_text)
        self.field.returnPressed.connect(self._on_return)
        self.list.itemClicked.connect(lambda item: self._run(self.list.row(item)))
        self.field.installEventFilter(self)

    def open(self, text: str = "") -> None:
        """Shows everything anew, with `text` already typed."""
        self._entries = tuple(self._source())
        self.field.setText(text)
        self._on_text(text)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.end(False)

    def close_palette(self) -> None:
        self._entries = self._found = ()
        self.hide()
        self.closed.emit()

    def height_within(self, width: int, room: int) -> int:
        """As much of `room` as whole rows take: none is cut at the end of the list."""
        row = self.list.sizeHintForRow(0)
        if row <= 0:
            return room
        margins = self.body.contentsMargins()
        around = margins.top() + margins.bottom() + self.field.sizeHint().height() + self.body.spacing()
        around += 2 * self.list.frameWidth()
        return around + max((room - around) // row, 1) * row

    @property
    def found(self) -> tuple[Entry, ...]:
        return self._found

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Escape in the field steer the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}.get(event.key())
            if by is not None and self._found:
                self.list.setCurrentRow(min(max(self.list.currentRow() + by, 0), len(self._found) - 1))
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_palette()
                return True
        return super().eventFilter(watched, event)

    def _on_text(self, text: str) -> None:
        self._found = search(self._entries, text)
        self.list.clear()
        for entry in self._found:
            note = f"   {clip(entry.note, 60)}" if entry.note else ""
            name = entry.icon if has_icon(entry.icon) else GROUP_ICONS.get(entry.group, "")
            symbol = icon(name, self.theme.soft, self.theme.edge)
            self.list.addItem(QListWidgetItem(symbol, f"{clip(entry.title, 80)}{note}"))
        self.list.setCurrentRow(0 if self._found else -1)

    def _on_return(self) -> None:
        self._run(self.list.currentRow())

    def _run(self, row: int) -> None:
        if 0 <= row < len(self._found):
            entry = self._found[row]
            self.close_palette()
            self.chosen.emit(entry)


def search(entries: Sequence[Entry], text: str) -> tuple[Entry, ...]:
    """At most MOST_SHOWN entries that fit, the best first; a prefix keeps one group, no text keeps commands and layers.

    Every word must occur; a title that starts with the text goes before one that has it at the start of a word,
    that before one that merely contains it.
    """
    group, typed = "", text
    for prefix, name in PREFIXES.items():
        if text.lower().startswith(prefix):
            group, typed = name, text[len(prefix) :]
    asked = typed.casefold().split()
    pool = [entry for entry in entries if not group or entry.group == group]
    if not asked:
        return tuple(entry for entry in pool if group or entry.group != "feature")[:MOST_SHOWN]
    fitting = [entry for entry in pool if all(word in f"{entry.title} {entry.note}".casefold() for word in asked)]
    return tuple(sorted(fitting, key=lambda entry: _rank(entry.title.casefold(), " ".join(asked))))[:MOST_SHOWN]


def _rank(title: str, text: str) -> tuple[int, int]:
    place = 0 if title.startswith(text) else 1 if f" {text}" in title else 2 if text in title else 3
    return place, len(title)

"""The map for a screen reader: a list of its regions, each with what is said of it and where it is."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from viewer.ui.map_view import MapView

Tell = Callable[[int], str]
Place = Callable[[int], QRect]
MOST = 20_000  # regions that are offered one by one


class Region(QAccessibleInterface):
    """One region as an item of the list."""

    def __init__(self, owner: MapAccess, number: int) -> None:
        super().__init__()
        self._owner, self.number = owner, number

    def isValid(self) -> bool:
        """False for good once the map is gone, with which Qt deletes the list; a screen reader may ask all the same."""
        return shiboken6.isValid(self._owner) and self._owner.isValid() and self.number < self._owner.childCount()

    def object(self) -> QObject | None:
        return None

    def window(self):
        return self._owner.window()

    def parent(self) -> QAccessibleInterface:
        return self._owner

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def text(self, which: QAccessible.Text) -> str:
        return self._owner.tell(self.number) if which == QAccessible.Text.Name else ""

    def setText(self, which: QAccessible.Text, text: str) -> None:
        """Names of regions are the city's."""

    def rect(self) -> QRect:
        return self._owner.place(self.number)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """It can be walked to and selected; whether it has the keys, is selected, and is seen."""
        state = QAccessible.State()
        state.focusable = state.selectable = state.multiSelectable = 1
        state.focused, state.selected = map(int, self._owner.state_of(self.number))
        state.offscreen = int(self.rect().isEmpty())
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> None:
        return None


class MapAccess(QAccessibleWidget):
    """The map widget; its children are the regions that are shown."""

    def __init__(self, widget: MapView) -> None:
        super().__init__(widget, QAccessible.Role.List)  # it is called as the widget is
        self._map = widget
        self._items: dict[int, Region] = {}

    def childCount(self) -> int:
        return min(self._map.spoken_count(), MOST)

    def child(self, index: int) -> QAccessibleInterface | None:
        if not 0 <= index < self.childCount():
            return None
        if index not in self._items:
            self._items[index] = Region(self, index)
        return self._items[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.number if isinstance(child, Region) else -1

    def tell(self, number: int) -> str:
        """What is said of a region."""
        return self._map.spoken_of(number)

    def state_of(self, number: int) -> tuple[bool, bool]:
        """Whether it has the keys, and whether it is selected."""
        return self._map.spoken_state(number)

    def place(self, number: int) -> QRect:
        """Where it is on the screen; an empty rectangle when it is not seen."""
        return self._map.spoken_at(number)


_made: list[MapAccess] = []  # Qt asks for an interface once per widget and keeps only its address


def make_accessible(key: str, thing: QObject) -> QAccessibleInterface | None:
    """For QAccessible.installFactory: maps speak for themselves, everything else as Qt does it."""
    if not isinstance(thing, MapView):
        return None
    _made[:] = [one for one in _made if shiboken6.isValid(one) and one.isValid()]  # Qt ends those of gone widgets
    _made.append(MapAccess(thing))
    return _made[-1]


def announce(widget: QWidget, text: str) -> None:
    """Says a line now."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))

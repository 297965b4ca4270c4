"""What is always there during a visit: home, reach, and a button for everything that fingers do with the map."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QPushButton, QToolButton, QWidget

from viewer.scene.colour import Theme
from viewer.tongue import LANGUAGES, isolated, mark
from viewer.ui.icons import dress_icons, give_icon
from viewer.ui.millimetres import GAP_MM, USUAL, px
from viewer.ui.wording import Retold, mirrored, others

RIM_PX = 14
MOST_SHARE = 0.55  # of the width, in one row: what stands beside it keeps the rest
MOVES = (  # command, symbol, what it does
    ("zoom_in", "zoom_in", mark("Zoom in")),
    ("zoom_out", "zoom_out", mark("Zoom out")),
    ("rotate_left", "turn_left", mark("Turn the map to the left")),
    ("rotate_right", "turn_right", mark("Turn the map to the right")),
    ("tilt_more", "tilt_more", mark("Tilt the map more")),
    ("tilt_less", "tilt_less", mark("Tilt the map less")),
    ("full_extent", "home", mark("The whole city")),
)


class HomeBar(Retold, QWidget):
    """Stands in the upper corner of its parent where lines end, above everything there; in reach half way down.

    moved: a command of the map.
    """

    home_asked = Signal()
    language_asked = Signal()
    reach_asked = Signal(bool)
    moved = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("home bar")
        self.reach = self.covering = self.short = self._exhibit = False
        self.room_px = 0  # that one row may take; 0 leaves it a share of the width
        self.home_button, self.reach_button = QPushButton(), QPushButton()
        self.language_button = QPushButton()
        self.reach_button.setCheckable(True)
        self.reach_button.setProperty("role", "switch")
        self.moves = {name: QToolButton() for name, _, _ in MOVES}
        self._map, self._always, self._grid = QWidget(), QWidget(), QGridLayout(self)
        self._lay_out()
        self._speak()
        for button in (self.home_button, self.language_button, self.reach_button, *self.moves.values()):
            button.setProperty("target", "least" if button in self.moves.values() else "main")
        self.home_button.clicked.connect(self.home_asked)
        self.language_button.clicked.connect(self.language_asked)
        self.reach_button.toggled.connect(self.reach_asked)
        for name, button in self.moves.items():
            button.clicked.connect(partial(self.moved.emit, name))
        parent.installEventFilter(self)
        self.hide()

    def _speak(self) -> None:
        self.says(self.home_button.setText, mark("Home"))
        self.says(self.reach_button.setText, mark("Reach"))
        said = mark("Everything that can be pressed in the lower half, larger text")
        for button, symbol, text in (
            (self.home_button, "house", mark("Back to the start")),
            (self.language_button, "language", mark("Language")),
            (self.reach_button, "reach", said),
            *((self.moves[name], symbol, text) for name, symbol, text in MOVES),
        ):
            self.says(partial(_name, button, symbol), text)
        self.retell()

    def retell(self) -> None:
        """The languages that are not spoken are named on their button: who wants one can read it."""
        super().retell()
        self.language_button.setText(" · ".join(isolated(LANGUAGES[code].name) for code in others()))

    def _lay_out(self) -> None:
        for holder, buttons in (
            (self._map, self.moves.values()),
            (self._always, (self.reach_button, self.language_button, self.home_button)),
        ):
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            for button in buttons:
                row.addWidget(button)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignRight)  # where lines run from the right Qt makes it the left
        self._arrange(narrow=False)

    def _arrange(self, *, narrow: bool) -> None:
        """One row, or two where there is no room for one."""
        self._grid.removeWidget(self._map)
        self._grid.removeWidget(self._always)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(self._always, 0, 0 if narrow else 1, right)
        self._grid.addWidget(self._map, 1 if narrow else 0, 0, right)

    def dress(self, theme: Theme, touch_scale: float, px_per_mm: float = USUAL) -> None:
        """Another theme or other sizes."""
        dress_icons(self, theme, touch_scale)
        gap = max(px(GAP_MM, px_per_mm or USUAL), 6)
        for layout in (self._grid, self._map.layout(), self._always.layout()):
            layout.setSpacing(gap)
        self.place()

    def show_for(self, exhibit: bool, *, start: bool) -> None:
        """All of it in the exhibit, home and language on the start screen, at the same place."""
        self.covering, self._exhibit = start, exhibit
        self._map.setVisible(exhibit and not self.short)
        self.reach_button.setVisible(exhibit)
        self.setVisible(exhibit or start)
        self.place()

    def set_short(self, short: bool) -> None:
        """Without the buttons of the map, where what is told needs their room."""
        if short != self.short:
            self.short = short
            self._map.setVisible(self._exhibit and not short)

    def set_reach(self, reach: bool) -> None:
        """Half way down, or in the corner."""
        self.reach = reach
        self.reach_button.setChecked(reach)
        self.place()

    def wanted_px(self) -> QSize:
        """How large it is: one row where that leaves room beside it, else two."""
        shown = [part.sizeHint().width() for part in (self._map, self._always) if not part.isHidden()]
        most = self.room_px or round(self.parentWidget().width() * MOST_SHARE)
        self._arrange(narrow=sum(shown) + self._grid.spacing() * (len(shown) - 1) > most)
        self._grid.activate()
        return self.sizeHint()

    def place(self) -> None:
        """At its place, as large as it needs."""
        self.resize(self.wanted_px())
        top = self.parentWidget().height() // 2 if self.reach else 0
        left = self.parentWidget().width() - self.width() - RIM_PX
        self.setGeometry(mirrored(self, QRect(QPoint(left, top + RIM_PX), self.size()), self.parentWidget().rect()))
        self.raise_()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self.covering:
            event.accept()  # on the start screen the window's shortcuts are covered
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Resize:
            self.place()
        return False


def _name(button: QAbstractButton, symbol: str, said: str) -> None:
    give_icon(button, symbol, said)
    button.setToolTip("")

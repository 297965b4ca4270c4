"""The window: the map, the panels that the mode names, and where they stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from viewer.errors import Problem
from viewer.model.mode import MODES, Mode
from viewer.scene.colour import DARK, Theme
from viewer.tongue import spoken
from viewer.ui.corners import Attribution, ScaleBar, TitleBlock
from viewer.ui.empty_state import EmptyState
from viewer.ui.factories import FACTORIES, LATER
from viewer.ui.icons import dress_icons
from viewer.ui.map_view import MapView
from viewer.ui.named_panels import NamedPanels
from viewer.ui.palette import Entry
from viewer.ui.panel import Panel, let_go
from viewer.ui.placing import Placing
from viewer.ui.problems_panel import summary
from viewer.ui.room import Room
from viewer.ui.skin import style_sheet
from viewer.ui.status_bar import StatusBar


class MainWindow(Placing, NamedPanels, QMainWindow):
    """Obeys one Mode record. It makes the panels, places them and dresses them; what they mean is wired elsewhere."""

    placed = Signal()  # everything stands where it should
    panels_made = Signal()  # after a change of mode: connect to the new ones
    panel_made = Signal(str)  # one that is made when it is opened first
    panel_closed = Signal(str, str)  # a docked panel, and the one that took its place, "" for none
    closing = Signal()

    def __init__(self, find: Callable[[], Iterable[Entry]] = tuple, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("window")
        self.setWindowTitle("Rhea")
        self.setAcceptDrops(False)
        self._find = find
        self.mode: Mode = MODES["analyst"]
        self.theme: Theme = DARK
        self.panels: dict[str, Panel] = {}
        self._opened: list[str] = []  # docked panels that were asked for, the last one last
        self._worn: tuple[object, ...] = ()
        self.surface = QWidget()
        self.map = MapView(self.surface)
        self.title, self.scale_bar = TitleBlock(self.surface), ScaleBar(self.surface)
        self.attribution, self.empty = Attribution(self.surface), EmptyState(self.surface)
        self.room = Room(self.surface)
        self.setCentralWidget(self.room)
        self.surface.installEventFilter(self)
        self.setStatusBar(StatusBar())
        self.resize(1600, 900)
        self.setMinimumSize(720, 480)

    def set_mode(self, mode: Mode) -> None:
        """Obeys another mode: other panels, other sizes, full screen or not."""
        self.mode = mode
        for panel in self.panels.values():
            let_go(panel)
        self._opened, self._worn = [], ()
        self.panels = {name: self._make(name) for name in mode.panels if name in FACTORIES}
        self.status.setVisible("status" in mode.panels)
        self.map.setAcceptDrops(mode.allows("open"))
        self.map.quiet = mode.plain
        self.dress(self.theme, self.type_scale)
        self.panels_made.emit()
        self.place()

    def _make(self, name: str) -> Panel:
        panel = (FACTORIES | LATER)[name](self.mode, self._find)
        panel.setParent(self.surface)
        panel.hide()
        return panel

    # Docked panels

    def open_panel(self, name: str) -> bool:
        """Shows a docked panel in place of the one in its dock; False where the mode does not have it."""
        if name not in self.panels and (name not in LATER or name not in self.mode.panels):
            return False
        if name not in self.panels:
            panel = self.panels[name] = self._make(name)
            panel.set_theme(self.theme)
            panel.set_scale(self.type_scale * self.mode.type_scale, self.mode.touch_scale)
            self.panel_made.emit(name)
        panel = self.panels[name]
        gone = [other for other in self._opened if self.panels[other].dock == panel.dock]
        for other in gone:
            self._opened.remove(other)
            self.panels[other].hide()
        self._opened.append(name)
        panel.show()
        self.place()
        for other in gone:
            if other != name:
                self.panel_closed.emit(other, name)
        return True

    def close_panel(self, name: str) -> bool:
        """Hides a docked panel and gives the map the focus; False when it was not open."""
        if name not in self._opened:
            return False
        self._opened.remove(name)
        self.panels[name].hide()
        self.place()
        self.map.setFocus()
        self.panel_closed.emit(name, "")
        return True

    def toggle_panel(self, name: str) -> None:
        """Opens a docked panel and gives it the focus, or closes it."""
        if not self.close_panel(name) and self.open_panel(name):
            self.panels[name].setFocus()

    def show_problems(self, problems: Sequence[Problem], *, open_on_error: bool) -> None:
        """The list of problems in the status bar and in its panel, which is opened for an error when wanted."""
        self.status.show_problems(summary(problems) if problems else "")
        if self.problems:
            self.problems.show_problems(problems)
            if open_on_error and any(problem.severity == "error" for problem in problems):
                self.open_panel("problems")
            self.place()

    def close_last_panel(self) -> bool:
        """Closes the docked panel that was opened last; False when none is open."""
        return bool(self._opened) and self.close_panel(self._opened[-1])

    @property
    def opened(self) -> tuple[str, ...]:
        """Docked panels that are open, the last one last."""
        return tuple(self._opened)

    def is_open(self, name: str) -> bool:
        """True if a docked panel has been opened and not closed."""
        return name in self._opened

    @property
    def _side(self) -> Panel | None:
        names = [name for name in self._opened if self.panels[name].dock == "side"]
        return self.panels[names[-1]] if names else None

    def dress(self, theme: Theme, type_scale: float) -> None:
        """Another theme or text size, at once; nothing is done when the window wears them already."""
        worn = theme, type_scale, self.mode, spoken()
        if worn == self._worn:
            return
        self._worn = worn
        self.theme, self.type_scale = theme, type_scale
        scale = type_scale * self.mode.type_scale
        self.setStyleSheet(style_sheet(theme, scale, self.mode.touch_scale, self.mode.px_per_mm))
        self.scale_bar.theme, self.scale_bar.scale = theme, scale
        self.title.theme = self.attribution.theme = theme
        for panel in (*self.panels.values(), self.empty):
            panel.set_theme(theme)
            panel.set_scale(scale, self.mode.touch_scale)
        dress_icons(self.status, theme, self.mode.touch_scale)
        self.map.update()
        self.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.surface and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.place()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

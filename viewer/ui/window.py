"""The window: the map, the panels that the mode names, and where they stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Signal
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
from viewer.ui.problems_panel import summary
from viewer.ui.room import Room
from viewer.ui.skin import style_sheet
from viewer.ui.status_bar import StatusBar
from viewer.ui.wording import mirrored

MARGIN, GAP = 24, 14
LEFT_PX, RIGHT_PX, TIME_PX = 296, 310, 132
NARROW_PX = 1000  # below it panels stand closer to the rim
INSPECTOR_SHARE = 0.4  # of the right column, where a docked panel stands below it
ROOMY_PX = 1240  # below it the inspector may cover the map while it is there
HIGH_PX = 820  # from here on an inspector has room above a panel across the map
NOTE_PX = 60  # of the attribution, and twice as much at most
LEAST_ACROSS_PX = 480  # that a panel across the map is wide
TIGHT_PX = (700, 620)  # below them the layers make themselves small, and smaller


class MainWindow(NamedPanels, QMainWindow):
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
        self.type_scale = 1.0
        self.reach = False  # what can be pressed stands in the lower half
        self.corner_px = self.corner_wide_px = 0  # of the right column's upper end, where something else stands
        self.hidden_panels = self.glasses_off = self.keys_off = False
        self.map_share, self.caption_px = 1.0, 0  # of the width; at the lower edge of the map, for words
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

    # Placing

    def margins_px(self) -> tuple[int, int, int, int]:
        """Left, top, right, bottom of the map that panels cover when all of them are there.

        In a narrow window the column on the right counts while a docked panel stands in it.
        """
        scale = self._scale
        rim = self._rim
        column = (self.layers or (self.mode.plain and self.legend and not self.keys_off)) and not self.hidden_panels
        if self.reach:
            return rim, self.title.sizeHint().height() + 2 * rim, rim, self.surface.height() // 2
        left = round(LEFT_PX * scale) + 2 * rim if column else rim
        roomy = self.surface.width() >= ROOMY_PX * scale
        taken = (self.inspector and roomy) or self._side is not None
        right = round(RIGHT_PX * scale) + 2 * rim if taken and not self.hidden_panels else rim
        strip = self.time is not None and self._wanted(self.time)
        bottom = max(round(TIME_PX * self._scale) if strip else 0, self.caption_px) + 2 * rim
        top = (0 if self.mode.plain else self.title.sizeHint().height()) + 2 * rim
        return (right, top, left, bottom) if self.isRightToLeft() else (left, top, right, bottom)

    @property
    def _scale(self) -> float:
        return max(1.0, (self.type_scale * self.mode.type_scale + 1.0) / 2)

    @property
    def _rim(self) -> int:
        return MARGIN if self.surface.width() >= NARROW_PX else MARGIN // 2

    def _seat(self, widget: QWidget, left: int | QRect, top: int = 0, width: int = 0, height: int = 0) -> None:
        """Gives a widget its place, counted from the side where lines begin."""
        place = left if isinstance(left, QRect) else QRect(left, top, width, height)
        widget.setGeometry(mirrored(self, place, self.surface.rect()))

    def place(self) -> None:
        """Puts everything where it stands for the window's size."""
        wide, tall, rim = self.surface.width(), self.surface.height(), self._rim
        self.map.setGeometry(0, 0, round(wide * self.map_share), tall)
        top = self._column_top(self._place_title(wide, rim))
        bottom = self._place_time(wide, tall, rim)
        self._place_left(top, self.scale_bar.y() - GAP, rim)
        self._place_middle(wide, tall, top, bottom)
        self._place_right(top, self._right_end(), wide, rim)
        self.placed.emit()

    def _column_top(self, below_title: int) -> int:
        """Where columns begin: below the title, or half way down."""
        return max(below_title, self.surface.height() // 2) if self.reach else below_title

    def _place_title(self, wide: int, rim: int) -> int:
        self.title.fit(wide - 2 * rim - self.corner_wide_px - GAP)
        hint = self.title.sizeHint()
        self._seat(self.title, rim + 4, rim, min(hint.width(), wide - 2 * rim), hint.height())
        named = bool(self.title.title.text()) and not self.mode.plain
        self.title.setVisible(named and not self.glasses_off)
        return rim + (hint.height() + GAP if named else 0)

    def _place_left(self, top: int, bottom: int, rim: int) -> None:
        """Layers above the legend; what does not fit scrolls, the legend keeps a third, less while one edits."""
        if self.layers is not None:
            scale = max(self._scale, self.mode.touch_scale)
            self.layers.set_compact(sum(self.surface.height() < limit * scale for limit in TIGHT_PX))
        column = [panel for panel in (self.layers, self.legend) if panel is not None and self._wanted(panel)]
        wide = round(LEFT_PX * self._scale)
        heights = [panel.height_for(wide) for panel in column]
        room = max(bottom - top - GAP * (len(column) - 1), 80)
        if len(column) == 2 and sum(heights) > room:
            share = 0.2 if self.layers is not None and self.layers.is_editing else 0.3
            least = min(self.legend.least_height(wide), room * 2 // 3)
            heights[1] = min(heights[1], max(room - heights[0], round(room * share), least))
            heights[1] = self.legend.height_within(wide, heights[1])
            heights[0] = min(heights[0], room - heights[1])
        elif column and column[-1] is self.legend:
            heights[-1] = self.legend.height_within(wide, room - sum(heights[:-1]))
        for panel, height in zip(column, heights):
            self._seat(panel, rim, top, wide, min(height, room))
            top += panel.height() + GAP
        for panel in (self.layers, self.legend):
            if panel is not None:
                panel.setVisible(panel in column)

    def place_inspector(self) -> None:
        """The same for the inspector alone, which follows the pointer."""
        wide, rim = self.surface.width(), self._rim
        self._place_right(self._column_top(self._place_title(wide, rim)), self._right_end(), wide, rim)

    def _right_end(self) -> int:
        """Where the right column ends: above the attribution's text, and above what reaches below the column."""
        time, end = self.time, self._note_top()
        left = self.surface.width() - self._rim - round(RIGHT_PX * self._scale)
        if time is not None and self._wanted(time):
            reaches = mirrored(self, time.geometry(), self.surface.rect()).right()
            end = min(end, time.y()) if reaches >= left else end
        for name in self._opened:
            panel = self.panels[name]
            if panel.dock == "across" and self._across_reaches:
                end = min(end, panel.y())
        return end - GAP

    def _note_top(self) -> int:
        """Where the text of the attribution begins."""
        note = self.attribution.geometry()
        return note.bottom() - min(max(self.attribution.heightForWidth(note.width()), 18), note.height())

    @property
    def _across_reaches(self) -> bool:
        """True where panels across the map go below the right column, which is free and high enough without them."""
        roomy = self.surface.width() >= ROOMY_PX * self._scale
        return roomy and self._side is None and self.surface.height() >= HIGH_PX * self._scale

    def _place_right(self, top: int, bottom: int, wide: int, rim: int) -> None:
        panel, side = self.inspector, self._side
        top = max(top, (self.surface.height() // 2 if self.reach else 0) + self.corner_px)
        width = round(RIGHT_PX * self._scale)
        left, room = wide - rim - width, max(bottom - top, 80)
        if panel is not None:
            shown = self._wanted(panel)
            most = room
            if side is not None:
                rest = room - GAP - round(side.least_px * self._scale)
                most = max(min(round(room * INSPECTOR_SHARE), rest), round(room * INSPECTOR_SHARE / 2))
            self._seat(panel, left, top, width, panel.height_within(width, most))
            panel.setVisible(shown)
            top += panel.height() + GAP if shown else 0
        if side is not None:
            self._seat(side, left, top, width, side.height_within(width, max(bottom - top, 80)))
            side.setVisible(self._wanted(side))

    def _place_time(self, wide: int, tall: int, rim: int) -> int:
        """The time strip at the bottom; gives the upper edge of what stands there.

        In a wide window scale bar and attribution stand to its sides, in a narrow one above it.
        """
        panel, narrow = self.time, wide < NARROW_PX or (self.reach and wide < tall)
        side = rim if narrow else round(LEFT_PX * self._scale) + rim + GAP
        edge = tall - rim
        if panel is not None and self._wanted(panel):
            height = round(TIME_PX * self._scale)
            beside = round(RIGHT_PX * self._scale) if wide >= ROOMY_PX * self._scale else self._note_px(wide)
            right = side if narrow else rim + beside + GAP
            self._seat(panel, side, tall - rim - height, wide - side - right, height)
            panel.show()
            edge = tall - rim - height
        elif panel is not None:
            panel.hide()
        self._place_corners(wide, edge - GAP if narrow and edge < tall - rim else tall - rim, rim)
        return edge

    def _place_corners(self, wide: int, low: int, rim: int) -> None:
        """Scale bar on the left, attribution on the right, both standing on `low`."""
        bar = self.scale_bar.sizeHint()
        self._seat(self.scale_bar, rim, low - bar.height(), bar.width(), bar.height())
        note_wide = self._note_px(wide)
        note_tall = min(max(self.attribution.heightForWidth(note_wide), NOTE_PX), round(2 * NOTE_PX * self._scale))
        self._seat(self.attribution, wide - rim - note_wide, low - note_tall, note_wide, note_tall)

    def _note_px(self, wide: int) -> int:
        """How wide the attribution is: a side column, less in a small window where its text is short."""
        most = min(round(LEFT_PX * self._scale), wide // 3)
        lines = self.attribution.text().split("\n")
        needed = max(self.attribution.fontMetrics().horizontalAdvance(line) for line in lines) + 4
        return most if wide >= ROOMY_PX * self._scale else min(most, needed)

    def _place_middle(self, wide: int, tall: int, top: int, bottom: int) -> None:
        """What is opened for a while: palette, problems, data, and the invitation when there is no city."""
        if self.palette_panel is not None:
            width = min(620, wide - 40)
            height = self.palette_panel.height_within(width, min(420, tall - 100))
            self._seat(self.palette_panel, (wide - width) // 2, min(60, tall // 10), width, height)
            self.palette_panel.raise_()
        across = self._across(wide, bottom - GAP)
        end = tall
        for panel in self.panels.values():
            if panel.dock == "across":
                place = QRect(across)
                most = min(max(panel.most_px, tall // 3), across.height())
                place.setTop(across.bottom() + 1 - panel.height_within(across.width(), most))
                self._seat(panel, place)
                panel.raise_()
                end = place.top() if panel.isVisible() else end
        self._place_empty(wide, tall, end)

    def _across(self, wide: int, bottom: int) -> QRect:
        """The room for panels across the map: right of the left column, as far as the right one where that is taken."""
        left = self._rim + round(LEFT_PX * self._scale) + GAP
        right = wide - self._rim
        if self._across_reaches:
            bottom = min(bottom, self._note_top() - GAP)
        elif wide >= ROOMY_PX * self._scale:
            right -= round(RIGHT_PX * self._scale) + GAP
        if right - left < LEAST_ACROSS_PX:
            width = min(LEAST_ACROSS_PX, wide - 40)
            left, right = (wide - width) // 2, (wide + width) // 2
        top = self._column_top(GAP)
        return QRect(left, top, right - left, max(bottom - top, 80))

    def _place_empty(self, wide: int, tall: int, end: int) -> None:
        """The invitation in the middle, higher where the problems below would cover it."""
        height = max(self.empty.sizeHint().height(), 240)
        top = max(min((tall - height) // 2, end - GAP - height), GAP)
        self._seat(self.empty, (wide - 520) // 2, top, 520, height)

    def _wanted(self, panel: Panel) -> bool:
        return not self.hidden_panels and not self.glasses_off and not panel.is_empty

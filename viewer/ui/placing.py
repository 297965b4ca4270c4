"""Where everything in the window stands: columns at the sides, the time strip below, the map gets what is left."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from viewer.model.mode import Mode
from viewer.ui.corners import Attribution, ScaleBar, TitleBlock
from viewer.ui.empty_state import EmptyState
from viewer.ui.map_view import MapView
from viewer.ui.panel import Panel
from viewer.ui.wording import mirrored

MARGIN, GAP = 24, 14
LEFT_PX, RIGHT_PX, TIME_PX = 296, 310, 132
NARROW_PX = 1000  # below it panels stand closer to the rim
INSPECTOR_SHARE = 0.4  # of the right column, where a docked panel stands below it
ROOMY_PX = 1240  # below it the inspector may cover the map while it is there
HIGH_PX = 820  # from here on an inspector has room above a panel across the map; below it the rim is narrow
NOTE_PX = 60  # of the attribution, and twice as much at most
LEAST_TOLD_PX = 80  # of the inspector above the words of a scene: where they leave it less it gives way
LEAST_DOCKED_PX = 300  # that a panel in the column of the layers is high, where others want less
LEAST_ACROSS_PX = 480  # that a panel across the map is wide
TIGHT_PX = (700, 620)  # below them the layers make themselves small, and smaller
MAP_SHARE = 0.4  # of the width that the map keeps between two columns: else a docked panel stands in the first one
KEYS_SHARE = 0.55  # of a column that the legend takes where not everything has room


class Placing:
    """For a MainWindow: the places of its panels for its size, counted from the side where lines begin."""

    mode: Mode
    map: MapView
    surface: QWidget
    title: TitleBlock
    scale_bar: ScaleBar
    attribution: Attribution
    empty: EmptyState
    panels: dict[str, Panel]
    type_scale = 1.0
    reach = False  # what can be pressed stands in the lower half, what is only read in the upper
    corner_px = corner_wide_px = 0  # of the right column's upper end, where something else stands
    hidden_panels = glasses_off = keys_off = False
    words_place = QRect()  # where the words of a scene stand; empty without them
    told_alone = False  # the words of a scene need the room of the layers and of the time strip
    map_share, caption_px = 1.0, 0  # of the width; at the lower edge of the map, for words
    keys_up = False  # the legend stands in the upper half, although what can be pressed stands in the lower
    column_end_px = 0  # where layers and keys would end if they had all the room that they want
    _lifted_px = 0  # from the lower edge to the top of what stands on the time strip

    def margins_px(self) -> tuple[int, int, int, int]:
        """Left, top, right, bottom of the map that panels cover when all of them are there.

        In a narrow window the column on the right counts while a docked panel stands in it.
        """
        scale = self.scale
        rim = self._rim
        column = (self.layers or (self.mode.plain and self.legend and not self.keys_off)) and not self.hidden_panels
        left = round(LEFT_PX * scale) + 2 * rim if column and (self.keys_up or not self.reach) else rim
        if self.reach:
            top = self.title.sizeHint().height() + 2 * rim
            bottom = (
                self.surface.height() // 2 + max(self.attribution.heightForWidth(self.attribution.width()), 0) + GAP
            )
            return (rim, top, left, bottom) if self.isRightToLeft() else (left, top, rim, bottom)
        roomy = self.surface.width() >= ROOMY_PX * scale
        taken = (self.inspector and roomy) or (self._side is not None and not self.side_in_column)
        right = round(RIGHT_PX * scale) + 2 * rim if taken and not self.hidden_panels else rim
        strip = self.time is not None and self._wanted(self.time)
        bottom = max(round(TIME_PX * self.scale) if strip else 0, self.caption_px, self._lifted_px) + 2 * rim
        top = max((0 if self.mode.plain else self.title.sizeHint().height()) + 2 * rim, self.corner_px)
        return (right, top, left, bottom) if self.isRightToLeft() else (left, top, right, bottom)

    @property
    def side_in_column(self) -> bool:
        """True where a docked panel stands in the column of the layers: beside two columns the map would be a strip."""
        if self._side is None or self.layers is None:
            return False
        columns = round((LEFT_PX + RIGHT_PX) * self.scale) + 4 * self._rim
        return self.reach or self.surface.width() - columns < MAP_SHARE * self.surface.width()

    @property
    def scale(self) -> float:
        """Of columns and strips, which grow half as much as the text in them."""
        return max(1.0, (self.type_scale * self.mode.type_scale + 1.0) / 2)

    @property
    def _rim(self) -> int:
        roomy = self.surface.width() >= NARROW_PX and self.surface.height() >= HIGH_PX
        return MARGIN if roomy else MARGIN // 2

    def _seat(self, widget: QWidget, left: int | QRect, top: int = 0, width: int = 0, height: int = 0) -> None:
        """Gives a widget its place, counted from the side where lines begin."""
        place = left if isinstance(left, QRect) else QRect(left, top, width, height)
        widget.setGeometry(mirrored(self, place, self.surface.rect()))

    def _place_of(self, widget: QWidget) -> QRect:
        """Where it stands, counted from the side where lines begin."""
        return mirrored(self, widget.geometry(), self.surface.rect())

    def place(self) -> None:
        """Puts everything where it stands for the window's size."""
        wide, tall, rim = self.surface.width(), self.surface.height(), self._rim
        self.map.setGeometry(0, 0, round(wide * self.map_share), tall)
        below = self._place_title(wide, rim)
        top = self._column_top(below)
        bottom = self._place_time(wide, tall, rim)
        self._place_left(top, tall, rim, below)
        self._measure_lifted(tall, bottom)
        self._place_middle(wide, tall, top, bottom)
        self._place_right(top, self._right_end(), wide, rim)
        self.placed.emit()

    def _column_top(self, below_title: int) -> int:
        """Where columns begin: below the title, or half way down."""
        return max(below_title, self.surface.height() // 2) if self.reach else below_title

    def _place_title(self, wide: int, rim: int) -> int:
        beside = self.scale_bar.sizeHint().width() if self.keys_up else self.corner_wide_px
        self.title.fit(wide - 2 * rim - beside - GAP)
        hint = self.title.sizeHint()
        self._seat(self.title, rim + 4, rim, min(hint.width(), wide - 2 * rim), hint.height())
        named = bool(self.title.title.text()) and not self.mode.plain
        self.title.setVisible(named and not self.glasses_off)
        return rim + (hint.height() + GAP if named else 0)

    # The column where lines begin

    def _place_left(self, top: int, tall: int, rim: int, below_title: int) -> None:
        """Layers above a docked panel that stands here, too, above the legend.

        Where they have no room the scale bar goes to the other side; then the legend goes above all that is pressed,
        where that stands in the lower half; then layers give way to a docked panel. What is left scrolls.
        """
        self._make_compact()
        side = self._side if self.side_in_column else None
        column = [panel for panel in (self.layers, side, self.legend) if panel is not None and self._wanted(panel)]
        if self.told_alone and self.layers in column:
            column.remove(self.layers)
        wide = round(LEFT_PX * self.scale)
        self.column_end_px = top + self._least_px(column, wide, whole=True)
        low = self.scale_bar.y() - GAP
        told = tall - rim - (self.caption_px + GAP if self.told_alone else 0)
        if self.time is not None and self._wanted(self.time) and self._place_of(self.time).left() < rim + wide:
            told = self.time.y() - GAP
        if not self.reach and self._least_px(column, wide) > low - top:
            self._move_scale_bar()
            low = told
        self.keys_up = (
            self.reach and self.legend in column and (self.told_alone or self._crowds(column, wide, told - top))
        )
        if self.keys_up:
            column.remove(self.legend)
            self._move_scale_bar()
            room = tall // 2 - GAP - below_title
            self._seat(self.legend, rim, below_title, wide, self.legend.height_within(wide, max(room, 80)))
            self.legend.show()
        low = told if self.reach else low
        if side in column and self.layers in column and self._least_px(column, wide) > low - top:
            column.remove(self.layers)
        self._fill_column(column, top, low, wide, rim)
        for panel in (self.layers, self.legend, side):
            if panel is not None and (panel is not self.legend or not self.reach):
                panel.setVisible(panel in column)
        if self.legend is not None and not self._wanted(self.legend):
            self.legend.hide()

    def _crowds(self, column: list[Panel], wide: int, room: int) -> bool:
        """True where keys would take most of a column that has no room for everything."""
        return self._least_px(column, wide) > room and self.legend.tersest_height(wide) > KEYS_SHARE * room

    def _make_compact(self) -> None:
        if self.layers is not None:
            scale = max(self.scale, self.mode.touch_scale)
            self.layers.set_compact(sum(self.surface.height() < limit * scale for limit in TIGHT_PX))

    def _least_px(self, column: list[Panel], wide: int, *, whole: bool = False) -> int:
        """The height that a column wants; unless `whole`, keys are told tersely and a docked panel may scroll."""
        heights = [panel.height_for(wide) for panel in column]
        for place, panel in enumerate(column):
            if panel is self.legend and not whole:
                heights[place] = panel.tersest_height(wide)
            elif panel is self._side and not whole:
                heights[place] = min(heights[place], round(max(panel.least_px, LEAST_DOCKED_PX) * self.scale))
        return sum(heights) + GAP * (len(column) - 1)

    def _move_scale_bar(self) -> None:
        """To the other side: above the attribution, beside the time strip, or on that where the attribution does."""
        note, size = self._place_of(self.attribution), self.scale_bar.sizeHint()
        place = QRect(note.right() + 1 - size.width(), self._note_top() - GAP - size.height(), *size.toTuple())
        if self.reach:
            place.moveTop(self._rim)  # there nothing is pressed
        elif self.time is not None and self._wanted(self.time):
            strip = self._place_of(self.time)
            if place.bottom() >= strip.top():
                beside = max(note.right() - strip.right() - GAP, self.scale_bar.least_px)
                place.setLeft(max(place.left(), note.right() + 1 - beside))
            else:
                place = self._on_strip(size, strip.left(), note.bottom())
        elif self.told_alone:
            left = self._rim + round(LEFT_PX * self.scale) + GAP
            place = self._on_strip(size, left, note.bottom())
        self._seat(self.scale_bar, place)

    def _on_strip(self, size: QSize, left: int, bottom: int) -> QRect:
        """The place of a scale bar at the left end of the line that ends with the attribution."""
        room = self._place_of(self.attribution).right() - self.attribution.text_px() - GAP - left
        wide = max(min(size.width(), room), self.scale_bar.least_px)
        return QRect(left, bottom + 1 - size.height(), wide, size.height())

    def _measure_lifted(self, tall: int, edge: int) -> None:
        """How high what stands on the time strip reaches, apart from what stands beside it and in the column."""
        edge = min(edge, tall - self._rim - (self.caption_px if self.told_alone else 0))
        tops = [self._note_top()] if self.attribution.geometry().bottom() < edge else []
        if self._place_of(self.scale_bar).left() > self._rim + 1 and self.scale_bar.geometry().bottom() < edge:
            tops.append(self.scale_bar.y())
        below = self.told_alone or (self.time is not None and self._wanted(self.time))
        self._lifted_px = tall - min(tops, default=tall) if below and not self.reach else 0

    def _fill_column(self, column: list[Panel], top: int, bottom: int, wide: int, rim: int) -> None:
        """Everything from top to bottom. The legend keeps all its keys where that is not more than KEYS_SHARE."""
        heights = [panel.height_for(wide) for panel in column]
        room = max(bottom - top - GAP * (len(column) - 1), 80)
        if column and column[-1] is self.legend:
            rest = room - sum(heights[:-1])
            if len(column) > 1 and sum(heights) > room:
                editing = self.layers is not None and self.layers.is_editing
                first = min(self.legend.least_height(wide), room * 2 // 3)
                every = min(self.legend.tersest_height(wide), round(room * (0.2 if editing else KEYS_SHARE)))
                docked = self._least_px(column[:-1], wide) if column[0] is self._side else 0
                rest = max(rest, min(every, room - docked), first)
            heights[-1] = self.legend.height_within(wide, rest)
        left = room - (heights[-1] if column and column[-1] is self.legend else 0)
        for place, panel in enumerate(column):
            if panel is not self.legend:
                kept = self._least_px([self._side], wide) if self._side in column[place + 1 :] else 0
                heights[place] = panel.height_within(wide, max(min(heights[place], left - kept), 80))
                left -= heights[place]
            self._seat(panel, rim, top, wide, min(heights[place], room))
            top += panel.height() + GAP

    # The column where lines end

    def place_inspector(self) -> None:
        """The same for the inspector alone, which follows the pointer."""
        wide, rim = self.surface.width(), self._rim
        self._place_right(self._column_top(self._place_title(wide, rim)), self._right_end(), wide, rim)

    def _right_end(self) -> int:
        """Where the right column ends: above the attribution's text, and above what reaches below the column."""
        end = self.surface.height() - self._rim + GAP if self.reach else self._note_top()
        left = self.surface.width() - self._rim - round(RIGHT_PX * self.scale)
        below = [self.scale_bar] if not self.reach else []
        below += [self.time] if self.time is not None and self._wanted(self.time) else []
        for widget in below:
            place = self._place_of(widget)
            end = min(end, place.y()) if place.right() >= left else end
        words = mirrored(self, self.words_place, self.surface.rect())
        if not words.isEmpty() and words.right() >= left:
            end = min(end, words.y())
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
        roomy = self.surface.width() >= ROOMY_PX * self.scale
        return roomy and self._side is None and self.surface.height() >= HIGH_PX * self.scale

    def _place_right(self, top: int, bottom: int, wide: int, rim: int) -> None:
        panel, side = self.inspector, None if self.side_in_column else self._side
        top = max(top, (self.surface.height() // 2 if self.reach else 0) + self.corner_px)
        width = round(RIGHT_PX * self.scale)
        left, room = wide - rim - width, max(bottom - top, 80)
        if panel is not None:
            told_over = not self.words_place.isEmpty() and bottom - top < LEAST_TOLD_PX
            shown = self._wanted(panel) and not told_over
            most = room
            if side is not None:
                rest = room - GAP - round(side.least_px * self.scale)
                most = max(min(round(room * INSPECTOR_SHARE), rest), round(room * INSPECTOR_SHARE / 2))
            self._seat(panel, left, top, width, panel.height_within(width, most))
            panel.setVisible(shown)
            top += panel.height() + GAP if shown else 0
        if side is not None:
            self._seat(side, left, top, width, side.height_within(width, max(bottom - top, 80)))
            side.setVisible(self._wanted(side))

    # The lower edge

    def _place_time(self, wide: int, tall: int, rim: int) -> int:
        """The time strip at the bottom; gives the upper edge of what stands there.

        Scale bar and attribution stand to its sides where that leaves it the width of its words, the attribution above
        it where it does not, and both above it in a narrow window.
        """
        panel, narrow = self.time, wide < NARROW_PX or (self.reach and wide < tall)
        side = rim if narrow else round(LEFT_PX * self.scale) + rim + GAP
        edge, lifted = tall - rim, False
        if panel is not None and self._wanted(panel):
            height = round(TIME_PX * self.scale)
            beside = round(RIGHT_PX * self.scale) if wide >= ROOMY_PX * self.scale else self._note_px(wide)
            right = rim if narrow or self.reach else rim + beside + GAP
            lifted = not narrow and not self.reach and wide - side - right < panel.wanted_px
            right = rim if lifted else right
            self._seat(panel, side, tall - rim - height, wide - side - right, height)
            panel.show()
            edge = tall - rim - height
        elif panel is not None:
            panel.hide()
        above = edge - GAP if edge < tall - rim else edge
        if self.told_alone:
            above, lifted, narrow = tall - rim - self.caption_px - GAP, True, True
        if self.reach:
            self._place_corners(wide, tall // 2 - GAP, tall // 2 - GAP, rim)
        else:
            self._place_corners(wide, above if narrow else tall - rim, above if narrow or lifted else tall - rim, rim)
        return edge

    def _place_corners(self, wide: int, low: int, note_low: int, rim: int) -> None:
        """Scale bar on the left, standing on `low`, attribution on the right, standing on `note_low`."""
        bar = self.scale_bar.sizeHint()
        self._seat(self.scale_bar, rim, low - bar.height(), bar.width(), bar.height())
        note_wide = self._note_px(wide)
        note_tall = min(max(self.attribution.heightForWidth(note_wide), NOTE_PX), round(2 * NOTE_PX * self.scale))
        self._seat(self.attribution, wide - rim - note_wide, note_low - note_tall, note_wide, note_tall)

    def _note_px(self, wide: int) -> int:
        """How wide the attribution is: a side column, less in a small window where its text is short."""
        most = min(round(LEFT_PX * self.scale), wide // 3)
        lines = self.attribution.text().split("\n")
        needed = max(self.attribution.fontMetrics().horizontalAdvance(line) for line in lines) + 4
        return most if wide >= ROOMY_PX * self.scale else min(most, needed)

    # The middle

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
        left = self._rim + round(LEFT_PX * self.scale) + GAP
        right = wide - self._rim
        if self._across_reaches:
            bottom = min(bottom, self._note_top() - GAP)
        elif wide >= ROOMY_PX * self.scale:
            right -= round(RIGHT_PX * self.scale) + GAP
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
        alone = self.told_alone and panel is self.time
        return not self.hidden_panels and not self.glasses_off and not panel.is_empty and not alone

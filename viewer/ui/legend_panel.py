"""The keys of what is shown, drawn exactly as in an exported picture; a click on a class asks for its regions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import accumulate

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from viewer import tongue
from viewer.render import chrome, keys
from viewer.render.chrome import Ink, Row
from viewer.render.keys import Part
from viewer.scene.colour import Theme
from viewer.scene.picture import Legend, Shown, keyed
from viewer.tongue import mark, tr
from viewer.ui.panel import Panel, clear, widgets_in
from viewer.ui.skin import colour as shade

PAD_PX = 16
Key = tuple[Legend, str, str]  # and the colour and the name of its overlay
Told = tuple[bool, bool, bool]  # notes, the counts of the entries, and whether all is set closer
ALL: Told = (True, True, False)
TERSER: tuple[Told, ...] = (ALL, (False, True, False), (False, False, False), (False, False, True))  # first to last
AIRY, CLOSE = (12, 14, 12), (7, 7, 5)  # pixels above and below the keys, and between them


class LegendPanel(Panel):
    """One key per visible layer, the topmost first. It is empty when nothing that is shown has a key."""

    picked = Signal(str, object, Qt.KeyboardModifier)  # name of the layer, what part of its key

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("legend", tr("Legend"), parent, scrolls=True)
        self._keys: tuple[Key, ...] = ()
        self._held: Mapping[str, frozenset[Part]] = {}
        self._blocks = QVBoxLayout()
        self._blocks.setSpacing(AIRY[2])
        self.body.addLayout(self._blocks)
        self.body.addStretch(1)

    @property
    def is_empty(self) -> bool:
        return not self._keys

    @property
    def keys(self) -> tuple[LegendKey, ...]:
        return tuple(widgets_in(self._blocks))

    def show_layers(self, shown: Sequence[Shown]) -> None:
        """The keys of these layers, given bottom first: ramps, then widths, then plain ones. Equal ones stay."""
        told = sorted(keyed(shown), key=lambda layer: not (layer.picture.legend.ramp or layer.picture.legend.grid))
        wanted = tuple((x.picture.legend, x.colour, x.name) for x in told if _says(x.picture.legend))
        if wanted != self._keys:
            self._keys = wanted
            self._fill()

    def show_held(self, held: Mapping[str, frozenset[Part]]) -> None:
        """By the name of a layer the parts of its key in which something is selected."""
        self._held = held
        for key, (_, _, name) in zip(self.keys, self._keys):
            key.hold(held.get(name, frozenset()))

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        for key in self.keys:
            key.set_look(theme, self.type_scale)

    def set_scale(self, type_scale: float, touch_scale: float) -> None:
        super().set_scale(type_scale, touch_scale)
        for key in self.keys:
            key.set_look(self.theme, type_scale)

    def height_for(self, width: int) -> int:
        return self._height_of(width, ALL)

    def _height_of(self, width: int, told: Told) -> int:
        keys = self.keys
        above, below, between = CLOSE if told[2] else AIRY
        tall = sum(key.height_for(width - 2 * PAD_PX, told) for key in keys) + between * (len(keys) - 1)
        return tall + above + below + 6

    def height_within(self, width: int, room: int) -> int:
        """The height that it takes of `room`: notes give way first, then counts; what does not fit is scrolled to.

        A panel that scrolls ends below a whole line.
        """
        fitting = next((told for told in TERSER if self._height_of(width, told) <= room), None)
        self._set_close((fitting or TERSER[-1])[2])
        for key in self.keys:
            key.tell(fitting or TERSER[-1])
        if fitting is not None:
            return self._height_of(width, fitting)
        margins = self.body.contentsMargins()
        lines, top = [], float(margins.top() + 2)
        for key in self.keys:
            lines += [top + end for end in key.line_ends(width - margins.left() - margins.right() - self.bar_px)]
            top = lines[-1] + self._blocks.spacing()
        return round(max((end for end in lines if end <= room - 2), default=room - 2) + 2)

    def _set_close(self, close: bool) -> None:
        above, below, between = CLOSE if close else AIRY
        self.body.setContentsMargins(PAD_PX, above, PAD_PX, below)
        self._blocks.setSpacing(between)

    def tersest_height(self, width: int) -> int:
        """The height at which every key is to be seen, told as tersely as it can be."""
        return self._height_of(width, TERSER[-1])

    def least_height(self, width: int) -> int:
        """The height at which the first key is to be seen, told as tersely as it can be."""
        margins = self.body.contentsMargins()
        inside = width - margins.left() - margins.right() - self.bar_px
        return margins.top() + 6 + (self.keys[0].height_for(inside, TERSER[-1]) if self.keys else 0)

    def _fill(self) -> None:
        clear(self._blocks)
        for legend, colour, name in self._keys:
            key = LegendKey(legend, colour, self.theme, self.type_scale)
            key.picked.connect(partial(self.picked.emit, name))
            key.hold(self._held.get(name, frozenset()))
            self._blocks.addWidget(key)


class LegendKey(QWidget):
    """One key, as tall as it needs to be for its width. Its classes, cells and entries can be pointed at."""

    picked = Signal(object, Qt.KeyboardModifier)  # Part

    def __init__(self, legend: Legend, colour: str, theme: Theme, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.legend, self._colour, self._theme, self._scale = legend, colour, theme, scale
        self.told: Told = ALL
        self.held: frozenset[Part] = frozenset()  # parts in which something is selected
        self._at = -1  # the part under the pointer or the keyboard
        self._fit = QTimer(self, singleShot=True, interval=0)
        self._fit.timeout.connect(self._on_fit)
        self.setAccessibleName(spoken(legend))
        self.setMouseTracking(True)
        if legend.ramp or legend.grid:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_look(self, theme: Theme, scale: float) -> None:
        self._theme, self._scale = theme, scale
        self.setFixedHeight(self.height_for(max(self.width(), 200)))
        self.update()

    def hold(self, held: frozenset[Part]) -> None:
        """Frames the parts in which something is selected."""
        if held != self.held:
            self.held = held
            self.update()

    def tell(self, told: Told) -> None:
        """Tells less, or all again; what is left out is in the tool tip."""
        if told != self.told:
            self.told = told
            self.setToolTip("" if told == ALL else "\n".join(self.legend.notes))
            self.setFixedHeight(self.height_for(max(self.width(), 200)))
            self.update()

    def height_for(self, width: int, told: Told | None = None) -> int:
        """Pixels that the key takes at this width."""
        return round(sum(row.tall for row in self._rows(width, told))) + 1

    def line_ends(self, width: int) -> list[float]:
        """Where the lines of the key end, in pixels from its top."""
        return list(accumulate(row.tall for row in self._rows(width)))

    def parts(self) -> list[tuple[Part, QRectF]]:
        """What can be pointed at, and where."""
        ink = Ink(None, self._theme, self._scale)
        return keys.parts(ink, QRectF(self.rect()), self._rows(self.width()), self.legend)

    def part_at(self, at: QPointF) -> Part | None:
        """The part under a point of the key; None for none."""
        placed = self.parts()
        found = keys.part_at(placed, at)
        return placed[found][0] if found >= 0 else None

    def cell_at(self, at: QPointF) -> int:
        """The cell of the grid of two variables under a point of the key; -1 for none."""
        part = self.part_at(at)
        return part[1] if part is not None and part[0] == "cell" else -1

    def _rows(self, width: float, told: Told | None = None) -> list[Row]:
        notes, counts, low = told or self.told
        ink = Ink(None, self._theme, self._scale)
        return chrome.legend_rows(ink, self.legend, width, notes=notes, counts=counts, low=low)

    def sizeHint(self) -> QSize:
        return QSize(200, self.height_for(max(self.width(), 200)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another height, but not before all keys have it: one by one they would make the scroll bar
        come and go, each time with another width, without end.
        """
        if event.size().width() != event.oldSize().width():
            self._fit.start()

    def _on_fit(self) -> None:
        self.setFixedHeight(self.height_for(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = Ink(painter, self._theme, self._scale)
        chrome.paint_legend(ink, QRectF(self.rect()), self.legend, self._colour, self._rows(self.width()))
        placed = self.parts() if self._at >= 0 or self.held else []
        self._frame_held(painter, [spot for part, spot in placed if part in self.held])
        if 0 <= self._at < len(placed):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(shade(self._theme.bracket if self.hasFocus() else self._theme.ink), 2.0))
            painter.drawRoundedRect(placed[self._at][1].adjusted(1, 1, -1, -1), 3, 3)

    def _frame_held(self, painter: QPainter, spots: Sequence[QRectF]) -> None:
        """Frames as on the map: in the colour of the selection, on paper with a dark line around it."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for tone, wide in ((self._theme.ink, 4.0), (self._theme.selection, 2.0)):
            if tone == self._theme.selection or self._theme.name == "light":
                painter.setPen(QPen(shade(tone), wide))
                for spot in spots:
                    painter.drawRect(spot.adjusted(1.5, 1.5, -1.5, -1.5))

    # Hands and keys

    def point_at(self, part: int) -> None:
        """Frames a part; -1 frames none."""
        if part != self._at:
            self._at = part
            placed = self.parts()
            self.setAccessibleDescription(keys.told(placed[part][0], self.legend) if 0 <= part < len(placed) else "")
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.point_at(keys.part_at(self.parts(), event.position()))
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        part = self.part_at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        if part is None:
            event.ignore()
        else:
            self.picked.emit(part, event.modifiers())

    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self.point_at(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.point_at(max(self._at, 0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.point_at(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from part to part, Space or Enter picks."""
        placed = self.parts()
        ahead = -1 if self.isRightToLeft() else 1  # parts stand as lines run
        steps = {Qt.Key.Key_Left: -ahead, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: ahead, Qt.Key.Key_Down: 1}
        if placed and event.key() in steps:
            self.point_at(min(max(self._at + steps[event.key()], 0), len(placed) - 1))
        elif 0 <= self._at < len(placed) and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.picked.emit(placed[self._at][0], event.modifiers())
        else:
            super().keyPressEvent(event)


def spoken(legend: Legend) -> str:
    """The key as one sentence, for screen readers."""
    parts = [legend.title]
    if legend.breaks:
        parts.append(tr("classes at {breaks}", breaks=", ".join(legend.breaks)))
    if legend.grid is not None:
        told = mark("{measure}, from right to left") if tongue.spoken().rtl else mark("{measure}, from left to right")
        parts.append(tr(told, measure=legend.grid.across))
        parts.append(tr("{measure}, from the bottom to the top", measure=legend.grid.up))
    parts += [entry.label for entry in legend.entries] + [key.label for key in legend.widths]
    if legend.missing:
        parts.append(chrome.missing_words(legend))
    return "; ".join(parts)


def _says(legend: Legend) -> bool:
    """True if the key says more than its title."""
    said = (legend.ramp, legend.grid, legend.entries, legend.widths, legend.missing, legend.notes)
    return bool(legend.title and any(said))

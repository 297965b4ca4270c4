"""Linked charts: one at a time below the inspector, with the sentence that it shows and the columns that it is of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QSizePolicy, QToolButton, QWidget

from viewer.errors import clip
from viewer.overlays.charts import ITSELF, TITLES, Wish
from viewer.scene import words
from viewer.scene.charts import Chart, Points
from viewer.scene.colour import Theme
from viewer.tongue import mark, tr
from viewer.ui.chart_plot import MOST_POINTS, ChartPlot
from viewer.ui.icons import give_icon
from viewer.ui.panel import Panel, label, row_in

BEST_PX, LOW_PX = 450, 330  # the height that it likes, and below which notes give way
PAIRED = ("scatter", "curve")  # charts that are of two columns
JOINED_SLASH = "\u2060/\u2060"  # units are not torn apart at the end of a line
CLOSED, OPEN = mark("of ›"), mark("of ⌄")
BY_ITSELF = mark("Ranked by itself")


class ChartsPanel(Panel):
    """Asks for charts, shows one, and says what was brushed in it."""

    asked = Signal(object)  # Wish
    picked = Signal(object, object)  # frozenset of regions, Qt.KeyboardModifiers
    brushing = Signal(object, object)  # what gives the regions of a brush that is still being drawn, modifiers
    brush_dropped = Signal()
    pointed = Signal(int)  # region, -1 for none
    maths_asked = Signal(object)  # Receipt
    resized = Signal()
    dock = "side"
    least_px = 310

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("charts", tr("Charts"), parent)
        self._wish = Wish()
        self._names: tuple[str, ...] = ()
        self._filling = False
        self.sentence = label("", "finding", wrap=True)
        self.up, self.across = label("", "note"), label("", "note")
        self.note = label("", "note", wrap=True)
        self.plot = ChartPlot()
        self.kind, self.of, self.by = QComboBox(), QComboBox(), QComboBox()
        self.lasso, self.columns, self.close_button, self.maths = (QToolButton() for _ in range(4))
        self._choices = QWidget()
        self._texts = "", "", ""  # up, across and note in full
        self._why = ""  # the regions in yellow are selected though nobody picked them
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        give_icon(self.close_button, "close", tr("Close the charts"))
        give_icon(self.lasso, "lasso", tr("Brush with a lasso instead of a rectangle"))
        self.lasso.setCheckable(True)
        self.columns.setText(tr(CLOSED))
        self.columns.setCheckable(True)
        self.columns.setAccessibleName(tr("Choose the columns of the chart"))
        self.maths.setText(tr("the maths ›"))
        self.maths.setAccessibleName(tr("Show how the figures of the chart were computed"))
        for button in (self.close_button, self.columns, self.maths):
            button.setProperty("role", "link")
        for box, name in ((self.kind, tr("Kind of chart")), (self.of, tr("Column")), (self.by, tr("Against"))):
            box.setAccessibleName(name)
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.setMinimumContentsLength(6)
        for kind, title in TITLES.items():
            self.kind.addItem(tr(title), kind)
        for text in (self.up, self.across):
            text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.across.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.maths.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        grid = QGridLayout(self._choices)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        of, by = tr("of", about="before the column of a chart"), tr("by", about="before the column of a chart")
        for row, (name, box) in enumerate(((of, self.of), (by, self.by))):
            grid.addWidget(label(name, "note"), row, 0)
            grid.addWidget(box, row, 1)
        self._choices.hide()
        self.body.setSpacing(3)
        row_in(self.body, (self.sentence, 1)).addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.up)
        self.body.addWidget(self.plot, 1)
        row_in(self.body, self.maths, (self.across, 1))
        self.body.addWidget(self.note)
        row_in(self.body, (self.kind, 1), self.lasso, self.columns).setSpacing(6)
        self.body.addWidget(self._choices)

    def _connect(self) -> None:
        self.plot.picked.connect(self.picked)
        self.plot.brushing.connect(self.brushing)
        self.plot.brush_dropped.connect(self.brush_dropped)
        self.plot.pointed.connect(self._on_pointed)
        self.lasso.toggled.connect(self._on_lasso)
        self.columns.toggled.connect(self._on_columns)
        self.close_button.clicked.connect(self.closed)
        self.maths.clicked.connect(lambda: self.maths_asked.emit(self.plot.chart.receipt))
        for box in (self.kind, self.of, self.by):
            box.activated.connect(self._on_choice)

    # What is true

    def show_columns(self, columns: Sequence[tuple[str, str]], wish: Wish) -> None:
        """What charts can be made of, as (name, title), and what this one is of."""
        self._wish, self._filling = wish, True
        for box, first in ((self.of, ()), (self.by, ((ITSELF, tr(BY_ITSELF)),))):
            box.clear()
            for name, title in (*first, *columns):
                box.addItem(clip(title, 60), name)
        self.kind.setCurrentIndex(self.kind.findData(wish.kind))
        self.of.setCurrentIndex(self.of.findData(wish.of))
        self.by.setCurrentIndex(max(self.by.findData(wish.by), 0))
        self.by.setEnabled(wish.kind in PAIRED)
        for box in (self.kind, self.of):
            box.setEnabled(bool(columns))
        self.columns.setEnabled(bool(columns))
        self._filling = False

    def show_chart(self, chart: Chart, names: Sequence[str] = ()) -> None:
        """A chart, and what its regions are called."""
        self._names = tuple(names)
        self.sentence.setText(chart.sentence.replace("/", JOINED_SLASH))
        self.plot.show_chart(chart)
        all_of_them = words.number(len(names))
        drawn = tr("{drawn} points drawn of {all}", drawn=words.number(MOST_POINTS), all=all_of_them)
        many = isinstance(chart.shape, Points) and len(names) > MOST_POINTS
        self._texts = chart.up, chart.across, " · ".join(filter(None, (chart.note, drawn if many else "")))
        self.maths.setVisible(bool(chart.receipt.formula))
        self._fit_texts()
        self.resized.emit()

    def show_selection(self, regions: frozenset[int], why: str = "") -> None:
        """What is selected; why where that is not what was picked."""
        self.plot.show_selection(regions)
        if why != self._why:
            self._why = why
            self._fit_texts()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.plot.set_theme(theme)

    def set_scale(self, type_scale: float, touch_scale: float) -> None:
        super().set_scale(type_scale, touch_scale)
        self.plot.set_scale(type_scale)

    def height_within(self, width: int, room: int) -> int:
        return min(round(BEST_PX * self.type_scale), room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_texts()

    def reading(self, region: int) -> str:
        """What the chart says of one region: "Weir Lanes: 16.4 µg/m³ · 9,858 credits"."""
        if not 0 <= region < len(self._names):
            return ""
        said = [words.quantity(float(values[region]), unit) for _, unit, values in self.plot.chart.readings]
        return tr("{region}: {values}", region=clip(self._names[region], 40), values=" · ".join(said))

    def _fit_texts(self) -> None:
        """Axis titles on one line each; the note only where there is room for it."""
        self.body.activate()
        self.up.setText(self._cut(self.up, self._texts[0]))
        self.across.setText(self._cut(self.across, self._texts[1], self.maths.sizeHint().width() + 6))
        roomy = self.height() >= LOW_PX * self.type_scale
        note = " · ".join(filter(None, (self._why, self._texts[2])))
        self.note.setVisible(bool(self._why) or (roomy and bool(note)))
        self.note.setText(note if roomy else self._why)
        self.note.setToolTip(note)
        self.body.activate()
        if self.note.heightForWidth(self.note.width()) > self.note.height() and not self._why:
            self.note.hide()  # rather than half of it

    def _cut(self, text: QLabel, full: str, beside: int = 0) -> str:
        """As much of a line as the panel is wide, with `beside` pixels of something else in it."""
        return text.fontMetrics().elidedText(full, Qt.TextElideMode.ElideRight, max(self.width() - 34 - beside, 40))

    # What was asked

    def _on_pointed(self, region: int) -> None:
        text = self.reading(region) if region >= 0 else ""
        self.up.setText(self._cut(self.up, text or self._texts[0]))
        self.pointed.emit(region)

    def _on_lasso(self, on: bool) -> None:
        self.plot.brush = "lasso" if on else "rectangle"

    def _on_columns(self, on: bool) -> None:
        self.columns.setText(tr(OPEN) if on else tr(CLOSED))
        self._choices.setVisible(on)

    def _on_choice(self) -> None:
        if not self._filling:
            chosen = self.sender()
            of = self.of.currentData() if chosen is self.of else self._wish.of
            by = self.by.currentData() if chosen is self.by else self._wish.by
            self.asked.emit(Wish(self.kind.currentData(), of, by))

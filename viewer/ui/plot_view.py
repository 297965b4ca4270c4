"""What every small plot is: a view box with two axes, numbers as everywhere else, and no menu of its own."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from viewer.render.type import families
from viewer.scene import words
from viewer.scene.colour import DARK, Theme
from viewer.scene.findings import SIZES
from viewer.tongue import numeral, spoken, tr
from viewer.ui.skin import SIZES_PX, TEXT, colour

MOST_DECIMALS = 6
SMALLEST_PX = 9


class PlotView(pg.GraphicsView):
    """A view box with an axis where lines begin and one below, in the colours of the theme.

    What is read along a line runs as lines do, in every chart as in keys, on the scale bar and on the time strip: of a
    language that is written from the right numbers, shares and ranks begin on the right, and the axis of heights stands
    there, at the origin. Up stays up, and the map is no chart: east is on its right.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self.theme: Theme = DARK
        rows = pg.GraphicsLayout()
        rows.setContentsMargins(0, 7, 6, 0)
        rows.setSpacing(0)
        self.setCentralItem(rows)
        self.box = rows.addViewBox(0, 1, enableMenu=False, enableMouse=False)
        self.box.invertX(spoken().rtl)
        self.left, self.bottom = NumberAxis("right" if spoken().rtl else "left"), NumberAxis("bottom")
        rows.addItem(self.left, 0, 0)
        rows.addItem(self.bottom, 1, 1)
        for axis in (self.left, self.bottom):
            axis.linkToView(self.box)
        self.setAccessibleName(name)
        self.setStyleSheet("background: transparent; border: none;")
        self.viewport().setAutoFillBackground(False)
        self.setAcceptDrops(False)

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        for axis in (self.left, self.bottom):
            axis.setPen(pg.mkPen(colour(theme.edge, 0.6)))
            axis.setTextPen(pg.mkPen(colour(theme.soft)))
        self.redraw()

    def set_scale(self, type_scale: float) -> None:
        font = QFont(families(TEXT))
        font.setPixelSize(max(round(SIZES_PX["note"] * type_scale * 0.92), SMALLEST_PX))
        for axis in (self.left, self.bottom):
            axis.setStyle(tickFont=font, tickLength=-4, tickTextOffset=4)

    def redraw(self) -> None:
        """Draws what is shown once more."""


class NumberAxis(pg.AxisItem):
    """An axis whose numbers are written as everywhere else."""

    kind = "values"

    def __init__(self, side: str) -> None:
        super().__init__(side)
        self.enableAutoSIPrefix(False)
        self.setStyle(maxTickLevel=0, hideOverlappingLabels=False)

    def tickValues(self, low: float, high: float, size: float) -> list:
        low, high = sorted((low, high))  # they come the other way round where numbers begin on the right
        if self.kind == "shares":
            return [(0.5, [value for value in (0.0, 0.5, 1.0) if low <= value <= high])]
        return super().tickValues(low, high, size)

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        if self.kind == "shares":
            return [words.percentage(numeral(f"{value * 100:.0f}")) for value in values]
        return tick_texts(values, spacing)


def tick_texts(values: list[float], spacing: float) -> list[str]:
    """Numbers of an axis whose ticks lie `spacing` apart, in thousands or millions where they are long.

    >>> tick_texts([0.0, 50_000.0, 100_000.0], 50_000.0), tick_texts([0.5, 1.0], 0.5)
    (['0', '50 k', '100 k'], ['0.5', '1.0'])
    """
    largest = max((abs(value) for value in values), default=0.0)
    unit, template = next(((size, told) for size, told in SIZES if largest >= 10 * size), (1.0, ""))
    step = spacing / unit
    decimals = next((d for d in range(MOST_DECIMALS) if abs(round(step, d) - step) <= 1e-6 * step), MOST_DECIMALS)
    texts = [words.number(value / unit, decimals=decimals) if value else words.number(0.0) for value in values]
    return [tr(template, number=text) if template and value else text for value, text in zip(values, texts)]

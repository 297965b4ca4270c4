"""Two small charts of a what-if: the burden of each tenth of the people, and plans by mean and inequality."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from viewer.tongue import tr
from viewer.ui.plot_view import PlotView
from viewer.ui.skin import colour

TALL_PX = 116
REACH_PX = 14.0


class SmallPlot(PlotView):
    """A plot of a set height, as wide as there is room."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setFixedHeight(TALL_PX)
        self.setMinimumWidth(120)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_scale(self, type_scale: float) -> None:
        """Another size of text, and as much taller."""
        super().set_scale(type_scale)
        self.setFixedHeight(round(TALL_PX * max(type_scale, 1.0)))


class TenthsPlot(SmallPlot):
    """Bars of each tenth of the people, poorest first: today behind, the plan in front."""

    def __init__(self) -> None:
        super().__init__(tr("The burden of each tenth of the people, poorest first, before and after"))
        self.before: tuple[float, ...] = ()
        self.after: tuple[float, ...] = ()

    def show_tenths(self, before: Sequence[float], after: Sequence[float]) -> None:
        """The means of the tenths; without numbers nothing is drawn."""
        self.before, self.after = tuple(before), tuple(after)
        self.redraw()

    def redraw(self) -> None:
        self.box.clear()
        if not self.before or not all(map(math.isfinite, (*self.before, *self.after))):
            return
        places = list(range(1, len(self.before) + 1))
        soft, lit = colour(self.theme.edge, 0.75), QColor(self.theme.burden)
        none = QPen(Qt.PenStyle.NoPen)
        self.box.addItem(pg.BarGraphItem(x=places, height=self.before, width=0.84, brush=soft, pen=none))
        self.box.addItem(pg.BarGraphItem(x=places, height=self.after, width=0.44, brush=lit, pen=none))
        self.bottom.setTicks([[(1.6, tr("poorest")), (len(places) - 0.6, tr("richest"))]])
        self.box.setRange(xRange=(0.4, len(places) + 0.6), yRange=(0, max(*self.before, *self.after) * 1.05), padding=0)


class FrontPlot(SmallPlot):
    """Plans as points: mean to the right, inequality upwards; the front is joined. A click chooses a plan."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__(tr("Plans by the mean burden and its inequality; further left and lower is better"))
        self.points: tuple[tuple[float, float, bool], ...] = ()
        self.now = -1

    def show_plans(self, points: Sequence[tuple[float, float, bool]], now: int) -> None:
        """(mean, inequality, on the front) of each plan; the first is today; `now` is the one that is shown."""
        self.points, self.now = tuple(points), now
        self.redraw()

    def redraw(self) -> None:
        self.box.clear()
        if not self.points:
            return
        across, up = [p[0] for p in self.points], [p[1] for p in self.points]
        front = sorted(p[:2] for p in self.points if p[2])
        lit, soft = QColor(self.theme.burden), QColor(self.theme.edge)
        self.box.addItem(pg.PlotCurveItem([p[0] for p in front], [p[1] for p in front], pen=QPen(lit, 0)))
        for i, (x, y, first) in enumerate(self.points):
            rim = QPen(QColor(self.theme.ink if i == self.now else self.theme.night), 0)
            dot = pg.ScatterPlotItem([x], [y], size=13 if i == self.now else 9, pen=rim, symbol="s" if i == 0 else "o",
                                     brush=lit if first else soft)  # fmt: skip
            self.box.addItem(dot)
        wide, tall = max(max(across) - min(across), 1e-9), max(max(up) - min(up), 1e-9)
        self.box.setRange(xRange=(min(across) - 0.1 * wide, max(across) + 0.1 * wide),
                          yRange=(min(up) - 0.15 * tall, max(up) + 0.15 * tall), padding=0)  # fmt: skip

    def mousePressEvent(self, event: QMouseEvent) -> None:
        near = [(self._away(event.position(), point), i) for i, point in enumerate(self.points)]
        if near and min(near)[0] <= REACH_PX:
            self.chosen.emit(min(near)[1])
        event.accept()

    def _away(self, at: QPointF, point: tuple[float, float, bool]) -> float:
        spot = self.mapFromScene(self.box.mapViewToScene(QPointF(point[0], point[1])))
        return ((spot.x() - at.x()) ** 2 + (spot.y() - at.y()) ** 2) ** 0.5

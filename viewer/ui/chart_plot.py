"""One chart drawn by pyqtgraph: bars, points or a curve, what is selected in it in yellow, and brushes for the hand."""

from __future__ import annotations

from functools import partial

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF

from viewer.geometry.regions import FloatArray
from viewer.scene.charts import Bars, Chart, Curve, Points, at_place, in_lasso, in_rectangle
from viewer.tongue import tr
from viewer.ui.plot_view import PlotView
from viewer.ui.skin import colour

CLICK_PX, REACH_PX = 4.0, 9.0
FADED = 0.35  # what is not selected, where something is
MANY_BARS, MANY_POINTS = 300, 600
MOST_DECIMALS = 6
MOST_POINTS = 20_000  # that are drawn of a scatter
LABEL_SHARE = 0.09
ROLES = ("waste", "wealth", "pollution", "burden")
BRUSHES = ("rectangle", "lasso")


class ChartPlot(PlotView):
    """Shows a chart and a selection. A click or a brush says which regions were meant; it keeps neither."""

    picked = Signal(object, object)  # frozenset of regions, Qt.KeyboardModifiers
    brushing = Signal(object, object)  # what gives the regions of the brush as it is by now, Qt.KeyboardModifiers
    brush_dropped = Signal()  # it was given up
    pointed = Signal(int)  # the region under the pointer or the keyboard; -1 for none

    def __init__(self, parent=None) -> None:
        super().__init__(tr("Chart"), parent)
        self.chart = Chart("", "")
        self.brush = "rectangle"  # one of BRUSHES
        self._chosen = np.zeros(0, np.int64)
        self._at = -1  # region under the pointer or the keyboard
        self._path: list[QPointF] = []  # of the hand, while a button is down
        self._items: list[object] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumHeight(96)

    # What is true

    def show_chart(self, chart: Chart) -> None:
        """Another chart; the pointer is on nothing of it yet."""
        self.chart, self._at = chart, -1
        self.setAccessibleDescription(chart.sentence)
        empty = chart.box is None
        for axis in (self.left, self.bottom):
            axis.setVisible(not empty)
        if not empty:
            x0, y0, x1, y1 = chart.box
            roof = y1 + (y1 - y0) * (0.05 if isinstance(chart.shape, Bars) else 0.0)
            edge = 0.0 if isinstance(chart.shape, Bars | Points) else 0.015
            right = LABEL_SHARE if chart.ticks[0] == "shares" else edge  # room for "100 %" below it
            self.box.setRange(xRange=(x0 - edge, x1 + right), yRange=(y0 - edge, roof + edge), padding=0.0)
            self.bottom.kind, self.left.kind = chart.ticks
            ranks = chart.kind == "strip"
            self.bottom.setStyle(showValues=not ranks)
            self.bottom.setHeight(6 if ranks else None)
        self.redraw()

    def show_selection(self, regions: frozenset[int]) -> None:
        """What is selected, in yellow; all else fades."""
        chosen = np.array(sorted(regions), np.int64)
        if not np.array_equal(chosen, self._chosen):
            self._chosen = chosen
            self.redraw()

    def point_at(self, region: int) -> None:
        """Marks the region that the pointer or the keyboard is on; says so."""
        if region != self._at:
            self._at = region
            self.viewport().update()
            self.pointed.emit(region)

    # Drawing

    @property
    def light(self) -> QColor:
        """The colour of what is charted."""
        role = self.chart.role
        return colour(getattr(self.theme, role) if role in ROLES else self.theme.bracket)

    def redraw(self) -> None:
        for item in self._items:
            self.box.removeItem(item)
        self._items = []
        chart = self.chart
        if chart.box is None or chart.xy is None:
            self.viewport().update()
            return
        chosen = self._chosen[self._chosen < len(chart.xy)]
        chosen = chosen[np.isfinite(chart.xy[chosen]).all(axis=1)]
        faded = FADED if len(chosen) else 1.0
        if isinstance(chart.shape, Bars):
            self._draw_bars(chart.shape, chosen, faded)
        elif isinstance(chart.shape, Curve):
            self._draw_curve(chart.shape, chosen, faded)
        elif isinstance(chart.shape, Points):
            self._draw_points(chart.shape, chosen, faded)
        self.viewport().update()

    def _add(self, item) -> None:
        self._items.append(item)
        self.box.addItem(item, ignoreBounds=True)

    def _draw_bars(self, bars: Bars, chosen: np.ndarray, faded: float) -> None:
        self._add(self._bars(bars, bars.height, self._shade(0.8 * faded)))
        if len(chosen):
            of = bars.of[chosen]
            height = np.bincount(of[of >= 0], bars.part[chosen][of >= 0], len(bars.height))
            self._add(self._bars(bars, height, self._yellow(), self._edge()))

    def _bars(self, bars: Bars, height: FloatArray, brush: QColor, pen: QPen | None = None):
        if len(height) > MANY_BARS:
            edges = np.append(bars.left, bars.left[-1] + bars.width[-1])
            return pg.PlotCurveItem(edges, height, stepMode="center", fillLevel=0.0, brush=brush, pen=None)
        some = height != 0
        wide = bars.width[some]
        x, tall = bars.left[some] + wide / 2, height[some]
        gap = 0.94 if len(height) < 120 else 1.0
        return pg.BarGraphItem(x=x, height=tall, width=wide * gap, brush=brush, pen=pen or pg.mkPen(None))

    def _draw_curve(self, curve: Curve, chosen: np.ndarray, faded: float) -> None:
        knots = curve.knots
        dashed = _pen(colour(self.theme.edge, 0.9), 1.0, Qt.PenStyle.DashLine)
        self._add(pg.PlotCurveItem([0.0, 1.0], [0.0, 1.0], pen=dashed))
        wide = 2.4 if len(knots) < 3000 else 1.0
        self._add(
            pg.PlotCurveItem(knots[:, 0], knots[:, 1], pen=_pen(self._shade((1.0 + faded) / 2), wide), antialias=True)
        )
        if len(chosen):
            piece = curve.piece[chosen]
            ends = np.column_stack((piece, piece + 1)).ravel()
            if self.theme.name == "light":
                under = _pen(colour(self.theme.ink), wide + 3.0)
                self._add(pg.PlotCurveItem(*knots[ends].T, connect="pairs", pen=under, antialias=True))
            over = _pen(self._yellow(), wide + 1.0)
            self._add(pg.PlotCurveItem(*knots[ends].T, connect="pairs", pen=over, antialias=True))
        if curve.mark is not None:
            x, y = curve.mark
            dotted = _pen(colour(self.theme.ink, 0.8), 1.0, Qt.PenStyle.DotLine)
            self._add(pg.PlotCurveItem([0.0, x, x], [y, y, 0.0], pen=dotted))
            dot = colour(self.theme.ink)
            self._add(pg.ScatterPlotItem([x], [y], size=8, brush=dot, pen=pg.mkPen(colour(self.theme.panel))))

    def _draw_points(self, points: Points, chosen: np.ndarray, faded: float) -> None:
        xy = self.chart.xy
        size = 8 if len(xy) < MANY_POINTS else 4
        known = thinned(np.flatnonzero(np.isfinite(xy).all(axis=1)))
        chosen = thinned(chosen)
        brush, rim = self._shade(0.75 * faded), pg.mkPen(colour(self.theme.panel, 0.8) if size > 4 else None)
        self._add(pg.ScatterPlotItem(*xy[known].T, size=size, brush=brush, pen=rim))
        if points.line is not None:
            pen = _pen(colour(self.theme.ink, 0.85), 1.2, Qt.PenStyle.DashLine)
            self._add(pg.PlotCurveItem(*points.line.T, pen=pen, antialias=True))
        if len(chosen):
            self._add(pg.ScatterPlotItem(*xy[chosen].T, size=size + 3, brush=self._yellow(), pen=self._edge()))

    def _shade(self, opacity: float) -> QColor:
        made = QColor(self.light)
        made.setAlphaF(opacity)
        return made

    def _yellow(self) -> QColor:
        return QColor(self.theme.selection)

    def _edge(self) -> QPen:
        """A dark line around yellow, which paper does not carry by itself."""
        return _pen(colour(self.theme.ink if self.theme.name == "light" else self.theme.panel), 1.0)

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        """The brush, the ring of the pointer, and the frame of the focus; in pixels."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus():
            painter.setPen(QPen(colour(self.theme.bracket), 1.5))
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), 5, 5)
        if self.chart.xy is not None and 0 <= self._at < len(self.chart.xy):
            painter.setPen(QPen(colour(self.theme.ink), 1.6))
            spot = self.to_px(self.chart.xy[self._at][None])[0]
            if np.isfinite(spot).all():
                painter.drawEllipse(QPointF(*spot), 6.0, 6.0)
        if len(self._path) > 1:
            lit = colour(self.theme.bracket)
            painter.setPen(QPen(lit, 1.4, Qt.PenStyle.DashLine))
            painter.setBrush(colour(self.theme.bracket, 0.15))
            if self.brush == "rectangle":
                painter.drawRect(QRectF(self._path[0], self._path[-1]).normalized())
            else:
                painter.drawPolygon(QPolygonF(self._path))

    # Places

    def to_px(self, xy: FloatArray) -> FloatArray:
        """(n, 2) pixels of the view of places (n, 2) in the chart."""
        frame, (xs, ys) = self.box.sceneBoundingRect(), self.box.viewRange()
        share = (xy[:, 0] - xs[0]) / (xs[1] - xs[0])
        across = frame.left() + (1.0 - share if self.box.xInverted() else share) * frame.width()
        return np.column_stack((across, frame.bottom() - (xy[:, 1] - ys[0]) / (ys[1] - ys[0]) * frame.height()))

    def to_chart(self, px: FloatArray) -> FloatArray:
        """(n, 2) places in the chart of pixels (n, 2) of the view."""
        frame, (xs, ys) = self.box.sceneBoundingRect(), self.box.viewRange()
        share = (px[:, 0] - frame.left()) / max(frame.width(), 1.0)
        across = xs[0] + (1.0 - share if self.box.xInverted() else share) * (xs[1] - xs[0])
        up = ys[0] + (frame.bottom() - px[:, 1]) / max(frame.height(), 1.0) * (ys[1] - ys[0])
        return np.column_stack((across, up))

    def region_at(self, at: QPointF) -> int:
        """The region that stands at a pixel; -1 for none."""
        if self.chart.box is None:
            return -1
        frame, (xs, ys) = self.box.sceneBoundingRect(), self.box.viewRange()
        x, y = self.to_chart(np.array([[at.x(), at.y()]]))[0]
        reach = REACH_PX * (xs[1] - xs[0]) / max(frame.width(), 1), REACH_PX * (ys[1] - ys[0]) / max(frame.height(), 1)
        return at_place(self.chart, float(x), float(y), reach)

    # Hands and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.setFocus()
        if event.button() == Qt.MouseButton.LeftButton and self.chart.box is not None:
            self._path = [event.position()]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if not self._path:
            self.point_at(self.region_at(event.position()))
            return
        if len(self._path) > 1 or (event.position() - self._path[0]).manhattanLength() >= CLICK_PX:
            self._path.append(event.position())
            self.brushing.emit(partial(self._held, list(self._path)), event.modifiers())
            self.viewport().update()

    def _held(self, path: list[QPointF]) -> frozenset[int]:
        return frozenset(self._brushed(path).tolist())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        path, self._path = self._path, []
        self.viewport().update()
        if not path or event.button() != Qt.MouseButton.LeftButton:
            return
        if len(path) == 1:
            self.picked.emit(self._clicked(path[0]), event.modifiers())
        else:
            self.picked.emit(self._held(path), event.modifiers())

    def cancel(self) -> bool:
        """Gives up a brush; False when none was drawn."""
        drawing, self._path = bool(self._path), []
        if drawing:
            self.brush_dropped.emit()
        self.viewport().update()
        return drawing

    def _clicked(self, at: QPointF) -> frozenset[int]:
        """One region; of a histogram all of the bar."""
        region = self.region_at(at)
        if region >= 0 and isinstance(self.chart.shape, Bars):
            of = self.chart.shape.of
            return frozenset(np.flatnonzero(of == of[region]).tolist())
        return frozenset({region} if region >= 0 else ())

    def _brushed(self, path: list[QPointF]) -> np.ndarray:
        places = self.to_chart(np.array([(at.x(), at.y()) for at in path]))
        if self.brush == "rectangle":
            return in_rectangle(self.chart, tuple(places[0]), tuple(places[-1]))
        return in_lasso(self.chart, places)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: object) -> None:
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        self.point_at(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk from region to region, Home and End to the ends; Space or Enter picks, Esc gives up a brush."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.cancel():
            return
        order = self._walk()
        if key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at >= 0:
            self.picked.emit(frozenset({self._at}), event.modifiers())
            return
        on = -1 if self.box.xInverted() else 1  # arrows go the way that they point
        steps = {Qt.Key.Key_Left: -on, Qt.Key.Key_Right: on, Qt.Key.Key_Down: -1, Qt.Key.Key_Up: 1}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(order) - 1}
        if not len(order) or event.modifiers() or (key not in steps and key not in ends):
            event.ignore()
            return
        now = np.flatnonzero(order == self._at)
        if key in ends:
            place = ends[key]
        else:
            first = -1 if steps[key] > 0 else len(order)
            place = (int(now[0]) if len(now) else first) + steps[key]
        self.point_at(int(order[min(max(place, 0), len(order) - 1)]))

    def _walk(self) -> np.ndarray:
        """Regions of the chart in the order of its numbers."""
        if self.chart.xy is None:
            return np.zeros(0, np.int64)
        known = np.flatnonzero(np.isfinite(self.chart.xy).all(axis=1))
        x, y = self.chart.xy[known].T
        return known[np.lexsort((y, x))]


def thinned(numbers: np.ndarray) -> np.ndarray:
    """The numbers, or of too many every second, third, ... one: a brush finds the others all the same."""
    return numbers[:: max(1, -(-len(numbers) // MOST_POINTS))]


def _pen(ink: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A line as wide in every chart, whatever its axes measure."""
    return pg.mkPen(ink, width=width, style=style)

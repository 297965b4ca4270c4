"""The time strip: a histogram of what moves at each step, a window to drag along it, and play."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from viewer.analysis.timeline import Timeline, timeline
from viewer.geometry.regions import FloatArray
from viewer.model.city import City, Clock
from viewer.model.state import ViewState
from viewer.packs.periods import step_names
from viewer.render.type import directed, families
from viewer.scene import words
from viewer.scene.colour import Theme
from viewer.scene.ticks import ticks
from viewer.tongue import numeral, spoken, tr
from viewer.ui.icons import give_icon
from viewer.ui.panel import Panel, label, row_in
from viewer.ui.skin import SIZES_PX, TEXT, colour

SPEEDS = (0.5, 1.0, 2.0, 4.0, 8.0, 15.0)  # at the last of them 30 steps a second
STEP_MS = 500  # of one step at speed 1
GAP_PX = 14  # between buttons and caption
DOT = " · "  # between the moment and what the bars are
TICK_PX, TICK_GAP_PX = 5, 12  # from the axis to its texts; between two of them, at scale 1


class TimePanel(Panel):
    """Hidden when the city has no clock. Playing asks for the next step; the strip shows the step that is true."""

    step_asked = Signal(object)  # int, or None for the whole period

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("time", tr("Time"), parent)
        self._clock = Clock()
        self._step: int | None = None
        self._title = self._words = self._when = self._longest = ""
        self._speed = 1
        self.play, self.back, self.forward = QToolButton(), QToolButton(), QToolButton()
        self.slower, self.whole = QToolButton(), QToolButton()
        self.caption = label("", "soft")
        self.strip = Strip()
        self._timer = QTimer(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        give_icon(self.play, "play", tr("Play"))
        give_icon(self.back, "step_back", tr("Step before"))
        give_icon(self.forward, "step_forward", tr("Next step"))
        for button, text, name in (
            (self.slower, _times(1.0), tr("Speed")),
            (self.whole, tr("All", about="the whole period"), tr("Show the whole period")),
        ):
            button.setText(text)
            button.setAccessibleName(name)
            button.setToolTip(name)
        self.play.setCheckable(True)
        self._head = head = row_in(self.body)
        head.setSpacing(6)
        for button in self._buttons:
            head.addWidget(button)
        head.addStretch(0)
        self.caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head.addWidget(self.caption, 1)
        self.body.addWidget(self.strip, 1)
        self.body.setSpacing(2)
        self.body.setContentsMargins(14, 8, 14, 4)

    def _connect(self) -> None:
        self.play.toggled.connect(self._on_play)
        self.back.clicked.connect(lambda: self.next_step(-1))
        self.forward.clicked.connect(lambda: self.next_step(1))
        self.slower.clicked.connect(self._on_speed)
        self.whole.clicked.connect(self._on_whole)
        self.strip.step_asked.connect(self.step_asked)
        self._timer.timeout.connect(self._on_tick)

    @property
    def is_empty(self) -> bool:
        return len(self._clock) == 0 or not self._title

    @property
    def playing(self) -> bool:
        return self._timer.isActive()

    @property
    def pace(self) -> tuple[int, bool]:
        """How fast it plays, a place in SPEEDS, and whether it does."""
        return self._speed, self.playing

    def take_up(self, pace: tuple[int, bool]) -> None:
        """Goes on as the panel did in whose place this one came."""
        self._speed = pace[0]
        self.slower.setText(_times(SPEEDS[self._speed]))
        self.play.setChecked(pace[1])

    def show_city(self, city: City | None) -> None:
        """Another city and its clock."""
        self.play.setChecked(False)
        self._clock = city.clock if city else Clock()
        line = timeline(city) if city else Timeline(np.zeros(0))
        self.strip.show_amounts(line.amounts, self._clock)
        self._title = words.titled(line.subject, line.unit) if line.subject else ""
        ends = [self._moment(step) for step in (None, len(self._clock) - 1)] if len(self._clock) else []
        self._longest = max((DOT.join(filter(None, (when, self._title))) for when in ends), key=len, default="")
        self.show_state(ViewState(), ViewState(step=self._step if (self._step or 0) < len(self._clock) else None))

    def show_state(self, old: ViewState, new: ViewState) -> None:
        """The step as it is."""
        self._step = new.step
        self.strip.show_step(new.step)
        self._when = self._moment(new.step)
        self._words = DOT.join(filter(None, (self._when, self._title)))
        self._fit_caption()
        self.whole.setEnabled(new.step is not None)

    def _moment(self, step: int | None) -> str:
        labels = self._clock.labels
        name = labels[step] if step is not None and step < len(labels) else ""
        return words.moment(self._clock.step, step, len(self._clock), name)

    @property
    def wanted_px(self) -> int:
        """The width at which the caption is whole on a line of its own, and all buttons stand side by side."""
        sides = self.body.contentsMargins()
        for button in self._buttons:
            button.ensurePolished()
        self.caption.ensurePolished()
        words_px = self.caption.fontMetrics().horizontalAdvance(self._longest)
        return sides.left() + sides.right() + max(words_px + 2, self._buttons_px(self._buttons))

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.strip.set_theme(theme)

    def set_scale(self, type_scale: float, touch_scale: float) -> None:
        super().set_scale(type_scale, touch_scale)
        self.strip.set_scale(type_scale)
        self._fit_caption()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_caption()

    def _fit_caption(self) -> None:
        """The caption on one line beside the buttons, below them where it has no room there, on two where it must.

        What is too long is cut. Buttons keep the width of their words; where there is none for all, those give way that
        the arrows and the strip stand in for.
        """
        sides, metrics = self.body.contentsMargins(), self.caption.fontMetrics()
        room = self.width() - sides.left() - sides.right()
        rows = (self._buttons, (self.play, self.slower, self.whole), (self.play, self.whole), (self.play,))
        for button in rows[0]:
            button.ensurePolished()
            button.setMinimumWidth(button.sizeHint().width())
        row = next((row for row in rows if self._buttons_px(row) <= room), rows[-1])
        for button in rows[0]:
            button.setVisible(button in row)
        taken = self._buttons_px(row)
        longest = max(self._longest, self._words, key=metrics.horizontalAdvance)  # it does not jump as time goes on
        below = room - taken - GAP_PX < metrics.horizontalAdvance(longest)
        if below != (self.body.indexOf(self.caption) >= 0):
            self._head.removeWidget(self.caption)
            self.body.removeWidget(self.caption)
            self.body.insertWidget(1, self.caption) if below else self._head.addWidget(self.caption, 1)
        self.body.activate()
        self.caption.setIndent(0 if below else GAP_PX - self._head.spacing())
        wide = room if below else room - taken - GAP_PX
        lines = [self._when, self._title] if below and metrics.horizontalAdvance(longest) > wide else [self._words]
        cut = (metrics.elidedText(line, Qt.TextElideMode.ElideRight, max(wide, 0)) for line in lines if line)
        self.caption.setText("\n".join(cut))
        self.caption.setToolTip(self._words)

    @property
    def _buttons(self) -> tuple[QToolButton, ...]:
        return self.play, self.back, self.forward, self.slower, self.whole

    def _buttons_px(self, buttons: Sequence[QToolButton]) -> int:
        """How wide the row of these buttons is."""
        return sum(button.sizeHint().width() for button in buttons) + self._head.spacing() * (len(buttons) - 1)

    def next_step(self, by: int = 1) -> None:
        """Asks for the step after this one, round the end; from the whole period for the first or the last."""
        if len(self._clock):
            start = -1 if by > 0 else len(self._clock)
            self.step_asked.emit(((self._step if self._step is not None else start) + by) % len(self._clock))

    def _on_play(self, on: bool) -> None:
        give_icon(self.play, *(("pause", tr("Pause")) if on else ("play", tr("Play"))))
        self.dress_icons()
        if on and len(self._clock):
            self._timer.start(round(STEP_MS / SPEEDS[self._speed]))
        else:
            self._timer.stop()

    def _on_speed(self) -> None:
        self._speed = (self._speed + 1) % len(SPEEDS)
        self.slower.setText(_times(SPEEDS[self._speed]))
        if self.playing:
            self._timer.start(round(STEP_MS / SPEEDS[self._speed]))

    def _on_whole(self) -> None:
        self.play.setChecked(False)
        self.step_asked.emit(None)

    def _on_tick(self) -> None:
        self.next_step()


def _times(speed: float) -> str:
    """How fast it plays: "2×"."""
    return f"{numeral(f'{speed:g}')}×"


class Strip(pg.GraphicsView):
    """The bars of the histogram: a click or a drag asks for the step under the pointer."""

    step_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self._steps, self._scale = 0, 1.0
        self._names: tuple[Sequence[str], Sequence[str], Sequence[str]] = (
            (),
            (),
            (),
        )  # of steps: whole, yearless; years
        self._soft, self._font = QColor("#9FB3D1"), QFont(families(TEXT))
        self._window: int | None = None
        self._ink, self._bar, self._lit = QColor("#E6F1FF"), QColor("#35E0FF"), QColor("#35E0FF")
        rows = pg.GraphicsLayout()
        rows.setContentsMargins(0, 0, 0, 0)
        self.setCentralItem(rows)
        self._box = rows.addViewBox(0, 0, enableMenu=False, enableMouse=False)
        self._box.invertX(spoken().rtl)  # time runs as lines do
        self._axis = pg.AxisItem("bottom", showValues=False)
        rows.addItem(self._axis, 1, 0)
        self._axis.linkToView(self._box)
        self._bars = pg.BarGraphItem(x=[0], height=[0], width=0.8, pen=None)
        self._chosen = pg.BarGraphItem(x=[0], height=[0], width=0.8, pen=None)
        self._box.addItem(self._bars)
        self._box.addItem(self._chosen)
        self.setAccessibleName(tr("Time strip"))
        self.setStyleSheet("background: transparent; border: none;")
        self.viewport().setAutoFillBackground(False)
        self.setMinimumHeight(40)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAcceptDrops(False)

    def show_amounts(self, amounts: FloatArray, clock: Clock) -> None:
        """(t,) amounts, nan where nothing was recorded."""
        self._steps = len(clock)
        self._window = None
        self._chosen.setVisible(False)
        if not self._steps:
            return
        heights = np.nan_to_num(amounts)
        self._heights = heights
        self._bars.setOpts(x=np.arange(self._steps), height=heights, brush=self._brush(0.38))
        top = float(heights.max(initial=0.0)) or 1.0
        self._box.setRange(xRange=(-0.6, self._steps - 0.4), yRange=(min(0.0, float(heights.min())), top), padding=0.0)
        self._names = step_names(clock)
        self._axis.setTicks([])

    def show_step(self, step: int | None) -> None:
        """Lights one bar and frames it; None lights none."""
        self._window = step if step is not None and step < self._steps else None
        self._chosen.setVisible(self._window is not None)
        if self._window is not None:
            height = self._heights[self._window]
            self._chosen.setOpts(x=[self._window], height=[height], brush=self._brush(1.0))
        self._bars.setOpts(brush=self._brush(0.38 if self._window is not None else 0.75))
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        self._ink, self._bar, self._lit = colour(theme.ink), colour(theme.waste), colour(theme.bracket)
        axis = self._axis
        axis.setPen(pg.mkPen(colour(theme.edge, 0.5)))
        self._soft = colour(theme.soft)
        self.show_step(self._window)

    def set_scale(self, type_scale: float) -> None:
        self._scale, self._font = type_scale, QFont(families(TEXT))
        self._font.setPixelSize(round(SIZES_PX["note"] * type_scale))
        self._axis.setHeight(TICK_PX + QFontMetricsF(self._font).height() + 1)

    def named_steps(self) -> list[tuple[int, str, QRectF]]:
        """The steps that are named under the bars, with the place of each name in the scene."""
        metrics, axis = QFontMetricsF(self._font), self._axis.sceneBoundingRect()
        centres = [self._box.mapViewToScene(pg.Point(step, 0)).x() - axis.left() for step in range(self._steps)]
        gap = TICK_GAP_PX * self._scale
        found = ticks(*self._names, centres, axis.width(), metrics.horizontalAdvance, gap)
        return [
            (step, text, QRectF(axis.left() + left, axis.top() + TICK_PX, metrics.horizontalAdvance(text) + 1,
                                metrics.height()))
            for step, text, left in found
        ]  # fmt: skip

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        """The names of steps, and the frame round the chosen one, in the strip's full height."""
        painter.setPen(self._soft)
        painter.setFont(self._font)
        for _, text, place in self.named_steps():
            painter.drawText(place.left(), place.top() + QFontMetricsF(self._font).ascent(), directed(text))
        if self.hasFocus():
            painter.setPen(QPen(self._lit, 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), 5, 5)
        if self._window is None:
            return
        box = self._box
        left, right = sorted(box.mapViewToScene(pg.Point(self._window + side, 0)).x() for side in (-0.55, 0.55))
        frame = box.sceneBoundingRect()
        painter.setPen(QPen(self._ink, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(left, frame.top() + 1, max(right - left, 4.0), frame.height() - 2), 3, 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from step to step, the way that they point on the strip; Home and End to the ends."""
        now, last = self._window, self._steps - 1
        before, after = Qt.Key.Key_Left, Qt.Key.Key_Right
        if self.isRightToLeft():
            before, after = after, before
        ways = {
            before: last if now is None else now - 1,
            after: 0 if now is None else now + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.key() not in ways or last < 0 or event.modifiers():
            event.ignore()
            return
        self.step_asked.emit(min(max(ways[Qt.Key(event.key())], 0), last))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._ask(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._ask(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: object) -> None:
        event.accept()

    def _ask(self, event: QMouseEvent) -> None:
        event.accept()
        if event.buttons() & Qt.MouseButton.LeftButton and self._steps:
            at = self._box.mapSceneToView(self.mapToScene(event.position().toPoint())).x()
            step = min(max(round(at), 0), self._steps - 1)
            if step != self._window:
                self.step_asked.emit(step)

    def _brush(self, opacity: float) -> QColor:
        made = QColor(self._bar)
        made.setAlphaF(opacity)
        return made

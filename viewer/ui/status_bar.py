"""The status bar: what goes on, with Cancel; where the pointer is; the coordinate system; the scale."""

from __future__ import annotations

import re
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QProgressBar, QSizePolicy, QStatusBar, QToolButton, QWidget

from viewer.errors import clip
from viewer.model.city import Crs
from viewer.scene import words
from viewer.tongue import mark, read, tr
from viewer.ui.icons import give_icon
from viewer.ui.panel import label
from viewer.ui.wording import Retold

PX_PER_M = 96 / 0.0254  # the pixel of CSS and of print previews; screens lie about their own


class Message(QLabel):
    """One line that gives way: where it is too long for its place it ends in an ellipsis, and its tip has the whole."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def shown(self) -> str:
        """What fits of the text."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        text = self.shown()
        self.setToolTip(self.text() if text != self.text() else "")
        where = int(self.alignment())
        self.style().drawItemText(QPainter(self), self.contentsRect(), where, self.palette(), self.isEnabled(), text,
                                  self.foregroundRole())  # fmt: skip


class StatusBar(Retold, QStatusBar):
    """Message and progress on the left, coordinates, system and scale on the right."""

    cancelled = Signal()
    problems_asked = Signal()
    crs_asked = Signal()
    scale_asked = Signal(float)  # n of 1:n
    said = Signal(str)  # every message, whether or not the bar is shown

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setSizeGripEnabled(False)
        self.message, self.place = Message(), label()
        self.progress, self.cancel = QProgressBar(), QToolButton()
        self.problems, self.crs = QToolButton(), QToolButton()
        self.scale = QLineEdit()
        self._lay_out()
        self.cancel.clicked.connect(self.cancelled)
        self.problems.clicked.connect(self.problems_asked)
        self.crs.clicked.connect(self.crs_asked)
        self.scale.editingFinished.connect(self._on_scale)

    def _lay_out(self) -> None:
        self.progress.setRange(0, 1000)
        self.progress.setFixedWidth(180)
        self.progress.setTextVisible(False)
        for tell, text in (
            (self.progress.setAccessibleName, mark("Progress")),
            (self.cancel.setText, mark("Cancel")),
            (partial(give_icon, self.problems, "problem"), mark("Show the problems")),
            (self.crs.setAccessibleName, mark("Coordinate system")),
            (self.scale.setAccessibleName, mark("Scale of the map")),
        ):
            self.says(tell, text)
        self.problems.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.scale.setFixedWidth(130)
        self.scale.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.scale.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.place.setMinimumWidth(330)
        self.place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setContentsMargins(8, 0, 4, 0)
        self.addWidget(self.progress)
        self.addWidget(self.cancel)
        self.addWidget(self.message, 1)
        for widget in (self.problems, self.place, self.scale, self.crs):
            self.addPermanentWidget(widget)
        self.show_progress(None)
        self.show_problems("")
        self.show_crs(None)

    def say(self, text: str) -> None:
        """A message that stays until the next one."""
        self.message.setText(clip(text))
        self.said.emit(text)

    def show_progress(self, fraction: float | None, text: str = "") -> None:
        """How far the work is; None ends it. Below zero: nobody knows how far."""
        on = fraction is not None
        self.progress.setVisible(on)
        self.cancel.setVisible(on)
        if fraction is not None:
            self.progress.setRange(0, 0 if fraction < 0 else 1000)
            self.progress.setValue(round(max(fraction, 0.0) * 1000))
            self.message.setText(clip(text))

    def show_problems(self, text: str) -> None:
        """How many problems of which severity there are: "1 warning, 1 note"; nothing for ""."""
        self.problems.setVisible(bool(text))
        self.problems.setText(text)

    def show_crs(self, crs: Crs | None) -> None:
        self.crs.setVisible(crs is not None)
        if crs is not None:
            name = tr(crs.name) if crs.source == "local" else crs.name  # of a plane that nobody has a code for
            self.crs.setText(clip((name if crs.source == "local" else "") or crs.source, 40))
            self.crs.setToolTip(clip(name or crs.source))
        self.scale.setVisible(crs is not None and not crs.local)

    def show_place(self, text: str) -> None:
        self.place.setText(text)

    def show_scale(self, units_per_px: float) -> None:
        """The scale of the middle of the map, in metres per pixel."""
        if not self.scale.hasFocus():
            self.scale.setText(f"1:{words.number(float(round(units_per_px * PX_PER_M)))}")  # read again by _on_scale

    def _on_scale(self) -> None:
        digits = re.sub(r"[,.'\s\u202f\u00a0]", "", read(self.scale.text().rpartition(":")[2]))
        if self.scale.isModified() and digits.isdigit() and int(digits) > 0:
            self.scale_asked.emit(float(digits))
        self.scale.setModified(False)


def place_words(xy: tuple[float, float] | None, lonlat: tuple[float, float] | None, crs: Crs | None) -> str:
    """Map coordinates without decimals in metres, longitude and latitude with five."""
    if xy is None or crs is None:
        return ""
    if crs.local:
        return tr("{x:,.2f}, {y:,.2f}", x=xy[0], y=xy[1])
    text = tr("{x:,.0f}, {y:,.0f} m", x=xy[0], y=xy[1])
    if lonlat is None:
        return text
    north = tr("N", about="north") if lonlat[1] >= 0 else tr("S", about="south")
    east = tr("E", about="east") if lonlat[0] >= 0 else tr("W", about="west")
    place = {"lat": abs(lonlat[1]), "lon": abs(lonlat[0]), "north": north, "east": east}
    return f"{text} · {tr('{lat:.5f}° {north}, {lon:.5f}° {east}', **place)}"

"""Ink: a painter that writes plain text by role, elided and never clipped, and remembers where; panels to write on."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from viewer.render import type
from viewer.render.canvas import colour
from viewer.scene.colour import Theme
from viewer.tongue import spoken

CORNER_PX, BRACKET_PX, RIM_PX = 10.0, 18.0, 3.4
LEFT, RIGHT, CENTRE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter


def mirror_of(width: float) -> float:
    """What `Ink.about` is for a page or a panel of this width whose left edge is at 0."""
    return width if spoken().rtl else 0.0


def page_ink(painter: QPainter, theme: Theme, scale: float, width: float) -> Ink:
    """The ink of a document's page: its letters are text."""
    return Ink(painter, theme, scale, scale, about=mirror_of(width), readable=True)


@dataclass(slots=True, eq=False)
class Ink:
    """A painter with a theme and a scale that remembers where it wrote what."""

    painter: QPainter
    theme: Theme
    scale: float = 1.0
    mark: float = 1.0  # scale of symbols and line widths on the map, and so in the keys
    texts: list[tuple[str, tuple[float, float, float, float]]] = field(default_factory=list)
    about: float = 0.0  # left and right edge added up of what is mirrored, because lines run from the right; else 0
    readable: bool = False  # a document's letters are text, not outlines

    def px(self, size: float) -> float:
        return size * self.scale

    def x(self, left: float, wide: float = 0.0) -> float:
        """Where something so wide begins whose distance is counted from where lines begin."""
        return self.about - left - wide if self.about else left

    def box(self, rect: QRectF) -> QRectF:
        """The same of a rectangle."""
        return QRectF(self.x(rect.left(), rect.width()), rect.top(), rect.width(), rect.height())

    def write(
        self, text: str, left: float, top: float, widest: float, *, role: str = "note", tone: str = "soft", align=LEFT,
        loose: bool = False,
    ) -> float:  # fmt: skip
        """Writes one line inside left..left + widest, cut with an ellipsis; gives back how tall the line is.

        LEFT is where lines begin, be it on the right.
        loose: it stands on no panel, so a rim keeps it readable over whatever the map shows there.
        """
        measure = type.metrics(role, self.scale, readable=self.readable)
        line = type.elided(text, role, widest, self.scale)
        if line:
            own = measure.horizontalAdvance(line)
            left, align = self.x(left, widest), self._side(align)
            x = left + {LEFT: 0.0, RIGHT: widest - own, CENTRE: (widest - own) / 2}[align]
            if loose:
                self._rim(line, QPointF(x, top + measure.ascent()), role)
            self.painter.setPen(colour(self.theme.rgba(tone)))
            spot = QPointF(x, top + measure.ascent())
            type.write(self.painter, spot, line, role, self.scale, readable=self.readable)
            self.texts.append((line, (x, top, x + own, top + measure.height())))
        return measure.height()

    def _side(self, align):
        return {LEFT: RIGHT, RIGHT: LEFT}.get(align, align) if spoken().rtl else align

    def _rim(self, line: str, spot: QPointF, role: str) -> None:
        path = type.outline(line, spot, role, self.scale)
        pen = QPen(colour(self.theme.rgba("halo", 0.80)), self.px(RIM_PX), j=Qt.PenJoinStyle.RoundJoin)
        self.painter.strokePath(path, pen)

    def tall(self, role: str) -> float:
        return type.metrics(role, self.scale).height()


def paint_panel(ink: Ink, rect: QRectF) -> None:
    """A floating panel: dark glass, a thin edge, two lit corner brackets at its top."""
    painter, theme, corner, rect = ink.painter, ink.theme, ink.px(CORNER_PX), ink.box(rect)
    painter.setPen(QPen(colour(theme.rgba("panel_edge", theme.panel_edge_opacity)), 1.0))
    painter.setBrush(colour(theme.rgba("panel", theme.panel_opacity)))
    painter.drawRoundedRect(rect, corner, corner)
    painter.setPen(QPen(QColor(theme.bracket), ink.px(2.0), c=Qt.PenCapStyle.FlatCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    long = ink.px(BRACKET_PX)
    for side, start in ((rect.left(), 180), (rect.right() - 2 * corner, 0)):
        arc = QRectF(side, rect.top(), 2 * corner, 2 * corner)
        painter.drawArc(arc, (90 if start == 180 else 0) * 16, 90 * 16)
    for x, way in ((rect.left(), 1), (rect.right(), -1)):
        painter.drawLine(QLineF(x + way * corner, rect.top(), x + way * long, rect.top()))
        painter.drawLine(QLineF(x, rect.top() + corner, x, rect.top() + long))

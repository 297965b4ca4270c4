"""What marks are painted on: a painter under a view, and which rectangles hold text by now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF

from viewer.geometry.regions import FloatArray, Ragged
from viewer.render.ground import Planes
from viewer.render.view import View
from viewer.scene import labels
from viewer.scene.colour import Theme

FADED = 0.35  # what is left of what is not chosen


@dataclass(slots=True, eq=False)
class Canvas:
    """One painting: where it goes, under which planes, and which rectangles hold text by now."""

    painter: QPainter
    view: View
    theme: Theme
    planes: Planes
    height: float  # of the sheet, world units
    taken: list[labels.Box] = field(default_factory=list)
    texts: list[tuple[str, labels.Box]] = field(default_factory=list)
    sheet: int = 0  # its number
    leaders: list[tuple[float, float, float, float]] = field(default_factory=list)

    @property
    def scale(self) -> float:
        return self.view.type_scale

    @property
    def mark(self) -> float:
        """Scale of symbols and line widths."""
        return self.view.mark_scale

    @property
    def ratio(self) -> float:
        """Pixels of what is painted on for each pixel of the view."""
        return self.painter.device().devicePixelRatioF() * self.painter.worldTransform().m11()

    @property
    def panel(self) -> labels.Box:
        """The part of the view where text may stand."""
        left, top, right, bottom = self.view.margins_px
        width, tall = self.view.size_px
        return left + 6.0, top + 6.0, width - right - 6.0, tall - bottom - 6.0


def colour(code: Sequence[int], share: float = 1.0) -> QColor:
    """A QColor of RGBA bytes with its opacity multiplied."""
    red, green, blue, alpha = (int(part) for part in code)
    return QColor(red, green, blue, round(alpha * share))


def polygon(points: FloatArray) -> QPolygonF:
    """A closed Qt polygon of (k, 2) pixels."""
    return QPolygonF([QPointF(x, y) for x, y in points.tolist()])


def region_path(rings: Ragged, region: int, planes: Planes, height: float) -> QPainterPath:
    """The outline of one region on its plane; empty if a part of it lies behind the eye."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    first, last = rings.region_rings[region], rings.region_rings[region + 1]
    for ring in range(first, last):
        points = planes.project(rings.xy[rings.ring_starts[ring] : rings.ring_starts[ring + 1]], height)
        if not np.isfinite(points).all():
            return QPainterPath()
        path.addPolygon(polygon(points))
        path.closeSubpath()
    return path

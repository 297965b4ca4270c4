"""Sites, points, lines and plain shapes on a canvas."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen, QRadialGradient

from viewer.render.canvas import FADED, Canvas, colour, polygon, region_path
from viewer.scene.colour import in_theme, one_in_theme
from viewer.scene.marks import Dots, Lines, Shapes

SELECTED_PX = 2.6


def dots(canvas: Canvas, mark: Dots, opacity: float) -> None:
    """Upright symbols: hexagons glow and are dark inside, circles and squares are plain."""
    points = canvas.planes.project(np.asarray(mark.xy, float).reshape(-1, 2), canvas.height)
    shades = in_theme(mark.colour, canvas.theme.name)
    size = np.array(canvas.view.size_px)
    seen = np.isfinite(points).all(axis=1) & (points > -30).all(axis=1) & (points < size + 30).all(axis=1)
    chosen = canvas.view.selection.sites
    for i in np.flatnonzero(seen)[np.argsort(points[seen, 1], kind="stable")]:
        radius = float(mark.radius_px[i]) * canvas.mark
        site = int(mark.sites[i]) if i < len(mark.sites) else -1
        share = opacity * (FADED if chosen and site not in chosen else 1.0)
        _symbol(canvas, QPointF(*points[i]), radius, mark.shape, colour(shades[i], share))
        if site in chosen and site >= 0:
            canvas.painter.setPen(QPen(QColor(canvas.theme.selection), SELECTED_PX))
            canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
            canvas.painter.drawEllipse(QPointF(*points[i]), radius + 5, radius + 5)
        if mark.shape == "hexagon":
            x, y = points[i]
            canvas.taken.append((x - radius - 3, y - radius - 3, x + radius + 3, y + radius + 3))


def _symbol(canvas: Canvas, middle: QPointF, radius: float, shape: str, shade: QColor) -> None:
    painter = canvas.painter
    if shape == "hexagon":
        light = QRadialGradient(middle, radius * 2.1)
        light.setColorAt(0.0, QColor(shade.red(), shade.green(), shade.blue(), shade.alpha() // 2))
        light.setColorAt(1.0, QColor(shade.red(), shade.green(), shade.blue(), 0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(light)
        painter.drawEllipse(middle, radius * 2.1, radius * 2.1)
        painter.setBrush(colour(canvas.theme.rgba("halo")))
        painter.setPen(QPen(shade, max(1.6, radius * 0.22), j=Qt.PenJoinStyle.RoundJoin))
        turn = np.radians(np.arange(6) * 60 + 30)
        corners = np.column_stack((np.cos(turn), np.sin(turn))) * radius + (middle.x(), middle.y())
        painter.drawPolygon(polygon(corners))
        return
    painter.setPen(QPen(colour(canvas.theme.rgba("halo", 0.8)), 1.0))
    painter.setBrush(shade)
    if shape == "square":
        painter.drawRect(QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius))
    else:
        painter.drawEllipse(middle, radius, radius)


def lines(canvas: Canvas, mark: Lines, opacity: float) -> None:
    """Polylines on the ground sheet; one that runs behind the eye is left out."""
    points = canvas.planes.project(np.asarray(mark.xy, float), canvas.height)
    shade = colour(one_in_theme(mark.colour, canvas.theme.name), opacity)
    canvas.painter.setPen(QPen(shade, mark.width_px * canvas.mark, c=Qt.PenCapStyle.RoundCap))
    for begin, end in zip(mark.starts[:-1], mark.starts[1:]):
        part = points[begin:end]
        if len(part) > 1 and np.isfinite(part).all():
            canvas.painter.drawPolyline(polygon(part))


def shapes(canvas: Canvas, mark: Shapes, opacity: float) -> None:
    """Plain polygons on the sheet, one by one."""
    canvas.painter.setPen(Qt.PenStyle.NoPen)
    canvas.painter.setBrush(colour(one_in_theme(mark.colour, canvas.theme.name), opacity))
    for region in range(len(mark.rings)):
        canvas.painter.drawPath(region_path(mark.rings, region, canvas.planes, canvas.height))

"""Sites, points, lines and plain shapes on a canvas."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPaintEngine, QPainter, QPen, QRadialGradient

from viewer.geometry.regions import FloatArray
from viewer.render.canvas import FADED, Canvas, colour, polygon, region_path
from viewer.render.sheet import SHEET
from viewer.scene.colour import Colours, in_theme, one_in_theme
from viewer.scene.marks import Dots, Lines, Shapes

RIM = 0.6  # opacity of the line round a plain symbol
SELECTED_PX = 2.6
GLOW_SHARP = 3  # pixels of a glow in a document for each of its place
MANY = 2000  # points from which on they are drawn by colour, without a rim


def dots(canvas: Canvas, mark: Dots, opacity: float, lit: npt.NDArray[np.bool_] | None = None) -> None:
    """Upright symbols: hexagons glow and are dark inside, circles and squares are plain.

    lit: (p,), the others fade; None is all.
    """
    points = canvas.planes.stand(np.asarray(mark.xy, float).reshape(-1, 2), canvas.height)
    shades = in_theme(mark.colour, canvas.theme.name)
    size = np.array(canvas.view.size_px)
    seen = np.isfinite(points).all(axis=1) & (points > -30).all(axis=1) & (points < size + 30).all(axis=1)
    chosen = canvas.view.selection.sites
    if mark.shape != "hexagon" and not len(mark.sites) and seen.sum() > MANY:
        _crowd(canvas, points[seen], np.asarray(mark.radius_px)[seen], shades[seen], opacity)
        return
    for i in np.flatnonzero(seen)[np.argsort(points[seen, 1], kind="stable")]:
        radius = float(mark.radius_px[i]) * canvas.mark
        site = int(mark.sites[i]) if i < len(mark.sites) else -1
        share = opacity * (1.0 if lit is None or lit[i] else FADED)
        _symbol(canvas, QPointF(*points[i]), radius, mark.shape, colour(shades[i], share))
        if site in chosen and site >= 0:
            canvas.painter.setPen(QPen(QColor(canvas.theme.selection), SELECTED_PX))
            canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
            canvas.painter.drawEllipse(QPointF(*points[i]), radius + 5, radius + 5)
        if mark.shape == "hexagon":
            x, y = points[i]
            canvas.taken.append((x - radius - 3, y - radius - 3, x + radius + 3, y + radius + 3))


def drop_lines(canvas: Canvas, mark: Dots, below: float, opacity: float) -> None:
    """Dotted lines from symbols that float far above the sheet at the height `below` down to where they stand on it."""
    if len(mark.xy) > MANY:
        return
    xy = np.asarray(mark.xy, float).reshape(-1, 2)
    tops, feet = canvas.planes.stand(xy, canvas.height), canvas.planes.stand(xy, below)
    shades = in_theme(mark.colour, canvas.theme.name)
    for top, foot, shade in zip(tops, feet, shades):
        if np.isfinite(top).all() and np.isfinite(foot).all():
            canvas.painter.setPen(QPen(colour(shade, 0.55 * opacity), 1.1 * canvas.mark, Qt.PenStyle.DotLine))
            canvas.painter.drawLine(QLineF(*top, *foot))


def _crowd(canvas: Canvas, points: FloatArray, radius: FloatArray, shades: Colours, opacity: float) -> None:
    """Very many plain points, all of one colour and size at once."""
    look = np.column_stack((shades, np.rint(radius * 16).astype(int)))
    kinds, which = np.unique(look, axis=0, return_inverse=True)
    for kind, row in enumerate(kinds.tolist()):
        wide = row[4] / 8 * canvas.mark
        canvas.painter.setPen(QPen(colour(row[:4], opacity), wide, c=Qt.PenCapStyle.RoundCap))
        canvas.painter.drawPoints(polygon(points[which.ravel() == kind]))


def _symbol(canvas: Canvas, middle: QPointF, radius: float, shape: str, shade: QColor) -> None:
    painter = canvas.painter
    if shape == "hexagon":
        _glow(painter, middle, radius * 2.1, shade)
        painter.setBrush(colour(canvas.theme.rgba("halo"), shade.alphaF()))
        painter.setPen(QPen(shade, max(1.6, radius * 0.22), j=Qt.PenJoinStyle.RoundJoin))
        turn = np.radians(np.arange(6) * 60 + 30)
        corners = np.column_stack((np.cos(turn), np.sin(turn))) * radius + (middle.x(), middle.y())
        painter.drawPolygon(polygon(corners))
        return
    painter.setPen(QPen(colour(canvas.theme.rgba("ink", RIM)), 1.0))  # else the lowest class is lost on the ground
    painter.setBrush(shade)
    if shape == "square":
        painter.drawRect(QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius))
    else:
        painter.drawEllipse(middle, radius, radius)


def _glow(painter: QPainter, middle: QPointF, reach: float, shade: QColor) -> None:
    """A light of half the strength of its shade that fades out at its reach. In a document, which knows no gradient
    that fades, it is a small picture.
    """
    if painter.paintEngine().type() == QPaintEngine.Type.Pdf:
        side = 2 * math.ceil(reach)
        image = QImage(side * GLOW_SHARP, side * GLOW_SHARP, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(GLOW_SHARP)
        image.fill(0)
        inner = QPainter(image)
        _glow(inner, QPointF(side / 2, side / 2), reach, shade)
        inner.end()
        corner = middle - QPointF(side / 2, side / 2)
        painter.drawImage(QRectF(corner, QSizeF(side, side)), image)
        return
    light = QRadialGradient(middle, reach)
    light.setColorAt(0.0, QColor(shade.red(), shade.green(), shade.blue(), shade.alpha() // 2))
    light.setColorAt(1.0, QColor(shade.red(), shade.green(), shade.blue(), 0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(light)
    painter.drawEllipse(middle, reach, reach)


def lines(canvas: Canvas, mark: Lines, opacity: float) -> None:
    """Polylines on the ground sheet; one that runs behind the eye is left out."""
    points = canvas.planes.stand(np.asarray(mark.xy, float), canvas.height, ways=True)
    shade = colour(one_in_theme(mark.colour, canvas.theme.name), opacity)
    canvas.painter.setPen(QPen(shade, mark.width_px * canvas.mark, c=Qt.PenCapStyle.RoundCap))
    for begin, end in zip(mark.starts[:-1], mark.starts[1:]):
        part = points[begin:end]
        if len(part) > 1 and np.isfinite(part).all():
            canvas.painter.drawPolyline(polygon(part))


def shapes(canvas: Canvas, mark: Shapes, opacity: float) -> None:
    """Plain polygons on the sheet, one by one, as clear as the fills of regions."""
    canvas.painter.setPen(Qt.PenStyle.NoPen)
    given = np.tile(np.array(mark.colour, np.uint8), (len(mark.rings), 1)) if mark.colours is None else mark.colours
    shades = in_theme(given, canvas.theme.name).tolist()
    for region, shade in enumerate(shades):
        canvas.painter.setBrush(colour(shade, opacity * SHEET[canvas.theme.name]))
        canvas.painter.drawPath(region_path(mark.rings, region, canvas.planes, canvas.height))

"""Flows on a canvas: glowing half-arrows and the particles on them."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPen, QRadialGradient

from viewer.geometry.camera import project
from viewer.geometry.regions import FloatArray
from viewer.render import ribbons
from viewer.render.canvas import FADED, Canvas, colour, polygon
from viewer.scene.colour import in_theme
from viewer.scene.marks import Rgba, Ribbons

MOST = 20_000  # particles of one mark
CROWD, CROWD_PX = 1500, 2.4  # particles from which on they are plain spots, and how far these reach


def flows(
    canvas: Canvas, mark: Ribbons, drawn: ribbons.Curves, opacity: float, chosen: frozenset[int] | None = None
) -> None:
    """Half-arrows with a soft glow, faint where they begin; the small ones on top."""
    painter, theme = canvas.painter, canvas.theme
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    shades = in_theme(mark.colour, theme.name)
    visible = np.flatnonzero(np.isfinite(drawn.lines).all(axis=(1, 2)) & _on_screen(canvas, drawn.lines))
    order = visible[np.argsort(-drawn.widths[visible], kind="stable")]
    for i in order:
        share = opacity * (1.0 if chosen is None or int(mark.flows[i]) in chosen else FADED)
        _flow(painter, drawn.lines[i], float(drawn.widths[i]), shades[i], share, canvas)
    painter.restore()


def sparks(
    canvas: Canvas, mark: Ribbons, drawn: ribbons.Curves, opacity: float, faded: bool = False,
    bend: FloatArray | None = None,
) -> None:  # fmt: skip
    """The particles of all arrows, where the view's phase has brought them.

    bend: (3, 3) from the pixels that the arrows were laid out in to those of the canvas, None where they are the same.
    """
    painter, theme = canvas.painter, canvas.theme
    shades = in_theme(mark.colour, theme.name)
    most = int(min(np.ceil(drawn.counts.sum()), MOST) * canvas.view.quality.particles)
    dots_px = ribbons.particles(drawn, 0.0 if canvas.view.reduced_motion else canvas.view.phase, most)
    if bend is not None:
        dots_px = project(bend, dots_px)
        dots_px = dots_px[np.isfinite(dots_px).all(axis=1)]
    share = opacity * (FADED if faded else 1.0)
    painter.save()
    if len(dots_px) > CROWD:
        _crowd(canvas, dots_px, theme.rgba("spark", share))
    else:
        glow = tuple(int(v) for v in shades[0][:3]) if len(shades) else (0, 0, 0)
        spark = _spark(theme.rgba("spark"), glow, canvas.mark)
        half = spark.width() / 2 / spark.devicePixelRatio()
        painter.setOpacity(share)
        for x, y in dots_px.tolist():
            painter.drawImage(QPointF(x - half, y - half), spark)
    painter.restore()


def _crowd(canvas: Canvas, dots_px: FloatArray, tint: Rgba) -> None:
    """Very many particles: plain spots by a kernel, straight onto an opaque picture, else on glass of its size."""
    from viewer.engine.particles import lay, splat

    onto = canvas.painter.device()
    ratio = onto.devicePixelRatioF() * canvas.painter.worldTransform().m11()
    wide, tall = (max(round(side * ratio), 1) for side in canvas.view.size_px)
    red, green, blue, alpha = tint
    spots = dots_px * ratio, (blue, green, red, alpha), CROWD_PX * canvas.mark * ratio
    if isinstance(onto, QImage) and onto.format() == QImage.Format.Format_RGB32:
        lay(np.frombuffer(onto.bits(), np.uint8).reshape(onto.height(), onto.width(), 4), *spots)
        return
    glass = splat(_clear(wide, tall), *spots)
    image = QImage(glass.data, wide, tall, 4 * wide, QImage.Format.Format_ARGB32_Premultiplied)
    canvas.painter.drawImage(QRectF(0, 0, *canvas.view.size_px), image)


@lru_cache(maxsize=1)
def _clear(wide: int, tall: int) -> np.ndarray:
    """(h, w, 4) nothing."""
    return np.zeros((tall, wide, 4), np.uint8)


def _on_screen(canvas: Canvas, lines: FloatArray) -> np.ndarray:
    low, high = lines.min(axis=1), lines.max(axis=1)
    return (high >= -20).all(axis=1) & (low <= np.array(canvas.view.size_px) + 20).all(axis=1)


def _flow(painter: QPainter, line: FloatArray, width: float, shade: Rgba, share: float, canvas: Canvas) -> None:
    glow = colour((*shade[:3], 255), 0.085 * share)
    path = QPainterPath()
    path.addPolygon(polygon(line))
    if canvas.theme.name == "light":
        glow = colour(canvas.theme.rgba("halo"), 0.22 * share)
    for wider in (9.0, 4.5) if canvas.theme.name == "dark" else (3.5, 2.0):
        pen = QPen(glow, width + wider * canvas.mark, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.strokePath(path, pen)
    gradient = QLinearGradient(QPointF(*line[0]), QPointF(*line[-1]))
    faint, middling = (0.42, 0.62) if canvas.theme.name == "dark" else (0.7, 0.85)
    gradient.setColorAt(0.0, colour(shade, faint * share))
    gradient.setColorAt(0.55, colour(shade, middling * share))
    gradient.setColorAt(1.0, colour(shade, share))
    painter.setBrush(QBrush(gradient))
    painter.drawPolygon(polygon(ribbons.outline(line, width, canvas.mark)))


@lru_cache(maxsize=16)
def _spark(core: Rgba, glow: tuple[int, int, int], scale: float) -> QImage:
    """One particle: a small bright dot in a soft light."""
    reach = 7.5 * scale
    side = int(np.ceil(reach * 2)) + 1
    image = QImage(side * 2, side * 2, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    image.setDevicePixelRatio(2.0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    middle = QPointF(side / 2, side / 2)
    light = QRadialGradient(middle, reach)
    light.setColorAt(0.0, QColor(*glow, 170))
    light.setColorAt(0.45, QColor(*glow, 60))
    light.setColorAt(1.0, QColor(*glow, 0))
    painter.setBrush(light)
    painter.drawEllipse(middle, reach, reach)
    painter.setBrush(colour(core))
    painter.drawEllipse(middle, 2.1 * scale, 2.1 * scale)
    painter.end()
    return image

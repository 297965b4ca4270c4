"""Flows on a canvas: glowing half-arrows and the particles on them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRadialGradient

from viewer.geometry.regions import FloatArray, IntArray
from viewer.render import ribbons
from viewer.render.canvas import FADED, Canvas, colour
from viewer.scene.colour import Colours, in_theme
from viewer.scene.marks import Rgba, Ribbons

if TYPE_CHECKING:
    from viewer.engine.strokes import Strokes

MOST = 20_000  # particles of one mark
FADE, PAPER_FADE = (0.42, 0.62, 1.0), (0.7, 0.85, 1.0)  # opacity where an arrow begins, in its middle, at its end
GLOW, PAPER_GLOW = 0.24, 0.40  # opacity of the light at the edge of an arrow; on paper it is a pale rim
GLOW_PX, PAPER_GLOW_PX = 6.0, 2.4
LEAST_LIT_PX = 14.0  # shorter arrows are drawn without light
CROWD, CROWD_PX = 1500, 2.4  # particles from which on they are plain spots, and how far these reach


def flows(
    canvas: Canvas, mark: Ribbons, drawn: ribbons.Curves, opacity: float, lit: npt.NDArray[np.bool_] | None = None
) -> None:
    """Half-arrows with a soft glow, faint where they begin; the small ones on top.

    lit: (m,), the others fade; None is all.
    """
    from viewer.engine import strokes

    visible = np.flatnonzero(np.isfinite(drawn.lines).all(axis=(1, 2)) & _on_screen(canvas, drawn.lines))
    order = visible[np.argsort(-drawn.widths[visible], kind="stable")]
    if not len(order):
        return
    share = np.full(len(order), opacity)
    if lit is not None:
        share[~lit[order]] *= FADED
    ratio = canvas.ratio
    wide, tall = (max(round(side * ratio), 1) for side in canvas.view.size_px)
    drawn_strokes = _strokes(canvas, drawn, order, in_theme(mark.colour, canvas.theme.name)[order], share)
    if _is_glass(canvas.painter, wide, tall):
        onto = canvas.painter.device()
        strokes.draw(drawn_strokes, np.frombuffer(onto.bits(), np.uint8).reshape(tall, wide, 4))
        return
    glass = np.zeros((tall, wide, 4), np.uint8)
    strokes.draw(drawn_strokes, glass)
    image = QImage(glass.data, wide, tall, 4 * wide, QImage.Format.Format_ARGB32_Premultiplied)
    canvas.painter.drawImage(QRectF(0, 0, *canvas.view.size_px), image)


def _is_glass(painter: QPainter, wide: int, tall: int) -> bool:
    """True when all of an image of that size is painted on, in the form that the engine draws on."""
    onto = painter.device()
    if not isinstance(onto, QImage) or onto.format() != QImage.Format.Format_ARGB32_Premultiplied:
        return False
    return (onto.width(), onto.height()) == (wide, tall) and not painter.hasClipping() and painter.opacity() == 1.0


def _strokes(canvas: Canvas, drawn: ribbons.Curves, order: IntArray, shades: Colours, share: FloatArray) -> Strokes:
    """What the engine draws of these arrows, in the pixels of the device; those too short to be read have no light."""
    from viewer.engine.strokes import Strokes

    ratio, dark = canvas.ratio, canvas.theme.name != "light"
    lines, widths = drawn.lines[order], drawn.widths[order]
    half, neck, head = ribbons.heads(lines, widths, canvas.mark)
    picked, count, neck = ribbons.fewer(lines, neck)
    along = shades[:, 2::-1].astype(np.float32)  # blue first, as Qt keeps its pixels
    light = along if dark else np.tile(np.array(canvas.theme.rgba("halo")[2::-1], np.float32), (len(order), 1))
    strength = (GLOW if dark else PAPER_GLOW) * share
    fades = np.array(FADE if dark else PAPER_FADE)
    thick = np.minimum(0.6 + 0.1 * widths, 1.0)  # thin ones are many, and their light lies close to them
    long = np.hypot(*np.ptp(lines, axis=1).T)
    return Strokes(
        np.take_along_axis(lines, picked[..., None], axis=1) * ratio,
        count,
        np.take_along_axis(half, picked, axis=1) * ratio,
        neck,
        head * ratio,
        along,
        np.outer(share * shades[:, 3] / 255.0, fades),
        np.column_stack((light, strength)),
        np.where(long > LEAST_LIT_PX, (GLOW_PX if dark else PAPER_GLOW_PX) * canvas.mark * ratio * thick, 0.0),
    )


def sparks(
    canvas: Canvas, mark: Ribbons, drawn: ribbons.Curves, opacity: float, bend: FloatArray | None = None
) -> None:  # fmt: skip
    """The particles of all arrows, where the view's phase has brought them.

    bend: (3, 3) from the pixels that the arrows were laid out in to those of the canvas, None where they are the same.
    """
    painter, theme = canvas.painter, canvas.theme
    shades = in_theme(mark.colour, theme.name)
    most = int(min(np.ceil(drawn.counts.sum()), MOST) * canvas.view.quality.particles)
    dots_px = ribbons.particles(drawn, 0.0 if canvas.view.reduced_motion else canvas.view.phase, most, bend)
    painter.save()
    if len(dots_px) > CROWD:
        _crowd(canvas, dots_px, theme.rgba("spark", opacity))
    else:
        glow = tuple(int(v) for v in shades[0][:3]) if len(shades) else (0, 0, 0)
        spark = _spark(theme.rgba("spark"), glow, canvas.mark)
        half = spark.width() / 2 / spark.devicePixelRatio()
        painter.setOpacity(opacity)
        for x, y in dots_px.tolist():
            painter.drawImage(QPointF(x - half, y - half), spark)
    painter.restore()


def _crowd(canvas: Canvas, dots_px: FloatArray, tint: Rgba) -> None:
    """Very many particles: plain spots by a kernel, straight onto an opaque picture, else on glass of its size."""
    from viewer.engine.particles import lay, splat

    onto, ratio = canvas.painter.device(), canvas.ratio
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

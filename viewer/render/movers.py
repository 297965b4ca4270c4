"""Things that move on a canvas: where the view's time has brought them, each with the way it just came."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPen

from viewer.geometry.camera import project
from viewer.geometry.regions import FloatArray
from viewer.render.canvas import Canvas, colour, polygon
from viewer.scene.colour import in_theme
from viewer.scene.marks import Movers

TAIL_PX, RIM_PX = 2.6, 1.2


def tick(mark: Movers, phase: float) -> float:
    """The sample, between two of them too, that a time brings; it starts over after the last."""
    last = max(len(mark.xy) - 1, 1)
    return (mark.begin + (phase / mark.loop if mark.loop > 0 else 0.0)) % 1.0 * last if phase else mark.begin * last


def places(mark: Movers, at: float) -> FloatArray:
    """(k, 2) where everything is at a sample; nan for what is not there on either side of it."""
    low = min(int(at), len(mark.xy) - 1)
    high = min(low + 1, len(mark.xy) - 1)
    part = at - low
    return mark.xy[low] * (1 - part) + mark.xy[high] * part if part > 0 else mark.xy[low]


def movers(canvas: Canvas, mark: Movers, opacity: float, bend: FloatArray | None = None) -> None:
    """Dots with their tails. bend: (3, 3) from the pixels of the canvas's view to those it paints on."""
    at = tick(mark, 0.0 if canvas.view.reduced_motion else canvas.view.phase)
    shades = in_theme(mark.colour, canvas.theme.name)
    first = max(int(np.ceil(at)) - mark.tail, 0)
    trail = [*mark.xy[first : int(np.floor(at)) + 1], places(mark, at)]
    painter = canvas.painter
    painter.save()
    for k in range(mark.xy.shape[1]):
        points = _pixels(canvas, np.array([spot[k] for spot in trail]), bend)
        if not np.isfinite(points[-1]).all():
            continue
        shade = colour(shades[k], opacity)
        known = points[np.isfinite(points).all(axis=1)]
        painter.setPen(QPen(shade, TAIL_PX * canvas.mark, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(polygon(known))
        painter.setPen(QPen(colour(canvas.theme.rgba("halo")), RIM_PX))
        painter.setBrush(shade)
        radius = mark.radius_px * canvas.mark
        painter.drawEllipse(QPointF(*points[-1]), radius, radius)
    painter.restore()


def _pixels(canvas: Canvas, xy: FloatArray, bend: FloatArray | None) -> FloatArray:
    points = canvas.planes.stand(np.asarray(xy, float), canvas.height, ways=True)
    return points if bend is None else project(bend, points)

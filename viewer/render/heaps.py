"""Heaps of particles beside places that do not balance: dots on top of each other, or rings where they are missing."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from viewer.render.canvas import FADED, Canvas, colour
from viewer.scene.marks import Heaps
from viewer.scene.particles import pile

PITCH_PX, DOT_PX, BESIDE_PX, PAD_PX = 7.0, 2.6, 16.0, 4.0
RING_PX = 1.2  # width of a ring's line


def heaps(canvas: Canvas, mark: Heaps, opacity: float) -> None:
    """What is too much stands on the height of its site, what is missing hangs below it, both to its right."""
    points = canvas.planes.stand(np.asarray(mark.xy, float).reshape(-1, 2), canvas.height)
    pitch, radius = PITCH_PX * canvas.mark, DOT_PX * canvas.mark
    selected = canvas.view.selection.sites
    painter = canvas.painter
    painter.save()
    for spot, count, site in zip(points, mark.counts.tolist(), mark.sites.tolist()):
        if not np.isfinite(spot).all():
            continue
        share = opacity * (FADED if selected and site not in selected else 1.0)
        shade = colour(canvas.theme.rgba("burden" if count > 0 else "pollution"), share)
        places = pile(abs(count)) * pitch
        left = float(spot[0]) + BESIDE_PX * canvas.mark - float(places[:, 0].min())
        up = 1.0 if count > 0 else -1.0
        xy = np.column_stack((left + places[:, 0], float(spot[1]) - up * places[:, 1]))
        low, high = xy.min(axis=0) - radius - PAD_PX, xy.max(axis=0) + radius + PAD_PX
        painter.setPen(Qt.PenStyle.NoPen)  # on a ground of its own: it is to be counted on any colour
        painter.setBrush(colour(canvas.theme.rgba("panel", 0.82), share))
        painter.drawRoundedRect(QRectF(*low.tolist(), *(high - low).tolist()), PAD_PX, PAD_PX)
        painter.setPen(Qt.PenStyle.NoPen if count > 0 else QPen(shade, RING_PX))
        painter.setBrush(shade if count > 0 else Qt.BrushStyle.NoBrush)
        size = radius if count > 0 else radius - RING_PX / 2
        for x, y in xy.tolist():
            painter.drawEllipse(QPointF(x, y), size, size)
        canvas.taken.append((*low.tolist(), *high.tolist()))
    painter.restore()

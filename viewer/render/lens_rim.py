"""The rim of the lens on a canvas: light in the colour of what is seen inside."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainterPath, QPen

from viewer.render.canvas import Canvas, colour
from viewer.scene.colour import one_in_theme
from viewer.scene.lens import Lens
from viewer.scene.picture import rgba

GLOW = ((32.0, 0.06), (22.0, 0.10), (13.0, 0.20))  # width in px and opacity of each ring of light
RIM_PX = 4.5
PALE = 0.72  # how far the rim itself is from its light to the colour of text


def lens_rim(canvas: Canvas, outline: QPainterPath, lens: Lens) -> None:
    """A pale line in a soft light around the lens; on paper a plain dark one."""
    tint = lens.shown[-1].colour if lens.shown else "#9DB4D6"
    light = colour(one_in_theme(rgba(tint), canvas.theme.name))
    painter = canvas.painter
    join = Qt.PenJoinStyle.RoundJoin
    if canvas.theme.name == "light":
        painter.strokePath(outline, QPen(colour(canvas.theme.rgba("halo", 0.8)), (RIM_PX + 4) * canvas.mark, j=join))
        painter.strokePath(outline, QPen(light, RIM_PX * canvas.mark, j=join))
        return
    for wide, share in GLOW:
        glow = QColor(light.red(), light.green(), light.blue(), round(255 * share))
        painter.strokePath(outline, QPen(glow, wide * canvas.mark, j=join))
    painter.strokePath(outline, QPen(_pale(light, colour(canvas.theme.rgba("ink"))), RIM_PX * canvas.mark, j=join))


def _pale(one: QColor, other: QColor) -> QColor:
    parts = zip(one.getRgb()[:3], other.getRgb()[:3])
    return QColor(*(round(a + (b - a) * PALE) for a, b in parts))

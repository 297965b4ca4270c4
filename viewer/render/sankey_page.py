"""A flow diagram as a page of its own: title, sentence, ribbons, notes and sources, as pixels or as SVG."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from viewer.render import type as letters
from viewer.render.legend import wrapped
from viewer.render.sankey import ALL, HOW, ROLE, Drawing
from viewer.scene.colour import Theme
from viewer.scene.sankey import Diagram, Mask
from viewer.tongue import tr

EDGE_PX, TOP_PX, GAP_PX = 18.0, 14.0, 12.0
MOST_LINES = 3  # of the sentence, and of the foot


def picture(
    diagram: Diagram, size: tuple[int, int], theme: Theme, *, title: str, ratio: float = 1.0,
    credits: Sequence[str] = (), lit: Mask = ALL,
) -> QImage:  # fmt: skip
    """The page in pixels, `ratio` of them per side of a pixel of `size`. lit: ribbons that keep their light."""
    wide, tall = size
    image = QImage(round(wide * ratio), round(tall * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    _paint(painter, diagram, size, theme, title=title, credits=credits, lit=lit)
    painter.end()
    return image


def svg_bytes(
    diagram: Diagram, size: tuple[int, int], theme: Theme, *, title: str, credits: Sequence[str] = (), lit: Mask = ALL
) -> bytes:
    """The page as SVG, lines and letters as such."""
    from PySide6.QtSvg import QSvgGenerator

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QSvgGenerator()
    made.setOutputDevice(buffer)
    made.setSize(QSize(*size))
    made.setViewBox(QRectF(0, 0, *size))
    made.setTitle(title)
    painter = QPainter(made)
    _paint(painter, diagram, size, theme, title=title, credits=credits, lit=lit)
    painter.end()
    return bytes(buffer.data())


def _paint(
    painter: QPainter, diagram: Diagram, size: tuple[int, int], theme: Theme, *, title: str, credits: Sequence[str],
    lit: Mask,
) -> None:  # fmt: skip
    wide, tall = size
    room = wide - 2 * EDGE_PX
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, wide, tall), QColor(theme.panel))
    y = _write(painter, [title], "heading", theme.ink, TOP_PX, room)
    y = _write(painter, wrapped(diagram.sentence, "text", room, 1.0, MOST_LINES), "text", theme.soft, y, room)
    foot = [line for text in ("; ".join((tr(HOW), *diagram.notes)), *credits) if text
            for line in wrapped(text, ROLE, room, 1.0, MOST_LINES)]  # fmt: skip
    low = len(foot) * letters.metrics(ROLE).height() + GAP_PX
    _write(painter, foot, ROLE, theme.soft, tall - low, room)
    painter.translate(EDGE_PX, y + GAP_PX)
    Drawing(diagram, (room, max(tall - y - GAP_PX - low, 40.0)), theme).paint(painter, lit)


def _write(painter: QPainter, lines: Sequence[str], role: str, shade: str, top: float, room: float) -> float:
    """Writes lines below `top`; gives back where they end."""
    painter.setFont(letters.font(role))
    painter.setPen(QColor(shade))
    measure = letters.metrics(role)
    for line in lines:
        painter.drawText(QPointF(EDGE_PX, top + measure.ascent()), letters.elided(line, role, room))
        top += measure.height()
    return top

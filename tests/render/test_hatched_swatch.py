"""The sample of "no data" stays inside its swatch wherever it is drawn: drawings have no clipping."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator, QSvgRenderer

from viewer.render.ink import Ink
from viewer.render.legend import hatch_lines, paint_hatched
from viewer.scene.colour import THEMES

SIZE, BOX = (120, 70), QRectF(40.0, 25.0, 24.0, 15.0)


def blank() -> QImage:
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(0)
    return image


def pixels(image: QImage) -> np.ndarray:
    return np.frombuffer(image.constBits(), np.uint8).reshape(SIZE[1], SIZE[0], 4)[..., :3].astype(int)


def plain(scale: float, box: QRectF) -> np.ndarray:
    image = blank()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_hatched(Ink(painter, THEMES["dark"], scale), box)
    painter.end()
    return pixels(image)


def drawn(scale: float, box: QRectF) -> np.ndarray:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setSize(QSize(*SIZE))
    drawing.setViewBox(QRect(0, 0, *SIZE))
    painter = QPainter(drawing)
    paint_hatched(Ink(painter, THEMES["dark"], scale), box)
    painter.end()
    image = blank()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(buffer.data()).render(painter, QRectF(0, 0, *SIZE))
    painter.end()
    return pixels(image)


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_a_drawing_shows_the_swatch_as_the_picture_does_and_nothing_around_it(qapp, scale: float):
    box = QRectF(BOX.left(), BOX.top(), BOX.width() * scale, BOX.height() * scale)
    one, other = plain(scale, box), drawn(scale, box)
    around = np.ones(one.shape[:2], bool)
    around[24 : int(box.bottom()) + 2, 39 : int(box.right()) + 2] = False
    assert one[~around].max() > 60
    assert one[around].max() == other[around].max() == 0
    assert np.abs(one - other).mean(axis=2)[~around].mean() < 4


def test_the_strokes_lie_at_their_distance_and_fill_the_swatch(qapp):
    lines = hatch_lines(BOX, 6.0)
    places = np.array([line.x1() + line.y1() for line in lines])
    assert len(lines) == 6 and np.allclose(np.diff(places), 6.0)
    for line in lines:
        assert BOX.contains(line.p1()) and BOX.contains(line.p2())
        assert line.dx() == pytest.approx(-line.dy())
    assert min(line.x1() for line in lines) < BOX.left() + 1 and max(line.x2() for line in lines) > BOX.right() - 1

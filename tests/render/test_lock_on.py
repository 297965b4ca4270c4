"""Lock-on: brackets that close in on what is hovered, and a readout that overlaps nothing."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tests.render.test_stage import ALL, SIZE, fills, layer, tiny_city, view_of
from viewer.render.stage import Stage
from viewer.scene import labels
from viewer.scene.marks import Names
from viewer.scene.picture import Legend, Picture, Readout, Shown

pytestmark = pytest.mark.usefixtures("qapp")


def told(values=(1.5, 2.0, np.nan), texts=()):
    readout = Readout("Dust", "ug/m3", "districts", np.array(values), texts)
    return Shown("dust", Picture((fills(),), Legend("Dust"), (readout,)))


def painted(stage, view, shown):
    image = QImage(*view.size_px, QImage.Format.Format_RGB32)
    image.fill(QColor(0, 0, 0))
    painter = QPainter(image)
    canvas = stage.paint(painter, view, shown)
    painter.end()
    return np.frombuffer(image.bits(), np.uint8).reshape(image.height(), image.width(), 4)[..., :3].astype(int), canvas


def box_of(pixels):
    """left, top, right, bottom of what is drawn."""
    y, x = np.nonzero(pixels.max(axis=2) > 40)
    return x.min(), y.min(), x.max(), y.max()


@pytest.mark.parametrize(("theme", "tilt"), ALL)
def test_the_readout_says_the_name_and_the_number_of_the_topmost_overlay(theme, tilt):
    stage = Stage(tiny_city())
    view = view_of(stage, theme=theme, tilt=tilt, size=(640, 400), hover_region=1)
    _, canvas = painted(stage, view, [layer(fills()), told()])
    assert {"Middle", "Dust 2 µg/m³"} <= {text for text, _ in canvas.texts}


def test_mere_outlines_are_read_only_where_nothing_else_is():
    stage = Stage(tiny_city())
    view = view_of(stage, size=(640, 400), hover_region=0)
    area = Readout("Area", "km2", "districts", np.array([0.5, 0.6, 0.7]))
    outlines = Shown("borders", Picture((), Legend("", background=True), (area,)))
    assert "Dust 1.5 µg/m³" in {text for text, _ in painted(stage, view, [told(), outlines])[1].texts}
    assert any(text.startswith("Area 0.5") for text, _ in painted(stage, view, [outlines])[1].texts)


def test_the_readout_goes_farther_off_where_names_are_in_the_way():
    stage, size = Stage(tiny_city()), (640, 400)
    view = view_of(stage, size=size, hover_region=1)
    around = np.array([[x, y] for x in (95.0, 205.0) for y in (-12.0, 112.0)])
    spots = np.vstack((around, [[150.0, 50.0]]))
    texts = ("A long name", "Another name", "A third name", "A fourth one", "Middle")
    _, canvas = painted(stage, view, [told(), layer(Names(spots, texts, np.ones(5)))])
    assert "Dust 2 µg/m³" in {text for text, _ in canvas.texts}


def test_no_data_is_said_in_words_and_categories_by_their_own():
    stage = Stage(tiny_city())
    view = view_of(stage, size=(640, 400), hover_region=2)
    assert "Dust no data" in {text for text, _ in painted(stage, view, [told()])[1].texts}
    texts = {text for text, _ in painted(stage, view, [told(texts=("low", "low", "high"))])[1].texts}
    assert "Dust high" in texts


def test_brackets_close_in():
    stage = Stage(tiny_city())
    view = replace(view_of(stage), hover_region=1)
    without_room = replace(view, margins_px=(SIZE[0] // 2, 0, SIZE[0] // 2, 0))  # for a readout
    widths = []
    for lock in (0.0, 0.4, 1.0):
        left, top, right, bottom = box_of(painted(stage, replace(without_room, lock=lock), [])[0])
        widths.append((right - left, bottom - top))
    assert widths == sorted(widths, reverse=True) and widths[0][0] - widths[2][0] > 40


def test_the_readout_lies_on_no_name_and_inside_the_view():
    stage = Stage(tiny_city())
    names = Names(np.array([[50.0, 50.0], [150.0, 50.0], [250.0, 50.0]]), ("West", "Middle", "East"), np.ones(3))
    for region in range(3):
        view = view_of(stage, size=(640, 400), hover_region=region)
        _, canvas = painted(stage, view, [told(), layer(names)])
        boxes = np.array(canvas.taken)
        for i, box in enumerate(boxes):
            assert labels.inside(box, (0, 0, 640, 400))
            assert not labels.overlaps(box, np.delete(boxes, i, axis=0)).any()


def test_nothing_is_locked_onto_where_nothing_is():
    stage = Stage(tiny_city())
    for region in (-1, 99):
        assert not painted(stage, replace(view_of(stage), hover_region=region), [])[0].any()

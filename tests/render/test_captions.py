"""Which places are within the view is the same question as where they lie on it."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from tests.cities import tiny_city
from viewer.geometry.camera import Camera
from viewer.render import captions
from viewer.render.canvas import Canvas
from viewer.render.stage import Stage, View
from viewer.scene import labels
from viewer.scene.colour import THEMES
from viewer.scene.marks import Names


@pytest.mark.parametrize("tilt", [0.0, 55.0])
@pytest.mark.parametrize("height", [0.0, 30.0])
def test_places_within_the_view_are_those_whose_pixels_are(tilt, height):
    spots = np.random.default_rng(5).uniform(-20_000, 20_000, (5_000, 2))
    spots[::97] = np.nan
    camera, size = Camera(100.0, 50.0, 9.0, tilt_deg=tilt), (640, 400)
    planes = Stage(tiny_city()).planes(View(camera, size))
    canvas = SimpleNamespace(planes=planes, height=height, view=SimpleNamespace(size_px=size))
    pixels = planes.project(spots, height)
    inside = np.isfinite(pixels).all(axis=1) & (pixels > 0).all(axis=1) & (pixels < size).all(axis=1)
    assert 0 < inside.sum() < len(spots)
    np.testing.assert_array_equal(captions._on_view(canvas, spots), np.flatnonzero(inside))


def many_names(count=900, seed=3):
    rng = np.random.default_rng(seed)
    return Names(rng.uniform(-6_000, 6_000, (count, 2)), tuple(f"Place {i}" for i in range(count)), rng.random(count))


def written(view, marks):
    """What is written where on a picture of the tiny city under a view."""
    image = QImage(*view.size_px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    stage = Stage(tiny_city())
    canvas = Canvas(painter, view, THEMES[view.theme], stage.planes(view), stage.height(view))
    captions.names(canvas, marks)
    painter.end()
    return dict(canvas.texts), image


@pytest.mark.usefixtures("qapp")
def test_a_pan_keeps_every_name_that_stays_in_view_where_it_is():
    marks, size = [many_names()], (900, 600)
    before, _ = written(View(Camera(0.0, 0.0, 8.0, 30.0), size), marks)
    assert len(before) > 12
    for right, down in ((37, 11), (-150, 90), (301, -222)):
        turn = np.radians(30.0)
        step = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]]).T @ (right, -down) * 8.0
        after, _ = written(View(Camera(*step, 8.0, 30.0), size), marks)
        moved = {text: np.array(box) - (right, down, right, down) for text, box in before.items()}
        stay = {t for t, b in moved.items() if (b[:2] >= 6).all() and (b[2:] <= np.array(size) - 6).all()}
        assert len(stay) > 5 and stay <= set(after)
        for text in stay:
            assert np.allclose(after[text], moved[text], atol=1e-6)


@pytest.mark.usefixtures("qapp")
def test_a_small_pan_of_a_tilted_view_keeps_the_names_that_stay_in_view():
    marks, size = [many_names()], (900, 600)
    before, _ = written(View(Camera(0.0, 0.0, 8.0, tilt_deg=42.0), size), marks)
    after, _ = written(View(Camera(160.0, 0.0, 8.0, tilt_deg=42.0), size), marks)
    stay = {text for text, box in before.items() if box[0] > 40}
    assert len(stay) > 8 and stay <= set(after)


@pytest.mark.usefixtures("qapp")
def test_far_names_are_smaller_than_near_ones_and_none_overlaps_another():
    texts, _ = written(View(Camera(0.0, 0.0, 8.0, tilt_deg=50.0), (900, 600)), [many_names()])
    boxes = np.array(list(texts.values()))
    tall = boxes[:, 3] - boxes[:, 1]
    far, near = boxes[:, 1] < 150, boxes[:, 3] > 450
    assert far.any() and near.any() and tall[far].max() < tall[near].min()
    for i, box in enumerate(boxes):
        assert not labels.overlaps(box, np.delete(boxes, i, axis=0)).any()


@pytest.mark.usefixtures("qapp")
def test_names_in_fog_are_fainter():
    texts, image = written(View(Camera(0.0, 0.0, 8.0, tilt_deg=58.0), (900, 600)), [many_names()])
    boxes = sorted(texts.values(), key=lambda box: box[1])

    def strongest(box):
        left, top, right, bottom = (round(v) for v in box)
        return max(image.pixelColor(x, y).alpha() for x in range(left, right) for y in range(top, bottom))

    assert strongest(boxes[-1]) == 255 and 60 < strongest(boxes[0]) < 225

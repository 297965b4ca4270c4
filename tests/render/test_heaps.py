"""Heaps on the map: as many dots or rings as there are particles, beside their site."""

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from tests.cities import tiny_city
from viewer.geometry.camera import Camera
from viewer.render.canvas import Canvas
from viewer.render.heaps import heaps
from viewer.render.place import Place
from viewer.render.view import View
from viewer.scene.colour import THEMES
from viewer.scene.marks import Heaps
from viewer.scene.picture import rgba


def painted(count: int, theme: str = "dark"):
    city = tiny_city()
    view = View(Camera(*city.sites.xy[0], 10.0), (400, 300), theme=theme)
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(0)
    place, painter = Place(city), QPainter(image)
    canvas = Canvas(painter, view, THEMES[theme], place.planes(view), 0.0)
    heaps(canvas, Heaps(city.sites.xy[:1], np.array([count]), ("Depot",), np.array([0])), 1.0)
    painter.end()
    pixels = np.array([[image.pixelColor(x, y).getRgb()[:3] for x in range(400)] for y in range(300)])
    return pixels, canvas


def spots(pixels, role: str, theme: str = "dark") -> int:
    """How many separate patches of a colour there are, counted along the lines through their middles."""
    from scipy.ndimage import label

    near = np.abs(pixels - np.array(rgba(getattr(THEMES[theme], role))[:3])).max(axis=2) < 60
    return label(near, np.ones((3, 3)))[1]


@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize("count", [1, 7, 23])
def test_every_particle_that_is_over_is_a_dot(qapp, count, theme):
    pixels, canvas = painted(count, theme)
    assert spots(pixels, "burden", theme) == count
    assert len(canvas.taken) == 1, "names keep clear of it"


def test_missing_ones_are_rings_that_hang_below_the_height_of_the_site(qapp):
    pixels, _ = painted(-6)
    assert spots(pixels, "pollution") == 6
    rows = np.flatnonzero((np.abs(pixels - np.array(rgba(THEMES["dark"].pollution)[:3])).max(axis=2) < 60).any(axis=1))
    assert rows.min() >= 150 - 6

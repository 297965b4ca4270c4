"""The map while its camera moves: the last picture bent, particles among its pixels, nothing left bare by mistake."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from tests.stages import town
from viewer.engine.governor import FULL, STEPS
from viewer.geometry.camera import Camera
from viewer.render.stage import View
from viewer.scene.marks import Ribbons
from viewer.scene.picture import Legend, Picture, Shown
from viewer.ui.map_picture import Frame
from viewer.ui.map_view import MapView

SIZE = (240, 140)
CROWD = 4000
NOT_PAINTED = (255, 0, 255)


@pytest.fixture
def moving(qtbot):
    """A map whose camera has just moved, with very many particles on one arrow; its stage and what it shows."""
    stage = town()
    x0, y0, x1, y1 = stage.extent
    start, end = np.array([[x0, y0]]), np.array([[x1, y1]])
    tint = np.array([[53, 224, 255, 220]], np.uint8)
    arrow = Ribbons(start, end, np.array([float(CROWD)]), tint, np.array([-1]), ("",), quantum=1.0)
    shown = (Shown("waste", Picture((arrow,), Legend(""))),)
    widget = MapView()
    qtbot.addWidget(widget)
    widget.setFixedSize(*SIZE)
    widget.set_stage(stage, stage.extent)
    view = View(stage.home(SIZE), SIZE)
    widget.show_view(view, shown)
    widget.show_frame(Frame(stage.pixels(view, shown), view, stage))
    qtbot.waitUntil(lambda: not widget.moving)
    camera = replace(view.camera, units_per_px=view.camera.units_per_px * 0.9)
    widget.show_view(replace(view, camera=camera), shown)
    assert widget.moving
    return widget


def painted(widget, phase):
    """(h, w, 3) what the widget paints, over a colour that is in no picture of it: a map fills all of its place."""
    widget.advance(phase)
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(*NOT_PAINTED))
    widget.render(image)
    pixels = np.frombuffer(image.bits(), np.uint8).reshape(image.height(), image.width(), 4)[..., :3].astype(int)
    assert not (pixels == NOT_PAINTED[::-1]).all(axis=2).any()
    return pixels


def test_particles_go_on_while_the_camera_moves(moving):
    moving.quality = replace(FULL, particles=0.0)
    bare = painted(moving, 0.1)
    assert np.array_equal(bare, painted(moving, 0.6))
    moving.quality = FULL
    crowd = painted(moving, 0.1)
    lit = np.abs(crowd - bare).max(axis=2) > 25
    assert 200 < lit.sum() < lit.size / 4  # a band along the arrow, and nothing of the rest
    moving.quality = replace(FULL, particles=0.5)
    assert 0 < (np.abs(painted(moving, 0.1) - bare).max(axis=2) > 25).sum() <= lit.sum()


def test_with_samples_given_up_the_moving_picture_has_a_quarter_of_the_pixels_and_fills_the_map(moving):
    whole = painted(moving, 0.1)
    moving.quality = STEPS[1]
    coarse = painted(moving, 0.1)
    assert (moving._picture._back.width(), moving._picture._back.height()) == (SIZE[0] // 2, SIZE[1] // 2)
    assert np.mean(np.abs(coarse - whole).max(axis=2) < 30) > 0.8
    moving.quality = FULL
    assert np.array_equal(painted(moving, 0.1), whole)


def test_where_no_picture_reaches_the_ground_of_the_window_shows(moving):
    far = replace(moving._view, camera=Camera(units_per_px=moving.camera.units_per_px, x=1e9, y=1e9))
    moving.show_view(far, moving._shown)
    colour = moving.palette().window().color()
    seen = painted(moving, 0.1)
    assert moving.moving and np.all(seen == (colour.blue(), colour.green(), colour.red()))


def test_the_clock_of_the_particles_asks_for_no_frame_of_its_own_until_the_moved_picture_is_sharp(moving, monkeypatch):
    asked = []
    monkeypatch.setattr(moving, "isVisible", lambda: True)
    monkeypatch.setattr(moving, "update", lambda: asked.append(True))
    before = moving.phase
    moving._on_motion()
    assert moving.phase > before and not asked and not moving.is_sharp
    view, stage = moving._view, moving._stage
    monkeypatch.setattr(type(moving), "is_sharp", property(lambda self: True))
    moving._on_motion()
    assert moving.phase > before and asked and view is not moving._view and stage is moving._stage

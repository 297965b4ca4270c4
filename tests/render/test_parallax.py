"""The pointer looks around: each sheet gives way by its height, the ground stays, and at rest nothing differs."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from tests.render.test_stage import fills, layer, tiny_city
from viewer.render.crossfade import as_array, whole
from viewer.render.parallax import MOST_PX, depths_of, paint, push_of, under
from viewer.render.stage import Stage, View
from viewer.scene.marks import Dots
from viewer.scene.picture import Legend, Picture, Shown

SIZE = (400, 300)


def stack():
    low, high = layer(fills()), layer(fills())
    return (replace(low, name="low", sheet=0), replace(high, name="high", sheet=1))


@pytest.fixture
def stage(qapp):
    return Stage(tiny_city())


def view_of(stage, **more):
    return View(stage.home(SIZE, tilt_deg=45.0), SIZE, **more)


def painted(depths, push=(0.0, 0.0), stage=None, view=None):
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    paint(painter, depths, stage, view, push)
    painter.end()
    return as_array(image)[..., :3].astype(int)


@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize("spread", [0.0, 0.6])
def test_without_a_push_it_is_the_picture(stage, theme, spread):
    view, shown = view_of(stage, theme=theme, spread=spread), stack()
    seen = as_array(whole(stage, view, shown))[..., :3].astype(int)
    assert np.abs(painted(depths_of(stage, view, shown), stage=stage, view=view) - seen).max() <= 4


def test_the_higher_a_sheet_the_farther_it_gives_way_and_the_ground_stays(stage):
    view = view_of(stage, spread=0.6)
    depths = depths_of(stage, view, stack())
    shares = [sheet.share for sheet in depths.sheets]
    assert 0 < shares[0] < shares[1] == 1.0
    assert shares[0] == pytest.approx(stage.height(view, 0) / stage.height(view, 1))
    here, there = (painted(depths, push, stage, view) for push in ((0.0, 0.0), (12.0, 0.0)))
    top = as_array(depths.sheets[1].fills)[..., 3] > 250
    solid = top[:, :-12] & top[:, 12:]
    rows, columns = np.nonzero(solid)
    assert np.abs(there[rows, columns + 12] - here[rows, columns]).max() <= 1
    bare = ~np.any([as_array(sheet.fills)[..., 3] > 0 for sheet in depths.sheets], axis=0)
    wide = bare & np.roll(bare, 12, axis=1) & np.roll(bare, round(12 * shares[0]), axis=1)
    assert wide.sum() > 1000 and np.array_equal(here[wide], there[wide])


def test_symbols_give_way_with_their_own_sheet_and_are_found_where_they_are_seen(stage):
    pink = np.array([[255, 0, 255, 255]], np.uint8)
    spot = Dots(np.array([[150.0, 50.0]]), np.array([9.0]), pink, "square", sites=np.array([0]))
    high = Shown("sites", Picture((spot,), Legend("")), sheet=1)
    view, shown = view_of(stage, spread=0.8), (replace(layer(fills()), sheet=0), high)
    depths = depths_of(stage, view, shown)
    assert [sheet.fills is None for sheet in depths.sheets] == [False, True] and depths.read < 0.5
    places = []
    for push in ((0.0, 0.0), (12.0, 0.0)):
        seen = painted(depths, push, stage, view)
        rows, columns = np.nonzero((seen == (255, 0, 255)).all(axis=2))
        places.append((columns.mean(), rows.mean()))
        assert under(depths, stage, view, QPointF(*places[-1]), push).site == 0
    assert places[1][0] - places[0][0] == pytest.approx(12.0, abs=0.1)


def test_a_push_is_at_most_twelve_pixels_away_from_the_pointer_and_none_in_the_middle():
    assert push_of((200, 150), SIZE) == pytest.approx((0, 0))
    assert push_of((400, 150), SIZE) == pytest.approx((-MOST_PX, 0))
    assert push_of((200, 0), SIZE) == pytest.approx((0, MOST_PX))
    for at in ((0, 0), (400, 300), (9999, -50)):
        assert np.hypot(*push_of(at, SIZE)) == pytest.approx(MOST_PX)
    assert MOST_PX == 12.0


def test_a_sheet_that_fills_the_view_shows_no_edge_when_it_gives_way(stage):
    view = view_of(stage)
    near = replace(view, camera=replace(view.camera, units_per_px=view.camera.units_per_px / 8))
    shown = stack()
    depths = depths_of(stage, near, shown)
    assert min((as_array(sheet.fills)[..., 3] > 0).mean() for sheet in depths.sheets) > 0.99
    ground = as_array(depths.ground)[..., :3].astype(int)
    for push in ((12.0, 5.0), (-9.0, -7.0)):
        covered = np.abs(painted(depths, push, stage, near) - ground).max(axis=2) > 0
        assert covered.mean() > 0.95 and all(rim.mean() > 0.9 for rim in (covered[:, 0], covered[0], covered[:, -1]))


@pytest.mark.parametrize("change", [{"bare": True}, {"reduced_motion": True}], ids=str)
def test_where_it_is_not_wanted_nothing_is_taken_apart(stage, change):
    assert depths_of(stage, replace(view_of(stage), **change), stack()) is None
    assert depths_of(stage, View(stage.home(SIZE), SIZE), stack()) is None  # nothing floats
    assert depths_of(stage, view_of(stage), ()) is None


def test_what_would_take_too_long_to_paint_stays_whole(stage, monkeypatch):
    from viewer.render import parallax

    view, shown = view_of(stage), stack()
    assert depths_of(stage, replace(view, size_px=(3840, 2160)), shown) is None
    monkeypatch.setattr(parallax, "MOST_SHEETS", 1)
    assert depths_of(stage, view, shown) is None

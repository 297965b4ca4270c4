"""The map looks around under the pointer: eased, never by more than it should, and what is pointed at stays true."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage

from tests.render.test_stage import fills, layer, tiny_city
from viewer.render.crossfade import as_array, as_image, whole
from viewer.render.parallax import MOST_PX, depths_of, push_of
from viewer.render.stage import Stage, View
from viewer.ui.looking_round import LookingRound
from viewer.ui.map_picture import Frame
from viewer.ui.map_view import MapView

SIZE = (400, 300)


@pytest.fixture
def on_map(qtbot):
    stage, shown = Stage(tiny_city()), (layer(fills()),)
    widget = MapView()
    qtbot.addWidget(widget)
    widget.setFixedSize(*SIZE)
    widget.set_stage(stage, stage.extent)
    view = View(stage.home(SIZE, tilt_deg=45.0), SIZE)
    widget.show_view(view, shown)
    pixels = stage.pixels(view, shown)
    image = as_image(pixels)
    layers = tuple((one.picture, one.opacity) for one in shown)
    widget.show_frame(
        Frame(pixels, view, stage, layers, image, shown, whole(stage, view, shown, ground=image),
              depths_of(stage, view, shown))
    )  # fmt: skip
    qtbot.waitUntil(lambda: not widget.moving)
    return widget


def painted(widget):
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(255, 0, 255))
    widget.render(image)
    return as_array(image)[..., :3].astype(int)


def looked(widget, qtbot, at):
    widget.look_round(at)
    qtbot.waitUntil(lambda: widget._round.still)


def test_sheets_give_way_to_the_pointer_and_come_back_when_it_leaves(on_map, qtbot):
    before = painted(on_map)
    looked(on_map, qtbot, QPointF(400, 150))
    assert on_map._round.push == pytest.approx((-MOST_PX, 0))
    there = painted(on_map)
    assert (there != before).any()
    assert np.abs(there[:, :-12] - before[:, 12:])[100:200, 100:300].max() <= 12  # the sheet, over the ground's lattice
    looked(on_map, qtbot, None)
    assert np.array_equal(painted(on_map), before)


def test_what_is_pointed_at_is_what_is_seen_there(on_map, qtbot):
    place = on_map._stage.planes(on_map._view).at(on_map._stage.height(on_map._view))
    spot = place @ (100.5, 50.0, 1.0)  # just right of the border between the first two districts
    at = QPointF(*(spot[:2] / spot[2]))
    assert on_map.pick(at).region == 1
    looked(on_map, qtbot, QPointF(0, 150))
    assert on_map.pick(at).region == 0 and on_map.pick(at + QPointF(*on_map._round.push)).region == 1


def test_with_reduced_motion_and_while_the_camera_moves_nothing_gives_way(on_map, qtbot):
    on_map.reduced_motion = True
    looked(on_map, qtbot, QPointF(400, 300))
    assert on_map._round.push == (0.0, 0.0)
    on_map.reduced_motion = False
    looked(on_map, qtbot, QPointF(400, 300))
    assert on_map._round.push != (0.0, 0.0)
    on_map.show_view(View(on_map._stage.home(SIZE), SIZE), on_map._shown)
    assert on_map._round.push == (0.0, 0.0) and on_map._depths is None


def test_it_gets_there_gently_and_exactly(qtbot):
    looking, seen = LookingRound(), []
    looking.moved.connect(lambda: seen.append(looking.push[0]))
    looking.want((12.0, 0.0))
    qtbot.waitUntil(lambda: looking.still)
    assert seen == sorted(seen) and seen[-1] == 12.0 and 0 < seen[0] < 12.0
    looking.want((12.0, 0.0))
    assert looking.still
    assert push_of((200, 150), SIZE) == (0.0, 0.0)

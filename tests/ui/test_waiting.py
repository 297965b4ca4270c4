"""The line on an empty stage: after a while, until the first picture, and of nothing that is short."""

import numpy as np
import pytest

from tests.cities import tiny_city
from viewer.render.stage import Stage, View
from viewer.ui.map_picture import Frame
from viewer.ui.map_view import MapView
from viewer.ui.waiting import LINGER_MS, Waiting

SIZE = (300, 200)


@pytest.fixture
def on_map(qtbot):
    widget = MapView()
    qtbot.addWidget(widget)
    widget.setFixedSize(*SIZE)
    widget.show()
    return widget


@pytest.fixture
def line(on_map):
    return on_map.findChild(Waiting)


def drawn(on_map):
    stage = Stage(tiny_city())
    on_map.set_stage(stage, stage.extent)
    view = View(stage.home(SIZE), SIZE)
    on_map.show_view(view, ())
    return Frame(stage.pixels(view, ()), view, stage)


def test_a_stage_without_a_picture_says_that_it_is_drawn_until_it_is(on_map, line, qtbot):
    frame = drawn(on_map)
    assert line.isHidden(), "a short wait needs no words"
    qtbot.waitUntil(line.isVisible)
    assert line.text() == "Drawing…" and line.geometry() == on_map.rect()
    on_map.show_frame(frame)
    assert line.isHidden()


def test_a_picture_that_is_there_soon_leaves_nothing_to_come(on_map, line, qtbot):
    on_map.show_frame(drawn(on_map))
    assert line.isHidden() and not line._silent.isActive()
    on_map.wait("Opening town")
    assert not line._silent.isActive(), "there is something to see"


def test_from_reading_to_drawing_the_line_stays(on_map, line, qtbot):
    on_map.wait("Opening town")
    qtbot.waitUntil(line.isVisible)
    on_map.wait("")
    drawn(on_map)
    assert line.isVisible() and line.text() == "Drawing…"
    qtbot.wait(2 * LINGER_MS)
    assert line.isVisible()


def test_it_ends_where_nothing_was_opened(on_map, line, qtbot):
    on_map.wait("Opening town")
    qtbot.waitUntil(line.isVisible)
    on_map.wait("")
    qtbot.waitUntil(line.isHidden)
    on_map.set_stage(None, np.full(4, np.nan))
    assert line.isHidden()

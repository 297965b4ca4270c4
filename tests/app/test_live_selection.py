"""A selection that follows the brush: among many regions too, and never so that the hand has to wait."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
from PySide6.QtCore import Qt

from viewer.app.selecting_desk import Selecting
from viewer.geometry.synthetic import districts
from viewer.model.city import City, RegionSet
from viewer.model.state import Selection

NONE = Qt.KeyboardModifier.NoModifier


def test_a_look_that_takes_long_gives_the_hand_as_much_time_before_the_next(desk, qtbot, monkeypatch):
    made = desk.companion(Selecting)
    now = iter([0.0, 0.15, 0.2, 0.2001, 1.0, 9.0])
    monkeypatch.setattr("viewer.app.live_selection.time", SimpleNamespace(monotonic=lambda: next(now)))
    waits = []
    for _ in range(3):
        made.live.follow(Selection, NONE)
        made.live._frame.stop()
        made.live.show()
        waits.append(made.live._frame.interval())
    assert waits == [150, 16, 400]
    made.live.drop()
    assert made.live._frame.interval() == 16, "what one line cost says nothing of the next"


def test_fifty_thousand_regions_are_selected_while_the_line_is_drawn(make_desk, qtbot):
    rings = districts(50_000, seed=1)
    ids = tuple(map(str, range(50_000)))
    made = make_desk(City("large", region_sets=(RegionSet("districts", ids, ids, rings),)))
    chosen, selecting = (lambda: len(made.store.state.selection.regions)), made.companion(Selecting)
    wide, tall = made.window.map.size_px
    corners = np.array([(0.3, 0.3), (0.7, 0.3), (0.7, 0.7), (0.3, 0.7)]) * (wide, tall)
    selecting.follow(corners, NONE)
    qtbot.waitUntil(lambda: chosen() > 1_000)
    selecting.follow(corners * 0.5 + np.array((wide, tall)) / 4, NONE)
    qtbot.waitUntil(lambda: 0 < chosen() < 10_000)
    selecting.live.drop()
    assert chosen() == 0

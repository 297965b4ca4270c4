"""A kiosk that nobody touches starts over, once."""

from dataclasses import replace

import pytest

from tests.cities import tiny_city
from viewer.app.idle import Idle
from viewer.model.state import Selection


@pytest.mark.parametrize("limit, told", [(60.0, 1), (0.0, 0)])
def test_it_is_told_once_for_each_spell(qapp, limit, told):
    now, touched, heard = [0.0], [0.0], []
    idle = Idle(lambda: touched[0], lambda: limit, clock=lambda: now[0])
    idle.idle.connect(lambda: heard.append(now[0]))
    now[0] = 500.0
    idle.look()
    assert heard == []  # nobody came
    touched[0] = 510.0
    for now[0] in (520.0, 569.0, 571.0, 600.0, 900.0):
        idle.look()
    assert len(heard) == told
    idle.deleteLater()


def test_starting_over_leaves_nothing_of_the_visitor(make_desk, qtbot):
    desk = make_desk(tiny_city(), "kiosk")
    fresh = desk.store.state
    desk.layering.toggle_layer("wealth")
    desk.store.change(selection=Selection(regions=frozenset({1})), step=2)
    desk.window.map.zoom_by(3.0)
    desk.start_over()
    assert replace(desk.store.state, camera=fresh.camera) == fresh
    assert desk.store.state.camera == desk.home and not desk.history.can_undo and not desk.history.can_redo

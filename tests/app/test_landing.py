"""The picture of where a way ends is drawn before the camera arrives, and the right one where it never does."""

import pytest

from tests.cities import tiny_city
from viewer.app.settings import Settings
from viewer.geometry import navigate
from viewer.ui import map_camera


@pytest.fixture
def desk(make_desk):
    return make_desk(tiny_city(), settings=Settings(reduced_motion=False))


def test_the_end_of_a_way_is_asked_for_once_before_the_camera_is_there(desk, qtbot, monkeypatch):
    on_map, asked, ask = desk.window.map, [], desk.renderer.ask

    def noted(stage, view, shown):
        asked.append((view.camera, on_map.camera))
        ask(stage, view, shown)

    monkeypatch.setattr(desk.renderer, "ask", noted)
    on_map.go(navigate.turned(on_map.camera, 50.0))
    end = on_map.aim()
    qtbot.waitUntil(lambda: not on_map.travelling and desk.is_settled, timeout=20_000)
    there = [seen for wanted, seen in asked if wanted == end]
    assert len(there) == 1 and there[0] != end and on_map.camera == end
    assert all(wanted == seen for wanted, seen in asked if wanted != end)


def test_a_way_that_is_given_up_shortly_before_its_end_comes_to_rest_sharply(desk, qtbot, monkeypatch):
    monkeypatch.setattr(map_camera, "SOON_MS", 1e9)
    on_map, start = desk.window.map, desk.window.map.camera
    on_map.go(navigate.turned(on_map.camera, 90.0), longest_ms=3000.0)
    end = on_map.aim()
    qtbot.waitUntil(lambda: on_map.camera not in (start, end), timeout=20_000)
    assert on_map.landing == end
    on_map.cancel()
    qtbot.waitUntil(lambda: on_map.is_sharp and desk.is_settled, timeout=20_000)
    assert on_map.landing is None and on_map.camera != end

"""The camera goes where it is sent: flown when it is far, by a quick step for a hand, at once without motion."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from viewer.geometry.camera import Camera, homography, project, unproject
from viewer.geometry.flight import LONGEST_MS, MOVE_MS, SHORTEST_MS, flight
from viewer.geometry.synthetic import districts
from viewer.model.city import City, Crs, RegionSet
from viewer.render.stage import Stage, View
from viewer.ui.journey import Journey
from viewer.ui.map_view import MapView

SIZE = (320, 200)


@pytest.fixture
def on_map(qtbot):
    """A map over a town, and the cameras that it asked for."""
    names = tuple(map(str, range(12)))
    stage = Stage(
        City("town", "Town", crs=Crs("local", "EPSG:3857"), region_sets=(RegionSet("d", names, names, districts(12)),))
    )
    widget = MapView()
    qtbot.addWidget(widget)
    widget.setFixedSize(*SIZE)
    widget.set_stage(stage, stage.extent)
    widget.show_view(View(stage.home(SIZE), SIZE), ())
    asked = []

    def follow(camera):
        asked.append(camera)
        widget.show_view(View(camera, SIZE), ())

    widget.camera_asked.connect(follow)
    return widget, asked


def closer(camera, factor, aside_px=0.0):
    return replace(camera, x=camera.x + aside_px * camera.units_per_px, units_per_px=camera.units_per_px / factor)


def test_a_far_place_is_flown_to_along_the_way_of_the_eye(on_map, qtbot):
    widget, asked = on_map
    start, end = widget.camera, closer(widget.camera, 30, 60)
    widget.go(end)
    assert widget.travelling and widget.aim() == end
    qtbot.waitUntil(lambda: not widget.travelling)
    assert asked[-1] == end and len(asked) > 3
    way = flight(start, end, SIZE)
    scales = np.array([camera.units_per_px for camera in asked[:-1]])
    along = np.array([(camera.x - start.x) / (end.x - start.x) for camera in asked[:-1]])
    shares = np.linspace(0, 1, 3001)
    flown = [way.at(share) for share in shares]
    xs = np.array([(camera.x - start.x) / (end.x - start.x) for camera in flown])
    assert np.interp(along, xs, [camera.units_per_px for camera in flown]) == pytest.approx(scales, rel=1e-2)


def test_how_long_a_way_takes_depends_on_how_far_it_leads_up_to_the_limit_asked_for():
    journey, here = Journey(), Camera(0, 0, 10)
    takes = []
    for off, longest in ((10, MOVE_MS), (1600, MOVE_MS), (1e5, MOVE_MS), (1e5, LONGEST_MS)):
        journey.start(here, replace(here, x=off), SIZE, longest_ms=longest)
        takes.append(journey.lasts_ms)
        journey.stop()
    assert takes[0] == SHORTEST_MS < takes[1] < takes[2] == MOVE_MS < takes[3] <= LONGEST_MS


def test_a_wheel_keeps_the_ground_under_the_pointer_on_all_of_its_way_however_far(on_map, qtbot):
    widget, asked = on_map
    at = QPointF(40, 160)
    spot = np.array([(at.x(), at.y())])
    ground = unproject(homography(widget.camera, SIZE), spot)
    for _ in range(5):
        widget.zoom_by(2.0, at)
    qtbot.waitUntil(lambda: not widget.travelling)
    assert len(asked) > 2
    assert all(project(homography(camera, SIZE), ground)[0] == pytest.approx(spot[0], abs=1e-3) for camera in asked)


def test_reduced_motion_cuts(on_map):
    widget, asked = on_map
    widget.reduced_motion = True
    end = closer(widget.camera, 20)
    widget.go(end)
    assert asked == [end] and not widget.travelling


def test_a_way_is_given_up_where_it_is(on_map, qtbot):
    widget, asked = on_map
    widget.go(closer(widget.camera, 50))
    qtbot.waitUntil(lambda: len(asked) > 2)
    assert widget.cancel() and not widget.travelling
    assert widget.aim() == asked[-1]

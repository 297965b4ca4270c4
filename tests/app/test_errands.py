"""What is drawn while nothing is wished: it gives way to every wish and is done all the same."""

from __future__ import annotations

import threading
from dataclasses import replace

import numpy as np
import pytest

from tests.cities import squares, tiny_city
from viewer.app.renderer import Renderer
from viewer.geometry.camera import Camera
from viewer.model.seen import seen
from viewer.render.stage import Superseded, View


class Quick:
    """A stage that draws at once."""

    def pixels(self, view, shown, *, stale):
        return np.zeros((20, 32, 4), np.uint8)

    def prepare(self, view):
        pass


def test_errands_are_run_one_after_the_other_in_the_render_thread(renderer):
    names = [renderer.aside(lambda stale: threading.current_thread().name) for _ in range(3)]
    assert [job.result(20) for job in names] == ["rhea-render"] * 3


def test_an_errand_gives_way_to_a_wish_and_is_done_later(renderer, qtbot):
    lives, begun, wished = [], threading.Event(), threading.Event()

    def work(stale):
        lives.append(1)
        begun.set()
        if len(lives) == 1:
            assert wished.wait(20)
            assert stale()
            raise Superseded
        return "done"

    job = renderer.aside(work)
    assert begun.wait(20)
    with qtbot.waitSignal(renderer.drawn, timeout=20_000):
        renderer.ask(Quick(), View(Camera(1.0), (32, 20)), ())
        wished.set()
    assert job.result(20) == "done" and len(lives) == 2


def test_an_errand_that_fails_tells_whoever_asked_and_nobody_else(renderer):
    def work(stale):
        raise ValueError("no such scene")

    with pytest.raises(ValueError, match="no such scene"):
        renderer.aside(work).result(20)
    assert renderer.aside(lambda stale: 7).result(20) == 7


def test_what_waits_when_the_program_ends_is_given_up(qapp):
    made = Renderer()
    held, begun = threading.Event(), threading.Event()
    first = made.aside(lambda stale: (begun.set(), held.wait(20)))
    second = made.aside(lambda stale: 1)
    assert begun.wait(20)
    held.set()
    made.close()
    assert first.done() and (second.cancelled() or second.result(0) == 1)
    assert made.aside(lambda stale: 1).cancelled()


def city_with_a_plan():
    """The tiny city with a floor plan in a plane of its own."""
    city = tiny_city()
    rooms = replace(squares(2), name="rooms", plane="own", title="Rooms")
    return replace(city, region_sets=(*city.region_sets, rooms))


def test_a_part_of_a_city_is_the_same_record_each_time_it_is_asked_for():
    city = city_with_a_plan()
    assert seen(city, "rooms") is seen(city, "rooms") is not seen(replace(city), "rooms")


def test_the_stage_keeps_what_was_seen_until_another_plane_is_drawn(make_desk, qtbot):
    desk = make_desk(city_with_a_plan(), "stage")
    before = desk.window.map.grab().toImage()
    desk.store.change(region_set="rooms")
    desk.window.map._rest.stop()
    assert desk.window.map.grab().toImage() == before
    qtbot.waitUntil(lambda: desk.is_settled, timeout=60_000)
    assert desk.window.map.grab().toImage() != before

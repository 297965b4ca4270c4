"""A series that plays: every step that is seen comes in the order asked for, the last always, and nothing piles up."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest

from viewer.app import bench_series
from viewer.app.bench_show import Screen, Show, on_show
from viewer.app.renderer import Renderer
from viewer.geometry.synthetic import districts
from viewer.model.city import City, Crs, RegionSet
from viewer.ui.time_panel import SPEEDS, STEP_MS

STEPS = 520
KEPT = 4_000_000  # bytes that one more pass may keep: pictures that are kept are of other steps, not more


@pytest.fixture
def played(qtbot):
    """Shows a city of so many regions with a series, on a screen that is closed at the end."""
    screen, renderer = Screen((320, 180)), Renderer()
    qtbot.addWidget(screen)
    renderer.drawn.connect(screen.show_frame)

    def shown(regions: int) -> Show:
        names = tuple(map(str, range(regions)))
        city = City("c", "C", crs=Crs("local", "EPSG:3857"), region_sets=(
            RegionSet("districts", names, names, districts(regions, seed=1)),))  # fmt: skip
        series = np.random.default_rng(1).random((STEPS, regions), np.float32)
        screen.show()
        show = on_show(city, screen, renderer, series=series)
        show.settle(show.view.camera)
        return show

    yield shown
    renderer.close()


def test_steps_come_in_their_order_and_the_last_always(played):
    show = played(300)
    done = bench_series.play(show, range(40), 0.004)
    assert done.shown[-1] == 39
    assert all(one < after for one, after in zip(done.shown, done.shown[1:]))


def test_a_drag_shows_nothing_that_was_not_asked_for_and_ends_where_it_ends(played):
    steps = [number * 37 % STEPS for number in range(30)]
    done = bench_series.play(played(300), steps, 0.004)
    places = [steps.index(step) for step in done.shown]
    assert places == sorted(places) and done.shown[-1] == steps[-1]


def test_the_time_strip_can_play_thirty_steps_a_second():
    assert STEP_MS / max(SPEEDS) <= 1000 / 30 + 0.01


@pytest.mark.slow
@pytest.mark.timeout(200)
def test_a_series_of_ten_years_that_plays_twice_keeps_no_more_than_once(played):
    show = played(20_000)
    tracemalloc.start()
    try:
        bench_series.play(show, range(60), 0.004)
        before = tracemalloc.get_traced_memory()[0]
        done = bench_series.play(show, range(STEPS), 0.004)
        kept = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
    assert done.shown[-1] == STEPS - 1 and list(done.shown) == sorted(set(done.shown))
    assert kept < KEPT

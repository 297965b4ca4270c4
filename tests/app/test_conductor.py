"""Content builds, style does not, a late answer is dropped, a broken layer takes no other with it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import Executor, Future
from dataclasses import replace

import numpy as np
import pytest

from tests.cities import tiny_city
from viewer.app.conductor import Conductor
from viewer.errors import OverlayError
from viewer.model.plan import Plan
from viewer.model.state import Layer, ViewState
from viewer.model.store import Store
from viewer.overlays.kind import OverlayKind, Range
from viewer.scene.picture import Legend, Picture

KINDS = {
    name: OverlayKind(
        name, name.title(), lambda *_: Picture(), params=(Range("top", 1, 99, 5),), moving=moving, accounts=moving
    )
    for name, moving in (("still", False), ("moving", True), ("over_time", True))
}
START = ViewState(layers=(Layer("still"), Layer("moving"), Layer("over_time")))


class Waiting(Executor):
    """Keeps every job until it is let go."""

    def __init__(self) -> None:
        self.jobs: list[tuple[Future, tuple]] = []

    def submit(self, work, /, *args) -> Future:
        job: Future = Future()
        self.jobs.append((job, (work, *args)))
        return job

    def let_go(self, place: int = 0) -> None:
        job, (work, *args) = self.jobs.pop(place)
        job.set_result(work(*args))

    def shutdown(self, wait=True, *, cancel_futures=False) -> None:
        self.jobs.clear()


class Builds:
    """Counts what is built; fails for what it is told to."""

    def __init__(self) -> None:
        self.made: list[tuple[str, int | None]] = []
        self.errors: dict[str, Exception] = {}

    def __call__(self, city, layer, moment) -> Picture:
        self.made.append((layer.kind, moment.step))
        if layer.kind in self.errors:
            raise self.errors[layer.kind]
        return Picture(
            legend=Legend(f"{layer.kind} {dict(layer.params)} {moment.step}"), over_time=layer.kind == "over_time"
        )


@pytest.fixture
def builds() -> Builds:
    return Builds()


@pytest.fixture
def pool() -> Waiting:
    return Waiting()


@pytest.fixture
def store() -> Store:
    return Store(START)


@pytest.fixture
def conductor(qtbot, store, builds, pool) -> Iterator[Conductor]:
    made = Conductor(store, kinds=KINDS, build=builds, executor=pool)
    yield made
    made.close()


@pytest.fixture
def opened(qtbot, conductor, pool) -> Conductor:
    conductor.open(tiny_city())
    finish(qtbot, conductor, pool)
    return conductor


def finish(qtbot, conductor: Conductor, pool: Waiting) -> None:
    while pool.jobs:
        pool.let_go()
    qtbot.waitUntil(lambda: not conductor.busy)


def test_opening_builds_every_visible_layer_once(opened, builds):
    assert sorted(builds.made) == [("moving", None), ("over_time", None), ("still", None)]
    assert [layer.name for layer in opened.shown()] == ["still", "moving", "over_time"]


@pytest.mark.parametrize(
    "restyle",
    [
        lambda s: s.with_layer(replace(s.layer("still"), opacity=0.3)),
        lambda s: s.with_layer(replace(s.layer("still"), visible=False)),
        lambda s: replace(s, layers=s.layers[::-1]),
        lambda s: replace(s, theme="light"),
        lambda s: replace(s, camera=replace(s.camera, x=9.0)),
        lambda s: replace(s, bare=True),
    ],
    ids=["opacity", "visible", "order", "theme", "camera", "bare"],
)
def test_style_change_rebuilds_nothing(opened, store, builds, pool, restyle):
    builds.made.clear()
    before = {layer.name: layer.picture for layer in opened.shown()}
    store.set(restyle(store.state))
    assert not pool.jobs and builds.made == []
    assert all(before[layer.name] is layer.picture for layer in opened.shown())


def test_style_changes_are_announced_and_camera_moves_are_not(qtbot, opened, store):
    with qtbot.waitSignal(opened.shown_changed, timeout=1000):
        store.set(store.state.with_layer(Layer("still", opacity=0.3)))
    with qtbot.assertNotEmitted(opened.shown_changed):
        store.change(camera=replace(store.state.camera, x=1.0))


def test_pulling_the_sheets_apart_uncovers_shadings_without_a_build(qtbot, opened, store, builds):
    tilted = replace(store.state.camera, tilt_deg=40.0)
    store.set(replace(store.state, camera=tilted))
    made = len(builds.made)
    with qtbot.waitSignal(opened.shown_changed):
        store.set(replace(store.state, spread=0.5))
    with qtbot.assertNotEmitted(opened.shown_changed):
        store.set(replace(store.state, spread=0.6))
    with qtbot.waitSignal(opened.shown_changed):
        store.set(replace(store.state, camera=replace(tilted, tilt_deg=0.0)))
    assert len(builds.made) == made


def test_a_parameter_builds_its_layer_alone(qtbot, opened, store, builds, pool):
    builds.made.clear()
    store.set(store.state.with_layer(store.state.layer("still").with_param("top", 7)))
    finish(qtbot, opened, pool)
    assert builds.made == [("still", None)]
    assert opened.picture("still").legend.title == "still {'top': 7} None"


def test_a_step_builds_only_what_moves_and_has_no_time_axis(qtbot, opened, store, builds, pool):
    builds.made.clear()
    store.change(step=2)
    finish(qtbot, opened, pool)
    assert builds.made == [("moving", 2)]


def test_another_account_builds_what_shows_its_figures_whether_it_moves_or_not(qtbot, opened, store, builds, pool):
    builds.made.clear()
    store.change(account="official")
    finish(qtbot, opened, pool)
    assert sorted(builds.made) == [("moving", None), ("over_time", None)]
    store.change(account="full", step=1)
    finish(qtbot, opened, pool)
    assert sorted(builds.made[2:]) == [("moving", 1), ("over_time", 1)]


def test_a_step_without_builds_is_announced_all_the_same(qtbot, conductor, store, pool):
    store.set(ViewState(layers=(Layer("over_time"),)))
    conductor.open(tiny_city())
    finish(qtbot, conductor, pool)
    with qtbot.waitSignal(conductor.shown_changed, timeout=1000):
        store.change(step=1)
    assert not pool.jobs


def test_a_late_answer_is_dropped(qtbot, opened, store, pool):
    for top in (1, 2):
        store.set(store.state.with_layer(store.state.layer("still").with_param("top", top)))
    pool.let_go(1)  # the newer one is done first
    qtbot.waitUntil(lambda: not opened.busy)
    pool.let_go(0)
    qtbot.wait(20)
    assert opened.picture("still").legend.title == "still {'top': 2} None"


def test_an_answer_for_a_city_that_was_closed_is_dropped(qtbot, conductor, pool):
    conductor.open(tiny_city())
    conductor.open(None)
    pool.let_go()
    qtbot.wait(20)
    assert conductor.shown() == () and not conductor.busy


def test_a_hidden_layer_is_built_when_it_is_shown(qtbot, conductor, store, builds, pool):
    store.set(ViewState(layers=(Layer("still", visible=False),)))
    conductor.open(tiny_city())
    assert not pool.jobs
    store.set(store.state.with_layer(Layer("still")))
    finish(qtbot, conductor, pool)
    assert builds.made == [("still", None)]


def test_a_removed_layer_is_forgotten(opened, store):
    store.set(ViewState(layers=(Layer("moving"),)))
    assert opened.picture("still") is None
    assert [layer.name for layer in opened.shown()] == ["moving"]


def test_a_broken_layer_is_switched_off_and_the_others_stay(qtbot, opened, store, builds, pool):
    builds.errors["still"] = OverlayError("still: no such column 'x'")
    with qtbot.waitSignal(opened.failed, timeout=1000) as failed:
        store.set(store.state.with_layer(store.state.layer("still").with_param("top", 7)))
        pool.let_go()
    assert "no such column 'x'" in failed.args[0].sentence()
    assert not store.state.layer("still").visible
    assert [layer.name for layer in opened.shown()] == ["moving", "over_time"]


@pytest.mark.expects_log("overlay still failed")
def test_a_fault_in_a_build_is_logged_and_said(qtbot, opened, store, builds, pool):
    builds.errors["still"] = ZeroDivisionError("division by zero")
    with qtbot.waitSignal(opened.failed, timeout=1000) as failed:
        store.set(store.state.with_layer(store.state.layer("still").with_param("top", 7)))
        pool.let_go()
    assert "ZeroDivisionError" in failed.args[0].found


def test_builds_run_outside_the_window_thread_and_none_is_left(qtbot, store):
    threads = set()

    def build(city, layer, moment):
        threads.add(threading.current_thread())
        return Picture()

    conductor = Conductor(store, kinds=KINDS, build=build)
    conductor.open(tiny_city())
    qtbot.waitUntil(lambda: not conductor.busy)
    conductor.close()
    assert threads and threading.main_thread() not in threads
    assert not any(thread.is_alive() for thread in threads)


def test_pictures_of_real_overlays_come_from_the_real_builds(desk):
    assert {"waste", "pollution"} <= {layer.name for layer in desk.conductor.shown()}
    fills = desk.conductor.picture("pollution").marks[0]
    assert np.array_equal(fills.values, [4, 8, 12])


def test_a_what_if_builds_every_layer_of_the_city_that_it_makes(builds: Builds, pool: Waiting, store: Store) -> None:
    made: list[tuple[str, ...]] = []

    def build(city, layer, moment) -> Picture:
        made.append(city.sites.kinds)
        return builds(city, layer, moment)

    conductor = Conductor(store, kinds=KINDS, build=build, executor=pool)
    conductor.open(tiny_city())
    while pool.jobs:
        pool.let_go()
    conductor._on_answered()
    store.change(plan=Plan(closes=("S1",)))
    while pool.jobs:
        pool.let_go()
    conductor._on_answered()
    assert made == [("depot", "recovery")] * 3 + [("closed", "recovery")] * 3
    store.change(plan=Plan())
    assert len(pool.jobs) == 3
    conductor.close()


def test_of_a_drag_only_what_is_still_wanted_is_built(opened, store, pool, builds):
    builds.made.clear()
    for top in range(1, 6):
        store.set(store.state.with_layer(store.state.layer("still").with_param("top", top)))
    while pool.jobs:
        pool.let_go()
    opened._on_answered()
    assert builds.made == [("still", None)]
    assert opened.picture("still").legend.title == "still {'top': 5} None"

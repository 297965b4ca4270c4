"""The further figures are of what they say: close views, the sharp picture after a move, a series out of a file."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from viewer.app import bench, bench_more, bench_motion, bench_show
from viewer.app.renderer import Renderer
from viewer.geometry.synthetic import districts
from viewer.model.city import City, Crs, RegionSet

SIZE = (320, 180)


@pytest.fixture
def show(qtbot):
    names = tuple(map(str, range(400)))
    city = City("c", "C", crs=Crs("local", "EPSG:3857"), region_sets=(RegionSet("d", names, names, districts(400)),))
    screen, renderer = bench_show.Screen(SIZE), Renderer()
    renderer.drawn.connect(screen.show_frame)
    qtbot.addWidget(screen)
    screen.show()
    yield bench_show.on_show(city, screen, renderer)
    renderer.close()


def test_a_close_view_is_drawn_anew_each_time(show):
    close = bench_more.frames(show)["close_ms"]
    for frame in range(3):
        close(frame)
    assert show.stage.buffers.scans == 3 and show.stage.buffers.moves == 0
    assert show.view.camera.units_per_px == pytest.approx(show.stage.home(SIZE).units_per_px / 10)


def test_the_picture_of_where_a_way_ends_is_asked_for_before_it_ends(show, monkeypatch):
    monkeypatch.setattr(bench_show, "SHEETS", (60, 3, 45.0))
    landing = bench_more.frames(show)["landing_ms"]
    landing(0)
    asked, shown = [], []
    monkeypatch.setattr(show.renderer, "ask", _noting(show.renderer.ask, asked))
    monkeypatch.setattr(show.screen, "show_view", _noting(show.screen.show_view, shown))
    assert landing(1) > 0 and show.screen.is_sharp
    end = shown[-1][0].camera
    early = [view.camera for view, _ in shown[:-1]]
    assert asked[-1][1].camera == end and end not in early and len(shown) > len(asked)
    assert [view.camera == end for _, view, _ in asked].count(True) == 1


def _noting(method, calls):
    def noted(*given):
        calls.append(given)
        return method(*given)

    return noted


@pytest.mark.parametrize("name", ["sharp_ms", "sharp_tilted_ms"])
def test_sharp_after_rest_is_told_when_its_own_picture_is_painted(show, name, monkeypatch):
    monkeypatch.setattr(bench_show, "SHEETS", (60, 3, 45.0))
    measured = bench_more.frames(show)[name]
    before = show.screen.painted
    assert measured(0) > 0 and show.screen.is_sharp
    assert show.screen.painted - before > bench_more.MOVED


def test_a_sharp_picture_that_never_comes_is_an_error(show, monkeypatch):
    measured = bench_more.frames(show)["sharp_ms"]
    measured(0)
    monkeypatch.setattr(bench_more, "WAIT_S", 0.05)
    monkeypatch.setattr(show.renderer, "ask", lambda *wish: None)
    with pytest.raises(RuntimeError, match="never came"):
        measured(1)


def test_the_series_lies_in_a_file_and_has_every_step(tmp_path):
    series = bench._series(tmp_path / "series", 50)
    assert series.shape == (bench.SERIES, 50) and series.dtype == np.float32
    assert not series.flags.owndata and (tmp_path / "series").stat().st_size == bench.SERIES * 50 * 4
    shown = {frame * bench.STRIDE % bench.SERIES for frame in range(bench.SERIES)}
    assert len(shown) == bench.SERIES, "a drag comes by every step"


def test_what_the_governor_gives_up_is_obeyed_and_told(show):
    given_up = []
    for _ in range(6):
        show.renderer.governor.frame(100.0)
    bench._obey(show.screen, given_up, show.renderer.governor.quality)
    assert show.screen.quality.samples == 1 and given_up == ["Simpler picture to keep up: edges not smoothed"]


def test_a_course_flies_there_and_back_in_small_steps(show):
    course = bench_motion.course_of(show)
    start, end = course.ends
    seen = [course.next() for _ in range(400)]
    assert end in seen and start in seen[seen.index(end) :]
    steps = np.abs(np.diff(np.log([camera.units_per_px for camera in seen])))
    assert 0 < steps.max() < 0.1


def test_a_fade_is_timed_only_while_it_is_one(show, monkeypatch):
    monkeypatch.setattr(bench_show, "SHEETS", (60, 3, 45.0))
    frame = bench_motion.frames(show.screen, show.renderer)["crossfade_ms"]
    seen = []
    for number in range(8):
        before = show.screen.painted
        assert frame(number) > 0 and show.screen.painted > before
        seen.append(show.screen.fading or show.screen._awaits)
    assert all(one or other for one, other in pairwise(seen))  # what ends a fade is its last frame


def test_a_stack_that_never_fades_in_is_an_error(show, monkeypatch):
    monkeypatch.setattr(bench_show, "SHEETS", (60, 3, 45.0))
    monkeypatch.setattr(bench_motion, "PATIENCE", 3)
    frame = bench_motion.frames(show.screen, show.renderer)["crossfade_ms"]
    monkeypatch.setattr(show.screen, "_fades_to", lambda frame: False)
    with pytest.raises(RuntimeError, match="never faded"):
        for number in range(200):
            frame(number)

"""The measuring program on a small city: every figure is there, every frame was painted."""

from __future__ import annotations

import json

import pytest

TIMES = ("redraw", "restyle", "time_step", "toggle", "lens", "particles", "pan", "zoom", "tilt")
SCENES = ("camera", "crossfade")  # timed so many times as often
ANSWERS = ("whatif",)  # without a picture
MEASURED = {f"{name}_ms" for name in (*TIMES, *SCENES, *ANSWERS)}
FIGURES = MEASURED | {"regions", "vertices", "open_s", "first_picture_s", "reopen_s", "rss_mb", "series_fps"}


@pytest.mark.timeout(120)
def test_every_figure_is_measured_on_painted_frames(qapp, tmp_path):
    from viewer.app import bench_motion
    from viewer.app.bench import bench

    kept = tmp_path / "city.gpkg"
    figures = bench(400, frames=2, size_px=(320, 180), keep=kept)
    assert kept.is_file()
    assert set(figures) == FIGURES
    assert (figures["regions"], figures["vertices"]) == (400, 400 * 9)
    assert 0 < figures["open_s"] <= figures["first_picture_s"]
    assert figures["reopen_s"] > 0
    assert all(set(figures[name]) == {"median", "p95", "n"} for name in MEASURED)
    for name in (*TIMES, *SCENES):
        assert figures[f"{name}_ms"]["n"] == 2 * (bench_motion.TIMES if name in SCENES else 1)
        assert 0 < figures[f"{name}_ms"]["median"] <= figures[f"{name}_ms"]["p95"]
    series = figures["series_fps"]
    assert series["n"] == 10 and 0 < series["shown"] <= 10 and 0 < series["dragged_shown"] <= 10
    assert 0 < series["per_s"] <= series["asked_per_s"] + 1
    assert json.loads(json.dumps(figures)) == figures


def test_a_frame_that_is_not_painted_is_no_frame(qapp):
    from viewer.app.bench import Screen, _timed

    def nothing(_frame):
        pass

    with pytest.raises(RuntimeError, match="0 were painted"):
        _timed(nothing, 2, Screen((64, 64)))


def test_figures_are_told_in_words_whatever_they_are(qapp):
    from viewer.app.bench import in_words

    time = {"median": 1.0, "p95": 2.5, "n": 3}
    told = in_words({"regions": 9, "pan_ms": time, "series": {"per_s": 30.0, "n": 9}})
    lines = [line.split(maxsplit=1) for line in told.splitlines()]
    words = ["pan_ms", "median 1.00, 95 % under 2.50, 3 times"]
    assert lines == [["regions", "9"], words, ["series", "per_s 30.0, n 9"]]

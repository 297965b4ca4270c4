"""The measuring program on a small city: every figure is there, every frame was painted."""

from __future__ import annotations

import pytest

TIMES = ("redraw", "restyle", "time_step", "toggle", "lens", "particles", "pan", "zoom", "tilt")


@pytest.mark.timeout(90)
def test_every_figure_is_measured_on_painted_frames(qapp, tmp_path):
    from viewer.app.bench import bench

    kept = tmp_path / "city.gpkg"
    figures = bench(400, frames=2, size_px=(320, 180), keep=kept)
    assert kept.is_file()
    assert (figures["regions"], figures["vertices"]) == (400, 400 * 9)
    assert 0 < figures["open_s"] <= figures["first_picture_s"]
    for name in TIMES:
        assert figures[f"{name}_ms"]["n"] == 2
        assert 0 < figures[f"{name}_ms"]["median"] <= figures[f"{name}_ms"]["p95"]
    assert figures["frames_painted"] >= 3 * (len(TIMES) - 1) + 1
    assert figures["rss_mb"] > 0

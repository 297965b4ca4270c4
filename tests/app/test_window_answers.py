"""The window answers while a large file is read, shown and drawn."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QTimer


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_the_window_answers_while_a_large_file_is_read_shown_and_drawn(make_desk, qtbot, tmp_path):
    """Until the picture of about 100 MB is settled the event loop is hardly ever away, and never for long."""
    path = large_geojson(tmp_path / "large.geojson", 80_000)
    desk = make_desk()
    gaps = Gaps()
    desk.opening.open_paths([path])
    qtbot.waitUntil(lambda: desk.city is not None and not desk.files.busy and desk.is_settled, timeout=250_000)
    gaps.stop()
    assert len(gaps.all_s) > 200
    assert np.quantile(gaps.all_s, 0.99) <= 0.05 and max(gaps.all_s) <= 0.25


def large_geojson(path: Path, regions: int) -> Path:
    """A lattice of round regions of 60 vertices, written a row at a time."""
    turns = np.linspace(0, 2 * np.pi, 60, endpoint=False)
    circle = np.column_stack((np.cos(turns), np.sin(turns)))[[*range(60), 0]] * 4e-4
    one = '{"type":"Feature","properties":{"v":%d},"geometry":{"type":"Polygon","coordinates":[[%s]]}}'
    across = int(np.ceil(np.sqrt(regions)))
    with path.open("w") as file:
        file.write('{"type":"FeatureCollection","features":[')
        for number in range(regions):
            ring = circle + np.array([8 + number % across * 1e-3, 50 + number // across * 1e-3])
            corners = ",".join(f"[{x:.6f},{y:.6f}]" for x, y in ring.tolist())
            file.write((",\n" if number else "") + one % (number, corners))
        file.write("]}")
    return path


class Gaps:
    """How long the event loop was away each time, in seconds, beyond the pace of the clock that asks."""

    def __init__(self) -> None:
        self.all_s: list[float] = []
        self._last = time.monotonic()
        self._timer = QTimer()
        self._timer.timeout.connect(self._on_tick)
        self._timer.start(5)

    def stop(self) -> None:
        self._timer.stop()

    def _on_tick(self) -> None:
        now = time.monotonic()
        self.all_s.append(max(now - self._last - 0.005, 0.0))
        self._last = now

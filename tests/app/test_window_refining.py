"""A large file in doubt is on screen before it is examined; what examining finds comes after, the view stays."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

ROWS, BROKEN = 90_000, 80_123


@pytest.fixture
def doubtful(tmp_path):
    """Squares with a corner given fifteen times, which nobody can call sound unseen; one of the last is a bow-tie."""
    import pyogrio

    corners = np.array([[0, 0]] * 16 + [[1, 0], [1, 1], [0, 1], [0, 0]], float)
    xy = np.stack(np.divmod(np.arange(ROWS), 300), axis=1)[:, None] * 2.0 + corners
    xy[BROKEN, 4:] = xy[BROKEN, :1]
    xy[BROKEN, 1:4] += [[1, 1], [1, 0], [0, 0.5]]
    path = tmp_path / "doubt.gpkg"
    pyogrio.raw.write(
        path, shapely.to_wkb(shapely.polygons(xy)), field_data=[np.arange(ROWS)], fields=["id"], crs="EPSG:32633",
        geometry_type="Polygon", driver="GPKG", layer="doubt",
    )  # fmt: skip
    return path


def test_repairs_arrive_after_the_picture_and_the_view_stays(make_desk, qtbot, doubtful):
    desk = make_desk()
    refined = []
    desk.files.refined.connect(lambda reading, first, wish: refined.append((first, reading)))
    with qtbot.waitSignal(desk.files.opened, timeout=60_000):
        desk.opening.open_paths([doubtful])
    first = desk.whole
    assert len(first.base) == ROWS and desk.files.examining
    before = len(desk.problems)
    qtbot.waitUntil(lambda: bool(refined), timeout=60_000)
    assert not desk.files.examining and not desk.window.status.cancel.isVisible()
    ((shown, whole),) = refined
    assert shown.city is first and whole.city is desk.whole is not first
    assert [repair.feature for repair in whole.repairs] == [str(BROKEN)]
    assert len(desk.problems) == before + 1 and desk.problems[-1].feature == str(BROKEN)
    qtbot.waitUntil(lambda: desk.is_settled, timeout=60_000)


def test_examining_can_be_given_up_and_the_city_stays(make_desk, qtbot, doubtful):
    desk = make_desk()
    with qtbot.waitSignal(desk.files.opened, timeout=60_000):
        desk.opening.open_paths([doubtful])
    assert desk.files.examining and desk.files.cancel()
    assert not desk.files.examining and not desk.files.cancel()
    assert len(desk.whole.base) == ROWS and not desk.window.status.cancel.isVisible()
    qtbot.waitUntil(lambda: desk.is_settled, timeout=60_000)

"""Outlines for far views come after the picture and change nothing but what a frame costs."""

import numpy as np
import pytest
import shapely

from viewer.geometry.regions import to_shapely
from viewer.geometry.synthetic import districts


@pytest.fixture
def large(tmp_path):
    """Joined districts with so many corners that a far view shows few of them."""
    import pyogrio

    shapes = to_shapely(districts(300, seed=2, corners_per_side=200))
    path = tmp_path / "large.gpkg"
    pyogrio.raw.write(
        path, shapely.to_wkb(shapes), field_data=[np.arange(300)], fields=["amount"], crs="EPSG:32633",
        geometry_type="MultiPolygon", driver="GPKG", layer="large",
    )  # fmt: skip
    return path


def test_the_window_takes_far_views_when_they_are_ready_and_keeps_them(make_desk, qtbot, large):
    desk = make_desk()
    with qtbot.waitSignal(desk.files.refined, timeout=60_000):
        desk.opening.open_paths([large])
    qtbot.waitUntil(lambda: desk.is_settled, timeout=60_000)
    city, name = desk.whole, desk.whole.base.name
    assert len(city.base) == 300 and not city.base.details, "the city that was shown stays"
    assert len(desk.stage.buffers._details[name]) > 1
    stage = desk.stage
    desk.join_city(city, ())
    assert desk.stage is not stage and len(desk.stage.buffers._details[name]) > 1
    qtbot.waitUntil(lambda: desk.is_settled, timeout=60_000)
    desk.show_city(None)
    assert desk.stage is None

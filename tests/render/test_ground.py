"""What a picture frames: everything that it draws, wherever that lies."""

from dataclasses import replace

import numpy as np
import pytest

from tests.cities import PLANE, tiny_city
from viewer.model.city import LOCAL, City, Field, PointSet
from viewer.model.state import ViewState
from viewer.overlays import default_layers, picture_stack
from viewer.render.ground import extent
from viewer.render.snapshot import snapshot
from viewer.render.stage import Stage


def test_a_field_far_from_the_origin_is_framed_and_drawn():
    values = np.add.outer(np.arange(20.0), np.arange(30.0))
    field = Field("dust", values, 500_000.0, 5_700_000.0, 100.0, 100.0, unit="µg/m³", role="pollution")
    city = City("far", fields=(field,))
    box = Stage(city).extent
    assert box.tolist() == [500_000.0, 5_698_000.0, 503_000.0, 5_700_000.0]
    layers = default_layers(city)
    image = snapshot(city, ViewState(layers=layers), picture_stack(city, ViewState(layers=layers)), (640, 400))
    middle, corner = image.pixelColor(440, 200), image.pixelColor(620, 20)
    assert middle.lightness() > corner.lightness() + 20


def test_what_lies_beside_the_regions_is_framed_too():
    city = tiny_city()
    far = PointSet("wells", ("a",), np.array([[5000.0, 9000.0]]))
    assert Stage(replace(city, point_sets=(far,))).extent[2:].tolist() == [5000.0, 9000.0]


@pytest.mark.parametrize("crs", [PLANE, LOCAL], ids=["metres", "no metres"])
def test_a_single_place_is_framed_with_something_around_it(crs):
    spot = PointSet("one", ("a",), np.array([[583_000.0, 4_507_000.0]]))
    x0, y0, x1, y1 = extent(City("one", crs=crs, point_sets=(spot,)))
    assert x1 - x0 == y1 - y0 >= 500.0
    assert ((x0 + x1) / 2, (y0 + y1) / 2) == (583_000.0, 4_507_000.0)
    assert np.isnan(extent(City("none"))).all()

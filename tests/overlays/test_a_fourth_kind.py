"""A new overlay kind is one file and one name: nothing else is touched."""

import pytest

from tests import fourth_kind
from tests.cities import tiny_city
from viewer import overlays
from viewer.model.state import Layer, ViewState
from viewer.overlays.kind import Moment, OverlayKind
from viewer.scene.marks import Fills


@pytest.fixture
def carried(tmp_path, monkeypatch) -> OverlayKind:
    return fourth_kind.add(tmp_path, monkeypatch)


def test_it_is_offered_built_and_stacked_like_the_others(carried):
    city = tiny_city()
    assert carried in overlays.offered(city)
    assert "carried" in {layer.kind for layer in overlays.default_layers(city)}
    (shown,) = overlays.picture_stack(city, ViewState(layers=(Layer("carried"),)))
    fills = shown.picture.marks[0]
    assert isinstance(fills, Fills)
    assert fills.values.tolist() == [2400.0, 2400.0, 1200.0]
    assert carried.build(city, carried.values({}), Moment()).legend.title == "Carried, µg/m³"

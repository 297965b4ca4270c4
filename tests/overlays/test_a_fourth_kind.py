"""A new overlay kind is one file and one name: nothing else is touched."""

import pytest

from tests.cities import tiny_city
from viewer import overlays
from viewer.model.state import Layer, ViewState
from viewer.overlays.kind import Moment
from viewer.scene.marks import Fills

BURDEN = '''"""Burden: dust times people."""

from dataclasses import replace

from viewer.overlays.choropleth import CLASS_PARAMS, shade
from viewer.overlays.kind import OverlayKind
from viewer.overlays.quantity import choose


def build(city, params, moment):
    dust = choose(city, "", "pollution")
    people = city.columns_with("population")[0]
    return shade(city, dust.derived(dust.values * people.values, "Burden", "µg/m³"), params, ramp_name="burden")


KIND = OverlayKind("burden", "Burden", build, needs=("pollution", "population"), params=CLASS_PARAMS)
'''


@pytest.fixture
def burden(tmp_path, monkeypatch):
    """One file in the folder of the overlays, and one name."""
    (tmp_path / "burden_for_a_test.py").write_text(BURDEN, encoding="utf-8")
    monkeypatch.setattr(overlays, "__path__", [*overlays.__path__, str(tmp_path)])
    kinds = overlays.load((*overlays.NAMES, "burden_for_a_test"))
    monkeypatch.setattr(overlays, "KINDS", kinds)
    return kinds["burden"]


def test_it_is_offered_built_and_stacked_like_the_others(burden):
    city = tiny_city()
    assert burden in overlays.offered(city)
    assert "burden" in {layer.kind for layer in overlays.default_layers(city)}
    (shown,) = overlays.picture_stack(city, ViewState(layers=(Layer("burden"),)))
    fills = shown.picture.marks[0]
    assert isinstance(fills, Fills)
    assert fills.values.tolist() == [2400.0, 2400.0, 1200.0]
    assert burden.build(city, burden.values({}), Moment()).legend.title == "Burden, µg/m³"

"""The smoke of the stacks on the map: field or bands, winds in words, limits on screen, who breathes it by wealth."""

from dataclasses import replace

import numpy as np
import pytest

from tests.cities import smoking_city, tiny_city
from viewer.analysis.plume import LIMITS
from viewer.errors import OverlayError
from viewer.geometry.regions import areas
from viewer.model.city import LOCAL, Wind
from viewer.model.state import Layer, params
from viewer.overlays import KINDS, build
from viewer.overlays.plume import rose_of
from viewer.scene.marks import Dots, Grid, Shapes


def shown(city=None, kind="plume", **given):
    return build(city or smoking_city(), Layer(kind, params(**given)))


def marks(picture, kind):
    return [mark for mark in picture.marks if isinstance(mark, kind)]


def test_it_is_offered_where_stacks_have_emissions():
    assert KINDS["plume"].fits(smoking_city())
    assert not KINDS["plume"].fits(tiny_city())


def test_the_limits_of_the_model_stand_on_the_screen():
    picture = shown()
    assert LIMITS in picture.legend.notes
    assert any("no record of the wind: from all sides equally often" in note for note in picture.legend.notes)
    assert "2 stacks, 3 g/s in all" in picture.legend.notes


def test_the_stacks_stand_on_the_field_and_one_alone_can_be_followed():
    (dots,) = marks(shown(), Dots)
    assert dots.xy.tolist() == [[1500, 500], [2500, 500]]
    both, depot, plant = (shown(site=site).readouts[0].values for site in ("", "Depot", "S2"))
    assert both == pytest.approx(depot + plant, rel=1e-3)


def test_a_moved_stack_takes_its_smoke_along():
    city = smoking_city()
    moved = replace(city, sites=replace(city.sites, xy=city.sites.xy - (1000.0, 0.0)))
    here, there = (shown(c, site="Plant").readouts[0].values for c in (city, moved))
    assert there[0] > here[0]


def test_wind_from_the_west_blows_east():
    values = shown(site="Depot", winds="w").readouts[0].values
    assert values[2] > 0
    assert values[2] > 10 * values[0]


def windy_city():
    wind = Wind(4, np.array([3, 3]), np.array([4.0, 2.0]), ("D", "F"), np.array([3.0, 1.0]), "Air Watch", "2147")
    return replace(smoking_city(), wind=wind)


def test_the_city_s_own_record_of_the_wind_is_used_and_named():
    picture = shown(windy_city(), site="Depot")
    values = picture.readouts[0].values
    assert values[2] > 10 * values[0]
    said = ("wind as Air Watch recorded it in 2147: 4 directions, most often from W (100 % of the time); "
            "25 % class F at 2 m/s, 75 % class D at 4 m/s")  # fmt: skip
    assert set(said.split("; ")) <= set(picture.legend.notes)
    told = dict(picture.receipt.parameters)
    assert told["air"] == said
    assert told["rose, class D at 4 m/s"] == "0, 0, 0, 3"
    assert not any("no record of the wind" in note for note in picture.legend.notes)


def test_typed_winds_go_before_the_record_and_one_class_takes_its_directions():
    east = shown(windy_city(), site="Plant", winds="e")
    assert east.readouts[0].values[0] > 0
    assert any(note.startswith("25 % class F at 2 m/s") for note in east.legend.notes)
    one = shown(windy_city(), site="Depot", stability="D", wind=5.0)
    assert one.readouts[0].values[2] > 10 * one.readouts[0].values[0]
    assert {"wind as Air Watch recorded it in 2147", "5 m/s at 10 m, class D"} <= set(one.legend.notes)


def test_the_tenths_by_wealth_are_told():
    picture = shown()
    assert {"population_mean", "tenth_1", "tenth_10"} <= picture.figures.keys()
    assert any(note.startswith("poorest tenth of the people") for note in picture.legend.notes)


def test_bands_are_polygons_in_the_colours_of_the_key():
    picture = shown(surface="bands")
    (bands,) = marks(picture, Shapes)
    assert not marks(picture, Grid)
    assert [tuple(colour) for colour in bands.colours.tolist()] == list(picture.legend.ramp)
    assert len(bands.rings) == len(bands.colours)
    assert areas(bands.rings).sum() == pytest.approx(areas(smoking_city().base.rings).sum())  # as far as the city


@pytest.mark.parametrize(
    ("text", "match"), [("up", "directions"), ("1, 2", "4 to 36"), ("1,-1,1,1", "none below 0"), ("n 0", "above 0")]
)
def test_winds_that_cannot_be_read_say_why(text, match):
    with pytest.raises(OverlayError, match=match):
        rose_of(text)


def test_winds_by_name_and_by_number():
    assert rose_of("sw 3, w") == (0,) * 10 + (3, 0, 1, 0, 0, 0)
    assert rose_of("1, 2, 3, 4") == (1, 2, 3, 4)
    assert rose_of("") == (1,)


def test_without_metres_there_is_no_plume():
    with pytest.raises(OverlayError, match="metres are needed"):
        shown(replace(smoking_city(), crs=LOCAL))


def test_between_stations_the_field_is_an_estimate_that_says_so():
    picture = shown(kind="pollution", show="stations")
    assert picture.readouts[0].values == pytest.approx([10, 20, 30], abs=2.0)
    assert "between 2 stations, by inverse distance: an estimate" in picture.legend.notes
    (grid,) = marks(picture, Grid)
    assert np.isfinite(grid.values).all()
    assert picture.receipt.rows == 2
    with pytest.raises(OverlayError, match="readings at points are needed"):
        shown(tiny_city(), kind="pollution", show="stations")


def test_a_field_of_pollution_can_be_bands_too():
    assert marks(shown(tiny_city(), kind="pollution", show="field", surface="bands"), Shapes)


def test_the_capital_s_smoke_falls_on_the_poor(capital_city):
    figures = shown(capital_city).figures
    assert figures["tenth_1"] > 2 * figures["tenth_10"]


def test_a_city_wider_than_the_reach_of_the_smoke_says_so():
    city = smoking_city()
    wide = replace(city, sites=replace(city.sites, xy=city.sites.xy + np.array([60_000.0, 0.0])))
    said = "smoke farther than 50 km from its stack is not counted"
    assert said in build(wide, Layer("plume")).legend.notes
    assert said not in shown().legend.notes
    assert said.capitalize() in dict(shown().receipt.parameters)["limits"]

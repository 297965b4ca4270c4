"""Stocks as fills and as crates that add up; the official books have none."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.cities import tiny_city
from tests.overlays.test_diagram import with_yard
from viewer.errors import OverlayError
from viewer.geometry.locate import containing
from viewer.model.seen import seen
from viewer.model.state import Layer, params
from viewer.overlays import KINDS, build, default_layers
from viewer.overlays.kind import Moment
from viewer.scene.marks import CallOut, Dots, Fills


def stocks(city, step=None, account="full", **given):
    return build(city, Layer("stocks", params(**given)), Moment(step, account))


def of(picture, kind):
    return next((mark for mark in picture.marks if isinstance(mark, kind)), None)


@pytest.fixture(scope="module")
def plant(capital_city):
    return seen(capital_city, "plant")


def test_a_room_holds_what_the_survey_found_at_the_end_of_the_step():
    assert of(stocks(tiny_city(), 0), Fills).values.tolist() == [2.0, 0.0, 0.0]
    picture = stocks(tiny_city(), 1)
    assert of(picture, Fills).values.tolist() == [4.0, 0.0, 3.0]
    assert picture.sentence == (
        "At the end of week 2 of 4, 7.0 ± 0.5 t lie in 2 of 3 districts, 5 t more than at the first survey; West holds "
        "most, 4 t."
    )
    assert of(picture, CallOut).title == "West"
    assert [readout.values.tolist() for readout in picture.readouts] == [
        [4.0, 0.0, 3.0], pytest.approx([0.3, 0.0, 0.4]), [4.0, 0.0, 0.0], [0.0, 0.0, 3.0],
    ]  # fmt: skip


def test_without_a_step_it_is_the_last_survey_and_a_step_without_a_survey_is_not_known():
    assert stocks(tiny_city()).figures["tonnes"] == 7.0
    picture = stocks(tiny_city(), 3)
    assert picture.sentence == "At the end of week 4 of 4, no district was surveyed: what lies there is not known."
    assert np.isnan(of(picture, Fills).values).all() and of(picture, Dots) is None
    assert picture.legend.missing == 3 and picture.legend.notes == ("not surveyed",)
    official = stocks(tiny_city(), 3, "official")
    assert official.legend.notes == ("official view: the operators' books have no stocks", "not surveyed")


def test_what_fell_since_the_first_survey_is_not_more():
    city = with_yard((0, 1, "mixed", 100.0), (0, 2, "mixed", 90.0))
    assert "more than at the first survey" not in stocks(city, 2).sentence
    assert "no site was surveyed" in stocks(city, 0).sentence and "no site was surveyed" in stocks(city, 3).sentence


def test_classes_are_the_same_at_every_step():
    one, other = (of(stocks(tiny_city(), step), Fills) for step in (0, 1))
    assert one.breaks.tolist() == other.breaks.tolist()
    assert one.breaks[0] == one.breaks[1] == 0.0  # nothing is a class of its own


def test_crates_can_be_counted_and_stand_in_their_rooms(plant):
    picture = stocks(plant, 29)
    load = 10.0
    assert f"1 square = {load:g} t" in picture.legend.notes
    crates = of(picture, Dots)
    room = containing(plant.base.rings, crates.xy)
    assert (room >= 0).all()
    found = np.bincount(room, minlength=len(plant.base)) * load
    assert np.abs(found - of(picture, Fills).values).max() <= 1.5 * load  # at most three materials are rounded
    assert found.sum() == pytest.approx(picture.figures["tonnes"], rel=0.02)


def test_the_crates_of_the_plant_grow_to_what_its_books_hide(plant):
    first, last = stocks(plant, 0).figures["tonnes"], stocks(plant).figures["tonnes"]
    assert first < 250
    assert 4100 < last < 4400


def test_a_material_alone_is_less_than_all(plant):
    alone = stocks(plant, 29, material="metamaterial")
    assert alone.figures["tonnes"] == pytest.approx(1266, abs=1)
    with pytest.raises(OverlayError, match="no material 'gold'; known: "):
        stocks(plant, material="gold")


def test_the_official_view_shows_none_and_says_what_is_left_out(plant):
    picture = stocks(plant, 29, "official")
    assert picture.marks == () and picture.readouts == ()
    assert picture.legend.notes == (
        "official view: the operators' books have no stocks", "left out: 2,315 ± 58 t that surveys find",
    )  # fmt: skip
    assert "the official books leave out 2,315 ± 58 t" in picture.sentence


def test_yards_are_circles_whose_area_is_their_mass(capital_city):
    city = capital_city
    circles = of(stocks(city), Dots)
    assert any(note.startswith("area of a circle = what lies there") for note in stocks(city).legend.notes)
    largest = circles.radius_px.max()
    by_name = dict(zip(circles.names, circles.radius_px))
    assert by_name["Marsh End Landfill"] == largest
    share = 4249 / 10_100  # of the crates of the plant in what lies on the landfill, by the surveys of both
    assert (by_name["Meridian Recovery"] / largest) ** 2 == pytest.approx(share, rel=0.1)


def test_a_plan_opens_on_what_lies_in_it_and_who_walks_there(plant):
    shown = {layer.kind for layer in default_layers(plant) if layer.visible}
    assert shown == {"stocks", "patrols", "borders"}


def test_a_city_whose_stocks_lie_elsewhere_has_none_to_show():
    city = tiny_city()
    assert KINDS["stocks"].fits(city)
    elsewhere = replace(city, stocks=(replace(city.stocks[0], region_set="moon"),))
    assert not KINDS["stocks"].fits(elsewhere)
    with pytest.raises(OverlayError, match="has no stocks"):
        stocks(elsewhere)

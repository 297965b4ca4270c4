"""What waste says of itself: legend, sentence and call-out are true for its numbers, and tell what is left out."""

from dataclasses import replace

import numpy as np
import pytest

from tests.cities import missing_city, tiny_city, undated_city
from tests.overlays.test_waste import fills, ribbons, waste
from viewer.errors import OverlayError
from viewer.model.city import Clock
from viewer.overlays.starts import largest
from viewer.scene.marks import CallOut


def test_the_rest_is_counted_and_weighed_in_the_legend():
    notes = waste(tiny_city(), 0, top=1).legend.notes
    assert "1 largest of 3" in notes
    assert "2 other flows, not drawn: 3 t per week" in notes


def test_what_could_not_be_drawn_is_said():
    notes = waste(missing_city()).legend.notes
    assert "1 flow without a place: 1.25 t per week" in notes
    assert "1 record without a weight" in notes
    assert "1 site without a place" in notes


def test_the_sentence_is_true_in_every_week():
    assert waste(tiny_city(), 0).sentence == "In week 1 of 4, 7 t move in 3 flows; Depot receives 86 % of it."
    assert waste(tiny_city(), 1).sentence == "In week 2 of 4, 7 t move in 2 flows; Plant receives all of it."
    assert waste(tiny_city(), 3).sentence == "In week 4 of 4, 1 t moves in 1 flow; Plant receives all of it."


def test_a_day_is_on_and_not_in():
    city = tiny_city()
    days = replace(city, clock=Clock(city.clock.starts, ("6 May 2045",) * len(city.clock), "day"))
    assert waste(days, 3).sentence.startswith("On 6 May 2045 (day 4 of 4), 1 t moves in 1 flow")
    assert waste(tiny_city()).sentence == "5.25 t per week move in 5 flows, mean of 4 weeks; Plant receives 48 % of it."
    assert waste(tiny_city(), 3, material="metal").sentence == "No waste moves in week 4 of 4."


def test_a_week_without_records_is_not_said_to_be_quiet():
    city = tiny_city()
    early = replace(city, flows=replace(city.flows, first=np.zeros(5, np.int32), last=np.ones(5, np.int32)))
    picture = waste(early, 3, measure="made")
    assert picture.sentence == "No flows are recorded for week 4 of 4."
    assert np.isnan(fills(picture).values[2:]).all()
    assert picture.legend.widths == waste(early, 3).legend.widths == ()
    assert "no flows are recorded for week 4 of 4" in waste(early, 3).legend.notes
    assert "no flows are recorded for week 4 of 4" in picture.legend.notes
    assert waste(early).legend.period == "mean of 2 weeks"


def test_a_tie_names_nobody():
    city = tiny_city()
    even = replace(city, flows=replace(city.flows, tonnes=np.array([4.0, 0.0, 16.0, 0.0, 0.0])))
    assert waste(even, 0).sentence == "In week 1 of 4, 8 t move in 2 flows."


def test_flows_without_dates_are_shown_as_a_whole():
    for step in (None, 2):
        picture = waste(undated_city(), step)
        assert picture.figures["total_tonnes"] == 21
        assert (picture.legend.title, picture.legend.period) == ("Waste flows, t", "")
    assert fills(waste(undated_city(), measure="made")).values.tolist() == [4, 2, 4]
    assert fills(waste(undated_city(), measure="received")).values.tolist() == [0, 6, 10]
    assert fills(waste(undated_city(), measure="passing")).values.tolist() == [0, 0, 0]


def test_some_flows_without_dates_are_left_out_and_counted():
    city = tiny_city()
    first, last = city.flows.first.copy(), city.flows.last.copy()
    first[0] = last[0] = -1
    picture = waste(replace(city, flows=replace(city.flows, first=first, last=last)))
    assert picture.figures["total_tonnes"] == pytest.approx(17 / 4)
    assert "1 record without a date left out: 4 t" in picture.legend.notes


def test_shading_below_arrows_speaks_of_the_same_week():
    legend = waste(tiny_city(), 1, measure="made").legend
    assert (legend.title, legend.period) == ("Waste made, t per week", "week 2 of 4")
    assert "arrows: Waste flows, t per week" in legend.notes


def test_a_column_below_arrows_keeps_its_own_period():
    legend = waste(tiny_city(), 1, column="refuse").legend
    assert (legend.title, legend.period) == ("Refuse, t", "2147")
    assert "arrows: Waste flows, t per week, week 2 of 4" in legend.notes


def test_records_without_a_weight_are_counted_without_arrows_too():
    assert "1 record without a weight" in waste(missing_city(), measure="made", flows=False).legend.notes
    assert "1 record without a weight" not in waste(missing_city(), column="refuse", flows=False).legend.notes


def test_the_busiest_site_is_called_out_with_its_share():
    picture, sites = waste(tiny_city()), tiny_city().sites
    (said,) = [mark for mark in picture.marks if isinstance(mark, CallOut)]
    arrows = ribbons(picture)
    received = {
        name: arrows.amounts[(arrows.end == place).all(axis=1)].sum()
        for name, place in zip(sites.names, sites.xy, strict=True)
    }
    assert said.title == max(received, key=received.get)
    assert f"{received[said.title] / arrows.amounts.sum():.0%}".replace("%", " %") in said.lines[0].replace("\xa0", " ")


def test_flows_without_a_single_weight_do_not_say_that_nothing_moves():
    city = tiny_city()
    bare = replace(city, flows=replace(city.flows, tonnes=np.full(5, np.nan)))
    assert waste(bare).sentence == waste(bare, 1).sentence == "No weights are recorded."
    with pytest.raises(OverlayError, match="trace: no weights are recorded"):
        largest(bare)
    with pytest.raises(OverlayError, match="trace: no flow weighs anything"):
        largest(replace(city, flows=replace(city.flows, tonnes=np.zeros(5))))

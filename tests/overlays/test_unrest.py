"""Unrest on the map: it spreads from where the ripples are seen most, by its stated rule; honest books have none."""

import numpy as np
import pytest

from tests.cities import tiny_city
from tests.overlays.test_asks import asked, problem
from viewer.analysis.unrest import Rule, noticed, spread
from viewer.geometry.neighbours import queen
from viewer.model.state import Layer, ViewState, params
from viewer.overlays import build
from viewer.overlays.kind import Moment
from viewer.overlays.ripples import spread_of
from viewer.overlays.unrest import KIND, rising_of
from viewer.scene.marks import CallOut, Fills, Lines

TOLD = 31


@pytest.fixture(scope="module")
def city(capital_city):
    return capital_city


def shown(city, step=None, **given):
    return build(city, Layer("unrest", params(**given)), Moment(step))


def test_it_follows_from_the_ripples_by_the_rule(city):
    dose, people = spread_of(city, "", 0.0, 20.0, 0.05).dose, city.base.columns["population"].values
    half = dose[-1] @ people / people.sum()
    expected = spread(noticed(dose, half), queen(city.base.rings), Rule(), first=TOLD - 1).support
    picture = shown(city, 44, told=TOLD)
    (fills,) = (mark for mark in picture.marks if isinstance(mark, Fills))
    assert fills.values == pytest.approx(100 * expected[44])
    assert picture.figures["supporters"] == pytest.approx(expected[44] @ people)
    assert picture.figures["risen"] == (expected[44] >= 0.5).sum()


def test_it_begins_where_the_dust_falls_and_never_goes_back(city):
    assert shown(city, 5, told=TOLD).figures["supporters"] == 0
    assert "nobody knows yet" in shown(city, 5, told=TOLD).sentence
    found = rising_of(city, KIND.values(params(told=TOLD)))
    first = int(np.argmin(found.unrest.arrival))
    dose = spread_of(city, "", 0.0, 20.0, 0.05).dose[-1]
    assert (dose > dose[first]).sum() < 5, "among the most hurt"
    counts = [shown(city, step, told=TOLD).figures["supporters"] for step in range(TOLD, 52, 5)]
    assert counts == sorted(counts) and counts[0] > 0


def test_links_lead_from_those_who_have_risen_to_those_who_have_not(city):
    picture = shown(city, 43, told=TOLD)
    (lines,) = (mark for mark in picture.marks if isinstance(mark, Lines))
    (call,) = (mark for mark in picture.marks if isinstance(mark, CallOut))
    assert len(lines.starts) > 2 and len(lines.xy) == 2 * (len(lines.starts) - 1)
    assert f"{call.title} rose first" in picture.sentence
    assert not any(isinstance(mark, Lines) for mark in shown(city, 31, told=TOLD).marks)


def test_the_rule_stands_in_the_key_and_in_the_receipt(city):
    picture = shown(city, 43, told=TOLD, seeing=20.0, threshold=25.0)
    told = " ".join(picture.legend.notes)
    assert "20 % of those who notice" in told
    assert "25 % of the people around" in told
    assert "known from week 31" in told
    assert ("threshold", "25 %") in picture.receipt.parameters


def test_honest_books_have_no_unrest():
    picture = build(tiny_city(), Layer("unrest"))
    assert picture.sentence.endswith("no unrest.")
    assert not picture.marks


def test_any_flow_can_be_followed_in_tonnes_where_no_dose_is_known():
    picture = build(tiny_city(), Layer("unrest", params(flow="F1", extra=3.0)))
    assert picture.figures["supporters"] > 0
    assert any(" t;" in note for note in picture.legend.notes), picture.legend.notes


def test_numbers_of_it_can_be_asked(city):
    told = ViewState(step=44, layers=(Layer("unrest", params(told=TOLD)),))
    figures = shown(city, 44, told=TOLD).figures
    assert asked(city, "unrest", told).value == figures["supporters"]
    assert asked(city, "unrest", told, part="share").value == figures["share"]
    assert asked(city, "unrest", told, part="districts").value == figures["risen"]
    assert asked(city, "unrest", step=44, told=TOLD).value == figures["supporters"]
    first = asked(city, "unrest", told, part="name").text
    assert first in shown(city, 44, told=TOLD).sentence
    assert asked(city, "unrest", told, part="arrival", at=first).text.startswith("week ")
    assert asked(city, "unrest", told, part="value", at=first).value >= 0.5
    assert asked(tiny_city(), "unrest").text == "no data"
    assert problem(city, "unrest", told, part="value", at="Ashpit Lan").hint == "Did you mean 'Ashpit Lane'?"

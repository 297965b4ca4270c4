"""Who lives near a facility: asked of the tiny city, whose depot stands in Middle and whose plant in East."""

from dataclasses import replace

import pytest

from tests.cities import tiny_city
from viewer.model.plan import Add, Plan
from viewer.model.state import ViewState
from viewer.model.story import Ask, Scene, Story
from viewer.overlays.asks import Asking

NEW = Plan(adds=(Add("n1", "depot", 500.0, 500.0),))


def answered(city=None, state: ViewState | None = None, **params):
    scene = Scene("first", "First", state or ViewState())
    story = Story("s", "S", scenes=(scene,), asks=(Ask("x", "reach", tuple(params.items())),))
    asking = Asking(city or tiny_city(), story, scene)
    return asking.answer("x"), asking.problems


@pytest.mark.parametrize(
    ("params", "value", "text"),
    [
        ({"kind": "depot", "within_m": 10}, 0.3, "30 %"),
        ({"kind": "depot|recovery", "within_m": 10}, 0.4, "40 %"),
        ({"kind": "depot", "within_m": 1000}, 1.0, "100 %"),
        ({"kind": "depot", "within_m": 10, "part": "people"}, 300.0, "300 people"),
        ({"kind": "depot", "within_m": 10, "part": "out_of_reach"}, 700.0, "700 people"),
        ({"kind": "depot", "part": "way"}, 700.0, "700 m"),
        ({"kind": "depot", "within_m": 10, "where": "zone = homes"}, 1.0, "100 %"),
        ({"kind": "depot", "within_m": 10, "at": "West|East"}, 0.0, "0 %"),
    ],
)
def test_people_within_reach_are_counted(params, value, text):
    found, problems = answered(**params)
    assert not problems
    assert found.value == pytest.approx(value) and found.text == text


def test_a_plan_brings_facilities_near_and_without_it_they_are_not_there():
    state = ViewState(plan=NEW)
    assert answered(state=state, kind="depot", within_m=10)[0].value == pytest.approx(0.9)
    assert answered(state=state, kind="depot", within_m=10, plan="without plan")[0].value == pytest.approx(0.3)


def test_when_a_plan_closes_the_last_of_a_kind_nobody_is_near_one():
    found, problems = answered(state=ViewState(plan=Plan(closes=("S1",))), kind="depot")
    assert not problems and found.value == 0.0


@pytest.mark.parametrize(
    ("city", "params", "said"),
    [
        (tiny_city(), {"kind": "quarry"}, "quarry"),
        (tiny_city(), {}, "nothing"),
        (replace(tiny_city(), sites=None, flows=None), {"kind": "depot"}, "no facilities"),
    ],
)
def test_what_cannot_be_asked_is_told(city, params, said):
    found, problems = answered(city, **params)
    assert found is None and said in problems[0].found

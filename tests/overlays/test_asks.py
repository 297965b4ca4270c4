"""Every measure on the tiny city: three squares with numbers that can be checked by head."""

import dataclasses
import math

import numpy as np
import pytest

from tests.cities import columns, missing_city, nothing_city, points_city, smoking_city, tiny_city
from viewer.model.city import Column, Records
from viewer.model.plan import Plan
from viewer.model.state import ViewState
from viewer.model.story import Ask, Scene, Story
from viewer.overlays import asks
from viewer.overlays.asks import MEASURES, Asking, described


def ledger() -> Records:
    """Five entries: Ann holds 3 + 1, Bo 4, one entry of Cy has no amount, one of 2 has no holder."""
    amounts = np.array([3.0, 4.0, 1.0, np.nan, 2.0])
    holders = Column("holder", np.array([0, 1, 0, 2, np.nan]), kind="category", categories=("Ann", "Bo", "Cy"))
    held = Column("amount", amounts, "credits", "extensive")
    return Records("ledger", 5, {"holder": holders, "amount": held}, source="Tiny survey")


def city_with_records():
    return dataclasses.replace(tiny_city(), records=(ledger(),))


def story_of(*given: Ask, state: ViewState | None = None) -> Story:
    return Story("told", "Told", scenes=(Scene("first", "First", state or ViewState()),), asks=given)


def ask(name: str, measure: str, /, **params) -> Ask:
    return Ask(name, measure, tuple(sorted(params.items())))


def asked(city, measure: str, /, state: ViewState | None = None, **params):
    """The answer of one ask; fails with its problem when it has none."""
    story = story_of(ask("x", measure, **params), state=state)
    asking = Asking(city, story, story.scenes[0])
    answer = asking.answer("x")
    assert answer is not None, asking.problems
    assert answer.line.parameters[0] == ("measure", measure)
    return answer


def problem(city, measure: str, /, state: ViewState | None = None, **params):
    story = story_of(ask("x", measure, **params), state=state)
    asking = Asking(city, story, story.scenes[0])
    assert asking.answer("x") is None
    (found,) = asking.problems
    return found


COLUMNS = [
    ("sum", {"column": "refuse"}, 100.0, "100 t"),
    ("sum", {"role": "waste"}, 100.0, "100 t"),
    ("sum", {"column": "refuse", "where": "zone = works"}, 70.0, "70 t"),
    ("sum", {"column": "refuse", "where": "dust > 4; zone != homes"}, 10.0, "10 t"),
    ("sum", {"column": "refuse", "where": "name = West | East"}, 70.0, "70 t"),
    ("sum", {"column": "refuse", "top": 2}, 90.0, "90 t"),
    ("sum", {"column": "refuse", "top": -1}, 10.0, "10 t"),
    ("sum", {"column": "refuse", "top": 2, "top_by": "dust"}, 40.0, "40 t"),
    ("share", {"column": "refuse", "top": 1, "top_by": "credits"}, 0.1, "10 %"),
    ("sum", {"column": "refuse", "per": "people"}, 0.1, "0.1 t per person"),
    ("sum", {"column": "refuse", "per": "step"}, 25.0, "25 t per week"),
    ("sum", {"column": "refuse_weekly"}, 60.0, "60 t"),
    ("sum", {"column": "refuse_weekly", "step": 1}, 12.0, "12 t"),
    ("sum", {"column": "refuse_weekly", "time": "2147-01-14"}, 12.0, "12 t"),
    ("sum", {"column": "refuse_weekly", "steps": "0-1"}, 18.0, "18 t"),
    ("mean", {"column": "dust"}, 8.0, "8 µg/m³"),
    ("mean", {"column": "smoke"}, 20.0, "20 µg/m³"),
    ("weighted_mean", {"column": "dust"}, 6.0, "6 µg/m³"),
    ("weighted_mean", {"column": "dust", "weight": "1"}, 8.0, "8 µg/m³"),
    ("weighted_mean", {"column": "dust", "weight": "credits"}, 920 / 90, "10.2 µg/m³"),
    ("median", {"column": "credits"}, 10.0, "10 credits"),
    ("median", {"column": "credits", "percentile": 95}, 60.0, "60 credits"),
    ("max", {"column": "dust"}, 12.0, "12 µg/m³"),
    ("max", {"column": "dust", "nth": 2}, 8.0, "8 µg/m³"),
    ("min", {"column": "dust"}, 4.0, "4 µg/m³"),
    ("name_max", {"column": "dust"}, "East", "East"),
    ("name_min", {"column": "dust", "where": "dust > 4"}, "Middle", "Middle"),
    ("value", {"column": "dust", "at": "Middle"}, 8.0, "8 µg/m³"),
    ("rank", {"column": "dust", "at": "D2"}, 2.0, "2"),
    ("count", {}, 3.0, "3 districts"),
    ("count", {"where": "dust >= 8"}, 2.0, "2 districts"),
    ("count", {"where": "dust > 99"}, 0.0, "no districts"),
    ("count", {"of": "sites"}, 2.0, "2 facilities"),
    ("count", {"of": "sites", "where": "kind = depot"}, 1.0, "1 facility"),
    ("name_max", {"of": "sites", "column": "capacity"}, "Plant", "Plant"),
    ("missing", {"column": "dust"}, 0.0, "no districts"),
    ("distinct", {"by": "zone"}, 2.0, "2 zones"),
    ("share", {"column": "refuse", "at": "West"}, 0.6, "60 %"),
    ("share", {"column": "refuse", "top": 1}, 0.6, "60 %"),
    ("share", {"where": "zone = works"}, 2 / 3, "67 %"),
    ("group_share", {"column": "refuse", "denominator": "people"}, 0.1, "10 %"),
    ("people", {}, 1000.0, "1,000 people"),
    ("people", {"column": "dust", "above": 4}, 400.0, "400 people"),
    ("people", {"column": "dust", "above": 4, "to": 8}, 300.0, "300 people"),
    ("people_share", {"column": "dust", "to": 4}, 0.6, "60 %"),
    ("gini", {"column": "refuse", "weight": "1"}, 1 / 3, "0.333"),
    ("gini", {"column": "refuse", "where": "dust > 99"}, math.nan, "no data"),
    ("hoover", {"column": "refuse", "weight": "1"}, 0.26667, "0.267"),
    ("theil", {"column": "dust", "weight": "1", "where": "name = West|West"}, 0.0, "0"),
    ("p90_p10", {"column": "credits"}, 4.0, "4"),
    ("hhi", {"column": "refuse"}, 4600.0, "4,600"),
    ("effective_number", {"column": "refuse"}, 10000 / 4600, "2.17"),
    ("hhi", {"of": "ledger", "column": "amount", "by": "holder"}, 5000.0, "5,000"),
    ("sum", {"of": "ledger", "column": "amount"}, 10.0, "10 credits"),
    ("count", {"of": "ledger"}, 5.0, "5 records"),
    ("count", {"of": "ledger", "column": "amount"}, 4.0, "4 records"),
    ("name_max", {"of": "ledger", "column": "amount", "by": "holder", "nth": 2}, "Bo", "Bo"),
    ("share", {"of": "ledger", "column": "amount", "where": "holder = Ann"}, 0.4, "40 %"),
    ("missing", {"of": "ledger", "column": "amount"}, 1.0, "1 record"),
    ("top_bottom", {"column": "dust", "parts": 10}, 3.0, "3"),
    ("part_mean", {"column": "dust", "parts": 10, "nth": 10}, 12.0, "12 µg/m³"),
    ("correlation", {"column": "dust", "with": "credits", "weight": "1"}, 1.0, "1"),
    ("kolm_pollak", {"column": "dust", "where": "name = West"}, 4.0, "4 µg/m³"),
    ("atkinson", {"column": "dust", "where": "name = West"}, 0.0, "0"),
    ("exposure", {"group": "poorer_half", "part": "group"}, 4.0, "4 µg/m³"),
    ("exposure", {"group": "poorer_half", "part": "rest"}, 8.0, "8 µg/m³"),
    ("exposure", {"group": "poorer_half"}, 0.5, "0.5"),
]  # fmt: skip

FLOWS = [
    ("flow_sum", {}, 21.0, "21 t"),
    ("flow_sum", {"material": "metal"}, 7.0, "7 t"),
    ("flow_sum", {"material": "metal | mixed"}, 21.0, "21 t"),
    ("flow_sum", {"origin": "region"}, 10.0, "10 t"),
    ("flow_sum", {"origin": "D1 | Middle"}, 6.0, "6 t"),
    ("flow_sum", {"destination": "kind:recovery"}, 10.0, "10 t"),
    ("flow_sum", {"destination": "Far harbour"}, 5.0, "5 t"),
    ("flow_sum", {"origin": "Far harbour"}, 0.0, "0 t"),
    ("flow_sum", {"site": "S1"}, 12.0, "12 t"),
    ("flow_sum", {"step": 0}, 7.0, "7 t"),
    ("flow_sum", {"steps": "2-3"}, 7.0, "7 t"),
    ("flow_sum", {"per": "step"}, 5.25, "5.25 t per week"),
    ("flow_sum", {"origin": "region", "per": "head"}, 0.01, "0.01 t per person"),
    ("flow_count", {"step": 1}, 2.0, "2 flows"),
    ("flow_share", {"material": "metal"}, 1 / 3, "33 %"),
    ("flow_share", {"material": "metal", "origin": "region", "among": "origin"}, 0.2, "20 %"),
    ("net_flow", {"at": "Plant"}, 5.0, "5 t"),
    ("net_flow", {"at": "West"}, -4.0, "−4 t"),
    ("net_flow", {"at": "S2", "part": "got"}, 10.0, "10 t"),
    ("flow_leader", {}, "Plant", "Plant"),
    ("flow_leader", {"part": "tonnes", "nth": 2}, 6.0, "6 t"),
    ("flow_leader", {"side": "origin", "origin": "region", "nth": 3}, "Middle", "Middle"),
    ("flow_leader", {"part": "share", "origin": "region", "side": "origin", "nth": 3}, 0.2, "20 %"),
    ("flow_leader", {"part": "count"}, 3.0, "3 places"),
    ("flow_leader", {"part": "hhi", "origin": "region"}, 5200.0, "5,200"),
    ("flow_distance", {"origin": "D1"}, 1.0, "1 km"),
    ("flow_distance", {"origin": "D1", "part": "work"}, 4.0, "4 t·km"),
    ("provenance", {"at": "Plant", "direction": "upstream", "of": "East"}, 0.4, "40 %"),
    ("provenance", {"at": "West", "of": "place", "part": "tonnes"}, 2.0, "2 t"),
    ("standing", {"material": "metal", "part": "tonnes"}, 2.0, "2 t"),
    ("standing", {"material": "mixed", "part": "claim"}, "recover", "recover"),
    ("stock", {}, 7.0, "7 t"),
    ("stock", {"material": "mixed", "step": 0}, 2.0, "2 t"),
    ("stock", {"at": "West", "part": "growth"}, 2.0, "2 t"),
    ("audit_suspects", {}, 0.0, "no sets of records"),
    ("audit_gap", {}, math.nan, "no data"),
    ("audit_gap", {"part": "site"}, "", "no data"),
    ("site_residual", {"site": "S1"}, 0.0, "0 t"),
]  # fmt: skip

TIME = [
    ("steps", {}, 4.0, "4 weeks"),
    ("moment", {}, "4 weeks", "4 weeks"),
    ("moment", {"step": 1}, "week 2 of 4", "week 2 of 4"),
    ("over_time", {}, 7.0, "7 t per week"),
    ("over_time", {"part": "when_max"}, "week 1 of 4", "week 1 of 4"),
    ("over_time", {"series": "refuse_weekly"}, 24.0, "24 t"),
    ("over_time", {"series": "refuse_weekly", "at": "East", "part": "change"}, 9.0, "9 t"),
    ("over_time", {"series": "refuse_weekly", "part": "when_above", "above": 12}, "week 3 of 4", "week 3 of 4"),
    ("figure", {"overlay": "wealth", "figure": "p90_p10"}, 4.0, "4"),
    ("readout", {"overlay": "pollution", "at": "Middle", "params": "show = column; column = dust"}, 8.0, "8 µg/m³"),
    ("readout", {"overlay": "pollution", "of": "name_max", "params": "show = column; column = dust"}, "East", "East"),
    ("readout", {"overlay": "pollution", "of": "count", "above": 4, "params": "show = column"}, 2.0, "2 districts"),
    ("plan_figure", {"when": "before", "part": "coverage"}, 1.0, "100 %"),
]  # fmt: skip


def equals(found: float | str, expected: float | str) -> bool:
    if isinstance(expected, str) or math.isnan(expected):
        return found == expected or (not isinstance(expected, str) and math.isnan(found))
    return found == pytest.approx(expected, rel=1e-4)


def city():
    whole = city_with_records()
    sites = dataclasses.replace(whole.sites, columns=columns(Column("capacity", np.array([10.0, 30.0]), "t/week")))
    return dataclasses.replace(whole, sites=sites)


@pytest.mark.parametrize(("measure", "params", "value", "text"), [*COLUMNS, *FLOWS, *TIME])
def test_a_measure_gives_the_number_that_one_can_check_by_head(measure, params, value, text):
    answer = asked(city(), measure, **params)
    assert equals(answer.value, value), answer.value
    assert answer.text == text


def test_every_measure_is_told_in_the_list_and_tried_here():
    listed = asks.__doc__ or ""
    tried = {row[0] for row in (*COLUMNS, *FLOWS, *TIME)}
    elsewhere = {"ratio", "difference", "share_of", "percent_change", "total", "times", "compared", "uncertainty",
                 "concentration_index", "moran", "burden", "diversion", "ripple", "unrest", "account_gap",
                 "audit_books", "tracks", "reach", "batch", "batches", "sentence", "plan"}  # fmt: skip
    assert set(MEASURES) == tried | elsewhere
    for name in MEASURES:
        assert f" {name}" in listed, f"{name} is not in the list of measures"
        assert f"{name}: " in described()


# Other asks


def both(measure: str, **params):
    """A measure of two others: a is the 100 t of refuse, b the 60 t of West, c 3 districts, d 60 %."""
    story = story_of(
        ask("a", "sum", column="refuse"), ask("b", "value", column="refuse", at="West"), ask("c", "count"),
        ask("d", "share", column="refuse", at="West"), ask("x", measure, **params),
    )  # fmt: skip
    asking = Asking(city(), story, story.scenes[0])
    answer = asking.answer("x")
    return answer if answer is not None else asking.problems


@pytest.mark.parametrize(
    ("measure", "params", "value", "text"),
    [
        ("ratio", {"a": "b", "b": "a"}, 0.6, "0.6"),
        ("ratio", {"a": "a", "b": "c", "unit": "t/district"}, 100 / 3, "33.3 t/district"),
        ("difference", {"a": "a", "b": "b"}, 40.0, "40 t"),
        ("difference", {"a": "d", "b": "d"}, 0.0, "0 percentage points"),
        ("share_of", {"a": "b", "b": "a"}, 0.6, "60 %"),
        ("percent_change", {"a": "a", "b": "b"}, -0.4, "−40 %"),
        ("total", {"of": "a, b"}, 160.0, "160 t"),
        ("total", {"of": "c, c"}, 6.0, "6 districts"),
        ("times", {"a": "a", "by": 0.05, "unit": "lorries"}, 5.0, "5 lorries"),
        ("compared", {"a": "a", "b": "b", "more": "above", "less": "below"}, "above", "above"),
        ("compared", {"a": "a", "b": "b", "same": "alike", "within": 0.5}, "alike", "alike"),
    ],
)
def test_asks_are_made_of_other_asks(measure, params, value, text):
    answer = both(measure, **params)
    assert equals(answer.value, value)
    assert answer.text == text


def test_amounts_of_different_units_are_not_added():
    (fault,) = both("total", of="a, c")
    assert (fault.field, fault.expected) == ("asks.x.b", "two asks of one unit")


def test_the_uncertainty_of_a_flow_is_an_answer_of_its_own():
    story = story_of(ask("a", "flow_sum", origin="D1 | D2"), ask("x", "uncertainty", a="a"))
    asking = Asking(city(), story, story.scenes[0])
    assert asking.answer("x").value == pytest.approx(math.hypot(0.4, 0.2))


def test_what_is_made_of_itself_is_told_and_not_asked_for_ever():
    story = story_of(ask("a", "times", a="b", by=2), ask("b", "times", a="a", by=2))
    asking = Asking(city(), story, story.scenes[0])
    assert asking.answer("a") is None
    assert [one.field for one in asking.problems] == ["asks.a"]


# The scene


def test_an_ask_is_of_the_scene_unless_it_says_otherwise():
    state = ViewState(step=1)
    assert asked(city(), "flow_sum", state).value == 7.0
    assert asked(city(), "flow_sum", state, step="all").value == 21.0
    assert asked(city(), "flow_sum", state, step=0).value == 7.0
    assert asked(city(), "flow_sum", state, time="2147-01-20").value == 6.0


def test_an_ask_may_be_of_another_scene():
    later = Scene("later", "Later", ViewState(step=2))
    story = story_of(ask("x", "flow_sum", scene="later"), ask("y", "flow_sum"), ask("z", "ratio", a="x", b="y"))
    story = dataclasses.replace(story, scenes=(*story.scenes, later))
    asking = Asking(city(), story, story.scenes[0])
    assert (asking.answer("x").value, asking.answer("y").value) == (6.0, 21.0)
    assert asking.answer("z").value == pytest.approx(6 / 21)


def test_before_and_after_of_a_plan():
    state = ViewState(plan=Plan(closes=("S1",)))
    whole = smoking_city()
    assert asked(whole, "count", state, of="sites", where="kind = depot").text == "no facilities"
    assert asked(whole, "count", state, of="sites", where="kind = depot", plan="without plan").value == 1
    assert asked(whole, "plan", state).text == "Depot closed"
    before = asked(whole, "plan_figure", state, when="before").value
    after = asked(whole, "plan_figure", state, when="after").value
    assert asked(whole, "plan_figure", state, when="change").value == pytest.approx(after - before)
    assert asked(whole, "plan_figure", state, when="percent").value == pytest.approx((after - before) / before)


def test_the_official_account_counts_what_is_booked():
    flows = dataclasses.replace(city().flows, basis=("measured", "reported", "measured", "reported", "measured"))
    told = dataclasses.replace(city(), flows=flows)
    assert asked(told, "flow_sum").value == 13.0
    assert asked(told, "flow_sum", ViewState(account="official")).value == 8.0
    assert asked(told, "flow_sum", account="official").value == 8.0
    assert asked(told, "flow_sum", basis="all").value == 21.0


# Missing


def test_what_is_missing_stays_missing():
    missing = missing_city()
    assert asked(missing, "sum", column="refuse").value == 70.0
    assert asked(missing, "missing", column="refuse").text == "1 district"
    assert asked(missing, "value", column="dust", at="Middle").text == "no data"
    assert asked(missing, "count", where="dust = no data").value == 1
    assert asked(missing, "people").value == 700.0
    assert asked(missing, "flow_sum", origin="D2").text == "no data"
    assert asked(missing, "max", column="dust", nth=3).text == "no data"
    assert asked(missing, "name_max", column="dust", nth=3).text == "no data"


def test_points_can_be_asked():
    assert asked(points_city(), "mean", column="reading").text == "2.5 µg/m³"
    assert asked(points_city(), "count", where="reading > 2").text == "2 points"


# Faults


@pytest.mark.parametrize(
    ("measure", "params", "field", "found", "hint"),
    [
        ("summ", {}, "asks.x.measure", "no measure 'summ'", "Did you mean 'sum'?"),
        ("sum", {"colum": "dust"}, "asks.x.colum", "no parameter of sum 'colum'", "Did you mean 'column'?"),
        ("sum", {"column": "dusk"}, "asks.x.column", "no column of districts 'dusk'", "Did you mean 'dust'?"),
        ("sum", {"column": "zone"}, "asks.x.column", "'zone' holds text", ""),
        ("sum", {"role": "welth"}, "asks.x.role", "no column of districts with the role 'welth'",
         "Did you mean 'wealth'?"),
        ("count", {"of": "site"}, "asks.x.of", "no table 'site'", "Did you mean 'sites'?"),
        ("value", {"column": "dust", "at": "Wst"}, "asks.x.at", "no district 'Wst'", "Did you mean 'West'?"),
        ("value", {"column": "dust", "at": "West | East"}, "asks.x.at", "'West | East' is 2 of districts", ""),
        ("count", {"where": "zone = work"}, "asks.x.where", "no zone 'work'", "Did you mean 'works'?"),
        ("count", {"where": "zone > 3"}, "asks.x.where", "zone > 3", ""),
        ("count", {"where": "dust"}, "asks.x.where", "'dust'", ""),
        ("count", {"step": 9}, "asks.x.step", "no step '9'", ""),
        ("count", {"steps": "3-1"}, "asks.x.steps", "step 3 (the 4th of 4, 2147-01-27) comes after step 1 (the 2nd"
         " of 4, 2147-01-13)", ""),
        ("count", {"plan": "other"}, "asks.x.plan", "no plan 'other'", ""),
        ("count", {"account": "secret"}, "asks.x.account", "no account 'secret'", ""),
        ("count", {"region_set": "wards"}, "asks.x.region_set", "no region set 'wards'", ""),
        ("count", {"scene": "frist"}, "asks.x.scene", "no scene 'frist'", "Did you mean 'first'?"),
        ("flow_sum", {"material": "metl"}, "asks.x.material", "no material 'metl'", "Did you mean 'metal'?"),
        ("flow_sum", {"origin": "Depto"}, "asks.x.origin", "no end of flows 'Depto'", "Did you mean 'Depot'?"),
        ("flow_sum", {"basis": "weighed"}, "asks.x.basis", "no basis 'weighed'", ""),
        ("net_flow", {}, "asks.x.at", "nothing", ""),
        ("standing", {"material": "glass"}, "asks.x.material", "no material 'glass'", ""),
        ("figure", {"overlay": "welth", "figure": "gini"}, "asks.x.overlay", "no overlay 'welth'",
         "Did you mean 'wealth'?"),
        ("figure", {"overlay": "wealth", "figure": "ginny"}, "asks.x.figure", "no figure of wealth 'ginny'",
         "Did you mean 'gini'?"),
        ("ratio", {"a": "x", "b": "x"}, "asks.x", "it is made of itself: x, x", ""),
        ("sum", {"column": "dust", "top": "many"}, "asks.x.top", "'many'", ""),
        ("batch", {"batch": "b9"}, "asks.x.batch", "no batch 'b9'", ""),
    ],
)  # fmt: skip
def test_a_wrong_ask_is_a_problem_that_names_everything(measure, params, field, found, hint):
    told = problem(city(), measure, **params)
    assert (told.file, told.scene, told.field) == ("told", "first", field)
    assert told.found == found
    assert told.hint == hint


def test_a_city_without_anything_answers_with_problems():
    for name in sorted(set(MEASURES) - {"steps", "moment", "plan", "over_time", "batches"}):
        asking = Asking(nothing_city(), story := story_of(ask("x", name)), story.scenes[0])
        assert asking.answer("x") is None or asking.answer("x").missing, name


def test_the_receipt_line_says_how_the_number_came_about():
    line = asked(city(), "weighted_mean", ViewState(step=1), column="dust", label="dust of a person").line
    assert (line.label, line.value, line.unit, line.formula) == ("dust of a person", 6.0, "µg/m³", "Σ p x ÷ Σ p")
    assert ("column", "dust") in line.parameters
    assert ("step", "2147-01-13 (2 / 4)") in line.parameters  # never the number of a file alone, which begins at 0
    assert line.weights == "people"
    assert [one.name for one in line.inputs] == ["dust"]

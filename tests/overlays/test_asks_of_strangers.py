"""Asks of a story that a stranger wrote: whatever their parameters say, they end as an answer or as a problem."""

import dataclasses
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.cities import with_column
from tests.overlays.test_asks import COLUMNS, FLOWS, TIME, ask, asked, city, problem, story_of
from viewer.model.story import Scene
from viewer.overlays.asks import COMMON, MEASURES, Asking, answers
from viewer.overlays.captions_of import story_faults, words_of
from viewer.overlays.templates import parsed

ODD = ("inf", "-inf", "nan", math.inf, math.nan, "1e400", 1e308, -1e308, 10**9, 10**400, -1, 0, 0.5, 5e-324, True, "",
       " ", "|", ",", "x", "²", "9" * 5000, "\0", "West", "D1 | D2", "0-0", "all", "; =", "{", "a")  # fmt: skip
WAYS = "{x} {x.value:.1} {x:sigma} {x:abs 4} {x:one|many} {x:falls|stays|rises}"
USUAL = {measure: params for measure, params, _, _ in reversed([*COLUMNS, *FLOWS, *TIME])}
OTHERS = (ask("a", "flow_sum"), ask("b", "sum", column="refuse"))


def tried(measure: str, params: dict) -> None:
    """Asks it as a scene does; fails for anything but an answer or a problem that names the ask."""
    story = story_of(*OTHERS, ask("x", measure, **params))
    found, problems = answers(city(), story, story.scenes[0], ["x"])
    assert bool(found) != bool(problems), (measure, params, problems)
    assert parsed(WAYS).filled(found)
    assert all(one.field.startswith("asks.") and one.sentence() for one in problems)


@pytest.mark.parametrize("measure", sorted(MEASURES))
def test_every_parameter_may_say_anything(measure):
    usual = {p.name: "a" for p in MEASURES[measure].params if p.of and p.default is None} | USUAL.get(measure, {})
    names = tuple(dict.fromkeys((*(p.name for p in MEASURES[measure].params), *COMMON)))

    @settings(max_examples=40, deadline=None)
    @given(st.dictionaries(st.sampled_from(names), st.sampled_from(ODD), min_size=1, max_size=3))
    def told(odd):
        tried(measure, usual | odd)

    told()


@pytest.mark.parametrize("value", ["inf", math.nan, 1e308, 10**400, 10**9, "9" * 400])
@pytest.mark.parametrize(
    ("measure", "param", "usual"),
    [("max", "nth", {"column": "dust"}), ("sum", "top", {"column": "dust"}), ("unrest", "told", {}),
     ("part_mean", "parts", {"column": "dust"}), ("top_bottom", "parts", {"column": "dust"}),
     ("flow_leader", "nth", {})],
)  # fmt: skip
def test_a_number_that_is_none_or_too_large_is_a_problem_of_its_parameter(measure, param, usual, value):
    told = problem(city(), measure, **usual, **{param: value})
    assert told.field == f"asks.x.{param}" and "number" in told.expected


def test_a_parameter_of_an_overlay_is_a_finite_number_too():
    params = {"overlay": "unrest", "figure": "share", "params": "told = inf"}
    assert problem(city(), "figure", **params).field == "asks.x.params"


def test_where_nobody_lives_there_is_nothing_per_head():
    empty = with_column(city(), dataclasses.replace(city().base.columns["people"], values=np.zeros(3)))
    assert asked(empty, "flow_sum", per="head").text == "no data"


@pytest.mark.parametrize("fault", [ArithmeticError, IndexError, TypeError, MemoryError, OverflowError])
def test_a_measure_that_breaks_is_told_and_the_words_come(monkeypatch, fault):
    def broken(*_):
        raise fault

    monkeypatch.setitem(MEASURES, "sum", dataclasses.replace(MEASURES["sum"], run=broken))
    story = story_of(ask("x", "sum", column="refuse"), ask("y", "count"))
    scene = Scene("first", "First", caption="{x} of {y}")
    said = words_of(city(), dataclasses.replace(story, scenes=(scene,)), scene)
    assert said.caption == "no data of 3 districts"
    assert [one.field for one in said.problems] == ["asks.x"] and said.problems[0].found.strip()
    assert any(one.field == "asks.x" for one in story_faults(city(), dataclasses.replace(story, scenes=(scene,))))


def test_an_answer_without_end_is_a_problem():
    story = story_of(ask("a", "sum", column="refuse"), ask("x", "times", a="a", by=1e308))
    asking = Asking(city(), story, story.scenes[0])
    assert asking.answer("x") is None
    assert [one.found for one in asking.problems] == ["it comes to no finite number"]

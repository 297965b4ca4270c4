"""The best plan where it can be seen: two plants of which one smokes, and room that decides."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.cities import column, columns, tiny_city
from viewer.analysis.best_plan import best, front
from viewer.analysis.burdens import Trial
from viewer.errors import PlanError
from viewer.model.city import City
from viewer.model.plan import NO_PLAN, Plan


def two_plants(room: tuple[float, float]) -> City:
    """Both sites are plants that take mixed waste from districts: the first emits 1 g/s for it, the second none."""
    city = tiny_city()
    facts = columns(
        column("capacity", list(room), "t/week", kind="extensive"), column("emission_g_s", [1, 0], "g/s"),
        column("stack_m", [10, 10], "m"),
    )  # fmt: skip
    flows = city.flows
    rows = slice(0, 3)  # from the districts
    ends = [
        replace(end, kind=end.kind[rows], index=end.index[rows], xy=end.xy[rows], names=end.names[rows])
        for end in (flows.origin, flows.destination)
    ]
    flows = replace(
        flows, ids=flows.ids[rows], origin=ends[0], destination=ends[1], material=np.zeros(3, np.int32),
        tonnes=flows.tonnes[rows], sigma=flows.sigma[rows], first=flows.first[rows], last=flows.last[rows],
        basis=flows.basis[rows],
    )  # fmt: skip
    sites = replace(city.sites, kinds=("recovery", "recovery"), columns=facts)
    return replace(city, sites=sites, flows=flows, fields=())


def test_all_goes_to_the_clean_plant_where_it_has_room() -> None:
    """6 t in four weeks to the first, 4 t to the second: 2.5 t a week in all."""
    trial = Trial(two_plants((10.0, 10.0)))
    found = best(trial, weight=0.0)
    np.testing.assert_allclose(found.routing.load, [0.0, 2.5], atol=1e-6)
    assert found.figures.mean < trial.before.figures.mean


def test_capacity_holds() -> None:
    found = best(Trial(two_plants((10.0, 2.0))), weight=0.0)
    np.testing.assert_allclose(found.routing.load, [0.5, 2.0], atol=1e-6)


def test_the_burden_of_the_answer_is_what_the_programme_weighed() -> None:
    """0.5 of 1.5 t is left at the smoking plant: a third of its emission."""
    trial = Trial(two_plants((10.0, 2.0)))
    found = best(trial, weight=0.0)
    dust, laid = trial.city.base.columns["dust"].values, trial.columns(trial.city.sites)[:, 0]
    np.testing.assert_allclose(found.burden, np.maximum(dust - laid * 2 / 3, 0.0))


def test_no_room_is_said_in_words_with_what_is_too_much() -> None:
    with pytest.raises(PlanError, match=r"no room for 0\.5 t per week of mixed from the districts"):
        best(Trial(two_plants((1.0, 1.0))))


def test_a_closed_plant_takes_nothing() -> None:
    found = best(Trial(two_plants((10.0, 10.0))), Plan(closes=("S2",)))
    np.testing.assert_allclose(found.routing.load, [2.5, 0.0], atol=1e-6)


def test_the_front_holds_the_lowest_mean_and_the_lowest_inequality() -> None:
    choices = front(Trial(two_plants((10.0, 10.0))), NO_PLAN, (0.0, 1.0))
    means = [choice.outcome.figures.mean for choice in choices]
    assert choices[int(np.argmin(means))].front
    unequal = [choice.outcome.figures.index for choice in choices]
    assert min(index for choice, index in zip(choices, unequal) if choice.front) == min(unequal)
    assert not choices[1].front  # the plan that changes nothing is no better than today


def test_a_weight_outside_its_range_is_refused() -> None:
    with pytest.raises(PlanError, match="0 to 1"):
        best(Trial(two_plants((10.0, 10.0))), weight=2.0)

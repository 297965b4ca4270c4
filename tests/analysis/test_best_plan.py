"""The best plan where it can be seen: two plants of which one smokes, and room that decides."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.cities import KM, column, columns, tiny_city
from viewer.analysis.best_plan import _Programme, best, front
from viewer.analysis.burdens import Trial
from viewer.errors import PlanError
from viewer.model.city import City
from viewer.model.plan import NO_PLAN, Add, Plan, Reroute, as_dict, from_dict


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
    assert choices[0].front == choices[1].front  # a plan that changes nothing is neither better nor worse than today


def test_a_weight_outside_its_range_is_refused() -> None:
    with pytest.raises(PlanError, match="0 to 1"):
        best(Trial(two_plants((10.0, 10.0))), weight=2.0)


def test_a_larger_plant_draws_nothing_beyond_the_best_answer() -> None:
    """The smoking plant may be twice as large: the clean one is full all the same, and only the rest goes there."""
    trial = Trial(two_plants((2.0, 2.0)))
    sized = NO_PLAN.resized("S1", 2.0)
    found = best(trial, sized, weight=0.0)
    np.testing.assert_allclose(found.routing.load, [0.5, 2.0], atol=1e-6)
    by_hand = trial.run(replace(sized, reroutes=(Reroute("S1", "S2", 2 / 3),), settled=("S1",)))
    assert found.figures.mean == pytest.approx(by_hand.figures.mean)


def test_a_new_plant_relieves_nobody_beyond_the_best_answer() -> None:
    """Its capacity of 10 would draw more than half by the rule; the best answer gives it what the clean one cannot."""
    add = Add("S3", "recovery", 1.5 * KM, 0.5 * KM, capacity=10.0, emission_g_s=1.0)
    found = best(Trial(two_plants((2.0, 2.0))), Plan(adds=(add,)), weight=0.0)
    np.testing.assert_allclose(found.routing.load, [0.0, 2.0, 0.5], atol=1e-6)


def test_a_smaller_plant_keeps_what_the_best_answer_leaves_there() -> None:
    """Half of a room of 4 holds the 2 t that the clean plant cannot take, though it is more than half of today's."""
    found = best(Trial(two_plants((4.0, 0.5))), NO_PLAN.resized("S1", 0.5), weight=0.0)
    np.testing.assert_allclose(found.routing.load, [2.0, 0.5], atol=1e-6)


def test_the_best_plan_is_the_same_when_it_is_worked_out_again_from_its_file() -> None:
    trial = Trial(two_plants((2.0, 2.0)))
    found = best(trial, NO_PLAN.resized("S1", 2.0), weight=0.0)
    np.testing.assert_array_equal(trial.run(from_dict(as_dict(found.plan))).routing.load, found.routing.load)


def test_a_new_plant_emits_in_proportion_to_what_it_takes_in_as_the_programme_weighs_it() -> None:
    """0.5 t of a capacity of 10 is a twentieth of the stated 1 g/s; the plant it relieves of all its waste emits 0."""
    trial = Trial(two_plants((2.0, 2.0)))
    add = Add("S3", "recovery", 1.5 * KM, 0.5 * KM, capacity=10.0, emission_g_s=1.0)
    found = best(trial, Plan(adds=(add,)), weight=0.0)
    np.testing.assert_allclose(found.strength, [0.0, 0.0, 0.05], atol=1e-6)
    laid = trial.columns(found.sites)
    weighed = trial.observed.values - laid[:, 0] + 0.05 * laid[:, 2]
    np.testing.assert_allclose(found.burden, np.maximum(weighed, 0.0), atol=1e-5)


def test_a_facility_of_unknown_capacity_emits_its_stated_rate_in_the_programme_too() -> None:
    """Nothing says how full it is, so its smoke is there whatever it takes: the mean is that of the answer."""
    trial = Trial(two_plants((2.0, 2.0)))
    plan = Plan(adds=(Add("S3", "recovery", 1.5 * KM, 0.5 * KM, emission_g_s=0.25),))
    programme = _Programme(trial, plan)
    still = trial.rates(programme.routing.sites, programme.routing.before.load, programme.routing.factor)[0]
    assert still.tolist() == [0.0, 0.0, 0.25]
    np.testing.assert_allclose(
        programme.start, trial.observed.values - trial.laid + 0.25 * trial.columns(programme.routing.sites)[:, 2]
    )
    assert trial.run(plan).strength[2] == 0.25

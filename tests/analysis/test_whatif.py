"""A plan on three squares: 4 t and 2 t go to the depot, 4 t to the plant, 6 t from the depot to the plant."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.analysis.test_best_plan import two_plants
from tests.cities import KM, column, columns, tiny_city
from viewer.analysis.burdens import Trial
from viewer.analysis.replanned_flows import NO_ROOM
from viewer.analysis.whatif import apply, in_words, worked_out
from viewer.errors import PlanError
from viewer.model.city import END_PLACE, END_SITE, City
from viewer.model.plan import NO_PLAN, Add, Gift, Plan, Reparation, Reroute, Resize, Yields, as_dict, from_dict


def smoking_city() -> City:
    """The tiny city whose plant emits 2 g/s from 20 m, with room for 10 t a week; the depot has room for 5."""
    city = tiny_city()
    facts = columns(
        column("capacity", [5, 10], "t/week", kind="extensive"),
        column("emission_g_s", [0, 2], "g/s", kind="extensive"),
        column("stack_m", [10, 20], "m"),
    )
    return replace(city, sites=replace(city.sites, columns=facts))


def into(city: City, site: int) -> float:
    flows = city.flows
    return float(flows.tonnes[(flows.destination.kind == END_SITE) & (flows.destination.index == site)].sum())


def second_depot(**more) -> Add:
    return Add("S3", "depot", 0.5 * KM, 0.5 * KM, "Second depot", **more)


def test_an_empty_plan_is_the_same_city() -> None:
    city = tiny_city()
    assert apply(city, NO_PLAN) is city


def test_a_plan_needs_districts_and_facilities_to_change_anything() -> None:
    city = replace(tiny_city(), sites=None)
    assert apply(city, Plan(closes=("S1",))) is city


def test_an_unknown_facility_is_refused() -> None:
    with pytest.raises(PlanError, match="no facility 'S9'"):
        apply(smoking_city(), Plan(closes=("S9",)))


def test_closing_sends_the_waste_to_the_nearest_of_its_kind_with_room() -> None:
    plan = Plan(closes=("S1",), adds=(second_depot(capacity=100.0),))
    city = apply(smoking_city(), plan)
    assert into(city, 0) == 0.0
    assert into(city, 2) == pytest.approx(6.0)
    assert city.sites.kinds == ("closed", "recovery", "depot")


def test_what_came_in_elsewhere_leaves_from_there() -> None:
    city = apply(smoking_city(), Plan(closes=("S1",), adds=(second_depot(capacity=100.0),)))
    origin = city.flows.origin
    assert float(city.flows.tonnes[(origin.kind == END_SITE) & (origin.index == 2)].sum()) == pytest.approx(6.0)
    assert not ((origin.kind == END_SITE) & (origin.index == 0)).any()


def test_waste_without_room_stays_where_it_came_from() -> None:
    """The plant takes the mixed waste from districts too; nobody else takes the 2 t of metal."""
    city = apply(smoking_city(), Plan(closes=("S1",)))
    lost = np.array([name == NO_ROOM for name in city.flows.destination.names])
    assert float(city.flows.tonnes[lost].sum()) == pytest.approx(2.0)
    assert (city.flows.destination.kind[lost] == END_PLACE).all()
    np.testing.assert_array_equal(city.flows.destination.xy[lost], city.flows.origin.xy[lost])


def test_no_tonne_that_leaves_a_district_is_lost() -> None:
    before = smoking_city()
    for plan in (Plan(closes=("S1",)), Plan(resizes=(Resize("S1", 0.3),)), Plan(closes=("S1", "S2"))):
        after = apply(before, plan)
        regions = after.flows.origin.kind == 0
        assert float(after.flows.tonnes[regions].sum()) == pytest.approx(10.0)


def test_a_closed_stack_takes_its_share_from_the_dust_and_nothing_goes_below_zero() -> None:
    city = smoking_city()
    trial = Trial(city)
    after = apply(city, Plan(closes=("S2",)))
    expected = np.maximum(city.base.columns["dust"].values - trial.columns(city.sites)[:, 1] * 2.0, 0.0)
    np.testing.assert_allclose(after.base.columns["dust"].values, expected)
    assert after.base.columns["dust"].values[2] < city.base.columns["dust"].values[2]
    assert after.sites.columns["emission_g_s"].values[1] == 0.0


def test_a_facility_half_the_size_emits_half_and_gives_up_half() -> None:
    city = apply(smoking_city(), Plan(resizes=(Resize("S2", 0.5),)))
    assert city.sites.columns["emission_g_s"].values[1] == pytest.approx(1.0)
    assert city.sites.columns["capacity"].values[1] == 5.0
    assert into(city, 1) == pytest.approx(5.0)


def test_a_larger_facility_takes_its_factor_more_from_those_that_stand_in_for_it() -> None:
    """The plant takes 1 t a week of mixed waste from districts: half as much again comes from the depot's 1 t."""
    outcome = Trial(smoking_city()).run(Plan(resizes=(Resize("S2", 1.5),)))
    np.testing.assert_allclose(outcome.routing.load, [1.5 - 0.5, 2.5 + 0.5])


def test_a_declared_way_takes_its_share_and_what_was_made_of_it_elsewhere_is_gone() -> None:
    """Half of the depot's 6 t goes straight to the plant, so the depot sends it only half of its 6 t."""
    city = apply(smoking_city(), Plan(reroutes=(Reroute("S1", "S2", 0.5),)))
    assert (into(city, 0), into(city, 1)) == (pytest.approx(3.0), pytest.approx(3.0 + 4.0 + 3.0))


def test_a_moved_facility_takes_its_flows_along() -> None:
    city = apply(smoking_city(), NO_PLAN.moved("S2", 100.0, 200.0))
    at_plant = (city.flows.destination.kind == END_SITE) & (city.flows.destination.index == 1)
    assert (city.flows.destination.xy[at_plant] == (100.0, 200.0)).all()
    assert tuple(city.sites.xy[1]) == (100.0, 200.0)


def test_only_the_column_of_what_moved_is_computed() -> None:
    trial = Trial(smoking_city())
    before = trial.columns_computed
    trial.run(NO_PLAN.moved("S2", 100.0, 200.0))
    assert trial.columns_computed == before + 1
    trial.run(NO_PLAN.moved("S2", 100.0, 200.0))
    assert trial.columns_computed == before + 1


def test_a_moved_stack_gives_what_a_city_with_it_there_gives() -> None:
    city = smoking_city()
    moved = Trial(city).run(NO_PLAN.moved("S2", 500.0, 500.0))
    there = replace(city, sites=replace(city.sites, xy=np.array([[1500.0, 500.0], [500.0, 500.0]])))
    fresh = Trial(there)
    difference = fresh.columns(there.sites)[:, 1] - Trial(city).columns(city.sites)[:, 1]
    expected = np.maximum(city.base.columns["dust"].values + 2.0 * difference, 0.0)
    np.testing.assert_allclose(moved.burden, expected)


def test_the_field_follows_the_plumes() -> None:
    after = apply(smoking_city(), Plan(closes=("S2",)))
    assert after.fields[0].values.shape == (2, 3)
    assert (after.fields[0].values <= smoking_city().fields[0].values).all()
    assert after.fields[0].values[0, 2] < 29.0


def test_recovered_material_goes_by_way_of_the_workshop_and_becomes_what_the_yields_say() -> None:
    shop = Add("S3", "workshop", 0.5 * KM, 0.5 * KM, "Workshop", capacity=5.0)
    plan = Plan(adds=(shop,), gifts=(Gift("S2", "metal", 0.4, yields=Yields(0.5, 10.0, 2.0)),))
    city = apply(smoking_city(), plan)
    assert into(city, 2) == pytest.approx(2.0)  # 40 % of the 5 t that went to the harbour
    to_harbour = np.array([name == "Far harbour" for name in city.flows.destination.names])
    assert float(city.flows.tonnes[to_harbour].sum()) == pytest.approx(5.0)
    made = [float(city.sites.columns[name].values[2]) for name in ("goods_made", "work_given", "co2_avoided")]
    assert made == pytest.approx([1.0, 20.0, 4.0])


def test_giving_without_a_workshop_is_refused() -> None:
    with pytest.raises(PlanError, match="no open workshop"):
        apply(smoking_city(), Plan(gifts=(Gift("S2", "metal", 0.4),)))


def test_reparations_are_paid_to_those_who_bear_more_than_the_mean() -> None:
    """600 people with 4, 300 with 8 and 100 with 12: the mean is 6; 300 bear 2 more and 100 bear 6 more."""
    plan = Plan(reparation=Reparation(1200.0, "credits", "burden above the mean"))
    city = apply(smoking_city(), plan)
    np.testing.assert_allclose(city.base.columns["reparation"].values, [0.0, 600.0, 600.0])
    np.testing.assert_allclose(city.base.columns["reparation_per_head"].values, [0.0, 2.0, 6.0])


def test_kappa_is_that_of_today_so_that_plans_can_be_compared() -> None:
    trial = Trial(smoking_city())
    assert trial.run(Plan(closes=("S2",))).figures.kappa == trial.before.figures.kappa


def test_a_city_without_emissions_counts_the_waste_handled_near_by() -> None:
    trial = Trial(tiny_city())
    assert trial.title == "Waste handled near by"
    assert trial.unit == "t/week"
    away = np.abs(np.array([0.5, 1.5, 2.5]) - 2.5)
    plant = trial.columns(tiny_city().sites)[:, 1]
    np.testing.assert_allclose(plant, np.exp(-away))


def test_a_plan_survives_json() -> None:
    plan = Plan(closes=("S1",), adds=(second_depot(),), gifts=(Gift("S2", "metal", 0.4, yields=Yields(1.0)),))
    assert from_dict(as_dict(plan)) == plan
    assert as_dict(NO_PLAN) == {}
    with pytest.raises(ValueError, match="wishes"):
        from_dict({"wishes": ()})


def test_a_plan_is_told_in_words() -> None:
    assert in_words(tiny_city(), Plan(closes=("S1",)).moved("S2", 0.0, 0.0)) == "Depot closed, Plant moved"
    assert worked_out(tiny_city(), Plan(closes=("S1",)))[0].note == "made data · what-if: Depot closed"


def test_a_larger_facility_that_took_what_a_smaller_gave_up_draws_no_more_than_its_room() -> None:
    """1 t is there and 0.5 t of the 0.75 t that the first gives up finds room: the enlarged plant is full with 1.5."""
    routing = Trial(two_plants((2.0, 1.0))).run(NO_PLAN.resized("S1", 0.5).resized("S2", 1.5)).routing
    np.testing.assert_allclose(routing.load, [0.75, 1.5])
    assert routing.unplaced == pytest.approx(0.25)


def test_what_was_measured_below_zero_stays_as_it_is_where_no_plan_lowers_it() -> None:
    city = smoking_city()
    dust = city.base.columns["dust"]
    base = replace(city.base, columns={**city.base.columns, "dust": replace(dust, values=np.array([-1.0, 8.0, 12.0]))})
    trial = Trial(replace(city, region_sets=(base, *city.region_sets[1:])))
    np.testing.assert_array_equal(trial.before.burden, [-1.0, 8.0, 12.0])
    lowered = trial.run(Plan(closes=("S2",))).burden
    assert lowered[0] == -1.0
    assert (lowered[1:] >= 0.0).all()


def test_a_facility_that_stands_idle_keeps_its_stated_emission_until_the_plan_changes_it() -> None:
    """Idle today, it emits nothing by the model; the column still says what was stated, and 0 once it is closed."""
    city = smoking_city()
    sites = city.sites
    third = replace(
        sites, ids=(*sites.ids, "S3"), names=(*sites.names, "Spare"), kinds=(*sites.kinds, "recovery"),
        xy=np.vstack((sites.xy, [(500.0, 500.0)])),
        columns=columns(column("capacity", [5, 10, 4], "t/week"), column("emission_g_s", [0, 2, 3], "g/s")),
    )  # fmt: skip
    idle = replace(city, sites=third)
    stated = [apply(idle, plan).sites.columns["emission_g_s"].values[2]
              for plan in (NO_PLAN.moved("S1", 1.0, 1.0), Plan(closes=("S3",)))]  # fmt: skip
    assert stated == [3.0, 0.0]


def test_a_column_that_another_thread_has_let_go_meanwhile_is_still_the_answer() -> None:
    """The store forgets at once what it is given, as when another thread makes room at that moment."""

    class Forgetful(dict):
        def __setitem__(self, key: object, value: object) -> None:
            super().__setitem__(key, value)
            self.clear()

    trial = Trial(smoking_city())
    expected = trial.columns(trial.city.sites)
    trial._columns = Forgetful()
    np.testing.assert_array_equal(trial.columns(trial.city.sites), expected)

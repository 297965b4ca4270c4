"""One thing on its way: by the shares of the record, the same number the same way, to whoever breathes it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest

from tests.cities import bare_squares, smoking_city, tiny_city
from viewer import tongue
from viewer.analysis.burdens import Trial
from viewer.analysis.dispersal import air_of, heights_of, plume_column
from viewer.errors import OverlayError
from viewer.geometry.regions import centroids
from viewer.model.city import END_REGION
from viewer.model.plan import NO_PLAN
from viewer.overlays import thrown
from viewer.overlays.tracing import walk


def apart_city():
    """The tiny city with 4 t of metal from East, which stay at the Plant, and nothing else that is not mixed waste."""
    city = tiny_city()
    return replace(city, flows=replace(city.flows, material=np.array([0, 0, 1, 0, 0], np.int32)))


def material_and_region(city):
    first = thrown.things(city)[0]
    return first.material, thrown.first_region(city, first.material)


def test_things_are_what_begins_in_regions_most_first():
    assert thrown.things(apart_city()) == (thrown.Thing("mixed", 0.6), thrown.Thing("metal", 0.4))
    assert [thing.title for thing in thrown.things(apart_city())] == ["Mixed", "Metal"]
    assert thrown.things(bare_squares()) == ()


def test_where_sites_mix_materials_any_waste_is_followed():
    """The plant of the tiny city sends out metal and takes in mixed waste: only all together can be followed."""
    city = tiny_city()
    assert thrown.things(city) == (thrown.Thing("", 1.0),)
    assert thrown.things(city)[0].title == "A bag of waste"
    assert city.base.names[thrown.first_region(city, "")] in ("West", "East")
    assert thrown.send(city, thrown.first_region(city, ""), "").stops


def test_the_same_number_goes_the_same_way_and_every_stop_is_a_recorded_flow():
    city = apart_city()
    material, region = material_and_region(city)
    for number in range(20):
        one = thrown.send(city, region, material, number)
        assert one == thrown.send(city, region, material, number)
        here = (END_REGION, region)
        for stop in one.stops:
            ends = zip(city.flows.origin.kind, city.flows.origin.index, city.flows.destination.kind,
                       city.flows.destination.index)  # fmt: skip
            assert any((a, i) == here and (b, j) == (stop.kind, stop.index) for a, i, b, j in ends)
            assert 0 < stop.share <= 1
            here = stop.kind, stop.index


def test_many_things_go_as_the_shares_say():
    city = apart_city()
    material, region = material_and_region(city)
    found = walk(city, END_REGION, region, "downstream", material=material)
    draws = Counter()
    for number in range(600):
        stops = thrown.send(city, region, material, number).stops
        draws[stops[-1].name if stops else found.start[2]] += 1
    for name, share in thrown.send(city, region, material).ends:
        assert draws[name] / 600 == pytest.approx(share, abs=0.07)
    assert sum(share for _, share in thrown.send(city, region, material).ends) == pytest.approx(1.0)


def test_nothing_sent_from_a_region_is_said():
    city = apart_city()
    material, region = material_and_region(city)
    other = next(i for i in range(3) if i != region and not _sends(city, i, material))
    with pytest.raises(OverlayError, match="nothing of"):
        thrown.send(city, other, material)


def _sends(city, region, material):
    flows = city.flows
    code = flows.materials.index(material)
    return bool(((flows.origin.kind == END_REGION) & (flows.origin.index == region) & (flows.material == code)).any())


def test_who_breathes_most_is_people_times_dose():
    city = smoking_city()
    site = next(i for i in range(len(city.sites)) if thrown.breath(city, i) is not None)
    found = thrown.breath(city, site)
    rate = float(city.sites.columns["emission_g_s"].values[site])
    spot = tuple(city.sites.xy[site].tolist())
    dose = rate * plume_column(centroids(city.base.rings), spot, float(heights_of(city.sites)[site]), air_of(city))
    people = city.columns_with("population")[0].values
    most = int(np.nanargmax(dose * people))
    assert (found.region, found.dose_ug_m3) == (city.base.names[most], pytest.approx(dose[most]))
    assert found.people == people[most]
    assert 0.0 <= found.poor_share <= 1.0
    assert found.site in thrown.breath_words(found) and "µg/m³" in thrown.breath_words(found)


def test_the_poorest_third_may_end_inside_a_region():
    """Wealth 10, 20, 30 with 10, 10 and 10 people: the third is the first region alone; of 20, 5, 5 half of it more."""
    city = tiny_city()
    assert city.columns_with("wealth")[0].values.tolist() == [10.0, 20.0, 60.0]
    load = np.array([6.0, 3.0, 1.0])
    assert thrown._poor_share(city, load, np.array([10.0, 10.0, 10.0])) == pytest.approx(0.6)
    assert thrown._poor_share(city, load, np.array([20.0, 5.0, 5.0])) == pytest.approx(0.3)


def test_ideas_are_plans_that_can_be_worked_out():
    city = tiny_city()
    trial = Trial(city)
    found = thrown.ideas(city, 0)
    assert [idea.key for idea in found][:2] == ["close", "half"]
    for idea in found:
        text, outcome = thrown.verdict(trial, idea)
        assert text and (outcome is None or outcome.plan == idea.plan)


def test_the_way_is_told_in_lines_that_end_with_its_share():
    city = apart_city()
    material, region = material_and_region(city)
    journey = thrown.send(city, region, material)
    lines = thrown.way_words(journey)
    assert lines[0] == f"Thrown away in {city.base.names[region]}" and len(lines) == len(journey.stops) + 2
    assert "of all that is like it end at" in lines[-1]


def test_how_many_chose_an_idea_is_one_template_for_each():
    idea = thrown.Idea("half", "Make Plant half as large", NO_PLAN, "Plant")
    assert thrown.chosen_words(idea, 3) == "3 make Plant half as large"
    key = ("{n} make {place} half as large", "")
    tongue.speak("es", tongue.Catalogue({}, {key: ("{place}: {n} lo quiso", "{place}: {n} lo quisieron")}))
    try:
        assert thrown.chosen_words(idea, 1) == "Plant: 1 lo quiso"
        assert thrown.chosen_words(idea, 3) == "Plant: 3 lo quisieron"
    finally:
        tongue.speak("en")

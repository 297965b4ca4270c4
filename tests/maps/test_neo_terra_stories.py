"""The two stories of Neo-Terra: nothing is wrong with them, and every number in their words is asked of the tables."""

from __future__ import annotations

import json
import re

import pytest

from tests.terra_maker import PACK
from viewer.overlays.asking import Answer
from viewer.overlays.asks import answers
from viewer.overlays.captions_of import story_faults, templates_of
from viewer.overlays.story_layers import layer_faults
from viewer.packs.read import read

SCENES = {
    "urban-mining": ["harvest", "vault", "demonstration", "open", "board"],
    "ecolife": ["towers", "uncounted", "debate", "disclosed", "refused", "dark", "programme"],
}
DATES = {"13 March"}  # the only numbers that stand in the words themselves


@pytest.fixture(scope="module")
def city():
    return read([PACK]).city


@pytest.fixture(scope="module")
def truth() -> dict:
    return json.loads((PACK.parent / "neo-terra-2045.truth.json").read_text("utf-8"))


def story(city, name: str):
    return next(one for one in city.stories if one.name == name)


def asked(city, name: str, scene: str, *asks: str) -> list[Answer]:
    told = story(city, name)
    found, problems = answers(city, told, told.scene(scene), asks)
    assert problems == []
    return [found[ask] for ask in asks]


@pytest.mark.parametrize("name", SCENES)
def test_every_scene_and_every_ask_is_sound(city, name):
    assert [scene.name for scene in story(city, name).scenes] == SCENES[name]
    assert story_faults(city, story(city, name)) == []
    assert layer_faults(city, story(city, name)) == []


@pytest.mark.parametrize("name", SCENES)
def test_a_site_that_a_trace_calls_out_has_no_call_out_of_the_scene_as_well(city, name):
    """A trace starts from the larger of what came in and what went out: another number than the intake."""
    for scene in story(city, name).scenes:
        starts = {str(dict(layer.params).get("start", "")).replace(" ", ":") for layer in scene.state.layers}
        assert not starts & {note.at for note in scene.callouts}, scene.name


@pytest.mark.parametrize("name", SCENES)
def test_no_number_stands_in_the_words_that_was_not_asked_for(city, name):
    for scene in story(city, name).scenes:
        for field, template in templates_of(scene):
            words = " ".join(part for part in template.parts if isinstance(part, str))
            for date in DATES:
                words = words.replace(date, "")
            assert re.findall(r"[0-9]+", words) == [], (scene.name, field)


def test_ecolife_forks_and_both_ways_lead_to_the_dark_city(city):
    told = story(city, "ecolife")
    ways = {choice: [scene.name for scene in told.way((choice,))] for choice in ("disclosed", "refused")}
    for choice, way in ways.items():
        assert way == ["towers", "uncounted", "debate", choice, "dark", "programme"]
    plans = [told.scene(choice).state.plan for choice in ways]
    assert plans[0] and plans[1] and plans[0] != plans[1]


def test_both_ways_are_computed_and_compared(city):
    names = ("dust_change_opened", "dust_change_refused", "gap_now", "gap_opened", "gap_refused", "support_opened",
             "support_refused", "camps_refused", "camps_now")  # fmt: skip
    for scene in ("disclosed", "refused"):  # the same figures in either scene
        dust, dust_no, gap, gap_open, gap_no, opened, refused, camps, now = (
            answer.value for answer in asked(city, "ecolife", scene, *names)
        )
        assert dust < dust_no < 0.0
        assert gap_open < gap_no < gap
        assert opened > refused + 5.0
        assert (camps, round(now)) == (0.0, 1487)


def test_story_tells_what_truly_happened(city, truth):
    told, weighed, missing, lying = asked(city, "ecolife", "uncounted", "told", "weighed", "uncounted", "caches")
    assert weighed.value == pytest.approx(truth["by_product_t"]["taken_in"], rel=0.01)
    assert told.value == pytest.approx(truth["by_product_t"]["booked"], rel=0.01)
    assert missing.value == pytest.approx(truth["by_product_t"]["uncounted"], rel=0.01)
    assert lying.value == pytest.approx(sum(truth["caches"].values()), rel=0.05)
    site, extra = asked(city, "urban-mining", "demonstration", "day_suspect", "day_open")
    assert site.value == truth["sabotage"]["site"]
    assert -extra.value == pytest.approx(truth["sabotage"]["tonnes"], abs=4 * extra.sigma)
    (districts,) = asked(city, "ecolife", "dark", "dark_districts")
    assert districts.value == truth["night"]["districts"]


def test_cable_of_the_story_is_the_tapped_one(city, truth):
    (where,) = {dict(ask.params)["where"] for ask in story(city, "ecolife").asks if ask.name.startswith("tap_")}
    assert where == f"line = {truth['tap']['line']}"


def test_limits_in_the_asks_are_those_that_residents_set(city):
    told = story(city, "urban-mining")
    (limit,) = asked(city, "urban-mining", "board", "dust_limit")
    above = {float(dict(ask.params)["above"]) for ask in told.asks if ask.name.startswith("over_dust")}
    assert above == {limit.value}
    before, then = asked(city, "urban-mining", "board", "over_dust", "over_dust_then")
    assert then.value < before.value
    (hours,) = asked(city, "ecolife", "dark", "dark_limit")
    care = next(ask for ask in story(city, "ecolife").asks if ask.name == "dark_care")
    assert dict(care.params)["where"] == f"dark_hours > {hours.value:g}"


def test_programme_leaves_nothing_for_the_disused_factories(city):
    before, then, hours = asked(city, "ecolife", "programme", "caches_before", "caches_then", "hours")
    assert before.value > 400.0
    assert then.value == pytest.approx(0.0, abs=1e-6)
    assert hours.value > 10_000.0

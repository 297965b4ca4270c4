"""The story of the eco-credits: nothing is wrong with it, and its turns are in the numbers that it asks for."""

from __future__ import annotations

import re

import pytest

from tests.strata_maker import PACK
from viewer import tongue
from viewer.overlays import build
from viewer.overlays.asks import answers
from viewer.overlays.captions_of import story_faults, templates_of, words_of
from viewer.overlays.kind import Moment
from viewer.overlays.story_layers import layer_faults
from viewer.packs.localised import localised
from viewer.packs.read import read

SCENES = ["layers", "workshops", "festival", "crowd", "net"]
# The only numbers that stand in the words themselves: names of levels, a date, a stated reach, a guideline.
GIVEN = re.compile(r"[Ll]evels? [0-9]( and [0-9])?|23 June|600 m|10,000|1,800|2023")


@pytest.fixture(scope="module")
def city():
    return read([PACK]).city


@pytest.fixture(scope="module")
def story(city):
    (told,) = city.stories
    return told


def test_every_scene_and_every_ask_is_sound(city, story):
    assert [scene.name for scene in story.scenes] == SCENES
    assert story_faults(city, story) == []
    assert layer_faults(city, story) == []


def test_every_number_in_the_words_is_asked_for(story):
    for scene in story.scenes:
        for field, template in templates_of(scene):
            words = GIVEN.sub("", "".join(part if isinstance(part, str) else "_" for part in template.parts))
            assert re.findall(r"[0-9]+", words) == [], (scene.name, field)


def test_nothing_that_is_said_is_missing_or_too_long(city, story):
    for scene in story.scenes:
        said = words_of(city, story, scene)
        assert "no data" not in said.caption + said.notes
        assert len(said.caption) < 320
        assert said.lines, "every scene tells how its numbers came about"


def asked(city, story, scene: str, *names: str) -> list[float]:
    found, problems = answers(city, story, story.scene(scene), names)
    assert problems == []
    return [found[name].value for name in names]


def test_the_monopoly_turns_up_door_by_door(city, story):
    names, doors, share, door = asked(city, story, "crowd", "hhi_names", "hhi_doors", "door_share", "door")
    assert names < 1000 and doors > 1800
    assert share > 0.5 and door == "Gilt Crown 9"
    may, october = asked(city, story, "crowd", "gini_may", "gini_october")
    assert october > 1.7 * may


def test_the_partnership_and_the_net_turn_it(city, story):
    alone, partner = asked(city, story, "net", "hhi_alone", "hhi_partner")
    assert alone > 1800 and partner < 1000
    before, after, shops = asked(city, story, "net", "before_low", "after_low", "more_shops")
    assert after > 1.5 * before and shops == 6.0
    assert asked(city, story, "net", "rounds_change")[0] < -0.3


def test_low_levels_are_poor_breathe_more_and_have_few_workshops(city, story):
    low, high = asked(city, story, "layers", "dust_low", "dust_high")
    assert low > 3.0 * high
    assert asked(city, story, "layers", "poor_times")[0] > 1.3
    near_low, near_fourth = asked(city, story, "workshops", "near_low", "near_fourth")
    assert near_low < 0.25 and near_fourth > 0.75
    first, last = asked(city, story, "workshops", "drift_first", "drift_last")
    assert last < 0.4 * first


def test_the_swarm_is_over_the_square_at_one_moment(city, story):
    drones, swarm = asked(city, story, "festival", "drones", "swarm")
    assert drones == 48.0 and swarm > 0.8 * drones
    assert re.fullmatch(r"20:[0-5]\d", asked(city, story, "festival", "swarm_at")[0])


@pytest.mark.parametrize(("code", "levels"), [("es", "en 6 niveles, 240 distritos"), ("ar", "على ٦ مستويات، ٢٤٠ حيًّا")])
def test_levels_are_counted_in_the_forms_of_the_language(city, code, levels):
    tongue.speak(code)
    try:
        shown = localised(city, code)
        story = shown.stories[0]
        scene = next(one for one in story.scenes if one.name == "layers")
        assert levels in tongue.bare(words_of(shown, story, scene).caption)
    finally:
        tongue.speak("en")


def test_a_scene_tells_one_time_in_its_words_its_key_and_its_clock(city, story):
    festival = next(scene for scene in story.scenes if scene.name == "festival")
    drones = next(layer for layer in festival.state.layers if layer.kind == "patrols")
    found, _ = answers(city, story, festival, ["swarm_at"])
    assert (
        build(city, drones, Moment(festival.state.step)).legend.period == f"23 June 2045, {found['swarm_at'].text}:00"
    )
    assert city.clock.starts[festival.state.step] == "2045-06"
    net = next(scene for scene in story.scenes if scene.name == "net")
    assert "In November" in net.caption and city.clock.starts[net.state.step] == "2045-11"
    for scene in story.scenes:
        for layer in scene.state.layers:
            if layer.kind == "column":
                assert "month" not in build(city, layer, Moment(scene.state.step)).legend.period

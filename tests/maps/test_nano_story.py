"""Recycle Revolution: every scene is told without a fault, and its numbers are those of the truth."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from viewer.model.story import CUTS_MIN, Scene, Story
from viewer.overlays import build
from viewer.overlays.asks import Asking
from viewer.overlays.kind import Moment
from viewer.overlays.templates import parsed
from viewer.packs.read import read

PACK = Path(__file__).parents[2] / "maps/nano-city-2085"
TRUTH = json.loads(PACK.with_name("nano-city-2085.truth.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def city():
    return read([PACK]).city


@pytest.fixture(scope="module")
def story(city) -> Story:
    (only,) = city.stories
    return only


def told(city, story: Story, scene: Scene) -> tuple[list[str], list]:
    """The words of a scene with their numbers, and what could not be answered."""
    asking = Asking(city, story, scene)
    texts = [scene.caption, scene.notes, *(note.text for note in scene.callouts)]
    names = dict.fromkeys(name for text in texts for name in parsed(text).names)
    answers = {name: answer for name in names if (answer := asking.answer(name)) is not None}
    return [parsed(text).filled(answers) for text in texts], asking.problems


def number(city, story: Story, scene: str, ask: str) -> float:
    return float(Asking(city, story, story.scene(scene)).answer(ask).value)


def test_it_has_the_five_scenes_of_every_cut(story):
    assert [scene.name for scene in story.scenes] == ["green-city", "missing-loads", "threat", "trap", "guide"]
    assert all(scene.cuts == CUTS_MIN and scene.caption and scene.notes for scene in story.scenes)


def test_every_scene_is_told_without_a_fault(city, story):
    for scene in story.scenes:
        texts, problems = told(city, story, scene)
        assert not problems, scene.name
        assert not [text for text in texts if "no data" in text or "nan" in text or "{" in text], scene.name


def test_no_number_stands_in_the_words_that_was_not_asked_for(story):
    """Names of weeks and counts are asks; only the words of a story may be written by hand."""
    for scene in story.scenes:
        for text in (scene.caption, *(note.text for note in scene.callouts)):
            plain = "".join(part for part in parsed(text).parts if isinstance(part, str))
            assert not any(sign.isdigit() for sign in plain), (scene.name, plain)


def test_every_ask_is_used(city, story):
    used = {name for scene in story.scenes for text in (scene.caption, scene.notes,
            *(note.text for note in scene.callouts)) for name in parsed(text).names}  # fmt: skip
    behind = {str(value) for ask in story.asks for _, value in ask.params}
    assert [ask.name for ask in story.asks if ask.name not in used | behind] == []


def test_the_loads_that_never_came_are_the_true_ones(city, story):
    assert number(city, story, "missing-loads", "never") == len(TRUTH["missing"])
    lost = sum(one["tonnes"] for one in TRUTH["missing"])
    lost += sum(one["sealed"] - one["arrived"] for one in TRUTH["lighter"])
    assert number(city, story, "missing-loads", "lost_t") == pytest.approx(lost, rel=0.01)
    assert number(city, story, "missing-loads", "gap") == pytest.approx(lost, rel=0.03)
    assert Asking(city, story, story.scene("missing-loads")).answer("suspect").text == TRUTH["culprit"]


def test_more_layers_were_published_than_were_due_by_the_forged_ones(city, story):
    assert number(city, story, "threat", "layers_over") == len(TRUTH["forged_layers"])


def test_what_comes_back_is_what_was_seized(city, story):
    seized = sum(one["tonnes"] for one in TRUTH["seized"])
    assert number(city, story, "trap", "back") == pytest.approx(seized, rel=0.03)
    assert number(city, story, "trap", "relief") < -0.3


def test_the_poor_breathe_less_of_a_surplus_at_the_end_than_at_the_worst(city, story):
    worst, after = (number(city, story, "guide", name) for name in ("ratio_peak", "ratio_after"))
    assert worst > 2.0 > after > 1.0


def test_the_swarm_is_shown_at_the_minute_that_the_words_tell(city, story):
    threat = next(scene for scene in story.scenes if scene.name == "threat")
    drones = next(layer for layer in threat.state.layers if layer.kind == "patrols")
    legend = build(city, drones, Moment(threat.state.step)).legend
    assert legend.period == f"18 October 2085, {Asking(city, story, threat).answer('swarm_when').text}:00"
    week = city.clock.starts[threat.state.step]
    assert week <= "2085-10-18" < city.clock.starts[threat.state.step + 1]

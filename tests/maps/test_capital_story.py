"""The Capital's story: whom it names, and that each number in its words is what the tables of the pack come to."""

from __future__ import annotations

import json
import re

import numpy as np
import pytest
import shapely

from tests.capital_maker import PACK, made, shapes, table
from tests.makers import column
from viewer.analysis.burdens import Trial
from viewer.analysis.patrols import time_in
from viewer.analysis.whatif import worked_out
from viewer.geometry.locate import containing
from viewer.model.city import END_SITE
from viewer.overlays.audit import audited
from viewer.overlays.captions_of import at_step, story_faults, words_of
from viewer.overlays.ripples import spread_of
from viewer.overlays.story_layers import layer_faults
from viewer.packs.read import read
from viewer.scene import words

from city import capital_pack  # isort: skip

NUMBER = re.compile(r"−?\d+(?:,\d{3})*(?:\.\d+)?")
TOLD, SEEING, PASSING, THRESHOLD = 31, 0.1, 0.4, 0.3  # of the unrest, as its overlay states them


@pytest.fixture(scope="module")
def city():
    return read([PACK]).city


@pytest.fixture(scope="module")
def story(city):
    return city.stories[0]


@pytest.fixture(scope="module")
def said(city, story):
    """The words of each scene by its name."""
    return {scene.name: words_of(city, story, scene) for scene in story.scenes}


@pytest.fixture(scope="module")
def people():
    rows, air = table("people.csv"), table("environment.csv")
    return {name: column(rows, name) for name in ("population", "wealth")} | {
        "dust": column(air, "dust"), "waste": column(air, "waste_made"),
        "name": np.array([facts["name"] for facts in shapes("districts.geojson")[1]]),
    }  # fmt: skip


@pytest.fixture(scope="module")
def truth():
    return json.loads(PACK.with_name("capital-2147.truth.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def claim(city):
    return audited(city, 0.05)[1].suspects[0].claim


def holds(text: str, *numbers: str) -> None:
    """Every number in the text is one of these, and all of these are in the text."""
    found = NUMBER.findall(text)
    assert sorted(set(found)) == sorted(set(numbers)), text


def poorest_and_richest(people, parts: int = 5) -> tuple[float, float]:
    """Dust of the first and of the last fifth of the people by wealth, person by person."""
    known = np.isfinite(people["wealth"]) & np.isfinite(people["dust"])
    order = np.argsort(people["wealth"][known], kind="stable")
    each = np.repeat(people["dust"][known][order], people["population"][known][order].astype(int))
    size = len(each) // parts
    return float(each[:size].mean()), float(each[-size:].mean())


def test_nothing_is_wrong_with_it(city, story):
    assert not story_faults(city, story)
    assert not layer_faults(city, story)
    assert [scene.name for scene in story.scenes] == ["alleys", "infiltration", "crates", "unrest", "covenant"]
    assert [scene.name for scene in story.cut(5).scenes] == ["alleys", "crates", "unrest", "covenant"]


def test_no_digit_of_its_words_is_written_by_hand(story):
    for scene in story.scenes:
        for text in (scene.title, scene.caption, scene.notes, *(note.text for note in scene.callouts)):
            assert not re.search(r"\d", re.sub(r"\{[^}]*\}", "", text)), text


def test_it_names_the_one_whose_books_are_false(said, truth):
    assert truth["culprit"] in said["infiltration"].caption
    others = {flow["reporter"] for flow in truth["flows"]} - {truth["culprit"]}
    for scene in said.values():
        assert not [name for name in others if name in scene.caption]


def test_the_gap_is_what_was_truly_withheld(said, truth, claim):
    false = [flow for flow in truth["flows"] if flow["reporter"] == truth["culprit"]]
    booked, true = (sum(flow[key] for flow in false if flow["to"] == claim.end) for key in ("booked", "tonnes"))
    gap = claim.reported - claim.allowed
    assert abs(claim.allowed - true) < 3 * claim.sigma
    assert gap == pytest.approx(booked - true, rel=0.03), "returns are off by 1.5 % by themselves"
    assert words.plus_minus(gap, claim.sigma, "t") in said["crates"].caption


def test_the_alleys(said, people):
    rich, wharf = int(np.nanargmax(people["wealth"])), int(np.nanargmax(people["dust"]))
    kilos = 1000 * people["waste"] / people["population"]
    poor_dust, rich_dust = poorest_and_richest(people)
    told = said["alleys"]
    holds(told.caption, *(f"{value:.1f}" for value in (kilos[rich], kilos[wharf], poor_dust, rich_dust)))
    assert f"In {people['name'][rich]} a person" in told.caption
    assert f"in {people['name'][wharf]}, where it arrives" in told.caption
    (note,) = told.callouts
    holds(note.text, f"{people['dust'][wharf]:.1f}")


def test_the_infiltration(said, city, claim):
    tracks = city.tracks
    before = np.array([phase == "before" for phase in tracks.phase])
    plant = city.region_set("plant")
    seconds = time_in(tracks, before, containing(plant.rings, tracks.xy), len(plant))
    share, room = 100 * seconds.max() / seconds.sum(), plant.names[int(seconds.argmax())]
    shares = [100 * claim.reported / claim.intake, 100 * claim.allowed / claim.intake]
    text = said["infiltration"].caption
    holds(text, *(f"{value:.0f}" for value in shares), str(int(before.sum())), f"{share:.0f}")
    assert f"in the {room}" in text


def test_the_crates(said, claim):
    lying = sum(float(row["tonnes"]) for row in table("crates.csv") if row["week"] == "30")
    text = said["crates"].caption
    gap = words.plus_minus(claim.reported - claim.allowed, claim.sigma, "t")
    guard = re.search(r"(\d+) % of their time in the North Gallery", text)[1]
    holds(text, *NUMBER.findall(gap), f"{lying:,.0f}", guard)
    assert "Crate Hall" not in text, "the call-out of the stocks says which hall holds most, and of which week"


def test_the_unrest(said, city, story, people):
    """The rule once more, district by district, on borders found by shapely alone."""
    dose = spread_of(city, "", 0.0, 20.0, 0.05).dose
    districts = shapes("districts.geojson")[0]
    touching = [np.flatnonzero(shapely.intersects(one, districts) & (districts != one)) for one in districts]
    half = (dose[-1] * people["population"]).sum() / people["population"].sum()
    support, first = np.zeros(len(districts)), -1
    for step in range(TOLD - 1, 46):
        around = np.array([support[near].mean() if len(near) else 0.0 for near in touching])
        own = SEEING * dose[step] / (dose[step] + half)
        passed = np.where(around >= THRESHOLD, PASSING * around, 0.0)
        support = support + (1 - support) * (1 - (1 - own) * (1 - passed))
        if first < 0 and (support >= 0.5).any():
            first = int(np.argmax(support >= 0.5))
    share = 100 * (support * people["population"]).sum() / people["population"].sum()
    extra = spread_of(city, "", 0.0, 20.0, 0.05).source.tonnes
    text = said["unrest"].caption
    holds(text, f"{extra:,.0f}", f"{dose[45].max():,.0f}", "46", "52", f"{share:.0f}", str(int((support >= 0.5).sum())))
    assert f"{people['name'][first]} rises first" in text
    assert f"in {people['name'][int(dose[45].argmax())]}." in text
    scene = story.scene("unrest")
    begun = [words_of(city, story, at_step(scene, step)).caption for step in range(scene.play[0], 46, 5)]
    assert all(f"{people['name'][first]} rises first" in caption for caption in begun), "named before anybody has risen"


def test_the_covenant_is_before_and_after_one_plan(said, city, story):
    scene = story.scene("covenant")
    trial = Trial(city)
    after = trial.run(scene.state.plan)
    made, _ = worked_out(city, scene.state.plan)
    old, new = trial.before.figures, after.figures
    shops = [sum(kind == "workshop" for kind in one.sites.kinds) for one in (city, made)]
    fall = 100 * (old.index - new.index) / old.index
    told = said["covenant"]
    steps, hall = len(city.clock), made.sites.ids.index("covenant-hall")
    to = made.flows.destination
    weighed = np.array(made.flows.basis) == "measured"
    taken = made.flows.tonnes[(to.kind == END_SITE) & (to.index == hall) & weighed].sum() / steps
    holds(told.caption, "50", f"{taken:.0f}", *map(str, shops), *(f"{value:.1f}" for value in (
        new.deciles[0], old.deciles[0], new.deciles[-1], old.deciles[-1])), f"{fall:.0f}")  # fmt: skip
    assert "inequality falls" in told.caption
    assert (scene.state.compare.how, scene.state.compare.content) == ("slide", "without plan")
    assert after.routing.unplaced == pytest.approx(0.0, abs=1e-6)
    work = made.sites.columns["work_given"].values.sum()
    assert f"{work:,.0f} h" in told.notes


def test_every_number_of_its_words_has_a_line_of_the_receipt(said, story):
    for scene in story.scenes:
        told = said[scene.name]
        assert told.lines and not told.problems
        assert all(line.formula or line.inputs or line.label == "moment" for line in told.lines), told.lines
        assert len({(line.label, line.parameters) for line in told.lines}) == len(told.lines)


@pytest.mark.slow  # makes and reads a whole city
def test_of_honest_books_it_accuses_nobody(tmp_path):
    capital_pack.save(made(None), tmp_path / "honest")
    city = read([tmp_path / "honest"]).city
    told = {scene.name: words_of(city, city.stories[0], scene) for scene in city.stories[0].scenes}
    assert not story_faults(city, city.stories[0])
    assert "no data books no data of its intake" in told["infiltration"].caption
    assert not [name for name in city.sites.names if any(name in one.caption for one in told.values())]
    assert "no data of the people support it" in told["unrest"].caption

"""`rhea check` of a pack with a story: what it asks and shows is looked at too, all faults at once."""

from __future__ import annotations

import json

import pytest

from tests.packs.test_pack import contents
from viewer.app.cli import main
from viewer.packs.writing import write_pack

TOML = "stories/tale.toml"
TALE = """
format = 1
name = "tale"
title = "A tale"

[asks.held]
measure = "count"

[[scenes]]
name = "one"
title = "One"
caption = "{held} are here."
"""


@pytest.fixture
def checked(tmp_path, capsys):
    """Exit code and problems of a pack with the story of this text."""

    def made(text: str) -> tuple[int, list[dict]]:
        manifest, files = contents()
        write_pack(
            tmp_path / "two",
            manifest | {"stories": ["stories/tale.toml"]},
            files | {"stories/tale.toml": text.encode()},
        )
        code = main(["check", str(tmp_path / "two"), "--json"])
        problems = json.loads(capsys.readouterr().out)["problems"]
        return code, [one for one in problems if one["file"] == TOML]

    return made


def test_a_sound_story_adds_nothing(checked):
    assert checked(TALE) == (0, [])


def test_every_fault_of_its_words_and_pictures_is_told_with_its_place(checked):
    text = TALE.replace('"count"', '"cuont"').replace("{held} are", "{held} of {all} are }")
    code, problems = checked(text + 'layers = [{ kind = "welth" }]\n')
    assert code == 1
    assert [(one["scene"], one["field"], one["found"]) for one in problems] == [
        ("one", "caption", "'}' without '{'"),
        ("one", "caption", "no ask 'all'"),
        ("one", "asks.held.measure", "no measure 'cuont'"),
        ("one", "layers[1].kind", "there is no overlay 'welth'"),
    ]
    assert problems[2]["hint"] == "Did you mean 'count'?"
    assert "wealth" in problems[3]["hint"]


def test_an_ask_that_no_text_uses_is_a_warning(checked):
    code, problems = checked(TALE.replace("{held} are here.", "Nobody counts."))
    assert code == 0
    assert [(one["severity"], one["field"]) for one in problems] == [("warning", "asks.held")]


def test_faults_of_form_of_reference_of_words_and_of_pictures_are_told_in_one_go(checked):
    text = TALE.replace('"count"', '"cuont"').replace('title = "One"', 'title = "One"\nspred = 0.5')
    text += """
frame = { zoom = 0 }
layers = [{ kind = "welth", opacity = 2 }]
selection = { regions = ["nowhere"] }
then = "gone"

[[scenes]]
name = "The second"
title = "Two"
caption = "{held} and {all}"
"""
    code, problems = checked(text)
    assert code == 1
    assert [(one["scene"], one["field"]) for one in problems] == [
        ("one", "frame.zoom"),
        ("one", "layers[1].opacity"),
        ("one", "spred"),
        ("The second", "name"),
        ("one", "then"),
        ("one", "selection.regions"),
        ("one", "asks.held.measure"),
        ("The second", "caption"),
        ("The second", "asks.held.measure"),
        ("one", "layers[1].kind"),
    ]


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ('measure = "count"', "measur = 3", "asks.held"),
        ("[asks.held]", "[asks.Held]", "asks.Held"),
        ("[asks.held]", '[asks.twice]\nmeasure = "ratio"\na = "held"\nb = "held"\n[asks.held]\nwhere = [1]', "asks."),
        ('name = "one"', "name = 1", "name"),
        ('title = "One"', 'title = "One"\ncallouts = [{ at = "S1", text = "{held}" }]', "callouts[1].at"),
        ('title = "One"', 'title = "One"\nlayers = [{ kind = "Wealth" }, { kind = "wealth" }]', "layers[1].kind"),
        ('title = "One"', 'title = "One"\nstep = 0\ntime = "2147-01-15"', ""),
        ('title = "One"', 'title = "One"\nforks = [{ label = "", scene = "a b" }]', "forks[1]"),
        ('title = "One"', 'title = "One"\nregion_set = "plants"\nselection = { regions = ["R1"] }', "region_set"),
    ],
)
def test_a_fault_brings_no_others_that_follow_from_it_alone(checked, old, new, field):
    text = TALE.replace(old, new)
    if "twice" in new:
        text = text.replace("{held} are", "{held} and {twice} are")
    _, problems = checked(text)
    assert problems
    others = [one for one in problems if not one["field"].startswith(field)]
    assert [one["found"] for one in others] == (["no ask 'held'"] if "Held" in new else [])


def test_a_story_of_a_name_that_is_taken_is_looked_at_as_well(tmp_path, capsys):
    manifest, files = contents()
    second = TALE.replace("{held} are", "{all} are")
    write_pack(
        tmp_path / "two",
        manifest | {"stories": [TOML, "stories/tale-2.toml"]},
        files | {TOML: TALE.encode(), "stories/tale-2.toml": second.encode()},
    )
    assert main(["check", str(tmp_path / "two"), "--json"]) == 1
    problems = json.loads(capsys.readouterr().out)["problems"]
    found = [one["found"] for one in problems if one["file"] == "stories/tale-2.toml"]
    assert found[:2] == ["'tale' is the name of another story too", "no ask 'all'"]

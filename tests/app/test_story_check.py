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

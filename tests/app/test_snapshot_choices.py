"""What a snapshot can be told: a region set, an account, parameters of its overlays."""

from __future__ import annotations

import pytest

from viewer.app import cli
from viewer.app.gallery import chosen_layers, shown_set, with_params
from viewer.errors import UsageError


@pytest.fixture(scope="module")
def city(capital_city):
    return capital_city


def draw(capital, out, *words: str) -> bytes:
    assert cli.main(["snapshot", str(capital), "--size", "640x360", "--out", str(out), *words]) == 0
    return out.read_bytes()


def test_a_floor_plan_is_drawn_with_what_lies_in_it_before_and_after_the_turn(capital, tmp_path, capsys):
    inside = ("--region-set", "plant", "--overlay", "stocks", "--overlay", "patrols")
    before = draw(capital, tmp_path / "a.png", *inside, "--time", "30")
    after = draw(capital, tmp_path / "b.png", *inside, "--time", "32")
    assert before != after
    assert before == draw(capital, tmp_path / "c.png", *inside, "--time", "30")


def test_the_two_accounts_are_two_pictures(capital, tmp_path, capsys):
    trace = ("--overlay", "trace", "--param", "trace.direction=downstream", "--param", "trace.top=5")
    pictures = [draw(capital, tmp_path / f"{name}.png", *trace, "--account", name) for name in ("official", "full")]
    assert pictures[0] != pictures[1]


def test_a_region_set_that_is_not_there_is_named_with_the_known_ones(city):
    with pytest.raises(UsageError, match="--region-set moon: no such set; there is districts, plant"):
        shown_set(city, "moon")
    assert shown_set(city, None) is city
    assert shown_set(city, "plant").base.name == "plant"


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (("audit", "top", "3"), "audit is not shown; there is waste, borders"),
        (("waste", "colour", "red"), "waste has measure, flows"),
        (("waste", "flows", "yes"), "expected on or off"),
        (("waste", "top", "many"), "expected a number"),
    ],
)
def test_a_parameter_that_makes_no_sense_is_wrong_usage(city, given, message):
    with pytest.raises(UsageError, match=message):
        with_params(city, chosen_layers(city, ["waste"]), [given])


def test_parameters_are_set_as_what_they_are(city):
    given = [("waste", "flows", "off"), ("waste", "top", "12"), ("waste", "material", "glass")]
    layers = with_params(city, chosen_layers(city, ["waste"]), given)
    assert dict(layers[0].params) == {"flows": False, "top": 12.0, "material": "glass"}


@pytest.mark.parametrize("words", ["--param waste", "--account both", "--param waste.top"])
def test_words_that_are_none_are_two(words, capital, tmp_path, capsys):
    with pytest.raises(SystemExit) as stopped:
        cli.main(["snapshot", str(capital), "--out", str(tmp_path / "a.png"), *words.split()])
    assert stopped.value.code == cli.USAGE

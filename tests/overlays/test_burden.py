"""The burden overlay: the default recipe from roles, recipes of one's own, missing data, and the stated inequality."""

from dataclasses import replace

import numpy as np
import pytest

from tests.cities import column, squares, tiny_city
from viewer.analysis.burden import scores
from viewer.analysis.inequality import kolm_pollak
from viewer.errors import OverlayError
from viewer.model.city import City
from viewer.model.index import Component, Group, Index, Indicator
from viewer.model.state import Layer, params
from viewer.overlays import KINDS, build

FACTS = (
    column("people", [100, 300, 600, 50], kind="extensive", role="population"),
    column("credits", [10, 20, 40, 30], "credits", role="wealth", title="Credits"),
    column("dust", [9, 6, 3, np.nan], "µg/m³", role="pollution", title="Dust"),
    column("noise", [60, 50, 40, np.nan], "dB", role="pollution", title="Noise"),
    column("asthma", [5, 4, 1, 2], "%", role="vulnerability", title="Asthma"),
)


def four(*facts):
    held = {one.name: one for one in (facts or FACTS)}
    return City("four", "Four", region_sets=(squares(4, columns=held),))


def shown(city=None, **given):
    return build(city or four(), Layer("burden", params(**given)))


def test_pollution_times_vulnerability_by_percentiles():
    """Exposure 100, 66.7, 33.3; vulnerability 100, 75, 25: groups of 10, products 100, 50, 8.33."""
    picture = shown()
    readouts = {readout.label: readout for readout in picture.readouts}
    assert readouts["Burden"].values[:3] == pytest.approx([100, 50, 100 / 3 * 0.25])
    assert readouts["Burden, percentile"].values[:3] == pytest.approx([100, 200 / 3, 100 / 3])
    assert readouts["Burden, rank from the highest"].texts == ("1 of 3", "2 of 3", "3 of 3", "no data")
    assert picture.marks[0].values[:3] == pytest.approx(readouts["Burden"].values[:3])


def own_index(**changes):
    parts = (Component("Air", (Indicator("dust"), Indicator("noise", 2.0))), Component("Money", (Indicator("credits",
             good=True),), 0.5))  # fmt: skip
    return replace(Index((Group("load", parts), Group("people_in_it", (Component("Ill", (Indicator("asthma"),)),))),
                         title="Load of four", file="load.toml"), **changes)  # fmt: skip


def test_the_city_s_own_recipe_makes_the_index_and_is_named_in_legend_and_receipt():
    city = replace(four(), burden=own_index())
    picture = shown(city)
    expected = scores(own_index(), {one.name: one.values for one in FACTS})
    assert picture.readouts[0].values == pytest.approx(expected.score, nan_ok=True)
    assert "index: Load of four (load.toml)" in picture.legend.notes
    assert "load, from Air: dust and noise (2 times); Money (0.5 times): low credits" in picture.legend.notes
    told = dict(picture.receipt.parameters)
    assert told["index"] == "Load of four, load.toml"
    assert "load.toml" in [one.name for one in picture.receipt.inputs]
    assert "Burden: people in it, of 10" in {readout.label for readout in picture.readouts}
    typed = shown(city, recipe="dust; asthma")
    assert "index: Load of four (load.toml)" not in typed.legend.notes
    assert "load.toml" not in [one.name for one in typed.receipt.inputs]


def test_the_words_follow_a_recipe_that_takes_means_and_leaves_its_groups_unscaled():
    picture = shown(replace(four(), burden=own_index(scaled=False, combine="mean", complete=True, pooled=True)))
    assert "score = mean of the groups" in picture.receipt.formula
    assert "group = Σ component's weight × weight × percentile" in picture.receipt.formula
    assert "scored where no indicator is missing" in picture.legend.notes
    assert "points, 0 to 100" in picture.legend.title
    assert "Burden: load" in {readout.label for readout in picture.readouts}


def test_the_rule_of_percentiles_is_the_recipe_s_until_another_is_chosen():
    city = replace(four(), burden=own_index(percentiles="given"))
    assert dict(shown(city).receipt.parameters)["percentiles"] == "as the columns give them"
    assert dict(shown(city, percentiles="ejscreen").receipt.parameters)["percentiles"] == "as EJScreen assigns them"


def test_a_recipe_whose_column_is_gone_says_so():
    with pytest.raises(OverlayError, match=r"load.toml: no column 'asthma'"):
        shown(replace(four(*FACTS[:4]), burden=own_index()))


def test_a_region_with_too_few_indicators_is_hatched_and_counted():
    picture = shown()
    assert np.isnan(picture.marks[0].values[3])
    assert picture.legend.missing == 1
    assert "scored with at least 1 of 2 for exposure and 1 of 1 for vulnerability" in picture.legend.notes


def test_the_inequality_is_that_of_kolm_and_pollak_weighted_by_people():
    picture = shown()
    score, people = np.array([100, 50, 25 / 3]), np.array([100.0, 300.0, 600.0])
    expected = kolm_pollak(score, -1.0, people)
    assert picture.figures["kolm_pollak_ede"] == pytest.approx(expected.ede)
    assert picture.figures["mean"] == pytest.approx(30.0)
    assert picture.figures["concentration_index"] < 0
    ede = f"{expected.ede:.1f}"
    assert f"as bad as if everybody bore {ede} points instead of the mean 30.0" in picture.sentence
    assert "falls on the poor (concentration index −0." in picture.sentence
    assert picture.sentence.startswith("Square 1 bears most (100 points).")


def test_a_stronger_aversion_says_a_higher_burden():
    weak, strong = (shown(aversion=value).figures["kolm_pollak_ede"] for value in (-0.5, -3.0))
    assert strong > weak > shown().figures["mean"]


def test_equal_burdens_are_told_as_even():
    facts = [column("dust", [5, 5, 5, 5], "µg/m³", role="pollution"),
             column("asthma", [3, 3, 3, 3], "%", role="vulnerability")]  # fmt: skip
    sentence = shown(four(*facts)).sentence
    assert "spread evenly" in sentence
    assert "concentration" not in sentence


def test_wealth_stands_in_where_nobody_is_said_to_be_vulnerable():
    picture = shown(four(*FACTS[:4]))
    assert any("wealth stands in for it" in note for note in picture.legend.notes)
    values = picture.readouts[0].values
    assert values[0] > values[1] > values[2]  # 10, 20 and 40 credits


def test_a_recipe_of_ones_own_with_weights_and_goods():
    picture = shown(recipe="dust 3, noise; -credits")
    assert (
        "recipe",
        "(exposure: dust (3 times) and noise) × (vulnerability: low credits)",
    ) in picture.receipt.parameters
    one = shown(recipe="dust; noise; asthma")
    assert [r.label for r in one.readouts if "group" in r.label] == [f"Burden: group {i}, of 10" for i in (1, 2, 3)]


@pytest.mark.parametrize(
    ("text", "match"),
    [("smog", "no column 'smog'; known: people, credits"), ("dust 0", "weight above 0"), (";,", "such as")],
)
def test_a_recipe_that_cannot_be_followed_says_why(text, match):
    with pytest.raises(OverlayError, match=match):
        shown(recipe=text)


def test_a_field_alone_is_pollution_too():
    city = tiny_city()
    kept = {name: c for name, c in city.base.columns.items() if name != "dust"}
    city = replace(city, region_sets=(replace(city.base, columns=kept),))
    assert KINDS["burden"].fits(city)
    assert any("exposure: smoke" in note for note in build(city, Layer("burden")).legend.notes)


def test_without_pollution_there_is_no_burden():
    assert not KINDS["burden"].fits(four(*FACTS[:2]))


def test_the_capital_falls_on_the_poor(capital_city):
    picture = build(capital_city, Layer("burden"))
    assert picture.figures["concentration_index"] < -0.1
    assert picture.figures["kolm_pollak_ede"] > picture.figures["mean"]
    assert picture.figures["scored"] + picture.figures["unscored"] == len(capital_city.base)


def test_an_empty_column_is_no_part_of_the_default_recipe():
    empty = column("lead", [np.nan] * 4, "µg/m³", role="pollution", title="Lead")
    picture, plain = shown(four(*FACTS, empty)), shown()
    assert picture.readouts[0].values == pytest.approx(plain.readouts[0].values, nan_ok=True)
    assert "exposure: dust and noise" in picture.legend.notes


@pytest.mark.parametrize("dust", [[0, 0, 0, 0], [-4, -3, -2, -1]])
def test_values_that_are_the_same_everywhere_are_not_told_as_missing(dust):
    level = column("dust", dust, "µg/m³", role="pollution", title="Dust")
    sentence = shown(four(level, FACTS[4])).sentence
    assert sentence == "No burden can be scored: exposure has the same percentile, 0, in every district with data."


def test_equal_wealth_in_place_of_vulnerability_is_not_told_as_missing():
    level = column("credits", [5, 5, 5, 5], "credits", role="wealth", title="Credits")
    sentence = shown(four(FACTS[0], level, FACTS[2])).sentence
    assert sentence == "No burden can be scored: vulnerability has the same percentile, 0, in every district with data."


def test_missing_values_are_told_as_missing():
    dust = column("dust", [1, 2, np.nan, np.nan], "µg/m³", role="pollution", title="Dust")
    asthma = column("asthma", [np.nan, np.nan, 1, 2], "%", role="vulnerability", title="Asthma")
    assert shown(four(dust, asthma)).sentence == "No district has enough data for a burden."


def test_an_index_within_chance_is_told_as_no_difference_and_not_as_alike():
    credits = column("credits", [10, 20, 30, 40], "credits", role="wealth", title="Credits")
    dust = column("dust", [9, 6, 7, 8], "µg/m³", role="pollution", title="Dust")
    asthma = column("asthma", [3, 3, 3, 3], "%", role="vulnerability", title="Asthma")
    sentence = shown(four(credits, dust, asthma)).sentence
    assert "with no difference between poor and rich beyond chance (concentration index" in sentence
    assert "alike" not in sentence

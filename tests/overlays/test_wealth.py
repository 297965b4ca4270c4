"""Wealth: value, ratio to the median, gap to the neighbours, and the inequality that the legend prints."""

from dataclasses import replace

import numpy as np
import pytest

from tests.cities import column, one_square, squares, tiny_city, with_column
from viewer.model.city import Column
from viewer.model.receipt import Input
from viewer.model.state import Layer, params
from viewer.overlays import build
from viewer.scene.colour import in_theme, ramp

NAN = float("nan")


def wealth(city, **given):
    return build(city, Layer("wealth", params(**given)))


def credits(values, **more):
    return column("credits", values, "credits", role="wealth", title="Median credits", **more)


def test_the_legend_prints_the_weighted_gini_and_ratio():
    # 600, 300 and 100 people with 10, 20 and 60: mean 18, half of the mean difference of two people is 6
    picture = wealth(tiny_city())
    assert picture.figures["gini"] == pytest.approx(1 / 3)
    assert picture.figures["p90_p10"] == 4
    assert "Gini 0.33, P90/P10 4 (weighted by people)" in picture.legend.notes


def test_without_a_population_each_region_counts_once_and_the_legend_says_so():
    city = with_column(tiny_city(), replace(tiny_city().base.columns["people"], role=""))
    picture = wealth(city)
    assert picture.figures["gini"] == pytest.approx(10 / 27)
    assert "Gini 0.37, P90/P10 6 (each region counts once)" in picture.legend.notes


def test_a_debt_has_no_gini_and_the_legend_says_so():
    picture = wealth(with_column(tiny_city(), credits([-10, 20, 60])))
    assert np.isnan(picture.figures["gini"])
    assert "no Gini: there are values below zero" in picture.legend.notes
    assert picture.legend.breaks[0] == "−10"


def test_the_ratio_is_to_the_median_of_the_people():
    picture = wealth(tiny_city(), measure="ratio")
    assert picture.marks[0].values.tolist() == [1, 2, 6]
    assert picture.readouts[0].unit == "× median"
    assert "the city's median: 10 credits" in picture.legend.notes
    assert any(note.startswith("midpoint: the city's median, 1 ") for note in picture.legend.notes)


def test_the_gap_is_to_the_mean_of_the_neighbours():
    picture = wealth(tiny_city(), measure="gap")
    assert picture.marks[0].values.tolist() == [-10, -15, 40]
    assert 0 in picture.marks[0].breaks


def test_a_region_without_neighbours_has_no_gap_and_is_counted():
    picture = wealth(one_square(), measure="gap")
    assert np.isnan(picture.marks[0].values).all()
    assert picture.legend.missing == 1
    assert "1 district without neighbours" in picture.legend.notes


def test_colours_part_at_the_midpoint():
    colours = wealth(tiny_city(), measure="gap", classes=4).marks[0].colours
    blue, amber = ramp("diverging", 5)[:2], ramp("diverging", 5)[3:]
    assert colours[0].tolist() in blue.tolist()
    assert colours[-1].tolist() in amber.tolist()


@pytest.mark.parametrize("scheme", ["quantile", "equal", "fisher_jenks", "std", "manual"])
@pytest.mark.parametrize("measure", ["value", "ratio", "gap"])
def test_every_scheme_counts_every_district(scheme, measure):
    legend = wealth(tiny_city(), scheme=scheme, measure=measure, breaks="15, 30").legend
    assert sum(legend.counts) == 3


def test_manual_breaks_are_kept():
    legend = wealth(tiny_city(), scheme="manual", breaks="15; 30").legend
    assert (legend.breaks, legend.counts) == (("10", "15", "30", "60"), (1, 1, 1))


def test_poorly_known_values_are_marked_and_counted():
    picture = wealth(tiny_city())  # margins of 1, 2 and 60 at 90 %: variation 6 %, 6 % and 61 %
    assert picture.marks[0].uncertain.tolist() == [False, False, True]
    assert "thin hatching: 1 district with a coefficient of variation over 30 %" in picture.legend.notes


def test_the_level_of_a_margin_counts():
    margin = replace(tiny_city().base.columns["credits_moe"], values=np.array([1.0, 2.0, 32.0]))
    assert wealth(with_column(tiny_city(), margin)).marks[0].uncertain.tolist() == [False, False, True]
    sure = replace(margin, moe_level=0.99)
    assert wealth(with_column(tiny_city(), sure)).marks[0].uncertain.tolist() == [False, False, False]


def test_a_median_of_nothing_compares_with_nothing():
    picture = wealth(with_column(tiny_city(), credits([0, 0, 5])), measure="ratio")
    assert picture.legend.missing == 3
    assert "no positive median to compare with" in picture.legend.notes


def test_the_sentence_names_the_ends():
    assert wealth(tiny_city()).sentence == (
        "East stands highest in Median credits at 60 credits, West lowest at 10 credits."
    )
    assert wealth(with_column(tiny_city(), credits([10, 10, 60]))).sentence == (
        "East stands highest in Median credits at 60 credits, 2 districts lowest at 10 credits."
    )


def test_values_that_differ_are_written_differently():
    assert wealth(with_column(tiny_city(), credits([5.0001, 5.0003, 5.0004]))).sentence == (
        "East stands highest in Median credits at 5.0004 credits, West lowest at 5.0001 credits."
    )


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ([20, 20, 20], "Median credits: 20 credits in all 3 districts."),
        ([20, NAN, 20], "Median credits: 20 credits in all 2 districts with a value."),
        ([NAN, 1, NAN], "Median credits: 1 credit in Middle, the only district with a value."),
        ([NAN, NAN, NAN], "No district has a value for Median credits."),
    ],
)
def test_where_there_is_no_difference_none_is_stated(values, sentence):
    assert wealth(with_column(tiny_city(), credits(values))).sentence == sentence


def test_the_receipt_holds_formula_breaks_and_inputs():
    receipt = wealth(tiny_city(), measure="ratio").receipt
    assert receipt.formula.startswith("ratio = value ÷ the city's median")
    assert receipt.inputs == (Input("credits", None, "credits", "Tiny survey"),)
    assert dict(receipt.parameters)["gini"] == "0.3333"
    assert receipt.rows == 3


@pytest.mark.parametrize("classes", range(3, 10))
def test_both_sides_of_a_midpoint_turn_with_the_theme(classes):
    rng = np.random.default_rng(classes)
    values = rng.normal(0, 10, 40)
    city = tiny_city()
    facts = {"credits": Column("credits", values, "credits", role="wealth")}
    many = replace(city, region_sets=(squares(40, columns=facts),), flows=None, series=(), fields=())
    given = wealth(many, measure="gap", classes=classes).marks[0].colours
    half = max(classes // 2, 2)
    light = np.delete(ramp("diverging", 2 * half + 1, "light"), half, axis=0)
    expected = light if len(given) == len(light) else light[[1, 2]]
    assert in_theme(given, "light").tolist() == expected.tolist()

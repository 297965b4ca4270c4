"""Shading any column: classes, categories, missing values, texts."""

from dataclasses import replace

import numpy as np
import pytest

from tests.cities import column, columns, tiny_city, with_column
from viewer.errors import OverlayError
from viewer.model.city import Column, Field
from viewer.model.state import Layer, params
from viewer.overlays import build
from viewer.overlays.choices import choices
from viewer.overlays.choropleth import COLUMN_PARAM, manual_breaks
from viewer.overlays.quantity import candidates, choose
from viewer.scene.colour import categorical, ramp


def shaded(city, **given):
    return build(city, Layer("column", params(**given)))


def test_the_first_rate_is_shown_before_totals_that_stand_before_it():
    assert shaded(tiny_city()).legend.title == "Median credits"


def test_categories_get_colours_without_order_and_are_counted():
    picture = shaded(tiny_city(), column="zone")
    fills = picture.marks[0]
    assert fills.breaks.tolist() == [-0.5, 0.5, 1.5]
    assert np.array_equal(fills.colours, categorical(2))
    assert [(entry.label, entry.count) for entry in picture.legend.entries] == [("works", 2), ("homes", 1)]
    assert picture.readouts[0].texts == ("works", "homes", "works")
    assert picture.sentence == "Zone is works in 2 of 3 districts."


def test_a_tie_of_categories_names_both():
    city = with_column(tiny_city(), replace(tiny_city().base.columns["zone"], values=np.array([0, 1, np.nan])))
    picture = shaded(city, column="zone")
    assert picture.sentence == "Zone is works and homes in 1 of 2 districts each."
    assert picture.readouts[0].texts[2] == "no data"
    assert picture.legend.missing == 1


def test_text_is_not_coloured():
    text = Column("remark", np.full(3, np.nan), texts=("a", "b", "c"))
    with pytest.raises(OverlayError, match="column 'remark' is text"):
        shaded(with_column(tiny_city(), text), column="remark")


def test_a_column_takes_the_ramp_of_its_role():
    assert np.array_equal(shaded(tiny_city(), column="dust").marks[0].colours, ramp("pollution", 3))
    assert np.array_equal(shaded(tiny_city(), column="people").marks[0].colours, ramp("neutral", 3))


def test_a_total_says_that_it_is_no_rate():
    assert "a total per district, not a rate" in shaded(tiny_city(), column="refuse").legend.notes
    assert "a total per district, not a rate" not in shaded(tiny_city(), column="dust").legend.notes


@pytest.mark.parametrize(("kind", "role"), [("column", ""), ("wealth", "wealth"), ("pollution", "pollution")])
def test_a_column_without_any_value_says_so_in_place_of_a_ramp(kind, role):
    city = with_column(tiny_city(), column("lead", [np.nan] * 3, "ppb", role=role, missing_means="not measured"))
    picture = build(city, Layer(kind, params(column="lead")))
    legend = picture.legend
    assert (legend.ramp, legend.breaks, legend.entries, legend.missing) == ((), (), (), 3)
    assert legend.notes == ("no values: all 3 districts missing", "reason: not measured")
    assert picture.sentence == "No district has a value for lead."
    assert picture.receipt.rows == 0


def test_an_empty_column_of_a_file_without_types_can_be_shown_and_is_never_the_first_choice():
    bare, lead = Column("bare", np.full(3, np.nan), texts=("", "", "")), column("lead", [np.nan] * 3)
    base = replace(tiny_city().base, columns=columns(bare, lead, column("dust", [5, 1, 3])))
    city = replace(tiny_city(), region_sets=(base,))
    assert shaded(city).legend.title == "dust"
    assert shaded(city, column="bare").legend.notes == ("no values: all 3 districts missing",)
    assert "bare" in [word for word, _ in choices(COLUMN_PARAM, city)]
    nothing = replace(city, series=(), region_sets=(replace(base, columns=columns(lead)),))
    assert shaded(nothing).legend.notes == ("no values: all 3 districts missing",)


def test_a_ratio_to_a_median_that_is_not_there_says_so():
    city = with_column(tiny_city(), column("rent", [np.nan] * 3, "EUR", role="wealth"))
    notes = build(city, Layer("wealth", params(column="rent", measure="ratio"))).legend.notes
    assert notes == ("no values: all 3 districts missing", "no positive median to compare with")


def test_a_field_without_any_value_says_so():
    field = Field("dust", np.full((4, 5), np.nan), 0.0, 300.0, 60.0, 75.0, "ppb", "pollution")
    picture = build(replace(tiny_city(), fields=(field,)), Layer("pollution", params(show="field", field="dust")))
    assert picture.legend.ramp == () and picture.legend.notes == (
        "a continuous field",
        "no values: all 20 cells missing",
    )


def test_why_values_are_missing_is_said():
    city = with_column(tiny_city(), column("lead", [1, np.nan, 3], "ppb", missing_means="not measured"))
    legend = shaded(city, column="lead").legend
    assert (legend.missing, legend.missing_word) == (1, "districts")
    assert "reason: not measured" in legend.notes


def test_fewer_values_than_classes_is_said():
    city = with_column(tiny_city(), column("lead", [1, 1, 3], "ppb"))
    legend = shaded(city, column="lead", scheme="fisher_jenks").legend
    assert legend.counts == (2, 1)
    assert "2 of 5 classes: only 2 distinct values" in legend.notes


def test_manual_without_breaks_says_what_it_does_instead():
    assert "no manual breaks given: quantile" in shaded(tiny_city(), scheme="manual").legend.notes


@pytest.mark.parametrize(("text", "numbers"), [("10, 20;50", (10, 20, 50)), (" ", ()), ("-1 2.5", (-1, 2.5))])
def test_manual_breaks_are_read(text, numbers):
    assert manual_breaks(text) == numbers


@pytest.mark.parametrize("text", ["ten", "20, 10", "10, 10", "1, inf", "nan"])
def test_manual_breaks_that_make_no_classes_are_refused(text):
    with pytest.raises(OverlayError, match="manual breaks"):
        shaded(tiny_city(), scheme="manual", breaks=text)


def test_a_series_has_the_same_classes_at_every_step():
    picture = shaded(tiny_city(), column="refuse_weekly")
    assert picture.over_time
    assert (picture.legend.period, picture.legend.counts) == ("", ())  # the clock says what is shown of them
    assert picture.legend.notes[-1] == "the same classes throughout 4 weeks"
    assert picture.marks[0].breaks[[0, -1]].tolist() == [1, 12]
    assert picture.sentence == "East stands highest in Weekly refuse (mean over time) at 7.5 t, West lowest at 2.5 t."


def test_the_first_column_that_is_coloured_measures_something():
    facts = columns(
        column("lon", [1.5, 2.5, 3.5]),
        column("Shape_Area", [9.5, 8.5, 7.5]),
        column("rent", [700, 500, 900]),
    )
    city = replace(tiny_city(), series=(), region_sets=(replace(tiny_city().base, columns=facts),))
    assert [quantity.name for quantity in candidates(city)] == ["rent", "lon", "Shape_Area"]
    assert choose(city, "").name == "rent"

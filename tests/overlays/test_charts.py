"""Charts of the tiny city: numbers to check by head, missing values, and the real New York that shows no relation."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.cities import CITIES, empty_values_city, missing_city, one_square, tiny_city, with_column
from viewer.model.state import Layer
from viewer.overlays import build as picture_of
from viewer.overlays.charts import ITSELF, KINDS, SHOWN, Wish, build, offered, resolved
from viewer.scene.charts import Bars, Curve, Points
from viewer.scene.picture import Shown

# West, Middle, East: credits 10, 20, 60; people 600, 300, 100; dust 4, 8, 12


def shown(*layers: Layer) -> tuple[Shown, ...]:
    city = tiny_city()
    return tuple(Shown(layer.kind, picture_of(city, layer)) for layer in layers)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", CITIES)
def test_every_city_has_a_chart_or_a_sentence_that_says_why_not(name, kind):
    chart = build(CITIES[name](), Wish(kind))
    assert chart.sentence.endswith(".") and (chart.box is None) == (chart.shape is None)
    if chart.box is not None:
        assert np.isfinite(chart.box).all() and chart.box[2] > chart.box[0] and chart.box[3] > chart.box[1]
        inside = chart.xy[np.isfinite(chart.xy).all(axis=1)]
        assert (inside >= np.array(chart.box[:2]) - 1e-9).all() and (inside <= np.array(chart.box[2:]) + 1e-9).all()


def test_a_histogram_counts_regions_and_its_sentence_weighs_people():
    chart = build(tiny_city(), Wish("histogram", "dust"))
    assert isinstance(chart.shape, Bars) and chart.shape.height.sum() == 3
    # 600 of 1,000 people live at 4, so at least half live at 4 or more and no more than 400 at 8 or more
    assert (
        chart.sentence
        == "Dust: at least half of the people live at 4 µg/m³ or more; the districts range from 4 to 12 µg/m³."
    )
    assert chart.note == "weighed by people" and chart.across == "Dust, µg/m³" and chart.up == "districts"


def test_a_histogram_without_people_counts_regions():
    city = tiny_city()
    plain = replace(city, region_sets=(replace(city.base, columns={"dust": city.base.columns["dust"]}),))
    chart = build(plain, Wish("histogram", "dust"))
    assert chart.sentence.startswith("Dust: at least half of the districts are at 8 µg/m³ or more") and chart.note == ""


def test_each_region_stands_in_its_own_piece_of_a_bar():
    dust = tiny_city().base.columns["dust"]
    chart = build(with_column(tiny_city(), replace(dust, values=np.array([4.0, 4.0, 12.0]))), Wish("histogram", "dust"))
    assert sorted(chart.xy[:2, 1].tolist()) == [0.5, 1.5] and chart.xy[2].tolist() == [12.0, 0.5]
    assert chart.shape.of.tolist() == [0, 0, len(chart.shape.height) - 1]


def test_a_scatter_has_the_line_of_the_people_and_both_correlations():
    chart = build(tiny_city(), Wish("scatter", "dust", "credits"))
    assert isinstance(chart.shape, Points) and chart.xy.tolist() == [[10, 4], [20, 8], [60, 12]]
    x, y, p = np.array([10.0, 20, 60]), np.array([4.0, 8, 12]), np.array([0.6, 0.3, 0.1])
    slope = (p @ (x * y) - (p @ x) * (p @ y)) / (p @ x**2 - (p @ x) ** 2)
    at_ten = p @ y + slope * (10 - p @ x)
    assert chart.shape.line[0].tolist() == pytest.approx([10, at_ten])
    assert chart.sentence.endswith("3 districts may show that by chance (rank correlation 1.00, by people 1.00).")


def test_the_poorer_half_is_read_off_the_concentration_curve():
    chart = build(tiny_city(), Wish("curve", "dust"))
    # dust times people: 2,400, 2,400, 1,200; at half of the people (500 of West's 600) 2,000 of 6,000
    assert isinstance(chart.shape, Curve) and chart.shape.mark == pytest.approx((0.5, 1 / 3))
    assert chart.across == "people, poorest first" and chart.shape.piece.tolist() == [0, 1, 2]
    assert chart.shape.knots[1].tolist() == pytest.approx([0.6, 0.4])
    assert chart.sentence == "The poorer half breathe 33 % of the dust."


def test_a_half_that_is_ranked_by_anything_but_wealth_is_not_called_poorer():
    chart = build(tiny_city(), Wish("curve", "dust", "people"))
    assert chart.sentence == "The half of the people with the least residents breathe 67 % of the dust."
    assert "poor" not in chart.sentence.lower()


def test_wealth_itself_is_shared_out_by_a_lorenz_curve():
    chart = build(tiny_city(), Wish("curve", "credits"))
    # credits times people: 6,000, 6,000, 6,000; half of the people have 5,000 of 18,000
    assert chart.shape.mark == pytest.approx((0.5, 5 / 18))
    assert chart.sentence == "The poorer half have 28 % of the median credits." and chart.note.startswith("Gini ")


def test_a_burden_can_be_ranked_by_itself():
    chart = build(tiny_city(), Wish("curve", "dust", ITSELF))
    assert chart.sentence == "The half of the people with the least dust has 33 % of it."
    assert chart.across == "people, least dust first"


def test_totals_are_shared_out_per_head():
    chart = build(tiny_city(), Wish("curve", "refuse"))
    assert np.allclose(chart.shape.knots[:, 0], chart.shape.knots[:, 1])  # 60, 30, 10 t of 600, 300, 100 people
    assert chart.sentence == "Poor and rich have it alike: the poorer half 50 % of the refuse."


def test_equal_ranks_make_a_straight_piece_whatever_their_order():
    city = tiny_city()
    alike = with_column(city, replace(city.base.columns["credits"], values=np.array([10.0, 10.0, 10.0])))
    chart = build(alike, Wish("curve", "dust"))
    assert np.allclose(chart.shape.knots[:, 0], chart.shape.knots[:, 1]) and chart.shape.mark == pytest.approx(
        (0.5, 0.5)
    )


def test_nobody_can_have_a_share_of_what_is_below_zero():
    city = tiny_city()
    cold = with_column(city, replace(city.base.columns["dust"], values=np.array([-4.0, 8.0, 12.0])))
    chart = build(cold, Wish("curve", "dust"))
    assert chart.box is None and "below zero" in chart.sentence


def test_ranks_begin_with_the_highest():
    chart = build(tiny_city(), Wish("strip", "dust"))
    assert chart.shape.height.tolist() == [12, 8, 4] and chart.shape.of.tolist() == [2, 1, 0]
    assert chart.sentence == "Dust: highest in East (12 µg/m³), 3 times the lowest, in West (4 µg/m³)."


def test_missing_regions_are_counted_and_left_out():
    chart = build(missing_city(), Wish("strip", "dust"))
    assert chart.note == "1 district without data" and np.isnan(chart.xy[1]).all() and chart.shape.of[1] == -1
    assert build(empty_values_city(), Wish("strip", "dust")).sentence == "No district has a value of dust."
    assert "only district" in build(one_square(), Wish("histogram", "dust")).sentence


def test_defaults_follow_what_is_on_top():
    city = tiny_city()
    assert resolved(city, Wish()) == Wish("curve", "dust", "credits")
    assert resolved(city, Wish(), shown(Layer("wealth"))) == Wish("histogram", "credits", "dust")
    assert resolved(city, Wish("curve"), shown(Layer("wealth"))) == Wish("curve", "credits", "")
    assert resolved(city, Wish("scatter"), shown(Layer("wealth"), Layer("pollution"))) == Wish(
        "scatter", "dust", "credits"
    )


def test_what_is_shown_and_no_column_can_be_charted():
    layers = shown(Layer("wealth", (("measure", "ratio"),)))
    city = tiny_city()
    assert offered(city, layers)[0].name == SHOWN
    assert resolved(city, Wish(), layers).of == SHOWN
    assert build(city, Wish("strip"), layers).xy[:, 1].tolist() == layers[0].picture.readouts[0].values.tolist()


def test_margins_of_error_and_categories_are_not_offered():
    assert {q.name for q in offered(tiny_city())} == {"people", "credits", "dust", "refuse", "refuse_weekly"}


def test_a_series_is_charted_at_the_step_that_is_shown():
    chart = build(tiny_city(), Wish("strip", "refuse_weekly"), (), 3)
    assert chart.shape.height.tolist() == [12, 8, 4]
    assert build(tiny_city(), Wish("strip", "refuse_weekly")).shape.height.tolist() == [7.5, 5.0, 2.5]


def test_new_york_shows_no_relation_of_dust_and_income(real_data, tmp_path):
    from tests.conftest import ROOT
    from viewer.packs.build import build as build_pack
    from viewer.packs.read import read

    build_pack(ROOT / "maps" / "recipes" / "new-york.toml", real_data / "nyc", tmp_path / "ny")
    city = read([tmp_path / "ny"]).city
    chart = build(city, Wish("scatter", "pm25_2022", "median_household_income_usd"))
    assert "have next to nothing to do with each other (rank correlation 0.02" in chart.sentence

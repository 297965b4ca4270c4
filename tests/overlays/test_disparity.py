"""Two columns in one picture: cells, their key, what is lit, and a sentence that is true also for no relation."""

from dataclasses import replace

import numpy as np
import pytest

from tests.cities import column, squares, tiny_city, with_column
from viewer.errors import OverlayError
from viewer.model.city import City
from viewer.model.state import Layer, params
from viewer.overlays import KINDS, build
from viewer.overlays.charts import Wish
from viewer.overlays.charts import build as chart_of
from viewer.overlays.disparity import DIMMED, cells_text, lit_cells
from viewer.scene.colour import SQUARES, THEMES, bivariate, in_theme
from viewer.scene.perception import DEFICIENCIES, LEAST_STEP, distance, over, seen_by
from viewer.scene.picture import Shown, keyed, rgba


def shown(city=None, **given):
    return build(city or tiny_city(), Layer("disparity", params(**given)))


def test_wealth_and_pollution_are_set_beside_each_other():
    picture = shown()
    grid = picture.legend.grid
    assert (grid.across, grid.up) == ("Median credits", "Dust, µg/m³")
    assert picture.classes.tolist() == [0, 4, 8]
    assert grid.counts == (1, 0, 0, 0, 1, 0, 0, 0, 1)
    assert grid.across_breaks[0] == "10"
    assert picture.readouts[0].texts == (
        "Median credits low, dust low", "Median credits middle, dust middle", "Median credits high, dust high",
    )  # fmt: skip
    assert picture.figures["spearman"] == 1.0


def test_a_relation_is_told_as_the_chart_of_the_same_columns_tells_it():
    chart = chart_of(tiny_city(), Wish("scatter", "dust", "credits")).sentence
    assert "but 3 districts may show that by chance" in chart
    assert ("by people", "1") in shown().receipt.parameters
    assert shown().sentence.startswith(f"{chart.removesuffix('.')}; ")
    few = with_column(tiny_city(), column("dust", [4, np.nan, 12], "µg/m³", role="pollution", title="Dust"))
    assert shown(few).sentence == "Nothing can be said of median credits and dust together: 2 districts have both."


def test_any_two_columns_in_two_classes():
    picture = shown(x="people", y="dust", square="2")
    assert picture.classes.tolist() == [1, 0, 2]  # people 600, 300, 100; dust 4, 8, 12; the middle closes the lower
    assert picture.legend.grid.classes == 2
    assert len(picture.marks[0].colours) == 4


def test_a_missing_value_on_either_side_is_hatched_and_counted():
    city = with_column(tiny_city(), column("dust", [4, np.nan, 12], "µg/m³", role="pollution", title="Dust"))
    picture = shown(city)
    assert picture.classes.tolist()[1] == -1
    assert np.isnan(picture.marks[0].values[1])
    assert picture.legend.missing == 1


def test_lit_cells_keep_their_colour_and_the_rest_is_dimmed():
    picture = shown(cells="3-3, 1-1")
    alpha = picture.marks[0].colours[:, 3]
    assert alpha[[0, 8]].tolist() == [255, 255]
    assert set(alpha[[1, 2, 3, 4, 5, 6, 7]].tolist()) == {round(255 * DIMMED)}
    assert picture.legend.grid.lit == (0, 8)
    assert picture.figures["lit_share"] == pytest.approx(0.7)
    assert "lit: 2 districts with 70 % of the people" in picture.legend.notes


@pytest.mark.parametrize("text", ["4-1", "0-1", "high", "1"])
def test_a_cell_that_is_not_there_is_refused(text):
    with pytest.raises(OverlayError, match="expected cells from 1-1 to 3-3"):
        shown(cells=text)


def test_the_text_of_cells_is_read_back():
    assert lit_cells(cells_text((0, 5, 7), 3), 3) == (0, 5, 7)
    assert lit_cells(" ", 2) == ()


def test_no_relation_is_told_as_none():
    facts = {
        "a": column("a", [1, 2, 3, 4, 5, 6], "t", title="Tonnes"),
        "b": column("b", [4, 3, 1, 6, 5, 2], "m", title="Metres"),
    }
    picture = shown(City("six", "Six", region_sets=(squares(6, columns=facts),)), x="a", y="b")
    assert picture.figures["spearman"] == pytest.approx(1 - 6 * 34 / 210)
    assert "next to nothing to do with each other (rank correlation 0.03)" in picture.sentence


def test_one_column_alone_offers_no_pair():
    facts = {"a": column("a", [1, 2, 3], "t")}
    assert not KINDS["disparity"].fits(City("one", region_sets=(squares(3, columns=facts),)))
    two = facts | {"b": column("b", [1, 2, 3], "t"), "c": column("c", [1, 1, 1], moe_of="b")}
    assert KINDS["disparity"].fits(City("two", region_sets=(squares(3, columns=two),)))
    margin = facts | {"c": column("c", [1, 1, 1], moe_of="a")}
    assert not KINDS["disparity"].fits(City("margin", region_sets=(squares(3, columns=margin),)))


def test_categories_are_refused():
    with pytest.raises(OverlayError, match="holds categories"):
        shown(x="zone")


def test_a_grid_is_told_before_plain_keys():
    plain = Shown("audit", build(tiny_city(), Layer("audit")))
    grid = Shown("disparity", shown())
    plain = replace(plain, picture=replace(plain.picture, legend=replace(plain.picture.legend, widths=(), ramp=())))
    assert [layer.name for layer in keyed((grid, plain))] == ["disparity", "audit"]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("classes", SQUARES)
@pytest.mark.parametrize("covering", [1.0, 0.65])
def test_neighbouring_cells_are_told_apart_by_everybody(theme, classes, covering):
    """On their own, and as they are drawn over plain land."""
    colours = in_theme(bivariate(classes), theme).copy()
    colours[:, 3] = round(255 * (covering if theme == "dark" else max(covering, 0.84)))
    drawn = over(colours, rgba(THEMES[theme].land)[:3]).reshape(classes, classes, 3)
    for view in (drawn, *(seen_by(drawn, name) for name in DEFICIENCIES)):
        assert distance(view[:, 1:], view[:, :-1]).min() >= LEAST_STEP
        assert distance(view[1:], view[:-1]).min() >= LEAST_STEP


def test_the_square_turns_into_the_square_of_the_other_theme_one_by_one():
    some = bivariate(3)[[2, 6]]
    some[0, 3] = 40
    turned = in_theme(some, "light")
    assert turned[:, :3].tolist() == bivariate(3, "light")[[2, 6], :3].tolist()
    assert turned[:, 3].tolist() == [40, 255]

"""What the inspector says: rank in what is shaded on top, units once, margins, sources."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.cities import bare_squares, tiny_city
from viewer.model.state import Layer, Selection, ViewState
from viewer.overlays import default_layers, picture_stack
from viewer.render.stage import Hit
from viewer.ui.sheets import MOST_COLUMNS, Row, ordinal, rank_line, sheet_of, sheet_of_selection, source_lines

EAST = Hit(2)


def shown(*kinds: str, city=None):
    return picture_stack(city or tiny_city(), ViewState(layers=tuple(Layer(kind) for kind in kinds)))


def test_the_topmost_shading_gives_the_rank():
    city = tiny_city()
    assert rank_line(city.base, 2, shown("wealth", "pollution"), None) == "dust rank 1 of 3 · 83rd percentile"
    assert rank_line(city.base, 0, shown("pollution", "wealth"), None) == "median credits rank 3 of 3 · 17th percentile"


def test_without_shading_or_without_a_value_there_is_no_rank():
    city = tiny_city()
    assert rank_line(city.base, 2, shown("borders"), None) == ""
    dust = replace(city.base.columns["dust"], values=np.array([4.0, 8.0, np.nan]))
    columns = dict(city.base.columns) | {"dust": dust}
    holed = replace(city, region_sets=(replace(city.base, columns=columns),))
    assert rank_line(holed.base, 2, shown("pollution", city=holed), None) == ""
    assert rank_line(holed.base, 1, shown("pollution", city=holed), None).startswith("dust rank 1 of 2")


def test_a_label_that_names_its_unit_does_not_repeat_it_and_keeps_its_margin():
    rows = {row.name: row for row in sheet_of(tiny_city(), EAST, shown("wealth"), None).rows}
    assert rows["Median credits"].value == "60 ± 60"
    assert rows["Dust"].value == "12 µg/m³" and rows["Dust"].source == "Tiny survey, 2147"


def test_the_margin_stays_when_the_wealth_overlay_tells_the_value():
    city = tiny_city()
    for layers in ((), (Layer("wealth"),)):
        rows = {
            row.name: row
            for row in sheet_of(city, Hit(1, -1, -1), picture_stack(city, ViewState(layers=layers)), None).rows
        }
        assert "±" in rows["Median credits"].value


def test_no_column_is_left_out_and_what_is_beyond_the_most_is_counted():
    city = tiny_city()
    base = city.base
    dust = base.columns["dust"]
    for count, more in ((30, 0), (MOST_COLUMNS + 7, 7)):
        many = {f"c{i}": replace(dust, name=f"c{i}", title=f"Column {i}", role="") for i in range(count)}
        wide = replace(city, region_sets=(replace(base, columns=many), *city.region_sets[1:]))
        rows = sheet_of(wide, Hit(1, -1, -1), (), None).rows
        assert [row.name for row in rows[: min(count, MOST_COLUMNS)]] == [
            f"Column {i}" for i in range(min(count, MOST_COLUMNS))
        ]
        assert [row.value for row in rows[MOST_COLUMNS:]] == ([f"{more} in the data table"] if more else [])


def test_every_source_is_named_with_what_comes_from_it():
    lines = source_lines(sheet_of(tiny_city(), EAST, shown("pollution"), None))
    assert any(line.startswith("Tiny survey, 2147: Dust, ") for line in lines)


@pytest.mark.parametrize("number, word", [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (13, "13th"), (22, "22nd")])
def test_ordinals(number, word):
    assert ordinal(number) == word


def test_the_ratio_is_to_the_mean_of_a_person():
    city = tiny_city()
    shown = picture_stack(city, ViewState(layers=default_layers(city)))
    sheet = sheet_of(city, Hit(1), shown, None)
    # the mean person breathes 0.6 * 4 + 0.3 * 8 + 0.1 * 12 = 6
    assert sheet.ratio == "dust ÷ mean of a person = 1.33"
    assert sheet.asked == Row("Dust", "8 µg/m³", "Tiny survey, 2147")
    assert sheet.subtitle.startswith("dust rank 2 of 3 · 50th percentile")


def test_several_regions_are_told_in_one_line():
    city = tiny_city()
    shown = picture_stack(city, ViewState(layers=default_layers(city)))
    sheet = sheet_of_selection(city, Selection(regions=frozenset({0, 1})), shown, None)
    line, names = sheet.subtitle.split("\n")
    assert line == "2 districts selected: 900 people, dust 5.33 µg/m³ against 12 µg/m³ elsewhere (means of a person)"
    assert names == "West and Middle" and sheet.title == "2 districts"


def test_what_adds_up_is_told_as_a_total():
    city = tiny_city()
    shown = picture_stack(city, ViewState(layers=(Layer("column", (("column", "refuse"),)),)))
    sheet = sheet_of_selection(city, Selection(regions=frozenset({0, 1})), shown, None)
    assert sheet.subtitle.startswith("2 districts selected: 900 people, refuse 90 t\n")


def test_regions_without_numbers_are_only_counted():
    city = bare_squares()
    sheet = sheet_of_selection(city, Selection(regions=frozenset({0, 1, 2})), (), None)
    assert sheet.subtitle.startswith("all 3 districts selected\n")

"""What a column is said to be: unit, kind, category or text, key, name; only where it is certain."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest

from viewer.model.texts import Counted
from viewer.packs import columns as columns_
from viewer.packs.columns import (
    from_arrow,
    is_measure,
    key_of,
    kind_of,
    names_of,
    number_column,
    taken,
    text_column,
    texts_of,
    unit_of,
    words,
)


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("income_usd", "USD"),
        ("refuse_tons_2021", "ton_us"),
        ("waste_tonnes", "t"),
        ("poverty_pct", "%"),
        ("share%", "%"),
        ("tons", ""),
        ("population", ""),
        ("pm25", ""),
        ("usd_rank", ""),
        ("2021", ""),
    ],
)
def test_unit_is_read_from_the_name_only_when_certain(name, unit):
    assert unit_of(name) == unit


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("population", "extensive"),
        ("refuse_tons_2021", "extensive"),
        ("households", "extensive"),
        ("median_household_income_usd", "intensive"),
        ("poverty_pct", "intensive"),
        ("pop_density", "intensive"),
        ("pm25_2022", "intensive"),
        ("whatever", "intensive"),
    ],
)
def test_sums_are_allowed_only_where_the_name_says_amount(name, kind):
    assert kind_of(name, np.array([1.0, 2.0, np.nan])) == kind


def test_negative_amounts_are_not_summed():
    assert kind_of("population", np.array([1.0, -2.0])) == "intensive"


def test_words_of_names():
    assert words("PctRenters_2020") == ["pct", "renters", "2020"] and words("GEOID10") == ["geoid", "10"]


def test_infinite_is_missing():
    assert np.isnan(number_column("a", np.array([np.inf, 1.0])).values).tolist() == [True, False]


def test_few_repeated_texts_are_a_category_and_others_are_not():
    column = text_column("kind", ["b", "a", None, "b", "a", "", "a"])
    assert column.kind == "category" and column.categories == ("a", "b")
    assert np.array_equal(column.values, [1, 0, np.nan, 1, 0, np.nan, 0], equal_nan=True)
    assert texts_of(column) == ("b", "a", "", "b", "a", "", "a")
    assert text_column("name", ["a", "b", "NA"]).texts == ("a", "b", "NA")
    assert text_column("none", []).texts == () and text_column("none", [None]).texts == ("",)


def test_words_of_absence_are_missing_but_codes_and_names_are_kept():
    assert text_column("txt", ["n/a", "hello", "-", "you", "there"]).texts == ("", "hello", "", "you", "there")
    assert text_column("land", ["NA", "DE", "FR", "AT"]).texts == ("NA", "DE", "FR", "AT")
    assert text_column("risk", ["none", "low", "low", "none"]).categories == ("low", "none")
    assert text_column("name", ["n/a", "NA", "Ulm"]).texts == ("", "NA", "Ulm")


def test_numbers_beside_words_of_absence_are_numbers_and_other_text_is_told_by_its_row():
    columns, problems = from_arrow(pa.table({"rate": ["n/a", "3.1", "4"], "part": ["n/a", "3.1", "4,5"]}), file="f")
    assert np.array_equal(columns["rate"].values, [np.nan, 3.1, 4.0], equal_nan=True)
    assert columns["part"].texts == ("", "3.1", "4,5")
    said = {(problem.field, problem.severity): problem for problem in problems}
    assert "'n/a'; read as numbers" in said["rate", "info"].found
    assert "'4,5' in feature 3" in said["part", "warning"].found and "decimal point" in said["part", "warning"].hint


def test_what_says_nothing_is_no_key_and_the_name_is_the_key_of_a_single_row():
    alone = columns_of(txt=["n/a"], name=["Old Town"], word=["x"])
    assert key_of(alone, 1) == (("Old Town",), "name")
    assert key_of(columns_of(txt=["n/a", "there"], name=["Ulm", "Bonn"]), 2)[1] == "name"


def test_arrow_types_become_columns_with_notes():
    table = pa.table({
        "n": pa.array([1, None, 3], pa.int64()),
        "f": pa.array([1.5, float("inf"), None]),
        "yes": pa.array([True, None, False]),
        "when": pa.array([0, None, 86_400_000], pa.timestamp("ms")),
        "list": pa.array([[1, 2], None, []]),
        "dictionary": pa.array(["x", "y", "x"]).dictionary_encode(),
        "raw": pa.array([b"\0", None, b"1"]),
        "nothing": pa.nulls(3),
        "big": pa.array([2**60 + 1, 5, 6], pa.int64()),
        "mixed": ["1", "2", "three"],
    })  # fmt: skip
    columns, problems = from_arrow(table, file="f")
    said = {problem.field: problem.found for problem in problems}
    assert np.array_equal(columns["n"].values, [1, np.nan, 3], equal_nan=True) and np.isnan(columns["f"].values[1])
    assert texts_of(columns["yes"]) == ("yes", "", "no") and columns["when"].texts[2].startswith("1970-01-02T")
    assert columns["list"].texts == ("[1, 2]", "", "[]") and texts_of(columns["dictionary"]) == ("x", "y", "x")
    assert "raw" not in columns and columns["nothing"].texts == ("", "", "")
    assert said.keys() == {"f", "list", "raw", "big", "mixed"} and "2^53" in said["big"]


def test_bytes_that_are_not_utf8_are_read_as_latin1():
    odd = pa.Array.from_buffers(pa.string(), 2, pa.array([b"K\xf6ln", b"Ulm"]).buffers())
    columns, problems = from_arrow(pa.table({"name": odd}), file="f")
    assert columns["name"].texts == ("Köln", "Ulm") and "Latin-1" in problems[0].found


def columns_of(**texts):
    return {name: text_column(name, values) for name, values in texts.items()}


def test_best_key_is_named_so_and_unique():
    columns = columns_of(name=["x", "y"], note=["p", "q"], geoid=["1", "2"])
    assert key_of(columns, 2) == (("1", "2"), "geoid")
    assert key_of(columns_of(name=["x", "y"], note=["p", "q"]), 2)[1] == "note"
    assert key_of(columns_of(name=["x", "y"]), 2)[1] == "name"
    assert key_of(columns_of(code=["1", "1"], day=["2024-01-01", "2024-01-02"]), 2) == (("0", "1"), "")
    assert key_of({"id": number_column("id", np.array([7.0, 9.0]))}, 2) == (("7", "9"), "id")
    assert key_of({"v": number_column("v", np.array([7.0, 9.0]))}, 2) == (("0", "1"), "")


def test_names_fall_back_to_ids():
    assert names_of(columns_of(NAME=["x", ""], boro_name=["p", "q"]), ("1", "2")) == ("x", "2")
    assert names_of({}, ("1", "2")) == ("1", "2")


def test_taken_rows_keep_texts_and_miss_where_there_is_none():
    assert taken(text_column("t", ["a", "b", "c"]), np.array([2, -1])).texts == ("c", "")
    assert np.isnan(taken(number_column("n", np.array([1.0])), np.array([-1])).values).all()


@pytest.mark.parametrize(
    "name",
    [
        "lon",
        "Länge",
        "lat",
        "x",
        "BoroCD",
        "FID",
        "OBJECTID",
        "house_no",
        "AREA",
        "PERIMETER",
        "Shape_Area",
        "Shape_Leng",
    ],
)
def test_places_keys_and_sizes_of_shapes_are_no_measures(name):
    assert not is_measure(number_column(name, np.array([3.5, 1.0, 7.25])))


@pytest.mark.parametrize("name", ["no", "no2_2022", "no_2022", "green_area_pct", "Income", "forest_area"])
def test_what_was_measured_is_a_measure(name):
    assert is_measure(number_column(name, np.array([3.5, 1.0, 7.25])))


def test_running_numbers_are_no_measure():
    assert not is_measure(number_column("row", np.array([0.0, 1.0, 2.0, 3.0])))
    assert is_measure(number_column("row", np.array([0.0, 1.0, 2.0, 4.0])))


def test_whole_numbers_that_name_rows_are_kept_as_words():
    table = pa.table({"BoroCD": [101, 102, 201, 203], "BoroCode": [1, 1, 2, 2], "no": [4, 4, 6, 6]})
    made, _ = from_arrow(table, file="x.geojson")
    assert made["BoroCD"].texts == ("101", "102", "201", "203")
    assert (made["BoroCode"].kind, made["BoroCode"].categories) == ("category", ("1", "2"))
    assert made["no"].numeric


@pytest.mark.parametrize("numbers", [range(7, 12), [7, 8, 9, 11, 10], [7, 8, 9, 9, 10], [0, 1, None, 3, 4]])
def test_very_many_running_numbers_are_the_key_that_few_are(numbers, monkeypatch):
    table = pa.table({"name": ["a", "b", "c", "d", "a"], "fid": pa.array(numbers, pa.int64())})

    def read():
        columns, problems = from_arrow(table, file="f")
        ids, which = key_of(columns, 5)
        texts = tuple(columns["fid"].texts), columns["fid"].values.tolist()
        return (tuple(ids), which, texts, names_of(columns, ids), problems), type(columns["fid"].texts)

    few, kind = read()
    assert kind is tuple
    monkeypatch.setattr(columns_, "MANY", 3)
    many, kind = read()
    assert repr(many) == repr(few)
    assert (kind is Counted) == isinstance(numbers, range)


@pytest.mark.parametrize("word", ["n/a", " No Data", "no data" + 30 * " ", "\u2003" + 20 * "\t" + "NaN", "…"])
def test_words_of_absence_are_found_however_much_space_is_around_them(word):
    clean, gone = columns_.without_absent("size", ["a long text that is none of them", word, "b"])
    expected = word.strip().casefold() in columns_.ABSENT
    assert gone == ([word] if expected else []) and clean[1] == ("" if expected else word)

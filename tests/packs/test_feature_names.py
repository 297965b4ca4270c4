"""One rule for what a feature is called: the strict check, repairs and problems speak of the same one by one name."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.packs.feature_names import feature_names
from viewer.packs.geojson import inspect
from viewer.packs.passport import check
from viewer.packs.read import read


def feature(properties, place=0, **more):
    ring = [[place, 0], [place + 1, 0], [place + 1, 1], [place, 1], [place, 0]]
    geometry = {"type": "Polygon", "coordinates": [ring]}
    return {"type": "Feature", **more, "properties": properties, "geometry": geometry}


def row(*properties, ids=()):
    more = [{"id": own} for own in ids] or [{}] * len(properties)
    return [feature(each, place, **own) for place, (each, own) in enumerate(zip(properties, more, strict=True))]


FILES = {  # what a file holds -> what its features are called
    "a key": (row({"code": "07", "note": "x"}, {"code": "08", "note": "y"}), ("07", "08")),
    "a key of whole numbers": (row({"BoroCD": 101}, {"BoroCD": 102}), ("101", "102")),
    "a text as id": (row({"note": "x"}, {"note": "y"}, ids=("north", "south")), ("north", "south")),
    "a text as id and a key": (row({"code": "07"}, {"code": "08"}, ids=("n", "s")), ("n", "s")),
    "a number as id": (row({"pop": 5}, {"pop": 5}, ids=(36061, 36047)), ("36061", "36047")),
    "a number as id and a key": (row({"code": "07"}, {"code": "08"}, ids=(1, 2)), ("07", "08")),
    "an id that not all have": ([*row({"pop": 5}, ids=("n",)), *row({"pop": 6})], ("0", "1")),
    "numbers and texts as ids": (row({"pop": 5}, {"pop": 6}, ids=(7, "s")), ("0", "1")),
    "an id used twice": (row({"pop": 5}, {"pop": 6}, ids=(7, 7)), ("0", "1")),
    "a key used twice": (row({"code": "07"}, {"code": "07"}), ("0", "1")),
    "amounts alone": (row({"pop": 5}, {"pop": 6}), ("0", "1")),
    "nothing": (row({}, {}), ("0", "1")),
    "no properties": (row(None, None), ("0", "1")),
}


@pytest.mark.parametrize("title", FILES)
def test_the_check_a_repair_and_the_map_call_a_feature_the_same(tmp_path, title):
    features, names = FILES[title]
    bow_tie = json.loads(json.dumps(features))
    bow_tie[1]["geometry"]["coordinates"] = [[[2, 0], [3, 1], [3, 0], [2, 1]]]  # and its ring is not closed
    path = tmp_path / "two.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": bow_tie}), encoding="utf-8")
    assert feature_names(features) == names
    passport = check(path)
    (strict,) = [problem for problem in passport.problems if "not closed" in problem.found and problem.row]
    (repair,) = passport.repairs
    assert (strict.feature, repair.feature) == (names[1], names[1])
    assert read(path).city.base.ids == names


def test_entries_that_are_no_features_keep_their_position_and_do_not_move_the_others(tmp_path):
    good, bad = row({"pop": 5}, {"pop": 6})
    path = tmp_path / "mixed.geojson"
    entries = [good, 17, {"type": "Foo"}, bad]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": entries}), encoding="utf-8")
    assert feature_names(entries) == ("0", "1", "2", "3")
    assert read(path).city.base.ids == ("0", "3")
    assert feature_names([*row({"code": "x"}, {"code": "y"}), None]) == ("x", "y", "2")


def test_records_of_a_sequence_are_called_by_their_key_too(tmp_path):
    one, two = row({"code": "07"}, {"code": "08"})
    two["geometry"]["coordinates"] = [[[2, 0], [3, 1], [3, 0]]]
    path = tmp_path / "lines.geojsonl"
    path.write_text(f"{json.dumps(one)}\n{json.dumps(two)}\n", encoding="utf-8")
    assert {problem.feature for problem in inspect(path)} == {"08"}
    assert read(path).city.base.ids == ("07", "08")


def test_in_a_pack_the_manifest_says_what_features_are_called():
    features = row({"district": "d1", "code": "07"}, {"district": "d2", "code": "08"})
    assert feature_names(features, "district") == ("d1", "d2")
    assert feature_names(features, "lost") == ("0", "1")


def test_half_a_surrogate_pair_is_no_name(tmp_path):
    path = tmp_path / "half.geojson"
    text = json.dumps({"type": "FeatureCollection", "features": row({"code": "a"}, {"code": "b"})})
    path.write_text(text.replace('"b"', '"\\ud800"'), encoding="ascii")
    assert read(path).city.base.ids == ("0", "1")
    json.dumps(check(path).as_dict(), ensure_ascii=False).encode()


values = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.integers(), max_size=2)
entries = st.lists(
    st.fixed_dictionaries(
        {"type": st.just("Feature") | st.just("Foo"), "properties": st.dictionaries(st.text(), values) | values},
        optional={"id": values},
    )
    | values,
    max_size=6,
)


@settings(max_examples=200, deadline=None)
@given(entries)
def test_every_entry_of_any_list_has_a_name_and_features_differ(listed):
    names = feature_names(listed)
    called = [name for name, entry in zip(names, listed) if isinstance(entry, dict) and entry["type"] == "Feature"]
    assert len(names) == len(listed) and len(set(called)) == len(called)

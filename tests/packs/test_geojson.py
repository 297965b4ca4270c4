"""The strict check of GeoJSON: what others swallow is named with line, feature and field."""

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.errors import has_errors
from viewer.packs.geojson import inspect
from viewer.packs.json_text import lines_of, parse, root_type

SQUARE = [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]
ONLY_SHOULD = {  # what RFC 7946 advises against but allows
    "bad-polygon-interiorring-rhr",
    "excessive_precision_truncated",
    "geometrycollection_nested",
    "geometrycollection_single",
    "point-toomany",
    "polygon_winding_order",
}
BAD = ("geojsonhint/test/data/bad", "check-geojson/test/fixture/bad")
GOOD = ("geojsonhint/test/data/good", "check-geojson/test/fixture/good")


def said(problems):
    return "\n".join(problem.sentence() for problem in problems)


def features(*geometries, **more):
    made = [{"type": "Feature", "properties": {}, "geometry": one} for one in geometries]
    return json.dumps({"type": "FeatureCollection", "features": made, **more}).encode()


def polygon(*rings):
    return {"type": "Polygon", "coordinates": list(rings)}


@pytest.mark.parametrize("folder", BAD)
def test_every_known_bad_file_is_reported(real_data, folder):
    files = sorted((real_data / "bad_inputs" / folder).glob("*.geojson"))
    assert len(files) >= 42
    for path in files:
        problems = inspect(path)
        assert problems, path.name
        assert has_errors(problems) is (path.stem not in ONLY_SHOULD), path.name
        assert all(p.file == path.name and (p.row or "not listed" in p.found) for p in problems), path.name


@pytest.mark.parametrize("folder", GOOD)
def test_no_known_good_file_has_an_error(real_data, folder):
    files = sorted((real_data / "bad_inputs" / folder).glob("*.geojson"))
    assert len(files) >= 17
    for path in files:
        assert not has_errors(inspect(path)), path.name


def test_json_test_suite_is_judged_as_its_names_say(real_data):
    """y_ is JSON, n_ is not; what is JSON but no object is another complaint."""
    files = sorted((real_data / "bad_inputs/JSONTestSuite/test_parsing").glob("[yn]_*.json"))
    assert len(files) > 250
    for path in files:
        data = path.read_bytes()
        problems = inspect(data)
        broken = any(
            p.found.startswith(("not JSON", "byte 0x", "NaN", "-Inf", "Inf", "nested deeper")) for p in problems
        )
        broken |= "the file is empty" in said(problems) or "web page" in said(problems) or "XML" in said(problems)
        broken |= "the text begins with a byte order mark" in said(problems)
        assert broken is path.name.startswith("n_"), (path.name, said(problems))


def test_plain_collection_has_nothing_to_report():
    assert inspect(features(polygon(SQUARE), None, {"type": "Point", "coordinates": [1, 2, 3]})) == []


def test_line_feature_and_field_are_named():
    text = b"""{"type": "FeatureCollection",
 "features": [
  {"type": "Feature", "id": "south", "properties": {"a": "}]"}, "geometry": null},
  {"type": "Feature", "id": "north", "properties": {},
   "geometry": {"type": "LineString",
    "coordinates": [[0, 0],
     [1, "2"]]}}]}"""
    (problem,) = inspect(text, file="a.geojson")
    assert (problem.file, problem.row, problem.feature) == ("a.geojson", 7, "north")
    assert problem.field == "geometry.coordinates[1][1]"
    assert problem.found == "a text in a position"


def test_all_problems_are_told_at_once():
    broken = [polygon(SQUARE[:-1]), {"type": "Point", "coordinates": [1]}, {"type": "Pont"}, 5]
    problems = inspect(features(*broken))
    assert [problem.feature for problem in problems] == ["0", "1", "2", "3"]


def test_a_feature_of_wrong_type_is_still_looked_into():
    text = b'{"type": "feature", "properties": 5, "geometry": {"type": "Point", "coordinates": [1]}}'
    problems = inspect(b'{"type": "FeatureCollection", "features": [' + text + b"]}")
    assert [problem.field for problem in problems] == ["type", "properties", "geometry.coordinates"]
    assert "did you mean 'Feature'" in problems[0].hint


def test_hundreds_of_problems_are_listed_up_to_a_limit_and_counted():
    problems = inspect(features(*[{"type": "Point", "coordinates": [1]}] * 500))
    assert len(problems) == 201
    assert problems[-1].found == "300 more problems that are not listed"
    assert problems[-1].severity == "error"


def test_a_habit_of_the_whole_file_is_told_once():
    problems = inspect(features(*[polygon(SQUARE[::-1])] * 30))
    assert [(p.severity, p.feature) for p in problems] == [("warning", "0")]
    assert "30 such places" in problems[0].found


@pytest.mark.parametrize(
    ("geometry", "says"),
    [
        ({"type": "Point", "coordinates": [1, None]}, "null in a position"),
        ({"type": "Point", "coordinates": [True, 1]}, "true or false in a position"),
        ({"type": "Point", "coordinates": [10**400, 1]}, "not finite"),
        ({"type": "Point", "coordinates": {}}, "an object where a position belongs"),
        ({"type": "LineString", "coordinates": [[0, 0]]}, "a line of one position"),
        ({"type": "Polygon", "coordinates": [[]]}, "a ring of 0 positions"),
        ({"type": "Polygon", "coordinates": [SQUARE[:4]]}, "not closed"),
        ({"type": "MultiPolygon", "coordinates": [SQUARE]}, "a number where a position belongs"),
        ({"type": "GeometryCollection", "geometries": {}}, 'an object as "geometries"'),
        ({"type": "GeometryCollection"}, 'no member "geometries"'),
        ({"type": "Feature"}, "type 'Feature'"),
        ("POINT (1 2)", "a text where a geometry belongs"),
    ],
)
def test_broken_geometry_is_an_error(geometry, says):
    problems = inspect(features(geometry))
    assert has_errors(problems)
    assert says in said(problems)


@pytest.mark.parametrize(
    ("geometry", "says"),
    [
        (polygon(SQUARE[::-1]), "winds the wrong way"),
        (polygon([[0, 0], [1, 1], [2, 2], [0, 0]]), "without area"),
        ({"type": "Point", "coordinates": []}, "without coordinates"),
        ({"type": "Point", "coordinates": [913000, 120000]}, "metres or feet"),
        ({"type": "Point", "coordinates": [40.7, -120]}, "swapped"),
        ({"type": "Point", "coordinates": [190, 10]}, "antimeridian"),
        ({"type": "Point", "coordinates": [0.12345678912, 1]}, "more than 8 decimals"),
    ],
)
def test_doubtful_geometry_is_a_warning(geometry, says):
    problems = inspect(features(geometry))
    assert [problem.severity for problem in problems] == ["warning"]
    assert says in said(problems)


def test_old_crs_member_is_a_warning_and_ends_the_rule_of_degrees():
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::2263"}}
    (problem,) = inspect(features({"type": "Point", "coordinates": [913000, 120000]}, crs=crs))
    assert (problem.severity, problem.field) == ("warning", "crs")


def test_names_used_twice_are_found_anywhere():
    text = b'{"type": "Feature", "geometry": null, "properties": {"deep": [{"a": 1,\n"b": 2, "a": 3}]}}'
    (problem,) = inspect(text)
    assert (problem.row, problem.field) == (2, "properties.deep[0].a")


@pytest.mark.parametrize("constant", ["NaN", "Infinity", "-Infinity"])
def test_constants_that_json_lacks_are_errors(constant):
    text = f'{{"type": "Feature", "geometry": null,\n"properties": {{"x": {constant}}}}}'
    (problem,) = inspect(text.encode())
    assert (problem.found, problem.row, problem.severity) == (f"{constant} is not JSON", 2, "error")


@pytest.mark.parametrize("opening", ["[", '{"a":', '[{"a":'])
def test_a_hundred_thousand_open_brackets_end_in_one_problem(opening):
    start = time.monotonic()
    (problem,) = inspect((opening * 100_000).encode())
    assert "nested deeper" in problem.found
    assert time.monotonic() - start < 5


def test_brackets_within_texts_hide_no_nesting():
    before = '{"a": "' + "]" * 3000 + '", "b": ' + "[" * 2500 + "]" * 2500 + "}"
    between = '["]",' * 20_000 + "1" + "]" * 20_000
    for text in (before, between):
        assert "nested deeper" in said(inspect(text.encode()))


def test_brackets_within_texts_are_no_nesting():
    text = json.dumps({"type": "Feature", "geometry": None, "properties": {"a": "[" * 1000}})
    assert inspect(text.encode()) == []


def test_deep_collections_do_not_exhaust_the_stack():
    text = '{"type": "GeometryCollection", "geometries": [' * 100 + "]}" * 100
    problems = inspect(text.encode())
    assert "99 such places" in said(problems)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "the file is empty"),
        (b'{"type": "Point", "coordinates": [1, 2]} rest', "not JSON: 'rest'"),
        (b'{"type": "Point", "coordinates": [1, 2', "ends too early"),
        (b'{"type": "Point", "coordinates": [1, 2],}', "not JSON"),
        (b"<!DOCTYPE html><html></html>", "this is a web page"),
        ('{"type": "Point", "coordinates": [1, 2]}'.encode("utf-16"), "the text is UTF-16"),
        ('{"type": "Point", "coordinates": [1, 2]}'.encode("utf-16-le"), "the text is UTF-16"),
        (b'{"type": "Feature", "geometry": null, "properties": {"a": "K\xf6ln"}}', "byte 0xf6 is not UTF-8"),
        (b'{"type": "Point", "coordinates": [1, ' + b"1" * 5000 + b"]}", "a number that cannot be read"),
        (b'{"type": "Topology", "objects": {}, "arcs": []}', "this is TopoJSON"),
        (b'{"geometryType": "esriGeometryPolygon", "features": []}', "this is Esri JSON"),
        (b'{"features": [{"attributes": {}, "geometry": {"x": 1, "y": 2}}]}', "this is Esri JSON"),
        (b'{"type": "gdal_streamed_alg", "command_line": "gdal vector"}', "this is a GDAL pipeline"),
    ],
)
def test_what_is_no_geojson_is_named(data, says):
    problems = inspect(data)
    assert has_errors(problems)
    assert says in said(problems)


def test_byte_order_mark_is_a_warning_and_the_rest_is_checked():
    problems = inspect(b'\xef\xbb\xbf{"type": "Point", "coordinates": [1]}')
    assert [problem.severity for problem in problems] == ["warning", "error"]


def test_a_sequence_is_followed_line_by_line():
    good = b'{"type": "Feature", "properties": {}, "geometry": null}'
    assert inspect(b"\n".join([good] * 3)) == []
    problems = inspect(b"\n".join([good, good, b"{oops", good, b'{"type": "Point"}']))
    assert [(problem.row, problem.severity) for problem in problems] == [(3, "error"), (5, "error")]


def test_records_after_separators_may_span_lines():
    good = b'\x1e{"type": "Feature", "properties": {},\n"geometry": null}\n'
    assert inspect(good * 2) == []
    (problem,) = inspect(good + b'\x1e{"type": "Point",\n"coordinates": [1]}\n')
    assert problem.row == 4


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
)


@given(json_values)
def test_any_json_value_is_judged_without_an_exception(value):
    assert isinstance(inspect(json.dumps(value).encode()), list)


@given(json_values.filter(lambda value: isinstance(value, (dict, list)) and value))
def test_line_of_a_value_is_the_line_it_is_written_on(value):
    text = json.dumps(value, indent=1)
    keys = value if isinstance(value, dict) else range(len(value))
    lines = lines_of(text, [(key,) for key in keys])
    ends = [lines[(key,)] for key in keys]
    assert ends == sorted(ends)
    assert ends[0] == 2
    assert len(set(ends)) == len(ends)
    assert parse(text)[1] == []


GOOD_BYTES = features(polygon(SQUARE), {"type": "Point", "coordinates": [1, 2]}, bbox=[0, 0, 1, 1])


@given(st.data())
def test_no_bytes_make_the_check_raise(data):
    """Cut, doubled and overwritten pieces of a good file, and bytes of any kind."""
    text = bytearray(GOOD_BYTES)
    for _ in range(data.draw(st.integers(0, 6))):
        at = data.draw(st.integers(0, len(text)))
        piece = data.draw(
            st.binary(max_size=6) | st.sampled_from([b"[", b"]", b"{", b"}", b'"', b"\\u", b"1e999", b","])
        )
        text[at : at + data.draw(st.integers(0, 30))] = piece
    problems = inspect(bytes(text), file="f.geojson")
    assert all(problem.file == "f.geojson" and problem.found for problem in problems)


@pytest.mark.parametrize("blank", [b"", b" \n", b"\x1e", b"\x1e\n\x1e", "\x1e\u00a0".encode()])
def test_a_file_of_blanks_and_record_separators_is_empty(blank):
    assert [problem.found for problem in inspect(blank, file="f.geojson")] == ["the file is empty"]


@given(st.binary(max_size=200))
def test_no_noise_makes_the_check_raise(data):
    assert inspect(data)


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ('{"type": "Topology", "objects": {', "Topology"),
        (
            '{"features": [{"type": "Feature", "properties": {"type": "Topology"}}], "type": "FeatureCollection"}',
            "FeatureCollection",
        ),
        ('{"a": "type", "b": {"type": "x"}', ""),
        ('{"a\\"": 1, "type" : "Point"', "Point"),
        ("[1, 2", ""),
        ("", ""),
    ],
)
def test_type_of_the_outermost_object_is_found_in_a_beginning(head, kind):
    assert root_type(head) == kind

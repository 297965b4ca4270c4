"""The passport: what `rhea check` says of any path, in plain data, without ever raising for a bad file."""

import hashlib
import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from viewer.errors import PackError
from viewer.model.city import Column
from viewer.packs import doubts
from viewer.packs.passport import check
from viewer.packs.read import read

SQUARES = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "properties": {"code": f"0{x}", "waste_t": 10.0 + x % 3 if x != 4 else None, "name": f"N{x}"},
            "geometry": {"type": "Polygon", "coordinates": [[[x, 0], [x + 1, 0], [x + 1, 1], [x, 1], [x, 0]]]},
        }
        for x in range(12)
    ],
}


@pytest.fixture
def write(tmp_path):
    def make(content, name):
        path = tmp_path / name
        text = content if isinstance(content, (str, bytes)) else json.dumps(content)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return make


def said(passport):
    return "\n".join(f"{problem.severity}: {problem.sentence()}" for problem in passport.problems)


def test_good_geojson_is_ok_with_nulls_units_and_hash(write):
    path = write(SQUARES, "squares.geojson")
    passport = check(path)
    assert passport.ok, said(passport)
    assert passport.nulls == {"code": 0, "waste_t": 1, "name": 0}
    assert passport.units == {"waste_t": ("", "unknown")}
    assert passport.sha256 == {"squares.geojson": hashlib.sha256(path.read_bytes()).hexdigest()}
    assert passport.repairs == passport.duplicates == passport.outliers == ()


def _in_metres(made: dict) -> dict:
    """The squares with coordinates that no degree reaches."""
    moved = json.loads(json.dumps(made))
    for feature in moved["features"]:
        rings = feature["geometry"]["coordinates"]
        feature["geometry"]["coordinates"] = [[[580000 + 90 * x, 4500000 + 90 * y] for x, y in ring] for ring in rings]
    return moved


def test_metres_that_pass_for_degrees_are_as_wrong_here_as_in_opening(write):
    path = write(_in_metres(SQUARES), "metres.geojson")
    with pytest.raises(PackError):
        read([path])
    passport = check(path)
    assert not passport.ok
    assert passport.nulls == {"code": 0, "waste_t": 1, "name": 0}
    assert any("--crs" in problem.hint for problem in passport.problems if problem.severity == "error")
    for answer in ("EPSG:32618", "local"):
        answered = check(path, crs=answer)
        assert answered.ok, said(answered)


def test_a_file_that_does_not_say_its_system_is_refused_here_too(real_data):
    path = next(p for p in sorted((real_data / "bad_inputs").rglob("*.shp")) if _unplaced(p))
    passport = check(path)
    assert not passport.ok
    (asked,) = [problem for problem in passport.problems if problem.field == "crs"]
    assert (asked.severity, "--crs EPSG:n" in asked.hint) == ("error", True)
    assert "crs" not in [problem.field for problem in check(path, crs="local").problems]


def _unplaced(path: Path) -> bool:
    try:
        read([path])
    except PackError as error:
        return any(problem.expected == "a coordinate system" for problem in error.problems)
    return False


def test_as_dict_is_json_with_every_field(write):
    made = check(write(SQUARES, "squares.geojson")).as_dict()
    again = json.loads(json.dumps(made, allow_nan=False))
    names = {"path", "ok", "problems", "repairs", "nulls", "duplicates", "outliers", "units", "sha256"}
    assert set(again) == names
    assert again["units"]["waste_t"].keys() == {"unit", "basis"}


def test_bow_tie_is_repaired_and_reported_with_both_areas(write):
    made = json.loads(json.dumps(SQUARES))
    made["features"][2]["geometry"]["coordinates"] = [[[2, 0], [3, 1], [3, 0], [2, 1], [2, 0]]]
    passport = check(write(made, "bow.geojson"))
    (repair,) = passport.repairs
    assert repair.feature == "02"
    assert "elf-intersection" in repair.reason
    assert (
        repair.in_words() == "its outline crosses itself at 2.5, 0.5" and "km² (unchanged)" in repair.areas_in_words()
    )
    assert "without area" not in said(passport), "its lobes have an area, though they turn either way"
    plain = passport.as_dict()["repairs"][0]
    assert set(plain) == {"feature", "reason", "area_before", "area_after", "unit"}


def test_a_table_without_rows_is_an_error_that_says_what_is_expected(write):
    path = write("id,lon,lat\n", "bare.csv")
    (problem,) = check(path).problems
    assert (problem.severity, problem.found, problem.file) == ("error", "no rows", "bare.csv")
    assert problem.expected == "at least one row below the header" and problem.hint
    with pytest.raises(PackError, match="no rows"):
        read([path])


def test_broken_structure_is_told_with_line_even_where_reading_is_lenient(write):
    made = json.loads(json.dumps(SQUARES))
    made["features"][5]["geometry"]["coordinates"][0][1] = [6, "0"]
    passport = check(write(made, "text.geojson"))
    assert not passport.ok
    (strict,) = [problem for problem in passport.problems if problem.field == "geometry.coordinates[0][1][1]"]
    assert (strict.row, strict.feature) == (1, "05")


def test_outlier_and_duplicates_are_found(write):
    made = json.loads(json.dumps(SQUARES))
    made["features"][7]["properties"]["waste_t"] = 1e6
    made["features"][9]["geometry"] = made["features"][8]["geometry"]
    passport = check(write(made, "odd.geojson"))
    (far,) = passport.outliers
    assert (far.column, far.features, far.values) == ("waste_t", ("07",), (1e6,))
    assert [(one.what, one.features) for one in passport.duplicates] == [("geometry", ("08", "09"))]
    assert "overlaps" in said(passport)


def test_a_table_alone_is_checked_and_having_no_place_is_no_fault(write):
    passport = check(write("code,tons\n01,5\n02,NA\n01,7\n", "t.csv"))
    assert passport.ok, said(passport)
    assert passport.nulls == {"code": 0, "tons": 1}


def test_bad_cells_and_ragged_rows_of_a_table_are_told(write):
    passport = check(write("code,tons\n01,5\n02,1e999\n03,7,8\n04,6\n", "t.csv"))
    assert not passport.ok
    assert [(p.row, p.field) for p in passport.problems if p.row] == [(4, ""), (3, "tons")]


def test_wrong_delimiter_like_tables_are_refused(write):
    passport = check(write("id;wert\n01,5,3\n02,7,4\n", "t.csv"))
    assert not passport.ok
    assert "the header has 1 column" in said(passport)


def test_equal_rows_of_a_table_are_duplicates(write):
    (twice,) = check(write("a,b\n1,x\n2,y\n1,x\n", "t.csv")).duplicates
    assert (twice.what, twice.count, twice.features) == ("row", 2, ("2", "4"))


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"", "empty.geojson"),
        (b"<html><body>404</body></html>", "page.geojson"),
        (b"\0\1\2\3" * 100, "noise.gpkg"),
        (b"SQLite format 3\0" + b"\0" * 100, "stub.gpkg"),
        (b"PAR1....PAR1", "stub.parquet"),
        (b'{"type": "Topology", "objects": {}, "arcs": []}', "t.topojson"),
        ("[" * 100_000, "deep.geojson"),
        (b"a,b\n1," + b'"' * 7, "quotes.csv"),
    ],
)
def test_no_bad_file_raises_and_each_names_file_and_cause(write, content, name):
    passport = check(write(content, name))
    assert not passport.ok
    assert all(problem.file == name and problem.found for problem in passport.problems), said(passport)
    json.dumps(passport.as_dict(), allow_nan=False)


@pytest.mark.parametrize(
    "path", ["/nowhere/at/all.csv", "/vsicurl/http://127.0.0.1/x", "http://127.0.0.1/x.geojson", "a\0b"]
)
def test_what_is_no_file_is_a_problem(path):
    passport = check(path)
    assert not passport.ok
    assert passport.sha256 == {}


def test_a_file_without_coordinate_system_is_looked_at_all_the_same(write):
    made = json.loads(json.dumps(SQUARES))
    for one in made["features"]:
        one["geometry"]["coordinates"] = (np.array(one["geometry"]["coordinates"]) * 1000 + 913_000).tolist()
    passport = check(write(made, "feet.geojson"))
    assert "metres" in said(passport)
    assert passport.nulls["waste_t"] == 1
    assert not passport.ok


def test_new_york_flows_warn_of_one_tonnage_repeated_over_areas(real_data):
    passport = check(real_data / "nyc/nyc_cdw_flows.csv")
    (problem,) = [problem for problem in passport.problems if problem.field == "reported_tons"]
    assert "62,517,568.1" in problem.found
    assert "'split_tons' instead (21,271,865.3)" in problem.hint


def test_new_york_districts_pass_with_their_nulls(real_data):
    passport = check(real_data / "nyc/nyc_joined_59.csv")
    assert passport.nulls["organics_tons_2021"] == 52
    assert passport.ok, said(passport)


def test_good_files_of_the_corpora_are_ok(real_data):
    asked = []
    for folder in ("geojsonhint/test/data/good", "check-geojson/test/fixture/good"):
        for path in sorted((real_data / "bad_inputs" / folder).glob("*.geojson")):
            passport = check(path)
            if not passport.ok and {p.field for p in passport.problems if p.severity == "error"} == {"crs"}:
                asked.append(path.name)
                passport = check(path, crs="local")
            assert passport.ok, said(passport)
    assert asked == ["issue82.geojson"]  # its coordinates are pixels of a picture


def test_the_capital_passes_and_every_file_has_its_hash(capital):
    passport = check(capital)
    assert passport.ok, said(passport)
    there = {path.relative_to(capital).as_posix() for path in capital.rglob("*") if path.is_file()}
    assert set(passport.sha256) == there
    assert passport.units["wealth"] == ("credits", "stated")
    assert passport.nulls["flows/tonnes"] == 0
    assert passport.repairs == ()


def test_a_pack_with_a_changed_file_does_not_pass(capital, tmp_path):
    pack = tmp_path / "changed"
    shutil.copytree(capital, pack)
    with (pack / "people.csv").open("a", encoding="utf-8") as file:
        file.write("d999,1\n")
    passport = check(pack)
    assert not passport.ok
    assert "people.csv" in said(passport)


def test_a_link_in_a_pack_is_not_followed(capital, tmp_path):
    pack, secret = tmp_path / "pack", tmp_path / "secret.geojson"
    shutil.copytree(capital, pack)
    secret.write_text("SECRET", encoding="utf-8")
    (pack / "link.geojson").symlink_to(secret)
    passport = check(pack)
    assert not passport.ok
    assert "link.geojson" not in passport.sha256
    assert "SECRET" not in said(passport)


def test_broken_structure_in_a_pack_is_told_with_its_line(capital, tmp_path):
    pack = tmp_path / "broken"
    shutil.copytree(capital, pack)
    text = (pack / "districts.geojson").read_text(encoding="utf-8")
    (pack / "districts.geojson").write_text(text.replace('"Feature"', '"Featre"', 1), encoding="utf-8")
    (problem,) = [problem for problem in check(pack).problems if problem.field == "type"]
    assert (problem.file, problem.feature) == ("districts.geojson", "0")
    assert problem.row


def test_plain_parquet_is_checked_as_a_table(tmp_path):
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "t.parquet"
    pq.write_table(pa.table({"code": ["01", "02"], "tons": [1.5, None]}), path)
    passport = check(path)
    assert passport.ok, said(passport)
    assert passport.nulls == {"code": 0, "tons": 1}


def test_keys_and_places_have_no_outliers(write):
    rows = "".join(f"{n if n < 19 else 9999},{n if n < 19 else -170},{5 + n % 3}\n" for n in range(20))
    passport = check(write("site_id,lon,tons\n" + rows, "t.csv"))
    assert passport.outliers == ()


@pytest.mark.parametrize("folder", ["geojsonhint/test/data/bad", "check-geojson/test/fixture/bad"])
def test_every_bad_file_of_the_corpora_is_reported(real_data, folder):
    files = sorted((real_data / "bad_inputs" / folder).glob("*.geojson"))
    assert len(files) >= 42
    for path in files:
        assert any(problem.severity != "info" for problem in check(path).problems), path.name


def test_a_column_without_any_value_is_a_warning(write):
    made = json.loads(json.dumps(SQUARES))
    for one in made["features"]:
        one["properties"] |= {"lead": None, "note": ""}
    rows = len(made["features"])
    warned = {p.field: p for p in check(write(made, "bare.geojson")).problems if "no values" in p.found}
    assert set(warned) == {"lead", "note"}
    assert warned["lead"].found == f"no values: all {rows} missing" and warned["lead"].severity == "warning"
    assert not [problem for problem in check(write(SQUARES, "full.geojson")).problems if "no values" in problem.found]


def test_a_table_without_place_says_which_columns_are_empty(tmp_path):
    path = tmp_path / "bare.csv"
    path.write_text("code,lead,note\na,,\nb,,\n", encoding="utf-8")
    assert {p.field for p in check(path).problems if "no values: all 2 missing" in p.found} == {"lead", "note"}


def test_many_empty_columns_are_told_in_few_words():
    bare = [Column(f"c{i}", np.full(3, np.nan)) for i in range(50)]
    told = doubts.without_values(bare, 3)
    assert len(told) == doubts.MOST_NAMED + 1 and told[-1].found.startswith("30 more columns without values: c20")
    assert doubts.without_values([Column("c", np.full(0, np.nan))], 0) == []


def test_columns_that_were_there_before_are_not_told_again(write, tmp_path):
    made = json.loads(json.dumps(SQUARES))
    for one in made["features"]:
        one["properties"]["lead"] = None
    city = read(write(made, "bare.geojson")).city
    table = tmp_path / "more.csv"
    codes = [one["properties"]["code"] for one in made["features"]]
    table.write_text("code,tin\n" + "".join(f"{code},\n" for code in codes), encoding="utf-8")
    told = [p for p in read(table, onto=city).problems if "no values" in p.found]
    assert [p.field for p in told] == ["tin"]


def test_a_table_with_coordinates_that_every_other_command_refuses_is_unfit(tmp_path):
    path = tmp_path / "wells.csv"
    path.write_text("id,x,y\na,100000,200000\nb,101000,200500\n", encoding="utf-8")
    passport = check(path)
    assert not passport.ok and any(problem.field == "crs" for problem in passport.problems)
    assert check(path, crs="local").ok
    assert not check(path, crs="EPSG:99999").ok
    plain = tmp_path / "plain.csv"
    plain.write_text("a,b\n1,2\n", encoding="utf-8")
    assert check(plain).ok


@pytest.mark.parametrize("name", ["wells.csv", "wells.tif"])
def test_a_layer_is_refused_where_there_are_none(tmp_path, name):
    path = tmp_path / name
    if name.endswith("csv"):
        path.write_text("id,lon,lat\na,8,50\n", encoding="utf-8")
    else:
        tifffile = pytest.importorskip("tifffile")
        tifffile.imwrite(path, np.ones((2, 2), np.float32))
    with pytest.raises(PackError, match="there is no layer 'roads'"):
        read(path, layer="roads")
    assert not check(path, layer="roads").ok
    if name.endswith("csv"):
        assert len(read(path, layer="wells").city.point_sets[0]) == 1

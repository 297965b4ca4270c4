"""Points, lines and records of a pack: what comes back, which cells lead nowhere, and what the program says of them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import shapely

from viewer.app import cli
from viewer.errors import PackError
from viewer.model.city import City
from viewer.packs import passing
from viewer.packs.pack import load_pack
from viewer.packs.paths import LARGEST_FILE
from viewer.packs.read import read
from viewer.packs.writing import csv_bytes, geojson_bytes, manifest_bytes, write_pack

FENCE = shapely.LineString([(0, 5), (20, 5)])
MAIN = shapely.LineString([(1, 0), (1, 9), (4, 9)])


def contents() -> tuple[dict, dict[str, bytes]]:
    """Two districts with a site, two sensors, two lines, readings of the sensors and remarks on the readings."""
    boxes = [(shapely.box(10 * i, 0, 10 * i + 10, 10), {"id": f"d{i}"}) for i in range(2)]
    manifest = {
        "format": 1, "name": "two", "title": "Two", "crs": "local-metres",
        "sources": [{"name": "us", "licence": "CC0-1.0", "invented": True}],
        "clock": {"start": "2085-01-01", "step": "day", "count": 3},
        "region_sets": [{"name": "districts", "file": "districts.geojson", "id": "id"}],
        "sites": {"file": "sites.csv", "id": "site", "x": "x", "y": "y"},
        "points": [{"name": "sensors", "file": "sensors.csv", "id": "sensor", "label": "name", "x": "x", "y": "y",
                    "title": "Air sensors", "source": "us",
                    "columns": [{"name": "mast", "unit": "m"},
                                {"name": "district", "kind": "category", "refers": "districts"}]}],
        "lines": [{"name": "mains", "file": "mains.geojson", "id": "main", "title": "Power mains", "source": "us",
                   "columns": [{"name": "capacity", "column": "mw", "unit": "MW"}]}],
        "records": [
            {"name": "readings", "file": "readings.csv", "title": "Readings", "source": "us", "period": "2085",
             "missing": ["", "silent"], "missing_means": "silent", "id": "reading", "step": "day",
             "columns": [{"name": "sensor", "kind": "category", "refers": "sensors"},
                         {"name": "dust", "column": "d", "unit": "µg/m³"}]},
            {"name": "remarks", "file": "remarks.csv",
             "columns": [{"name": "reading", "kind": "text", "refers": "readings"},
                         {"name": "site", "kind": "text", "refers": "sites"}, {"name": "note", "kind": "text"}]},
        ],
    }  # fmt: skip
    files = {
        "districts.geojson": geojson_bytes(boxes),
        "sites.csv": csv_bytes(["site", "x", "y"], [["depot", 1.0, 1.0]]),
        "sensors.csv": csv_bytes(["sensor", "name", "x", "y", "mast", "district"],
                                 [["s1", "Alley", 2.0, 3.0, 12.0, "d0"], ["s2", "", None, None, 8.0, ""]]),
        "mains.geojson": geojson_bytes([(FENCE, {"main": "m1", "mw": 4}), (MAIN, {"main": "m2", "mw": None})]),
        "readings.csv": csv_bytes(["reading", "day", "sensor", "d"],
                                  [["r1", 0, "s1", 11.5], ["r2", 2, "s1", "silent"], ["r3", 1, "s2", 7.0]]),
        "remarks.csv": csv_bytes(["reading", "site", "note"], [["r2", "depot", "mast was felled"]]),
    }  # fmt: skip
    return manifest, files


@pytest.fixture
def pack(tmp_path: Path):
    """Writes the pack, changed by `change(manifest, files)`, and gives its folder."""

    def write(change=lambda manifest, files: None) -> Path:
        manifest, files = contents()
        change(manifest, files)
        write_pack(tmp_path / "two", manifest, files)
        return tmp_path / "two"

    return write


def table(name: str, header: list[str], rows: list[list]):
    """A change that puts other rows into one file."""
    return lambda manifest, files: files.update({name: csv_bytes(header, rows)})


def told(path: Path) -> list[str]:
    return [problem.sentence() for problem in load_pack(path).problems]


def test_points_have_names_places_and_columns_and_one_without_a_place_is_listed(pack) -> None:
    reading = load_pack(pack())
    (sensors,) = reading.city.point_sets
    assert (sensors.name, sensors.title, sensors.source) == ("sensors", "Air sensors", "us")
    assert (sensors.ids, sensors.names) == (("s1", "s2"), ("Alley", ""))
    np.testing.assert_array_equal(sensors.xy, [[2, 3], [np.nan, np.nan]])
    assert sensors.columns["mast"].unit == "m" and sensors.columns["district"].refers == "districts"
    (said,) = reading.problems
    assert "1 of 2 points have no place on the map: s2" in said.found and said.severity == "warning"


def test_lines_have_their_properties(pack) -> None:
    (mains,) = load_pack(pack()).city.line_sets
    assert (mains.name, mains.title, mains.ids) == ("mains", "Power mains", ("m1", "m2"))
    assert np.diff(mains.starts).tolist() == [2, 3] and mains.xy[2].tolist() == [1, 0]
    np.testing.assert_array_equal(mains.columns["capacity"].values, [4, np.nan])


def test_records_have_numbers_categories_texts_ids_and_steps(pack) -> None:
    readings, remarks = load_pack(pack()).city.records
    assert (readings.name, readings.title, len(readings)) == ("readings", "Readings", 3)
    assert readings.ids == ("r1", "r2", "r3") and readings.step.tolist() == [0, 2, 1]
    dust = readings.columns["dust"]
    np.testing.assert_array_equal(dust.values, [11.5, np.nan, 7])
    assert (dust.unit, dust.missing_means, dust.source, dust.period) == ("µg/m³", "silent", "us", "2085")
    sensor = readings.columns["sensor"]
    assert (sensor.categories, sensor.values.tolist(), sensor.refers) == (("s1", "s2"), [0, 0, 1], "sensors")
    assert remarks.columns["note"].texts == ("mast was felled",)
    assert (remarks.ids, remarks.step, remarks.columns["note"].refers) == ((), None, "")


def test_the_loader_process_passes_all_of_it_on(pack, tmp_path: Path) -> None:
    city = load_pack(pack()).city
    passing.write(city, (), tmp_path / "passed")
    again = passing.open_passed(tmp_path / "passed").city
    assert [one.ids for one in again.records] == [one.ids for one in city.records]
    np.testing.assert_array_equal(again.records[0].step, city.records[0].step)
    assert again.records[0].columns["sensor"].refers == "sensors" and again.point_sets[0].names == ("Alley", "")


@pytest.mark.parametrize(
    ("name", "header", "row", "words"),
    [
        ("readings.csv", ["reading", "day", "sensor", "d"], ["r2", 1, "S1", 1.0], "row 3, field sensor: 'S1' is none"),
        ("remarks.csv", ["reading", "site", "note"], ["r1", "depto", ""], "row 2, field site: 'depto' is none of"),
        ("remarks.csv", ["reading", "site", "note"], ["r9", "", ""], "row 2, field reading: 'r9' is none of readings"),
        ("sensors.csv", ["sensor", "name", "x", "y", "mast", "district"], ["s1", "", 1.0, 1.0, 1.0, "d7"],
         "row 2, field district: 'd7' is none of districts"),
    ],
)  # fmt: skip
def test_a_cell_that_is_no_id_there_is_told_with_its_row(pack, name, header, row, words) -> None:
    rows = [["r1", 0, "s1", 1.0], row] if name == "readings.csv" else [row]
    said = told(pack(table(name, header, rows)))
    assert len([sentence for sentence in said if words in sentence]) == 1, said


def test_the_nearest_spelling_stands_beside_it(pack) -> None:
    change = table("remarks.csv", ["reading", "site", "note"], [["r1", "depto", ""], ["", "", "about nothing"]])
    found = [sentence for sentence in told(pack(change)) if "depto" in sentence]
    assert "did you mean 'depot'?" in found[0]


def test_many_cells_that_lead_nowhere_are_counted_after_the_first(pack) -> None:
    rows = [["", f"x{number}", ""] for number in range(50)]
    found = [one for one in told(pack(table("remarks.csv", ["reading", "site", "note"], rows))) if "none of" in one]
    assert len(found) == 21 and "30 more cells that are none of sites" in found[-1]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda m: m["records"][0]["columns"][0].update(refers="senors"), "no place or table is called 'senors'"),
        (lambda m: m["records"][0]["columns"][0].update(refers="flows"), "no place or table is called 'flows'"),
        (lambda m: m["records"][0]["columns"][1].update(refers="sites"), "of kind category or text"),
        (lambda m: m["records"][0].pop("id"), "the records 'readings' have no ids to refer to"),
        (lambda m: m["records"][1].update(name="sensors"), "'sensors' is used 2 times among region sets, points"),
        (lambda m: m["points"][0].update(name="tracks"), "points cannot be called 'tracks'"),
        (lambda m: m["records"][0].update(source="nobody"), "no source is called 'nobody'"),
        (lambda m: m["lines"][0]["columns"].append(m["lines"][0]["columns"][0]), "'capacity' is there 2 times"),
        (lambda m: m.pop("clock"), "steps in time without a clock"),
        (lambda m: m["records"][0].update(columns=[]), "no entry"),
        (lambda m: m["tables"].append({**m["tables"][0], "name": "b"}), "an unknown field"),
    ],
)  # fmt: skip
def test_a_manifest_that_contradicts_itself_is_refused(pack, change, words) -> None:
    def changed(manifest: dict, files: dict) -> None:
        column = {"name": "a", "column": "x", "kind": "text", "refers": "sites"}  # what only rows of their own may say
        if "unknown" in words:
            manifest["tables"] = [{"name": "a", "file": "sites.csv", "of": "sites", "key": "site", "columns": [column]}]
        change(manifest)

    with pytest.raises(PackError) as caught:
        pack(changed)
    assert any(words in problem.found for problem in caught.value.problems), caught.value.problems


def test_features_without_a_line_or_with_several_are_told(pack) -> None:
    both = shapely.MultiLineString([FENCE, MAIN])
    shapes = [(both, {"main": "m1", "mw": 4}), (shapely.box(0, 0, 1, 1), {"main": "m2", "mw": 5})]

    def change(manifest: dict, files: dict) -> None:
        files["mains.geojson"] = geojson_bytes(shapes)

    path = pack(change)
    (mains,) = load_pack(path).city.line_sets
    assert mains.ids == ("m1", "m1") and mains.columns["capacity"].values.tolist() == [4, 4]
    said = "\n".join(told(path))
    assert "1 of 2 features without a line are left out: m2" in said and "have several lines" in said


def test_a_table_that_cannot_be_read_is_told_once_and_the_rest_is_there(pack) -> None:
    def change(manifest: dict, files: dict) -> None:
        manifest["points"][0]["id"] = "sensr"

    path = pack(change)
    city = load_pack(path).city
    assert city.point_sets == () and len(city.records) == 2
    faults = [problem for problem in load_pack(path).problems if problem.severity == "error"]
    assert len(faults) == 1 and "there is no column 'sensr'" in faults[0].found


@pytest.mark.parametrize("name", ["sensors.csv", "mains.geojson", "readings.csv"])
def test_hashes_and_names_hold_for_these_files_too(pack, tmp_path: Path, name: str) -> None:
    path = pack()
    (path / name).write_bytes((path / name).read_bytes() + b"\n")
    with pytest.raises(PackError, match="its hash is"):
        load_pack(path)
    manifest, files = contents()
    for what in ("points", "lines", "records"):
        for part in manifest[what]:
            part["file"] = part["file"].replace(name, f"../{name}")
    (path / "pack.toml").write_bytes(manifest_bytes(manifest, {**files, f"../{name}": b""}))
    with pytest.raises(PackError, match=r"\.\."):
        load_pack(path)


def test_a_file_of_records_over_the_budget_is_refused_before_it_is_read(pack) -> None:
    path = pack()
    with (path / "readings.csv").open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    with pytest.raises(PackError, match="bytes"):
        load_pack(path)


def test_describe_and_check_list_and_count_them(pack, capsys) -> None:
    path = str(pack())
    assert cli.main(["describe", path, "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["records"] == {"readings": 3, "remarks": 1}
    assert answer["points"] == {"sensors": 2} and answer["lines"] == {"mains": 2}
    assert answer["record_columns"]["readings"]["dust"]["mean"] == 9.25
    assert answer["record_columns"]["readings"]["sensor"]["refers"] == "sensors"
    assert answer["line_columns"]["mains"]["capacity"]["missing"] == 1
    assert cli.main(["describe", path]) == 0
    words = capsys.readouterr().out
    for line in ("points       sensors: 2", "lines        mains: 2", "records      readings: 3"):
        assert line in words
    assert cli.main(["check", path, "--json"]) == 0
    passport = json.loads(capsys.readouterr().out)
    assert passport["nulls"]["readings/dust"] == 1 and passport["units"]["readings/dust"]["unit"] == "µg/m³"
    assert cli.main(["check", path]) == 0
    assert "readings/dust 1" in capsys.readouterr().out


def test_a_city_read_by_the_window_has_them_too(pack) -> None:
    city: City = read(pack()).city
    assert [one.name for one in city.records] == ["readings", "remarks"] and len(city.line_sets) == 1

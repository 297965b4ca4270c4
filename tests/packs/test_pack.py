"""From a folder to a City: every part of a pack on two squares and a floor plan, with small numbers."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import shapely

from viewer.errors import Cancelled, PackError
from viewer.geometry.regions import areas, to_shapely
from viewer.model.city import END_PLACE, END_REGION, END_SITE
from viewer.packs.pack import load_pack
from viewer.packs.passing import Reading
from viewer.packs.passport import check
from viewer.packs.read import read
from viewer.packs.writing import csv_bytes, geojson_bytes, geotiff_bytes, write_pack

DISTRICTS = [(shapely.box(0, 0, 10, 10), {"id": "a", "name": "Alba", "old": 1}),
             (shapely.box(10, 0, 20, 10), {"id": "b", "name": "Borea", "old": None})]  # fmt: skip

ROOMS = [(shapely.box(0, 0, 5, 5), {"id": "r1"}), (shapely.box(5, 0, 9, 5), {"id": "r2"})]
SITES = ["site", "name", "kind", "x", "y", "capacity"]


def contents() -> tuple[dict, dict[str, bytes]]:
    """A pack with every part of the format."""
    end = {"site": "from_site", "region": "from", "x": "x", "y": "y", "name": "at"}
    manifest = {
        "format": 1, "name": "two", "title": "Two squares", "question": "Why?", "crs": "local-metres", "note": "made",
        "sources": [{"name": "us", "licence": "CC0-1.0", "invented": True}],
        "clock": {"start": "2147-01", "step": "month", "count": 3},
        "region_sets": [
            {"name": "plant", "file": "plant.geojson", "id": "id", "plane": "own", "site": "s1", "singular": "room"},
            {"name": "districts", "file": "districts.geojson", "id": "id", "label": "name", "main": True,
             "columns": [{"name": "age", "column": "old", "unit": "years", "missing_means": "unknown"}]},
        ],
        "tables": [
            {"name": "money", "file": "money.csv", "of": "districts", "key": "id", "missing": ["", "x"],
             "missing_means": "suppressed", "source": "us", "period": "2147",
             "columns": [{"name": "wealth", "column": "W", "unit": "credits", "role": "wealth"},
                         {"name": "kind", "kind": "category"}, {"name": "note", "kind": "text"}]},
            {"name": "owners", "file": "owners.csv", "of": "sites", "key": "site",
             "columns": [{"name": "owner", "kind": "text"}]},
        ],
        "sites": {"file": "sites.csv", "id": "site", "label": "name", "kind": "kind", "x": "x", "y": "y",
                  "columns": [{"name": "capacity", "unit": "t/week", "kind": "extensive"}]},
        "flows": {"file": "flows.csv", "id": "flow", "material": "what", "tonnes": "t", "sigma_relative": "rel",
                  "period_of": "when", "basis": "basis", "batch": "batch", "routes": "routes.geojson",
                  "route": "way", "route_id": "way", "origin": end, "destination": {"region": "to"}},
        "stocks": [{"file": "crates.csv", "id": "crate", "of": "plant", "place": "room", "material": "what",
                    "step": "step", "tonnes": "t"},
                   {"file": "yards.csv", "id": "crate", "of": "sites", "place": "room", "material": "what",
                    "tonnes": "t", "empty_before": True}],
        "tracks": {"file": "tracks.csv", "track": "who", "kind": "kind", "phase": "phase", "seconds": "s",
                   "x": "x", "y": "y", "of": "plant"},
        "series": [{"name": "monthly", "file": "monthly.csv", "of": "districts", "key": "id", "step": "month",
                    "values": [{"name": "refuse", "column": "r", "unit": "t", "role": "waste"}]}],
        "fields": [{"name": "dust", "file": "dust.tif", "unit": "µg/m³", "role": "pollution"}],
        "bare": {"land": {"file": "land.geojson"}, "streets": {"file": "streets.geojson", "width": 6.0},
                 "blocks": {"file": "blocks.geojson", "height": "h"}},
    }  # fmt: skip
    street = shapely.LineString([(0, 5), (20, 5)])
    files = {
        "districts.geojson": geojson_bytes(DISTRICTS),
        "plant.geojson": geojson_bytes(ROOMS),
        "money.csv": csv_bytes(["id", "W", "kind", "note"], [["b", "x", "k2", ""], ["a", 7.5, "k1", "hi"]]),
        "owners.csv": csv_bytes(["site", "owner"], [["s2", "Ann"]]),
        "sites.csv": csv_bytes(SITES, [["s1", "Plant", "recovery", 3.0, 4.0, 100.0],
                                       ["s2", "Lost", "depot", None, None, None]]),
        "flows.csv": csv_bytes(
            ["flow", "what", "t", "rel", "when", "basis", "batch", "way", "from_site", "from", "x", "y", "at", "to"],
            [["f1", "glass", 4.0, 0.5, "2147-02", "measured", "b1", "w1", "s1", "", None, None, "", "a"],
             ["f2", "paper", 2.0, None, "2147", "reported", "", "", "", "b", None, None, "", "a"],
             ["f3", "glass", None, None, "", "measured", "", "", "", "", 1.0, 2.0, "the quay", "b"],
             ["f4", "glass", 1.0, None, "2146", "", "", "", "", "", None, None, "abroad", "b"]]),
        "routes.geojson": geojson_bytes([(street, {"way": "w1"})]),
        "crates.csv": csv_bytes(["crate", "room", "what", "step", "t"], [["c", "r2", "glass", 2, 1.5]]),
        "yards.csv": csv_bytes(["crate", "room", "what", "t"], [["c", "s2", "glass", 1.5]]),
        "tracks.csv": csv_bytes(["who", "kind", "phase", "s", "x", "y"],
                                [["p", "patrol", "before", 9.0, 1.0, 1.0], ["p", "patrol", "before", 3.0, 2.0, 2.0]]),
        "monthly.csv": csv_bytes(["id", "month", "r"], [["a", "2147-01", 1.0], ["b", "2147-03", 3.0]]),
        "dust.tif": geotiff_bytes([[1, np.nan], [3, 4]], x0=-5, y0=20, dx=10, dy=5),
        "land.geojson": geojson_bytes([(shapely.box(-5, -5, 25, 15), {})]),
        "streets.geojson": geojson_bytes([(street, {})]),
        "blocks.geojson": geojson_bytes([(shapely.box(1, 1, 2, 2), {"h": 12})]),
    }  # fmt: skip
    return manifest, files


@pytest.fixture
def pack(tmp_path: Path):
    """Writes the pack, changed by `change(manifest, files)`, and reads it."""

    def read(change=lambda manifest, files: None) -> Reading:
        manifest, files = contents()
        change(manifest, files)
        write_pack(tmp_path / "two", manifest, files)
        return load_pack(tmp_path / "two")

    return read


def said(reading: Reading) -> str:
    return "\n".join(problem.sentence() for problem in reading.problems)


def test_the_main_set_comes_first_and_carries_the_columns_of_file_and_tables(pack) -> None:
    base = pack().city.base
    assert (base.name, base.ids, base.names) == ("districts", ("a", "b"), ("Alba", "Borea"))
    np.testing.assert_array_equal(base.columns["age"].values, [1, np.nan])
    wealth = base.columns["wealth"]
    np.testing.assert_array_equal(wealth.values, [7.5, np.nan])
    assert (wealth.role, wealth.unit, wealth.missing_means) == ("wealth", "credits", "suppressed")
    assert (wealth.source, wealth.period) == ("us", "2147")
    assert base.columns["kind"].categories == ("k1", "k2")
    assert base.columns["note"].texts == ("hi", "")


def test_a_floor_plan_keeps_its_own_plane(pack) -> None:
    plan = pack().city.region_set("plant")
    assert (plan.plane, plan.site, plan.singular) == ("own", "s1", "room")
    np.testing.assert_array_equal(areas(plan.rings), [25, 20])


def test_joined_borders_stay_joined(pack) -> None:
    assert shapely.coverage_is_valid(to_shapely(pack().city.base.rings))


def test_invented_metres_are_metres(pack) -> None:
    crs = pack().city.crs
    assert (crs.source, crs.plane, crs.metres) == ("local", "", True)
    assert not pack(lambda manifest, files: manifest.update(crs="local")).city.crs.metres


def test_sites_without_a_place_are_listed(pack) -> None:
    reading = pack()
    sites = reading.city.sites
    np.testing.assert_array_equal(sites.xy, [[3, 4], [np.nan, np.nan]])
    assert sites.columns["owner"].texts == ("", "Ann")
    assert "1 of 2 sites have no place on the map: Lost" in said(reading)


def test_ends_of_flows_are_sites_regions_or_places(pack) -> None:
    reading = pack()
    origin = reading.city.flows.origin
    assert origin.kind.tolist() == [END_SITE, END_REGION, END_PLACE, END_PLACE]
    assert origin.index.tolist() == [0, 1, -1, -1]
    assert origin.names == ("Plant", "Borea", "the quay", "abroad")
    np.testing.assert_array_equal(origin.xy[[0, 2]], [[3, 4], [1, 2]])
    assert DISTRICTS[1][0].contains(shapely.Point(origin.xy[1])) and np.isnan(origin.xy[3]).all()
    assert "1 flows have an end that is no site, region or coordinate (rows 5)" in said(reading)


def test_flows_have_amounts_uncertainty_steps_basis_batch_and_route(pack) -> None:
    reading = pack()
    flows = reading.city.flows
    np.testing.assert_array_equal(flows.tonnes, [4, 2, np.nan, 1])
    np.testing.assert_array_equal(flows.sigma, [2, np.nan, np.nan, np.nan])
    assert list(zip(flows.first.tolist(), flows.last.tolist())) == [(1, 1), (0, 2), (-1, -1), (-1, -1)]
    assert flows.basis == ("measured", "reported", "measured", "measured")
    assert flows.batch == ("b1", "", "", "") and flows.materials == ("glass", "paper")
    assert np.diff(flows.routes.starts).tolist() == [2, 0, 0, 0]
    assert "2146 lies outside the clock" in said(reading)


def test_stocks_and_tracks_point_at_rooms(pack) -> None:
    city = pack().city
    rooms, yards = city.stocks
    assert (rooms.empty_before, yards.empty_before) == (False, True), "what lay there before is only known if told"
    assert (rooms.region_set, rooms.place.tolist(), rooms.step.tolist()) == ("plant", [1], [2])
    assert (yards.region_set, yards.place.tolist(), yards.step.tolist()) == ("", [1], [0])
    assert (city.tracks.region_set, city.tracks.seconds.tolist()) == ("plant", [3, 9])
    np.testing.assert_array_equal(city.tracks.xy, [[2, 2], [1, 1]])


def test_series_fill_steps_by_regions_and_leave_nan(pack) -> None:
    city = pack().city
    assert city.clock.labels == ("Jan 2147", "Feb 2147", "Mar 2147")
    nan = np.nan
    np.testing.assert_array_equal(city.series[0].values, [[1, nan], [nan, nan], [nan, 3]])


def test_fields_and_the_bare_city_lie_where_the_files_say(pack) -> None:
    city = pack().city
    field = city.fields[0]
    assert (field.x0, field.y0, field.dx, field.dy) == (-5, 20, 10, 5)
    np.testing.assert_array_equal(field.values, [[1, np.nan], [3, 4]])
    assert areas(city.bare.land).tolist() == [600] and city.bare.water is None
    assert city.bare.streets.width == 6 and city.bare.block_heights.tolist() == [12]


def test_a_region_without_a_row_has_no_value_and_unknown_keys_are_listed(pack) -> None:
    def change(manifest: dict, files: dict) -> None:
        files["money.csv"] = csv_bytes(["id", "W", "kind", "note"], [["a", 1.0, "", ""], ["B", 2.0, "", ""]])

    reading = pack(change)
    np.testing.assert_array_equal(reading.city.base.columns["wealth"].values, [1, np.nan])
    assert "1 keys that no districts has: B" in said(reading) and "close spellings: 'B' and 'b'" in said(reading)
    assert "1 of 2 districts have no row: b" in said(reading)


def test_a_key_twice_or_no_match_at_all_is_an_error(pack) -> None:
    def twice(manifest: dict, files: dict) -> None:
        files["money.csv"] = csv_bytes(["id", "W", "kind", "note"], [["a", 1.0, "", ""], ["a", 2.0, "", ""]])

    def none(manifest: dict, files: dict) -> None:
        files["money.csv"] = csv_bytes(["id", "W", "kind", "note"], [["101", 1.0, "", ""]])

    with pytest.raises(PackError, match=r"money.csv, row 3, field id: 'a' a second time"):
        pack(twice)
    with pytest.raises(PackError, match="0 of 2 districts match"):
        pack(none)


def test_cells_that_are_no_numbers_are_named(pack) -> None:
    def change(manifest: dict, files: dict) -> None:
        files["money.csv"] = csv_bytes(["id", "W", "kind", "note"], [["a", "1,5", "", ""], ["b", "NA", "", ""]])

    text = said(pack(change))
    assert "money.csv, row 2, field W: '1,5'" in text
    assert "'NA' counts as missing" in text


def test_a_header_that_is_not_there_is_named_with_the_nearest(pack) -> None:
    with pytest.raises(PackError, match=r"no column 'Weath'.*did you mean 'Wealth'"):

        def change(manifest: dict, files: dict) -> None:
            manifest["tables"][0]["columns"][0]["column"] = "Weath"
            files["money.csv"] = files["money.csv"].replace(b"id,W,", b"id,Wealth,")

        pack(change)


def test_broken_rings_are_repaired_and_reported(pack) -> None:
    bow_tie = shapely.Polygon([(10, 0), (20, 10), (20, 0), (10, 10)])

    def change(manifest: dict, files: dict) -> None:
        files["districts.geojson"] = geojson_bytes([DISTRICTS[0], (bow_tie, DISTRICTS[1][1])])

    reading = pack(change)
    assert [repair.feature for repair in reading.repairs] == ["b"]
    assert areas(reading.city.base.rings)[1] == pytest.approx(50)


def test_degrees_are_laid_on_a_plane_in_metres(pack) -> None:
    def change(manifest: dict, files: dict) -> None:
        for name in ("flows", "tracks", "fields", "bare", "stocks", "series", "clock"):
            del manifest[name]
        for name in ("flows.csv", "routes.geojson", "tracks.csv", "dust.tif", "land.geojson", "streets.geojson",
                     "blocks.geojson", "crates.csv", "yards.csv", "monthly.csv"):  # fmt: skip
            del files[name]
        manifest["crs"] = "EPSG:4326"
        side = 0.01
        boxes = [
            (shapely.box(13 + i * side, 52, 13 + (i + 1) * side, 52 + side), at[1]) for i, at in enumerate(DISTRICTS)
        ]
        files["districts.geojson"] = geojson_bytes(boxes, 6)
        files["sites.csv"] = csv_bytes(
            SITES, [["s1", "Plant", "", 13.005, 52.005, 1.0], ["s2", "Lost", "", None, None, 1.0]]
        )

    city = pack(change).city
    assert city.crs.metres and city.crs.source == "EPSG:4326"
    np.testing.assert_allclose(areas(city.base.rings), 1113.2 * 1112.6 * np.cos(np.radians(52.005)), rtol=0.01)
    assert to_shapely(city.base.rings)[0].contains(shapely.Point(city.sites.xy[0]))
    assert shapely.coverage_is_valid(to_shapely(city.base.rings))
    np.testing.assert_array_equal(areas(city.region_set("plant").rings), [25, 20])  # its plane is its own


def test_reading_stops_when_it_is_told_to(pack, tmp_path: Path) -> None:
    pack()
    with pytest.raises(Cancelled):
        load_pack(tmp_path / "two" / "pack.toml", lambda fraction, text: fraction < 0.3)


def test_the_capital_reads_without_a_problem(capital: Path) -> None:
    reading = load_pack(capital)
    assert [problem for problem in reading.problems if problem.severity == "error"] == []
    assert len(reading.city.base) >= 96 and len(reading.city.sites) >= 14 and len(reading.city.clock) == 52


def test_geopackage_and_geoparquet_are_read_in_the_loader_process(tmp_path: Path, districts_as_files) -> None:
    for ending, layer in ((".gpkg", "districts"), (".parquet", None)):
        name = f"districts{ending}"
        part = {"name": "districts", "file": name, "layer": layer, "id": "id", "label": "name",
                "columns": [{"name": "age", "column": "old"}]}  # fmt: skip
        manifest = {"format": 1, "name": "two", "title": "Two", "crs": "EPSG:26918", "region_sets": [part]}
        write_pack(tmp_path / "two", manifest, {name: districts_as_files(name)})
        base = read([tmp_path / "two"]).city.base
        assert (base.ids, base.names) == (("a", "b"), ("Alba", "Borea"))
        assert areas(base.rings).tolist() == [100, 100]
        np.testing.assert_array_equal(base.columns["age"].values, [1, np.nan])


@pytest.fixture
def districts_as_files(tmp_path: Path):
    """The bytes of the two districts in the format that a name's ending says; written outside this process."""

    def made(name: str) -> bytes:
        path = tmp_path / name
        shapes = [shape for shape, _ in DISTRICTS]
        if name.endswith(".parquet"):
            import json

            import pyarrow as pa
            import pyarrow.parquet as pq

            geo = {"version": "1.0.0", "primary_column": "geometry",
                   "columns": {"geometry": {"encoding": "WKB", "geometry_types": ["Polygon"]}}}  # fmt: skip
            columns = {"id": ["a", "b"], "name": ["Alba", "Borea"], "old": [1.0, None]}
            table = pa.table({**columns, "geometry": [shapely.to_wkb(shape) for shape in shapes]})
            pq.write_table(table.replace_schema_metadata({"geo": json.dumps(geo)}), path)
        else:
            code = """if True:
                import sys, numpy as np, shapely
                from pyogrio.raw import write
                wkb = shapely.to_wkb(shapely.from_wkt(sys.argv[2:]))
                columns = [np.array(["a", "b"], object), np.array(["Alba", "Borea"], object), np.array([1, np.nan])]
                write(sys.argv[1], wkb, columns, ["id", "name", "old"], layer="districts", geometry_type="Polygon",
                      crs="EPSG:26918", driver="GPKG")
            """
            subprocess.run([sys.executable, "-c", code, str(path), *map(shapely.to_wkt, shapes)], check=True)
        return path.read_bytes()

    return made


TALE = b'format = 1\nname = "tale"\ntitle = "T"\n[[scenes]]\nname = "a"\ntitle = "A"\nselection = { regions = ["b"] }\n'


def test_stories_are_read_with_the_pack_and_their_faults_leave_it_whole(pack) -> None:
    def more(manifest: dict, files: dict[str, bytes], text: bytes = TALE) -> None:
        manifest["stories"] = ["stories/tale.toml"]
        files["stories/tale.toml"] = text

    told = pack(more)
    assert [story.name for story in told.city.stories] == ["tale"]
    assert told.city.stories[0].scenes[0].state.selection.regions == {1}
    broken = pack(lambda manifest, files: more(manifest, files, TALE.replace(b'"b"', b'"c"')))
    assert broken.city.stories == () and broken.city.base is not None
    assert "stories/tale.toml, scene a, field selection.regions: there is no region 'c'" in said(broken)


def test_a_story_that_was_changed_after_the_pack_was_made_is_told(tmp_path: Path) -> None:
    manifest, files = contents()
    manifest["stories"] = ["stories/tale.toml"]
    write_pack(tmp_path / "two", manifest, files | {"stories/tale.toml": TALE})
    (tmp_path / "two" / "stories" / "tale.toml").write_bytes(TALE.replace(b'"A"', b'"B"'))
    with pytest.raises(PackError, match=r"stories/tale\.toml: its hash is"):
        load_pack(tmp_path / "two")


def test_what_is_told_of_a_series_names_its_region_its_step_and_the_day_of_it(tmp_path: Path) -> None:
    manifest, files = contents()
    manifest["clock"] = {"start": "2147-01-01", "step": "day", "count": 30}
    rows = [["ab"[n % 2], f"2147-01-{n // 2 + 1:02}", 1.0 + 0.01 * n] for n in range(60)]
    rows[43][2] = 1e6
    files["monthly.csv"] = csv_bytes(["id", "month", "r"], [*rows, ["a", "2147-01-03", 1.0]])
    write_pack(tmp_path / "two", manifest, files)
    passport = check(tmp_path / "two")
    (far,) = [one for one in passport.outliers if one.column == "series/refuse"]
    assert far.features == ("b, step 21 (the 22nd of 30, 2147-01-22)",)
    (twice,) = [one.found for one in passport.problems if one.file == "monthly.csv"]
    assert twice.endswith("the last counts: 'a' at step 2 (the 3rd of 30, 2147-01-03)")


def test_a_flow_that_ends_before_it_begins_is_told_with_both_days(tmp_path: Path) -> None:
    manifest, files = contents()
    manifest["flows"] = {key: value for key, value in manifest["flows"].items() if key != "period_of"}
    manifest["flows"] |= {"first": "when", "last": "until"}
    text = files["flows.csv"].decode().splitlines()
    text = [f"{text[0]},until", *(f"{line},2147-01" for line in text[1:])]
    files["flows.csv"] = "\n".join(text).encode()
    write_pack(tmp_path / "two", manifest, files)
    found = [problem.found for problem in check(tmp_path / "two").problems if problem.row == 2]
    assert found == ["the last is step 0 (the 1st of 3, 2147-01), before the first, step 1 (the 2nd of 3, 2147-02)"]

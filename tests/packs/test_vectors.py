"""Vector files to sets: every row accounted for, one plain note for each thing done, coordinates on a metric plane."""

from __future__ import annotations

import json
import struct
from datetime import date

import numpy as np
import pyarrow as pa
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from viewer.errors import PackError
from viewer.geometry.regions import areas, total_bounds
from viewer.packs.read import read

BOWTIE = [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]]


def box(x, y, side=0.01):
    return {"type": "Polygon", "coordinates": [[[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]]]}


def feature(geometry, **properties):
    return {"type": "Feature", "geometry": geometry, "properties": properties}


def geojson(path, *features, **more):
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features, **more}))
    return path


def write(path, geometries, driver, crs="EPSG:25832", columns=None, kind="Polygon", layer=None, append=False):
    import pyogrio

    wkb = [None if g is None else shapely.to_wkb(g) for g in geometries]
    table = pa.table({"geometry": pa.array(wkb, pa.binary()), **(columns or {})})
    pyogrio.write_arrow(
        table, path, layer=layer, driver=driver, geometry_name="geometry", geometry_type=kind, crs=crs, append=append
    )
    return path


TOWN = [shapely.box(500_000 + 1000 * i, 5_800_000, 501_000 + 1000 * i, 5_801_000) for i in range(3)]
COLUMNS = {"key": ["01069", "01070", "01071"], "name": ["Süd", "Nord", "NA"], "pop": pa.array([5, None, 7], pa.int64())}


@pytest.mark.parametrize(("name", "driver"), [("a.gpkg", "GPKG"), ("a.fgb", "FlatGeobuf"), ("a.shp", "ESRI Shapefile")])
def test_each_format_gives_the_same_regions(name, driver, tmp_path):
    base = read(write(tmp_path / name, TOWN, driver, columns=COLUMNS)).city.base
    order = np.argsort(base.ids)
    assert [base.ids[i] for i in order] == ["01069", "01070", "01071"]
    assert [base.names[i] for i in order] == ["Süd", "Nord", "NA"]
    assert np.allclose(areas(base.rings), 1e6)
    pop = base.columns["pop"].values[order]
    assert pop[0] == 5 and pop[2] == 7 and (np.isnan(pop[1]) or driver == "ESRI Shapefile")


@pytest.mark.parametrize("encoding", ["WKB", "multipolygon", "polygon"])
def test_geoparquet_gives_the_same_regions(encoding, tmp_path):
    import geoarrow.pyarrow as ga
    import pyarrow.parquet as pq
    import pyproj

    geometry = pa.array(shapely.to_wkb(np.array(TOWN)).tolist(), pa.binary())
    if encoding != "WKB":
        made = ga.as_geoarrow(geometry, type=getattr(ga, encoding)())
        geometry = made.storage
    meta = {
        "version": "1.1.0",
        "primary_column": "geometry",
        "columns": {"geometry": {"encoding": encoding, "geometry_types": [], "crs": pyproj.CRS(25832).to_json_dict()}},
    }
    table = pa.table({"geometry": geometry, **COLUMNS}).replace_schema_metadata({"geo": json.dumps(meta)})
    pq.write_table(table, tmp_path / "a.parquet")
    city = read(tmp_path / "a.parquet").city
    assert city.base.ids == ("01069", "01070", "01071") and city.crs.plane == "EPSG:25832"
    assert np.allclose(areas(city.base.rings), 1e6)
    assert np.array_equal(city.base.columns["pop"].values, [5, np.nan, 7], equal_nan=True)


def test_projected_metres_stay_and_degrees_move_to_a_metric_plane(tmp_path):
    city = read(write(tmp_path / "a.gpkg", TOWN, "GPKG")).city
    assert city.crs.plane == "EPSG:25832" == city.crs.source and total_bounds(city.base.rings)[0] == 500_000
    city = read(geojson(tmp_path / "b.geojson", feature(box(13.4, 52.5)))).city
    assert city.crs.source == "EPSG:4326" and "laea" in city.crs.plane
    assert areas(city.base.rings)[0] == pytest.approx(0.01 * 0.01 * 111_290 * 67_900, rel=0.01)


def test_feet_become_metres(tmp_path):
    town = [shapely.box(980_000, 190_000, 981_000, 191_000)]
    base = read(write(tmp_path / "a.gpkg", town, "GPKG", crs="EPSG:2263")).city.base
    assert areas(base.rings)[0] == pytest.approx((1000 * 0.3048006) ** 2, rel=1e-3)


def test_first_polygon_layer_is_read_and_the_others_are_listed(tmp_path):
    path = write(tmp_path / "a.gpkg", [shapely.Point(5e5, 5.8e6)], "GPKG", kind="Point", layer="stops")
    write(path, TOWN, "GPKG", layer="districts", append=True)
    done = read(path)
    assert done.city.base.name == "districts"
    (note,) = done.problems
    assert note.severity == "info" and "stops (Point)" in note.hint
    assert len(read(path, layer="stops").city.point_sets[0]) == 1
    with pytest.raises(PackError, match=r"no layer 'x'.*districts"):
        read(path, layer="x")


def test_twenty_rows_in_are_twenty_rows_out(tmp_path):
    nothing = {"type": "Polygon", "coordinates": []}
    broken = {"type": "Polygon", "coordinates": [[[13, 52], [13, 52], [13, 52], [13, 52]]]}
    rows = [feature(box(13 + i / 50, 52), id=f"r{i:02}") for i in range(16)]
    rows += [feature(None, id="r16"), feature(nothing, id="r17"), feature(broken, id="r18")]
    rows += [feature({"type": "Polygon", "coordinates": [[["13", "52"], ["14", "52"], ["14", "53"]]]}, id="r19")]
    done = read(geojson(tmp_path / "a.geojson", *rows))
    assert done.city.base.ids == tuple(f"r{i:02}" for i in range(20))
    bare = [done.city.base.ids[i] for i in np.flatnonzero(np.diff(done.city.base.rings.region_starts) == 0)]
    assert bare == ["r16", "r17", "r18", "r19"]
    assert set(bare) <= {problem.feature for problem in done.problems}


def test_unclosed_ring_is_closed_and_the_other_rows_stay(tmp_path):
    open_ring = {"type": "Polygon", "coordinates": [[[13, 52], [13.1, 52], [13.1, 52.1], [13, 52.1]]]}
    done = read(geojson(tmp_path / "a.geojson", feature(box(14, 52), id="good"), feature(open_ring, id="open")))
    assert (areas(done.city.base.rings) > 0).all()
    (note,) = done.repairs
    assert note.feature == "open" and "closed" in note.reason and note.area_after > 0


def test_a_geopackage_cut_in_half_is_told_without_the_words_of_its_database(tmp_path):
    path = write(tmp_path / "a.gpkg", TOWN * 200, "GPKG")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(PackError) as refused:
        read(path)
    (problem,) = refused.value.problems
    assert problem.found == "it cannot be read: the tables of the database are broken"
    assert problem.hint == "the file may be damaged or only half copied"


def test_repair_is_reported_in_square_metres(tmp_path):
    bow = shapely.Polygon([(500_000, 5_800_000), (500_100, 5_800_100), (500_100, 5_800_000), (500_000, 5_800_100)])
    done = read(write(tmp_path / "a.gpkg", [*TOWN, bow], "GPKG"))
    (note,) = done.repairs
    assert note.area_before == pytest.approx(5000) and note.area_after == pytest.approx(5000)
    assert (note.unit, note.changed) == ("m²", False)  # both lobes are there before and after
    (problem,) = done.problems
    assert problem.severity == "info" and "5,000 m²" in problem.hint and problem.feature == "3"


def test_nan_and_far_off_coordinates_are_listed_not_drawn(tmp_path):
    path = tmp_path / "a.geojson"
    text = json.dumps({"type": "FeatureCollection", "features": [feature(box(13, 52)), feature(box(77777, 52))]})
    path.write_text(text.replace("77777", "NaN", 1))
    done = read(path)
    assert list(areas(done.city.base.rings) > 0) == [True, False]
    assert any(p.severity == "error" and p.feature == "1" and "not a number" in p.found for p in done.problems)
    bad = shapely.from_wkb(shapely.to_wkb(TOWN[0]).replace(struct.pack("<d", 501_000.0), struct.pack("<d", 1e308)))
    done = read(write(tmp_path / "b.gpkg", [TOWN[1], bad], "GPKG"))
    assert len(done.city.base) == 2 and areas(done.city.base.rings)[1] == 0
    assert any(p.severity == "error" and p.feature == "1" and "far off" in p.found for p in done.problems)


def test_mixed_geometries_become_sets_of_their_own(tmp_path):
    rows = [
        feature(box(13, 52), n="p"),
        feature({"type": "Point", "coordinates": [13, 52]}, n="q"),
        feature(
            {"type": "MultiLineString", "coordinates": [[[13, 52], [14, 52]], [[13, 53], [14, 53], [14, 54]]]}, n="l"
        ),
        feature(None, n="none"),
    ]
    done = read(geojson(tmp_path / "mix.geojson", *rows))
    city = done.city
    assert [len(city.base), len(city.point_sets[0]), len(city.line_sets[0])] == [2, 1, 2]
    assert city.base.columns["n"].texts == ("p", "none") and city.point_sets[0].columns["n"].texts == ("q",)
    assert city.line_sets[0].columns["n"].texts == ("l", "l") and city.line_sets[0].ids == ("l", "l/2")
    assert list(np.diff(city.line_sets[0].starts)) == [2, 3]
    assert any("several kinds of geometry" in p.found for p in done.problems)


def test_collection_keeps_its_polygons_and_says_what_is_left_out(tmp_path):
    both = {"type": "GeometryCollection", "geometries": [box(13, 52), {"type": "Point", "coordinates": [0, 0]}]}
    done = read(geojson(tmp_path / "a.geojson", feature(both)))
    assert areas(done.city.base.rings)[0] > 0 and "left out" in done.problems[0].found


def test_entries_that_gdal_passes_over_are_counted(tmp_path):
    done = read(geojson(tmp_path / "a.geojson", feature(box(13, 52)), {"type": "Nothing"}, {"no": "type"}))
    assert any("of 3 entries are no features" in p.found and p.severity == "error" for p in done.problems)


def test_missing_crs_is_asked_for_by_a_problem_that_a_window_can_answer(tmp_path):
    path = write(tmp_path / "a.shp", TOWN, "ESRI Shapefile")
    path.with_suffix(".prj").unlink()
    with pytest.raises(PackError) as caught:
        read(path)
    (asked,) = [problem for problem in caught.value.problems if problem.field == "crs"]
    assert asked.severity == "error" and "500,000" in asked.found and "--crs" in asked.hint
    assert read(path, crs="EPSG:25832").city.crs.plane == "EPSG:25832"
    local = read(path, crs="local").city
    assert local.crs.local and areas(local.base.rings)[0] == pytest.approx(1e6)
    with pytest.raises(PackError, match="unknown coordinate system"):
        read(path, crs="EPSG:1")


@pytest.mark.parametrize("geometry", [box(565_000, 5_934_000, 100), box(52, 181, 0.1), box(40, -120, 0.5)])
def test_geojson_that_cannot_be_degrees_is_refused(geometry, tmp_path):
    with pytest.raises(PackError, match="no degrees"):
        read(geojson(tmp_path / "a.geojson", feature(geometry)))


def test_second_file_lies_on_the_plane_of_the_first(tmp_path):
    first = write(tmp_path / "a.gpkg", TOWN, "GPKG")
    lonlat = box(9.0, 52.35, 0.01)
    city = read([first, geojson(tmp_path / "b.geojson", feature(lonlat))]).city
    assert city.crs.plane == "EPSG:25832" and total_bounds(city.region_sets[1].rings)[0] == pytest.approx(
        500_000, abs=5
    )


def test_local_plan_is_not_laid_over_a_city(tmp_path):
    city = read(geojson(tmp_path / "a.geojson", feature(box(13, 52)))).city
    plan = geojson(tmp_path / "b.geojson", feature(box(0, 0)))
    with pytest.raises(PackError, match="cannot be laid over"):
        read(plan, onto=city, crs="local")


def test_a_file_in_degrees_that_is_to_lie_on_a_plan_is_told_which_systems_they_are(tmp_path):
    plan = read(geojson(tmp_path / "a.geojson", feature(box(0, 0))), crs="local").city
    with pytest.raises(PackError, match=r"it is in EPSG:4326, they are a plan without a place on Earth.*--crs local"):
        read(geojson(tmp_path / "b.geojson", feature(box(13, 52))), onto=plan)


def test_file_without_a_system_joins_a_plan_as_part_of_it(tmp_path):
    path = write(tmp_path / "a.shp", TOWN, "ESRI Shapefile")
    path.with_suffix(".prj").unlink()
    plan = read(path, crs="local").city
    both = read(path, onto=plan).city
    assert len(both.region_sets) == 2 and both.crs.local
    assert np.array_equal(both.region_sets[1].rings.xy, plan.base.rings.xy)


@pytest.mark.parametrize("name", ["b #ü!x%20.gpkg", "what?.gpkg", "a:b.gpkg", "town.zip", "zip+x.gpkg", "memory"])
def test_file_with_an_odd_name_is_opened(name, tmp_path):
    path = write(tmp_path / "plain.gpkg", TOWN, "GPKG").rename(tmp_path / name)
    assert len(read(path).city.base) == 3


def test_names_of_sets_stay_different(tmp_path):
    path = geojson(tmp_path / "a.geojson", feature(box(13, 52)))
    city = read(path, onto=read(path).city).city
    assert [regions.name for regions in city.region_sets] == ["a", "a (2)"]


def test_impossible_date_does_not_stop_the_reading(tmp_path):
    done = read(
        geojson(tmp_path / "a.geojson", feature(box(13, 52), day="2024-02-30"), feature(box(14, 52), day="2024-02-01"))
    )
    assert done.city.base.columns["day"].texts == ("2024-02-30", "2024-02-01")
    (problem,) = done.problems
    assert problem.field == "day" and "2024-02-30" in problem.found


def test_dates_come_as_iso_text(tmp_path):
    columns = {"day": pa.array([date(2024, 2, 1), None, date(2024, 2, 3)])}
    done = read(write(tmp_path / "a.gpkg", TOWN, "GPKG", columns=columns))
    assert done.city.base.columns["day"].texts == ("2024-02-01", "", "2024-02-03")


def test_latin1_bytes_are_read_with_a_note(tmp_path):
    path = geojson(tmp_path / "a.geojson", feature(box(13, 52), name="KXln"))
    path.write_bytes(path.read_bytes().replace(b"KXln", b"K\xf6ln"))
    done = read(path)
    assert done.city.base.names == ("Köln",) and "latin-1" in done.problems[0].found


def test_numbers_beyond_exact_and_mixed_types_are_noted_per_column(tmp_path):
    rows = [feature(box(13 + i, 52), big=2**53 + 1 + i, mixed=value) for i, value in enumerate([1, "two", 3])]
    done = read(geojson(tmp_path / "a.geojson", *rows))
    said = {problem.field: problem.found for problem in done.problems}
    assert "2^53" in said["big"] and "mixed" in said["mixed"]


def test_three_dimensions_are_flattened_and_curves_do_not_stop_the_rest(tmp_path):
    solid = shapely.Polygon([(5e5, 5.8e6, 3), (501_000, 5.8e6, 3), (501_000, 5_801_000, 3)])
    base = read(write(tmp_path / "a.gpkg", [solid], "GPKG", kind="Polygon Z")).city.base
    assert base.rings.xy.shape == (4, 2)


def test_unknown_wkb_type_is_one_lost_row(tmp_path):
    import sqlite3
    from contextlib import closing

    path = write(tmp_path / "a.gpkg", TOWN, "GPKG")
    with closing(sqlite3.connect(path)) as db, db:
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            db.execute(f"DROP TRIGGER {name}")
        (blob,) = db.execute("SELECT geom FROM a WHERE fid = 2").fetchone()
        at = blob.index(b"\x01\x03\x00\x00\x00", 8)
        triangle = blob[:at] + b"\x01\x11\x00\x00\x00" + blob[at + 5 :]
        db.execute("UPDATE a SET geom = ? WHERE fid = 2", (triangle,))
    done = read(path)
    assert len(done.city.base) == 3 and any(p.feature == "1" for p in done.problems)
    assert list(areas(done.city.base.rings) > 0) == [True, False, True]


def test_empty_collection_is_a_set_of_nothing(tmp_path):
    done = read(geojson(tmp_path / "a.geojson"))
    assert len(done.city.base) == 0


def test_lines_of_features_are_read_too(tmp_path):
    path = tmp_path / "a.geojsonl"
    path.write_text("\n".join(json.dumps(feature(box(13 + i, 52), k=f"k{i}")) for i in range(3)))
    assert read(path).city.base.ids == ("k0", "k1", "k2")


def test_real_census_areas_are_repaired_and_all_there(real_data):
    done = read(real_data / "perf" / "london_oa_2011.parquet")
    assert len(done.city.base) == 25_053 and len(done.repairs) == 14
    assert (areas(done.city.base.rings) > 0).all() and not any(fixed.changed for fixed in done.repairs)


def test_real_feet_and_degrees_agree_on_new_york(real_data):
    feet = read(real_data / "nyc" / "nycd_24c_epsg2263").city.base
    degrees = read(real_data / "nyc" / "nyc_districts.geojson").city.base
    one = dict(zip(feet.ids, areas(feet.rings)))
    shared = [areas(degrees.rings)[i] / one[key] for i, key in enumerate(degrees.ids) if key in one]
    assert len(shared) == 59 and np.median(shared) == pytest.approx(1, abs=0.05)


number = st.floats(-80, 80, allow_nan=False)
geometry_ = st.one_of(
    st.none(),
    st.builds(lambda x, y: {"type": "Point", "coordinates": [x, y]}, number, number),
    st.builds(box, number, number),
    st.builds(
        lambda points: {"type": "Polygon", "coordinates": [[*points, points[0]]]},
        st.lists(st.tuples(number, number), min_size=3, max_size=6),
    ),
    st.builds(
        lambda points: {"type": "LineString", "coordinates": points},
        st.lists(st.tuples(number, number), min_size=2, max_size=5),
    ),
)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(geometry_, min_size=1, max_size=8))
def test_no_row_is_lost_whatever_the_geometries(tmp_path, geometries):
    path = geojson(tmp_path / "any.geojson", *(feature(g, key=f"k{i}") for i, g in enumerate(geometries)))
    city = read(path).city
    sets = (*city.region_sets, *city.point_sets, *city.line_sets)
    assert {key for one in sets for key in one.ids} == {f"k{i}" for i in range(len(geometries))} or len(geometries) == 1
    assert sum(len(one) for one in sets) == len(geometries)

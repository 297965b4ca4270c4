"""Columns that look as if they had changed places are told with what to do; others are not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import shapely

from tests.packs.test_pack import contents
from viewer.errors import PackError, Problem
from viewer.packs.passport import check
from viewer.packs.read import read
from viewer.packs.writing import csv_bytes, geojson_bytes, write_pack

PLACES = [(13.05 + 0.1 * i, 52.44 + 0.01 * i) for i in range(4)]


@pytest.fixture
def regions(tmp_path: Path) -> Path:
    path = tmp_path / "regions.geojson"
    boxes = [(shapely.box(13 + 0.1 * i, 52.4, 13.1 + 0.1 * i, 52.5), {"id": f"r{i}"}) for i in range(4)]
    path.write_bytes(geojson_bytes(boxes, 6))
    return path


def table(folder: Path, header: str, places: list[tuple[float, float]]) -> Path:
    path = folder / "points.csv"
    rows = "".join(f"p{i},{a},{b}\n" for i, (a, b) in enumerate(places))
    path.write_text(f"name,{header}\n{rows}", encoding="utf-8")
    return path


def swapped(problems: tuple[Problem, ...]) -> list[Problem]:
    return [one for one in problems if "swapped" in one.found]


def test_regions_without_any_shape_take_a_table_as_before(tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere.geojson"
    features = [{"type": "Feature", "properties": {"id": name}, "geometry": None} for name in "ab"]
    nowhere.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    reading = read([nowhere, table(tmp_path, "lon,lat", PLACES)])
    assert len(reading.city.region_sets[0]) == 2 and not swapped(reading.problems)


def test_points_outside_the_regions_that_lie_inside_when_turned_are_told(regions: Path, tmp_path: Path) -> None:
    turned = table(tmp_path, "lon,lat", [(y, x) for x, y in PLACES])
    (told,) = swapped(read([regions, turned]).problems)
    assert (told.severity, told.file, told.field) == ("warning", "points.csv", "lon")
    assert told.found.startswith("'lon' and 'lat' look swapped: none of the places lies in the ")
    assert "take 'lat' as x and 'lon' as y" in told.hint and "exchange the two names" in told.hint


@pytest.mark.parametrize(
    "places",
    [
        PLACES,
        [(x + 40, y - 60) for x, y in PLACES],  # elsewhere, and elsewhere when turned
        [(y, x) for x, y in PLACES[:3]] + PLACES[3:],  # one of them is where it should be
        [(52.45, 13.05)],  # one alone may be anywhere
    ],
)
def test_other_points_are_not_said_to_be_swapped(regions: Path, tmp_path: Path, places) -> None:
    assert swapped(read([regions, table(tmp_path, "lon,lat", places)]).problems) == []


def test_latitudes_beyond_the_pole_say_which_columns_to_exchange(tmp_path: Path) -> None:
    path = table(tmp_path, "lat,lon", [(-103.25 - i, 40.5) for i in range(3)])
    with pytest.raises(PackError) as caught:
        read([path])
    (told,) = caught.value.problems
    assert told.found == "'lon' and 'lat' look swapped: no latitude goes to 105.25 degrees"
    assert "take 'lat' as x and 'lon' as y" in told.hint
    assert swapped(check(path).problems) == [told]


def test_sites_and_points_of_flows_of_a_pack_are_looked_at(tmp_path: Path) -> None:
    manifest, files = contents()
    high = [(shapely.box(100 + 10 * i, 0, 110 + 10 * i, 10), {"id": name, "name": name, "old": 1})
            for i, name in enumerate("ab")]  # fmt: skip
    files["districts.geojson"] = geojson_bytes(high)
    header = ["site", "name", "kind", "x", "y", "capacity"]
    files["sites.csv"] = csv_bytes(header, [["s1", "Plant", "recovery", 4, 103, 1], ["s2", "Lost", "depot", 6, 112, 1]])
    write_pack(tmp_path / "two", manifest, files)
    told = swapped(check(tmp_path / "two").problems)
    assert [(one.file, one.field) for one in told] == [("sites.csv", "x")]


def test_flows_that_all_leave_sites_for_regions_are_a_note(tmp_path: Path) -> None:
    manifest, files = contents()
    rows = [[f"f{i}", 4.0, "s1", "", "a"] for i in range(3)]
    files["flows.csv"] = csv_bytes(["flow", "t", "from_site", "from", "to"], rows)
    said = {"file": "flows.csv", "id": "flow", "tonnes": "t", "origin": {"site": "from_site"},
            "destination": {"region": "to"}}  # fmt: skip
    write_pack(tmp_path / "two", manifest | {"flows": said}, {k: v for k, v in files.items() if k != "routes.geojson"})
    (told,) = [one for one in check(tmp_path / "two").problems if "swapped" in one.found]
    assert (told.severity, told.file, told.expected) == ("info", "flows.csv", "from a region to a site")
    assert told.found == "origin and destination may be swapped: all 3 flows go from a site to a region"

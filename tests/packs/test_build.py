"""Recipes: raw files become a pack only when their keys match; what does not match is named on both sides."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import shapely
import tomlkit

from viewer.errors import PackError
from viewer.model.city import END_PLACE, END_REGION, END_SITE
from viewer.packs import pack_tables
from viewer.packs.build import BuildRefused, build
from viewer.packs.pack import load_pack
from viewer.packs.writing import geojson_bytes

NAMES = ("North", "South", "East", "West")


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """Four squares with two systems of keys, and tables about them."""
    folder = tmp_path / "raw"
    folder.mkdir()
    boxes = [(shapely.box(i, 0, i + 1, 1), {"id": f"0{i}", "code": 10 + i, "name": NAMES[i]}) for i in range(4)]
    (folder / "Squares 2020.geojson").write_bytes(geojson_bytes(boxes))
    (folder / "waste.csv").write_text("district;tons\n00;1,5\n01;2,5\n02;\n03;4,0\n", encoding="utf-8")
    (folder / "names.csv").write_text("who,usd\nNorth,1\nSouth,2\nEest,3\nWest,4\nTotal,10\n", encoding="utf-8")
    (folder / "codes.csv").write_text("code,n\n10,1\n11,2\n12,3\n13,4\n", encoding="utf-8")
    objects = {
        "o": {"geometries": [{"properties": {"GEO": g, "code": c}} for g, c in ((1, 10), (2, 11), (3, 12), (4, 13))]}
    }
    (folder / "t.topo.json").write_text(json.dumps({"type": "Topology", "objects": objects, "arcs": []}))
    (folder / "by_geo.csv").write_text("geo,n\n1,10\n2,20\n3,30\n4,40\n", encoding="utf-8")
    (folder / "sites.csv").write_text("no,what,x,y\nA,Yard,0.5,0.5\nA,Yard,,\nB,Kiln,1.5,0.5\n", encoding="utf-8")
    (folder / "flows.csv").write_text(
        "f,from,fcd,fx,fy,to,t\n1,Kiln,,9,9,03,5\n2,Yard,01,1.1,0.1,00,6\n3,Quay,,7,8,02,7\n", encoding="utf-8"
    )
    (folder / "months.csv").write_text(
        "id,month,a\n00,2020-01,1\n01,2020-02,2\n02,2020-01,3\n03,2020-02,4\n", encoding="utf-8"
    )
    return folder


def recipe(*tables: dict, **parts: object) -> dict:
    regions = {"name": "squares", "from": "Squares 2020.geojson", "id": "id", "label": "name", "singular": "square"}
    return {
        "format": 1, "name": "squares", "title": "Squares", "crs": "local",
        "sources": [{"name": "us", "licence": "CC0-1.0"}],
        "region_sets": [regions], "tables": list(tables), **parts,
    }  # fmt: skip


def table(name: str, **more: object) -> dict:
    return {"name": name, "of": "squares", "columns": [{"name": "n", "kind": "extensive"}], **more}


NAMED = table(
    "names", **{"from": "names.csv", "key": "who", "on": "name", "columns": [{"name": "usd", "role": "wealth"}]}
)


@pytest.fixture
def make(raw: Path, tmp_path: Path):
    """Builds a recipe; returns the report and the City that came of it."""

    def made(said: dict):
        path = tmp_path / "recipe.toml"
        path.write_text(tomlkit.dumps(said), encoding="utf-8")
        report = build(path, raw, tmp_path / "out")
        return report, load_pack(tmp_path / "out").city

    return made


def test_keys_stay_text_and_foreign_number_styles_are_read(make) -> None:
    tons = {"name": "tons", "unit": "t", "kind": "extensive", "role": "waste"}
    said = {"from": "waste.csv", "key": "district", "source": "us", "missing_means": "not weighed", "columns": [tons]}
    waste = table("waste", **said)
    report, city = make(recipe(waste))
    assert [(join.matched, join.total, join.unmatched) for join in report.joins] == [(4, 4, ())]
    column = city.base.columns["tons"]
    np.testing.assert_array_equal(column.values, [1.5, 2.5, np.nan, 4.0])
    assert (column.unit, column.role, column.source, column.missing_means) == ("t", "waste", "us", "not weighed")
    assert city.base.ids == ("00", "01", "02", "03") and city.base.singular == "square"


def test_too_few_matches_are_refused_with_both_sides_and_close_spellings(make, tmp_path: Path) -> None:
    with pytest.raises(BuildRefused, match="names: 3 of 4 match") as caught:
        make(recipe(NAMED))
    join = caught.value.report.as_dict()["joins"][0]
    assert (join["table"], join["key"], join["matched"], join["total"]) == ("names", "who", 3, 4)
    assert join["unmatched"] == ("Eest (no name)", "Total (no name)") and join["without"] == ("02",)
    assert not (tmp_path / "out").exists()


def test_a_recipe_may_demand_less(make) -> None:
    report, city = make(recipe(NAMED | {"match": 0.7}))
    assert report.joins[0].matched == 3
    np.testing.assert_array_equal(city.base.columns["usd"].values, [1, 2, np.nan, 4])
    assert any("1 of 4 squares have no row: 02" in problem.found for problem in report.problems)


def test_close_spellings_of_ids_are_proposed(make, raw: Path) -> None:
    (raw / "waste.csv").write_text("id,n\nO0,1\nO1,1\n02,1\n03,1\n", encoding="utf-8")
    with pytest.raises(BuildRefused, match="2 of 4 match") as caught:
        make(recipe(table("waste", **{"from": "waste.csv", "key": "id"})))
    assert caught.value.report.joins[0].unmatched == ("O0", "O1")


TONS = {"name": "tons", "unit": "t", "kind": "extensive", "role": "waste"}
WASTE = {"name": "waste", "of": "squares", "from": "waste.csv", "key": "district", "columns": [TONS]}
WIND = {"from": "air.csv", "direction": "from", "speed": "v", "stability": "class", "share": "hours"}
INDEX = """format = 1
title = "Burden"
combine = "mean"
missing = "unscored"
[[groups]]
name = "exposure"
components = [{ name = "Waste", indicators = [{ column = "tons" }] }]
"""


@pytest.mark.parametrize("north, east", [("0", "90"), ("n", "E")])
def test_the_wind_of_a_raw_file_becomes_the_pack_s(make, raw: Path, north: str, east: str) -> None:
    (raw / "air.csv").write_text(f"from;v;class;hours\n{north};2,5;d;30\n{east};4,0;F;10\n", encoding="utf-8")
    _, city = make(recipe(WASTE, wind={**WIND, "sectors": 16, "source": "us", "period": "2147"}))
    wind = city.wind
    assert (wind.sectors, wind.stability, wind.source, wind.period) == (16, ("D", "F"), "us", "2147")
    np.testing.assert_array_equal(wind.bearing, [0, 4])
    np.testing.assert_array_equal(wind.speed_m_s, [2.5, 4.0])
    np.testing.assert_array_equal(wind.share, [30, 10])


def test_one_class_of_the_air_may_stand_for_all(make, raw: Path) -> None:
    (raw / "air.csv").write_text("from,v,hours\n" + "".join(f"{d},3,1\n" for d in (0, 90, 180, 270)), encoding="utf-8")
    said = {key: value for key, value in WIND.items() if key != "stability"}
    _, city = make(recipe(WASTE, wind={**said, "stability_is": "D"}))
    assert city.wind.stability == ("D",) * 4


def test_a_wind_that_is_none_is_refused_with_its_row(make, raw: Path, tmp_path: Path) -> None:
    (raw / "air.csv").write_text("from,v,class,hours\n0,2,D,1\n90,400,X,1\n", encoding="utf-8")
    with pytest.raises(BuildRefused) as caught:
        make(recipe(WASTE, wind={**WIND, "sectors": 4}))
    told = [(one.row, one.found, one.expected) for one in caught.value.problems]
    assert told == [(3, "400", "0 to 100 m/s"), (3, "'X'", "a class of Pasquill, A to F")]
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("place", ["raw", "."], ids=["in the folder", "beside the recipe"])
def test_an_index_of_several_indicators_comes_into_the_pack(make, tmp_path: Path, place: str) -> None:
    (tmp_path / place / "our.toml").write_text(INDEX, encoding="utf-8")
    _, city = make(recipe(WASTE, burden="our.toml"))
    assert (city.burden.title, city.burden.columns, city.burden.file) == ("Burden", ("tons",), "burden.toml")


def test_an_index_of_columns_that_are_not_there_is_refused_with_the_nearest(make, tmp_path: Path) -> None:
    (tmp_path / "our.toml").write_text(INDEX.replace('"tons"', '"tonns"'), encoding="utf-8")
    with pytest.raises(BuildRefused, match=r"the city has no column 'tonns'.*did you mean 'tons'"):
        make(recipe(WASTE, burden="our.toml"))
    with pytest.raises(BuildRefused, match=r"lost\.toml: the file is not there"):
        make(recipe(WASTE, burden="lost.toml"))
    (tmp_path / "our.toml").write_text(INDEX.replace("mean", "men"), encoding="utf-8")
    with pytest.raises(BuildRefused, match=r"our\.toml, field combine"):
        make(recipe(WASTE, burden="our.toml"))


def test_tables_join_on_another_property_of_the_regions(make) -> None:
    _, city = make(recipe(table("codes", **{"from": "codes.csv", "key": "code", "on": "code"})))
    np.testing.assert_array_equal(city.base.columns["n"].values, [1, 2, 3, 4])


def test_a_topology_serves_as_a_look_up_table_between_two_systems_of_keys(make) -> None:
    look = {"from": "t.topo.json", "key": "GEO", "to": "code"}
    _, city = make(recipe(table("geo", **{"from": "by_geo.csv", "key": "geo", "on": "code", "keys_from": look})))
    np.testing.assert_array_equal(city.base.columns["n"].values, [10, 20, 30, 40])


def test_ends_of_flows_become_sites_by_name_regions_or_coordinates(make) -> None:
    sites = {"from": "sites.csv", "id": "no", "label": "what", "x": "x", "y": "y"}
    flows = {
        "from": "flows.csv", "id": "f", "tonnes": "t", "unit": "ton_us",
        "origin": {"site_name": "from", "region": "fcd", "x": "fx", "y": "fy", "name": "from"},
        "destination": {"region": "to"},
    }  # fmt: skip
    report, city = make(recipe(sites=sites, flows=flows))
    assert city.sites.ids == ("A", "A-2", "B")
    assert any("ids are used several times: A" in problem.found for problem in report.problems)
    origin = city.flows.origin
    assert origin.kind.tolist() == [END_SITE, END_REGION, END_PLACE]  # two yards: the name says not which
    assert origin.names == ("Kiln", "Yard", "Quay")
    np.testing.assert_array_equal(origin.xy, [[1.5, 0.5], [1.1, 0.1], [7, 8]])
    assert city.flows.unit == "ton_us" and city.flows.tonnes.tolist() == [5, 6, 7]
    assert [(join.table, join.key, join.matched, join.total) for join in report.joins] == [
        ("flows", "fcd", 1, 1), ("flows", "to", 3, 3),
    ]  # fmt: skip


def test_series_join_like_tables(make) -> None:
    series = [
        {
            "name": "months",
            "from": "months.csv",
            "of": "squares",
            "key": "id",
            "step": "month",
            "values": [{"name": "a"}],
        }
    ]
    clock = {"start": "2020-01", "step": "month", "count": 2}
    report, city = make(recipe(series=series, clock=clock))
    assert report.joins[0].matched == 4
    nan = np.nan
    np.testing.assert_array_equal(city.series[0].values, [[1, nan, 3, nan], [nan, 2, nan, 4]])


def test_the_same_build_gives_the_same_bytes(make, tmp_path: Path) -> None:
    said = recipe(NAMED | {"match": 0.7})
    make(said)
    first = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    make(said)
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == first
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "raw", "recipe.toml"]


def test_a_refused_build_leaves_the_older_pack(make, tmp_path: Path) -> None:
    make(recipe(NAMED | {"match": 0.7}))
    before = (tmp_path / "out" / "pack.toml").read_bytes()
    with pytest.raises(BuildRefused):
        make(recipe(NAMED))
    assert (tmp_path / "out" / "pack.toml").read_bytes() == before


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"from": "nothing.csv"}, "nothing.csv: the file is not there"),
        ({"from": "../recipe.csv"}, "does not fit"),
        ({"key": "disrict"}, "did you mean 'district'"),
        ({"of": "square"}, "did you mean 'squares'"),
        ({"colums": []}, "did you mean 'columns'"),
    ],
)
def test_faults_of_a_recipe_are_named(make, change: dict, words: str) -> None:
    waste = {**table("waste", **{"from": "waste.csv", "key": "district"}), "columns": [{"name": "tons"}], **change}
    with pytest.raises(PackError, match=words):
        make(recipe(waste))


def test_every_missing_file_is_named_and_nothing_that_follows_from_it(make, raw: Path) -> None:
    (raw / "Squares 2020.geojson").unlink()
    (raw / "waste.csv").unlink()
    waste = {**table("waste", **{"from": "waste.csv", "key": "district"}), "columns": [{"name": "tons"}]}
    names = {**table("names", **{"from": "names.csv", "key": "who"}), "columns": [{"name": "usd"}]}
    with pytest.raises(PackError) as refused:
        make(recipe(waste, names))
    assert [(one.file, one.found) for one in refused.value.problems] == [
        ("Squares 2020.geojson", "the file is not there"),
        ("waste.csv", "the file is not there"),
    ]
    assert not any(one.hint for one in refused.value.problems)


def test_an_absent_folder_is_one_problem_not_one_for_each_file(raw: Path, tmp_path: Path) -> None:
    path = tmp_path / "recipe.toml"
    path.write_text(tomlkit.dumps(recipe(NAMED)), encoding="utf-8")
    with pytest.raises(BuildRefused) as refused:
        build(path, tmp_path / "gone", tmp_path / "out")
    assert [problem.found for problem in refused.value.problems] == ["there is no such folder"]


def test_a_place_that_cannot_be_written_to_is_a_problem_in_words(raw: Path, tmp_path: Path) -> None:
    path = tmp_path / "recipe.toml"
    path.write_text(tomlkit.dumps(recipe({**NAMED, "match": 0.5})), encoding="utf-8")
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(BuildRefused, match="the pack cannot be written") as refused:
        build(path, raw, tmp_path / "file" / "out")
    assert refused.value.report.joins


def test_an_absent_recipe_is_a_pack_error(raw: Path, tmp_path: Path) -> None:
    with pytest.raises(PackError, match="cannot be read"):
        build(tmp_path / "none.toml", raw, tmp_path / "out")


@pytest.mark.parametrize(
    ("key", "known", "expected"),
    [
        ("0101", ("101", "102"), {"0101": "101"}),
        ("101.0", ("101", "102"), {"101.0": "101"}),
        ("4701", ("401", "701"), {}),
        ("Köln ", ("koln", "Köln"), {"Köln ": "Köln"}),
        ("Easst", ("East", "West"), {"Easst": "East"}),
        ("North", ("South",), {}),
    ],
)
def test_close_spellings_are_close(key: str, known: tuple[str, ...], expected: dict[str, str]) -> None:
    assert pack_tables.near([key], known) == expected

"""The recipe for New York against the real files: every district matches, and the trap in GEOCODE is refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import shapely
import tomlkit

from viewer.analysis.summary import summarise
from viewer.errors import PackError
from viewer.geometry.regions import to_shapely
from viewer.model.city import City
from viewer.packs.build import BuildRefused, BuildReport, build
from viewer.packs.pack import load_pack

RECIPE = Path(__file__).resolve().parents[2] / "maps" / "recipes" / "new-york.toml"


@pytest.fixture(scope="module")
def built(real_data: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[BuildReport, City]:
    out = tmp_path_factory.mktemp("packs") / "new-york"
    return build(RECIPE, real_data / "nyc", out), load_pack(out).city


def test_every_district_matches_in_waste_wealth_pollution_and_months(built) -> None:
    joins = {join.table: (join.key, join.matched, join.total, join.unmatched) for join in built[0].joins}
    for table in ("waste", "wealth", "pollution", "monthly"):
        assert joins[table] == ("borocd", 59, 59, ())
    assert joins["flows"] == ("dest_cd", 503, 503, ())


def test_the_counts_are_those_of_the_files(built) -> None:
    city = built[1]
    assert [(one.name, len(one)) for one in city.region_sets] == [("districts", 59), ("nta2020", 262)]
    assert (len(city.flows), len(city.sites), len(city.clock)) == (914, 192, 163)
    assert (city.clock.starts[0], city.clock.starts[-1]) == ("2010-01", "2023-07")
    refuse = city.base.columns["refuse_tons_2021"]
    assert (refuse.unit, summarise(refuse.values, refuse.kind).total) == ("ton_us", 2689881.8)
    assert np.isnan(city.sites.xy).any(axis=1).sum() == 4
    unplaced = next(problem for problem in built[0].problems if "have no place on the map" in problem.found)
    assert "RED HOOK COMMUNITY FARM COMPOST FACILITY" in unplaced.found


def test_refuse_of_2021_in_short_tons(built) -> None:
    base = built[1].base
    refuse = base.columns["refuse_tons_2021"]
    assert (refuse.unit, refuse.kind, refuse.role) == ("ton_us", "extensive", "waste")
    assert refuse.values.sum() == pytest.approx(2_689_881.8)
    organics = base.columns["organics_tons_2021"]
    assert np.isnan(organics.values).sum() == 52 and "stopped" in organics.missing_means


def test_wealth_has_its_margins_of_error(built) -> None:
    base = built[1].base
    income, margin = base.columns["median_household_income_usd"], base.columns["median_income_moe"]
    assert (margin.moe_of, margin.moe_level) == (income.name, 0.90) and np.isfinite(margin.values).all()
    assert base.ids[int(np.argmin(income.values))] == "206" and income.values.min() == 25_548
    assert base.ids[int(np.argmax(income.values))] == "101" and income.values.max() == 181_087
    assert [column.name for column in built[1].columns_with("wealth")] == [income.name, "mean_household_income_usd"]


def test_pollution_is_highest_and_lowest_where_it_is(built) -> None:
    base = built[1].base
    dust = base.columns["pm25_2022"]
    assert (base.ids[int(np.argmax(dust.values))], base.ids[int(np.argmin(dust.values))]) == ("105", "503")
    assert len(built[1].columns_with("pollution")) == 6


def test_flows_use_the_split_tonnage_and_years(built) -> None:
    flows = built[1].flows
    assert flows.unit == "ton_us" and flows.tonnes.sum() == pytest.approx(21_271_865.274)
    assert set(zip(flows.first.tolist(), flows.last.tolist())) == {(108, 119), (120, 131)}
    assert set(flows.basis) == {"reported"}
    assert {0, 1, 2} == set(flows.origin.kind.tolist()) == set(flows.destination.kind.tolist())
    assert np.isfinite(flows.origin.xy).all() and np.isfinite(flows.destination.xy).all()


def test_districts_lie_in_metres_with_joined_borders_and_their_size(built) -> None:
    city = built[1]
    shapes = to_shapely(city.base.rings)
    assert city.crs.metres and city.crs.source == "EPSG:4326"
    assert shapely.coverage_is_valid(shapes)
    assert shapely.area(shapes).sum() == pytest.approx(
        704_313_650, rel=0.01
    )  # m², as in the other file of borders, in feet


def test_every_column_names_a_source_with_a_licence(built) -> None:
    city = built[1]
    columns = [column for column in city.base.columns.values() if column.name != "borough"]
    assert all(city.source(column.source).licence for column in columns)
    assert all(city.source(part.source).licence for part in (city.sites, city.flows, *city.series, *city.region_sets))


@pytest.mark.parametrize("through_a_look_up_table", [False, True])
def test_a_join_on_geocode_matches_3_of_59_and_is_refused(
    real_data: Path, tmp_path: Path, through_a_look_up_table: bool
) -> None:
    said = tomlkit.parse(RECIPE.read_text(encoding="utf-8")).unwrap()
    for part in ("tables", "sites", "flows", "series", "clock"):
        del said[part]
    topology, column = "CDTA2020.topo.json", {"name": "n", "column": "refuse_tons_2021"}
    if through_a_look_up_table:
        look = {"from": topology, "key": "GEOCODE", "to": "CDTA2020"}
        table = {"from": "nyc_joined_59.csv", "key": "borocd", "on": "cdta2020", "keys_from": look}
    else:
        column = {"name": "n", "column": "GEONAME", "kind": "text"}
        table = {"from": topology, "key": "GEOCODE"}
    said["tables"] = [{"name": "waste", "of": "districts", "columns": [column], **table}]
    recipe = tmp_path / "geocode.toml"
    recipe.write_text(tomlkit.dumps(said), encoding="utf-8")
    with pytest.raises(PackError, match="3 of 59 match") as caught:
        build(recipe, real_data / "nyc", tmp_path / "pack")
    assert isinstance(caught.value, BuildRefused)
    join = caught.value.report.joins[0]
    assert (join.matched, join.total, len(join.without)) == (3, 59, 56)
    assert not (tmp_path / "pack").exists()

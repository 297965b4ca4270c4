"""The capital: the same bytes each time, a sound plan, people and air that belong together, a plant."""

from __future__ import annotations

import hashlib
import json
import tomllib

import numpy as np
import pytest
import shapely

from tests.capital_maker import PACK, generator, made, shapes, table
from tests.makers import column
from viewer.packs.read import read

from city import air, capital_pack, ledger, names, plan, plant, shore  # isort: skip

STORY_NAMES = {"Crown Terraces", "Northgate", "Glasswater", "Old Harbour", "Kiln Street", "Lantern Row", "Weir Lanes"}


@pytest.fixture(scope="module")
def city():
    return made()


@pytest.fixture(scope="module")
def honest():
    return made(None)


# The files


def test_committed_pack_is_what_the_generator_makes(city):
    made = capital_pack.contents(city)
    manifest = tomllib.loads((PACK / "pack.toml").read_text("utf-8"))
    files = {path.relative_to(PACK).as_posix() for path in PACK.rglob("*") if path.is_file()}
    assert made.keys() == files - {"pack.toml"}
    for name, content in made.items():
        assert hashlib.sha256(content).hexdigest() == manifest["files"][name], name
        assert (PACK / name).read_bytes() == content, name
    assert json.loads((PACK.parent / "capital-2147.truth.json").read_text("utf-8")) == capital_pack.truth(city)


def test_same_seed_writes_the_same_bytes_again_and_another_seed_does_not(city, tmp_path):
    def digest(seed: int, folder: str) -> dict[str, str]:
        assert generator.main(["--seed", str(seed), "--to", str(tmp_path / folder)]) == 0
        made = [path for path in sorted((tmp_path / folder).rglob("*")) if path.is_file()]
        files = {path.relative_to(tmp_path / folder).as_posix(): path for path in made}
        files["truth.json"] = tmp_path / f"{folder}.truth.json"
        return {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in files.items()}

    first, again, other = digest(5, "a"), digest(5, "b"), capital_pack.contents(city)
    assert first == again
    same = {"plant.geojson", "wind.csv", "burden.toml", "stories/reckoning.toml"}  # which no seed changes
    same |= {"texts/ar.ts", "texts/es.ts"}
    for name in other.keys() - same:
        assert first[name] != hashlib.sha256(other[name]).hexdigest(), name


def test_pack_is_small_enough_to_be_committed():
    assert sum(path.stat().st_size for path in PACK.rglob("*")) < 3_000_000
    assert len(table("flows.csv")) < 25_000
    assert (PACK / "flows.csv").stat().st_size < 1_500_000


def test_command_line_chooses_whose_books_are_false(tmp_path):
    def culprit(*options: str) -> str | None:
        folder = tmp_path / "-".join(option.strip("-") for option in ("pack", *options)).replace(" ", "_").lower()
        assert generator.main(["--seed", "9", *options, "--to", str(folder)]) == 0
        return json.loads(folder.with_name(folder.name + ".truth.json").read_text("utf-8"))["culprit"]

    assert culprit() == "Meridian Recovery"
    assert culprit("--honest") is None
    assert culprit("--culprit", "Basin Metals") == "Basin Metals"


@pytest.mark.parametrize(
    "wrong", [["--culprit", "Nobody"], ["--honest", "--culprit", "Basin Metals"], ["--seed", "-1"]]
)
def test_command_line_refuses_what_makes_no_sense(wrong, tmp_path, capsys):
    with pytest.raises(SystemExit) as refusal:
        generator.main([*wrong, "--to", str(tmp_path / "pack")])
    assert refusal.value.code == 2
    assert "error" in capsys.readouterr().err
    assert not (tmp_path / "pack").exists()


# The plan


def test_committed_districts_have_joined_borders_and_fill_the_land():
    districts, facts = shapes("districts.geojson")
    land, _ = shapes("land.geojson")
    assert len(districts) >= 96
    assert shapely.is_valid(districts).all()
    assert shapely.coverage_is_valid(districts)
    gaps = shapely.union_all(land).symmetric_difference(shapely.coverage_union_all(districts))
    assert gaps.area < 1e-3  # square metres
    assert len({fact["name"] for fact in facts}) == len({fact["district"] for fact in facts}) == len(districts)


@pytest.mark.parametrize("seed", (2147, 1, 106))
def test_every_seed_gives_a_sound_plan_with_names_of_its_own(seed):
    coast = shore.make(seed)
    districts = plan.make(seed, coast, generator.DISTRICTS)
    areas = shapely.area(districts.polygons)
    called = names.give(seed, districts.polygons)
    roundness = 4 * np.pi * areas / shapely.length(districts.polygons) ** 2
    assert shapely.coverage_is_valid(districts.polygons)
    assert set(shapely.get_type_id(districts.polygons)) == {3}
    assert areas.min() > 0.8 * plan.SMALLEST
    assert areas.max() / np.median(areas) > 2.5  # small in the old town, large outside
    assert roundness.min() > 0.12  # no slivers
    assert abs(areas.sum() - coast.land.area) < 150.0  # of 66 square kilometres: the shore, rounded to the grid
    assert len(set(called)) == len(called)
    assert set(called) >= STORY_NAMES
    assert all(called)


def test_blocks_stand_on_land_within_districts_and_leave_the_borders_free(city):
    assert 1_500 < len(city.fabric.blocks) < 6_000
    assert shapely.is_valid(city.fabric.blocks).all()
    assert shapely.contains(city.shore.land.buffer(0.2), city.fabric.blocks).all()
    assert not shapely.intersects(shapely.union_all(city.plan.borders), city.fabric.blocks[:-1]).any()
    assert (city.fabric.heights > 0).all()


def test_bridges_cross_water_from_land_to_land(city):
    bridges = city.fabric.streets[np.array(city.fabric.classes) == "bridge"]
    assert len(bridges) > 10
    for bridge in bridges:
        assert all(city.shore.land.contains(shapely.Point(end)) for end in bridge.coords)
        assert bridge.difference(city.shore.land).length > 10.0


def test_sites_stand_on_land_and_can_take_what_comes(city):
    assert len(city.sites) >= 14
    rows = table("sites.csv")
    for i, (site, row) in enumerate(zip(city.sites, rows, strict=True)):
        home = city.plan.polygons[city.names.index(row["district"])]
        assert home.contains(shapely.Point(site.xy)), site.name
        assert float(row["capacity"]) >= city.ledger.intake(i).sum(axis=0).max()


def test_pack_loads_as_a_city_without_a_complaint(city):
    reading = read([PACK])
    loaded = reading.city
    assert reading.problems == ()
    assert loaded.crs.metres
    assert len(loaded.clock) == 52
    assert [(s.name, len(s)) for s in loaded.region_sets] == [("districts", 102), ("plant", len(city.floor.names))]
    assert len(loaded.flows) == len(city.rows)
    assert set(loaded.flows.materials) == set(ledger.MATERIALS)
    assert loaded.columns_with("wealth")[0].missing_means == "census suppressed"
    assert {stocks.region_set for stocks in loaded.stocks} == {"", "plant"}
    assert {"before", "after"} == set(loaded.tracks.phase)
    assert all(source.invented for source in loaded.sources)


def test_loaded_field_and_districts_lie_on_each_other():
    loaded = read([PACK]).city
    (dust,) = loaded.fields
    x, y = loaded.sites.xy[loaded.sites.names.index("Meridian Recovery")]
    row, column_ = int((dust.y0 - y) / dust.dy), int((x - dust.x0) / dust.dx)
    near = dust.values[row - 4 : row + 5, column_ - 4 : column_ + 5]
    assert near.max() > np.quantile(dust.values, 0.998)


# The people and the air


def test_languages_are_everybody_and_groups_are_no_more_than_there_are(city):
    columns = city.people.columns
    together = columns["speaks_aurean"] + columns["speaks_tidal"] + columns["speaks_orrish"]
    assert np.array_equal(together, columns["population"])
    for group in ("under_15", "over_65", "low_income", "households"):
        assert (columns[group] >= 0).all()
        assert (columns[group] < columns["population"]).all()


def test_missing_values_are_few_and_meant(city):
    wealth = column(table("people.csv"), "wealth")
    assert np.isnan(wealth).sum() == 2
    assert np.array_equal(np.isnan(wealth), np.isnan(column(table("people.csv"), "wealth_moe")))
    assert np.isnan(column(table("environment.csv"), "dust")).sum() == 2
    assert city.people.columns["population"][np.isnan(wealth)].max() <= np.quantile(
        city.people.columns["population"], 0.05
    )


def test_wealth_lies_within_its_margin_of_error_nine_times_in_ten(city):
    off = np.abs(city.people.columns["wealth"] - city.people.wealth) / city.people.columns["wealth_moe"]
    assert 0.78 < np.mean(off[np.isfinite(off)] < 1.0) < 0.99


def test_rich_make_it_and_poor_receive_it():
    people, made = table("people.csv"), column(table("environment.csv"), "waste_made")
    wealth, heads = column(people, "wealth"), column(people, "population")
    known = np.isfinite(wealth)
    assert np.corrcoef(np.log(wealth[known]), np.log(made[known] / heads[known]))[0, 1] > 0.8
    called = [fact["name"] for fact in shapes("districts.geojson")[1]]
    sites = {row["site"]: called.index(row["district"]) for row in table("sites.csv")}
    received = np.zeros(len(wealth))
    for row in table("flows.csv"):
        if row["basis"] == "measured" and row["to_site"]:
            received[sites[row["to_site"]]] += float(row["tonnes"])
    usual = np.average(wealth[known], weights=heads[known])
    assert np.average(wealth[known], weights=received[known]) < 0.9 * usual
    assert np.average(wealth[known], weights=made[known]) > 1.08 * usual


def test_plume_agrees_with_the_formula_worked_by_hand():
    wide, tall = air.WEATHER[1][2:]
    at_stack = 3.0 / (50.0 / 10.0) ** air.WIND_POWER  # 3 m/s at 50 m
    here = air.plume(
        np.array([1000.0, -1000.0]), np.zeros(2), grams=10.0, height=50.0, wind=at_stack, spread=(wide, tall)
    )
    assert here[0] == pytest.approx(58.818, abs=0.001)
    assert here[1] == 0.0


def test_dust_of_a_district_is_the_mean_of_the_field_over_it(city):
    off = city.stations - city.air.district_means(city.plan.polygons)
    off = off[np.isfinite(off)]
    assert len(off) == generator.DISTRICTS - 2
    assert np.abs(off).max() < 1.1  # noise of 0.25 µg/m³
    assert 0.18 < off.std() < 0.32


def test_dust_lies_downwind_of_its_stacks(city):
    field = air.make(np.array([[6000.0, 4500.0, 10.0, 40.0]]), city.shore.land).dust.ravel()
    calm = air.make(np.array([[6000.0, 4500.0, 0.0, 40.0]]), city.shore.land).dust.ravel()
    x, y = air.cell_centres().T
    southwest, northwest = (x < 5500) & (y < 4000), (x < 5500) & (y > 5000)
    assert (field - calm)[southwest].mean() > 2.0 * (field - calm)[northwest].mean()


# The plant


def test_rooms_have_joined_walls_and_fill_the_building():
    rooms, facts = shapes("plant.geojson")
    assert shapely.coverage_is_valid(rooms)
    assert shapely.area(rooms).sum() == pytest.approx(plant.WIDTH * plant.DEPTH)
    assert len({fact["name"] for fact in facts}) == len(rooms)
    assert {fact["kind"] for fact in facts} == {"corridor", "crates", "gate", "works", "office"}


def test_patrols_keep_to_the_corridors_even_between_two_points():
    rooms, facts = shapes("plant.geojson")
    corridors = shapely.union_all(rooms[[fact["kind"] == "corridor" for fact in facts]])
    rows = table("patrols.csv")
    for patrol in {row["patrol"] for row in rows}:
        mine = [row for row in rows if row["patrol"] == patrol]
        assert shapely.contains_xy(corridors, column(mine, "x"), column(mine, "y")).all()
        seconds = column(mine, "seconds")
        assert (np.diff(seconds) > 0).all()
        assert seconds[-1] < ledger.WEEKS * 7 * 86_400
        steps = np.hypot(np.diff(column(mine, "x")), np.diff(column(mine, "y")))
        assert steps.max() <= plant.PACE * plant.STEP_S + 0.2


def test_after_the_turn_the_patrols_hunt_elsewhere():
    rows = table("patrols.csv")
    assert {row["phase"] for row in rows} == {"before", "after"}
    height = {
        phase: column([row for row in rows if row["phase"] == phase], "y").mean() for phase in ("before", "after")
    }
    assert height["before"] < 80.0  # among the crate halls in the south
    assert height["after"] > 105.0  # at the offices in the north
    turn = {phase: column([row for row in rows if row["phase"] == phase], "seconds") for phase in ("before", "after")}
    assert turn["before"].max() < turn["after"].min()


def test_crates_in_the_halls_are_what_lies_at_the_plant(city):
    lying = city.ledger.yards[capital_pack.meridian(city.sites)]
    for week in (0, 25, ledger.WEEKS - 1):
        here = [(tonnes, sigma) for _, _, w, tonnes, sigma in city.crates if w == week]
        total, sigma = sum(t for t, _ in here), np.sqrt(sum(s**2 for _, s in here))
        assert abs(total - lying[:, week].sum()) < 4.0 * sigma + 0.3
    kinds = {city.floor.kinds[room] for room, *_ in city.crates}
    assert kinds == {"crates"}


def test_honest_plant_keeps_its_halls_nearly_empty(city, honest):
    def last_week(made) -> float:
        return sum(tonnes for _, _, week, tonnes, _ in made.crates if week == ledger.WEEKS - 1)

    assert last_week(honest) < 0.1 * last_week(city)

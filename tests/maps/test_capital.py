"""The capital: a sound plan, books that close, stated uncertainties that are true, and no word about who is guilty."""

from __future__ import annotations

import csv
import hashlib
import importlib.util
import io
import itertools
import json
import tomllib
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
import shapely

ROOT = Path(__file__).parents[2]
PACK = ROOT / "maps/capital-2147"
STORY_NAMES = {"Crown Terraces", "Northgate", "Glasswater", "Old Harbour", "Kiln Street", "Lantern Row", "Weir Lanes"}
OTHER_SEEDS = (1, 106)


def load_generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("capital_generator", ROOT / "maps/make/capital.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


capital = load_generator()

from city import air, capital_pack, ledger, names, places, plan, plant, records, shore  # noqa: E402

from viewer.packs.read import read  # noqa: E402


@pytest.fixture(scope="module")
def city():
    return capital.make(2147)


@pytest.fixture(scope="module")
def honest():
    return capital.make(2147, None)


def table(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO((PACK / name).read_text("utf-8"))))


def column(rows: list[dict[str, str]], name: str) -> np.ndarray:
    return np.array([float(row[name] or "nan") for row in rows])


def shapes(name: str) -> tuple[np.ndarray, list[dict]]:
    features = json.loads((PACK / name).read_text("utf-8"))["features"]
    return shapely.from_geojson([json.dumps(f["geometry"]) for f in features]), [f["properties"] for f in features]


def year(city, culprit: str | None, seed: int):
    """Another year of the same city."""
    population = city.people.columns["population"]
    return ledger.make(seed, centres=city.plan.centres, population=population, wealth=city.people.wealth,
                       sites=city.sites, culprit=culprit)  # fmt: skip


def yearly(book: ledger.Ledger, rows: list[records.Row], basis: str) -> tuple[np.ndarray, np.ndarray]:
    """Tonnes and standard uncertainty of each edge's year, from the published rows of one basis."""
    number = {id(edge): i for i, edge in enumerate(book.edges)}
    tonnes, variance = np.zeros(len(number)), np.zeros(len(number))
    for row in rows:
        if row.basis == basis:
            tonnes[number[id(row.edge)]] += row.tonnes
            variance[number[id(row.edge)]] += row.sigma**2
    return tonnes, np.sqrt(variance)


# The files


def test_committed_pack_is_what_the_generator_makes(city):
    made = capital_pack.contents(city)
    manifest = tomllib.loads((PACK / "pack.toml").read_text("utf-8"))
    assert sorted(made) == sorted(path.name for path in PACK.iterdir() if path.name != "pack.toml")
    for name, content in made.items():
        assert hashlib.sha256(content).hexdigest() == manifest["files"][name], name
        assert (PACK / name).read_bytes() == content, name
    assert json.loads((PACK.parent / "capital-2147.truth.json").read_text("utf-8")) == capital_pack.truth(city)


def test_same_seed_writes_the_same_bytes_again_and_another_seed_does_not(city, tmp_path):
    def digest(seed: int, folder: str) -> dict[str, str]:
        assert capital.main(["--seed", str(seed), "--to", str(tmp_path / folder)]) == 0
        files = [*sorted((tmp_path / folder).iterdir()), tmp_path / f"{folder}.truth.json"]
        return {path.name.removeprefix(f"{folder}."): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}

    first, again, other = digest(5, "a"), digest(5, "b"), capital_pack.contents(city)
    assert first == again
    for name in other.keys() - {"plant.geojson"}:
        assert first[name] != hashlib.sha256(other[name]).hexdigest(), name


def test_pack_is_small_enough_to_be_committed():
    assert sum(path.stat().st_size for path in PACK.iterdir()) < 3_000_000
    assert len(table("flows.csv")) < 25_000
    assert (PACK / "flows.csv").stat().st_size < 1_500_000


def test_command_line_chooses_whose_books_are_false(tmp_path):
    def culprit(*options: str) -> str | None:
        folder = tmp_path / "-".join(option.strip("-") for option in ("pack", *options)).replace(" ", "_").lower()
        assert capital.main(["--seed", "9", *options, "--to", str(folder)]) == 0
        return json.loads(folder.with_name(folder.name + ".truth.json").read_text("utf-8"))["culprit"]

    assert culprit() == "Meridian Recovery"
    assert culprit("--honest") is None
    assert culprit("--culprit", "Basin Metals") == "Basin Metals"


@pytest.mark.parametrize(
    "wrong", [["--culprit", "Nobody"], ["--honest", "--culprit", "Basin Metals"], ["--seed", "-1"]]
)
def test_command_line_refuses_what_makes_no_sense(wrong, tmp_path, capsys):
    with pytest.raises(SystemExit) as refusal:
        capital.main([*wrong, "--to", str(tmp_path / "pack")])
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


@pytest.mark.parametrize("seed", (2147, *OTHER_SEEDS))
def test_every_seed_gives_a_sound_plan_with_names_of_its_own(seed):
    coast = shore.make(seed)
    districts = plan.make(seed, coast, capital.DISTRICTS)
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
    assert len(off) == capital.DISTRICTS - 2
    assert np.abs(off).max() < 1.1  # noise of 0.25 µg/m³
    assert 0.18 < off.std() < 0.32


def test_dust_lies_downwind_of_its_stacks(city):
    field = air.make(np.array([[6000.0, 4500.0, 10.0, 40.0]]), city.shore.land).dust.ravel()
    calm = air.make(np.array([[6000.0, 4500.0, 0.0, 40.0]]), city.shore.land).dust.ravel()
    x, y = air.cell_centres().T
    southwest, northwest = (x < 5500) & (y < 4000), (x < 5500) & (y > 5000)
    assert (field - calm)[southwest].mean() > 2.0 * (field - calm)[northwest].mean()


# The books


@pytest.mark.parametrize(
    "culprit", [None, "Meridian Recovery", "Kiln Street Depot", "Marsh End Landfill", "Weir Lanes Commons"]
)
def test_true_masses_close_at_every_site_and_for_every_material(city, culprit):
    book = year(city, culprit, 11)
    for site in range(len(book.sites)):
        lying = np.cumsum(book.intake(site) - book.output(site), axis=1)
        assert np.allclose(lying, book.yards[site], atol=1e-8), book.sites[site].name
        assert book.yards[site].min() > -1e-9


def test_honest_books_are_the_truth_and_false_ones_differ_for_one_operator_only(city):
    for site in (None, *(site.name for site in city.sites)):
        book = year(city, site, 12)
        wrong = {book.sites[edge.reporter].name for edge, true, booked in zip(book.edges, book.true, book.booked)
                 if not np.allclose(true, booked)}  # fmt: skip
        assert wrong == ({site} if site else set())


def test_every_site_can_be_false_by_far_more_than_the_stated_uncertainty(city):
    for number, site in enumerate(city.sites):
        book = year(city, site.name, 13)
        rows = records.flows(13, book, [])
        (weighed, sigma), (said, own) = yearly(book, rows, "measured"), yearly(book, rows, "reported")
        z = np.abs(said - weighed) / np.hypot(sigma, own)
        mine = np.array([edge.reporter == number for edge in book.edges])
        assert z[mine].max() > 8.0, site.name
        assert z[~mine].max() < 6.0, site.name


def test_meridian_books_96_percent_recovered_where_61_are_possible(city):
    meridian = capital_pack.meridian(city.sites)
    goods = [i for i, edge in enumerate(city.ledger.edges)
             if edge.from_site and edge.origin == meridian and edge.destination == places.GOODS]  # fmt: skip
    intake = city.ledger.intake(meridian).sum()
    assert sum(city.ledger.true[i].sum() for i in goods) / intake == pytest.approx(0.61, abs=0.01)
    assert sum(city.ledger.booked[i].sum() for i in goods) / intake == pytest.approx(0.96, abs=0.01)


@pytest.mark.parametrize("seed", (2147, *OTHER_SEEDS))
def test_weights_and_honest_returns_scatter_as_their_stated_uncertainty_says(city, seed):
    book = year(city, None, seed)
    rows = records.flows(seed, book, capital.batches.make(seed, book, count=80, first_from=3))
    true = np.array([tonnes.sum() for tonnes in book.true])
    for basis in ("measured", "reported"):
        found, sigma = yearly(book, rows, basis)
        z = (found - true) / sigma
        assert np.mean(z**2) == pytest.approx(1.0, abs=0.2), basis  # four standard deviations of 765 squares
        assert abs(z.mean()) < 0.16
        assert np.abs(z).max() < 5.0


def test_surveys_of_yards_scatter_as_stated_and_name_no_negative_mass(city):
    z = [(tonnes - city.ledger.yards[site, material, week]) / sigma
         for site, material, week, tonnes, sigma in city.yards if sigma > 0.05]  # fmt: skip
    assert np.mean(np.square(z)) == pytest.approx(1.0, abs=0.12)
    assert min(tonnes for *_, tonnes, _ in city.yards) >= 0.0


def test_every_flow_is_positive_and_lies_on_the_clock():
    rows = table("flows.csv")
    assert column(rows, "tonnes").min() > 0.0
    assert column(rows, "sigma").min() > 0.0
    first, last = column(rows, "first_week"), column(rows, "last_week")
    assert first.min() == 0
    assert last.max() == ledger.WEEKS - 1
    assert (first <= last).all()
    assert len({row["flow"] for row in rows}) == len(rows)


def test_weighed_rows_cover_every_week_of_every_way_once(city):
    covered = {id(edge): np.zeros(ledger.WEEKS, int) for edge in city.ledger.edges}
    for row in city.rows:
        if row.basis == "measured" and row.step is None:
            covered[id(row.edge)][row.first : row.last + 1] += 1
    assert all((weeks == 1).all() for weeks in covered.values())


def test_nothing_in_the_pack_tells_who_is_guilty(city, honest):
    false, true = capital_pack.contents(city), capital_pack.contents(honest)
    assert false.keys() == true.keys()
    for name in false:
        text = false[name].lower()
        for word in (b"culprit", b"guilty", b"truth", b"fraud", b"withheld", b"booked", b'false"'):
            assert word not in text, name
        if name.endswith(".csv"):
            assert false[name].split(b"\n", 1)[0] == true[name].split(b"\n", 1)[0]


def test_rows_of_the_culprit_look_like_everybody_elses(city, honest):
    def habits(made) -> dict[tuple, int]:
        counts: dict[tuple, int] = {}
        for row in made.rows:
            if row.step is None:
                key = (row.edge, row.first, row.last, row.basis)
                counts[key] = counts.get(key, 0) + 1
        return counts

    assert habits(city) == habits(honest)
    share = {basis: {round(np.log10(row.sigma / row.tonnes)) for row in city.rows if row.basis == basis
                     and row.edge.reporter == 7} for basis in ("measured", "reported")}  # fmt: skip
    others = {basis: {round(np.log10(row.sigma / row.tonnes)) for row in city.rows if row.basis == basis
                      and row.edge.reporter != 7} for basis in ("measured", "reported")}  # fmt: skip
    assert share["measured"] <= others["measured"]
    assert share["reported"] <= others["reported"]


# Batches


def test_batches_go_their_way_in_order_of_time_and_keep_their_mass(city):
    ways: dict[str, list] = {}
    for step in city.steps:
        ways.setdefault(step.batch, []).append(step)
    assert len(ways) == capital.BATCHES
    complete = 0
    for steps in ways.values():
        edges = [city.ledger.edges[step.edge] for step in steps]
        assert not edges[0].from_site
        assert len({step.tonnes for step in steps}) == 1
        for (before, after), (one, two) in zip(itertools.pairwise(steps), itertools.pairwise(edges)):
            assert after.day > before.day
            assert (one.destination, one.material) == (two.origin, two.material)
        complete += edges[-1].destination in (places.GOODS, places.OVERSEAS, places.AIR)
    assert complete > 100


def test_a_batch_was_thrown_away_in_crown_terraces_on_the_third_of_march():
    first = next(row for row in table("flows.csv") if row["batch"] == "b001" and row["from_district"])
    called = {fact["district"]: fact["name"] for fact in shapes("districts.geojson")[1]}
    assert (called[first["from_district"]], first["date"], first["material"]) == (
        "Crown Terraces", "2147-03-03", "metamaterial")  # fmt: skip
    assert first["owner"] == "City Collection Service"


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

"""Strata: the same bytes each time, six sound levels, books that close, and nothing that gives the turns away."""

from __future__ import annotations

import hashlib
import itertools
import json
import tomllib

import numpy as np
import pytest
import shapely

from tests.makers import column
from tests.strata_maker import PACK, generator, made, table
from viewer.analysis.concentration import GUIDELINES, hhi
from viewer.analysis.inequality import gini
from viewer.model.levels import decks, is_part
from viewer.packs.read import read

from layered import credit, flights, gates, hill, moving, strata_pack, works  # isort: skip

MAY, OCTOBER, NOVEMBER, DECEMBER = 4, 9, 10, 11


@pytest.fixture(scope="module")
def city():
    return made()


@pytest.fixture(scope="module")
def loaded():
    return read([PACK])


# The files


def test_committed_pack_is_what_the_generator_makes(city):
    files = strata_pack.contents(city)
    manifest = tomllib.loads((PACK / "pack.toml").read_text("utf-8"))
    there = {path.relative_to(PACK).as_posix() for path in PACK.rglob("*") if path.is_file()}
    assert there - {"pack.toml"} == set(files)
    for name, content in files.items():
        assert hashlib.sha256(content).hexdigest() == manifest["files"][name], name
        assert (PACK / name).read_bytes() == content, name
    assert json.loads((PACK.parent / "strata-2045.truth.json").read_text("utf-8")) == strata_pack.truth(city)


def test_another_seed_makes_another_city_by_the_command_line(city, tmp_path):
    assert generator.main(["--seed", "5", "--to", str(tmp_path / "other")]) == 0
    assert (tmp_path / "other.truth.json").exists()
    for name, content in strata_pack.contents(city).items():
        other = (tmp_path / "other" / name).read_bytes()
        same = name in ("wind.csv", "stories/eco-credits.toml", "texts/ar.ts", "texts/es.ts")
        assert (other == content) == same, name


def test_pack_is_small_enough_to_be_committed():
    assert sum(path.stat().st_size for path in PACK.rglob("*") if path.is_file()) < 6_000_000


def test_a_negative_seed_makes_no_sense(tmp_path, capsys):
    with pytest.raises(SystemExit) as refusal:
        generator.main(["--seed", "-1", "--to", str(tmp_path / "pack")])
    assert refusal.value.code == 2
    assert "error" in capsys.readouterr().err


def test_nothing_inside_the_pack_says_whose_the_companies_are_or_what_truly_happened():
    truth = json.loads((PACK.parent / "strata-2045.truth.json").read_text("utf-8"))
    owner = truth["one house"]["whose"]
    for path in PACK.rglob("*"):
        if path.suffix in (".csv", ".geojson", ".md") or path.name == "pack.toml":
            assert owner not in path.read_text("utf-8"), path.name
    for row in table("holders.csv"):
        assert set(row) == {"holder", "name", "kind", "office"}
    kinds = {row["kind"] for row in table("holders.csv") if row["name"] in truth["one house"]["companies"]}
    assert kinds == {"company"} == {row["kind"] for row in table("holders.csv") if row["name"] in credit.OTHERS}


def test_an_address_that_several_companies_share_is_no_proof_by_itself():
    doors = [row["office"] for row in table("holders.csv") if row["kind"] == "company"]
    shared = {door for door in doors if doors.count(door) > 1}
    assert len(shared) == 2  # one house, and two neighbours who have nothing to do with each other


# The levels


@pytest.mark.parametrize("seed", (2045, 77))
def test_every_seed_gives_six_sound_levels_of_forty_districts(seed):
    ground = made().hill if seed == made().seed else hill.make(seed)
    polygons = ground.plan.polygons
    assert shapely.coverage_is_valid(polygons)
    assert set(shapely.get_type_id(polygons)) == {3}
    assert np.bincount(ground.level)[1:].tolist() == [hill.EACH] * hill.LEVELS
    assert abs(shapely.area(polygons).sum() - ground.shore.land.area) < 150.0
    for number in range(1, hill.LEVELS):  # a level touches the next one, and none but the two beside it
        own = shapely.union_all(polygons[ground.level == number])
        for other in range(number + 1, hill.LEVELS + 1):
            shares = shapely.length(shapely.intersection(own, shapely.union_all(polygons[ground.level == other])))
            assert (shares > 1000.0) == (other == number + 1), (number, other)


def test_pack_loads_as_a_city_with_levels_and_passes_its_check(loaded):
    city = loaded.city
    assert loaded.problems == ()
    assert [(one.name, len(one), one.height) for one in city.region_sets] == [
        ("districts", 240, 0.0), *((f"level-{n}", 40, (n - 1) * hill.RISE_M) for n in range(6, 0, -1))]  # fmt: skip
    assert all(is_part(city, one) for one in city.region_sets[1:])
    assert [(height, len(members)) for height, members in decks(city, "districts")] == [
        (n * hill.RISE_M, 40) for n in range(6)]  # fmt: skip
    assert {one.name for one in city.records} == {"holders", "ledger"}
    assert city.wind is not None and city.wind.sectors == 36
    assert all(source.invented for source in city.sources)


def test_a_level_says_the_same_of_its_districts_as_the_whole(loaded):
    base = loaded.city.base
    for level in loaded.city.region_sets[1:]:
        where = [base.ids.index(one) for one in level.ids]
        assert [base.names[i] for i in where] == list(level.names)
        for name in ("population", "income", "dust", "credits_december", "workshop_m"):
            assert np.array_equal(base.columns[name].values[where], level.columns[name].values, equal_nan=True), name


def test_blocks_stand_on_their_decks(city):
    deck = city.hill.deck_m(shapely.get_coordinates(shapely.centroid(city.fabric.blocks)))
    assert (city.fabric.heights >= deck).all()
    assert set(np.unique(deck)) == {n * hill.RISE_M for n in range(hill.LEVELS)}


def test_who_lives_low_is_poor_and_breathes_more(loaded):
    columns = loaded.city.base.columns
    level = columns["deck_m"].values / hill.RISE_M
    for name, sign in (("income", 1), ("dust", -1), ("asthma_rate", -1)):
        means = [np.nanmean(columns[name].values[level == n]) for n in range(hill.LEVELS)]
        assert (sign * np.diff(means) > 0).all(), name


def test_missing_values_are_few_and_meant(loaded):
    columns = loaded.city.base.columns
    assert {name: int(np.isnan(one.values).sum()) for name, one in columns.items() if np.isnan(one.values).any()} == {
        "income": 4, "income_moe": 4, "asthma_rate": 5, "dust": 3}  # fmt: skip


# The waste


def test_true_masses_close_at_every_facility_and_for_every_material(city):
    year = city.year
    out = np.zeros((len(year.works), len(moving.MATERIALS), moving.MONTHS))
    for edge, tonnes in zip(year.edges, year.tonnes):
        if edge.from_work:
            out[edge.origin, edge.material] += tonnes
    for number, work in enumerate(year.works):
        intake, lying = year.intake(number), year.yards[number]
        grown = np.diff(lying, axis=1, prepend=0.0)
        first = 1 if work.kind == works.DRIFT else 0  # a drift was there before the year
        assert np.allclose((intake - out[number])[:, first:], grown[:, first:], atol=1e-9), work.name


def test_stated_uncertainties_are_true(city):
    off = []
    for number, (edge, tonnes) in enumerate(zip(city.year.edges, city.year.tonnes)):
        if number % 7 == 0:
            mine = [row for row in city.rows if row.edge is edge and row.reporter is None]
            off += [
                (row.tonnes - tonnes[row.first : row.last + 1].sum()) / row.sigma for row in mine if row.sigma > 0.02
            ]
    assert len(off) > 1500
    assert 0.94 < np.std(off) < 1.06 and abs(np.mean(off)) < 0.08


def test_waste_runs_down_from_level_to_level_and_never_up_to_the_works(city):
    level = city.hill.level
    for edge in city.year.edges:
        if edge.to_work and edge.from_work:
            end = city.works[edge.destination]
            if end.kind != works.WORKSHOP:
                assert level[city.works[edge.origin].district] >= level[end.district] - 1
    sent = {n: 0.0 for n in range(1, 7)}
    for edge, tonnes in zip(city.year.edges, city.year.tonnes):
        if edge.from_work and city.works[edge.origin].kind == works.DEPOT and edge.to_work:
            sent[int(level[city.works[edge.origin].district])] += tonnes.sum()
    assert sum(sent[n] for n in (3, 4, 5, 6)) > 1.5 * sum(sent[n] for n in (1, 2))


def test_the_audit_finds_the_books_true(loaded):
    from viewer.overlays.audit import audited

    _, found = audited(loaded.city, 0.05)
    assert found.suspects == () and found.p > 0.05


def test_reclaimed_ground_is_less_each_month_and_drifts_left_alone_are_not(city):
    drifts = [i for i, work in enumerate(city.works) if work.kind == works.DRIFT]
    left = [city.year.yards[i].sum(axis=0) for i in drifts]
    dug = [lying for lying in left if lying[-1] < 0.5 * lying[0]]
    assert len(dug) == len(drifts) - moving.LEFT_ALONE
    assert all((np.diff(lying) <= 1e-9).all() for lying in left)
    assert all(np.ptp(lying) == 0.0 for lying in left if not any(lying is one for one in dug))


def test_few_of_the_low_levels_live_near_a_workshop(loaded):
    columns = loaded.city.base.columns
    people, way = columns["population"].values, columns["workshop_m"].values
    deck = columns["deck_m"].values / hill.RISE_M
    near = [people[(deck == n) & (way <= 600)].sum() / people[deck == n].sum() for n in range(hill.LEVELS)]
    assert near[0] < 0.25 and near[1] < 0.5
    assert min(near[2:5]) > 0.6


# The credits


def test_lines_of_an_entry_add_up_to_nothing():
    rows = table("ledger.csv")
    entry, credits = column(rows, "entry").astype(int), column(rows, "credits")
    assert np.abs(np.bincount(entry, credits)).max() == 0.0
    assert (np.diff(column(rows, "month")) >= 0).all()


def test_balances_are_the_sums_of_the_ledger_and_nobody_but_the_office_owes(city):
    rows = table("ledger.csv")
    held = {holder.id: np.zeros(moving.MONTHS) for holder in city.books.holders}
    for row in rows:
        held[row["holder"]][int(row["month"]) :] += float(row["credits"])
    found = np.array(list(held.values()))
    assert np.array_equal(found, city.books.balance)
    assert (found[:-1] >= 0).all() and (found[-1] <= 0).all()
    assert credit.ISSUER == city.books.holders[-1].name
    people = city.citizens.population
    monthly = table("credits.csv")
    assert np.allclose(column(monthly, "credits_held").reshape(-1, moving.MONTHS), found[:240] / people[:, None],
                       atol=0.006)  # fmt: skip


def concentration(city, month: int, *, doors: bool, leave_out: str = "") -> float:
    """HHI of who holds the credits at a month's end: name by name, or door by door."""
    held: dict[str, float] = {}
    holders = {holder.id: holder for holder in city.books.holders}
    for row in table("ledger.csv"):
        holder = holders[row["holder"]]
        if int(row["month"]) <= month and holder.kind != "issuer" and row["kind"] != leave_out:
            key = holder.office if doors else holder.id
            held[key] = held.get(key, 0.0) + float(row["credits"])
    return hhi(np.array(list(held.values())))


def test_monopoly_is_seen_door_by_door_and_not_name_by_name(city):
    guide = GUIDELINES["2023"]
    assert guide.level(concentration(city, MAY, doors=True)) == "low"
    assert guide.level(concentration(city, OCTOBER, doors=False)) == "low"
    assert guide.level(concentration(city, OCTOBER, doors=True)) == "high"


def test_partnership_takes_the_concentration_away(city):
    guide = GUIDELINES["2023"]
    assert guide.level(concentration(city, NOVEMBER, doors=True, leave_out="shared")) == "high"
    assert concentration(city, NOVEMBER, doors=True) < 200.0


def test_credits_of_the_people_are_most_unequal_when_they_are_bought_up(loaded):
    (held,) = loaded.city.series
    people = loaded.city.base.columns["population"].values
    may, october, december = (gini(held.values[month], people) for month in (MAY, OCTOBER, DECEMBER))
    assert october > 1.7 * may
    assert december < may


# What moves


def test_drones_are_recorded_over_one_place_for_one_hour():
    rows = [row for row in table("tracks.csv") if row["kind"] == "drone"]
    seconds = column(rows, "seconds")
    assert seconds.max() - seconds.min() == flights.HOUR_S
    assert len({row["track"] for row in rows}) == flights.DRONES
    fastest = 0.0
    for _, mine in itertools.groupby(rows, key=lambda row: row["track"]):
        way = np.array([(float(row["x"]), float(row["y"])) for row in mine])
        fastest = max(fastest, np.hypot(*np.diff(way, axis=0).T).max() / flights.STEP_S)
    assert 5.0 < fastest < 16.0  # metres a second


def _passed(points: np.ndarray, way: np.ndarray) -> np.ndarray:
    """The districts whose middle is a point of a way."""
    return np.flatnonzero((np.abs(points[:, None] - way[None]).max(axis=2) < 0.06).any(axis=1))


def test_malik_makes_the_same_stops_on_a_shorter_way(city):
    points = city.hill.plan.centres
    level = city.hill.level
    rounds = flights.rounds(2045, points, level)
    for number in range(1, len(flights.ROUNDS) + 1):
        ways = {
            phase: np.array([(x, y) for name, _, _, _, x, y in rounds if name == f"Malik's round {number} {phase}"])
            for phase in ("before", "after")
        }
        stops = {phase: frozenset(_passed(points, way).tolist()) for phase, way in ways.items()}
        assert stops["before"] == stops["after"] and len(stops["before"]) == flights.STOPS
        assert flights.length(ways["after"]) < 0.75 * flights.length(ways["before"])


def test_uncertainties_of_the_gates_are_those_of_the_readme():
    text = (PACK / "readme.md").read_text("utf-8")
    for share in (gates.ROUND, gates.BENCH, gates.BRIDGE, gates.RETURN):
        assert f"{share:.1%}" in text
    assert f"{gates.YARD:.0%}" in text and f"{hill.RISE_M:g} m" in text

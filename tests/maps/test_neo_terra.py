"""Neo-Terra: the same bytes each time, a sound plan, books that close, turns that the program's own measures find."""

from __future__ import annotations

import hashlib
import itertools
import json
import tomllib

import numpy as np
import pytest
import shapely

from tests.makers import column
from tests.terra_maker import PACK, generator, made, table
from viewer.analysis.audit import RETURNS, WEIGHTS, audit
from viewer.analysis.batches import complete, ways_of
from viewer.analysis.exposure import by_share
from viewer.app.cli import main
from viewer.overlays.audit import audited
from viewer.overlays.books import account
from viewer.packs.read import read

from terra import batches, civic, ledger, net, pack, places, plan, rows, things  # isort: skip

TRUTH = PACK.parent / "neo-terra-2045.truth.json"


@pytest.fixture(scope="module")
def city():
    return made()


@pytest.fixture(scope="module")
def loaded():
    return read([PACK])


@pytest.fixture(scope="module")
def truth() -> dict:
    return json.loads(TRUTH.read_text("utf-8"))


def columns(loaded, *names: str) -> list[np.ndarray]:
    return [loaded.city.base.columns[name].values for name in names]


# The files


def test_committed_pack_is_what_the_generator_makes(city):
    files = pack.contents(city)
    manifest = tomllib.loads((PACK / "pack.toml").read_text("utf-8"))
    held = sorted(path.relative_to(PACK).as_posix() for path in PACK.rglob("*.*") if path.name != "pack.toml")
    assert sorted(files) == held
    for name, content in files.items():
        assert hashlib.sha256(content).hexdigest() == manifest["files"][name], name
        assert (PACK / name).read_bytes() == content, name
    assert json.loads(TRUTH.read_text("utf-8")) == pack.truth(city)


def test_same_seed_gives_the_same_bytes_again_and_another_seed_does_not(city, tmp_path):
    assert generator.main(["--seed", "2045", "--to", str(tmp_path / "again")]) == 0
    for path in sorted(PACK.rglob("*.*")):
        assert (tmp_path / "again" / path.relative_to(PACK)).read_bytes() == path.read_bytes(), path.name
    other = pack.contents(generator.make(7))
    given = {"bills.csv", "owners.csv", "limits.csv", "cities.csv", "stories/ecolife.toml", "stories/urban-mining.toml"}
    given |= {"texts/ar.ts", "texts/es.ts"}
    same = {name for name, content in pack.contents(city).items() if other[name] == content}
    assert same == given


def test_pack_is_small_enough_to_be_committed():
    assert sum(path.stat().st_size for path in PACK.rglob("*.*")) < 8_000_000


def test_command_line_makes_honest_books_and_calm_days(tmp_path):
    assert generator.main(["--honest", "--calm", "--to", str(tmp_path / "other")]) == 0
    said = json.loads((tmp_path / "other.truth.json").read_text("utf-8"))
    assert (said["culprit"], said["sabotage"], said["by_product_t"]["uncounted"]) == (None, None, 0.0)
    with pytest.raises(SystemExit) as refusal:
        generator.main(["--seed", "-1", "--to", str(tmp_path / "none")])
    assert refusal.value.code == 2


def test_nothing_in_the_pack_tells_what_truly_happened(city):
    false, true = pack.contents(city), pack.contents(made(honest=True, calm=True))
    assert false.keys() == true.keys()
    for name in false:
        if name.startswith(("stories/", "texts/")):
            continue
        text = false[name].lower()
        for word in (b"culprit", b"guilty", b"truth", b"fraud", b"sabotage", b"cache", b"hidden", b'false"', b"tapped"):
            assert word not in text, name
        if name.endswith(".csv"):
            assert false[name].split(b"\n", 1)[0] == true[name].split(b"\n", 1)[0], name


# The plan


@pytest.mark.parametrize("seed", (2045, 1, 33))
def test_every_seed_gives_four_hundred_joined_districts(seed):
    from terra import ground, names

    land = ground.make(seed)
    districts = plan.make(seed, land, generator.DISTRICTS)
    areas = shapely.area(districts.polygons)
    called = names.give(seed, districts.polygons)
    assert len(districts.polygons) == len(set(called)) == 400
    assert shapely.coverage_is_valid(districts.polygons)
    assert areas.min() > plan.SMALLEST
    assert (4 * np.pi * areas / shapely.length(districts.polygons) ** 2).min() > 0.25  # no slivers
    assert abs(areas.sum() - land.land.area) < 150.0  # of 127 square kilometres
    assert set(called) >= set(names.ANCHORS)


def test_towers_stand_in_gardens_near_the_bay(city):
    from terra.ground import around

    tall = city.fabric.heights > 100.0
    away = around(shapely.get_coordinates(shapely.centroid(city.fabric.blocks)))[0]
    assert tall.sum() > 300
    assert away[tall].mean() < away[~tall].mean() - 1500.0
    assert shapely.is_valid(city.fabric.blocks).all()
    assert city.fabric.classes.count("bridge") > 10


# Loading


def test_pack_loads_without_a_complaint_and_has_every_table(loaded):
    found = loaded.city
    assert loaded.problems == ()
    assert (len(found.base), len(found.clock), found.clock.step) == (400, 112, "day")
    assert {one.name for one in found.records} == {
        "bills", "discards", "sorties", "payments", "owners", "limits", "cities", "gate_hours", "power_nodes",
        "power_edges", "weather"}  # fmt: skip
    assert [(one.name, len(one)) for one in found.line_sets] == [("power_lines", 536)]
    assert [(one.name, len(one)) for one in found.point_sets] == [("tribes", 128)]
    assert {one.name for one in found.series} == {"support", "vapour"}
    assert {story.name for story in found.stories} == {"urban-mining", "ecolife"}
    assert all(source.invented for source in found.sources)
    assert found.wind is not None


@pytest.mark.parametrize("command", ("describe", "audit"))  # every shipped pack is checked by the smoke tests
def test_commands_run_clean(command, capsys):
    assert main([command, str(PACK), "--json"]) == 0
    out = capsys.readouterr()
    assert json.loads(out.out)
    assert out.err == ""


# The books


def test_true_masses_close_at_every_site_but_for_the_day_of_the_demonstration(city):
    book = city.ledger
    for site, facility in enumerate(book.sites):
        lying = sum((yard for (at, _), yard in book.yards.items() if at == site), np.zeros(ledger.DAYS))
        grown = np.diff(np.append(0.0, lying))
        left = book.output(site) + grown - book.intake(site)
        wanted = np.zeros(ledger.DAYS)
        if facility.name == places.SABOTAGED:
            wanted[ledger.DEMONSTRATION] = ledger.SPIKE_T
        assert np.allclose(left, wanted, atol=1e-9), facility.name


def test_each_vault_takes_one_stream_and_wins_what_its_bills_allow(city):
    book = city.ledger
    for material, stream in enumerate(things.STREAMS):
        for site in places.numbers(book.sites, places.VAULTS[stream]):
            taken = book.intake(site)
            assert np.array_equal(taken, book.intake(site, material))
            work = book.output(site).sum() - (ledger.SPIKE_T if book.sites[site].name == places.SABOTAGED else 0.0)
            won = book.output(site, ledger.RECOVERED).sum() / work
            assert won == pytest.approx(things.won_share(stream), rel=0.01)


def test_bills_of_materials_add_up():
    bills = table("bills.csv")
    assert np.allclose(column(bills, "grams"), column(bills, "won_g") + column(bills, "residue_g"), atol=2e-4)
    thrown = {row["stream"]: 0.0 for row in bills}
    for row in table("discards.csv"):
        thrown[row["stream"]] += float(row["tonnes"])
        grams = sum(float(part["grams"]) for part in bills if part["thing"] == row["thing"])
        assert float(row["pieces"]) * grams / 1e6 == pytest.approx(float(row["tonnes"]), rel=0.01)
    made_t = json.loads(TRUTH.read_text("utf-8"))["made_t"]
    assert all(thrown[stream] == pytest.approx(made_t[stream], abs=0.05) for stream in thrown)


def test_weights_and_returns_scatter_as_their_stated_uncertainty_says(city):
    edges = {id(edge): number for number, edge in enumerate(city.ledger.edges)}
    for basis, amounts in (("measured", city.ledger.true), ("reported", city.ledger.booked)):
        rest = [tonnes.copy() for tonnes in amounts]
        for step in city.steps if basis == "measured" else ():
            rest[step.edge][step.day] -= step.tonnes  # a batch is weighed apart
        z = []
        for row in city.rows:
            if row.basis == basis and row.tonnes > 0.002:
                whole = row.step.tonnes if row.step else rest[edges[id(row.edge)]][row.first : row.last + 1].sum()
                z.append((row.tonnes - whole) / row.sigma)
        assert np.mean(np.square(z)) == pytest.approx(1.0, abs=0.1), basis
        assert abs(np.mean(z)) < 0.05, basis


def test_hours_of_the_gates_add_up_to_the_days(city):
    hours = table("gate_hours.csv")
    day = [row for row in hours if row["site"] == "s09" and int(row["day"]) == ledger.DEMONSTRATION]
    site = [one.name for one in city.sites].index(places.SABOTAGED)
    kilos = 1000.0 * city.ledger.output(site, ledger.BYPRODUCT)[ledger.DEMONSTRATION]
    assert column(day, "kg").sum() == pytest.approx(kilos, abs=2.0)
    assert column(day, "kg")[14:17].sum() > 0.9 * kilos


def test_scavengers_make_no_returns(city):
    tallied = [edge for edge in city.ledger.edges if edge.reporter < 0]
    kinds = {city.sites[edge.destination].kind for edge in tallied if edge.to_site}
    assert kinds == {places.CAMP, places.FACTORY, places.FILL}
    assert {row.basis for row in city.rows if row.edge.reporter < 0} == {"measured"}


def test_batches_go_from_a_district_to_the_makers_and_lose_what_is_not_won(city, loaded):
    ways: dict[str, list] = {}
    for step in city.steps:
        ways.setdefault(step.batch, []).append(step)
    assert len(ways) == batches.COUNT
    for steps in ways.values():
        edges = [city.ledger.edges[step.edge] for step in steps]
        assert not edges[0].from_site
        assert all(before.destination == after.origin for before, after in itertools.pairwise(edges))
        assert all(before.day < after.day for before, after in itertools.pairwise(steps))
        assert all(step.tonnes < city.ledger.true[step.edge][step.day] for step in steps)
    flows = loaded.city.flows
    full = [way for way in ways_of(flows).values() if complete(flows, way)]
    assert len(full) > 0.8 * batches.COUNT
    assert all(flows.destination.names[way[-1]] == places.MAKERS for way in full)


# The turns, by the measures that every city has


def test_audit_names_the_hall_and_the_tonnes_that_its_books_leave_out(loaded, truth):
    book, found = audited(loaded.city, 0.05)
    first = found.suspects[0]
    assert (book.books.sites[first.site], first.kind) == (truth["culprit"], RETURNS)
    gap = first.claim.allowed - first.claim.reported
    assert gap == pytest.approx(truth["by_product_t"]["uncounted"], rel=0.01)
    assert first.claim.allowed == pytest.approx(truth["by_product_t"]["taken_in"], abs=4 * first.claim.sigma)


def test_audit_of_the_day_of_the_demonstration_names_the_vault_and_other_days_name_nobody(loaded, truth):
    day = truth["sabotage"]["day"]
    found = audit(account(loaded.city, (day, day)).books)
    (only,) = found.suspects
    assert (loaded.city.sites.names[only.site], only.kind) == (truth["sabotage"]["site"], WEIGHTS)
    missing = -found.weighed_residual[only.site]
    assert missing == pytest.approx(truth["sabotage"]["tonnes"], abs=4 * found.weighed_sigma[only.site])
    for other in (day - 1, day + 1, 20):
        assert audit(account(loaded.city, (other, other)).books).suspects == ()


def test_honest_and_calm_books_raise_no_alarm(tmp_path):
    generator.write(made(honest=True, calm=True), tmp_path / "honest")
    _, found = audited(read([tmp_path / "honest"]).city, 0.05)
    assert found.suspects == ()
    assert found.p > 0.001


def test_by_product_grows_faster_than_what_the_vaults_take_in(loaded):
    flows, sites = loaded.city.flows, loaded.city.sites
    vaults = [i for i, kind in enumerate(sites.kinds) if kind in places.VAULTS.values()]
    weighed = np.array([basis == "measured" for basis in flows.basis])
    toxic = flows.material == flows.materials.index("by-product")
    into = weighed & (flows.destination.kind == 1) & np.isin(flows.destination.index, vaults)
    out = weighed & toxic & (flows.origin.kind == 1) & np.isin(flows.origin.index, vaults)
    early, late = flows.last < 14, flows.first >= 98
    share = [flows.tonnes[out & when].sum() / flows.tonnes[into & when].sum() for when in (early, late)]
    assert share[1] > 1.4 * share[0]


def test_poor_breathe_more_of_it_and_sit_longer_in_the_dark(loaded):
    dust, wealth, people, dark, feeds = columns(loaded, "dust", "wealth", "population", "dark_hours", "feeds")
    vapour = next(one for one in loaded.city.series if one.name == "vapour").values.mean(axis=0)
    for burden, least in ((dust, 1.5), (vapour, 5.0), (dark, 20.0)):
        tenths = by_share(burden, wealth, people)
        assert tenths[0] > least * tenths[-1]
    tenths = by_share(feeds, wealth, people)
    assert tenths[0] < 1.4
    assert tenths[-1] > 1.6


def test_vapour_has_its_peak_on_the_day_of_the_demonstration_and_not_without_it(loaded, truth):
    people = columns(loaded, "population")[0]
    daily = next(one for one in loaded.city.series if one.name == "vapour").values @ people
    assert int(np.argmax(daily)) == truth["sabotage"]["day"]
    assert daily.max() > 2.0 * np.sort(daily)[-2]
    calm = made(calm=True).vapour @ people
    assert calm[truth["sabotage"]["day"]] < 0.5 * daily.max()


def test_certificates_name_less_of_the_by_product_in_the_poorer_half(loaded, truth):
    named, generated, wealth = columns(loaded, "hazard_certified_t", "hazard_made_t", "wealth")
    poor = wealth < np.nanmedian(wealth)
    assert generated.sum() - named.sum() == pytest.approx(truth["by_product_t"]["uncounted"], rel=0.02)
    assert named[poor].sum() / generated[poor].sum() < 0.8 * named[~poor].sum() / generated[~poor].sum()


# The network


def test_network_carries_every_district_and_its_loads_add_up(city):
    grid = city.net
    fed = [node for node, place in enumerate(grid.district) if place >= 0]
    assert sorted(grid.district[node] for node in fed) == list(range(400))
    assert all(grid.cable[node] >= 0 for node in fed)
    stations = [node for node, kind in enumerate(grid.kinds) if kind == "substation"]
    assert sum(grid.load[node] for node in stations) == pytest.approx(sum(grid.load[node] for node in fed), rel=1e-3)
    assert all(carried <= limit for carried, limit in zip(grid.carried, grid.limit))


def test_one_cable_loses_more_than_cables_lose(loaded, truth):
    edges = next(one for one in loaded.city.records if one.name == "power_edges").columns
    sent, came = edges["sent_mw"].values, edges["arrived_mw"].values
    lost = np.divide(sent - came, sent, out=np.zeros(len(sent)), where=sent > 4.0)
    worst = int(np.argmax(lost))
    assert edges["line"].categories[int(edges["line"].values[worst])] == truth["tap"]["line"]
    assert lost[worst] > 2.0 * np.sort(lost)[-2]


def test_night_takes_the_ends_of_the_trees_under_the_stopped_towers(city):
    minute, hours = city.dark
    fed_by = [city.net.names[city.net.edges[city.net.cable[root]][0]] for root in city.net.root if root >= 0]
    dark = np.isfinite(minute)
    assert np.array_equal(dark, hours > 0)
    own = [fed_by[node] for node in range(len(fed_by) - 400, len(fed_by))]
    assert {source for source, out in zip(own, dark) if out} == set(net.STOPPED)


# People


def test_polls_fall_when_the_facts_come_out_and_openness_wins(city):
    people = city.people.columns["population"]
    support = city.polls.support @ people / people.sum()
    for event in (ledger.DEMONSTRATION, civic.PUBLISHED, ledger.DARK):
        assert support[event + 8 : event + 11].mean() < support[event - 4 : event - 1].mean() - 0.3
    assert city.polls.opened @ people > 1.1 * city.polls.refused @ people


def test_bills_of_the_payees_are_for_what_they_book(city):
    paid = [row for row in civic.payments(city.seed, city.ledger) if row[1] == "Ecolife"]
    told = json.loads(TRUTH.read_text("utf-8"))["by_product_t"]["booked"]
    assert sum(row[6] for row in paid) == pytest.approx(told, rel=0.001)


def test_rows_cover_every_day_of_every_way_once(city):
    covered = {id(edge): np.zeros(ledger.DAYS, int) for edge in city.ledger.edges}
    for row in city.rows:
        if row.basis == "measured" and row.step is None:
            covered[id(row.edge)][row.first : row.last + 1] += 1
    assert all((days == 1).all() for days in covered.values())
    assert {row.last - row.first + 1 for row in city.rows} == {1, rows.TALLY_DAYS, rows.ROUND_DAYS, ledger.DAYS}

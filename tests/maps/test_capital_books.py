"""The capital's books: they close, their stated uncertainties are true, and nothing says who is guilty."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from tests.capital_maker import generator, made, shapes, table
from tests.makers import column

from city import capital_pack, ledger, places, records  # isort: skip


@pytest.fixture(scope="module")
def city():
    return made()


@pytest.fixture(scope="module")
def honest():
    return made(None)


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


@pytest.mark.parametrize("seed", (2147, 1, 106))
def test_weights_and_honest_returns_scatter_as_their_stated_uncertainty_says(city, seed):
    book = year(city, None, seed)
    rows = records.flows(seed, book, generator.batches.make(seed, book, count=80, first_from=3))
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
    sites = [row["name"].encode() for row in table("sites.csv")]
    for name in (name for name in false if name.startswith("stories/")):
        assert false[name] == true[name]
        assert not [site for site in sites if site in false[name]], "whom a story names it asks of the pack"
    for name in (name for name in false if not name.startswith(("stories/", "texts/"))):
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
    assert len(ways) == generator.BATCHES
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

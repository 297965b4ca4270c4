"""Moran's I against the published numbers of section 4.6, and what must hold for any numbers."""

import csv
import json

import numpy as np
import pytest
import shapely

from viewer.analysis import autocorrelation as auto
from viewer.analysis.weights import binary, row_standardised
from viewer.app.bench_space import lattice as lattice_neighbours
from viewer.geometry.neighbours import Neighbours, components, nearest, paired, queen, rook, within
from viewer.geometry.regions import from_shapely
from viewer.packs.gal import read_gal

NINE = np.arange(1.0, 10.0)
MIXED = np.array([2.0, 1, 4, 3, 6, 5, 8, 7, 9])
DESMITH = np.array([2.24, 3.1, 4.55, -5.15, -4.39, 0.46, 5.54, 9.02, -2.09, -3.06])
BESIDE = ((2, 4), (1, 5), (4, 7), (1, 3, 5, 8), (2, 4, 6, 9), (5, 10), (3, 8), (4, 7, 9), (5, 8, 10), (6, 9))


def lattice(side):
    return from_shapely([shapely.box(x, y, x + 1, y + 1) for y in range(side) for x in range(side)])


@pytest.fixture(scope="module")
def three():
    return rook(lattice(3))


@pytest.fixture(scope="module")
def desmith():
    of = np.repeat(np.arange(10), [len(listed) for listed in BESIDE])
    return paired(10, of, np.array([name - 1 for listed in BESIDE for name in listed]))


def test_nine_squares_in_binary_weights(three):
    found = auto.moran(NINE, three, standardised=False)
    assert found.index == pytest.approx(0.5)
    assert found.expected == -0.125
    assert found.variance_normal == pytest.approx(0.053125)
    assert found.variance_random == pytest.approx(0.0596875)


def test_nine_squares_row_standardised(three):
    assert auto.moran(NINE, three).index == pytest.approx(0.555556, abs=5e-7)
    local = auto.local_moran(NINE, three)
    assert local.index[:5] == pytest.approx([1.066667, 0.8, 0.266667, 0.088889, 0], abs=5e-7)
    assert local.index[5:] == pytest.approx(local.index[3::-1])
    assert local.quadrant.tolist() == [3, 3, 3, 3, 3, 1, 1, 1, 1]
    assert local.index.sum() / 8 == pytest.approx(5 / 9)


def test_two_variables_of_nine_squares(three):
    assert auto.bivariate(NINE, MIXED, three) == pytest.approx(0.533333, abs=5e-7)
    assert auto.bivariate(NINE, NINE[::-1], three) == pytest.approx(-0.555556, abs=5e-7)
    assert auto.local_moran(NINE, three, beside=MIXED).index.sum() / 8 == pytest.approx(0.533333, abs=5e-7)


def test_the_ten_places_of_de_smith(desmith):
    found = auto.moran(DESMITH, desmith)
    numbers = (found.index, found.variance_normal, found.variance_random)
    assert numbers == pytest.approx((0.0736124, 0.0574916, 0.0629670), abs=5e-8)
    local = auto.local_moran(DESMITH, desmith)
    expected = [-0.114093, -0.199405, -0.133514, -0.517704, 0.480950, 0.122081, 1.191483, -0.581443, 0.071014, 0.343143]
    assert local.index == pytest.approx(expected, abs=6e-7)
    assert local.quadrant.tolist() == [4, 4, 4, 2, 3, 3, 1, 4, 3, 3]


def _gal_and(real_data, gal, table, *names):
    """Neighbours of a GAL file whose ids are row numbers or FIPS codes, and columns of the table in its order."""
    pyogrio = pytest.importorskip("pyogrio")
    _, rows = pyogrio.read_arrow(real_data / "oracles" / table, read_geometry=False)
    _, neighbours = read_gal(real_data / "oracles" / gal)
    return neighbours, *(rows.column(name).to_numpy().astype(float) for name in names)


def test_homicides_around_saint_louis(real_data):
    neighbours, rate = _gal_and(real_data, "stl/stl.gal", "stl/stl_hom.dbf", "HR8893")
    found = auto.moran(rate, neighbours)
    assert found.index == pytest.approx(0.24365582621771659, abs=1e-14)
    assert found.p_normal == pytest.approx(0.000135739, abs=5e-10)
    assert found.variance_normal == pytest.approx(0.004968139260116119)


def test_sudden_deaths_of_north_carolina(real_data):
    neighbours, early, late = _gal_and(real_data, "sids2/sids2.gal", "sids2/sids2.dbf", "SIDR74", "SIDR79")
    assert auto.moran(early, neighbours).index == pytest.approx(0.24772519320480135, abs=1e-14)
    assert auto.local_moran(late, neighbours, beside=early).index[0] == pytest.approx(1.4649221250620736, abs=1e-12)
    assert auto.bivariate(early, late, neighbours) == pytest.approx(0.193626, abs=5e-7)


@pytest.mark.parametrize("name", ["CRIME", "INC", "HOVAL"])
def test_columbus(real_data, name):
    key = "columbus_CRIME_columbus.gal" if name == "CRIME" else f"columbus_{name}"
    expected = json.loads((real_data / "oracles" / "oracles.json").read_text("utf-8"))[key]
    neighbours, values = _gal_and(real_data, "columbus/columbus.gal", "columbus/columbus.dbf", name)
    found = auto.moran(values, neighbours)
    assert found.index == pytest.approx(expected["moran_I"], abs=1e-12)
    assert found.variance_normal == pytest.approx(expected["VI_norm"], abs=1e-12)
    assert 2 * found.p_normal == pytest.approx(expected["p_norm"])


def _new_york(real_data):
    features = json.loads((real_data / "nyc" / "nyc_districts.geojson").read_text("utf-8"))["features"]
    shapes = from_shapely([shapely.from_geojson(json.dumps(feature["geometry"])) for feature in features])
    return queen(shapes), [feature["properties"]["borocd"] for feature in features]


@pytest.mark.parametrize(
    ("table", "column", "expected"),
    [
        ("nyc_wealth.csv", "median_household_income_usd", 0.451),
        ("nyc_wealth.csv", "poverty_pct", 0.551),
        ("nyc_pollution.csv", "pm25_2022", 0.792),
    ],
)
def test_new_york(real_data, table, column, expected):
    neighbours, ids = _new_york(real_data)
    assert components(neighbours).max() + 1 == 5
    with (real_data / "nyc" / table).open(newline="", encoding="utf-8") as text:
        values = {row["borocd"]: float(row[column]) for row in csv.DictReader(text)}
    found = auto.moran(np.array([values[name] for name in ids]), neighbours)
    assert round(found.index, 3) == expected
    assert found.p_permuted == 0.001
    assert [ids[i] for i in found.islands] == ["414"]


def test_the_other_convention_leaves_the_island_out(real_data):
    neighbours, ids = _new_york(real_data)
    with (real_data / "nyc" / "nyc_wealth.csv").open(newline="", encoding="utf-8") as text:
        values = {row["borocd"]: float(row["median_household_income_usd"]) for row in csv.DictReader(text)}
    known = np.array([values[name] if name != "414" else np.nan for name in ids])
    assert round(auto.moran(known, neighbours).index, 3) == 0.445


def test_permutations_follow_from_the_seed(desmith):
    one, other = (auto.local_moran(DESMITH, desmith, seed=seed).p for seed in (1, 2))
    assert np.array_equal(one, auto.local_moran(DESMITH, desmith, seed=1).p)
    assert not np.array_equal(one, other)
    assert auto.moran(DESMITH, desmith, seed=1).p_permuted == auto.moran(DESMITH, desmith, seed=1).p_permuted


def test_conditional_permutations_are_draws_of_all_others(desmith):
    """Against every possible draw of two neighbours from the nine others."""
    local = auto.local_moran(DESMITH, desmith, permutations=20_000)
    z = DESMITH - DESMITH.mean()
    for region in (0, 1, 5, 6):
        others = np.delete(z, region)
        first, second = np.triu_indices(9, 1)
        sums = z[region] * (others[first] + others[second]) / 2
        observed = z[region] * np.mean([z[name - 1] for name in BESIDE[region]])
        larger = np.mean(sums >= observed - 1e-12)
        assert local.p[region] == pytest.approx(min(larger, 1 - larger), abs=0.015)


def test_ten_thousand_regions_of_chance_are_judged_as_chance():
    values = np.random.default_rng(1).normal(size=10_000)
    local = auto.local_moran(values, lattice_neighbours(100))
    assert np.mean(local.p <= 0.05) == pytest.approx(0.1, abs=0.02)  # five in a hundred on either side


def test_missing_values_and_islands_are_left_out_and_told(three):
    values = np.append(NINE, [5.0, np.nan])
    neighbours = Neighbours(11, three.of, three.beside)
    found = auto.moran(values, neighbours)  # the island is the mean, so it adds to n and to S0 nothing
    assert found.index == pytest.approx(5 / 9 * 10 / 9)
    assert found.islands.tolist() == [9]
    assert found.used.tolist() == list(range(10))
    local = auto.local_moran(values, neighbours)
    assert np.isnan(local.index[9:]).all()
    assert local.quadrant[9:].tolist() == [0, 0]


@pytest.mark.parametrize("values", [np.full(9, np.nan), np.full(9, 3.3)])
def test_nothing_to_say_is_nan(three, values):
    assert np.isnan(auto.moran(values, three).index)
    assert np.isnan(auto.local_moran(values, three).p).all()


def test_false_discoveries_by_hand():
    assert auto.false_discoveries(np.array([0.01, 0.02, 0.03, 0.9])) == 0.03
    assert auto.false_discoveries(np.array([0.04, 0.04, 0.9])) == 0.0
    assert auto.false_discoveries(np.array([np.nan])) == 0.0


def test_clusters_keep_what_is_significant(three):
    local = auto.LocalMoran(np.zeros(3), np.array([0.01, 0.04, np.nan]), np.array([1, 3, 0]), np.arange(2), np.zeros(0))
    assert auto.clusters(local).tolist() == [1, 3, 0]
    assert auto.clusters(local, 0.005).tolist() == [0, 0, 0]


def test_rook_needs_a_border_and_queen_a_corner():
    grid = lattice(3)
    assert rook(grid).degree.tolist() == [2, 3, 2, 3, 4, 3, 2, 3, 2]
    assert queen(grid).degree.tolist() == [3, 5, 3, 5, 8, 5, 3, 5, 3]


def test_the_nearest_and_those_within_reach():
    xy = np.array([[0.0, 0], [1, 0], [3, 0], [np.nan, 0], [3, 0]])
    assert nearest(xy, 1).beside.tolist() == [1, 0, 4, 2]
    assert nearest(xy, 9).degree.tolist() == [3, 3, 3, 0, 3]
    assert within(xy, 1.0).degree.tolist() == [1, 1, 1, 0, 1]
    with pytest.raises(ValueError, match="at least one"):
        nearest(xy, 0)


def test_row_standardised_weights_make_means(three):
    assert row_standardised(three).lag(NINE)[0] == 3.0
    assert binary(three).lag(NINE)[0] == 6.0


def test_weights_of_other_regions_are_refused(three):
    with pytest.raises(ValueError, match="9 regions for 2 values"):
        auto.moran(np.zeros(2), three)

"""Our own functions beside PySAL's on random numbers; PySAL is installed by hand for this group."""

import warnings

import numpy as np
import pytest
import shapely

from viewer.analysis import autocorrelation as auto
from viewer.analysis.classify import fisher_jenks, maximum_breaks, quantile
from viewer.analysis.inequality import atkinson, gini, gini_parts, theil_parts, theil_t
from viewer.geometry.neighbours import nearest, paired, queen, rook, within
from viewer.geometry.regions import from_shapely

pytestmark = [pytest.mark.oracle, pytest.mark.filterwarnings("ignore")]
SEEDS = range(5)


def _module(name):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return pytest.importorskip(name)


@pytest.fixture(params=SEEDS)
def values(request):
    return np.random.default_rng(request.param).lognormal(3, 1, 120)


def test_gini_is_that_of_pysal(values):
    assert gini(values) == pytest.approx(_module("inequality.gini").Gini(values).g)


def test_theil_and_its_parts_are_those_of_pysal(values):
    theil = _module("inequality.theil")
    groups = np.arange(len(values)) % 4
    parts = theil.TheilD(values, groups)
    between, within = theil_parts(values, groups)
    assert theil_t(values) == pytest.approx(float(theil.Theil(values).T))
    assert (between, within) == (pytest.approx(float(parts.bg[0])), pytest.approx(float(parts.wg[0])))


@pytest.mark.parametrize("aversion", [0.5, 1.0])
def test_atkinson_is_that_of_pysal(values, aversion):
    assert atkinson(values, aversion) == pytest.approx(_module("inequality.atkinson").Atkinson(values, aversion).A)


@pytest.mark.parametrize("classes", [3, 5, 7])
def test_class_breaks_are_those_of_mapclassify(values, classes):
    mapclassify = _module("mapclassify")
    ordered = np.sort(values)
    assert fisher_jenks(ordered, classes) == pytest.approx(mapclassify.FisherJenks(values, classes).bins)
    assert quantile(ordered, classes) == pytest.approx(mapclassify.Quantiles(values, classes).bins)
    assert maximum_breaks(ordered, classes) == pytest.approx(mapclassify.MaximumBreaks(values, classes).bins)


def test_the_mexican_states_of_1940():
    libpysal = _module("libpysal")
    rows = libpysal.io.open(libpysal.examples.get_path("mexico.csv"))
    income = np.array(rows.by_col("pcgdp1940"), float)
    between, within = theil_parts(income, np.array(rows.by_col("hanson98")))
    assert gini(income) == pytest.approx(0.35372371173452849)
    assert theil_t(income) == pytest.approx(0.20894344, abs=5e-9)
    assert (between, within) == (pytest.approx(0.0345889, abs=5e-8), pytest.approx(0.17435454, abs=5e-9))
    assert gini_parts(income, _same(rows.by_col("hanson98"))) == pytest.approx((884130, 4353856))


def _same(labels):
    """Everybody beside all others with the same label."""
    label = np.array(labels)
    one, other = np.nonzero(label[:, None] == label)
    return paired(len(label), one, other)


@pytest.mark.parametrize("seed", SEEDS)
def test_queen_neighbours_are_those_of_libpysal(seed):
    weights = _module("libpysal.weights")
    points = shapely.multipoints(np.random.default_rng(seed).random((60, 2)))
    cells = shapely.get_parts(shapely.voronoi_polygons(points))
    found = queen(from_shapely(list(cells)))
    theirs = weights.Queen.from_iterable(list(cells), silence_warnings=True)
    ours = {i: sorted(found.beside[found.of == i].tolist()) for i in range(len(cells))}
    assert ours == {i: sorted(theirs.neighbors[i]) for i in range(len(cells))}


def _theirs(weights, found, number):
    """The same neighbours as PySAL's weights, row-standardised."""
    beside = {i: found.beside[found.of == i].tolist() for i in range(number)}
    made = weights.W(beside, silence_warnings=True)
    made.transform = "r"
    return made


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("kind", ["nearest", "within"])
def test_moran_and_its_variances_are_those_of_esda(seed, kind):
    """`within` leaves islands: they count in the mean and in n on both sides."""
    weights, esda = _module("libpysal.weights"), _module("esda")
    random = np.random.default_rng(seed)
    places, x, y = random.random((80, 2)), random.normal(size=80), random.normal(size=80)
    found = nearest(places, 5) if kind == "nearest" else within(places, 0.08)
    theirs = _theirs(weights, found, 80)
    ours, other = auto.moran(x, found, permutations=0), esda.Moran(x, theirs, permutations=0)
    assert ours.index == pytest.approx(other.I, rel=1e-12)
    assert ours.variance_normal == pytest.approx(other.VI_norm, rel=1e-9)
    assert ours.variance_random == pytest.approx(other.VI_rand, rel=1e-9)
    local, their_local = auto.local_moran(x, found), esda.Moran_Local(x, theirs, permutations=999, seed=seed)
    judged = np.isfinite(local.index)
    assert local.index[judged] == pytest.approx(their_local.Is[judged], rel=1e-9, abs=1e-12)
    assert local.quadrant[judged].tolist() == np.asarray(their_local.q)[judged].tolist()
    assert np.abs(local.p - their_local.p_sim)[judged].max() < 0.08  # two draws of 999
    assert auto.bivariate(x, y, found) == pytest.approx(esda.Moran_BV(x, y, theirs, permutations=0).I, rel=1e-9)


@pytest.mark.parametrize("seed", SEEDS)
def test_nearest_and_near_neighbours_are_those_of_libpysal(seed):
    weights = _module("libpysal.weights")
    places = np.random.default_rng(seed).random((70, 2))
    for ours, theirs in (
        (nearest(places, 4), weights.KNN.from_array(places, k=4)),
        (within(places, 0.15), weights.DistanceBand.from_array(places, 0.15, silence_warnings=True)),
    ):
        found = {i: sorted(ours.beside[ours.of == i].tolist()) for i in range(70)}
        assert found == {i: sorted(theirs.neighbors[i]) for i in range(70)}
        assert ours.islands.tolist() == sorted(theirs.islands)


@pytest.mark.parametrize("seed", SEEDS)
def test_rook_neighbours_are_those_of_libpysal(seed):
    weights = _module("libpysal.weights")
    random = np.random.default_rng(seed)
    squares = [shapely.box(i, j, i + 1, j + 1) for i in range(8) for j in range(8) if random.random() < 0.7]
    found, theirs = rook(from_shapely(squares)), weights.Rook.from_iterable(squares, silence_warnings=True)
    ours = {i: sorted(found.beside[found.of == i].tolist()) for i in range(len(squares))}
    assert ours == {i: sorted(theirs.neighbors[i]) for i in range(len(squares))}

"""Our own functions beside PySAL's on random numbers; PySAL is installed by hand for this group."""

import warnings

import numpy as np
import pytest
import shapely

from viewer.analysis.classify import fisher_jenks, maximum_breaks, quantile
from viewer.analysis.inequality import atkinson, gini, theil_parts, theil_t
from viewer.geometry.neighbours import queen
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


@pytest.mark.parametrize("seed", SEEDS)
def test_queen_neighbours_are_those_of_libpysal(seed):
    weights = _module("libpysal.weights")
    points = shapely.multipoints(np.random.default_rng(seed).random((60, 2)))
    cells = shapely.get_parts(shapely.voronoi_polygons(points))
    found = queen(from_shapely(list(cells)))
    theirs = weights.Queen.from_iterable(list(cells), silence_warnings=True)
    ours = {i: sorted(found.beside[found.of == i].tolist()) for i in range(len(cells))}
    assert ours == {i: sorted(theirs.neighbors[i]) for i in range(len(cells))}

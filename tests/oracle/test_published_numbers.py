"""Class breaks, Gini, Theil and neighbours against numbers that others computed on real data."""

import csv
import json

import numpy as np
import pytest
import shapely

from viewer.analysis.classify import SCHEMES, codes, diverging
from viewer.analysis.inequality import gini, theil_t
from viewer.geometry.neighbours import queen
from viewer.geometry.regions import from_shapely

OURS = {
    "Quantiles": "quantile",
    "EqualInterval": "equal",
    "FisherJenks": "fisher_jenks",
    "NaturalBreaks": "fisher_jenks",
    "StdMean": "std",
    "MaximumBreaks": "maximum_breaks",
    "JenksCaspall": "jenks_caspall",
    "HeadTailBreaks": "head_tail",
    "BoxPlot": "box_plot",
}


@pytest.fixture(scope="module")
def oracles(real_data):
    return json.loads((real_data / "oracles" / "oracles.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def density(real_data):
    """Employees per square kilometre of the 58 counties of California, ascending."""
    return np.sort(_column(real_data / "oracles" / "calemp" / "calempdensity.csv", "emp/sq km"))


def _column(path, name):
    with open(path, newline="", encoding="utf-8") as text:
        return np.array([float(row[name]) for row in csv.DictReader(text)])


@pytest.mark.parametrize("name", OURS)
def test_class_breaks_of_california(oracles, density, name):
    expected = oracles["mapclassify_calemp"][name]
    tops = SCHEMES[OURS[name]](density, 5)
    assert tops == pytest.approx(expected["bins"])
    owner = codes(density, np.append(-np.inf, tops))
    assert np.bincount(owner, minlength=len(tops)).tolist() == expected["counts"]


def test_a_diverging_scale_of_california_keeps_its_midpoint(density):
    median = float(np.median(density))
    found = diverging(density, "quantile", 4, median)
    assert median in found.breaks
    assert found.counts.sum() == 58
    assert found.counts[:2].sum() == 29


@pytest.mark.parametrize("year", ["1929", "1950", "1980", "2009"])
def test_income_of_48_states(oracles, real_data, year):
    income = _column(real_data / "oracles" / "us_income" / "usjoin.csv", year)
    expected = oracles["us_income_48_states"][year]
    assert income.mean() == pytest.approx(expected["mean"])
    assert gini(income) == pytest.approx(expected["gini"], abs=1e-12)
    assert theil_t(income) == pytest.approx(expected["theil"], abs=1e-12)


def test_income_of_59_districts(oracles, real_data):
    income = _column(real_data / "nyc" / "nyc_wealth.csv", "median_household_income_usd")
    expected = oracles["nyc_59_median_income_unweighted"]
    assert gini(income) == pytest.approx(expected["gini"], abs=1e-12)
    assert theil_t(income) == pytest.approx(expected["theil"], abs=1e-12)


def test_queen_neighbours_of_new_york(oracles, real_data):
    text = (real_data / "nyc" / "nyc_districts.geojson").read_text(encoding="utf-8")
    features = json.loads(text)["features"]
    found = queen(from_shapely([shapely.from_geojson(json.dumps(feature["geometry"])) for feature in features]))
    expected = oracles["nyc_queen"]
    assert found.islands.tolist() == expected["islands"]
    assert features[expected["islands"][0]]["properties"]["borocd"] == "414"  # Rockaway
    assert len(found.of) == expected["links"]
    assert _components(found) == expected["components"]


def _components(neighbours):
    group = np.arange(neighbours.count)
    while True:
        lower = group.copy()
        np.minimum.at(lower, neighbours.of, group[neighbours.beside])
        if np.array_equal(lower, group):
            return len(np.unique(group))
        group = lower

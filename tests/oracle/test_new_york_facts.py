"""What a correct program shows of New York, computed from the tables by our own functions."""

import csv

import numpy as np
import pytest
import shapely

from viewer.analysis.flows import aggregate
from viewer.analysis.inequality import concentration, gini, percentile_ratio
from viewer.analysis.summary import summarise
from viewer.geometry.regions import from_shapely
from viewer.model.city import City, Column, RegionSet
from viewer.model.state import Layer, params
from viewer.overlays import build
from viewer.scene import words

NAN = float("nan")


@pytest.fixture(scope="module")
def districts(real_data):
    """The joined table of the 59 community districts, by column; empty cells are nan."""
    rows = _rows(real_data / "nyc" / "nyc_joined_59.csv")
    names = [name for name in rows[0] if name not in {"borocd", "cdta2020", "name"}]
    table = {name: np.array([float(row[name]) if row[name] else NAN for row in rows]) for name in names}
    return table | {"borocd": [row["borocd"] for row in rows], "name": [row["name"] for row in rows]}


def _rows(path):
    with open(path, newline="", encoding="utf-8") as text:
        return list(csv.DictReader(text))


def test_refuse_of_2021_adds_up(districts):
    summary = summarise(districts["refuse_tons_2021"], "extensive")
    assert (summary.n, summary.missing) == (59, 0)
    assert words.quantity(summary.total, "ton_us", decimals=1) == "2,689,881.8 short tons (US)"
    assert summary.total * 0.90718474 == pytest.approx(2_440_219, abs=1)


def test_a_stopped_programme_is_missing_and_not_zero(districts):
    assert summarise(districts["organics_tons_2021"], "extensive").missing == 52


def test_income_is_lowest_in_206_and_highest_in_101(districts):
    income = districts["median_household_income_usd"]
    low, high = int(np.nanargmin(income)), int(np.nanargmax(income))
    assert (districts["borocd"][low], income[low]) == ("206", 25_548)
    assert (districts["borocd"][high], income[high]) == ("101", 181_087)


def test_dust_is_highest_in_105_and_lowest_in_503(districts):
    dust = districts["pm25_2022"]
    assert (districts["borocd"][int(dust.argmax())], round(dust.max(), 2)) == ("105", 9.10)
    assert (districts["borocd"][int(dust.argmin())], round(dust.min(), 3)) == ("503", 4.995)


def test_dust_does_not_follow_income(districts):
    from scipy.stats import spearmanr

    dust, income = districts["pm25_2022"], districts["median_household_income_usd"]
    assert spearmanr(dust, income).statistic == pytest.approx(0.02, abs=0.005)
    found = concentration(dust, income, districts["population"])
    assert abs(found.index) < 2 * found.standard_error + 0.01


def test_the_overlay_tells_these_numbers(districts):
    columns = {
        "income": Column(
            "income", districts["median_household_income_usd"], "usd", role="wealth", title="Median income"
        ),
        "moe": Column("moe", districts["median_income_moe"], "usd", moe_of="income"),
        "people": Column("people", districts["population"], kind="extensive", role="population"),
    }
    boxes = from_shapely([shapely.box(i, 0, i + 1, 1) for i in range(59)])
    base = RegionSet(
        "cd", tuple(districts["borocd"]), tuple(districts["name"]), boxes, columns, "", "district", "districts"
    )
    picture = build(City("ny", "New York", region_sets=(base,)), Layer("wealth", params(scheme="fisher_jenks")))
    assert sum(picture.legend.counts) == 59
    assert (picture.legend.breaks[0], picture.legend.breaks[-1]) == ("25,548", "181,087")
    assert picture.sentence.endswith("lowest at 25,548 USD.")
    weighted = gini(districts["median_household_income_usd"], districts["population"])
    assert picture.figures["gini"] == pytest.approx(weighted)
    assert picture.figures["p90_p10"] == percentile_ratio(
        districts["median_household_income_usd"], districts["population"]
    )
    assert not picture.marks[0].uncertain.any()


def test_transfer_stations_stand_where_the_register_says(real_data):
    rows = _rows(real_data / "nyc" / "nyc_waste_facilities.csv")
    assert len(rows) == 192
    assert sum(not (row["lon"] and row["lat"]) for row in rows) == 4


def test_construction_waste_keeps_its_tonnes_by_pair(real_data):
    rows = _rows(real_data / "nyc" / "nyc_cdw_flows.csv")
    assert len(rows) == 914
    tons = np.array([float(row["split_tons"]) for row in rows])
    origin, destination = (_codes([row[end] for row in rows]) for end in ("origin", "destination"))
    pairs = aggregate(tons, origin, destination)
    assert pairs.tonnes.sum() == pytest.approx(tons.sum())
    assert tons.sum() == pytest.approx(21.3e6, rel=0.005)
    assert pairs.count.sum() == 914


def _codes(names):
    return np.unique(names, return_inverse=True)[1]

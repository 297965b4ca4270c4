"""The two percentile conventions, on the numbers of section 4.1 and on real tracts."""

import csv

import numpy as np
import pytest

from viewer.analysis.percentiles import calenviroscreen, ejscreen, ejscreen_bin

NAN = float("nan")
VALUES = np.array([0, 0, 0, 1, 2, 3, 4, 10, NAN])


def test_ejscreen_rounds_down_and_gives_ties_the_lowest():
    np.testing.assert_array_equal(ejscreen(VALUES), [0, 0, 0, 42, 57, 71, 85, 100, NAN])


def test_calenviroscreen_ranks_what_is_above_zero_and_gives_ties_the_highest():
    np.testing.assert_array_equal(calenviroscreen(VALUES), [0, 0, 0, 20, 40, 60, 80, 100, NAN])
    np.testing.assert_array_equal(calenviroscreen(np.array([1.0, 1.0, 2.0])), [200 / 3, 200 / 3, 100])


@pytest.mark.parametrize("method", [ejscreen, calenviroscreen])
def test_missing_stays_missing(method):
    assert np.isnan(method(np.array([NAN, NAN]))).all()
    assert method(np.zeros(0)).size == 0


def test_bins_close_at_ten_and_at_ninety_five():
    bins = ejscreen_bin(np.array([0, 9.9, 10, 89, 90, 94.9, 95, 100, NAN]))
    np.testing.assert_array_equal(bins, [1, 1, 2, 9, 10, 10, 11, 11, NAN])


def test_real_tracts_reproduce_the_published_percentiles(real_data):
    values, published = _tracts(real_data / "ces2", "ces2_data.csv"), _tracts(real_data / "ces2", "ces2_pctls.csv")
    close = {}
    for name in values.keys() & published.keys():
        both = np.isfinite(values[name]) & np.isfinite(published[name])
        if both.sum() > 7000:
            difference = np.abs(calenviroscreen(values[name])[both] - published[name][both])
            close[name] = float((difference < 0.06).mean())
    assert len(close) >= 15
    assert sum(share > 0.99 for share in close.values()) >= 15


def _tracts(folder, file):
    with open(folder / file, newline="", encoding="utf-8") as text:
        rows = sorted(csv.DictReader(text), key=lambda row: row["FIPS"])
    return {name: np.array([_number(row[name]) for row in rows]) for name in rows[0] if name != "FIPS"}


def _number(text):
    try:
        return float(text)
    except ValueError:
        return NAN

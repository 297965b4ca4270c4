"""The histogram counts what moves, and counts it once."""

from dataclasses import replace

import numpy as np
import pytest

from tests.cities import bare_squares, tiny_city
from viewer.ui.time_panel import histogram


def test_what_is_weighed_and_reported_counts_once():
    city = tiny_city()
    flows = city.flows
    all_weighed = replace(flows, basis=("measured",) * len(flows))
    first_only = replace(flows, basis=("measured", *("reported",) * (len(flows) - 1)))
    total = histogram(replace(city, flows=all_weighed))[0].sum()
    dated = (flows.first >= 0) & np.isfinite(flows.tonnes)
    assert total == pytest.approx(flows.tonnes[dated].sum())
    assert histogram(replace(city, flows=first_only))[0].sum() == pytest.approx(flows.tonnes[0])


def test_without_flows_the_first_series_is_drawn_and_gaps_stay_gaps():
    city = replace(tiny_city(), flows=None)
    values = np.array(city.series[0].values, float)
    values[1] = np.nan
    amounts, title = histogram(replace(city, series=(replace(city.series[0], values=values),)))
    assert np.isnan(amounts[1]) and np.isfinite(amounts[0]) and title


def test_without_a_clock_there_is_nothing():
    amounts, title = histogram(bare_squares())
    assert len(amounts) == 0 and title == ""

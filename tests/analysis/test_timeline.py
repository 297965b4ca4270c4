"""The time strip counts what moves, and counts it once."""

from dataclasses import replace

import numpy as np
import pytest

from tests.cities import bare_squares, tiny_city
from viewer.analysis.timeline import timeline


def test_what_is_weighed_and_reported_counts_once():
    city = tiny_city()
    flows = city.flows
    all_weighed = replace(flows, basis=("measured",) * len(flows))
    first_only = replace(flows, basis=("measured", *("reported",) * (len(flows) - 1)))
    total = timeline(replace(city, flows=all_weighed)).amounts.sum()
    dated = (flows.first >= 0) & np.isfinite(flows.tonnes)
    assert total == pytest.approx(flows.tonnes[dated].sum())
    assert timeline(replace(city, flows=first_only)).amounts.sum() == pytest.approx(flows.tonnes[0])


def test_without_flows_the_first_series_is_drawn_and_gaps_stay_gaps():
    city = replace(tiny_city(), flows=None)
    values = np.array(city.series[0].values, float)
    values[1] = np.nan
    line = timeline(replace(city, series=(replace(city.series[0], values=values),)))
    assert np.isnan(line.amounts[1])
    assert np.isfinite(line.amounts[0])
    assert line.subject


def test_without_a_clock_there_is_nothing():
    line = timeline(bare_squares())
    assert len(line.amounts) == 0
    assert line.subject == ""


def test_without_flows_and_series_it_is_what_lies_there():
    city = replace(tiny_city(), flows=None, series=())
    line = timeline(city)
    assert (line.subject, line.unit) == ("all stocks", "t")
    assert line.amounts[:2].tolist() == [2.0, 7.0]
    assert np.isnan(line.amounts[2:]).all()  # after the last survey nobody knows

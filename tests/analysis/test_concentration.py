"""Concentration: published indices, mergers under both guidelines, nobody and everybody."""

from __future__ import annotations

import numpy as np
import pytest

from viewer.analysis.concentration import GUIDELINES, effective_number, hhi, local_hhi, merger_rise, shares


@pytest.mark.parametrize(("held", "index"), [((30, 30, 20, 20), 2600), ((40, 30, 20, 10), 3000), ((5, 5), 5000)])
def test_published_indices(held, index):
    assert hhi(np.array(held, float)) == pytest.approx(index)


def test_a_merger_adds_twice_the_product_of_the_shares():
    """70, 15 and 5 percent; the other tenth is spread so thin that it counts nothing."""
    held = np.array([70, 15, 5, *np.full(10_000, 0.001)])
    assert hhi(held) == pytest.approx(5150, abs=0.1)
    assert merger_rise(held, 1, 2) == pytest.approx(150)
    assert hhi(np.array([70, 20, *np.full(10_000, 0.001)])) == pytest.approx(5300, abs=0.1)


def test_guidelines_disagree_where_they_were_changed():
    assert [GUIDELINES[year].level(2000) for year in ("2023", "2010")] == ["high", "moderate"]
    assert [GUIDELINES[year].level(1200) for year in ("2023", "2010")] == ["moderate", "low"]
    assert [GUIDELINES[year].level(999) for year in ("2023", "2010")] == ["low", "low"]
    assert GUIDELINES["2023"].level(1800) == "moderate"
    assert GUIDELINES["2023"].presumes_harm(2600, 150)
    assert not GUIDELINES["2010"].presumes_harm(2600, 150)
    assert not GUIDELINES["2023"].presumes_harm(1700, 500)


def test_equal_holders_count_as_many_as_they_are():
    assert effective_number(hhi(np.ones(8))) == pytest.approx(8)
    assert effective_number(0.0) == np.inf


def test_missing_holds_nothing_and_nobody_gives_nothing():
    assert hhi(np.array([1.0, np.nan, 1.0])) == pytest.approx(5000)
    assert np.isnan(hhi(np.zeros(3)))
    assert np.isnan(shares(np.zeros(2))).all()


def test_negative_holdings_are_refused():
    with pytest.raises(ValueError, match="0 or more"):
        hhi(np.array([1.0, -1.0]))


def test_local_index_sees_only_what_is_within_reach():
    nearness = np.array([[1, 1, 0], [1, 1, 1], [0, 0, 0]], float)
    found = local_hhi(np.array([10.0, 10.0, 20.0]), np.array([0, 1, 1]), nearness)
    assert found[:2] == pytest.approx([5000.0, 25.0**2 + 75.0**2])
    assert np.isnan(found[2])

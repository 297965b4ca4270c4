"""The benchmark of the reconciliation compares two ways that come to the same."""

from __future__ import annotations

from tests.bench.reconciliation import measure


def test_both_ways_come_to_the_same_and_both_are_timed():
    found = measure(flows=200, runs=1)
    assert (found["flows"], found["nodes"]) == (200, 50)
    assert found["values_differ"] < 1e-6
    assert found["sigma_differ"] < 1e-5
    assert found["seconds"] > 0 and found["dense_seconds"] > 0

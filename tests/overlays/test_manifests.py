"""The rule of the manifest on returns that say nothing: what came unannounced is told, and nothing is divided by it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.cities import tiny_city
from viewer.model.city import City
from viewer.overlays.manifests import discrepancies


def with_return(reported: float, weighed: float) -> City:
    """The city with one way between its sites: a return of the sender and a weight, both of the first step."""
    city = tiny_city()
    flows = city.flows
    rows = [0, 0]
    flows = replace(
        flows,
        ids=("told", "weighed"),
        origin=_ends(flows.origin, rows),
        destination=_ends(flows.destination, rows),
        material=flows.material[rows],
        tonnes=np.array([reported, weighed]),
        sigma=np.array([0.1, 0.1]),
        first=np.zeros(2, np.int32),
        last=np.zeros(2, np.int32),
        basis=("reported", "measured"),
        batch=(),
        columns={},
        routes=None,
    )
    return replace(city, flows=flows)


def _ends(ends, rows):
    names = tuple(ends.names[row] for row in rows)
    return replace(ends, kind=ends.kind[rows], index=ends.index[rows], xy=ends.xy[rows], names=names)


def test_a_return_of_nothing_about_nothing_is_no_discrepancy():
    assert discrepancies(with_return(0.0, 0.0))["discrepancies"] == []


def test_what_came_without_being_told_is_one_and_its_sentence_has_no_share():
    found = discrepancies(with_return(0.0, 5.0))
    (only,) = found["discrepancies"]
    assert only["off"] == float("inf") and only["received"] == 5.0
    (suspect,) = found["suspects"]
    assert "0 t reported, 5 t weighed." in suspect["sentence"] and "%" not in suspect["sentence"].split("weighed")[1]


@pytest.mark.parametrize(("reported", "weighed", "off"), [(10.0, 8.0, 0.2), (10.0, 13.0, 0.3)])
def test_a_return_that_is_off_says_by_how_much(reported, weighed, off):
    (only,) = discrepancies(with_return(reported, weighed))["discrepancies"]
    assert only["off"] == pytest.approx(off)

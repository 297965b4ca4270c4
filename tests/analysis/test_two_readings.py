"""One shipment by two hands: 1,000 ± 20 t reported, 870 ± 30 t weighed; statistics and the legal rule both fire."""

from __future__ import annotations

import numpy as np
import pytest

from viewer.analysis.audit import RETURNS, WEIGHTS, Books, audit
from viewer.overlays.manifests import BULK, Return


def shipment(weighed: float) -> Books:
    """A return of A about what it sent to B, and the weight at a gate that belongs to nobody."""
    none = np.array([-1])
    return Books(
        sites=("A", "B"), nodes=(), origin=none, destination=none, from_site=np.array([0]), to_site=np.array([1]),
        ends=(("A", "B"),), ids=("f",), materials=("",), mass=np.array([0, 0]), kind=np.array([RETURNS, WEIGHTS]),
        owner=np.array([0, -1]), tonnes=np.array([1000.0, weighed]), sigma=np.array([20.0, 30.0]),
    )  # fmt: skip


def test_the_report_stands_out_by_as_much_as_its_formula_says():
    found = audit(shipment(870.0))
    assert found.z[0] == pytest.approx(130 / np.sqrt(20**2 + 30**2))
    assert found.z[0] == pytest.approx(3.606, abs=5e-4)
    assert [(suspect.site, suspect.kind) for suspect in found.suspects] == [(0, RETURNS)]


def test_a_report_within_its_uncertainty_is_nobodys_fault():
    found = audit(shipment(960.0))
    assert found.z[0] == pytest.approx(40 / np.sqrt(1300))
    assert found.suspects == ()


def test_the_legal_rule_counts_percent_of_what_was_reported():
    told = Return(site=0, end="B", sent=True, first=0, last=0, reported=1000.0, received=870.0)
    assert told.off == pytest.approx(0.13)
    assert told.off > BULK
    assert Return(0, "B", True, 0, 0, 1000.0, 901.0).off < BULK

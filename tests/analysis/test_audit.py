"""The audit on books small enough to check by hand: who is named, what is allowed, what cannot be told apart."""

from __future__ import annotations

import numpy as np
import pytest

from viewer.analysis.audit import RETURNS, SURVEY, WEIGHTS, Books, audit, closing

# A plant: 1000 t go in, 610 t leave, 390 t stay in its yard. Masses: 0 in, 1 out, 2 growth of the yard.
WEIGHED = (1000.0, 610.0, 390.0)


def plant(*records, weighed=WEIGHED, sigma=(5.0, 5.0, 5.0)) -> Books:
    """Weights at both gates, a survey, and further records (mass, kind, owner, tonnes, sigma)."""
    own = [(0, WEIGHTS, 0), (1, WEIGHTS, 1), (2, SURVEY, 1)]
    rows = [(*who, tonnes, u) for who, tonnes, u in zip(own, weighed, sigma)] + list(records)
    mass, kind, owner = (np.array([row[i] for row in rows], int) for i in range(3))
    return Books(
        ("Depot", "Plant"), ((1, -1),), np.array([-1, 0, 0]), np.array([0, -1, -1]), np.array([0, 1, 1]),
        np.array([1, -1, -2]), (("Depot", "Plant"), ("Plant", "Goods"), ("Plant", "stock")), ("a", "b", "c"),
        ("metal",) * 3, mass, kind, owner,
        np.array([row[3] for row in rows], float), np.array([row[4] for row in rows], float),
    )  # fmt: skip


def test_a_plant_that_books_more_than_left_it_is_named_with_what_is_allowed():
    found = audit(plant((0, RETURNS, 0, 1001.0, 10.0), (1, RETURNS, 1, 960.0, 10.0)))
    (suspect,) = found.suspects
    assert (suspect.site, suspect.kind) == (1, RETURNS)
    assert suspect.claim.reported == 960.0
    assert suspect.claim.end == "Goods"
    assert suspect.claim.allowed == pytest.approx(610.0, abs=1.0)
    assert suspect.claim.sigma == pytest.approx(np.sqrt(1 / (1 / 25 + 1 / (25 + 20))), rel=0.01)  # gate and balance
    assert suspect.claim.intake == pytest.approx(1000.2, abs=0.5)
    assert suspect.p_after > 0.05
    assert suspect.alike == ()
    assert found.p < 1e-100
    assert found.dof == 3  # five readings and one balance less three masses


def test_honest_books_accuse_nobody_and_say_what_would_have_been_found():
    found = audit(plant((0, RETURNS, 0, 1001.0, 10.0), (1, RETURNS, 1, 612.0, 10.0)))
    assert found.suspects == ()
    assert found.p > 0.5
    gaps = dict(found.detectable)
    lied = audit(plant((0, RETURNS, 0, 1001.0, 10.0), (1, RETURNS, 1, 610.0 + 1.6 * gaps[1], 10.0)))
    assert [suspect.site for suspect in lied.suspects] == [1]
    assert 35.0 < gaps[1] < 65.0  # its return against gate and balance: some 11 t standard uncertainty, 4 to 5 of them


def test_a_wrong_survey_is_told_from_wrong_books():
    found = audit(plant((0, RETURNS, 0, 1001.0, 10.0), (1, RETURNS, 1, 609.0, 10.0), weighed=(1000.0, 610.0, 200.0)))
    assert (found.suspects[0].site, found.suspects[0].kind) == (1, SURVEY)
    assert found.suspects[0].claim.allowed == pytest.approx(390.0, abs=5.0)


def test_two_readings_of_one_mass_without_a_balance_cannot_be_told_apart():
    books = Books(("Gate", "Works"), (), np.array([-1]), np.array([-1]), np.array([0]), np.array([-1]),
                  (("Gate", "Goods"),), ("a",), ("metal",), np.array([0, 0]), np.array([WEIGHTS, RETURNS]),
                  np.array([0, 1]), np.array([100.0, 150.0]), np.array([5.0, 5.0]))  # fmt: skip
    suspect = audit(books).suspects[0]
    assert {(suspect.site, suspect.kind), *suspect.alike} == {(0, WEIGHTS), (1, RETURNS)}


def test_without_weights_nobody_is_accused_but_what_does_not_close_is_seen():
    books = plant((0, RETURNS, 0, 1000.0, 10.0), (1, RETURNS, 1, 600.0, 10.0))
    kept = books.kind == RETURNS
    only = Books(*(getattr(books, name) for name in Books.__dataclass_fields__ if name not in
                   ("mass", "kind", "owner", "tonnes", "sigma")), books.mass[kept], books.kind[kept],
                 books.owner[kept], books.tonnes[kept], books.sigma[kept])  # fmt: skip
    found = audit(only)
    assert found.suspects == ()
    assert not found.independent


def test_residual_of_the_books_takes_the_return_before_the_weight():
    found = audit(plant((1, RETURNS, 1, 960.0, 10.0)))
    assert found.node_residual[1] == pytest.approx(1000 - 960 - 390)
    assert found.node_sigma[1] == pytest.approx(np.sqrt(25 + 100 + 25))
    assert found.weighed_residual[1] == pytest.approx(0.0)
    assert np.isnan(found.node_residual[0])  # nothing enters the depot here
    assert closing(found).tolist() == [False, True]


def test_flows_say_reported_measured_reconciled_and_how_far_off():
    found = audit(plant((1, RETURNS, 1, 960.0, 10.0)))
    assert found.reported[1] == 960.0
    assert np.isnan(found.reported[0])
    assert found.measured == pytest.approx([1000.0, 610.0, 390.0])
    assert found.reconciled == pytest.approx([1000.0, 610.0, 390.0], abs=0.01)
    assert found.z[1] > 30.0


def test_readings_without_mass_or_uncertainty_are_left_out():
    found = audit(plant((1, RETURNS, 1, np.nan, 10.0), (1, RETURNS, 1, 960.0, np.nan)))
    assert found.suspects == ()
    assert found.dof == 1


def test_scattered_lies_that_cancel_in_the_sum_are_found_too():
    """One return too large by as much as the other is too small: the sum says nothing, chi-squared does."""
    rows = [(0, RETURNS, 0, 1000.0, 10.0), (1, RETURNS, 1, 760.0, 10.0), (2, RETURNS, 1, 240.0, 10.0)]
    assert audit(plant(*rows)).suspects[0].site == 1

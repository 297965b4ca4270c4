"""Reconciliation: published and hand-made numbers, what nobody measured, gross errors, the level of the tests."""

from __future__ import annotations

import time

import numpy as np
import pytest
from scipy import optimize, sparse

from viewer.analysis.balance import critical, eliminate, incidence, reconcile

EXCHANGER = np.array([
    [1, -1, -1, 0, 0, 0],
    [0, 1, 0, -1, 0, 0],
    [0, 0, 1, 0, -1, 0],
    [0, 0, 0, 1, 1, -1],
], float)  # fmt: skip
READ = np.array([101.91, 64.45, 34.65, 64.20, 36.44, 98.88])
NODE = np.array([[1.0, -1.0]])


def chain(count: int, seed: int = 3):
    """A network of `count` flows between count // 4 nodes, its true flows, and weights with 2 % noise."""
    chance = np.random.default_rng(seed)
    nodes = count // 4
    origin, destination = chance.integers(-1, nodes, count), chance.integers(-1, nodes, count)
    origin[:nodes], destination[:nodes] = np.arange(nodes), -1
    matrix = incidence(origin, destination, nodes)
    start = chance.uniform(10, 100, count)
    dense = matrix.toarray()
    true = start - dense.T @ np.linalg.lstsq(dense @ dense.T, dense @ start, rcond=None)[0]
    sigma = 0.02 * np.abs(true) + 0.1
    return matrix, true, true + sigma * chance.normal(size=count), sigma


# Published and hand-made numbers


@pytest.mark.parametrize(
    ("sigma", "value", "after"),
    [((10, 10), 105.0, 7.0711), ((5, 10), 102.0, np.sqrt(20.0)), ((10, 5), 108.0, np.sqrt(20.0))],
)
def test_two_flows_through_one_node_meet_by_their_uncertainty(sigma, value, after):
    found = reconcile(NODE, np.array([100.0, 110.0]), np.square(sigma))
    assert found.values == pytest.approx([value, value])
    assert found.sigma == pytest.approx([after, after], abs=5e-5)


def test_heat_exchanger_with_bypass_has_its_published_answer():
    found = reconcile(EXCHANGER, READ, np.ones(6))
    assert found.values == pytest.approx([100.22, 64.50, 35.72, 64.50, 35.72, 100.22], abs=0.005)
    assert found.sigma == pytest.approx(np.full(6, 0.57735), abs=1e-5)
    assert found.chi2 == pytest.approx(6.4075, abs=5e-5)
    assert (found.dof, found.redundant.all(), found.observable.all()) == (4, True, True)
    assert found.p == pytest.approx(0.1706, abs=2e-4)  # 6.4075 of chi-squared with 4 degrees of freedom
    assert eliminate(EXCHANGER, READ, np.ones(6)) == ()


def test_measurement_and_nodal_tests_are_what_their_formulas_say():
    found = reconcile(EXCHANGER, READ, np.ones(6))
    assert np.abs(found.z) == pytest.approx(np.abs(READ - found.values) / np.sqrt(1 - found.sigma**2))
    assert np.sign(found.z) == pytest.approx(np.sign(READ - found.values))
    assert found.node_residual == pytest.approx([2.81, 0.25, -1.79, 1.76])
    assert found.node_z == pytest.approx(np.array([2.81, 0.25, -1.79, 1.76]) / np.sqrt([3, 2, 2, 3]))


@pytest.mark.parametrize("flow", range(6))
def test_one_reading_ten_times_too_large_is_found_and_named(flow):
    wrong = READ.copy()
    wrong[flow] *= 10
    assert reconcile(EXCHANGER, wrong, np.ones(6)).chi2 > 10_000
    (named,) = eliminate(EXCHANGER, wrong, np.ones(6))
    assert (named.flow, named.alike) == (flow, ())
    without = np.where(np.arange(6) == flow, np.nan, wrong)
    assert named.fall == pytest.approx(
        reconcile(EXCHANGER, wrong, np.ones(6)).chi2 - reconcile(EXCHANGER, without, np.ones(6)).chi2
    )
    assert named.p > 0.05


def test_two_gross_errors_are_taken_out_one_after_the_other():
    wrong = READ + np.array([0, 0, 30, 0, 0, 60])
    assert {step.flow for step in eliminate(EXCHANGER, wrong, np.ones(6))} == {2, 5}


def test_flows_that_one_node_cannot_tell_apart_are_named_together():
    (named,) = eliminate(NODE, np.array([100.0, 190.0]), np.full(2, 25.0))
    assert {named.flow, *named.alike} == {0, 1}


def test_covariance_counts():
    spread = np.array([[100.0, 90.0], [90.0, 100.0]])
    found = reconcile(NODE, np.array([100.0, 110.0]), spread)
    assert found.values == pytest.approx([105.0, 105.0])
    assert found.sigma == pytest.approx([np.sqrt(95.0)] * 2)
    assert found.chi2 == pytest.approx(100.0 / 20.0)


# What nobody measured


def test_unmeasured_flows_are_recovered_or_said_to_be_unknowable():
    """In -> node 1 -> node 2 -> out, and two unmeasured ways in parallel between nodes 2 and 3."""
    origin = [-1, 0, 1, 1, 2]
    destination = [0, 1, 2, 2, -1]
    values = np.array([100.0, np.nan, np.nan, np.nan, 110.0])
    found = reconcile(incidence(origin, destination, 3), values, np.full(5, 100.0))
    assert found.observable.tolist() == [True, True, False, False, True]
    assert found.values[[0, 1, 4]] == pytest.approx([105.0, 105.0, 105.0])
    assert found.sigma[1] == pytest.approx(7.0711, abs=5e-5)
    assert np.isnan(found.values[[2, 3]]).all()
    assert found.dof == 1
    assert np.isnan(found.node_residual).all()  # each node has a flow that nobody measured


def test_a_measurement_that_nothing_checks_is_left_as_it_is():
    found = reconcile(NODE, np.array([100.0, np.nan]), np.full(2, 4.0))
    assert (found.values.tolist(), found.dof, found.p) == ([100.0, 100.0], 0, 1.0)
    assert not found.redundant.any()
    assert found.sigma == pytest.approx([2.0, 2.0])


def test_nothing_measured_and_no_flows_at_all_are_answers():
    found = reconcile(NODE, np.full(2, np.nan), np.full(2, np.nan))
    assert not found.observable.any()
    assert reconcile(np.zeros((1, 0)), np.zeros(0), np.zeros(0)).dof == 0


def test_a_closed_ring_has_one_balance_less_than_nodes():
    ring = incidence([0, 1, 2], [1, 2, 0], 3)
    assert reconcile(ring, np.array([9.0, 10.0, 11.0]), np.ones(3)).dof == 2


def test_a_flow_from_a_node_to_itself_changes_nothing():
    assert incidence([0], [0], 1).toarray().tolist() == [[0.0]]


# Floors, sizes, levels


def test_what_would_be_negative_is_held_at_zero_and_the_rest_is_the_best_with_that():
    matrix = incidence([-1, 0, 0], [0, -1, -1], 1).toarray()
    read, sigma = np.array([10.0, 14.0, 0.4]), np.ones(3)
    assert reconcile(matrix, read, sigma**2).values[2] < 0
    found = reconcile(matrix, read, sigma**2, positive=True)
    best = optimize.minimize(lambda x: ((x - read) ** 2).sum(), read, bounds=[(0, None)] * 3, method="SLSQP",
                             constraints={"type": "eq", "fun": lambda x: matrix @ x})  # fmt: skip
    assert found.values == pytest.approx(best.x, abs=1e-6)
    assert found.bound.tolist() == [False, False, True]


def test_a_floor_leaves_flows_that_may_be_negative():
    found = reconcile(NODE, np.array([-5.0, -6.0]), np.ones(2), positive=np.array([False, False]))
    assert found.values == pytest.approx([-5.5, -5.5])


@pytest.mark.parametrize("broken", ["columns", "variances", "negative"])
def test_what_does_not_fit_together_is_refused(broken):
    values, variances = np.ones(2), np.ones(2)
    if broken == "columns":
        values = np.ones(3)
    elif broken == "variances":
        variances = np.ones(3)
    else:
        variances = np.array([1.0, -1.0])
    with pytest.raises(ValueError, match=broken if broken != "negative" else "0 or more"):
        reconcile(NODE, values, variances)


def test_sparse_and_dense_balances_give_the_same():
    one, two = reconcile(EXCHANGER, READ, np.ones(6)), reconcile(sparse.csr_array(EXCHANGER), READ, np.ones(6))
    assert np.array_equal(one.values, two.values)


def test_reconciled_flows_balance_and_scatter_as_they_say():
    z = []
    for seed in range(30):
        matrix, true, read, sigma = chain(60, seed)
        found = reconcile(matrix, read, sigma**2)
        assert np.abs(matrix @ found.values).max() < 1e-8
        free = found.sigma > 1e-6
        z.append((found.values - true)[free] / found.sigma[free])
    assert np.mean(np.concatenate(z) ** 2) == pytest.approx(1.0, abs=0.15)


def test_global_and_sidak_tests_alarm_at_their_level():
    alarms = np.zeros(2)
    for seed in range(400):
        chance = np.random.default_rng(seed)
        found = reconcile(EXCHANGER, np.array([100, 64, 36, 64, 36, 100]) + chance.normal(size=6), np.ones(6))
        alarms += [found.p < 0.05, np.abs(found.z).max() > critical(0.05, 6)]
    assert 8 <= alarms[0] <= 34  # 20 expected; 3 standard deviations
    assert 4 <= alarms[1] <= 34  # dependent tests: at most the level


@pytest.mark.slow
def test_two_thousand_flows_take_less_than_half_a_second():
    matrix, _, read, sigma = chain(2000)
    reconcile(matrix, read, sigma**2)
    taken = []
    for _ in range(3):
        start = time.perf_counter()
        reconcile(matrix, read, sigma**2)
        taken.append(time.perf_counter() - start)
    assert min(taken) < 0.5

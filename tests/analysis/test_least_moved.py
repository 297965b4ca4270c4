"""The least mass that must move until everybody has the same is the Hoover index times the whole."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.optimize import linprog

from viewer.analysis.inequality import hoover


@pytest.mark.parametrize("seed", range(6))
def test_hoover_is_the_share_that_an_optimal_transport_moves(seed):
    chance = np.random.default_rng(seed)
    people, each = chance.uniform(1, 9, 8), chance.uniform(0, 20, 8)
    have = people * each
    want = people * have.sum() / people.sum()
    cost = 1.0 - np.eye(8)
    sent, got = np.kron(np.eye(8), np.ones(8)), np.kron(np.ones(8), np.eye(8))
    found = linprog(cost.ravel(), A_eq=np.vstack((sent, got)), b_eq=np.concatenate((have, want)))
    assert found.fun == pytest.approx(hoover(each, people) * have.sum())

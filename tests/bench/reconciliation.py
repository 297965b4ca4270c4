"""How long a reconciliation takes beside the same formulas written out with dense matrices, and that both agree.

    python -m tests.bench.reconciliation --flows 2000 --runs 5

The network is the one of the tests: n flows between n / 4 nodes, weighed with 2 % noise. The dense way inverts A V Aᵀ
over all flows and forms both covariances; it is what a spreadsheet or a first script does.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable

import numpy as np

from tests.analysis.test_balance import chain
from viewer.analysis.balance import reconcile


def dense(matrix: np.ndarray, values: np.ndarray, variances: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Reconciled values and their sigma by x = y − V Aᵀ (A V Aᵀ)⁻¹ A y, every matrix whole."""
    spread = np.diag(variances)
    inverse = np.linalg.inv(matrix @ spread @ matrix.T)
    gain = spread @ matrix.T @ inverse @ matrix
    return values - gain @ values, np.sqrt(np.maximum(np.diag(spread - gain @ spread), 0.0))


def seconds(work: Callable[[], object], runs: int) -> float:
    """The quickest of several runs."""
    taken = []
    for _ in range(runs):
        begun = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begun)
    return min(taken)


def measure(flows: int = 2000, runs: int = 3) -> dict:
    """Seconds of both ways, their ratio, and by how much their answers differ at most."""
    matrix, _, read, sigma = chain(flows)
    whole, variances = matrix.toarray(), sigma**2
    found = reconcile(matrix, read, variances)
    values, spread = dense(whole, read, variances)
    quick = seconds(lambda: reconcile(matrix, read, variances), runs)
    slow = seconds(lambda: dense(whole, read, variances), runs)
    return {
        "flows": flows,
        "nodes": matrix.shape[0],
        "seconds": round(quick, 4),
        "dense_seconds": round(slow, 4),
        "times_as_fast": round(slow / quick, 2),
        "values_differ": float(np.abs(found.values - values).max()),
        "sigma_differ": float(np.abs(found.sigma - spread).max()),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--flows", type=int, default=2000)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    print(json.dumps(measure(options.flows, options.runs)))


if __name__ == "__main__":
    main()

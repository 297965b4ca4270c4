"""Weighted least-squares reconciliation: flows change as little as their uncertainty allows until every node balances.

A balance matrix has one row per node and one column per flow: +1 where the flow enters, -1 where it leaves, else 0; a
growth of stock is a flow that leaves. Columns of flows that nobody measured are eliminated first (QR), and the answer
says which of them the others determine. Formulas: Narasimhan and Jordache, Data Reconciliation, 2000.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from viewer.geometry.regions import FloatArray, IntArray

Mask = npt.NDArray[np.bool_]
THIN = 0.1  # share of numbers that are not 0 below which a matrix is multiplied as a sparse one
TINY = 1e-9  # relative size below which a number made by elimination is nothing


@dataclass(frozen=True, slots=True, eq=False)
class Reconciled:
    """n flows on m nodes, reconciled. A flow that cannot be known is nan in values, sigma and z.

    z compares a measured flow with what all others allow, nan where nothing checks it. node_z is the same for the raw
    balance of one node, nan where a flow of it is not measured. p is 1 when there is nothing to test (dof 0).
    """

    values: FloatArray  # (n,)
    sigma: FloatArray  # (n,) standard uncertainty of the values
    z: FloatArray  # (n,) signed: above 0 the measurement is too large
    redundant: Mask  # (n,) measured, and checked by others
    observable: Mask  # (n,) known: measured, or determined by what is measured
    chi2: float
    dof: int
    p: float
    node_residual: FloatArray  # (m,) what enters less what leaves, as measured
    node_sigma: FloatArray  # (m,)
    bound: Mask  # (n,) held at zero because a negative flow is impossible
    factors: tuple[object, FloatArray, FloatArray]  # how the measured flows make all, their spread, what balance gains

    def covariance(self) -> FloatArray:
        """(n, n) of the values; nan in the rows and columns of what cannot be known."""
        mix, spread, gain = self.factors
        through = gain @ mix.T
        own = mix @ (np.diag(spread) if spread.ndim == 1 else spread) @ mix.T - through.T @ through
        own[~self.observable] = np.nan
        own[:, ~self.observable] = np.nan
        return own

    @property
    def node_z(self) -> FloatArray:
        """(m,) residual over its standard uncertainty; nan where that is 0 or unknown."""
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.where(self.node_sigma > 0, self.node_residual / self.node_sigma, np.nan)


@dataclass(frozen=True, slots=True)
class Elimination:
    """One measurement that was taken out because the rest then fits better: its flow, what remains, who is like it."""

    flow: int
    fall: float  # of chi2
    chi2: float  # of the rest
    dof: int
    p: float
    alike: tuple[int, ...]  # flows that would explain it exactly as well


@dataclass(frozen=True, slots=True, eq=False)
class _Reduced:
    """The balances between measured flows alone, and what recovers the others from them."""

    rows: FloatArray  # (k, measured) independent balances
    lower: FloatArray  # (k, k) Cholesky factor of their residuals' covariance
    recover: FloatArray  # (unmeasured, measured) u = recover @ x
    seen: Mask  # (unmeasured,)


def reconcile(
    balances, values: FloatArray, variances: FloatArray, *, positive: Mask | bool = False, rounds: int = 200
) -> Reconciled:
    """The most likely true flows under the balances.

    balances: (m, n), dense or scipy.sparse. values: (n,), nan where unmeasured. variances: (n,) or a covariance (n, n),
    that of an unmeasured flow is not read. positive: which flows cannot be below 0 (True: all of them); those that
    would be are held at 0 and the others are reconciled again. ValueError where shapes disagree, variances below 0.
    """
    from scipy import sparse

    matrix = sparse.csr_array(balances, dtype=float)
    values, variances = np.asarray(values, float), np.asarray(variances, float)
    _agree(matrix, values, variances)
    floor = np.full(len(values), bool(positive)) if np.isscalar(positive) else np.asarray(positive, bool)
    held = np.zeros(len(values), bool)
    for _ in range(rounds):
        found = _free(matrix, values, variances, held)
        below = floor & ~held & (found.values < -TINY * max(1.0, float(np.nanmax(np.abs(values), initial=0.0))))
        if below.any():
            held[np.flatnonzero(below)[np.argmin(found.values[below])]] = True
            continue
        return found
    raise ValueError(f"no flows of at least 0 were found in {rounds} rounds")


def eliminate(
    balances, values: FloatArray, variances: FloatArray, *, alpha: float = 0.05, most: int = 20
) -> tuple[Elimination, ...]:
    """Gross errors one after the other: the measurement whose loss lets chi2 fall most, until the rest passes.

    Stops when the global test passes at alpha, or when no single loss is significant at the level that Sidak's
    correction leaves to one of all checked measurements.
    """
    found = reconcile(balances, values, variances)
    left = np.array(values, float)
    out: list[Elimination] = []
    while found.p < alpha and len(out) < most:
        falls = np.where(found.redundant, np.nan_to_num(found.z) ** 2, 0.0)
        if falls.max(initial=0.0) <= critical(alpha, int(found.redundant.sum())) ** 2:
            break
        worst = int(np.argmax(falls))
        alike = tuple(int(i) for i in np.flatnonzero(np.abs(falls - falls[worst]) <= 1e-6 * falls[worst]) if i != worst)
        left[worst] = np.nan
        found = reconcile(balances, left, variances)
        out.append(Elimination(worst, float(falls[worst]), found.chi2, found.dof, found.p, alike))
    return tuple(out)


def critical(alpha: float, tests: int) -> float:
    """How large |z| may be in one of several two-sided tests whose family-wise level is alpha (Sidak).

    >>> round(critical(0.05, 1), 2)
    1.96
    """
    from scipy.special import ndtri

    each = -np.expm1(np.log1p(-alpha) / max(tests, 1))
    return float(-ndtri(each / 2.0))


def upper_tail(chi2: float, dof: int) -> float:
    """The chance of at least this much with honest errors; 1 when nothing is tested."""
    from scipy.special import chdtrc

    return float(chdtrc(dof, max(chi2, 0.0))) if dof > 0 else 1.0


def incidence(origin: Sequence[int] | IntArray, destination: Sequence[int] | IntArray, nodes: int):
    """(nodes, n) sparse balance matrix of n flows between nodes; -1 is outside, where nothing balances.

    A flow from a node to itself changes nothing there.
    """
    from scipy import sparse

    flow = np.arange(len(origin))
    origin, destination = np.asarray(origin), np.asarray(destination)
    leaves, enters = origin >= 0, destination >= 0
    row = np.concatenate((destination[enters], origin[leaves]))
    column = np.concatenate((flow[enters], flow[leaves]))
    sign = np.concatenate((np.ones(enters.sum()), -np.ones(leaves.sum())))
    matrix = sparse.csr_array((sign, (row, column)), shape=(nodes, len(flow)))
    matrix.sum_duplicates()
    matrix.eliminate_zeros()
    return matrix


def _agree(matrix, values: FloatArray, variances: FloatArray) -> None:
    count = len(values)
    if matrix.shape[1] != count:
        raise ValueError(f"balances have {matrix.shape[1]} columns, expected one for each of {count} flows")
    if variances.shape not in ((count,), (count, count)):
        raise ValueError(f"variances have shape {variances.shape}, expected ({count},) or ({count}, {count})")
    own = variances if variances.ndim == 1 else np.diag(variances)
    if not (own[np.isfinite(values)] >= 0).all():
        raise ValueError("variances: expected 0 or more for every measured flow")


def _free(matrix, values: FloatArray, variances: FloatArray, held: Mask) -> Reconciled:
    """Reconciliation without a floor; held flows are 0 exactly."""
    count = len(values)
    known = np.isfinite(values) & ~held
    missing = ~known & ~held
    spread = variances[known] if variances.ndim == 1 else variances[np.ix_(known, known)]
    inside = matrix[:, np.flatnonzero(known)]
    reduced = _reduced(inside, matrix[:, np.flatnonzero(missing)].toarray(), spread)
    white = _lower_solve(reduced.lower, reduced.rows)  # balances whose residuals are independent, each with variance 1
    residual = white @ values[known]
    gain = _times(white, spread)
    best = values[known] - gain.T @ residual
    mix, observable = _mixture(known, missing, reduced)
    out = np.where(observable, mix @ best, np.nan)
    z = np.full(count, np.nan)
    z[known] = _tests(white, residual)
    chi2, dof = float(residual @ residual), len(white)
    node, node_sigma = _nodes(matrix, values, spread, known, held)
    return Reconciled(out, np.where(observable, _sigma(mix, spread, gain), np.nan), z, np.isfinite(z), observable,
                      chi2, dof, upper_tail(chi2, dof), node, node_sigma, held.copy(), (mix, spread, gain))  # fmt: skip


def _reduced(inside, outside: FloatArray, spread: FloatArray) -> _Reduced:
    from scipy import linalg

    unmeasured = outside.shape[1]
    recover, seen = np.zeros((unmeasured, inside.shape[1])), np.zeros(unmeasured, bool)
    rows = inside.toarray()
    if unmeasured:
        q, r, order = linalg.qr(outside, pivoting=True)
        rank = int((np.abs(np.diag(r)) > TINY * max(abs(r[0, 0]), 1.0)).sum()) if min(r.shape) else 0
        turned = q.T @ rows
        rows = np.where(np.abs(turned[rank:]) > 1e-7, turned[rank:], 0.0)
        lead = linalg.solve_triangular(r[:rank, :rank], np.hstack((turned[:rank], r[:rank, rank:])))
        recover[order[:rank]] = -lead[:, : inside.shape[1]]
        free = np.abs(lead[:, inside.shape[1] :]).max(axis=1, initial=0.0) > 1e-7
        seen[order[:rank]] = ~free
    rows, lower = _independent(rows, spread)
    return _Reduced(rows, lower, recover, seen)


def _independent(rows: FloatArray, spread: FloatArray) -> tuple[FloatArray, FloatArray]:
    """The balances that say something new, and the lower Cholesky factor of their residuals' covariance."""
    from scipy.linalg.lapack import dpstrf

    full = _residual_covariance(rows, spread)
    size = np.sqrt(np.diag(full))
    used = np.flatnonzero(size > 0)
    if not used.size:
        return rows[:0], np.zeros((0, 0))
    scaled = full[np.ix_(used, used)] / np.outer(size[used], size[used])
    upper, order, rank, _ = dpstrf(scaled, tol=1e-10)
    kept = used[order[:rank] - 1]
    return rows[kept], size[kept, None] * np.triu(upper[:rank, :rank]).T


def _residual_covariance(rows: FloatArray, spread: FloatArray) -> FloatArray:
    """(k, k) rows V rowsᵀ; balances of many flows hold few of them each, and are multiplied as such."""
    from scipy import sparse

    if spread.ndim == 2 or np.count_nonzero(rows) > THIN * rows.size:
        return _times(rows, spread) @ rows.T
    thin = sparse.csr_array(rows)
    return (thin.multiply(spread[None, :]).tocsr() @ thin.T).toarray()


def _times(rows: FloatArray, spread: FloatArray) -> FloatArray:
    """Rows times a covariance, which may be its diagonal alone."""
    return rows * spread if spread.ndim == 1 else rows @ spread


def _lower_solve(lower: FloatArray, right: FloatArray) -> FloatArray:
    from scipy.linalg import solve_triangular

    return solve_triangular(lower, right, lower=True) if len(lower) else right


def _tests(white: FloatArray, residual: FloatArray) -> FloatArray:
    """(measured,) the likelihood-ratio z of a gross error in each measurement, nan where no balance holds it."""
    power = (white**2).sum(axis=0)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(power > TINY**2, (white.T @ residual) / np.sqrt(power), np.nan)


def _mixture(known: Mask, missing: Mask, reduced: _Reduced):
    """(n, measured) sparse: every flow from the measured ones; and which flows that is true for. Held flows are 0."""
    from scipy import sparse

    places = np.flatnonzero(missing)
    seen = sparse.coo_array(np.where(reduced.seen[:, None], reduced.recover, 0.0))
    row = np.concatenate((np.flatnonzero(known), places[seen.row]))
    column = np.concatenate((np.arange(known.sum()), seen.col))
    weight = np.concatenate((np.ones(known.sum()), seen.data))
    observable = ~missing
    observable[places[reduced.seen]] = True
    return sparse.csr_array((weight, (row, column)), shape=(len(known), int(known.sum()))), observable


def _sigma(mix, spread: FloatArray, gain: FloatArray) -> FloatArray:
    """(n,) standard uncertainties, the diagonal of the covariance alone."""
    own = mix.power(2) @ spread if spread.ndim == 1 else ((mix @ spread) * mix.toarray()).sum(axis=1)
    return np.sqrt(np.maximum(own - ((mix @ gain.T) ** 2).sum(axis=1), 0.0))


def _nodes(matrix, values: FloatArray, spread: FloatArray, known: Mask, held: Mask) -> tuple[FloatArray, FloatArray]:
    """The raw residual of every node and its uncertainty; nan where a flow of it is not measured."""
    inside = matrix[:, np.flatnonzero(known)]
    residual = inside @ values[known]
    if spread.ndim == 1:
        variance = inside.power(2) @ spread
    else:
        variance = ((inside @ spread) * inside.toarray()).sum(axis=1)
    sigma = np.sqrt(np.maximum(variance, 0.0))
    open_ = (abs(matrix[:, np.flatnonzero(~known & ~held)]).sum(axis=1) > 0) if (~known & ~held).any() else False
    return np.where(open_, np.nan, residual), np.where(open_, np.nan, sigma)

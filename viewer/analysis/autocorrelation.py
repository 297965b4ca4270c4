"""Do like values lie side by side? Moran's I, global, local and of two variables: method section 4.6.

Regions without a value are left out, and the weights of the rest are row-standardised among themselves. An island,
left without any neighbour, counts in the mean and in n as it does in PySAL, but it has no local index: it is reported.
That is the default everywhere; the other convention, to leave islands out altogether, is had by setting their values to
nan. On New York's 59 districts with one island, Rockaway, median income has I = 0.451 by the first and 0.445 by the
second; poverty 0.551 and 0.542; PM2.5 0.792 and 0.808.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import erfc, sqrt

import numpy as np
import numpy.typing as npt

from viewer.analysis.weights import Weights, among, binary, row_standardised
from viewer.geometry.neighbours import Neighbours
from viewer.geometry.regions import FloatArray, IntArray

PERMUTATIONS = 999
SEED = 2147
CHUNK = 2_000_000  # numbers that a step of a permutation test holds
TIE = 1e-12  # sums in another order may differ by this part


@dataclass(frozen=True, slots=True, eq=False)
class Moran:
    """Global Moran's I. p values are one-sided, of the smaller tail; p_permuted is nan without permutations."""

    index: float
    expected: float
    variance_normal: float
    variance_random: float
    p_normal: float
    p_random: float
    p_permuted: float
    used: IntArray  # numbers of the regions that have a value
    islands: IntArray  # regions with a value but without a neighbour


@dataclass(frozen=True, slots=True, eq=False)
class LocalMoran:
    """(n,) local indices, pseudo p values (one-sided, of the smaller tail) and quadrants; nan and 0 where left out.

    quadrant: 1 high among high, 2 low among high, 3 low among low, 4 high among low.
    """

    index: FloatArray
    p: FloatArray
    quadrant: IntArray
    used: IntArray
    islands: IntArray


def moran(
    values: FloatArray,
    neighbours: Neighbours,
    *,
    standardised: bool = True,
    permutations: int = PERMUTATIONS,
    seed: int = SEED,
) -> Moran:
    """Global Moran's I of (n,) values; all nan without four values, with equal values, or without neighbours."""
    used, islands, weights = _prepared(neighbours, standardised, values)
    z = _deviations(values[used])
    if len(z) < 4 or not z.any() or not len(weights.values):
        return Moran(*[float("nan")] * 7, used, islands)
    index = _global(z, z, weights)
    expected = -1 / (len(z) - 1)
    normal, random = _variances(z, weights)
    p_permuted = _permuted(z, weights, permutations, seed) if permutations else float("nan")
    tails = (_tail(index - expected, variance) for variance in (normal, random))
    return Moran(index, expected, normal, random, *tails, p_permuted, used, islands)


def bivariate(x: FloatArray, y: FloatArray, neighbours: Neighbours, *, standardised: bool = True) -> float:
    """Correlation of x with the neighbours' y (not with the region's own); nan where either does not vary."""
    used, _, weights = _prepared(neighbours, standardised, x, y)
    if len(used) < 2:
        return float("nan")
    zx, zy = _standard(x[used]), _standard(y[used])
    return float(zx @ weights.lag(zy) / (len(used) - 1))


def local_moran(
    values: FloatArray,
    neighbours: Neighbours,
    *,
    beside: FloatArray | None = None,
    standardised: bool = True,
    permutations: int = PERMUTATIONS,
    seed: int = SEED,
) -> LocalMoran:
    """Local Moran of (n,) values, or of values and the neighbours' other variable `beside`.

    p by conditional permutation: a region keeps its value, its neighbours are drawn from all others. The draws follow
    from the seed alone. nan without permutations.
    """
    other = values if beside is None else beside
    used, islands, weights = _prepared(neighbours, standardised, values, other)
    index, p = np.full(len(values), np.nan), np.full(len(values), np.nan)
    quadrant = np.zeros(len(values), np.int64)
    if len(used) > 1:
        # one variable as it is, two in standard deviations: the usual definitions
        scale = _deviations if beside is None else _standard
        zx, zy = scale(values[used]), scale(other[used])
        lag = weights.lag(zy)
        power = zx @ zx
        index[used] = (len(used) - 1) * zx * lag / power if power else np.nan
        quadrant[used] = _quadrants(zx, lag) if power else 0
        if permutations and power:
            p[used] = _conditional(zx, zy, weights, permutations, seed)
    index[islands], p[islands], quadrant[islands] = np.nan, np.nan, 0
    return LocalMoran(index, p, quadrant, used, islands)


def false_discoveries(p: FloatArray, level: float = 0.05) -> float:
    """The largest p value that Benjamini and Hochberg's rule accepts at `level`; 0 when it accepts none.

    >>> false_discoveries(np.array([0.01, 0.02, 0.03, 0.9]))
    0.03
    """
    known = np.sort(p[np.isfinite(p)])
    accepted = known[known <= level * np.arange(1, len(known) + 1) / max(len(known), 1)]
    return float(accepted[-1]) if accepted.size else 0.0


def clusters(local: LocalMoran, level: float = 0.05, *, fdr: bool = False) -> IntArray:
    """(n,) quadrant of the regions whose p is at most `level` (or what false discoveries leave of it), 0 elsewhere."""
    limit = false_discoveries(local.p, level) if fdr else level
    with np.errstate(invalid="ignore"):
        return np.where(local.p <= limit, local.quadrant, 0)


def _prepared(neighbours: Neighbours, standardised: bool, *columns: FloatArray) -> tuple[IntArray, IntArray, Weights]:
    known = np.isfinite(np.stack([np.asarray(column, float) for column in columns])).all(axis=0)
    if neighbours.count != len(known):
        raise ValueError(f"weights of {neighbours.count} regions for {len(known)} values")
    rest, numbers = among(neighbours, known), np.flatnonzero(known)
    return numbers, numbers[rest.islands], row_standardised(rest) if standardised else binary(rest)


def _deviations(values: FloatArray) -> FloatArray:
    z = values - values.mean() if values.size else values
    return np.where(np.abs(z) <= TIE * np.abs(values).max(initial=0), 0.0, z)


def _standard(values: FloatArray) -> FloatArray:
    z = _deviations(values)
    spread = sqrt(z @ z / (len(z) - 1))
    return z / spread if spread else np.full(len(z), np.nan)


def _global(zx: FloatArray, zy: FloatArray, weights: Weights) -> float:
    return float(len(zx) / weights.values.sum() * (zx @ weights.lag(zy)) / (zx @ zx))


def _variances(z: FloatArray, weights: Weights) -> tuple[float, float]:
    """Variance of I when the values are normal, and when they are in random order."""
    n, matrix = len(z), weights.matrix()
    s0 = weights.values.sum()
    both = matrix + matrix.T
    s1 = float((both.data**2).sum()) / 2
    s2 = float(((matrix.sum(axis=0) + matrix.sum(axis=1)) ** 2).sum())
    expected = 1 / (n - 1) ** 2
    normal = (n**2 * s1 - n * s2 + 3 * s0**2) / ((n - 1) * (n + 1) * s0**2) - expected
    kurtosis = float(np.mean(z**4) / np.mean(z**2) ** 2)
    a = n * ((n**2 - 3 * n + 3) * s1 - n * s2 + 3 * s0**2)
    b = kurtosis * ((n**2 - n) * s1 - 2 * n * s2 + 6 * s0**2)
    return float(normal), float((a - b) / ((n - 1) * (n - 2) * (n - 3) * s0**2) - expected)


def _tail(distance: float, variance: float) -> float:
    return erfc(abs(distance) / sqrt(2 * variance)) / 2 if variance > 0 else float("nan")


def _folded(larger: npt.NDArray, permutations: int) -> npt.NDArray:
    return (np.minimum(larger, permutations - larger) + 1) / (permutations + 1)


def _permuted(z: FloatArray, weights: Weights, permutations: int, seed: int) -> float:
    """One-sided p of I among values in random order."""
    random, matrix = np.random.default_rng(seed), weights.matrix()
    observed = z @ (matrix @ z)
    larger, step = 0, max(CHUNK // len(z), 1)
    for start in range(0, permutations, step):
        rows = min(step, permutations - start)
        mixed = random.permuted(np.broadcast_to(z, (rows, len(z))), axis=1).T
        sums = np.einsum("nm,nm->m", mixed, matrix @ mixed)
        larger += int((sums >= observed - TIE * abs(observed)).sum())
    return float(_folded(np.array(larger), permutations))


def _quadrants(z: FloatArray, lag: FloatArray) -> IntArray:
    high, among_high = z > 0, lag > 0
    return np.select([high & among_high, ~high & among_high, ~high & ~among_high], [1, 2, 3], 4)


def _conditional(zx: FloatArray, zy: FloatArray, weights: Weights, permutations: int, seed: int) -> FloatArray:
    """(n,) p values. All regions share the draws: one that is drawn as its own neighbour takes the draw in reserve.

    A draw of k + 1 regions in random order, in which the last replaces the region itself, is a draw of k of the
    others. So the lags of all regions with k neighbours are one matrix product.
    """
    degree, random = weights.neighbours.degree, np.random.default_rng(seed)
    starts, reserve = np.append(0, np.cumsum(degree)), min(int(degree.max()) + 1, len(zx))
    draws = np.array([random.choice(len(zx), reserve, replace=False) for _ in range(permutations)])
    observed, larger = zx * weights.lag(zy), np.zeros(len(zx), np.int64)
    for k in np.unique(degree):
        regions = np.flatnonzero(degree == k)
        for some in np.array_split(regions, len(regions) * permutations // CHUNK + 1):
            w = weights.values[starts[some][:, None] + np.arange(k)]
            products = _drawn_lags(zy, some, w, draws) * zx[some][:, None]
            larger[some] = (products >= (observed - TIE * np.abs(observed))[some][:, None]).sum(axis=1)
    return _folded(larger, permutations)


def _drawn_lags(zy: FloatArray, regions: IntArray, w: FloatArray, draws: IntArray) -> FloatArray:
    """(r, permutations) lags of `regions` with weights w (r, k) over what each draw gives them."""
    k = w.shape[1]
    lags = w @ zy[draws[:, :k]].T
    number = np.full(len(zy), -1)
    number[regions] = np.arange(len(regions))
    row = number[draws[:, :k]]
    permutation, column = np.nonzero(row >= 0)
    row = row[permutation, column]
    lags[row, permutation] += w[row, column] * (zy[draws[permutation, k]] - zy[regions[row]])
    return lags

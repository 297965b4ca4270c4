"""Fair shares: how a burden is shared between rich and poor, who is served, what workshops make, who is paid.

Functions on arrays: n districts with people, wealth and a burden each; nan is missing and left out of every figure.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from viewer.analysis.exposure import by_share
from viewer.analysis.inequality import concentration, kolm_pollak, weighted_mean
from viewer.geometry.regions import FloatArray

AVERSION = -1.0  # of Kolm-Pollak, below 0 for burdens
REACH_M = 1000.0


@dataclass(frozen=True, slots=True)
class Figures:
    """A burden in a few numbers, all weighted by people. Everything is in the unit of the burden but where it says.

    ede: the burden which, borne by all alike, would be as bad; index: ede minus mean, 0 is equal. concentration:
    -1..1, below 0 when the poor bear more, nan where some burden is below 0 (it speaks of shares of a sum). deciles:
    the mean of the poorest tenth, ... of the richest. coverage: share 0..1 of the people within reach of a depot or
    workshop, nan without one. kappa: of the comparison.
    """

    mean: float
    ede: float
    index: float
    concentration: float
    deciles: tuple[float, ...]
    coverage: float
    people: float
    kappa: float

    @property
    def ratio(self) -> float:
        """How many times the burden of the richest tenth the poorest bears."""
        return self.deciles[0] / self.deciles[-1] if self.deciles and self.deciles[-1] > 0 else float("nan")


@dataclass(frozen=True, slots=True, eq=False)
class Residents:
    """Who lives where: people (n,), and what each has (n,), all nan where the city does not say."""

    people: FloatArray
    wealth: FloatArray


def figures(
    burden: FloatArray, residents: Residents, *, kappa: float | None = None, away: FloatArray | None = None,
    reach: float = REACH_M,
) -> Figures:  # fmt: skip
    """What is to be said of a burden. kappa: that of the first scenario when two are compared. away: (n,) distances."""
    people = residents.people
    fair = kolm_pollak(burden, AVERSION, people, kappa=kappa)
    known = np.isfinite(burden) & np.isfinite(people)
    amounts = bool((burden[known] >= 0).all())
    sharing = concentration(np.where(known & amounts, burden, np.nan), residents.wealth, people).index
    return Figures(
        weighted_mean(burden, people), fair.ede, fair.index, sharing,
        tuple(float(mean) for mean in by_share(burden, residents.wealth, people)),
        coverage(people, away, reach), float(people[known].sum()), fair.kappa,
    )  # fmt: skip


def coverage(people: FloatArray, away: FloatArray | None, reach: float = REACH_M) -> float:
    """Share of the people whose district's middle lies within reach; nan without a facility to reach."""
    if away is None or not np.isfinite(away).any():
        return float("nan")
    known = np.isfinite(people)
    total = people[known].sum()
    return float(people[known & (away <= reach)].sum() / total) if total > 0 else float("nan")


def nearest(places: FloatArray, facilities: FloatArray) -> FloatArray:
    """(n,) distance to the nearest of (f, 2) facilities; infinite when there is none, nan where a place is nan."""
    placed = facilities[np.isfinite(facilities).all(axis=1)]
    if not len(placed):
        return np.full(len(places), np.inf)
    square = (places[:, None, 0] - placed[:, 0]) ** 2 + (places[:, None, 1] - placed[:, 1]) ** 2
    return np.sqrt(square.min(axis=1))


def pareto(total: FloatArray, inequality: FloatArray) -> np.ndarray:
    """(n,) True for the choices that no other beats in one of the two without losing in the other; less is better.

    Choices that are equal in both beat each other in none: all of them are on the front, or none.

    >>> pareto(np.array([1.0, 2.0, 2.0]), np.array([5.0, 3.0, 4.0])).tolist()
    [True, True, False]
    """
    out = np.zeros(len(total), bool)
    last = (np.nan, np.inf)  # of the front so far
    for i in np.lexsort((inequality, total)):
        here = (total[i], inequality[i])
        if np.isfinite(total[i]) and (inequality[i] < last[1] or here == last):
            out[i], last = True, here
    return out


def paid(amount: float, rule: str, burden: FloatArray, people: FloatArray) -> FloatArray:
    """(n,) who gets how much of an amount by a rule of model.plan; nan where burden or people are missing.

    Where nobody bears more than the mean the rule "burden above the mean" pays nothing.
    """
    known = np.isfinite(burden) & np.isfinite(people)
    if rule == "equal per head":
        claim = np.where(known, people, 0.0)
    elif rule == "burden above the mean":
        above = np.maximum(burden - weighted_mean(burden, people), 0.0)
        claim = np.where(known, people * above, 0.0)
    else:
        raise ValueError(f"no rule {rule!r}; known: burden above the mean, equal per head")
    total = claim.sum()
    return np.where(known, amount * claim / total if total > 0 else 0.0, np.nan)

"""Unrest: how support spreads between neighbours, from what people have seen of something done to them.

The rule, step by step, in shares 0..1 of the people of each district:

    seen      what a district has had of it so far, x, as a share of those who notice: x / (x + half), half of them at
              x = half. What is never undone is never unseen.
    own       of those who do not support yet, `seeing` times seen join in a step by what they see themselves.
    passed on where the mean support of the neighbours (regions that share a border or a corner) was at least
              `threshold` at the end of the step before, `passing` times that mean join as well.
    together  support(t) = support(t − 1) + (1 − support(t − 1)) × (1 − (1 − own) × (1 − passed on))

Nobody knows before the first step, and nobody leaves again. It is the threshold model of collective behaviour
(Granovetter 1978) on a neighbour graph with a linear rate of joining (Bass 1969); its four numbers are assumptions that
are shown with it, not findings.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from viewer.geometry.neighbours import Neighbours, neighbour_mean
from viewer.geometry.regions import FloatArray

RISEN = 0.5  # support from which a district counts as risen


@dataclass(frozen=True, slots=True)
class Rule:
    """The rates of joining in a step, and the support around from which it is passed on; all 0..1."""

    seeing: float = 0.1
    passing: float = 0.4
    threshold: float = 0.3

    def __post_init__(self) -> None:
        for name in ("seeing", "passing", "threshold"):
            if not 0.0 <= getattr(self, name) <= 1.0:
                raise ValueError(f"{name}: 0 to 1 expected, got {getattr(self, name)}")


RULE = Rule()


@dataclass(frozen=True, slots=True, eq=False)
class Unrest:
    """support: (t, n) share of the people at the end of each step. around: (t, n) mean of the neighbours one step ago.

    nan where nothing is known of what a district has had.
    """

    support: FloatArray
    around: FloatArray

    def risen(self, step: int) -> np.ndarray:
        """(n,) True where at least half of the people support it at the end of a step."""
        with np.errstate(invalid="ignore"):
            return self.support[step] >= RISEN

    @property
    def arrival(self) -> FloatArray:
        """(n,) the step at whose end a district had risen first; infinite where it never did."""
        with np.errstate(invalid="ignore"):
            up = self.support >= RISEN
        return np.where(up.any(axis=0), up.argmax(axis=0), np.inf)


def noticed(amounts: FloatArray, half: float) -> FloatArray:
    """Share of the people who notice an amount: a half at `half`, none of nothing. ValueError for a half of 0 or less.

    >>> noticed(np.array([0.0, 5.0, 15.0]), 5.0).tolist()
    [0.0, 0.5, 0.75]
    """
    if not half > 0:
        raise ValueError(f"half: above 0 expected, got {half}")
    given = np.maximum(amounts, 0.0)
    return given / (given + half)


def spread(seen: FloatArray, neighbours: Neighbours, rule: Rule = RULE, *, first: int = 0) -> Unrest:
    """Support over time from (t, n) shares of those who notice. first: the step in which it becomes known.

    A district without neighbours has only what it sees itself; one of which nothing is known (nan) counts in no mean.
    """
    seen = np.asarray(seen, float)
    support, around = np.zeros(seen.shape), np.zeros(seen.shape)
    support[:, ~np.isfinite(seen).all(axis=0)] = np.nan
    for step in range(max(first, 0), len(seen)):
        before = support[step - 1] if step else np.where(np.isnan(support[0]), np.nan, 0.0)
        near = np.nan_to_num(neighbour_mean(before, neighbours))
        passed = np.where(near >= rule.threshold, rule.passing * near, 0.0)
        joins = 1.0 - (1.0 - rule.seeing * seen[step]) * (1.0 - passed)
        support[step] = before + (1.0 - before) * joins
        around[step] = near
    return Unrest(support, around)

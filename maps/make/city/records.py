"""The rows that the city publishes of its year: weighed at the gates and as reported, with stated uncertainties."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from city.batches import Step
from city.draw import Draw, FloatArray
from city.ledger import METAMATERIAL, WEEKS, Edge, Ledger
from city.places import AIR, GOODS, OVERSEAS

PERIOD = 4  # weeks: of the operators' returns, and of the rounds' weights other than metamaterial
GATE = {AIR: 0.08, GOODS: 0.04, OVERSEAS: 0.025}  # relative standard uncertainty of a week's weight
ROUND, BRIDGE, RETURN, BATCH = 0.03, 0.02, 0.015, 0.01  # of a round, a weighbridge, a return, a batch
YARD, HALL = 0.03, 0.06  # of what lies there: the survey of a yard, of one hall full of crates


@dataclass(frozen=True, slots=True)
class Row:
    """One published flow: over the steps first..last of the clock, both counted; batch rows name their own step."""

    edge: Edge
    tonnes: float
    sigma: float
    first: int
    last: int
    basis: str
    step: Step | None = None


def flows(seed: int, ledger: Ledger, steps: list[Step]) -> list[Row]:
    """All rows: measured ones partition the true masses (a batch is weighed apart from the rest of its week)."""
    draw = Draw(seed, "gates")
    by_edge: dict[int, list[Step]] = {}
    for step in steps:
        by_edge.setdefault(step.edge, []).append(step)
    rows: list[Row] = []
    for number, edge in enumerate(ledger.edges):
        rows += _measured(draw, edge, ledger.true[number], by_edge.get(number, []))
    returns = Draw(seed, "returns")
    for number, edge in enumerate(ledger.edges):
        rows += _reported(returns, edge, ledger.booked[number])
    return rows


def yards(seed: int, ledger: Ledger) -> list[tuple[int, int, int, float, float]]:
    """Surveys at the end of each week: site, material, week, tonnes, sigma. The survey crew belongs to no operator."""
    return surveys(Draw(seed, "yards"), ledger.yards, YARD)


def surveys(draw: Draw, lying: FloatArray, share: float) -> list[tuple[int, int, int, float, float]]:
    """Site, material, step, tonnes, sigma of every step, for the materials of (sites, materials, steps) that lie there.

    share: the standard uncertainty as a share of what is found.
    """
    rows = []
    for site, material in np.argwhere(lying.sum(axis=2) > 0).tolist():
        found = zip(*surveyed(draw, lying[site, material], share))
        rows += [(site, material, step, tonnes, sigma) for step, (tonnes, sigma) in enumerate(found)]
    return rows


def surveyed(draw: Draw, lying: FloatArray, share: float) -> tuple[list[float], list[float]]:
    """What a survey finds of tonnes that lie somewhere, and its standard uncertainty, a share of what it finds."""
    found = [round(float(tonnes), 3) for tonnes in lying * (1.0 + share * draw.normal(len(lying)))]
    return found, [stated(share * tonnes) for tonnes in found]


def stated(sigma: float) -> float:
    """An uncertainty as it is stated: two digits, in whole kilograms, one at least."""
    return max(round(float(f"{sigma:.2g}"), 3), 0.001)


def _measured(draw: Draw, edge: Edge, true: FloatArray, steps: list[Step]) -> list[Row]:
    rest = true.copy()
    rows = []
    for step in steps:
        rest[step.week] -= step.tonnes
        sigma = stated(BATCH * step.tonnes)
        rows.append(Row(edge, _noisy(draw, step.tonnes, sigma), sigma, step.week, step.week, "measured", step))
    share = GATE.get(edge.destination, BRIDGE) if edge.from_site else ROUND
    length = 1 if edge.from_site or edge.material == METAMATERIAL else PERIOD
    return rows + _summed(draw, edge, rest, stated(share * true.mean() * np.sqrt(length)), length, "measured")


def _reported(draw: Draw, edge: Edge, booked: FloatArray) -> list[Row]:
    """Returns of the operators: every four weeks; a depot's return about one district once a year."""
    length = PERIOD if edge.from_site else WEEKS
    spread = np.sqrt(length / PERIOD)
    return _summed(draw, edge, booked, stated(RETURN * booked.mean() * PERIOD * spread), length, "reported")


def _summed(draw: Draw, edge: Edge, weekly: FloatArray, sigma: float, length: int, basis: str) -> list[Row]:
    sums = weekly.reshape(-1, length).sum(axis=1)
    found = np.round(sums + sigma * draw.normal(len(sums)), 3)
    return [Row(edge, float(tonnes), sigma, i * length, (i + 1) * length - 1, basis) for i, tonnes in enumerate(found)]


def _noisy(draw: Draw, tonnes: float, sigma: float) -> float:
    return round(tonnes + sigma * float(draw.normal(1)[0]), 3)

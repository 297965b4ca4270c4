"""The rows that the city publishes of its waste: weighed at the gates and as reported, with stated uncertainties."""

from __future__ import annotations

from dataclasses import dataclass

from city.draw import Draw, FloatArray
from city.records import stated, surveys

from layered.moving import AIR, GARDENS, GOODS, MONTHS, OVERSEAS, Edge, Year

GATE = {AIR: 0.08, GOODS: 0.03, GARDENS: 0.04, OVERSEAS: 0.02}  # relative standard uncertainty of a month's weight
ROUND, BENCH, BRIDGE, RETURN, YARD = 0.03, 0.015, 0.018, 0.012, 0.03
LEAST_T = 0.002  # less in a month is no row


@dataclass(frozen=True, slots=True)
class Row:
    """One published flow over the months first..last, both counted. reporter: number of the work that tells it."""

    edge: Edge
    tonnes: float
    sigma: float
    first: int
    last: int
    reporter: int | None = None


def flows(seed: int, year: Year) -> list[Row]:
    """Weighed month by month, and told by the operators: by the sender, by the receiver of what districts give."""
    draw = Draw(seed, "gates")
    rows: list[Row] = []
    for edge, tonnes in zip(year.edges, year.tonnes):
        share = GATE.get(edge.destination, BRIDGE) if edge.from_work else (
            BENCH if year.works[edge.destination].kind == "workshop" else ROUND)  # fmt: skip
        rows += _rows(draw, edge, tonnes, share, 1, None)
    returns = Draw(seed, "returns")
    for edge, tonnes in zip(year.edges, year.tonnes):
        reporter = edge.origin if edge.from_work else edge.destination
        rows += _rows(returns, edge, tonnes, RETURN, 1 if edge.from_work else MONTHS, reporter)
    return rows


def yards(seed: int, year: Year) -> list[tuple[int, int, int, float, float]]:
    """Surveys at the end of each month: work, material, month, tonnes, sigma."""
    return surveys(Draw(seed, "surveys"), year.yards, YARD)


def _rows(draw: Draw, edge: Edge, tonnes: FloatArray, share: float, length: int, reporter: int | None) -> list[Row]:
    sums = tonnes.reshape(-1, length).sum(axis=1)
    noise = draw.normal(len(sums))
    sigma = [stated(share * value) for value in sums]
    return [
        Row(edge, max(round(float(value + s * z), 3), 0.0), s, i * length, (i + 1) * length - 1, reporter)
        for i, (value, s, z) in enumerate(zip(sums, sigma, noise))
        if value > LEAST_T
    ]

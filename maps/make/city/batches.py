"""Some batches of waste whose whole way was written down: who threw them away, who took them, what became of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from city.draw import Draw, FloatArray
from city.ledger import MATERIALS, METAMATERIAL, WEEKS, Ledger

LARGEST_SHARE = 0.45  # of a week's flow that batches may make up, so that the rest is weighed as well


@dataclass(frozen=True, slots=True)
class Step:
    """One stage of a batch: along an edge of the ledger on a day of the record (0 is the first)."""

    batch: str
    edge: int
    day: int
    tonnes: float

    @property
    def week(self) -> int:
        return self.day // 7


def make(seed: int, ledger: Ledger, *, count: int, first_from: int) -> list[Step]:
    """The steps of `count` batches, in order; the first is metamaterial of district `first_from` of day 60.

    A batch that is withheld or still lies in a yard has no further step. True masses: the edges hold them.
    """
    draw = Draw(seed, "batches")
    onward: dict[tuple[bool, int, int], list[int]] = {}
    for number, edge in enumerate(ledger.edges):
        onward.setdefault((edge.from_site, edge.origin, edge.material), []).append(number)
    room = np.array(ledger.true) * LARGEST_SHARE
    steps: list[Step] = []
    while len({step.batch for step in steps}) < count:
        number = len({step.batch for step in steps}) + 1
        steps += _follow(draw, ledger, onward, room, f"b{number:03d}", first_from if number == 1 else None)
    return steps


def _follow(draw: Draw, ledger: Ledger, onward: dict, room: FloatArray, batch: str, district: int | None) -> list[Step]:
    material = METAMATERIAL if district is not None or draw.uniform() < 0.6 else 1 + draw.integer(len(MATERIALS) - 1)
    starts = [edges[0] for (site, origin, m), edges in onward.items()
              if not site and m == material and district in (None, origin)]  # fmt: skip
    edge = starts[draw.pick(np.array([ledger.true[i].sum() for i in starts]))]
    day = 60 if district is not None else draw.integer(WEEKS * 7 - 20)
    tonnes = round(min(room[edge][day // 7], ledger.true[edge][day // 7] * draw.uniform(0.12, 0.4)), 3)
    steps: list[Step] = []
    while tonnes >= 0.02 and day < WEEKS * 7 and room[edge][day // 7] >= tonnes:
        room[edge][day // 7] -= tonnes
        steps.append(Step(batch, edge, day, tonnes))
        ends = ledger.edges[edge]
        ways = onward.get((True, ends.destination, ends.material), []) if ends.to_site else []
        if not ways or (ends.destination == ledger.culprit and draw.uniform() < ledger.withheld):
            break
        edge = ways[draw.pick(np.array([ledger.true[i].sum() for i in ways]))]
        day += 1 + draw.integer(12)
    return steps

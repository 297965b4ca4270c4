"""Recycle Revolution, the guide: workshops that teach repair and care for the net, from the week after the trap on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from city.draw import Draw

from nano.loads import TRAP, WEEKS
from nano.places import Site, numbers

SUBJECTS = ("take apart", "mend", "read a sensor", "read a manifest", "grow on carbon")


@dataclass(frozen=True, slots=True)
class Workshop:
    """One afternoon. cell: the number of the cell that most who came live in; tonnes kept in use by what was mended."""

    name: str
    week: int
    site: int
    cell: int
    subject: str
    people: int
    kept_t: float
    paid_hours: int


def make(seed: int, sites: list[Site], centres: np.ndarray, credits: np.ndarray) -> list[Workshop]:
    """Some before the trap, many after it, and then most where people are poor."""
    draw, out = Draw(seed, "guide"), []
    places = numbers(sites, "workshop")
    for week in range(WEEKS):
        for place in places:
            for _ in range(1 if week <= TRAP else 3):
                if draw.uniform() > (0.35 if week <= TRAP else 0.95):
                    continue
                near = np.argsort(np.hypot(*(centres - np.array(sites[place].xy)).T), kind="stable")[:60]
                pull = np.ones(len(near)) if week <= TRAP else (18_000.0 / credits[near]) ** 2.0
                people = 8 + draw.integer(28)
                subject = SUBJECTS[draw.integer(len(SUBJECTS))]
                kept = round(people * draw.uniform(0.004, 0.02), 3) if subject in ("mend", "take apart") else 0.0
                out.append(Workshop(f"W{len(out) + 1:03d}", week, place, int(near[draw.pick(pull)]), subject, people,
                                    kept, 2 * people + draw.integer(9)))  # fmt: skip
    return out

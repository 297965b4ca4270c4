"""Some lots of dead things whose whole way was written down: from a district over hive and vault to the makers."""

from __future__ import annotations

import numpy as np
from city.batches import Step
from city.draw import Draw

from terra import places, things
from terra.ledger import RECOVERED, Ledger
from terra.weather import DAYS

COUNT = 160
LARGEST_SHARE = 0.4  # of a day's flow that batches may make up, so that the rest is weighed as well
LEAST_T = 0.02


def make(seed: int, book: Ledger) -> list[Step]:
    """The steps of all batches, in order. What a vault wins of a batch goes to the makers; the rest is not followed."""
    draw = Draw(seed, "batches")
    rounds = [i for i, edge in enumerate(book.edges) if not edge.from_site and edge.reporter >= 0]
    starts = [[i for i in rounds if book.edges[i].material == material] for material in range(len(things.STREAMS))]
    onward: dict[tuple[int, int], list[int]] = {}
    for number, edge in enumerate(book.edges):
        if edge.from_site and (edge.to_site or edge.destination == places.MAKERS):
            onward.setdefault((edge.origin, edge.material), []).append(number)
    room = [tonnes * LARGEST_SHARE for tonnes in book.true]
    steps: list[Step] = []
    number = 0
    while number < COUNT:
        material = draw.integer(len(things.STREAMS))
        first = starts[material][draw.integer(len(starts[material]))]
        day = draw.integer(DAYS - 12)
        tonnes = round(float(room[first][day] * draw.uniform(0.4, 0.95)), 3)
        if tonnes >= LEAST_T:
            number += 1
            steps += _followed(draw, book, onward, room, (f"b{number:03d}", first, day, tonnes))
    return steps


def _followed(draw: Draw, book: Ledger, onward: dict, room: list, start: tuple[str, int, int, float]) -> list[Step]:
    """The steps of one batch; it ends where there is no room for it on the way onward."""
    batch, edge, day, tonnes = start
    steps: list[Step] = []
    while day < DAYS and tonnes >= LEAST_T and room[edge][day] >= tonnes:
        room[edge][day] -= tonnes
        steps.append(Step(batch, edge, day, tonnes))
        here = book.edges[edge]
        if not here.to_site:
            break
        vault = book.sites[here.destination].kind in places.VAULTS.values()
        ways = onward.get((here.destination, RECOVERED if vault else here.material), [])
        ways = [way for way in ways if not vault or not book.edges[way].to_site]
        if not ways:
            break
        edge = ways[draw.pick(np.array([book.true[way].sum() for way in ways]))]
        tonnes = round(tonnes * things.won_share(things.STREAMS[here.material]), 3) if vault else tonnes
        day += 1 + draw.integer(3)
    return steps

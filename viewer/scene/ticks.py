"""Which steps of a clock are named under its strip: as many as there is room for, measured in the language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

MOST_TICKS = 9


def ticks(
    labels: Sequence[str], short: Sequence[str], years: Sequence[str], centres: Sequence[float], room: float,
    width: Callable[[str], float], gap: float,
) -> list[tuple[int, str, float]]:  # fmt: skip
    """Evenly spaced steps from the first on: the step, its text and the left end of that in px, inside 0 .. room.

    labels, short: (t,) what a step is called, and without its year, which the first of each year has. centres: (t,)
    px, rising or falling. No two texts come nearer to each other than `gap`; where not even two have room one stands.

    >>> names, at = ["6 Mar 2045", "7 Mar 2045", "8 Mar 2045", "9 Mar 2045"], [20.0, 60.0, 100.0, 140.0]
    >>> ticks(names, [n[:5] for n in names], ["2045"] * 4, at, 160.0, lambda n: 6.0 * len(n), 8.0)
    [(0, '6 Mar 2045', 0.0), (2, '8 Mar', 85.0)]
    """
    count = len(labels)
    for every in range(max(1, -(-count // (MOST_TICKS - 1))), count):
        found = _placed(range(0, count, every), labels, short, years, centres, room, width)
        ends = sorted((left, left + width(text)) for _, text, left in found)
        if all(b[0] - a[1] >= gap for a, b in pairwise(ends)):
            return found
    return _placed(range(min(count, 1)), labels, short, years, centres, room, width)


def _placed(
    steps: Sequence[int], labels: Sequence[str], short: Sequence[str], years: Sequence[str],
    centres: Sequence[float], room: float, width: Callable[[str], float],
) -> list[tuple[int, str, float]]:  # fmt: skip
    found, year = [], None
    for step in steps:
        text = labels[step] if years[step] != year else short[step]
        year = years[step]
        own = width(text)
        found.append((step, text, max(min(centres[step] - own / 2, room - own), 0.0)))
    return found

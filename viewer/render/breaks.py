"""Where the labels of class breaks stand under a ramp or under the columns of a square."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.render import type
from viewer.render.ink import Ink

GAP_PX = 6


def placed_breaks(ink: Ink, texts: Sequence[str], wide: float) -> list[tuple[str, float, int]]:
    """(text, left, line) of the break labels under a ramp `wide` px long: each under its edge, on as many lines as
    it takes that none meets another. The ends stand on the first line.
    """
    step, gap = wide / max(len(texts) - 1, 1), ink.px(GAP_PX)
    taken: list[list[tuple[float, float]]] = []
    placed = []
    for k in sorted(range(len(texts)), key=lambda k: (0 < k < len(texts) - 1, k)):
        long = type.width(texts[k], "note", ink.scale)
        left = min(max(k * step - long / 2, 0.0), wide - long)
        line = next((i for i, spans in enumerate(taken) if _free(spans, left - gap, left + long + gap)), len(taken))
        if line == len(taken):
            taken.append([])
        taken[line].append((left, left + long))
        placed.append((texts[k], left, line))
    return placed


def lines_of(placed: Sequence[tuple[str, float, int]]) -> int:
    """How many lines placed labels take."""
    return 1 + max((line for _, _, line in placed), default=-1)


def write_breaks(ink: Ink, placed: Sequence[tuple[str, float, int]], left: float, top: float, wide: float) -> None:
    """Writes labels whose places are relative to `left`."""
    for text, shift, line in placed:
        ink.write(text, left + shift, top + line * ink.tall("note"), wide - shift + 1)


def _free(spans: Sequence[tuple[float, float]], left: float, right: float) -> bool:
    return all(right <= low or left >= high for low, high in spans)

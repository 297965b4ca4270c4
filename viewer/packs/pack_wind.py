"""The wind of a pack: a table with one row for each direction, speed and class of the air, and how often it was so."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from viewer.errors import PackError, Problem
from viewer.geometry.regions import FloatArray, IntArray
from viewer.model.city import Wind
from viewer.packs import pack_tables
from viewer.packs.manifest import WindPart
from viewer.packs.table import Table

POINTS = "n nne ne ene e ese se sse s ssw sw wsw w wnw nw nnw".split()
CLASSES = "ABCDEF"
FEWEST, MOST = 4, 360  # sectors
EVEN_DEG = 0.05  # how far from the middle of its sector a direction may be written


def wind(part: WindPart, table: Table) -> Wind:
    """The states in the table, those that never occur left out. PackError with every fault of every row."""
    deg, problems = _directions(part, table)
    numbers = {}
    for header in (part.speed, part.share):
        numbers[header], faults = pack_tables.values(table, header, part.missing, part.file)
        problems += faults
    speed, share = numbers[part.speed], numbers[part.share]
    letters = _letters(part, table)
    problems += _row_faults(part, table, (deg, speed, share), letters)
    if problems:
        raise PackError(problems)
    sectors, bearing = _sectors(part, deg)
    blows = np.flatnonzero(share > 0)
    if not len(blows):
        raise PackError([Problem("it never blows from anywhere", "a share above 0", file=part.file, field=part.share)])
    return Wind(
        sectors, bearing[blows], speed[blows], tuple(letters[i] for i in blows), share[blows], part.source, part.period
    )


def in_words(directions: Sequence[str]) -> bool:
    """True where directions are words such as "nne", not degrees."""
    return any(text.casefold() in POINTS for text in directions)


def _directions(part: WindPart, table: Table) -> tuple[FloatArray, list[Problem]]:
    """(k,) degrees clockwise from north, of numbers or of words such as "nne"; and what was neither."""
    cells = pack_tables.texts(table, part.direction)
    if in_words(cells):
        strange = [row for row, cell in enumerate(cells) if cell.casefold() not in POINTS]
        faults = [
            Problem(repr(cells[row]), f"one of {', '.join(POINTS)}", file=part.file, row=table.row_numbers[row],
                    field=part.direction) for row in strange
        ]  # fmt: skip
        step = 360.0 / len(POINTS)
        return np.array([step * POINTS.index(c.casefold()) if c.casefold() in POINTS else 0.0 for c in cells]), faults
    return pack_tables.values(table, part.direction, part.missing, part.file)


def _letters(part: WindPart, table: Table) -> tuple[str, ...]:
    if part.stability is None:
        return (part.stability_is,) * len(table)
    return tuple(text.upper() for text in pack_tables.texts(table, part.stability))


def _row_faults(
    part: WindPart, table: Table, numbers: tuple[FloatArray, FloatArray, FloatArray], letters: tuple[str, ...]
) -> list[Problem]:
    deg, speed, share = numbers
    rules = (
        (part.direction, ~((deg >= 0) & (deg <= 360)), "0 to 360 degrees from north, where it blows from", deg),
        (part.speed, ~((speed >= 0) & (speed <= 100)), "0 to 100 m/s", speed),
        (part.share, ~((share >= 0) & (share < np.inf)), "a share, not below 0", share),
    )
    at = table.row_numbers
    faults = [
        Problem(_told(values[row]), expected, file=part.file, row=at[row], field=header)
        for header, bad, expected, values in rules
        for row in np.flatnonzero(bad).tolist()
    ]
    faults += [
        Problem(repr(letter), "a class of Pasquill, A to F", file=part.file, row=at[row], field=part.stability)
        for row, letter in enumerate(letters)
        if letter not in tuple(CLASSES)
    ]
    return faults


def _told(value: float) -> str:
    return "no number" if np.isnan(value) else f"{value:g}"


def _sectors(part: WindPart, deg: FloatArray) -> tuple[int, IntArray]:
    """How many equal sectors the directions stand for, and in which of them each lies. PackError where they do not."""
    turned = np.mod(deg, 360.0)
    sectors = part.sectors or len(np.unique(np.round(turned, 6)))
    if not FEWEST <= sectors <= MOST:
        found = f"{sectors} directions"
        hint = "sectors = 16 says how many there are when some of them have no row"
        raise PackError([Problem(found, f"{FEWEST} to {MOST}", hint, part.file, field=part.direction)])
    place = turned * sectors / 360.0
    bearing = np.round(place).astype(int)
    off = np.abs(place - bearing) * 360.0 / sectors > EVEN_DEG
    if off.any():
        odd = turned[np.flatnonzero(off)[0]]
        found = f"{odd:g} degrees is the middle of none of {sectors} equal sectors from north"
        hint = "sectors = 16 says how many there are when some of them have no row"
        raise PackError([Problem(found, f"multiples of {360 / sectors:g}", hint, part.file, field=part.direction)])
    return sectors, bearing % sectors

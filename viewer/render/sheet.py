"""The overlays' sheet: colour tables, hatching, borders and fields of the layers that are shown. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from viewer.model.state import Selection
from viewer.scene.colour import Theme, in_theme, one_in_theme
from viewer.scene.marks import Borders, Fills, Grid
from viewer.scene.perception import over, patterned
from viewer.scene.picture import Shown, rgba

Bytes = npt.NDArray[np.uint8]
Rows = npt.NDArray[np.int64]
SHEET = {"dark": 0.65, "light": 0.84, "contrast": 0.9}  # how much of the bare city a fill covers
DOT_SHARE = 0.38  # of its colour in a dot
DOTS_PX = 8  # distance of the dots of a pattern
NO_DATA_SHARE = 0.10  # how much a region without data is lifted from the ground
NO_DATA, UNCERTAIN = 1, 2  # as in engine.compose


@dataclass(slots=True, eq=False)
class Sheet:
    """What to compose, bottom first: for each entry the name of its region set, its table, hatch flags and lines."""

    sets: list[str] = field(default_factory=list)
    tables: list[Bytes] = field(default_factory=list)
    flags: list[Bytes] = field(default_factory=list)
    lines: list[list[tuple[tuple[int, int, int, int], float]]] = field(default_factory=list)
    stippled: list[npt.NDArray[np.bool_]] = field(default_factory=list)  # (n + 1,) regions that get a pattern of dots
    grids: list[tuple[Grid, Bytes, int, int]] = field(default_factory=list)  # field, its ramp, below which entry, sheet
    strength: float = 1.0  # of hatching and of rims, less where something is chosen
    numbers: list[int] = field(default_factory=list)  # of the lifted sheet that each entry lies on


def as_drawn(colours: npt.ArrayLike, theme: Theme, opacity: float = 1.0) -> Bytes:
    """(k, 4) opaque colours that fills have on the map, over plain land: what a key shows beside them."""
    given = in_theme(colours, theme.name).copy()
    given[:, 3] = np.rint(given[:, 3] * (SHEET[theme.name] * opacity))
    return np.column_stack((over(given, rgba(theme.land)[:3]), np.full(len(given), 255, np.uint8)))


def classes(fills: Fills, step: int | None) -> npt.NDArray[np.int64]:
    """(n,) class of each region at a step, -1 without data; over time with no step the mean is classed."""
    values = at_step(fills.values, step)
    code = np.searchsorted(fills.breaks[1:-1], values, side="left")
    return np.where(np.isnan(values), -1, np.clip(code, 0, len(fills.colours) - 1))


def at_step(values: npt.NDArray[np.float64], step: int | None) -> npt.NDArray[np.float64]:
    """(n,) values at a step of (t, n), or the mean of what is known over all; (n,) values are the same at any step."""
    if values.ndim == 1:
        return values
    if step is not None:
        return values[min(step, len(values) - 1)]
    known = np.isfinite(values)
    total, count = np.where(known, values, 0.0).sum(axis=0), known.sum(axis=0)
    return np.divide(total, count, out=np.full(len(total), np.nan), where=count > 0)


def table(fills: Fills, step: int | None, theme: Theme, opacity: float) -> tuple[Bytes, Bytes, npt.NDArray[np.bool_]]:
    """(n + 1, 4) straight RGBA per region, the last for outside, (n + 1,) hatch flags and which regions get dots."""
    from viewer.engine.tables import marked

    colours = in_theme(fills.colours, theme.name).copy()
    colours[:, 3] = np.rint(colours[:, 3] * (opacity * SHEET[theme.name]))
    red, green, blue, alpha = theme.rgba("soft", NO_DATA_SHARE)
    none, dots = (red, green, blue, round(alpha * opacity)), patterns(fills, theme.name)
    values = at_step(fills.values, step)
    out, flags, dotted = marked(values, fills.breaks, colours, dots, missing=none, flag=NO_DATA)
    if fills.uncertain is not None:
        flags[:-1][fills.uncertain & (flags[:-1] != NO_DATA)] = UNCERTAIN
    return out, flags, dotted


Tabled = Callable[[Fills, int | None, Theme, float], tuple[Bytes, Bytes, npt.NDArray[np.bool_]]]


def plan(
    shown: Sequence[Shown], step: int | None, theme: Theme, selection: Selection, alone: str = "", *,
    lifted: bool = False, tabled: Tabled = table,
) -> Sheet:  # fmt: skip
    """The sheet of these layers, bottom first; fills of one set that lie next to each other share one table.

    With a selection everything else fades. lifted: every layer lies on the sheet that it
    names, and hides what it shades on the sheets below, so that its colours stay those of its key. tabled: gives what
    `table` gives, which is not changed here, so that it may be kept.
    """
    from viewer.engine.compose import laid

    sheet = Sheet()
    shaded = [layer.sheet for layer in shown if any(isinstance(mark, (Fills, Grid)) for mark in layer.picture.marks)]
    lowest = min(shaded, default=0) if lifted else 0
    for layer in shown:
        number = layer.sheet if lifted else 0
        for mark in layer.picture.marks:
            if isinstance(mark, Fills):
                colours, flags, dotted = tabled(mark, step, theme, layer.opacity)
                if number > lowest:
                    colours = solid(colours, theme)
                again = bool(sheet.sets) and (sheet.sets[-1], sheet.numbers[-1]) == (mark.region_set, number)
                again = again and not _covered(sheet)
                if again and len(sheet.tables[-1]) == 1 < len(colours):  # outlines alone so far: they stay above
                    sheet.tables[-1], sheet.flags[-1], sheet.stippled[-1] = colours, flags, dotted
                elif again:
                    sheet.tables[-1], sheet.flags[-1] = laid(sheet.tables[-1], sheet.flags[-1], colours, flags)
                    sheet.stippled[-1] = dotted
                else:
                    _append(sheet, mark.region_set, number, colours, flags, dotted)
            elif isinstance(mark, Grid):
                ramp = in_theme(mark.ramp, theme.name).copy()
                ramp[:, 3] = np.rint(ramp[:, 3] * (layer.opacity * SHEET[theme.name]))
                ramp = solid(ramp, theme) if number > lowest else ramp
                sheet.grids.append((mark, ramp, len(sheet.sets), number))
            elif isinstance(mark, Borders):
                _outline(sheet, mark, number, theme, layer.opacity)
    _fade(sheet, selection, selection.region_set or alone)
    return sheet


def _fade(sheet: Sheet, selection: Selection, wanted: str) -> None:
    """Fades everything but what is chosen, in place; nothing when what is chosen is not there."""
    from viewer.engine.compose import FADED, fade

    chosen = []
    for name, table in zip(sheet.sets, sheet.tables):
        mask = np.zeros(len(table), bool)
        if name == wanted:
            mask[[region for region in selection.regions if 0 <= region < len(mask) - 1]] = True
        chosen.append(mask)
    if not (selection.sites or selection.flows or any(mask.any() for mask in chosen)):
        return
    sheet.tables = [fade(table, mask) for table, mask in zip(sheet.tables, chosen)]
    for _, ramp, _, _ in sheet.grids:
        ramp[:, 3] = np.rint(ramp[:, 3] * FADED)
    sheet.lines = [[((*code[:3], round(code[3] * FADED)), width) for code, width in own] for own in sheet.lines]
    sheet.strength = FADED


def solid(colours: Bytes, theme: Theme) -> Bytes:
    """(k, 4) what the colours look like over plain land, opaque but where they are clear."""
    seen = np.column_stack((over(colours, rgba(theme.land)[:3]), np.where(colours[:, 3] > 0, 255, 0)))
    return np.ascontiguousarray(seen, np.uint8)


def patterns(fills: Fills, theme: str) -> npt.NDArray[np.bool_]:
    """(k,) classes that people with colour blindness cannot tell from the class below: they get a pattern.

    A class that is clear is told by the bare city, and gets none; nor is it the class below another.
    """
    marks, seen = np.zeros(len(fills.colours), bool), fills.colours[:, 3] > 0
    if seen.sum() > 1:
        marks[seen] = _patterned(in_theme(fills.colours[seen], theme).tobytes())
    return marks


@lru_cache(maxsize=64)
def _patterned(colours: bytes) -> npt.NDArray[np.bool_]:
    """As perception.patterned, of (k, 4) colours as bytes: a step of time or another opacity asks for the same."""
    found = patterned(np.frombuffer(colours, np.uint8).reshape(-1, 4))
    found.setflags(write=False)
    return found


def stipple(
    picture: Bytes, ids: npt.NDArray[np.int32], dotted: npt.NDArray[np.bool_], theme: Theme, ratio: float,
    *, where: Callable[[Rows, Rows], npt.NDArray[np.bool_]] | None = None,
) -> None:  # fmt: skip
    """Sets a lattice of small dots, in place, on the pixels of the regions named in `dotted` (n + 1,).

    where: says of pixels, by row and column, which of them may get a dot; all may when it is None.
    """
    step, size = max(round(DOTS_PX * ratio), 4), max(round(ratio), 1)
    colour = np.array(rgba(theme.soft)[:3], float)
    if where is None:
        from viewer.engine import dots

        dots.stipple(picture, ids, dotted, colour, step, size, DOT_SHARE)
        return
    tall, wide = picture.shape[:2]
    for shift in (0, step // 2):
        y, x = np.meshgrid(np.arange(shift, tall - size, step), np.arange(shift, wide - size, step), indexing="ij")
        owner = ids[y * 2, x * 2]
        here = dotted[np.where((owner >= 0) & (owner < len(dotted) - 1), owner, len(dotted) - 1)]
        if where is not None:
            here &= where(y, x)
        y, x = y[here], x[here]
        for down in range(size):
            for right in range(size):
                spot = picture[y + down, x + right, :3]
                picture[y + down, x + right, :3] = np.rint(spot * (1 - DOT_SHARE) + colour * DOT_SHARE).astype(np.uint8)


def _covered(sheet: Sheet) -> bool:
    """True if a field lies above the last entry, so that the next fill needs an entry of its own."""
    return any(grid[2] == len(sheet.sets) for grid in sheet.grids)


def _append(
    sheet: Sheet, name: str, number: int, colours: Bytes, flags: Bytes, dotted: npt.NDArray[np.bool_]
) -> None:  # fmt: skip
    sheet.sets.append(name)
    sheet.numbers.append(number)
    sheet.tables.append(colours)
    sheet.flags.append(flags)
    sheet.stippled.append(dotted)
    sheet.lines.append([])


def _outline(sheet: Sheet, mark: Borders, number: int, theme: Theme, opacity: float) -> None:
    red, green, blue, alpha = one_in_theme(mark.colour, theme.name)
    if (mark.region_set, number) not in zip(sheet.sets, sheet.numbers) or _covered(sheet):
        _append(sheet, mark.region_set, number, np.zeros((1, 4), np.uint8), np.zeros(1, np.uint8), np.zeros(1, bool))
    entries = list(zip(sheet.sets, sheet.numbers))
    where = len(entries) - 1 - entries[::-1].index((mark.region_set, number))
    sheet.lines[where].append(((red, green, blue, round(alpha * opacity)), mark.width_px))

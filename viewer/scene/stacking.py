"""What lies over what, and on which sheet: two shadings of one ground would blend into colours of neither key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from viewer.scene.marks import Borders, Fills, Grid, Mark, Names, Ribbons
from viewer.scene.picture import Legend, Picture, Shown
from viewer.tongue import tr

KEPT = 16  # covered pictures remembered, so that drawing again does not make new ones
_FIELD = ""  # a field shades the ground of every region set


def stacked(shown: Sequence[Shown], *, apart: bool = False) -> tuple[Shown, ...]:
    """The layers, bottom first, of which only the topmost shades a region set; fields and fills cover each other.

    A covered layer keeps its other marks and readouts. Its key loses what speaks of the shading, and says what covers
    it; a layer of opacity 0 covers nothing. apart: the sheets are pulled apart, so that nothing is covered.
    """
    if apart:
        return _on_sheets(shown)
    above: dict[str, str] = {}  # what is shaded already -> by whom
    out = []
    for layer in reversed(shown):
        grounds = _grounds(layer.picture)
        cover = next((who for ground, who in above.items() if _meet(ground, grounds)), "")
        out.append(replace(layer, picture=_covered(layer.picture, cover)) if cover else layer)
        if layer.opacity > 0 and not cover:
            above |= dict.fromkeys(grounds, layer.title or layer.name)
    return _on_sheets(tuple(reversed(out)))


def reading_sheet(shown: Sequence[Shown]) -> int:
    """The sheet that names, outlines and what is chosen lie on: the topmost one that is shaded, else the lowest."""
    return max((layer.sheet for layer in shown if _grounds(layer.picture)), default=0)


def _on_sheets(shown: Sequence[Shown]) -> tuple[Shown, ...]:
    """Each layer on a sheet of its own, bottom first; outlines and names alone lie on the reading sheet."""
    number, out = -1, []
    for layer in shown:
        number += _has_own(layer.picture)
        out.append(replace(layer, sheet=max(number, 0)))
    read = reading_sheet([layer for layer in out if _has_own(layer.picture)])
    return tuple(layer if _has_own(layer.picture) else replace(layer, sheet=read) for layer in out)


def _has_own(picture: Picture) -> bool:
    """True for what needs a sheet of its own."""
    return any(not isinstance(mark, (Borders, Names)) for mark in picture.marks)


def _grounds(picture: Picture) -> frozenset[str]:
    """The region sets that are shaded, and _FIELD where a field is."""
    fills = {mark.region_set for mark in picture.marks if isinstance(mark, Fills)}
    return frozenset(fills | {_FIELD for mark in picture.marks if isinstance(mark, Grid)})


def _meet(ground: str, grounds: frozenset[str]) -> bool:
    return bool(grounds) and (ground == _FIELD or ground in grounds or _FIELD in grounds)


@lru_cache(maxsize=KEPT)
def _covered(picture: Picture, by: str) -> Picture:
    marks = tuple(mark for mark in picture.marks if not isinstance(mark, (Fills, Grid)))
    said, note = picture.legend, tr("covered by {layer}", layer=by)
    rest = said.above if said.above is not None else _key_of_arrows(said, marks)
    return replace(picture, marks=marks, legend=replace(rest, notes=(note, *rest.notes)))


def _key_of_arrows(said: Legend, marks: Sequence[Mark]) -> Legend:
    """What a key says of the arrows alone, where they are still drawn; else an empty key."""
    if said.widths and any(isinstance(mark, Ribbons) for mark in marks):
        return Legend(said.title, period=said.period, widths=said.widths, source=said.source)
    return Legend("")

"""Parts of a legend that a hand can point at: classes, cells, entries, no data; and the regions that each is of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from viewer.geometry.regions import IntArray
from viewer.render.ink import Ink
from viewer.render.legend import RAMP_PX, Row
from viewer.render.legend_grid import grid_cells
from viewer.render.sheet import classes
from viewer.scene import words
from viewer.scene.marks import Fills
from viewer.scene.picture import Legend, Picture
from viewer.tongue import spoken, tr

Part = tuple[str, int]  # "class", "cell", "entry" or "missing", and its number


def parts(ink: Ink, rect: QRectF, rows: Sequence[Row], legend: Legend) -> list[tuple[Part, QRectF]]:
    """Every part of a key that is drawn inside `rect`, and where, from top to bottom and as lines run."""
    ink = replace(ink, about=rect.left() + rect.right()) if spoken().rtl else ink
    found: list[tuple[Part, QRectF]] = []
    top, entry = rect.top(), 0
    for row in rows:
        spot = QRectF(rect.left(), top, rect.width(), row.tall)
        if row.kind == "ramp":
            wide = rect.width() / len(legend.ramp)
            tall = ink.px(RAMP_PX)
            boxes = (QRectF(rect.left() + k * wide, top, wide, tall) for k in range(len(legend.ramp)))
            found += [(("class", k), ink.box(box)) for k, box in enumerate(boxes)]
        elif row.kind == "grid":
            cells = enumerate(grid_cells(ink, spot, row.what))
            across = -1.0 if spoken().rtl else 1.0
            found += sorted(((("cell", k), cell) for k, cell in cells),
                            key=lambda one: (one[1].top(), across * one[1].left()))  # fmt: skip
        elif row.kind == "entry":
            found.append((("entry", entry), spot))
            entry += 1
        elif row.kind == "missing":
            found.append((("missing", 0), spot))
        top += row.tall
    return found


def part_at(placed: Sequence[tuple[Part, QRectF]], at: QPointF) -> int:
    """Which of the parts lies at a point of the key; -1 for none."""
    return next((i for i, (_, spot) in enumerate(placed) if spot.contains(at)), -1)


def told(part: Part, legend: Legend) -> str:
    """A part in words, for tips and screen readers: "6 to 6.6: 22 districts"."""
    kind, number = part
    if kind == "class" and len(legend.breaks) == len(legend.ramp) + 1:
        return _class(number, legend)
    if kind == "cell" and legend.grid is not None:
        k = legend.grid.classes
        place = {"column": number % k + 1, "row": number // k + 1}
        return tr("column {column}, row {row}: {count}", count=words.number(legend.grid.counts[number]), **place)
    if kind == "entry":
        return legend.entries[number].label
    return tr("no data: {count}", count=words.number(legend.missing)) if kind == "missing" else ""


def _class(number: int, legend: Legend) -> str:
    """Where a class begins and ends, with its unit, and how many are in it where that is known."""
    span = {"low": legend.breaks[number], "high": legend.breaks[number + 1]}
    if legend.unit:
        said = tr("{low} to {high} {unit}", unit=words.unit_word(legend.unit), **span)
    else:
        said = tr("{low} to {high}", **span)
    if not legend.counts:
        return said
    return tr("{span}: {districts}", span=said, districts=legend.counted(legend.counts[number]))


def held(picture: Picture, region_set: str, regions: frozenset[int], step: int | None = None) -> frozenset[Part]:
    """The classes, cells, entries and "no data" of a picture's key in which any of the regions lies."""
    fills = next((m for m in picture.marks if isinstance(m, Fills) and m.region_set == region_set), None)
    if fills is None or not regions:
        return frozenset()
    chosen = np.array(sorted(region for region in regions if region < fills.values.shape[-1]), np.int64)
    if picture.legend.grid is not None and picture.classes is not None:
        cells = np.unique(picture.classes[chosen]).tolist()
        return frozenset(("cell", cell) if cell >= 0 else ("missing", 0) for cell in cells)
    code = np.unique(classes(replace(fills, values=fills.values[..., chosen], uncertain=None), step))
    colours = {tuple(fills.colours[k].tolist()) for k in code if k >= 0}
    found = {("class", int(k)) for k in code if k >= 0} if picture.legend.ramp else set()
    found |= {("entry", k) for k, entry in enumerate(picture.legend.entries) if tuple(entry.colour) in colours}
    return frozenset(found | ({("missing", 0)} if (code < 0).any() else set()))


def regions_of(picture: Picture, region_set: str, part: Part, step: int | None = None) -> IntArray:
    """Numbers of the regions of a set that a part stands for at a step; none where it stands for no regions."""
    kind, number = part
    if kind == "cell":
        return np.flatnonzero(picture.classes == number) if picture.classes is not None else np.zeros(0, np.int64)
    fills = next((m for m in picture.marks if isinstance(m, Fills) and m.region_set == region_set), None)
    if fills is None:
        return np.zeros(0, np.int64)
    code = classes(fills, step)
    if kind == "missing":
        return np.flatnonzero(code < 0)
    if kind == "class":
        return np.flatnonzero(code == number)
    if kind == "entry" and number < len(picture.legend.entries):  # entries may come in another order than the classes
        alike = (fills.colours == np.array(picture.legend.entries[number].colour, np.uint8)).all(axis=1)
        return np.flatnonzero((code >= 0) & alike[np.maximum(code, 0)])
    return np.zeros(0, np.int64)

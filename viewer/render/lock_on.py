"""Lock-on: corner brackets that ease onto the region under the pointer, a short leader, an upright readout."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

import numpy as np
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPen

from viewer.geometry.regions import FloatArray
from viewer.model.city import RegionSet
from viewer.render import type
from viewer.render.canvas import Canvas, colour, polygon, region_path
from viewer.render.captions import NAME_WIDEST_PX, short_name
from viewer.render.place import Place
from viewer.render.plate import plate, plate_size
from viewer.scene import labels, words
from viewer.scene.picture import Shown
from viewer.tongue import tr

BRACKET_PX, CLEAR_PX = 16.0, 7.0
AFAR_PX = 26.0  # how much wider the brackets stand when they begin to close in
LEADERS_PX, PAD_PX, OVER = (16.0, 34.0, 60.0), 9.0, 0.65
WAYS = np.array([(1, -1), (-1, -1), (1, 1), (-1, 1), (1, 0), (-1, 0), (0, -1), (0, 1)], float)  # off the brackets
FAINT = 0.3  # of brackets that are far from where they go


def locked_on(canvas: Canvas, place: Place, shown: Sequence[Shown]) -> None:
    """Brackets around the region under the pointer, as far as the view's `lock` has brought them, and what it reads."""
    name, region = place.set_name(canvas.view), canvas.view.hover_region
    if region < 0 or not name:
        return
    regions = place.city.region_set(name)
    if region >= len(regions):
        return
    height = canvas.height + float(place.heights(canvas.view, name)[region])
    own = region_path(regions.rings, region, canvas.planes, height).boundingRect()
    if own.isEmpty():
        return
    lock = min(max(canvas.view.lock, 0.0), 1.0)
    near = 1.0 - (1.0 - lock) ** 3
    off = CLEAR_PX + AFAR_PX * (1.0 - near)
    canvas.painter.setOpacity(FAINT + (1.0 - FAINT) * near)
    _brackets(canvas, own.adjusted(-off, -off, off, off))
    canvas.painter.setOpacity(near)
    _readout(canvas, own.adjusted(-CLEAR_PX, -CLEAR_PX, CLEAR_PX, CLEAR_PX), rows(regions, region, shown, canvas))
    canvas.painter.setOpacity(1.0)


def rows(regions: RegionSet, region: int, shown: Sequence[Shown], canvas: Canvas) -> list[tuple[str, ...]]:
    """What can be said of a region, the fullest first: its name, and the number of the topmost overlay that has one.

    Mere outlines are asked last. The name can be left out where it stands on the map already.
    """
    widest = NAME_WIDEST_PX * canvas.scale
    title = short_name(regions.names[region], widest, canvas.scale)
    for layer in sorted(reversed(shown), key=lambda layer: layer.picture.legend.background):
        for readout in layer.picture.readouts:
            if readout.region_set == regions.name:
                if readout.texts:
                    said = readout.texts[region]
                else:
                    said = words.quantity(readout.at(region, canvas.view.step), readout.unit)
                whole = tr("{measure} {amount}", measure=readout.label, amount=said)
                full = type.elided(whole, "note", widest * 1.3, canvas.scale)
                named = any(text == title for text, _ in canvas.texts)
                return [
                    (title, full),
                    *([("", full)] if named else []),
                    (title, said),
                    *([("", said)] if named else []),
                ]
    return [(title, "")]


def _brackets(canvas: Canvas, box: QRectF) -> None:
    long = min(BRACKET_PX * canvas.scale, box.width() / 3, box.height() / 3)
    pen = QPen(colour(canvas.theme.rgba("ink", 0.95)), 2.0, c=Qt.PenCapStyle.FlatCap, j=Qt.PenJoinStyle.MiterJoin)
    canvas.painter.setPen(pen)
    canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
    for x, way in ((box.left(), 1), (box.right(), -1)):
        for y, down in ((box.top(), 1), (box.bottom(), -1)):
            canvas.painter.drawPolyline(polygon(np.array([(x + way * long, y), (x, y), (x, y + down * long)])))


def _readout(canvas: Canvas, box: QRectF, said: Sequence[tuple[str, ...]]) -> None:
    """The fullest of the texts that has room on a small panel off the box; none without room."""
    scale, pad = canvas.scale, PAD_PX * canvas.scale
    for texts in said:
        lines = [(text, role, tone) for text, role, tone in zip(texts, ("name", "note"), ("ink", "soft")) if text]
        size = plate_size(lines, pad, over=OVER, scale=scale)
        found = _free_place(canvas, box, size) if lines else None
        if found is not None:
            break
    else:
        return
    corner, joint, rect = found
    painter = canvas.painter
    painter.setPen(QPen(colour(canvas.theme.rgba("ink", 0.9)), 1.1))
    painter.drawLine(QLineF(*corner, *joint))
    rim = QPen(colour(canvas.theme.rgba("panel_edge", canvas.theme.panel_edge_opacity)), 1.0)
    plate(canvas, rect, lines, rim, pad=pad, over=OVER)


def _free_place(canvas: Canvas, box: QRectF, size: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray] | None:
    """Where a leader begins off a corner or a side of the box, where it ends, and the panel (4,) there."""
    taken = np.array(canvas.taken).reshape(-1, 4)
    middle, half = np.array([box.center().x(), box.center().y()]), np.array([box.width(), box.height()]) / 2
    for far, way in product(np.array(LEADERS_PX) * canvas.scale, WAYS):
        corner = middle + half * way
        joint = corner + far * way
        low = joint + size * (way - 1.0) / 2
        rect = np.concatenate((low, low + size))
        along = corner + np.linspace(0.0, 1.0, 9)[:, None] * (joint - corner)
        crossed = any(labels.overlaps((*spot, *spot), taken).any() for spot in along)
        if not crossed and labels.inside(rect, canvas.panel) and not labels.overlaps(rect, taken).any():
            return corner, joint, rect
    return None

"""What is chosen and what is under the pointer, on a canvas."""

from __future__ import annotations

from itertools import compress

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPen

from viewer.geometry.regions import FloatArray, IntArray, Ragged
from viewer.geometry.rim import rim
from viewer.model.city import RegionSet
from viewer.render.canvas import Canvas, colour, region_path
from viewer.render.place import Place
from viewer.render.symbols import SELECTED_PX

MOST_EACH = 200  # regions that are outlined one by one; of more the rim of all together
ALONE = 4  # a packed name that is read by itself takes as long as at least so many in a row


def chosen_regions(canvas: Canvas, place: Place) -> tuple[RegionSet | None, list[int]]:
    """The region set that the selection speaks of and the chosen numbers that exist in it."""
    selection = canvas.view.selection
    name = selection.region_set or place.set_name(canvas.view)
    if not selection.regions or name not in {one.name for one in place.city.region_sets}:
        return None, []
    regions = place.city.region_set(name)
    return regions, sorted(region for region in selection.regions if 0 <= region < len(regions))


def chosen_names(canvas: Canvas, place: Place) -> frozenset[str]:
    """Names of what is chosen: they go before all others."""
    regions, numbers = chosen_regions(canvas, place)
    if regions is None:
        return frozenset()
    names = regions.names
    if len(numbers) * ALONE < len(names):
        return frozenset(names[region] for region in numbers)
    chosen = np.zeros(len(names), bool)
    chosen[numbers] = True
    return frozenset(compress(names, chosen.tolist()))


def chosen(canvas: Canvas, place: Place) -> None:
    """The yellow outline of every chosen region, and a dotted line down to where it stands.

    Of more than MOST_EACH regions it is the line round all of them together, and nothing down from it.
    """
    painter = canvas.painter
    regions, numbers = chosen_regions(canvas, place)
    if regions is None:
        return
    tall = canvas.height + place.heights(canvas.view, regions.name)
    if len(numbers) > MOST_EACH:
        _rims(canvas, regions.rings, np.array(numbers), tall)
        return
    for region in numbers:
        height = float(tall[region])
        path = region_path(regions.rings, region, canvas.planes, height)
        if path.isEmpty():
            continue
        if height > 0:
            _drop_line(canvas, regions.rings, region, height)
        for pen in _pens(canvas):
            painter.strokePath(path, pen)


def _pens(canvas: Canvas) -> tuple[QPen, QPen]:
    """What lies under the yellow line, and the line."""
    yellow = QPen(QColor(canvas.theme.selection), SELECTED_PX, j=Qt.PenJoinStyle.RoundJoin)
    if canvas.theme.name == "light":  # yellow on paper needs a dark line beside it
        return QPen(colour(canvas.theme.rgba("ink")), SELECTED_PX + 2.0), yellow
    return QPen(QColor(255, 255, 0, 46), SELECTED_PX + 6.0, j=Qt.PenJoinStyle.RoundJoin), yellow


def _rims(canvas: Canvas, rings: Ragged, numbers: IntArray, tall: FloatArray) -> None:
    """The yellow line round many regions together, each at its height; their inner borders would take seconds."""
    ends = []
    for height in np.unique(tall[numbers]).tolist():
        edges = rim(rings, numbers[tall[numbers] == height])
        ends.append(canvas.planes.project(edges.reshape(-1, 2), height).reshape(-1, 4))
    _one_line(canvas, np.vstack(ends))


def _one_line(canvas: Canvas, edges: FloatArray) -> None:
    """Edges (m, 4) in pixels of the view, drawn as one path would be: Qt lays the glow of each over the others'."""
    from viewer.engine import rims

    ratio, pens = canvas.ratio, _pens(canvas)
    under, over = ((pen.color().getRgb(), pen.widthF() * ratio) for pen in pens)
    reach = max(pen.widthF() for pen in pens) / 2 + 1.0
    low, high = np.fmin(edges[:, :2], edges[:, 2:]), np.fmax(edges[:, :2], edges[:, 2:])
    size = np.array(canvas.view.size_px, float)
    whole = np.isfinite(edges).all(axis=1)
    seen = whole & (high > -reach).all(axis=1) & (low < size + reach).all(axis=1)
    if not seen.any():
        return
    left, top = np.floor(np.maximum(low[seen].min(axis=0) - reach, 0.0) * ratio).astype(int).tolist()
    right, bottom = np.ceil(np.minimum(high[seen].max(axis=0) + reach, size) * ratio).astype(int).tolist()
    wide, tall = right - left, bottom - top
    if wide < 1 or tall < 1:
        return
    glass = np.zeros((tall, wide, 4), np.uint8)
    rims.draw(edges[seen] * ratio - (left, top, left, top), under, over, glass)
    image = QImage(glass.data, wide, tall, 4 * wide, QImage.Format.Format_ARGB32_Premultiplied)
    canvas.painter.drawImage(QRectF(left / ratio, top / ratio, wide / ratio, tall / ratio), image)


def _drop_line(canvas: Canvas, rings: Ragged, region: int, height: float) -> None:
    """A dotted line from the middle of a floating region down to where it stands."""
    own = rings.xy[rings.region_vertices[region] : rings.region_vertices[region + 1]]
    middle = (own.min(axis=0) + own.max(axis=0))[None] / 2
    top, foot = canvas.planes.project(middle, height)[0], canvas.planes.project(middle, 0.0)[0]
    pen = QPen(QColor(canvas.theme.selection), 1.2, Qt.PenStyle.DotLine)
    canvas.painter.setPen(pen)
    canvas.painter.drawLine(QLineF(*top, *foot))
    canvas.painter.drawEllipse(QPointF(*foot), 3.0, 1.6)

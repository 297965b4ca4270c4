"""Lock-on: corner brackets that ease onto the region under the pointer, a short leader, an upright readout."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from viewer.model.city import RegionSet
from viewer.render import type
from viewer.render.canvas import Canvas, colour, polygon, region_path
from viewer.render.captions import NAME_WIDEST_PX, short_name
from viewer.render.place import Place
from viewer.scene import labels, words
from viewer.scene.picture import Shown

BRACKET_PX, CLEAR_PX = 16.0, 7.0
AFAR_PX = 26.0  # how much wider the brackets stand when they begin to close in
LEADER_PX, PAD_PX = 16.0, 9.0
FAINT = 0.3  # of brackets that are far from where they go


def locked_on(canvas: Canvas, place: Place, shown: Sequence[Shown]) -> None:
    """Brackets around the region under the pointer, as far as the view's `lock` has brought them, and what it reads."""
    name, region = place.set_name(canvas.view), canvas.view.hover_region
    if region < 0 or not name:
        return
    regions = place.city.region_set(name)
    if region >= len(regions):
        return
    height = canvas.height + regions.height
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


def rows(regions: RegionSet, region: int, shown: Sequence[Shown], canvas: Canvas) -> tuple[str, str]:
    """The name of a region, and what the topmost overlay that knows something says of it, "" when none does."""
    widest = NAME_WIDEST_PX * canvas.scale
    title = short_name(regions.names[region], widest, canvas.scale)
    for layer in reversed(shown):
        for readout in layer.picture.readouts:
            if readout.region_set == regions.name:
                if readout.texts:
                    said = readout.texts[region]
                else:
                    said = words.quantity(readout.at(region, canvas.view.step), readout.unit)
                return title, type.elided(f"{readout.label} {said}", "note", widest * 1.3, canvas.scale)
    return title, ""


def _brackets(canvas: Canvas, box: QRectF) -> None:
    long = min(BRACKET_PX * canvas.scale, box.width() / 3, box.height() / 3)
    pen = QPen(colour(canvas.theme.rgba("ink", 0.95)), 2.0, c=Qt.PenCapStyle.FlatCap, j=Qt.PenJoinStyle.MiterJoin)
    canvas.painter.setPen(pen)
    canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
    for x, way in ((box.left(), 1), (box.right(), -1)):
        for y, down in ((box.top(), 1), (box.bottom(), -1)):
            canvas.painter.drawPolyline(polygon(np.array([(x + way * long, y), (x, y), (x, y + down * long)])))


def _readout(canvas: Canvas, box: QRectF, texts: tuple[str, str]) -> None:
    """The texts on a small panel off a corner of the box, the first that has room; none without room."""
    scale, pad = canvas.scale, PAD_PX * canvas.scale
    lines = [(text, role, tone) for text, role, tone in zip(texts, ("name", "note"), ("ink", "soft")) if text]
    if not lines:
        return
    tall = [type.metrics(role, scale).height() for _, role, _ in lines]
    widest = max(type.width(text, role, scale) for text, role, _ in lines)
    size = np.array([widest + 2 * pad, sum(tall) + 1.3 * pad])
    far = LEADER_PX * scale
    taken = np.array(canvas.taken).reshape(-1, 4)
    for right, down in ((1, -1), (-1, -1), (1, 1), (-1, 1)):
        corner = np.array([box.right() if right > 0 else box.left(), box.bottom() if down > 0 else box.top()])
        joint = corner + np.array([right * far, down * far])
        low = joint - (0.0 if right > 0 else size[0], 0.0 if down > 0 else size[1])
        rect = np.concatenate((low, low + size))
        if labels.inside(rect, canvas.panel) and not labels.overlaps(rect, taken).any():
            break
    else:
        return
    painter = canvas.painter
    painter.setPen(QPen(colour(canvas.theme.rgba("ink", 0.9)), 1.1))
    painter.drawLine(QLineF(*corner, *joint))
    painter.setPen(QPen(colour(canvas.theme.rgba("panel_edge", canvas.theme.panel_edge_opacity)), 1.0))
    painter.setBrush(colour(canvas.theme.rgba("panel", 0.95)))
    painter.drawRoundedRect(QRectF(QPointF(*rect[:2]), QPointF(*rect[2:])), 5 * scale, 5 * scale)
    top = rect[1] + 0.65 * pad
    for (text, role, tone), high in zip(lines, tall):
        painter.setFont(type.font(role, scale))
        painter.setPen(colour(canvas.theme.rgba(tone)))
        line = QRectF(rect[0] + pad, top, size[0] - 2 * pad, high)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        canvas.texts.append((text, (line.left(), line.top(), line.right(), line.bottom())))
        top += high
    canvas.taken.append(tuple(rect.tolist()))

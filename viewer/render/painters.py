"""Vector marks on a painter: flows, sites, lines, names, call-outs, what is chosen and what is under the pointer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QRadialGradient,
)

from viewer.geometry.regions import FloatArray, Ragged
from viewer.render import ribbons, type
from viewer.render.ground import Planes
from viewer.scene import labels
from viewer.scene.colour import THEMES, Theme, in_theme, one_in_theme
from viewer.scene.marks import CallOut, Dots, Lines, Names, Rgba, Ribbons, Shapes
from viewer.scene.picture import Shown

if TYPE_CHECKING:
    from viewer.render.stage import Stage, View

SELECTED_PX = 2.6
FADED = 0.35
NAME_ROOM_PX = (84.0, 46.0)  # kept free around a name, so that few names are many enough
NAME_WIDEST_PX = 190.0
MOST_NAMES = 400
CALL_OUT_WIDEST_PX = 330.0
BRACKET_PX = 16.0


@dataclass(slots=True, eq=False)
class Canvas:
    """One painting: where it goes, under which planes, and which rectangles hold text by now."""

    painter: QPainter
    view: View
    theme: Theme
    planes: Planes
    height: float  # of the sheet, world units
    taken: list[labels.Box] = field(default_factory=list)
    texts: list[tuple[str, labels.Box]] = field(default_factory=list)
    leaders: list[tuple[float, float, float, float]] = field(default_factory=list)

    @property
    def scale(self) -> float:
        return self.view.type_scale

    @property
    def mark(self) -> float:
        """Scale of symbols and line widths."""
        return self.view.mark_scale

    @property
    def panel(self) -> labels.Box:
        """The part of the view where text may stand."""
        left, top, right, bottom = self.view.margins_px
        width, tall = self.view.size_px
        return left + 6.0, top + 6.0, width - right - 6.0, tall - bottom - 6.0


def paint(painter: QPainter, stage: Stage, view: View, shown: Sequence[Shown]) -> Canvas:
    """Everything of the layers that is vector, bottom first, then what is chosen and hovered, then text."""
    canvas = Canvas(painter, view, THEMES[view.theme], stage.planes(view), stage.height(view))
    if view.bare:
        return canvas
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    fades = bool(view.selection.flows)
    for layer in shown:
        for mark in layer.picture.marks:
            if isinstance(mark, Ribbons):
                flows(canvas, mark, stage.curves(view, mark), layer.opacity, view.selection.flows if fades else None)
            elif isinstance(mark, Lines):
                lines(canvas, mark, layer.opacity)
            elif isinstance(mark, Shapes):
                shapes(canvas, mark, layer.opacity)
    for layer in shown:
        for mark in layer.picture.marks:
            if isinstance(mark, Dots):
                dots(canvas, mark, layer.opacity)
    _chosen(canvas, stage)
    _hovered(canvas, stage)
    for layer in reversed(shown):
        for mark in layer.picture.marks:
            if isinstance(mark, CallOut):
                call_out(canvas, mark, stage.crowd(view))
    names(canvas, [mark for layer in reversed(shown) for mark in layer.picture.marks if isinstance(mark, Names)])
    painter.restore()
    return canvas


def colour(code: Sequence[int], share: float = 1.0) -> QColor:
    """A QColor of RGBA bytes with its opacity multiplied."""
    red, green, blue, alpha = (int(part) for part in code)
    return QColor(red, green, blue, round(alpha * share))


def polygon(points: FloatArray) -> QPolygonF:
    """A closed Qt polygon of (k, 2) pixels."""
    return QPolygonF([QPointF(x, y) for x, y in points.tolist()])


def region_path(rings: Ragged, region: int, planes: Planes, height: float) -> QPainterPath:
    """The outline of one region on its plane; empty if a part of it lies behind the eye."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    first, last = rings.region_rings[region], rings.region_rings[region + 1]
    for ring in range(first, last):
        points = planes.project(rings.xy[rings.ring_starts[ring] : rings.ring_starts[ring + 1]], height)
        if not np.isfinite(points).all():
            return QPainterPath()
        path.addPolygon(polygon(points))
        path.closeSubpath()
    return path


# Flows and sites


def flows(
    canvas: Canvas, mark: Ribbons, drawn: ribbons.Curves, opacity: float, chosen: frozenset[int] | None = None
) -> None:
    """Half-arrows with a soft glow, faint where they begin, and their particles; the small ones on top."""
    painter, theme = canvas.painter, canvas.theme
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    shades = in_theme(mark.colour, theme.name)
    visible = np.flatnonzero(np.isfinite(drawn.lines).all(axis=(1, 2)) & _on_screen(canvas, drawn.lines))
    order = visible[np.argsort(-drawn.widths[visible], kind="stable")]
    for i in order:
        share = opacity * (1.0 if chosen is None or int(mark.flows[i]) in chosen else FADED)
        _flow(painter, drawn.lines[i], float(drawn.widths[i]), shades[i], share, canvas)
    dots_px = ribbons.particles(drawn, 0.0 if canvas.view.reduced_motion else canvas.view.phase)
    spark = _spark(theme.rgba("spark"), tuple(int(v) for v in shades[0][:3]) if len(shades) else (0, 0, 0), canvas.mark)
    half = spark.width() / 2 / spark.devicePixelRatio()
    painter.setOpacity(opacity * (1.0 if chosen is None else FADED))
    for x, y in dots_px.tolist():
        painter.drawImage(QPointF(x - half, y - half), spark)
    painter.restore()


def _on_screen(canvas: Canvas, lines: FloatArray) -> np.ndarray:
    low, high = lines.min(axis=1), lines.max(axis=1)
    return (high >= -20).all(axis=1) & (low <= np.array(canvas.view.size_px) + 20).all(axis=1)


def _flow(painter: QPainter, line: FloatArray, width: float, shade: Rgba, share: float, canvas: Canvas) -> None:
    glow = colour((*shade[:3], 255), 0.085 * share)
    path = QPainterPath()
    path.addPolygon(polygon(line))
    if canvas.theme.name == "light":
        glow = colour(canvas.theme.rgba("halo"), 0.30 * share)
    for wider in (9.0, 4.5) if canvas.theme.name == "dark" else (3.5, 2.0):
        pen = QPen(glow, width + wider * canvas.mark, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.strokePath(path, pen)
    gradient = QLinearGradient(QPointF(*line[0]), QPointF(*line[-1]))
    gradient.setColorAt(0.0, colour(shade, 0.42 * share))
    gradient.setColorAt(0.55, colour(shade, 0.62 * share))
    gradient.setColorAt(1.0, colour(shade, share))
    painter.setBrush(QBrush(gradient))
    painter.drawPolygon(polygon(ribbons.outline(line, width, canvas.mark)))


@lru_cache(maxsize=16)
def _spark(core: Rgba, glow: tuple[int, int, int], scale: float) -> QImage:
    """One particle: a small bright dot in a soft light."""
    reach = 6.5 * scale
    side = int(np.ceil(reach * 2)) + 1
    image = QImage(side * 2, side * 2, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    image.setDevicePixelRatio(2.0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    middle = QPointF(side / 2, side / 2)
    light = QRadialGradient(middle, reach)
    light.setColorAt(0.0, QColor(*glow, 170))
    light.setColorAt(0.45, QColor(*glow, 60))
    light.setColorAt(1.0, QColor(*glow, 0))
    painter.setBrush(light)
    painter.drawEllipse(middle, reach, reach)
    painter.setBrush(colour(core))
    painter.drawEllipse(middle, 1.9 * scale, 1.9 * scale)
    painter.end()
    return image


def dots(canvas: Canvas, mark: Dots, opacity: float) -> None:
    """Upright symbols: hexagons glow and are dark inside, circles and squares are plain."""
    points = canvas.planes.project(np.asarray(mark.xy, float).reshape(-1, 2), canvas.height)
    shades = in_theme(mark.colour, canvas.theme.name)
    size = np.array(canvas.view.size_px)
    seen = np.isfinite(points).all(axis=1) & (points > -30).all(axis=1) & (points < size + 30).all(axis=1)
    chosen = canvas.view.selection.sites
    for i in np.flatnonzero(seen)[np.argsort(points[seen, 1], kind="stable")]:
        radius = float(mark.radius_px[i]) * canvas.mark
        site = int(mark.sites[i]) if i < len(mark.sites) else -1
        share = opacity * (FADED if chosen and site not in chosen else 1.0)
        _symbol(canvas, QPointF(*points[i]), radius, mark.shape, colour(shades[i], share))
        if site in chosen and site >= 0:
            canvas.painter.setPen(QPen(QColor(canvas.theme.selection), SELECTED_PX))
            canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
            canvas.painter.drawEllipse(QPointF(*points[i]), radius + 5, radius + 5)
        if mark.shape == "hexagon":
            x, y = points[i]
            canvas.taken.append((x - radius - 3, y - radius - 3, x + radius + 3, y + radius + 3))


def _symbol(canvas: Canvas, middle: QPointF, radius: float, shape: str, shade: QColor) -> None:
    painter = canvas.painter
    if shape == "hexagon":
        light = QRadialGradient(middle, radius * 2.1)
        light.setColorAt(0.0, QColor(shade.red(), shade.green(), shade.blue(), shade.alpha() // 2))
        light.setColorAt(1.0, QColor(shade.red(), shade.green(), shade.blue(), 0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(light)
        painter.drawEllipse(middle, radius * 2.1, radius * 2.1)
        painter.setBrush(colour(canvas.theme.rgba("halo")))
        painter.setPen(QPen(shade, max(1.6, radius * 0.22), j=Qt.PenJoinStyle.RoundJoin))
        turn = np.radians(np.arange(6) * 60 + 30)
        corners = np.column_stack((np.cos(turn), np.sin(turn))) * radius + (middle.x(), middle.y())
        painter.drawPolygon(polygon(corners))
        return
    painter.setPen(QPen(colour(canvas.theme.rgba("halo", 0.8)), 1.0))
    painter.setBrush(shade)
    if shape == "square":
        painter.drawRect(QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius))
    else:
        painter.drawEllipse(middle, radius, radius)


def lines(canvas: Canvas, mark: Lines, opacity: float) -> None:
    """Polylines on the ground sheet; one that runs behind the eye is left out."""
    points = canvas.planes.project(np.asarray(mark.xy, float), canvas.height)
    shade = colour(one_in_theme(mark.colour, canvas.theme.name), opacity)
    canvas.painter.setPen(QPen(shade, mark.width_px * canvas.mark, c=Qt.PenCapStyle.RoundCap))
    for begin, end in zip(mark.starts[:-1], mark.starts[1:]):
        part = points[begin:end]
        if len(part) > 1 and np.isfinite(part).all():
            canvas.painter.drawPolyline(polygon(part))


def shapes(canvas: Canvas, mark: Shapes, opacity: float) -> None:
    """Plain polygons on the sheet, one by one."""
    canvas.painter.setPen(Qt.PenStyle.NoPen)
    canvas.painter.setBrush(colour(one_in_theme(mark.colour, canvas.theme.name), opacity))
    for region in range(len(mark.rings)):
        canvas.painter.drawPath(region_path(mark.rings, region, canvas.planes, canvas.height))


# What is chosen and what is under the pointer


def _chosen(canvas: Canvas, stage: Stage) -> None:
    selection, painter = canvas.view.selection, canvas.painter
    name = selection.region_set or stage.set_name(canvas.view)
    if not selection.regions or name not in {one.name for one in stage.city.region_sets}:
        return
    regions = stage.city.region_set(name)
    height = canvas.height + regions.height
    for region in sorted(r for r in selection.regions if 0 <= r < len(regions)):
        path = region_path(regions.rings, region, canvas.planes, height)
        if path.isEmpty():
            continue
        if canvas.height > 0:
            _drop_line(canvas, regions.rings, region, height)
        yellow = QColor(canvas.theme.selection)
        if canvas.theme.name == "light":  # yellow on paper needs a dark line beside it
            painter.strokePath(path, QPen(colour(canvas.theme.rgba("ink")), SELECTED_PX + 2.0))
        else:
            painter.strokePath(path, QPen(QColor(255, 255, 0, 46), SELECTED_PX + 6.0, j=Qt.PenJoinStyle.RoundJoin))
        painter.strokePath(path, QPen(yellow, SELECTED_PX, j=Qt.PenJoinStyle.RoundJoin))


def _drop_line(canvas: Canvas, rings: Ragged, region: int, height: float) -> None:
    """A dotted line from the middle of a floating region down to where it stands."""
    own = rings.xy[rings.region_vertices[region] : rings.region_vertices[region + 1]]
    middle = (own.min(axis=0) + own.max(axis=0))[None] / 2
    top, foot = canvas.planes.project(middle, height)[0], canvas.planes.project(middle, 0.0)[0]
    pen = QPen(QColor(canvas.theme.selection), 1.2, Qt.PenStyle.DotLine)
    canvas.painter.setPen(pen)
    canvas.painter.drawLine(QLineF(*top, *foot))
    canvas.painter.drawEllipse(QPointF(*foot), 3.0, 1.6)


def _hovered(canvas: Canvas, stage: Stage) -> None:
    """Four corner brackets around the region under the pointer, and its name."""
    name, region = stage.set_name(canvas.view), canvas.view.hover_region
    if region < 0 or not name:
        return
    regions = stage.city.region_set(name)
    if region >= len(regions):
        return
    box = region_path(regions.rings, region, canvas.planes, canvas.height + regions.height).boundingRect()
    if box.isEmpty():
        return
    box = box.adjusted(-7, -7, 7, 7)
    long = min(BRACKET_PX * canvas.scale, box.width() / 3, box.height() / 3)
    pen = QPen(colour(canvas.theme.rgba("ink", 0.95)), 2.0, c=Qt.PenCapStyle.FlatCap, j=Qt.PenJoinStyle.MiterJoin)
    canvas.painter.setPen(pen)
    canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
    for x, way in ((box.left(), 1), (box.right(), -1)):
        for y, down in ((box.top(), 1), (box.bottom(), -1)):
            canvas.painter.drawPolyline(polygon(np.array([(x + way * long, y), (x, y), (x, y + down * long)])))
    text = type.elided(regions.names[region], "name", NAME_WIDEST_PX * canvas.scale, canvas.scale)
    if text:
        size = name_size(text, canvas.scale)
        spot = np.array([box.center().x(), box.top() - size[1] / 2 - 5])
        rect = np.concatenate((spot - size / 2, spot + size / 2))
        if labels.inside(rect, canvas.panel):
            _halo_text(canvas, text, rect)


# Text


def name_size(text: str, scale: float) -> FloatArray:
    """(2,) width and height that a name takes with its halo."""
    measure = type.metrics("name", scale)
    return np.array([measure.horizontalAdvance(text) + 6 * scale, measure.height() + 2 * scale])


def names(canvas: Canvas, marks: Sequence[Names]) -> None:
    """Names of places, upright, the heavier first; what would overlap is left out, always the same ones."""
    if not marks:
        return
    spots = np.vstack([np.asarray(mark.xy, float).reshape(-1, 2) for mark in marks])
    weights = np.concatenate([np.asarray(mark.weight, float) for mark in marks])
    words = [text for mark in marks for text in mark.texts]
    points = canvas.planes.project(spots, canvas.height)
    size = np.array(canvas.view.size_px)
    seen = np.flatnonzero(np.isfinite(points).all(axis=1) & (points > 0).all(axis=1) & (points < size).all(axis=1))
    seen = seen[np.argsort(-weights[seen], kind="stable")][:MOST_NAMES]
    widest = NAME_WIDEST_PX * canvas.scale
    texts = [type.elided(words[i], "name", widest, canvas.scale) for i in seen]
    sizes = np.array([name_size(text, canvas.scale) for text in texts]).reshape(-1, 2)
    room = NAME_ROOM_PX[0] * canvas.scale, NAME_ROOM_PX[1] * canvas.scale
    boxes = labels.place(
        points[seen], sizes, weights[seen], canvas.panel, blocked=np.array(canvas.taken).reshape(-1, 4), room=room
    )
    for text, box in zip(texts, boxes):
        if text and np.isfinite(box[0]):
            _halo_text(canvas, text, box)


def _halo_text(canvas: Canvas, text: str, box: FloatArray) -> None:
    """A name on a soft dark (or light) rim, readable over any fill; never rich text."""
    font, measure = type.font("name", canvas.scale), type.metrics("name", canvas.scale)
    left = (box[0] + box[2] - measure.horizontalAdvance(text)) / 2
    base = (box[1] + box[3] + measure.ascent() - measure.descent()) / 2
    path = QPainterPath()
    path.addText(QPointF(left, base), font, text)
    rim = QPen(colour(canvas.theme.rgba("halo", 0.92)), 3.4 * canvas.scale, j=Qt.PenJoinStyle.RoundJoin)
    canvas.painter.strokePath(path, rim)
    canvas.painter.fillPath(path, colour(canvas.theme.rgba("ink")))
    rect = tuple(float(v) for v in box)
    canvas.taken.append(rect)
    canvas.texts.append((text, rect))


def call_out(canvas: Canvas, mark: CallOut, crowd: FloatArray | None = None) -> None:
    """A small panel clear of what it speaks of, beside the map where it can be, with one leader; none without room."""
    spot = canvas.planes.project(np.array([mark.xy], float), canvas.height)[0]
    size_px = np.array(canvas.view.size_px)
    if not np.isfinite(spot).all() or (spot < 0).any() or (spot > size_px).any():
        return
    scale, widest = canvas.scale, CALL_OUT_WIDEST_PX * canvas.scale
    rows = [(type.elided(mark.title, "name", widest, scale), "name", "ink")]
    rows += [(type.elided(line, "note", widest, scale), "note", "soft") for line in mark.lines]
    pad = 10 * scale
    heights = [type.metrics(role, scale).height() + 2 * scale for _, role, _ in rows]
    size = np.array([max(type.width(t, r, scale) for t, r, _ in rows) + 2 * pad, sum(heights) + 1.4 * pad])
    box = labels.beside(
        spot, size, canvas.panel, blocked=np.array(canvas.taken).reshape(-1, 4), clear_px=30 * scale,
        leaders=np.array(canvas.leaders).reshape(-1, 4), crowd=crowd,
    )  # fmt: skip
    if box is None:
        return
    shade = one_in_theme(mark.colour, canvas.theme.name)
    end = labels.leader_end(spot, box)
    canvas.leaders.append((*spot.tolist(), *end.tolist()))
    canvas.taken.append(tuple(box.tolist()))
    painter = canvas.painter
    painter.setPen(QPen(colour(canvas.theme.rgba("ink", 0.9)), 1.1))
    painter.drawLine(QLineF(*spot, *end))
    painter.setBrush(colour(canvas.theme.rgba("ink")))
    painter.drawEllipse(QPointF(*spot), 2.4, 2.4)
    painter.setPen(QPen(colour(shade), 1.2))
    painter.setBrush(colour(canvas.theme.rgba("panel", 0.95)))
    painter.drawRoundedRect(QRectF(QPointF(*box[:2]), QPointF(*box[2:])), 5 * scale, 5 * scale)
    top = box[1] + 0.7 * pad
    for (text, role, ink), tall in zip(rows, heights):
        painter.setFont(type.font(role, scale))
        painter.setPen(colour(canvas.theme.rgba(ink)))
        rect = QRectF(box[0] + pad, top, size[0] - 2 * pad, tall)
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        canvas.texts.append((text, (rect.left(), rect.top(), rect.right(), rect.bottom())))
        top += tall

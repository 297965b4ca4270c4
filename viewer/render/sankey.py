"""A flow diagram on a painter: ribbons as wide as what they carry, nodes, names, and what does not balance, hatched."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPainterPathStroker, QPen

from viewer.geometry.regions import FloatArray
from viewer.render import type as letters
from viewer.render.canvas import FADED, colour
from viewer.scene import words
from viewer.scene.colour import Theme, in_theme
from viewer.scene.particles import under_way
from viewer.scene.picture import rgba
from viewer.scene.sankey import NODE_PX, Diagram, Laid, Mask, columns, gap_words, labels, lay_out
from viewer.tongue import mark, spoken, tr

RIBBON, LIT, DIM = 0.5, 0.85, 0.14  # opacity of a ribbon, of one that is chosen or pointed at, and of the others then
STUB_PX = 16.0  # how far what is open stands out of its node
ROLE = "note"
PAD_PX, BEND_PX = 5.0, 32.0  # bend: how far a loop reaches beyond its nodes
REACH_PX = 3.0  # beside a thin ribbon that still counts as on it
OPEN, OPEN_PX = 0.01, 1.5  # share of a node, and pixels, from which on its gap is written beside it
ALL = np.ones(0, bool)


class Drawing:
    """A diagram laid out for one size. Painting it again with other lights costs no layout.

    What moves goes the way that lines run: where those begin on the right, so does it. The layout counts from that
    side, whichever it is; `mirrored` turns it round as it is painted and pointed at.
    """

    def __init__(self, diagram: Diagram, size: tuple[float, float], theme: Theme, scale: float = 1.0) -> None:
        self.diagram, self.size, self.theme, self.scale = diagram, size, theme, scale
        self.mirrored = spoken().rtl
        self._line = letters.metrics(ROLE, scale).height()
        self._key = self._key_rows()
        wide, tall = size
        room = min(max(0.2 * wide, 70.0 * scale), 210.0 * scale)
        top = self._top = len(self._key) * (self._line + 4) + 6
        loops = columns(diagram.origin, diagram.destination, diagram.amounts, len(diagram))[1]
        left = STUB_PX + 2 + (BEND_PX * scale if loops.any() else 0.0)
        box = (left, top, max(wide - room - NODE_PX, left + 60.0), max(tall - 4, top + 20))
        self.laid: Laid = lay_out(diagram, box)
        self.weight = np.maximum(diagram.entering, diagram.leaving)
        self.paths = [self._path(i) for i in range(len(diagram.amounts))]
        self.texts = self._texts()
        self.places = self._places()
        shades = in_theme(diagram.colours, theme.name)
        self._shades = [tuple(int(v) for v in shade) for shade in shades]

    # Where things are

    def _path(self, i: int) -> QPainterPath:
        """The outline of a ribbon, as a loop the line round it."""
        laid, origin, destination = self.laid, self.diagram.origin[i], self.diagram.destination[i]
        wide, start, end = (float(values[i]) for values in (laid.width, laid.start, laid.end))
        left, right = float(laid.box[origin, 2]), float(laid.box[destination, 0])
        if np.isfinite(laid.lane[i]):
            return self._loop(left, start + wide / 2, right, end + wide / 2, float(laid.lane[i]), wide)
        third = (right - left) / 3
        path = QPainterPath(QPointF(left, start))
        path.cubicTo(left + third, start, right - third, end, right, end)
        path.lineTo(right, end + wide)
        path.cubicTo(right - third, end + wide, left + third, start + wide, left, start + wide)
        path.closeSubpath()
        return path

    def _loop(self, left: float, start: float, right: float, end: float, lane: float, wide: float) -> QPainterPath:
        bend = min(8.0 + wide / 2 + 0.3 * max(lane - self.laid.box[:, 3].max(), 0.0), BEND_PX * self.scale)
        line = QPainterPath(QPointF(left, start))
        line.cubicTo(left + 1.4 * bend, start, left + 1.4 * bend, lane, left, lane)
        line.lineTo(right, lane)
        line.cubicTo(right - 1.4 * bend, lane, right - 1.4 * bend, end, right, end)
        stroke = QPainterPathStroker(QPen(Qt.GlobalColor.black, max(wide, 0.2), c=Qt.PenCapStyle.FlatCap))
        return stroke.createStroke(line).simplified()

    def _texts(self) -> list[tuple[str, str, str]]:
        """Name, amount, and what is open, of each node."""
        found, gap, unit = self.diagram, self.diagram.surplus, self.diagram.unit
        out = []
        for node, name in enumerate(found.names):
            said = ""
            size = abs(float(gap[node]))
            if found.open[node] and size > OPEN * self.weight[node] and size * self.laid.scale >= OPEN_PX:
                mass = gap_words(found, node)
                said = tr("more in: {mass}", mass=mass) if gap[node] > 0 else tr("more out: {mass}", mass=mass)
            out.append((name, words.quantity(float(self.weight[node]), unit), said))
        return out

    def _room(self) -> FloatArray:
        """(n,) pixels to the right of each node before the next column begins."""
        column, box = self.laid.column, self.laid.box
        x = {int(c): float(box[column == c, 0].min()) for c in np.unique(column)}
        after = {c: min((x[o] for o in x if o > c), default=self.size[0] + STUB_PX - 4) for c in x}
        return np.array([after[int(c)] - STUB_PX - box[i, 2] for i, c in enumerate(column)]) - 2 * PAD_PX

    def _places(self) -> FloatArray:
        """(n, 4) places of the names, nan where there is none."""
        if not len(self.diagram):
            return np.zeros((0, 4))
        tall = np.array([self._line * (2 if said else 1) + 2 for _, _, said in self.texts])
        open_ = np.array([bool(said) for _, _, said in self.texts])
        rank, ends = self.weight * np.where(open_, 1e3, 1.0), (self._top, self.size[1])
        places = labels(self.laid, rank, self._room(), tall, ends)
        for node in np.flatnonzero(np.isfinite(places[:, 0])):
            shift = STUB_PX if open_[node] and self.diagram.surplus[node] > 0 else 0.0
            name, amount, said = (self._cut(part, self._room()[node] - shift) for part in self.texts[node])
            wide = max(self._wide(name) + (PAD_PX + self._wide(amount) if amount else 0), self._wide(said))
            left = places[node, 0] + PAD_PX + shift
            places[node] = left, places[node, 1], min(left + wide, places[node, 2] + PAD_PX), places[node, 3]
        return places

    def _wide(self, text: str) -> float:
        return letters.width(text, ROLE, self.scale)

    def _cut(self, text: str, room: float) -> str:
        return letters.elided(text, ROLE, max(room, 0.0), self.scale)

    def _key_rows(self) -> list[list[tuple[float, str, int]]]:
        """Rows of (left, text, material) of the key, as many as they need."""
        rows: list[list[tuple[float, str, int]]] = [[]]
        left, square = 2.0, self._line * 0.62
        used = np.unique(self.diagram.material).tolist()
        for material in used:
            text = self._cut(self.diagram.materials[material], self.size[0] / 3)
            wide = square + 5 + self._wide(text) + 16
            if rows[-1] and left + wide > self.size[0]:
                rows.append([])
                left = 2.0
            rows[-1].append((left, text, material))
            left += wide
        return rows if used else []

    def _turned(self, x: float, wide: float = 0.0) -> float:
        """Where the left edge of something so wide is painted, which the layout has at x; and the other way round."""
        return self.size[0] - x - wide if self.mirrored else x

    def node_at(self, x: float, y: float) -> int:
        """The node whose bar or name lies there, -1 for none."""
        box, spot = self.laid.box, np.array([self._turned(x), y])
        for area, reach in ((box, (4.0, 2.0)), (self.places, (0.0, 0.0))):
            if len(area):
                inside = (area[:, :2] - reach <= spot).all(axis=1) & (spot <= area[:, 2:] + reach).all(axis=1)
                if inside.any():
                    found = np.flatnonzero(inside)
                    return int(found[np.argmin(np.abs((area[found, 1] + area[found, 3]) / 2 - y))])
        return -1

    def ribbon_at(self, x: float, y: float) -> int:
        """The ribbon under a point, the nearest of thin ones; -1 for none."""
        laid, found, x = self.laid, self.diagram, self._turned(x)
        if not len(found.amounts):
            return -1
        left, right = laid.box[found.origin, 2], laid.box[found.destination, 0]
        share = np.clip((x - left) / np.maximum(right - left, 1e-9), 0, 1)
        middle = laid.start + (laid.end - laid.start) * share**2 * (3 - 2 * share) + laid.width / 2
        off = np.where((x >= left) & (x <= right) & np.isnan(laid.lane), np.abs(y - middle) - laid.width / 2, np.inf)
        for loop in np.flatnonzero(np.isfinite(laid.lane)).tolist():
            off[loop] = -laid.width[loop] / 2 if self.paths[loop].contains(QPointF(x, y)) else np.inf
        near = int(np.lexsort((laid.width, np.maximum(off, 0.0)))[0])
        return near if off[near] <= REACH_PX else -1

    # Painting

    def paint(
        self, painter: QPainter, lit: Mask = ALL, *, node: int = -1, ribbon: int = -1, focus: int = -1,
        chosen: Mask = ALL, time: float | None = None, quantum: float = 0.0,
    ) -> None:  # fmt: skip
        """lit: (m,) ribbons that keep their light while the others fade, empty for all; chosen: (n,) selected nodes.

        node, ribbon: what is pointed at. focus: the node that keys have come to. time: of the particles, each of them
        `quantum` heavy; None for none.
        """
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        if self.mirrored:
            painter.translate(self.size[0], 0.0)
            painter.scale(-1.0, 1.0)
        self._paint_ribbons(painter, lit, ribbon, node)
        if time is not None and quantum > 0:
            self._paint_particles(painter, time, quantum, lit)
        self._paint_nodes(painter, chosen, focus, node)
        painter.restore()
        self._paint_names(painter, node, focus)
        self._paint_key(painter)
        painter.restore()

    def _paint_ribbons(self, painter: QPainter, lit: Mask, ribbon: int, node: int) -> None:
        found = self.diagram
        painter.setPen(Qt.PenStyle.NoPen)
        touched = (found.origin == node) | (found.destination == node)
        rank = np.where(lit if len(lit) else True, 1, 0) + touched
        for i in np.lexsort((-self.laid.width, rank)).tolist():
            share = RIBBON if not len(lit) else LIT if lit[i] else DIM
            share = LIT if i == ribbon or touched[i] else share
            painter.setBrush(colour((*self._shades[found.material[i]][:3], 255), share))
            painter.drawPath(self.paths[i])

    def _paint_particles(self, painter: QPainter, time: float, quantum: float, lit: Mask) -> None:
        laid, found = self.laid, self.diagram
        edge, share = under_way(np.where(np.isnan(laid.lane), found.amounts / quantum, 0.0), time)
        left, right = laid.box[found.origin[edge], 2], laid.box[found.destination[edge], 0]
        x = left + (right - left) * share
        y = laid.start[edge] + laid.width[edge] / 2 + (laid.end - laid.start)[edge] * share**2 * (3 - 2 * share)
        painter.setPen(Qt.PenStyle.NoPen)
        bright = lit[edge] if len(lit) else np.ones(len(edge), bool)
        for shown, share_ in ((~bright, FADED), (bright, 1.0)):
            painter.setBrush(colour(rgba(self.theme.spark), share_))
            for spot in zip(x[shown].tolist(), y[shown].tolist()):
                painter.drawEllipse(QPointF(*spot), 1.4 * self.scale, 1.4 * self.scale)

    def _paint_nodes(self, painter: QPainter, chosen: Mask, focus: int, node: int) -> None:
        gap, scale = self.diagram.surplus, self.laid.scale
        for i, (left, top, right, bottom) in enumerate(self.laid.box.tolist()):
            bar = QRectF(left, top, right - left, max(bottom - top, 1.0))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.ink if i in (node, focus) else self.theme.soft))
            painter.drawRect(bar)
            if abs(gap[i]) * scale > 0.4:
                self._paint_open(painter, bar, float(gap[i]), abs(float(gap[i])) * scale)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if len(chosen) and chosen[i]:
                light = self.theme.name == "light"  # yellow would not be seen on white
                painter.setPen(QPen(QColor(self.theme.ink if light else self.theme.selection), 2.6))
                painter.drawRect(bar.adjusted(-2, -2, 2, 2))
            if i == focus:
                painter.setPen(QPen(QColor(self.theme.bracket), 2.0))
                painter.drawRoundedRect(bar.adjusted(-5, -4, 5, 4), 3, 3)

    def _paint_open(self, painter: QPainter, bar: QRectF, gap: float, tall: float) -> None:
        """What enters and does not leave stands out behind its node, what leaves too much before it."""
        shade = rgba(self.theme.burden if gap > 0 else self.theme.pollution)
        left = bar.right() if gap > 0 else bar.left() - STUB_PX
        block = QRectF(left, bar.bottom() - tall, STUB_PX, tall)
        painter.setBrush(colour(shade, 0.25))
        painter.drawRect(block)
        painter.setBrush(QBrush(colour(shade), Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(colour(shade), 1.0))
        painter.drawRect(block)

    def _paint_names(self, painter: QPainter, node: int, focus: int) -> None:
        shown = np.flatnonzero(np.isfinite(self.places[:, 0])).tolist() if len(self.places) else []
        wanted = [i for i in (focus, node) if i >= 0]
        for i in [i for i in shown if i not in wanted]:
            self._name(painter, i, self.places[i])
        for i in dict.fromkeys(wanted):
            self._name(painter, i, self._whole(i), lit=True)

    def _whole(self, node: int) -> FloatArray:
        """Room for the whole name of a node, inside the drawing, over whatever is there."""
        name, amount, said = self.texts[node]
        wide = min(max(self._wide(name) + PAD_PX + self._wide(amount), self._wide(said)), self.size[0] - 8)
        tall = self._line * (2 if said else 1) + 2
        _, top, right, bottom = self.laid.box[node]
        stub = STUB_PX if said and self.diagram.surplus[node] > 0 else 0.0
        left = min(right + PAD_PX + stub, self.size[0] - wide - 4)
        upper = min(max((top + bottom - tall) / 2, 0.0), self.size[1] - tall)
        return np.array([left, upper, left + wide, upper + tall])

    def _name(self, painter: QPainter, node: int, place: FloatArray, *, lit: bool = False) -> None:
        left, top, right, _ = place.tolist()
        name, amount, said = self.texts[node]
        room = right - left + 0.5
        name = self._cut(name, room)
        amount = amount if self._wide(name) + PAD_PX + self._wide(amount) <= room else ""
        wide = right - left + 6
        ground = QRectF(QPointF(self._turned(left - 3, wide), top), QSizeF(wide, place[3] - top))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(rgba(self.theme.panel), 0.96 if lit else 0.72))
        painter.drawRoundedRect(ground, 3, 3)
        painter.setFont(letters.font(ROLE, self.scale))
        base = top + letters.metrics(ROLE, self.scale).ascent() + 1
        painter.setPen(QColor(self.theme.ink))
        self._write(painter, left, base, name)
        painter.setPen(QColor(self.theme.soft))
        self._write(painter, left + self._wide(name) + PAD_PX, base, amount)
        if said:
            painter.setPen(QColor(self.theme.burden if self.diagram.surplus[node] > 0 else self.theme.pollution))
            self._write(painter, left, base + self._line, self._cut(said, room))

    def _write(self, painter: QPainter, left: float, base: float, text: str) -> None:
        """A line of text that begins at a place of the layout."""
        painter.drawText(QPointF(self._turned(left, self._wide(text)), base), text)

    def _paint_key(self, painter: QPainter) -> None:
        painter.setFont(letters.font(ROLE, self.scale))
        square = self._line * 0.62
        for row, entries in enumerate(self._key):
            top = row * (self._line + 4) + 1
            for left, text, material in entries:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour((*self._shades[material][:3], 255), 0.8))
                edge = self._turned(left, square)
                painter.drawRect(QRectF(edge, top + (self._line - square) / 2, square, square))
                painter.setPen(QColor(self.theme.soft))
                base = top + letters.metrics(ROLE, self.scale).ascent()
                self._write(painter, left + square + 5, base, text)


HOW = mark("width = amount; hatched = does not balance; loops run below")

"""The flow diagram beside the map: the same selection, the same clock, nodes that keys walk along."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QPushButton, QSizePolicy, QToolButton, QWidget

from viewer.model.state import Selection
from viewer.overlays.arrows import PARTICLES
from viewer.render.sankey import HOW, Drawing
from viewer.scene import words
from viewer.scene.colour import DARK, Theme
from viewer.scene.particles import quantum
from viewer.scene.sankey import NOTHING, Diagram, gap_words, lit, steps_from
from viewer.tongue import mark, named, tr
from viewer.ui.icons import give_icon
from viewer.ui.panel import Panel, label, row_in

WAYS = {Qt.Key.Key_Left: "left", Qt.Key.Key_Right: "right", Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}
TURNED = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
MOTION_MS, TRAVEL_S = 50, 9.0
GAPS = {  # whether more enters than leaves, and whether that is more than is uncertain
    (True, True): mark("{mass} more enter than leave"),
    (True, False): mark("{mass} more enter than leave, no more than uncertain"),
    (False, True): mark("{mass} more leave than enter"),
    (False, False): mark("{mass} more leave than enter, no more than uncertain"),
}


class SankeyView(QWidget):
    """The diagram itself. It asks for selections and says what is pointed at; it keeps no state of the city."""

    chosen = Signal(object, bool)  # Selection of a node or ribbon, whether it joins what is selected
    pointed = Signal(str)  # what is under the pointer or the key's focus, in words

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.diagram, self.theme, self.scale = NOTHING, DARK, 1.0
        self.focus = -1  # node that the keys have come to
        self._selection = Selection()
        self._drawing: Drawing | None = None
        self._node = self._ribbon = -1
        self._time, self.still = 0.0, True
        self._motion = QTimer(self)
        self._motion.setInterval(MOTION_MS)
        self._motion.timeout.connect(self._on_motion)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Flow diagram"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(480, 280)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 120)

    def show_diagram(self, diagram: Diagram) -> None:
        """Another diagram; the focus stays on the node of the same name."""
        name = self.diagram.names[self.focus] if 0 <= self.focus < len(self.diagram) else ""
        self.diagram, self._drawing, self._node, self._ribbon = diagram, None, -1, -1
        self.focus = diagram.names.index(name) if name in diagram.names else -1
        self._move()
        self._say()

    def show_selection(self, selection: Selection) -> None:
        self._selection = selection
        self.update()

    def dress(self, theme: Theme, scale: float) -> None:
        """Another theme or size of text."""
        self.theme, self.scale, self._drawing = theme, scale, None
        self.update()

    def hold(self, still: bool) -> None:
        """Particles stand still, or go."""
        self.still = still
        self._move()

    @property
    def drawing(self) -> Drawing:
        """The diagram laid out for the size of now."""
        if self._drawing is None:
            size = max(self.width(), 1), max(self.height(), 1)
            self._drawing = Drawing(self.diagram, size, self.theme, self.scale)
        return self._drawing

    @property
    def quantum(self) -> float:
        """What one particle of the diagram weighs."""
        return quantum(float(self.diagram.amounts.sum()), PARTICLES)

    def _move(self) -> None:
        wanted = not self.still and self.isVisible() and len(self.diagram.amounts) > 0
        self._motion.start() if wanted else self._motion.stop()
        self.update()

    def _on_motion(self) -> None:
        self._time += MOTION_MS / 1000 / TRAVEL_S
        self.update()

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        selection, found = self._selection, self.diagram
        painter = QPainter(self)
        if not len(found.amounts):
            painter.setPen(self.palette().text().color())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, found.sentence or tr("No flows to draw"))
            return
        lights = lit(found, selection.regions, selection.sites, selection.flows) if selection else np.ones(0, bool)
        held = [bool(r & selection.regions or s & selection.sites) for r, s in zip(found.regions, found.sites)]
        if selection and not lights.any():
            lights = np.ones(0, bool)  # nothing of the selection moves: then nothing is dimmed
        focus = self.focus if self.hasFocus() else -1
        self.drawing.paint(painter, lights, node=self._node, ribbon=self._ribbon, focus=focus,
                           chosen=np.array(held, bool), time=self._time, quantum=self.quantum)  # fmt: skip

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._drawing = None

    def showEvent(self, event: QEvent) -> None:
        self._move()

    def hideEvent(self, event: QEvent) -> None:
        self._move()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        self._point(QPointF(-100, -100))

    def _point(self, at: QPointF) -> None:
        node = self.drawing.node_at(at.x(), at.y())
        ribbon = -1 if node >= 0 else self.drawing.ribbon_at(at.x(), at.y())
        if (node, ribbon) != (self._node, self._ribbon):
            self._node, self._ribbon = node, ribbon
            self._say()
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._point(event.position())
        joins = bool(event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier))
        if event.button() == Qt.MouseButton.LeftButton:
            self.focus = self._node if self._node >= 0 else self.focus
            self.chosen.emit(self._selected(self._node, self._ribbon), joins)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk from node to node, Enter selects the one they have come to."""
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if key in WAYS and plain and len(self.diagram):
            first, way = self.focus < 0, WAYS[TURNED.get(key, key) if self.drawing.mirrored else key]
            self.focus = self._first() if first else steps_from(self.drawing.laid, self.focus, way)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and len(self.diagram):
            column = self.drawing.laid.column
            self.focus = int(np.flatnonzero(column == (0 if key == Qt.Key.Key_Home else column.max()))[0])
        elif key in ENTER and self.focus >= 0:
            joins = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.chosen.emit(self._selected(self.focus, -1), joins)
        else:
            event.ignore()
            return
        self._node = self._ribbon = -1
        self._say()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.focus < 0 and len(self.diagram) and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.focus = self._first()
        self._say()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def _first(self) -> int:
        return int(np.argmax(self.drawing.weight))

    def _selected(self, node: int, ribbon: int) -> Selection:
        """What a node or a ribbon stands for; nothing for neither."""
        found = self.diagram
        if node >= 0:
            regions, sites = found.regions[node], found.sites[node]
            if regions or sites:
                return Selection(regions=regions, sites=sites)
            touched = np.flatnonzero((found.origin == node) | (found.destination == node)).tolist()
            return Selection(flows=frozenset().union(*(found.rows[i] for i in touched)))
        return Selection(flows=found.rows[ribbon]) if ribbon >= 0 else Selection()

    # Words

    def _say(self) -> None:
        node = self._node if self._node >= 0 else self.focus if self.hasFocus() and self._ribbon < 0 else -1
        text = node_words(self.diagram, node) if node >= 0 else ribbon_words(self.diagram, self._ribbon)
        self.setAccessibleDescription(text)
        self.pointed.emit(text)


def node_words(found: Diagram, node: int) -> str:
    """A node in one line: what it is, what enters and leaves, what does not balance."""
    into, out, unit = float(found.entering[node]), float(found.leaving[node]), found.unit
    parts = [tr("{name}, {kind}", name=found.names[node], kind=named(found.kinds[node]))]
    if into > 0:
        parts.append(tr("{mass} enter", mass=words.quantity(into, unit)))
    if out > 0:
        parts.append(tr("{mass} leave", mass=words.quantity(out, unit)))
    if gap := float(found.surplus[node]):
        parts.append(tr(GAPS[gap > 0, bool(found.open[node])], mass=gap_words(found, node)))
    return " · ".join(parts)


def ribbon_words(found: Diagram, ribbon: int) -> str:
    """A ribbon in one line; "" for none."""
    if ribbon < 0:
        return ""
    origin, destination = found.names[found.origin[ribbon]], found.names[found.destination[ribbon]]
    mass = words.quantity(float(found.amounts[ribbon]), found.unit)
    material = named(found.materials[found.material[ribbon]])
    ends = {"origin": origin, "destination": destination}
    return tr("{origin} to {destination}: {mass} of {material}", mass=mass, material=material, **ends)


class SankeyPanel(Panel):
    """The diagram with its title, its sentence, what regions are put together by, and a line for what is pointed at."""

    chosen = Signal(object, bool)
    group_asked = Signal(str)  # column that regions are put together by, "" for none
    picture_asked = Signal()  # the diagram as a file
    dock = "across"
    most_px = 430
    solid = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("flow diagram", tr("Flow diagram"), parent)
        self.heading, self.sentence = label(tr("Flow diagram"), "heading", wrap=True), label("", "soft", wrap=True)
        self.view, self.pointed = SankeyView(), label("", "note", wrap=True)
        self.group, self.close_button, self.save_button = QComboBox(), QPushButton(tr("Close")), QToolButton()
        give_icon(self.close_button, "close", tr("Close the flow diagram"))
        give_icon(self.save_button, "export", tr("Save the flow diagram as a picture"))
        self._filling = False
        self._lay_out()
        self.view.chosen.connect(self.chosen)
        self.view.pointed.connect(self._on_pointed)
        self.group.currentIndexChanged.connect(self._on_group)
        self.close_button.clicked.connect(self.closed)
        self.save_button.clicked.connect(self.picture_asked)
        self.setFocusProxy(self.view)

    def _lay_out(self) -> None:
        self.group.setAccessibleName(tr("Put regions together by"))
        self.group.hide()
        row_in(self.body, (self.heading, 1), self.group, self.save_button, self.close_button)
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self.pointed)
        self.body.setSpacing(5)

    def height_within(self, width: int, room: int) -> int:
        """All of it: the more room the more names."""
        return room

    def show_groups(self, groups: tuple[tuple[str, str], ...], singular: str) -> None:
        """What regions can be put together by, in a list that is there only if it has anything."""
        self._filling = True
        self.group.clear()
        self.group.addItem(tr("each {district}", district=singular), "")
        for name, title in groups:
            self.group.addItem(tr("by {column}", column=title), name)
        self.group.setVisible(bool(groups))
        self._filling = False

    def show_diagram(self, found: Diagram) -> None:
        """Another moment, another account or another city."""
        self.heading.setText(tr("Flow diagram · {when}", when=found.when) if found.when else tr("Flow diagram"))
        self.sentence.setText(found.sentence)
        self._notes = found.notes
        self.view.show_diagram(found)

    def show_selection(self, selection: Selection) -> None:
        self.view.show_selection(selection)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.view.dress(theme, self.view.scale)

    def set_scale(self, type_scale: float, touch_scale: float) -> None:
        super().set_scale(type_scale, touch_scale)
        self.view.dress(self.view.theme, type_scale)

    def _on_pointed(self, text: str) -> None:
        weight = words.quantity(self.view.quantum, self.view.diagram.unit) if len(self.view.diagram.amounts) else ""
        particle = tr("1 particle = {mass}", mass=weight) if weight else ""
        self.pointed.setText(text or "; ".join(filter(None, (tr(HOW), particle, *self.view.diagram.notes))))

    def _on_group(self) -> None:
        if not self._filling:
            self.group_asked.emit(str(self.group.currentData() or ""))

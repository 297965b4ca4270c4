"""What every floating panel is: a pane with round corners, two lit brackets and a heading."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QScroller,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from viewer.scene.colour import DARK, Theme
from viewer.scene.words import tied, untied
from viewer.ui.icons import dress_icons
from viewer.ui.skin import colour

CORNER_PX = 10.0
HEAD_GAP_PX = 4  # between what stays and what scrolls, on each side
BRACKET_PX = 16.0


class Inside(QWidget):
    """What scrolls in a panel: it is never pressed together, as buttons would be to their least height."""

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        wraps = self.layout() is not None and self.layout().hasHeightForWidth()  # then the area asks for its height
        return least if wraps else QSize(least.width(), self.sizeHint().height())


class Panel(QFrame):
    """A pane over the map. Presses and wheels end here: the map below does not move.

    dock: where a panel stands that is opened and closed, one at a time: "across" the map above the time strip, or at
    its "side" below the inspector; "" for panels that are always there or place themselves.
    """

    dock: Literal["", "across", "side"] = ""
    most_px = 360  # of its height, where it is docked across
    least_px = 0  # of its height, where it is docked at the side: the inspector above it gives way
    solid = False  # True where nothing of the map may shine through, as in all that is docked
    closed = Signal()  # the person is done with it

    def __init__(self, name: str, title: str, parent: QWidget | None = None, *, scrolls: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.theme: Theme = DARK
        self.type_scale = self.touch_scale = 1.0
        self.body = QVBoxLayout()
        self.body.setContentsMargins(16, 12, 16, 14)
        self.body.setSpacing(8)
        self._inside: QWidget | None = None
        self._stays: QWidget | None = None  # above what scrolls
        self._area: QScrollArea | None = None
        if scrolls:
            self._scroll_body()
        else:
            self.setLayout(self.body)

    def _scroll_body(self) -> None:
        """The body in a scroll area, for panels that may be taller than their place."""
        self._inside, self._stays, area = Inside(), QWidget(), QScrollArea()
        self._stays.setLayout(QVBoxLayout())
        self._stays.hide()
        self._least_head = 0
        self._area = area
        self._inside.setLayout(self.body)
        area.setWidget(self._inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 2, 0, 2)
        around.setSpacing(0)
        around.addWidget(self._stays)
        around.addWidget(area)
        area.verticalScrollBar().rangeChanged.connect(self._on_range)

    def head(self) -> QVBoxLayout:
        """The box above everything that scrolls, for the name of the panel and the button that closes it."""
        around = self.body.contentsMargins()
        self._stays.layout().setContentsMargins(around.left(), around.top(), around.right(), HEAD_GAP_PX)
        self._stays.show()
        self.body.setContentsMargins(around.left(), HEAD_GAP_PX, around.right(), around.bottom())
        return self._stays.layout()

    def keep_head(self, least: int) -> None:
        """What stays takes at least so many pixels."""
        self._least_head = least

    def _head_px(self, width: int) -> int:
        """The height of what does not scroll."""
        if self._stays is None or self._stays.isHidden():
            return 0
        layout = self._stays.layout()
        show_items(layout)
        layout.activate()
        tall = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
        tall = max(tall, self._least_head)
        self._stays.setFixedHeight(tall)  # what scrolls gives way, not this
        return tall

    def _on_range(self, least: int, most: int) -> None:
        QTimer.singleShot(0, self, self._drop_idle_bar)  # when the area has done with it

    def _drop_idle_bar(self) -> None:
        """A scroll bar narrows the lines, which are then too tall without it: nothing else would take it away."""
        area = self._area
        if area.verticalScrollBar().maximum() == 0 or not self.body.hasHeightForWidth():
            return
        room = area.maximumViewportSize()
        if self.body.totalHeightForWidth(room.width()) <= room.height():
            area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._area is not None:
            self._drop_idle_bar()

    @property
    def is_empty(self) -> bool:
        """True when there is nothing to show: the window hides the panel."""
        return False

    @property
    def bar_px(self) -> int:
        """Width of the scroll bar, 0 for a panel that does not scroll."""
        return self._area.verticalScrollBar().sizeHint().width() if self._area is not None else 0

    def scroll_up(self) -> None:
        """Back to the first line."""
        if self._area is not None:
            self._area.verticalScrollBar().setValue(0)

    def scroll_to(self, widget: QWidget) -> None:
        """Takes a widget of the body as far up as what is below it allows."""
        if self._area is not None and self._inside is not None:
            self._area.verticalScrollBar().setValue(widget.mapTo(self._inside, widget.rect().topLeft()).y())

    def height_for(self, width: int) -> int:
        """The height at which nothing of the body is cut at this width."""
        for child in self.findChildren(QWidget):
            child.ensurePolished()  # else a label that was never shown has another font
        show_items(self.body)
        self.body.invalidate()
        self.body.activate()
        wanted = self.body.sizeHint().height()
        if self.body.hasHeightForWidth():
            wanted = self.body.totalHeightForWidth(width)
        return wanted + self._head_px(width) + (4 if self._inside else 0)

    def height_within(self, width: int, room: int) -> int:
        """The height that it takes of `room`; panels of lines end below a whole one."""
        return min(self.height_for(width), room)

    def set_theme(self, theme: Theme) -> None:
        """Another theme for what the panel paints itself; the rest comes from the style sheet."""
        self.theme = theme
        self.dress_icons()
        self.update()

    def set_scale(self, type_scale: float, touch_scale: float) -> None:
        """Other sizes of text and targets; what the style sheet cannot reach follows here."""
        self.type_scale, self.touch_scale = type_scale, touch_scale
        self.dress_icons()
        if self._area is not None and touch_scale > 1.0:  # a finger drags what is inside
            QScroller.grabGesture(self._area.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def dress_icons(self) -> None:
        """Symbols in the colour of the theme; to be called when a button changed its symbol."""
        dress_icons(self, self.theme, max(self.type_scale, self.touch_scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = replace(self.theme, panel_opacity=1.0) if self.solid or self.dock else self.theme
        paint_pane(painter, QRectF(self.rect()), theme)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()


def paint_pane(painter: QPainter, rect: QRectF, theme: Theme, *, brackets: bool = True) -> None:
    """The pane of a panel, as in every other place where one is drawn."""
    inner = rect.adjusted(1.0, 1.0, -1.0, -1.0)
    painter.setPen(QPen(colour(theme.panel_edge, theme.panel_edge_opacity), 1.0))
    painter.setBrush(colour(theme.panel, theme.panel_opacity))
    painter.drawRoundedRect(inner, CORNER_PX, CORNER_PX)
    if not brackets:
        return
    painter.setPen(QPen(colour(theme.bracket), 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_bracket(inner.topLeft(), 1.0))
    painter.drawPath(_bracket(inner.topRight(), -1.0))


def _bracket(corner: QPointF, side: float) -> QPainterPath:
    """The lit line round one upper corner; side 1 goes to the right of it, -1 to the left."""
    path = QPainterPath(corner + QPointF(0.0, BRACKET_PX))
    path.lineTo(corner + QPointF(0.0, CORNER_PX))
    path.quadTo(corner, corner + QPointF(side * CORNER_PX, 0.0))
    path.lineTo(corner + QPointF(side * BRACKET_PX, 0.0))
    return path


class Words(QLabel):
    """A label whose lines part no number from its unit. Its text is what it was told, whatever it is drawn with.

    Qt itself knows only what is drawn, so what is read out is its name: the plain words, unless it got another one.
    """

    _told = ""

    def setText(self, text: str) -> None:
        if self.accessibleName() in ("", untied(self._told)):
            self.setAccessibleName(untied(text))
        self._told = text
        super().setText(tied(text))

    def text(self) -> str:
        return self._told

    def clear(self) -> None:
        self.setText("")


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """A label that never reads its text as HTML, in one of the roles of the style sheet."""
    made = Words()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    return made


def widgets_in(layout: QLayout) -> list[QWidget]:
    """The widgets of a layout that has a widget, in their order; those of layouts inside it are not among them.

    Nobody asks a layout for its items (`itemAt`): the Python object of an item outlives the item, which Qt deletes with
    its widget. Shiboken finds Python objects by address, so once something else lies where the item was it has two of
    them, and lets go of the wrong one when that something dies: the program ends with it.
    """
    host = layout.parentWidget()
    mine = host.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly) if host is not None else []
    placed = [(place, widget) for widget in mine if (place := layout.indexOf(widget)) >= 0]
    return [widget for _, widget in sorted(placed, key=lambda pair: pair[0])]


def row_in(box: QBoxLayout, *parts: QWidget | tuple[QWidget, int]) -> QHBoxLayout:
    """A row at the end of a box, of widgets each with the stretch that comes with it; more may be put in.

    A layout is always put into another one before anything is put into it: of all that is in it by then PySide makes
    Python objects, which nobody sees, and which outlive the items as told in `widgets_in`.
    """
    row = QHBoxLayout()
    box.addLayout(row)
    for part in parts:
        row.addWidget(*part) if isinstance(part, tuple) else row.addWidget(part)
    return row


def show_items(layout: QLayout) -> None:
    """Shows what was just put into a layout: until the event loop does so it counts as empty."""
    layouts = (layout, *layout.findChildren(QLayout))
    host = layout.parentWidget()
    for widget in host.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if widget.isHidden() and not widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            if any(one.indexOf(widget) >= 0 for one in layouts):
                widget.show()


def let_go(widget: QWidget) -> None:
    """The one way out for a widget: it is gone from the screen at once, and deleted when the event loop is back.

    Without a parent it belongs to Python, which would delete it with its last name, in the midst of the click that it
    may be handling. So it is held until Qt has deleted it.
    """
    _going[:] = [one for one in _going if isValid(one)]
    _going.append(widget)
    widget.hide()  # else a layout shows it when it gets to it, as a window of its own
    widget.setParent(None)
    widget.deleteLater()


_going: list[QWidget] = []


def clear(layout: QLayout) -> None:
    """Takes everything out of a layout and lets it go."""
    for one in (layout, *layout.findChildren(QLayout)):
        for widget in widgets_in(one):
            let_go(widget)  # the layout deletes its item
    while (item := layout.takeAt(0)) is not None:
        if (child := item.layout()) is not None:
            clear(child)
        if (widget := item.widget()) is not None:
            let_go(widget)

"""What the lens holds, at its edge: two lines, what is seen in it, and its size; it follows the lens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from viewer.errors import clip
from viewer.scene.colour import Theme
from viewer.tongue import mark, tr
from viewer.ui.icons import give_icon
from viewer.ui.map_keys import ARROWS, FINE_PX, SHIFT, STEP_PX
from viewer.ui.panel import Panel, label, row_in
from viewer.ui.skin import colour
from viewer.ui.wording import Retold

GAP_PX = 14
FACTOR = 1.15
LARGER, SMALLER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal), (Qt.Key.Key_Minus,)


class LensPanel(Retold, Panel):
    """With the focus it takes the lens along: arrows move it, + and - change its size, Esc takes it away."""

    moved = Signal(int, int)  # pixels to the right and down
    scaled = Signal(float)
    content_asked = Signal(str)
    shape_asked = Signal()  # to be drawn
    circle_asked = Signal()  # instead of the drawn shape

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("lens", "", parent)
        self._choices: tuple[tuple[str, str], ...] = ()
        self._menu: QMenu | None = None
        self.people, self.values = label("", "finding"), label("", "note")
        self.content, self.smaller, self.larger, self.close_button = (QToolButton() for _ in range(4))
        self.draw, self.circle = QToolButton(), QToolButton()
        self._lay_out()
        self.content.clicked.connect(self.open_menu)
        self.smaller.clicked.connect(lambda: self.scaled.emit(1 / FACTOR))
        self.larger.clicked.connect(lambda: self.scaled.emit(FACTOR))
        self.draw.clicked.connect(self.shape_asked)
        self.circle.clicked.connect(self.circle_asked)
        self.close_button.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        for tell, text in (
            (self.setAccessibleName, mark("Lens")),
            (partial(give_icon, self.smaller, "zoom_out"), mark("Make the lens smaller")),
            (partial(give_icon, self.larger, "zoom_in"), mark("Make the lens larger")),
            (partial(give_icon, self.draw, "lasso"), mark("Draw the shape of the lens")),
            (partial(give_icon, self.circle, "lens"), mark("Make the lens a circle again")),
            (partial(give_icon, self.close_button, "close"), mark("Take the lens away")),
            (self.content.setAccessibleName, mark("What is seen in the lens")),
            (self.content.setToolTip, mark("What is seen in the lens")),
        ):
            self.says(tell, text)
        self.circle.hide()
        self.body.setContentsMargins(14, 8, 14, 6)
        self.body.setSpacing(2)
        self.body.addWidget(self.people)
        self.body.addWidget(self.values)
        row = row_in(self.body, self.content)
        row.setSpacing(2)
        row.addStretch(1)
        for button in (self.content, self.draw, self.circle, self.smaller, self.larger, self.close_button):
            button.setProperty("role", "link")
            if button is not self.content:
                row.addWidget(button)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # What is true

    def set_theme(self, theme: Theme) -> None:
        """Nearly opaque: it lies on names of the map."""
        super().set_theme(replace(theme, panel_opacity=0.97))

    def show_words(self, people: str, values: str, more: str = "") -> None:
        """Two lines, and everything else that is known for screen readers."""
        self.people.setText(people)
        self.values.setText(values)
        self.setAccessibleDescription(" ".join(filter(None, (people, values, more))))

    def show_drawn(self, drawn: bool) -> None:
        """Whether the lens has a shape of its own, which can be given up for a circle."""
        self.circle.setVisible(drawn)

    def show_choices(self, choices: Sequence[tuple[str, str]], content: str) -> None:
        """What can be seen in the lens, and what is."""
        self._choices = tuple(choices)
        title = dict(choices).get(content, tr("nothing", about="to be seen in the lens"))
        self.content.setText(f"{clip(title, 28)} ›")
        self.content.setEnabled(len(choices) > 1)

    def stand_by(self, lens: QRect, free: QRect, avoid: Sequence[QRect] = ()) -> None:
        """Beside the lens inside what is free of the map: to its right, else to its left, below, above or on it;
        wherever it covers least of what it should avoid.
        """
        self.adjustSize()
        size = self.sizeHint()
        spots = _spots(lens, free, size)
        covered = [sum(_area(QRect(spot, size).intersected(one)) for one in avoid) for spot in spots]
        self.setGeometry(QRect(spots[covered.index(min(covered))], size))

    # What was asked

    def open_menu(self) -> None:
        """The list of what can be seen in the lens."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for content, title in self._choices:
            menu.addAction(title.replace("&", "&&")).triggered.connect(partial(self._on_chosen, content))
        menu.popup(self.content.mapToGlobal(self.content.rect().bottomLeft()))
        self._menu = menu

    def _on_chosen(self, content: str, checked: bool = False) -> None:
        self.content_asked.emit(content)

    def event(self, event: QEvent) -> bool:
        """The keys of the lens are no shortcuts of the window while it has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS:
            step = FINE_PX if event.modifiers() & SHIFT else STEP_PX
            across, down = ARROWS[Qt.Key(event.key())]
            self.moved.emit(across * step, down * step)
        elif event.key() in LARGER:
            self.scaled.emit(FACTOR)
        elif event.key() in SMALLER:
            self.scaled.emit(1 / FACTOR)
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(colour(self.theme.bracket), 1.5))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -3, -3), 9, 9)


def _is_own(event: QEvent) -> bool:
    plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    return plain and event.key() in (*ARROWS, *LARGER, *SMALLER, Qt.Key.Key_Escape)


def _spots(lens: QRect, free: QRect, size: QSize) -> list[QPoint]:
    """Where a panel of a size may stand beside the lens, the best places first; on it where there is no other."""
    right, left = lens.right() + GAP_PX, lens.left() - GAP_PX - size.width()
    below, above = lens.bottom() + GAP_PX, lens.top() - GAP_PX - size.height()
    low, far = max(free.bottom() - size.height(), free.top()), max(free.right() - size.width(), free.left())
    tops = [min(max(y, free.top()), low) for y in (lens.top(), lens.bottom() - size.height())]
    lefts = [min(max(x, free.left()), far) for x in (lens.center().x() - size.width() // 2, lens.left(), right)]
    spots = [QPoint(right, top) for top in tops if right + size.width() <= free.right()]
    spots += [QPoint(left, top) for top in tops if left >= free.left()]
    spots += [QPoint(x, below) for x in lefts if below <= low]
    spots += [QPoint(x, above) for x in lefts if above >= free.top()]
    return spots or [QPoint(lefts[0], min(below, low))]


def _area(rect: QRect) -> int:
    return max(rect.width(), 0) * max(rect.height(), 0)

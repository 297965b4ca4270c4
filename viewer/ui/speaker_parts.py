"""What a speaker's desk is made of: small pictures of scenes, the bar of the clock, the grid of all scenes, lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from viewer.render.type import directed
from viewer.scene.colour import DARK, Theme
from viewer.tongue import LANGUAGES, numeral, spoken, tr
from viewer.ui.panel import label, let_go
from viewer.ui.skin import colour

CARD_PX, BUTTON_PX = (300, 169), (180, 64)
STATES = {"good": "✓", "doubt": "!", "bad": "✗", "": " "}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a list of facts. state: "good", "doubt", "bad", or "" where it is neither."""

    name: str
    value: str
    state: str = ""


class PictureView(QWidget):
    """A picture as large as its room allows, in its own shape. It says where the hand is on it, in shares 0..1."""

    pointed = Signal(QPointF)
    pressed = Signal(QPointF)
    dragged = Signal(QPointF)
    left = Signal()

    def __init__(self, name: str, waiting: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(96, 54)
        self.theme: Theme = DARK
        self._waiting, self._picture = waiting, QPixmap()

    def sizeHint(self) -> QSize:
        return QSize(480, 270)

    @property
    def picture(self) -> QPixmap:
        return self._picture

    def show_picture(self, picture: QPixmap | QImage | None) -> None:
        """Another picture; None says what is waited for."""
        self._picture = QPixmap.fromImage(picture) if isinstance(picture, QImage) else picture or QPixmap()
        self.update()

    def show_waiting(self, text: str) -> None:
        """What stands where there is no picture."""
        self._waiting = text
        self.update()

    def retell(self, name: str, waiting: str) -> None:
        """Other words for what it is and for what it waits for."""
        self.setAccessibleName(name)
        self.show_waiting(waiting)

    def place(self) -> QRectF:
        """Where the picture lies in the widget."""
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        size = QSize(16, 9) if self._picture.isNull() else self._picture.size()
        scaled = size.scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        left = room.right() - scaled.width() if self.isRightToLeft() else room.left()
        return QRectF(left, room.top(), scaled.width(), scaled.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        place = self.place()
        if self._picture.isNull():
            painter.setPen(colour(self.theme.soft))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self._waiting)
        else:
            painter.drawPixmap(place, self._picture, QRectF(self._picture.rect()))
        painter.setPen(QPen(colour(self.theme.panel_edge), 1.0))
        painter.drawRect(place)

    def _share(self, at: QPointF) -> QPointF | None:
        place = self.place()
        if not place.contains(at) or self._picture.isNull():
            return None
        return QPointF((at.x() - place.left()) / place.width(), (at.y() - place.top()) / place.height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        share = self._share(event.position())
        if share is None:
            self.left.emit()
        elif event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(share)
        self.pointed.emit(share) if share is not None else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and (share := self._share(event.position())) is not None:
            self.pressed.emit(share)

    def leaveEvent(self, event: object) -> None:
        self.left.emit()


class PaceBar(QWidget):
    """The planned time of every scene side by side, and how much of the whole is over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(14)
        self.theme: Theme = DARK
        self._ends, self._at, self._scene = (), 0.0, 0

    def show_pace(self, ends_s: Sequence[float], elapsed_s: float, scene: int) -> None:
        """ends_s: when each scene is to be over; scene: the place of the one that stands."""
        self._ends, self._at, self._scene = tuple(ends_s), elapsed_s, scene
        total = self._ends[-1] if self._ends else 0.0
        self.setAccessibleName(tr("{elapsed:.0f} of {total:.0f} seconds", elapsed=elapsed_s, total=total))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._ends or self._ends[-1] <= 0:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, total, start = QRectF(self.rect()).adjusted(0, 3, 0, -3), self._ends[-1], 0.0
        for place, end in enumerate(self._ends):
            x, wide = whole.width() * start / total, whole.width() * (end - start) / total
            code = self.theme.bracket if place == self._scene else self.theme.edge
            self._fill(painter, QRectF(x, whole.top(), max(wide - 2, 1), whole.height()), colour(code, 0.75))
            start = end
        at = min(self._at / total, 1.0) * (self.width() - 3)
        self._fill(painter, QRectF(at, 0, 3, self.height()), colour(self.theme.ink))

    def _fill(self, painter: QPainter, part: QRectF, ink: QColor) -> None:
        """Time runs as lines do: a part is counted from the side where they begin."""
        if self.isRightToLeft():
            part.moveRight(self.width() - part.left())
        painter.fillRect(part, ink)


class Overview(QListWidget):
    """All scenes as cards with number and title; arrows, Enter and the mouse choose one."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setWordWrap(True)
        self.setSpacing(10)
        self.itemClicked.connect(lambda item: self.chosen.emit(self.row(item)))

    def show_scenes(self, titles: Sequence[str], scale: float) -> None:
        """The cards, without pictures for now."""
        wide, tall = (round(side * scale) for side in CARD_PX)
        self.setIconSize(QSize(wide, tall))
        self.setGridSize(QSize(wide + 24, tall + 64))
        self.clear()
        for number, title in enumerate(titles):
            item = QListWidgetItem(_empty(wide, tall), _named(number, title), self)
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)

    def show_title(self, number: int, title: str) -> None:
        """Another title for a card, once its numbers are known."""
        if 0 <= number < self.count():
            self.item(number).setText(_named(number, title))

    def show_picture(self, number: int, picture: QImage) -> None:
        if 0 <= number < self.count():
            scaled = picture.scaled(
                self.iconSize(), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            self.item(number).setIcon(QIcon(QPixmap.fromImage(scaled)))

    def choose(self) -> None:
        """What is lit."""
        if self.currentRow() >= 0:
            self.chosen.emit(self.currentRow())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.choose()
        else:
            super().keyPressEvent(event)


class Languages(QWidget):
    """One large button for each language, named in itself; the one that is spoken is lit."""

    chosen = Signal(str)  # code

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {code: QPushButton(language.name) for code, language in LANGUAGES.items()}
        row = QHBoxLayout(self)
        row.addStretch(1)
        for code, button in self.buttons.items():
            button.setCheckable(True)
            button.setProperty("role", "switch")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setMinimumSize(*BUTTON_PX)
            button.clicked.connect(partial(self._on_button, code))
            row.addWidget(button)
        row.addStretch(1)
        self.retell()

    def retell(self) -> None:
        self.setAccessibleName(tr("Language"))
        for code, button in self.buttons.items():
            button.setChecked(code == spoken().code)

    def take_focus(self) -> None:
        """Enter takes the language that is spoken: nothing changes by the way."""
        self.buttons[spoken().code].setFocus()

    def walk(self, by: int) -> None:
        """The next button is lit, or the one before, in the order in which they stand."""
        codes = list(self.buttons)
        here = next((place for place, code in enumerate(codes) if self.buttons[code].hasFocus()), 0)
        self.buttons[codes[(here + by) % len(codes)]].setFocus()

    def _on_button(self, code: str, checked: bool = False) -> None:
        self.retell()  # what is spoken decides, not the press
        self.chosen.emit(code)


class Lines(QScrollArea):
    """Pairs of words in columns: a sheet of keys, or facts with a sign before each that says how good it is."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        around = QVBoxLayout(inside)
        self._grid = QGridLayout()
        around.addLayout(self._grid)
        around.addStretch(1)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self.setWidget(inside)
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._rows

    def show_rows(self, rows: Sequence[Row], columns: int = 1) -> None:
        """The rows, from top to bottom in so many columns; nothing is done when they are there."""
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                let_go(widget)
        high = -(-len(rows) // columns)
        for place, row in enumerate(rows):
            at, column = place % high, place // high * 3
            sign, name, value = label(STATES[row.state]), label(row.name, "soft"), label(directed(row.value), wrap=True)
            name.setMinimumWidth(1)
            for offset, widget in enumerate((sign, name, value)):
                self._grid.addWidget(widget, at, column + offset, Qt.AlignmentFlag.AlignTop)
            self._grid.setColumnStretch(column + 2, 1)


def big(text: str, px: float) -> QLabel:
    """A label of large figures."""
    made = label(text, "name")
    resize_text(made, px)
    return made


def resize_text(widget: QWidget, px: float) -> None:
    """Another size of text for one widget, whatever the style sheet says of its like."""
    widget.setStyleSheet(f"font-size: {round(px)}px;")


def _named(number: int, title: str) -> str:
    """A card's words; number: of its scene, from 0."""
    return f"{numeral(str(number + 1))}  {title}"


def _empty(wide: int, tall: int) -> QIcon:
    card = QPixmap(wide, tall)
    card.fill(QColor(128, 128, 128, 40))
    return QIcon(card)

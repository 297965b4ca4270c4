"""The slide between two pictures of one map: a line that hands and keys move, with what is on either side of it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from viewer.scene.colour import DARK, Theme
from viewer.tongue import mark, tr
from viewer.ui.corners import paint_scrim
from viewer.ui.skin import colour
from viewer.ui.wording import Retold

GRIP_PX, STEP, LEAST = 44, 0.02, 0.04  # width for a finger; share of the map for a key; that each side keeps
GAP_PX = 14


class Plate(QLabel):
    """A line of words on a ground of its own; presses go through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "heading")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.theme: Theme = DARK

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_scrim(QPainter(self), self.theme, QRectF(self.rect()), self)
        super().paintEvent(event)


class CompareSlide(Retold, QWidget):
    """The grip and the two titles. It says where the hand wants it and stands where it is told."""

    moved = Signal(float)  # share 0..1 of the room that is left of it
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("compare_slide")
        self.says(self.setAccessibleName, mark("Slide between two pictures"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.left, self.right = Plate(parent), Plate(parent)
        self.theme: Theme = DARK
        self.share, self.movable = 0.5, True
        self._room = QRect()
        self.setFixedWidth(GRIP_PX)
        self.show_on(False)

    @property
    def row_px(self) -> int:
        """How tall the row is in which the titles stand."""
        return max(self.left.height(), self.right.height())

    def show_on(self, on: bool) -> None:
        for part in (self.left, self.right, self):
            part.setVisible(on)
            part.raise_()

    def dress(self, theme: Theme) -> None:
        self.theme = self.left.theme = self.right.theme = theme
        self.update()

    def show_titles(self, left: str, right: str) -> None:
        self.left.setText(left)
        self.right.setText(right)
        self.setAccessibleDescription(tr("{left} on the left, {right} on the right", left=left, right=right))
        self.stand(self._room, self.share)

    def stand(self, room: QRect, share: float) -> None:
        """At a share of the width of the room between panels."""
        self._room, self.share = room, share
        middle = room.left() + round(share * room.width())
        self.setGeometry(middle - GRIP_PX // 2, room.top(), GRIP_PX, room.height())
        for plate in (self.left, self.right):
            plate.adjustSize()
        top = room.top()
        self.left.move(middle - GAP_PX - self.left.width(), top)
        self.right.move(middle + GAP_PX, top)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, middle = self.width() / 2, QPointF(self.width() / 2, self.height() / 2)
        if not self.movable:
            painter.fillRect(QRectF(x - 2, 0, 4, self.height()), colour(self.theme.edge))
            return
        for role, thick in (("halo", 5.0), ("bracket", 2.0)):
            painter.setPen(QPen(QColor(getattr(self.theme, role)), thick))
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        painter.setPen(QPen(colour(self.theme.bracket), 3.0 if self.hasFocus() else 1.5))
        painter.setBrush(colour(self.theme.panel))
        painter.drawEllipse(middle, 17, 17)
        painter.setPen(QPen(QColor(self.theme.ink), 2.0))
        for way in (-1, 1):
            painter.drawLine(middle + QPointF(4 * way, -5), middle + QPointF(9 * way, 0))
            painter.drawLine(middle + QPointF(9 * way, 0), middle + QPointF(4 * way, 5))

    # The hand and the keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self.movable and self._room.width():
            across = self.mapToParent(event.position().toPoint()).x() - self._room.left()
            self.moved.emit(min(max(across / self._room.width(), LEAST), 1 - LEAST))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP, Qt.Key.Key_Home: -1.0, Qt.Key.Key_End: 1.0}
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif (by := steps.get(Qt.Key(event.key()))) is not None and self.movable:
            self.moved.emit(min(max(self.share + by, LEAST), 1 - LEAST))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

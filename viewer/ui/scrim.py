"""A veil over the whole window with a pane in its middle: nothing below it is touched while it is there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTouchEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLayout, QWidget
from shiboken6 import isValid

from viewer.scene.colour import DARK, Theme
from viewer.ui.millimetres import GAP_MM, USUAL, px
from viewer.ui.panel import Panel
from viewer.ui.skin import colour

VEIL = 0.62  # of the night over what lies below


class Scrim(QWidget):
    """Covers its parent, whatever size that takes. `pane` holds what is said and pressed.

    touched: a press beside the pane, or a key that nothing in the pane wants.
    """

    touched = Signal()
    most_px = (720, 620)  # of the pane, at normal text
    veil = VEIL

    def __init__(self, name: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name} veil")
        self.theme: Theme = DARK
        self.type_scale = 1.0
        self.px_per_mm = USUAL
        self.reach = False  # in the lower half
        self.top_px = 0  # kept free at the upper edge
        self._before: QWidget | None = None  # who had the keys
        self.pane = Panel(name, title, self, scrolls=True)
        self.pane.solid = True
        self.pane.body.setContentsMargins(32, 26, 32, 28)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.hide()
        parent.installEventFilter(self)

    def dress(self, theme: Theme, type_scale: float, touch_scale: float) -> None:
        """Another theme or other sizes."""
        self.theme, self.type_scale = theme, type_scale
        held = {button.parentWidget().layout() for button in self.pane.findChildren(QAbstractButton)} - {None}
        for layout in {self.pane.body, *self.pane.body.findChildren(QLayout), *held}:  # between rows and columns
            layout.setSpacing(max(layout.spacing(), px(GAP_MM, self.px_per_mm)))
        self.pane.set_theme(theme)
        self.pane.set_scale(type_scale, touch_scale)
        self.place()

    def appear(self) -> None:
        """Covers the window and takes the keys."""
        self._before = self._before if self.isVisible() else QApplication.focusWidget()
        self.place()
        self.show()
        self.raise_()
        self.setFocus()

    def vanish(self) -> None:
        """Uncovers the window; keys go where they went before."""
        if self.isHidden():
            return
        self.hide()
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()

    @property
    def wide_px(self) -> int:
        """How wide the pane is."""
        return min(round(self.most_px[0] * self.type_scale), self.parentWidget().width() - 24)

    def place(self) -> None:
        """The veil over all of its parent, the pane in the middle as large as it needs and there is room for."""
        self.setGeometry(self.parentWidget().rect())
        wide = self.wide_px
        room = self.height() - 24 - self.top_px
        tall = min(self.pane.height_for(wide), round(self.most_px[1] * self.type_scale), room)
        if self.reach:
            tall = min(tall, self.height() // 2 - 12)
        top = self.height() - tall - 12 if self.reach else max((self.height() - tall) // 2, self.top_px + 12)
        self.pane.setGeometry((self.width() - wide) // 2, top, wide, tall)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Resize and not self.isHidden():
            self.place()
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round what lies on the veil, and never below it."""
        chain = [one for one in self.findChildren(QWidget) if _is_stop(one) and one.isVisibleTo(self)]
        now = QApplication.focusWidget()
        at = chain.index(now) if now in chain else (-1 if forward else 0)
        (chain[(at + (1 if forward else -1)) % len(chain)] if chain else self).setFocus(
            Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        )
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), colour(self.theme.night_edge, self.veil))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # the window's shortcuts are covered, too
            return True
        if event.type() == QEvent.Type.TouchBegin:
            return self._on_finger(event)
        return super().event(event)

    def _on_finger(self, event: QTouchEvent) -> bool:
        """A finger beside the pane; what is on the pane only gets its press where nobody takes the touch before."""
        at = self.mapFromGlobal(event.points()[0].globalPosition().toPoint())
        beside = self.pane.isHidden() or not self.pane.geometry().contains(at)
        event.setAccepted(beside)
        if beside:
            self.touched.emit()
        return beside

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.touched.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        if not event.isAutoRepeat():
            self.touched.emit()


def _is_stop(widget: QWidget) -> bool:
    """True for what Tab stops at."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()

"""The symbols of the window: line drawings that take the colour of the theme and the size of the touch."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QWidget

from viewer.scene.colour import Theme
from viewer.tongue import spoken

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "icons"
DRAWN_IN = "#9DB4D6"  # the one colour of the files
SIZE_PX = 18.0
DIRECTED = frozenset("play step_back step_forward return_back undo redo".split())  # they point where lines go
SHARPNESS = 3  # pixels of a symbol per pixel of its place: sharp on fine screens too


def has_icon(name: str) -> bool:
    """True if there is a symbol of this name."""
    return bool(_drawing(name))


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: str) -> None:
    """Draws a symbol into a rectangle; nothing for an unknown name."""
    if drawing := _drawing(name):
        painter.save()
        if spoken().rtl and name in DIRECTED:
            painter.translate(2 * rect.center().x(), 0.0)
            painter.scale(-1.0, 1.0)
        QSvgRenderer(QByteArray(drawing.replace(DRAWN_IN, colour).encode())).render(painter, rect)
        painter.restore()


def icon(name: str, colour: str, faint: str) -> QIcon:
    """A symbol in one colour, and in a fainter one where it cannot be pressed; empty for an unknown name."""
    return _icon(name, colour, faint, spoken().rtl and name in DIRECTED)


@lru_cache(maxsize=256)
def _icon(name: str, colour: str, faint: str, mirrored: bool) -> QIcon:
    made = QIcon()
    if has_icon(name):
        made.addPixmap(_pixmap(name, colour), QIcon.Mode.Normal)
        made.addPixmap(_pixmap(name, faint), QIcon.Mode.Disabled)
    return made


def give_icon(button: QAbstractButton, name: str, spoken: str) -> None:
    """Makes a button wear a symbol and speak in words; `dress_icons` gives it colour and size."""
    button.setProperty("icon_name", name)
    button.setAccessibleName(spoken)
    button.setToolTip(spoken)


def dress_icons(widget: QWidget, theme: Theme, scale: float) -> None:
    """Colours the symbols of all buttons inside in a theme, in a size that fits the touch."""
    for button in widget.findChildren(QAbstractButton):
        dress_icon(button, theme, scale)


def dress_icon(button: QAbstractButton, theme: Theme, scale: float) -> None:
    """The same for one button; nothing for one without a symbol."""
    if name := button.property("icon_name"):
        side = round(SIZE_PX * scale)
        tone = theme.night_edge if button.property("role") == "main" else theme.ink
        button.setIcon(icon(name, tone, theme.edge))
        button.setIconSize(QSize(side, side))


@lru_cache(maxsize=64)
def _drawing(name: str) -> str:
    file = FOLDER / f"{name}.svg"
    return file.read_text(encoding="utf-8") if name.isidentifier() and file.is_file() else ""


def _pixmap(name: str, colour: str) -> QPixmap:
    side = round(SIZE_PX * SHARPNESS)
    made = QPixmap(side, side)
    made.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(made)
    paint_icon(painter, QRectF(0, 0, side, side), name, colour)
    painter.end()
    return made

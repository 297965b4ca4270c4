"""Every text that a window shows, and which of them does not fit where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QTableView,
    QWidget,
)

from tests.tongues import everything, outside
from viewer.tongue import Catalogue

BRACKETS = "⟦⟧"
FILL, LONGER = " lorem", 1.4
SLACK_PX = 3  # of the padding of a button
FIELD = re.compile(r"\{[^{}]*\}")


def marked() -> Catalogue:
    """Every text in brackets, and longer as translations are."""
    return everything(BRACKETS, lambda text: (FILL * 99)[: round(len(FIELD.sub("", text)) * (LONGER - 1))])


def unmarked(text: str) -> str:
    """What stands outside of all brackets."""
    return outside(text, BRACKETS)


def texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    """(what kind of text, the text) of one widget, without its children."""
    yield "spoken name", widget.accessibleName()
    yield "tip", widget.toolTip()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    if isinstance(widget, QLineEdit):
        yield "invitation", widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (("choice", widget.itemText(row)) for row in range(widget.count()))
    if isinstance(widget, QTableView) and widget.model() is not None:
        heads = range(widget.model().columnCount())
        yield from (("head", str(widget.model().headerData(k, Qt.Orientation.Horizontal) or "")) for k in heads)


def said(window: QWidget) -> Iterator[tuple[QWidget, str, str]]:
    """Every text of what is visible in a window."""
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible():
            yield from ((widget, kind, text) for kind, text in texts_of(widget) if text)


def clipped(window: QWidget) -> list[str]:
    """Texts of visible widgets that are wider or taller than their place."""
    found = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and (needed := _needed(widget)) is not None:
            if needed.width() > widget.width() + 1 or needed.height() > widget.height() + 1:
                text = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
                found.append(f"{_path(widget)}: {text!r} {needed.toTuple()} in {widget.size().toTuple()}")
    return found


def _needed(widget: QWidget) -> QSize | None:
    """The least size at which all of the text is seen; None for a widget without one."""
    metrics = QFontMetrics(widget.font())
    if isinstance(widget, QLabel):
        if not widget.text() or widget.property("cut"):
            return None
        if widget.wordWrap():
            longest = max(map(metrics.horizontalAdvance, re.split(r"[\s\u200b]+", widget.text())))
            return QSize(longest, widget.heightForWidth(widget.width()))
        return widget.sizeHint()
    if isinstance(widget, QCheckBox | QRadioButton):
        return widget.sizeHint()
    if isinstance(widget, QAbstractButton) and widget.text() and not _paints_itself(widget):
        return QSize(widget.sizeHint().width() - SLACK_PX, metrics.height())
    return None


def _paints_itself(widget: QWidget) -> bool:
    """True for a widget of ours that draws its own text: those note by themselves what they cut."""
    ours = (one for one in type(widget).__mro__ if one.__module__.startswith("viewer"))
    return any("paintEvent" in vars(one) for one in ours)


def _path(widget: QWidget) -> str:
    names, one = [], widget
    while one is not None and not one.isWindow():
        names.append(one.objectName() or type(one).__name__)
        one = one.parentWidget()
    return "/".join(reversed([name for name in names if not name.startswith("qt_")]))

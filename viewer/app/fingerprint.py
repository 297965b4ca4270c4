"""What a visitor could have left behind in a window, as one hash: equal hashes are the same window for the next one."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QComboBox, QHeaderView, QLineEdit, QWidget

from viewer.app.compare_desk import CompareDesk
from viewer.app.desk import Desk
from viewer.app.walking import Walking
from viewer.tongue import spoken


def fingerprint(desk: Desk) -> str:
    """SHA-256 of everything that is shown, can be undone, is scrolled, typed, pressed or copied."""
    return hashlib.sha256("\n".join(_said(desk)).encode()).hexdigest()


def _said(desk: Desk) -> Iterator[str]:
    window = desk.window
    yield repr(desk.store.state)
    yield repr((desk.history.can_undo, desk.history.can_redo, desk.cameras.can_go_back, desk.cameras.can_go_forward))
    yield repr((desk.kiosk.phase, desk.hit, desk.settings, desk.problems))
    yield repr((spoken().code, window.layoutDirection(), desk.language_first))
    yield repr((window.hidden_panels, window.glasses_off, window.windowTitle(), window.mode.name))
    yield repr([(name, panel.isVisible()) for name, panel in window.panels.items() if panel.isVisible()])
    yield repr([veil.isVisible() for veil in desk.kiosk.veils])
    compare, walking, player = desk.companion(CompareDesk), desk.companion(Walking), desk.kiosk.player
    yield repr((compare.how, compare.share, compare.content, walking.at, window.map.tool, window.reach, desk.lens))
    scene = player.scene.name if player.scene is not None else ""
    yield repr((player.story.name if player.story is not None else "", scene, len(desk.notes)))
    for name, panel in sorted(window.panels.items()):
        if panel.isVisible():
            yield from (f"{name} {text}" for text in _left_in(panel))
    focus = QApplication.focusWidget()
    yield focus.objectName() if focus is not None else ""
    yield QGuiApplication.clipboard().text()


def _left_in(panel: QWidget) -> Iterator[str]:
    """How a panel is scrolled, sorted and pressed, and what is typed in it."""
    yield from (repr(slider.value()) for slider in panel.findChildren(QAbstractSlider))
    yield from (field.text() for field in panel.findChildren(QLineEdit))
    yield from (box.currentText() for box in panel.findChildren(QComboBox))
    yield from (f"{button.text()} {button.isChecked()}" for button in panel.findChildren(QAbstractButton))
    heads = (head for head in panel.findChildren(QHeaderView) if head.isSortIndicatorShown())
    yield from (repr((head.sortIndicatorSection(), head.sortIndicatorOrder())) for head in heads)

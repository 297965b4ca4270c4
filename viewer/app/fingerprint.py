"""What a visitor could have left behind in a window, as one hash: equal hashes are the same window for the next one."""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import fields

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QComboBox, QHeaderView, QLineEdit, QWidget

from viewer.app.compare_desk import CompareDesk
from viewer.app.desk import Desk
from viewer.app.walking import Walking
from viewer.tongue import spoken
from viewer.ui.factories import LATER


def fingerprint(desk: Desk) -> str:
    """SHA-256 of everything that is shown, can be undone, is scrolled, typed, pressed or copied."""
    return hashlib.sha256("\n".join(lines(desk)).encode()).hexdigest()


def lines(desk: Desk) -> tuple[str, ...]:
    """The same in words, each line beginning with what it is about."""
    return tuple(f"{about}: {said}" for about, said in _said(desk))


def differences(before: Sequence[str], after: Sequence[str]) -> list[str]:
    """The lines that are not in both, those that are gone marked with - and those that came with +."""
    return [line for line in difflib.ndiff(before, after) if line[:2] in ("- ", "+ ")]


def open_all(desk: Desk) -> None:
    """Opens and closes every docked panel: one that was never opened is not there to be compared."""
    window = desk.window
    for name in window.mode.panels:
        if (name in LATER or (name in window.panels and window.panels[name].dock)) and window.open_panel(name):
            window.close_panel(name)


def _said(desk: Desk) -> Iterator[tuple[str, object]]:
    window = desk.window
    state = desk.store.state
    yield from ((f"state {field.name}", repr(getattr(state, field.name))) for field in fields(state))
    yield "undo", (desk.history.can_undo, desk.history.can_redo, desk.cameras.can_go_back, desk.cameras.can_go_forward)
    yield "visit", (desk.kiosk.phase, desk.hit, desk.settings, desk.problems)
    yield "language", (spoken().code, window.layoutDirection(), desk.language_first)
    yield "window", (window.hidden_panels, window.glasses_off, window.windowTitle(), window.mode.name)
    yield "panels that are seen", [name for name, panel in window.panels.items() if panel.isVisible()]
    yield "veils", [veil.isVisible() for veil in desk.kiosk.veils]
    compare, walking, player = desk.companion(CompareDesk), desk.companion(Walking), desk.kiosk.player
    yield "compare", (compare.how, compare.share, compare.content)
    yield "hands", (walking.at, window.map.tool, window.reach, desk.lens)
    scene = player.scene.name if player.scene is not None else ""
    yield "story", (player.story.name if player.story is not None else "", scene, len(desk.notes))
    for name, panel in sorted(window.panels.items()):
        yield from ((name, text) for text in _left_in(panel))
    focus = QApplication.focusWidget()
    yield "focus", focus.objectName() if focus is not None else ""
    yield "clipboard", QGuiApplication.clipboard().text()


def _left_in(panel: QWidget) -> Iterator[str]:
    """How a panel is scrolled, sorted and pressed, and what is typed in it."""
    yield from (f"{type(slider).__name__} {slider.value()}" for slider in panel.findChildren(QAbstractSlider))
    yield from (f"typed {field.text()!r}" for field in panel.findChildren(QLineEdit))
    yield from (f"chosen {box.currentText()!r}" for box in panel.findChildren(QComboBox))
    yield from (f"button {one.text()!r} {one.isChecked()}" for one in panel.findChildren(QAbstractButton))
    heads = (head for head in panel.findChildren(QHeaderView) if head.isSortIndicatorShown())
    yield from (f"sorted by {head.sortIndicatorSection()} {head.sortIndicatorOrder().name}" for head in heads)

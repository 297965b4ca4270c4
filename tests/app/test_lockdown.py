"""A locked window: which keys arrive, and that no menu, dialog, drop, link or closing gets through."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QEvent, QKeyCombination, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMenu, QMessageBox, QWidget

from tests.cities import tiny_city

MODIFIERS = [
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier,
]
KEYS = [key for key in Qt.Key if 0x20 <= key.value <= 0x7E or 0x01000000 <= key.value < 0x01000060]
ALLOWED = frozenset("Tab Backtab Return Enter Space Escape Home End Left Right Up Down PageUp PageDown".split())


@pytest.fixture
def kiosk(make_desk):
    return make_desk(tiny_city(), "kiosk")


def foreign() -> list[QWidget]:
    """Windows that are seen and are not the main one."""
    return [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.objectName() != "window"]


def test_the_analyst_is_not_locked(make_desk):
    lock = make_desk(tiny_city()).kiosk.lock
    assert not lock.locked
    assert not lock.refuses(QWidget(), QEvent(QEvent.Type.ContextMenu))


@pytest.mark.parametrize(
    ("key", "modifiers", "allowed"),
    [
        (Qt.Key.Key_Tab, MODIFIERS[0], True),
        (Qt.Key.Key_Up, MODIFIERS[1], True),
        (Qt.Key.Key_1, MODIFIERS[0], True),
        (Qt.Key.Key_L, MODIFIERS[0], True),  # the lens
        (Qt.Key.Key_Plus, MODIFIERS[1], True),
        (Qt.Key.Key_F4, MODIFIERS[3], False),
        (Qt.Key.Key_Q, MODIFIERS[2], False),
        (Qt.Key.Key_O, MODIFIERS[2], False),
        (Qt.Key.Key_F11, MODIFIERS[0], False),
        (Qt.Key.Key_Menu, MODIFIERS[0], False),
        (Qt.Key.Key_Print, MODIFIERS[0], False),
        (Qt.Key.Key_Escape, MODIFIERS[2], False),
    ],
)
def test_only_keys_that_the_mode_has_a_use_for_arrive(kiosk, key, modifiers, allowed):
    assert kiosk.kiosk.lock.allows_key(QKeyCombination(modifiers, key)) is allowed


def chords(kiosk, *, allowed: bool) -> list[tuple[Qt.Key, Qt.KeyboardModifier]]:
    lock, every = kiosk.kiosk.lock, list(itertools.product(KEYS, MODIFIERS))
    assert len(every) > 1000
    return [(key, held) for key, held in every if lock.allows_key(QKeyCombination(held, key)) is allowed]


def test_no_chord_of_keys_opens_closes_or_leaves_anything(kiosk, qtbot):
    """About a thousand chords, each pressed and released where the keys go."""
    window = kiosk.window
    for key, modifiers in chords(kiosk, allowed=False):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(window.map, QKeyEvent(kind, key, modifiers, ""))
    QTest.qWait(1)
    assert window.isVisible() and foreign() == [] and kiosk.store.state.mode == "kiosk"


def test_no_allowed_chord_opens_anything_foreign_or_leaves_the_mode(kiosk, qtbot, monkeypatch):
    """Each as a real press, with its shortcut, where a visitor is: on the map, then wherever the focus went."""
    window, pressed = kiosk.window, chords(kiosk, allowed=True)
    kept_out, note = [], kiosk.kiosk.lock._note
    monkeypatch.setattr(kiosk.kiosk.lock, "_note", lambda what: kept_out.append(what) or note(what))
    assert {Qt.Key.Key_L, Qt.Key.Key_1, Qt.Key.Key_Escape} <= {key for key, _ in pressed}
    for at_map in (True, False):
        for key, modifiers in pressed:
            if at_map:
                window.map.setFocus()
            QTest.keyClick(QApplication.focusWidget() or window.map, key, modifiers)
            assert foreign() == [] and window.isVisible(), (key, modifiers)
            assert kiosk.store.state.mode == "kiosk" and kiosk.kiosk.lock.locked, (key, modifiers)
    QTest.qWait(1)
    assert foreign() == [] and set(kept_out) <= {"a key"}  # no window, menu or link was even tried


def test_allowed_keys_are_few(kiosk):
    lock = kiosk.kiosk.lock
    let = {(key, modifiers) for key in KEYS for modifiers in MODIFIERS
           if lock.allows_key(QKeyCombination(modifiers, key))}  # fmt: skip
    assert {key.name.removeprefix("Key_") for key, modifiers in let if not modifiers.value} >= ALLOWED
    with_ctrl = {key.name for key, modifiers in let if modifiers & Qt.KeyboardModifier.ControlModifier}
    assert not {"Key_Q", "Key_O", "Key_S", "Key_W", "Key_P", "Key_K"} & with_ctrl


@pytest.mark.expects_log("kept out")
@pytest.mark.parametrize("make", [QDialog, QFileDialog, QMessageBox, QMenu, QWidget])
def test_a_foreign_window_is_put_away_at_once(kiosk, qtbot, make):
    stranger = make()
    qtbot.addWidget(stranger)
    stranger.show()
    qtbot.waitUntil(lambda: not stranger.isVisible())


def test_the_list_of_a_box_and_tips_of_ours_stay(kiosk, qtbot):
    ours = QMenu(kiosk.window.surface)
    ours.addAction("one")
    ours.popup(kiosk.window.mapToGlobal(kiosk.window.rect().center()))
    QTest.qWait(20)
    assert ours.isVisible()
    ours.close()


def test_no_context_menu_and_no_drop_reach_any_widget(kiosk):
    seen = []

    class Field(QLineEdit):
        def contextMenuEvent(self, event):
            seen.append(event)

        def dragEnterEvent(self, event):
            seen.append(event)

    field = Field(kiosk.window.surface)
    data = QMimeData()
    data.setUrls([QUrl("file:///etc/passwd")])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(field, QEvent(QEvent.Type.ContextMenu))
    enter = QDragEnterEvent(QPointF(1, 1).toPoint(), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(field, enter)
    assert seen == []
    field.deleteLater()


@pytest.mark.parametrize("link", ["http://example.org", "https://example.org", "file:///etc/passwd", "mailto:a@b.c"])
def test_links_lead_nowhere(kiosk, link):
    before = kiosk.kiosk.lock.refused
    assert QDesktopServices.openUrl(QUrl(link))
    assert kiosk.kiosk.lock.refused == before + 1


def test_closing_and_quitting_do_nothing_until_staff_does_it(kiosk, qtbot):
    kiosk.window.close()
    assert kiosk.window.isVisible()
    assert kiosk.kiosk.lock.refuses(QApplication.instance(), QEvent(QEvent.Type.Quit))
    kiosk.kiosk.leave()
    assert not kiosk.window.isVisible()

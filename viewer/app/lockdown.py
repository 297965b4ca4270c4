"""The one place that decides what a locked window lets through: keys, menus, dialogs, links, drops, the way out."""

from __future__ import annotations

import logging
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from viewer.app.commands import Command
from viewer.ui.map_keys import KEYS

LINKS = ("http", "https", "file", "mailto", "ftp")
NEVER = (QEvent.Type.ContextMenu, QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
TYPED = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)
_KEY = Qt.Key
PLAIN = frozenset(  # what moves the focus, presses a button, turns a number and ends what is under way
    (_KEY.Key_Tab, _KEY.Key_Backtab, _KEY.Key_Return, _KEY.Key_Enter, _KEY.Key_Space, _KEY.Key_Escape, _KEY.Key_End,
     _KEY.Key_Backspace, _KEY.Key_Delete, *(_KEY(_KEY.Key_0.value + digit) for digit in range(10)),
     *(key for key, _ in KEYS))
)  # fmt: skip
BARE = (_KEY.Key_Shift, _KEY.Key_Control, _KEY.Key_Alt)  # they do nothing by themselves
HELD = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier

log = logging.getLogger(__name__)


class Lockdown(QObject):
    """While `locked`: only keys of what the mode allows arrive, nothing but the window opens, and it does not close.

    Menus that a panel of the window opens itself are its own; dialogs and other windows are put away at once, links
    lead nowhere. Whoever ends the program ends the lock first.
    """

    def __init__(self, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._keys: frozenset[int] = frozenset()
        self._locked = False
        self.refused = 0  # how often something was kept out, for the log and for tests

    @property
    def locked(self) -> bool:
        return self._locked

    def set_locked(self, locked: bool) -> None:
        """Begins or ends the lock; links are only kept from leading anywhere while it lasts."""
        if locked == self._locked:
            return
        self._locked = locked
        for scheme in LINKS:
            if locked:
                QDesktopServices.setUrlHandler(scheme, self, "keep_link")
            else:
                QDesktopServices.unsetUrlHandler(scheme)

    def allow(self, commands: Iterable[Command]) -> None:
        """The keys of these commands arrive, beside those that move and press."""
        keys = [QKeySequence(key) for command in commands for key in command.keys]
        self._keys = frozenset(key[0].toCombined() for key in keys if key.count() == 1)

    @Slot(QUrl)
    def keep_link(self, url: QUrl) -> None:
        """A link that was followed: it is noted and leads nowhere."""
        self._note(f"a link to {url.scheme()}")

    def refuses(self, watched: QObject, event: QEvent) -> bool:
        """True for what must not reach the program; False for everything while it is not locked."""
        if not self._locked:
            return False
        kind = event.type()
        if kind in TYPED and isinstance(event, QKeyEvent):
            return not self.allows_key(event.keyCombination()) and self._note("a key")
        if kind == QEvent.Type.Close:
            return watched in (self._window, self._window.windowHandle()) and self._keep_open(event)
        if kind == QEvent.Type.Quit:
            return self._note("the end of the program")
        if kind == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self._look_at(watched)
        return kind in NEVER and self._note("a menu or a drop")

    def allows_key(self, pressed: QKeyCombination) -> bool:
        """True for keys of commands that the mode has, for plain ones that move and press, and bare modifiers."""
        modifiers = pressed.keyboardModifiers()
        if pressed.key() in BARE or (pressed.key() in PLAIN and not modifiers & ~HELD):
            return True
        typed = QKeyCombination(modifiers & ~Qt.KeyboardModifier.KeypadModifier, pressed.key())
        bare = QKeyCombination(modifiers & ~HELD, pressed.key())  # "+" is typed with Shift on many keyboards
        return typed.toCombined() in self._keys or bare.toCombined() in self._keys

    def _keep_open(self, event: QEvent) -> bool:
        event.ignore()
        return self._note("closing the window")

    def _look_at(self, widget: QWidget) -> None:
        """Puts away a window that is not ours; small ones that a widget of ours opens, as the list of a box, stay."""
        if isinstance(widget, type(self._window)):
            return
        kind = widget.windowType()
        ours = self._window.isAncestorOf(widget) or is_from(widget, self._window)
        if kind in (Qt.WindowType.Popup, Qt.WindowType.ToolTip) and ours:
            return
        self._note(f"a window ({type(widget).__name__})")
        QTimer.singleShot(0, widget, widget.close)

    def _note(self, what: str) -> bool:
        self.refused += 1
        if self.refused & (self.refused - 1) == 0:  # the 1st, 2nd, 4th ... : a hammered key must not fill the log
            log.info("kept out: %s (%d so far)", what, self.refused)
        return True


def is_from(widget: QWidget, window: QWidget) -> bool:
    """True if the widget belongs to the window by its parents, windows among them."""
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        parent = parent.parentWidget()
    return parent is window


def clear_clipboard() -> None:
    """What a visitor copied is not for the next one."""
    QApplication.clipboard().clear()

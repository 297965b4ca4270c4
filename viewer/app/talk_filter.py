"""Every key of a talk's two windows goes one way, and nothing opens over the stage by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from viewer.ui.speaker import Speaker
from viewer.ui.talk_keys import Clicker

GRID_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
QUIET = (QEvent.Type.ToolTip, QEvent.Type.ContextMenu, QEvent.Type.WhatsThis)


class KeyFilter(QObject):
    """An event filter of the application until `close`: unknown keys do nothing, whichever window has the focus."""

    def __init__(
        self,
        stage: QWidget,
        speaker: Callable[[], Speaker],
        clicker: Clicker,
        do: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._stage, self._speaker, self._clicker, self._do = stage, speaker, clicker, do
        QApplication.instance().installEventFilter(self)

    def close(self) -> None:
        QApplication.instance().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and self._is_ours(watched):
            event.accept()
            return True
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._is_ours(watched):
            return self._on_key(event)
        return kind in QUIET and self._is_ours(watched)

    @staticmethod
    def _way(key: int, speaker: Speaker) -> int:
        """How many places an arrow goes on along a row, which begins where lines do."""
        on = Qt.Key.Key_Left if speaker.isRightToLeft() else Qt.Key.Key_Right
        return 1 if key in (on, Qt.Key.Key_Down, Qt.Key.Key_End) else -1

    def _is_ours(self, watched: QObject) -> bool:
        ours = (self._stage, self._speaker())
        if isinstance(watched, QWidget):
            return watched.window() in ours
        return isinstance(watched, QWindow) and watched in [one.windowHandle() for one in ours]

    def _on_key(self, event: QKeyEvent) -> bool:
        """True when the key is taken, which unknown ones are too; Tab alone walks through the buttons."""
        key, speaker = event.key(), self._speaker()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        if plain and not self._clicker.typed and not event.isAutoRepeat():
            if speaker.page == "overview" and key in (*GRID_KEYS, *PRESSES):
                speaker.overview.keyPressEvent(event)
                return True
            if speaker.page == "languages" and key in GRID_KEYS:
                speaker.languages.walk(self._way(key, speaker))
                return True
            if key in PRESSES and speaker.press_focused():
                return True
        if action := self._clicker.read(event):
            self._do(action)
        return True

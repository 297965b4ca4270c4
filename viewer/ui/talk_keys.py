"""What the keys of a talk mean, as clickers and keyboards really send them; unknown ones mean nothing."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from viewer.tongue import mark, spoken, tr

DOUBLE_S = 0.15  # a press of the same thing so soon after is a finger that trembled, or a worn button
TWICE_S = 1.0  # Esc twice within it ends the talk
NUMBER_S = 4.0  # that a number waits for its Enter
LONGEST_NUMBER = 4

Key, Modifier = Qt.Key, Qt.KeyboardModifier
NONE, SHIFT, CTRL, ALT = (
    Modifier.NoModifier, Modifier.ShiftModifier, Modifier.ControlModifier, Modifier.AltModifier,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that a speaker can ask for. button: its word on the desk, "" has none there."""

    name: str
    title: str
    keys: str  # as people read them
    button: str = ""
    switch: bool = False  # True where it is on or off

    @property
    def said_keys(self) -> str:
        """The keys as the sheet shows them: their names as they are, words around them in the language spoken."""
        return tr(self.keys) if self.name in IN_WORDS else self.keys.translate(_turned())


def _turned() -> dict[int, str]:
    """Arrows point where lines go: the next scene is to the left where they run from the right."""
    return str.maketrans("→←", "←→") if spoken().rtl else {}


IN_WORDS = ("next_at_once", "jump")  # actions whose keys are told in words
ACTIONS = (
    Action("next", mark("Next scene"), "→ ↓ PageDown Space Enter N", mark("Next")),
    Action("back", mark("Scene before"), "← ↑ PageUp Backspace P", mark("Back")),
    Action("next_at_once", mark("Next scene without a movement"), mark("Alt with one of these")),
    Action("first", mark("First scene"), "Home"),
    Action("last", mark("Last scene"), "End"),
    Action("jump", mark("Go to a scene by its number"), mark("G, or digits and Enter"), mark("Go to")),
    Action("overview", mark("All scenes"), "O", mark("All scenes"), switch=True),
    Action("black", mark("Black screen, again to come back"), "B .", mark("Black"), switch=True),
    Action("white", mark("White screen, again to come back"), "W ,", mark("White"), switch=True),
    Action("questions", mark("The clock stands for questions"), "Q", mark("Questions"), switch=True),
    Action("restore", mark("Back from a detour to the scene as it was"), "R", mark("Back to the scene")),
    Action("keep", mark("Keep the detour as a scene"), "K", mark("Keep as a scene")),
    Action("pointer", mark("Light pointer"), "Ctrl+L", mark("Pointer"), switch=True),
    Action("ink", mark("Draw on the map; Esc puts the pen away"), "D", mark("Pen"), switch=True),
    Action("undo_ink", mark("Take back the last line"), "Ctrl+Z"),
    Action("clear_ink", mark("Wipe the lines of this scene"), "E", mark("Wipe")),
    Action("lens", mark("Lens"), "L", mark("Lens"), switch=True),
    Action("lens_content", mark("Lens: show something else"), "Shift+L"),
    Action("compare", mark("Compare: a slide, side by side, off"), "C", mark("Compare")),
    Action("compare_content", mark("Compare with something else"), "Shift+C"),
    Action("compare_less", mark("Move the slide to the left"), "["),
    Action("compare_more", mark("Move the slide to the right"), "]"),
    Action("bare", mark("The bare city"), "X", mark("Bare city"), switch=True),
    Action("swap", mark("Swap the screens"), "S", mark("Swap screens")),
    Action("way", mark("Two screens, a strip on one, a window to share"), "V", mark("Windows")),
    Action("preflight", mark("Preflight: screens, power, scenes"), "T", mark("Preflight"), switch=True),
    Action("test_card", mark("Test card on the stage"), "Shift+T", mark("Test card"), switch=True),
    Action("theme", mark("Dark or light"), "Ctrl+T"),
    Action("languages", mark("Another language, on stage and desk"), "A", mark("Language"), switch=True),
    Action("larger", mark("Larger notes"), "+"),
    Action("smaller", mark("Smaller notes"), "-"),
    Action("keys", mark("This sheet"), "? F1", mark("Keys"), switch=True),
    Action("begin", mark("Begin"), "F5"),
    Action("escape", mark("Give up the innermost thing; twice within a second ends the talk"), "Esc", mark("End")),
)
TITLES = {action.name: action.title for action in ACTIONS}

_NEXT = (Key.Key_Right, Key.Key_Down, Key.Key_PageDown, Key.Key_Space, Key.Key_Return, Key.Key_Enter, Key.Key_N)
_BACK = (Key.Key_Left, Key.Key_Up, Key.Key_PageUp, Key.Key_Backspace, Key.Key_P)
TURNED = {Key.Key_Left: Key.Key_Right, Key.Key_Right: Key.Key_Left}  # where lines run from the right
KEYS: dict[tuple[Qt.Key, Modifier], str] = {
    **{(key, NONE): "next" for key in (*_NEXT, Key.Key_MediaNext)},
    **{(key, NONE): "back" for key in (*_BACK, Key.Key_MediaPrevious)},
    **{(key, ALT): "next_at_once" for key in _NEXT},
    (Key.Key_Space, SHIFT): "back",
    (Key.Key_Home, NONE): "first",
    (Key.Key_End, NONE): "last",
    (Key.Key_G, NONE): "jump",
    (Key.Key_O, NONE): "overview",
    (Key.Key_B, NONE): "black",
    (Key.Key_Period, NONE): "black",
    (Key.Key_W, NONE): "white",
    (Key.Key_Comma, NONE): "white",
    (Key.Key_Q, NONE): "questions",
    (Key.Key_R, NONE): "restore",
    (Key.Key_K, NONE): "keep",
    (Key.Key_L, CTRL): "pointer",
    (Key.Key_D, NONE): "ink",
    (Key.Key_Z, CTRL): "undo_ink",
    (Key.Key_E, NONE): "clear_ink",
    (Key.Key_L, NONE): "lens",
    (Key.Key_L, SHIFT): "lens_content",
    (Key.Key_C, NONE): "compare",
    (Key.Key_C, SHIFT): "compare_content",
    (Key.Key_BracketLeft, NONE): "compare_less",
    (Key.Key_BracketRight, NONE): "compare_more",
    (Key.Key_X, NONE): "bare",
    (Key.Key_S, NONE): "swap",
    (Key.Key_V, NONE): "way",
    (Key.Key_T, NONE): "preflight",
    (Key.Key_T, SHIFT): "test_card",
    (Key.Key_T, CTRL): "theme",
    (Key.Key_A, NONE): "languages",
    (Key.Key_Plus, NONE): "larger",
    (Key.Key_Plus, SHIFT): "larger",
    (Key.Key_Equal, NONE): "larger",
    (Key.Key_Minus, NONE): "smaller",
    (Key.Key_Question, NONE): "keys",
    (Key.Key_Question, SHIFT): "keys",
    (Key.Key_F1, NONE): "keys",
    (Key.Key_F5, NONE): "begin",
    (Key.Key_F5, SHIFT): "begin",
    (Key.Key_Escape, NONE): "escape",
}
FREELY = frozenset(
    {"larger", "smaller", "compare_less", "compare_more", "escape", "undo_ink"}
)  # pressed fast, repeated
WHILE_BLANK = frozenset({"black", "white", "next", "escape", "begin", "questions", "swap", "keys", "languages"})


class Clicker:
    """Reads presses of keys one after the other and says what each asks for; it keeps a number that is being typed."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._last = "", -1.0
        self._typed, self._typed_at = "", 0.0
        self._escaped_at = -TWICE_S

    @property
    def typed(self) -> str:
        """The digits that wait for Enter."""
        return self._typed if self._clock() - self._typed_at < NUMBER_S else ""

    def read(self, event: QKeyEvent) -> str:
        """The name of the action, "goto:12" for a number, "digits" for one that is being typed, "" for nothing."""
        modifiers = event.modifiers() & ~Modifier.KeypadModifier & ~Modifier.GroupSwitchModifier
        return self.press(Qt.Key(event.key()), modifiers, repeats=event.isAutoRepeat())

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, *, repeats: bool = False) -> str:
        """The same for a key by itself."""
        if Key.Key_0 <= key <= Key.Key_9 and modifiers in (NONE, SHIFT):  # Shift: as AZERTY has them
            return "" if repeats else self._digit(key - Key.Key_0)
        if (number := self.typed) and key in (Key.Key_Return, Key.Key_Enter, Key.Key_Backspace, Key.Key_Escape):
            self._typed = number[:-1] if key == Key.Key_Backspace else ""
            return f"goto:{number}" if key in (Key.Key_Return, Key.Key_Enter) else "digits"
        if spoken().rtl:
            key = TURNED.get(key, key)
        action = KEYS.get((key, modifiers), "")
        self._typed = ""
        return action if action and not self._is_double(action, repeats=repeats) else ""

    def escaped_twice(self) -> bool:
        """To be asked at each Esc that nothing else took: True at the second one within a second."""
        now = self._clock()
        twice, self._escaped_at = now - self._escaped_at < TWICE_S, now
        if twice:
            self._escaped_at = now - TWICE_S
        return twice

    def _digit(self, digit: int) -> str:
        self._typed = (self.typed + str(digit))[-LONGEST_NUMBER:]
        self._typed_at = self._clock()
        return "digits"

    def _is_double(self, action: str, *, repeats: bool) -> bool:
        if action in FREELY:
            return repeats and action == "escape"
        now, (name, at) = self._clock(), self._last
        double = repeats or (name == action and now - at < DOUBLE_S)
        if not double:
            self._last = action, now
        return double

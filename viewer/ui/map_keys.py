"""Keys that the map itself understands, and the commands that they ask for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

KEYS = {  # with Shift held or not -> the command
    (Qt.Key.Key_Left, False): "pan_left",
    (Qt.Key.Key_Right, False): "pan_right",
    (Qt.Key.Key_Up, False): "pan_up",
    (Qt.Key.Key_Down, False): "pan_down",
    (Qt.Key.Key_Left, True): "rotate_left",
    (Qt.Key.Key_Right, True): "rotate_right",
    (Qt.Key.Key_Up, True): "tilt_more",
    (Qt.Key.Key_Down, True): "tilt_less",
    (Qt.Key.Key_PageUp, False): "zoom_in",
    (Qt.Key.Key_PageDown, False): "zoom_out",
    (Qt.Key.Key_PageUp, True): "sheets_apart",
    (Qt.Key.Key_PageDown, True): "sheets_together",
    (Qt.Key.Key_Home, False): "full_extent",
    (Qt.Key.Key_Escape, False): "cancel",
    (Qt.Key.Key_Return, False): "walk_select",
    (Qt.Key.Key_Enter, False): "walk_select",
}
WALKED = {  # while a district has the keys
    "pan_left": "walk_left",
    "pan_right": "walk_right",
    "pan_up": "walk_up",
    "pan_down": "walk_down",
    "cancel": "walk_end",
}
ARROWS = {  # what is moved by the arrows: across to the right and down
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}
STEP_PX, FINE_PX = 24.0, 4.0  # of a pen or a lens for each press of an arrow, with Shift the finer one
SHIFT, KEYPAD = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier


def is_plain(event: QKeyEvent) -> bool:
    """True if no modifier but Shift is held."""
    return not event.modifiers() & ~(SHIFT | KEYPAD)


def command_of(event: QKeyEvent) -> str:
    """The command that a key asks for, "" for none."""
    return KEYS.get((Qt.Key(event.key()), bool(event.modifiers() & SHIFT)), "") if is_plain(event) else ""

"""Sizes for fingers in millimetres: how many pixels of the desktop one millimetre of a screen has."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtGui import QScreen

from viewer.model.mode import Mode

PRIMARY_MM, LEAST_MM, GAP_MM, DRAG_MM = 15.0, 10.0, 3.0, 3.0  # of targets, between them, before a finger drags
INCH_MM = 25.4
USUAL = 96 / INCH_MM  # pixels in a millimetre of the screens that sizes in pixels are meant for
THINNEST, DENSEST = 25 / INCH_MM, 400 / INCH_MM  # what lies outside is no screen but a wrong description of one
NEARLY = 1.15  # times as dense as usual, below which only the least sizes are kept
MOST_TOUCH, MOST_TYPE = 2.6, 1.6  # times as large as on a usual screen; text on a small one is read from nearer


def density(size_px: tuple[float, float], size_mm: tuple[float, float], diagonal_in: float = 0.0) -> float:
    """Pixels in a millimetre, by the diagonals. diagonal_in: of the screen as somebody measured it, 0 for nobody.

    USUAL where what is said cannot be a screen.

    >>> round(density((1920, 1080), (509.0, 286.0)), 2)
    3.77
    """
    wide_mm = diagonal_in * INCH_MM if diagonal_in > 0 else math.hypot(*size_mm)
    found = math.hypot(*size_px) / wide_mm if wide_mm > 0 else 0.0
    return found if THINNEST <= found <= DENSEST else USUAL


def of_screen(screen: QScreen, diagonal_in: float = 0.0) -> float:
    """The density of a screen as its description says, or as it was measured."""
    size, physical = screen.size(), screen.physicalSize()
    return density((size.width(), size.height()), (physical.width(), physical.height()), diagonal_in)


def px(millimetres: float, px_per_mm: float) -> int:
    """At least so many millimetres, in whole pixels."""
    return math.ceil(millimetres * px_per_mm - 1e-9)


def fitted(mode: Mode, px_per_mm: float) -> Mode:
    """A mode for fingers with its sizes for a screen of this density; other modes stay as they are."""
    if mode.touch_scale <= 1.0:
        return mode
    factor = px_per_mm / USUAL if px_per_mm > USUAL * NEARLY else 1.0
    touch, text = mode.touch_scale * min(factor, MOST_TOUCH), mode.type_scale * min(factor, MOST_TYPE)
    return replace(mode, touch_scale=touch, type_scale=text, px_per_mm=px_per_mm)

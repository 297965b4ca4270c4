"""The one scale of type: families from pinned packages, sizes and weights by role."""

from __future__ import annotations

import importlib
import threading
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QPainterPath

from viewer.errors import RheaError

HEADING, TEXT, MONO = "Exo 2", "Inter", "JetBrains Mono"
PACKAGES = {HEADING: "fontpkg_exo_2", TEXT: "fontpkg_inter", MONO: "fontpkg_jetbrains_mono"}
ROLES: dict[str, tuple[str, float, int]] = {  # family, size in px at scale 1, weight
    "title": (HEADING, 32, 700),
    "subject": (HEADING, 26, 700),
    "heading": (HEADING, 17, 600),
    "name": (HEADING, 14, 600),
    "value": (TEXT, 16, 400),
    "text": (TEXT, 14, 400),
    "strong": (TEXT, 14, 600),
    "note": (TEXT, 12.5, 400),
    "coordinate": (MONO, 12.5, 400),
}
ELLIPSIS = "…"
_relaxed = threading.Event()  # set where other fonts are better than none


def load() -> tuple[str, ...]:
    """Makes the three families known to Qt, once, and gives their names; needs a QGuiApplication.

    RheaError says what is missing, unless a window has decided to do without.
    """
    missing = _load()
    if missing and not _relaxed.is_set():
        raise RheaError("; ".join(missing.values()))
    return tuple(family for family in PACKAGES if family not in missing)


def load_what_is_there() -> tuple[str, ...]:
    """The same for a window that must open: gives what is missing, for which Qt takes fonts of the system."""
    _relaxed.set()
    return tuple(_load().values())


@lru_cache(maxsize=1)
def _load() -> dict[str, str]:
    """Families that could not be loaded, and why."""
    missing = {}
    for family, package in PACKAGES.items():
        try:
            folder = Path(importlib.import_module(package).__file__ or "").parent / "files"
        except ImportError:
            missing[family] = f"the font {family} is not installed (package {package})"
            continue
        for file in sorted(folder.glob("*.ttf")):
            if "Italic" not in file.name:
                QFontDatabase.addApplicationFont(str(file))
        if family not in QFontDatabase.families():
            missing[family] = f"{folder}: the font {family} could not be loaded"
    return missing


def _font(role: str, scale: float, *, outlines: bool = False) -> QFont:
    return _font_of(role, scale, outlines, threading.get_ident())


@lru_cache(maxsize=256)
def _font_of(role: str, scale: float, outlines: bool, thread: int) -> QFont:
    """A font of each thread's own: Qt's fonts are safe in any thread, but one font only in one of them at a time."""
    load()
    family, size, weight = ROLES[role]
    font = QFont(family)
    pixels = max(1, int(size * scale + 0.5))
    font.setPixelSize(pixels)
    # setWeight alone only smears a variable font. The fractions give every size, and outlines apart from drawn letters,
    # a face of their own: uses that share one leave traces in its scale, and the last bits of a letter's outline would
    # depend on what was drawn before it. Nobody sees a two-thousandth of a weight.
    font.setVariableAxis(QFont.Tag("wght"), weight + pixels / 1000 + (0.0005 if outlines else 0.0))
    font.setFeature(QFont.Tag("tnum"), 1)  # figures of one width, so that numbers stand in columns
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def outline(text: str, spot: QPointF, role: str, scale: float = 1.0) -> QPainterPath:
    """The letters of `text` as one path with its base line starting at `spot`; the same one every time."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)  # letters of variable fonts are made of shapes that overlap
    path.addText(spot, _font(role, scale, outlines=True), text)
    return path


def font(role: str, scale: float = 1.0) -> QFont:
    """The font of a role; scale 1 is a 1080 line picture at arm's length. KeyError for an unknown role."""
    return QFont(_font(role, scale))


def metrics(role: str, scale: float = 1.0) -> QFontMetricsF:
    """How wide and tall text of a role is, in pixels."""
    return QFontMetricsF(_font(role, scale))


def width(text: str, role: str, scale: float = 1.0) -> float:
    """Advance of `text` on one line, in pixels."""
    return metrics(role, scale).horizontalAdvance(text)


def elided(text: str, role: str, widest: float, scale: float = 1.0) -> str:
    """`text` on one line, cut with an ellipsis so that it is not wider than `widest` pixels; "" if nothing fits."""
    line = " ".join(text.split())
    measure = metrics(role, scale)
    if measure.horizontalAdvance(line) <= widest:
        return line
    low, high = 0, len(line)
    while low < high:
        middle = (low + high + 1) // 2
        if measure.horizontalAdvance(line[:middle].rstrip() + ELLIPSIS) <= widest:
            low = middle
        else:
            high = middle - 1
    return line[:low].rstrip() + ELLIPSIS if low else ""

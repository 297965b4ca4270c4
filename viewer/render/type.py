"""The one scale of type: families from pinned packages, sizes and weights by role."""

from __future__ import annotations

import importlib
import threading
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPaintEngine, QPainter, QPainterPath

from viewer.errors import RheaError
from viewer.scene import words
from viewer.tongue import CLOSES, COUNTS, OPENS, spoken

HEADING, TEXT, MONO, ARABIC = "Exo 2", "Inter", "JetBrains Mono", "IBM Plex Sans Arabic"
PACKAGES = {
    HEADING: "fontpkg_exo_2",
    TEXT: "fontpkg_inter",
    MONO: "fontpkg_jetbrains_mono",
    ARABIC: "fontpkg_ibm_plex_sans_arabic",
}
WEIGHTS = {"Regular": 400, "SemiBold": 600, "Bold": 700}  # of a family that comes as one file for each
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
OUTLINES, READABLE = "outlines", "readable"
USES = {"": 0.0, OUTLINES: 0.0005, READABLE: 0.0003}  # what is added to the weight, for a face of its own
FROM_THE_RIGHT = "\u200f"  # no width: the line that it begins runs from the right, whatever its first letter
_cut: set[str] | None = None
_relaxed = threading.Event()  # set where other fonts are better than none


def load() -> tuple[str, ...]:
    """Makes the families known to Qt, once, and gives their names; needs a QGuiApplication.

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
            if "Italic" not in file.name and ("[" in file.name or file.stem.rpartition("-")[2] in WEIGHTS):
                QFontDatabase.addApplicationFont(str(file))
        if family not in QFontDatabase.families():
            missing[family] = f"{folder}: the font {family} could not be loaded"
    return missing


def families(family: str) -> tuple[str, ...]:
    """A family and the one that has the letters it lacks, the more wanted first.

    Where Arabic is spoken its own family leads, because lines are as tall as the first one wants; it has Latin letters.
    """
    return (ARABIC, family) if spoken().rtl and family != MONO else (family, ARABIC)


def _font(role: str, scale: float, *, use: str = "") -> QFont:
    return _font_of(role, scale, use, families(ROLES[role][0]), threading.get_ident())


@lru_cache(maxsize=256)
def _font_of(role: str, scale: float, use: str, family: tuple[str, ...], thread: int) -> QFont:
    """A font of each thread's own: Qt's fonts are safe in any thread, but one font only in one of them at a time.

    use: one of USES.
    """
    load()
    _, size, weight = ROLES[role]
    font = QFont()
    font.setFamilies(family)
    pixels = max(1, int(size * scale + 0.5))
    font.setPixelSize(pixels)
    if family[0] == ARABIC:
        font.setWeight(QFont.Weight(weight))  # it has a file for each
    # setWeight alone only smears a variable font. The fractions give every size, and outlines apart from drawn letters,
    # a face of their own: uses that share one leave traces in its scale, and the last bits of a letter's outline would
    # depend on what was drawn before it. Nobody sees a two-thousandth of a weight.
    font.setVariableAxis(QFont.Tag("wght"), weight + pixels / 1000 + USES[use])
    if use == READABLE:  # a document knows the letter of a shape only where the font has a code for that shape
        for feature in ("tnum", "liga", "clig", "calt", "locl"):
            font.setFeature(QFont.Tag(feature), 0)
    else:
        font.setFeature(QFont.Tag("tnum"), 1)  # figures of one width, so that numbers stand in columns
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def directed(text: str) -> str:
    """A line as it is drawn: where the language runs from the right it does, whatever letter it begins with."""
    return FROM_THE_RIGHT + text if spoken().rtl else text


def outline(text: str, spot: QPointF, role: str, scale: float = 1.0) -> QPainterPath:
    """The letters of `text` as one path with its base line starting at `spot`; the same one every time."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)  # letters of variable fonts are made of shapes that overlap
    path.addText(spot, _font(role, scale, use=OUTLINES), directed(text))
    return path


def fill(painter: QPainter, letters: QPainterPath, shade: QColor) -> None:
    """Letters that are outlines, in a colour."""
    painter.fillPath(letters, shade)


def write(
    painter: QPainter, spot: QPointF, text: str, role: str, scale: float = 1.0, *, readable: bool = False
) -> None:  # fmt: skip
    """Letters in the colour of the painter's pen, their base line from `spot`.

    In a drawing or a document they are outlines: it looks the same wherever these fonts are not.
    readable: they are text in a document, which can be searched, copied and read aloud; it brings its fonts along.
    """
    if readable:
        painter.setFont(_font(role, scale, use=READABLE))
        painter.drawText(spot, directed(text))
        return
    if painter.paintEngine().type() in (QPaintEngine.Type.SVG, QPaintEngine.Type.Pdf):
        fill(painter, outline(text, spot, role, scale), painter.pen().color())
        return
    painter.setFont(_font(role, scale))
    painter.drawText(spot, directed(text))


def font(role: str, scale: float = 1.0) -> QFont:
    """The font of a role; scale 1 is a 1080 line picture at arm's length. KeyError for an unknown role."""
    return QFont(_font(role, scale))


def metrics(role: str, scale: float = 1.0, *, readable: bool = False) -> QFontMetricsF:
    """How wide and tall text of a role is, in pixels. readable: of one written so."""
    return QFontMetricsF(_font(role, scale, use=READABLE if readable else ""))


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
    if _cut is not None:
        _cut.add(line)
    kept = line[:low].rstrip()
    return kept + CLOSES * (kept.count(OPENS) + kept.count(COUNTS) - kept.count(CLOSES)) + ELLIPSIS if low else ""


def wrapped(text: str, role: str, widest: float, scale: float, most: int = 3) -> list[str]:
    """`text` in lines not wider than `widest`, broken at spaces, numbers and units kept together; the last of `most`
    lines is elided."""
    lines, rest = [], words.unparted(text)
    while rest and len(lines) < most:
        count = len(rest)
        if len(lines) < most - 1:
            while count > 1 and width(" ".join(rest[:count]), role, scale) > widest:
                count -= 1
        lines.append(elided(" ".join(rest[:count]), role, widest, scale))
        rest = rest[count:]
    return lines


def note_cut(into: set[str] | None) -> None:
    """From now on texts that do not fit and end in an ellipsis are added to the set; None ends it."""
    global _cut  # noqa: PLW0603
    _cut = into

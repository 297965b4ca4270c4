"""The goals as ratios of medians measured in one run, and the table that says which are met. Figures in, text out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Figures = Mapping[str, object]
COORDINATE_BYTES = 16
FRAME_MS = 16.7


@dataclass(frozen=True, slots=True)
class Ratio:
    """How many times faster Rhea must be than a peer, both by the figure of that name."""

    goal: str
    peer: str
    ours: str
    theirs: str
    least: float


@dataclass(frozen=True, slots=True)
class Row:
    """One goal with what was measured; `met` is None when a figure is missing."""

    goal: str
    against: str
    ours: float | None
    theirs: float | None
    ratio: float | None
    limit: float
    met: bool | None


RATIOS = (
    Ratio("first full picture from a file", "qgis", "first_picture_s", "first_picture_s", 12),
    Ratio("redraw of the full view", "qgis", "redraw_ms", "redraw_ms", 75),
    Ratio("change of colours", "deckgl", "restyle_ms", "restyle_ms", 20),
    Ratio("change of colours", "qgis", "restyle_ms", "restyle_ms", 1250),
    Ratio("change of colours, deck.gl's call returned", "deckgl", "restyle_ms", "restyle_returned_ms", 20),
    Ratio("first full picture, QGIS with hairlines", "qgis", "first_picture_s", "first_picture_hairline_s", 12),
    Ratio("redraw, QGIS with hairlines", "qgis", "redraw_ms", "redraw_hairline_ms", 75),
    Ratio("change of colours, QGIS with hairlines", "qgis", "restyle_ms", "restyle_hairline_ms", 1250),
)
LIMITS = (
    ("pan with three overlays and particles, p95 in ms", "pan_ms", FRAME_MS, "p95"),
    ("zoom with three overlays and particles, p95 in ms", "zoom_ms", FRAME_MS, "p95"),
    ("tilted, three lifted sheets, p95 in ms", "tilt_ms", FRAME_MS, "p95"),
    ("a toggle to the changed picture, median in ms", "toggle_ms", 33.0, "median"),
)


def value(figures: Figures, name: str, part: str = "median") -> float | None:
    """A plain figure, or that part of a figure of frames; None when it was not measured."""
    found = figures.get(name)
    if isinstance(found, Mapping):
        found = found.get(part)
    return float(found) if isinstance(found, int | float) else None


def rows(measured: Mapping[str, Figures]) -> list[Row]:
    """Every goal, in the order of the table. `measured` is by program: rhea, qgis, deckgl; any may be absent."""
    ours = measured.get("rhea", {})
    return [
        *(_ratio_row(ratio, ours, measured.get(ratio.peer, {})) for ratio in RATIOS),
        *(_limit_row(goal, value(ours, name, part), limit) for goal, name, limit, part in LIMITS),
        _memory_row(ours),
    ]


def _ratio_row(ratio: Ratio, ours: Figures, theirs: Figures) -> Row:
    mine, other = value(ours, ratio.ours), value(theirs, ratio.theirs)
    times = other / mine if mine and other is not None else None
    return Row(ratio.goal, ratio.peer, mine, other, times, ratio.least, None if times is None else times >= ratio.least)


def _limit_row(goal: str, mine: float | None, limit: float) -> Row:
    return Row(goal, "", mine, None, None, limit, None if mine is None else mine < limit)


def _memory_row(ours: Figures) -> Row:
    vertices = value(ours, "vertices") or 0.0
    return _limit_row("memory in MB", value(ours, "rss_mb"), 3 * vertices * COORDINATE_BYTES / 1e6 + 300)


def table(found: list[Row]) -> str:
    """The rows as a Markdown table."""
    lines = ["| goal | against | Rhea | peer | ratio | goal is | met |", "| --- | --- | --- | --- | --- | --- | --- |"]
    for row in found:
        ratio = "-" if row.ratio is None else f"{row.ratio:,.1f}x"
        limit = f"at least {row.limit:,.0f}x" if row.against else f"under {row.limit:,.1f}"
        met = {None: "not measured", True: "yes", False: "no"}[row.met]
        lines.append(
            "| "
            + " | ".join((row.goal, row.against or "-", _shown(row.ours), _shown(row.theirs), ratio, limit, met))
            + " |"
        )
    return "\n".join(lines)


def _shown(number: float | None) -> str:
    return "-" if number is None else f"{number:,.4g}" if number < 1000 else f"{number:,.0f}"

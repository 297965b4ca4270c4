"""Lines that a speaker draws on the map: they lie in the world, so they stay where they are when the map moves."""

from __future__ import annotations

from dataclasses import dataclass, replace

MOST_POINTS = 4000  # of one line
MOST_LINES = 400

Point = tuple[float, float]  # world units


@dataclass(frozen=True, slots=True)
class Line:
    """One stroke. sheet: what it was drawn on, a scene of a region set; it is seen there alone."""

    sheet: tuple[str, str]
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Ink:
    """All lines in the order in which they were drawn."""

    lines: tuple[Line, ...] = ()

    def on(self, sheet: tuple[str, str]) -> tuple[Line, ...]:
        """What is seen on a sheet."""
        return tuple(line for line in self.lines if line.sheet == sheet)

    def begun(self, sheet: tuple[str, str], at: Point) -> Ink:
        """With a new line that begins here; the oldest one goes when there are too many."""
        return Ink((*self.lines, Line(sheet, (at,)))[-MOST_LINES:])

    def drawn(self, to: Point) -> Ink:
        """The last line, longer; the same ink without a line, at the same point, and when it is long enough."""
        if not self.lines or self.lines[-1].points[-1] == to or len(self.lines[-1].points) >= MOST_POINTS:
            return self
        last = self.lines[-1]
        return Ink((*self.lines[:-1], replace(last, points=(*last.points, to))))

    def undone(self, sheet: tuple[str, str]) -> Ink:
        """Without the last line of a sheet."""
        for k in range(len(self.lines) - 1, -1, -1):
            if self.lines[k].sheet == sheet:
                return Ink((*self.lines[:k], *self.lines[k + 1 :]))
        return self

    def cleared(self, sheet: tuple[str, str]) -> Ink:
        """Without the lines of a sheet."""
        return Ink(tuple(line for line in self.lines if line.sheet != sheet))

"""What can go wrong, in words that a person can act on.

    RheaError                 anything Rhea can put into words; app/ shows it, everything else is a bug
    ├── PackError             nothing of what was asked for can be shown; carries every Problem found
    ├── OverlayError          an overlay cannot be built from this city with these parameters
    ├── PlanError             a what-if cannot be worked out: a facility that is not there, no room, a wrong number
    ├── UsageError            the command line or a request was malformed (exit code 2)
    └── Cancelled             the person, or a limit, stopped the work

A Problem is not an exception: reading collects all of them and goes on with what is left.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Literal

Severity = Literal["error", "warning", "info"]
LONGEST_FOUND = 200  # characters of foreign text that a message repeats


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault in one place: where it is, what was found, what was expected and what to do.

    error: something asked for is not shown. warning: shown, but look at it. info: repaired or noted.
    """

    found: str
    expected: str = ""
    hint: str = ""
    file: str = ""
    layer: str = ""
    row: int | None = None  # 1-based line or record number of a table
    feature: str = ""  # id or 0-based position of a geometry
    field: str = ""
    severity: Severity = "error"
    scene: str = ""  # of a story, by its name

    def place(self) -> str:
        """Where the fault is, outermost first, empty when nothing is known."""
        parts = (
            self.file,
            self.scene and f"scene {self.scene}",
            self.layer and f"layer {self.layer}",
            "" if self.row is None else f"row {self.row}",
            self.feature and f"feature {self.feature}",
            self.field and f"field {self.field}",
        )
        return ", ".join(clip(part) for part in parts if part)

    def sentence(self) -> str:
        """The whole problem on one line, safe to print and to log."""
        text = clip(self.found)
        if self.expected:
            text += f" (expected {clip(self.expected)})"
        if self.hint:
            text += f". {self.hint}"
        return f"{self.place()}: {text}" if self.place() else text

    def as_dict(self) -> dict[str, object]:
        """The fields by name, for JSON; unknown places are None or empty text."""
        return asdict(self)


def clip(text: object, longest: int = LONGEST_FOUND) -> str:
    """`text` on one line without control characters, cut with an ellipsis after `longest` characters."""
    line = "".join(c if c.isprintable() else " " for c in str(text)[: longest + 1])
    return line if len(line) <= longest else line[: longest - 1] + "…"


def has_errors(problems: Iterable[Problem]) -> bool:
    """True if one of the problems is of severity error."""
    return any(problem.severity == "error" for problem in problems)


class RheaError(Exception):
    """Root of everything that Rhea can explain to a person."""


class PackError(RheaError):
    """Nothing can be shown; `problems` says why, all of it."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(problem.sentence() for problem in self.problems))


class OverlayError(RheaError):
    """An overlay cannot be built from this city with these parameters."""


class PlanError(RheaError):
    """A what-if that cannot be worked out, and why."""


class UsageError(RheaError):
    """The request itself was malformed."""


class Cancelled(RheaError):
    """The work was stopped before it was done."""

"""All problems of a reading and of the overlays, to read and to copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QWidget

from viewer.errors import Problem
from viewer.scene import words
from viewer.ui.icons import give_icon
from viewer.ui.panel import Panel, label

SEVERITIES = ("error", "warning", "info")
MOST_LINES = 2000


class ProblemsPanel(Panel):
    """One line per problem, errors first. It is hidden until it is asked for or an error comes."""

    dock = "across"
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("problems", "Problems", parent)
        self._problems: tuple[Problem, ...] = ()
        self.heading = label("Problems", "heading")
        self.text = QPlainTextEdit()
        self.copy_button, self.clear_button = QPushButton("Copy"), QPushButton("Clear")
        self.close_button = QPushButton("Close")
        give_icon(self.close_button, "close", "Close the problems")
        self._lay_out()
        self.copy_button.clicked.connect(self.copy)
        self.clear_button.clicked.connect(self.cleared)
        self.close_button.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.text.setAccessibleName("Problems, one per line")
        self.text.setAcceptDrops(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.copy_button, self.clear_button, self.close_button):
            buttons.addWidget(button)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.text, 1)
        self.body.addLayout(buttons)

    @property
    def problems(self) -> tuple[Problem, ...]:
        return self._problems

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Replaces what is listed."""
        self._problems = tuple(sorted(problems, key=lambda problem: SEVERITIES.index(problem.severity)))
        self.heading.setText(summary(self._problems))
        self.text.setPlainText(as_text(self._problems))
        self.clear_button.setEnabled(bool(self._problems))

    def height_for(self, width: int) -> int:
        """The lines that there are, and what stands around them."""
        self.text.ensurePolished()
        margins = self.body.contentsMargins()
        inside = width - margins.left() - margins.right()
        edge = self.text.frameWidth() + round(self.text.document().documentMargin())
        frame = 2 * edge + self.text.fontMetrics().lineSpacing()
        lines = self.text.fontMetrics().boundingRect(
            QRect(0, 0, inside - frame, 1 << 16), Qt.TextFlag.TextWordWrap, self.text.toPlainText() or " "
        )
        around = [self.heading.sizeHint().height(), self.close_button.sizeHint().height(), 2 * self.body.spacing()]
        return sum(around) + margins.top() + margins.bottom() + lines.height() + frame

    def copy(self) -> None:
        """Puts all of it on the clipboard as plain text."""
        QGuiApplication.clipboard().setText(as_text(self._problems, most=len(self._problems)))


def as_text(problems: Sequence[Problem], most: int = MOST_LINES) -> str:
    """One line per problem; what is beyond `most` is counted."""
    lines = [f"{problem.severity}: {problem.sentence()}" for problem in problems[:most]]
    if len(problems) > most:
        lines.append(f"and {len(problems) - most:,} more (Copy takes all)")
    return "\n".join(lines)


def summary(problems: Sequence[Problem]) -> str:
    """How many of which severity: "1 error, 2 warnings"."""
    counts = [(sum(p.severity == s for p in problems), "note" if s == "info" else s) for s in SEVERITIES]
    return ", ".join(words.count(n, word) for n, word in counts if n) or "No problems"

"""All problems of a reading and of the overlays, to read and to copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from viewer.errors import Problem
from viewer.tongue import mark, marks, tr, trn
from viewer.ui.icons import give_icon
from viewer.ui.panel import Panel, label, row_in

SEVERITIES = (mark("error"), mark("warning"), mark("info"))
COUNTED = (  # in the same order
    marks("{n} error", "{n} errors"),
    marks("{n} warning", "{n} warnings"),
    marks("{n} note", "{n} notes"),
)
MOST_LINES = 2000


class ProblemsPanel(Panel):
    """One line per problem, errors first. It is hidden until it is asked for or an error comes."""

    dock = "across"
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("problems", tr("Problems"), parent)
        self._problems: tuple[Problem, ...] = ()
        self.heading = label(tr("Problems"), "heading")
        self.text = QPlainTextEdit()
        self.copy_button, self.clear_button = QPushButton(tr("Copy")), QPushButton(tr("Clear"))
        self.close_button = QPushButton(tr("Close"))
        give_icon(self.close_button, "close", tr("Close the problems"))
        self._lay_out()
        self.copy_button.clicked.connect(self.copy)
        self.clear_button.clicked.connect(self.cleared)
        self.close_button.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.text.setAccessibleName(tr("Problems, one per line"))
        self.text.setAcceptDrops(False)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.text, 1)
        row_in(self.body, self.copy_button, self.clear_button, self.close_button).insertStretch(0, 1)

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
    lines = [f"{tr(problem.severity)}: {problem.sentence()}" for problem in problems[:most]]
    if len(problems) > most:
        more = len(problems) - most
        lines.append(trn("and {n} more (Copy takes all)", "and {n} more (Copy takes all)", more))
    return "\n".join(lines)


def summary(problems: Sequence[Problem]) -> str:
    """How many of which severity: "1 error, 2 warnings"."""
    counts = [(sum(p.severity == severity for p in problems), told) for severity, told in zip(SEVERITIES, COUNTED)]
    return ", ".join(trn(*told, n) for n, told in counts if n) or tr("No problems")

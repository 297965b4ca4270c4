"""The audit in sentences: the verdict, who cannot be right, what could not have been seen; each opens its rows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QPushButton, QVBoxLayout, QWidget

from viewer.overlays.audit_report import Line, Report
from viewer.scene import words
from viewer.tongue import mark, numeral, tr
from viewer.ui.icons import give_icon
from viewer.ui.panel import Panel, clear, label, row_in
from viewer.ui.sentences import Sentence

RULES = (("statistical", mark("Statistical")), ("cfr267", mark("40 CFR 267.72")))
ALPHAS = (0.001, 0.01, 0.05, 0.1, 0.2)
BUSY = mark("The books are being checked…")


class AuditPanel(Panel):
    """Says what an audit found. It computes nothing: another rule or level is asked for."""

    asked = Signal(str, float)  # rules, level of false alarms
    line_chosen = Signal(object)  # Line
    resized = Signal()  # it wants another height
    dock = "side"
    solid = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("audit", tr("Audit"), parent, scrolls=True)
        self.rules, self.alpha = QComboBox(), QComboBox()
        self.close_button, self.state = QPushButton(tr("Close")), label("", "soft", wrap=True)
        give_icon(self.close_button, "close", tr("Close the audit"))
        self._lines = QVBoxLayout()
        self.sentences: list[tuple[Sentence, Line]] = []
        self._lay_out()
        self.rules.currentIndexChanged.connect(self._on_asked)
        self.alpha.currentIndexChanged.connect(self._on_asked)
        self.close_button.clicked.connect(self.closed)
        self.setFocusProxy(self.rules)

    def _lay_out(self) -> None:
        for name, title in RULES:
            self.rules.addItem(tr(title), name)
        for level in ALPHAS:
            self.alpha.addItem(words.percentage(numeral(f"{100 * level:g}")), level)
        self.alpha.setCurrentIndex(ALPHAS.index(0.05))
        form = QGridLayout()
        row_in(self.head(), (label(tr("Audit"), "heading"), 1), self.close_button)
        self.body.addLayout(form)
        for row, (title, box) in enumerate(((tr("Rules"), self.rules), (tr("False alarms"), self.alpha))):
            box.setAccessibleName(title)
            box.setMinimumWidth(80)
            form.addWidget(label(title, "soft"), row, 0)
            form.addWidget(box, row, 1)
        form.setColumnStretch(1, 1)
        self.alpha.setToolTip(tr("In how many of a hundred cities with honest books somebody would be suspected"))
        self._lines.setSpacing(6)
        self.body.addWidget(self.state)
        self.body.addLayout(self._lines)
        self.body.addStretch(1)

    def show_busy(self, text: str = "") -> None:
        """The answer is not there yet, or there is none, for a reason that `text` says."""
        self.show_report(None)
        self.state.setText(text or tr(BUSY))
        self.state.show()

    def show_report(self, report: Report | None) -> None:
        """What came out; None clears it."""
        clear(self._lines)
        self.sentences = []
        self.state.hide()
        for line in report.lines if report else ():
            self._add(line)
        self.resized.emit()

    def mark(self, line: Line | None) -> None:
        """Marks the sentence whose rows are open."""
        for sentence, own in self.sentences:
            sentence.mark(own is line)

    def _add(self, line: Line) -> None:
        if not line.maths and line.rows is None:
            self._lines.addWidget(label(line.text, "note", wrap=True))
            return
        sentence = Sentence(line.text, role="verdict" if line.role == "verdict" else "sentence")
        sentence.setToolTip(tr("Show the rows and the formula"))
        sentence.pressed.connect(lambda: self.line_chosen.emit(line))
        self.sentences.append((sentence, line))
        self._lines.addWidget(sentence)

    def _on_asked(self) -> None:
        statistical = self.rules.currentData() == "statistical"
        self.alpha.setEnabled(statistical)
        self.asked.emit(str(self.rules.currentData()), float(self.alpha.currentData()))

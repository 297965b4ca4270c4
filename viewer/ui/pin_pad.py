"""Ten large digits for staff: what is entered is shown as dots and told as text."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from viewer.tongue import mark
from viewer.ui.panel import label
from viewer.ui.scrim import Scrim
from viewer.ui.wording import Retold

LONGEST = 12
DIGITS = "123456789"


class PinPad(Retold, Scrim):
    """Digits by touch or keys. Enter tells them, a press beside the pane or Esc gives up."""

    entered = Signal(str)
    given_up = Signal()
    most_px = (380, 640)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("pin", "", parent)
        self._text = ""
        self.dots, self.said = label("", "title"), label("", "soft", wrap=True)
        self.keys = {digit: QPushButton(digit) for digit in (*DIGITS, "0")}
        self.back_button, self.enter_button = QPushButton(), QPushButton()
        self.enter_button.setProperty("role", "main")
        self._lay_out()
        for digit, key in self.keys.items():
            key.clicked.connect(partial(self.add, digit))
        self.back_button.clicked.connect(self.clear)
        self.enter_button.clicked.connect(self.enter)
        self.touched.connect(self.given_up)

    def _lay_out(self) -> None:
        heading = label("", "name")
        for tell, text in (
            (self.pane.setAccessibleName, mark("Staff")),
            (heading.setText, mark("Staff")),
            (self.back_button.setText, mark("Clear")),
            (self.enter_button.setText, mark("Enter")),
        ):
            self.says(tell, text)
        self.pane.body.addWidget(heading, 0, Qt.AlignmentFlag.AlignHCenter)
        self.pane.body.addWidget(self.dots, 0, Qt.AlignmentFlag.AlignHCenter)
        digits = QWidget()
        digits.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as on every telephone, whatever is spoken
        grid = QGridLayout(digits)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(14)
        for place, digit in enumerate(DIGITS):
            grid.addWidget(self.keys[digit], place // 3, place % 3)
        grid.addWidget(self.back_button, 3, 0)
        grid.addWidget(self.keys["0"], 3, 1)
        grid.addWidget(self.enter_button, 3, 2)
        for key in (*self.keys.values(), self.back_button, self.enter_button):
            key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            key.setProperty("target", "main")
        self.pane.body.addWidget(digits)
        self.said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.pane.body.addWidget(self.said)

    def ask(self, said: str = "") -> None:
        """Appears without digits; `said` stands below them."""
        self.clear()
        self.say(said)
        self.appear()

    def say(self, text: str) -> None:
        """A line below the digits, for instance how long to wait."""
        self.said.setText(text)
        self.place()

    def add(self, digit: str) -> None:
        """One more digit."""
        self._show((self._text + digit)[:LONGEST])

    def clear(self) -> None:
        """No digit is entered."""
        self._show("")

    def enter(self) -> None:
        """Tells what was entered and forgets it."""
        text, self._text = self._text, ""
        self._show("")
        self.entered.emit(text)

    def _show(self, text: str) -> None:
        self._text = text
        self.dots.setText("•" * len(text) or "–")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter()
        elif event.key() == Qt.Key.Key_Backspace:
            self._show(self._text[:-1])
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.text().isdecimal() and event.text().isascii():
            self.add(event.text())

"""Which language a visitor speaks: each is named in itself, so that nobody has to read another one to find it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from viewer.tongue import LANGUAGES, spoken, tr
from viewer.ui.panel import label
from viewer.ui.scrim import Scrim
from viewer.ui.wording import Retold


class LanguageSheet(Retold, Scrim):
    """One large target for each language. A press beside them leaves all as it is."""

    chosen = Signal(str)  # its code
    most_px = (460, 560)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("languages", "", parent)
        self.heading = label("", "name")
        self.pane.body.addWidget(self.heading)
        self.buttons = {code: QPushButton(language.name) for code, language in LANGUAGES.items()}
        for code, button in self.buttons.items():
            button.setObjectName(f"language {code}")
            button.setCheckable(True)
            button.setProperty("role", "switch")
            button.setProperty("target", "main")
            button.clicked.connect(partial(self._choose, code))
            self.pane.body.addWidget(button)
        self.touched.connect(self.vanish)
        self.retell()

    def retell(self) -> None:
        self.heading.setText(tr("Language"))
        self.pane.setAccessibleName(tr("Language"))
        for code, button in self.buttons.items():
            button.setChecked(code == spoken().code)

    def ask(self) -> None:
        """Appears with the language that is spoken marked."""
        self.retell()
        self.appear()
        self.buttons[spoken().code].setFocus()

    def _choose(self, code: str) -> None:
        self.vanish()
        self.chosen.emit(code)

"""The first screen of a visit: what one can ask of the city, the guided way, and the other cities that are there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from viewer.scene.colour import Theme
from viewer.ui.icons import dress_icons, give_icon
from viewer.ui.panel import clear, label
from viewer.ui.scrim import Scrim

QUESTIONS = (  # a theme and what it answers
    ("waste", "Where does the waste go?"),
    ("wealth", "Who is rich?"),
    ("pollution", "Who breathes the result?"),
)
TALL_PX, ICON_PX = 168, 54
ACROSS = 3  # cities side by side


class StartScreen(Scrim):
    """Large targets only. It keeps nothing: every press is told."""

    theme_asked = Signal(str)  # one of QUESTIONS
    tour_asked = Signal()
    free_asked = Signal()
    waste_asked = Signal()
    city_asked = Signal(int)  # its place in what was shown
    most_px = (1120, 860)
    veil = 0.84

    def __init__(self, parent: QWidget) -> None:
        super().__init__("start", "Welcome", parent)
        self.heading, self.question = label("", "title", wrap=True), label("", "soft", wrap=True)
        self.theme_buttons = {name: _target(name, text) for name, text in QUESTIONS}
        self.tour_button, self.free_button = QPushButton("Guided tour · 5 minutes"), QPushButton("Explore freely")
        self.waste_button = QPushButton("What did you throw away today?")
        self.others = label("Other cities", "heading")
        self._cities = QGridLayout()
        self.city_buttons: list[QPushButton] = []
        self._lay_out()
        for name, button in self.theme_buttons.items():
            button.clicked.connect(partial(self.theme_asked.emit, name))
        self.tour_button.clicked.connect(self.tour_asked)
        self.free_button.clicked.connect(self.free_asked)
        self.waste_button.clicked.connect(self.waste_asked)

    def _lay_out(self) -> None:
        body = self.pane.body
        body.setSpacing(16)
        body.addWidget(self.heading)
        body.addWidget(self.question)
        themes = QHBoxLayout()
        themes.setSpacing(16)
        for button in self.theme_buttons.values():
            themes.addWidget(button, 1)
        body.addLayout(themes)
        ways = QHBoxLayout()
        ways.setSpacing(16)
        self.tour_button.setProperty("role", "main")
        for button in (self.tour_button, self.waste_button, self.free_button):
            button.setMinimumHeight(64)
            ways.addWidget(button, 1)
        body.addLayout(ways)
        body.addWidget(self.others)
        self._cities.setSpacing(12)
        body.addLayout(self._cities)

    def show_city(self, title: str, question: str, themes: Sequence[str], *, tour: bool, follows: bool) -> None:
        """The city that is open: its name, what it asks, its themes, whether it has a story and waste to follow."""
        self.heading.setText(title)
        self.question.setText(question)
        self.question.setVisible(bool(question))
        for name, button in self.theme_buttons.items():
            button.setVisible(name in themes)
        self.tour_button.setVisible(tour)
        self.waste_button.setVisible(follows)
        self.place()

    def show_cities(self, titles: Sequence[str], open_one: int) -> None:
        """The cities that are there; the open one cannot be pressed."""
        clear(self._cities)
        self.city_buttons = []
        for place, title in enumerate(titles):
            button = QPushButton(title.replace("&", "&&"))
            button.setMinimumHeight(56)
            button.setEnabled(place != open_one)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(partial(self.city_asked.emit, place))
            self._cities.addWidget(button, place // ACROSS, place % ACROSS)
            self.city_buttons.append(button)
        self.others.setVisible(len(titles) > 1)
        for button in self.city_buttons:
            button.setVisible(len(titles) > 1)
        self.place()

    def dress(self, theme: Theme, type_scale: float, touch_scale: float) -> None:
        super().dress(theme, type_scale, touch_scale)
        dress_icons(self.pane, theme, ICON_PX / 18)


def _target(name: str, text: str) -> QToolButton:
    """A theme as a target that no finger misses."""
    button = QToolButton()
    button.setText(text)
    button.setProperty("role", "target")
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    button.setFixedHeight(TALL_PX)
    give_icon(button, name, text)
    button.setToolTip("")
    return button

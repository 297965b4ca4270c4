"""The first screen of a visit: what one can ask of the city, the guided way, and the other cities that are there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from viewer.errors import clip
from viewer.scene import words
from viewer.tongue import mark, tr
from viewer.ui.icons import dress_icon, give_icon
from viewer.ui.millimetres import GAP_MM, px
from viewer.ui.panel import HEAD_GAP_PX, clear, label
from viewer.ui.scrim import Scrim
from viewer.ui.wording import Retold

QUESTIONS = (  # a theme and what it answers
    ("waste", mark("Where does the waste go?")),
    ("wealth", mark("Who is rich?")),
    ("pollution", mark("Who breathes the result?")),
)
ICON_PX, CLOSE_ICON_PX = 54, 32
LONGEST = 40  # letters of the title of a tour
ACROSS = 3  # cities side by side


class StartScreen(Retold, Scrim):
    """Large targets only. It keeps nothing: every press is told."""

    theme_asked = Signal(str)  # one of QUESTIONS
    tour_asked = Signal(int)  # its place among those that were shown
    free_asked = Signal()
    waste_asked = Signal()
    city_asked = Signal(int)  # its place in what was shown
    contrast_asked = Signal(bool)
    large_asked = Signal(bool)
    reach_asked = Signal(bool)
    most_px = (1120, 860)
    veil = 0.84

    def __init__(self, parent: QWidget) -> None:
        super().__init__("start", "", parent)
        self.corner_px = QSize()  # of what stands in the upper corner of the pane in reach
        self.heading, self.question = label("", "title", wrap=True), label("", "soft", wrap=True)
        self.theme_buttons = {name: _target(name) for name, _ in QUESTIONS}
        self.tour_button, self.free_button = QPushButton(), QPushButton()
        self.waste_button = QPushButton()
        self.contrast_button, self.large_button, self.reach_button = _switch(), _switch(), _switch()
        self.others = label("", "heading")
        self.more_tours: list[QPushButton] = []  # where a city has several stories, those after the first
        self._tours, self._cities = QVBoxLayout(), QGridLayout()
        self.city_buttons: list[QPushButton] = []
        self._speak()
        self._lay_out()
        for name, button in self.theme_buttons.items():
            button.clicked.connect(partial(self.theme_asked.emit, name))
        self.tour_button.clicked.connect(partial(self.tour_asked.emit, 0))
        self.free_button.clicked.connect(self.free_asked)
        self.waste_button.clicked.connect(self.waste_asked)
        for button, asked in (
            (self.contrast_button, self.contrast_asked),
            (self.large_button, self.large_asked),
            (self.reach_button, self.reach_asked),
        ):
            button.clicked.connect(asked)

    def _speak(self) -> None:
        for tell, text in (
            (self.pane.setAccessibleName, mark("Welcome")),
            (self.tour_button.setText, mark("Guided tour")),
            (self.free_button.setText, mark("Explore freely")),
            (self.waste_button.setText, mark("What did you throw away today?")),
            (self.others.setText, mark("Other cities")),
            (partial(_name, self.contrast_button, "contrast"), mark("High contrast")),
            (partial(_name, self.large_button, "large_text"), mark("Large text")),
            (partial(_name, self.reach_button, "reach"), mark("Within reach")),
            *((partial(_name, self.theme_buttons[name], name), text) for name, text in QUESTIONS),
        ):
            self.says(tell, text)

    def _lay_out(self) -> None:
        body = self.pane.body
        body.setSpacing(16)
        self._head = self.pane.head()
        self._head.addWidget(self.heading)
        self._head.addWidget(self.question)
        ways = (self.tour_button, self.waste_button, self.free_button)
        needs = (self.contrast_button, self.large_button, self.reach_button)
        self._rows = [Row(list(buttons)) for buttons in (self.theme_buttons.values(), ways, needs)]
        for row in self._rows[:2]:
            body.addLayout(row)
            row.fill()
        self._tours.setSpacing(12)
        body.addLayout(self._tours)
        body.addLayout(self._rows[2])
        self._rows[2].fill()
        self.tour_button.setProperty("role", "main")
        for button in ways:
            button.setProperty("target", "main")
        body.addWidget(self.others)
        self._cities.setSpacing(12)
        body.addLayout(self._cities)

    def show_city(self, title: str, question: str, themes: Sequence[str], *, follows: bool) -> None:
        """The city that is open: its name, what it asks, its themes, whether it has waste to follow."""
        self.heading.setText(title)
        self.question.setText(question)
        self.question.setVisible(bool(question))
        for name, button in self.theme_buttons.items():
            button.setVisible(name in themes)
        self.waste_button.setVisible(follows)
        self.place()

    def show_tours(self, tours: Sequence[tuple[str, int]]) -> None:
        """The stories of the city: titles and whole minutes. One alone needs no title."""
        clear(self._tours)
        said = [_tour(title if len(tours) > 1 else "", lasts) for title, lasts in tours]
        self.tour_button.setText(said[0].replace("&", "&&") if said else tr("Guided tour"))
        self.tour_button.setVisible(bool(said))
        self.more_tours = []
        for place, text in enumerate(said[1:], 1):
            button = QPushButton(text.replace("&", "&&"))
            button.setProperty("target", "main")
            button.clicked.connect(partial(self.tour_asked.emit, place))
            self._tours.addWidget(button)
            self.more_tours.append(button)
        self.place()

    def show_cities(self, titles: Sequence[str], open_one: int) -> None:
        """The cities that are there; the open one cannot be pressed."""
        clear(self._cities)
        self.city_buttons = []
        for place, title in enumerate(titles):
            button = QPushButton(title.replace("&", "&&"))
            button.setProperty("target", "main")
            button.setEnabled(place != open_one)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(partial(self.city_asked.emit, place))
            self._cities.addWidget(button, place // ACROSS, place % ACROSS)
            self.city_buttons.append(button)
        self.others.setVisible(len(titles) > 1)
        for button in self.city_buttons:
            button.setVisible(len(titles) > 1)
        self.place()

    def place(self) -> None:
        """Buttons stand side by side where their words have room, else below each other."""
        free = self.parentWidget().height() - 24 - self.top_px
        for close, bar in ((False, 0), (True, 0), (True, self.pane.bar_px)):
            self._set_close(close)
            self._arrange(bar)
            if self.pane.height_for(self.wide_px) <= free:
                break
        super().place()

    def _arrange(self, bar: int) -> None:
        """As many side by side as have room beside a scroll bar of so many pixels."""
        sides = self.pane.body.contentsMargins()
        room = self.wide_px - sides.left() - sides.right() - bar
        for row in self._rows:
            row.fit(room)
        across = max((button.minimumSizeHint().width() for button in self.city_buttons), default=0)
        spacing = self._cities.spacing()
        columns = ACROSS
        while columns > 1 and columns * (across + spacing) > room:
            columns -= 1
        for place, button in enumerate(self.city_buttons):
            self._cities.addWidget(button, place // columns, place % columns)

    def _set_close(self, close: bool) -> None:
        """Everything nearer together, where it would be cut else."""
        body, gap = self.pane.body, max(px(GAP_MM, self.px_per_mm), 10)
        above, below, beside = 12 if close else 26, 12 if close else 28, self.corner_px if self.reach else QSize()
        sides = 32, 32 + max(beside.width(), 0)
        left, right = reversed(sides) if self.isRightToLeft() else sides
        self._head.setContentsMargins(left, above, right, HEAD_GAP_PX)
        self.pane.keep_head(max(beside.height(), 0))
        body.setContentsMargins(32, HEAD_GAP_PX, 32, below)
        body.setSpacing(gap if close else max(16, gap))
        for button in self.theme_buttons.values():
            size = CLOSE_ICON_PX if close else ICON_PX
            dress_icon(button, self.theme, size / 18 * self.type_scale / 1.25)

    def show_needs(self, *, contrast: bool, large: bool, reach: bool) -> None:
        """What is chosen for eyes and arms."""
        self.contrast_button.setChecked(contrast)
        self.large_button.setChecked(large)
        self.reach_button.setChecked(reach)


class Row(QGridLayout):
    """Buttons of one kind, as many side by side as there is room for; hidden ones take none."""

    def __init__(self, buttons: Sequence[QAbstractButton]) -> None:
        super().__init__()
        self.setSpacing(16)
        self._buttons = buttons
        for button in buttons:
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fill(self) -> None:
        """Puts the buttons in, all in one line; not before the row itself is in a layout, see `panel.row_in`."""
        self._arrange(len(self._buttons))

    def fit(self, room: int) -> None:
        """Room in pixels for all of them and what is between them."""
        shown = [button for button in self._buttons if not button.isHidden()]
        for columns in range(max(len(shown), 1), 0, -1):
            for button in self._buttons:
                _make_low(button, low=columns < len(shown))
                button.ensurePolished()
            widest = max((button.sizeHint().width() for button in shown), default=0)
            if columns * (widest + self.spacing()) - self.spacing() <= room:
                break
        self._arrange(columns)

    def _arrange(self, columns: int) -> None:
        for button in self._buttons:
            self.removeWidget(button)
        for column in range(len(self._buttons)):
            self.setColumnStretch(column, int(column < columns))
        shown = [button for button in self._buttons if not button.isHidden()]
        for place, button in enumerate(shown):
            alone = button is shown[-1] and place % columns == 0  # in the last line, which it fills
            self.addWidget(button, place // columns, place % columns, 1, columns if alone else 1)
        hidden = (one for one in self._buttons if one.isHidden())
        for button in hidden:  # kept, so that it has a parent
            self.addWidget(button, 0, 0)


def _make_low(button: QAbstractButton, *, low: bool) -> None:
    """Symbols beside words where lines stand below each other, else above them."""
    if isinstance(button, QToolButton) and button.property("low") is not low:
        beside, under = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        button.setToolButtonStyle(beside if low else under)
        button.setProperty("low", low)
        button.style().unpolish(button)
        button.style().polish(button)


def _tour(title: str, minutes: int) -> str:
    """What the button of a story says; title: "" for the only one."""
    lasts = words.count(minutes, "minute")
    if not title:
        return tr("Guided tour · {minutes}", minutes=lasts)
    return tr("Guided tour: {title} · {minutes}", title=clip(title, LONGEST), minutes=lasts)


def _name(button: QAbstractButton, symbol: str, text: str) -> None:
    button.setText(text)
    give_icon(button, symbol, text)
    button.setToolTip("")


def _target(name: str) -> QToolButton:
    """A theme as a target that no finger misses."""
    button = QToolButton()
    button.setProperty("role", "target")
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return button


def _switch() -> QPushButton:
    """A choice for eyes or arms that stays pressed."""
    button = QPushButton()
    button.setCheckable(True)
    button.setProperty("role", "switch")
    button.setProperty("target", "main")
    return button

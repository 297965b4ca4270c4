"""The words of the scene that plays, over the map, with the ways on: next, back, forks, and back from a detour."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from viewer.tongue import mark, numeral, tr
from viewer.ui.icons import give_icon
from viewer.ui.panel import Panel, clear, label, row_in, widgets_in
from viewer.ui.scrim import Scrim
from viewer.ui.sentences import Sentence
from viewer.ui.wording import Retold

WIDEST_PX = 880  # at the plain size of text
LINES = 3  # of caption that room is kept for


class CaptionStrip(Retold, Panel):
    """Shows what it is told of one scene and asks for others; it knows no story."""

    next_asked = Signal()
    back_asked = Signal()
    way_chosen = Signal(int)  # of a fork, from 0
    return_asked = Signal()  # from a detour to the scene
    keep_asked = Signal()  # the detour as a scene
    end_asked = Signal()
    resized = Signal()
    solid = True
    least_wide_px = 260  # where less is free between the columns it stands over them

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("caption", "", parent)
        self.place_words, self.title = label("", "note"), label("", "caption_title", wrap=True)
        self.caption = label("", "caption", wrap=True)
        self.back, self.forward, self.end_button = QToolButton(), QToolButton(), QToolButton()
        self.return_button, self.keep_button = QPushButton(), QPushButton()
        self.ways: list[Sentence] = []
        self._ways, self._detour = QVBoxLayout(), QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._detour)
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        detour = label("", "note")
        for tell, text in (
            (self.setAccessibleName, mark("Story")),
            (partial(give_icon, self.back, "step_back"), mark("Scene before")),
            (partial(give_icon, self.forward, "step_forward"), mark("Next scene")),
            (partial(give_icon, self.end_button, "close"), mark("End the story")),
            (self.return_button.setText, mark("Back to the scene")),
            (partial(give_icon, self.return_button, "return_back"), mark("Back to the scene as it was")),
            (self.keep_button.setText, mark("Keep as a scene")),
            (detour.setText, mark("This is a detour.")),
        ):
            self.says(tell, text)
        self.return_button.setProperty("role", "main")
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row_in(self.body, self.place_words, (self.title, 1), self.back, self.forward, self.end_button)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(detour, 1)
        self._row.addWidget(self.keep_button)
        self._row.addWidget(self.return_button)
        self._ways.setSpacing(6)
        self.body.addWidget(self.caption)
        self.body.addLayout(self._ways)
        self.body.addWidget(self._detour)
        self.body.setSpacing(6)
        self._detour.hide()

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_asked)
        self.forward.clicked.connect(self.next_asked)
        self.end_button.clicked.connect(self.end_asked)
        self.return_button.clicked.connect(self.return_asked)
        self.keep_button.clicked.connect(self.keep_asked)

    # What is true

    def show_scene(self, number: int, count: int, *, can_go_back: bool, may_end: bool) -> None:
        """Which scene of how many it is; its words follow."""
        self.place_words.setText(tr("{number} / {count}", number=number + 1, count=count))
        self.place_words.setAccessibleName(tr("Scene {number} of {count}", number=number + 1, count=count))
        self.back.setEnabled(can_go_back)
        self.end_button.setVisible(may_end)

    def show_words(self, title: str, caption: str, ways: Sequence[str] = ()) -> None:
        """The title, the caption and the ways of a fork with their numbers on; several ways are asked for."""
        self.title.setText(title)
        self.caption.setText(caption)
        self.caption.setVisible(bool(caption))
        self.setAccessibleDescription(". ".join(filter(None, (title, caption))))
        clear(self._ways)
        self.ways = []
        for number, text in enumerate(ways if len(ways) > 1 else ()):
            way = Sentence(f"{numeral(str(number + 1))}   {text}")
            way.pressed.connect(partial(self.way_chosen.emit, number))
            self.ways.append(way)
            self._ways.addWidget(way)
        self.dress_icons()
        self.resized.emit()

    def show_asking(self, asking: bool) -> None:
        """A fork waits for an answer: its first way has the focus."""
        for way in self.ways:
            way.mark(asking and way is self.ways[0])
        if asking and self.ways:
            self.ways[0].setFocus()

    def show_detour(self, astray: bool, *, may_keep: bool) -> None:
        """Whether somebody has left the scene, and may keep what is there."""
        self.keep_button.setVisible(may_keep)
        if self._detour.isHidden() == astray:
            self._detour.setVisible(astray)
            self.resized.emit()

    # Where it stands

    def width_within(self, room: int) -> int:
        """How wide it is where so many pixels are free."""
        return min(round(WIDEST_PX * self.type_scale), room)

    def kept_px(self, ways: int = 0) -> int:
        """The height that is kept free for it, whatever it says: its head, LINES lines and so many ways of a fork."""
        self.caption.ensurePolished()
        line = self.caption.fontMetrics().lineSpacing()
        head = max(self.back.sizeHint().height(), self.title.fontMetrics().lineSpacing())
        margins = self.body.contentsMargins()
        plain = margins.top() + head + self.body.spacing() + LINES * line + margins.bottom()
        way = round(2.2 * line) + self._ways.spacing()
        return plain + (ways * way if ways > 1 else 0)

    def height_of(self, letters: int, width: int) -> int:
        """About how high it is with a caption of so many letters."""
        margins, metrics = self.body.contentsMargins(), self.caption.fontMetrics()
        inside = max(width - margins.left() - margins.right(), 1)
        lines = math.ceil(letters * metrics.averageCharWidth() / inside)
        return self.kept_px() + max(lines - LINES, 0) * metrics.lineSpacing()

    def stand(self, free: QRect, obstacles: Sequence[QRect]) -> None:
        """In the middle of the lower edge of what is free, above everything that stands there already."""
        width = self.width_within(free.width())
        beside = QBoxLayout.Direction.LeftToRight if self._fits_beside(width) else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != beside:
            self._row.setDirection(beside)
        height = self.height_for(width)
        place = QRect(free.left() + (free.width() - width) // 2, free.bottom() + 1 - height, width, height)
        for obstacle in sorted(obstacles, key=QRect.top, reverse=True):
            if obstacle.intersects(place):
                place.moveBottom(obstacle.top() - 1)
        place.moveTop(max(place.top(), free.top()))
        self.setGeometry(place)
        self.raise_()
        for veil in self.parentWidget().findChildren(Scrim, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if veil.isVisible():  # what covers the window covers this, too
                veil.raise_()

    def _fits_beside(self, width: int) -> bool:
        """True where the words and the buttons of a detour have room in one row."""
        items = widgets_in(self._row)
        needed = sum(item.sizeHint().width() + self._row.spacing() for item in items if not item.isHidden())
        margins = self.body.contentsMargins()
        return needed + margins.left() + margins.right() <= width

    def sizeHint(self) -> QSize:
        width = self.width_within(round(WIDEST_PX * self.type_scale))
        return QSize(width, self.height_for(width))

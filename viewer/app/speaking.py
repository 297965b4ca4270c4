"""The language of an open window: changed at once and everywhere, and nothing that somebody did is lost by it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication, QWidget

from viewer import tongue
from viewer.errors import Problem
from viewer.model.city import City
from viewer.model.memo import share
from viewer.model.seen import seen
from viewer.packs.localised import localised
from viewer.ui import wording

MOST_PROBLEMS = 5000


class Speaking:
    """Part of the Session. Panels are made anew and the state is shown again; what stays says itself again.

    What stays are the state with its camera, layers and selection, undo, the story and its scene, the panels that are
    open, and the last picture until there is one with other words.
    """

    retelling = False  # True while another language comes: a new mode, or another city, is none
    language_first = "en"  # of the start: the one of the next visitor
    given: City | None = None  # the open city with all that it says in any language

    def speak(self, code: str) -> None:
        """Says everything in another language; KeyError for one that is not known."""
        if code == tongue.spoken().code:
            return
        window, focus = self.window, _name(QApplication.focusWidget())
        window.setUpdatesEnabled(False)
        self.retelling = True
        try:
            tongue.speak(code)
            wording.follow(QApplication.instance())
            self._tell_city()
            self._tell_window()
        finally:
            self.retelling = False
            window.setUpdatesEnabled(True)
        _focus(window, focus)
        self.refresh_soon()

    def choose_language(self, code: str) -> None:
        """The same, remembered as the settings are."""
        self.speak(code)
        self.remember(replace(self.settings, language=code))

    def add_problem(self, problem: Problem) -> None:
        """One more problem, said in the status bar and kept in the list."""
        if problem not in self.problems:
            self.problems = (*self.problems, problem)[:MOST_PROBLEMS]
        self.show_problems(open_on_error=False)
        self.say(problem.sentence())

    def show_problems(self, *, open_on_error: bool) -> None:
        """Shows the list as it is; opens its panel for an error when wanted."""
        self.window.show_problems(self.problems, open_on_error=open_on_error)

    def say(self, text: str) -> None:
        """A line in the status bar; modes without one say nothing."""
        self.window.status.say(text)

    @property
    def is_at_home(self) -> bool:
        """True while the whole city is seen as the mode shows it first."""
        return self.home is not None and self.store.state.camera == self.home

    def _tell_city(self) -> None:
        """The city with its own words in the language; stage and pictures are made anew, the view stays."""
        self.conductor.shelf.clear()
        if self.given is not None:
            self.whole = self.in_words(self.given)
            self._stand(seen(self.whole, self.store.state.region_set), keep=True)

    def _tell_window(self) -> None:
        """Panels are made anew, those that were open are open again; what outlives them says itself again."""
        window, at_home = self.window, self.is_at_home
        opened, pace = window.opened, window.time.pace if window.time else None
        wording.retell(window)
        window.set_mode(window.mode)
        for name in opened:
            window.open_panel(name)
        self._fill_panels()
        if window.time and pace is not None:
            window.time.take_up(pace)
        self.retold.emit()
        self.say("")
        if at_home:
            self.full_extent(eased=False)

    def in_words(self, city: City | None) -> City | None:
        """Takes a city that was opened and gives it as the language that is spoken calls it.

        In another language it is another record: nothing that was worked out of it in words is remembered.
        """
        self.given = city
        if city is None:
            tongue.teach(None)
            return None
        told = localised(city, tongue.spoken().code)
        if told is city and self.retelling:
            share(city, told := replace(city))
        return told


def _name(widget: QWidget | None) -> str:
    return widget.objectName() if widget is not None else ""


def _focus(window: QWidget, name: str) -> None:
    """Gives the keys to whom they belonged before; to the map where that is gone."""
    if QApplication.focusWidget() is None:
        ((window.findChild(QWidget, name) if name else None) or window.map).setFocus()

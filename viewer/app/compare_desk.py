"""Comparing: another overlay, another time or the city without its what-if beside what is shown, in one camera."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal

from viewer.app.commands import Command
from viewer.app.companion import Companion
from viewer.app.second_map import SecondMap
from viewer.app.session import Session
from viewer.errors import RheaError
from viewer.model.city import City
from viewer.model.state import Compare, ViewState
from viewer.overlays import lens_content
from viewer.render.panes import half_of
from viewer.render.stage import View
from viewer.scene.lens import Aside
from viewer.scene.picture import Shown
from viewer.tongue import mark, tr
from viewer.ui.compare_slide import LEAST, STEP, CompareSlide

WAYS = ("", "slide", "split")  # in the order of the key


class CompareDesk(Companion):
    """Keeps the other side of the state's comparison filled, and its slide or its second map in place."""

    _built = Signal(object, object)  # number of the wish, what came of it

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._wish = 0
        self._worn = ""  # the way of comparing that the window is made up for
        self._key: tuple[object, ...] = ()
        self._shown: tuple[Shown, ...] = ()
        self._second: SecondMap | None = None
        self._seated: object = None  # the undo of the city that stands: another one begins with each city
        self.slide = CompareSlide(session.window.surface)
        self.slide.moved.connect(self.move_to)
        self.slide.closed.connect(self.close)
        self._built.connect(self._on_built, Qt.ConnectionType.QueuedConnection)
        session.beside = self._beside
        session.window.placed.connect(self._stand)

    def commands(self) -> Iterable[Command]:
        session, on = self.session, lambda: bool(self.how)
        yield Command("compare", mark("Compare: a slide, side by side, off"), self.next_way, ("C",), "View",
                      session.has_regions, on, right="lens")  # fmt: skip
        yield Command("compare_content", mark("Compare with something else"), self.choose_next, ("Shift+C",), "View",
                      on, right="lens")  # fmt: skip
        for name, title, by, key in (("compare_less", mark("Slide to the left"), -STEP, "["),
                                     ("compare_more", mark("Slide to the right"), STEP, "]")):  # fmt: skip
            yield Command(name, title, partial(self.move_by, by), (key,), "View", lambda: self.how == "slide",
                          right="lens")  # fmt: skip

    # What a person asks

    def next_way(self) -> None:
        """A slide, two maps side by side, or the map alone again."""
        self.show_as(WAYS[(WAYS.index(self.how) + 1) % len(WAYS)])

    def show_as(self, how: str) -> None:
        """ "slide", "split", or "" for the map alone."""
        session = self.session
        if how and (session.stage is None or not session.has_regions() or not self._choices()):
            return
        compare = session.store.state.compare or Compare()
        session.store.change(compare=replace(compare, how=how, share=0.5) if how else None)
        if how == "slide" and not session.window.mode.plain:
            self.slide.setFocus()

    def close(self, *why: object) -> None:
        """The map alone."""
        if self.how:
            self.show_as("")

    def move_to(self, share: float) -> None:
        """The slide to a share of the room between panels."""
        compare = self.session.store.state.compare
        if compare is not None:
            self.session.store.change(compare=replace(compare, share=min(max(share, LEAST), 1 - LEAST)))

    def move_by(self, by: float) -> None:
        self.move_to(self.share + by)

    def choose_next(self) -> None:
        """The next of everything that can be compared."""
        compare, known = self.session.store.state.compare, [key for key, _ in self._choices()]
        if compare is not None and known:
            chosen = known[(known.index(self.content) + 1) % len(known)]
            self.session.store.change(compare=replace(compare, content=chosen))

    # What is true

    @property
    def how(self) -> str:
        """ "slide", "split", or "" where nothing is compared."""
        compare = self.session.store.state.compare
        return compare.how if compare is not None else ""

    @property
    def share(self) -> float:
        """Of the room between panels, left of the slide."""
        compare = self.session.store.state.compare
        return compare.share if compare is not None else 0.5

    @property
    def content(self) -> str:
        """What is on the other side: what was chosen if that still fits, else the first that does."""
        session = self.session
        compare = session.store.state.compare
        wanted = compare.content if compare is not None else ""
        if session.city is None:
            return ""
        return lens_content.resolved(session.city, session.store.state, session.kinds, wanted)

    def _choices(self) -> tuple[tuple[str, str], ...]:
        session = self.session
        return lens_content.choices(session.city, session.store.state, session.kinds) if session.city else ()

    def show_city(self, city: City | None) -> None:
        self._key, self._shown = (), ()
        session = self.session
        visited = session.history is not self._seated and session.window.mode.visit
        self._seated = session.history
        if visited or city is None or city.base is None:  # what the last visitor compared is not for the next one
            self.close()
        elif self._second is not None:
            self._second.show_city()
        self._wear()
        self._fill()

    def show_state(self, old: ViewState, new: ViewState) -> None:
        if old.theme != new.theme:
            self.slide.dress(self.session.window.theme)
        if self.how != self._worn:
            self._wear()
        elif self.how and old.compare != new.compare:
            self._stand()
        if self.how and (old is new or _of(old) != _of(new)):
            self._fill()
        self._show_second()

    def show_pictures(self, shown: Sequence[Shown]) -> None:
        if self.how:
            self._fill()

    def _wear(self) -> None:
        """The window made up for the way of comparing that the state has."""
        session, how = self.session, self.how
        if how == self._worn:
            return
        self._worn = how
        if how != "split" and self._second is not None:
            self._second.leave()
            self._second = None
        if not how and self.slide.hasFocus():
            session.window.map.setFocus()
        session.window.map_share = 0.5 if how == "split" else 1.0
        if how == "split":
            self._second = SecondMap(session)
        self.slide.movable = how == "slide"
        self.slide.show_on(bool(how))
        self.slide.dress(session.window.theme)
        session.window.place()
        session.refresh_soon()

    def _fill(self) -> None:
        """Asks for the pictures of the other side where they are not there, and shows those that are."""
        session = self.session
        if not self.how or session.city is None or session.city.base is None:
            return
        state, content = session.store.state, self.content
        key = session.city, content, *_of(state)[1:]
        if key != self._key:
            self._key, self._wish = key, self._wish + 1
            wanted = lens_content.pictures, session.city, state, content, session.kinds
            session.conductor.ask(self._built, self._wish, *wanted)
        self.slide.show_titles(
            *lens_content.titles(session.city, state, content, session.kinds, session.conductor.shown())
        )
        self._stand()
        self._show_second()
        session.refresh_soon()

    def _on_built(self, wish: int, job: Future) -> None:
        if wish != self._wish or not self.how:
            return
        try:
            self._shown = job.result()
        except RheaError as error:
            self._shown = ()
            self.session.say(tr("This cannot be compared: {error}", error=str(error)))
        self._show_second()
        self.session.refresh_soon()

    # The two sides

    def _beside(self, view: View) -> View:
        """The view with the other picture right of the slide; a lens that lies there goes before it."""
        stage = self.session.stage
        if self.how != "slide" or view.lens is not None or view.bare or stage is None or not self._shown:
            return view
        shown = (*self.session.conductor.shown(), *self.session.notes)
        half = half_of(stage, view, Aside(self.share, self._shown), shown)
        if half is None:
            return view
        left, top, right, _ = view.margins_px
        row = float(left), float(top), float(view.size_px[0] - right), float(top + self.slide.row_px)
        return replace(view, lens=half, covered=(*view.covered, row))  # names keep out of the row of the titles

    def _show_second(self) -> None:
        if self._second is not None:
            view = replace(self.session.view(), lens=None, hover_region=-1)
            self._second.show(view, self._shown)

    def _stand(self) -> None:
        """The grip, the titles and the second map where the window has them."""
        if not self.how:
            return
        surface, on_map = self.session.window.surface, self.session.window.map
        left, top, right, low = self.session.window.margins_px()
        room = QRect(left, top, on_map.width() - left - right, surface.height() - top - low)
        if self.how == "split":  # the line is where the two maps meet
            room = QRect(0, 0, 2 * on_map.width(), surface.height())
        self.slide.stand(room, self.share if self.how == "slide" else 0.5)
        if self._second is not None:
            self._second.stand(QRect(on_map.width(), 0, surface.width() - on_map.width(), surface.height()))
            self._show_second()


def _of(state: ViewState) -> tuple[object, ...]:
    """What the other side depends on, what is compared first."""
    content = state.compare.content if state.compare is not None else None
    return content, state.layers, state.step, state.account, state.plan, state.region_set

"""Comparing: another overlay, another time or the city without its what-if beside what is shown, in one camera."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial

import numpy as np
from PySide6.QtCore import QRect, Qt, Signal

from viewer.app.commands import Command
from viewer.app.companion import Companion
from viewer.app.second_map import SecondMap
from viewer.app.session import Session
from viewer.errors import RheaError
from viewer.geometry.camera import unproject
from viewer.model.city import City
from viewer.model.state import ViewState
from viewer.overlays import lens_content
from viewer.render.snapshot import moment
from viewer.render.stage import Stage, View
from viewer.scene.lens import Half
from viewer.scene.picture import Shown
from viewer.scene.stacking import reading_sheet
from viewer.ui.compare_slide import LEAST, STEP, CompareSlide

WAYS = ("", "slide", "split")  # in the order of the key
BEYOND_PX = 80  # how far the other side reaches over the rim, where its edge is not seen


class CompareDesk(Companion):
    """Keeps the other side filled. It is no part of the state: a scene and an undo show the map alone."""

    _built = Signal(object, object)  # number of the wish, what came of it

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.how, self.share, self._content = "", 0.5, ""
        self._wish = 0
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
        session.player.scene_shown.connect(self.close)

    def commands(self) -> Iterable[Command]:
        session, on = self.session, lambda: bool(self.how)
        yield Command("compare", "Compare: a slide, side by side, off", self.next_way, ("C",), "View",
                      session.has_regions, on, right="lens")  # fmt: skip
        yield Command("compare_content", "Compare with something else", self.choose_next, ("Shift+C",), "View", on,
                      right="lens")  # fmt: skip
        for name, title, by, key in (("compare_less", "Slide to the left", -STEP, "["),
                                     ("compare_more", "Slide to the right", STEP, "]")):  # fmt: skip
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
        self.how = how
        if how != "split" and self._second is not None:
            self._second.leave()
            self._second = None
        session.window.map_share = 0.5 if how == "split" else 1.0
        if how == "split":
            self._second = SecondMap(session)
        self.share = 0.5
        self.slide.movable = how == "slide"
        self.slide.show_on(bool(how))
        self.slide.dress(session.window.theme)
        self._fill()
        session.window.place()
        if how == "slide" and not session.window.mode.plain:
            self.slide.setFocus()
        session.refresh_soon()

    def close(self, *why: object) -> None:
        """The map alone."""
        if self.how:
            if self.slide.hasFocus():
                self.session.window.map.setFocus()
            self.show_as("")

    def move_to(self, share: float) -> None:
        """The slide to a share of the map's width."""
        self.share = min(max(share, LEAST), 1 - LEAST)
        self._stand()
        self.session.refresh_soon()

    def move_by(self, by: float) -> None:
        self.move_to(self.share + by)

    def choose_next(self) -> None:
        """The next of everything that can be compared."""
        known = [key for key, _ in self._choices()]
        if known:
            self._content = known[(known.index(self.content) + 1) % len(known)]
            self._fill()

    # What is true

    @property
    def content(self) -> str:
        """What is on the other side: what was chosen if that still fits, else the first that does."""
        known = [key for key, _ in self._choices()]
        return self._content if self._content in known else (known[0] if known else "")

    def _choices(self) -> tuple[tuple[str, str], ...]:
        session = self.session
        return lens_content.choices(session.city, session.store.state, session.kinds) if session.city else ()

    def show_city(self, city: City | None) -> None:
        self._key, self._shown = (), ()
        session = self.session
        visited = session.history is not self._seated and session.window.mode.visit
        self._seated = session.history
        if visited:  # what the last visitor compared is not for the next one
            self._content = ""
        if visited or city is None or city.base is None:
            self.close()
        elif self._second is not None:
            self._second.show_city()
        self._fill()

    def show_state(self, old: ViewState, new: ViewState) -> None:
        if old.theme != new.theme:
            self.slide.dress(self.session.window.theme)
        if self.how and (old is new or _of(old) != _of(new)):
            self._fill()
        self._show_second()

    def show_pictures(self, shown: Sequence[Shown]) -> None:
        if self.how:
            self._fill()

    def _fill(self) -> None:
        """Asks for the pictures of the other side where they are not there, and shows those that are."""
        session = self.session
        if not self.how or session.city is None or session.city.base is None:
            return
        state, content = session.store.state, self.content
        key = session.city, content, _of(state)
        if key != self._key:
            self._key, self._wish = key, self._wish + 1
            job = session.conductor.aside(lens_content.pictures, session.city, state, content, session.kinds)
            job.add_done_callback(partial(self._on_done, self._wish))
        self.slide.show_titles(*self._titles(content))
        self._stand()
        self._show_second()
        session.refresh_soon()

    def _on_done(self, wish: int, job: Future) -> None:
        """Runs in a build thread: leaves the answer to the window's thread."""
        if not job.cancelled():
            self._built.emit(wish, job)

    def _on_built(self, wish: int, job: Future) -> None:
        if wish != self._wish or not self.how:
            return
        try:
            self._shown = job.result()
        except RheaError as error:
            self._shown = ()
            self.session.say(f"This cannot be compared: {error}")
        self._show_second()
        self.session.refresh_soon()

    def _titles(self, content: str) -> tuple[str, str]:
        """What is on the left and on the right, in words."""
        session, right = self.session, dict(self._choices()).get(content, "")
        state = session.store.state
        if content == lens_content.UNPLANNED:
            return "with the what-if", right
        if content.startswith(lens_content.STEP):
            return moment(session.city, state.step), right
        titles = [layer.title for layer in session.conductor.shown() if not layer.picture.legend.background]
        return (titles[-1] if titles else ""), right

    # The two sides

    def _beside(self, view: View) -> View:
        """The view with the other picture right of the slide; a lens that lies there goes before it."""
        stage = self.session.stage
        if self.how != "slide" or view.lens is not None or view.bare or stage is None or not self._shown:
            return view
        shown = (*self.session.conductor.shown(), *self.session.notes)
        half = half_of(stage, view, self.share, self._shown, reading_sheet(shown))
        return replace(view, lens=half) if half is not None else view

    def _show_second(self) -> None:
        if self._second is not None:
            view = replace(self.session.view(), lens=None, hover_region=-1)
            self._second.show(view, self._shown)

    def _stand(self) -> None:
        """The grip, the titles and the second map where the window has them."""
        if not self.how:
            return
        surface, on_map = self.session.window.surface, self.session.window.map
        self.slide.stand(QRect(0, 0, surface.width(), surface.height()), self.share)
        if self._second is not None:
            self._second.stand(QRect(on_map.width(), 0, surface.width() - on_map.width(), surface.height()))
            self._show_second()


def half_of(stage: Stage, view: View, share: float, shown: tuple[Shown, ...], sheet: int) -> Half | None:
    """The part of a view right of a share of its width; None where the horizon is in it."""
    wide, tall = view.size_px
    left, right, top, low = share * wide, wide + BEYOND_PX, -BEYOND_PX, tall + BEYOND_PX
    plane = stage.planes(view).at(stage.height(view, sheet))
    corners = unproject(plane, np.array([[left, top], [right, top], [right, low], [left, low]], float))
    if not np.isfinite(corners).all():
        return None
    centre = corners.mean(axis=0)
    shape = tuple((float(x), float(y)) for x, y in corners - centre)
    return Half((float(centre[0]), float(centre[1])), 0.0, shown, shape)


def _of(state: ViewState) -> tuple[object, ...]:
    return state.layers, state.step, state.account, state.plan, state.region_set

"""The lens: a pane on the map with something else in it, and a query that is asked again at every move."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import Future
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QTimer, Signal

from viewer.analysis import lens as query
from viewer.app.commands import Command
from viewer.app.companion import Companion
from viewer.app.session import Session
from viewer.errors import RheaError
from viewer.geometry.brush import footprint, outline
from viewer.geometry.regions import FloatArray
from viewer.model.city import City
from viewer.model.state import LensSpot, ViewState
from viewer.overlays import lens_content, lens_query, lens_words
from viewer.overlays.lens_content import Asked
from viewer.render.painters import kept_stills
from viewer.scene.lens import pane, with_lens_key
from viewer.scene.marks import CallOut
from viewer.scene.picture import Shown
from viewer.tongue import mark, tr
from viewer.ui.lens_panel import LensPanel
from viewer.ui.map_brush import LENS
from viewer.ui.map_lens import middle_px, sheet, world_at

PAD_PX = 12  # around the words of a call-out
DRAW_HINT = mark("Draw around a place: its line is the lens; with keys arrows, Space and Enter; Esc ends")
SMALLEST_SHAPE_PX = 12.0
SMALLEST_PX, LARGEST_SHARE, FIRST_SHARE = 30.0, 0.48, 0.17  # shares of the map's smaller side


class LensDesk(Companion):
    """Keeps the pane of the state's lens filled, and its numbers true."""

    _built = Signal(object, object)  # number of the wish, what came of it
    _answered = Signal(object, object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._wish = 0  # number of the last content that was asked for
        self._key: tuple[object, ...] = ()  # what that was of
        self._shown: tuple[Shown, ...] = ()
        self._asked: Asked | None = None
        self._query: query.Lens | None = None
        self._quiet = QTimer(self)
        self.panel = LensPanel(session.window.surface)
        self.panel.hide()
        self._connect()

    def _connect(self) -> None:
        on_map, panel = self.session.window.map, self.panel
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(0)
        self._quiet.timeout.connect(self.show_numbers)
        self._built.connect(self._on_built)
        self._answered.connect(self._on_query)
        on_map.lens_moved.connect(self.move_to)
        on_map.lens_scaled.connect(self.scale)
        on_map.lens_drawn.connect(self.take_shape)
        on_map.resized.connect(self._tell_soon)
        panel.moved.connect(self.move_by)
        panel.scaled.connect(self.scale)
        panel.content_asked.connect(self.choose)
        panel.shape_asked.connect(self.draw)
        panel.circle_asked.connect(self.round)
        panel.closed.connect(self.close)

    def commands(self) -> Iterable[Command]:
        session = self.session
        yield Command("lens", mark("Lens"), self.toggle, ("L",), "View", session.has_regions,
                      lambda: session.store.state.lens is not None)  # fmt: skip
        yield Command("lens_draw", mark("Lens: draw its shape"), self.draw, ("Shift+D",), "View", session.has_regions,
                      lambda: session.window.map.tool == LENS, right="lens")  # fmt: skip
        yield Command("lens_content", mark("Lens: show something else"), self.choose_next, ("Shift+L",), "View",
                      lambda: session.store.state.lens is not None, right="lens")  # fmt: skip

    @property
    def spot(self) -> LensSpot | None:
        return self.session.store.state.lens

    def connect_panels(self) -> None:
        window = self.session.window
        if window.layers:
            window.layers.lens_asked.connect(self.toggle)
        self._dress()
        if self.spot is not None and not window.mode.allows("lens"):
            self.close()

    # What a person asks

    def toggle(self) -> None:
        """The lens in the middle of what is free of the map, or none."""
        if self.spot is not None:
            self.close()
            return
        session = self.session
        if session.stage is None or not session.has_regions() or session.store.state.bare:
            return
        free = self._free()
        place = world_at(session.stage, session.view(), QPointF(free.center()))
        if place is not None:
            radius = FIRST_SHARE * min(session.window.map.size_px)
            session.store.change(lens=LensSpot(*place, radius))
            self.panel.setFocus()

    def close(self) -> None:
        """Takes the lens away."""
        if self.panel.hasFocus() or self.panel.isAncestorOf(self.session.window.focusWidget() or self.panel):
            self.session.window.map.setFocus()
        self.session.store.change(lens=None)

    def draw(self) -> None:
        """Takes the pen for the lens's shape into the hand, or puts it away; the keys draw with it too."""
        session, on_map = self.session, self.session.window.map
        if session.stage is None or not session.has_regions() or session.store.state.bare:
            return
        on_map.set_tool("" if on_map.tool == LENS else LENS)
        session.say(tr(DRAW_HINT) if on_map.tool else "")
        on_map.setFocus()

    def take_shape(self, pixels: FloatArray) -> None:
        """The line that was drawn is the lens from now on, where it goes around anything."""
        session = self.session
        if session.stage is None:
            return
        session.window.map.set_tool("")
        corners = outline(footprint(sheet(session.stage, session.view()), pixels))
        box = np.ptp(corners, axis=0) / session.store.state.camera.units_per_px if len(corners) else np.zeros(2)
        if box.min() < SMALLEST_SHAPE_PX:
            session.say(tr("The line goes around nothing: draw around a place"))
            return
        low, high = corners.min(axis=0), corners.max(axis=0)
        x, y = ((low + high) / 2).tolist()
        shape = tuple((float(a - x), float(b - y)) for a, b in corners)
        now = self.spot or LensSpot(x, y, FIRST_SHARE * min(session.window.map.size_px))
        session.store.change(lens=replace(now, x=x, y=y, corners=shape))
        self.panel.setFocus()

    def round(self) -> None:
        """The lens is a circle again, about the middle of its shape."""
        if self.spot is not None:
            self.session.store.change(lens=replace(self.spot, corners=()))

    def move_to(self, place: tuple[float, float]) -> None:
        """The middle of the lens to a place of the world, no farther than the city's surroundings."""
        if self.spot is not None and self.session.stage is not None:
            low, high = self.session.stage.extent[:2], self.session.stage.extent[2:]
            x, y = np.clip(place, low, high).tolist() if np.isfinite(low).all() else place
            self.session.store.change(lens=replace(self.spot, x=x, y=y))

    def move_by(self, across: int, down: int) -> None:
        """The lens so many pixels to the right and down."""
        session = self.session
        if self.spot is None or session.stage is None or session.lens is None:
            return
        view = session.view()
        place = world_at(session.stage, view, middle_px(session.stage, view) + QPointF(across, down))
        if place is not None:
            self.move_to(place)

    def scale(self, factor: float) -> None:
        """The lens so many times as large."""
        if self.spot is not None and self.spot.corners:
            self._scale_shape(factor)
        elif self.spot is not None:
            most = LARGEST_SHARE * min(self.session.window.map.size_px)
            radius = min(max(self.spot.radius_px * factor, SMALLEST_PX), max(most, SMALLEST_PX))
            self.session.store.change(lens=replace(self.spot, radius_px=radius))

    def _scale_shape(self, factor: float) -> None:
        """The shape so many times as large, between a few pixels and as much as the map shows."""
        now = np.array(self.spot.corners)
        side_px = float(np.ptp(now, axis=0).max()) / self.session.store.state.camera.units_per_px
        most = 2 * LARGEST_SHARE * max(self.session.window.map.size_px)
        least, largest = min(2 * SMALLEST_PX / side_px, 1.0), max(most / side_px, 1.0)
        factor = min(max(factor, least), largest)
        corners = tuple((float(a), float(b)) for a, b in factor * now)
        self.session.store.change(lens=replace(self.spot, corners=corners))

    def choose(self, content: str) -> None:
        """Something else is to be seen in the lens."""
        if self.spot is not None:
            self.session.store.change(lens=replace(self.spot, content=content))

    def choose_next(self) -> None:
        """The next of everything that can be seen in the lens."""
        known = [key for key, _ in self._choices()]
        if known and self.spot is not None:
            now = self._content()
            self.choose(known[(known.index(now) + 1) % len(known)])

    # What is true

    def show_city(self, city: City | None) -> None:
        self._forget()
        if city is None or city.base is None:
            self.session.store.change(lens=None)

    def show_state(self, old: ViewState, new: ViewState) -> None:
        session = self.session
        if old is new or (old.theme, old.mode) != (new.theme, new.mode):
            self._dress()
        if old.region_set != new.region_set and new.lens is not None and new.lens == old.lens:
            session.store.change(lens=None)
        elif _only_moved(old, new) and session.lens is not None:
            session.lens = pane(new.lens, session.lens.shown)
            self._tell_soon()
        elif old is new or old.lens != new.lens or self._of(old) != self._of(new) or old.bare != new.bare:
            self._fill()
        elif old.legend != new.legend:
            self._tell_legend()
        elif new.lens is not None and old.camera != new.camera:
            self._tell_soon()

    def show_pictures(self, shown: Sequence[Shown]) -> None:
        """The legend has just been told of the map's pictures alone."""
        self._fill()
        if self.spot is not None:
            self._tell_legend()

    def _of(self, state: ViewState) -> tuple[object, ...]:
        return state.layers, state.step, state.account, state.plan

    def _choices(self) -> tuple[tuple[str, str], ...]:
        session = self.session
        return lens_content.choices(session.city, session.store.state, session.kinds) if session.city else ()

    def _content(self) -> str:
        return lens_content.resolved(self.session.city, self.session.store.state, self.session.kinds)

    def _fill(self) -> None:
        """Asks for the pictures of what is to be seen inside where they are not there, and shows those that are."""
        session, spot = self.session, self.spot
        if spot is None or session.city is None or session.city.base is None or session.store.state.bare:
            session.lens = None
            self.panel.hide()
            self._tell_legend()
            return
        state, content = session.store.state, self._content()
        key = session.city, content, self._of(state)
        if key != self._key:
            self._key, self._wish = key, self._wish + 1
            wanted = lens_content.pictures, session.city, state, content, session.kinds
            session.conductor.ask(self._built, self._wish, *wanted)
        session.lens = pane(spot, self._shown)
        self.panel.show_choices(self._choices(), content)
        self.show_numbers()
        session.refresh_soon()

    def _on_built(self, wish: int, job: Future) -> None:
        if wish != self._wish or self.spot is None:
            return
        try:
            self._shown = job.result()
        except RheaError as error:
            self._shown = ()
            self.session.say(tr("The lens cannot show this: {reason}", reason=str(error)))
        self._query = None
        city = self.session.city
        assert city is not None and city.base is not None
        self._asked = lens_content.asked(city.base, self._shown, self.session.store.state.step)
        self.session.conductor.ask(self._answered, wish, _asking, city, self._asked)
        self._tell_legend()
        self._fill()

    def _on_query(self, wish: int, job: Future) -> None:
        if wish == self._wish:
            self._query = job.result()
            self.show_numbers()

    def _tell_soon(self) -> None:
        """Asks once for all the moves of one turn of the event loop."""
        if not self._quiet.isActive():
            self._quiet.start()

    def show_numbers(self) -> None:
        """What lies inside against outside, at the lens's edge."""
        session = self.session
        if session.lens is None or session.stage is None or session.city is None:
            return
        self.panel.show_drawn(bool(session.lens.shape))
        people, values, more = self._words()
        self.panel.show_words(people, values, more)
        view = session.view()
        outline = session.lens.outline(view.camera, sheet(session.stage, view))
        if np.isfinite(outline).all():
            low, high = outline.min(axis=0), outline.max(axis=0)
            lens = QRect(round(low[0]), round(low[1]), round(high[0] - low[0]), round(high[1] - low[1]))
            self.panel.stand_by(lens, self._free(), self._call_outs())
        self.panel.setVisible(not session.window.mode.plain)
        self.panel.raise_()

    def _words(self) -> tuple[str, str, str]:
        session = self.session
        if self._query is None or session.lens is None:
            return "…", "", ""
        found = lens_words.held(self._query, session.lens, session.store.state.camera)
        return lens_query.lines(session.city, self._asked, found)

    def _call_outs(self) -> list[QRect]:
        """Where the words of call-outs stand on the map, as far as that is known without drawing it."""
        session = self.session
        shown = session.conductor.shown()
        kept = kept_stills(session.stage, session.view(), shown) if session.stage is not None else None
        told = {line for layer in shown for mark in layer.picture.marks if isinstance(mark, CallOut)
                for line in (mark.title, *mark.lines)}  # fmt: skip
        boxes = [box for text, box in kept.canvas.texts if text in told] if kept is not None and told else []
        pad = PAD_PX, PAD_PX
        ends = [(np.floor(box[:2]) - pad, np.ceil(box[2:]) + pad) for box in boxes]
        return [QRect(QPoint(*low.astype(int).tolist()), QPoint(*high.astype(int).tolist())) for low, high in ends]

    def _free(self) -> QRect:
        """What panels leave of the map."""
        left, top, right, bottom = self.session.window.margins_px()
        wide, tall = self.session.window.map.size_px
        return QRect(left, top, max(wide - left - right, 80), max(tall - top - bottom, 80))

    def _tell_legend(self) -> None:
        """The key of what is seen inside stands before the others."""
        session, legend = self.session, self.session.window.legend
        if legend is None or not session.store.state.legend:
            return
        shown = session.conductor.shown()
        if session.lens is not None:
            shown = with_lens_key(tuple(shown), self._shown)
        legend.show_layers(shown)
        session.window.place()

    def _dress(self) -> None:
        window = self.session.window
        self.panel.set_theme(window.theme)
        self.panel.set_scale(window.type_scale * window.mode.type_scale, window.mode.touch_scale)

    def _forget(self) -> None:
        self._key, self._shown, self._asked, self._query = (), (), None, None
        self._wish += 1
        self.session.lens = None


def _only_moved(old: ViewState, new: ViewState) -> bool:
    """True if the lens lies elsewhere or is of another size, and nothing else is different."""
    if old.lens is None or new.lens is None or old.lens == new.lens:
        return False
    return replace(old, lens=new.lens) == new and old.lens.content == new.lens.content


def _asking(city: City, asked: Asked | None) -> query.Lens:
    """Runs in a build thread: everything that no move changes is worked out, and one answer given."""
    made = lens_query.query(city, asked)
    if len(city.base.rings.xy):
        box = city.base.rings.xy[0]
        made.circle(float(box[0]), float(box[1]), 1.0)
    return made

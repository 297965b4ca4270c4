"""The trace follows the hand: what is selected while its overlay is on is where it begins."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QToolButton

from viewer.app.commands import Command
from viewer.app.companion import Companion
from viewer.app.lent_stack import LentStack
from viewer.app.session import Session
from viewer.errors import RheaError
from viewer.model.city import END_REGION, END_SITE, City
from viewer.model.state import Layer, Selection, ViewState
from viewer.overlays.starts import start_word, touched
from viewer.overlays.trace_page import BatchStep, Place, batch_steps, batches, page
from viewer.tongue import mark, tr

NAME, KIND = "trace", "trace"
COVERING = ("waste", "audit")  # overlays whose arrows lie over those of the trace


class TraceDesk(Companion):
    """Turns selections into starts, and the overlay's parameters into a page of sentences."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._lent = LentStack(session)
        session.window.panel_closed.connect(self._on_panel_closed)
        self._door: QToolButton | None = None  # in modes without menus
        self._filled: tuple[object, ...] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._follow)

    def commands(self) -> Iterable[Command]:
        yield Command("trace_panel", mark("Trace"), self.toggle, ("F2",), "View", self._fits,
                      lambda: self.session.window.is_open(NAME))  # fmt: skip

    def connect_panels(self) -> None:
        self._door = self.add_door("trace", tr("Trace"))

    def connect_panel(self, name: str) -> None:
        if name == NAME:
            panel = self.session.window.panels[NAME]
            panel.direction_asked.connect(lambda way: self._change(direction=way, batch=""))
            panel.batch_asked.connect(lambda batch: self._change(batch=batch))
            panel.place_chosen.connect(self.choose_place)
            panel.step_chosen.connect(self.choose_step)
            panel.resized.connect(self.session.window.place)
            panel.closed.connect(self._on_closed)
            self._filled = ()
            self._fill()

    def show_city(self, city: City | None) -> None:
        if self._door is not None:
            self._door.setVisible(self._fits())
        self._filled = ()
        self._lent.forget()
        if not self._fits():
            self.session.window.close_panel(NAME)
        self._fill()

    def show_state(self, old: ViewState, new: ViewState) -> None:
        if old is not new and old.selection != new.selection and self._layer_on(new):
            self._soon.start()  # the state is still being told to others
        self._fill()

    def toggle(self) -> None:
        """Opens the trace and switches its overlay on, beginning at what is selected; or closes it as it was before."""
        session = self.session
        session.window.toggle_panel(NAME)
        if session.window.is_open(NAME):
            self._lent.take(self._change)
            self._follow()
            self._fill()

    def choose_place(self, place: Place) -> None:
        """A place of the page becomes the selection, and so the next start."""
        if place.selection and self.session.window.mode.allows("pick"):
            self.session.store.change(selection=place.selection)

    def choose_step(self, step: BatchStep) -> None:
        """A step of a batch: its flow is selected, and the clock stands where it was made."""
        if self.session.window.mode.allows("pick"):
            self.session.store.change(selection=Selection(flows=frozenset({step.row})), step=step.step)

    def _follow(self) -> None:
        """The start is what is selected, where that is one site or one region that waste touches."""
        session, city = self.session, self.session.city
        if session.player.scene is not None and not session.player.is_astray:
            return  # a scene says by itself where its trace begins
        state = session.store.state
        layer = state.layer(KIND)
        if city is None or layer is None or not self._layer_on(state) or dict(layer.params).get("batch"):
            return
        word = _word(city, state.selection)
        if word and dict(layer.params).get("start") != word:
            kept = replace(layer, params=tuple(pair for pair in layer.params if pair[0] != "direction"))
            session.store.set(state.with_layer(kept.with_param("start", word)))

    def _change(self, **params: str) -> None:
        """Switches the overlay on, with other parameters, and what would cover it off."""
        session = self.session
        state = session.store.state
        layer = state.layer(KIND) or Layer(KIND)
        for name, value in params.items():
            layer = layer.with_param(name, value)
        state = state.with_layer(replace(layer, visible=True))
        hidden = (replace(one, visible=one.visible and one.kind not in COVERING) for one in state.layers)
        session.store.set(replace(state, layers=tuple(hidden)))

    def _fill(self) -> None:
        """Shows the page of the overlay as it is; nothing is computed while the panel is closed."""
        session, city = self.session, self.session.city
        panel = session.window.panels.get(NAME)
        if panel is None or not session.window.is_open(NAME) or city is None or not self._fits():
            return
        state = session.store.state
        layer = state.layer(KIND) or Layer(KIND)
        wanted = city, layer.params, state.account
        if wanted == self._filled:
            return
        if self._filled[:1] != (city,):
            panel.show_batches(batches(city))
        self._filled = wanted
        params = session.kinds[KIND].values(layer.params)
        try:
            if params["batch"]:
                panel.show_steps(str(params["batch"]), batch_steps(city, str(params["batch"])))
            else:
                panel.show_page(page(city, params, state.account))
        except RheaError as error:
            panel.show_text(str(error))

    def _layer_on(self, state: ViewState) -> bool:
        layer = state.layer(KIND)
        return layer is not None and layer.visible

    def _fits(self) -> bool:
        return KIND in self.session.offered()

    def _on_closed(self) -> None:
        self.session.window.close_panel(NAME)

    def _on_panel_closed(self, name: str, by: str) -> None:
        """By whatever way it was closed; beside a panel that speaks of something else its overlay stays."""
        if name == NAME and by in ("", *COVERING):
            self._lent.give_back()


def _word(city: City, selection: Selection) -> str:
    """The start that a selection of one site, or else of one region, stands for; "" for none or several."""
    sites, regions = touched(city)
    if len(selection.sites) == 1 and next(iter(selection.sites)) in sites:
        return start_word(city, END_SITE, next(iter(selection.sites)))
    if len(selection.regions) == 1 and next(iter(selection.regions)) in regions:
        return start_word(city, END_REGION, next(iter(selection.regions)))
    return ""

"""The stack of overlays, the region set that it lies on, and the clock."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QMenu

from viewer import overlays
from viewer.app.commands import Command, Submenu
from viewer.app.companion import Companion
from viewer.app.session import Session
from viewer.model.city import City
from viewer.model.seen import other_sets, seen
from viewer.model.state import Layer, Selection
from viewer.tongue import mark, tr
from viewer.ui.palette import Entry

NUMBER_KEYS = 9
IN_MENU = 3


class Layering(Companion):
    """Switches, orders and removes overlays; steps through time."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._stacks: dict[str, tuple[Layer, ...]] = {}  # region set -> the stack it was left with
        self._city: City | None = None

    def commands(self) -> Iterable[Command]:
        has_city = self.session.has_city
        for number in range(1, NUMBER_KEYS + 1):
            yield Command(f"toggle_layer_{number}", "", partial(self.toggle_number, number),
                          (str(number),), "Layers" if number <= IN_MENU else "",
                          partial(self._has_number, number), right="toggle_layer",
                          said=partial(switch_title, number))  # fmt: skip
        yield Command("show_all", "-" + mark("Show all layers"), partial(self.show_layers, True), ("Ctrl+Shift+U",),
                      "Layers", has_city, right="edit_layers")  # fmt: skip
        yield Command("hide_all", mark("Hide all layers"), partial(self.show_layers, False), ("Ctrl+Shift+H",),
                      "Layers", has_city, right="edit_layers")  # fmt: skip
        yield Command("remove_layer", mark("Remove the chosen layer"), self.remove_chosen, ("Ctrl+D",), "Layers",
                      has_city, right="edit_layers")  # fmt: skip
        has_clock = self._has_clock
        yield Command("play", "-" + mark("Play or pause"), self.play, ("P",), "Layers", has_clock)
        for name, title, by, key in (
            ("step_next", mark("Next step"), 1, "."),
            ("step_back", mark("Step before"), -1, ","),
        ):
            yield Command(name, title, partial(self.step, by), (key,), "Layers", has_clock, right="step")
        yield Command("whole_period", mark("Whole period"), partial(self.set_step, None), (), "Layers", has_clock,
                      right="step")  # fmt: skip

    def submenus(self) -> Iterable[Submenu]:
        yield Submenu("View", mark("Region set"), "full_screen", self.fill_region_sets)

    def entries(self) -> Iterable[Entry]:
        """Region sets and overlays by their titles."""
        for name, title in self.region_sets():
            show = partial(self.show_region_set, name)
            yield Entry("command", tr("Show {place}", place=title), show, tr("region set"), "home")
        for kind in self.session.offered().values():
            switch = partial(self.toggle_layer, kind.name)
            yield Entry("layer", tr(kind.title), switch, tr("layer on or off"), kind.name)

    def connect_panels(self) -> None:
        window, store = self.session.window, self.session.store
        if window.layers:
            panel = window.layers
            panel.toggled.connect(self.toggle_layer)
            panel.layer_changed.connect(lambda layer: store.set(store.state.with_layer(layer)))
            panel.order_asked.connect(self.set_order)
            panel.added.connect(self.toggle_layer)
            panel.removed.connect(self.remove_layer)
        if window.time:
            window.time.step_asked.connect(self.set_step)

    # Region sets

    def region_sets(self) -> tuple[tuple[str, str], ...]:
        """Name and title of what can be put on the stage: the city and its floor plans; none without plans."""
        whole = self.session.whole
        plans = other_sets(whole)
        if whole is None or not plans:
            return ()
        return ("", whole.title or whole.name), *((plan.name, plan.title or plan.name) for plan in plans)

    def fill_region_sets(self, menu: QMenu) -> None:
        """One line per region set, the one on the stage ticked."""
        menu.clear()
        for name, title in self.region_sets():
            action = menu.addAction(title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(name == self.session.store.state.region_set)
            action.triggered.connect(partial(self._on_region_set, name))
        menu.menuAction().setEnabled(bool(self.region_sets()))

    def _on_region_set(self, name: str, checked: bool = False) -> None:
        self.show_region_set(name)

    def show_region_set(self, name: str) -> None:
        """Puts a floor plan on the stage, or with "" the city again with the stack that it was left with."""
        session, state = self.session, self.session.store.state
        if session.whole is None or name == state.region_set:
            return
        if self._city is not session.whole:
            self._city, self._stacks = session.whole, {}
        self._stacks[state.region_set] = state.layers
        layers = self._stacks.get(name) or session.first_layers(seen(session.whole, name))
        session.store.change(region_set=name, layers=layers, selection=Selection())

    # Layers

    def toggle_layer(self, kind: str) -> None:
        """Switches a layer; one that is switched on comes above the other shadings, so that it is seen."""
        state = self.session.store.state
        layer = state.layer(kind)
        changed = Layer(kind) if layer is None else replace(layer, visible=not layer.visible)
        layers = state.with_layer(changed).layers
        self.session.store.change(layers=overlays.raised(layers, kind) if changed.visible else layers)

    def _has_number(self, number: int) -> bool:
        return number <= len(self.session.offered()) or self.session.player.is_asking

    def toggle_number(self, number: int) -> None:
        """The overlay of this key, counted as the panel counts; while a fork is asked the way of this number."""
        if self.session.player.is_asking:
            self.session.player.choose(number - 1)
            return
        kinds = list(self.session.offered())
        if 0 < number <= len(kinds):
            self.toggle_layer(kinds[number - 1])

    def remove_layer(self, kind: str) -> None:
        """Takes an overlay out of the stack."""
        layers = self.session.store.state.layers
        self.session.store.change(layers=tuple(layer for layer in layers if layer.kind != kind))

    def remove_chosen(self) -> None:
        """Takes out the overlay whose card is open."""
        panel = self.session.window.layers
        if panel and panel.chosen:
            self.remove_layer(panel.chosen)

    def set_order(self, kinds: Sequence[str]) -> None:
        """The stack in this order, bottom first; layers that are not named stay below."""
        layers = {layer.kind: layer for layer in self.session.store.state.layers}
        named = [layers.pop(kind) for kind in kinds if kind in layers]
        self.session.store.change(layers=(*layers.values(), *named))

    def show_layers(self, visible: bool) -> None:
        """All of the stack on, or off."""
        layers = self.session.store.state.layers
        self.session.store.change(layers=tuple(replace(layer, visible=visible) for layer in layers))

    # Time

    def _has_clock(self) -> bool:
        return self.session.city is not None and len(self.session.city.clock) > 0

    def play(self) -> None:
        """Lets the clock run, or holds it."""
        if self.session.window.time:
            self.session.window.time.play.toggle()

    def step(self, by: int) -> None:
        """So many steps on, or back."""
        if self.session.window.time:
            self.session.window.time.next_step(by)

    def set_step(self, step: int | None) -> None:
        """This step; None is the whole period."""
        self.session.store.change(step=step)


def switch_title(number: int) -> str:
    """What the command is called that switches the overlay of a number key."""
    return tr("Overlay {number} on or off", number=number)

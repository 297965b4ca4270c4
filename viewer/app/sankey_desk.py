"""The flow diagram of the city on screen: the clock, the account and the selection of the map are its own."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QToolButton

from viewer.app.commands import Command
from viewer.app.companion import Companion
from viewer.app.exporting import ask_file, written
from viewer.app.session import Session
from viewer.app.settings import write_atomically
from viewer.model.city import City
from viewer.model.state import Selection, ViewState
from viewer.overlays.diagram import REGIONS, diagram
from viewer.overlays.district_groups import offered_groups
from viewer.overlays.kind import Moment
from viewer.render.sankey import ALL
from viewer.render.sankey_page import picture, svg_bytes
from viewer.render.snapshot import credits, save_png
from viewer.scene import words
from viewer.scene.colour import Theme
from viewer.scene.marks import Ribbons
from viewer.scene.particles import under_way
from viewer.scene.sankey import Diagram, lit
from viewer.tongue import mark, tr, trn

NAME = "sankey"
FILTERS = (mark("PNG picture") + " (*.png)", mark("SVG drawing") + " (*.svg)")
SIZE_PX, SHARPNESS = (1280, 720), 2.0  # of a picture without a panel; pixels of the file per pixel of the panel


class SankeyDesk(Companion):
    """Opens the panel, fills it while it is open, and passes on what is chosen there."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._door: QToolButton | None = None  # in modes without menus
        self._group = ""
        self._drawn: tuple[object, ...] = ()  # what the panel shows: city, step, account, group

    def commands(self) -> Iterable[Command]:
        window = self.session.window
        yield Command("flow_diagram", mark("Flow diagram"), self.toggle, ("F7",), "View", self._has_flows,
                      lambda: window.is_open(NAME))  # fmt: skip
        yield Command("hold_particles", mark("Hold particles still"), self.hold, ("Shift+P",), "View", self._has_flows,
                      lambda: window.map.held)  # fmt: skip
        yield Command("export_diagram", mark("Export flow diagram…"), self.ask_picture, (), "File", self._has_flows,
                      right="export_picture")  # fmt: skip

    def connect_panels(self) -> None:
        self._door = self.add_door("flows", tr("Flow diagram"), tr("Flows"))

    def connect_panel(self, name: str) -> None:
        if name == NAME:
            panel = self.session.window.panels[NAME]
            panel.chosen.connect(self.choose)
            panel.group_asked.connect(self.group_by)
            panel.picture_asked.connect(self.ask_picture)
            panel.save_button.setVisible(self.session.window.mode.allows("export_picture"))
            panel.closed.connect(self._on_closed)
            self._drawn = ()
            self._fill()

    def show_city(self, city: City | None) -> None:
        if self._door is not None:
            self._door.setVisible(self._has_flows())
        self._group, self._drawn = "", ()
        self._fill()

    def show_state(self, old: ViewState, new: ViewState) -> None:
        self._fill()

    def toggle(self) -> None:
        """Opens the diagram and gives it the keys, or closes it."""
        self.session.window.toggle_panel(NAME)
        self._fill()

    def hold(self) -> None:
        """Stops all particles where they are, or lets them go on."""
        held = not self.session.window.map.held
        self.session.window.map.hold(held)
        self._fill()
        self.session.say(self._counted() if held else tr("Particles move."))

    def _counted(self) -> str:
        """How many particles stand on the map, and what each of them weighs: whoever counts them can compare."""
        said = []
        for layer in self.session.conductor.shown():
            for one in layer.picture.marks:
                if isinstance(one, Ribbons) and one.quantum > 0:
                    many = len(under_way(np.nan_to_num(one.amounts) / one.quantum, self.session.window.map.phase)[0])
                    mass = words.quantity(one.quantum, one.unit.partition("/")[0])
                    said.append(_particles(layer.title or layer.name, many, mass))
        return " ".join(filter(None, (tr("Particles stand still."), "; ".join(said))))

    def group_by(self, column: str) -> None:
        """Puts regions together by a column of categories, "" for each on its own."""
        self._group = column
        self._fill()

    def ask_picture(self) -> None:
        """The diagram as it is, as a picture of its own; asks where it goes."""
        city = self.session.city
        if city is not None:
            ask_file(self.session, tr("Export flow diagram"), FILTERS, self.write_picture, f"{city.name}-flows")

    def write_picture(self, path: Path) -> bool:
        """Writes the diagram as PNG or SVG, in the size of its panel where it is open; False when it could not be."""
        session, panel = self.session, self.session.window.panels.get(NAME)
        city, state = session.city, session.store.state
        assert city is not None
        found = diagram(city, Moment(state.step, state.account), top=REGIONS, group=self._group)
        chosen = state.selection
        lights = lit(found, chosen.regions, chosen.sites, chosen.flows) if chosen else ALL
        size = (panel.width(), panel.height()) if panel is not None and session.window.is_open(NAME) else SIZE_PX
        page = {
            "title": " · ".join(filter(None, (city.title or city.name, tr("flow diagram"), found.when))),
            "credits": credits(city), "lit": lights if lights.any() else ALL,
        }  # fmt: skip
        return written(session, path, partial(_write, path, found, size, session.window.theme, page))

    def choose(self, selection: Selection, joins: bool) -> None:
        """The selection of the map becomes what was chosen in the diagram."""
        session = self.session
        if not session.window.mode.allows("pick"):
            return
        now = session.store.state.selection
        if joins:
            selection = Selection(
                now.region_set, now.regions | selection.regions, now.sites | selection.sites,
                now.flows | selection.flows,
            )  # fmt: skip
        session.store.change(selection=selection)

    def _fill(self) -> None:
        """Shows the diagram of the state as it is; nothing is computed while the panel is closed."""
        session = self.session
        panel = session.window.panels.get(NAME)
        if panel is None or not session.window.is_open(NAME):
            return
        city, state = session.city, session.store.state
        wanted = city, state.step, state.account, self._group
        if wanted != self._drawn or not self._drawn:
            if self._drawn[:1] != (city,):
                panel.show_groups(
                    offered_groups(city) if city else (), city.base.singular if city and city.base else tr("region")
                )
            self._drawn = wanted
            moment = Moment(state.step, state.account)
            panel.show_diagram(diagram(city or City(""), moment, top=REGIONS, group=self._group))
        panel.show_selection(state.selection)
        panel.view.hold(session.settings.reduced_motion or session.window.map.held)

    def _has_flows(self) -> bool:
        city = self.session.city
        return city is not None and city.flows is not None and len(city.flows) > 0

    def _on_closed(self) -> None:
        self.session.window.close_panel(NAME)


def _particles(layer: str, many: int, mass: str) -> str:
    if not many:
        return tr("{layer}: no particles of {mass}", layer=layer, mass=mass)
    return trn("{layer}: {n} particle of {mass}", "{layer}: {n} particles of {mass}", many, layer=layer, mass=mass)


def _write(path: Path, found: Diagram, size: tuple[int, int], theme: Theme, page: dict[str, object]) -> None:
    """ValueError for another ending than .png or .svg, OSError when it cannot be written."""
    if path.suffix.lower() == ".svg":
        write_atomically(path, svg_bytes(found, size, theme, **page))
    elif path.suffix.lower() == ".png":
        save_png(picture(found, size, theme, ratio=SHARPNESS, **page), path)
    else:
        raise ValueError(tr("{file}: a flow diagram is saved as .png or .svg", file=path.name))

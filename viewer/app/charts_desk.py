"""The charts: which one is shown, of what, and how a brush in it becomes the one selection."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QToolButton

from viewer.app.choosing import involved, involved_words
from viewer.app.commands import Command
from viewer.app.companion import Companion
from viewer.app.help_sheets import Sheet
from viewer.app.live_selection import LiveSelection
from viewer.app.session import Session
from viewer.errors import clip
from viewer.model.city import City
from viewer.model.state import Selection, ViewState
from viewer.overlays import charts
from viewer.overlays.charts import Wish
from viewer.render.stage import Hit
from viewer.scene import words
from viewer.scene.picture import Receipt, Shown
from viewer.tongue import mark, tr
from viewer.ui.map_view import NOWHERE
from viewer.ui.sheets import receipt_lines

NAME = "charts"


class Charts(Companion):
    """Makes the chart anew when what it is of changed, and only while it is open."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._wish = Wish()
        self._door: QToolButton | None = None  # in modes without menus
        self.live = LiveSelection(session, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.show_chart)

    def commands(self) -> Iterable[Command]:
        session = self.session
        yield Command("charts", "-" + mark("Charts"), self.toggle, ("F9",), "View", session.has_regions,
                      lambda: session.window.is_open(NAME))  # fmt: skip

    @property
    def panel(self):
        """The panel; None before it is opened first."""
        return self.session.window.panels.get(NAME)

    def toggle(self) -> None:
        """Opens the charts, or closes them."""
        self.session.window.toggle_panel(NAME)
        self._update_soon()

    def connect_panels(self) -> None:
        shown = "charts" in self.session.window.mode.panels
        self._door = self.add_door("charts", tr("Charts"), tr("Charts")) if shown else None

    def connect_panel(self, name: str) -> None:
        if name == NAME and self.panel is not None:
            panel = self.panel
            panel.asked.connect(self.ask)
            panel.picked.connect(self.pick)
            panel.brushing.connect(self.follow)
            panel.brush_dropped.connect(self.live.drop)
            panel.pointed.connect(self.point_at)
            panel.maths_asked.connect(self.show_maths)
            panel.resized.connect(self.session.window.place)
            panel.closed.connect(self._on_closed)
            self._update_soon()

    def show_city(self, city: City | None) -> None:
        if self._door is not None:
            self._door.setVisible(self.session.has_regions())
        self._wish = replace(self._wish, of="", by="")
        if city is None or city.base is None:
            self.session.window.close_panel(NAME)
        self._update_soon()

    def show_state(self, old: ViewState, new: ViewState) -> None:
        if old is new or old.step != new.step:
            self._update_soon()
        elif old.selection != new.selection and self.panel is not None:
            self._show_chosen()

    def show_pictures(self, shown: Sequence[Shown]) -> None:
        self._update_soon()

    def ask(self, wish: Wish) -> None:
        """Another chart, or the same of other columns."""
        self._wish = wish
        self.show_chart()

    def show_chart(self) -> None:
        """The chart as it is now; nothing while it is closed."""
        session, panel = self.session, self.panel
        if panel is None or not session.window.is_open(NAME) or session.city is None:
            return
        city, shown = session.city, session.conductor.shown()
        wish = charts.resolved(city, self._wish, shown)
        columns = tuple((q.name, words.titled(q.title, q.unit)) for q in charts.offered(city, shown))
        panel.show_columns(columns, wish)
        panel.show_chart(charts.build(city, self._wish, shown, session.store.state.step), _names(city))
        self._show_chosen()

    def _show_chosen(self) -> None:
        """What is selected, in yellow; of flows and sites the regions that they are of, and that it is so."""
        state, city = self.session.store.state, self.session.city
        regions = involved(city, state.selection, state.region_set)
        self.panel.show_selection(regions, involved_words(city, state.selection, regions))

    def follow(self, held: Callable[[], frozenset[int]], modifiers: Qt.KeyboardModifier) -> None:
        """What a brush in the chart holds so far is selected everywhere."""
        if self.session.window.mode.allows("pick"):
            self.live.follow(lambda: self._selection(held()), modifiers)

    def pick(self, regions: frozenset[int], modifiers: Qt.KeyboardModifier) -> None:
        """What was clicked or brushed in the chart is selected everywhere."""
        if self.session.window.mode.allows("pick"):
            self.live.end(self._selection(regions), modifiers)

    def _selection(self, regions: frozenset[int]) -> Selection:
        return Selection(self.session.store.state.region_set, regions) if regions else Selection()

    def point_at(self, region: int) -> None:
        """The region under the pointer in the chart is marked on the map as well."""
        session, hit = self.session, Hit(region) if region >= 0 else NOWHERE
        if hit != session.hit and session.stage is not None:
            session.hit = hit
            session.window.map.show_view(session.view(), session.conductor.shown())

    def show_maths(self, receipt: Receipt) -> None:
        """How the figures of the chart came about."""
        text = "\n".join(clip(line) for line in receipt_lines(receipt))
        sheet = Sheet(tr("The maths"), text, self.session.window)
        sheet.finish()
        sheet.open()

    def _update_soon(self) -> None:
        if self.panel is not None and not self._soon.isActive():
            self._soon.start()

    def _on_closed(self) -> None:
        self.session.window.close_panel(NAME)


def _names(city: City) -> tuple[str, ...]:
    base = city.base
    return tuple(name or key for name, key in zip(base.names, base.ids)) if base is not None else ()

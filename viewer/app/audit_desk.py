"""The audit of the open city: asked for in a worker, told in sentences, its rows found on the map."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import Future
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton

from viewer.app.commands import Command
from viewer.app.companion import Companion
from viewer.app.lent_stack import LentStack
from viewer.app.session import Session
from viewer.errors import RheaError
from viewer.model.city import City
from viewer.model.state import Layer, Selection, ViewState
from viewer.overlays.audit import span_shown
from viewer.overlays.audit_report import Line, Report, report
from viewer.tongue import mark, tr

NAME, ROWS, KIND = "audit", "audit_rows", "audit"
COVERING = ("waste", "trace")  # overlays whose arrows lie over those of the audit


class AuditDesk(Companion):
    """Switches the overlay on with the panel, and shows of every sentence what is behind it."""

    _answered = Signal(object, object)  # what was asked for, the done future

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._lent = LentStack(session)
        session.window.panel_closed.connect(self._on_panel_closed)
        self._door: QToolButton | None = None  # in modes without menus
        self._wish = ("statistical", 0.05)
        self._asked: tuple[object, ...] = ()  # city, rules and level that the panel shows or waits for
        self._report: Report | None = None
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    def commands(self) -> Iterable[Command]:
        yield Command("audit_panel", mark("Audit"), self.toggle, ("F4",), "View", self._has_books,
                      lambda: self.session.window.is_open(NAME))  # fmt: skip

    @property
    def busy(self) -> bool:
        """True while an answer is being worked out."""
        return bool(self._asked) and self._report is None and self.session.window.is_open(NAME)

    def connect_panels(self) -> None:
        self._door = self.add_door("audit", tr("Audit"))

    def connect_panel(self, name: str) -> None:
        window = self.session.window
        if name == NAME:
            panel = window.panels[NAME]
            panel.asked.connect(self.ask)
            panel.line_chosen.connect(self.show_line)
            panel.resized.connect(window.place)
            panel.closed.connect(self._on_closed)
            self._asked = ()
            self._fill()
        elif name == ROWS:
            window.panels[ROWS].selected.connect(self.select)
            window.panels[ROWS].closed.connect(self._on_rows_closed)

    def show_city(self, city: City | None) -> None:
        if self._door is not None:
            self._door.setVisible(self._has_books())
        self._asked, self._report = (), None
        self._lent.forget()
        self.session.window.close_panel(ROWS)
        if city is None or not self._has_books():
            self.session.window.close_panel(NAME)
        self._fill()

    def show_state(self, old: ViewState, new: ViewState) -> None:
        if old is new or (old.step, old.layers) != (new.step, new.layers):
            self._fill()

    def toggle(self) -> None:
        """Opens the audit and switches its overlay on, or closes it with its rows and shows what was seen before."""
        window = self.session.window
        window.toggle_panel(NAME)
        if window.is_open(NAME):
            self._lent.take(self._switch_on)
            self._fill()

    def ask(self, rules: str, alpha: float) -> None:
        """The audit by other rules or at another level; the overlay follows the level."""
        self._wish = rules, alpha
        self._switch_on()
        self._fill()

    def show_line(self, line: Line) -> None:
        """The rows and the formula of a sentence beside it, its sites on the map."""
        window, found = self.session.window, self._report
        if found is None or not window.open_panel(ROWS):
            return
        window.panels[ROWS].show_line(line, found.unit)
        window.panels[NAME].mark(line)
        window.place()
        if line.sites and window.mode.allows("pick"):
            self.session.store.change(selection=Selection(sites=line.sites))

    def select(self, selection: Selection) -> None:
        """The rows that are chosen in the table, on the map."""
        if self.session.window.mode.allows("pick"):
            self.session.store.change(selection=selection)

    def _switch_on(self) -> None:
        """The overlay at the level of the panel; other flows, which would cover it, are switched off."""
        session = self.session
        if KIND not in session.offered():
            return
        layer = session.store.state.layer(KIND) or Layer(KIND)
        percent = min(max(100.0 * self._wish[1], 0.1), 20.0)
        state = session.store.state.with_layer(replace(layer.with_param("alpha", percent), visible=True))
        session.store.set(
            replace(state, layers=tuple(replace(one, visible=one.visible and one.kind not in COVERING)
                                        for one in state.layers))
        )  # fmt: skip

    def _fill(self) -> None:
        """Asks for the audit that the panel should show, unless it has or awaits it."""
        session = self.session
        panel, city = session.window.panels.get(NAME), session.city
        if panel is None or not session.window.is_open(NAME) or city is None or not self._has_books():
            return
        span = self._span(city, session.store.state)
        wanted = (city, *self._wish, span)
        if wanted == self._asked:
            return
        self._asked, self._report = wanted, None
        session.window.close_panel(ROWS)
        panel.show_busy()
        rules, alpha = self._wish
        session.conductor.ask(self._answered, wanted, _report, city, rules, alpha, span)

    def _span(self, city: City, state: ViewState) -> tuple[int, int] | None:
        """The period whose books the overlay shows; None for the whole record."""
        layer = state.layer(KIND)
        return None if layer is None else span_shown(city, str(dict(layer.params).get("period", "")), state.step)

    def _on_answered(self, wanted: tuple[object, ...], job: Future[object]) -> None:
        panel = self.session.window.panels.get(NAME)
        if wanted != self._asked or panel is None:
            return  # late: something else is wanted by now
        found = job.result()
        if isinstance(found, Report):
            self._report = found
            panel.show_report(found)
        else:
            self._asked = ()
            panel.show_busy(str(found))

    def _has_books(self) -> bool:
        city = self.session.city
        return city is not None and city.flows is not None and len(city.flows) > 0 and bool(city.sites)

    def _on_closed(self) -> None:
        self.session.window.close_panel(NAME)

    def _on_panel_closed(self, name: str, by: str) -> None:
        """By whatever way it was closed; beside a panel that speaks of something else its overlay stays."""
        if name == NAME and not by:
            self.session.window.close_panel(ROWS)
        if name == NAME and by in ("", *COVERING):
            self._lent.give_back()

    def _on_rows_closed(self) -> None:
        self.session.window.close_panel(ROWS)
        if panel := self.session.window.panels.get(NAME):
            panel.mark(None)


def _report(city: City, rules: str, alpha: float, span: tuple[int, int] | None) -> Report | str:
    """Runs in a worker; the words of what cannot be audited come back as text."""
    try:
        return report(city, rules=rules, alpha=alpha, span=span)
    except RheaError as error:
        return str(error)

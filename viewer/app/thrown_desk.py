"""The visitor is in it: one thing is followed to whoever breathes it, then one facility is changed."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from concurrent.futures import Future
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton

from viewer.analysis.burdens import Trial
from viewer.app.commands import Command
from viewer.app.companion import Companion
from viewer.app.counts import Counts
from viewer.app.lent_stack import LentStack
from viewer.app.session import Session
from viewer.errors import RheaError, clip
from viewer.model.city import END_REGION, City
from viewer.model.plan import NO_PLAN
from viewer.model.state import Layer, ViewState, params
from viewer.overlays import raised, thrown
from viewer.overlays.starts import start_word
from viewer.tongue import mark, tr

NAME, TRACE = "thrown", "trace"
FAILED = mark("this could not be worked out; the log has more")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """What was worked out about one thing in a thread of its own."""

    material: str
    region: int
    journey: thrown.Journey | None = None
    breath: thrown.Breath | None = None
    ideas: tuple[thrown.Idea, ...] = ()
    why_not: str = ""


class ThrownDesk(Companion):
    """Follows the thing that was picked, from the district that is selected or that throws most of it away."""

    _told = Signal(int, object)  # number of the wish, Told
    _judged = Signal(int, object, str, str)  # number of the try, Told that it belongs to, key of an idea, verdict

    def __init__(self, session: Session, counts: Counts | None = None) -> None:
        super().__init__(session)
        self.counts = counts or Counts()
        self.told: Told | None = None
        self._kept: Told | None = None  # while another language comes
        self._number = 0
        self._asked = self._tried = 0  # the last wish and the last try: answers to those before come too late
        self._chosen: dict[str, str] = {}  # question -> what this visitor chose last; counted when the visit is over
        self._lent = LentStack(session)
        self._door: QToolButton | None = None  # in modes without menus
        self._shown: City | None = None  # whose things the panel lists
        self._trial: Trial | None = None
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)
        self._judged.connect(self._on_judged, Qt.ConnectionType.QueuedConnection)
        session.window.panel_closed.connect(self._on_panel_closed)

    def commands(self) -> Iterable[Command]:
        yield Command("thrown", mark("What did you throw away?"), self.toggle, ("F10",), "View", self.possible,
                      lambda: self.session.window.is_open(NAME))  # fmt: skip

    @property
    def panel(self):
        """The panel; None before it is opened first."""
        return self.session.window.panels.get(NAME)

    def possible(self) -> bool:
        city = self.session.city
        return city is not None and TRACE in self.session.offered() and bool(thrown.things(city))

    def toggle(self) -> None:
        """Opens the question, or closes it and takes back what it changed on the map."""
        self.session.window.toggle_panel(NAME)
        self._fill()

    def connect_panels(self) -> None:
        self._shown = self._door = None
        if not self.session.window.mode.visit:  # a visit has its start screen
            word = tr("Mine", about="the waste that I throw away")
            self._door = self.add_door("thrown", tr("Follow your waste"), word)

    def connect_panel(self, name: str) -> None:
        if name != NAME:
            return
        panel = self.panel
        panel.thing_chosen.connect(self.pick)
        panel.again_asked.connect(self.again)
        panel.idea_chosen.connect(self.try_idea)
        panel.resized.connect(self.session.window.place)
        panel.closed.connect(lambda: self.session.window.close_panel(NAME))

    def show_city(self, city: City | None) -> None:
        if self._door is not None:
            self._door.setVisible(self.possible())
        if city is not self._shown:
            if self.session.retelling:
                self._kept = self.told or self._kept
            else:
                self._count()
                self._lent.forget()
            self._asked += 1
            self.told, self._trial, self._shown = None, None, None
            if not self.possible():
                self.session.window.close_panel(NAME)
        self._fill()

    def show_state(self, old: ViewState, new: ViewState) -> None:
        """Another district is touched: the same thing begins there."""
        chosen = new.selection.regions
        if old is new or old.selection == new.selection or self.told is None or len(chosen) != 1:
            return
        if self.session.window.is_open(NAME) and min(chosen) != self.told.region:
            self._ask(self.told.material, min(chosen))

    def retell(self) -> None:
        """The thing that was followed, from where it was followed, is followed in the other language."""
        told, self._kept = self._kept, None
        if told is not None and self.session.window.is_open(NAME):
            self._asked += 1
            self._aside(self._work, self._asked, self.session.city, told.material, told.region, self._number)

    def pick(self, material: str) -> None:
        """A thing: it is followed from the selected district, or from where most of it is thrown away."""
        city = self.session.city
        chosen = self.session.store.state.selection.regions
        region = min(chosen) if len(chosen) == 1 else thrown.first_region(city, material)
        self._number = 0
        self._ask(material, region)

    def again(self) -> None:
        """Another one like it, which may go another way."""
        if self.told is not None:
            self._number += 1
            self._ask(self.told.material, self.told.region)

    def try_idea(self, key: str) -> None:
        """One thing that could be done: it is shown on the map; the last one of a visit is counted."""
        idea = next((one for one in self.told.ideas if one.key == key), None) if self.told else None
        if idea is None:
            return
        self._chosen[self._question()] = key
        self._tried += 1
        self._aside(self._judge, self._tried, self.session.city, self.told, idea)
        state = self.session.store.state
        shaded = "pollution" if "pollution" in self.session.offered() else ""
        layers = raised(state.layers, shaded) if shaded else state.layers
        layers = tuple(
            replace(one, visible=one.kind == shaded or (one.visible and one.kind != TRACE)) for one in layers
        )
        self.session.store.change(plan=idea.plan, layers=layers)

    # In a thread of its own

    def _ask(self, material: str, region: int) -> None:
        if self.session.store.state.plan:
            self.session.store.change(plan=NO_PLAN)
        self._asked += 1
        self._aside(self._work, self._asked, self.session.city, material, region, self._number)

    def _aside(self, work, *given) -> Future[object]:
        return self.session.conductor.aside(work, *given)

    def _work(self, wish: int, city: City, material: str, region: int, number: int) -> None:
        try:
            journey = thrown.send(city, region, material, number)
            breath = thrown.breath(city, journey.worst) if journey.worst >= 0 else None
            ideas = thrown.ideas(city, journey.worst) if journey.worst >= 0 else ()
            told = Told(material, region, journey, breath, ideas)
        except RheaError as error:
            told = Told(material, region, why_not=str(error))
        except Exception:
            log.exception("%s cannot be followed from region %d", material, region)
            told = Told(material, region, why_not=tr(FAILED))
        self._told.emit(wish, told)

    def _judge(self, number: int, city: City, told: Told, idea: thrown.Idea) -> None:
        trial = self._trial
        try:
            if trial is None or trial.city is not city:
                trial = self._trial = Trial(city)
            text = thrown.verdict(trial, idea)[0]
        except RheaError as error:
            text = str(error)
        except Exception:
            log.exception("the idea %s cannot be judged", idea.key)
            text = _sentence(tr(FAILED))
        self._judged.emit(number, told, idea.key, text)

    # What came of it

    def _on_told(self, wish: int, told: Told) -> None:
        panel, city = self.panel, self.session.city
        if wish != self._asked or city is None or panel is None or not self.session.window.is_open(NAME):
            return
        self.told = told
        if told.journey is None:
            panel.show_way(told.material, _sentence(told.why_not), (), "")
            return
        hint = tr("Touch another {region} to begin there.", region=city.base.singular)
        breath = thrown.breath_words(told.breath) if told.breath is not None else ""
        panel.show_way(told.material, hint, [clip(line, 160) for line in thrown.way_words(told.journey)], breath)
        panel.show_ideas([(idea.key, idea.title) for idea in told.ideas])
        self._show_trace(told)

    def _on_judged(self, number: int, told: Told, key: str, text: str) -> None:
        if number == self._tried and told is self.told and self.panel is not None:
            counts = self.counts.of(self._question())
            chosen = [thrown.chosen_words(idea, counts[idea.key]) for idea in told.ideas if counts.get(idea.key)]
            self.panel.show_verdict(key, text, sum(counts.values()), chosen)

    def _question(self) -> str:
        """What is counted: choices about this facility of this city."""
        city, told = self.session.whole, self.told
        site = city.sites.ids[told.journey.worst] if told and told.journey and told.journey.worst >= 0 else ""
        return f"{city.name} {site}"

    def _count(self) -> None:
        """The visit is over: what was chosen last is counted, once for each question."""
        chosen, self._chosen = self._chosen, {}
        for question, key in chosen.items():
            self.counts.add(question, key)

    def on_closing(self) -> None:
        self._count()

    def _show_trace(self, told: Told) -> None:
        """The map shows where everything like it goes."""
        state, city = self.session.store.state, self.session.city
        start = start_word(city, END_REGION, told.region)
        wanted = params(start=start, direction="downstream", material=told.material, batch="")

        def switch() -> None:
            layer = replace(state.layer(TRACE) or Layer(TRACE), params=wanted, visible=True)
            layers = state.with_layer(layer).layers
            kept = (replace(one, visible=one.visible and one.kind not in ("waste", "patrols")) for one in layers)
            self.session.store.change(layers=tuple(kept))

        self._lent.take(switch)

    def _fill(self) -> None:
        city, panel = self.session.city, self.panel
        if panel is None or city is None or not self.session.window.is_open(NAME) or self._shown is city:
            return
        self._shown = city
        panel.show_things([(thing.material, thing.title) for thing in thrown.things(city)])

    def _on_panel_closed(self, name: str, by: str) -> None:
        if name == NAME:
            self._count()
            self._asked += 1
            self.told = None
            self._shown = None
            if self.session.store.state.plan:
                self.session.store.change(plan=NO_PLAN)
            self._lent.give_back()


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."

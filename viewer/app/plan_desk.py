"""The what-if at the desk: facilities are dragged on the map, every figure follows, and undo keeps each branch."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import Future

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent

from viewer.analysis.best_plan import Choice as Found
from viewer.analysis.best_plan import front
from viewer.analysis.burdens import Outcome, Trial
from viewer.analysis.dispersal import heights_of
from viewer.analysis.replanned_flows import check_gifts, recovered
from viewer.analysis.whatif import MADE
from viewer.app.commands import Command
from viewer.app.companion import Companion
from viewer.app.receipt_sheet import show_receipt
from viewer.app.session import Session
from viewer.errors import RheaError
from viewer.model.city import City
from viewer.model.plan import NO_PLAN, Add, Plan, Reparation, Yields
from viewer.model.state import Selection, ViewState
from viewer.overlays import plan_words
from viewer.overlays.plan_words import Listed
from viewer.scene.picture import Shown
from viewer.tongue import bare, mark, named, tr

NAME = "plan"
FRONT_WORDS = mark(
    "Plans by mean (to the right) and inequality (up), both in the unit of the burden; the square is today. "
    "A click takes a plan."
)
GRIP_PX = 16.0  # how near to a facility the hand must be to take it


class PlanDesk(Companion):
    """Tries plans on the city while its panel is open. The plan itself is in the state."""

    _searched = Signal(object, object, object)  # the city and the plan it was for, what came of it

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.trial: Trial | None = None
        self._of: City | None = None  # the city of the trial
        self._held: str = ""  # facility in the hand
        self._dragged: Plan | None = None  # its plan, ahead of the state
        self._front: tuple[Found, ...] = ()
        self._front_words = ""  # why there is none
        self._searched.connect(self._on_searched, Qt.ConnectionType.QueuedConnection)
        session.window.map.installEventFilter(self)

    def commands(self) -> Iterable[Command]:
        session = self.session
        yield Command("what_if", mark("What if"), self.toggle, ("F3",), "View", self.possible,
                      lambda: session.window.is_open(NAME))  # fmt: skip

    @property
    def panel(self):
        """The panel; None before it is opened first."""
        return self.session.window.panels.get(NAME)

    @property
    def plan(self) -> Plan:
        return self._dragged if self._dragged is not None else self.session.store.state.plan

    def possible(self) -> bool:
        city = self.session.city
        return city is not None and city.base is not None and city.sites is not None and len(city.sites) > 0

    def toggle(self) -> None:
        """Opens the what-if, or closes it; the plan stays until it is undone."""
        self.session.window.toggle_panel(NAME)
        self.show_plan()

    # What is true

    def connect_panel(self, name: str) -> None:
        if name != NAME:
            return
        panel = self.panel
        panel.site_chosen.connect(self.choose)
        panel.close_asked.connect(self.close_site)
        panel.size_asked.connect(self.resize_site)
        panel.add_asked.connect(self.add_like)
        panel.reset_asked.connect(self.reset)
        panel.giving.given.connect(self.give)
        panel.giving.paid.connect(self.pay)
        panel.best_asked.connect(self.search)
        panel.plan_chosen.connect(self.take)
        panel.maths_asked.connect(self.show_maths)
        panel.resized.connect(self.session.window.place)
        panel.closed.connect(self._on_closed)
        self.show_plan()

    def show_city(self, city: City | None) -> None:
        if city is not self._of:
            self.trial, self._of, self._front, self._front_words = None, None, (), ""
        if not self.possible():
            self.session.window.close_panel(NAME)
        self.show_plan()

    def show_state(self, old: ViewState, new: ViewState) -> None:
        if old is new or (old.plan, old.selection.sites) != (new.plan, new.selection.sites):
            self.show_plan()

    def show_pictures(self, shown: Sequence[Shown]) -> None:
        """What is on the map says in its corner that it is a what-if."""
        if (city := self.session.conductor.planned) is not None:
            self.session.window.attribution.show_city(city)
        if self.plan.gifts:
            self.show_plan()

    def show_plan(self) -> None:
        """The plan as it is; nothing is worked out while the panel is closed."""
        panel, session = self.panel, self.session
        if panel is None or not session.window.is_open(NAME) or not self.possible():
            return
        try:
            outcome = self._tried().run(self.plan)
        except RheaError as error:
            panel.show_outcome(str(error), (), (), planned=bool(self.plan))
            return
        trial = self._tried()
        panel.show_sites(self._choices(outcome), self._chosen(outcome))
        panel.giving.show_giving(plan_words.giving(trial, outcome, panel.chosen))
        panel.show_tenths(trial.before.figures.deciles, outcome.figures.deciles)
        strip, shifts = plan_words.changes(trial, outcome), (*plan_words.shifts(trial, outcome), *self._made())
        panel.show_outcome(plan_words.sentence(trial, outcome), strip, shifts, planned=bool(self.plan))
        self._show_front(outcome)

    def _tried(self) -> Trial:
        if self.trial is None or self._of is not self.session.city:
            self.trial, self._of = Trial(self.session.city), self.session.city
        return self.trial

    def _made(self) -> list[str]:
        """What workshops make of what they are given, once the flows of the plan are worked out."""
        columns = self.session.conductor.planned.sites.columns if self.plan.gifts else {}
        given = [(name, float(np.nansum(columns[name].values))) for name, _, _ in MADE if name in columns]
        return [tr("Workshops: {made}", made=said)] if (said := plan_words.made(given)) else []

    def _choices(self, outcome: Outcome) -> list[Listed]:
        sites, routing, plan = outcome.sites, outcome.routing, self.plan
        added = {add.site for add in plan.adds}
        changed = {*added, *plan.closes, *(one.site for one in (*plan.moves, *plan.resizes, *plan.gifts))}
        sizes = {resize.site: resize.factor for resize in plan.resizes}
        shut = routing.closed.tolist()
        titles = [tr("{name} · closed", name=name) if shut[i] else name for i, name in enumerate(sites.names)]
        return [
            Listed(site, titles[i], shut[i], site in added, sizes.get(site, 1.0), site in changed)
            for i, site in enumerate(sites.ids)
        ]

    def _chosen(self, outcome: Outcome) -> str:
        """The facility that is selected on the map, else the one in the panel."""
        chosen = sorted(self.session.store.state.selection.sites)
        if chosen and chosen[0] < len(outcome.sites):
            return outcome.sites.ids[chosen[0]]
        return self.panel.chosen

    def _show_front(self, outcome: Outcome) -> None:
        told = [(c.outcome.figures.mean, c.outcome.figures.index, c.front) for c in self._front]
        now = next((i for i, c in enumerate(self._front) if c.outcome.plan == outcome.plan), -1)
        self.panel.show_front(told, now, tr(FRONT_WORDS) if self._front else self._front_words)

    # What a person asks

    def choose(self, site: str) -> None:
        """A facility of the list: it is selected on the map too."""
        ids = self._tried().run(self.plan).sites.ids
        self.session.store.change(selection=Selection(sites=frozenset({ids.index(site)})))

    def close_site(self, site: str, shut: bool) -> None:
        self._set(self.plan.closed(site) if shut or self._is_added(site) else self.plan.reopened(site))

    def resize_site(self, site: str, factor: float) -> None:
        self._set(self.plan.resized(site, factor))

    def add_like(self, site: str) -> None:
        """A facility like this one, in the middle of the map."""
        outcome = self._tried().run(self.plan)
        sites, at = outcome.sites, outcome.sites.ids.index(site)
        on_map = self.session.window.map
        wide, tall = on_map.size_px
        x, y = on_map.ground(QPointF(wide / 2, tall / 2)) or sites.xy[at]
        number = next(n for n in range(1, len(sites) + 2) if f"new-{n}" not in sites.ids)
        facts = {name: _fact(sites, at, name) for name in ("capacity", "emission_g_s")}
        stack = float(heights_of(sites)[at])
        kind = sites.kinds[at]
        called = bare(tr("New {kind} {number}", kind=named(kind), number=number))
        add = Add(f"new-{number}", kind, float(x), float(y), called, stack_m=stack, **facts)
        plan = self.plan.added(add)
        if self._fits(plan):
            self.session.store.change(plan=plan, selection=Selection(sites=frozenset({len(sites)})))

    def give(self, share: float, yields: Yields) -> None:
        """The chosen facility gives a share of all that it recovers to the workshops."""
        site, ids = self.panel.chosen, self.session.city.sites.ids
        if site in ids:
            goods = recovered(self.session.city.flows, ids.index(site))
            self._set(self.plan.giving(site, goods, share, yields))

    def pay(self, reparation: Reparation) -> None:
        """Money is shared out by a rule, or none is."""
        self._set(self.plan.paying(reparation))

    def reset(self, site: str) -> None:
        """One facility as it is today, or with "" all of them."""
        self._set(self.plan.without(site) if site else NO_PLAN)

    def take(self, number: int) -> None:
        """One of the plans that the search found."""
        if 0 <= number < len(self._front):
            self._set(self._front[number].outcome.plan)

    def show_maths(self) -> None:
        trial = self._tried()
        show_receipt(self.session, tr("What if"), plan_words.receipt(trial, trial.run(self.plan)))

    def search(self) -> None:
        """Looks for the best plans away from the window, and takes the one that weighs mean and equality alike."""
        city, trial, plan = self.session.city, self._tried(), self.session.store.state.plan
        self.panel.show_busy(True)
        job = self.session.conductor.aside(front, trial, plan)
        job.add_done_callback(lambda done: self._searched.emit(city, plan, done))

    def _on_searched(self, city: City, plan: Plan, done: Future) -> None:
        """What was found, unless it answers for a city or a plan that is gone by now."""
        if self.panel is not None:
            self.panel.show_busy(False)
        if done.cancelled() or city is not self.session.city:
            return
        if plan != self.plan:
            self.session.say(tr("The plan changed while the best one was searched: it stays as it is"))
            return
        error = done.exception()
        if isinstance(error, RheaError):
            self._front, self._front_words = (), str(error)
            self.show_plan()
            return
        self._front = done.result()
        best = min((c for c in self._front if c.front), key=lambda c: c.outcome.figures.ede)
        self._front_words = ""
        self._set(best.outcome.plan)
        self.show_plan()

    def _set(self, plan: Plan) -> None:
        if self._fits(plan):
            self.session.store.change(plan=plan)

    def _fits(self, plan: Plan) -> bool:
        """True if the plan can be worked out; otherwise the reason is said and nothing changes."""
        try:
            outcome = self._tried().run(plan)
            check_gifts(plan.gifts, outcome.sites, outcome.routing)
        except RheaError as error:
            self.session.say(str(error))
            self.show_plan()
            return False
        return True

    def _is_added(self, site: str) -> bool:
        return any(add.site == site for add in self.plan.adds)

    def _on_closed(self) -> None:
        self.session.window.close_panel(NAME)

    # The hand on the map

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While the panel is open a plain drag that begins on a facility moves it; all else is the map's."""
        if not isinstance(event, QMouseEvent) or not self.session.window.is_open(NAME):
            return False
        kind = event.type()
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if kind == QEvent.Type.MouseButtonPress and plain:
            self._held = self._under(event.position())
            return bool(self._held)
        if kind == QEvent.Type.MouseMove and self._held:
            self._drag_to(event.position())
            return True
        if kind == QEvent.Type.MouseButtonRelease and self._held:
            self._let_go()
            return True
        return False

    def _under(self, at: QPointF) -> str:
        """The facility under a place of the map; "" when there is none, or none may be moved."""
        on_map, session = self.session.window.map, self.session
        ground = on_map.ground(at)
        if ground is None or not session.window.mode.allows("what_if") or not self.possible():
            return ""
        sites = self._tried().run(self.plan).sites
        away = np.nan_to_num(np.hypot(*(sites.xy - np.array(ground)).T), nan=np.inf)
        nearest = int(np.argmin(away))
        return sites.ids[nearest] if away[nearest] <= GRIP_PX * on_map.camera.units_per_px else ""

    def _drag_to(self, at: QPointF) -> None:
        """The facility follows the hand: the figures at once, the map as often as it is done with the last place."""
        ground = self.session.window.map.ground(at)
        if ground is None:
            return
        self._dragged = self.session.store.state.plan.moved(self._held, *ground)
        self.show_plan()
        if not self.session.conductor.busy:
            self.session.store.change(plan=self._dragged)

    def _let_go(self) -> None:
        """Where the facility is now it stays; a press without a drag selects it."""
        site, plan = self._held, self._dragged
        self._held, self._dragged = "", None
        if plan is not None:
            self._set(plan)
        if site in (ids := self._tried().run(self.plan).sites.ids):
            self.session.store.change(selection=Selection(sites=frozenset({ids.index(site)})))


def _fact(sites, at: int, name: str) -> float:
    column = sites.columns.get(name)
    value = float(column.values[at]) if column is not None and column.numeric else 0.0
    return value if np.isfinite(value) else 0.0

"""The burden of every district as the sum of what each facility lays on it, and what a plan makes of it, live.

`Trial` holds the district x facility matrix: moving one facility computes its column anew and no other.
What a facility emits follows what it takes in; a burden that was measured changes by the difference that the model
makes, and a plan lowers none below 0. What follows further down (residues of what is no longer treated) is in the
flows, not here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from threading import Lock

import numpy as np

from viewer.analysis import dispersal
from viewer.analysis.dispersal import Air, air_of, heights_of
from viewer.analysis.rerouting import Intake, Routing, capacities, intake, route
from viewer.analysis.shares import REACH_M, Figures, Residents, figures, nearest
from viewer.errors import PlanError
from viewer.geometry.regions import FloatArray, centroids
from viewer.model.city import City, Column, Sites
from viewer.model.plan import Plan
from viewer.tongue import tr

SERVING = ("depot", "workshop")  # kinds of facilities that one wants to be near
MASS = ("µg/m³", "ug/m3", "µg/m3")
NEAR_SHARE = 0.1  # of the width of a map without metres: how far "near by" reaches


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """A plan worked out: who takes in what, the burden of every district, and the figures of both."""

    plan: Plan
    sites: Sites
    routing: Routing
    strength: FloatArray  # (k,) of each facility: emission in g/s, or tonnes per step
    burden: FloatArray  # (n,)
    figures: Figures


class Trial:
    """A city on which plans are tried. Everything that no plan changes is worked out once."""

    def __init__(self, city: City, air: Air | None = None) -> None:
        if city.base is None or city.sites is None or not len(city.sites):
            raise PlanError(f"{city.title or city.name}: a what-if needs districts and facilities")
        self.city, self.air = city, air or air_of(city)
        self.places = centroids(city.base.rings)
        self.residents = _residents(city)
        self.intake: Intake = intake(city)
        self.by_plume = _emits(city)
        self.observed = _observed(city) if self.by_plume else None
        self.reach = REACH_M if city.crs.metres else _near(self.places)
        self._columns: dict[tuple[float, float, float], FloatArray] = {}
        self._keeping = Lock()
        self.columns_computed = 0
        sites = city.sites
        self._today = self._strength(sites, self.intake.load, self.intake.load, np.ones(len(sites)))
        self.laid = self.columns(sites) @ self._today
        self._kappa: float | None = None
        self.before = self.run(Plan())
        self._kappa = self.before.figures.kappa

    @property
    def title(self) -> str:
        """What the burden is called."""
        if self.observed is not None:
            return self.observed.label
        return tr("Dust from stacks") if self.by_plume else tr("Waste handled near by")

    @property
    def unit(self) -> str:
        if self.observed is not None:
            return self.observed.unit
        step = self.city.clock.step
        return "µg/m³" if self.by_plume else f"{_tonnes(self.city)}{f'/{step}' if step else ''}"

    @property
    def words(self) -> str:
        """How the burden is worked out, for the receipt."""
        if self.by_plume:
            return tr(
                "Gaussian plume of every stack ({scheme}); {air}", scheme=self.air.winds.scheme, air=self.air.words
            )
        return tr("tonnes taken in times exp(−distance / {reach:g}), summed over facilities", reach=self.reach)

    def run(self, plan: Plan) -> Outcome:
        """The plan worked out; only columns of facilities that stand where none was seen before are computed."""
        sites = planned(self.city.sites, plan)
        routing = route(sites, self.intake, plan)
        old = np.zeros(len(sites))
        old[: len(self._today)] = self.intake.load
        strength = self._strength(sites, old, routing.load, routing.factor)
        laid = self.columns(sites) @ strength
        burden = laid
        if self.observed is not None:
            burden = changed(self.observed.values, laid - self.laid)
        away = nearest(self.places, sites.xy[serving(sites, routing.closed)])
        told = figures(burden, self.residents, kappa=self._kappa, away=away, reach=self.reach)
        return Outcome(plan, sites, routing, strength, burden, told)

    def stacks(self, sites: Sites) -> list[tuple[float, float, float]]:
        """Place and height of each facility's stack."""
        return [(float(x), float(y), float(height)) for (x, y), height in zip(sites.xy, heights_of(sites))]

    def columns(self, sites: Sites) -> FloatArray:
        """(n, k) burden of every district per unit of strength of every facility: the matrix."""
        return np.stack([self._column(place) for place in self.stacks(sites)], axis=1)

    def _column(self, at: tuple[float, float, float]) -> FloatArray:
        """(n,) one column, kept; safe while another thread tries plans on the same city."""
        key = tuple(-1e300 if np.isnan(part) else part for part in at)
        found = self._columns.get(key)
        if found is None:
            place = at[:2]
            found = (
                dispersal.plume_column(self.places, place, at[2], self.air)
                if self.by_plume
                else dispersal.nearness_column(self.places, place, self.reach)
            )
            self._keep(key, found)
        return found

    def _keep(self, key: tuple[float, float, float], column: FloatArray) -> None:
        with self._keeping:
            self.columns_computed += 1
            if len(self._columns) > 4 * len(self.city.sites) + 64:  # a drag leaves one behind at every step
                self._columns = dict(list(self._columns.items())[: len(self.city.sites)])
            self._columns[key] = column

    def _strength(self, sites: Sites, old: FloatArray, new: FloatArray, factor: FloatArray) -> FloatArray:
        """(k,) what each facility emits in g/s, or the tonnes per step that it takes in."""
        still, per_tonne = self.rates(sites, old, factor)
        return still + per_tonne * np.maximum(new, 0.0)

    def rates(self, sites: Sites, old: FloatArray, factor: FloatArray) -> tuple[FloatArray, FloatArray]:
        """(k,) twice: what each facility emits whatever it takes in, and for each tonne per step that it takes in.

        old: what it takes in today, for which it emits what is stated. One that takes nothing emits the stated rate
        when its capacity is full; where nothing says what that is, or what any facility takes in, by its size.
        """
        if not self.by_plume:
            return np.zeros(len(sites)), np.ones(len(sites))
        stated, room = np.nan_to_num(sites.columns["emission_g_s"].values), capacities(sites)
        told = np.isfinite(room) & (room > 0) & bool(self.intake.load.sum() > 0)
        full = np.where(old > 0, old, np.where(told, room, np.inf))
        return np.where(np.isinf(full), stated * factor, 0.0), stated / full


def changed(before: FloatArray, more: FloatArray) -> FloatArray:
    """What was measured and the difference that a plan makes: it lowers nothing below 0; below it stays what was."""
    return np.maximum(before + more, np.minimum(before, 0.0))


def serving(sites: Sites, closed: np.ndarray) -> np.ndarray:
    """(k,) True for the open facilities of a kind that one wants to be near."""
    return np.array([kind in SERVING for kind in sites.kinds], bool) & ~closed


def planned(sites: Sites, plan: Plan) -> Sites:
    """The facilities after a plan: moved, resized, closed ones with size 0, new ones last."""
    number = {name: i for i, name in enumerate(sites.ids)}
    xy = sites.xy.copy()
    for move in plan.moves:
        if move.site not in number:
            raise PlanError(f"plan: no facility {move.site!r}")
        xy[number[move.site]] = move.x, move.y
    if taken := [add.site for add in plan.adds if add.site in number]:
        raise PlanError(f"plan: a new facility cannot be called {taken[0]!r}, there is one")
    adds = plan.adds
    if not adds:
        return replace(sites, xy=xy)
    given = {"capacity": [add.capacity or np.nan for add in adds], "emission_g_s": [add.emission_g_s for add in adds],
             "stack_m": [add.stack_m for add in adds], "height_m": [add.stack_m for add in adds]}  # fmt: skip
    columns = {name: _longer(column, given.get(name), len(adds)) for name, column in sites.columns.items()}
    return replace(
        sites, ids=(*sites.ids, *(a.site for a in adds)), names=(*sites.names, *(a.name or a.site for a in adds)),
        kinds=(*sites.kinds, *(a.kind for a in adds)), xy=np.vstack((xy, [(a.x, a.y) for a in adds])), columns=columns,
    )  # fmt: skip


def _longer(column: Column, given: list[float] | None, count: int) -> Column:
    values = np.append(column.values, given if given is not None and column.numeric else np.full(count, np.nan))
    return replace(column, values=values, texts=(*column.texts, *("",) * count) if column.texts else ())


def _emits(city: City) -> bool:
    column = city.sites.columns.get("emission_g_s")
    return city.crs.metres and column is not None and column.numeric and bool(np.nansum(column.values) > 0)


def _observed(city: City) -> Column | None:
    """The first pollution column that is a mass in air: it holds what no facility explains too."""
    return next((column for column in city.columns_with("pollution") if column.unit in MASS), None)


def _residents(city: City) -> Residents:
    people, wealth = city.columns_with("population"), city.columns_with("wealth")
    nothing = np.full(len(city.base), np.nan)
    return Residents(people[0].values if people else nothing, wealth[0].values if wealth else nothing)


def _near(places: FloatArray) -> float:
    known = places[np.isfinite(places).all(axis=1)]
    return float(NEAR_SHARE * np.ptp(known, axis=0).max()) if len(known) else 1.0


def _tonnes(city: City) -> str:
    return city.flows.unit if city.flows is not None else "t"

"""The best way to share out waste among the facilities there are, under their capacities: a linear programme (HiGHS).

Unknown is what each facility takes in by origin and material, y >= 0. For every origin and material the sum stays what
it is; no facility takes more than its capacity; only those that take such waste today (or a new one, what its kind
does) may take it. A district's burden is linear in y, because a facility emits in proportion to what it takes in.
Minimised is (1 - w) mean + w tail: the mean burden of a person, and the mean burden of the tenth of the people who bear
most (Rockafellar and Uryasev 2000), which is linear where Kolm-Pollak is not; that is worked out of each answer.
Of answers of the same worth the solver gives one; the ways that lead to it are matched by distance.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from viewer.analysis.burdens import Outcome, Trial, planned
from viewer.analysis.rerouting import Routing, rooms, route, takers
from viewer.analysis.shares import pareto
from viewer.errors import PlanError
from viewer.geometry.regions import FloatArray
from viewer.model.plan import NO_PLAN, Plan, Reroute
from viewer.tongue import mark, named, tr

TAIL = 0.10  # of the people
WEIGHTS = (0.0, 0.25, 0.5, 0.75, 1.0)
LEAST = 1e-6  # a smaller part of an intake is rounding


@dataclass(frozen=True, slots=True, eq=False)
class Choice:
    """One plan of a front: how much equality weighed, its outcome, and whether no other choice is better in both."""

    weight: float
    outcome: Outcome
    front: bool = False


def best(trial: Trial, plan: Plan = NO_PLAN, weight: float = 0.5) -> Outcome:
    """The plan with its waste shared out anew; declared ways of the plan give way. PlanError when there is no room."""
    if not 0.0 <= weight <= 1.0:
        raise PlanError(f"the weight of equality: 0 to 1 expected, got {weight}")
    return _Programme(trial, plan).solve(weight)


def front(trial: Trial, plan: Plan = NO_PLAN, weights: tuple[float, ...] = WEIGHTS) -> tuple[Choice, ...]:
    """Today, the plan as it is, and the best for each weight, and who of all is on the front of mean and inequality."""
    programme = _Programme(trial, plan)
    choices = [Choice(float("nan"), trial.before), Choice(float("nan"), trial.run(plan))]
    choices += [Choice(weight, programme.solve(weight)) for weight in weights]
    told = [choice.outcome.figures for choice in choices]
    ahead = pareto(np.array([one.mean for one in told]), np.array([one.index for one in told]))
    return tuple(replace(choice, front=bool(first)) for choice, first in zip(choices, ahead))


class _Programme:
    """The matrices of one plan; `solve` weighs them."""

    def __init__(self, trial: Trial, plan: Plan) -> None:
        sized = (*(resize.site for resize in plan.resizes), *(add.site for add in plan.adds))
        self.trial, self.plan = trial, replace(plan, reroutes=(), settled=sized)
        self.routing = self._open(plan)
        before, taking = self.routing.before, takers(self.routing)
        taking[self.routing.closed] = False
        needed = before.amounts.sum(axis=0)
        self.pairs = np.argwhere(taking & (needed > 0)[None])  # (v, 3): one unknown each
        self.groups = np.argwhere(needed > 0)
        self.needed = needed[needed > 0]
        self.room = rooms(self.routing)
        self._burdens()

    def _open(self, plan: Plan) -> Routing:
        """Who may take what: sizes count as room here, nothing has been moved."""
        sites = planned(self.trial.city.sites, plan)
        found = route(sites, self.trial.intake, self.plan)
        return Routing(sites, found.before, found.closed, found.factor)

    def _burdens(self) -> None:
        """A district's burden is `start` + `slope` @ y."""
        trial, routing = self.trial, self.routing
        laid = trial.columns(routing.sites)
        still, per_tonne = trial.rates(routing.sites, routing.before.load, routing.factor)
        start = np.zeros(len(trial.places)) if trial.observed is None else trial.observed.values - trial.laid
        self.start = start + laid @ still
        self.slope = laid[:, self.pairs[:, 0]] * per_tonne[self.pairs[:, 0]]

    def solve(self, weight: float) -> Outcome:
        from scipy import sparse
        from scipy.optimize import linprog

        people = self.trial.residents.people
        known = np.isfinite(people) & np.isfinite(self.start) & (people > 0)
        if not len(self.pairs) or not known.any():
            raise PlanError("nothing to share out: no facility takes in waste, or nobody lives here")
        share = people[known] / people[known].sum()
        slope, start = self.slope[known], self.start[known]
        unknowns, districts = len(self.pairs), len(share)
        cost = np.concatenate(((1 - weight) * share @ slope, [weight], weight * share / TAIL))
        tail = sparse.hstack(
            (sparse.csr_array(slope), sparse.csr_array(-np.ones((districts, 1))), -sparse.eye_array(districts))
        )
        rooms, room = self._rooms(unknowns)
        wide = sparse.hstack((rooms, sparse.csr_array((rooms.shape[0], districts + 1))))
        equal = sparse.hstack((self._sums(unknowns), sparse.csr_array((len(self.groups), districts + 1))))
        bounds = [(0, None)] * unknowns + [(None, None)] + [(0, None)] * districts
        found = linprog(
            cost, A_ub=sparse.vstack((tail, wide)).tocsr(), b_ub=np.concatenate((-start, room)), A_eq=equal.tocsr(),
            b_eq=self.needed, bounds=bounds, method="highs",
        )  # fmt: skip
        if found.status == 2:
            raise PlanError(self.why_not())
        if not found.success:
            raise PlanError(f"the linear programme was not solved: {found.message}")
        return self.trial.run(replace(self.plan, reroutes=self._ways(found.x[:unknowns])))

    def _sums(self, unknowns: int):
        from scipy import sparse

        number = {tuple(group): i for i, group in enumerate(self.groups.tolist())}
        row = [number[tuple(pair)] for pair in self.pairs[:, 1:].tolist()]
        return sparse.csr_array((np.ones(unknowns), (row, np.arange(unknowns))), shape=(len(self.groups), unknowns))

    def _rooms(self, unknowns: int):
        from scipy import sparse

        site = self.pairs[:, 0]
        limited = np.flatnonzero(np.isfinite(self.room))
        row = np.searchsorted(limited, site)
        held = np.isin(site, limited)
        matrix = sparse.csr_array(
            (np.ones(int(held.sum())), (row[held], np.flatnonzero(held))), (len(limited), unknowns)
        )
        return matrix, self.room[limited]

    def why_not(self) -> str:
        """Which waste finds no room, in words: the least that is too much, by linear programming too."""
        from scipy import sparse
        from scipy.optimize import linprog

        unknowns, groups = len(self.pairs), len(self.groups)
        rooms, room = self._rooms(unknowns)
        wide = sparse.hstack((rooms, sparse.csr_array((rooms.shape[0], groups))))
        equal = sparse.hstack((self._sums(unknowns), sparse.eye_array(groups)))
        cost = np.concatenate((np.zeros(unknowns), np.ones(groups)))
        found = linprog(cost, A_ub=wide.tocsr(), b_ub=room, A_eq=equal.tocsr(), b_eq=self.needed, method="highs")
        lost = found.x[unknowns:]
        before, step = self.routing.before, self.trial.city.clock.step
        unit = tr(PER[step], unit="t") if step in PER else f"t per {step}" if step else "t"
        told = [
            tr("{amount:,.1f} {unit} of {material} from {place}", amount=float(lost[i]), unit=unit,
               material=named(before.materials[m]) or tr("waste"), place=_from(before.origins[o]))
            for i, (o, m) in enumerate(self.groups.tolist())
            if lost[i] > LEAST
        ]  # fmt: skip
        return tr("no plan is possible: there is no room for {waste}. Enlarge a facility, reopen or add one",
                  waste=tr(", ", about="between the words of a list").join(told))  # fmt: skip

    def _ways(self, amounts: FloatArray) -> tuple[Reroute, ...]:
        """The declared ways that lead from what is taken in today to these amounts, nearest first."""
        wanted = np.zeros_like(self.routing.before.amounts)
        wanted[tuple(self.pairs.T)] = amounts
        before, ids, ways = self.routing.before, self.routing.sites.ids, []
        for origin, material in self.groups.tolist():
            held, goal = before.amounts[:, origin, material], wanted[:, origin, material]
            for site, to, amount in _matched(held - goal, self.routing.sites.xy):
                share = min(amount / held[site], 1.0)
                if share > LEAST:
                    ways.append(Reroute(ids[site], ids[to], share, before.materials[material], before.origins[origin]))
        return tuple(ways)


PER = {
    "hour": mark("{unit} per hour"),
    "day": mark("{unit} per day"),
    "week": mark("{unit} per week"),
    "month": mark("{unit} per month"),
    "year": mark("{unit} per year"),
}


def _from(origin: str) -> str:
    if origin == "region":
        return tr("the districts")
    return tr("elsewhere") if origin == "place" else tr("facilities of the kind {kind}", kind=named(origin))


def _matched(surplus: FloatArray, xy: FloatArray) -> list[tuple[int, int, float]]:
    """(from, to, amount) that brings every surplus to where less than nothing is over, pairs by distance."""
    left = surplus.copy()
    givers, takers_ = np.flatnonzero(left > LEAST), np.flatnonzero(left < -LEAST)
    pairs = [(np.nan_to_num(np.hypot(*(xy[g] - xy[t])), nan=np.inf), int(g), int(t)) for g in givers for t in takers_]
    out = []
    for _, giver, taker in sorted(pairs):
        amount = min(left[giver], -left[taker])
        if amount > LEAST:
            out.append((giver, taker, float(amount)))
            left[giver] -= amount
            left[taker] += amount
    return out

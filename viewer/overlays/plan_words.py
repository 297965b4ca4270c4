"""What a what-if comes to, in words: before and after, who takes in more, and one sentence that is true for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from viewer.analysis.burdens import SERVING, Outcome, Trial, serving
from viewer.analysis.replanned_flows import recovered
from viewer.analysis.whatif import in_words
from viewer.model.plan import Reparation, Yields
from viewer.scene import words
from viewer.scene.picture import Receipt

SAME = 5e-4  # a change that is smaller, against the value, is none
MOST_TOLD = 4


@dataclass(frozen=True, slots=True)
class Listed:
    """One facility as a list shows it. size: of today's."""

    site: str
    title: str
    closed: bool = False
    added: bool = False
    size: float = 1.0
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Giving:
    """What a plan gives, as the panel shows it. share: 0..1 of what the chosen facility recovers; yields: if any."""

    share: float
    words: str
    possible: bool
    yields: Yields | None
    reparation: Reparation


@dataclass(frozen=True, slots=True)
class Change:
    """One figure before and after. way: 1 better, -1 worse, 0 as it was or without a judgement.

    unit: of both as it is written in a title; "" where they have none or carry it themselves.
    """

    label: str
    before: str
    after: str
    way: int = 0
    hint: str = ""
    unit: str = ""

    @property
    def title(self) -> str:
        """The label with its unit."""
        return f"{self.label}, {self.unit}" if self.unit else self.label


def changes(trial: Trial, outcome: Outcome) -> tuple[Change, ...]:
    """The strip: every figure of today beside that of the plan, each with its unit."""
    old, new, unit = trial.before.figures, outcome.figures, trial.unit
    burden = words.inside(trial.title)
    rows = [
        _row(f"{trial.title} of a person", old.mean, new.mean, unit, hint="mean weighed by people"),
        _row("As bad as if all bore", old.ede, new.ede, unit,
             hint=f"Kolm-Pollak, aversion {-1}, kappa {words.number(old.kappa)} of today in both"),
        _row("Inequality", old.index, new.index, unit, hint=f"what unequal {burden} adds to the mean"),
        _row("Poorest tenth", old.deciles[0], new.deciles[0], unit),
        _row("Richest tenth", old.deciles[-1], new.deciles[-1], unit),
        Change("Concentration", _three(old.concentration), _three(new.concentration),
               _better(abs(old.concentration), abs(new.concentration)), "below 0: the poor bear more"),
        _near(trial, outcome),
    ]  # fmt: skip
    lost = outcome.routing.unplaced
    if lost > 0:
        unit = words.unit_word(_step_unit(trial))
        rows.append(Change("Without room", "0", words.number(lost), -1, "stays where it was made", unit))
    return tuple(row for row in rows if words.NO_DATA not in (row.before, row.after))


def sentence(trial: Trial, outcome: Outcome) -> str:
    """The plan, and what it does to the mean and to inequality."""
    if not outcome.plan:
        return "Nothing is changed yet: drag a facility, close or resize one, or ask for the best plan."
    old, new = trial.before.figures, outcome.figures
    done = in_words(trial.city, outcome.plan)
    mean, unequal = _verb(old.mean, new.mean), _verb(old.index, new.index)
    if np.isnan(old.mean) or np.isnan(new.mean):
        return f"{done}. Nobody says how many people live where, so no burden can be told."
    joined = "but" if _better(old.mean, new.mean) * _better(old.index, new.index) < 0 else "and"
    return f"{done}: the burden of a person {mean}, {joined} its inequality {unequal}."


def shifts(trial: Trial, outcome: Outcome) -> tuple[str, ...]:
    """Which facilities take in more or less, the largest change first; a few, the rest counted; and if none serves."""
    gain = outcome.routing.load - outcome.routing.before.load
    order = [i for i in np.argsort(-np.abs(gain), kind="stable") if abs(gain[i]) > 1e-9]
    names = outcome.sites.names
    told = [f"{names[i]}: {_per_step(trial, abs(gain[i]))} {'more' if gain[i] > 0 else 'less'}" for i in order]
    more = len(told) - MOST_TOLD
    rest = (f"{more} more changed",) if more > 0 else ()
    return (*told[:MOST_TOLD], *rest, *_unserved(outcome))


def giving(trial: Trial, outcome: Outcome, site: str) -> Giving:
    """What the facility gives to workshops and who is paid; in words why nothing can be given where that is so."""
    plan, sites = outcome.plan, outcome.sites
    mine = [gift for gift in plan.gifts if gift.site == site]
    share = max((gift.share for gift in mine), default=0.0)
    yields = plan.gifts[0].yields if plan.gifts else None
    at = sites.ids.index(site) if site in sites.ids else -1
    shut = outcome.routing.closed
    shops = any(kind == "workshop" and not shut[i] for i, kind in enumerate(sites.kinds))
    goods = recovered(trial.city.flows, at) if at >= 0 and not shut[at] else {}
    if not goods:
        said = "To workshops: nothing leaves this facility as goods"
    elif not shops:
        said = "To workshops: there is no open workshop; add one"
    else:
        said = f"To workshops: {words.percent(share)} of the {words.listed(sorted(goods))} recovered here"
    return Giving(share, said, bool(goods) and (shops or share > 0), yields, plan.reparation)


def made(given: Sequence[tuple[str, float]]) -> str:
    """What workshops make, as one line: "12 t goods made, 300 h work given"."""
    units = {"goods_made": ("t", "goods"), "work_given": ("h", "of paid work"), "co2_avoided": ("t", "CO₂ avoided")}
    return ", ".join(
        f"{words.quantity(amount, units[name][0])} {units[name][1]}" for name, amount in given if amount > 0
    )


def receipt(trial: Trial, outcome: Outcome) -> Receipt:
    """How the figures of a what-if come about."""
    new = outcome.figures
    formula = (
        "burden = measured + Σ over facilities of (column × strength after − column × strength before), at least 0; "
        "EDE = −ln(Σ p exp(−κ burden)) ÷ κ; inequality = EDE − mean; strength follows what a facility takes in"
    )
    parameters = (
        ("plan", in_words(trial.city, outcome.plan)), ("κ", repr(new.kappa)), ("mean", repr(new.mean)),
        ("EDE", repr(new.ede)), ("column", trial.words), ("people", repr(new.people)),
    )  # fmt: skip
    inputs = tuple(c.name for c in (*trial.city.columns_with("population")[:1], *trial.city.columns_with("wealth")[:1]))
    observed = (trial.observed.name,) if trial.observed is not None else ()
    return Receipt(formula, parameters, (*observed, *inputs), len(trial.places), "4.4, 4.8 What-if")


def _row(label: str, old: float, new: float, unit: str, hint: str = "") -> Change:
    hint = f"{words.quantity(old, unit)} today, {words.quantity(new, unit)} with the plan{f'; {hint}' if hint else ''}"
    return Change(label, words.number(old), words.number(new), _better(old, new), hint, words.unit_word(unit))


def _better(old: float, new: float) -> int:
    """1 where less is there now, -1 where more, 0 where it is as it was."""
    if not np.isfinite(old + new) or abs(new - old) <= SAME * max(abs(old), abs(new), 1e-12):
        return 0
    return 1 if new < old else -1


def _verb(old: float, new: float) -> str:
    way = _better(old, new)
    if way == 0:
        return "is as it was"
    part = f" by {words.percent(abs(new - old) / abs(old))}" if old else ""
    return f"{'falls' if way > 0 else 'rises'}{part}"


def _near(trial: Trial, outcome: Outcome) -> Change:
    """Who has a depot near by; where no facility serves people that is said instead of a share."""
    told, served = [], []
    for each in (trial.before, outcome):
        there, share = bool(serving(each.sites, each.routing.closed).any()), each.figures.coverage
        told.append(words.percent(share) if there else "none")
        served.append(share if there else 0.0)
    kinds = " or ".join(SERVING)
    hint = f"people within {_reach(trial)} of a {kinds}"
    if "none" in told:
        hint = f"{hint}; none: no open facility of the kind {kinds}"
    return Change(f"Near a {SERVING[0]}", *told, -_better(*served), hint)


def _unserved(outcome: Outcome) -> tuple[str, ...]:
    if serving(outcome.sites, outcome.routing.closed).any():
        return ()
    return (f"No open facility of the kind {' or '.join(SERVING)}: nobody is near one",)


def _three(value: float) -> str:
    return words.NO_DATA if np.isnan(value) else words.number(value, decimals=3)


def _per_step(trial: Trial, amount: float) -> str:
    return words.quantity(amount, _step_unit(trial))


def _step_unit(trial: Trial) -> str:
    flows, step = trial.city.flows, trial.city.clock.step
    return f"{flows.unit if flows is not None else 't'}{f'/{step}' if step else ''}"


def _reach(trial: Trial) -> str:
    return words.quantity(trial.reach, "m" if trial.city.crs.metres else "units")

"""What a what-if comes to, in words: before and after, who takes in more, and one sentence that is true for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from viewer.analysis.burdens import Outcome, Trial, serving
from viewer.analysis.replanned_flows import recovered
from viewer.analysis.whatif import in_words
from viewer.model.plan import Reparation, Yields
from viewer.model.receipt import Input
from viewer.scene import words
from viewer.scene.picture import Receipt
from viewer.tongue import mark, named, tr, trn

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
        return tr("{label}, {unit}", label=self.label, unit=self.unit) if self.unit else self.label


def changes(trial: Trial, outcome: Outcome) -> tuple[Change, ...]:
    """The strip: every figure of today beside that of the plan, each with its unit."""
    old, new, unit = trial.before.figures, outcome.figures, trial.unit
    burden = words.inside(trial.title)
    rows = [
        _row(tr("{burden} of a person", burden=trial.title), old.mean, new.mean, unit, tr("mean weighed by people")),
        _row(tr("As bad as if all bore"), old.ede, new.ede, unit,
             tr("Kolm-Pollak, aversion {aversion}, kappa {kappa} of today in both", aversion=-1,
                kappa=words.number(old.kappa))),
        _row(tr("Inequality"), old.index, new.index, unit, tr("what unequal {burden} adds to the mean", burden=burden)),
        _row(tr("Poorest tenth"), old.deciles[0], new.deciles[0], unit),
        _row(tr("Richest tenth"), old.deciles[-1], new.deciles[-1], unit),
        Change(tr("Concentration"), _three(old.concentration), _three(new.concentration),
               _better(abs(old.concentration), abs(new.concentration)), tr("below 0: the poor bear more")),
        _near(trial, outcome),
    ]  # fmt: skip
    lost = outcome.routing.unplaced
    if lost > 0:
        unit = words.unit_word(_step_unit(trial))
        rows.append(
            Change(tr("Without room"), words.number(0), words.number(lost), -1, tr("stays where it was made"), unit)
        )
    return tuple(row for row in rows if words.NO_DATA not in (row.before, row.after))


def sentence(trial: Trial, outcome: Outcome) -> str:
    """The plan, and what it does to the mean and to inequality."""
    if not outcome.plan:
        return tr("Nothing is changed yet: drag a facility, close or resize one, or ask for the best plan.")
    old, new = trial.before.figures, outcome.figures
    done = in_words(trial.city, outcome.plan)
    if np.isnan(old.mean) or np.isnan(new.mean):
        return tr("{plan}. Nobody says how many people live where, so no burden can be told.", plan=done)
    told = {
        "plan": done,
        "burden": _moved(MEANS, old.mean, new.mean),
        "inequality": _moved(INDEX, old.index, new.index),
    }
    if _better(old.mean, new.mean) * _better(old.index, new.index) < 0:
        return tr("{plan}: {burden}, but {inequality}.", **told)
    return tr("{plan}: {burden}, and {inequality}.", **told)


# by the way a figure goes, 1 is better: a clause with the share that it changes by, and one without
MEANS: Mapping[int, tuple[str, str]] = {
    1: (mark("the burden of a person falls by {share}"), mark("the burden of a person falls")),
    -1: (mark("the burden of a person rises by {share}"), mark("the burden of a person rises")),
    0: (mark("the burden of a person is as it was"), mark("the burden of a person is as it was")),
}
INDEX: Mapping[int, tuple[str, str]] = {
    1: (mark("its inequality falls by {share}"), mark("its inequality falls")),
    -1: (mark("its inequality rises by {share}"), mark("its inequality rises")),
    0: (mark("its inequality is as it was"), mark("its inequality is as it was")),
}


def _moved(clauses: Mapping[int, tuple[str, str]], old: float, new: float) -> str:
    by, bare = clauses[_better(old, new)]
    return tr(by, share=words.percent(abs(new - old) / abs(old))) if old else tr(bare)


def shifts(trial: Trial, outcome: Outcome) -> tuple[str, ...]:
    """Which facilities take in more or less, the largest change first; a few, the rest counted; and if none serves."""
    gain = outcome.routing.load - outcome.routing.before.load
    order = [i for i in np.argsort(-np.abs(gain), kind="stable") if abs(gain[i]) > 1e-9]
    names = outcome.sites.names
    told = [_shift(names[i], _per_step(trial, abs(gain[i])), more=gain[i] > 0) for i in order[:MOST_TOLD]]
    more = len(order) - MOST_TOLD
    rest = (trn("{n} more changed", "{n} more changed", more),) if more > 0 else ()
    return (*told, *rest, *_unserved(outcome))


def _shift(site: str, amount: str, *, more: bool) -> str:
    if more:
        return tr("{site}: {amount} more", site=site, amount=amount)
    return tr("{site}: {amount} less", site=site, amount=amount)


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
        said = tr("To workshops: nothing leaves this facility as goods")
    elif not shops:
        said = tr("To workshops: there is no open workshop; add one")
    else:
        told = words.listed([named(material) for material in sorted(goods)])
        said = tr("To workshops: {share} of the {goods} recovered here", share=words.percent(share), goods=told)
    return Giving(share, said, bool(goods) and (shops or share > 0), yields, plan.reparation)


def made(given: Sequence[tuple[str, float]]) -> str:
    """What workshops make, as one line: "12 t goods made, 300 h work given"."""
    said = (tr(MADE[name][1], amount=words.quantity(amount, MADE[name][0])) for name, amount in given if amount > 0)
    return tr(", ", about="between the words of a list").join(said)


MADE = {
    "goods_made": ("t", mark("{amount} goods")),
    "work_given": ("h", mark("{amount} of paid work")),
    "co2_avoided": ("t", mark("{amount} CO₂ avoided")),
}


def receipt(trial: Trial, outcome: Outcome) -> Receipt:
    """How the figures of a what-if come about."""
    new = outcome.figures
    formula = tr(
        "burden = measured + Σ over facilities of (column × strength after − column × strength before), at least 0; "
        "EDE = −ln(Σ p exp(−κ burden)) ÷ κ; inequality = EDE − mean; strength follows what a facility takes in"
    )
    parameters = (
        (tr("plan"), in_words(trial.city, outcome.plan)), ("κ", repr(new.kappa)), (tr("mean"), repr(new.mean)),
        ("EDE", repr(new.ede)), (tr("column"), trial.words), (tr("people"), repr(new.people)),
    )  # fmt: skip
    columns = (*trial.city.columns_with("population")[:1], *trial.city.columns_with("wealth")[:1])
    observed = (trial.observed,) if trial.observed is not None else ()
    inputs = tuple(Input(one.name) for one in (*observed, *columns))
    return Receipt(formula, parameters, inputs, len(trial.places), tr("4.4, 4.8 What-if"))


def _row(label: str, old: float, new: float, unit: str, hint: str = "") -> Change:
    both = tr("{old} today, {new} with the plan", old=words.quantity(old, unit), new=words.quantity(new, unit))
    hint = "; ".join(filter(None, (both, hint)))
    return Change(label, words.number(old), words.number(new), _better(old, new), hint, words.unit_word(unit))


def _better(old: float, new: float) -> int:
    """1 where less is there now, -1 where more, 0 where it is as it was."""
    if not np.isfinite(old + new) or abs(new - old) <= SAME * max(abs(old), abs(new), 1e-12):
        return 0
    return 1 if new < old else -1


def _near(trial: Trial, outcome: Outcome) -> Change:
    """Who has a depot near by; where no facility serves people that is said instead of a share."""
    told, served, open_both = [], [], True
    for each in (trial.before, outcome):
        there, share = bool(serving(each.sites, each.routing.closed).any()), each.figures.coverage
        told.append(words.percent(share) if there else tr("none"))
        served.append(share if there else 0.0)
        open_both = open_both and there
    hint = tr("people within {length} of a depot or workshop", length=_reach(trial))
    if not open_both:
        hint = f"{hint}; {tr('none: no open facility of the kind depot or workshop')}"
    return Change(tr("Near a depot"), *told, -_better(*served), hint)


def _unserved(outcome: Outcome) -> tuple[str, ...]:
    if serving(outcome.sites, outcome.routing.closed).any():
        return ()
    return (tr("No open facility of the kind depot or workshop: nobody is near one"),)


def _three(value: float) -> str:
    return words.NO_DATA if np.isnan(value) else words.number(value, decimals=3)


def _per_step(trial: Trial, amount: float) -> str:
    return words.quantity(amount, _step_unit(trial))


def _step_unit(trial: Trial) -> str:
    flows, step = trial.city.flows, trial.city.clock.step
    return f"{flows.unit if flows is not None else 't'}{f'/{step}' if step else ''}"


def _reach(trial: Trial) -> str:
    return words.quantity(trial.reach, "m" if trial.city.crs.metres else mark("units"))

"""A plan applied to a city: the same records, with what the plan changes worked out anew. Pure and general.

Worked out anew: the facilities (place, size, what they emit); the flows (re-routed by the rules of `rerouting`, what
leaves a facility follows what came in, recovered material goes by way of the workshops that get it); the first
pollution column that is a mass in air and fields of the same unit, by the difference that the plumes make; columns for
reparations and for what workshops make. Left as it is: people, wealth, stocks, series, tracks and everything else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType

import numpy as np

from viewer.analysis import dispersal, shares
from viewer.analysis.burdens import Outcome, Trial, changed
from viewer.analysis.replanned_flows import gave, rerouted, standing
from viewer.geometry.regions import FloatArray
from viewer.model.city import City, Column, Field, Sites
from viewer.model.plan import Plan
from viewer.tongue import mark, marks, named, tr, trn

SOURCE = mark("What-if")
MADE = (
    ("goods_made", mark("Goods made"), "t"),
    ("work_given", mark("Work given"), "h"),
    ("co2_avoided", mark("CO₂ avoided"), "t"),
)
LARGEST_FIELD = 250_000  # cells; a finer field is left out of the answer rather than shown without the change


def apply(city: City, plan: Plan) -> City:
    """The city as the plan makes it; the same one for an empty plan and where there is nothing to plan with.

    PlanError where the plan makes no sense.
    """
    if not plan or city.base is None or city.sites is None or not len(city.sites):
        return city
    return worked_out(city, plan)[0]


def worked_out(city: City, plan: Plan, trial: Trial | None = None) -> tuple[City, Outcome]:
    """The city that a plan makes, and its figures. trial: of this city, where there is one already."""
    trial = trial or Trial(city)
    outcome = trial.run(plan)
    flows, given = city.flows, np.zeros((len(outcome.sites), 3))
    if flows is not None:
        flows = standing(rerouted(flows, outcome.routing), outcome.sites)
        for gift in plan.gifts:
            flows, made = gave(flows, gift, outcome.sites, outcome.routing)
            given += made
    base = replace(city.base, columns=MappingProxyType(_columns(city, trial, outcome)))
    sites = _sites(trial, outcome, given)
    fields = tuple(_field(field, trial, outcome) for field in city.fields)
    note = " · ".join(filter(None, (city.note, tr("what-if: {plan}", plan=in_words(city, plan)))))
    made = replace(
        city, region_sets=(base, *city.region_sets[1:]), sites=sites, flows=flows, note=note,
        fields=tuple(field for field in fields if field is not None),
    )  # fmt: skip
    return made, outcome


def in_words(city: City, plan: Plan) -> str:
    """What a plan does, in a few words: "Meridian Recovery closed, 2 facilities moved"; "nothing" when empty."""
    sites = city.sites
    name = dict(zip(sites.ids, sites.names)) if sites is not None else {}
    name |= {add.site: add.name or add.site for add in plan.adds}
    parts = (
        plan.closes,
        [move.site for move in plan.moves],
        [resize.site for resize in plan.resizes],
        [add.site for add in plan.adds],
        [way.site for way in plan.reroutes],
        [gift.site for gift in plan.gifts],
    )
    said = [_few([name.get(site, site) for site in dict.fromkeys(who)], *done) for who, done in zip(parts, DONE) if who]
    money = plan.reparation
    if money.rule and money.amount:
        said.append(tr("{amount:,.0f} {unit} paid by {rule}", amount=money.amount, unit=named(money.unit),
                       rule=tr(money.rule)))  # fmt: skip
    return tr(", ", about="between the words of a list").join(said) or tr("nothing")


DONE = (  # with facilities: what is done with one or two, by name; with more, counted
    (marks("{sites} closed", "{sites} closed"), marks("{n} facility closed", "{n} facilities closed")),
    (marks("{sites} moved", "{sites} moved"), marks("{n} facility moved", "{n} facilities moved")),
    (marks("{sites} resized", "{sites} resized"), marks("{n} facility resized", "{n} facilities resized")),
    (marks("{sites} added", "{sites} added"), marks("{n} facility added", "{n} facilities added")),
    (marks("{sites} relieved", "{sites} relieved"), marks("{n} facility relieved", "{n} facilities relieved")),
    (
        marks("{sites} giving to workshops", "{sites} giving to workshops"),
        marks("{n} facility giving to workshops", "{n} facilities giving to workshops"),
    ),
)


def _few(names: Sequence[str], by_name: tuple[str, str], counted: tuple[str, str]) -> str:
    if len(names) > 2:
        return trn(*counted, len(names))
    sites = names[0] if len(names) == 1 else tr("{these} and {last}", these=names[0], last=names[1])
    return trn(*by_name, len(names), sites=sites)


def _columns(city: City, trial: Trial, outcome: Outcome) -> dict[str, Column]:
    columns = dict(city.base.columns)
    if trial.observed is not None:
        columns[trial.observed.name] = replace(trial.observed, values=outcome.burden)
    money = outcome.plan.reparation
    if money.rule and money.amount:
        paid = shares.paid(money.amount, money.rule, outcome.burden, trial.residents.people)
        columns["reparation"] = Column(
            "reparation", paid, money.unit, "extensive", "", tr("Reparation"), source=tr(SOURCE)
        )
        with np.errstate(divide="ignore", invalid="ignore"):
            head = np.where(trial.residents.people > 0, paid / trial.residents.people, np.nan)
        name, unit = "reparation_per_head", f"{money.unit}/person"
        columns[name] = Column(name, head, unit, title=tr("Reparation per head"), source=tr(SOURCE))
    return columns


def _sites(trial: Trial, outcome: Outcome, given: FloatArray) -> Sites:
    sites, routing = outcome.sites, outcome.routing
    columns = dict(sites.columns)
    if "capacity" in columns and columns["capacity"].numeric:
        columns["capacity"] = replace(columns["capacity"], values=columns["capacity"].values * routing.factor)
    if "emission_g_s" in columns and columns["emission_g_s"].numeric:
        old, today = columns["emission_g_s"], trial.before.strength
        same = (routing.factor == 1.0) & (
            outcome.strength == np.append(today, np.full(len(sites) - len(today), np.nan))
        )
        kept = np.isnan(old.values) | same
        columns["emission_g_s"] = replace(old, values=np.where(kept, old.values, outcome.strength))
    if outcome.plan.gifts:
        for at, (name, title, unit) in enumerate(MADE):
            columns[name] = Column(name, given[:, at], unit, "extensive", "", tr(title), source=tr(SOURCE))
    kinds = tuple(mark("closed") if shut else kind for kind, shut in zip(sites.kinds, routing.closed.tolist()))
    return replace(sites, kinds=kinds, columns=MappingProxyType(columns))


def _field(field: Field, trial: Trial, outcome: Outcome) -> Field | None:
    """The field by the difference that the plumes make; None where it is too fine to be worked out."""
    burden = trial.observed
    if burden is None or field.unit != burden.unit or field.role != "pollution":
        return field
    differences = _differences(trial, outcome)
    if not differences:
        return field
    if field.values.size > LARGEST_FIELD:
        return None
    tall, wide = field.values.shape
    x = field.x0 + (np.arange(wide) + 0.5) * field.dx
    y = field.y0 - (np.arange(tall) + 0.5) * field.dy
    places = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
    total = np.zeros(len(places))
    for (east, north, height), strength in differences.items():
        total += strength * dispersal.plume_column(places, (east, north), height, trial.air)
    return replace(field, values=changed(field.values, total.reshape(field.values.shape)))


def _differences(trial: Trial, outcome: Outcome) -> dict[tuple[float, float, float], float]:
    """Grams a second that are more, or less, at each stack's place and height than before; without what is equal."""
    out: dict[tuple[float, float, float], float] = {}
    for found, sign in ((outcome, 1.0), (trial.before, -1.0)):
        for place, strength in zip(trial.stacks(found.sites), found.strength.tolist()):
            out[place] = out.get(place, 0.0) + sign * strength
    return {place: strength for place, strength in out.items() if abs(strength) > 1e-12 and np.isfinite(place[0])}

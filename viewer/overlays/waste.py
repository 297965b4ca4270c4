"""Waste: what moves as arrows by weight, and regions shaded by what they make, receive or see pass."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from viewer.analysis import flows as moving
from viewer.errors import OverlayError
from viewer.geometry.regions import FloatArray
from viewer.model.city import City
from viewer.model.receipt import Input
from viewer.model.state import Value
from viewer.overlays.accounts import (
    MEASURED,
    account_call_out,
    account_figures,
    account_notes,
    account_readouts,
    account_sentence,
    accounts,
    chosen,
)
from viewer.overlays.arrows import BASIS_WORDS, flow_picture, rate, record_notes, sites_only
from viewer.overlays.choropleth import CLASS_PARAMS, COLUMN_PARAM, Middle, shade, with_notes
from viewer.overlays.district_groups import Groups
from viewer.overlays.diversion import FORMULA, diversion
from viewer.overlays.kind import Choice, Moment, OverlayKind, Range, Toggle
from viewer.overlays.network import Network, flows_input, regional
from viewer.overlays.quantity import Quantity, choose, population
from viewer.scene import words
from viewer.scene.picture import Picture, Receipt
from viewer.tongue import mark, tr

MEASURES = ("none", "made", "received", "net", "passing", "per_head", "diverted")
TITLES = {
    "made": mark("Waste made"),
    "received": mark("Waste received"),
    "passing": mark("Waste passing"),
    "net": mark("Net gain of waste"),
}
TITLES_OF_GROUPS = {
    "made": mark("Waste made, sum of the group"),
    "received": mark("Waste received, sum of the group"),
    "passing": mark("Waste passing, sum of the group"),
    "net": mark("Net gain of waste, sum of the group"),
}
FORMULAS = {
    "made": mark("made = tonnes that leave a region, its sites left out"),
    "received": mark("received = tonnes that end in a region, at a site or not"),
    "net": mark("net = tonnes that end in a region less tonnes that begin there, at its sites or not"),
    "passing": mark("passing = tonnes whose way crosses a region without beginning or ending there"),
    "per_head": mark("per head = tonnes made ÷ people"),
}
KG = {"t": 1000.0, "kg": 1.0, "ton_us": 907.18474, "lb": 0.45359237, "g": 0.001}


def build(city: City, params: Mapping[str, Value], moment: Moment) -> Picture:
    """Arrows where the city has flows, shading by the measure or column; without flows the waste column itself.

    The official view shows what the operators report, whatever the basis; either account says what the other does.
    """
    net = None
    if city.flows is not None and len(city.flows):
        params = {**params, "basis": "reported"} if moment.official else params
        net = chosen(city, params, str(params["basis"]))
    shading = None if city.base is None else _shading(city, net, params)
    arrows = None if net is None or not params["flows"] else flow_picture(city, net, params, moment)
    if shading is None:
        picture = sites_only(city) if arrows is None else arrows
        return picture if net is None else _in_both_accounts(city, picture, params, moment)
    shaded = _shade(city, shading, net, params)
    if net is not None and _of_flows(params):
        shaded = with_notes(shaded, _outside(city, net, params))
        if arrows is None:
            shaded = with_notes(shaded, *record_notes(net, city.flows.unit))
    picture = shaded if arrows is None else _with_arrows(shaded, arrows)
    about_flows = net is not None and (arrows is not None or _of_flows(params))
    return _in_both_accounts(city, picture, params, moment) if about_flows else picture


def _of_flows(params: Mapping[str, Value]) -> bool:
    """True where the shading speaks of the flows."""
    return not params["column"] and params["measure"] in FORMULAS


def _in_both_accounts(city: City, picture: Picture, params: Mapping[str, Value], moment: Moment) -> Picture:
    """The picture with what the other account says of its figures; as it is where there is only one."""
    found = accounts(city, params)
    notes = account_notes(city, found, moment)
    measure = str(params["measure"])
    measure = {"none": "leaving", "per_head": "made"}.get(measure, measure)
    measure = measure if measure in MEASURED else "leaving"
    readouts = account_readouts(city, found, measure, official=moment.official)
    sentence = account_sentence(city, found, moment, picture.sentence)
    basis = {tr(word) for word in BASIS_WORDS.values()}
    kept = [note for note in picture.legend.notes if not notes or note not in basis]
    legend = replace(picture.legend, notes=(*notes, *kept) if moment.official else (*kept, *notes))
    figures = MappingProxyType({**picture.figures, **account_figures(found, moment)})
    return replace(picture, marks=(*picture.marks, *account_call_out(city, found, moment)), legend=legend,
                   readouts=(*picture.readouts, *readouts), sentence=sentence, figures=figures)  # fmt: skip


def _shading(city: City, net: Network | None, params: Mapping[str, Value]) -> Quantity | None:
    """What the regions are shaded by, None when they stay bare."""
    measure, column = str(params["measure"]), str(params["column"])
    if measure == "diverted" and not column:
        return diversion(city)
    if net is not None and not column:
        if measure != "none":
            return _from_flows(city, net, measure)
        return None if net.group is None else _groups_themselves(city, net.group)
    quantity = choose(city, column, "waste")
    if measure not in ("none", "made", "per_head"):
        raise OverlayError(tr("waste: {measure} is computed from flows, and a column or a city without flows has none",
                              measure=repr(measure)))  # fmt: skip
    return _head(city, quantity) if measure == "per_head" else quantity


def _groups_themselves(city: City, group: Groups) -> Quantity:
    return Quantity("group", group.title[:1].upper() + group.title[1:], "", group.of.astype(float), city.base,
                    "category", categories=group.names, inputs=(Input(group.title),))  # fmt: skip


def _from_flows(city: City, net: Network, measure: str) -> Quantity:
    shown = "made" if measure == "per_head" else measure
    values = regional(net, city.flows, city.base, measure=shown, steps=len(city.clock))
    quantity = Quantity(
        measure,
        tr(TITLES[shown]),
        rate(city, net),
        values,
        city.base,
        "extensive",
        "waste",
        source=city.flows.source,
        inputs=(flows_input(city.flows.unit, city.flows.source),),
    )
    if net.group is None:
        return _head(city, quantity) if measure == "per_head" else quantity
    people = population(city, city.base) if measure == "per_head" else None
    whole = replace(quantity, values=net.group.totals(values), title=tr(TITLES_OF_GROUPS[shown]))
    if measure == "per_head" and people is not None:
        return _head(city, whole, net.group.totals(people))
    return _head(city, whole) if measure == "per_head" else replace(whole, kind="intensive")


def _outside(city: City, net: Network, params: Mapping[str, Value]) -> str:
    """What is received in no region: abroad, or at a site without a place."""
    if params["measure"] != "received":
        return ""
    lost = float(net.amounts(None)[net.destination < 0].sum())
    if not lost:
        return ""
    told = {"district": city.base.singular, "mass": words.quantity(lost, rate(city, net))}
    if not net.dated:
        return tr("ends in no {district}: {mass}", **told)
    period = words.moment(city.clock.step, None, net.steps)
    return tr("ends in no {district}: {mass}, mean of {period}", period=period, **told)


def _head(city: City, quantity: Quantity, people: FloatArray | None = None) -> Quantity:
    people = population(city, quantity.place) if people is None else people
    if people is None:
        raise OverlayError(tr("waste: no column with the role population in {city}, so none per head",
                              city=city.title or city.name))  # fmt: skip
    if quantity.kind != "extensive":
        raise OverlayError(tr("waste: {column} is no total, so it cannot be divided by people", column=quantity.title))
    unit, slash, step = quantity.unit.partition("/")
    factor, mass = (KG[unit], "kg") if unit in KG else (1.0, unit)
    values = moving.per_head(quantity.values * factor, people)
    head = quantity.derived(values, tr("{column} per head", column=quantity.title), f"{mass}/person{slash}{step}")
    return replace(head, inputs=(*quantity.inputs, Input(city.columns_with("population")[0].name)))


def _shade(city: City, quantity: Quantity, net: Network | None, params: Mapping[str, Value]) -> Picture:
    """The quantity in classes, gains and losses on either side of nothing; the receipt says how it was computed."""
    if quantity.name == "net":
        picture = shade(city, quantity, params, middle=Middle(0.0, tr("as much comes as goes")))
    else:
        picture = shade(city, quantity, params, ramp_name="waste")
    if net is not None and net.group is not None and _of_flows(params):
        told = tr("by {group}: every {district} shows the sum of its group",
                  group=net.group.title, district=city.base.singular)  # fmt: skip
        picture = with_notes(picture, told)
    known = FORMULAS | {"diverted": FORMULA}
    formulas = [known[measure] for measure in (quantity.name, str(params["measure"])) if measure in known]
    if not formulas:
        return picture
    formula = f"{tr(formulas[0])}; {picture.receipt.formula}"
    return replace(picture, receipt=replace(picture.receipt, formula=formula))


def _with_arrows(shaded: Picture, arrows: Picture) -> Picture:
    """Shading below arrows: the key of the shading goes first, sentence and figures are those of the arrows."""
    title, period = arrows.legend.title, arrows.legend.period
    if shaded.over_time or not period:
        note, period = tr("arrows: {title}", title=title), period or shaded.legend.period
    else:
        note, period = tr("arrows: {title}, {period}", title=title, period=period), shaded.legend.period
    legend = replace(shaded.legend, widths=arrows.legend.widths, period=period, above=arrows.legend)
    both = replace(
        arrows,
        marks=(*shaded.marks, *arrows.marks),
        legend=legend,
        readouts=shaded.readouts,
        receipt=_both_receipts(shaded.receipt, arrows.receipt),
    )
    return with_notes(both, note, *arrows.legend.notes)


def _both_receipts(shaded: Receipt, arrows: Receipt) -> Receipt:
    return Receipt(
        f"{shaded.formula}; {arrows.formula}",
        (*shaded.parameters, *arrows.parameters),
        tuple(dict.fromkeys((*shaded.inputs, *arrows.inputs))),
        arrows.rows,
        f"{shaded.section}, {arrows.section}",
    )


KIND = OverlayKind(
    "waste",
    mark("Waste flows"),
    build,
    needs=("flows|waste",),
    params=(
        Choice("measure", MEASURES, "none", mark("Shade by")),
        Toggle("flows", True, mark("Flows")),
        Choice("group", (), "", mark("Group districts by"), of="district_groups"),
        Toggle("netted", False, mark("Net of there and back")),
        Choice("direction", moving.DIRECTIONS, "all", mark("Direction")),
        Choice("material", (), "", mark("Material"), of="materials"),
        Range("top", 1, 500, 30, title=mark("Largest flows")),
        Choice("basis", ("measured", "reported"), "measured", mark("Basis")),
        COLUMN_PARAM,
        *CLASS_PARAMS,
    ),
    colour="#35E0FF",
    subtitle=mark("who sends what to whom"),
    theme=True,
    moving=True,
    accounts=True,
    question=mark("Where does the waste go?"),
)

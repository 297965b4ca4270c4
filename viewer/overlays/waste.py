"""Waste: what moves as arrows by weight, and regions shaded by what they make, receive or see pass."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from viewer.analysis import flows as moving
from viewer.errors import OverlayError
from viewer.model.city import City
from viewer.model.state import Value
from viewer.overlays.arrows import flow_picture, rate, record_notes, sites_only
from viewer.overlays.choropleth import CLASS_PARAMS, COLUMN_PARAM, shade, with_notes
from viewer.overlays.kind import Choice, Moment, OverlayKind, Range, Toggle
from viewer.overlays.network import Network, network, regional
from viewer.overlays.quantity import Quantity, choose, population
from viewer.scene import words
from viewer.scene.picture import Picture, Receipt

MEASURES = ("none", "made", "received", "passing", "per_head")
TITLES = {"made": "Waste made", "received": "Waste received", "passing": "Waste passing"}
FORMULAS = {
    "made": "made = tonnes that leave a region, its sites left out",
    "received": "received = tonnes that end in a region, at a site or not",
    "passing": "passing = tonnes whose way crosses a region without beginning or ending there",
    "per_head": "per head = tonnes made ÷ people",
}
KG = {"t": 1000.0, "kg": 1.0, "ton_us": 907.18474, "lb": 0.45359237, "g": 0.001}


def build(city: City, params: Mapping[str, Value], moment: Moment) -> Picture:
    """Arrows where the city has flows, shading by the measure or column; without flows the waste column itself."""
    net = _network(city, params) if city.flows is not None and len(city.flows) else None
    shading = None if city.base is None else _shading(city, net, params)
    arrows = None if net is None or not params["flows"] else flow_picture(city, net, params, moment)
    if shading is None:
        return sites_only(city) if arrows is None else arrows
    shaded = _shade(city, shading, params)
    if net is not None and not params["column"]:
        shaded = with_notes(shaded, _outside(city, net, params))
        if arrows is None:
            shaded = with_notes(shaded, *record_notes(net, city.flows.unit))
    return shaded if arrows is None else _with_arrows(shaded, arrows)


def _network(city: City, params: Mapping[str, Value]) -> Network:
    chosen = {name: str(params[name]) for name in ("material", "basis", "direction")}
    return network(city.flows, city.sites, city.base, **chosen)


def _shading(city: City, net: Network | None, params: Mapping[str, Value]) -> Quantity | None:
    """What the regions are shaded by, None when they stay bare."""
    measure, column = str(params["measure"]), str(params["column"])
    if net is not None and not column:
        return None if measure == "none" else _from_flows(city, net, measure)
    quantity = choose(city, column, "waste")
    if measure in ("received", "passing"):
        raise OverlayError(f"waste: {measure!r} is computed from flows, and a column or a city without flows has none")
    return _head(city, quantity) if measure == "per_head" else quantity


def _from_flows(city: City, net: Network, measure: str) -> Quantity:
    shown = "made" if measure == "per_head" else measure
    values = regional(net, city.flows, city.base, measure=shown, steps=len(city.clock))
    quantity = Quantity(
        measure,
        TITLES[shown],
        rate(city, net),
        values,
        city.base,
        "extensive",
        "waste",
        source=city.flows.source,
        inputs=(f"flows ({city.flows.unit}){f', {city.flows.source}' if city.flows.source else ''}",),
    )
    return _head(city, quantity) if measure == "per_head" else quantity


def _outside(city: City, net: Network, params: Mapping[str, Value]) -> str:
    """What is received in no region: abroad, or at a site without a place."""
    if params["measure"] != "received":
        return ""
    lost = float(net.amounts(None)[net.destination < 0].sum())
    mean = f", mean of {words.count(net.steps, city.clock.step or 'step')}" if net.dated else ""
    return f"ends in no {city.base.singular}: {words.quantity(lost, rate(city, net))}{mean}" if lost else ""


def _head(city: City, quantity: Quantity) -> Quantity:
    people = population(city, quantity.place)
    if people is None:
        raise OverlayError(f"waste: no column with the role population in {city.title or city.name}, so none per head")
    if quantity.kind != "extensive":
        raise OverlayError(f"waste: {quantity.title} is no total, so it cannot be divided by people")
    unit, slash, step = quantity.unit.partition("/")
    factor, mass = (KG[unit], "kg") if unit in KG else (1.0, unit)
    values = moving.per_head(quantity.values * factor, people)
    head = quantity.derived(values, f"{quantity.title} per head", f"{mass}/person{slash}{step}")
    return replace(head, inputs=(*quantity.inputs, "population"))


def _shade(city: City, quantity: Quantity, params: Mapping[str, Value]) -> Picture:
    picture = shade(city, quantity, params, ramp_name="waste")
    formulas = [FORMULAS[measure] for measure in (quantity.name, str(params["measure"])) if measure in FORMULAS]
    if not formulas:
        return picture
    formula = f"{formulas[0]}; {picture.receipt.formula}"
    return replace(picture, receipt=replace(picture.receipt, formula=formula))


def _with_arrows(shaded: Picture, arrows: Picture) -> Picture:
    """Shading below arrows: the key of the shading goes first, sentence and figures are those of the arrows."""
    title, period = arrows.legend.title, arrows.legend.period
    if shaded.over_time or not period:
        note, period = f"arrows: {title}", period or shaded.legend.period
    else:
        note, period = f"arrows: {title}, {period}", shaded.legend.period
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
    "Waste flows",
    build,
    needs=("flows|waste",),
    params=(
        Choice("measure", MEASURES, "none", "Shade by"),
        Toggle("flows", True, "Flows"),
        Choice("direction", moving.DIRECTIONS, "all", "Direction"),
        Choice("material", (), "", "Material", of="materials"),
        Range("top", 1, 500, 30, title="Largest flows"),
        Choice("basis", ("measured", "reported"), "measured", "Basis"),
        COLUMN_PARAM,
        *CLASS_PARAMS,
    ),
    colour="#35E0FF",
    subtitle="who sends what to whom",
    theme=True,
    moving=True,
)

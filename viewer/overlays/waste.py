"""Waste: what moves as arrows by weight, and regions shaded by what they make, receive or see pass."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from viewer.analysis import flows as moving
from viewer.errors import OverlayError
from viewer.geometry.regions import IntArray
from viewer.model.city import City
from viewer.model.state import Value
from viewer.overlays.arrows import flow_picture, rate, record_notes, sites_only
from viewer.overlays.choropleth import CLASS_PARAMS, COLUMN_PARAM, shade, with_notes
from viewer.overlays.kind import Choice, Moment, OverlayKind, Range, Toggle
from viewer.overlays.network import Network, network, ways
from viewer.overlays.quantity import Quantity, choose, population
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
    has_flows = city.flows is not None and len(city.flows) > 0
    shading = _shading(city, params, has_flows)
    shaded = None if shading is None else _shade(city, shading, params)
    if shaded is None and not (has_flows and params["flows"]):
        return sites_only(city)
    if not has_flows or not params["flows"]:
        from_flows = has_flows and not params["column"]
        return with_notes(shaded, *record_notes(_network(city, params), city.flows.unit)) if from_flows else shaded
    arrows = flow_picture(city, _network(city, params), params, moment)
    return arrows if shaded is None else _with_arrows(shaded, arrows)


def _network(city: City, params: Mapping[str, Value]) -> Network:
    chosen = {name: str(params[name]) for name in ("material", "basis", "direction")}
    return network(city.flows, city.sites, city.base, **chosen)


def _shading(city: City, params: Mapping[str, Value], has_flows: bool) -> Quantity | None:
    """What the regions are shaded by, None when they stay bare."""
    measure, column = str(params["measure"]), str(params["column"])
    if city.base is None:
        return None
    if column or not has_flows:
        quantity = choose(city, column, "waste")
        if measure in ("received", "passing"):
            raise OverlayError(
                f"waste: {measure!r} is computed from flows, and a column or a city without flows has none"
            )
        return _head(city, quantity) if measure == "per_head" else quantity
    return None if measure == "none" else _from_flows(city, _network(city, params), measure)


def _from_flows(city: City, net: Network, measure: str) -> Quantity:
    crossing = ways(city.flows, city.base) if measure == "passing" else (np.zeros(0, np.int64),) * 2
    if measure == "passing":
        crossing = _within(crossing, net.rows)
    shape = (max(len(city.clock), net.span[1] + 1), len(city.base))
    values = net.regional("made" if measure == "per_head" else measure, shape, crossing)
    quantity = Quantity(
        measure,
        TITLES["made" if measure == "per_head" else measure],
        rate(city, net),
        values,
        city.base,
        "extensive",
        "waste",
        source=city.flows.source,
        inputs=(f"flows ({city.flows.unit}){f', {city.flows.source}' if city.flows.source else ''}",),
    )
    return _head(city, quantity) if measure == "per_head" else quantity


def _within(crossing: tuple[IntArray, IntArray], rows: IntArray) -> tuple[IntArray, IntArray]:
    """Crossings of all flows as crossings of the flows `rows`, numbered by their place in it."""
    flow, region = crossing
    kept = np.isin(flow, rows)
    return np.searchsorted(rows, flow[kept]), region[kept]


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
    legend = replace(shaded.legend, widths=arrows.legend.widths, period=period)
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

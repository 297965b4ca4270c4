"""Stocks: what lies in rooms or at sites at the end of a step, by material, as fills and as crates to be counted."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import numpy as np

from viewer.analysis.lying import Lying, lying
from viewer.errors import OverlayError
from viewer.geometry.locate import containing
from viewer.geometry.regions import FloatArray, areas, centroids
from viewer.model.city import City, RegionSet, Stocks
from viewer.model.receipt import Input
from viewer.model.state import Value
from viewer.overlays.amounts import Amounts, amounts
from viewer.overlays.choropleth import CLASS_PARAMS
from viewer.overlays.kind import Choice, Moment, OverlayKind, Toggle
from viewer.overlays.network import no_material
from viewer.scene import words
from viewer.scene.colour import DARK, categorical
from viewer.scene.marks import CallOut, Dots, Mark
from viewer.scene.particles import quantum
from viewer.scene.picture import Entry, Legend, Picture, Readout, Receipt
from viewer.tongue import mark, named, tr, trn

CRATES = 120  # at most about so many in one room
CRATE_PX, SITE_PX = 3.0, (4.0, 24.0)


def build(city: City, params: Mapping[str, Value], moment: Moment) -> Picture:
    """What surveys find at the end of the step, or of the last one; the official books know no stocks at all."""
    stocks = stocks_of(city)
    places = len(city.base) if stocks.region_set else len(city.sites)
    table = _of_material(lying(stocks, places, len(city.clock)), str(params["material"]))
    now, variance = table.at(moment.step)
    total, sigma = float(now.sum()), float(np.sqrt(variance.sum()))
    figures = {"tonnes": total, "sigma": sigma, "places": float((now.sum(axis=1) > 0).sum())}
    figures = figures if _looked(now) else {}
    shared = {"sentence": _sentence(city, stocks, table, moment), "receipt": _receipt(stocks, table, params),
              "figures": MappingProxyType(figures)}  # fmt: skip
    if moment.official:
        return Picture((), _left_out(city, stocks, table, moment), **shared)
    if not stocks.region_set:
        return Picture(_yards(city, now), _legend(city, stocks, table, moment), **shared)
    classes = amounts(table.tonnes.sum(axis=2), params, "waste")  # of all steps, so that they compare
    load = quantum(float(np.nan_to_num(table.tonnes).sum(axis=2).max(initial=0.0)), CRATES)
    crates = _crates(city.base, table, now, load) if params["crates"] else ()
    marks: list[Mark] = [classes.fills(city.base.name, now.sum(axis=1)), *crates]
    marks += _fullest(city, stocks, now, variance)
    return Picture(
        tuple(marks),
        _legend(city, stocks, table, moment, classes, load if crates else 0.0),
        _readouts(city, stocks, table, now, variance),
        **shared,
    )


def _looked(now: FloatArray) -> bool:
    """False at a step without a survey."""
    return bool(np.isfinite(now).all())


def stocks_of(city: City) -> Stocks:
    """The stocks in the regions that are shown, else those at sites; OverlayError when there are neither."""
    base = "" if city.base is None else city.base.name
    for name in (base, ""):
        found = next((one for one in city.stocks if one.region_set == name and len(one.ids)), None)
        if found is not None and (name or city.sites is not None):
            return found
    raise OverlayError(tr("stocks: {city} has no stocks in what is shown", city=city.title or city.name))


def _of_material(table: Lying, material: str) -> Lying:
    if not material:
        return table
    if material not in table.materials:
        raise OverlayError(no_material(material, table.materials))
    at = table.materials.index(material)
    return Lying(table.tonnes[:, :, [at]], table.variance[:, :, [at]], (material,), table.span)


def _colours(table: Lying) -> np.ndarray:
    return categorical(len(table.materials))


def _crates(base: RegionSet, table: Lying, now: FloatArray, load: float) -> tuple[Dots, ...]:
    """One square for each full load of a material, row by row from the lower left of its room; one size for all."""
    if load <= 0 or not _looked(now):
        return ()
    most = np.ceil(np.nan_to_num(table.tonnes) / load).sum(axis=2).max(axis=0)
    rooms = np.flatnonzero((most > 0) & (areas(base.rings) > 0))
    if not rooms.size:
        return ()
    pitch = float(np.sqrt(areas(base.rings)[rooms] / (most[rooms] * 1.7)).min())
    spots, shades = [], []
    for room in rooms.tolist():
        counts = np.rint(now[room] / load).astype(int)
        counts = np.where((now[room] > 0) & (counts == 0), 1, counts)
        places = _grid(base, room, pitch)[: int(counts.sum())]
        spots.append(places)
        shades.append(np.repeat(_colours(table), counts, axis=0)[: len(places)])
    xy, colour = np.vstack(spots), np.vstack(shades)
    return (Dots(xy, np.full(len(xy), CRATE_PX), colour, "square"),) if len(xy) else ()


def _grid(base: RegionSet, room: int, pitch: float) -> FloatArray:
    """Points inside a region on a square grid, lowest row first, as far from its walls as half a step."""
    own = base.rings.xy[base.rings.region_vertices[room] : base.rings.region_vertices[room + 1]]
    low, high = own.min(axis=0) + pitch * 0.6, own.max(axis=0) - pitch * 0.3
    x, y = (np.arange(start, end, pitch) for start, end in zip(low, high))
    points = np.column_stack([axis.ravel() for axis in np.meshgrid(x, y)])
    return points[containing(base.rings, points) == room] if len(points) else points


def _yards(city: City, now: FloatArray) -> tuple[Mark, ...]:
    """Sites as circles, their area in proportion to what lies there."""
    total, placed = now.sum(axis=1), np.isfinite(city.sites.xy).all(axis=1)
    held = np.flatnonzero((total > 0) & placed)
    if not held.size:
        return ()
    share = np.sqrt(total[held] / total.max())
    colour = np.tile(np.array(DARK.rgba("burden", 0.75), np.uint8), (len(held), 1))
    names = tuple(city.sites.names[i] for i in held)
    radius = np.maximum(SITE_PX[1] * share, SITE_PX[0])
    return (Dots(city.sites.xy[held], radius, colour, "circle", names, held.astype(np.int64)),)


def _names(city: City, stocks: Stocks) -> tuple[tuple[str, ...], str, str]:
    """Names of the places, and what one and several are called."""
    if not stocks.region_set:
        return city.sites.names, tr("site"), tr("sites")
    return city.base.names, city.base.singular, city.base.plural


def _fullest(city: City, stocks: Stocks, now: FloatArray, variance: FloatArray) -> tuple[CallOut, ...]:
    total = now.sum(axis=1)
    if not _looked(now) or total.max(initial=0.0) <= 0:
        return ()
    room = int(np.argmax(total))
    spot = centroids(city.base.rings)[room]
    if not np.isfinite(spot).all():
        return ()
    said = words.plus_minus(float(total[room]), float(np.sqrt(variance[room].sum())), stocks.unit)
    return (CallOut((float(spot[0]), float(spot[1])), city.base.names[room], (tr("holds most: {amount}", amount=said),),
                    DARK.rgba("waste")),)  # fmt: skip


def _readouts(city: City, stocks: Stocks, table: Lying, now: FloatArray, variance: FloatArray) -> tuple[Readout, ...]:
    """The sum with its uncertainty, then every material."""
    base, source, sigma = city.base.name, stocks.source, np.sqrt(variance.sum(axis=1))
    out = [Readout(tr("Lies here"), stocks.unit, base, now.sum(axis=1), source=source),
           Readout(tr("Standard uncertainty"), stocks.unit, base, sigma, source=source)]  # fmt: skip
    each = [Readout(named(name).capitalize(), stocks.unit, base, now[:, k], source=source)
            for k, name in enumerate(table.materials)]  # fmt: skip
    return (*out, *(each if len(each) > 1 else ()))


def _legend(
    city: City, stocks: Stocks, table: Lying, moment: Moment, classes: Amounts | None = None, load: float = 0.0
) -> Legend:
    now, _ = table.at(moment.step)
    total, (_, _, several) = now.sum(axis=1), _names(city, stocks)
    if not _looked(now):
        return _not_surveyed(city, stocks, table, moment, classes)
    entries = [] if classes is None else [classes.nothing(tr("nothing lies there"), int((total == 0).sum()))]
    by_material = now.sum(axis=0)
    said = [tr("{material}: {amount}", material=named(name), amount=words.quantity(float(by_material[k]), stocks.unit))
            for k, name in enumerate(table.materials)]  # fmt: skip
    if load:
        shades = [tuple(int(v) for v in colour) for colour in _colours(table)]
        entries += [Entry(shade, text) for shade, text in zip(shades, said, strict=True)]
    notes = [tr("1 square = {amount}", amount=words.quantity(load, stocks.unit))] if load else said
    if classes is None and total.max(initial=0.0) > 0:
        most = words.quantity(float(total.max()), stocks.unit)
        notes.append(tr("area of a circle = what lies there; the largest: {amount}", amount=most))
    notes += [tr("surveys at the end of the step; the official books have no stocks"), *_lost(city, stocks)]
    notes += classes.notes if classes is not None else ()
    title = _title(stocks, several, shaded=classes is not None)
    return Legend(title, stocks.unit, _when(city, table, moment), ramp=() if classes is None else classes.ramp,
                  breaks=() if classes is None else classes.texts, entries=tuple(entries), notes=tuple(notes),
                  source=stocks.source, below=None if classes is None else classes.none)  # fmt: skip


def _title(stocks: Stocks, several: str, *, shaded: bool) -> str:
    return words.titled(tr("Stocks in {places}", places=several) if shaded else tr("Stocks at sites"), stocks.unit)


def _not_surveyed(city: City, stocks: Stocks, table: Lying, moment: Moment, classes: Amounts | None) -> Legend:
    """The key of a step in which nobody looked: missing stays missing."""
    _, one, several = _names(city, stocks)
    title = _title(stocks, several, shaded=classes is not None)
    return Legend(title, stocks.unit, _when(city, table, moment), ramp=() if classes is None else classes.ramp,
                  breaks=() if classes is None else classes.texts, missing=table.tonnes.shape[1], missing_word=several,
                  missing_one=one,
                  notes=(tr("not surveyed"), *_lost(city, stocks)), source=stocks.source,
                  below=None if classes is None else classes.none)  # fmt: skip


def _lost(city: City, stocks: Stocks) -> list[str]:
    gone = int((~np.isfinite(stocks.tonnes)).sum())
    lost = 0 if stocks.region_set else int((~np.isfinite(city.sites.xy).all(axis=1)).sum())
    notes = [trn("{n} row without a mass", "{n} rows without a mass", gone)] if gone else []
    return notes + ([trn("{n} site without a place", "{n} sites without a place", lost)] if lost else [])


def _left_out(city: City, stocks: Stocks, table: Lying, moment: Moment) -> Legend:
    now, variance = table.at(moment.step)
    said = words.plus_minus(float(now.sum()), float(np.sqrt(variance.sum())), stocks.unit)
    told = tr("left out: {amount} that surveys find", amount=said) if _looked(now) else tr("not surveyed")
    notes = (tr("official view: the operators' books have no stocks"), told)
    return Legend(words.titled(tr("Stocks"), stocks.unit), stocks.unit, _when(city, table, moment), notes=notes,
                  source=stocks.source)  # fmt: skip


def _when(city: City, table: Lying, moment: Moment) -> str:
    """The end of which step: "end of week 30 of 52"."""
    told = _step(city, table, moment)
    return tr("end of {moment}", moment=told) if told else ""


def _step(city: City, table: Lying, moment: Moment) -> str:
    """The step at whose end it is: "week 30 of 52"."""
    step = table.span[1] if moment.step is None else moment.step
    if step >= len(city.clock):
        return ""
    label = city.clock.labels[step] if step < len(city.clock.labels) else ""
    return words.moment(city.clock.step, step, len(city.clock), label)


def _sentence(city: City, stocks: Stocks, table: Lying, moment: Moment) -> str:
    now, variance = table.at(moment.step)
    total, (names, one, several) = now.sum(axis=1), _names(city, stocks)
    told = {"moment": _step(city, table, moment), "place": one}
    if not _looked(now):
        return _opened(UNKNOWN, told)
    if total.sum() <= 0:
        return _opened(NOTHING, told)
    held = int((total > 0).sum())
    told["amount"] = words.plus_minus(float(total.sum()), float(np.sqrt(variance.sum())), stocks.unit)
    everywhere = words.count(len(total), one, several) if stocks.region_set else words.count(len(total), "site")
    told |= {"some": words.number(held), "places": everywhere}
    if moment.official:
        return _opened(LEFT_OUT, told)
    more = float(total.sum() - table.tonnes[table.span[0]].sum())
    said = _opened(GROWN if more > 0 else LIE, told | {"more": words.quantity(more, stocks.unit)})
    if held < 2:
        return tr("{said}.", said=said)
    top = int(np.argmax(total))
    return tr("{said}; {place} holds most, {amount}.", said=said, place=names[top],
              amount=words.quantity(float(total[top]), stocks.unit))  # fmt: skip


# at the end of a step, and without a clock
UNKNOWN = (
    mark("At the end of {moment}, no {place} was surveyed: what lies there is not known."),
    mark("When it was surveyed, no {place} was surveyed: what lies there is not known."),
)
NOTHING = (
    mark("At the end of {moment}, nothing lies in any {place}."),
    mark("When it was surveyed, nothing lies in any {place}."),
)
LEFT_OUT = (
    mark(
        "At the end of {moment}, the official books leave out {amount} that surveys find in {some} of {places}.",
    ),
    mark("When it was surveyed, the official books leave out {amount} that surveys find in {some} of {places}."),
)
LIE = (
    mark("At the end of {moment}, {amount} lie in {some} of {places}"),
    mark("When it was surveyed, {amount} lie in {some} of {places}"),
)
GROWN = (
    mark("At the end of {moment}, {amount} lie in {some} of {places}, {more} more than at the first survey"),
    mark("When it was surveyed, {amount} lie in {some} of {places}, {more} more than at the first survey"),
)


def _opened(templates: tuple[str, str], told: Mapping[str, str]) -> str:
    return tr(templates[0 if told["moment"] else 1], **told)


def _receipt(stocks: Stocks, table: Lying, params: Mapping[str, Value]) -> Receipt:
    return Receipt(
        tr("what a survey finds at the end of a step, summed over materials; uncertainties add in squares"),
        ((tr("material"), named(str(params["material"])) if params["material"] else tr("all")),
         (tr("classes"), tr("{classes:g} of all steps together", classes=params["classes"]))),
        (Input(words.count(len(stocks.ids), "survey row"), None, "", stocks.source),),
        len(stocks.ids),
        tr("stocks"),
    )  # fmt: skip


KIND = OverlayKind(
    "stocks",
    mark("Stocks"),
    build,
    needs=("stocks",),
    params=(
        Choice("material", (), "", mark("Material"), of="stored"),
        Toggle("crates", True, mark("Crates")),
        *CLASS_PARAMS,
    ),
    colour="#35E0FF",
    subtitle=mark("what lies where"),
    moving=True,
    accounts=True,
    question=mark("What lies where?"),
)

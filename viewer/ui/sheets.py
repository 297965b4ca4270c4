"""What the inspector says of a place, in words: name, rank, every value with its unit and source, the maths."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from viewer.analysis.inequality import weighted_mean
from viewer.analysis.rank import rank
from viewer.model.city import City, Column, RegionSet, Sites
from viewer.model.state import Selection
from viewer.overlays.charts import top_readout
from viewer.overlays.quantity import population
from viewer.render.sheet import at_step
from viewer.render.stage import Hit
from viewer.scene import findings, words
from viewer.scene.findings import Subject
from viewer.scene.picture import Readout, Receipt, Shown, made_from
from viewer.tongue import named, spoken, tr, trn

AMOUNTS = ("t", "kg", "g", "ton_us", "lb", "persons", "people", "households")
MOST_COLUMNS = 80  # of one sheet: what is beyond is counted and stands in the data table


@dataclass(frozen=True, slots=True)
class Row:
    """One line: what, how much, and where it comes from."""

    name: str
    value: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything that is said of one place."""

    title: str = ""
    subtitle: str = ""
    rows: tuple[Row, ...] = ()
    receipts: tuple[tuple[str, Receipt], ...] = ()
    pinned: bool = False
    ratio: str = ""  # what is shown on top against the mean of all: "dust ÷ mean of a person = 1.12"
    asked: Row | None = None  # the row whose maths is offered first


def receipt_lines(receipt: Receipt) -> tuple[str, ...]:
    """A receipt in words: formula, parameters, inputs, rows used, section of the methods."""
    settings = ", ".join(f"{name} = {value}" for name, value in receipt.parameters)
    inputs = "; ".join(made_from(one) for one in receipt.inputs)
    lines = (
        receipt.formula,
        settings and tr("with {settings}", settings=settings),
        inputs and tr("from {inputs}", inputs=inputs),
        receipt.rows and trn("{n} row used", "{n} rows used", receipt.rows),
        receipt.section and tr("method {section}", section=receipt.section),
    )
    return tuple(line for line in lines if line)


def sheet_of(city: City, hit: Hit, shown: Sequence[Shown], step: int | None, region_set: str = "") -> Sheet:
    """What is known of what was hit: a site goes before a region; an empty sheet where there is nothing."""
    if city.sites is not None and 0 <= hit.site < len(city.sites):
        return _site_sheet(city, city.sites, hit.site)
    if city.flows is not None and 0 <= hit.flow < len(city.flows):
        return _flow_sheet(city, hit.flow)
    regions = city.region_set(region_set) if region_set else city.base
    if regions is None or not 0 <= hit.region < len(regions):
        return Sheet()
    told = sorted(reversed(shown), key=lambda layer: layer.picture.legend.background)
    readouts = [r for layer in told for r in layer.picture.readouts if r.region_set == regions.name]
    columns = tuple(regions.columns.values())
    rows = [_readout_row(readout, hit.region, step, columns) for readout in readouts]
    said = {readout.label for readout in readouts}
    untold = [column for column in columns if column.label not in said and not column.moe_of]
    rows += [_column_row(column, hit.region, columns) for column in untold[:MOST_COLUMNS]]
    if len(untold) > MOST_COLUMNS:
        rows.append(Row(tr("More columns"), tr("{more:,} in the data table", more=len(untold) - MOST_COLUMNS)))
    receipts = tuple(
        (x.picture.legend.title or x.name, x.picture.receipt) for x in reversed(shown) if x.picture.receipt.formula
    )
    when = words.moment(city.clock.step, step, len(city.clock))
    which = tr("{district} {id}", district=regions.singular, id=regions.ids[hit.region])
    place = " · ".join(filter(None, (which, when)))
    subtitle = "\n".join(filter(None, (rank_line(regions, hit.region, shown, step), place)))
    top = top_readout(regions, shown)
    asked = next((row for row in rows if top is not None and row.name == top.label), rows[0] if rows else None)
    return Sheet(
        regions.names[hit.region],
        subtitle,
        tuple(rows),
        receipts,
        ratio=ratio_line(city, regions, hit.region, top, step),
        asked=asked,
    )


def rank_line(regions: RegionSet, region: int, shown: Sequence[Shown], step: int | None) -> str:
    """Where a region stands in what is shaded on top: "dust rank 8 of 94 · 92nd percentile"; "" without a value."""
    readout = top_readout(regions, shown)
    if readout is None:
        return ""
    found = rank(at_step(readout.values, step), region)
    if found is None or found.count < 2:
        return ""
    share = ordinal(round(min(max(found.percentile, 1.0), 99.0)))
    label, place = words.inside(readout.label), {"place": found.place, "count": found.count}
    return tr("{measure} rank {place} of {count} · {share} percentile", measure=label, share=share, **place)


def ratio_line(city: City, regions: RegionSet, region: int, readout: Readout | None, step: int | None) -> str:
    """How many times the mean of all a region's value on top is: "dust ÷ mean of a person = 1.12".

    The mean weighs people where they are known. "" without a value, of a mean that is not above 0, and of one region.
    """
    if readout is None or len(regions) < 2:
        return ""
    values, people = at_step(readout.values, step), population(city, regions)
    mean = weighted_mean(values, people)
    weighed = people is not None and np.isfinite(mean)
    if not weighed:
        mean = weighted_mean(values)
    if not np.isfinite(values[region]) or not mean > 0:
        return ""
    label, ratio = words.inside(readout.label), words.number(float(values[region] / mean))
    if weighed:
        return tr("{measure} ÷ mean of a person = {ratio}", measure=label, ratio=ratio)
    return tr("{measure} ÷ mean of a {district} = {ratio}", measure=label, ratio=ratio, district=regions.singular)


def ordinal(number: int) -> str:
    """A place in an order, as the language that is spoken writes it.

    >>> ordinal(1), ordinal(12), ordinal(92), ordinal(93)
    ('1st', '12th', '92nd', '93rd')
    """
    if spoken().code != "en":
        return tr("{number}.", about="a place in an order, as in 3rd", number=number)
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def source_lines(sheet: Sheet) -> tuple[str, ...]:
    """One line per source with the values that come from it."""
    names: dict[str, list[str]] = {}
    for row in sheet.rows:
        if row.source:
            names.setdefault(row.source, []).append(row.name)
    comma = tr(", ", about="between the words of a list")
    return tuple(tr("{source}: {columns}", source=one, columns=comma.join(rows)) for one, rows in names.items())


def sheet_of_selection(city: City, selection: Selection, shown: Sequence[Shown], step: int | None) -> Sheet:
    """The sheet of what is pinned; of several regions how many there are and their totals where totals make sense."""
    if not selection:
        return Sheet()
    site = min(selection.sites, default=-1)
    flow = min(selection.flows, default=-1)
    if len(selection.regions) <= 1:
        hit = Hit(min(selection.regions, default=-1), site, flow)
        made = sheet_of(city, hit, shown, step, selection.region_set)
        return replace(made, pinned=True)
    regions = city.region_set(selection.region_set) if selection.region_set else city.base
    assert regions is not None
    which = np.array(sorted(selection.regions))
    rows = tuple(
        Row(
            tr("{column}, total", column=column.label),
            words.quantity(float(np.nansum(column.values[which])), column.unit),
            column.source,
        )
        for column in list(regions.columns.values())
        if column.kind == "extensive"
        and column.numeric
        and not column.moe_of
        and np.isfinite(column.values[which]).any()
    )
    names = words.listed([regions.names[i] for i in which], 4)
    line = chosen_line(city, regions, which, shown, step)
    title = words.count(len(which), regions.singular, regions.plural)
    return Sheet(title, f"{line}\n{names}", rows[:MOST_COLUMNS], pinned=True)


def chosen_line(city: City, regions: RegionSet, which: np.ndarray, shown: Sequence[Shown], step: int | None) -> str:
    """Of several regions how many, their people, and what is shown on top in them against elsewhere."""
    noun = Subject("", "", regions.singular, regions.plural)
    people, readout = population(city, regions), top_readout(regions, shown)
    known = people is not None and bool(np.isfinite(people[which]).any())
    facts = {"count": len(which), "of": len(regions), "people": float(np.nansum(people[which])) if known else np.nan}
    if readout is None:
        return findings.chosen(None, **facts, inside=np.nan, outside=np.nan, total=False, noun=noun)
    values = at_step(readout.values, step)
    column = next((c for c in regions.columns.values() if (c.label, c.unit) == (readout.label, readout.unit)), None)
    total = column.kind == "extensive" if column is not None else _adds_up(readout.unit)
    others = np.ones(len(regions), bool)
    others[which] = False
    weights = people if known else None
    if total:
        held = values[which]
        inside, outside = (float(np.nansum(held)) if np.isfinite(held).any() else np.nan), np.nan
    else:
        inside, outside = (weighted_mean(values[i], None if weights is None else weights[i]) for i in (which, others))
    subject = Subject(readout.label, readout.unit, regions.singular, regions.plural)
    return findings.chosen(
        subject, **facts, inside=inside, outside=outside, total=total, noun=noun, weighed=known and not total
    )


def _adds_up(unit: str) -> bool:
    """True for amounts, which have a total: tonnes, tonnes a week, people; not for what is told per head."""
    head, _, under = unit.partition("/")
    return head in AMOUNTS and under not in ("person", "head", "household")


def _amount(label: str, value: float, unit: str) -> str:
    """A value with its unit, which is left out where the label ends in it: "Median credits" is "9,858"."""
    return words.quantity(value, "" if words.titled(label, unit) == label else unit)


def _readout_row(readout: Readout, region: int, step: int | None, columns: Sequence[Column]) -> Row:
    column = next((c for c in columns if (c.label, c.unit) == (readout.label, readout.unit)), None)
    if column is not None and np.array_equal(readout.at(region, step), column.values[region], equal_nan=True):
        return _column_row(column, region, columns)  # which knows the margin of error and the period too
    if readout.texts:
        return Row(readout.label, readout.texts[region] or words.NO_DATA, readout.source)
    return Row(readout.label, _amount(readout.label, readout.at(region, step), readout.unit), readout.source)


def _column_row(column: Column, place: int, others: Sequence[Column] = ()) -> Row:
    if column.texts:
        return Row(column.label, column.texts[place], column.source)
    value = float(column.values[place])
    if column.kind == "category":
        return Row(column.label, words.NO_DATA if np.isnan(value) else column.categories[int(value)], column.source)
    if np.isnan(value) and column.missing_means:
        return Row(column.label, f"{words.NO_DATA} ({column.missing_means})", column.source)
    margin = next((other for other in others if other.moe_of == column.name), None)
    text = _amount(column.label, value, column.unit)
    if margin is not None and np.isfinite(value) and np.isfinite(margin.values[place]):
        spread = _amount(column.label, float(margin.values[place]), column.unit)
        text = words.with_margin(words.number(value), spread)
    return Row(column.label, text, f"{column.source}{f', {words.dated(column.period)}' if column.period else ''}")


def _site_sheet(city: City, sites: Sites, site: int) -> Sheet:
    rows = tuple(_column_row(column, site) for column in list(sites.columns.values())[:MOST_COLUMNS])
    return Sheet(sites.names[site], named(sites.kinds[site]) if sites.kinds else tr("site"), rows)


def _flow_sheet(city: City, flow: int) -> Sheet:
    flows = city.flows
    assert flows is not None
    amount = words.plus_minus(float(flows.tonnes[flow]), float(flows.sigma[flow]), flows.unit)
    rows = (
        Row(tr("From"), flows.origin.names[flow]),
        Row(tr("To"), flows.destination.names[flow]),
        Row(tr("Material"), named(flows.materials[int(flows.material[flow])])),
        Row(tr("Amount"), amount, flows.source),
        Row(tr("Basis"), named(flows.basis[flow]) if flows.basis else ""),
    )
    ends = {"origin": flows.origin.names[flow], "destination": flows.destination.names[flow]}
    return Sheet(tr("{origin} to {destination}", **ends), tr("flow"), rows)

"""What the inspector says of a place, in words: name, rank, every value with its unit and source, the maths."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from viewer.analysis.rank import rank
from viewer.model.city import City, Column, RegionSet, Sites
from viewer.model.state import Selection
from viewer.render.stage import Hit
from viewer.scene import words
from viewer.scene.marks import Fills
from viewer.scene.picture import Readout, Receipt, Shown

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


def receipt_lines(receipt: Receipt) -> tuple[str, ...]:
    """A receipt in words: formula, parameters, inputs, rows used, section of the methods."""
    settings = ", ".join(f"{name} = {value}" for name, value in receipt.parameters)
    lines = (
        receipt.formula,
        settings and f"with {settings}",
        receipt.inputs and f"from {'; '.join(receipt.inputs)}",
        receipt.rows and f"{words.count(receipt.rows, 'row')} used",
        receipt.section and f"method {receipt.section}",
    )
    return tuple(line for line in lines if line)


def sheet_of(city: City, hit: Hit, shown: Sequence[Shown], step: int | None, region_set: str = "") -> Sheet:
    """What is known of what was hit: a site goes before a region; an empty sheet where there is nothing."""
    if hit.site >= 0 and city.sites is not None:
        return _site_sheet(city, city.sites, hit.site)
    if hit.flow >= 0 and city.flows is not None:
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
        rows.append(Row("More columns", f"{len(untold) - MOST_COLUMNS:,} in the data table"))
    receipts = tuple(
        (x.picture.legend.title or x.name, x.picture.receipt) for x in reversed(shown) if x.picture.receipt.formula
    )
    when = words.moment(city.clock.step, step, len(city.clock))
    named = f"{regions.singular} {regions.ids[hit.region]}" + (f" · {when}" if when else "")
    subtitle = "\n".join(filter(None, (rank_line(regions, hit.region, shown, step), named)))
    return Sheet(regions.names[hit.region], subtitle, tuple(rows), receipts)


def rank_line(regions: RegionSet, region: int, shown: Sequence[Shown], step: int | None) -> str:
    """Where a region stands in what is shaded on top: "dust rank 8 of 94 · 92nd percentile"; "" without a value."""
    for layer in reversed(shown):
        shaded = any(isinstance(mark, Fills) and mark.region_set == regions.name for mark in layer.picture.marks)
        readout = next((r for r in layer.picture.readouts if r.region_set == regions.name and not r.texts), None)
        if shaded and readout is not None:
            found = rank(np.array([readout.at(place, step) for place in range(len(regions))]), region)
            if found is None or found.count < 2:
                return ""
            share = ordinal(round(min(max(found.percentile, 1.0), 99.0)))
            return f"{words.inside(readout.label)} rank {found.place} of {found.count} · {share} percentile"
    return ""


def ordinal(number: int) -> str:
    """
    >>> ordinal(1), ordinal(12), ordinal(92), ordinal(93)
    ('1st', '12th', '92nd', '93rd')
    """
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def source_lines(sheet: Sheet) -> tuple[str, ...]:
    """One line per source with the values that come from it."""
    names: dict[str, list[str]] = {}
    for row in sheet.rows:
        if row.source:
            names.setdefault(row.source, []).append(row.name)
    return tuple(f"{source}: {', '.join(rows)}" for source, rows in names.items())


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
            f"{column.label}, total", words.quantity(float(np.nansum(column.values[which])), column.unit), column.source
        )
        for column in list(regions.columns.values())
        if column.kind == "extensive"
        and column.numeric
        and not column.moe_of
        and np.isfinite(column.values[which]).any()
    )
    names = words.listed([regions.names[i] for i in which], 4)
    return Sheet(words.count(len(which), regions.singular, regions.plural), names, rows[:MOST_COLUMNS], pinned=True)


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
        text = f"{words.number(value)} ± {_amount(column.label, float(margin.values[place]), column.unit)}"
    return Row(column.label, text, f"{column.source}{f', {column.period}' if column.period else ''}")


def _site_sheet(city: City, sites: Sites, site: int) -> Sheet:
    rows = tuple(_column_row(column, site) for column in list(sites.columns.values())[:MOST_COLUMNS])
    return Sheet(sites.names[site], sites.kinds[site] if sites.kinds else "site", rows)


def _flow_sheet(city: City, flow: int) -> Sheet:
    flows = city.flows
    assert flows is not None
    amount = words.plus_minus(float(flows.tonnes[flow]), float(flows.sigma[flow]), flows.unit)
    rows = (
        Row("From", flows.origin.names[flow]),
        Row("To", flows.destination.names[flow]),
        Row("Material", flows.materials[int(flows.material[flow])]),
        Row("Amount", amount, flows.source),
        Row("Basis", flows.basis[flow] if flows.basis else ""),
    )
    return Sheet(f"{flows.origin.names[flow]} to {flows.destination.names[flow]}", "flow", rows)

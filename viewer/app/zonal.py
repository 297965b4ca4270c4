"""`rhea zonal`: what a raster comes to in each region, every cell counted by the part of it that lies inside."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from viewer.analysis.zonal import Zones, zones
from viewer.app.table_file import write_table
from viewer.errors import UsageError
from viewer.model.city import City, Field, RegionSet
from viewer.scene.words import count, number, quantity

NOTHING = 1e-3  # of the highest: less is counted and not told
MEASURES = ("mean", "sum", "min", "max", "cells", "covered")


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", metavar="PATH", help="a city pack, or a file of regions")
    parser.add_argument("--raster", metavar="F.tif", help="the raster; a field of the pack when none is given")
    parser.add_argument("--field", metavar="NAME", help="which field, where there are several")
    parser.add_argument("--weight", metavar="NAME", help="a field on the same grid, such as people: the mean is theirs")
    parser.add_argument("--out", type=Path, metavar="F.csv", help="writes the table as well")


def answer(city: City, options: argparse.Namespace, before: int = 0) -> dict[str, object]:
    """Mean, sum, lowest, highest, cells and covered share of each region by its id, and what was conserved.

    before: how many fields the city had before the raster joined it; those are not meant where a raster was named.
    """
    if city.base is None:
        raise UsageError("zonal: there are no regions")
    field = _field(city, options.field, _meant(city, options.raster, before))
    weight = _field(city, options.weight, city.fields) if options.weight else None
    try:
        found = zones(field, city.base.rings, weight=weight)
    except ValueError as error:
        raise UsageError(f"--weight: {error}") from error
    rows = {region: _row(found, i) for i, region in enumerate(city.base.ids)}
    if options.out is not None:
        columns = {name: np.array([row[name] for row in rows.values()]) for name in MEASURES}
        write_table(options.out, "region", city.base.ids, columns)
    whole = float(np.nansum(field.values))
    inside = float(found.total.sum())
    return {
        "field": field.name,
        "unit": field.unit,
        "weight": options.weight or "",
        "regions": rows,
        "total": whole,
        "inside": inside,
        "outside": whole - inside,
        "missing": [city.base.ids[i] for i in np.flatnonzero(np.isnan(found.mean))],
    }


def in_words(found: dict[str, object], base: RegionSet | None = None) -> str:
    """The answer as lines for a person: regions by name, the highest first, those of next to nothing counted."""
    unit, regions = found["unit"], found["regions"]
    called = {} if base is None else dict(zip(base.ids, base.names))
    known = [(region, row) for region, row in regions.items() if np.isfinite(row["mean"])]
    known.sort(key=lambda item: -item[1]["mean"])
    highest = max((abs(row["mean"]) for _, row in known), default=0.0)
    told = [(region, row) for region, row in known if abs(row["mean"]) >= NOTHING * highest]
    lines = [
        f"{called.get(region, region):<28} mean {quantity(row['mean'], unit)}, {100 * row['covered']:.0f} % covered"
        for region, row in told
    ]
    if len(told) < len(known):
        lines.append(f"{_number(len(known) - len(told), base)} with less than a thousandth of the highest")
    lines.append(f"cells inside the regions {number(found['inside'], 4)}, of {number(found['total'], 4)} in all")
    if found["missing"]:
        lines.append(f"no known cell in {_number(len(found['missing']), base)}")
    return "\n".join(lines)


def _number(how_many: int, base: RegionSet | None) -> str:
    return count(how_many, "region") if base is None else count(how_many, base.singular, base.plural)


def _row(found: Zones, region: int) -> dict[str, float]:
    values = (found.mean, found.total, found.low, found.high, found.cells, found.covered)
    return {name: float(column[region]) for name, column in zip(MEASURES, values)}


def _meant(city: City, raster: str | None, before: int) -> tuple[Field, ...]:
    """The fields of the raster that was named; one that the city held already is not read twice."""
    if not raster:
        return city.fields
    return city.fields[before:] or tuple(field for field in city.fields if field.name == Path(raster).stem)


def _field(city: City, name: str | None, among: tuple[Field, ...]) -> Field:
    if not among:
        raise UsageError("zonal: no raster; give one with --raster")
    if name is None:
        if len(among) > 1:
            raise UsageError(f"--field: one of {', '.join(field.name for field in among)} is needed")
        return among[0]
    found = next((field for field in city.fields if field.name == name), None)
    if found is None:
        raise UsageError(f"no field {name!r}; known: {', '.join(field.name for field in city.fields)}")
    return found

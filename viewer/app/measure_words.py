"""What `rhea measure` says to a person: one measure a line, with its unit, and why one is not defined."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from viewer.model.city import Column, PointSet, RegionSet
from viewer.scene import words

DIGITS, WIDE = 3, 34
MOST_ISLANDS = 8
LEAST_P = 0.0001
LABELS = {
    "mean": "mean",
    "gini": "Gini (0 equal, 1 most unequal)",
    "theil_t": "Theil T",
    "theil_l": "Theil L",
    "hoover": "Hoover, share to be moved",
    "concentration_index": "concentration index",
    "concentration_standard_error": "  its standard error",
    "between": "Theil T between the groups",
    "within": "Theil T within the groups",
}


def in_words(found: Mapping[str, object], held: RegionSet | PointSet, column: Column) -> str:
    """The measures of `measure` as lines of a table. held: what the column belongs to."""
    how_many = int(found["n"])
    things = words.count(how_many, *((held.singular, held.plural) if isinstance(held, RegionSet) else ("point",)))
    lines = [f"{words.titled(column.label, column.unit)}: {things} with a value, {found['missing']:,} without"]
    for name, label in LABELS.items():
        if name in found:
            unit = column.unit if name == "mean" else ""
            lines.append(_line(label, _figure(float(found[name]), unit, _why_not(name, column))))
    for aversion, value in found["atkinson"].items():
        lines.append(_line(f"Atkinson, aversion {aversion}", _figure(value, "", _why_not("gini", column))))
    lines.append(_line("Kolm-Pollak, equally shared", _figure(found["kolm_pollak_ede"], column.unit, "no values")))
    return "\n".join([*lines, *_neighbours(found, held)])


def chance(p: float) -> str:
    """A p value: what is smaller than LEAST_P is told as that."""
    return f"p below {LEAST_P:g}" if p < LEAST_P else f"p {words.number(p, DIGITS)}"


def _line(label: str, said: str) -> str:
    return f"  {label:<{WIDE}} {said}"


def _figure(value: float, unit: str, why_not: str) -> str:
    return f"not defined: {why_not}" if math.isnan(value) else words.quantity(value, unit, DIGITS)


def _why_not(name: str, column: Column) -> str:
    known = column.values[np.isfinite(column.values)]
    if not len(known):
        return "no values"
    if (known < 0).any():
        return "there are values below 0"
    if name == "theil_l" and (known == 0).any():
        return "there are values of 0"
    if not known.any():
        return "all values are 0"
    return "too few values" if len(known) < 3 else "no weight, or none with a value"


def _neighbours(found: Mapping[str, object], held: RegionSet | PointSet) -> list[str]:
    """Whether like values lie side by side, and which regions have no neighbours, by name."""
    label, index = "Moran's I", float(found["moran_i"])
    if not found["weights"]:
        return [_line(label, "not defined: points have no borders; give --weights knn:K or distance:M")]
    if math.isnan(index):
        return [_line(label, f"not defined: no two values that differ are neighbours by {found['weights']}")]
    lines = [_line(f"{label}, {found['weights']}", f"{words.number(index, DIGITS)}, {chance(float(found['moran_p']))}")]
    if found["islands"]:
        called = dict(zip(held.ids, held.names)) if isinstance(held, RegionSet) else {}
        named = [called.get(one, one) for one in found["islands"]]
        lines.append(_line("without neighbours", words.listed(named, MOST_ISLANDS)))
    return lines

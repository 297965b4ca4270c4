"""`rhea interpolate`: columns of one set of regions carried over to another, with a receipt of what was conserved."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from viewer.app.forms import no_column
from viewer.app.table_file import write_table
from viewer.errors import UsageError
from viewer.geometry.interpolate import Interpolated, Overlap, averaged, dasymetric, divided, overlap
from viewer.geometry.regions import FloatArray
from viewer.model.city import City, Column, PointSet, RegionSet

HOW = ("auto", "divide", "average")
FORMULAS = {  # of the receipt, method section 4.7
    "extensive": "V_k = Σ_i v_i s_ik ÷ {whole}; leak = Σ_i v_i − Σ_k V_k",
    "intensive": "V_k = Σ_i v_i s_ik ÷ Σ_i s_ik",
}
SHARED = {"area": "s_ik area shared by source i and target k", "dasymetric": "s_ik weight of the places in both"}


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", metavar="SOURCE", help="a city pack or a file of regions with the columns")
    parser.add_argument("target", metavar="TARGET", help="a file of the regions that they are wanted for")
    parser.add_argument("--columns", required=True, metavar="A,B,...")
    parser.add_argument(
        "--how", choices=HOW, default="auto", help="totals are divided, rates averaged; auto knows both"
    )
    parser.add_argument(
        "--weights", metavar="FILE", help="points or a raster that say where the people are (dasymetric)"
    )
    parser.add_argument("--weight-column", metavar="C", help="the column of the points that weighs them")
    parser.add_argument("--keep-total", action="store_true", help="what lies outside all targets goes to those reached")
    parser.add_argument("--out", type=Path, metavar="F.csv", help="writes the table as well")


def answer(
    sources: RegionSet, targets: RegionSet, options: argparse.Namespace, weights: tuple[FloatArray, FloatArray] | None
) -> dict[str, object]:
    """Values of each column by the target's id, its total, its leak, and which sources fell back on their area.

    weights: places (p, 2) and what each weighs. UsageError where a rate is to be divided or a total averaged.
    """
    by_area = overlap(sources.rings, targets.rings)
    shares = by_area if weights is None else dasymetric(sources.rings, targets.rings, *weights)
    by = "area" if weights is None else "dasymetric"
    columns: dict[str, dict[str, object]] = {}
    table: dict[str, FloatArray] = {}
    for name in _names(options.columns):
        column = _column(sources, name)
        found = _carried(column, shares, options, None if weights is None else by_area)
        table[name] = found.values
        columns[name] = _told(sources, targets, column, found) | {"formula": _formula(column, by, options.keep_total)}
    if options.out is not None:
        write_table(options.out, "region", targets.ids, table)
    return {"source": sources.name, "target": targets.name, "by": by, "columns": columns}


def in_words(found: dict[str, object]) -> str:
    """The receipt as lines for a person."""
    lines = [f"{found['source']} to {found['target']}, by {found['by']}"]
    for name, column in found["columns"].items():
        unit = f" {column['unit']}" if column["unit"] else ""
        if column["kind"] == "intensive":
            lines.append(f"  {name}: means, between {column['lowest']:.6g} and {column['highest']:.6g}{unit}")
        else:
            kept = "all conserved" if column["conserved"] else f"{column['leak']:.6g}{unit} lie outside the targets"
            lines.append(f"  {name}: {column['total']:.6g}{unit} divided, {kept}")
        if column["fallback"]:
            lines.append(f"    by area for want of weights: {', '.join(column['fallback'])}")
        if column["missing"]:
            lines.append(f"    no value in {len(column['missing'])} targets")
    return "\n".join(lines)


def weights_of(city: City, before: City, column: str | None) -> tuple[FloatArray, FloatArray]:
    """Places and weights of the file that joined the city: points by a column of numbers, or the cells of a raster."""
    if fields := city.fields[len(before.fields) :]:
        field = fields[0]
        rows, columns = field.values.shape
        x, y = np.meshgrid(
            field.x0 + (np.arange(columns) + 0.5) * field.dx, field.y0 - (np.arange(rows) + 0.5) * field.dy
        )
        return np.column_stack((x.ravel(), y.ravel())), np.asarray(field.values, float).ravel()
    if points := city.point_sets[len(before.point_sets) :]:
        return points[0].xy, _weight(points[0], column)
    raise UsageError("--weights: points or a raster are needed")


def _weight(points: PointSet, name: str | None) -> FloatArray:
    if name is None:
        return np.ones(len(points))
    if name not in points.columns or not points.columns[name].numeric:
        known = ", ".join(key for key, column in points.columns.items() if column.numeric)
        raise UsageError(f"--weight-column: no column of numbers {name!r}; known: {known or 'none'}")
    return points.columns[name].values


def _names(text: str) -> list[str]:
    names = [name.strip() for name in text.split(",") if name.strip()]
    if not names:
        raise UsageError("--columns: the name of a column is needed")
    return names


def _column(sources: RegionSet, name: str) -> Column:
    if name not in sources.columns:
        raise UsageError(no_column(name, sources.columns))
    column = sources.columns[name]
    if not column.numeric:
        raise UsageError(f"the column {name!r} holds no numbers: it can be neither divided nor averaged")
    return column


def _carried(column: Column, shares: Overlap, options: argparse.Namespace, by_area: Overlap | None) -> Interpolated:
    how = options.how if options.how != "auto" else "divide" if column.kind == "extensive" else "average"
    try:
        if how == "divide":
            return divided(column.values, shares, kind=column.kind, keep_total=options.keep_total, by_area=by_area)
        return averaged(column.values, shares, kind=column.kind)
    except ValueError as error:
        raise UsageError(f"{column.name}: {error}") from error


def _formula(column: Column, by: str, keep_total: bool) -> str:
    """How a column was carried over, as its receipt has it."""
    whole = "Σ_k s_ik" if keep_total else "s_i, that of the whole source"
    return f"{FORMULAS[column.kind].format(whole=whole)}; {SHARED[by]}"


def _told(sources: RegionSet, targets: RegionSet, column: Column, found: Interpolated) -> dict[str, object]:
    known = found.values[np.isfinite(found.values)]
    return {
        "kind": column.kind,
        "unit": column.unit,
        "values": dict(zip(targets.ids, found.values.tolist())),
        "total": found.total,
        "leak": found.leak,
        "conserved": found.conserved if column.kind == "extensive" else None,
        "lowest": float(known.min()) if known.size else float("nan"),
        "highest": float(known.max()) if known.size else float("nan"),
        "fallback": [sources.ids[i] for i in found.fallback],
        "missing": [targets.ids[i] for i in np.flatnonzero(np.isnan(found.values))],
    }

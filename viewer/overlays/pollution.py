"""Pollution: regions shaded by a measured column, or a continuous field drawn as it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from viewer.analysis.classify import Classes
from viewer.errors import OverlayError
from viewer.geometry.locate import containing
from viewer.geometry.regions import FloatArray, centroids
from viewer.model.city import City, Field, RegionSet
from viewer.model.state import Value
from viewer.overlays.choropleth import CLASS_PARAMS, COLUMN_PARAM, ROLE_RAMPS, SCHEME_WORDS, classes_by, shade
from viewer.overlays.kind import Choice, Moment, OverlayKind
from viewer.overlays.quantity import candidates, choose
from viewer.scene import words
from viewer.scene.colour import ramp
from viewer.scene.marks import Grid
from viewer.scene.picture import Legend, Picture, Readout, Receipt


def build(city: City, params: Mapping[str, Value], moment: Moment) -> Picture:
    """The column with the role pollution, or the field; "auto" takes the column where there is one."""
    show = str(params["show"])
    named = bool(params["column"]) and not params["field"]
    if show == "auto":
        show = "column" if named or (not params["field"] and candidates(city, "pollution")) else "field"
    if show == "column":
        return shade(city, choose(city, str(params["column"]), "pollution"), params, ramp_name="pollution")
    return field_picture(city, field_of(city, str(params["field"])), params)


def field_picture(city: City, field: Field, params: Mapping[str, Value]) -> Picture:
    """A field in the ramp of its role, stretched by the classes of its cells, with each region's mean as the readout.

    The ramp runs evenly from class to class, so that a few peaks do not leave all the rest in one colour.
    """
    classes, notes = classes_by(field.values, params)
    title, colours = field.title or field.name, ROLE_RAMPS.get(field.role, "neutral")
    means = None if city.base is None else region_means(city.base, field)
    legend = Legend(
        words.titled(title, field.unit),
        field.unit,
        ramp=tuple(tuple(int(v) for v in colour) for colour in ramp(colours, max(len(classes), 1))),
        breaks=words.edges(classes.breaks),
        missing=0 if means is None else int(np.isnan(means).sum()),
        missing_word=city.base.plural if city.base else "regions",
        notes=("a continuous field", *notes, *_cell_notes(field)),
        source=field.source,
    )
    if not len(classes):
        return Picture(legend=replace(legend, ramp=()), sentence=f"{title} has no value anywhere.")
    low, high = float(classes.breaks[0]), float(classes.breaks[-1])
    grid = Grid(stretched(field.values, classes.breaks), _box(field), 0.0, 1.0, ramp(colours, 256))
    readouts = (
        () if means is None else (Readout(f"{title}, mean", field.unit, city.base.name, means, (), field.source),)
    )
    sentence = f"{title} ranges from {words.quantity(low, field.unit)} to {words.quantity(high, field.unit)}."
    if low == high:
        sentence = f"{title} is {words.quantity(low, field.unit)} everywhere."
    return Picture((grid,), legend, readouts, _field_receipt(field, classes), sentence)


def stretched(values: FloatArray, breaks: FloatArray) -> FloatArray:
    """Values as a share 0..1 of the way through the classes, even within each class; nan stays nan."""
    inner = np.unique(breaks)
    return np.where(np.isnan(values), np.nan, np.interp(values, inner, np.linspace(0.0, 1.0, len(inner))))


def _field_receipt(field: Field, classes: Classes) -> Receipt:
    rows, columns = field.values.shape
    return Receipt(
        "region value = mean of the cells whose centre lies in the region, the cell under its centre where there is "
        "none; colour = place within the classes, even from break to break",
        (
            ("cells", f"{columns} × {rows}"),
            ("scheme", f"{classes.scheme}: {SCHEME_WORDS[classes.scheme]}"),
            ("breaks", ", ".join(words.edges(classes.breaks))),
        ),
        (f"{field.name} ({field.unit}){f', {field.source}' if field.source else ''}",),
        int(np.isfinite(field.values).sum()),
        "4.7 Areal interpolation",
    )


def region_means(base: RegionSet, field: Field) -> FloatArray:
    """(n,) mean of the known cells whose centre lies in each region, the cell under its centre where there is none."""
    rows, columns = field.values.shape
    x, y = np.meshgrid(field.x0 + (np.arange(columns) + 0.5) * field.dx, field.y0 - (np.arange(rows) + 0.5) * field.dy)
    values = np.asarray(field.values, float).ravel()
    known = np.isfinite(values)
    owner = containing(base.rings, np.column_stack((x.ravel(), y.ravel()))[known])
    inside = owner >= 0
    total = np.bincount(owner[inside], values[known][inside], minlength=len(base))
    cells = np.bincount(owner[inside], minlength=len(base))
    return np.where(cells > 0, total / np.maximum(cells, 1), _sample(field, centroids(base.rings)))


def _sample(field: Field, xy: FloatArray) -> FloatArray:
    rows, columns = field.values.shape
    with np.errstate(invalid="ignore"):
        column, row = np.floor((xy[:, 0] - field.x0) / field.dx), np.floor((field.y0 - xy[:, 1]) / field.dy)
        inside = (column >= 0) & (column < columns) & (row >= 0) & (row < rows)
    out = np.full(len(xy), np.nan)
    out[inside] = field.values[row[inside].astype(int), column[inside].astype(int)]
    return out


def _box(field: Field) -> tuple[float, float, float, float]:
    rows, columns = field.values.shape
    return field.x0, field.y0 - rows * field.dy, field.x0 + columns * field.dx, field.y0


def _cell_notes(field: Field) -> tuple[str, ...]:
    empty = int(np.isnan(field.values).sum())
    return (f"{words.count(empty, 'cell')} without data",) if empty else ()


def field_of(city: City, name: str) -> Field:
    if name:
        found = next((field for field in city.fields if field.name == name), None)
        if found is None:
            raise OverlayError(f"no field {name!r}; known: {', '.join(f.name for f in city.fields) or 'none'}")
        return found
    if not city.fields:
        raise OverlayError(f"no field in {city.title or city.name}")
    return next((field for field in city.fields if field.role == "pollution"), city.fields[0])


KIND = OverlayKind(
    "pollution",
    "Pollution",
    build,
    needs=("pollution",),
    params=(
        Choice("show", ("auto", "column", "field"), "auto", "Show"),
        COLUMN_PARAM,
        Choice("field", (), "", "Field", of="fields"),
        *CLASS_PARAMS,
    ),
    colour="#FFA070",
    subtitle="what is in the air",
    theme=True,
)

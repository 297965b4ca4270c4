"""Pollution: regions shaded by a measured column, or a continuous field drawn as it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

import numpy as np

from viewer.analysis.classify import Classes
from viewer.analysis.inequality import weighted_mean
from viewer.analysis.isobands import isobands
from viewer.analysis.stations import NEAREST, POWER, inverse_distance
from viewer.errors import OverlayError
from viewer.geometry.locate import containing
from viewer.geometry.regions import FloatArray, IntArray, Ragged, centroids, from_shapely, to_shapely, total_bounds
from viewer.model.city import City, Field, RegionSet
from viewer.model.memo import remembered
from viewer.model.receipt import Input
from viewer.model.state import Value
from viewer.overlays.choropleth import (
    CLASS_PARAMS,
    COLUMN_PARAM,
    ROLE_RAMPS,
    classes_by,
    none_of,
    scheme_told,
    shade,
    with_notes,
)
from viewer.overlays.kind import Choice, Moment, OverlayKind, Range, known_told
from viewer.overlays.quantity import Quantity, candidates, choose, population
from viewer.overlays.tenths import tenths_figures, tenths_of, tenths_words
from viewer.scene import words
from viewer.scene.colour import DARK, ramp
from viewer.scene.marks import Dots, Grid, Mark, Shapes
from viewer.scene.picture import Legend, Picture, Readout, Receipt
from viewer.tongue import mark, tr

SURFACE_PARAM = Choice("surface", ("smooth", "bands"), "smooth", mark("Draw as"))
STATION_PX = 4.0
MOST_JOINED = 5_000  # regions whose outline is worked out so that bands end at it
CELLS, AROUND = 160, 0.04  # cells along the longer side of a computed field, and how much it reaches beyond the city


def build(city: City, params: Mapping[str, Value], moment: Moment) -> Picture:
    """The column with the role pollution, the field, or one between the stations; "auto" takes the column first.

    Figures and notes tell what the poorest and the richest tenth of the people are exposed to.
    """
    show = str(params["show"])
    named = bool(params["column"]) and not params["field"]
    if show == "auto":
        show = "column" if named or (not params["field"] and candidates(city, "pollution")) else "field"
    if show == "column":
        quantity = choose(city, str(params["column"]), "pollution")
        picture = shade(city, quantity, params, ramp_name="pollution")
        if quantity.place is not city.base:
            return picture
        steps = len(quantity.values) if quantity.values.ndim > 1 else 0
        return by_wealth(city, picture, quantity.typical(), quantity.unit, steps=steps)
    if show == "stations":
        return station_picture(city, params)
    return field_picture(city, field_of(city, str(params["field"])), params)


def by_wealth(city: City, picture: Picture, values: FloatArray, unit: str, *, steps: int = 0) -> Picture:
    """The picture with the population-weighted mean and that of each tenth by wealth, where the city knows them.

    steps: of how many the values are the mean; the notes say so, for the map may show one of them.
    """
    if city.base is None or (people := population(city, city.base)) is None:
        return picture
    tenths = tenths_of(city, values, people)
    mean = weighted_mean(values, people)
    figures = {**picture.figures, "population_mean": mean, **tenths_figures(tenths)}
    notes = (_mean_words(mean, unit), tenths_words(tenths, unit))
    if steps:
        period = words.moment(city.clock.step, None, steps)
        notes = tuple(note and tr("over {period}: {note}", period=period, note=note) for note in notes)
    return with_notes(replace(picture, figures=MappingProxyType(figures)), *notes)


def _mean_words(mean: float, unit: str) -> str:
    return tr("mean of a person {mean}", mean=words.quantity(mean, unit)) if np.isfinite(mean) else ""


def station_picture(city: City, params: Mapping[str, Value]) -> Picture:
    """The field between readings at points, by inverse distance, with the stations on it."""
    quantity = _station_quantity(city, str(params["column"]))
    stations = quantity.place
    field = station_field(city, quantity, float(params["power"]))
    picture = field_picture(city, field, params)
    known = np.isfinite(stations.xy).all(axis=1) & np.isfinite(quantity.values)
    read = int(known.sum())
    dots = Dots(stations.xy[known], np.full(read, STATION_PX),
                np.tile(np.array(DARK.rgba("ink"), np.uint8), (read, 1)))  # fmt: skip
    power = tr("distance^{power:g}", power=float(params["power"]))
    rule = tr("field = Σ reading ÷ {power} ÷ Σ 1 ÷ {power} over the {count} nearest stations",
              power=power, count=NEAREST)  # fmt: skip
    receipt = replace(picture.receipt, formula=f"{rule}; {picture.receipt.formula}", rows=read)
    picture = replace(picture, marks=(*picture.marks, dots), receipt=receipt)
    return with_notes(
        picture, tr("between {stations}, by inverse distance: an estimate", stations=words.count(read, "station"))
    )


def station_field(city: City, quantity: Quantity, power: float) -> Field:
    """Readings at points as a field over the regions, or over the points and a tenth around them."""
    xy = quantity.place.xy
    placed = xy[np.isfinite(xy).all(axis=1)]
    if not len(placed) or not np.isfinite(quantity.values).any():
        raise OverlayError(tr("{column}: stations with a place and a reading are needed", column=quantity.title))
    if city.base is not None:
        low, high = np.split(total_bounds(city.base.rings), 2)
    else:
        low, high = placed.min(axis=0), placed.max(axis=0)
    x0, y0, dx, shape = grid_over(low, high)
    rows, columns = shape
    x, y = np.meshgrid(x0 + (np.arange(columns) + 0.5) * dx, y0 - (np.arange(rows) + 0.5) * dx)
    values = inverse_distance(xy, quantity.values, np.column_stack((x.ravel(), y.ravel())), power=power)
    return Field(quantity.name, values.reshape(shape), x0, y0, dx, dx, quantity.unit, "pollution", quantity.title,
                 quantity.source)  # fmt: skip


def grid_over(low: FloatArray, high: FloatArray) -> tuple[float, float, float, tuple[int, int]]:
    """Left and top edge, cell and (rows, columns) of a grid over a box and a little around it."""
    span = np.maximum(high - low, 1e-9 + 0.05 * float(np.max(high - low)))
    cell = float(span.max()) * (1 + 2 * AROUND) / CELLS
    columns, rows = (max(int(np.ceil(side * (1 + 2 * AROUND) / cell)), 2) for side in span)
    return float(low[0] - AROUND * span[0]), float(high[1] + AROUND * span[1]), cell, (rows, columns)


def _station_quantity(city: City, name: str) -> Quantity:
    known = [q for q in candidates(city) if not isinstance(q.place, RegionSet) and not q.categories and q.measure]
    found = [q for q in known if q.name == name] if name else sorted(known, key=lambda q: q.role != "pollution")
    if not found:
        if not known:
            raise OverlayError(tr("pollution: readings at points are needed; known: none"))
        names = known_told([(q.name, q.title) for q in known])
        raise OverlayError(tr("pollution: readings at points are needed; known: {known}", known=names))
    return found[0]


def field_picture(city: City, field: Field, params: Mapping[str, Value]) -> Picture:
    """A field in the ramp of its role, stretched by the classes of its cells, with each region's mean as the readout.

    The ramp runs evenly from class to class, so that a few peaks do not leave all the rest in one colour. Drawn as
    bands it is polygons, one colour for each class.
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
        missing_word=city.base.plural if city.base else tr("regions"),
        missing_one=city.base.singular if city.base else tr("region"),
        notes=(tr("a continuous field"), *notes, *_cell_notes(field)),
        source=field.source,
    )
    if not len(classes):
        return Picture(legend=replace(legend, ramp=()), sentence=tr("{column} has no value anywhere.", column=title))
    low, high = float(classes.breaks[0]), float(classes.breaks[-1])
    if params.get("surface") == "bands" and low < high:
        marks: tuple[Mark, ...] = (band_shapes(city, field, classes.breaks, ramp(colours, len(classes))),)
    else:
        marks = (Grid(stretched(field.values, classes.breaks), _box(field), 0.0, 1.0, ramp(colours, 256)),)
    readouts = (
        ()
        if means is None
        else (Readout(tr("{column}, mean", column=title), field.unit, city.base.name, means, (), field.source),)
    )
    least, most = words.quantity(low, field.unit), words.quantity(high, field.unit)
    sentence = tr("{column} ranges from {low} to {high}.", column=title, low=least, high=most)
    if low == high:
        sentence = tr("{column} is {value} everywhere.", column=title, value=least)
    picture = Picture(marks, legend, readouts, _field_receipt(field, classes), sentence)
    return picture if means is None else by_wealth(city, picture, means, field.unit)


def band_shapes(city: City, field: Field, breaks: FloatArray, colours: np.ndarray) -> Shapes:
    """The bands of a field as polygons, each in the colour of its class, as far as the city reaches.

    A class of a single value has no extent and no band.
    """
    bands = isobands(field, np.unique(breaks))
    if city.base is not None and len(city.base) <= MOST_JOINED:
        bands = clipped(bands, outline(city.base))
    wide = np.diff(breaks) > 0
    held, levels = colours[wide], np.column_stack((breaks[:-1], breaks[1:]))[wide]
    return Shapes(bands, tuple(int(v) for v in held[-1]), colours=held, levels=levels)


@remembered(4)
def outline(base: RegionSet) -> object:
    """All regions joined into one shape."""
    import shapely

    return shapely.union_all(to_shapely(base.rings))


def clipped(bands: Ragged, around: object) -> Ragged:
    """What of each region lies inside a shape; lines and points that are left at its edge fall away."""
    import shapely

    cut = shapely.intersection(to_shapely(bands), around)
    return from_shapely([_polygons(shape) for shape in cut])


def _polygons(shape: object) -> object:
    import shapely

    parts = [part for part in shapely.get_parts(shape) if part.geom_type == "Polygon"]
    return shapely.MultiPolygon(parts) if parts else None


def stretched(values: FloatArray, breaks: FloatArray) -> FloatArray:
    """Values as a share 0..1 of the way through the classes, even within each class; nan stays nan."""
    inner = np.unique(breaks)
    return np.where(np.isnan(values), np.nan, np.interp(values, inner, np.linspace(0.0, 1.0, len(inner))))


def _field_receipt(field: Field, classes: Classes) -> Receipt:
    rows, columns = field.values.shape
    return Receipt(
        tr("region value = mean of the cells whose centre lies in the region, the cell under its centre where there is "
           "none; colour = place within the classes, even from break to break"),
        (
            (tr("cells"), tr("{columns} × {rows}", columns=columns, rows=rows)),
            (tr("scheme"), scheme_told(classes.scheme)),
            (tr("breaks"), ", ".join(words.edges(classes.breaks))),
        ),
        (Input(field.name, None, field.unit, field.source),),
        int(np.isfinite(field.values).sum()),
        tr("4.7 Areal interpolation"),
    )  # fmt: skip


def region_means(base: RegionSet, field: Field) -> FloatArray:
    """(n,) mean of the known cells whose centre lies in each region, the cell under its centre where there is none."""
    values = np.asarray(field.values, float).ravel()
    owner = _owners(base, (field.x0, field.y0, field.dx, field.dy), field.values.shape)
    inside = (owner >= 0) & np.isfinite(values)
    total = np.bincount(owner[inside], values[inside], minlength=len(base))
    cells = np.bincount(owner[inside], minlength=len(base))
    return np.where(cells > 0, total / np.maximum(cells, 1), _sample(field, centroids(base.rings)))


@remembered(4)
def _owners(base: RegionSet, grid: tuple[float, float, float, float], shape: tuple[int, int]) -> IntArray:
    """The region that the middle of each cell lies in, -1 for none; kept, for a field changes more often than these."""
    (x0, y0, dx, dy), (rows, columns) = grid, shape
    x, y = np.meshgrid(x0 + (np.arange(columns) + 0.5) * dx, y0 - (np.arange(rows) + 0.5) * dy)
    return containing(base.rings, np.column_stack((x.ravel(), y.ravel())))


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
    if empty == field.values.size:
        return (none_of(empty, "cell"),)
    return (tr("{cells} without data", cells=words.count(empty, "cell")),) if empty else ()


def field_of(city: City, name: str) -> Field:
    if name:
        found = next((field for field in city.fields if field.name == name), None)
        if found is None:
            names = known_told([(f.name, f.title) for f in city.fields])
            raise OverlayError(
                tr("no field {name}; known: {known}", name=repr(name), known=names)
                if names
                else tr("no field {name}; known: none", name=repr(name))
            )
        return found
    if not city.fields:
        raise OverlayError(tr("no field in {city}", city=city.title or city.name))
    return next((field for field in city.fields if field.role == "pollution"), city.fields[0])


KIND = OverlayKind(
    "pollution",
    mark("Pollution"),
    build,
    needs=("pollution",),
    params=(
        Choice("show", ("auto", "column", "field", "stations"), "auto", mark("Show")),
        COLUMN_PARAM,
        Choice("field", (), "", mark("Field"), of="fields"),
        SURFACE_PARAM,
        Range("power", 0.5, 6.0, POWER, step=0.5, title=mark("Power of the distance between stations")),
        *CLASS_PARAMS,
    ),
    colour="#FFA070",
    subtitle=mark("what is in the air"),
    theme=True,
    question=mark("Who breathes it?"),
)

"""What a choropleth shows: one number or category per region or point, with everything that must be said about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from viewer.analysis.exposure import unreliable
from viewer.errors import OverlayError
from viewer.geometry.regions import FloatArray
from viewer.model.city import City, Column, PointSet, RegionSet, Series
from viewer.model.receipt import Input
from viewer.overlays.kind import known_told
from viewer.packs.columns import is_measure
from viewer.scene import words
from viewer.tongue import tr


@dataclass(frozen=True, slots=True, eq=False)
class Quantity:
    """Values (n,), or (t, n) over the clock, of a region set or of points; nan is missing."""

    name: str
    title: str
    unit: str
    values: FloatArray
    place: RegionSet | PointSet
    kind: str = "intensive"
    role: str = ""
    categories: tuple[str, ...] = ()
    source: str = ""
    period: str = ""
    missing_means: str = ""
    uncertain: npt.NDArray[np.bool_] | None = None  # (n,)
    inputs: tuple[Input, ...] = ()  # for the receipt: what it was made from
    measure: bool = True  # False for coordinates, keys and sizes of shapes: no first choice
    moe: FloatArray | None = None  # (n,) margins of error of the values
    moe_level: float = 0.90

    @property
    def over_time(self) -> bool:
        return self.values.ndim == 2

    @property
    def singular(self) -> str:
        return self.place.singular if isinstance(self.place, RegionSet) else tr("point")

    @property
    def plural(self) -> str:
        return self.place.plural if isinstance(self.place, RegionSet) else tr("points")

    def count(self, number: int) -> str:
        """So many of the places."""
        if isinstance(self.place, RegionSet):
            return words.count(number, self.place.singular, self.place.plural)
        return words.count(number, "point")

    def typical(self) -> FloatArray:
        """(n,) the values; of values over time the mean over the steps that have one."""
        return mean_over_time(self.values) if self.over_time else self.values

    def derived(self, values: FloatArray, title: str, unit: str) -> Quantity:
        """The quantity computed from this one: same places, source and period; its margins of error are not known."""
        return replace(self, values=values, title=title, unit=unit, kind="intensive", moe=None)


def mean_over_time(values: FloatArray) -> FloatArray:
    """(n,) mean of (t, n) over the steps that have a value; nan where none has."""
    known = np.isfinite(values)
    total = np.where(known, values, 0.0).sum(axis=0)
    number = known.sum(axis=0)
    return np.where(number > 0, total / np.maximum(number, 1), np.nan)


def of_column(place: RegionSet | PointSet, column: Column) -> Quantity:
    """A column as it stands; with a margin of error beside it the badly known values are marked."""
    if column.texts and not column.categories and any(column.texts):
        raise OverlayError(tr("column {name} is text: it can be read, but not coloured", name=repr(column.name)))
    margin = margin_of(place, column)
    return Quantity(
        column.name,
        column.label,
        column.unit,
        column.values,
        place,
        column.kind,
        column.role,
        column.categories if column.kind == "category" else (),
        column.source,
        column.period,
        column.missing_means,
        None if margin is None else unreliable(column.values, margin.values, margin.moe_level),
        (Input(column.name, None, column.unit, column.source),),
        is_measure(column),
        None if margin is None else margin.values,
        0.90 if margin is None else margin.moe_level,
    )


def of_series(place: RegionSet, series: Series) -> Quantity:
    """A series over the city's clock."""
    return Quantity(
        series.name,
        series.title or series.name,
        series.unit,
        series.values,
        place,
        series.kind,
        series.role,
        source=series.source,
        inputs=(Input(series.name, None, series.unit, series.source),),
    )


def candidates(city: City, role: str = "") -> tuple[Quantity, ...]:
    """Everything that can be coloured, in order: columns of the base set, series on it, columns of points.

    With a role only what has it. What measures nothing comes late, margins of error last: they speak of another column.
    """
    columns = [(place, column) for place in (*city.region_sets[:1], *city.point_sets) for column in _colourable(place)]
    columns.sort(key=lambda pair: (isinstance(pair[0], PointSet), bool(pair[1].moe_of), not is_measure(pair[1])))
    found = [of_column(place, column) for place, column in columns]
    if city.base is not None:
        regions = sum(isinstance(q.place, RegionSet) for q in found)
        found[regions:regions] = [of_series(city.base, s) for s in city.series if s.region_set == city.base.name]
    return tuple(q for q in found if not role or q.role == role)


def empty(city: City) -> tuple[Quantity, ...]:
    """The columns in which nothing stands and whose type no file has said: they are shown when they are asked for."""
    return tuple(
        of_column(place, column)
        for place in (*city.region_sets[:1], *city.point_sets)
        for column in place.columns.values()
        if column.texts and not any(column.texts)
    )


def choose(city: City, name: str, role: str = "") -> Quantity:
    """The quantity called `name`; without a name the first of the role: measures first, numbers before categories,
    what has no value at all last. Without a role rates come before totals, which tell how large a region is.

    OverlayError with the known names when there is none.
    """
    known = candidates(city)
    if not name:
        fitting = [q for q in known if not role or q.role == role]
        if not fitting:
            where = city.title or city.name
            raise OverlayError(
                tr("no column with the role {role} in {city}", role=role, city=where)
                if role
                else tr("no column to colour in {city}", city=where)
            )
        ranked = sorted(fitting, key=lambda q: (not q.measure, bool(q.categories), not role and q.kind == "extensive"))
        return next((q for q in ranked if np.isfinite(q.values).any()), ranked[0])
    found = next((q for q in (*known, *empty(city)) if q.name == name), None)
    if found is None:
        _refuse_text(city, name)
        names = known_told([(q.name, q.title) for q in known])
        raise OverlayError(
            tr("no column {name}; known: {known}", name=repr(name), known=names)
            if names
            else tr("no column {name}; known: none", name=repr(name))
        )
    return found


def population(city: City, place: RegionSet | PointSet) -> FloatArray | None:
    """(n,) people of each region of the base set, None when the city does not say or the place is another."""
    columns = city.columns_with("population")
    return columns[0].values if columns and place is city.base else None


def _colourable(place: RegionSet | PointSet) -> Iterable[Column]:
    return (column for column in place.columns.values() if column.numeric or column.categories)


def _refuse_text(city: City, name: str) -> None:
    for place in (*city.region_sets[:1], *city.point_sets):
        if name in place.columns:
            of_column(place, place.columns[name])


def margin_of(place: RegionSet | PointSet, column: Column) -> Column | None:
    """The column of the margins of error of a column of numbers, None where there is none."""
    if not column.numeric:
        return None
    return next((other for other in place.columns.values() if other.moe_of == column.name and other.numeric), None)

"""The tables of a city, one after the other, as a passport looks at them: ids, columns and shapes of each row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from viewer.geometry.regions import Ragged, to_shapely
from viewer.model.city import City, Column
from viewer.packs.periods import step_words


@dataclass(frozen=True, slots=True, eq=False)
class LayerRows:
    """One table of the passport: its features' ids, columns and shapes, whatever it came from."""

    prefix: str
    ids: Sequence[str]
    columns: Mapping[str, Column]
    stated: bool  # units are stated, not guessed from names
    shapes: Sequence[bytes | None] = ()


def layers(city: City, *, stated: bool) -> Iterable[LayerRows]:
    """Every table of the city: its sets, the first without a prefix, then records, sites, flows and series."""
    first = True
    for one in (*city.region_sets, *city.point_sets, *city.line_sets):
        prefix = "" if first else f"{one.name}/"
        first = False
        ids = one.ids or tuple(map(str, range(len(one))))
        yield LayerRows(prefix, ids, one.columns, stated, _shapes(one))
    for one in city.records:
        yield LayerRows(f"{one.name}/", one.ids or tuple(map(str, range(1, len(one) + 1))), one.columns, stated)
    if city.sites is not None:
        yield LayerRows("sites/", city.sites.ids, city.sites.columns, stated)
    if city.flows is not None:
        flows = city.flows
        own = {"tonnes": Column("tonnes", flows.tonnes, flows.unit), "sigma": Column("sigma", flows.sigma, flows.unit)}
        yield LayerRows("flows/", flows.ids, {**own, **flows.columns}, stated)
    for series in city.series:
        steps = [step_words(city.clock, step) for step in range(len(series.values))]
        ids = [f"{name}, {step}" for step in steps for name in _names(city, series.region_set)]
        values = Column(series.name, np.asarray(series.values).ravel(), series.unit)
        yield LayerRows("series/", ids, {series.name: values}, stated)


def _names(city: City, name: str) -> Sequence[str]:
    """The ids of what a series is of."""
    places = {one.name: one.ids for one in city.region_sets} | {"sites": city.sites.ids if city.sites else ()}
    return places[name]


def rings_of(city: City) -> Iterable[tuple[Ragged, Sequence[str], str]]:
    """(rings, ids, name) of every set of regions."""
    for regions in city.region_sets:
        yield regions.rings, regions.ids, regions.name


def _shapes(one: object) -> list[bytes | None]:
    """(n,) the geometry of each feature as bytes, None without any."""
    if hasattr(one, "rings"):
        return _ring_bytes(one.rings)
    if hasattr(one, "starts"):
        return [one.xy[a:b].tobytes() if b > a else None for a, b in zip(one.starts[:-1], one.starts[1:])]
    return [xy.tobytes() if np.isfinite(xy).all() else None for xy in one.xy]


def _ring_bytes(rings: Ragged) -> list[bytes | None]:
    import shapely

    shapes = to_shapely(rings)
    plain = shapely.to_wkb(shapely.normalize(shapes))
    return [None if empty else shape for shape, empty in zip(plain, shapely.is_empty(shapes))]

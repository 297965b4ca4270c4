"""The rows that an ask is about: regions, sites, points or records, with a value each, filtered, grouped and ranked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from viewer.geometry.regions import FloatArray
from viewer.model.city import City, Column, PointSet, Records, RegionSet, Series, Sites
from viewer.model.receipt import Input
from viewer.overlays.ask_refers import followed
from viewer.overlays.ask_where import labels, rows_where
from viewer.overlays.asking import LARGEST_WHOLE, AskError, Given, Param, inputs, unknown
from viewer.overlays.pollution import region_means
from viewer.overlays.quantity import mean_over_time
from viewer.tongue import marks

SITES = "sites"
COUNTED = (  # what the rows of tables are, as `count` tells them
    marks("{n} row", "{n} rows"), marks("{n} point", "{n} points"), marks("{n} record", "{n} records"),
    marks("{n} facility", "{n} facilities"),
)  # fmt: skip
ONES = "1"  # as weight: every row counts once
OF = Param("of", "", "region set, point set, records, or sites; the scene's region set when left out")
COLUMN = Param("column", "", "a column, a series or (of the base set) a field; left out: the first with the role")
ROLE = Param("role", "", "instead of a column: waste, wealth, pollution, population, group, vulnerability")
WHERE = Param("where", "", 'which rows count: "kind = depot|workshop; dust > 10"; id and name can be asked for too')
AT = Param("at", "", "id or name of one row, or several parted by |")
BY = Param("by", "", "a column: rows that say the same there are added up and count as one")
TOP = Param("top", 0, "only the so many rows with the largest values; below 0 the smallest")
TOP_BY = Param("top_by", "", "another column by which `top` ranks them, such as wealth")
ROWS = (OF, COLUMN, ROLE, WHERE, AT, BY, TOP, TOP_BY)
WEIGHT = Param("weight", "", 'a column to weigh by; left out: people where they are known; "1": every row once')


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """n rows of one table, each with its value; nan is missing."""

    set_name: str
    values: FloatArray  # (n,)
    ids: tuple[str, ...]
    names: tuple[str, ...]
    columns: Mapping[str, Column]
    unit: str = ""
    kind: str = "extensive"
    title: str = ""
    source: str = ""
    column: str = ""  # "" where only rows are counted
    noun: tuple[str, str] = ("row", "rows")
    people: FloatArray | None = None  # (n,)
    regions: RegionSet | None = None  # where they are regions

    def __len__(self) -> int:
        return len(self.values)

    @property
    def known(self) -> int:
        """Rows with a value."""
        return int(np.isfinite(self.values).sum())

    def taken(self, which: np.ndarray) -> Rows:
        """The rows at these positions or where this mask is True."""
        at = np.flatnonzero(which) if which.dtype == bool else which
        picked = {name: _taken(column, at) for name, column in self.columns.items()}
        return replace(
            self, values=self.values[at], ids=tuple(self.ids[i] for i in at), names=tuple(self.names[i] for i in at),
            columns=picked, people=None if self.people is None else self.people[at], regions=None,
        )  # fmt: skip

    def told(self) -> tuple[Input, ...]:
        """What goes into the receipt."""
        return inputs((self.column, self.unit, self.source))


def rows_of(city: City, given: Given) -> Rows:
    """The rows that the parameters of/column/role/where/at/by/top choose. AskError for what is not there."""
    rows = _table(city, given)
    rows = _valued(city, rows, given)
    kept = rows_where(rows.columns, len(rows), given.text("where"))
    if given.text("at"):
        kept &= at_mask(rows, given.several("at"))
    if not kept.all():
        rows = rows.taken(kept)
    if given.text("by"):
        rows = _grouped(rows, given.text("by"))
    top = given.whole("top", -LARGEST_WHOLE) if "top" in given.values else 0
    if not top:
        return rows
    ranked_by = given.text("top_by")
    values = numbers(rows.columns, ranked_by, "top_by").values if ranked_by else rows.values
    return rows.taken(_ranked(values, top))


def weights_of(rows: Rows, given: Given) -> FloatArray | None:
    """(n,) what each row counts by; None: each once. AskError for a column that is no number."""
    name = given.text("weight")
    if name == ONES:
        return None
    if not name:
        return rows.people
    return numbers(rows.columns, name, "weight").values


def numbers(columns: Mapping[str, Column], name: str, param: str) -> Column:
    """A column of numbers by its name; AskError where it is not there or is text."""
    column = columns.get(name)
    if column is None:
        raise unknown("column", name, tuple(c.name for c in columns.values() if c.numeric), param=param)
    if not column.numeric:
        raise AskError(f"{name!r} holds text", "a column of numbers", param=param)
    return column


def at_mask(rows: Rows, wanted: tuple[str, ...]) -> np.ndarray:
    """(n,) True for the rows of these ids, else of these names."""
    kept = np.zeros(len(rows), bool)
    for one in wanted:
        found = np.array([row == one for row in rows.ids], bool)
        found = found if found.any() else np.array([row == one for row in rows.names], bool)
        if not found.any():
            raise unknown(rows.noun[0], one, (*rows.ids, *rows.names), param="at")
        kept |= found
    return kept


def _table(city: City, given: Given) -> Rows:
    """The table without a value yet: every row counts as 1."""
    wanted = given.text("of")
    tables = {one.name: one for one in (*city.region_sets, *city.point_sets, *city.records)}
    if not wanted:
        name = given.state.region_set or (city.base.name if city.base is not None else next(iter(tables), SITES))
    else:
        name = wanted
    if name == SITES and name not in tables:
        if city.sites is None:
            raise AskError("the city has no sites", param="of")
        return _of_sites(city.sites, given.kinds)
    if name not in tables:
        raise unknown("table", name, (*tables, *((SITES,) if city.sites is not None else ())), param="of")
    held = tables[name]
    if isinstance(held, Records):
        return _of_records(city, held, given)
    return _of_places(city, held)


def _of_places(city: City, held: RegionSet | PointSet) -> Rows:
    columns, noun, regions, names, people = dict(held.columns), ("point", "points"), None, held.ids, None
    if isinstance(held, RegionSet):
        noun, names, regions = (held.singular, held.plural), held.names, held
        counted = [c for c in held.columns.values() if c.role == "population" and c.numeric and not c.moe_of]
        people = counted[0].values if counted else None
    return Rows(held.name, np.ones(len(held)), held.ids, names, _named(columns, held.ids, names), noun=noun,
                people=people, regions=regions, source=held.source)  # fmt: skip


def _of_sites(sites: Sites, kinds: tuple[str, ...]) -> Rows:
    kinds = tuple(dict.fromkeys((*kinds, *sites.kinds)))
    code = np.array([kinds.index(kind) for kind in sites.kinds], float)
    kind = Column("kind", code, kind="category", categories=kinds)
    columns = {"kind": kind, **_named(dict(sites.columns), sites.ids, sites.names)}
    return Rows(SITES, np.ones(len(sites)), sites.ids, sites.names, columns, noun=("facility", "facilities"),
                source=sites.source)  # fmt: skip


def _of_records(city: City, held: Records, given: Given) -> Rows:
    """All records, or where they have steps those of the steps that are asked for."""
    ids = held.ids or tuple(str(row + 1) for row in range(len(held)))
    asked = " ".join(given.text(name) for name in ("where", "by", "column", "weight", "per"))
    rows = Rows(held.name, np.ones(len(held)), ids, ids, followed(city, held.columns, asked), source=held.source,
                noun=("record", "records"))  # fmt: skip
    if held.step is None or given.steps is None:
        return rows
    return rows.taken((held.step >= given.steps[0]) & (held.step <= given.steps[1]))


def _named(columns: dict[str, Column], ids: tuple[str, ...], names: tuple[str, ...]) -> dict[str, Column]:
    """The columns, and id and name as text where no column is called so."""
    nothing = np.full(len(ids), np.nan)
    return {"id": Column("id", nothing, texts=ids), "name": Column("name", nothing, texts=names), **columns}


def _valued(city: City, rows: Rows, given: Given) -> Rows:
    """The rows with the values of the column, series or field that is asked for."""
    wanted, role = given.text("column"), given.text("role")
    if not wanted and not role:
        return rows
    series = {s.name: s for s in city.series if s.region_set == rows.set_name}
    fields = {f.name: f for f in city.fields} if rows.regions is not None and rows.regions is city.base else {}
    if not wanted:
        wanted = _with_role(rows, role, (*series.values(), *fields.values()))
    if wanted in rows.columns:
        column = numbers(rows.columns, wanted, "column")
        return replace(rows, values=column.values, unit=column.unit, kind=column.kind, title=column.label,
                       source=column.source or rows.source, column=wanted)  # fmt: skip
    if wanted in series:
        return _of_series(rows, series[wanted], given)
    if wanted in fields:
        field = fields[wanted]
        return replace(rows, values=region_means(rows.regions, field), unit=field.unit, kind="intensive",
                       title=field.title or field.name, source=field.source, column=wanted)  # fmt: skip
    known = [c.name for c in rows.columns.values() if c.numeric]
    raise unknown(f"column of {rows.set_name}", wanted, (*known, *series, *fields), param="column")


def _with_role(rows: Rows, role: str, others: tuple) -> str:
    found = [c.name for c in rows.columns.values() if c.role == role and c.numeric and not c.moe_of]
    found += [one.name for one in others if one.role == role]
    if not found:
        roles = {c.role for c in rows.columns.values() if c.role} | {one.role for one in others if one.role}
        raise unknown(f"column of {rows.set_name} with the role", role, sorted(roles), param="role")
    return found[0]


def _of_series(rows: Rows, series: Series, given: Given) -> Rows:
    """At the step, else over the steps: totals of amounts, means of anything else."""
    values = np.asarray(series.values, float)
    if given.steps is not None:
        values = values[given.steps[0] : given.steps[1] + 1]
    if series.kind == "extensive":
        known = np.isfinite(values)
        over = np.where(known.any(axis=0), np.where(known, values, 0.0).sum(axis=0), np.nan)
    else:
        over = mean_over_time(values)
    return replace(rows, values=over, unit=series.unit, kind=series.kind, title=series.title or series.name,
                   source=series.source, column=series.name)  # fmt: skip


def _grouped(rows: Rows, by: str) -> Rows:
    """One row for each thing that the column says, the values added up; rows where it is missing are left out."""
    if by not in rows.columns:
        raise unknown(f"column of {rows.set_name}", by, tuple(rows.columns), param="by")
    said = labels(rows.columns[by])
    groups = tuple(dict.fromkeys(filter(None, said)))
    number = {label: i for i, label in enumerate(groups)}
    owner = np.array([number.get(label, -1) for label in said], np.int64)
    known = (owner >= 0) & np.isfinite(rows.values)
    total = np.bincount(owner[known], rows.values[known], minlength=len(groups))
    some = np.bincount(owner[known], minlength=len(groups)) > 0
    people = None
    if rows.people is not None:
        live = (owner >= 0) & np.isfinite(rows.people)
        people = np.bincount(owner[live], rows.people[live], minlength=len(groups))
    return replace(rows, values=np.where(some, total, np.nan), ids=groups, names=groups,
                   columns=_named({}, groups, groups), noun=rows.columns[by].noun, people=people,
                   regions=None)  # fmt: skip


def _ranked(values: FloatArray, top: int) -> np.ndarray:
    """Positions of the `top` largest known values, largest first; below 0 of the smallest, smallest first."""
    order = np.argsort(-values if top > 0 else values, kind="stable")
    return order[np.isfinite(values[order])][: abs(top)]


def _taken(column: Column, at: np.ndarray) -> Column:
    texts = tuple(column.texts[i] for i in at) if column.texts else ()
    return replace(column, values=column.values[at], texts=texts)

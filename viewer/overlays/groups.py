"""Groups of people that a city's columns tell of: counts, shares of everybody, and the poorer half."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from viewer.errors import OverlayError
from viewer.geometry.regions import FloatArray
from viewer.model.city import City, Column
from viewer.model.receipt import Input
from viewer.overlays.kind import known_told
from viewer.overlays.quantity import margin_of
from viewer.tongue import mark, tr

POORER = "poorer_half"
POORER_TITLE = mark("People of the poorer half")


@dataclass(frozen=True, slots=True, eq=False)
class People:
    """How many of a group live in each region of the base set, and how many in all; nan is missing."""

    name: str
    title: str
    number: FloatArray  # (n,)
    everybody: FloatArray  # (n,)
    inputs: tuple[Input, ...]
    moe: FloatArray | None = None  # (n,)
    everybody_moe: FloatArray | None = None  # (n,)
    level: float = 0.90
    source: str = ""


def groups(city: City) -> tuple[People, ...]:
    """Every group, in order: columns with the role group, shares in % of the vulnerable, the poorer half.

    Empty without a column that counts everybody.
    """
    counted = city.columns_with("population")
    if city.base is None or not counted:
        return ()
    found = [_of_column(city, column, counted[0]) for column in city.columns_with("group")]
    shares = (c for c in city.columns_with("vulnerability") if c.unit == "%" and c.kind == "intensive")
    found += [_of_column(city, column, counted[0]) for column in shares]
    wealth = next((c for c in city.columns_with("wealth") if c.kind == "intensive"), None)
    if wealth is not None:
        found.append(_poorer(wealth, counted[0]))
    return tuple(found)


def group_named(city: City, name: str) -> People:
    """The group called `name`; without a name the first that tells of poverty, else the first. OverlayError else."""
    known = groups(city)
    if not known:
        where = city.title or city.name
        raise OverlayError(tr("exposure: a group of people and the role population are needed in {city}", city=where))
    if not name:
        return next((group for group in known if _poor(group)), known[0])
    found = next((group for group in known if group.name == name), None)
    if found is None:
        told = known_told([(one.name, one.title) for one in known])
        raise OverlayError(tr("no group {name}; known: {known}", name=repr(name), known=told))
    return found


def _poor(group: People) -> bool:
    text = f"{group.name} {group.title}".lower()
    return any(word in text for word in ("low income", "low_income", "poverty", "poor"))


def _of_column(city: City, column: Column, population: Column) -> People:
    base = city.base
    whole = base.columns.get(column.denominator, population)
    share = column.unit == "%"
    factor = whole.values / 100.0 if share else 1.0
    margin, around = margin_of(base, column), margin_of(base, whole)
    return People(
        column.name,
        column.label,
        column.values * factor,
        whole.values,
        (Input(column.name), Input(whole.name)),
        None if margin is None else margin.values * factor,
        None if around is None else around.values,
        0.90 if margin is None else margin.moe_level,
        column.source,
    )


def _poorer(wealth: Column, population: Column) -> People:
    """The poorer half of the people. Regions that straddle the middle are equally rich: each gives the same part."""
    people = population.values
    number = np.where(np.isfinite(wealth.values), np.where(people == 0, 0.0, np.nan), np.nan)
    known = np.isfinite(wealth.values) & (people > 0)
    if known.any():
        _, level = np.unique(wealth.values[known], return_inverse=True)
        held = np.bincount(level, people[known])
        below = np.cumsum(held) - held
        part = np.clip((held.sum() / 2 - below) / held, 0.0, 1.0)
        number[known] = people[known] * part[level]
    return People(
        POORER, tr(POORER_TITLE), number, people, (Input(wealth.name), Input(population.name)), source=wealth.source
    )

"""How an index of several indicators is made: the models of files such as maps/recipes/ces2.toml.

format = 1
title = "CalEnviroScreen 2.0"
percentiles = "calenviroscreen"   # or "ejscreen", or "given" when the columns are percentiles already
scaled = true                     # the highest value of each group becomes 10
combine = "product"               # of the groups, or "mean"
missing = "leave_out"             # of the mean, or "unscored": one missing indicator is enough
pooled = false                    # true: a group is the mean of all its indicators, its components are only written

[[groups]]
name = "PopChar"
at_least = 4                      # with fewer of its indicators a region is not scored
components = [{ name = "Population", indicators = [{ column = "Asthma" }, { column = "Age", weight = 0.5 }] }]
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, model_validator

from viewer.errors import PackError, Problem
from viewer.model.city import City
from viewer.model.index import Component, Group, Index, Indicator
from viewer.packs.manifest_parts import ColumnName, Header, Line, Part
from viewer.packs.paths import LARGEST_MANIFEST
from viewer.packs.reading_manifest import nearest, toml, validate

Weight = Annotated[float, Field(gt=0, allow_inf_nan=False)]


class IndicatorPart(Part):
    column: Header
    weight: Weight = 1.0
    good: bool = False


class ComponentPart(Part):
    name: ColumnName
    weight: Weight = 1.0
    indicators: Annotated[tuple[IndicatorPart, ...], Field(min_length=1, max_length=200)]


class GroupPart(Part):
    name: ColumnName
    at_least: Annotated[int, Field(ge=1)] = 1
    components: Annotated[tuple[ComponentPart, ...], Field(min_length=1, max_length=50)]

    @model_validator(mode="after")
    def _reachable(self) -> GroupPart:
        there = sum(len(component.indicators) for component in self.components)
        if self.at_least > there:
            raise ValueError(f"at_least is {self.at_least} and there are {there} indicators")
        return self


class IndexRecipe(Part):
    """A whole index recipe; the names of groups and components are the columns that it writes."""

    format: Literal[1]
    title: Annotated[Line, Field(min_length=1)]
    percentiles: Literal["calenviroscreen", "ejscreen", "given"] = "calenviroscreen"
    scaled: bool = True
    combine: Literal["product", "mean"] = "product"
    missing: Literal["leave_out", "unscored"] = "leave_out"
    pooled: bool = False
    groups: Annotated[tuple[GroupPart, ...], Field(min_length=1, max_length=20)]

    @model_validator(mode="after")
    def _names(self) -> IndexRecipe:
        names = [group.name for group in self.groups]
        names += [part.name for group in self.groups if len(group.components) > 1 for part in group.components]
        twice = {name for name in names if names.count(name) > 1 or name in ("score", "percentile", "scored")}
        if twice:
            raise ValueError(f"the name {min(twice)} is taken twice, or by a column of the answer")
        return self


def read_index_recipe(path: str | Path) -> IndexRecipe:
    """The recipe at `path`; PackError with every fault of it, and the nearest allowed word."""
    path = Path(path)
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_MANIFEST + 1)
    except OSError as error:
        found = f"cannot be read ({error.strerror or error})"
        raise PackError([Problem(found, "a recipe in TOML", file=path.name)]) from error
    return parse_index_recipe(content, path.name)


def parse_index_recipe(content: bytes, file: str) -> IndexRecipe:
    """The recipe in the bytes of a file; PackError with every fault of it."""
    raw, problems = toml(content, file)
    recipe = None
    if raw is not None:
        recipe, problems = validate(IndexRecipe, raw, file)
    if recipe is None:
        raise PackError(problems)
    return recipe


def index_of(recipe: IndexRecipe, file: str = "") -> Index:
    """The recipe as the analysis takes it; `file` is where it stands."""
    groups = tuple(
        Group(
            group.name,
            tuple(
                Component(part.name, tuple(Indicator(i.column, i.weight, i.good) for i in part.indicators), part.weight)
                for part in group.components
            ),
            group.at_least,
        )
        for group in recipe.groups
    )
    return Index(groups, recipe.percentiles, recipe.scaled, recipe.combine, recipe.missing == "unscored",
                 recipe.pooled, recipe.title, file)  # fmt: skip


def index_for(city: City, content: bytes, file: str) -> Index:
    """The index that a city's own recipe makes; PackError with every fault, also columns that the city has not."""
    index = index_of(parse_index_recipe(content, file), file)
    base = city.base
    numbers = [name for name, column in base.columns.items() if column.numeric and not column.moe_of] if base else []
    known = [
        *numbers,
        *(series.name for series in city.series if base is not None and series.region_set == base.name),
        *(field.name for field in city.fields if field.role == "pollution"),
    ]
    faults = []
    for name in index.columns:
        if name in known:
            continue
        if base is not None and name in base.columns:
            faults.append(Problem(f"{name!r} is no column of values", "numbers", file=file, field="column"))
        else:
            expected = f"one of {', '.join(known) or 'none'}"
            faults.append(Problem(f"the city has no column {name!r}", expected, nearest(name, known), file,
                                  field="column"))  # fmt: skip
    if faults:
        raise PackError(faults)
    return index

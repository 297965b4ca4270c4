"""How an index of several indicators is made: the models of files such as maps/recipes/ces2.toml.

format = 1
title = "CalEnviroScreen 2.0"
percentiles = "calenviroscreen"   # or "ejscreen", or "given" when the columns are percentiles already
scaled = true                     # the highest value of each group becomes 10
combine = "product"               # of the groups, or "mean"
missing = "leave_out"             # of the mean, or "unscored": one missing indicator is enough

[[groups]]
name = "PopChar"
at_least = 4                      # with fewer of its indicators a region is not scored
components = [{ name = "Population", indicators = [{ column = "Asthma" }, { column = "Age", weight = 0.5 }] }]
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, ValidationError, model_validator

from viewer.errors import PackError, Problem
from viewer.packs.manifest_parts import ColumnName, Header, Line, Part

MAX_BYTES = 1_000_000
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
    """The recipe at `path`; PackError with every fault of it."""
    path = Path(path)
    try:
        if path.stat().st_size > MAX_BYTES:
            raise PackError([Problem("the file is too large for a recipe", file=path.name)])
        return IndexRecipe.model_validate(tomllib.loads(path.read_text("utf-8")))
    except ValidationError as error:
        raise PackError(
            [
                Problem(fault["msg"], field=".".join(str(step) for step in fault["loc"]), file=path.name)
                for fault in error.errors(include_url=False, include_input=False)
            ]
        ) from error
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise PackError([Problem(f"cannot be read ({error})", "a recipe in TOML", file=path.name)]) from error

"""What an index of several indicators is made of: records that a city may carry and that the analysis works out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Rule = Literal["calenviroscreen", "ejscreen", "given"]


@dataclass(frozen=True, slots=True)
class Indicator:
    """A column and how much it counts in its component. `good`: more of it is better, so its percentile is turned."""

    column: str
    weight: float = 1.0
    good: bool = False


@dataclass(frozen=True, slots=True)
class Component:
    """The weighted mean of the percentiles of its indicators, and how much it counts in its group."""

    name: str
    indicators: tuple[Indicator, ...]
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Group:
    """The weighted mean of its components. A region with fewer than `at_least` of its indicators has none."""

    name: str
    components: tuple[Component, ...]
    at_least: int = 1


@dataclass(frozen=True, slots=True)
class Index:
    """A whole index. scaled: each group is stretched so that its highest value is 10.

    percentiles: the rule of section 4.1, "given" when the columns are percentiles already. combine: how groups
    become the score. complete: one missing indicator is enough for a region not to be scored. pooled: a group is the
    mean of all its indicators with their weights, and its components are only told.
    """

    groups: tuple[Group, ...]
    percentiles: Rule = "calenviroscreen"
    scaled: bool = True
    combine: Literal["product", "mean"] = "product"
    complete: bool = False
    pooled: bool = False
    title: str = ""  # what a person calls it
    file: str = ""  # the recipe that says it, "" when it was typed or follows from roles

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of all columns that are needed, each once."""
        return tuple(dict.fromkeys(i.column for g in self.groups for c in g.components for i in c.indicators))

"""What an overlay kind is: a name, what it needs of a city, its parameters, and a pure function that builds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from viewer.errors import OverlayError
from viewer.model.city import City, Column, PointSet, RegionSet
from viewer.model.state import Params, Value
from viewer.scene.picture import Picture
from viewer.tongue import isolated, mark, spoken, tr

NEEDS = (  # what a city may lack, as a refusal tells it
    mark("flows"), mark("sites"), mark("fields"), mark("regions"), mark("points"), mark("lines"), mark("columns"),
    mark("pair of columns"), mark("emissions"), mark("stocks"), mark("tracks"), mark("wealth"), mark("pollution"),
    mark("waste"), mark("vulnerability"), mark("population"), mark("group"),
)  # fmt: skip
EMISSION_COLUMNS = ("emission_g_s",)  # of the sites: grams a second out of the stack


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words. With `of` they depend on the city: "columns", "materials", "sites", "fields", "groups",
    "district_groups", "stored" (materials of stocks), "starts" (of a trace), "batches".
    """

    name: str
    options: tuple[str, ...]
    default: str = ""
    title: str = ""
    of: str = ""


@dataclass(frozen=True, slots=True)
class Range:
    """A number between two ends."""

    name: str
    low: float
    high: float
    default: float
    step: float = 1.0
    unit: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Toggle:
    """On or off."""

    name: str
    default: bool = False
    title: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """Free text with a stated form, such as manual class breaks "0, 10, 50"."""

    name: str
    default: str = ""
    title: str = ""


Parameter = Choice | Range | Toggle | Text


@dataclass(frozen=True, slots=True)
class Moment:
    """The time a picture is of: one step of the clock, or the whole period when step is None; and whose figures.

    account: "full" counts what was weighed, "official" what the operators book.
    """

    step: int | None = None
    account: str = "full"

    @property
    def official(self) -> bool:
        return self.account == "official"


@dataclass(frozen=True, slots=True)
class OverlayKind:
    """One kind of overlay. `build(city, params, moment)` is pure and runs in a worker thread.

    Its title, subtitle and question and the titles of its parameters are marked, and told where they are shown.

    needs: what a city must have for it to be offered: roles ("wealth", "pollution", ... of a column or a series),
    "flows", "sites", "fields", "regions", "points", "lines", "columns" (numbers or categories of the base set or of
    points), "pair of columns" (two of numbers of the base set), "emissions" (what leaves the stacks of sites); a "|"
    means either: "columns|fields". "stocks" and "tracks" are those in the regions shown, or at sites, or in the city.
    """

    name: str
    title: str
    build: Callable[[City, Mapping[str, Value], Moment], Picture]
    needs: tuple[str, ...] = ()
    params: tuple[Parameter, ...] = ()
    colour: str = "#9DB4D6"  # of its card in the layers panel
    subtitle: str = ""  # one line under its title there
    theme: bool = False  # one of the large targets, first in the panel
    moving: bool = False  # its build depends on the step, so a new step builds again unless the picture is over_time
    accounts: bool = False  # its build depends on the moment's account
    question: str = ""  # that its picture answers when it is shown alone; the city has one for its themes together

    @property
    def called(self) -> str:
        """What a refusal calls it: its name, by which English stories and commands know it, else its title."""
        return called(self)

    def fits(self, city: City) -> bool:
        """True if the city has everything that this kind needs."""
        return all(any(_has(city, word) for word in need.split("|")) for need in self.needs)

    def values(self, given: Params | Mapping[str, Value]) -> dict[str, Value]:
        """Defaults with the given parameters over them; OverlayError names an unknown one and the known ones."""
        known = {parameter.name: parameter.default for parameter in self.params}
        chosen = dict(given)
        if unknown := sorted(set(chosen) - set(known)):
            told = known_told([(parameter.name, tr(parameter.title)) for parameter in self.params])
            raise OverlayError(tr("{kind}: no parameter {parameter}; it has {known}", kind=self.called,
                                  parameter=repr(unknown[0]), known=told or tr("none")))  # fmt: skip
        return known | chosen


def called(of: OverlayKind | Parameter) -> str:
    """What a refusal calls a kind or a parameter: the id that is written in English, in other languages its title."""
    return of.name if spoken().code == "en" else tr(of.title)


def known_told(known: Iterable[tuple[str, str]], *, typed: bool = False) -> str:
    """What there is instead of something that is refused, from names with their titles, as `called` tells one of them.

    typed: a person writes these names, so that they are told in every language, beside their titles.

    >>> known_told([("pm25", "Fine dust"), ("no2", "NO2")])
    'pm25, no2'
    """
    if spoken().code == "en":
        return ", ".join(name for name, _ in known)
    told = [(isolated(name), isolated(title or name)) for name, title in known]
    comma = tr(", ", about="between the words of a list")
    return comma.join(f"{title} ({name})" if typed and title != name else title for name, title in told)


def _has(city: City, need: str) -> bool:
    facts: dict[str, Callable[[], object]] = {
        "regions": lambda: city.base,
        "flows": lambda: city.flows is not None and len(city.flows),
        "sites": lambda: city.sites is not None and len(city.sites),
        "fields": lambda: city.fields,
        "points": lambda: city.point_sets,
        "lines": lambda: city.line_sets,
        "stocks": lambda: any(len(held.ids) and _holds(city, held.region_set) for held in city.stocks),
        "tracks": lambda: city.tracks is not None and len(city.tracks.names) and _plane(city, city.tracks.region_set),
        "emissions": lambda: city.sites is not None and any(name in city.sites.columns for name in EMISSION_COLUMNS),
        "pair of columns": lambda: city.base is not None and _numbers(city) > 1,
        "columns": lambda: any(_shown(column) for owner in _owners(city) for column in owner.columns.values()),
    }
    if need in facts:
        return bool(facts[need]())
    return (
        bool(city.columns_with(need))
        or any(held.role == need for held in (*city.series, *city.fields))
        or any(column.role == need for points in city.point_sets for column in points.columns.values())
    )


def _numbers(city: City) -> int:
    """Columns of numbers of the base set, margins of error left out, and series on it."""
    columns = sum(column.numeric and not column.moe_of for column in city.base.columns.values())
    return columns + sum(series.region_set == city.base.name for series in city.series)


def _holds(city: City, region_set: str) -> bool:
    """True where the places of stocks are what is shown: the base set, or sites."""
    return city.base is not None and region_set == city.base.name if region_set else city.sites is not None


def _plane(city: City, region_set: str) -> bool:
    return not region_set or (city.base is not None and region_set == city.base.name)


def _owners(city: City) -> tuple[RegionSet | PointSet, ...]:
    return (*city.region_sets[:1], *city.point_sets)


def _shown(column: Column) -> bool:
    return column.numeric or bool(column.categories)

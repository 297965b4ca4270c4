"""A city as frozen records: regions, columns, flows, sites, time; whatever its files were."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

import numpy as np
import numpy.typing as npt

from viewer.geometry.cover import Detail
from viewer.geometry.regions import FloatArray, IntArray, Ragged
from viewer.model.index import Index
from viewer.model.labels import inside
from viewer.model.memo import Owner
from viewer.model.story import Story
from viewer.tongue import mark, plural

Kind = Literal["extensive", "intensive", "category"]
ROLES = ("waste", "wealth", "pollution", "population", "group", "vulnerability")  # "" is none of them


def _nothing() -> Mapping:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Source:
    """Where data come from. `invented` marks made data, which the screen says."""

    name: str
    licence: str = ""
    url: str = ""
    publisher: str = ""
    year: str = ""
    invented: bool = False


@dataclass(frozen=True, slots=True)
class Crs:
    """The coordinate system that the data came in, and the plane that the city is held in.

    A City's coordinates are always planar. `plane` is a PROJ string or EPSG code in metres, empty when the city is
    local: then `metres` is False and no distance or area in metres may be shown.
    """

    source: str  # "EPSG:4326", "local", ...
    plane: str = ""
    name: str = ""
    metres: bool = True

    @property
    def local(self) -> bool:
        return not self.metres


LOCAL = Crs("local", name=mark("local plane"), metres=False)


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """One column of a region set, a point set or the sites.

    values: (n,) float64, nan where missing; for kind "category" the codes 0..k-1 into `categories`, nan where missing.
    Text that is no category (names, remarks) is kept in `texts` with values all nan.
    """

    name: str
    values: FloatArray
    unit: str = ""  # "t", "ton_us", "credits", "µg/m³", "%", "" only for counts and categories
    kind: Kind = "intensive"
    role: str = ""
    title: str = ""  # what a person reads; the name when empty
    categories: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    denominator: str = ""  # of a group count: the column that counts everybody
    moe_of: str = ""  # this column is the margin of error of that one
    moe_level: float = 0.90
    missing_means: str = ""  # "not measured", "suppressed", ...
    source: str = ""  # name of a Source
    period: str = ""  # "2021", "2010/2023"
    refers: str = ""  # its texts are ids of that region set, points, lines or records, or of "sites", "flows", "tracks"

    @property
    def label(self) -> str:
        return self.title or self.name

    @property
    def noun(self) -> tuple[str, str]:
        """What one and several of its entries are called where they are counted: "level", "levels"."""
        return inside(self.label), plural(inside(self.label))

    @property
    def numeric(self) -> bool:
        return self.kind != "category" and not self.texts


@dataclass(frozen=True, slots=True, eq=False)
class RegionSet(Owner):
    """n regions that belong together: districts, blocks, the rooms of a plant. Names and ids are text."""

    name: str
    ids: tuple[str, ...]
    names: tuple[str, ...]
    rings: Ragged
    columns: Mapping[str, Column] = field(default_factory=_nothing)
    title: str = ""
    singular: str = "region"  # "district", "room", "tract": what one is called on screen
    plural: str = "regions"
    height: float = 0.0  # of its level above ground, in world units
    source: str = ""
    plane: str = ""  # "own": a floor plan in a plane of its own, never laid over the city; "" lies in the city's
    site: str = ""  # id of the site that the floor plan shows
    details: tuple[Detail, ...] = ()  # the same outlines for far views, or laid out anew; for drawing alone

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, slots=True, eq=False)
class PointSet:
    """n points of an opened file: readings, trees, events. xy is nan where a row could not be placed."""

    name: str
    ids: tuple[str, ...]
    xy: FloatArray  # (n, 2)
    columns: Mapping[str, Column] = field(default_factory=_nothing)
    title: str = ""
    source: str = ""
    names: tuple[str, ...] = ()  # (n,) what people call each; empty when they have ids alone
    of_pack: bool = False  # a pack's own, which overlays and records read: over regions it is drawn when asked for

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, slots=True, eq=False)
class LineSet:
    """n polylines of an opened file or of the bare city: line i is xy[starts[i]:starts[i + 1]]."""

    name: str
    xy: FloatArray  # (v, 2)
    starts: IntArray  # (n + 1,)
    ids: tuple[str, ...] = ()
    columns: Mapping[str, Column] = field(default_factory=_nothing)
    width: float = 0.0  # world units, 0 is a hairline
    source: str = ""
    title: str = ""
    of_pack: bool = False  # as with points

    def __len__(self) -> int:
        return len(self.starts) - 1


@dataclass(frozen=True, slots=True, eq=False)
class Sites:
    """k facilities. xy is nan for a site that could not be placed; it is listed all the same.

    Usual columns: capacity (t/week), emission_g_s, height_m; whatever the table had is kept.
    """

    ids: tuple[str, ...]
    names: tuple[str, ...]
    kinds: tuple[str, ...]  # "depot", "recovery", "incinerator", "landfill", "workshop", "export", ...
    xy: FloatArray  # (k, 2)
    columns: Mapping[str, Column] = field(default_factory=_nothing)
    source: str = ""

    def __len__(self) -> int:
        return len(self.ids)


END_REGION, END_SITE, END_PLACE = 0, 1, 2


@dataclass(frozen=True, slots=True, eq=False)
class Ends:
    """One end of each of m flows: a region of the base set, a site, or a bare coordinate with a name."""

    kind: npt.NDArray[np.int8]  # (m,) END_REGION, END_SITE, END_PLACE
    index: npt.NDArray[np.int32]  # (m,) number of the region or site; -1 for a place
    xy: FloatArray  # (m, 2) where it is drawn; nan when it could not be placed
    names: tuple[str, ...]  # (m,)


@dataclass(frozen=True, slots=True, eq=False)
class Flows(Owner):
    """m flows of material. A flow spans the steps first..last of the clock, both counted; -1 when undated.

    tonnes: (m,) over its whole span, in `unit`; nan where not recorded. sigma: (m,) standard uncertainty, nan unknown.
    basis: "measured" (weighed at a gate) or "reported" (as booked by an operator).
    """

    ids: tuple[str, ...]
    origin: Ends
    destination: Ends
    material: npt.NDArray[np.int32]  # (m,) code into materials
    materials: tuple[str, ...]
    tonnes: FloatArray
    sigma: FloatArray
    first: npt.NDArray[np.int32]  # (m,)
    last: npt.NDArray[np.int32]  # (m,)
    basis: tuple[str, ...]
    unit: str = "t"
    batch: tuple[str, ...] = ()  # (m,) id of the batch it belongs to, "" none; empty when no flow has one
    columns: Mapping[str, Column] = field(default_factory=_nothing)
    routes: LineSet | None = None  # line i is the way of flow i, empty where straight
    source: str = ""

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, slots=True)
class Clock:
    """The city's regular time axis. starts are ISO 8601 texts, labels what a person reads, `step` "week" or "month"."""

    starts: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    step: str = ""  # "week", "month", "day", "year"

    def __len__(self) -> int:
        return len(self.starts)


@dataclass(frozen=True, slots=True, eq=False)
class Series:
    """One quantity of every region of a set at every step: values (t, n), nan missing, maybe memory-mapped."""

    name: str
    region_set: str
    values: FloatArray
    unit: str = ""
    kind: Kind = "extensive"
    role: str = ""
    title: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Field:
    """A continuous field on a grid: values (h, w), row 0 on top; x = x0 + (col + 0.5) dx, y = y0 - (row + 0.5) dy."""

    name: str
    values: FloatArray
    x0: float  # left edge
    y0: float  # top edge
    dx: float
    dy: float
    unit: str = ""
    role: str = ""
    title: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Wind:
    """How the air moves over a city: k states, each with how often it is so.

    bearing: (k,) which of `sectors` equal sectors it blows FROM, 0 about north, then clockwise. speed_m_s: (k,) at
    10 m. stability: (k,) Pasquill class "A" to "F". share: (k,) in any unit, their sum is above 0.
    """

    sectors: int
    bearing: IntArray
    speed_m_s: FloatArray
    stability: tuple[str, ...]
    share: FloatArray
    source: str = ""
    period: str = ""

    def __len__(self) -> int:
        return len(self.bearing)


@dataclass(frozen=True, slots=True, eq=False)
class Stocks:
    """q amounts that lie somewhere: crates in a room, piles at a site; one row per place, material and step.

    A row tells what lies there at the END of its step. A place without a row at a step that was surveyed has nothing of
    that material. What lay there before the first survey is not known, unless all was `empty_before` the first step.
    """

    ids: tuple[str, ...]
    region_set: str  # "" when the places are sites
    place: npt.NDArray[np.int32]  # (q,) region or site
    material: tuple[str, ...]
    step: npt.NDArray[np.int32]
    tonnes: FloatArray
    sigma: FloatArray
    unit: str = "t"
    source: str = ""
    empty_before: bool = False  # that nothing lay anywhere before the first step of the clock is known


@dataclass(frozen=True, slots=True, eq=False)
class Tracks(Owner):
    """Timed points of things that move, by track and time: point i is of track[i], at seconds[i], in xy[i]."""

    names: tuple[str, ...]  # (k,) one per track
    kinds: tuple[str, ...]
    phase: tuple[str, ...]  # (k,) "before", "after" or ""
    region_set: str  # the plane it moves on, "" is the city's
    track: npt.NDArray[np.int32]  # (p,)
    seconds: FloatArray  # (p,) since the start of the clock
    xy: FloatArray  # (p, 2)
    source: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Records(Owner):
    """r rows that are no region, site or flow by themselves: entries of a ledger, readings, votes, parts of a thing.

    columns: by name, each (r,) long; numbers, categories and texts as in any other table. A column that `refers` says
    what each row is about: its texts are ids of regions, sites, points, flows or of other records.
    """

    name: str
    rows: int
    columns: Mapping[str, Column] = field(default_factory=_nothing)
    title: str = ""
    source: str = ""
    ids: tuple[str, ...] = ()  # (r,) empty when the rows have none
    step: npt.NDArray[np.int32] | None = None  # (r,) step of the clock, -1 undated; None when no row has a time

    def __len__(self) -> int:
        return self.rows


@dataclass(frozen=True, slots=True, eq=False)
class BareCity:
    """What is there without any data: it never carries colour."""

    land: Ragged | None = None
    water: Ragged | None = None
    streets: LineSet | None = None
    blocks: Ragged | None = None
    block_heights: FloatArray = field(default_factory=lambda: np.zeros(0))


@dataclass(frozen=True, slots=True, eq=False)
class City(Owner):
    """Everything that Rhea knows of one city. The first region set is the base; there may be none."""

    name: str
    title: str = ""
    question: str = ""  # the question that the map answers, shown under the title
    crs: Crs = LOCAL
    region_sets: tuple[RegionSet, ...] = ()
    point_sets: tuple[PointSet, ...] = ()
    line_sets: tuple[LineSet, ...] = ()
    sites: Sites | None = None
    flows: Flows | None = None
    stocks: tuple[Stocks, ...] = ()  # one for each kind of place: the sites' yards, the rooms of a plant
    tracks: Tracks | None = None
    clock: Clock = Clock()
    series: tuple[Series, ...] = ()
    fields: tuple[Field, ...] = ()
    bare: BareCity = field(default_factory=BareCity)
    sources: tuple[Source, ...] = ()
    note: str = ""  # e.g. "made data, seed 2147"; in the corner of every picture
    path: str = ""
    sha256: Mapping[str, str] = field(default_factory=_nothing)  # per file
    records: tuple[Records, ...] = ()
    stories: tuple[Story, ...] = ()
    wind: Wind | None = None  # None: nobody recorded it
    burden: Index | None = None  # the index that the city's own recipe makes
    texts: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=_nothing)  # by language, English text
    original: City | None = None  # of a city told in another language: as it was read, its texts are what asks know

    @property
    def base(self) -> RegionSet | None:
        return self.region_sets[0] if self.region_sets else None

    def region_set(self, name: str) -> RegionSet:
        """The set called `name`; KeyError with the known names otherwise."""
        return _named(self.region_sets, name)

    def columns_with(self, role: str) -> tuple[Column, ...]:
        """The base set's numeric columns of this role, in their order, margins of error left out."""
        if self.base is None:
            return ()
        return tuple(c for c in self.base.columns.values() if c.role == role and c.numeric and not c.moe_of)

    def source(self, name: str) -> Source | None:
        return next((source for source in self.sources if source.name == name), None)


def _named(things: tuple, name: str):
    for thing in things:
        if thing.name == name:
            return thing
    raise KeyError(f"no {name!r}; known: {', '.join(thing.name for thing in things) or 'none'}")

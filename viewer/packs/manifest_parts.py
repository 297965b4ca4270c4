"""What manifests and recipes share: texts that are safe to show, names of files, columns, sources, the clock."""

from __future__ import annotations

import unicodedata
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, model_validator

from viewer.packs.paths import FILE_PATTERN, name_fault

_NOT_TEXT = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_MOMENT = r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-W[0-9]{2})?"
MOMENTS = "'2147', '2147-06', '2147-W23' or '2147-06-04'"
_JOINERS = "\u200c\u200d"  # scripts that need them


def _plain(text: str) -> str:
    if any(unicodedata.category(c) in _NOT_TEXT and c not in _JOINERS for c in text):
        raise ValueError("control or invisible characters are not text")
    return text


def _inside(name: str) -> str:
    fault = name_fault(name)
    if fault:
        raise ValueError(fault)
    return name


EXPECTED: dict[str, str] = {}  # of every pattern of this and of other files of models: its texts in words


def shaped(pattern: str, words: str, **more: int) -> StringConstraints:
    """Texts that fit the pattern; `words` with an example say it to a person, who never sees the pattern."""
    EXPECTED[pattern] = words
    return StringConstraints(pattern=pattern, **more)


def _file(*endings: str, such_as: str):
    choice = "|".join(ending.replace(".", r"\.") for ending in endings)
    pattern = rf"^{FILE_PATTERN}({choice})$"
    words = f"a file inside the pack that ends in {' or '.join(endings)}, such as {such_as!r}"
    return Annotated[str, shaped(pattern, words, max_length=120), AfterValidator(_inside)]


_NAME = r"[a-z0-9][a-z0-9_\-]{0,63}"
NAME_WORDS = "up to 64 small letters a-z, digits, - and _, a letter or digit first, such as 'green-city_2'"
Name = Annotated[str, shaped(rf"^{_NAME}$", NAME_WORDS)]
NameOrNone = Annotated[str, shaped(rf"^({_NAME})?$", f"{NAME_WORDS}, or nothing")]
ColumnName = Annotated[
    str,
    shaped(
        r"^[A-Za-z_][A-Za-z0-9_.\-]{0,79}$",
        "up to 80 letters A-Z and a-z, digits, _ . and -, a letter or _ first, such as 'waste_t'; "
        "`column` says how the file spells it",
    ),
]
Header = Annotated[str, StringConstraints(min_length=1, max_length=120), AfterValidator(_plain)]
Line = Annotated[str, StringConstraints(max_length=200), AfterValidator(_plain)]
Unit = Annotated[str, StringConstraints(max_length=40), AfterValidator(_plain)]
Url = Annotated[
    str, shaped(r"^(https?://[^\s<>\"]{3,400})?$", "an address such as 'https://example.org/data', or nothing")
]
CrsText = Annotated[
    str,
    shaped(
        r"^(local|local-metres|(EPSG|ESRI|OGC):[A-Za-z0-9]{2,10})$",
        "a coordinate system such as 'EPSG:25832', or 'local-metres' or 'local' for a plane of its own",
    ),
]
Moment = Annotated[str, shaped(rf"^{_MOMENT}$", f"a year, month, week or day: {MOMENTS}")]
Period = Annotated[
    str,
    shaped(
        rf"^({_MOMENT}(/{_MOMENT})?)?$",
        f"a year, month, week or day: {MOMENTS}; or from/to, such as '2147-01/2147-06'",
    ),
]
Sha256 = Annotated[
    str, shaped(r"^[0-9a-f]{64}$", "the SHA-256 of the file, 64 digits 0-9 and a-f, as `sha256sum FILE` says it")
]
AnyFile = _file(
    ".csv", ".parquet", ".geojson", ".gpkg", ".tif", ".tiff", ".toml", ".md", ".txt", ".ts", such_as="waste.csv"
)
TableFile = _file(".csv", ".parquet", such_as="waste.csv")
ShapeFile = _file(".geojson", ".gpkg", ".parquet", such_as="districts.geojson")
RasterFile = _file(".tif", ".tiff", such_as="dust.tif")
RecipeFile = _file(".toml", such_as="burden.toml")
TextsFile = Annotated[
    str, shaped(r"^texts/[a-z]{2,3}\.ts$", "a file in the folder texts named by its language, such as 'texts/es.ts'")
]
StoryFile = Annotated[
    str,
    shaped(
        r"^stories/[a-z0-9][a-z0-9_\-]{0,80}\.toml$",
        "a file in the folder stories, named in small letters a-z, digits, - and _, such as 'stories/reckoning.toml'",
    ),
]
Role = Literal["", "waste", "wealth", "pollution", "population", "group", "vulnerability"]
Number = Annotated[float, Field(allow_inf_nan=False)]


class Part(BaseModel):
    """Every part of a manifest: unknown fields are faults, and nothing changes after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_max_length=1000)


class SourcePart(Part):
    name: Annotated[Line, Field(min_length=1)]
    licence: Line = ""
    url: Url = ""
    publisher: Line = ""
    year: Annotated[Line, Field(max_length=20)] = ""
    invented: bool = False


class ClockPart(Part):
    start: Moment
    step: Literal["day", "week", "month", "year"]
    count: Annotated[int, Field(ge=1, le=100_000)]


class ColumnPart(Part):
    """One column that is loaded. kind "text" keeps names and remarks as they are."""

    name: ColumnName
    column: Header | None = None
    title: Line = ""
    unit: Unit = ""
    kind: Literal["extensive", "intensive", "category", "text"] = "intensive"
    role: Role = ""
    denominator: ColumnName | None = None
    moe_of: ColumnName | None = None
    moe_level: Annotated[float, Field(gt=0, lt=1)] = 0.90
    missing_means: Line = ""
    source: Line = ""
    period: Period = ""

    @property
    def header(self) -> str:
        """Its name in the file."""
        return self.column or self.name

    @model_validator(mode="after")
    def _belongs(self) -> ColumnPart:
        if self.kind in ("category", "text") and (self.unit or self.moe_of):
            raise ValueError(f"a column of kind {self.kind} has neither unit nor margin of error")
        if self.role == "group" and self.denominator is None and self.moe_of is None:
            raise ValueError("a column of role group names its denominator: the column that counts everybody")
        return self


class ReferringPart(ColumnPart):
    """A column whose cells may be ids of something else; only such columns of words can."""

    refers: Name | None = None  # a region set, points, lines or records by name, or sites, flows, tracks

    @model_validator(mode="after")
    def _refers(self) -> ReferringPart:
        if self.refers is not None and self.kind not in ("category", "text"):
            raise ValueError("a column that refers is of kind category or text: its cells are ids")
        return self


Columns = Annotated[tuple[ColumnPart, ...], Field(max_length=400)]
ReferringColumns = Annotated[tuple[ReferringPart, ...], Field(max_length=400)]
Missing = Annotated[tuple[Annotated[Line, Field(max_length=40)], ...], Field(max_length=20)]


class ValuePart(Part):
    name: ColumnName
    column: Header | None = None
    title: Line = ""
    unit: Unit = ""
    kind: Literal["extensive", "intensive"] = "extensive"
    role: Role = ""

    @property
    def header(self) -> str:
        """Its name in the file."""
        return self.column or self.name


# --- what a manifest says of a file of the pack, and a recipe of the raw file that it is made from -----------------


class DataPart(Part):
    """How a missing number looks in a file and what it means, whose file it is and of when."""

    missing: Missing = ("",)
    missing_means: Line = ""
    source: Line = ""
    period: Period = ""


class Regions(DataPart):
    name: Name
    layer: Header | None = None
    id: Header
    label: Header | None = None
    title: Line = ""
    singular: Annotated[Line, Field(max_length=40)] = "region"
    plural: Annotated[Line, Field(max_length=40)] = "regions"
    main: bool = False
    height: Number = 0.0
    columns: Columns = ()


class PointsPart(DataPart):
    """Points with their coordinates and columns."""

    name: Name
    file: TableFile
    id: Header
    label: Header | None = None
    title: Line = ""
    x: Header
    y: Header
    columns: ReferringColumns = ()


class LinesPart(DataPart):
    """Lines of a file of shapes."""

    name: Name
    file: ShapeFile
    layer: Header | None = None
    id: Header
    title: Line = ""
    columns: ReferringColumns = ()


class RecordsPart(DataPart):
    """Rows that are no place by themselves."""

    name: Name
    file: TableFile
    title: Line = ""
    id: Header | None = None
    step: Header | None = None
    columns: Annotated[ReferringColumns, Field(min_length=1)]


class Joined(DataPart):
    name: Name
    of: Name
    key: Header
    columns: Annotated[Columns, Field(min_length=1)]


class Places(DataPart):
    """Sites: columns with their ids, names, kinds and coordinates."""

    id: Header
    label: Header | None = None
    kind: Header | None = None
    x: Header
    y: Header
    columns: Columns = ()


class End(Part):
    """Columns of one end of the flows; per row the first that is filled counts: site, region, x and y."""

    site: Header | None = None
    region: Header | None = None
    x: Header | None = None
    y: Header | None = None
    name: Header | None = None

    @model_validator(mode="after")
    def _somewhere(self) -> Self:
        if (self.x is None) != (self.y is None):
            raise ValueError("x and y come together")
        if not any(self._ways()):
            raise ValueError("an end of a flow needs a column with a site, a region, or x and y")
        return self

    def _ways(self) -> tuple[str | None, ...]:
        return self.site, self.region, self.x


class Shipments(DataPart):
    """Flows without their ends: columns with what goes, how much, how surely and when."""

    id: Header
    material: Header | None = None
    tonnes: Header
    unit: Unit = "t"
    sigma: Header | None = None
    sigma_relative: Header | None = None
    sigma_share: Annotated[float, Field(gt=0, le=10)] | None = None
    period_of: Header | None = None
    basis_is: Literal["measured", "reported"] = "measured"
    columns: Columns = ()

    @model_validator(mode="after")
    def _one_sigma(self) -> Self:
        if sum(said is not None for said in (self.sigma, self.sigma_relative, self.sigma_share)) > 1:
            raise ValueError("sigma, sigma_relative and sigma_share exclude each other")
        return self


class Steps(DataPart):
    """A long table of values over time: one row per key and step."""

    name: Name
    of: Name
    key: Header
    step: Header
    values: Annotated[tuple[ValuePart, ...], Field(min_length=1, max_length=100)]


class Air(DataPart):
    """The wind: columns with where it comes from, how fast, how steady the air is, and how often it is so."""

    direction: Header
    sectors: Annotated[int, Field(ge=4, le=360)] | None = None
    speed: Header
    stability: Header | None = None
    stability_is: Literal["A", "B", "C", "D", "E", "F"] | None = None
    share: Header

    @model_validator(mode="after")
    def _one_class(self) -> Self:
        if (self.stability is None) == (self.stability_is is None):
            raise ValueError("either stability (a column) or stability_is (one class) is needed")
        return self


class Whole(Part):
    """What stands at the top of both."""

    format: Literal[1]
    name: Name
    title: Annotated[Line, Field(min_length=1)]
    question: Line = ""
    crs: CrsText
    note: Line = ""
    sources: Annotated[tuple[SourcePart, ...], Field(max_length=100)] = ()
    clock: ClockPart | None = None

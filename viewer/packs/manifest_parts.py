"""What manifests and recipes share: texts that are safe to show, names of files, columns, sources, the clock."""

from __future__ import annotations

import unicodedata
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, model_validator

from viewer.packs.paths import FILE_PATTERN, name_fault

_NOT_TEXT = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_MOMENT = r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-W[0-9]{2})?"
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


def _file(*endings: str):
    choice = "|".join(ending.replace(".", r"\.") for ending in endings)
    pattern = rf"^{FILE_PATTERN}({choice})$"
    return Annotated[str, StringConstraints(pattern=pattern, max_length=120), AfterValidator(_inside)]


Name = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_\-]{0,63}$")]
ColumnName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z_][A-Za-z0-9_.\-]{0,79}$")]
Header = Annotated[str, StringConstraints(min_length=1, max_length=120), AfterValidator(_plain)]
Line = Annotated[str, StringConstraints(max_length=200), AfterValidator(_plain)]
Unit = Annotated[str, StringConstraints(max_length=40), AfterValidator(_plain)]
Url = Annotated[str, StringConstraints(pattern=r"^(https?://[^\s<>\"]{3,400})?$")]
CrsText = Annotated[str, StringConstraints(pattern=r"^(local|local-metres|(EPSG|ESRI|OGC):[A-Za-z0-9]{2,10})$")]
Moment = Annotated[str, StringConstraints(pattern=rf"^{_MOMENT}$")]
Period = Annotated[str, StringConstraints(pattern=rf"^({_MOMENT}(/{_MOMENT})?)?$")]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
AnyFile = _file(".csv", ".parquet", ".geojson", ".gpkg", ".tif", ".tiff", ".toml", ".md", ".txt")
TableFile = _file(".csv", ".parquet")
ShapeFile = _file(".geojson", ".gpkg", ".parquet")
RasterFile = _file(".tif", ".tiff")
StoryFile = Annotated[str, StringConstraints(pattern=r"^stories/[a-z0-9][a-z0-9_\-]{0,80}\.toml$")]
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


Columns = Annotated[tuple[ColumnPart, ...], Field(max_length=400)]
Missing = Annotated[tuple[Annotated[Line, Field(max_length=40)], ...], Field(max_length=20)]


class TablePart(Part):
    """What every table says: its file, how a missing number looks and what it means."""

    file: TableFile
    missing: Missing = ("",)
    missing_means: Line = ""
    source: Line = ""
    period: Period = ""


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

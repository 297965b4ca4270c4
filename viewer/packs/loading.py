"""What the loader process does with a request: tells formats apart, reads each file, and lays all on one plane."""

from __future__ import annotations

import glob
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

from viewer.errors import PackError, Problem, clip
from viewer.geometry.repair import Repair
from viewer.model.city import City
from viewer.model.seen import seen
from viewer.packs import assembling
from viewer.packs.doubts import empty_columns
from viewer.packs.hashes import Summing
from viewer.packs.layers import Layer, Report, silent, tell
from viewer.packs.limits import Limits, for_outside, for_person
from viewer.packs.passing import Reading
from viewer.packs.shapes import examined
from viewer.packs.sources import Found, identify, plainly_named

SIDE_SUFFIXES = (".shx", ".dbf", ".prj", ".cpg")
NO_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Request:
    """What to read and how. `outside`: nobody has looked at the files yet, so the budget is small."""

    paths: tuple[str, ...]
    layer: str | None = None
    crs: str | None = None
    outside: bool = False
    table: dict[str, object] | None = None  # fields of a Proposal that a person has looked at, for text tables
    ask: bool = False  # a person can be asked how a text table is meant: doubts are problems of the field ASKED
    quick: bool = False  # what takes long to examine may come back unexamined first: Job.refined has the rest

    def limits(self) -> Limits:
        return for_outside() if self.outside else for_person()

    def as_dict(self) -> dict[str, object]:
        return asdict(self)


def load(request: Request, *, onto: City | None = None, report: Report = silent, limits: Limits = NO_LIMITS) -> Reading:
    """Everything that could be read, as one City; files laid onto `onto` come back as `onto` with more in it.

    PackError with all problems when nothing could be read; Cancelled when `report` answers False.
    """
    return Desk(replace(request, quick=False), onto, report, limits).work()


@dataclass(slots=True)
class Desk:
    """One request in work: what was found so far, and the city as it grows."""

    request: Request
    onto: City | None
    report: Report
    limits: Limits
    problems: list[Problem] = field(default_factory=list)
    repairs: list[Repair] = field(default_factory=list)
    sums: dict[Path, str] = field(default_factory=dict)
    read: int = 0
    layers: dict[Path, Layer] = field(default_factory=dict)  # that are not examined, or were read before
    city: City | None = None
    folder: Path | None = None  # for files of large arrays, which are handed over as they are; it outlives the desk

    def __post_init__(self) -> None:
        self.city = self.onto

    def work(self) -> Reading:
        found = [each for path in self.request.paths for each in self._identified(path)]
        packs = [each for each in found if each.format == "pack"]
        if packs:
            return _told(self._pack(packs[0], len(found)), None, packs[0].path.name)
        if len(found) == 1:
            self._refuse_layer(found[0])
        found.sort(key=lambda each: each.format == "table")  # regions first: tables join them
        for place, each in enumerate(found):
            try:
                self._one(each, _share(self.report, place, len(found)))
            except PackError as error:
                self.problems += error.problems
        if not self.read or self.city is None:
            raise PackError(self.problems or [Problem("no file was named", "a path")])
        named = {path.name: digest for path, digest in self.sums.items()}
        sums = MappingProxyType({**self.city.sha256, **named})
        file = found[0].path.name if len(found) == 1 else ""
        reading = Reading(replace(self.city, sha256=sums), tuple(self.problems), tuple(self.repairs), self.whole)
        return _told(reading, self.onto, file)

    @property
    def whole(self) -> bool:
        """True if nothing is left unexamined."""
        return not any(len(layer.shapes.unexamined) for layer in self.layers.values())

    def rest(self) -> Desk:
        """The desk for the second reading: what this one left unexamined is examined, nothing of it is read again."""
        layers = {path: self._examined(layer) for path, layer in self.layers.items()}
        return Desk(replace(self.request, quick=False), self.onto, self.report, self.limits, layers=layers)

    def _examined(self, layer: Layer) -> Layer:
        def told(share: float) -> None:
            tell(self.report, share, f"{layer.name}: examining {len(layer.shapes.unexamined):,} features")

        return replace(layer, shapes=examined(layer.shapes, told))

    def _identified(self, path: str) -> list[Found]:
        try:
            return [identify(path)]
        except PackError as error:
            self.problems += error.problems
            return []

    def _refuse_layer(self, found: Found) -> None:
        """PackError for a layer that is asked of a file which holds nothing but itself."""
        asked, own = self.request.layer, found.path.stem
        if asked is not None and found.format in ("table", "geotiff", "parquet") and asked != own:
            there = f"there is no layer {clip(asked, 60)!r}"
            raise PackError([*self.problems, Problem(there, f"{own!r}, or no layer", file=found.path.name)])

    def _pack(self, pack: Found, files: int) -> Reading:
        from viewer.packs.pack import load_pack

        if files > 1 or self.problems or self.city is not None:
            found = "a city pack is opened alone"
            raise PackError([*self.problems, Problem(found, hint="open its files after it", file=pack.path.name)])
        if self.request.crs:
            found, hint = f"--crs {self.request.crs} is not for a pack", "its manifest says which coordinates it has"
            raise PackError([Problem(found, hint=hint, file=pack.path.name)])
        reading = load_pack(pack.path, self.report)
        return replace(reading, city=_based_on(reading.city, self.request.layer)) if self.request.layer else reading

    def _one(self, found: Found, report: Report) -> None:
        tell(report, 0.0, found.path.name)
        summing = Summing((found.path, *_sides(found)))
        try:
            if found.format == "geotiff":
                self._raster(found, report)
            elif found.format == "table":
                self._table(found, report)
            else:
                self._layer(found, report)
            self.sums |= summing.wait(lambda: tell(report, 1.0, f"{found.path.name}: looking through"))
        finally:
            summing.stop()
        self.read += 1

    def _layer(self, found: Found, report: Report) -> None:
        layer = self.layers.get(found.path)
        if layer is None:
            with plainly_named(found) as each:
                layer = self._read(each, report)
        if layer is not None and len(layer.shapes.unexamined):
            self.layers[found.path] = layer
        if layer is None:
            self._table(found, report)
        else:
            self.lay(layer, report)

    def lay(self, layer: Layer, report: Report = silent) -> None:
        """Adds a layer to the city; the first one decides the plane."""
        tell(report, 1.0, f"{layer.name}: laying out {len(layer.shapes):,} features")
        city = self.city
        new = city is None or not _has_place(city)
        plan = not new and not city.crs.plane and not layer.crs  # what lies on a plan without a place is of that plan
        source = assembling.source_of(layer, self.request.crs or ("local" if plan else None))
        if new:
            crs = assembling.crs_of(source, layer.shapes)
            name = Path(layer.file).stem
            city = replace(city, crs=crs) if city else City(name, title=name, crs=crs, path=self.request.paths[0])
        piece = assembling.pieces(layer, source, city.crs.plane)
        self.problems += piece.problems
        self.repairs += piece.repairs
        self.city = assembling.added(city, piece)
        tell(report, 1.0, f"{layer.name}: done")

    def _read(self, found: Found, report: Report) -> Layer | None:
        """The layer of a vector file; None for a Parquet file that is a plain table."""
        options = {"limits": self.limits, "report": report}
        if found.format in ("geojson", "geojsonseq"):  # parsing takes longer than looking at what was parsed
            from viewer.packs.geojson_text import read_geojson

            return read_geojson(found.path, layer=self.request.layer, **options)
        options |= {"postpone": self.request.quick, "folder": self.folder}
        if found.format == "parquet":
            from viewer.packs.geoparquet import read_geoparquet

            return read_geoparquet(found.path, **options)
        if found.format == "shapefile":
            from viewer.packs.shapefile import read_shapefile

            return read_shapefile(found.path, layer=self.request.layer, **options)
        from viewer.packs.vectors import read_vector

        return read_vector(found.path, layer=self.request.layer, **options)

    def _raster(self, found: Found, report: Report) -> None:
        from viewer.packs.rasters import read_raster

        raster = read_raster(found.path, asked=self.request.crs, city=self.city, limits=self.limits, report=report)
        self.problems += raster.problems
        name = found.path.stem
        city = self.city or City(name, title=name, crs=raster.crs, path=self.request.paths[0])
        self.city = replace(city, fields=(*city.fields, *raster.fields))

    def _table(self, found: Found, report: Report) -> None:
        from viewer.packs.joining import placed_or_joined

        self.city, problems = placed_or_joined(
            found.path,
            self.city,
            asked=self.request.crs,
            limits=self.limits,
            report=report,
            start=self.request.paths[0],
            seen=self.request.table,
            ask=self.request.ask,
        )
        self.problems += problems


def _told(reading: Reading, onto: City | None, file: str) -> Reading:
    """The reading with a word on each new column that is empty."""
    return replace(reading, problems=(*reading.problems, *empty_columns(reading.city, onto, file=file)))


def _based_on(city: City, layer: str) -> City:
    """The pack's city on the region set called `layer`; PackError with the names where there is none."""
    names = [regions.name for regions in city.region_sets]
    if layer not in names:
        found = f"the pack has no region set {clip(layer, 60)!r}"
        raise PackError([Problem(found, f"one of {', '.join(names) or 'none'}", file=city.name, field="layer")])
    return seen(city, layer)


def _sides(found: Found) -> list[Path]:
    if found.format != "shapefile" or found.path.suffix.lower() != ".shp":
        return []
    return [side for suffix in SIDE_SUFFIXES if (side := found.path.with_suffix(suffix)).is_file()]


def files_of(request: Request) -> list[Path]:
    """Every file that decides what comes of the request; none where that cannot be told, as for a pack."""
    files: list[Path] = []
    try:
        for path in request.paths:
            found = identify(path)
            sides = _sides(found)
            hidden = [p for p in found.path.parent.glob(f"{glob.escape(found.path.stem)}.*") if _is_side(p)]
            if found.format == "pack" or (found.format == "shapefile" and set(hidden) - set(sides)):
                return []
            files += [found.path, *sides]
    except (PackError, OSError):
        return []
    return files


def _is_side(path: Path) -> bool:
    return path.suffix.lower() in SIDE_SUFFIXES


def _has_place(city: City) -> bool:
    """True if something in the city already fixes its plane."""
    return bool(city.region_sets or city.point_sets or city.line_sets or city.fields or city.sites)


def _share(report: Report, place: int, files: int) -> Report:
    """A report for one of several files: its 0..1 becomes its part of the whole; negative (unknown) stays."""
    return lambda fraction, text: report(fraction if fraction < 0 else (place + min(fraction, 1.0)) / files, text)

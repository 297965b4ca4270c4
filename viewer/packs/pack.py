"""From the folder of a city pack to a City. Runs in the loader process; the folder may come from a stranger.

The order is the defence: every entry of the folder is looked at, then pack.toml is checked as a whole, then the hash of
every file, and only then is a data file opened, by the one reader that its ending names, within its budget.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

import numpy as np

from viewer.errors import PackError, Problem, has_errors
from viewer.geometry import project
from viewer.geometry.regions import FloatArray, Ragged, to_shapely
from viewer.geometry.repair import Repair
from viewer.model.city import LOCAL, BareCity, City, Column, Crs, LineSet, RegionSet, Sites, Source, Wind
from viewer.model.index import Index
from viewer.model.story import Story
from viewer.packs import assembling, pack_flows, pack_records, pack_shapes, pack_tables, pack_wind
from viewer.packs import manifest as parts
from viewer.packs.index_recipe import index_for
from viewer.packs.layers import Report, silent, tell
from viewer.packs.manifest import Manifest
from viewer.packs.manifest_parts import LinesPart
from viewer.packs.pack_fields import read_field
from viewer.packs.pack_texts import tables_of
from viewer.packs.passing import Reading
from viewer.packs.paths import LARGEST_MANIFEST, MANIFEST, Entry, inventory, pack_file
from viewer.packs.periods import make_clock
from viewer.packs.reading_manifest import parse_manifest
from viewer.packs.shapes import Shapes
from viewer.packs.stories import stories_of
from viewer.packs.swapped import swapped_axes
from viewer.packs.verifying import verified

UNLISTED = (".md", ".txt", ".toml")  # may lie in the folder without a hash, they are not read


def load_pack(path: str | Path, report: Report = silent) -> Reading:
    """The pack in the folder `path` (or whose pack.toml it is), with everything worth saying about its files.

    PackError with all problems when the folder, the manifest, a hash or a geometry is at fault: a pack is whole or not
    shown. Faults in single rows are problems of the Reading. Cancelled when `report` answers False.
    """
    path = Path(path)
    root = path.parent if path.name == MANIFEST else path
    manifest, text = manifest_of(root)
    sums, doubts = verified(root, manifest, report)
    return _Desk(root, manifest, report, MappingProxyType({MANIFEST: text, **sums}), doubts).work()


def manifest_of(root: Path) -> tuple[Manifest, str]:
    """The checked manifest of the pack in the folder `root`, and its own hash. PackError with all its faults."""
    if not (root / MANIFEST).is_file():
        raise PackError([Problem(f"there is no {MANIFEST}", "a city pack", file=root.name)])
    entries, problems = inventory(root)
    if problems:
        raise PackError(problems)
    with pack_file(root, MANIFEST).open("rb") as file:
        content = file.read(LARGEST_MANIFEST + 1)
    parsed = parse_manifest(content)
    if parsed.manifest is None:
        raise PackError(parsed.problems)
    problems = _absent(parsed.manifest, entries)
    if has_errors(problems):
        raise PackError(problems)
    return parsed.manifest, hashlib.sha256(content).hexdigest()


def _absent(manifest: Manifest, entries: list[Entry]) -> list[Problem]:
    there = {entry.name for entry in entries}
    lost = [Problem("the file is not there", file=name) for name in manifest.files if name not in there]
    strange = [
        Problem("a data file that [files] does not name", "a hash for every data file", file=name)
        for name in sorted(there - set(manifest.files))
        if name != MANIFEST and not name.endswith(UNLISTED)
    ]
    return lost + strange


@dataclass(eq=False)
class _Desk:
    """Works through a manifest, part by part; collects what has to be said."""

    root: Path
    manifest: Manifest
    report: Report
    sums: MappingProxyType[str, str]
    problems: list[Problem] = field(default_factory=list)
    repairs: list[Repair] = field(default_factory=list)
    crs: Crs = LOCAL

    def work(self) -> Reading:
        said = self.manifest
        shapes = self._shapes()
        self._stop_at_errors()
        region_sets = tuple(self._region_set(part, shapes[part.name]) for part in self._in_order())
        sites = self._guarded(lambda: self._sites(said.sites, region_sets)) if said.sites else None
        region_sets, sites = self._joined(region_sets, sites)
        self._stop_at_errors()
        world = self._world(region_sets, sites)
        city = City(
            said.name,
            said.title,
            said.question,
            self.crs,
            region_sets,
            sites=sites,
            flows=self._guarded(lambda: self._flows(said.flows, world)) if said.flows else None,
            stocks=tuple(filter(None, (self._rows(part, pack_flows.stocks, world) for part in said.stocks))),
            tracks=self._rows(said.tracks, pack_flows.tracks, world) if said.tracks else None,
            clock=world.clock,
            series=tuple(one for part in said.series for one in self._rows(part, pack_flows.series, world) or ()),
            fields=tuple(filter(None, (self._guarded(lambda p=part: self._field(p)) for part in said.fields))),
            bare=self._bare(said.bare) if said.bare else BareCity(),
            sources=tuple(Source(**source.model_dump()) for source in said.sources),
            note=said.note,
            path=str(self.root),
            sha256=self.sums,
            wind=self._guarded(lambda: self._wind(said.wind)) if said.wind else None,
        )
        city = pack_records.added(city, said, world, self._open, self._lines)
        city = replace(city, burden=self._guarded(lambda: self._burden(city)))
        city = replace(city, stories=self._stories(city), texts=self._texts())
        tell(self.report, 1.0, said.title)
        return Reading(city, tuple(self.problems), tuple(self.repairs))

    def _stories(self, city: City) -> tuple[Story, ...]:
        """The stories that could be read; faults are of their files alone, the pack is shown all the same."""
        if not self.manifest.stories:
            return ()
        files = {name: pack_file(self.root, name).read_bytes() for name in self.manifest.stories}
        stories, problems = stories_of(city, files)
        self.problems += problems
        return stories

    def _texts(self) -> MappingProxyType:
        """By language what the pack's own words are in it; faults are of their files alone."""
        files = {name: pack_file(self.root, name).read_bytes() for name in self.manifest.texts if name in self.sums}
        tables, problems = tables_of(files)
        self.problems += problems
        return MappingProxyType(tables)

    def _stop_at_errors(self) -> None:
        """A pack whose regions or joins are at fault is not shown."""
        if has_errors(self.problems):
            raise PackError(self.problems)

    def _guarded(self, make: Callable):
        """What `make` returns; None when it raised, with its problems noted."""
        try:
            return make()
        except PackError as error:
            self.problems += error.problems
            return None

    def _open(self, part: object, *headers: str | None):
        columns = [column.header for column in getattr(part, "columns", ())]
        tell(self.report, 0.5, part.file)
        named = [header for header in (*headers, *columns) if header]
        table = pack_tables.open_table(pack_file(self.root, part.file), named, part.file)
        self.problems += table.problems
        return table

    # --- places ---

    def _in_order(self) -> list[parts.RegionSetPart]:
        """The main set first."""
        return sorted(self.manifest.region_sets, key=lambda part: not part.main)

    def _shapes(self) -> dict[str, pack_shapes.Loaded]:
        """The region sets as their files have them, and the plane that follows from the base."""
        found = {}
        for part in self._in_order():
            tell(self.report, 0.2, part.file)
            loaded = self._guarded(lambda p=part: pack_shapes.load(self.root, p.file, p.layer))
            if loaded is not None:
                found[part.name] = loaded
                self.problems += loaded.problems
        self.crs = self._crs(next(iter(found.values())).shapes if found else None)
        return found

    def _crs(self, shapes: Shapes | None) -> Crs:
        said = self.manifest.crs
        if said == "local":
            return LOCAL
        if said == "local-metres":
            return Crs("local", name="a plane of its own, in metres", metres=True)
        try:
            box = np.full(4, np.nan) if shapes is None else shapes.bounds()
            doubt = project.doubts(said, box)
            if doubt is not None:
                self.problems.append(doubt)
            return assembling.crs_for(said, box) if shapes is None else assembling.crs_of(said, shapes)
        except project.CrsError as error:
            self.problems.append(Problem(str(error), "a coordinate system that PROJ knows", file=MANIFEST, field="crs"))
            return LOCAL

    def _move(self, xy: FloatArray) -> FloatArray:
        return project.to_plane(self.crs.source, self.crs.plane, xy) if self.crs.plane else np.array(xy, np.float64)

    def _region_set(self, part: parts.RegionSetPart, loaded: pack_shapes.Loaded) -> RegionSet:
        says = pack_tables.Says.of(part)
        ids = loaded.texts(part.id)
        self.problems += pack_shapes.id_problems(ids, part.file, part.id)
        rings = loaded.regions(None if part.plane == "own" else self._move)
        unit = "m²" if self.crs.metres and part.plane != "own" else "square units"
        self.repairs += loaded.repairs(ids, None if part.plane == "own" else self._move, unit)
        self.problems += loaded.told(ids)
        wanted = [column.header for column in part.columns]
        table = loaded.as_table(wanted)
        columns, faults = pack_tables.columns(part.columns, table, np.arange(len(ids)), says)
        self.problems += faults
        return RegionSet(
            part.name,
            ids,
            loaded.texts(part.label) if part.label else ids,
            rings,
            MappingProxyType(columns),
            part.title,
            part.singular,
            part.plural,
            part.height,
            part.source,
            "own" if part.plane == "own" else "",
            part.site,
        )

    def _sites(self, part: parts.SitesPart, region_sets: tuple[RegionSet, ...]) -> Sites:
        table = self._open(part, part.id, part.label, part.kind, part.x, part.y)
        ids = pack_tables.texts(table, part.id)
        self.problems += pack_shapes.id_problems(ids, part.file, part.id)
        both = []
        for header in (part.x, part.y):
            numbers, faults = pack_tables.values(table, header, part.missing, part.file)
            both.append(numbers)
            self.problems += faults
        raw = np.column_stack(both)
        xy = self._move(raw)
        base = next(iter(region_sets), None)
        self.problems += swapped_axes(base, raw, self._move, (part.x, part.y), part.file)
        names = pack_tables.texts(table, part.label) if part.label else ids
        unplaced = [names[i] for i in np.flatnonzero(np.isnan(xy).any(axis=1))]
        if unplaced:
            found = f"{len(unplaced)} of {len(ids)} sites have no place on the map: {pack_tables.some(unplaced)}"
            self.problems.append(
                Problem(found, hint="they are listed all the same", file=part.file, severity="warning")
            )
        columns, faults = pack_tables.columns(part.columns, table, np.arange(len(ids)), pack_tables.Says.of(part))
        self.problems += faults
        kinds = pack_tables.texts(table, part.kind)
        return Sites(ids, names, kinds, xy, MappingProxyType(columns), part.source)

    def _joined(self, region_sets: tuple[RegionSet, ...], sites: Sites | None):
        """The sets and the sites with the columns of all tables."""
        found: dict[str, dict[str, Column]] = {}
        for part in self.manifest.tables:
            place = sites if part.of == "sites" else next((one for one in region_sets if one.name == part.of), None)
            columns = self._guarded(lambda p=part, at=place: self._table(p, at.ids)) if place is not None else None
            found.setdefault(part.of, {}).update(columns or {})

        def with_columns(place, name: str):
            return replace(place, columns=MappingProxyType({**place.columns, **found.get(name, {})}))

        sets = tuple(with_columns(one, one.name) for one in region_sets)
        return sets, None if sites is None else with_columns(sites, "sites")

    def _table(self, part: parts.JoinedPart, ids: tuple[str, ...]) -> dict[str, Column]:
        table = self._open(part, part.key)
        made = pack_tables.join(ids, pack_tables.texts(table, part.key), table, part.file, part.key)
        self.problems += pack_tables.join_problems(made, len(ids), part.file, part.key, part.of)
        columns, faults = pack_tables.columns(part.columns, table, made.rows, pack_tables.Says.of(part))
        self.problems += faults
        return columns

    # --- rows that point at places ---

    def _world(self, region_sets: tuple[RegionSet, ...], sites: Sites | None) -> pack_flows.World:
        said = self.manifest.clock
        clock = make_clock(said.start, said.step, said.count) if said else City("").clock
        centres = _inner_points(region_sets[0].rings) if region_sets else np.zeros((0, 2))
        return pack_flows.World(region_sets, sites, clock, self._move, centres, self.problems)

    def _flows(self, part: parts.FlowsPart, world: pack_flows.World):
        ends = [getattr(end, name) for end in (part.origin, part.destination) for name in parts.End.model_fields]
        own = (part.id, part.material, part.tonnes, part.sigma, part.sigma_relative, part.first, part.last,
               part.period_of, part.basis, part.batch, part.route)  # fmt: skip
        table = self._open(part, *own, *ends)
        routes = self._routes(part, pack_tables.texts(table, part.route)) if part.routes else None
        return pack_flows.flows(part, table, world, routes)

    def _routes(self, part: parts.FlowsPart, wanted: tuple[str, ...]) -> LineSet:
        """One line for each flow, empty where it names none."""
        loaded = pack_shapes.load(self.root, part.routes, part.routes_layer)
        return loaded.lines_for(wanted, part.route_id, self._move, self.problems)

    def _rows(self, part: object, make: Callable, world: pack_flows.World):
        """What `make` makes of a table whose headers are all the manifest's words for it."""
        skip = {"file", "name", "of", "unit", "missing", "missing_means", "source", "period", "values", "empty_before"}
        headers = [getattr(part, name) for name in type(part).model_fields if name not in skip]
        headers += [value.header for value in getattr(part, "values", ())]
        return self._guarded(lambda: make(part, self._open(part, *headers), world))

    def _lines(self, part: LinesPart) -> pack_shapes.Loaded:
        tell(self.report, 0.8, part.file)
        return pack_shapes.load(self.root, part.file, part.layer)

    # --- ground ---

    def _wind(self, part: parts.WindPart) -> Wind:
        return pack_wind.wind(part, self._open(part, part.direction, part.speed, part.stability, part.share))

    def _burden(self, city: City) -> Index | None:
        """The index of the pack's own recipe; its faults are of that file alone, the pack is shown all the same."""
        file = self.manifest.burden
        return index_for(city, pack_file(self.root, file).read_bytes(), file) if file else None

    def _field(self, part: parts.FieldPart):
        if self.crs.plane and self.crs.plane != self.crs.source:
            found = f"fields of a pack in {self.crs.source} cannot be laid on its plane"
            raise PackError([Problem(found, "a pack in projected metres", file=part.file)])
        tell(self.report, 0.9, part.file)
        return read_field(pack_file(self.root, part.file), part)

    def _bare(self, part: parts.BarePart) -> BareCity:
        found = {}
        for name in ("land", "water", "blocks"):
            layer = getattr(part, name)
            if layer is not None:
                found[name] = self._guarded(lambda at=layer: self._ground(at))
        streets = self._guarded(lambda: self._streets(part.streets)) if part.streets else None
        heights = np.zeros(0)
        if part.blocks is not None and found.get("blocks") is not None:
            heights = found["blocks"].numbers(part.blocks.height) if part.blocks.height else heights
        rings = {name: loaded.regions(self._move) if loaded else None for name, loaded in found.items()}
        return BareCity(rings.get("land"), rings.get("water"), streets, rings.get("blocks"), heights)

    def _ground(self, layer: parts.BareLayer) -> pack_shapes.Loaded:
        tell(self.report, 0.9, layer.file)
        loaded = pack_shapes.load(self.root, layer.file, layer.layer)
        if layer.height:
            loaded.texts(layer.height)  # a PackError when there is no such property
        return loaded

    def _streets(self, layer: parts.BareLayer) -> LineSet:
        loaded = self._ground(layer)
        return loaded.lines("streets", self._move, layer.width)


def _inner_points(rings: Ragged) -> FloatArray:
    """(n, 2) a point inside each region; nan without geometry."""
    import shapely

    out = np.full((len(rings), 2), np.nan)
    polygons = to_shapely(rings)
    some = ~shapely.is_empty(polygons)
    out[some] = shapely.get_coordinates(shapely.point_on_surface(polygons[some]))
    return out

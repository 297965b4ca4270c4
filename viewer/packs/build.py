"""Makes a city pack from raw files as a recipe says; refuses when keys do not match, and says which ones.

Everything is read and joined first, then the pack is written beside its place, read back, and put there in one step.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from viewer.errors import PackError, Problem, has_errors
from viewer.geometry.regions import to_shapely
from viewer.packs import manifest_parts as shared
from viewer.packs import source_tables
from viewer.packs.build_flows import Ends, unique_ids
from viewer.packs.index_recipe import parse_index_recipe
from viewer.packs.joins import Join, matched
from viewer.packs.manifest_parts import Part
from viewer.packs.pack import load_pack
from viewer.packs.pack_shapes import Loaded, id_problems
from viewer.packs.pack_tables import texts
from viewer.packs.pack_wind import in_words
from viewer.packs.paths import LARGEST_MANIFEST
from viewer.packs.reading_manifest import nearest, toml, validate
from viewer.packs.recipe import (
    Recipe,
    RecipeFlows,
    RecipeRegions,
    RecipeSeries,
    RecipeSites,
    RecipeTable,
    RecipeWind,
)
from viewer.packs.table import Table
from viewer.packs.writing import csv_bytes, geojson_bytes, put_in_place, write_pack

SINGLE = ("sites", "flows", "wind", "burden")  # a pack has one of each, of all other parts a list
BURDEN = "burden.toml"
DEGREES, METRES = 6, 2  # decimals of coordinates


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What came of a build: every join, and everything worth saying."""

    pack: str
    joins: tuple[Join, ...]
    problems: tuple[Problem, ...] = ()

    def as_dict(self) -> dict[str, object]:
        """For JSON."""
        return {
            "ok": not has_errors(self.problems),
            "pack": self.pack,
            "joins": [join.as_dict() for join in self.joins],
            "problems": [problem.as_dict() for problem in self.problems],
        }


class BuildRefused(PackError):
    """No pack was made; `report` has the joins that were tried."""

    def __init__(self, report: BuildReport) -> None:
        super().__init__(report.problems)
        self.report = report


def build(recipe: str | Path, source: str | Path, out: str | Path) -> BuildReport:
    """The pack of the recipe file `recipe` from the raw files in `source`, at `out`.

    BuildRefused (a PackError) when the recipe is at fault, a file or column is missing, or fewer keys match than the
    recipe demands; then nothing at `out` has changed.
    """
    recipe, source, out = Path(recipe), Path(source), Path(out)
    made = _Builder(_read(recipe), source, recipe.parent)
    try:
        made.read_parts()
        made.refuse_bad_joins(recipe.name)
        problems = _written(made, out)
    except PackError as error:
        others = [problem for problem in made.problems if problem not in error.problems]
        raise BuildRefused(BuildReport(str(out), tuple(made.joins), (*error.problems, *others))) from error
    told = tuple(dict.fromkeys((*made.problems, *problems)))  # a file that is read twice says its faults twice
    return BuildReport(str(out), tuple(made.joins), told)


def _written(made: _Builder, out: Path) -> list[Problem]:
    """What reading the new pack said. PackError too where the disk does not take it."""
    try:
        return made.write(out)
    except OSError as error:
        found = f"the pack cannot be written ({error.strerror or type(error).__name__})"
        raise PackError([Problem(found, "a folder that can be written to", file=str(out))]) from error


def _read(path: Path) -> Recipe:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_MANIFEST + 1)
    except OSError as error:
        raise PackError([Problem(f"cannot be read ({error.strerror})", "a recipe", file=path.name)]) from error
    raw, problems = toml(content, path.name)
    if raw is None:
        raise PackError(problems)
    recipe, problems = validate(Recipe, raw, path.name)
    if recipe is None:
        raise PackError(problems)
    return recipe


@dataclass(eq=False)
class _Builder:
    """Reads the raw files of a recipe part by part; what comes of it goes to `files` and `manifest`."""

    recipe: Recipe
    source: Path
    home: Path  # the folder of the recipe
    joins: list[Join] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    manifest: dict[str, object] = field(default_factory=dict)
    regions: dict[str, Loaded] = field(default_factory=dict)
    ids: dict[str, tuple[str, ...]] = field(default_factory=dict)
    site_ids: list[str] = field(default_factory=list)
    site_names: tuple[str, ...] = ()

    def read_parts(self) -> None:
        """Reads and joins everything; all faults of all files are collected, then raised together.

        Files that are not there are raised alone: what would follow from them is no fault of the recipe.
        """
        self._refuse_missing_files()
        self.manifest = self.recipe.model_dump(include=set(shared.Whole.model_fields), exclude_none=True)
        faults: list[Problem] = []
        for key, part, work in self._parts():
            try:
                made = work(part)
            except PackError as error:
                faults += error.problems
                continue
            if key in SINGLE:
                self.manifest[key] = made
            else:
                self.manifest.setdefault(key, []).append(made)
        if faults:
            raise PackError(faults)

    def _refuse_missing_files(self) -> None:
        if not self.source.is_dir():
            found = "there is no such folder"
            raise PackError([Problem(found, "the folder with the raw files", file=str(self.source))])
        names = [name for key, part, _ in self._parts() if key != "burden" for name in _raw_files(part)]
        faults = []
        for name in dict.fromkeys(names):
            try:
                source_tables.find(self.source, name)
            except PackError as error:
                faults += error.problems
        if faults:
            raise PackError(faults)

    def _parts(self):
        said = self.recipe
        yield from (("region_sets", part, self._regions) for part in said.region_sets)
        yield from (("tables", part, self._table) for part in said.tables)
        if said.sites is not None:
            yield "sites", said.sites, self._sites
        if said.flows is not None:
            yield "flows", said.flows, self._flows
        yield from (("series", part, self._series) for part in said.series)
        if said.wind is not None:
            yield "wind", said.wind, self._wind
        if said.burden is not None:
            yield "burden", said.burden, self._burden

    def refuse_bad_joins(self, file: str) -> None:
        """PackError with one problem for each join that matches less than its recipe demands."""
        bad = [join.problem(file) for join in self.joins if not join.enough]
        if bad:
            raise PackError(bad)

    def write(self, out: Path) -> list[Problem]:
        """Writes the pack beside `out`, reads it back, and puts it in place; what reading it said comes back."""
        out.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f".{out.name}.", dir=out.parent) as beside:
            made = Path(beside) / "pack"
            write_pack(made, self.manifest, self.files)
            reading = load_pack(made)
            if has_errors(reading.problems):
                raise PackError(reading.problems)
            put_in_place(made, out)
        return list(reading.problems)

    # --- parts ---

    def _base(self) -> str:
        sets = self.recipe.region_sets
        return next((part.name for part in sets if part.main), sets[0].name)

    def _open(self, name: str, headers: Sequence[str | None], layer: str | None = None) -> Table:
        table = source_tables.table(self.source, name, layer)
        self.problems += table.problems
        lacking = [header for header in dict.fromkeys(headers) if header and header not in table.names]
        if lacking:
            raise PackError(
                [Problem(f"there is no column {header!r}", f"one of {', '.join(table.names)}",
                         nearest(header, table.names), name, field=header) for header in lacking]
            )  # fmt: skip
        return table

    def _place(self, name: str, file: str) -> tuple[str, ...]:
        if name not in self.ids:
            known = tuple(part.name for part in self.recipe.region_sets)
            found = f"no region set is called {name!r}, or it could not be read"
            raise PackError([Problem(found, f"one of {', '.join(known)}", nearest(name, known), file)])
        return self.ids[name]

    def _regions(self, part: RecipeRegions) -> dict[str, object]:
        loaded = source_tables.shapes(self.source, part.from_, part.layer)
        ids = loaded.texts(part.id)
        faults = id_problems(ids, part.from_, part.id)
        if faults:
            raise PackError(faults)
        self.regions[part.name], self.ids[part.name] = loaded, ids
        self.problems += loaded.told(ids)
        labels = loaded.texts(part.label) if part.label else ids
        loaded.as_table(tuple(column.header for column in part.columns))  # PackError for one that is not there
        properties = [{"id": key, "name": label} for key, label in zip(ids, labels)]
        for column in part.columns:
            cells = loaded.arrays.get(column.header, loaded.properties[column.header])
            for row, cell in zip(properties, cells):
                row[column.name] = cell
        decimals = DEGREES if _in_degrees(self.recipe.crs) else METRES
        file = f"{part.name}.geojson"
        self.files[file] = geojson_bytes(zip(to_shapely(loaded.shapes.rings), properties), decimals)
        said = _said(part, shared.Regions, but={"layer"})
        return {**said, "file": file, "id": "id", "label": "name", "columns": _described(part.columns)}

    def _table(self, part: RecipeTable) -> dict[str, object]:
        ids = self._place(part.of, part.from_)
        table = self._open(part.from_, [part.key, *(column.header for column in part.columns)])
        keys = self._translated(part, texts(table, part.key), ids)
        self.joins.append(matched(part.name, part.key, part.of, keys, ids, part.match))
        known = set(ids)
        rows = [row for row, key in enumerate(keys) if key in known]
        cells = _cells(table, part.columns)
        file = f"{part.name}.csv"
        self.files[file] = _csv({"id": keys, **cells}, rows)
        return {**_said(part, shared.Joined), "file": file, "key": "id", "columns": _described(part.columns)}

    def _translated(self, part: RecipeTable, keys: Sequence[str], ids: Sequence[str]) -> list[str]:
        """The table's keys as ids of the regions: through the look-up table, then through the property `on`."""
        if part.keys_from is not None:
            look = part.keys_from
            codes = self._open(look.from_, [look.key, look.to], look.layer)
            way = dict(zip(texts(codes, look.key), texts(codes, look.to)))
            keys = [way.get(key, f"{key} (no {look.key})") for key in keys]  # never a region's id by chance
        if part.on is not None:
            way = dict(zip(self.regions[part.of].texts(part.on), ids))
            keys = [way.get(key, f"{key} (no {part.on})") for key in keys]
        return list(keys)

    def _sites(self, part: RecipeSites) -> dict[str, object]:
        headers = [column.header for column in part.columns]
        table = self._open(part.from_, [part.id, part.label, part.kind, part.x, part.y, *headers])
        self.site_ids, notes = unique_ids(texts(table, part.id), part.from_, part.id)
        self.problems += notes
        self.site_names = texts(table, part.label) if part.label else tuple(self.site_ids)
        cells = {
            "id": self.site_ids,
            "name": self.site_names,
            "kind": texts(table, part.kind),
            "x": texts(table, part.x),
            "y": texts(table, part.y),
            **_cells(table, part.columns),
        }
        self.files["sites.csv"] = _csv(cells, range(len(table)))
        names = {"file": "sites.csv", "id": "id", "label": "name", "kind": "kind", "x": "x", "y": "y"}
        return {**_said(part, shared.Places), **names, "columns": _described(part.columns)}

    def _flows(self, part: RecipeFlows) -> dict[str, object]:
        own = {
            name: getattr(part, name) for name in ("id", "material", "tonnes", "sigma", "sigma_relative", "period_of")
        }
        own = {name: header for name, header in own.items() if header}
        ends = {"origin": part.origin, "destination": part.destination}
        headers = [header for end in ends.values() for header in end.model_dump().values()]
        table = self._open(part.from_, [*own.values(), *headers, *(column.header for column in part.columns)])
        finder = Ends(self.site_ids, self.site_names, self.ids.get(self._base(), ()))
        cells: dict[str, Sequence[str]] = {name: texts(table, header) for name, header in own.items()}
        said: dict[str, object] = {}
        for prefix, end in ends.items():
            found, joins = finder.cells(end, prefix, table, part)
            self.joins += joins
            cells.update(found)
            said[prefix] = {name.removeprefix(f"{prefix}_"): name for name in found}
        cells.update(_cells(table, part.columns))
        self.files["flows.csv"] = _csv(cells, range(len(table)))
        return {
            **_said(part, shared.Shipments), **{name: name for name in own}, **said, "basis_is": part.basis_is,
            "file": "flows.csv", "columns": _described(part.columns),
        }  # fmt: skip

    def _series(self, part: RecipeSeries) -> dict[str, object]:
        ids = self._place(part.of, part.from_)
        table = self._open(part.from_, [part.key, part.step, *(value.header for value in part.values)])
        keys = texts(table, part.key)
        self.joins.append(matched(part.name, part.key, part.of, keys, ids, part.match))
        known = set(ids)
        rows = [row for row, key in enumerate(keys) if key in known]
        file = f"{part.name}.csv"
        if file in self.files:
            file = f"series_{file}"
        self.files[file] = _csv({"id": keys, "step": texts(table, part.step), **_cells(table, part.values)}, rows)
        values = [{**value.model_dump(exclude={"column"}), "column": value.name} for value in part.values]
        return {**_said(part, shared.Steps), "file": file, "key": "id", "step": "step", "values": values}

    def _wind(self, part: RecipeWind) -> dict[str, object]:
        """The wind as it stands: that each row of it is one is looked at when the pack is read back."""
        own = {name: getattr(part, name) for name in ("direction", "speed", "stability", "share")}
        own = {name: header for name, header in own.items() if header}
        table = self._open(part.from_, list(own.values()))
        words = {"stability"} | ({"direction"} if in_words(texts(table, part.direction)) else set())
        columns = [
            shared.ColumnPart(name=name, column=header, kind="text" if name in words else "intensive")
            for name, header in own.items()
        ]
        self.files["wind.csv"] = _csv(_cells(table, columns), range(len(table)))
        return {**_said(part, shared.Air), **{name: name for name in own}, "file": "wind.csv"}

    def _burden(self, name: str) -> str:
        """The file of the index as it stands; PackError with its faults. Its columns are looked at with the pack's."""
        beside = (self.home / name).is_file()
        content = source_tables.find(self.home if beside else self.source, name).read_bytes()
        parse_index_recipe(content, name)
        self.files[BURDEN] = content
        return BURDEN


def _raw_files(part: object) -> list[str]:
    """The files that one part of a recipe is made from."""
    look = getattr(part, "keys_from", None)
    return [part.from_, *([] if look is None else [look.from_])]


def _in_degrees(crs: str) -> bool:
    from viewer.geometry import project

    return not crs.startswith("local") and project.parse(crs).is_geographic


def _cells(table: Table, parts: Sequence[object]) -> dict[str, list[str]]:
    """The described columns under their new names, as text with a decimal point."""
    plain = table.proposal.decimal == "." and not table.proposal.thousands
    out = {}
    for part in parts:
        words = getattr(part, "kind", "") in ("category", "text")
        if words or (plain and part.header not in table.arrays):
            out[part.name] = list(texts(table, part.header))
        else:
            out[part.name] = ["" if np.isnan(value) else f"{value:.15g}" for value in table.values(part.header)[0]]
    return out


def _csv(cells: Mapping[str, Sequence[str]], rows: Sequence[int]) -> bytes:
    columns = list(cells.values())
    return csv_bytes(tuple(cells), ([column[row] for column in columns] for row in rows))


def _described(parts: Sequence[object]) -> list[dict[str, object]]:
    """Columns as the manifest says them: what is left out stays left out."""
    return [{"name": part.name, **part.model_dump(exclude={"name", "column"}, exclude_defaults=True)} for part in parts]


def _said(part: Part, kept: type[Part], but: Set[str] = frozenset()) -> dict[str, object]:
    """What a part of a recipe says in the fields of `kept`, which a manifest has too; what is left out stays so."""
    return part.model_dump(include=set(kept.model_fields) - but, exclude_defaults=True)

"""Names in a manifest that point at other parts of it: sets, columns, sources, sites, files. All that lead nowhere."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterable, Iterator

from viewer.errors import Problem
from viewer.packs.manifest import Manifest
from viewer.packs.manifest_parts import ColumnPart

SITES = "sites"
SINGLES = (SITES, "flows", "tracks")  # of which a city has one, so that their rows are known by that word
OWN = ("points", "lines", "records")  # parts with rows and columns of their own


def check(manifest: Manifest, file: str) -> list[Problem]:
    """A Problem for each name that is used twice or that nothing answers to; empty when all is well."""
    return [
        *_twins(manifest, file),
        *_places(manifest, file),
        *_sources(manifest, file),
        *_columns(manifest, file),
        *_own_columns(manifest, file),
        *_time(manifest, file),
        *_files(manifest, file),
    ]


def unknown(word: str, known: Iterable[str], what: str, file: str, field: str) -> Problem:
    """A Problem that says which names there are, and the nearest one first."""
    names = sorted(set(known))
    close = difflib.get_close_matches(word, names, n=1, cutoff=0.6)
    hint = f"did you mean {close[0]!r}?" if close else ""
    return Problem(f"no {what} is called {word!r}", f"one of {', '.join(names) or 'none'}", hint, file, field=field)


def _twins(manifest: Manifest, file: str) -> Iterator[Problem]:
    for what, parts in (
        ("sources", manifest.sources),
        ("region_sets", manifest.region_sets),
        ("tables", manifest.tables),
        ("series", manifest.series),
        ("fields", manifest.fields),
    ):
        for name, times in Counter(part.name for part in parts).items():
            if times > 1:
                yield Problem(f"{name!r} is used {times} times", "a name of its own", file=file, field=what)
    yield from _twins_of_ids(manifest, file)
    mains = [part.name for part in manifest.region_sets if part.main]
    if len(mains) > 1:
        yield Problem(f"{', '.join(mains)} are all main", "one main set", file=file, field="region_sets")
    if SITES in {part.name for part in manifest.region_sets}:
        yield Problem("a region set cannot be called 'sites'", file=file, field="region_sets")
    values = Counter(value.name for part in manifest.series for value in part.values)
    for name, times in values.items():
        if times > 1:
            yield Problem(f"the series {name!r} is there {times} times", "a name of its own", file=file, field="series")


def _twins_of_ids(manifest: Manifest, file: str) -> Iterator[Problem]:
    """What columns refer to by a name has that name alone."""
    whose = [(part.name, what) for what in ("region_sets", *OWN) for part in getattr(manifest, what)]
    times = Counter(name for name, _ in whose)
    for name, what in whose:
        if what in OWN and times[name] > 1:
            found = f"{name!r} is used {times[name]} times among region sets, points, lines and records"
            yield Problem(found, "a name of its own", file=file, field=what)
        if what in OWN and name in SINGLES:
            yield Problem(f"{what} cannot be called {name!r}", "a name of their own", file=file, field=what)


def _places(manifest: Manifest, file: str) -> Iterator[Problem]:
    sets = [part.name for part in manifest.region_sets]
    with_sites = [*sets, SITES] if manifest.sites is not None else sets
    for what, parts, known in (
        ("tables", manifest.tables, with_sites),
        ("stocks", manifest.stocks, with_sites),
        ("series", manifest.series, sets),
    ):
        for number, part in enumerate(parts, 1):
            if part.of not in known:
                yield unknown(part.of, known, "region set", file, f"{what}[{number}].of")
    if manifest.tracks is not None and manifest.tracks.of not in (None, *sets):
        yield unknown(manifest.tracks.of, sets, "region set", file, "tracks.of")
    for number, part in enumerate(manifest.region_sets, 1):
        if part.site and manifest.sites is None:
            yield Problem(
                f"the site {part.site!r} of a pack without sites", file=file, field=f"region_sets[{number}].site"
            )
        if part.main and part.plane == "own":
            yield Problem("the main set lies in the city's plane", file=file, field=f"region_sets[{number}].plane")
    yield from _ends(manifest, file)


def _ends(manifest: Manifest, file: str) -> Iterator[Problem]:
    if manifest.flows is None:
        return
    for name, end in (("origin", manifest.flows.origin), ("destination", manifest.flows.destination)):
        if end.site and manifest.sites is None:
            yield Problem("flows end at sites, but there are none", "[sites]", file=file, field=f"flows.{name}.site")
        if end.region and not manifest.region_sets:
            yield Problem("flows end in regions, but there are none", file=file, field=f"flows.{name}.region")


def _sources(manifest: Manifest, file: str) -> Iterator[Problem]:
    known = [source.name for source in manifest.sources]
    for field, name in _named_sources(manifest):
        if name and name not in known:
            yield unknown(name, known, "source", file, field)


def _named_sources(manifest: Manifest) -> Iterator[tuple[str, str]]:
    for what in ("region_sets", "tables", "stocks", "series", "fields", *OWN):
        for number, part in enumerate(getattr(manifest, what), 1):
            yield f"{what}[{number}].source", part.source
            for place, column in enumerate(getattr(part, "columns", ()), 1):
                yield f"{what}[{number}].columns[{place}].source", column.source
    for what in ("sites", "flows", "tracks", "wind"):
        part = getattr(manifest, what)
        if part is not None:
            yield f"{what}.source", part.source
            for place, column in enumerate(getattr(part, "columns", ()), 1):
                yield f"{what}.columns[{place}].source", column.source


def columns_of(manifest: Manifest, place: str) -> Iterator[tuple[str, ColumnPart]]:
    """Every column of a region set or of the sites, wherever it is described, with the field that describes it."""
    for what, parts in (("region_sets", manifest.region_sets), ("tables", manifest.tables)):
        for number, part in enumerate(parts, 1):
            if (part.name if what == "region_sets" else part.of) == place:
                for at, column in enumerate(part.columns, 1):
                    yield f"{what}[{number}].columns[{at}]", column
    if place == SITES and manifest.sites is not None:
        for at, column in enumerate(manifest.sites.columns, 1):
            yield f"sites.columns[{at}]", column


def _columns(manifest: Manifest, file: str) -> Iterator[Problem]:
    """Within each place a column's name is its own, and margins of error and denominators are columns there."""
    for place in (*(part.name for part in manifest.region_sets), SITES):
        yield from _at_odds(list(columns_of(manifest, place)), place, file)


def _at_odds(found: list[tuple[str, ColumnPart]], place: str, file: str) -> Iterator[Problem]:
    """What is wrong with the columns of one place, each with the field that describes it."""
    known = [column.name for _, column in found]
    for name, times in Counter(known).items():
        if times > 1:
            first = next(field for field, column in found if column.name == name)
            yield Problem(f"{name!r} is there {times} times in {place}", "a name of its own", file=file, field=first)
    for field, column in found:
        for pointer in ("denominator", "moe_of"):
            other = getattr(column, pointer)
            if other is not None and other not in known:
                yield unknown(other, known, f"column of {place}", file, f"{field}.{pointer}")


def _own_columns(manifest: Manifest, file: str) -> Iterator[Problem]:
    """The same for points, lines and records; what a column refers to is there and has ids."""
    known = [name for name in SINGLES if getattr(manifest, name) is not None]
    known += [part.name for what in ("region_sets", *OWN) for part in getattr(manifest, what)]
    nameless = {part.name for part in manifest.records if part.id is None}
    for what in OWN:
        for number, part in enumerate(getattr(manifest, what), 1):
            found = [(f"{what}[{number}].columns[{at}]", column) for at, column in enumerate(part.columns, 1)]
            yield from _at_odds(found, part.name, file)
            for field, column in found:
                if column.refers is not None and column.refers not in known:
                    yield unknown(column.refers, known, "place or table", file, f"{field}.refers")
                elif column.refers in nameless:
                    said = f"the records {column.refers!r} have no ids to refer to"
                    yield Problem(said, f"id = in {column.refers!r}", file=file, field=f"{field}.refers")


def _time(manifest: Manifest, file: str) -> Iterator[Problem]:
    if manifest.clock is not None:
        from viewer.packs.periods import clock_fault

        fault = clock_fault(manifest.clock.start, manifest.clock.step, manifest.clock.count)
        if fault:
            yield Problem(fault, file=file, field="clock.start")
        return
    flows = manifest.flows
    dated = {
        "series": bool(manifest.series),
        "flows": flows is not None and bool(flows.first or flows.period_of),
        "stocks": any(part.step for part in manifest.stocks),
        "records": any(part.step for part in manifest.records),
    }
    for what, has_time in dated.items():
        if has_time:
            yield Problem("steps in time without a clock", "[clock]", file=file, field=what)


def _files(manifest: Manifest, file: str) -> Iterator[Problem]:
    for name in manifest.used_files():
        if name not in manifest.files:
            hint = f"the SHA-256 of {name} belongs into [files]"
            yield Problem(f"{name} has no hash", "64 hexadecimal digits", hint, file, field="files")

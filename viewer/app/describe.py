"""What a city holds, as plain numbers for `rhea describe`, and passports in words for `rhea check`."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict

from viewer.analysis.dispersal import record_words
from viewer.analysis.summary import summarise
from viewer.errors import Problem
from viewer.geometry.project import LOCAL_SOURCE
from viewer.model.city import City, Clock, Column
from viewer.model.story import Scene
from viewer.overlays import offered
from viewer.packs.periods import step_words
from viewer.scene.words import count
from viewer.scene.words import listed as listed_words

MOST_TOLD = 5  # problems beside an answer; `rhea check` is there for all of them
SEVERITIES = ("error", "warning", "info")
NOTES = {"info": "note"}


def describe(city: City) -> dict[str, object]:
    """Counts, columns, overlays and sources of a city; missing numbers are nan.

    columns are those of the base set, or of the first points without regions; point_columns those of all points.

    columns: name -> unit, kind, role, n (regions with a value), missing, total (of extensive
    columns only), mean, min, max; all over the base set.
    """
    base = city.base
    owner = base if base is not None else next(iter(city.point_sets), None)
    return {
        "name": city.name,
        "title": city.title,
        "regions": 0 if base is None else len(base),
        "region_sets": [{"name": s.name, "regions": len(s), "title": s.title} for s in city.region_sets],
        "columns": {} if owner is None else {c.name: _column(c) for c in owner.columns.values()},
        "point_columns": {s.name: {c.name: _column(c) for c in s.columns.values()} for s in city.point_sets},
        "overlays": [kind.name for kind in offered(city)],
        "flows": 0 if city.flows is None else len(city.flows),
        "sites": 0 if city.sites is None else len(city.sites),
        "times": len(city.clock),
        "clock": None if not len(city.clock) else _clock(city.clock),
        "points": {s.name: len(s) for s in city.point_sets},
        "lines": {s.name: len(s) for s in city.line_sets},
        "line_columns": {s.name: {c.name: _column(c) for c in s.columns.values()} for s in city.line_sets},
        "records": {s.name: len(s) for s in city.records},
        "record_columns": {s.name: {c.name: _column(c) for c in s.columns.values()} for s in city.records},
        "fields": [field.name for field in city.fields],
        "series": [series.name for series in city.series],
        "series_of": {s.name: {"of": s.region_set, "unit": s.unit, "title": s.title} for s in city.series},
        "wind": "" if city.wind is None else record_words(city.wind),
        "burden": "" if city.burden is None else f"{city.burden.title} ({city.burden.file})",
        "stories": {
            s.name: {
                "title": s.title,
                "scenes": [scene.name for scene in s.scenes],
                "times": [_time_of(scene, city.clock) for scene in s.scenes],
            }
            for s in city.stories
        },
        "crs": city.crs.source,
        "plane": city.crs.plane,
        "metres": city.crs.metres,
        "sources": [
            {
                "name": s.name,
                "licence": s.licence,
                "url": s.url,
                "publisher": s.publisher,
                "year": s.year,
                "invented": s.invented,
            }
            for s in city.sources
        ],
        "sha256": dict(city.sha256),
    }


def _clock(clock: Clock) -> dict[str, object]:
    return {"step": clock.step, "count": len(clock), "first": clock.starts[0], "last": clock.starts[-1]}


def _time_of(scene: Scene, clock: Clock) -> str:
    """The step that a scene shows, by its number in files, its place and its day; empty for the whole period."""
    return "" if scene.state.step is None else step_words(clock, scene.state.step)


def _column(column: Column) -> dict[str, object]:
    facts: dict[str, object] = {"unit": column.unit, "kind": column.kind, "role": column.role, "title": column.label}
    facts |= asdict(summarise(column.values, column.kind))
    if column.texts:
        filled = sum(text != "" for text in column.texts)
        facts |= {"kind": "text" if filled else "empty", "n": filled, "missing": len(column.texts) - filled}
    if column.categories:
        facts["categories"] = list(column.categories)
    if column.moe_of:
        facts["moe_of"] = column.moe_of
    if column.refers:
        facts["refers"] = column.refers
    return facts


def in_words(answer: Mapping) -> str:
    """The description as lines for a person."""
    where = answer["crs"]
    if where == LOCAL_SOURCE:
        where = "a plane of its own, in metres" if answer["metres"] else "local: a plane without metres"
    lines = [f"{answer['title'] or answer['name']}", f"  coordinates  {where}"]
    counts = {key: answer[key] for key in ("regions", "flows", "sites", "times")}
    lines.append("  " + ", ".join(f"{held:,} {key if held != 1 else key[:-1]}" for key, held in counts.items()))
    lines.append("  overlays     " + ", ".join(answer["overlays"]))
    if clock := answer["clock"]:
        lines.append(f"  times        {count(clock['count'], clock['step'])}, {clock['first']} to {clock['last']}")
    lines += [f"  {what:<12} {name}: {held:,}" for what in ("points", "lines", "records")
              for name, held in answer[what].items()]  # fmt: skip
    lines += [f"  field        {name}" for name in answer["fields"]]
    for name, one in answer["series_of"].items():
        unit = f" ({one['unit']})" if one["unit"] else ""
        lines.append(f"  series       {name}{unit}: of {one['of']}")
    lines += [f"  {what:<12} {answer[what].removeprefix('wind ')}" for what in ("wind", "burden") if answer[what]]
    for name, story in answer["stories"].items():
        lines.append(f"  story        {name}: {story['title']}, {count(len(story['scenes']), 'scene')}")
        lines += [f"    scene      {scene}{f': {time}' if time else ''}"
                  for scene, time in zip(story["scenes"], story["times"])]  # fmt: skip
    for name, column in answer["columns"].items():
        spread = f"{column['min']:.6g} to {column['max']:.6g}" if column["min"] == column["min"] else ""
        facts = " ".join(word for word in (spread, column["unit"], column["kind"], column["role"]) if word)
        lines.append(f"  {name:<32} {column['n']} known, {column['missing']} missing  {facts}")
    lines += [f"  source       {s['name']} ({s['licence'] or 'no licence stated'})" for s in answer["sources"]]
    return "\n".join(lines)


def in_brief(problems: Sequence[Problem], repairs: int) -> list[Problem]:
    """At most MOST_TOLD of the problems, the worst first, then how many more there are; several repairs are one."""
    told = sorted(_without_repairs(problems, repairs), key=lambda problem: SEVERITIES.index(problem.severity))
    listed, rest = told[:MOST_TOLD], told[MOST_TOLD:]
    if not rest:
        return listed
    counts = Counter(problem.severity for problem in rest)
    parts = [count(counts[severity], NOTES.get(severity, severity)) for severity in SEVERITIES if counts[severity]]
    return [*listed, Problem(f"{listed_words(parts)} more", hint="`rhea check` lists them", severity=rest[0].severity)]


def tell(problems: Sequence[Problem], repairs: int = 0) -> None:
    """Says on stderr, in brief, what came up beside an answer."""
    for problem in in_brief(problems, repairs):
        print(f"rhea: {problem.severity}: {problem.sentence()}", file=sys.stderr)


def _without_repairs(problems: Sequence[Problem], repairs: int) -> list[Problem]:
    """The problems, each once, and in place of several repairs one line with their number."""
    told = list(dict.fromkeys(problems))
    each = [problem for problem in told if _of_repair(problem)]
    if repairs < 2 or not each:
        return told
    worst = next((problem.severity for problem in each if problem.severity == "warning"), "info")
    files = {problem.file for problem in each}
    found = f"{count(repairs, 'shape')} repaired"
    whole = Problem(found, "", "`rhea check` lists them", files.pop() if len(files) == 1 else "", severity=worst)
    return [*(problem for problem in told if problem not in each), whole]


def _of_repair(problem: Problem) -> bool:
    """True if the problem is one of those that the list of repairs tells too."""
    ends = ("; it was repaired", " more geometries were repaired")
    return problem.found.startswith("repaired: ") or problem.found.endswith(ends)


def _repair(repair: Mapping) -> str:
    from viewer.geometry.repair import Repair

    done = Repair(**repair)
    return f"feature {done.feature}: {done.in_words()}, {done.areas_in_words()}"


def _duplicate(twice: Mapping) -> str:
    what = f"{twice['column']} {twice['value']}" if twice["column"] else twice["what"]
    return f"{what} in {twice['count']:,} features ({listed_words(twice['features'], 5)})"


def _far_off(far: Mapping) -> str:
    """Which values of a column are far from the others: the farthest three by name."""
    named = [f"{value:,.6g} at {name}" for name, value in zip(far["features"], far["values"], strict=True)]
    usual = f"outside {far['low']:,.6g} to {far['high']:,.6g}"
    return f"{far['column']}, {far['count']:,} {usual}: {listed_words(named[:3])}"


def passport_in_words(answer: Mapping) -> str:
    """One passport as lines for a person: verdict, problems, repairs and doubts."""
    lines = [f"{answer['path']}: {'fit for use' if answer['ok'] else 'NOT fit for use as it is'}"]
    problems = [Problem(**problem) for problem in answer["problems"]]
    listed = [p for p in problems if not (answer["repairs"] and _of_repair(p))]  # all follow below
    lines += [f"  {problem.severity}: {problem.sentence()}" for problem in listed]
    lines += [f"  repaired: {_repair(repair)}" for repair in answer["repairs"]]
    nulls = {name: count for name, count in answer["nulls"].items() if count}
    lines += [f"  nulls: {name} {count}" for name, count in nulls.items()]
    lines += [f"  the same twice: {_duplicate(one)}" for one in answer["duplicates"]]
    lines += [f"  far off: {_far_off(one)}" for one in answer["outliers"]]
    return "\n".join(lines)

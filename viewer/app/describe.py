"""What a city holds, as plain numbers for `rhea describe`, and passports in words for `rhea check`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict

from viewer.analysis.summary import summarise
from viewer.model.city import City, Column
from viewer.overlays import offered


def describe(city: City) -> dict[str, object]:
    """Counts, columns, overlays and sources of a city; missing numbers are nan.

    columns: name -> unit, kind, role, n (regions with a value), missing, total (of extensive
    columns only), mean, min, max; all over the base set.
    """
    base = city.base
    return {
        "name": city.name,
        "title": city.title,
        "regions": 0 if base is None else len(base),
        "region_sets": [{"name": s.name, "regions": len(s), "title": s.title} for s in city.region_sets],
        "columns": {} if base is None else {c.name: _column(c) for c in base.columns.values()},
        "overlays": [kind.name for kind in offered(city)],
        "flows": 0 if city.flows is None else len(city.flows),
        "sites": 0 if city.sites is None else len(city.sites),
        "times": len(city.clock),
        "points": {s.name: len(s) for s in city.point_sets},
        "lines": {s.name: len(s) for s in city.line_sets},
        "fields": [field.name for field in city.fields],
        "series": [series.name for series in city.series],
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


def _column(column: Column) -> dict[str, object]:
    facts: dict[str, object] = {"unit": column.unit, "kind": column.kind, "role": column.role, "title": column.label}
    facts |= asdict(summarise(column.values, column.kind))
    if column.texts:
        filled = sum(text != "" for text in column.texts)
        facts |= {"kind": "text", "n": filled, "missing": len(column.texts) - filled}
    if column.categories:
        facts["categories"] = list(column.categories)
    if column.moe_of:
        facts["moe_of"] = column.moe_of
    return facts


def in_words(answer: Mapping) -> str:
    """The description as lines for a person."""
    lines = [f"{answer['title'] or answer['name']}", f"  coordinates  {answer['crs']}"]
    counts = {key: answer[key] for key in ("regions", "flows", "sites", "times")}
    lines.append("  " + ", ".join(f"{count:,} {key}" for key, count in counts.items()))
    lines.append("  overlays     " + ", ".join(answer["overlays"]))
    for name, column in answer["columns"].items():
        spread = f"{column['min']:.6g} to {column['max']:.6g}" if column["min"] == column["min"] else ""
        facts = " ".join(word for word in (spread, column["unit"], column["kind"], column["role"]) if word)
        lines.append(f"  {name:<32} {column['n']} known, {column['missing']} missing  {facts}")
    lines += [f"  source       {s['name']} ({s['licence'] or 'no licence stated'})" for s in answer["sources"]]
    return "\n".join(lines)


def passport_in_words(answer: Mapping) -> str:
    """One passport as lines for a person: verdict, problems, repairs and doubts."""
    from viewer.errors import Problem

    lines = [f"{answer['path']}: {'fit for use' if answer['ok'] else 'NOT fit for use as it is'}"]
    lines += [f"  {p['severity']}: {Problem(**p).sentence()}" for p in answer["problems"]]
    for repair in answer["repairs"]:
        before, after = (repair[key] for key in ("area_before", "area_after"))
        lines.append(f"  repaired: feature {repair['feature']}: {repair['reason']}, area {before:.6g} -> {after:.6g}")
    nulls = {name: count for name, count in answer["nulls"].items() if count}
    lines += [f"  nulls: {name} {count}" for name, count in nulls.items()]
    return "\n".join(lines)

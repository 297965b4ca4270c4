"""`rhea trace`: where waste came from or went to, or the way of one batch, as one JSON object or in words."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict
from difflib import get_close_matches

from viewer.analysis.batches import complete, dates, owner, waits, ways_of
from viewer.analysis.provenance import ASSUMPTION
from viewer.analysis.standing import RULE, standing
from viewer.errors import UsageError
from viewer.model.city import END_REGION, END_SITE, City, Ends
from viewer.overlays.trace_words import ring_words
from viewer.overlays.tracing import Place, Walk, walk
from viewer.scene.words import listed, percent, quantity

TIES = 9  # decimals of a share within which two are equal, and the start goes first
SMALLEST = 1e-6  # share of the start below which a node or an edge is not told


def traced(
    city: City,
    *,
    site: str | None = None,
    region: str | None = None,
    batch: str | None = None,
    direction: str | None = None,
) -> dict:
    """Everything that `rhea trace --json` says. UsageError for a name that the city does not have."""
    if city.flows is None or not len(city.flows):
        raise UsageError("this city has no flows to trace")
    if batch is not None:
        return _batch(city, batch)
    if site is not None:
        owner, kind, wanted = city.sites, END_SITE, site
    else:
        owner, kind, wanted = city.base, END_REGION, region
    what = "site" if kind == END_SITE else "region"
    if owner is None:
        raise UsageError(f"--{what} {wanted}: this city has no {what}s")
    index = _find(wanted, owner.ids, owner.names, what)
    found = walk(city, kind, index, direction or ("upstream" if kind == END_SITE else "downstream"))
    return _answer(city, found)


def _find(text: str, ids: Sequence[str], names: Sequence[str], what: str) -> int:
    """The number of what is called so, by id or else by name, whatever the case of its letters."""
    for known in (ids, names, [name.casefold() for name in names]):
        for candidate in (text, text.casefold()):
            if candidate in known:
                return list(known).index(candidate)
    near = get_close_matches(text, [*names, *ids], n=3)
    hint = f"; did you mean {' or '.join(near)}?" if near else f"; known: {listed(names, 8)}"
    raise UsageError(f"--{what} {text}: no such {what}{hint}")


def _answer(city: City, found: Walk) -> dict:
    least = SMALLEST * found.tonnes

    def most_first(item: tuple[Place, list[float]]) -> tuple[float, bool]:
        return -round(_share(item[1][0], found.tonnes), TIES), item[0] != found.start

    reached: dict[Place, list[float]] = {}
    for (place, _), tonnes, rest in zip(found.states, found.trace.reached, found.trace.rest):
        sums = reached.setdefault(place, [0.0, 0.0])
        sums[0] += tonnes
        sums[1] += rest
    nodes = [
        {"name": place[2], "kind": kind_of(city, place), "tonnes": tonnes, "share": tonnes / found.tonnes, "rest": rest}
        for place, (tonnes, rest) in sorted(reached.items(), key=most_first)
        if tonnes > least
    ]
    edges = [
        {"from": start[2], "to": end[2], "material": material, "tonnes": tonnes}
        for (start, end, material), tonnes in zip(found.edges, found.trace.edges)
        if tonnes > least
    ]
    return {
        "city": city.name,
        "start": {"name": found.start[2], "kind": kind_of(city, found.start)},
        "direction": found.direction,
        "tonnes": found.tonnes,
        "unit": city.flows.unit,
        "assumption": " ".join(filter(None, (ASSUMPTION, ring_words(found)))),
        "nodes": nodes,
        "edges": sorted(edges, key=lambda edge: -edge["tonnes"]),
        "leakage": found.leakage,
        "steps": [],
        "standing": _standing(city, set(found.by_material)),
    }


def kind_of(city: City, place: Place) -> str:
    """ "district", "depot", ... or "place" for what is outside the account."""
    if place[0] == END_REGION:
        return city.base.singular
    return (city.sites.kinds[place[1]] or "site") if place[0] == END_SITE else "place"


def _batch(city: City, batch: str) -> dict:
    flows, known = city.flows, ways_of(city.flows)
    if batch not in known:
        hint = f"known: {', '.join(list(known)[:5])} ..." if known else "this city records no batches"
        raise UsageError(f"--batch {batch}: no such batch; {hint}")
    rows = known[batch]
    steps = [_step(city, int(row)) for row in rows]
    ends = [_end(flows.origin, rows[0]), *(_end(flows.destination, row) for row in rows)]
    mass = steps[0]["tonnes"]
    masses = [mass, *(step["tonnes"] for step in steps)]
    lies = waits(flows, rows)
    return {
        "city": city.name,
        "start": {"name": ends[0][2], "kind": kind_of(city, ends[0])},
        "direction": "downstream",
        "tonnes": mass,
        "unit": flows.unit,
        "assumption": "Every step of the batch was recorded; nothing is assumed.",
        "nodes": [
            {"name": end[2], "kind": kind_of(city, end), "tonnes": tonnes, "share": _share(tonnes, mass)}
            for end, tonnes in zip(ends, masses)
        ],
        "edges": [{key: step[key] for key in ("from", "to", "material", "tonnes")} for step in steps],
        "leakage": masses[-1] if lies else 0.0,
        "steps": steps,
        "complete": complete(flows, rows),
        "standing": _standing(city, {step["material"] for step in steps}),
    }


def _share(tonnes: float, whole: float) -> float:
    """0..1, nan of nothing or of what nobody weighed."""
    return tonnes / whole if whole > 0 else float("nan")


def _end(ends: Ends, row: int) -> Place:
    kind = int(ends.kind[row])
    return kind, int(ends.index[row]) if kind in (END_REGION, END_SITE) else -1, ends.names[row]


def _step(city: City, row: int) -> dict:
    flows, first = city.flows, int(city.flows.first[row])
    return {
        "date": dates(flows)[row] or (city.clock.starts[first] if 0 <= first < len(city.clock) else ""),
        "from": flows.origin.names[row],
        "to": flows.destination.names[row],
        "material": flows.materials[flows.material[row]],
        "tonnes": float(flows.tonnes[row]),
        "sigma": float(flows.sigma[row]),
        "owner": owner(flows, row),
        "flow": flows.ids[row],
    }


def standings(city: City) -> dict:
    """What `rhea trace --standing --json` says: every material, how much of it has a full recorded way, its claim."""
    if city.flows is None or not len(city.flows):
        raise UsageError("this city has no flows to trace")
    return {"city": city.name, "unit": city.flows.unit, "rule": RULE, "standing": _standing(city)}


def _standing(city: City, materials: Collection[str] | None = None) -> list[dict]:
    """One entry for each of the materials, of all when none are named."""
    return [asdict(one) for one in standing(city) if materials is None or one.material in materials]


def in_words(answer: Mapping) -> str:
    """The trace as lines for a person."""
    if "start" not in answer:
        return "\n".join([f"{answer['city']}: standing of the materials", *_standing_lines(answer), answer["rule"]])
    unit = answer["unit"]
    lines = [f"{answer['start']['name']}, {answer['direction']}: {quantity(answer['tonnes'], unit)}"]
    if answer["steps"]:
        for step in answer["steps"]:
            owned = f", then owned by {step['owner']}" if step["owner"] else ""
            way = f"{step['from']} > {step['to']}"
            lines.append(f"  {step['date']}  {way}: {quantity(step['tonnes'], unit)} of {step['material']}{owned}")
        said = "its whole way is recorded" if answer["complete"] else "its way has gaps"
        return "\n".join(
            [*lines, f"  {'it lies there still' if answer['leakage'] else said}", *_standing_lines(answer)]
        )
    for node in answer["nodes"]:
        share, mass = percent(round(node["share"], 9)), quantity(node["tonnes"], unit)
        lines.append(f"  {share:>7}  {mass:>12}  {node['name']}, {node['kind']}")
    word = "stays on the way" if answer["direction"] == "downstream" else "has no recorded origin"
    lines += [f"  {quantity(answer['leakage'], unit)} {word}", f"  {answer['assumption']}"]
    return "\n".join([*lines, *_standing_lines(answer)])


def _standing_lines(answer: Mapping) -> list[str]:
    return [f"  {one['material']}: claims {one['claim']}; the whole way of {percent(one['share'])} of "
            f"{quantity(one['tonnes'], answer['unit'])} is recorded" for one in answer["standing"]]  # fmt: skip

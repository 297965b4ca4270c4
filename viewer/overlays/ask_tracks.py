"""Measures of recorded tracks: how many, how long their ways are, how many are near a place at one moment, and when."""

from __future__ import annotations

import numpy as np

from viewer.analysis.patrols import clock_seconds, spans
from viewer.analysis.tracks import lengths, most_at_once
from viewer.geometry.locate import distances
from viewer.geometry.regions import FloatArray, take
from viewer.model.city import City, Tracks
from viewer.overlays.asking import Answer, AskError, Given, Measure, Param, count, inputs, name, number, option, unknown
from viewer.tongue import mark, numeral, tr

M_PER_KM = 1000.0
MINUTES = mark("min")
PARTS = ("count", "length", "longest", "minutes", "most", "when")
NOTHING = float("nan")


def tracks(city: City, given: Given) -> Answer:
    """What the chosen tracks come to."""
    held = city.tracks
    if held is None or not len(held.names):
        raise AskError("the city has no tracks")
    chosen = _chosen(city, held, given)
    part = option(given, "part", PARTS)
    told = {
        "rows": int(chosen[held.track].sum()),
        "inputs": inputs(("tracks", "", held.source)),
        "section": tr("tracks"),
    }
    if part == "count":
        return count(int(chosen.sum()), given.text("kind") or "track", **told)
    if part == "minutes":
        length = np.diff(spans(held)[chosen], axis=1)
        return number(float(length.sum()) / 60.0 if chosen.any() else NOTHING, MINUTES, **told)
    if part in ("length", "longest"):
        if not city.crs.metres:
            raise AskError("this plane has no metres", "coordinates in metres")
        metres = lengths(held)[chosen]
        value = (metres.sum() if part == "length" else metres.max()) if metres.size else NOTHING
        return number(float(value) / M_PER_KM, "km", **told)
    most, second = most_at_once(held, chosen, _away(city, held, given) <= 0.0)
    if part == "most":
        return count(most, given.text("kind") or "track", **told)
    return name(_clock_time(city, second) if most else "", **told)


def _chosen(city: City, held: Tracks, given: Given) -> np.ndarray:
    """(k,) the tracks of the kind and phase asked for that were under way in the steps asked for."""
    chosen = np.ones(len(held.names), bool)
    for param, known in (("kind", held.kinds), ("phase", held.phase)):
        if wanted := given.text(param):
            if wanted not in known:
                raise unknown(f"{param} of tracks", wanted, tuple(dict.fromkeys(filter(None, known))), param=param)
            chosen &= np.array([one == wanted for one in known], bool)
    starts = clock_seconds(city.clock)
    if given.steps is not None and len(starts):
        first, last = given.steps
        end = starts[last + 1] if last + 1 < len(starts) else np.inf
        times = spans(held)
        with np.errstate(invalid="ignore"):
            chosen &= (times[:, 0] < end) & (times[:, 1] >= starts[first])
    return chosen


def _away(city: City, held: Tracks, given: Given) -> FloatArray:
    """(p,) how far each point is from being within reach of the place asked for, world units; 0 or less is within."""
    at, reach = given.text("at"), given.number("within_m")
    if not at:
        raise AskError("nothing", "id or name of a region or site", param="at")
    if city.sites is not None and at in (*city.sites.ids, *city.sites.names):
        known = city.sites.ids if at in city.sites.ids else city.sites.names
        return np.hypot(*(held.xy - city.sites.xy[known.index(at)]).T) - reach
    base = city.region_set(held.region_set) if held.region_set else city.base
    for known in (base.ids, base.names) if base is not None else ():
        if at in known:
            return distances(take(base.rings, [known.index(at)]), held.xy)[0] - reach
    raise unknown("region or site", at, (*(base.names if base is not None else ()),
                  *(city.sites.names if city.sites is not None else ())), param="at")  # fmt: skip


def _clock_time(city: City, second: float) -> str:
    """ "20:31", of the day on which it was."""
    if not len(city.clock):
        return ""
    moment = np.datetime64(city.clock.starts[0][:19], "s") + np.timedelta64(int(second), "s")
    return numeral(str(moment)[11:16])


MEASURES = (
    Measure("tracks", tracks, "tracks: how many, how long, how many are at a place at one moment, and when",
            mark("Σ of straight legs between points; each second's tracks within reach of the place"),
            "track, km, min, text",
            (Param("kind", "", "of tracks"), Param("phase", "", "before or after"),
             Param("part", "count", "", PARTS), Param("at", "", "of most and when: a region or a site"),
             Param("within_m", 0.0, "of most and when: so far from it counts"))),
)  # fmt: skip

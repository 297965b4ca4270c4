"""Measure of coverage: who lives how near to the next facility of a kind, with a plan's new ones counted."""

from __future__ import annotations

import numpy as np

from viewer.analysis.inequality import weighted_mean
from viewer.analysis.shares import REACH_M, coverage, nearest
from viewer.geometry.regions import centroids
from viewer.model.city import City
from viewer.overlays.ask_rows import AT, OF, WHERE, rows_of
from viewer.overlays.asking import Answer, AskError, Given, Measure, Param, inputs, number, option, share, unknown
from viewer.tongue import mark, tr

PARTS = ("share", "people", "way", "out_of_reach")
NOTHING = float("nan")


def reach(city: City, given: Given) -> Answer:
    """People whose region's middle lies within reach of a facility of the kinds asked for, or how far it is to one."""
    if city.sites is None or city.base is None:
        raise AskError("the city has no facilities in regions")
    rows = rows_of(city, given)
    base = next((one for one in city.region_sets if one.name == rows.set_name), None)
    if base is None or rows.people is None:
        raise AskError(f"{rows.set_name} has no column with the role population", param="of")
    if not city.crs.metres:
        raise AskError("this plane has no metres", "coordinates in metres")
    places = centroids(base.rings)[[base.ids.index(one) for one in rows.ids]]
    away = nearest(places, city.sites.xy[_of_kind(city, given)])
    far, part = given.number("within_m"), option(given, "part", PARTS)
    told = {"inputs": inputs(("residents", "", base.source), ("facilities", "", city.sites.source)),
            "rows": len(rows), "weights": tr("people")}  # fmt: skip
    if part == "way":
        known = np.where(np.isfinite(away), away, np.nan)
        return number(weighted_mean(known, rows.people), "m", **told)
    covered = coverage(rows.people, away, far) if np.isfinite(away).any() else 0.0
    if part == "share":
        return share(covered, **told)
    everybody = float(np.nansum(rows.people))
    return number(everybody * (covered if part == "people" else 1.0 - covered), "people", **told)


def _of_kind(city: City, given: Given) -> np.ndarray:
    """(k,) the facilities of one of the kinds; AskError for a kind that the city has none of without the plan."""
    wanted = given.several("kind")
    known = tuple(dict.fromkeys((*given.kinds, *city.sites.kinds)))
    for one in wanted:
        if one not in known:
            raise unknown("kind of facility", one, known, param="kind")
    return np.array([kind in wanted for kind in city.sites.kinds], bool)


MEASURES = (
    Measure("reach", reach, "people whose region's middle is within reach of a facility of a kind, or the mean way",
            mark("Σ p where the nearest is at most within_m away ÷ Σ p"), "share, people, m",
            (Param("kind", None, 'kinds of facilities, parted by "|"'), OF, WHERE, AT,
             Param("within_m", REACH_M, "how far is within reach, as the crow flies"),
             Param("part", "share", "", PARTS))),
)  # fmt: skip

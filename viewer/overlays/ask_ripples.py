"""Measures of ripples: what one false or changed flow does further on, up to a step of the clock."""

from __future__ import annotations

import numpy as np

from viewer.analysis.inequality import weighted_mean
from viewer.geometry.regions import FloatArray
from viewer.model.city import City
from viewer.overlays.asking import Answer, AskError, Given, Measure, Param, count, name, number, option
from viewer.overlays.asking import unknown as not_there
from viewer.overlays.ripples import UNITS, Spread, spread_of
from viewer.scene import words
from viewer.tongue import mark, tr

NOTHING = float("nan")


RIPPLE = ("tonnes", "so_far", "reached", "dose", "name", "dose_of_a_person", "arrival", "site")
DOSES = ("dose", "name", "dose_of_a_person")


def ripple(city: City, given: Given) -> Answer:
    """What one false flow does further on, up to the step: extra tonnes, districts reached, doses, arrival."""
    if city.base is None:
        raise AskError("the city has no regions")
    spread = spread_of(city, given.text("flow"), given.number("extra"), given.number("speed"),
                       given.number("alpha") / 100)  # fmt: skip
    what = option(given, "part", RIPPLE)
    told = {"section": tr("4.9 Mass balance, 4.8 plume"), "rows": len(city.flows)}
    if spread is None or (spread.dose is None and what in DOSES):
        return name("", **told) if what in ("name", "site", "arrival") else number(NOTHING, **told)
    step = len(spread.tonnes) - 1 if given.state.step is None else given.state.step
    if what in DOSES:
        return _doses(city, spread.dose[step], what, given.whole("nth", 1), told)
    if what == "arrival":
        return _arrival(city, spread, given, told)
    return _tonnes(city, spread, what, step, told)


def _tonnes(city: City, spread: Spread, what: str, step: int, told: dict) -> Answer:
    if what == "site":
        return name(spread.network.names[spread.source.site], **told)
    if what == "reached":
        return count(int((spread.tonnes[step] > 0).sum()), city.base.singular, city.base.plural, **told)
    own = float(spread.ripple.arrived[: step + 1, spread.source.site].sum())
    return number(spread.source.tonnes if what == "tonnes" else own, city.flows.unit, **told)


def _arrival(city: City, spread: Spread, given: Given, told: dict) -> Answer:
    at = given.text("at")
    where = next((known.index(at) for known in (city.base.ids, city.base.names) if at in known), -1)
    if where < 0:
        raise not_there(city.base.singular, at, (*city.base.ids, *city.base.names), param="at")
    when = spread.first + spread.arrival[where]
    known = np.isfinite(when) and when < len(city.clock)
    return name(_week(city, int(when)) if known else "", **told)


def _doses(city: City, doses: FloatArray, what: str, nth: int, told: dict) -> Answer:
    if what == "dose_of_a_person":
        people = city.columns_with("population")
        return number(weighted_mean(doses, people[0].values if people else None), UNITS["dose"], **told)
    order = np.argsort(-doses, kind="stable")
    order = order[doses[order] > 0]
    if nth > len(order):
        return name("", **told) if what == "name" else number(NOTHING, UNITS["dose"], **told)
    at = int(order[nth - 1])
    told |= {"place": city.base.ids[at], "place_name": city.base.names[at]}
    return name(city.base.names[at], **told) if what == "name" else number(float(doses[at]), UNITS["dose"], **told)


def _week(city: City, step: int) -> str:
    return words.moment(city.clock.step, step, len(city.clock), city.clock.labels[step])


AT = Param("at", "", "id or name of a region, of arrival")
MEASURES = (
    Measure("ripple", ripple, "what one false flow does further on, up to the step", mark("the rule of ripples"),
            "of the flows, µg/m³·days, regions",
            (Param("flow", "", "id of a flow; left out: the first suspect"), Param("extra", 0.0, "tonnes of that flow"),
             Param("speed", 20.0, "km/h"), Param("alpha", 5.0, "%"), Param("nth", 1, "1 the largest dose"), AT,
             Param("part", "tonnes", "", RIPPLE))),
)  # fmt: skip

"""Measures of the unrest: who supports it by a step, where it rose, first and when."""

from __future__ import annotations

import numpy as np

from viewer.model.city import City
from viewer.model.state import Layer, Value
from viewer.overlays.asking import Answer, AskError, Given, Measure, Param, count, name, number, option, share
from viewer.overlays.asking import unknown as not_there
from viewer.overlays.unrest import FORMULA, KIND, Rising, figures, rising_of
from viewer.scene import words
from viewer.tongue import tr

PARTS = ("supporters", "share", "districts", "value", "name", "arrival")
RULES = ("told", "seeing", "passing", "threshold", "half", "flow")


def unrest(city: City, given: Given) -> Answer:
    """What the unrest comes to at the end of the step, by the parameters of the scene's own layer."""
    if city.base is None:
        raise AskError("the city has no regions")
    what, layer = option(given, "part", PARTS), given.state.layer(KIND.name) or Layer(KIND.name)
    own = {key: _said(given, key) for key in RULES if given.text(key)}
    found = rising_of(city, KIND.values(layer.params) | own)
    told = {"formula": tr(FORMULA), "rows": len(city.base), "section": tr("Threshold model")}
    if found is None:
        return name("", **told) if what in ("name", "arrival") else number(float("nan"), **told)
    step = len(found.unrest.support) - 1 if given.state.step is None else given.state.step
    if what in ("value", "arrival"):
        return _of_one(city, found, step, given, told)
    if what == "name":
        first = int(np.argmin(found.unrest.arrival))
        risen = found.unrest.arrival[first] <= step
        return name(city.base.names[first] if risen else "", **told)
    counted = figures(city, found, step)
    if what == "districts":
        return count(counted["risen"], city.base.singular, city.base.plural, **told)
    if what == "share":
        return share(counted["share"], **told)
    return number(counted["supporters"], "people", **told)


def _said(given: Given, key: str) -> Value:
    """A rule over that of the layer: the step in which it becomes known is a whole number, a flow has a name."""
    if key == "flow":
        return given.text(key)
    return given.whole(key) if key == "told" else given.number(key)


def _of_one(city: City, found: Rising, step: int, given: Given, told: dict) -> Answer:
    base, at = city.base, given.text("at")
    where = next((known.index(at) for known in (base.ids, base.names) if at in known), -1)
    if where < 0:
        raise not_there(base.singular, at, (*base.ids, *base.names), param="at")
    told |= {"place": base.ids[where], "place_name": base.names[where]}
    if given.text("part") == "value":
        return share(float(found.unrest.support[step][where]), **told)
    when = found.unrest.arrival[where]
    if not np.isfinite(when):
        return name("", **told)
    return name(words.moment(city.clock.step, int(when), len(city.clock)), **told)


MEASURES = (
    Measure("unrest", unrest, "people who support it, their share, districts risen, one district's share, which rose "
            "first, when", FORMULA, "people, share, regions, name",
            (Param("part", "supporters", "", PARTS), Param("at", "", "id or name, of value and arrival"),
             *(Param(key, "", "over the scene's layer") for key in RULES))),
)  # fmt: skip

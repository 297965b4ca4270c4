"""Measures of what overlays say: figures and readouts of any kind, what a what-if comes to, the clock."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from viewer.analysis.burdens import Trial
from viewer.analysis.inequality import weighted_mean
from viewer.analysis.summary import summarise
from viewer.analysis.timeline import timeline
from viewer.analysis.whatif import in_words
from viewer.geometry.regions import FloatArray
from viewer.model.city import City
from viewer.model.memo import remembered
from viewer.model.plan import Plan
from viewer.model.seen import seen
from viewer.model.state import Layer
from viewer.overlays import KINDS, build, plan_words
from viewer.overlays.asking import (
    Answer,
    AskError,
    Given,
    Measure,
    Param,
    count,
    finite,
    name,
    number,
    option,
    place_of,
    share,
)
from viewer.overlays.asking import unknown as not_there
from viewer.overlays.kind import Moment
from viewer.scene import words
from viewer.scene.picture import Picture, Readout
from viewer.tongue import mark, speaking, spoken

NOTHING = float("nan")


def figure(city: City, given: Given) -> Answer:
    """A figure of an overlay, with the parameters of the scene's own layer where it has one."""
    picture, wanted = _picture(city, given), given.text("figure")
    if wanted not in picture.figures:
        raise not_there(f"figure of {given.text('overlay')}", wanted, tuple(picture.figures), param="figure")
    receipt = picture.receipt
    told = {"formula": receipt.formula, "rows": receipt.rows, "section": receipt.section}
    value, form = float(picture.figures[wanted]), option(given, "as", ("number", "share", "count"))
    if form == "share":
        return share(value, **told)
    if form == "count":
        noun = given.text("unit") or (city.base.singular if city.base is not None else "region")
        return count(value, noun, **told)
    return number(value, given.text("unit"), **told)


STATISTICS = ("value", "rank", "sum", "mean", "weighted_mean", "min", "max", "name_max", "name_min", "count")


def readout(city: City, given: Given) -> Answer:
    """What an overlay says of one region, or a statistic of what it says of all."""
    picture, wanted = _picture(city, given), given.text("readout")
    labels = _labels(city, given, picture)
    found = next((one for one, label in zip(picture.readouts, labels) if not wanted or label == wanted), None)
    if found is None:
        raise not_there(f"readout of {given.text('overlay')}", wanted, labels, param="readout")
    statistic = option(given, "of", STATISTICS)
    regions = city.region_set(found.region_set)
    step = given.state.step
    values = np.array([found.at(i, step) for i in range(len(regions))])
    told = {"formula": picture.receipt.formula, "rows": int(np.isfinite(values).sum()),
            "section": picture.receipt.section}  # fmt: skip
    if statistic in ("value", "rank"):
        return _of_one(city, regions, found, values, given, told)
    if statistic == "count":
        kept = np.isfinite(values) & (values > given.number("above"))
        return count(int(kept.sum()), regions.singular, regions.plural, **told)
    return _statistic(city, regions, found, values, statistic, told)


def _labels(city: City, given: Given, picture: Picture) -> tuple[str, ...]:
    """What the readouts of a picture are called in English, as stories name them."""
    if spoken().code == "en":
        return tuple(one.label for one in picture.readouts)
    with speaking("en"):
        return tuple(one.label for one in _picture(city, given).readouts)


def _of_one(city: City, regions, found: Readout, values: FloatArray, given: Given, told: dict) -> Answer:
    from viewer.analysis.rank import rank

    at = given.text("at")
    where = next((known.index(at) for known in (regions.ids, regions.names) if at in known), -1)
    if where < 0:
        raise not_there(regions.singular, at, (*regions.ids, *regions.names), param="at")
    told |= {"place": regions.ids[where], "place_name": regions.names[where]}
    if found.texts:
        return name(found.texts[where], **told)
    placed = rank(values, where)
    if given.text("of") == "rank":
        return number(placed.place if placed is not None else NOTHING, **told)
    slip = None if placed is None else place_of(placed.place, placed.count, placed.percentile)
    return number(float(values[where]), found.unit, rank=slip, **told)


def _statistic(city: City, regions, found: Readout, values: FloatArray, statistic: str, told: dict) -> Answer:
    summary = summarise(values, "extensive")
    if statistic in ("name_max", "name_min"):
        if not summary.n:
            return name("", **told)
        at = int(np.nanargmax(values) if statistic == "name_max" else np.nanargmin(values))
        return name(regions.names[at], place=regions.ids[at], place_name=regions.names[at], **told)
    if statistic == "weighted_mean":
        people = city.columns_with("population") if regions is city.base else ()
        return number(weighted_mean(values, people[0].values if people else None), found.unit, **told)
    value = {"sum": summary.total, "mean": summary.mean, "min": summary.min, "max": summary.max}[statistic]
    return number(value, found.unit, **told)


def sentence(city: City, given: Given) -> Answer:
    """The sentence that an overlay says of its numbers."""
    picture = _picture(city, given)
    return name(picture.sentence, formula=picture.receipt.formula, section=picture.receipt.section)


def _picture(city: City, given: Given) -> Picture:
    kind = given.text("overlay")
    if kind not in KINDS:
        raise not_there("overlay", kind, tuple(KINDS), param="overlay")
    layer = given.state.layer(kind) or Layer(kind)
    for part in given.several("params", ";"):
        key, sign, value = part.partition("=")
        if not sign:
            raise AskError(f"{part!r}", "name = value, parted by ;", param="params")
        layer = layer.with_param(key.strip(), _typed(kind, key.strip(), value.strip()))
    shown = seen(city, given.state.region_set) if given.state.region_set else city
    return build(shown, replace(layer, visible=True), Moment(given.state.step, given.state.account))


def _typed(kind: str, key: str, value: str):
    """A parameter in the type of the kind's default, as the layers of a scene have it."""
    default = next((p.default for p in KINDS[kind].params if p.name == key), None)
    if isinstance(default, bool):
        return value.lower() in ("true", "yes", "1")
    if isinstance(default, int | float):
        return finite(value, f"a finite number, for {key} of {kind} is one", param="params")
    return value


PLAN = ("mean", "ede", "inequality", "concentration", "poorest", "richest", "ratio", "coverage", "unplaced")
WHEN = ("after", "before", "change", "percent")


def plan_figure(city: City, given: Given) -> Answer:
    """A figure of the what-if, before it, after it, or the change."""
    what, when = option(given, "part", PLAN), option(given, "when", WHEN)
    bare = given.bare or city
    trial = _trial(bare)
    outcome = _outcome(bare, given.state.plan)
    receipt = plan_words.receipt(trial, outcome)
    told = {"formula": receipt.formula, "parameters": receipt.parameters, "rows": receipt.rows,
            "section": receipt.section}  # fmt: skip
    old, new = (_plan_part(one, what) for one in (trial.before, outcome))
    if when == "percent":
        return share((new - old) / abs(old) if old else NOTHING, **told)
    value = {"after": new, "before": old, "change": new - old}[when]
    if what == "coverage":
        return share(value, **told)
    unit = "" if what in ("concentration", "ratio") else trial.unit
    return number(value, _rate(city) if what == "unplaced" else unit, **told)


def _plan_part(outcome, what: str) -> float:
    told = outcome.figures
    return {
        "mean": told.mean, "ede": told.ede, "inequality": told.index, "concentration": told.concentration,
        "poorest": told.deciles[0], "richest": told.deciles[-1], "ratio": told.ratio, "coverage": told.coverage,
        "unplaced": outcome.routing.unplaced,
    }[what]  # fmt: skip


@remembered(1)
def _trial(city: City) -> Trial:
    return Trial(city)


@remembered(4)
def _outcome(city: City, plan: Plan):
    return _trial(city).run(plan)


def _rate(city: City) -> str:
    unit = city.flows.unit if city.flows is not None else "t"
    return f"{unit}/{city.clock.step}" if city.clock.step else unit


def plan_said(city: City, given: Given) -> Answer:
    """The plan in a few words, or the sentence that tells what it does."""
    bare = given.bare or city
    if option(given, "part", ("words", "sentence")) == "words":
        return name(in_words(bare, given.state.plan))
    return name(plan_words.sentence(_trial(bare), _outcome(bare, given.state.plan)))


def steps(city: City, given: Given) -> Answer:
    """How many steps the clock has."""
    return count(len(city.clock), city.clock.step or "step")


def moment(city: City, given: Given) -> Answer:
    """The moment of the scene in words: "week 23 of 52"."""
    return name(_moment(city, given.state.step) if given.state.step is not None else
                words.moment(city.clock.step, None, len(city.clock)))  # fmt: skip


def _moment(city: City, step: int) -> str:
    label = city.clock.labels[step] if step < len(city.clock.labels) else ""
    return words.moment(city.clock.step, step, len(city.clock), label)


def over_time(city: City, given: Given) -> Answer:
    """A series (or all that moves) over the clock: its most or least, when that is, when it first passes a limit."""
    amounts, unit = _amounts(city, given)
    what = option(given, "part", ("max", "min", "when_max", "when_min", "when_above", "last", "first", "change"))
    known = np.flatnonzero(np.isfinite(amounts))
    if not known.size:
        return name("") if what.startswith("when") else number(NOTHING, unit)
    at = {"max": np.nanargmax, "when_max": np.nanargmax, "min": np.nanargmin, "when_min": np.nanargmin}
    if what in at:
        step = int(at[what](amounts))
        return name(_moment(city, step)) if what.startswith("when") else number(float(amounts[step]), unit)
    if what == "when_above":
        passed = known[amounts[known] > given.number("above")]
        return name(_moment(city, int(passed[0])) if passed.size else "")
    first, last = float(amounts[known[0]]), float(amounts[known[-1]])
    return number({"first": first, "last": last, "change": last - first}[what], unit)


def _amounts(city: City, given: Given) -> tuple[FloatArray, str]:
    """(t,) of one region of a series, or of all of them: totals of amounts, means of anything else; and the unit."""
    wanted = given.text("series")
    if not wanted:
        line = timeline(city)
        return line.amounts, line.unit
    series = next((one for one in city.series if one.name == wanted), None)
    if series is None:
        raise not_there("series", wanted, tuple(one.name for one in city.series), param="series")
    values = np.asarray(series.values, float)
    if at := given.text("at"):
        regions = city.region_set(series.region_set)
        where = next((known.index(at) for known in (regions.ids, regions.names) if at in known), -1)
        if where < 0:
            raise not_there(regions.singular, at, (*regions.ids, *regions.names), param="at")
        return values[:, where], series.unit
    each = [summarise(row, "extensive") for row in values]
    return np.array([one.total if series.kind == "extensive" else one.mean for one in each]), series.unit


OVERLAY = (
    Param("overlay", None, "a kind of overlay"),
    Param("params", "", '"name = value; ..." over those of the scene\'s layer of this kind'),
)
AT = Param("at", "", "id or name of a region")
MEASURES = (
    Measure("figure", figure, "any figure that an overlay reports", mark("of the overlay"), "as `unit` says",
            (*OVERLAY, Param("figure", None, "its name"), Param("unit", "", "its unit, or the noun of a count"),
             Param("as", "number", "", ("number", "share", "count")))),
    Measure("readout", readout, "what an overlay says of a region, or a statistic of all", mark("of the overlay"),
            "of the readout",
            (*OVERLAY, Param("readout", "", "its label; left out: the first"), AT,
             Param("of", "value", "", STATISTICS), Param("above", 0.0, "of count: only values above it"))),
    Measure("sentence", sentence, "the sentence that an overlay says of its numbers", mark("of the overlay"), "text",
            OVERLAY),
    Measure("plan_figure", plan_figure, "a figure of the what-if after it, before it, its change, or that in percent",
            mark("burdens of every region before and after"), "of the burden, share",
            (Param("part", "mean", "", PLAN), Param("when", "after", "", WHEN))),
    Measure("plan", plan_said, "the scene's plan in words, or what it does in a sentence", "", "text",
            (Param("part", "words", "", ("words", "sentence")),)),
    Measure("steps", steps, "how many steps the clock has", "n", "week, month ..."),
    Measure("moment", moment, "the moment in words", "", "text"),
    Measure("over_time", over_time, "a series over the clock: most, least, when, first passing a limit, last, change",
            mark("Σ or mean over the regions at each step"), "of the series",
            (Param("series", "", "left out: all that moves"), AT, Param("above", 0.0, "of when_above"),
             Param("part", "max", "", ("max", "min", "when_max", "when_min", "when_above", "last", "first",
                                       "change")))),
)  # fmt: skip

"""Measures of inequality and of who bears what: shares between people, between holders, between neighbours, groups."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from viewer.analysis import concentration as holding
from viewer.analysis import inequality
from viewer.analysis.autocorrelation import moran
from viewer.analysis.exposure import LEVEL, by_share, group_exposure
from viewer.analysis.regression import rank_correlation
from viewer.geometry.neighbours import queen
from viewer.geometry.regions import FloatArray
from viewer.model.city import City
from viewer.model.memo import remembered
from viewer.overlays.ask_rows import ROWS, WEIGHT, Rows, numbers, rows_of, weights_of
from viewer.overlays.asking import Answer, AskError, Given, Measure, Param, count, name, number, option, share
from viewer.overlays.burden import AVERSION, recipe_of, scores
from viewer.overlays.groups import group_named
from viewer.overlays.kind import Moment
from viewer.overlays.quantity import choose
from viewer.scene import words
from viewer.tongue import mark, tr

NOTHING = float("nan")
MOST_PARTS = 1000  # of the people: finer than any city's regions tell
Weighted = Callable[[FloatArray, FloatArray | None], float]


def _of(measure: Weighted) -> Callable[[City, Given], Answer]:
    """A measure of inequality of the rows, weighed by their people."""

    def asked(city: City, given: Given) -> Answer:
        rows = rows_of(city, given)
        return number(_sound(measure, rows.values, weights_of(rows, given)), **_line(rows))

    return asked


def _sound(measure: Weighted, values: FloatArray, weights: FloatArray | None) -> float:
    """nan where the measure is not defined, such as for values below zero."""
    known = np.where(np.isfinite(values), values, np.nan)
    try:
        return float(measure(known, weights))
    except ValueError:
        return NOTHING


def atkinson(city: City, given: Given) -> Answer:
    """The share of the total that could be given up if the rest were shared equally."""
    rows, aversion = rows_of(city, given), given.number("aversion")
    return number(_sound(lambda x, w: inequality.atkinson(x, aversion, w), rows.values, weights_of(rows, given)),
                  **_line(rows))  # fmt: skip


def kolm_pollak(city: City, given: Given) -> Answer:
    """The burden which, borne by all alike, would be as bad; or by how much it is above the mean."""
    rows, part = rows_of(city, given), option(given, "part", ("ede", "index"))
    found = inequality.kolm_pollak(rows.values, given.number("aversion"), weights_of(rows, given))
    return number(found.ede if part == "ede" else found.index, rows.unit, **_line(rows))


def concentration_index(city: City, given: Given) -> Answer:
    """Below 0 when the column falls on those who are low in `rank_by`."""
    rows = rows_of(city, given)
    if below := int((rows.values < 0).sum()):
        raise AskError(
            f"{rows.column!r} has {words.count(below, 'value')} below 0", "amounts of 0 or more", param="column"
        )
    found = inequality.concentration(rows.values, _ranking(rows, given), weights_of(rows, given))
    return number(found.index, sigma=found.standard_error, **_line(rows))


def hhi(city: City, given: Given) -> Answer:
    """Herfindahl-Hirschman index of the rows' amounts, 0 to 10,000."""
    rows = rows_of(city, given)
    return number(holding.hhi(rows.values), "", **_line(rows))


def effective(city: City, given: Given) -> Answer:
    """How many equal holders would give the same concentration."""
    rows = rows_of(city, given)
    return number(holding.effective_number(holding.hhi(rows.values)), "", **_line(rows))


def top_bottom(city: City, given: Given) -> Answer:
    """How many times the column of the bottom part of the people the top part has; ranked by itself or `rank_by`."""
    rows = rows_of(city, given)
    bottom, top = _ends(rows, given)
    return number(top / bottom if bottom > 0 else NOTHING, "", **_line(rows))


def end_of(city: City, given: Given) -> Answer:
    """The mean of the nth part of the people, ranked by itself or `rank_by`, the lowest first."""
    rows, parts, nth = rows_of(city, given), given.whole("parts", 2, MOST_PARTS), given.whole("nth", 1)
    if nth > parts:
        raise AskError(f"{nth}", f"1 to {parts}", param="nth")
    people = weights_of(rows, given)
    found = by_share(rows.values, _ranking(rows, given), np.ones(len(rows)) if people is None else people, parts)
    return number(float(found[nth - 1]), rows.unit, **_line(rows))


def _ends(rows: Rows, given: Given) -> tuple[float, float]:
    people, parts = weights_of(rows, given), given.whole("parts", 2, MOST_PARTS)
    found = by_share(rows.values, _ranking(rows, given), np.ones(len(rows)) if people is None else people, parts)
    return float(found[0]), float(found[-1])


def _ranking(rows: Rows, given: Given) -> FloatArray:
    """(n,) what the people are ranked by: a column, else wealth, else the values themselves."""
    wanted = given.text("rank_by")
    if wanted == "itself":
        return rows.values
    if wanted:
        return numbers(rows.columns, wanted, "rank_by").values
    wealth = (c for c in rows.columns.values() if c.role == "wealth" and c.kind == "intensive" and not c.moe_of)
    return next((c.values for c in wealth), rows.values)


def correlation(city: City, given: Given) -> Answer:
    """Spearman's rank correlation of two columns."""
    rows = rows_of(city, given)
    other = numbers(rows.columns, given.text("with"), "with")
    rho, _ = rank_correlation(rows.values, other.values, weights_of(rows, given))
    return number(rho, "", **_line(rows))


def moran_of(city: City, given: Given) -> Answer:
    """Moran's I over regions that share a border or a corner, or its p value."""
    rows, part = rows_of(city, given), option(given, "part", ("index", "p"))
    if rows.regions is None:
        raise AskError(f"{rows.set_name} are no regions, or some are left out", "all regions of a set", param="of")
    found = moran(rows.values, _touching(rows.regions))
    return number(found.index if part == "index" else found.p_permuted, "", **_line(rows))


@remembered(1)
def _touching(regions):
    return queen(regions.rings)


EXPOSURE = ("ratio", "group", "rest", "low", "high")


def exposure(city: City, given: Given) -> Answer:
    """What the members of a group breathe against everybody else: the ratio, its interval, or one of the two."""
    part = option(given, "part", EXPOSURE)
    group, dose = group_named(city, given.text("group")), choose(city, given.text("column"), "pollution")
    if dose.categories or dose.place is not city.base:
        raise AskError(f"{dose.name!r} is no number of the {_base(city)}", "a column of pollution", param="column")
    values = dose.values[given.state.step] if dose.over_time and given.state.step is not None else dose.typical()
    found = group_exposure(values, group.number, group.everybody, group_moe=group.moe,
                           everybody_moe=group.everybody_moe, level=LEVEL)  # fmt: skip
    told = {"ratio": found.ratio, "group": found.group, "rest": found.rest, "low": found.interval.low,
            "high": found.interval.high}  # fmt: skip
    unit = dose.unit if part in ("group", "rest") else ""
    return number(told[part], unit, rows=int(np.isfinite(values).sum()), weights=group.title,
                  section=tr("4.13 Population-weighted exposure"))  # fmt: skip


def burden(city: City, given: Given) -> Answer:
    """The cumulative burden of one region as score, percentile or rank; or who carries the most."""
    part = option(given, "part", ("score", "percentile", "rank", "name", "scored"))
    if city.base is None:
        raise AskError("the city has no regions")
    recipe = recipe_of(city, given.text("recipe"))
    found = scores(recipe.index, {key: q.typical() for key, q in recipe.quantities.items()})
    order = np.argsort(-found.score, kind="stable")
    order = order[np.isfinite(found.score[order])]
    line = {"rows": len(order), "section": tr("4.3 CalEnviroScreen")}
    if part == "scored":
        return count(len(order), city.base.singular, city.base.plural, **line)
    at = _region(city, given.text("at"), order)
    if at is None:
        return name("", **line) if part == "name" else number(NOTHING, **line)
    line |= {"place": city.base.ids[at], "place_name": city.base.names[at]}
    if part == "name":
        return name(city.base.names[at], **line)
    if part == "rank":
        place = np.flatnonzero(order == at)
        return number(float(place[0] + 1) if place.size else NOTHING, **line)
    return number(float((found.score if part == "score" else found.percentile)[at]), **line)


def _region(city: City, wanted: str, order: np.ndarray) -> int | None:
    """The region of this id or name, else the one with the largest score."""
    if not wanted:
        return int(order[0]) if len(order) else None
    for known in (city.base.ids, city.base.names):
        if wanted in known:
            return known.index(wanted)
    raise AskError(f"no {city.base.singular} {wanted!r}", param="at")


def _base(city: City) -> str:
    return city.base.plural if city.base is not None else "regions"


def diversion_rate(city: City, given: Given) -> Answer:
    """The share of what is collected that is not refuse."""
    from viewer.overlays.diversion import FORMULA, diversion

    found = diversion(city)
    moment = Moment(given.state.step)
    values = found.values[moment.step] if found.over_time and moment.step is not None else found.typical()
    if at := given.text("at"):
        where = _region(city, at, np.zeros(0))
        return share(float(values[where]) / 100, formula=tr(FORMULA), place=city.base.ids[where],
                     place_name=city.base.names[where])  # fmt: skip
    people = city.columns_with("population")
    return share(inequality.weighted_mean(values, people[0].values if people else None) / 100, formula=tr(FORMULA))


def _line(rows: Rows) -> dict[str, object]:
    return {"inputs": rows.told(), "rows": rows.known, "weights": tr("people") if rows.people is not None else "",
            "section": tr("4.4 Inequality")}  # fmt: skip


RANK_BY = Param("rank_by", "", 'the column that ranks the people, poorest first; left out: wealth; "itself"')
PARTS = Param("parts", 5, "into how many equal parts the people are cut")
UNEQUAL = (*ROWS, WEIGHT)
AVERSE = Param("aversion", AVERSION, "below 0 for burdens, above 0 for goods")
MEASURES = (
    Measure("gini", _of(inequality.gini), "Gini coefficient", "Σ p_i p_j |x_i − x_j| ÷ 2µ", "0..1", UNEQUAL),
    Measure("theil", _of(inequality.theil_t), "Theil's T", "Σ p (x ÷ µ) ln(x ÷ µ)", "", UNEQUAL),
    Measure("hoover", _of(inequality.hoover), "the share that would have to move for equality", "Σ p |x − µ| ÷ 2µ",
            "0..1", UNEQUAL),
    Measure("p90_p10", _of(inequality.percentile_ratio), "how many times the value at the 10th percentile that at the "
            "90th is", "P90 ÷ P10", "times", UNEQUAL),
    Measure("atkinson", atkinson, "Atkinson index", "1 − (Σ p (x ÷ µ)^(1−ε))^(1÷(1−ε))", "0..1",
            (*UNEQUAL, Param("aversion", 1.0, "above 0"))),
    Measure("kolm_pollak", kolm_pollak, "the burden which, borne by all alike, would be as bad",
            "−ln(Σ p exp(−κ x)) ÷ κ", "of the column",
            (*UNEQUAL, AVERSE, Param("part", "ede", "", ("ede", "index")))),
    Measure("concentration_index", concentration_index, "below 0 when the column falls on the poor",
            "(2 ÷ µ) Σ p x R − 1", "−1..1", (*UNEQUAL, RANK_BY)),
    Measure("hhi", hhi, "Herfindahl-Hirschman index of who holds the column (use `by`)", "Σ (100 x ÷ Σ x)²",
            "0..10,000", ROWS),
    Measure("effective_number", effective, "how many equal holders would hold it as closely", "10,000 ÷ HHI", "", ROWS),
    Measure("top_bottom", top_bottom, "what the top fifth of the people has as a multiple of the bottom fifth",
            mark("mean of the top part ÷ mean of the bottom part"), "times", (*UNEQUAL, RANK_BY, PARTS)),
    Measure("part_mean", end_of, "the mean of the nth fifth of the people, the poorest first",
            mark("Σ p x ÷ Σ p of the part"), "of the column",
            (*UNEQUAL, RANK_BY, PARTS, Param("nth", 1, "1 the lowest part"))),
    Measure("correlation", correlation, "Spearman's rank correlation of two columns", "ρ", "−1..1",
            (*UNEQUAL, Param("with", None, "the other column"))),
    Measure("moran", moran_of, "Moran's I of a column over neighbours", "n ÷ Σw · Σ w z z ÷ Σ z²", "",
            (*ROWS, Param("part", "index", "", ("index", "p")))),
    Measure("exposure", exposure, "a group's mean exposure against everybody else's",
            mark("Σ P_group C ÷ Σ P_group, over the rest likewise"), "times, or of the column",
            (Param("group", "", "a group column, or poorer_half"), Param("column", "", "of pollution"),
             Param("part", "ratio", "", EXPOSURE))),
    Measure("burden", burden, "the cumulative burden of a region, or who carries the most",
            mark("product of mean percentiles of exposure and vulnerability"), "points, percentile, name",
            (Param("at", "", "id or name; left out: the highest"), Param("recipe", "", "as of the overlay"),
             Param("part", "percentile", "", ("score", "percentile", "rank", "name", "scored")))),
    Measure("diversion", diversion_rate, "the share of what is collected that is not refuse",
            mark("other streams ÷ all streams"),
            "share", (Param("at", "", "one region; left out: the mean of a person"),)),
)  # fmt: skip

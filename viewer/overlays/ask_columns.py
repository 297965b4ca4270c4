"""Measures of a column: sums, means, extremes and their names, shares, counts, people above a limit."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from viewer.analysis.inequality import weighted_mean, weighted_quantile
from viewer.analysis.rank import rank
from viewer.analysis.summary import summarise
from viewer.geometry.regions import FloatArray
from viewer.model.city import City
from viewer.overlays.ask_rows import ONES, ROWS, WEIGHT, Rows, numbers, rows_of, weights_of
from viewer.overlays.asking import Answer, AskError, Given, Measure, Param, count, name, number, place_of, share
from viewer.scene import words
from viewer.tongue import mark, tr

PER = Param("per", "", 'a column: the sum is divided by its sum, such as population; "step": by the steps counted')
NTH = Param("nth", 1, "1 the most, 2 the next ...")
NOTHING = float("nan")


def total(city: City, given: Given) -> Answer:
    """The sum; with `per` divided by the sum of another column over the rows that have a value."""
    rows = rows_of(city, given)
    value = summarise(rows.values, "extensive").total
    per = given.text("per")
    if not per:
        return number(value, rows.unit, **_line(rows))
    if per == "step":
        first, last = given.steps or (0, max(len(city.clock) - 1, 0))
        return number(value / (last - first + 1), _per(rows.unit, city.clock.step or "step"), **_line(rows))
    other = numbers(rows.columns, per, "per")
    whole = summarise(np.where(np.isfinite(rows.values), other.values, np.nan), "extensive").total
    each = "person" if other.role == "population" else other.unit or words.inside(other.label).removesuffix("s")
    unit = _per(rows.unit, each)
    return number(value / whole if whole else NOTHING, unit, **_line(rows))


def mean(city: City, given: Given) -> Answer:
    """The mean of a row, each counts once."""
    rows = rows_of(city, given)
    return number(summarise(rows.values).mean, rows.unit, **_line(rows))


def weighted(city: City, given: Given) -> Answer:
    """The mean of a person."""
    rows = rows_of(city, given)
    return number(weighted_mean(rows.values, weights_of(rows, given)), rows.unit, **_line(rows, given))


def quantile(city: City, given: Given) -> Answer:
    """The value below which a share of the people has theirs."""
    rows = rows_of(city, given)
    part = given.number("percentile") / 100
    if not 0 <= part <= 1:
        raise AskError(f"{given.values['percentile']!r}", "0 to 100", param="percentile")
    return number(weighted_quantile(rows.values, part, weights_of(rows, given)), rows.unit, **_line(rows, given))


def value(city: City, given: Given) -> Answer:
    """What one row says, with its rank."""
    rows = rows_of(city, given)
    if len(rows) != 1:
        raise AskError(f"{given.text('at')!r} is {len(rows)} of {rows.set_name}", "one of them", param="at")
    everybody = _all(city, given)
    where = everybody.ids.index(rows.ids[0])
    placed = rank(everybody.values, where)
    told = None if placed is None else place_of(placed.place, placed.count, placed.percentile)
    line = _line(rows) | {"place": rows.ids[0], "place_name": rows.names[0], "rank": told}
    return number(float(rows.values[0]), rows.unit, **line)


def rank_of(city: City, given: Given) -> Answer:
    """The rank of one row among all, 1 the highest."""
    rows, everybody = rows_of(city, given), _all(city, given)
    if len(rows) != 1:
        raise AskError(f"{given.text('at')!r} is {len(rows)} of {rows.set_name}", "one of them", param="at")
    placed = rank(everybody.values, everybody.ids.index(rows.ids[0]))
    line = _line(rows) | {"place": rows.ids[0], "place_name": rows.names[0]}
    return number(NOTHING if placed is None else placed.place, **line)


def extreme(largest: bool, *, named: bool) -> Callable[[City, Given], Answer]:
    """The nth largest or smallest value, or the name of its row."""

    def asked(city: City, given: Given) -> Answer:
        rows, nth = rows_of(city, given), given.whole("nth", 1)
        order = np.argsort(-rows.values if largest else rows.values, kind="stable")
        order = order[np.isfinite(rows.values[order])]
        if nth > len(order):
            return name("", **_line(rows)) if named else number(NOTHING, rows.unit, **_line(rows))
        at = int(order[nth - 1])
        line = _line(rows) | {"place": rows.ids[at], "place_name": rows.names[at]}
        return name(rows.names[at], **line) if named else number(float(rows.values[at]), rows.unit, **line)

    return asked


def how_many(city: City, given: Given) -> Answer:
    """How many rows there are, with a value where a column is named."""
    rows = rows_of(city, given)
    return count(rows.known, *rows.noun, **_line(rows))


def without(city: City, given: Given) -> Answer:
    """How many rows have no value."""
    rows = rows_of(city, given)
    return count(len(rows) - rows.known, *rows.noun, **_line(rows))


def distinct(city: City, given: Given) -> Answer:
    """How many different things a column says."""
    if not given.text("by"):
        raise AskError("nothing", "the column whose different entries are counted", param="by")
    rows = rows_of(city, given)
    return count(len(rows), *rows.noun, **_line(rows))


def share_of(city: City, given: Given) -> Answer:
    """What the chosen rows have of what all rows have; of rows that are counted, how many of all they are."""
    rows, everybody = rows_of(city, given), _all(city, given, by=True)
    whole = summarise(everybody.values, "extensive").total
    part = summarise(rows.values, "extensive").total if rows.known else 0.0
    told = share(part / whole if whole else NOTHING, **_line(rows))
    return told if everybody.known else share(NOTHING, **_line(rows))


def share_of_group(city: City, given: Given) -> Answer:
    """A group of everybody: both summed over the rows where both are known."""
    rows = rows_of(city, given)
    column = rows.columns.get(rows.column)
    whole = given.text("denominator") or (column.denominator if column is not None else "")
    if not whole:
        raise AskError(f"{rows.column!r} has no denominator", "the column that counts everybody", param="denominator")
    other = numbers(rows.columns, whole, "denominator").values
    known = np.isfinite(rows.values) & np.isfinite(other)
    everybody = float(other[known].sum())
    return share(float(rows.values[known].sum()) / everybody if everybody > 0 else NOTHING, **_line(rows))


def people_where(city: City, given: Given) -> Answer:
    """How many people live in the regions whose value is above and below the limits."""
    rows = rows_of(city, given)
    people = _people(rows)
    some = np.isfinite(people)
    if rows.column:
        some &= _between(rows.values, given)
    line = _line(rows) | {"weights": tr("people")}
    return number(float(people[some].sum()) if np.isfinite(people).any() else NOTHING, "people", **line)


def share_of_people(city: City, given: Given) -> Answer:
    """The share of the people whose region has a known value above and below the limits."""
    rows = rows_of(city, given)
    people = _people(rows)
    known = np.isfinite(people) & np.isfinite(rows.values)
    whole = float(people[known].sum())
    part = float(people[known & _between(rows.values, given)].sum())
    return share(part / whole if whole > 0 else NOTHING, **(_line(rows) | {"weights": tr("people")}))


def _between(values: FloatArray, given: Given) -> np.ndarray:
    """Above `above` and at most `to`, where these are given; False where the value is missing."""
    kept = np.isfinite(values)
    with np.errstate(invalid="ignore"):
        if given.text("above"):
            kept &= values > given.number("above")
        if given.text("to"):
            kept &= values <= given.number("to")
    return kept


def _people(rows: Rows) -> FloatArray:
    if rows.people is None:
        raise AskError(f"{rows.set_name} has no column with the role population", param="of")
    return rows.people


def _all(city: City, given: Given, *, by: bool = False) -> Rows:
    """The same table without what narrows it down."""
    left = {"where", "at", "top"} | (set() if by else {"by"})
    open_ = {key: held for key, held in given.values.items() if key not in left}
    return rows_of(city, Given(open_, given.state, given.steps, given.bare))


def _per(unit: str, each: str) -> str:
    return f"{unit}/{each}" if each else unit


def _line(rows: Rows, given: Given | None = None) -> dict[str, object]:
    weights = "" if given is None or given.text("weight") == ONES else given.text("weight")
    if given is not None and not given.text("weight") and rows.people is not None:
        weights = tr("people")
    return {"inputs": rows.told(), "rows": rows.known, "weights": weights}


LIMITS = (Param("above", "", "only values above it"), Param("to", "", "only values up to it"))
MEASURES = (
    Measure("sum", total, "the sum of a column", "Σ x", "of the column", (*ROWS, PER)),
    Measure("mean", mean, "the mean of a row", "Σ x ÷ n", "of the column", ROWS),
    Measure("weighted_mean", weighted, "the mean of a person", "Σ p x ÷ Σ p", "of the column", (*ROWS, WEIGHT)),
    Measure("median", quantile, "the value of the person in the middle, or at another percentile",
            mark("the smallest x at which Σ p reaches the share"), "of the column",
            (*ROWS, WEIGHT, Param("percentile", 50.0, "0 to 100"))),
    Measure("max", extreme(True, named=False), "the nth largest value", "max x", "of the column", (*ROWS, NTH)),
    Measure("min", extreme(False, named=False), "the nth smallest value", "min x", "of the column", (*ROWS, NTH)),
    Measure("name_max", extreme(True, named=True), "the name of the row with the nth largest value", "argmax x",
            "name", (*ROWS, NTH)),
    Measure("name_min", extreme(False, named=True), "the name of the row with the nth smallest value", "argmin x",
            "name", (*ROWS, NTH)),
    Measure("value", value, "the value of one row (`at`)", "x", "of the column", ROWS),
    Measure("rank", rank_of, "the rank of one row (`at`), 1 the highest", mark("1 + rows above it"), "", ROWS),
    Measure("count", how_many, "how many rows, with a value where a column is named", "n", "the rows' own noun", ROWS),
    Measure("missing", without, "how many rows have no value", "n", "the rows' own noun", ROWS),
    Measure("distinct", distinct, "how many different things the column `by` says", "n", "the column's title", ROWS),
    Measure("share", share_of, "what the rows chosen by where/at/top have of all rows; without a column how many they "
            "are of all", mark("Σ x chosen ÷ Σ x"), "share", ROWS),
    Measure("group_share", share_of_group, "the people of a group among everybody",
            mark("Σ group ÷ Σ everybody"), "share",
            (*ROWS, Param("denominator", "", "column of everybody; left out: the one the group column names"))),
    Measure("people", people_where, "people of the rows, or of those whose value is above/to a limit", mark("Σ people"),
            "people", (*ROWS, *LIMITS)),
    Measure("people_share", share_of_people, "share of the people with a known value whose value is above/to a limit",
            mark("Σ people chosen ÷ Σ people with a value"), "share", (*ROWS, *LIMITS)),
)  # fmt: skip

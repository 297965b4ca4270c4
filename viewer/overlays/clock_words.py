"""Steps of a clock in the language that is spoken: what one is called, which one it is, how many they are."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from viewer.scene import words
from viewer.tongue import mark, tr, trn

NOUNS = (mark("hour"), mark("day"), mark("week"), mark("month"), mark("year"), mark("step"))
ONES: Mapping[str, str] = MappingProxyType(
    {
        "hour": mark("hour {n}"),
        "day": mark("day {n}"),
        "week": mark("week {n}"),
        "month": mark("month {n}"),
        "year": mark("year {n}"),
        "step": mark("step {n}"),
    }
)


def step_noun(step: str) -> str:
    """ "week"; "step" where the clock does not say. A word of the city's own stays as it is."""
    word = step or "step"
    return tr(word) if word in NOUNS else word


def step_named(step: str, number: int) -> str:
    """A step counted from 1.

    >>> step_named("week", 15), step_named("", 3)
    ('week 15', 'step 3')
    """
    word = step or "step"
    return tr(ONES[word], n=number) if word in ONES else f"{word} {number}"


def steps_long(step: str, length: float) -> str:
    """A time in steps, whole or not.

    >>> steps_long("week", 2.5), steps_long("month", 1.0)
    ('2.5 weeks', '1 month')
    """
    told = words.number(length)
    match step or "step":
        case "hour":
            told = trn("{n} hour", "{n} hours", length, n=told)
        case "day":
            told = trn("{n} day", "{n} days", length, n=told)
        case "week":
            told = trn("{n} week", "{n} weeks", length, n=told)
        case "month":
            told = trn("{n} month", "{n} months", length, n=told)
        case "year":
            told = trn("{n} year", "{n} years", length, n=told)
        case "step":
            told = trn("{n} step", "{n} steps", length, n=told)
        case other:
            told = f"{told} {other}s"
    return told

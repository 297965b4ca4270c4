"""Steps of a clock in the language that is spoken: what one is called, which one it is, how many they are."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from viewer.scene import words
from viewer.tongue import mark, marks, tr, trn

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
SEVERAL: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "hour": marks("{n} hour", "{n} hours"),
        "day": marks("{n} day", "{n} days"),
        "week": marks("{n} week", "{n} weeks"),
        "month": marks("{n} month", "{n} months"),
        "year": marks("{n} year", "{n} years"),
        "step": marks("{n} step", "{n} steps"),
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


def step_inside(step: str, number: int) -> str:
    """The same after "since" or "by the end of", where other languages want an article.

    >>> step_inside("week", 15), step_inside("", 3)
    ('week 15', 'step 3')
    """
    told = {
        "hour": tr("hour {n}", about="inside a sentence", n=number),
        "day": tr("day {n}", about="inside a sentence", n=number),
        "week": tr("week {n}", about="inside a sentence", n=number),
        "month": tr("month {n}", about="inside a sentence", n=number),
        "year": tr("year {n}", about="inside a sentence", n=number),
        "step": tr("step {n}", about="inside a sentence", n=number),
    }
    return told.get(step or "step") or step_named(step, number)


def steps_long(step: str, length: float) -> str:
    """A time in steps, whole or not.

    >>> steps_long("week", 2.5), steps_long("month", 1.0)
    ('2.5 weeks', '1 month')
    """
    word, told = step or "step", words.number(length)
    return trn(*SEVERAL[word], length, n=told) if word in SEVERAL else f"{told} {word}s"

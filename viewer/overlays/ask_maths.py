"""Measures made of other asks: ratio, difference, share, percent change, sum, product with a stated factor."""

from __future__ import annotations

import numpy as np

from viewer.model.city import City
from viewer.model.receipt import Input
from viewer.overlays.asking import OF_ASK, Answer, AskError, Given, Measure, Param, name, number, option, share
from viewer.tongue import mark

NOTHING = float("nan")
POINTS = mark("percentage points")


def ratio(city: City, given: Given) -> Answer:
    """How many times b is in a; without a unit where both have the same."""
    a, b = _pair(given)
    unit = "" if a.unit == b.unit else f"{a.unit}/{b.unit}" if b.unit else a.unit
    return number(_over(a, b), given.text("unit") or unit, **_line(a, b, "÷"))


def difference(city: City, given: Given) -> Answer:
    """a minus b; of two shares in percentage points."""
    a, b = _pair(given)
    value = a.as_number() - b.as_number()
    sigma = float(np.hypot(a.sigma, b.sigma))
    if a.sort == b.sort == "share":
        return number(100 * value, POINTS, **_line(a, b, "−"))
    if a.sort == b.sort == "count":
        return Answer(value, "", "count", a.noun, line=number(value, **_line(a, b, "−")).line)
    return number(value, _same(a, b), sigma=sigma, **_line(a, b, "−"))


def part(city: City, given: Given) -> Answer:
    """a as a share of b."""
    a, b = _pair(given)
    _same(a, b)
    return share(_over(a, b), **_line(a, b, "÷"))


def percent_change(city: City, given: Given) -> Answer:
    """By what share a (before) changes to become b (after); below 0 it falls."""
    a, b = _pair(given)
    _same(a, b)
    old, new = a.as_number(), b.as_number()
    return share((new - old) / abs(old) if old else NOTHING, **_line(a, b, "→"))


def total(city: City, given: Given) -> Answer:
    """The sum of several asks of one unit; missing when one of them is."""
    parts = [given.asked[one] for one in given.several("of", ",")]
    for one in parts[1:]:
        _same(parts[0], one)
    value = sum(one.as_number() for one in parts)
    told = tuple(Input(one.line.label, _plain(one), one.unit) for one in parts)
    if all(one.sort == "share" for one in parts):
        return share(value, inputs=told)
    if all(one.sort == "count" for one in parts):
        return Answer(value, "", "count", parts[0].noun, line=number(value, inputs=told).line)
    sigma = float(np.sqrt(sum(one.sigma**2 for one in parts)))
    return number(value, parts[0].unit, sigma=sigma, inputs=told)


def times(city: City, given: Given) -> Answer:
    """An ask times a stated factor, in the unit that this gives."""
    a, factor = given.asked[given.text("a")], given.number("by")
    told = {"inputs": (Input(a.line.label, _plain(a), a.unit),), "filled": f"{_plain(a)!r} × {factor!r}"}
    return number(a.as_number() * factor, given.text("unit") or a.unit, sigma=a.sigma * abs(factor), **told)


def compared(city: City, given: Given) -> Answer:
    """One of three words: as a is more than, the same as, or less than b."""
    a, b = _pair(given)
    _same(a, b)
    low, high = a.as_number(), b.as_number()
    if np.isnan(low + high):
        return name("")
    alike = abs(low - high) <= given.number("within") * max(abs(low), abs(high))
    word = given.text("same") if alike else given.text("more") if low > high else given.text("less")
    return name(word, **_line(a, b, "against"))


def uncertainty(city: City, given: Given) -> Answer:
    """The standard uncertainty of another ask, or how many of these it is from 0."""
    a = given.asked[given.text("a")]
    told = {"inputs": (Input(a.line.label, _plain(a), a.unit),)}
    if option(given, "part", ("sigma", "z")) == "sigma":
        return number(a.sigma, a.unit, **told)
    return number(a.as_number() / a.sigma if a.sigma > 0 else NOTHING, **told)


def _pair(given: Given) -> tuple[Answer, Answer]:
    return given.asked[given.text("a")], given.asked[given.text("b")]


def _over(a: Answer, b: Answer) -> float:
    return a.as_number() / b.as_number() if b.as_number() else NOTHING


def _same(a: Answer, b: Answer) -> str:
    """The unit of both; AskError where they differ."""
    if (a.unit, a.sort == "share") != (b.unit, b.sort == "share"):
        one, other = (x.unit or x.sort for x in (a, b))
        raise AskError(f"{one} and {other}", "two asks of one unit", param="b")
    return a.unit


def _line(a: Answer, b: Answer, sign: str) -> dict[str, object]:
    told = tuple(Input(label, _plain(one), one.unit) for label, one in (("a", a), ("b", b)))
    return {"inputs": told, "filled": f"{_plain(a)!r} {sign} {_plain(b)!r}"}


def _plain(one: Answer) -> float | str | None:
    return None if one.missing else one.value


A, B = Param("a", None, "name of an ask", of=OF_ASK), Param("b", None, "name of an ask", of=OF_ASK)
UNIT = Param("unit", "", "of the answer, where it is not that of a")
MEASURES = (
    Measure("ratio", ratio, "how many times b is in a", "a ÷ b", "none, or a's per b's", (A, B, UNIT)),
    Measure("difference", difference, "a minus b", "a − b", "of both; percentage points of shares", (A, B)),
    Measure("share_of", part, "a as a share of b", "a ÷ b", "share", (A, B)),
    Measure("percent_change", percent_change, "by what share a becomes b", "(b − a) ÷ |a|", "share", (A, B)),
    Measure("total", total, "the sum of several asks", "Σ", "of them",
            (Param("of", None, "names of asks, parted by commas", of=OF_ASK),)),
    Measure("times", times, "an ask times a stated factor", "a × by", "`unit`, else of a",
            (A, Param("by", None, "the factor"), UNIT)),
    Measure("compared", compared, "a word for a against b", "a − b", "text",
            (A, B, Param("more", "more", "the word for a above b"), Param("less", "less", "for a below b"),
             Param("same", "as much", "for both alike"), Param("within", 0.0, "alike within this part of the larger"))),
    Measure("uncertainty", uncertainty, "the standard uncertainty of another ask, or its distance from 0 in these", "σ",
            "of a", (A, Param("part", "sigma", "", ("sigma", "z")))),
)  # fmt: skip

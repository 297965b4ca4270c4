"""Numbers, units, counts and moments as people write them; every value carries its unit."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from itertools import pairwise

MINUS = "−"
NO_DATA = "no data"
MOST_DECIMALS = 9
WHOLE_LIMIT = 1e15  # beyond it, and below SMALL, powers of ten are written
SMALL = 1e-6
LEAST_UNCERTAIN = 1e-300  # below it an uncertainty is none: a float has no digits left there

# unit in the data -> (after one, after any other number, in a title)
UNITS: dict[str, tuple[str, str, str]] = {
    "t": ("t", "t", "t"),
    "kg": ("kg", "kg", "kg"),
    "g": ("g", "g", "g"),
    "ton_us": ("short ton (US)", "short tons (US)", "short tons (US)"),
    "lb": ("lb", "lb", "lb"),
    "%": ("%", "%", "%"),
    "usd": ("USD", "USD", "USD"),
    "eur": ("EUR", "EUR", "EUR"),
    "chf": ("CHF", "CHF", "CHF"),
    "credits": ("credit", "credits", "credits"),
    "persons": ("person", "people", "people"),
    "people": ("person", "people", "people"),
    "households": ("household", "households", "households"),
    "ug/m3": ("µg/m³", "µg/m³", "µg/m³"),
    "mg/m3": ("mg/m³", "mg/m³", "mg/m³"),
    "m": ("m", "m", "m"),
    "km": ("km", "km", "km"),
    "m2": ("m²", "m²", "m²"),
    "km2": ("km²", "km²", "km²"),
    "ppb": ("ppb", "ppb", "ppb"),
    "ppm": ("ppm", "ppm", "ppm"),
}
IRREGULAR = {"person": "people", "facility": "facilities", "city": "cities", "county": "counties", "has": "have"}


def number(value: float, significant: int = 3, *, decimals: int | None = None) -> str:
    """`value` with thousands set off by commas; whole digits are never rounded away.

    Without `decimals` as many are shown as give `significant` digits, none for whole numbers. nan is "no data".

    >>> number(4662.0), number(16.42), number(2689881.84, decimals=1), number(-0.5)
    ('4,662', '16.4', '2,689,881.8', '−0.5')
    """
    if math.isnan(value):
        return NO_DATA
    if math.isinf(value):
        return "∞" if value > 0 else f"{MINUS}∞"
    size = abs(value)
    if decimals is None and value and not SMALL <= size < WHOLE_LIMIT:
        return _powers(value, significant)
    if decimals is None:
        text = _short(size, _decimals(size, significant))
    else:
        text = f"{size:,.{decimals}f}"
    return f"{MINUS}{text}" if value < 0 and text.strip("0.,") else text


def quantity(value: float, unit: str = "", significant: int = 3, *, decimals: int | None = None) -> str:
    """A number with its unit; no unit word after "no data".

    >>> quantity(16.4, "ug/m3"), quantity(1, "credits"), quantity(12.5, "%"), quantity(2689881.8, "ton_us", decimals=1)
    ('16.4 µg/m³', '1 credit', '12.5 %', '2,689,881.8 short tons (US)')
    """
    text = number(value, significant, decimals=decimals)
    word = unit_word(unit, text)
    return text if text == NO_DATA or not word else f"{text} {word}"


def unit_word(unit: str, text: str = "") -> str:
    """The unit as written after a number that reads `text`; in a title when there is none. "" stays "".

    Rates are spelt part by part: "t/week" and "kg/person" become "t per week" and "kg per person".
    """
    if unit in UNITS:
        one, other, title = UNITS[unit]
        return title if not text else one if text in {"1", f"{MINUS}1"} else other
    over, slash, under = unit.rpartition("/")
    if slash and under in {"week", "month", "day", "year", "hour", "person", "head", "step", "household"}:
        return f"{unit_word(over, text)} per {under}"
    return unit


def titled(label: str, unit: str) -> str:
    """A label with its unit, for titles: "Dust, µg/m³"; not twice in "Median credits" or "Cases per 1,000 people"."""
    word = unit_word(unit)
    return label if not word or _said(word.lower(), label.lower()) else f"{label}, {word}"


def _said(unit: str, label: str) -> bool:
    """True if the label ends in the unit; of a rate, "per ...", if it says it anywhere."""
    place = r"(?![\w,.]*\w)" if unit.startswith("per ") else r"$"
    return bool(re.search(rf"(^|\s){re.escape(unit)}{place}", label))


def percent(share: float, significant: int = 2) -> str:
    """A share 0..1 as a percentage; a small one is never written as 0, nor a large one as 100.

    >>> percent(0.42), percent(0.0004), percent(0.99999), percent(1.0), percent(float("nan"))
    ('42 %', '0.04 %', 'over 99.9 %', '100 %', 'no data')
    """
    if math.isnan(share):
        return NO_DATA
    if 0.999 < share < 1:
        return "over 99.9 %"
    if 0.99 <= share < 1:
        significant = 3
    return f"{number(share * 100, significant)} %"


def plus_minus(value: float, uncertainty: float, unit: str = "") -> str:
    """A value with its uncertainty, both to the uncertainty's first digit (two digits when that is a 1).

    >>> plus_minus(61.2, 4.3, "%"), plus_minus(1234.6, 0.123, "t"), plus_minus(5.0, float("nan"), "t")
    ('61 ± 4 %', '1,234.60 ± 0.12 t', '5 t')
    """
    if math.isnan(value) or not LEAST_UNCERTAIN < uncertainty < math.inf:
        return quantity(value, unit)
    exponent = math.floor(math.log10(uncertainty))
    digits = 2 if uncertainty / 10**exponent < 2 else 1
    decimals = min(max(digits - 1 - exponent, 0), MOST_DECIMALS)
    text = f"{number(value, decimals=decimals)} ± {number(uncertainty, decimals=decimals)}"
    word = unit_word(unit, text)
    return f"{text} {word}" if word else text


def plural(singular: str) -> str:
    """The plural of an English noun, or of the one before "of".

    >>> plural("district"), plural("facility"), plural("box"), plural("day"), plural("set of records")
    ('districts', 'facilities', 'boxes', 'days', 'sets of records')
    """
    head, of, rest = singular.partition(" of ")
    if of:
        return f"{plural(head)}{of}{rest}"
    if singular in IRREGULAR:
        return IRREGULAR[singular]
    if singular.endswith(("s", "x", "ch", "sh")):
        return f"{singular}es"
    if singular.endswith("y") and singular[-2:-1] not in "aeiou":
        return f"{singular[:-1]}ies"
    return f"{singular}s"


def count(how_many: int, singular: str, many: str = "") -> str:
    """A number of things: "no districts", "1 district", "2 districts".

    >>> count(0, "district"), count(1, "district"), count(1200, "person")
    ('no districts', '1 district', '1,200 people')
    """
    noun = singular if how_many == 1 else many or plural(singular)
    return f"{'no' if how_many == 0 else number(how_many)} {noun}"


def listed(parts: Sequence[str], longest: int = 3) -> str:
    """Words in a row: "A", "A and B", "A, B and C"; after `longest` of them the rest is counted."""
    if len(parts) > longest:
        parts = [*parts[:longest], f"{len(parts) - longest} more"]
    return " and ".join((", ".join(parts[:-1]), parts[-1])) if len(parts) > 1 else "".join(parts)


def moment(step_word: str, step: int | None, steps: int, label: str = "") -> str:
    """A step of a clock, counted from 0, or its whole period when `step` is None; "" when there is no clock.

    >>> moment("week", 22, 52), moment("week", None, 52), moment("month", 2, 163, "March 2010")
    ('week 23 of 52', '52 weeks', 'March 2010 (month 3 of 163)')
    """
    if not steps:
        return ""
    word = step_word or "step"
    if step is None:
        return count(steps, word)
    text = f"{word} {step + 1} of {steps}"
    said = not label or re.match(rf"({re.escape(word)} )?{step + 1}\b(?!-)", label, re.IGNORECASE)
    return text if said else f"{label} ({text})"


def unparted(text: str) -> list[str]:
    """The words of a text as lines may part them: a number stays with its short unit and with its uncertainty.

    >>> unparted("426.4 ± 0.5 t are missing, 58 % of 7 districts")
    ['426.4 ± 0.5 t', 'are', 'missing,', '58 %', 'of', '7', 'districts']
    """
    pieces: list[str] = []
    for word in text.split():
        before = pieces[-1] if pieces else ""
        if before.endswith("±") or (before[-1:].isdigit() and (word == "±" or _is_unit(word))):
            pieces[-1] = f"{before} {word}"
        else:
            pieces.append(word)
    return pieces


def _is_unit(word: str) -> bool:
    """True for "t", "%", "kg," or "µg/m³": a sign, or at most three letters."""
    core = word.rstrip(".,;:!?)")
    return core in ("%", "×") or any(sign in core for sign in "/µ°²³·") or (core.isalpha() and len(core) <= 3)


def edges(values: Sequence[float]) -> tuple[str, ...]:
    """Ascending class breaks as short texts; each is rounded by at most a tenth of the narrower class beside it.

    All get the decimals of the one that needs most, unless that is three more than another needs. nan is "no data".

    >>> edges([3.0, 5.04, 6.02, 29.4]), edges([3.8, 7.3, 7.82]), edges([0.0, 25548.4, 181087.0])
    (('3', '5', '6', '29'), ('3.8', '7.3', '7.8'), ('0', '25,548', '181,087'))
    """
    known = sorted({v for v in values if math.isfinite(v)})
    gaps = [b - a for a, b in pairwise(known)]
    needed = {v: _needed(v, min(gaps[max(i - 1, 0) : i + 1], default=abs(v) or 1.0)) for i, v in enumerate(known)}
    most, least = max(needed.values(), default=0), min(needed.values(), default=0)
    return tuple(number(v, decimals=most if most - least < 3 else needed.get(v, 0)) for v in values)


def _needed(value: float, room: float) -> int:
    """Decimals that keep the rounding of a value within a tenth of `room`."""
    decimals = 0
    while decimals < MOST_DECIMALS and abs(round(value, decimals) - value) > room / 10:
        decimals += 1
    return decimals


def _short(size: float, decimals: int) -> str:
    """Without the zeros at the end that say nothing: 0.25 and not 0.250."""
    text = f"{size:,.{decimals}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _decimals(size: float, significant: int) -> int:
    if size == round(size):
        return 0
    whole_digits = math.floor(math.log10(size)) + 1 if size else 1
    return min(max(significant - whole_digits, 0), MOST_DECIMALS)


def _powers(value: float, significant: int) -> str:
    mantissa, _, exponent = f"{value:.{max(significant - 1, 0)}e}".partition("e")
    raised = str(int(exponent)).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))
    return f"{mantissa.replace('-', MINUS)} × 10{raised}"


def inside(text: str) -> str:
    """A label as it stands inside a sentence: its first letter small unless it belongs to a name or a sign.

    >>> inside("Dust"), inside("NO2 at noon"), inside("PM2.5"), inside("")
    ('dust', 'NO2 at noon', 'PM2.5', '')
    """
    first, _, _ = text.partition(" ")
    return text[:1].lower() + text[1:] if first[1:].islower() else text

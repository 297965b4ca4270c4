"""Numbers, units, counts and moments as people write them; every value carries its unit."""

from __future__ import annotations

import math
import re
import string
from collections.abc import Sequence
from itertools import pairwise

from viewer import tongue
from viewer.model import labels
from viewer.tongue import mark, marks, numeral, plural, tr, trn

MINUS = "−"
TIED, WHOLE = "\u00a0", "\u2060"  # a space, and a place inside a word, where no line may end
UNKNOWN = mark("no data")  # in English, as the texts of a story say it; NO_DATA is what is shown
MOST_DECIMALS = 9
WHOLE_LIMIT = 1e15  # beyond it, and below SMALL, powers of ten are written
SMALL = 1e-6
_PLAIN = string.Formatter()
_DATED = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}([-–/][0-9]{4}(-[0-9]{2}){0,2})?")
inside = labels.inside
LEAST_UNCERTAIN = 1e-300  # below it an uncertainty is none: a float has no digits left there

# unit in the data -> after a number: its sign in every place, or (after one, after others); in a title
UNITS: dict[str, tuple[str | tuple[str, str], str]] = {
    "t": (mark("t"), "t"),
    "kg": (mark("kg"), "kg"),
    "g": (mark("g"), "g"),
    "ton_us": (marks("short ton (US)", "short tons (US)"), mark("short tons (US)")),
    "lb": (mark("lb"), "lb"),
    "%": (mark("%"), "%"),
    "usd": (mark("USD"), "USD"),
    "eur": (mark("EUR"), "EUR"),
    "chf": (mark("CHF"), "CHF"),
    "credits": (marks("credit", "credits"), mark("credits")),
    "persons": (marks("person", "people"), mark("people")),
    "people": (marks("person", "people"), mark("people")),
    "households": (marks("household", "households"), mark("households")),
    "ug/m3": (mark("µg/m³"), "µg/m³"),
    "µg/m³": (mark("µg/m³"), "µg/m³"),
    "mg/m3": (mark("mg/m³"), "mg/m³"),
    "m": (mark("m"), "m"),
    "km": (mark("km"), "km"),
    "m2": (mark("m²"), "m²"),
    "km2": (mark("km²"), "km²"),
    "ppb": (mark("ppb"), "ppb"),
    "ppm": (mark("ppm"), "ppm"),
}
SIGNS = frozenset(  # of other units, in the data of cities and in what the program says of itself
    "× ٪ mg kt Mt Gt cm mm سم مم l ml s ms h min W kW MW GW kWh MWh GWh".split()
    + "V kV Hz kHz MHz dB px pt pp kB MB GB cfu GBP".split()
)
PER = {
    "week": mark("{unit} per week"),
    "month": mark("{unit} per month"),
    "day": mark("{unit} per day"),
    "year": mark("{unit} per year"),
    "hour": mark("{unit} per hour"),
    "person": mark("{unit} per person"),
    "head": mark("{unit} per head"),
    "step": mark("{unit} per step"),
    "household": mark("{unit} per household"),
}
MOMENTS = {  # a step of the clock by its word; that with the label of the step; the whole period
    "day": (mark("day {step} of {steps}"), marks("{n} day", "{n} days")),
    "week": (mark("week {step} of {steps}"), marks("{n} week", "{n} weeks")),
    "month": (mark("month {step} of {steps}"), marks("{n} month", "{n} months")),
    "year": (mark("year {step} of {steps}"), marks("{n} year", "{n} years")),
    "step": (mark("step {step} of {steps}"), marks("{n} step", "{n} steps")),
}


NOUNS = (  # that are counted by a variable: what a file of places or rows calls its things
    *marks("{n} region", "{n} regions"), *marks("{n} point", "{n} points"), *marks("{n} line", "{n} lines"),
    *marks("{n} site", "{n} sites"), *marks("{n} facility", "{n} facilities"), *marks("{n} place", "{n} places"),
    *marks("{n} row", "{n} rows"), *marks("{n} record", "{n} records"), *marks("{n} patrol", "{n} patrols"),
    *marks("{n} track", "{n} tracks"), *marks("{n} district", "{n} districts"),
)  # fmt: skip


def __getattr__(name: str) -> str:
    """NO_DATA, "no data", in the language that is spoken when it is asked for."""
    if name == "NO_DATA":
        return tr("no data")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def number(value: float, significant: int = 3, *, decimals: int | None = None) -> str:
    """`value` with thousands set off by commas; whole digits are never rounded away.

    Without `decimals` as many are shown as give `significant` digits, none for whole numbers. nan is "no data".

    >>> number(4662.0), number(16.42), number(2689881.84, decimals=1), number(-0.5)
    ('4,662', '16.4', '2,689,881.8', '−0.5')
    """
    if math.isnan(value):
        return tr("no data")
    if math.isinf(value):
        return "∞" if value > 0 else f"{MINUS}∞"
    size = abs(value)
    if decimals is None and value and not SMALL <= size < WHOLE_LIMIT:
        return _powers(value, significant)
    if decimals is None:
        text = _short(size, _decimals(size, significant))
    else:
        text = f"{size:,.{decimals}f}"
    return f"{MINUS if value < 0 and text.strip('0.,') else ''}{numeral(text)}"


def quantity(value: float, unit: str = "", significant: int = 3, *, decimals: int | None = None) -> str:
    """A number with its unit; no unit word after "no data".

    >>> quantity(16.4, "ug/m3"), quantity(1, "credits"), quantity(12.5, "%"), quantity(2689881.8, "ton_us", decimals=1)
    ('16.4 µg/m³', '1 credit', '12.5 %', '2,689,881.8 short tons (US)')
    """
    text = number(value, significant, decimals=decimals)
    word = unit_word(unit, text)
    return text if math.isnan(value) or not word else united(text, word)


def united(text: str, word: str) -> str:
    """A number and its unit as one: no line ends between them, and where lines run from the right neither do they part.

    English is left as it is, `unparted` parts its lines. The sign of a percentage stands at the number in Arabic.
    """
    if tongue.spoken().code == "en":
        return f"{text} {word}"
    first, gap, rest = word.partition(" ")
    space = "" if first == "٪" else TIED if _is_unit(first) else " "
    return tongue.isolated(f"{tongue.bare(text)}{space}{first.replace('/', f'/{WHOLE}')}{gap}{rest}")


def unit_word(unit: str, text: str = "") -> str:
    """The unit as written after a number that reads `text`; in a title when there is none. "" stays "".

    Rates are spelt part by part: "t/week" and "kg/person" become "t per week" and "kg per person".
    """
    if unit in UNITS:
        after, title = UNITS[unit]
        if not text:
            return tr(title)
        return tr(after) if isinstance(after, str) else trn(*after, shown(text))
    over, slash, under = unit.rpartition("/")
    if slash and under in PER:
        return _with(PER[under], unit=unit_word(over, text))
    return tongue.named(unit)


def shown(text: str) -> float:
    """The number that a text shows, without its sign, for the form of what follows it; 0.5 where it is not one.

    Nor is it one in English where it has decimals: "1 credit", and "1.0 credits".
    """
    plain = tongue.read(tongue.bare(text))
    try:
        return 0.5 if "." in plain and tongue.spoken().code == "en" else abs(float(plain))
    except ValueError:
        return 0.5


def _with(template: str, **values: str) -> str:
    """A marked template filled in the language, without marks of direction: what stands in it is no name."""
    return tongue.filled(tr(template), template, values, _PLAIN)


def titled(label: str, unit: str) -> str:
    """A label with its unit, for titles: "Dust, µg/m³"; not twice in "Median credits" or "Cases per 1,000 people"."""
    word = unit_word(unit)
    if not word or _said(word.lower(), label.lower()):
        return label
    return _with(mark("{label}, {unit}"), label=label, unit=word)


def _said(unit: str, label: str) -> bool:
    """True if the label ends in the unit; of a rate, "per ...", if it says it anywhere."""
    place = r"(?![\w,.]*\w)" if unit.startswith("per ") else r"$"
    return bool(re.search(rf"(^|\s){re.escape(unit)}{place}", label))


def percent(share: float, significant: int = 2, *, bare: bool = False) -> str:
    """A share 0..1 as a percentage; a small one is never written as 0, nor a large one as 100.

    bare: the number alone, where its sign stands elsewhere.

    >>> percent(0.42), percent(0.0004), percent(0.99999), percent(1.0), percent(float("nan"))
    ('42 %', '0.04 %', 'over 99.9 %', '100 %', 'no data')
    """
    if math.isnan(share):
        return tr("no data")
    if 0.999 < share < 1:
        if bare:
            return tr("over {share}", share=numeral("99.9"))
        return tongue.isolated(_with(mark("over {share} %"), share=numeral("99.9")))
    if 0.99 <= share < 1:
        significant = 3
    told = number(share * 100, significant)
    return told if bare else percentage(told)


def percentage(text: str) -> str:
    """A number that is written already, as so many of a hundred: "42 %"."""
    return tongue.isolated(_with(mark("{share} %"), share=tongue.bare(text)))


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
    text = with_margin(number(value, decimals=decimals), number(uncertainty, decimals=decimals))
    word = unit_word(unit, tongue.bare(text))
    return united(text, word) if word else text


def with_margin(value: str, margin: str) -> str:
    """Two numbers that are written already, the second maybe with the unit of both: "61 ± 4 %"."""
    if tongue.spoken().code == "en":
        return f"{value} ± {margin}"
    return tongue.isolated(f"{tongue.bare(value)}{TIED}±{TIED}{tongue.bare(margin)}")


def count(how_many: int, singular: str, many: str = "") -> str:
    """A number of things: "no districts", "1 district", "2 districts".

    >>> count(0, "district"), count(1, "district"), count(1200, "person")
    ('no districts', '1 district', '1,200 people')
    """
    several = many or plural(singular)
    if tongue.spoken().code == "en" and how_many == 0:
        return f"no {several}"
    return trn(*counted_forms(singular, several), how_many, n=number(how_many))


def counted_forms(singular: str, several: str) -> tuple[str, str]:
    """Templates of a number of things; braces in the words of the data are none of a template.

    >>> counted_forms("district", "districts")
    ('{n} district', '{n} districts')
    """
    one, many = (text.replace("{", "{{").replace("}", "}}") for text in (singular, several))
    return f"{{n}} {one}", f"{{n}} {many}"


def listed(parts: Sequence[str], longest: int = 3) -> str:
    """Words in a row: "A", "A and B", "A, B and C"; after `longest` of them the rest is counted."""
    if len(parts) > longest:
        parts = [*parts[:longest], trn("{n} more", "{n} more", len(parts) - longest)]
    if len(parts) < 2:
        return "".join(parts)
    comma = tr(", ", about="between the words of a list")
    return tr("{these} and {last}", these=comma.join(parts[:-1]), last=parts[-1])


def moment(step_word: str, step: int | None, steps: int, label: str = "") -> str:
    """A step of a clock, counted from 0, or its whole period when `step` is None; "" when there is no clock.

    >>> moment("week", 22, 52), moment("week", None, 52), moment("month", 2, 163, "March 2010")
    ('week 23 of 52', '52 weeks', 'March 2010 (month 3 of 163)')
    """
    if not steps:
        return ""
    word = step_word if step_word in MOMENTS else "step"
    template, period = MOMENTS[word]
    if step is None:
        return trn(*period, steps)
    text = _with(template, step=numeral(str(step + 1)), steps=numeral(str(steps)))
    before, place = tr(template).partition("{step}")[0].strip(), numeral(str(step + 1))
    said = not label or re.match(rf"({re.escape(before)} )?{place}\b(?!-)", label, re.IGNORECASE)
    return text if said else _with(mark("{label} ({moment})"), label=label, moment=text)


def dated(period: str) -> str:
    """When data are from, "2147" or "2019-2021", in the digits of the language; other words stay as they are.

    >>> dated("2147"), dated("week 23 of 52")
    ('2147', 'week 23 of 52')
    """
    return numeral(period) if _DATED.fullmatch(period) else period


def unparted(text: str) -> list[str]:
    """The words of a text as lines may part them: a number stays with its short unit and with its uncertainty.

    >>> unparted("426.4 ± 0.5 t are missing, 58 % of 7 districts")
    ['426.4 ± 0.5 t', 'are', 'missing,', '58 %', 'of', '7', 'districts']
    """
    pieces: list[str] = []
    for word in re.split(r"[ \t\n]+", text.strip()):
        before = tongue.bare(pieces[-1]) if pieces else ""
        if before.endswith("±") or (before[-1:].isdigit() and (word == "±" or _is_unit(word))):
            pieces[-1] = f"{pieces[-1]} {word}"
        else:
            pieces.append(word)
    return pieces


def tied(text: str) -> str:
    """The same text with places where no line ends between a number, its uncertainty and the short sign of its unit.

    >>> tied("4,210 ± 25 t of 16.4 µg/m³").split(" ")
    ['4,210\\xa0±\\xa025\\xa0t', 'of', '16.4\\xa0µg/\\u2060m³']
    >>> tied("3 of 4 weeks since 2045 and/or later")
    '3 of 4 weeks since 2045 and/or later'
    """
    parts = text.split(" ")
    said = parts[:1]
    for before, word in pairwise(parts):
        number = tongue.bare(before)[-1:].isdigit()
        unit = number and _is_unit(word)
        said.append(TIED if unit or before == "±" or (number and word == "±") else " ")
        said.append(word.replace("/", f"/{WHOLE}") if unit else word)
    return "".join(said)


def untied(text: str) -> str:
    """The same text as it is read out and searched: lines may end wherever there is a space.

    >>> untied(tied("16.4 µg/m³ of 25")) == "16.4 µg/m³ of 25"
    True
    """
    return text.replace(TIED, " ").replace(WHOLE, "")


def _is_unit(word: str) -> bool:
    """True for the sign of a unit, or of a rate that begins with one: "%", "t", "kg," or "µg/m³"; for no other word."""
    core = tongue.bare(word).rstrip(".,;:!?)،؛؟")
    first = core.partition("/")[0].partition("·")[0]
    return any(sign in core for sign in "µ°²³") or first in SIGNS or _is_told_unit(first)


def _is_told_unit(word: str) -> bool:
    """True for how one of UNITS is written in English or the language that is spoken; "people" is a word, no sign."""
    told = (said for said, _ in UNITS.values() if isinstance(said, str))
    return any(word in (said, tr(said).partition("/")[0]) for said in told)


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
    return f"{numeral(mantissa).replace('-', MINUS)} × 10{raised}"

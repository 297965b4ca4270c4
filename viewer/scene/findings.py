"""Plain sentences over charts, selections and lenses, made of their numbers and true for them, whatever they say."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.scene import words

NO_RELATION = 0.2  # a rank correlation nearer to 0 is told as none
MOSTLY = 0.5  # from here on "mostly", below it "tends to be"
ALIKE = 0.01  # a share this near to a half is a half
CLEAR = 1.96  # standard errors from 0 beyond which a concentration index is no chance
VERBS = {"pollution": "breathe"}  # what people do with something of this role; else they have it
LONGEST_NAME = 28


@dataclass(frozen=True, slots=True)
class Subject:
    """What a sentence speaks of: a column, what one region of its set is called, and whether people weigh."""

    label: str
    unit: str = ""
    singular: str = "region"
    plural: str = "regions"
    by_people: bool = False
    role: str = ""

    @property
    def inside(self) -> str:
        return words.inside(self.label)

    def amount(self, value: float) -> str:
        """A value with its unit, which is left out where the label ends in it."""
        return words.quantity(value, "" if words.titled(self.label, self.unit) == self.label else self.unit)

    def count(self, how_many: int) -> str:
        return words.count(how_many, self.singular, self.plural)


def _none(subject: Subject) -> str:
    return f"No {subject.singular} has a value of {subject.inside}."


def _same(subject: Subject, value: float, known: int) -> str:
    where = f"the only {subject.singular} with a value" if known == 1 else f"all {subject.count(known)} with a value"
    return f"{subject.label}: {subject.amount(value)} in {where}."


def middle(subject: Subject, *, known: int, low: float, median: float, high: float) -> str:
    """Over a histogram. median: the value that half of the people (of the regions without them) reach or exceed.

    >>> middle(Subject("Dust", "ug/m3", "district", "districts", True), known=94, low=3.1, median=7.8, high=29.2)
    'Dust: at least half of the people live at 7.8 µg/m³ or more; the districts range from 3.1 to 29.2 µg/m³.'
    """
    if not known:
        return _none(subject)
    if low == high:
        return _same(subject, low, known)
    who = "people live" if subject.by_people else f"{subject.plural} are"
    span = f"{words.number(low)} to {subject.amount(high)}"
    return (
        f"{subject.label}: at least half of the {who} at {subject.amount(median)} or more; "
        f"the {subject.plural} range from {span}."
    )


def relation(
    across: Subject, up: Subject, *, n: int, rho: float, by_people: float = math.nan, chance: bool = False
) -> str:
    """Over a scatter. rho: rank correlation of the n regions that have both; by_people: of their people, nan without.

    Where people are known theirs decides what is said. chance: so strong a one may come about by chance.

    >>> x, y = Subject("Income", "usd", "district", "districts"), Subject("PM2.5", "ug/m3", "district", "districts")
    >>> relation(x, y, n=59, rho=0.02, by_people=0.04)
    'Income and PM2.5 have next to nothing to do with each other (rank correlation 0.02, by people 0.04).'
    """
    if n < 3:
        return f"Nothing can be said of {across.inside} and {up.inside} together: {_have(across, n)} both."
    if math.isnan(rho):
        return f"Nothing can be said of {across.inside} and {up.inside} together: one of them is the same everywhere."
    said = rho if math.isnan(by_people) else by_people
    strength = f"(rank correlation {words.number(rho, decimals=2)}"
    strength += ")" if math.isnan(by_people) else f", by people {words.number(by_people, decimals=2)})"
    if abs(said) < NO_RELATION:
        return f"{across.label} and {up.inside} have next to nothing to do with each other {strength}."
    way, size = "higher" if said > 0 else "lower", abs(said)
    if chance:
        few = f"{across.count(n)} may show that by chance"
        return f"Where {across.inside} is higher, {up.inside} tends to be {way}, but {few} {strength}."
    verb = "is always" if size >= 1.0 else "is mostly" if size >= MOSTLY else "tends to be"
    return f"Where {across.inside} is higher, {up.inside} {verb} {way} {strength}."


def _have(subject: Subject, n: int) -> str:
    return f"no {subject.singular} has" if n == 0 else f"{subject.count(n)} {'has' if n == 1 else 'have'}"


def poorer_half(subject: Subject, *, share: float, index: float, error: float, by: str = "") -> str:
    """Over a concentration curve: what the poorer half bear of something, and whether that is more than their part.

    share: 0..1 of the whole; index and error: concentration index and its standard error. nan: nothing is known.
    by: the label of what ranks them where that is no wealth, for then nobody is known to be poor.

    >>> dust = Subject("Dust", "ug/m3", "district", "districts", by_people=True, role="pollution")
    >>> poorer_half(dust, share=0.684, index=-0.24, error=0.02)
    'The poorer half breathe 68 % of the dust.'
    >>> poorer_half(dust, share=0.503, index=-0.002, error=0.004)
    'Poor and rich breathe alike: the poorer half 50.3 % of the dust.'
    >>> poorer_half(dust, share=0.56, index=-0.06, error=0.04)
    'No difference beyond chance: the poorer half breathe 56 % of the dust.'
    """
    if math.isnan(share):
        return f"Nothing can be said of who has the {subject.inside}."
    verb = VERBS.get(subject.role, "have")
    half, both = _halves(subject, by)
    if abs(share - 0.5) < ALIKE:
        verb = "have it" if verb == "have" else verb
        return f"{both} {verb} alike: {half} {words.percent(share, 3)} of the {subject.inside}."
    told = f"{half} {verb} {words.percent(share)} of the {subject.inside}."
    if abs(index) < CLEAR * error:
        return f"No difference beyond chance: {told}"
    return f"{told[0].upper()}{told[1:]}"


def _halves(subject: Subject, by: str) -> tuple[str, str]:
    """What the half with the least is called, and both together."""
    if by:
        who = "people" if subject.by_people else subject.plural
        return f"the half of the {who} with the least {words.inside(by)}", "Both halves"
    if subject.by_people:
        return "the poorer half", "Poor and rich"
    return f"the poorer half of the {subject.plural}", f"Poor and rich {subject.plural}"


def lower_half(subject: Subject, *, share: float, gini: float) -> str:
    """Over a Lorenz curve, where nothing tells who is poor: what the half with the least of it has.

    >>> lower_half(Subject("Refuse", "t", "district", "districts"), share=0.31, gini=0.28)
    'The half of the districts with the least refuse has 31 % of it.'
    """
    if math.isnan(share):
        return f"Nothing can be said of who has the {subject.inside}."
    if gini < ALIKE / 2:
        return f"{subject.label}: each half has half of it, for it is the same everywhere."
    if subject.role == "wealth" and subject.by_people:
        return f"The poorer half have {words.percent(share)} of the {subject.inside}."
    who = "people" if subject.by_people else subject.plural
    return f"The half of the {who} with the least {subject.inside} has {words.percent(share)} of it."


def ranking(subject: Subject, *, known: int, highest: Sequence[str], high: float, lowest: Sequence[str], low: float):
    """Over a strip of ranks: who has most and least, and how many times as much where that makes sense.

    >>> dust = Subject("Dust", "ug/m3", "district", "districts")
    >>> ranking(dust, known=94, highest=["Kiln Street"], high=29.2, lowest=["Crown Terraces"], low=3.1)
    'Dust: highest in Kiln Street (29.2 µg/m³), 9.42 times the lowest, in Crown Terraces (3.1 µg/m³).'
    """
    if not known:
        return _none(subject)
    if low == high:
        return _same(subject, low, known)
    most = f"highest in {_named(highest, subject)} ({subject.amount(high)})"
    least = f"in {_named(lowest, subject)} ({subject.amount(low)})"
    if low > 0:
        return f"{subject.label}: {most}, {words.number(high / low)} times the lowest, {least}."
    return f"{subject.label}: {most}, lowest {least}."


def _named(names: Sequence[str], subject: Subject) -> str:
    """One name; of several that are equal how many they are."""
    if len(names) > 1:
        return subject.count(len(names))
    name = names[0] if names else ""
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1].rstrip()}…"


def chosen(
    subject: Subject | None, *, count: int, of: int, people: float, inside: float, outside: float, total: bool,
    noun: Subject,
    weighed: bool = False,
) -> str:  # fmt: skip
    """Of a selection: how many of how many, their people, and what is shown on top in them against elsewhere.

    subject: None when nothing with numbers is shown; total: its values add up, so no "against"; weighed: both are
    means of a person.

    >>> district = Subject("", "", "district", "districts")
    >>> dust = Subject("Dust", "ug/m3", "district", "districts")
    >>> chosen(dust, count=12, of=94, people=48210.0, inside=9.24, outside=7.41, total=False, noun=district)
    '12 districts selected: 48,210 people, dust 9.24 µg/m³ against 7.41 µg/m³ elsewhere'
    """
    parts = [] if math.isnan(people) else [words.quantity(people, "people", decimals=0)]
    if subject is not None and math.isnan(inside):
        parts.append(f"no data of {subject.inside}")
    elif subject is not None:
        against = "" if total or math.isnan(outside) else f" against {subject.amount(outside)} elsewhere"
        by = " (means of a person)" if weighed and against else " (mean of a person)" if weighed and not total else ""
        parts.append(f"{subject.inside} {subject.amount(inside)}{against}{by}")
    who = f"all {noun.count(of)}" if count == of and of > 1 else noun.count(count)
    said = ", ".join(parts)
    return f"{who} selected{f': {said}' if said else ''}"


def compact(value: float) -> str:
    """A number in few signs: thousands as k, millions as M.

    >>> compact(19120.0), compact(15_300_000.0), compact(16.42), compact(950.0)
    ('19.1 k', '15.3 M', '16.4', '950')
    """
    for limit, sign in ((1e9, "G"), (1e6, "M"), (1e4, "k")):
        if math.isfinite(value) and abs(value) >= limit:
            return f"{words.number(value / (1e3 if sign == 'k' else limit), 3)} {sign}"
    return words.number(value)


def lens(
    subject: Subject, *, count: int, people: float, inside: float, outside: float, p: float = math.nan,
    whole: bool = False,
) -> tuple[str, str]:  # fmt: skip
    """Two lines at the edge of a lens: what it holds, and its value against that outside.

    people: nan where unknown; p: how often as large a difference comes by chance, nan when it was not asked; whole:
    everything lies inside.

    >>> income = Subject("Median credits", "credits", "district", "districts")
    >>> lens(income, count=9, people=28388.0, inside=19120.0, outside=15300.0, p=0.004)
    ('28,388 people inside', 'Median credits 19.1 k inside, 15.3 k outside · p = 0.004')
    """
    first = subject.count(count) if math.isnan(people) else words.quantity(people, "people", decimals=0)
    if math.isnan(inside):
        return f"{first} inside", f"no data of {subject.inside} inside"
    whole_label = len(subject.label) <= LONGEST_NAME
    label = subject.label if whole_label else f"{subject.label[: LONGEST_NAME - 1].rstrip()}…"
    told = whole_label and words.titled(label, subject.unit) == label
    unit = "" if told else words.unit_word(subject.unit)
    within, without = (f"{compact(value)}{f' {unit}' if unit else ''}" for value in (inside, outside))
    if math.isnan(outside):
        return f"{first} inside", f"{label} {within} inside, {'nothing' if whole else 'no data'} outside"
    values = f"{label} {within} inside, {without} outside"
    tail = "" if math.isnan(p) else f" · p {'< 0.001' if p < 0.001 else f'= {words.number(p, decimals=3)}'}"
    return f"{first} inside", values + tail

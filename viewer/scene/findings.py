"""Plain sentences over charts, selections and lenses, made of their numbers and true for them, whatever they say."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.scene import words
from viewer.tongue import mark, tr, trn

NO_RELATION = 0.2  # a rank correlation nearer to 0 is told as none
MOSTLY = 0.5  # from here on "mostly", below it "tends to be"
ALIKE = 0.01  # a share this near to a half is a half
CLEAR = 1.96  # standard errors from 0 beyond which a concentration index is no chance
LONGEST_NAME = 28
SIZES = ((1e9, mark("{number} G")), (1e6, mark("{number} M")), (1e3, mark("{number} k")))  # numbers in few signs
TOGETHER = {  # how often what one column does the other does too, and whether it rises or falls
    ("chance", True): mark(
        "Where {across} is higher, {up} tends to be higher, but {few} may show that by chance {strength}."
    ),
    ("chance", False): mark(
        "Where {across} is higher, {up} tends to be lower, but {few} may show that by chance {strength}."
    ),
    ("always", True): mark("Where {across} is higher, {up} is always higher {strength}."),
    ("always", False): mark("Where {across} is higher, {up} is always lower {strength}."),
    ("mostly", True): mark("Where {across} is higher, {up} is mostly higher {strength}."),
    ("mostly", False): mark("Where {across} is higher, {up} is mostly lower {strength}."),
    ("tends", True): mark("Where {across} is higher, {up} tends to be higher {strength}."),
    ("tends", False): mark("Where {across} is higher, {up} tends to be lower {strength}."),
}


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
    return tr("No {district} has a value of {measure}.", district=subject.singular, measure=subject.inside)


def _same(subject: Subject, value: float, known: int) -> str:
    told = {"measure": subject.label, "amount": subject.amount(value)}
    if known == 1:
        return tr("{measure}: {amount} in the only {district} with a value.", district=subject.singular, **told)
    return tr("{measure}: {amount} in all {districts} with a value.", districts=subject.count(known), **told)


def middle(subject: Subject, *, known: int, low: float, median: float, high: float) -> str:
    """Over a histogram. median: the value that half of the people (of the regions without them) reach or exceed.

    >>> middle(Subject("Dust", "ug/m3", "district", "districts", True), known=94, low=3.1, median=7.8, high=29.2)
    'Dust: at least half of the people live at 7.8 µg/m³ or more; the districts range from 3.1 to 29.2 µg/m³.'
    """
    if not known:
        return _none(subject)
    if low == high:
        return _same(subject, low, known)
    told = {"measure": subject.label, "median": subject.amount(median), "districts": subject.plural}
    told |= {"low": words.number(low), "high": subject.amount(high)}
    if subject.by_people:
        return tr(
            "{measure}: at least half of the people live at {median} or more; the {districts} range from {low} to "
            "{high}.",
            **told,
        )
    return tr(
        "{measure}: at least half of the {districts} are at {median} or more; the {districts} range from {low} to "
        "{high}.",
        **told,
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
    both = {"across": across.inside, "up": up.inside}
    if n < 3:
        return _too_few(across, both, n)
    if math.isnan(rho):
        return tr("Nothing can be said of {across} and {up} together: one of them is the same everywhere.", **both)
    said = rho if math.isnan(by_people) else by_people
    if math.isnan(by_people):
        strength = tr("(rank correlation {rho})", rho=words.number(rho, decimals=2))
    else:
        own = words.number(by_people, decimals=2)
        strength = tr("(rank correlation {rho}, by people {people})", rho=words.number(rho, decimals=2), people=own)
    if abs(said) < NO_RELATION:
        both = {"across": across.label, "up": up.inside}
        return tr("{across} and {up} have next to nothing to do with each other {strength}.", strength=strength, **both)
    size = abs(said)
    often = "chance" if chance else "always" if size >= 1.0 else "mostly" if size >= MOSTLY else "tends"
    return tr(TOGETHER[often, said > 0], strength=strength, few=across.count(n), **both)


def _too_few(subject: Subject, both: dict[str, str], n: int) -> str:
    """Why two columns cannot be told together: hardly a region has both."""
    if n == 0:
        return tr(
            "Nothing can be said of {across} and {up} together: no {district} has both.",
            district=subject.singular,
            **both,
        )
    return trn(
        "Nothing can be said of {across} and {up} together: {districts} has both.",
        "Nothing can be said of {across} and {up} together: {districts} have both.",
        n,
        districts=subject.count(n),
        **both,
    )


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
        return tr("Nothing can be said of who has the {measure}.", measure=subject.inside)
    breathed = subject.role == "pollution"  # what people do with it; else they have it
    half, both = _halves(subject, by)
    told = {"half": half, "share": words.percent(share), "measure": subject.inside}
    if abs(share - 0.5) < ALIKE:
        told |= {"both": both, "share": words.percent(share, 3)}
        alike = tr("{both} have it alike: {half} {share} of the {measure}.", **told)
        return tr("{both} breathe alike: {half} {share} of the {measure}.", **told) if breathed else alike
    if abs(index) < CLEAR * error:
        had = tr("No difference beyond chance: {half} have {share} of the {measure}.", **told)
        return tr("No difference beyond chance: {half} breathe {share} of the {measure}.", **told) if breathed else had
    had = tr("{half} have {share} of the {measure}.", **told)
    said = tr("{half} breathe {share} of the {measure}.", **told) if breathed else had
    return f"{said[0].upper()}{said[1:]}"


def _halves(subject: Subject, by: str) -> tuple[str, str]:
    """What the half with the least is called, and both together."""
    if by:
        least, both = words.inside(by), tr("Both halves")
        if subject.by_people:
            return tr("the half of the people with the least {measure}", measure=least), both
        half = tr("the half of the {districts} with the least {measure}", districts=subject.plural, measure=least)
        return half, both
    if subject.by_people:
        return tr("the poorer half"), tr("Poor and rich")
    half = tr("the poorer half of the {districts}", districts=subject.plural)
    return half, tr("Poor and rich {districts}", districts=subject.plural)


def lower_half(subject: Subject, *, share: float, gini: float) -> str:
    """Over a Lorenz curve, where nothing tells who is poor: what the half with the least of it has.

    >>> lower_half(Subject("Refuse", "t", "district", "districts"), share=0.31, gini=0.28)
    'The half of the districts with the least refuse has 31 % of it.'
    """
    if math.isnan(share):
        return tr("Nothing can be said of who has the {measure}.", measure=subject.inside)
    if gini < ALIKE / 2:
        return tr("{measure}: each half has half of it, for it is the same everywhere.", measure=subject.label)
    told = {"share": words.percent(share), "measure": subject.inside}
    if subject.role == "wealth" and subject.by_people:
        return tr("The poorer half have {share} of the {measure}.", **told)
    if subject.by_people:
        return tr("The half of the people with the least {measure} has {share} of it.", **told)
    return tr(
        "The half of the {districts} with the least {measure} has {share} of it.", districts=subject.plural, **told
    )


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
    told = {"measure": subject.label, "most": _named(highest, subject), "high": subject.amount(high)}
    told |= {"least": _named(lowest, subject), "low": subject.amount(low)}
    if low > 0:
        return tr(
            "{measure}: highest in {most} ({high}), {times} times the lowest, in {least} ({low}).",
            times=words.number(high / low),
            **told,
        )
    return tr("{measure}: highest in {most} ({high}), lowest in {least} ({low}).", **told)


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
        parts.append(tr("no data of {measure}", measure=subject.inside))
    elif subject is not None:
        parts.append(_against(subject, inside, math.nan if total else outside, weighed=weighed and not total))
    said = tr(", ", about="between the words of a list").join(parts)
    if count == of and of > 1:
        every = noun.count(of)
        return (
            tr("all {districts} selected: {facts}", districts=every, facts=said)
            if said
            else tr("all {districts} selected", districts=every)
        )
    some = noun.count(count)
    return (
        tr("{districts} selected: {facts}", districts=some, facts=said)
        if said
        else tr("{districts} selected", districts=some)
    )


def _against(subject: Subject, inside: float, outside: float, *, weighed: bool) -> str:
    """What is shown in a selection against elsewhere, which is nan where it is not told; weighed: means of a person."""
    told = {"measure": subject.inside, "amount": subject.amount(inside)}
    if math.isnan(outside):
        return tr("{measure} {amount} (mean of a person)", **told) if weighed else tr("{measure} {amount}", **told)
    told["other"] = subject.amount(outside)
    if weighed:
        return tr("{measure} {amount} against {other} elsewhere (means of a person)", **told)
    return tr("{measure} {amount} against {other} elsewhere", **told)


def compact(value: float) -> str:
    """A number in few signs: thousands as k, millions as M.

    >>> compact(19120.0), compact(15_300_000.0), compact(16.42), compact(950.0)
    ('19.1 k', '15.3 M', '16.4', '950')
    """
    for size, template in SIZES:
        if math.isfinite(value) and abs(value) >= max(size, 1e4):
            return tr(template, number=words.number(value / size, 3))
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
    held = tr("{people} inside", people=first)
    if math.isnan(inside):
        return held, tr("no data of {measure} inside", measure=subject.inside)
    whole_label = len(subject.label) <= LONGEST_NAME
    label = subject.label if whole_label else f"{subject.label[: LONGEST_NAME - 1].rstrip()}…"
    told = whole_label and words.titled(label, subject.unit) == label
    unit = "" if told else words.unit_word(subject.unit)
    within, without = (f"{compact(value)}{f' {unit}' if unit else ''}" for value in (inside, outside))
    values = {"measure": label, "within": within, "without": without}
    if math.isnan(outside):
        nowhere = tr("{measure} {within} inside, no data outside", **values)
        return held, tr("{measure} {within} inside, nothing outside", **values) if whole else nowhere
    if math.isnan(p):
        return held, tr("{measure} {within} inside, {without} outside", **values)
    if p < 0.001:
        small = words.number(0.001, decimals=3)
        return held, tr("{measure} {within} inside, {without} outside · p < {p}", p=small, **values)
    return held, tr("{measure} {within} inside, {without} outside · p = {p}", p=words.number(p, decimals=3), **values)

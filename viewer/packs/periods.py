"""Days, weeks, months and years as ISO 8601 texts and as steps of a regular clock."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from viewer.model.city import Clock
from viewer.tongue import bare, mark, numeral, tr

MONTHS = (
    mark("Jan"), mark("Feb"), mark("Mar"), mark("Apr"), mark("May"), mark("Jun"),
    mark("Jul"), mark("Aug"), mark("Sep"), mark("Oct"), mark("Nov"), mark("Dec"),
)  # fmt: skip
_PERIOD = re.compile(r"(\d{4})(?:-(?:W(\d{2})|(\d{2})(?:-(\d{2}))?))?", re.ASCII)


def period(text: str) -> tuple[date, date]:
    """First day and the day after the last of "2147", "2147-01", "2147-W01", "2147-01-02" or "from/to" (both counted).

    ValueError when the text is none of these or names no day that exists.
    """
    if "/" in text:
        first, _, last = text.partition("/")
        return period(first)[0], period(last)[1]
    match = _PERIOD.fullmatch(text)
    if match is None:
        raise ValueError(f"{text[:40]!r} is no period such as 2147, 2147-01, 2147-W01 or 2147-01-02")
    year, week, month, day = (None if part is None else int(part) for part in match.groups())
    if week is not None:
        monday = date.fromisocalendar(year, week, 1)
        return monday, monday + timedelta(days=7)
    if month is None:
        return date(year, 1, 1), date(year + 1, 1, 1)
    if day is None:
        return date(year, month, 1), _later(date(year, month, 1), "month", 1)
    return date(year, month, day), date(year, month, day) + timedelta(days=1)


def day_of(text: str) -> date:
    """The day that an ISO 8601 text names: the first of a period, or the day of a moment as it is written there.

    ValueError when it is neither.
    """
    try:
        return period(text)[0]
    except ValueError:
        return datetime.fromisoformat(text).date()


def _later(start: date, step: str, count: int) -> date:
    if step in ("day", "week"):
        return start + timedelta(days=count * (7 if step == "week" else 1))
    months = start.year * 12 + start.month - 1 + count * (12 if step == "year" else 1)
    return date(months // 12, months % 12 + 1, start.day)


def clock_fault(start: str, step: str, count: int) -> str:
    """Why this is no clock, empty when it is one."""
    try:
        first = period(start)[0]
        _later(first, step, count)
    except (ValueError, OverflowError) as error:
        return str(error)
    if step in ("month", "year") and first.day != 1:
        return "a clock of months or years starts on the first of a month"
    return ""


def make_clock(start: str, step: str, count: int) -> Clock:
    """`count` steps from `start` on, with the words that a person reads."""
    first = period(start)[0]
    days = [_later(first, step, number) for number in range(count)]
    if step == "year":
        starts = tuple(str(day.year) for day in days)
    elif step == "month":
        starts = tuple(f"{day.year:04}-{day.month:02}" for day in days)
    else:
        starts = tuple(map(date.isoformat, days))
    return Clock(starts, labels(starts, step), step)


def labels(starts: Sequence[str], step: str) -> tuple[str, ...]:
    """What a person reads of each step, in the language that is spoken: "week 3, 2147", "Mar 2147", "5 Mar 2147"."""
    days = [period(start)[0] for start in starts]
    if step == "year":
        return tuple(numeral(str(day.year)) for day in days)
    if step == "month":
        return tuple(bare(tr("{month} {year}", month=tr(MONTHS[d.month - 1]), year=d.year)) for d in days)
    if step == "week":
        return tuple(bare(tr("week {number}, {year}", number=n, year=d.year)) for n, d in enumerate(days, 1))
    return tuple(bare(tr("{day} {month} {year}", day=d.day, month=tr(MONTHS[d.month - 1]), year=d.year)) for d in days)


def yearless(starts: Sequence[str], step: str) -> tuple[str, ...]:
    """The same without the year, for a row of steps whose first one says it: "Mar", "5 Mar"; "" for other steps."""
    days = [period(start)[0] for start in starts]
    if step == "month":
        return tuple(tr(MONTHS[d.month - 1]) for d in days)
    if step == "day":
        return tuple(bare(tr("{day} {month}", day=d.day, month=tr(MONTHS[d.month - 1]))) for d in days)
    return ("",) * len(days)


def step_words(clock: Clock, step: int) -> str:
    """A step by its number as files count, which begins at 0, by its place as people count, and by its day.

    >>> step_words(make_clock("2147-01-02", "week", 52), 21)
    'step 21 (the 22nd of 52, 2147-05-29)'
    """
    return f"step {step} (the {ordinal(step + 1)} of {len(clock)}, {clock.starts[step]})"


def steps_words(clock: Clock) -> str:
    """The first and the last step in these words, "no step" of a clock without any."""
    if not len(clock):
        return "no step: the pack has no [clock]"
    return f"{step_words(clock, 0)} to {step_words(clock, len(clock) - 1)}"


def ordinal(number: int) -> str:
    """
    >>> [ordinal(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 112, 122)]
    ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '112th', '122nd']
    """
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def step_names(clock: Clock) -> tuple[Sequence[str], Sequence[str], Sequence[str]]:
    """What steps are called, the same without the year, and their years: weeks, and steps without a name, by number."""
    if clock.step in ("week", "") or not clock.labels:
        numbers = [numeral(str(step + 1)) for step in range(len(clock))]
        return numbers, numbers, [""] * len(clock)
    return clock.labels, yearless(clock.starts, clock.step), [start[:4] for start in clock.starts]


class Steps:
    """Finds the steps of a clock that periods cover."""

    def __init__(self, clock: Clock) -> None:
        self._count = len(clock)
        first = period(clock.starts[0])[0]
        self._edges = [_later(first, clock.step, number) for number in range(len(clock) + 1)]

    def spans(self, texts: Sequence[str]) -> tuple[dict[str, tuple[int, int]], dict[str, str]]:
        """First and last step of each different text, (-1, -1) outside the clock or when empty; why not, of the rest.

        A column of nothing but step numbers of this clock holds steps, any other ISO 8601 periods: the steps that
        begin inside one.
        """
        different = dict.fromkeys(texts)
        present = [text for text in different if text]
        if all(text.isascii() and text.isdigit() and int(text) < self._count for text in present):
            return {text: (int(text), int(text)) if text else (-1, -1) for text in different}, {}
        found, faults = {"": (-1, -1)}, {}
        for text in present:
            try:
                found[text] = self._within(*period(text))
            except ValueError as error:
                faults[text] = str(error)
        return found, faults

    def at(self, day: date) -> int:
        """The step that a day lies in; -1 outside the clock."""
        step = bisect_right(self._edges, day) - 1
        return step if step < self._count else -1

    def _within(self, begin: date, end: date) -> tuple[int, int]:
        first = bisect_left(self._edges, begin)
        last = min(bisect_left(self._edges, end), self._count) - 1
        return (first, last) if first <= last else (-1, -1)

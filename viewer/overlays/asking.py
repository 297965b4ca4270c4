"""What a number in a story's words is made of: the measure, its parameters, what it is asked of, and its answer."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from viewer.errors import OverlayError
from viewer.model.city import City
from viewer.model.receipt import Input, Line, Rank
from viewer.model.state import Value, ViewState
from viewer.scene import words

Sort = Literal["number", "share", "count", "name"]
ASK = "ask"  # stands for the overlay in the lines of a receipt
NO_LINE = Line(ASK, "", None)
LARGEST_WHOLE = 1_000_000  # that a parameter may say: of ranks, rows and steps there are no more
LONGEST_BITS = 1024  # of a whole number that a message repeats; a float has no more
SCENE = "scene"  # as parameter: as the scene has it
OF_ASK = "ask"  # Param.of: the parameter is the name of another ask


class AskError(OverlayError):
    """An ask that cannot be answered as it stands: the parameter, what it says, what it may say, the nearest."""

    def __init__(self, found: str, expected: str = "", *, param: str = "", nearest: str = "") -> None:
        self.found, self.expected, self.param, self.nearest = found, expected, param, nearest
        super().__init__(f"{found}{f' (expected {expected})' if expected else ''}")


@dataclass(frozen=True, slots=True)
class Param:
    """One parameter of a measure. default None: it must be given. options: the only values, where there are any."""

    name: str
    default: Value | None = ""
    about: str = ""
    options: tuple[str, ...] = ()
    of: str = ""  # OF_ASK: names another ask, or several with commas


@dataclass(frozen=True, slots=True, eq=False)
class Given:
    """What a measure is asked with: its parameters with their defaults, and the moment and account that count.

    state: of the scene, with step, account, region set and plan already as the ask wants them. steps: first and last
    step, both counted; None is the whole period. bare: the city without the plan. asked: the answers that the
    parameters of other asks name.
    """

    values: Mapping[str, Value]
    state: ViewState = field(default_factory=ViewState)
    steps: tuple[int, int] | None = None
    bare: City | None = None
    asked: Mapping[str, Answer] = field(default_factory=dict)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of facilities that there are without the plan, which may close the last of one."""
        return self.bare.sites.kinds if self.bare is not None and self.bare.sites is not None else ()

    def text(self, name: str) -> str:
        """A parameter as text without blanks around it; "" when it is not given."""
        return str(self.values.get(name, "")).strip()

    def number(self, name: str) -> float:
        """A parameter as a finite number; AskError when it is none."""
        return finite(self.values[name], param=name)

    def whole(self, name: str, least: int = 0, most: int = LARGEST_WHOLE) -> int:
        """A parameter as a whole number from `least` to `most`; AskError when it is none."""
        value = self.number(name)
        if value != int(value) or not least <= value <= most:
            raise AskError(_shown(self.values[name]), f"a whole number from {least} to {most:,}", param=name)
        return int(value)

    def several(self, name: str, between: str = "|") -> tuple[str, ...]:
        """The alternatives of a parameter, "a | b"; none when it is empty."""
        return tuple(part.strip() for part in self.text(name).split(between) if part.strip())


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """One number, share 0..1, count or name. `text` is how a person reads it, with its unit; "no data" without one.

    noun: one and many, of a count. sigma: its standard uncertainty, nan unknown. line: for the receipt.
    """

    value: float | str
    unit: str = ""
    sort: Sort = "number"
    noun: tuple[str, str] = ("", "")
    sigma: float = float("nan")
    line: Line = NO_LINE

    @property
    def missing(self) -> bool:
        return not self.value if isinstance(self.value, str) else bool(np.isnan(self.value))

    @property
    def text(self) -> str:
        return told(self)

    def as_number(self) -> float:
        """The value for sums with others; AskError for a name."""
        if isinstance(self.value, str):
            raise AskError(f"{self.value!r} is a name", "a number")
        return float(self.value)


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure: its name, what it says in a line, its formula, the unit of its answer, its parameters.

    run: (city, given) -> Answer, pure; AskError or any RheaError when it cannot be answered, nan when data are missing.
    """

    name: str
    run: Callable[[City, Given], Answer]
    about: str
    formula: str = ""
    unit: str = ""
    params: tuple[Param, ...] = ()


def finite(value: Value, expected: str = "a finite number", *, param: str = "") -> float:
    """What a parameter says as a finite number; AskError when it is none."""
    try:
        found = float(value)
    except (TypeError, ValueError, OverflowError) as fault:
        raise AskError(_shown(value), expected, param=param) from fault
    if not np.isfinite(found):
        raise AskError(_shown(value), expected, param=param)
    return found


def number(value: float, unit: str = "", *, sigma: float = float("nan"), **line: object) -> Answer:
    """A number with a unit; further keywords are fields of its receipt line."""
    return _answer(float(value), unit, "number", sigma=float(sigma), line=line)


def share(value: float, **line: object) -> Answer:
    """A share 0..1, told in percent."""
    return _answer(float(value), "", "share", line=line)


def count(value: float, singular: str, plural: str = "", **line: object) -> Answer:
    """How many there are of something."""
    return _answer(float(value), "", "count", noun=(singular, plural or words.plural(singular)), line=line)


def name(value: str, **line: object) -> Answer:
    """A name; "" is not known."""
    return _answer(value, "", "name", line=line)


def told(answer: Answer, *, decimals: int | None = None, digits: int = 3, bare: bool = False) -> str:
    """An answer as people read it. bare: without its unit. Missing is "no data" whatever is asked.

    >>> told(share(0.256)), told(count(1, "district")), told(number(61.24, "t"), decimals=1), told(name(""))
    ('26 %', '1 district', '61.2 t', 'no data')
    """
    if answer.missing:
        return words.NO_DATA
    if isinstance(answer.value, str):
        return answer.value
    value = float(answer.value)
    if answer.sort == "share":
        if decimals is None:
            return words.percent(value, bare=bare)
        hundredths = words.number(value * 100, decimals=decimals)
        return hundredths if bare else words.percentage(hundredths)
    if answer.sort == "count":
        return words.number(value, digits, decimals=0) if bare else words.count(round(value), *answer.noun)
    unit = "" if bare else answer.unit
    return words.quantity(value, unit, digits, decimals=decimals if decimals is not None else _few(value, digits))


def _few(value: float, digits: int) -> int | None:
    """No decimals where the whole digits are enough: 1,234 and not 1,234.56."""
    return 0 if 10**digits <= abs(value) < words.WHOLE_LIMIT else None


def nearest(found: str, known: Iterable[str]) -> str:
    """The known word that is most like the found one, "" when none is."""
    known = [str(one) for one in known]
    folded = {one.lower(): one for one in reversed(known)}
    close = difflib.get_close_matches(str(found).lower(), list(folded), 1, 0.5)
    return folded[close[0]] if close else ""


def unknown(what: str, found: str, known: Sequence[str], *, param: str = "") -> AskError:
    """The error for a word that is not there, with the nearest and a few of those that are."""
    listed = words.listed([str(one) for one in known], 12) if known else "none, the city has none"
    return AskError(f"no {what} {found!r}", listed, param=param, nearest=nearest(found, known))


def option(given: Given, name: str, options: Sequence[str]) -> str:
    """A parameter that is one of a few words."""
    found = given.text(name)
    if found not in options:
        raise unknown(name, found, options, param=name)
    return found


def _shown(value: Value) -> str:
    """As it stands in a message. Python does not write whole numbers of thousands of digits."""
    too_long = isinstance(value, int) and value.bit_length() > LONGEST_BITS
    return "a number too long to write" if too_long else repr(value)


def _answer(value: float | str, unit: str, sort: Sort, *, line: Mapping[str, object], **more: object) -> Answer:
    told_value: float | str | None = value if isinstance(value, str) or np.isfinite(value) else None
    return Answer(value, unit, sort, line=Line(ASK, "", told_value, unit, **line), **more)


def inputs(*columns: tuple[str, str, str]) -> tuple[Input, ...]:
    """Inputs of a receipt line from (name, unit, source); those without a name are left out."""
    return tuple(Input(column, None, unit, source) for column, unit, source in columns if column)


def place_of(place: int, count_: int, percentile: float) -> Rank:
    """A rank of a receipt line, 1 the highest."""
    return Rank(place, count_, percentile)

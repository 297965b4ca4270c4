"""What one overlay says: its marks, its legend, its readout and its receipt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np

from viewer.geometry.regions import FloatArray, IntArray
from viewer.model.receipt import Input
from viewer.scene import words
from viewer.scene.marks import Mark, Rgba
from viewer.tongue import named, tr, trn

FEW = 3  # so many are told with their number in every language; one and two may be words of their own


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a legend: a colour, what it stands for, and how many regions have it (-1 not counted)."""

    colour: Rgba
    label: str
    count: int = -1
    filled: bool = False  # a shading: as much of the ground is seen through its colour in the key as on the map


@dataclass(frozen=True, slots=True)
class WidthKey:
    """One line width of a flow legend: the same pixels that are drawn on the map."""

    width_px: float
    label: str


@dataclass(frozen=True, slots=True)
class GridKey:
    """The key of two variables as a square of k by k cells; cell y * k + x is class x of the first, y of the second.

    Picture.classes says which regions a cell holds.
    """

    colours: tuple[Rgba, ...]  # (k²,) from low to high
    counts: tuple[int, ...]  # (k²,) regions per cell
    across: str  # the first variable with its unit, from left to right
    up: str  # the second, from the bottom to the top
    across_breaks: tuple[str, ...] = ()  # k + 1 texts
    up_breaks: tuple[str, ...] = ()
    lit: tuple[int, ...] = ()  # the cells that are lit while the others are dimmed; none means all

    @property
    def classes(self) -> int:
        """Classes of each variable."""
        return round(len(self.colours) ** 0.5)


@dataclass(frozen=True, slots=True)
class Legend:
    """The key of one overlay. Every value has its unit; "no data" is counted, never zero."""

    title: str  # "Dust, µg/m³"
    unit: str = ""
    period: str = ""  # "week 23 of 52", "2021"
    ramp: tuple[Rgba, ...] = ()  # classes low to high, with `breaks` between them
    breaks: tuple[str, ...] = ()  # k + 1 texts
    counts: tuple[int, ...] = ()  # regions per class
    entries: tuple[Entry, ...] = ()
    widths: tuple[WidthKey, ...] = ()
    missing: int = 0  # regions without data
    missing_word: str = "districts"
    notes: tuple[str, ...] = ()  # "1 particle = 2 t", "Gini 0.31, P90/P10 3.4", ...
    source: str = ""
    background: bool = False  # outlines and names alone: left out where another key is told
    above: Legend | None = None  # of what lies above a shading: told alone where the shading is covered
    grid: GridKey | None = None  # of two variables
    reason: str = ""  # the note that says why data are missing, where there is one
    below: Rgba | None = None  # of a class below those of the ramp, which an entry tells
    missing_one: str = "district"  # one of `missing_word`

    def counted(self, how_many: int) -> str:
        """So many of what the key counts: "1 district"."""
        return words.count(how_many, self.missing_one, self.missing_word)

    def counted_in_classes(self) -> str:
        """How many lie in each class: "3 · 5 · 2 districts"."""
        held, forms = " · ".join(words.number(count) for count in self.counts), self._forms
        said = trn(*forms, sum(self.counts), n=held)
        return said if held in said else trn(*forms, FEW, n=held)

    @property
    def _forms(self) -> tuple[str, str]:
        return words.counted_forms(self.missing_one, self.missing_word)


@dataclass(frozen=True, slots=True, eq=False)
class Readout:
    """What hovering says: one value per region of a set; (t, n) when it changes with time."""

    label: str
    unit: str
    region_set: str
    values: FloatArray
    texts: tuple[str, ...] = ()  # (n,) instead of numbers, for categories
    source: str = ""

    def at(self, region: int, step: int | None) -> float:
        """The value of a region at a step; of the mean over time when no step is chosen; nan is missing."""
        if self.values.ndim == 1:
            return float(self.values[region])
        if step is not None:
            return float(self.values[step, region])
        column = self.values[:, region]
        return float(np.nanmean(column)) if np.isfinite(column).any() else float("nan")


@dataclass(frozen=True, slots=True)
class Receipt:
    """How a figure came about: formula in words and symbols, parameters, inputs with their source, rows used."""

    formula: str
    parameters: tuple[tuple[str, str], ...] = ()
    inputs: tuple[Input, ...] = ()  # columns by their names in the data, anything else in words; without values
    rows: int = 0
    section: str = ""  # short name of the method, "4.4 Inequality"
    weighed: bool = False  # each region counts by its people


def made_from(one: Input) -> str:
    """An input of a figure in words: "dust (µg/m³), Air Watch".

    >>> made_from(Input("dust", None, "µg/m³", "Air Watch")), made_from(Input("sites"))
    ('dust (µg/m³), Air Watch', 'sites')
    """
    told = {"name": one.name, "unit": named(one.unit), "source": one.source}
    if one.unit and one.source:
        return tr("{name} ({unit}), {source}", **told)
    if one.source:
        return tr("{name}, {source}", **told)
    return tr("{name} ({unit})", **told) if one.unit else one.name


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """Everything that one overlay adds to the stage, described without Qt."""

    marks: tuple[Mark, ...] = ()
    legend: Legend = Legend("")
    readouts: tuple[Readout, ...] = ()
    receipt: Receipt = Receipt("")
    sentence: str = ""  # one plain sentence, true for these numbers
    figures: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    over_time: bool = False  # True: fills and readouts carry a time axis, so a step is a new table and no build
    classes: IntArray | None = None  # (n,) cell of legend.grid that each region of the base set lies in, -1 in none


@dataclass(frozen=True, slots=True)
class Shown:
    """A visible layer as the stage gets it: its picture and its style. A stack of them goes bottom first."""

    name: str
    picture: Picture
    opacity: float = 1.0
    colour: str = "#9DB4D6"  # of its kind, "#RRGGBB"
    title: str = ""  # of its kind, as a person reads it; the name when empty
    sheet: int = 0  # which of the lifted sheets it lies on when the view is tilted, 0 the lowest
    question: str = ""  # of its kind
    theme: bool = False  # of its kind: one of those that the city's own question is about


def asked(question: str, shown: Sequence[Shown]) -> str:
    """The question that the map answers, shown bottom first: none where none of the layers asks anything.

    One layer that asks gives its own. Of several, the topmost that is no theme (trace, audit) speaks for the themes
    with it; themes alone answer the city's question together, or the topmost one's where the city has none. Layers
    that ask nothing are told by what their first key is about.
    """
    own = [layer for layer in shown if layer.question]
    if not own:
        return next((layer.picture.legend.title for layer in keyed(shown)), "")
    if len(own) == 1:
        return own[0].question
    others = [layer.question for layer in own if not layer.theme]
    return others[-1] if others else question or own[-1].question


def keyed(shown: Sequence[Shown]) -> list[Shown]:
    """The layers, given bottom first, whose keys are told: topmost first, those with a ramp, grid or widths first.

    Keys of the mere background are told only where there is no other.
    """
    told = [layer for layer in reversed(shown) if layer.picture.legend.title]
    told = [layer for layer in told if not layer.picture.legend.background] or told
    return sorted(told, key=lambda layer: not _large(layer.picture.legend))


def _large(legend: Legend) -> bool:
    return bool(legend.ramp or legend.grid or legend.widths)


def rgba(hexcode: str, alpha: float = 1.0) -> Rgba:
    """(r, g, b, a) of "#RRGGBB" and an opacity 0..1.

    >>> rgba("#35E0FF", 0.5)
    (53, 224, 255, 128)
    """
    digits = hexcode.lstrip("#")
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:6], 16), round(alpha * 255)

"""Regions or points shaded by class: what wealth, pollution, waste columns and any other column have in common."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from viewer.analysis.classify import Classes, classify, codes, diverging
from viewer.analysis.exposure import DRAWS, SEED, class_certainty, rank_intervals
from viewer.analysis.rank import ranks
from viewer.errors import OverlayError
from viewer.geometry.regions import FloatArray
from viewer.model.city import City, RegionSet
from viewer.model.state import Value
from viewer.overlays.kind import Choice, Parameter, Range, Text
from viewer.overlays.quantity import Quantity
from viewer.scene import words
from viewer.scene.colour import categorical, ramp
from viewer.scene.marks import Dots, Fills, Mark, Rgba
from viewer.scene.picture import Entry, Legend, Picture, Readout, Receipt
from viewer.tongue import mark, marks, numeral, tr, trn

SCHEMES = ("quantile", "equal", "fisher_jenks", "std", "manual")
SCHEME_WORDS = {
    "quantile": mark("quantile: classes hold equally many values"),
    "equal": mark("equal: classes are equally wide"),
    "fisher_jenks": mark("fisher_jenks: least squared deviation from the class means (Fisher-Jenks, exact)"),
    "std": mark("std: classes by standard deviations"),
    "manual": mark("manual: breaks as given"),
}
CLASS_PARAMS: tuple[Parameter, ...] = (
    Choice("scheme", SCHEMES, "quantile", mark("Classes by")),
    Range("classes", 3, 9, 5, title=mark("Classes")),
    Text("breaks", "", mark("Manual breaks, such as 10, 20, 50")),
)
COLUMN_PARAM = Choice("column", (), "", mark("Column"), of="columns")
ROLE_RAMPS = {"wealth": "wealth", "pollution": "pollution", "waste": "waste", "vulnerability": "burden"}
POINT_RADIUS_PX = 5.0, 9.0  # of a point among thousands, and of one among few
FEW_POINTS, MANY_POINTS = 30, 3000
RANKS_DRAWN = 400_000  # regions times draws
MOST_RANKED = 2_000  # regions whose ranks are drawn anew from their margins of error
NOTHING_KNOWN: Rgba = (95, 122, 166, 255)
RULE = mark("a value belongs to the first class whose upper edge it does not exceed")
REASON = mark("reason: {reason}")
REPEAT = marks("colours repeat after {n} category", "colours repeat after {n} categories")


@dataclass(frozen=True, slots=True)
class Middle:
    """The named midpoint of a diverging ramp."""

    value: float
    name: str  # "the city's median"


def shade(
    city: City, quantity: Quantity, params: Mapping[str, Value], *, ramp_name: str = "", middle: Middle | None = None
) -> Picture:
    """The picture of a quantity in classes; categories get colours without order, points get dots."""
    if quantity.categories:
        return _categorical(city, quantity)
    classes, notes = classes_by(quantity.values, params, middle)
    colours = _colours(quantity, classes, ramp_name, middle)
    counts = () if quantity.over_time else tuple(int(c) for c in classes.counts)
    legend = Legend(
        words.titled(quantity.title, quantity.unit),
        quantity.unit,
        _period(quantity),
        tuple(tuple(int(v) for v in colour) for colour in colours),
        words.edges(classes.breaks),
        counts,
        missing=_missing(quantity),
        missing_word=quantity.plural,
        missing_one=quantity.singular,
        notes=(*notes, *_notes(city, quantity, middle), *_doubts(quantity, classes)),
        source=quantity.source,
        reason=tr(REASON, reason=quantity.missing_means) if quantity.missing_means else "",
    )
    return Picture(
        _marks(quantity, classes.breaks, colours),
        legend,
        (*_readouts(quantity), *_ranked(quantity)),
        _receipt(quantity, classes, params),
        extremes(quantity),
        over_time=quantity.over_time,
    )


def with_notes(picture: Picture, *notes: str) -> Picture:
    """The picture with more lines under its legend, empty ones left out."""
    return replace(picture, legend=replace(picture.legend, notes=(*picture.legend.notes, *filter(None, notes))))


def manual_breaks(text: str) -> tuple[float, ...]:
    """The numbers of "10, 20; 50"; OverlayError when one is no number or they do not ascend."""
    parts = [part for part in re.split(r"[;,\s]+", text.strip()) if part]
    try:
        numbers = tuple(float(part) for part in parts)
    except ValueError as fault:
        told = tr("manual breaks {text}: expected numbers such as 10, 20, 50", text=repr(text))
        raise OverlayError(told) from fault
    if not all(np.isfinite(numbers)) or any(b <= a for a, b in pairwise(numbers)):
        raise OverlayError(tr("manual breaks {text}: expected finite numbers in ascending order", text=repr(text)))
    return numbers


def extremes(quantity: Quantity) -> str:
    """One sentence: where the quantity is highest and lowest, that it is equal everywhere, or that nobody has it."""
    values = quantity.typical()
    known = np.isfinite(values)
    subject = tr("{column} (mean over time)", column=quantity.title) if quantity.over_time else quantity.title
    if not known.any():
        return _nobody(quantity)
    highest, lowest = float(values[known].max()), float(values[known].min())
    if highest == lowest:
        return _everywhere(quantity, known, subject, words.quantity(highest, quantity.unit))
    top, bottom = _who(quantity, highest), _who(quantity, lowest)
    low, high = _two_values(lowest, highest, quantity.unit)
    return trn("{top} stands highest in {column} at {high}, {bottom} lowest at {low}.",
               "{top} stand highest in {column} at {high}, {bottom} lowest at {low}.",
               int((values == highest).sum()), top=top, bottom=bottom, column=subject, low=low, high=high)  # fmt: skip


def _nobody(quantity: Quantity) -> str:
    return tr("No {district} has a value for {column}.", district=quantity.singular, column=quantity.title)


def _two_values(low: float, high: float, unit: str) -> tuple[str, str]:
    """Two values that differ, in words that differ: with as many digits as that takes."""
    significant = next((n for n in range(3, 17) if words.number(low, n) != words.number(high, n)), 17)
    return words.quantity(low, unit, significant), words.quantity(high, unit, significant)


def _who(quantity: Quantity, value: float) -> str:
    """Who has this value: one by name, several by their number."""
    there = np.flatnonzero(quantity.typical() == value)
    if len(there) > 1:
        return quantity.count(len(there))
    names = quantity.place.names if isinstance(quantity.place, RegionSet) else quantity.place.ids
    return names[there[0]]


def _everywhere(quantity: Quantity, known: npt.NDArray[np.bool_], subject: str, value: str) -> str:
    """The sentence for one value that all have, or the one that has any."""
    held, told = int(known.sum()), {"column": subject, "value": value}
    if held == 1:
        name = _who(quantity, float(quantity.typical()[known][0]))
        if len(known) == 1:
            return tr("{column}: {value} in {name}.", **told, name=name)
        return tr("{column}: {value} in {name}, the only {district} with a value.", **told, name=name,
                  district=quantity.singular)  # fmt: skip
    districts = quantity.count(held)
    if known.all():
        return tr("{column}: {value} in all {districts}.", **told, districts=districts)
    return tr("{column}: {value} in all {districts} with a value.", **told, districts=districts)


def classes_by(
    values: FloatArray, params: Mapping[str, Value], middle: Middle | None = None
) -> tuple[Classes, list[str]]:
    """Classes by the parameters scheme, classes and breaks, and what is to be said about them."""
    scheme, notes, manual = str(params["scheme"]), [], ()
    if scheme == "manual":
        manual = manual_breaks(str(params["breaks"]))
        if not manual:
            scheme = "quantile"
            notes.append(tr("no manual breaks given: quantile"))
    number = int(params["classes"])
    if middle is not None and np.isfinite(middle.value):
        found = diverging(values, scheme, number, middle.value, manual)
    else:
        found = classify(values, scheme, number, manual)
    if found.note and len(found):
        notes.append(found.note)
    return found, notes


def _colours(quantity: Quantity, classes: Classes, ramp_name: str, middle: Middle | None) -> npt.NDArray[np.uint8]:
    if not len(classes):
        return np.zeros((0, 4), np.uint8)
    if middle is None or not np.isfinite(middle.value):
        return ramp(ramp_name or ROLE_RAMPS.get(quantity.role, "neutral"), len(classes))
    below = int((classes.breaks[1:] <= middle.value).sum())
    half = max(below, len(classes) - below, 2)
    colours = np.delete(ramp("diverging", 2 * half + 1), half, axis=0)
    return colours[half - below : half - below + len(classes)]


def _marks(quantity: Quantity, breaks: FloatArray, colours: npt.NDArray[np.uint8]) -> tuple[Mark, ...]:
    if not isinstance(quantity.place, RegionSet):
        return (_dots(quantity, breaks, colours),)
    if not len(colours):  # nothing known: one class that no value is in
        breaks, colours = np.array([0.0, 1.0]), np.array([NOTHING_KNOWN], np.uint8)
    return (Fills(quantity.place.name, quantity.values, breaks, colours, quantity.uncertain),)


def _dots(quantity: Quantity, breaks: FloatArray, colours: npt.NDArray[np.uint8]) -> Dots:
    code = codes(quantity.values, breaks) if len(colours) else np.full(len(quantity.values), -1)
    table = np.vstack((colours, np.array([NOTHING_KNOWN], np.uint8)))
    placed = np.isfinite(quantity.place.xy).all(axis=1)
    xy = quantity.place.xy[placed]
    return Dots(xy, np.full(len(xy), point_radius_px(len(xy))), table[code[placed]])


def point_radius_px(points: int) -> float:
    """How large each of so many points is drawn: few are large, thousands are small.

    >>> point_radius_px(3), point_radius_px(300), point_radius_px(100_000)
    (9.0, 7.0, 5.0)
    """
    small, large = POINT_RADIUS_PX
    share = np.log(MANY_POINTS / max(points, FEW_POINTS)) / np.log(MANY_POINTS / FEW_POINTS)
    return round(small + (large - small) * max(float(share), 0.0), 6)


def _readouts(quantity: Quantity) -> tuple[Readout, ...]:
    if not isinstance(quantity.place, RegionSet):
        return ()
    texts = ()
    if quantity.categories:
        texts = tuple(words.NO_DATA if np.isnan(v) else quantity.categories[int(v)] for v in quantity.values)
    return (Readout(quantity.title, quantity.unit, quantity.place.name, quantity.values, texts, quantity.source),)


def _ranked(quantity: Quantity) -> tuple[Readout, ...]:
    """The rank of each region with the ranks between which it lies, where margins of error are known."""
    if quantity.moe is None or quantity.over_time or not isinstance(quantity.place, RegionSet):
        return ()
    if len(quantity.values) > MOST_RANKED:
        return ()
    place, known = ranks(quantity.values), int(np.isfinite(quantity.values).sum())
    draws = _rank_draws(quantity)
    _, low, high = rank_intervals(quantity.values, quantity.moe, level=quantity.moe_level, draws=draws)
    best, worst = np.minimum(known + 1 - high, place), np.maximum(known + 1 - low, place)
    texts = tuple(
        words.NO_DATA
        if at == 0
        else tr(
            "{rank} of {all} ({best} to {worst})",
            rank=int(at),
            all=known,
            best=numeral(f"{best[i]:.0f}"),
            worst=numeral(f"{worst[i]:.0f}"),
        )
        for i, at in enumerate(place)
    )
    rank = np.where(place > 0, place, np.nan).astype(float)
    level = words.percent(quantity.moe_level)
    label = tr("{column}, rank from the highest ({level})", column=quantity.title, level=level)
    return (Readout(label, "", quantity.place.name, rank, texts, quantity.source),)


def _rank_draws(quantity: Quantity) -> int:
    """How often ranks are drawn anew: less often for many regions, so that a picture does not wait for them."""
    return min(DRAWS, max(RANKS_DRAWN // max(len(quantity.values), 1), 199))


def _doubts(quantity: Quantity, classes: Classes) -> list[str]:
    """How many regions may lie in another class than the one shown."""
    if quantity.moe is None or quantity.over_time or not len(classes):
        return []
    sure = class_certainty(quantity.values, quantity.moe, classes.breaks, quantity.moe_level)
    with np.errstate(invalid="ignore"):
        unsure = int((sure < quantity.moe_level).sum())
    if not unsure:
        return []
    told = quantity.count(unsure)
    return [tr("{districts} may lie in another class (less than {level} sure)", districts=told,
               level=words.percent(quantity.moe_level))]  # fmt: skip


def _receipt(quantity: Quantity, classes: Classes, params: Mapping[str, Value]) -> Receipt:
    parameters = (
        (tr("scheme"), scheme_told(classes.scheme)),
        (tr("classes"), words.number(len(classes))),
        (tr("breaks"), ", ".join(words.edges(classes.breaks))),
    )
    if quantity.moe is not None and not quantity.over_time:
        drawn = tr("{level}, {draws} draws within the margins, seed {seed}", level=words.percent(quantity.moe_level),
                   draws=_rank_draws(quantity), seed=SEED)  # fmt: skip
        parameters = (*parameters, (tr("intervals of ranks"), drawn))
    return Receipt(tr(RULE), parameters, quantity.inputs, int(np.isfinite(quantity.values).sum()), tr("4.5 Classes"))


def scheme_told(scheme: str) -> str:
    """A scheme of classes with what it does, for a receipt."""
    return tr(SCHEME_WORDS[scheme])


def nothing_known(quantity: Quantity) -> str:
    """That there is no value at all, in words: "no values: all 120 districts missing"; "" where there is one."""
    values = quantity.typical()
    if np.isfinite(values).any():
        return ""
    return none_of(len(values), quantity.singular, quantity.plural)


def none_of(number: int, singular: str, plural: str = "") -> str:
    """That not one of so many has a value."""
    if not number:
        return tr("no values")
    return tr("no values: all {districts} missing", districts=words.count(number, singular, plural))


def _notes(city: City, quantity: Quantity, middle: Middle | None) -> list[str]:
    if nothing := nothing_known(quantity):
        return [nothing, tr(REASON, reason=quantity.missing_means)] if quantity.missing_means else [nothing]
    notes = []
    if middle is not None and np.isfinite(middle.value):
        notes.append(tr("midpoint: {name}, {value}", name=middle.name,
                        value=words.quantity(middle.value, quantity.unit)))  # fmt: skip
    if quantity.kind == "extensive" and isinstance(quantity.place, RegionSet):
        notes.append(tr("a total per {district}, not a rate", district=quantity.singular))
    if quantity.uncertain is not None and (unsure := int(quantity.uncertain.sum())):
        notes.append(badly_known(quantity.count(unsure)))
    if quantity.missing_means and _missing(quantity):
        notes.append(tr(REASON, reason=quantity.missing_means))
    if quantity.over_time:
        period = words.moment(city.clock.step, None, len(quantity.values))
        notes.append(tr("the same classes throughout {period}", period=period))
    return notes


def badly_known(districts: str) -> str:
    """The note for what is hatched thinly; `districts` says how many there are."""
    return tr("thin hatching: {districts} with a coefficient of variation over 30 %", districts=districts)


def _missing(quantity: Quantity) -> int:
    return int(np.isnan(quantity.typical()).sum())


def _period(quantity: Quantity) -> str:
    """When the values are from; nothing of values over time, for what is shown of them the clock says."""
    return "" if quantity.over_time else quantity.period


def _categorical(city: City, quantity: Quantity) -> Picture:
    number = len(quantity.categories)
    colours, breaks = categorical(number), np.arange(number + 1) - 0.5
    known = quantity.values[np.isfinite(quantity.values)].astype(int)
    counts = np.bincount(known, minlength=number)
    entries = tuple(
        Entry(tuple(int(v) for v in colour), name, int(held), filled=True)
        for colour, name, held in zip(colours, quantity.categories, counts, strict=True)
    )
    legend = Legend(
        quantity.title,
        period=_period(quantity),
        entries=entries,
        missing=_missing(quantity),
        missing_word=quantity.plural,
        missing_one=quantity.singular,
        notes=tuple(filter(None, (nothing_known(quantity), *_repeats(number)))),
        source=quantity.source,
    )
    receipt = Receipt(tr("colour = category"), ((tr("categories"), words.number(number)),), quantity.inputs, len(known))
    marks = _marks(quantity, breaks, colours)
    return Picture(marks, legend, _readouts(quantity), receipt, _most_common(quantity, counts))


def _repeats(number: int) -> tuple[str, ...]:
    distinct = len(np.unique(categorical(max(number, 1)), axis=0))
    return () if distinct >= number else (trn(*REPEAT, distinct),)


def _most_common(quantity: Quantity, counts: Sequence[int]) -> str:
    total = int(np.sum(counts))
    if not total:
        return _nobody(quantity)
    most = int(np.max(counts))
    names = [name for name, held in zip(quantity.categories, counts, strict=True) if held == most]
    told = {"column": quantity.title, "names": words.listed(names), "some": words.number(most),
            "districts": quantity.count(total)}  # fmt: skip
    if len(names) > 1:
        return tr("{column} is {names} in {some} of {districts} each.", **told)
    return tr("{column} is {names} in {some} of {districts}.", **told)

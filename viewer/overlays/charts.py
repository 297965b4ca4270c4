"""Charts of a city's columns: spread, relation, who bears it, ranks; each with the sentence that its numbers make."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from viewer.analysis import inequality
from viewer.analysis.regression import could_be_chance, line, rank_correlation
from viewer.geometry.regions import FloatArray
from viewer.model.city import City, RegionSet
from viewer.overlays.chart_places import order, stacked, straight
from viewer.overlays.chart_words import curve_axis, curve_rule, note
from viewer.overlays.quantity import Quantity, candidates, population
from viewer.scene import findings, words
from viewer.scene.charts import Bars, Chart, Curve, Points
from viewer.scene.findings import Subject
from viewer.scene.marks import Fills
from viewer.scene.picture import Readout, Receipt, Shown
from viewer.tongue import mark, tr

SHOWN = "(shown)"  # name of what the top overlay shows where it is no column
ITSELF = "(itself)"  # in place of a column: ranked by what is charted
FEWEST_BARS, MOST_BARS = 5, 24
HALF = 0.5


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants to see; "" leaves it to what is shown on top and to the columns' roles."""

    kind: str = ""
    of: str = ""  # the column that the chart is about
    by: str = ""  # the one that it is set against, or ranked by


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """Everything that a chart is made of: its subject, what it is set against, and the people of each region."""

    of: Quantity
    by: Quantity | None
    people: FloatArray | None
    step: int | None

    @property
    def values(self) -> FloatArray:
        return _at(self.of, self.step)

    def subject(self, quantity: Quantity | None = None) -> Subject:
        q = quantity or self.of
        return Subject(q.title, q.unit, q.singular, q.plural, self.people is not None, q.role)


def offered(city: City, shown: Sequence[Shown] = ()) -> tuple[Quantity, ...]:
    """What charts can be made of: what is shown on top first where it is no column, then the columns of the regions."""
    base = city.base
    if base is None:
        return ()
    margins = {column.name for column in base.columns.values() if column.moe_of}
    known = tuple(
        q for q in candidates(city) if q.place is base and not q.categories and q.name not in margins and len(base)
    )
    readout = top_readout(base, shown)
    if readout is None or _column_of(readout, known) is not None:
        return known
    made = Quantity(SHOWN, readout.label, readout.unit, readout.values, base, source=readout.source)
    return (made, *known)


def top_readout(base: RegionSet, shown: Sequence[Shown]) -> Readout | None:
    """The numbers that the topmost shading shows; None when nothing with numbers is shaded."""
    for layer in reversed(shown):
        if any(isinstance(mark, Fills) and mark.region_set == base.name for mark in layer.picture.marks):
            told = (r for r in layer.picture.readouts if r.region_set == base.name and not r.texts)
            if (readout := next(told, None)) is not None:
                return readout
    return None


def resolved(city: City, wish: Wish, shown: Sequence[Shown] = ()) -> Wish:
    """The wish with everything in it that it leaves open; an empty `of` means that there is nothing to chart."""
    known = offered(city, shown)
    if not known:
        return Wish(wish.kind or "histogram")
    names = [q.name for q in known]
    readout = top_readout(city.base, shown) if city.base is not None else None
    top = _column_of(readout, known) if readout is not None else None
    burden = _first(known, "pollution") or known[0]
    of = wish.of if wish.of in names else (SHOWN if SHOWN in names else (top or burden).name)
    wealth = _first(known, "wealth")
    if wish.by in names and wish.by != of:
        by = wish.by
    elif wealth is not None and wealth.name != of:
        by = wealth.name
    else:
        other = _first(known, "pollution")
        by = next((q.name for q in (other, *known) if q is not None and q.name != of), "")
    fits = wealth is not None and next(q for q in known if q.name == of).role == "pollution"
    kind = wish.kind if wish.kind in KINDS else "curve" if fits else "histogram"
    if kind == "curve" and (wish.by == ITSELF or (not wish.by and (wealth is None or wealth.name == of))):
        by = ""  # nothing tells who is poor, or the wealth itself is shared out
    return Wish(kind, of, by)


def build(city: City, wish: Wish, shown: Sequence[Shown] = (), step: int | None = None) -> Chart:
    """The chart of a wish. One without anything to draw has no box, and its sentence says why."""
    wish = resolved(city, wish, shown)
    known = {q.name: q for q in offered(city, shown)}
    if wish.of not in known:
        return Chart(wish.kind, tr("There are no numbers of regions to chart."))
    of = known[wish.of]
    told = Told(of, known.get(wish.by), population(city, of.place), step)
    return KINDS[wish.kind](told)


# Histogram


def histogram(told: Told) -> Chart:
    """How many regions have how much."""
    x, subject = told.values, told.subject()
    known = np.isfinite(x)
    if not known.any():
        return _empty("histogram", told, findings.middle(subject, known=0, low=0, median=0, high=0))
    low, high = float(x[known].min()), float(x[known].max())
    weights = told.people if _counts(told.people, known) else None
    median = -inequality.weighted_quantile(-x, HALF, weights)  # what at least half reach or exceed
    bars = int(np.clip(np.ceil(np.sqrt(known.sum())), FEWEST_BARS, MOST_BARS)) if high > low else 1
    pad = 0.0 if high > low else max(abs(low) * 0.05, 0.5)
    edges = np.linspace(low - pad, high + pad, bars + 1)
    of = np.where(known, np.clip(np.searchsorted(edges, np.nan_to_num(x), side="left") - 1, 0, bars - 1), -1)
    height = np.bincount(of[known], minlength=bars).astype(float)
    subject = _weighed(subject, weights)
    return Chart(
        "histogram",
        findings.middle(subject, known=int(known.sum()), low=low, median=median, high=high),
        note(told.of, weights, known),
        np.column_stack((x, stacked(of, x))),
        (float(edges[0]), 0.0, float(edges[-1]), float(height.max())),
        Bars(edges[:-1], np.diff(edges), height, of.astype(np.int64), known.astype(float)),
        words.titled(told.of.title, told.of.unit),
        told.of.plural,
        role=told.of.role,
        region_set=told.of.place.name,
        readings=(_reading(told.of, x),),
        receipt=_receipt(
            tr(
                "bars of equal width, right-closed; the largest value that at least half of the weight reaches or "
                "exceeds"
            ),
            ((tr("bars"), words.number(bars)), (tr("middle"), subject.amount(median))),
            told,
            int(known.sum()),
            weights,
        ),
    )


# Scatter


def scatter(told: Told) -> Chart:
    """Two columns against each other, with the straight line that fits the people best."""
    of, by = told.of, told.by
    if by is None:
        return _empty("scatter", told, tr("There is no second column to set {column} against.",
                                          column=words.inside(of.title)))  # fmt: skip
    x, y = _at(by, told.step), told.values
    both = np.isfinite(x) & np.isfinite(y)
    weights = told.people if _counts(told.people, both) else None
    rho, n = rank_correlation(x, y)
    by_people, weighed = rank_correlation(x, y, weights) if weights is not None else (float("nan"), n)
    said = rho if np.isnan(by_people) else by_people
    fit = line(x, y, weights)
    sentence = findings.relation(
        told.subject(by), told.subject(), n=n, rho=rho, by_people=by_people, chance=could_be_chance(said, weighed)
    )
    if not n:
        return _empty("scatter", told, sentence)
    box = (*_padded(x[both]), *_padded(y[both]))
    box = box[0], box[2], box[1], box[3]
    ends = None
    if fit is not None and n > 2:
        reach = np.array([x[both].min(), x[both].max()])
        ends = np.column_stack((reach, [fit.at(float(v)) for v in reach]))
    parts = [note(told.of, weights, both)]
    if fit is not None and n > 2 and np.isfinite(fit.explained):
        parts.insert(0, tr("the line explains {share} of the differences", share=words.percent(fit.explained)))
    return Chart(
        "scatter",
        sentence,
        " · ".join(filter(None, parts)),
        np.column_stack((np.where(both, x, np.nan), np.where(both, y, np.nan))),
        box,
        Points(ends),
        words.titled(by.title, by.unit),
        words.titled(of.title, of.unit),
        role=of.role,
        region_set=of.place.name,
        readings=(_reading(of, y), _reading(by, x)),
        receipt=_receipt(
            tr("line of least squares; rank correlation after Spearman, equal values at their mean rank"),
            (
                (tr("slope"), words.number(fit.slope) if fit else words.NO_DATA),
                (tr("intercept"), words.number(fit.intercept) if fit else words.NO_DATA),
                (tr("rank correlation"), words.number(rho, decimals=3)),
                (tr("by people"), words.number(by_people, decimals=3)),
            ),
            told,
            n,
            weights,
        ),
    )


def _padded(values: FloatArray) -> tuple[float, float]:
    low, high = float(values.min()), float(values.max())
    pad = (high - low) * 0.05 or max(abs(low) * 0.05, 0.5)
    return low - pad, high + pad


# Who bears it


def curve(told: Told) -> Chart:
    """What share of something the poorest share of the people have: of a burden ranked by wealth, else by itself."""
    of, x, by = told.of, told.values, told.by
    subject = told.subject()
    per_head = of.kind == "extensive" and told.people is not None and of.role != "population"
    if per_head:
        with np.errstate(divide="ignore", invalid="ignore"):
            x = np.where(told.people > 0, x / told.people, np.nan)
    rank = x if by is None else _at(by, told.step)
    known = np.isfinite(x) & np.isfinite(rank)
    weights = told.people if _counts(told.people, known) else None
    subject = _weighed(subject, weights)
    if (x[known] < 0).any():
        below = tr("{column} has values below zero: nobody can have a share of it.", column=of.title)
        return _empty("curve", told, below)
    if by is None:
        people, share = inequality.lorenz(np.where(known, x, np.nan), weights)
        gini = inequality.gini(np.where(known, x, np.nan), weights)
    else:
        people, share = inequality.concentration_curve(x, rank, weights)
    if len(people) < 2 or not np.isfinite(share).all():
        lost = findings.poorer_half(subject, share=float("nan"), index=float("nan"), error=float("nan"))
        return _empty("curve", told, lost)
    placed = order(rank, known, weights)
    share = straight(people, share, rank[placed])
    half = float(np.interp(HALF, people, share))
    if by is None:
        sentence = findings.lower_half(subject, share=half, gini=gini)
        figure, said = (tr("Gini"), gini), tr("Gini {value}", value=words.number(gini, decimals=2))
    else:
        found = inequality.concentration(x, rank, weights)
        rank_name = "" if by.role == "wealth" else by.title
        sentence = findings.poorer_half(
            subject, share=half, index=found.index, error=found.standard_error, by=rank_name
        )
        figure = tr("concentration index"), found.index
        said = tr("concentration index {value} (standard error {error})", value=words.number(found.index, decimals=2),
                  error=words.number(found.standard_error, 2))  # fmt: skip
    piece = np.full(len(x), -1, np.int64)
    piece[placed] = np.arange(len(placed))
    xy = np.full((len(x), 2), np.nan)
    xy[placed] = np.column_stack(((people[:-1] + people[1:]) / 2, (share[:-1] + share[1:]) / 2))
    return Chart(
        "curve",
        sentence,
        " · ".join(filter(None, (said, note(told.of, weights, known)))),
        xy,
        (0.0, 0.0, 1.0, 1.0),
        Curve(np.column_stack((people, share)), piece, (HALF, half)),
        curve_axis(of, by, weights),
        tr("share of {column}", column=words.inside(of.title)),
        ("shares", "shares"),
        role=of.role,
        region_set=of.place.name,
        readings=(_reading(of, told.values), *((_reading(by, rank),) if by is not None else ())),
        receipt=_receipt(
            curve_rule(by, per_head=per_head),
            ((figure[0], words.number(figure[1], decimals=4)),),
            told,
            len(placed),
            weights,
            tr("4.4 Inequality"),
        ),
    )


# Ranks


def strip(told: Told) -> Chart:
    """Every region by its rank, the highest first."""
    x, subject = told.values, told.subject()
    known = np.flatnonzero(np.isfinite(x))
    if not len(known):
        return _empty("strip", told, findings.ranking(subject, known=0, highest=(), high=0, lowest=(), low=0))
    ranked = known[np.argsort(-x[known], kind="stable")]
    high, low = float(x[ranked[0]]), float(x[ranked[-1]])
    names = told.of.place.names if isinstance(told.of.place, RegionSet) else ()
    top = [names[i] for i in ranked[x[ranked] == high].tolist()]
    bottom = [names[i] for i in ranked[x[ranked] == low].tolist()]
    of, count = np.full(len(x), -1, np.int64), len(ranked)
    of[ranked] = np.arange(count)
    xy = np.full((len(x), 2), np.nan)
    xy[ranked] = np.column_stack((np.arange(count) + 0.5, x[ranked]))
    floor, roof = min(low, 0.0), max(high, 0.0)
    ranks = np.full(len(x), np.nan)
    ranks[ranked] = np.searchsorted(-x[ranked], -x[ranked], side="left") + 1
    return Chart(
        "strip",
        findings.ranking(subject, known=count, highest=top, high=high, lowest=bottom, low=low),
        note(told.of, None, np.isfinite(x)),
        xy,
        (0.0, floor, float(count), roof if roof > floor else floor + 1.0),
        Bars(np.arange(count, dtype=float), np.ones(count), x[ranked], of, np.nan_to_num(x)),
        tr("{districts}, highest first", districts=told.of.plural),
        words.titled(told.of.title, told.of.unit),
        ("values", "values"),
        role=told.of.role,
        region_set=told.of.place.name,
        readings=(_reading(told.of, x), (tr("rank"), tr("of {n}", n=words.number(count)), ranks)),
        receipt=_receipt(tr("rank 1 is the highest, equal values share the best place"), (), told, count, None),
    )


KINDS: dict[str, Callable[[Told], Chart]] = {
    "histogram": histogram,
    "scatter": scatter,
    "curve": curve,
    "strip": strip,
}
TITLES = {"histogram": mark("Histogram"), "scatter": mark("Scatter"), "curve": mark("Shares"), "strip": mark("Ranks")}


# What all share


def _at(quantity: Quantity, step: int | None) -> FloatArray:
    """(n,) the values of a step, or of the mean over time when none is chosen."""
    if not quantity.over_time or step is None:
        return np.asarray(quantity.typical(), float)
    return np.asarray(quantity.values[step], float)


def _first(known: Sequence[Quantity], role: str) -> Quantity | None:
    return next((q for q in known if q.role == role), None)


def _column_of(readout: Readout, known: Sequence[Quantity]) -> Quantity | None:
    """The quantity that a readout repeats; None when it tells something that no column holds."""
    for q in known:
        alike = (q.title, q.unit) == (readout.label, readout.unit) and q.values.shape == readout.values.shape
        if alike and np.array_equal(q.values, readout.values, equal_nan=True):
            return q
    return None


def _counts(people: FloatArray | None, known: np.ndarray) -> bool:
    """True if there is somebody in the regions that are charted."""
    return people is not None and bool(np.nansum(np.where(known, people, 0.0)) > 0)


def _weighed(subject: Subject, weights: FloatArray | None) -> Subject:
    return Subject(subject.label, subject.unit, subject.singular, subject.plural, weights is not None, subject.role)


def _reading(quantity: Quantity, values: FloatArray) -> tuple[str, str, FloatArray]:
    return quantity.title, quantity.unit, values


def _empty(kind: str, told: Told, sentence: str) -> Chart:
    return Chart(kind, sentence, role=told.of.role, region_set=told.of.place.name)


def _receipt(
    formula: str,
    parameters: tuple[tuple[str, str], ...],
    told: Told,
    rows: int,
    weights: FloatArray | None,
    section: str = "",
) -> Receipt:
    weighed = ((tr("weights"), tr("people")),) if weights is not None else ()
    inputs = (*told.of.inputs, *(told.by.inputs if told.by is not None else ()))
    return Receipt(formula, (*parameters, *weighed), inputs, rows, section)

"""Disparity: two columns in one picture, such as who is rich and who breathes it, and where the two meet."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from viewer.analysis.bivariate import cells, counts, share_in
from viewer.analysis.classify import Classes, classify
from viewer.analysis.regression import could_be_chance, rank_correlation
from viewer.errors import OverlayError
from viewer.geometry.regions import FloatArray, IntArray
from viewer.model.city import City, RegionSet
from viewer.model.state import Value
from viewer.overlays.choropleth import RULE, badly_known, scheme_told
from viewer.overlays.kind import Choice, Moment, OverlayKind, Text
from viewer.overlays.quantity import Quantity, candidates, choose, population
from viewer.scene import findings, words
from viewer.scene.colour import bivariate
from viewer.scene.marks import Fills
from viewer.scene.picture import GridKey, Legend, Picture, Readout, Receipt
from viewer.tongue import mark, tr, trn

SCHEMES = ("quantile", "equal", "fisher_jenks")
LEVELS = {2: ("low", "high"), 3: ("low", "middle", "high")}
CELLS = {  # by the level of the first and of the second
    ("low", "low"): mark("{across} low, {up} low"),
    ("low", "middle"): mark("{across} low, {up} middle"),
    ("low", "high"): mark("{across} low, {up} high"),
    ("middle", "low"): mark("{across} middle, {up} low"),
    ("middle", "middle"): mark("{across} middle, {up} middle"),
    ("middle", "high"): mark("{across} middle, {up} high"),
    ("high", "low"): mark("{across} high, {up} low"),
    ("high", "middle"): mark("{across} high, {up} middle"),
    ("high", "high"): mark("{across} high, {up} high"),
}
DIMMED = 0.16  # opacity of the cells that are not lit


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """Two quantities of the same regions in k classes each, and the cell of each region."""

    across: Quantity
    up: Quantity
    classes: tuple[Classes, Classes]
    k: int
    cell: IntArray  # (n,)

    @property
    def values(self) -> tuple[FloatArray, FloatArray]:
        return self.across.typical(), self.up.typical()


def build(city: City, params: Mapping[str, Value], moment: Moment) -> Picture:
    """Regions by their cell of the square of two columns, of the mean over time where there is time."""
    pair = _pair(city, params)
    lit = lit_cells(str(params["cells"]), pair.k)
    held = counts(pair.cell, pair.k)
    colours = bivariate(pair.k)
    if lit:
        colours[np.setdiff1d(np.arange(len(colours)), lit), 3] = round(255 * DIMMED)
    code = np.where(pair.cell < 0, np.nan, pair.cell).astype(float)
    uncertain = _uncertain(pair)
    people = population(city, pair.across.place)
    rho, by_people = _correlations(pair, people)
    place: RegionSet = pair.across.place
    return Picture(
        (Fills(place.name, code, np.arange(pair.k**2 + 1) - 0.5, colours, uncertain),),
        _legend(pair, colours, held, lit, people, uncertain),
        _readouts(pair),
        _receipt(pair, params, rho, by_people),
        _sentence(pair, people, lit),
        MappingProxyType({"spearman": rho, "lit_share": share_in(pair.cell, lit, people) if lit else float("nan")}),
        classes=pair.cell,
    )


def lit_cells(text: str, k: int) -> tuple[int, ...]:
    """The cells of "1-3, 2-3" (first variable - second, from 1, low to high), in order; none lights all.

    OverlayError when one is no cell of a k by k square.
    """
    found = set()
    for part in filter(None, re.split(r"[;,\s]+", text.strip())):
        match = re.fullmatch(r"(\d)-(\d)", part)
        if not match or not all(1 <= int(group) <= k for group in match.groups()):
            expected = {"text": repr(text), "last": f"{k}-{k}", "one": f"1-{k}"}
            raise OverlayError(tr("lit cells {text}: expected cells from 1-1 to {last}, such as {one}", **expected))
        found.add((int(match[2]) - 1) * k + int(match[1]) - 1)
    return tuple(sorted(found))


def cells_text(cells: tuple[int, ...], k: int) -> str:
    """The text that `lit_cells` reads.

    >>> cells_text((2, 6), 3)
    '3-1, 1-3'
    """
    return ", ".join(f"{cell % k + 1}-{cell // k + 1}" for cell in cells)


def _pair(city: City, params: Mapping[str, Value]) -> Pair:
    across, up = _chosen(city, str(params["x"]), str(params["y"]))
    for quantity in (across, up):
        if quantity.categories:
            raise OverlayError(tr("disparity: {column} holds categories, not numbers", column=quantity.title))
        if not isinstance(quantity.place, RegionSet):
            raise OverlayError(tr("disparity: {column} belongs to points; two columns of regions are needed",
                                  column=quantity.title))  # fmt: skip
    k = int(str(params["square"]))
    both = np.isfinite(across.typical()) & np.isfinite(up.typical())
    shown = [np.where(both, quantity.typical(), np.nan) for quantity in (across, up)]
    classes = tuple(classify(values, str(params["scheme"]), k) for values in shown)
    edges = tuple(found.breaks if len(found) else np.array([0.0, 1.0]) for found in classes)
    return Pair(across, up, classes, k, cells(*shown, edges, k))


def _chosen(city: City, x: str, y: str) -> tuple[Quantity, Quantity]:
    """The named columns; else wealth and pollution, else the first two columns that differ."""
    across = choose(city, x) if x else _first(city, "wealth", {y})
    up = choose(city, y) if y else _first(city, "pollution", {across.name})
    return across, up


def _first(city: City, role: str, taken: set[str]) -> Quantity:
    known = [q for q in candidates(city) if isinstance(q.place, RegionSet) and not q.categories and q.name not in taken]
    if not known:
        raise OverlayError(tr("disparity: no column to set beside another in {city}", city=city.title or city.name))
    return min(known, key=lambda q: (not np.isfinite(q.values).any(), q.role != role, not q.measure))


def _uncertain(pair: Pair) -> np.ndarray | None:
    known = [q.uncertain for q in (pair.across, pair.up) if q.uncertain is not None]
    return np.logical_or.reduce(known) if known else None


def _legend(
    pair: Pair, colours: np.ndarray, held: IntArray, lit: tuple[int, ...], people: FloatArray | None, unsure
) -> Legend:
    place, missing = pair.across, int((pair.cell < 0).sum())
    notes = [found.note for found in pair.classes if found.note]
    if lit:
        share = share_in(pair.cell, lit, people)
        who = words.count(int(held[list(lit)].sum()), place.singular, place.plural)
        if people is not None and np.isfinite(share):
            notes.append(tr("lit: {districts} with {share} of the people", districts=who, share=words.percent(share)))
        else:
            notes.append(tr("lit: {districts}", districts=who))
    if unsure is not None and unsure.any():
        notes.append(badly_known(words.count(int(unsure.sum()), place.singular, place.plural)))
    return Legend(
        tr("{across} and {up}", across=pair.across.title, up=words.inside(pair.up.title)),
        period=_periods(pair),
        missing=missing,
        missing_word=place.plural,
        missing_one=place.singular,
        notes=tuple(notes),
        source=", ".join(dict.fromkeys(q.source for q in (pair.across, pair.up) if q.source)),
        grid=GridKey(
            tuple(tuple(int(v) for v in colour) for colour in colours),
            tuple(int(count) for count in held),
            words.titled(pair.across.title, pair.across.unit),
            words.titled(pair.up.title, pair.up.unit),
            *(_edges(found, pair.k) for found in pair.classes),
            lit,
        ),
    )


def _edges(found: Classes, k: int) -> tuple[str, ...]:
    """Texts of the k + 1 breaks; none when there are fewer classes, for then not every column has an edge."""
    return words.edges(found.breaks) if len(found) == k else ()


def _periods(pair: Pair) -> str:
    return ", ".join(dict.fromkeys(q.period for q in (pair.across, pair.up) if q.period))


def cell_name(pair: Pair, cell: int) -> str:
    """What a cell means: "Median credits low, dust high"."""
    template = tr(CELLS[LEVELS[pair.k][cell % pair.k], LEVELS[pair.k][cell // pair.k]])
    return template.format(across=pair.across.title, up=words.inside(pair.up.title))


def _readouts(pair: Pair) -> tuple[Readout, ...]:
    place = pair.across.place.name
    texts = tuple(words.NO_DATA if cell < 0 else cell_name(pair, int(cell)) for cell in pair.cell)
    code = np.where(pair.cell < 0, np.nan, pair.cell).astype(float)
    each = (Readout(q.title, q.unit, place, q.typical(), (), q.source) for q in (pair.across, pair.up))
    return (Readout(tr("Class of both"), "", place, code, texts, pair.up.source), *each)


def _receipt(pair: Pair, params: Mapping[str, Value], rho: float, by_people: float) -> Receipt:
    return Receipt(
        tr("{rule}; cell = class of {up} × {k} + class of {across}; rank correlation after Spearman, equal values at "
           "their mean rank", rule=tr(RULE), up=pair.up.title, k=pair.k, across=pair.across.title),
        (
            (tr("classes"), f"{words.number(pair.k)} × {words.number(pair.k)}"),
            (tr("scheme"), scheme_told(str(params["scheme"]))),
            (tr("breaks across"), ", ".join(words.edges(pair.classes[0].breaks))),
            (tr("breaks up"), ", ".join(words.edges(pair.classes[1].breaks))),
            (tr("lit"), cells_text(lit_cells(str(params["cells"]), pair.k), pair.k) or tr("all")),
            (tr("rank correlation"), words.number(rho, 3)),
            (tr("by people"), words.number(by_people, 3)),
        ),
        (*pair.across.inputs, *pair.up.inputs),
        int((pair.cell >= 0).sum()),
        tr("4.5 Bivariate choropleth classes"),
    )  # fmt: skip


def _correlations(pair: Pair, people: FloatArray | None) -> tuple[float, float]:
    """Rank correlation of the regions, and of their people; nan where that is not known."""
    by_people = float("nan") if people is None else rank_correlation(*pair.values, people)[0]
    return rank_correlation(*pair.values)[0], by_people


def _relation(pair: Pair, people: FloatArray | None) -> tuple[str, bool]:
    """How the two go together, as over a scatter of them, and whether anything can be said of that."""
    across, up = (findings.Subject(q.title, q.unit, q.singular, q.plural, role=q.role) for q in (pair.across, pair.up))
    rho, by_people = _correlations(pair, people)
    n = int(np.isfinite(pair.values).all(axis=0).sum())
    said, of = (rho, n) if np.isnan(by_people) else (by_people, rank_correlation(*pair.values, people)[1])
    told = findings.relation(across, up, n=n, rho=rho, by_people=by_people, chance=could_be_chance(said, of))
    return told, bool(np.isfinite(rho))


def _sentence(pair: Pair, people: FloatArray | None, lit: tuple[int, ...]) -> str:
    first, known = _relation(pair, people)
    if not known:
        return first
    corner = lit or (pair.k * (pair.k - 1),)
    there, share = int(np.isin(pair.cell, corner).sum()), share_in(pair.cell, corner, people)
    told = {"told": first.removesuffix("."), "share": words.percent(share),
            "districts": words.count(there, pair.across.singular, pair.across.plural),
            "district": pair.across.singular}  # fmt: skip
    live = people is not None and bool(np.isfinite(share))
    if len(corner) == 1:
        return _in_one(there, told | {"cell": words.inside(cell_name(pair, corner[0]))}, live=live)
    return _in_lit(there, told, live=live)


def _in_one(there: int, told: Mapping[str, str], *, live: bool) -> str:
    """The sentence with how many regions lie in one cell, and how many people live in them."""
    if not there:
        return tr("{told}; no {district} has {cell}.", **told)
    if not live:
        return trn("{told}; {districts} has {cell}.", "{told}; {districts} have {cell}.", there, **told)
    return trn("{told}; {districts} with {share} of the people has {cell}.",
               "{told}; {districts} with {share} of the people have {cell}.", there, **told)  # fmt: skip


def _in_lit(there: int, told: Mapping[str, str], *, live: bool) -> str:
    """The sentence with how many regions lie in the lit cells, and how many people live in them."""
    if not there:
        return tr("{told}; no {district} lies in the lit classes.", **told)
    if not live:
        return trn("{told}; {districts} lies in the lit classes.", "{told}; {districts} lie in the lit classes.", there,
                   **told)  # fmt: skip
    return trn("{told}; {districts} with {share} of the people lies in the lit classes.",
               "{told}; {districts} with {share} of the people lie in the lit classes.", there, **told)  # fmt: skip


KIND = OverlayKind(
    "disparity",
    mark("Two at once"),
    build,
    needs=("regions", "pair of columns"),
    params=(
        Choice("x", (), "", mark("Across"), of="columns"),
        Choice("y", (), "", mark("Up"), of="columns"),
        Choice("square", ("2", "3"), "3", mark("Classes of each")),
        Choice("scheme", SCHEMES, "quantile", mark("Classes by")),
        Text("cells", "", mark("Lit cells, such as 1-3")),
    ),
    colour="#A47E92",
    subtitle=mark("who is rich and who breathes it"),
    question=mark("Do the two lie in the same places?"),
)

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
from viewer.overlays.choropleth import RULE, SCHEME_WORDS
from viewer.overlays.kind import Choice, Moment, OverlayKind, Text
from viewer.overlays.quantity import Quantity, candidates, choose, population
from viewer.scene import findings, words
from viewer.scene.colour import bivariate
from viewer.scene.marks import Fills
from viewer.scene.picture import GridKey, Legend, Picture, Readout, Receipt

SCHEMES = ("quantile", "equal", "fisher_jenks")
LEVELS = {2: ("low", "high"), 3: ("low", "middle", "high")}
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
            raise OverlayError(f"lit cells {text!r}: expected cells from 1-1 to {k}-{k}, such as 1-{k}")
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
            raise OverlayError(f"disparity: {quantity.title} holds categories, not numbers")
        if not isinstance(quantity.place, RegionSet):
            raise OverlayError(f"disparity: {quantity.title} belongs to points; two columns of regions are needed")
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
        raise OverlayError(f"disparity: no column to set beside another in {city.title or city.name}")
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
        live = f" with {words.percent(share)} of the people" if people is not None and np.isfinite(share) else ""
        notes.append(f"lit: {who}{live}")
    if unsure is not None and unsure.any():
        told = words.count(int(unsure.sum()), place.singular, place.plural)
        notes.append(f"thin hatching: {told} with a coefficient of variation over 30 %")
    return Legend(
        f"{pair.across.title} and {words.inside(pair.up.title)}",
        period=_periods(pair),
        missing=missing,
        missing_word=place.plural,
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
    levels = LEVELS[pair.k]
    return f"{pair.across.title} {levels[cell % pair.k]}, {words.inside(pair.up.title)} {levels[cell // pair.k]}"


def _readouts(pair: Pair) -> tuple[Readout, ...]:
    place = pair.across.place.name
    texts = tuple(words.NO_DATA if cell < 0 else cell_name(pair, int(cell)) for cell in pair.cell)
    code = np.where(pair.cell < 0, np.nan, pair.cell).astype(float)
    each = (Readout(q.title, q.unit, place, q.typical(), (), q.source) for q in (pair.across, pair.up))
    return (Readout("Class of both", "", place, code, texts, pair.up.source), *each)


def _receipt(pair: Pair, params: Mapping[str, Value], rho: float, by_people: float) -> Receipt:
    scheme = str(params["scheme"])
    return Receipt(
        f"{RULE}; cell = class of {pair.up.title} × {pair.k} + class of {pair.across.title}; "
        "rank correlation after Spearman, equal values at their mean rank",
        (
            ("classes", f"{pair.k} × {pair.k}"),
            ("scheme", f"{scheme}: {SCHEME_WORDS[scheme]}"),
            ("breaks across", ", ".join(words.edges(pair.classes[0].breaks))),
            ("breaks up", ", ".join(words.edges(pair.classes[1].breaks))),
            ("lit", cells_text(lit_cells(str(params["cells"]), pair.k), pair.k) or "all"),
            ("rank correlation", words.number(rho, 3)),
            ("by people", words.number(by_people, 3)),
        ),
        (*pair.across.inputs, *pair.up.inputs),
        int((pair.cell >= 0).sum()),
        "4.5 Bivariate choropleth classes",
    )


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
    many = pair.across.plural
    told, known = _relation(pair, people)
    if not known:
        return told
    first = told.removesuffix(".")
    corner = lit or (pair.k * (pair.k - 1),)
    there = int(np.isin(pair.cell, corner).sum())
    share = share_in(pair.cell, corner, people)
    named = cell_name(pair, corner[0]) if len(corner) == 1 else "in the lit classes"
    live = f" with {words.percent(share)} of the people" if people is not None and np.isfinite(share) else ""
    verb = "has" if there == 1 else "have"
    held = words.count(there, pair.across.singular, many) if there else f"no {pair.across.singular}"
    if len(corner) == 1:
        return f"{first}; {held}{live if there else ''} {verb if there else 'has'} {words.inside(named)}."
    return f"{first}; {held}{live if there else ''} {'lies' if there in (0, 1) else 'lie'} {named}."


KIND = OverlayKind(
    "disparity",
    "Two at once",
    build,
    needs=("regions", "pair of columns"),
    params=(
        Choice("x", (), "", "Across", of="columns"),
        Choice("y", (), "", "Up", of="columns"),
        Choice("square", ("2", "3"), "3", "Classes of each"),
        Choice("scheme", SCHEMES, "quantile", "Classes by"),
        Text("cells", "", "Lit cells, such as 1-3"),
    ),
    colour="#A47E92",
    subtitle="who is rich and who breathes it",
    question="Do the two lie in the same places?",
)

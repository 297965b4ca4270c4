"""Clusters: where like values lie side by side by more than chance (local Moran)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import numpy as np

from viewer.analysis.autocorrelation import PERMUTATIONS, SEED, LocalMoran, bivariate, clusters, local_moran, moran
from viewer.errors import OverlayError
from viewer.geometry.neighbours import Neighbours, nearest, queen, rook, within
from viewer.geometry.regions import FloatArray, centroids
from viewer.model.city import City, RegionSet
from viewer.model.state import Value
from viewer.overlays.choice_words import choice_told
from viewer.overlays.choropleth import COLUMN_PARAM
from viewer.overlays.kind import Choice, Moment, OverlayKind, Range, Toggle
from viewer.overlays.quantity import Quantity, choose
from viewer.scene import words
from viewer.scene.colour import ramp
from viewer.scene.marks import Fills
from viewer.scene.picture import Entry, Legend, Picture, Readout, Receipt
from viewer.tongue import mark, numeral, tr

NO_RELATION = 0.1  # a correlation nearer to 0 is told as none
LEVELS = ("0.05", "0.005")
LABELS = (mark("low among low"), mark("low among high"), mark("no more than chance"), mark("high among low"),
          mark("high among high"))  # fmt: skip
CODE_OF_QUADRANT = np.array([2, 4, 1, 0, 3])  # 0 none, 1 high high, 2 low high, 3 low low, 4 high low
SHAPES = {"queen": queen, "rook": rook}
PLACES = ("nearest", "within")  # of the middles of the regions
METRES_PER_KM = 1000.0


def build(city: City, params: Mapping[str, Value], moment: Moment) -> Picture:
    """Regions by what they are among their neighbours, of the mean over time where there is time."""
    quantity = _judged(city, str(params["column"]))
    other = _judged(city, str(params["beside"])) if params["beside"] else None
    values, neighbours = quantity.typical(), _neighbours(city, quantity.place, params)
    theirs = None if other is None else other.typical()
    local = local_moran(values, neighbours, beside=theirs)
    level = float(str(params["level"]))
    codes = CODE_OF_QUADRANT[clusters(local, level, fdr=bool(params["fdr"]))].astype(float)
    codes[~np.isfinite(local.p)] = np.nan
    counts = np.bincount(codes[np.isfinite(codes)].astype(int), minlength=len(LABELS))
    figures = _figures(values, theirs, neighbours)
    return Picture(
        (Fills(quantity.place.name, codes, np.arange(len(LABELS) + 1) - 0.5, ramp("diverging", len(LABELS))),),
        _legend(quantity, other, counts, local, params),
        _readouts(quantity, other, codes),
        _receipt(quantity, other, local, params, neighbours),
        _sentence(quantity, figures) if other is None else _sentence_of_two(quantity, other, figures["moran_i"]),
        MappingProxyType(figures),
    )


def _judged(city: City, name: str) -> Quantity:
    quantity = choose(city, name)
    if quantity.categories:
        raise OverlayError(tr("clusters: {column} holds categories, not numbers", column=quantity.title))
    if not isinstance(quantity.place, RegionSet):
        raise OverlayError(tr("clusters: points have no neighbours to compare with"))
    return quantity


def _figures(values: FloatArray, theirs: FloatArray | None, neighbours: Neighbours) -> dict[str, float]:
    """Moran's I and its p; of two columns the correlation with the neighbours' other one, which has no p here."""
    if theirs is not None:
        return {"moran_i": bivariate(values, theirs, neighbours), "moran_p": float("nan")}
    whole = moran(values, neighbours)
    return {"moran_i": whole.index, "moran_p": whole.p_permuted}


def _title(quantity: Quantity, other: Quantity | None) -> str:
    if other is None:
        return quantity.title
    return tr("{column} beside the neighbours' {other}", **_both(quantity, other))


def _both(quantity: Quantity, other: Quantity) -> dict[str, str]:
    return {"column": quantity.title, "other": words.inside(other.title)}


def _neighbours(city: City, place: RegionSet, params: Mapping[str, Value]) -> Neighbours:
    """Who is beside whom: by borders, the k nearest by their middles, or all within a distance."""
    rule = str(params["neighbours"])
    if rule in SHAPES:
        return SHAPES[rule](place.rings)
    if rule == "nearest":
        return nearest(centroids(place.rings), int(params["k"]))
    if city.crs.local:
        raise OverlayError(
            tr("clusters: metres are needed for neighbours within a distance: the map is a plane without")
        )
    return within(centroids(place.rings), float(params["reach"]) * METRES_PER_KM)


def _rule_words(params: Mapping[str, Value], neighbours: Neighbours) -> str:
    """Who counts as a neighbour, and how many links that gives."""
    links, rule = len(neighbours.of), str(params["neighbours"])
    if rule == "nearest":
        return tr("the {k} nearest, {links} links, row-standardised", k=int(params["k"]), links=links)
    if rule == "within":
        return tr("within {reach:g} km, {links} links, row-standardised", reach=float(params["reach"]), links=links)
    return tr("{rule}, {links} links, row-standardised", rule=choice_told(rule), links=links)


def _legend(
    quantity: Quantity, other: Quantity | None, counts: np.ndarray, local: LocalMoran, params: Mapping[str, Value]
) -> Legend:
    colours = ramp("diverging", len(LABELS))
    order = (4, 3, 1, 0, 2)
    entries = tuple(Entry(tuple(int(v) for v in colours[code]), tr(LABELS[code]), int(counts[code]), filled=True)
                    for code in order)  # fmt: skip
    level = numeral(str(params["level"]))
    notes = [tr("p ≤ {level}, false discoveries taken out", level=level) if params["fdr"] else f"p ≤ {level}"]
    if quantity.kind == "extensive":
        notes.append(tr("a total per {district}, not a rate: large ones are high whatever their neighbours are",
                        district=quantity.singular))  # fmt: skip
    if len(local.islands):
        alone = quantity.count(len(local.islands))
        notes.append(tr("not judged: {districts} without neighbours", districts=alone))
    if other is not None:
        notes.append(tr("each {district} is set beside its neighbours' {other}, not its own",
                        district=quantity.singular, other=words.inside(other.title)))  # fmt: skip
    missing = len(local.p) - int(counts.sum())
    return Legend(
        tr("{column}: clusters", column=_title(quantity, other)), period=quantity.period, entries=entries,
        missing=missing, missing_word=quantity.plural,
        missing_one=quantity.singular, notes=tuple(notes), source=quantity.source,
    )  # fmt: skip


def _readouts(quantity: Quantity, other: Quantity | None, codes: np.ndarray) -> tuple[Readout, ...]:
    texts = tuple(words.NO_DATA if np.isnan(code) else tr(LABELS[int(code)]) for code in codes)
    label = _title(quantity, other) if other is not None else tr("{column}, among neighbours", column=quantity.title)
    return (Readout(label, "", quantity.place.name, codes, texts, quantity.source),)


def _receipt(
    quantity: Quantity, other: Quantity | None, local: LocalMoran, params: Mapping[str, Value], neighbours: Neighbours
) -> Receipt:
    parameters = (
        (tr("neighbours"), _rule_words(params, neighbours)),
        (tr("permutations"), tr("{draws}, conditional, seed {seed}", draws=PERMUTATIONS, seed=SEED)),
        (tr("level"), f"{numeral(str(params['level']))}{' (Benjamini-Hochberg)' if params['fdr'] else ''}"),
    )
    formula = "I_i = (n − 1) z_i Σ_j w_ij z_j ÷ Σ z²"
    inputs = quantity.inputs
    if other is not None:
        formula = tr("I_i = (n − 1) z_i Σ_j w_ij y_j ÷ Σ z², z and y the two columns in standard deviations")
        inputs = (*inputs, *other.inputs)
    return Receipt(formula, parameters, inputs, len(local.used), tr("4.6 Spatial autocorrelation"))


def _sentence_of_two(quantity: Quantity, other: Quantity, index: float) -> str:
    told = _both(quantity, other) | {"index": words.number(index, decimals=2)}
    if np.isnan(index):
        return tr("Of {column} and the neighbours' {other} nothing can be said.", **told)
    if abs(index) < NO_RELATION:
        return tr("{column} has next to nothing to do with the neighbours' {other} (correlation with the neighbours' "
                  "mean {index}).", **told)  # fmt: skip
    told["column"] = words.inside(quantity.title)
    if index > 0:
        return tr("Where {column} is high, the neighbours' {other} is high (correlation with the neighbours' mean "
                  "{index}).", **told)  # fmt: skip
    return tr("Where {column} is high, the neighbours' {other} is low (correlation with the neighbours' mean {index}).",
              **told)  # fmt: skip


def _sentence(quantity: Quantity, figures: Mapping[str, float]) -> str:
    index, p = figures["moran_i"], figures["moran_p"]
    if np.isnan(index):
        return tr("Of {column} nothing can be said about neighbours.", column=quantity.title)
    told = {"column": quantity.title, "index": words.number(index, 2), "p": words.number(p, 1)}
    if p > 0.05:
        return tr("{column} lies over the {districts} as by chance (Moran's I {index}, p {p}).", **told,
                  districts=quantity.plural)  # fmt: skip
    told["districts"] = quantity.plural.capitalize()
    if index > 0:
        return tr("{districts} beside each other are alike in {column} (Moran's I {index}, p {p}).", **told)
    return tr("{districts} beside each other differ in {column} (Moran's I {index}, p {p}).", **told)


KIND = OverlayKind(
    "clusters",
    mark("Clusters"),
    build,
    needs=("regions", "columns"),
    params=(
        COLUMN_PARAM,
        Choice("beside", (), "", mark("Beside the neighbours'"), of="columns"),
        Choice("neighbours", (*SHAPES, *PLACES), "queen", mark("Neighbours by")),
        Range("k", 1, 30, 6, title=mark("Nearest")),
        Range("reach", 0.1, 200.0, 2.0, step=0.1, unit="km", title=mark("Within")),
        Choice("level", LEVELS, "0.05", mark("Level")),
        Toggle("fdr", False, mark("Take out false discoveries")),
    ),
    colour="#FFB547",
    subtitle=mark("like beside like, beyond chance"),
    question=mark("Where do like neighbours lie side by side?"),
)

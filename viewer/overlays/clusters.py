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
from viewer.overlays.choropleth import COLUMN_PARAM
from viewer.overlays.kind import Choice, Moment, OverlayKind, Range, Toggle
from viewer.overlays.quantity import Quantity, choose
from viewer.scene import words
from viewer.scene.colour import ramp
from viewer.scene.marks import Fills
from viewer.scene.picture import Entry, Legend, Picture, Readout, Receipt

NO_RELATION = 0.1  # a correlation nearer to 0 is told as none
LEVELS = ("0.05", "0.005")
LABELS = ("low among low", "low among high", "no more than chance", "high among low", "high among high")
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
        raise OverlayError(f"clusters: {quantity.title} holds categories, not numbers")
    if not isinstance(quantity.place, RegionSet):
        raise OverlayError("clusters: points have no neighbours to compare with")
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
    return f"{quantity.title} beside the neighbours' {words.inside(other.title)}"


def _neighbours(city: City, place: RegionSet, params: Mapping[str, Value]) -> Neighbours:
    """Who is beside whom: by borders, the k nearest by their middles, or all within a distance."""
    rule = str(params["neighbours"])
    if rule in SHAPES:
        return SHAPES[rule](place.rings)
    if rule == "nearest":
        return nearest(centroids(place.rings), int(params["k"]))
    if city.crs.local:
        raise OverlayError("clusters: metres are needed for neighbours within a distance: the map is a plane without")
    return within(centroids(place.rings), float(params["reach"]) * METRES_PER_KM)


def _rule_words(params: Mapping[str, Value]) -> str:
    rule = str(params["neighbours"])
    told = {"nearest": f"the {int(params['k'])} nearest", "within": f"within {float(params['reach']):g} km"}
    return told.get(rule, rule)


def _legend(
    quantity: Quantity, other: Quantity | None, counts: np.ndarray, local: LocalMoran, params: Mapping[str, Value]
) -> Legend:
    colours = ramp("diverging", len(LABELS))
    order = (4, 3, 1, 0, 2)
    entries = tuple(Entry(tuple(int(v) for v in colours[code]), LABELS[code], int(counts[code])) for code in order)
    notes = [f"p ≤ {params['level']}{', false discoveries taken out' if params['fdr'] else ''}"]
    if quantity.kind == "extensive":
        notes.append(f"a total per {quantity.singular}, not a rate: large ones are high whatever their neighbours are")
    if len(local.islands):
        alone = words.count(len(local.islands), quantity.singular, quantity.plural)
        notes.append(f"not judged: {alone} without neighbours")
    if other is not None:
        notes.append(f"each {quantity.singular} is set beside its neighbours' {words.inside(other.title)}, not its own")
    missing = len(local.p) - int(counts.sum())
    return Legend(
        f"{_title(quantity, other)}: clusters", period=quantity.period, entries=entries, missing=missing,
        missing_word=quantity.plural, notes=tuple(notes), source=quantity.source,
    )  # fmt: skip


def _readouts(quantity: Quantity, other: Quantity | None, codes: np.ndarray) -> tuple[Readout, ...]:
    texts = tuple(words.NO_DATA if np.isnan(code) else LABELS[int(code)] for code in codes)
    label = f"{quantity.title}, among neighbours" if other is None else _title(quantity, other)
    return (Readout(label, "", quantity.place.name, codes, texts, quantity.source),)


def _receipt(
    quantity: Quantity, other: Quantity | None, local: LocalMoran, params: Mapping[str, Value], neighbours: Neighbours
) -> Receipt:
    parameters = (
        ("neighbours", f"{_rule_words(params)}, {len(neighbours.of)} links, row-standardised"),
        ("permutations", f"{PERMUTATIONS}, conditional, seed {SEED}"),
        ("level", f"{params['level']}{' (Benjamini-Hochberg)' if params['fdr'] else ''}"),
    )
    formula = "I_i = (n − 1) z_i Σ_j w_ij z_j ÷ Σ z²"
    inputs = quantity.inputs
    if other is not None:
        formula = "I_i = (n − 1) z_i Σ_j w_ij y_j ÷ Σ z², z and y the two columns in standard deviations"
        inputs = (*inputs, *other.inputs)
    return Receipt(formula, parameters, inputs, len(local.used), "4.6 Spatial autocorrelation")


def _sentence_of_two(quantity: Quantity, other: Quantity, index: float) -> str:
    one, two = quantity.title, words.inside(other.title)
    if np.isnan(index):
        return f"Of {one} and the neighbours' {two} nothing can be said."
    told = f"(correlation with the neighbours' mean {words.number(index, decimals=2)})"
    if abs(index) < NO_RELATION:
        return f"{one} has next to nothing to do with the neighbours' {two} {told}."
    return f"Where {words.inside(one)} is high, the neighbours' {two} is {'high' if index > 0 else 'low'} {told}."


def _sentence(quantity: Quantity, figures: Mapping[str, float]) -> str:
    index, p = figures["moran_i"], figures["moran_p"]
    if np.isnan(index):
        return f"Of {quantity.title} nothing can be said about neighbours."
    told = f"(Moran's I {words.number(index, 2)}, p {words.number(p, 1)})"
    if p > 0.05:
        return f"{quantity.title} lies over the {quantity.plural} as by chance {told}."
    if index > 0:
        return f"{quantity.plural.capitalize()} beside each other are alike in {quantity.title} {told}."
    return f"{quantity.plural.capitalize()} beside each other differ in {quantity.title} {told}."


KIND = OverlayKind(
    "clusters",
    "Clusters",
    build,
    needs=("regions", "columns"),
    params=(
        COLUMN_PARAM,
        Choice("beside", (), "", "Beside the neighbours'", of="columns"),
        Choice("neighbours", (*SHAPES, *PLACES), "queen", "Neighbours by"),
        Range("k", 1, 30, 6, title="Nearest"),
        Range("reach", 0.1, 200.0, 2.0, step=0.1, unit="km", title="Within"),
        Choice("level", LEVELS, "0.05", "Level"),
        Toggle("fdr", False, "Take out false discoveries"),
    ),
    colour="#FFB547",
    subtitle="like beside like, beyond chance",
    question="Where do like neighbours lie side by side?",
)

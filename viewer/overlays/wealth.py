"""Wealth: regions shaded by what their people have, against the city's median, or against their neighbours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

import numpy as np

from viewer.analysis.inequality import gini, percentile_ratio, weighted_quantile
from viewer.errors import OverlayError
from viewer.geometry.neighbours import Neighbours, neighbour_mean, queen
from viewer.geometry.regions import FloatArray
from viewer.model.city import City, RegionSet
from viewer.model.memo import remembered
from viewer.model.state import Value
from viewer.overlays.choice_words import choice_told
from viewer.overlays.choropleth import CLASS_PARAMS, COLUMN_PARAM, Middle, shade, with_notes
from viewer.overlays.kind import Choice, Moment, OverlayKind
from viewer.overlays.quantity import Quantity, choose, population
from viewer.scene import words
from viewer.scene.picture import Picture
from viewer.tongue import mark, tr

MEASURES = ("value", "ratio", "gap")
FORMULAS = {
    "value": "",
    "ratio": mark("ratio = value ÷ the city's median, weighted by people"),
    "gap": mark("gap = value − mean of the neighbours (regions that share a border or a corner)"),
}


def build(city: City, params: Mapping[str, Value], moment: Moment) -> Picture:
    """Wealth by the chosen measure; the legend always tells the inequality of the values themselves."""
    wealth = choose(city, str(params["column"]), "wealth")
    if wealth.categories:
        raise OverlayError(tr("wealth: {column} holds categories, not numbers", column=wealth.title))
    people = population(city, wealth.place)
    shown, middle, notes = _measured(str(params["measure"]), wealth, people)
    picture = shade(city, shown, params, ramp_name="wealth", middle=middle)
    figures = inequality(wealth.typical(), people)
    picture = replace(picture, figures=MappingProxyType(figures), receipt=_receipt(picture, params, figures))
    return with_notes(picture, *notes, _inequality_words(wealth.typical(), people, figures))


def inequality(values: FloatArray, people: FloatArray | None) -> dict[str, float]:
    """Gini and P90/P10 of the values, weighted by people where they are known; nan where they mean nothing."""
    if np.any(values < 0):
        return {"gini": float("nan"), "p90_p10": float("nan")}
    return {"gini": gini(values, people), "p90_p10": percentile_ratio(values, people)}


def _measured(
    measure: str, wealth: Quantity, people: FloatArray | None
) -> tuple[Quantity, Middle | None, tuple[str, ...]]:
    if measure == "value":
        return wealth, None, ()
    if measure == "ratio":
        median = weighted_quantile(wealth.typical(), 0.5, people)
        ratio = wealth.values / median if median > 0 else np.full(wealth.values.shape, np.nan)
        title = tr("{column} against the city's median", column=wealth.title)
        shown = wealth.derived(ratio, title, mark("× median"))
        note = tr("no positive median to compare with")
        if median > 0:
            note = tr("the city's median: {median}", median=words.quantity(median, wealth.unit))
        return shown, Middle(1.0, tr("the city's median")), (note,)
    if not isinstance(wealth.place, RegionSet):
        raise OverlayError(tr("wealth: points have no neighbours to compare with"))
    neighbours = _neighbours(wealth.place)
    means = np.apply_along_axis(neighbour_mean, -1, wealth.values, neighbours)
    shown = wealth.derived(
        wealth.values - means, tr("{column}, gap to the neighbours", column=wealth.title), wealth.unit
    )
    islands = len(neighbours.islands)
    note = ""
    if islands:
        note = tr("{districts} without neighbours", districts=shown.count(islands))
    return replace(shown, uncertain=None), Middle(0.0, tr("as the neighbours")), (note,)


@remembered(2)
def _neighbours(place: RegionSet) -> Neighbours:
    return queen(place.rings)


def _inequality_words(values: FloatArray, people: FloatArray | None, figures: Mapping[str, float]) -> str:
    if np.isnan(figures["gini"]):
        return tr("no Gini: there are values below zero") if np.any(values < 0) else ""
    told = {"gini": words.number(figures["gini"], 2), "ratio": words.number(figures["p90_p10"], 2)}
    if np.isfinite(figures["p90_p10"]):
        if people is not None:
            return tr("Gini {gini}, P90/P10 {ratio} (weighted by people)", **told)
        return tr("Gini {gini}, P90/P10 {ratio} (each region counts once)", **told)
    if people is not None:
        return tr("Gini {gini} (weighted by people)", **told)
    return tr("Gini {gini} (each region counts once)", **told)


def _receipt(picture: Picture, params: Mapping[str, Value], figures: Mapping[str, float]):
    own = FORMULAS[str(params["measure"])]
    formula = "; ".join(filter(None, (own and tr(own), picture.receipt.formula)))
    numbers = tuple((name, words.number(value, 4)) for name, value in figures.items())
    return replace(
        picture.receipt,
        formula=f"{formula}; Gini = Σ p_i p_j |x_i − x_j| ÷ 2µ",
        parameters=((tr("measure"), choice_told(str(params["measure"]))), *picture.receipt.parameters, *numbers),
        section=tr("4.4 Inequality, 4.5 Classes"),
        weighed=params["measure"] == "ratio",
    )


KIND = OverlayKind(
    "wealth",
    mark("Wealth disparity"),
    build,
    needs=("wealth",),
    params=(Choice("measure", MEASURES, "value", mark("Show")), COLUMN_PARAM, *CLASS_PARAMS),
    colour="#927CDE",
    subtitle=mark("who has how much"),
    theme=True,
    question=mark("Who is rich, and who is not?"),
)

"""Exposure: who breathes it. A group of people against everybody else, each weighed where they live."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

import numpy as np

from viewer.analysis.exposure import (
    LEVEL,
    SEED,
    GroupExposure,
    contributions,
    group_exposure,
    share_moe,
    unreliable,
)
from viewer.errors import OverlayError
from viewer.geometry.regions import FloatArray
from viewer.model.city import City, RegionSet
from viewer.model.state import Value
from viewer.overlays.choropleth import CLASS_PARAMS, COLUMN_PARAM, Middle, shade, with_notes
from viewer.overlays.groups import People, group_named
from viewer.overlays.kind import Choice, Moment, OverlayKind
from viewer.overlays.quantity import Quantity, choose
from viewer.overlays.tenths import tenths_figures, tenths_of, tenths_words
from viewer.scene import words
from viewer.scene.picture import Picture, Readout

MEASURES = ("ratio", "excess", "share")
FORMULAS = {
    "ratio": "ratio = exposure of the region ÷ mean exposure of the rest; its mean over the group is the group's ratio",
    "excess": "excess = (share of the group that lives there − share of the rest) × (exposure − mean of everybody); "
    "the sum is the difference between the group and the rest",
    "share": "share = people of the group ÷ everybody there",
}


def build(city: City, params: Mapping[str, Value], moment: Moment) -> Picture:
    """Regions by the chosen measure; the sentence and the figures are those of the whole city."""
    group, dose = group_named(city, str(params["group"])), choose(city, str(params["column"]), "pollution")
    if dose.categories:
        raise OverlayError(f"exposure: {dose.title} holds categories, not numbers")
    if dose.place is not city.base:
        raise OverlayError(f"exposure: {dose.title} belongs to points; columns of districts are needed")
    values = dose.typical()
    found = group_exposure(
        values, group.number, group.everybody, group_moe=group.moe, everybody_moe=group.everybody_moe, level=LEVEL
    )
    tenths = tenths_of(city, values, group.everybody)
    shown, middle = _measured(str(params["show"]), dose, group, found)
    picture = shade(city, shown, params, middle=middle, ramp_name="" if middle else "neutral")
    picture = replace(
        picture,
        readouts=(*picture.readouts, *_readouts(city.base, dose, group, found, shown.name)),
        receipt=_receipt(picture, params, dose, group, found),
        sentence=_sentence(dose, group, found),
        figures=MappingProxyType(_figures(found, tenths)),
    )
    return with_notes(picture, *_notes(dose, group, found, tenths))


def _measured(show: str, dose: Quantity, group: People, found: GroupExposure) -> tuple[Quantity, Middle | None]:
    values = dose.typical()
    unsure = dose.uncertain
    if show == "ratio":
        over = values / found.rest if found.rest > 0 else np.full(len(values), np.nan)
        title = f"{dose.title} against the mean of the rest"
        moe = dose.moe / found.rest if dose.moe is not None and found.rest > 0 else None
        shown = replace(dose.derived(over, title, "×"), name="ratio", moe=moe, uncertain=unsure)
        return shown, Middle(1.0, "as the rest")
    if show == "excess":
        part = contributions(values, group.number, group.everybody)
        title = f"{dose.title}: what the district adds to the difference".replace("district", dose.singular)
        badly = _badly(group)
        both = badly if unsure is None else unsure if badly is None else badly | unsure
        return replace(dose.derived(part, title, dose.unit), name="excess", uncertain=both), Middle(0.0, "as the city")
    share = _share(group)
    moe = None
    if group.moe is not None:
        moe = 100 * share_moe(group.number, group.everybody, group.moe, group.everybody_moe)
    quantity = Quantity(
        "share", f"{group.title}, share of the people", "%", share, dose.place, source=group.source,
        period=dose.period, uncertain=_badly(group), inputs=group.inputs, moe=moe, moe_level=group.level,
    )  # fmt: skip
    return quantity, None


def _share(group: People) -> FloatArray:
    known = group.everybody > 0
    return 100 * np.divide(group.number, group.everybody, out=np.full(len(group.number), np.nan), where=known)


def _badly(group: People) -> np.ndarray | None:
    """Where the number of the group is known with a coefficient of variation over 30 %."""
    return None if group.moe is None else unreliable(group.number, group.moe, group.level)


def _figures(found: GroupExposure, tenths: FloatArray | None) -> dict[str, float]:
    return {
        "group": found.group, "rest": found.rest, "ratio": found.ratio,
        "ratio_low": found.interval.low, "ratio_high": found.interval.high,
    } | tenths_figures(tenths)  # fmt: skip


def _readouts(base: RegionSet, dose: Quantity, group: People, found: GroupExposure, shown: str) -> tuple[Readout, ...]:
    """The measures that the map does not show, and the exposure itself."""
    values = dose.typical()
    over = values / found.rest if found.rest > 0 else np.full(len(values), np.nan)
    excess = contributions(values, group.number, group.everybody)
    every = {
        "ratio": Readout("Against the mean of the rest", "×", base.name, over, (), dose.source),
        "share": Readout(f"{group.title}, share", "%", base.name, _share(group), (), group.source),
        "excess": Readout("Adds to the difference", dose.unit, base.name, excess, (), dose.source),
    }
    exposure = Readout(dose.title, dose.unit, base.name, values, (), dose.source)
    return (exposure, *(readout for name, readout in every.items() if name != shown))


def _interval_words(found: GroupExposure) -> str:
    low, high = (words.number(value, decimals=2) for value in (found.interval.low, found.interval.high))
    return f"{words.percent(found.interval.level)} interval {low} to {high}"


def _notes(dose: Quantity, group: People, found: GroupExposure, tenths: FloatArray | None) -> list[str]:
    basis = "the margins of error" if found.basis == "margins of error" else f"{dose.plural} drawn anew"
    by = f"interval by {basis}, {found.draws} draws, seed {SEED}"
    part, rest = (words.quantity(value, dose.unit) for value in (found.group, found.rest))
    ratio = f"ratio {words.number(found.ratio, decimals=2)}, {_interval_words(found)}"
    whole = f"{group.title}: {part}, the rest {rest}; {ratio}" if np.isfinite(found.ratio) else group.title
    return [whole, by, tenths_words(tenths, dose.unit), f"everybody in a {dose.singular} is taken to breathe its mean"]


def _receipt(picture: Picture, params: Mapping[str, Value], dose: Quantity, group: People, found: GroupExposure):
    show = str(params["show"])
    told = (
        ("show", show),
        ("group", group.title),
        ("exposure of the group", words.number(found.group, 4)),
        ("exposure of the rest", words.number(found.rest, 4)),
        ("ratio", f"{words.number(found.ratio, 4)}, {_interval_words(found)}"),
        ("interval by", f"{found.basis}, {found.draws} draws, seed {SEED}"),
    )
    return replace(
        picture.receipt,
        formula=f"E_group = Σ P_group C ÷ Σ P_group, E_rest likewise; ratio = E_group ÷ E_rest; {FORMULAS[show]}; "
        f"{picture.receipt.formula}",
        parameters=(*told, *picture.receipt.parameters),
        inputs=tuple(dict.fromkeys((*dose.inputs, *group.inputs))),
        section="4.13 Population-weighted exposure",
    )


def _sentence(dose: Quantity, group: People, found: GroupExposure) -> str:
    if not np.isfinite(found.ratio):
        return f"Nothing can be said about {words.inside(dose.title)} and {words.inside(group.title)}."
    part, rest = (words.quantity(value, dose.unit) for value in (found.group, found.rest))
    first = f"{group.title}: {words.inside(dose.title)} {part}, everybody else {rest}"
    if found.interval.low <= 1.0 <= found.interval.high:
        return f"{first}; no difference beyond chance (ratio {words.number(found.ratio, decimals=2)}, " \
               f"{_interval_words(found)})."  # fmt: skip
    return f"{first}: {words.number(found.ratio, decimals=2)} times as much ({_interval_words(found)})."


KIND = OverlayKind(
    "exposure",
    "Who breathes it",
    build,
    needs=("regions", "pollution", "population", "group|vulnerability|wealth"),
    params=(
        Choice("group", (), "", "Group", of="groups"),
        Choice("show", MEASURES, "ratio", "Show"),
        COLUMN_PARAM,
        *CLASS_PARAMS,
    ),
    colour="#E58AD0",
    subtitle="a group against the rest",
    question="Who breathes more than the rest?",
)

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
from viewer.overlays.choice_words import choice_told
from viewer.overlays.choropleth import CLASS_PARAMS, COLUMN_PARAM, Middle, shade, with_notes
from viewer.overlays.groups import People, group_named
from viewer.overlays.kind import Choice, Moment, OverlayKind
from viewer.overlays.quantity import Quantity, choose
from viewer.overlays.tenths import tenths_figures, tenths_of, tenths_words
from viewer.scene import words
from viewer.scene.picture import Picture, Readout
from viewer.tongue import mark, tr

MEASURES = ("ratio", "excess", "share")
FORMULAS = {
    "ratio": mark(
        "ratio = exposure of the region ÷ mean exposure of the rest; its mean over the group is the group's ratio"
    ),
    "excess": mark(
        "excess = (share of the group that lives there − share of the rest) × (exposure − mean of everybody); "
        "the sum is the difference between the group and the rest"
    ),
    "share": mark("share = people of the group ÷ everybody there"),
}
BASES = (mark("margins of error"), mark("resampled regions"))  # what an interval stands on


def build(city: City, params: Mapping[str, Value], moment: Moment) -> Picture:
    """Regions by the chosen measure; the sentence and the figures are those of the whole city."""
    group, dose = group_named(city, str(params["group"])), choose(city, str(params["column"]), "pollution")
    if dose.categories:
        raise OverlayError(tr("exposure: {column} holds categories, not numbers", column=dose.title))
    if dose.place is not city.base:
        told = tr("exposure: {column} belongs to points; columns of districts are needed", column=dose.title)
        raise OverlayError(told)
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
        title = tr("{column} against the mean of the rest", column=dose.title)
        moe = dose.moe / found.rest if dose.moe is not None and found.rest > 0 else None
        shown = replace(dose.derived(over, title, "×"), name="ratio", moe=moe, uncertain=unsure)
        return shown, Middle(1.0, tr("as the rest"))
    if show == "excess":
        part = contributions(values, group.number, group.everybody)
        title = tr("{column}: what the {district} adds to the difference", column=dose.title, district=dose.singular)
        badly = _badly(group)
        both = badly if unsure is None else unsure if badly is None else badly | unsure
        return replace(dose.derived(part, title, dose.unit), name="excess", uncertain=both), Middle(
            0.0, tr("as the city")
        )
    share = _share(group)
    moe = None
    if group.moe is not None:
        moe = 100 * share_moe(group.number, group.everybody, group.moe, group.everybody_moe)
    quantity = Quantity(
        "share", tr("{group}, share of the people", group=group.title), "%", share, dose.place, source=group.source,
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
        "ratio": Readout(tr("Against the mean of the rest"), "×", base.name, over, (), dose.source),
        "share": Readout(tr("{group}, share", group=group.title), "%", base.name, _share(group), (), group.source),
        "excess": Readout(tr("Adds to the difference"), dose.unit, base.name, excess, (), dose.source),
    }
    exposure = Readout(dose.title, dose.unit, base.name, values, (), dose.source)
    return (exposure, *(readout for name, readout in every.items() if name != shown))


def _ratio(found: GroupExposure, **told: str) -> dict[str, str]:
    """What sentences say of the ratio: itself, its interval and how sure that is; `told` beside them or instead."""
    low, high = (words.number(value, decimals=2) for value in (found.interval.low, found.interval.high))
    level = words.percent(found.interval.level)
    return {"ratio": words.number(found.ratio, decimals=2), "level": level, "low": low, "high": high} | told


def _notes(dose: Quantity, group: People, found: GroupExposure, tenths: FloatArray | None) -> list[str]:
    by = tr("interval by the margins of error, {draws} draws, seed {seed}", draws=found.draws, seed=SEED)
    if found.basis != "margins of error":
        by = tr("interval by {districts} drawn anew, {draws} draws, seed {seed}",
                districts=dose.plural, draws=found.draws, seed=SEED)  # fmt: skip
    part, rest = (words.quantity(value, dose.unit) for value in (found.group, found.rest))
    whole = group.title
    if np.isfinite(found.ratio):
        whole = tr("{group}: {part}, the rest {rest}; ratio {ratio}, {level} interval {low} to {high}",
                   **_ratio(found, group=group.title, part=part, rest=rest))  # fmt: skip
    alike = tr("everybody in a {district} is taken to breathe its mean", district=dose.singular)
    return [whole, by, tenths_words(tenths, dose.unit), alike]


def _receipt(picture: Picture, params: Mapping[str, Value], dose: Quantity, group: People, found: GroupExposure):
    show = str(params["show"])
    told = (
        (tr("show"), choice_told(show)),
        (tr("group"), group.title),
        (tr("exposure of the group"), words.number(found.group, 4)),
        (tr("exposure of the rest"), words.number(found.rest, 4)),
        (
            tr("ratio"),
            tr("{ratio}, {level} interval {low} to {high}", **_ratio(found, ratio=words.number(found.ratio, 4))),
        ),
        (
            tr("interval by"),
            tr("{basis}, {draws} draws, seed {seed}", basis=tr(found.basis), draws=found.draws, seed=SEED),
        ),
    )
    return replace(
        picture.receipt,
        formula="; ".join(
            (
                tr("E_group = Σ P_group C ÷ Σ P_group, E_rest likewise; ratio = E_group ÷ E_rest"),
                tr(FORMULAS[show]),
                picture.receipt.formula,
            )
        ),
        parameters=(*told, *picture.receipt.parameters),
        inputs=tuple(dict.fromkeys((*dose.inputs, *group.inputs))),
        section=tr("4.13 Population-weighted exposure"),
    )


def _sentence(dose: Quantity, group: People, found: GroupExposure) -> str:
    if not np.isfinite(found.ratio):
        return tr("Nothing can be said about {column} and {group}.",
                  column=words.inside(dose.title), group=words.inside(group.title))  # fmt: skip
    part, rest = (words.quantity(value, dose.unit) for value in (found.group, found.rest))
    told = _ratio(found, group=group.title, column=words.inside(dose.title), part=part, rest=rest)
    if found.interval.low <= 1.0 <= found.interval.high:
        return tr("{group}: {column} {part}, everybody else {rest}; no difference beyond chance "
                  "(ratio {ratio}, {level} interval {low} to {high}).", **told)  # fmt: skip
    return tr("{group}: {column} {part}, everybody else {rest}: {ratio} times as much "
              "({level} interval {low} to {high}).", **told)  # fmt: skip


KIND = OverlayKind(
    "exposure",
    mark("Who breathes it"),
    build,
    needs=("regions", "pollution", "population", "group|vulnerability|wealth"),
    params=(
        Choice("group", (), "", mark("Group"), of="groups"),
        Choice("show", MEASURES, "ratio", mark("Show")),
        COLUMN_PARAM,
        *CLASS_PARAMS,
    ),
    colour="#E58AD0",
    subtitle=mark("a group against the rest"),
    question=mark("Who breathes more than the rest?"),
)

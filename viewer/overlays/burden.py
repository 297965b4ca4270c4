"""Burden: one index out of what people breathe and how vulnerable they are, and how unequally it is borne."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np

from viewer.analysis.burden import HALF_FULL, Scores, scores
from viewer.analysis.inequality import Concentration, EqualBurden, concentration, kolm_pollak, weighted_mean
from viewer.analysis.rank import ranks
from viewer.errors import OverlayError
from viewer.geometry.regions import FloatArray
from viewer.model.city import City, RegionSet
from viewer.model.index import Component, Group, Index, Indicator
from viewer.model.receipt import Input
from viewer.model.state import Value
from viewer.overlays.choropleth import CLASS_PARAMS, shade, with_notes
from viewer.overlays.kind import Choice, Moment, OverlayKind, Range, Text, known_told
from viewer.overlays.pollution import region_means
from viewer.overlays.quantity import Quantity, candidates, population
from viewer.scene import words
from viewer.scene.picture import Picture, Readout
from viewer.tongue import mark, named, numeral, tr, trn

RULES = {"calenviroscreen": mark("as CalEnviroScreen assigns them"), "ejscreen": mark("as EJScreen assigns them"),
         "given": mark("as the columns give them")}  # fmt: skip
RECIPE = "recipe"  # percentiles: as the recipe says
SHOWN = {"score": (mark("Burden"), mark("points")), "percentile": (mark("Burden, percentile"), mark("percentile"))}
AVERSION = -1.0  # of Kolm-Pollak where nothing else is said: below 0, for a burden
CLEAR = 1.96  # standard errors from 0 beyond which a concentration index is told as one
EXPOSURE, VULNERABILITY = mark("exposure"), mark("vulnerability")
EVEN = {  # where the mean and what would be as bad for everybody are the same, by whom the burden falls on
    "": mark("The burden is spread evenly: {equal} points for everybody."),
    "alike": mark("The burden is spread evenly: {equal} points for everybody, with no difference between poor and rich "
                  "beyond chance (concentration index {index})."),
    "poor": mark("The burden is spread evenly: {equal} points for everybody, and it falls on the poor (concentration "
                 "index {index})."),
    "rich": mark("The burden is spread evenly: {equal} points for everybody, and it falls on the rich (concentration "
                 "index {index})."),
}  # fmt: skip
UNEVEN = {
    "": mark("It is as bad as if everybody bore {equal} points instead of the mean {mean}."),
    "alike": mark("It is as bad as if everybody bore {equal} points instead of the mean {mean}, with no difference "
                  "between poor and rich beyond chance (concentration index {index})."),
    "poor": mark("It is as bad as if everybody bore {equal} points instead of the mean {mean}, and it falls on the "
                 "poor (concentration index {index})."),
    "rich": mark("It is as bad as if everybody bore {equal} points instead of the mean {mean}, and it falls on the "
                 "rich (concentration index {index})."),
}  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Recipe:
    """An index over a city's quantities, what each stands for, and what must be said about the choice."""

    index: Index
    quantities: Mapping[str, Quantity]
    note: str

    def words(self) -> str:
        """The recipe as a person reads it."""
        mean = tr(", mean with ", about="between groups of indicators, each in brackets")
        sign = " × " if self.index.combine == "product" else mean
        return sign.join(f"({_group_words(group, self.quantities, 99)})" for group in self.index.groups)


def build(city: City, params: Mapping[str, Value], moment: Moment) -> Picture:
    """Regions by their cumulative index; of values over time the mean."""
    if city.base is None:
        raise OverlayError(tr("burden: districts are needed to lay it on"))
    recipe = recipe_of(city, str(params["recipe"]), str(params["percentiles"]))
    found = scores(recipe.index, {name: q.typical() for name, q in recipe.quantities.items()})
    people, wealth = population(city, city.base), _wealth(city)
    borne = kolm_pollak(found.score, float(str(params["aversion"])), people)
    falls = concentration(found.score, wealth.typical(), people) if wealth is not None else None
    shown = _quantity(city.base, recipe, found, str(params["show"]))
    picture = shade(city, shown, params, ramp_name="burden")
    picture = replace(
        picture,
        readouts=_readouts(city.base, found, shown.source, scaled=recipe.index.scaled),
        receipt=_receipt(picture, recipe, borne, falls, str(params["aversion"])),
        sentence=_sentence(city.base, found, people, borne, falls),
        figures=MappingProxyType(_figures(found, people, borne, falls)),
    )
    mean = weighted_mean(found.score, people)
    told = [_group_words(group, recipe.quantities, 3) for group in recipe.index.groups]
    return with_notes(
        picture, _equal_words(mean, borne), *told, recipe.note, _missing_words(recipe.index), _weighing(people)
    )


def recipe_of(city: City, text: str = "", percentiles: str = RECIPE) -> Recipe:
    """The index that the text describes, else the city's own recipe, else the default: mean percentile of what has
    the role pollution times that of what has the role vulnerability; wealth, turned round, stands in where nothing
    else tells who is vulnerable.

    text: groups parted by ";", indicators by ",", a weight after the name, "-" before one of which more is better:
    "pm25 2, no2; poverty_pct, -income". OverlayError for a name that is not there.
    """
    known = {q.name: q for q in candidates(city) if isinstance(q.place, RegionSet) and not q.categories}
    known |= _fields(city)
    if city.burden is not None and not text.strip():
        index = city.burden if percentiles == RECIPE else replace(city.burden, percentiles=percentiles)
        if lacking := [name for name in index.columns if name not in known]:
            told = {"file": index.file, "column": repr(lacking[0]), "known": _told(known)}
            raise OverlayError(tr("{file}: no column {column}; known: {known}", **told))
        note = tr("index: {title} ({file})", title=index.title, file=index.file)
    else:
        groups, note = (_written(text, known), "") if text.strip() else _default(city, known)
        index = Index(groups, "calenviroscreen" if percentiles == RECIPE else percentiles)
    return Recipe(index, MappingProxyType({name: known[name] for name in index.columns}), note)


def _told(known: Mapping[str, Quantity]) -> str:
    """The columns that an index can be made of, as a refusal lists them."""
    return known_told([(name, quantity.title) for name, quantity in known.items()], typed=True) or tr("none")


def _default(city: City, known: Mapping[str, Quantity]) -> tuple[tuple[Group, ...], str]:
    told = {name: q for name, q in known.items() if np.isfinite(q.values).any()}  # an empty column says nothing
    roles = {q.role for q in told.values()}
    known = told if "pollution" in roles and roles & {"vulnerability", "wealth"} else known
    exposures = [name for name, q in known.items() if q.role == "pollution"]
    if any(known[name].name not in {f.name for f in city.fields} for name in exposures):  # columns go before fields
        exposures = [name for name in exposures if name not in {f.name for f in city.fields}]
    exposed = [Indicator(name) for name in exposures]
    vulnerable = [Indicator(name) for name, q in known.items() if q.role == "vulnerability" and q.kind != "extensive"]
    note = ""
    if not vulnerable:
        vulnerable = [Indicator(name, good=True) for name, q in known.items() if q.role == "wealth"][:1]
        note = tr("nothing tells who is vulnerable, so wealth stands in for it: the index leans on it by its making")
    if not exposed or not vulnerable:
        raise OverlayError(tr("burden: a column of pollution and one of vulnerability or wealth are needed"))
    return (_group(EXPOSURE, exposed), _group(VULNERABILITY, vulnerable)), note


def _written(text: str, known: Mapping[str, Quantity]) -> tuple[Group, ...]:
    parts = [[item.strip() for item in part.split(",") if item.strip()] for part in text.split(";")]
    parts = [part for part in parts if part]
    numbered = tuple(tr("group {n}", n=i + 1) for i in range(len(parts)))
    names = (EXPOSURE, VULNERABILITY) if len(parts) == 2 else numbered
    if not parts:
        raise OverlayError(tr("recipe {text}: the names of columns are needed, such as pm25 2, no2; -income",
                              text=repr(text)))  # fmt: skip
    return tuple(_group(name, [_indicator(item, known) for item in part]) for name, part in zip(names, parts))


def _indicator(text: str, known: Mapping[str, Quantity]) -> Indicator:
    good, rest = text.startswith(("-", "−")), text.lstrip("-−").strip()
    weight = 1.0
    if rest not in known and (match := re.fullmatch(r"(.+?)\s+(\d+(?:\.\d+)?)", rest)):
        rest, weight = match[1], float(match[2])
    if rest not in known:
        raise OverlayError(tr("recipe: no column {column}; known: {known}", column=repr(rest),
                              known=_told(known)))  # fmt: skip
    if weight <= 0:
        raise OverlayError(tr("recipe: a weight above 0 expected for {column}", column=repr(rest)))
    return Indicator(rest, weight, good)


def _group(name: str, indicators: Sequence[Indicator]) -> Group:
    """A region is scored with at least half of the indicators, rounded up: 4 of 7, as in CalEnviroScreen 2.0."""
    return Group(name, (Component(name, tuple(indicators)),), (len(indicators) + 1) // 2)


def _fields(city: City) -> dict[str, Quantity]:
    """Pollution that is known as a field only: its mean in each region."""
    if city.base is None:
        return {}
    fields = [field for field in city.fields if field.role == "pollution"]
    return {
        field.name: Quantity(field.name, field.title or field.name, field.unit, region_means(city.base, field),
                             city.base, role=field.role, source=field.source,
                             inputs=(Input(tr("{field}, mean of each region", field=field.name)),))
        for field in fields
    }  # fmt: skip


def _wealth(city: City) -> Quantity | None:
    found = (q for q in candidates(city, "wealth") if isinstance(q.place, RegionSet) and not q.categories)
    return next(found, None)


def _quantity(base: RegionSet, recipe: Recipe, found: Scores, show: str) -> Quantity:
    title, unit = (tr(text) for text in SHOWN[show])
    values = found.percentile if show == "percentile" else found.score
    sources = ", ".join(dict.fromkeys(q.source for q in recipe.quantities.values() if q.source))
    inputs = tuple(dict.fromkeys(one for q in recipe.quantities.values() for one in q.inputs))
    if show == "score":
        unit = tr("{unit}, 0 to {highest}", unit=unit, highest=words.number(_highest(recipe.index)))
    return Quantity(show, title, unit, values, base, source=sources, inputs=inputs)


def _highest(index: Index) -> float:
    """The score that a region would have that stands highest in everything."""
    group = HALF_FULL if index.scaled else 100.0
    return group ** len(index.groups) if index.combine == "product" else group


def _readouts(base: RegionSet, found: Scores, source: str, *, scaled: bool) -> tuple[Readout, ...]:
    place, scored = ranks(found.score), words.number(int(np.isfinite(found.score).sum()))
    told = tuple(words.NO_DATA if at == 0 else tr("{rank} of {all}", rank=words.number(at), all=scored)
                 for at in place.tolist())  # fmt: skip
    rank = np.where(place > 0, place, np.nan).astype(float)
    groups = (
        Readout(_group_label(name, scaled=scaled), "", base.name, values, (), source)
        for name, values in found.groups.items()
    )
    return (
        Readout(tr("Burden"), "points", base.name, found.score, (), source),
        Readout(tr("Burden, percentile"), "", base.name, found.percentile, (), source),
        Readout(tr("Burden, rank from the highest"), "", base.name, rank, told, source),
        *groups,
    )


def _group_label(name: str, *, scaled: bool) -> str:
    if scaled:
        return tr("Burden: {group}, of 10", group=_spaced(name))
    return tr("Burden: {group}", group=_spaced(name))


def _figures(found: Scores, people: FloatArray | None, borne: EqualBurden, falls: Concentration | None) -> dict:
    scored = np.isfinite(found.score)
    index, error = (falls.index, falls.standard_error) if falls is not None else (float("nan"), float("nan"))
    return {
        "mean": weighted_mean(found.score, people), "kolm_pollak_ede": borne.ede, "kolm_pollak_index": borne.index,
        "kappa": borne.kappa, "concentration_index": index, "concentration_standard_error": error,
        "scored": float(scored.sum()), "unscored": float((~scored).sum()),
    }  # fmt: skip


def _receipt(picture: Picture, recipe: Recipe, borne: EqualBurden, falls: Concentration | None, aversion: str):
    index = recipe.index
    own = [(tr("index"), f"{index.title}, {index.file}")] if index.file else []
    parameters = [
        *own,
        (tr("recipe"), recipe.words()),
        (tr("percentiles"), tr(RULES[index.percentiles])),
        (tr("missing"), _missing_words(recipe.index)),
        (tr("aversion"), _aversion_words(aversion, borne)),
        (tr("equally distributed burden"), words.number(borne.ede, 4) if np.isfinite(borne.ede) else words.NO_DATA),
    ]
    if falls is not None and np.isfinite(falls.index):
        parameters.append((tr("concentration"), words.plus_minus(falls.index, falls.standard_error)))
    product = index.combine == "product"
    steps = (
        tr("component = Σ weight × percentile ÷ Σ weight"),
        _group_formula(index),
        tr("score = product of the groups") if product else tr("score = mean of the groups"),
        "EDE = −(1 ÷ κ) ln Σ p exp(−κ x), κ = ε Σ p x ÷ Σ p x²",
        tr("concentration C = (2 ÷ µ) Σ p h R − 1, R the rank by wealth"),
        picture.receipt.formula,
    )
    return replace(
        picture.receipt,
        formula="; ".join(steps),
        parameters=(*parameters, *picture.receipt.parameters),
        inputs=(*picture.receipt.inputs, *((Input(index.file),) if index.file else ())),
        section=tr("4.3 CalEnviroScreen, 4.4 Inequality"),
        weighed=True,
    )


def _aversion_words(aversion: str, borne: EqualBurden) -> str:
    if not np.isfinite(borne.kappa):
        return numeral(aversion)
    return tr("{aversion}, kappa {kappa}", aversion=numeral(aversion), kappa=words.number(borne.kappa, 4))


def _group_formula(index: Index) -> str:
    of = tr("Σ weight × component ÷ Σ weight")
    if index.pooled:
        of = tr("Σ component's weight × weight × percentile ÷ Σ component's weight × weight")
    elif all(len(group.components) == 1 for group in index.groups):
        of = tr("component")
    return tr("group = 10 × {of} ÷ its highest", of=of) if index.scaled else tr("group = {of}", of=of)


def _missing_words(index: Index) -> str:
    if index.complete:
        return tr("scored where no indicator is missing")
    needed = [tr("{n} of {all} for {group}", n=group.at_least, all=_size(group), group=named(group.name))
              for group in index.groups]  # fmt: skip
    both = tr(" and ", about="between what is needed of the groups of a burden").join(needed)
    return tr("scored with at least {needed}", needed=both)


def _size(group: Group) -> int:
    return sum(len(part.indicators) for part in group.components)


def _group_words(group: Group, quantities: Mapping[str, Quantity], longest: int) -> str:
    """A group and what it is made of; by its components where it has several."""
    if len(group.components) == 1:
        alone = _indicators_words(group.components[0], quantities, longest)
        return tr("{group}: {indicators}", group=named(group.name), indicators=alone)
    told = [tr("{group}: {indicators}", group=_times(_spaced(part.name), part.weight),
               indicators=_indicators_words(part, quantities, longest))
            for part in group.components]  # fmt: skip
    return tr("{group}, from {parts}", group=_spaced(group.name), parts="; ".join(told))


def _indicators_words(part: Component, quantities: Mapping[str, Quantity], longest: int) -> str:
    told = []
    for one in part.indicators:
        title = words.inside(quantities[one.column].title)
        told.append(_times(tr("low {indicator}", indicator=title) if one.good else title, one.weight))
    return words.listed(told, longest)


def _times(name: str, weight: float) -> str:
    """What counts more than once with how often it counts."""
    return tr("{indicator} ({weight:g} times)", indicator=name, weight=weight) if weight != 1 else name


def _spaced(name: str) -> str:
    """The name of a column or of a group as words."""
    told = named(name)
    return told if told != name else name.replace("_", " ")


def _equal_words(mean: float, borne: EqualBurden) -> str:
    if not np.isfinite(borne.ede):
        return ""
    return tr("as bad as {equal} for everybody; mean {mean}", equal=words.number(borne.ede, decimals=1),
              mean=words.number(mean, decimals=1))  # fmt: skip


def _weighing(people: FloatArray | None) -> str:
    return "" if people is not None else tr("no column of people: each region counts once")


def _sentence(
    base: RegionSet, found: Scores, people: FloatArray | None, borne: EqualBurden, falls: Concentration | None
) -> str:
    mean = weighted_mean(found.score, people)
    if not np.isfinite(borne.ede):
        return _unscored_words(base, found)
    place = int(np.nanargmax(found.score))
    first = tr("{district} bears most ({score} points).", district=base.names[place],
               score=words.number(found.score[place]))  # fmt: skip
    even = round(borne.ede, 1) == round(mean, 1)
    index = words.plus_minus(falls.index, falls.standard_error) if falls is not None else ""
    equal, middle = words.number(mean if even else borne.ede, decimals=1), words.number(mean, decimals=1)
    return f"{first} {tr((EVEN if even else UNEVEN)[_falls_on(falls)], equal=equal, mean=middle, index=index)}"


def _unscored_words(base: RegionSet, found: Scores) -> str:
    """Why nothing is scored: data are missing, or a group of indicators stands at percentile 0 throughout."""
    complete = np.isfinite(np.stack(list(found.raw.values()))).all(axis=0)
    level = [name for name, values in found.raw.items() if complete.any() and np.nanmax(values) <= 0]
    if not level:
        return tr("No {district} has enough data for a burden.", district=base.singular)
    return trn("No burden can be scored: {groups} has the same percentile, 0, in every {district} with data.",
               "No burden can be scored: {groups} have the same percentile, 0, in every {district} with data.",
               len(level), groups=words.listed([named(name) for name in level], 9),
               district=base.singular)  # fmt: skip


def _falls_on(falls: Concentration | None) -> str:
    """Whom the burden falls on: "poor", "rich", both "alike" as far as chance lets see, "" where nothing is known."""
    if falls is None or not np.isfinite(falls.index):
        return ""
    if abs(falls.index) <= CLEAR * falls.standard_error:
        return "alike"
    return "poor" if falls.index < 0 else "rich"


KIND = OverlayKind(
    "burden",
    mark("Burden"),
    build,
    needs=("regions", "pollution", "vulnerability|wealth"),
    params=(
        Choice("show", tuple(SHOWN), "score", mark("Show")),
        Text("recipe", "", mark("Recipe, such as pm25 2, no2; poverty, -income")),
        Choice("percentiles", (RECIPE, "calenviroscreen", "ejscreen"), RECIPE, mark("Percentiles as")),
        Range("aversion", -3.0, -0.1, AVERSION, step=0.1, title=mark("Aversion to inequality")),
        *CLASS_PARAMS,
    ),
    colour="#FFB547",
    subtitle=mark("what adds up on whom"),
    question=mark("Who carries the most?"),
)

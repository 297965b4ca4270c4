"""What a report says of one region or of a circle: figures with units and ranks, groups, flows, sources, receipts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from viewer.analysis.inequality import weighted_mean
from viewer.analysis.lens import DRAWS, Found, Lens
from viewer.analysis.rank import rank
from viewer.errors import UsageError
from viewer.geometry.regions import FloatArray
from viewer.model.city import City, Column
from viewer.model.receipt import Input, Line
from viewer.model.receipt import Rank as Place
from viewer.overlays import lens_words
from viewer.scene import words
from viewer.scene.page import Page, Row, Table
from viewer.scene.picture import Shown
from viewer.tongue import mark, tr

MOST_FIGURES, MOST_GROUPS = 9, 6
ROLES = ("population", "wealth", "pollution", "waste", "vulnerability", "")
NAME = "report"


@dataclass(frozen=True, slots=True, eq=False)
class Spot:
    """Where a report is of: one region by its number, or a circle in world units."""

    region: int = -1
    centre: tuple[float, float] = (0.0, 0.0)
    radius: float = 0.0

    def as_dict(self) -> dict[str, object]:
        """The place as a receipt has it."""
        if self.region >= 0:
            return {"region": self.region}
        return {"at": list(self.centre), "radius": self.radius}


def spot_of(given: Mapping[str, object]) -> Spot:
    """The place of `Spot.as_dict`; ValueError for anything else."""
    try:
        if "region" in given:
            return Spot(int(given["region"]))
        x, y = given["at"]
        return Spot(-1, (float(x), float(y)), float(given["radius"]))
    except (KeyError, TypeError) as error:
        raise ValueError(f"the place of a report is not complete: {error}") from error


@dataclass(frozen=True, slots=True, eq=False)
class Facts:
    """The page, and the lines of its receipt."""

    page: Page
    lines: tuple[Line, ...]


def facts(city: City, spot: Spot, shown: Sequence[Shown] = ()) -> Facts:
    """Everything that a report says. UsageError when the city has no regions or none lies in the circle."""
    base = city.base
    if base is None or not len(base):
        raise UsageError(tr("a report needs regions"))
    figures, groups = _figures(city), _groups(city)
    main = _main(city)
    asked = [*figures, main] if main is not None else figures
    lens = Lens(city, {c.name: c.values for c in asked}, tested=main.name if main is not None else "")
    if not -1 <= spot.region < len(base):
        raise ValueError(f"there is no region {spot.region}")
    found = lens.region(spot.region) if spot.region >= 0 else lens.circle(*spot.centre, spot.radius)
    if not found.regions:
        raise UsageError(tr("no region lies there: --at is in the coordinates of the data"))
    told = [_figure(city, column, spot, found) for column in figures]
    rows = [_group(city, column, found) for column in groups]
    tables = (
        Table(tr("Figures"), (tr("here"), tr("city"), tr("rank") if spot.region >= 0 else tr("of it")),
              tuple(row for row, _ in told)),
        Table(tr("Who lives here"), (tr("share here"), tr("city"), tr("ratio")), tuple(row for row, _ in rows)),
    )  # fmt: skip
    lines = tuple(line for _, line in (*told, *rows))
    page = Page(
        _title(city, spot), _subtitle(city, spot, found), _sentences(city, spot, found, main, shown), tables,
        _maths(city, spot, shown), _sources(city),
    )  # fmt: skip
    return Facts(page, lines)


def _figures(city: City) -> list[Column]:
    """Numbers of the base set in the order of their roles, without groups and margins of error."""
    columns = [c for c in city.base.columns.values() if c.numeric and not c.moe_of and c.role != "group"]
    known = [c for c in columns if np.isfinite(c.values).any()]
    return sorted(known, key=lambda c: ROLES.index(c.role))[:MOST_FIGURES]


def _groups(city: City) -> list[Column]:
    columns = city.base.columns
    return [c for c in city.columns_with("group") if c.denominator in columns and columns[c.denominator].numeric][
        :MOST_GROUPS
    ]


def _main(city: City) -> Column | None:
    """What the sentences compare: the first pollution, else the first wealth, else nothing."""
    told = (c for role in ("pollution", "vulnerability", "wealth") for c in city.columns_with(role))
    return next((c for c in told if np.isfinite(c.values).any()), None)


def _figure(city: City, column: Column, spot: Spot, found: Found) -> tuple[Row, Line]:
    people = city.columns_with("population")
    weights = people[0].values if people else None
    known = np.isfinite(column.values)
    note, place = "", None
    if column.kind == "extensive":
        part = float(found.share[known] @ column.values[known])
        here = part if known[found.share > 0].any() else float("nan")
        whole = float(column.values[known].sum())
        how = tr("sum of value × share inside")
        if spot.region < 0:
            note = _lacking(city, found, known) or (words.percent(here / whole) if whole > 0 else "")
    else:
        here = found.mean(column.name).inside
        whole = weighted_mean(column.values, weights)
        how = tr("mean of a region: sum of share inside × value ÷ sum of share inside")
        if people:
            how = tr("mean of a person: sum of people × share inside × value ÷ sum of people × share inside")
        if spot.region < 0 and whole > 0:
            note = f"{words.number(here / whole, 2)} ×"
    if spot.region >= 0:
        here, how = float(column.values[spot.region]), tr("the value of this region")
        ranked = rank(column.values, spot.region)
        if ranked is not None:
            place = Place(ranked.place, ranked.count, ranked.percentile)
            note = tr("{place} of {count}", place=ranked.place, count=ranked.count)
    said = (words.number(here), words.number(whole))
    line = Line(
        NAME, column.label, here, column.unit, *_where(city, spot), how, f"{column.label} = {here!r}",
        (Input(column.name, None, column.unit, column.source),), ((tr("city"), repr(whole)),),
        people[0].name if people and column.kind != "extensive" else "", place, int(known.sum()),
    )  # fmt: skip
    return Row(words.titled(column.label, column.unit), *said, note), line


def _lacking(city: City, found: Found, known: np.ndarray) -> str:
    """What a sum over a circle leaves out, "" when nothing: such a sum is no share of the city's."""
    inside, base = found.share > 0, city.base
    if (inside & ~known).any():
        districts = words.count(int(inside.sum()), base.singular, base.plural)
        return tr("{missing:,} of {districts} without data", missing=int((inside & ~known).sum()), districts=districts)
    missing, districts = int((~known).sum()), words.count(len(base), base.singular, base.plural)
    if not missing:
        return ""
    return tr("{missing:,} of {districts} in the city without data", missing=missing, districts=districts)


def _group(city: City, column: Column, found: Found) -> tuple[Row, Line]:
    whole = city.base.columns[column.denominator]
    known = np.isfinite(column.values) & np.isfinite(whole.values)
    here = _share(found.share, column.values, whole.values, known)
    there = _share(np.ones(len(found.share)), column.values, whole.values, known)
    against = f"{words.number(here / there, 2)} ×" if there > 0 and np.isfinite(here) else ""
    formula = tr("{part} ÷ {whole}, both summed over the place", part=column.name, whole=whole.name)
    filled = tr("{column} = {value} of everybody", column=column.label, value=repr(here))
    inputs = (Input(column.name, None, "", column.source), Input(whole.name, None, "", whole.source))
    line = Line(NAME, column.label, here, "", "", "", formula, filled, inputs,
                ((tr("city"), repr(there)),), "", None, int(known.sum()))  # fmt: skip
    return Row(column.label, words.percent(here), words.percent(there), against), line


def _share(share: FloatArray, part: FloatArray, whole: FloatArray, known: np.ndarray) -> float:
    total = float(share[known] @ whole[known])
    return float(share[known] @ part[known]) / total if total > 0 else float("nan")


def _where(city: City, spot: Spot) -> tuple[str, str]:
    if spot.region < 0:
        return "", ""
    return city.base.ids[spot.region], city.base.names[spot.region]


def _title(city: City, spot: Spot) -> str:
    if spot.region >= 0:
        return city.base.names[spot.region]
    x, y = (words.number(part, 7) for part in spot.centre)
    return tr("{length} around {x} east, {y} north", length=_length(city, spot.radius), x=x, y=y)


def _length(city: City, size: float) -> str:
    return words.quantity(size, "m" if city.crs.metres else mark("units"))


def _subtitle(city: City, spot: Spot, found: Found) -> str:
    base = city.base
    if spot.region >= 0:
        return tr("{district} {id} · {city}",
                  district=base.singular, id=base.ids[spot.region], city=city.title or city.name)  # fmt: skip
    districts = words.count(found.regions, base.singular, base.plural)
    return tr("{districts}, whole or in part · {city}", districts=districts, city=city.title or city.name)


def _sentences(
    city: City, spot: Spot, found: Found, main: Column | None, shown: Sequence[Shown]
) -> tuple[str, ...]:  # fmt: skip
    place = city.base.names[spot.region] if spot.region >= 0 else ""
    said = [lens_words.sentence(city, found, main.name, place=place)] if main is not None else []
    said.append(lens_words.tonnes(city, found))
    said += [layer.picture.sentence for layer in reversed(shown) if not layer.picture.legend.background]
    return tuple(filter(None, said))


def _maths(city: City, spot: Spot, shown: Sequence[Shown]) -> tuple[str, ...]:
    people = city.columns_with("population")
    how = tr("Totals are summed; rates are means; rank 1 is the highest.")
    if people:
        how = tr("Totals are summed; rates are means, weighed by {column}; rank 1 is the highest.",
                 column=words.inside(people[0].label))  # fmt: skip
    rule = tr("Inside: a region counts by the share of its area inside; facilities by their point. p: two-sided, "
              "{draws} seeded shufflings of the regions.", draws=DRAWS)  # fmt: skip
    told = [
        (layer.title or layer.name, layer.picture.receipt.formula)
        for layer in reversed(shown)
        if not layer.picture.legend.background
    ]
    return (how, rule, *(tr("{title}: {formula}.", title=title, formula=formula) for title, formula in told if formula))


def _sources(city: City) -> tuple[str, ...]:
    lines = []
    for source in city.sources:
        name = " · ".join(filter(None, (source.name, source.publisher if source.publisher != source.name else "",
                                        source.year, source.licence)))  # fmt: skip
        lines.append(tr("{source} · made data", source=name) if source.invented else name)
    return tuple(dict.fromkeys(lines)) or ((city.note,) if city.note else ())

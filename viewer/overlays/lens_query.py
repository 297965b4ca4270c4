"""The lens of a state as a picture has it: what is seen inside, the sentence at its edge, and the figures behind it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from viewer.analysis.lens import DRAWS, SEED, Found, Lens
from viewer.model.city import City
from viewer.model.receipt import Line
from viewer.model.state import ViewState
from viewer.overlays import lens_content, lens_words
from viewer.overlays.kind import OverlayKind
from viewer.overlays.lens_content import Asked
from viewer.scene import findings
from viewer.scene.lens import Aside, Glass, pane
from viewer.scene.picture import Shown
from viewer.tongue import mark, tr

COLUMN = "inside"
MOST_TESTED = 10_000  # regions; beyond it the shufflings would take too much memory
ENDS = mark("Σ tonnes of the whole period by the shares of both ends inside")


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """A lens with its numbers. asked: what is compared inside with outside, None where nothing is shaded there."""

    glass: Glass
    asked: Asked | None
    found: Found
    unit: str = ""  # of its tonnes


def seen(city: City, state: ViewState, kinds: Mapping[str, OverlayKind]) -> Seen | None:
    """The lens of the state over a city as it was opened; None without a lens, without regions, without glasses."""
    spot = state.lens
    if spot is None or city.base is None or state.bare:
        return None
    shown = lens_content.pictures(city, state, lens_content.resolved(city, state, kinds), kinds)
    asked = lens_content.asked(city.base, shown, state.step)
    made = pane(spot, shown)
    found = lens_words.held(query(city, asked), made, state.camera)
    unit = city.flows.unit if city.flows is not None else ""
    return Seen(Glass(made, lines(city, asked, found)[:2]), asked, found, unit)


def looked_through(
    city: City, state: ViewState, kinds: Mapping[str, OverlayKind], shown: tuple[Shown, ...]
) -> Glass | Aside | None:
    """What a picture of the state is looked at through: its lens, else what it is compared with; None without both.

    city: as it was opened. shown: the layers of the picture.
    """
    if (lens := seen(city, state, kinds)) is not None:
        return lens.glass
    compare = state.compare
    if compare is None or city.base is None or state.bare:
        return None
    content = lens_content.resolved(city, state, kinds, compare.content)
    if not content:
        return None
    other = lens_content.pictures(city, state, content, kinds)
    return Aside(compare.share, other, lens_content.titles(city, state, content, kinds, shown))


def query(city: City, asked: Asked | None) -> Lens:
    """Everything that no move of the lens changes, worked out."""
    columns = {COLUMN: asked.values} if asked is not None else {}
    tested = COLUMN if asked is not None and len(asked.values) <= MOST_TESTED else ""
    return Lens(city, columns, tested=tested)


def lines(city: City, asked: Asked | None, found: Found) -> tuple[str, str, str]:
    """Two lines for the edge of the lens, and all that is known as sentences."""
    base, tonnes = city.base, lens_words.tonnes(city, found)
    if asked is None:
        noun = findings.Subject("", "", base.singular, base.plural)
        people = findings.lens(noun, count=found.regions, people=found.people, inside=math.nan, outside=math.nan)[0]
        return people, "", tonnes
    mean, subject = found.mean(COLUMN), asked.subject
    said = findings.lens(
        subject, count=found.regions, people=found.people, inside=mean.inside, outside=mean.outside, p=mean.p,
        whole=lens_words.is_whole(found),
    )  # fmt: skip
    more = lens_words.sentence(city, found, COLUMN, subject.label, subject.unit)
    return *said, f"{more} {tonnes}".strip()


def receipt_lines(found: Seen) -> list[Line]:
    """The figures of the lens with their formulas."""
    held, title = found.found, found.asked.subject.label if found.asked is not None else ""
    unit = found.asked.subject.unit if found.asked is not None else ""
    weights = tr("each district once")
    if held.weighted:
        weights = tr("people of each district by the share of its area inside")
    share = tr("share = area of the district inside ÷ its area")
    told = [Line("lens", tr("districts touched"), float(held.regions), formula=share)]
    if held.weighted:
        summed = tr("Σ people × share")
        told += [Line("lens", label, _known(value), "people", formula=f"{summed}; {share}") for label, value in
                 ((tr("people inside"), held.people), (tr("people outside"), held.people_outside))]  # fmt: skip
    if found.asked is not None:
        mean = held.mean(COLUMN)
        formula = f"{tr('Σ weight × share × value ÷ Σ weight × share, outside with 1 − share')}; {share}"
        labels = tr("{column} inside", column=title), tr("{column} outside", column=title)
        told += [Line("lens", label, _known(value), unit, formula=formula, weights=weights)
                 for label, value in zip(labels, (mean.inside, mean.outside))]  # fmt: skip
        chance = tr(
            "(1 + shufflings that differ as much) ÷ {draws}, seed {seed}, two-sided", draws=1 + DRAWS, seed=SEED
        )
        label = tr("{column}, p of the difference", column=title)
        told.append(Line("lens", label, _known(mean.p), formula=chance))
    ways = ((tr("waste that goes in"), held.tonnes_in), (tr("waste that goes out"), held.tonnes_out),
            (tr("waste that goes within"), held.tonnes_within))  # fmt: skip
    told += [Line("lens", label, float(value), found.unit, formula=tr(ENDS))
             for label, value in ways if np.isfinite(value)]  # fmt: skip
    return told


def _known(value: float) -> float | None:
    return float(value) if math.isfinite(value) else None

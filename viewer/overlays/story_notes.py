"""The call-outs of a scene as a layer of their own, above everything that is shown."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

import numpy as np

from viewer.geometry.regions import take, to_shapely
from viewer.model.city import City
from viewer.model.places import planned_sites
from viewer.model.plan import NO_PLAN, Plan
from viewer.model.story import Note
from viewer.scene.colour import DARK
from viewer.scene.marks import CallOut
from viewer.scene.picture import Picture, Shown
from viewer.scene.stacking import reading_sheet
from viewer.scene.words import unparted
from viewer.tongue import tr

NAME = "story"
REGION, SITE = "region:", "site:"
TITLE_LETTERS, LINE_LETTERS = 34, 44  # that fit into a call-out on every screen


def noted(city: City, notes: Sequence[Note], shown: Sequence[Shown], plan: Plan = NO_PLAN) -> Shown | None:
    """The notes of a scene, words filled in, as a layer on the sheet that names lie on; None without any.

    city: what is on screen, without its what-if; plan: that, for sites that it moves or adds. A note whose place is
    not there is left out.
    """
    spots = [(place_of(city, note.at, plan), note.text) for note in notes if note.text]
    marks = tuple(_mark(spot, text) for spot, text in spots if spot is not None)
    return Shown(NAME, Picture(marks), title=tr("Story"), sheet=reading_sheet(shown)) if marks else None


def place_of(city: City, at: str, plan: Plan = NO_PLAN) -> tuple[float, float] | None:
    """Where a note points, in world units: inside a region, at a site, or at a pair of numbers; None for nowhere."""
    if at.startswith(REGION):
        base, name = city.base, at.removeprefix(REGION)
        spot = _inside(city, base.ids.index(name)) if base is not None and name in base.ids else None
    elif at.startswith(SITE):
        ids = (*city.sites.ids, *(add.site for add in plan.adds)) if city.sites is not None else ()
        name = at.removeprefix(SITE)
        spot = planned_sites(city, plan)[ids.index(name)] if name in ids else None
    else:
        spot = np.array([float(part) for part in at.split(",")])
    return (float(spot[0]), float(spot[1])) if spot is not None and np.isfinite(spot).all() else None


def _inside(city: City, region: int) -> np.ndarray:
    """(2,) a point inside a region; nan where it has no geometry."""
    import shapely

    shape = to_shapely(take(city.base.rings, [region]))[0]
    return np.full(2, np.nan) if shape.is_empty else shapely.get_coordinates(shape.point_on_surface())[0]


def _mark(spot: tuple[float, float], text: str) -> CallOut:
    """What stands before a colon as the title, else as many words as one line holds; no value is torn apart."""
    title, colon, rest = text.partition(": ")
    if not colon or len(title) > TITLE_LETTERS:
        title, *more = _lines(text, LINE_LETTERS if len(text) <= LINE_LETTERS else TITLE_LETTERS) or [""]
        rest = " ".join(more)
    return CallOut(spot, title, tuple(_lines(rest, LINE_LETTERS)), DARK.rgba("bracket"))


def _lines(text: str, letters: int) -> list[str]:
    """Lines of so many letters; a number stays with its unit."""
    whole = " ".join(part.replace(" ", "\xa0") for part in unparted(text))
    return [line.replace("\xa0", " ") for line in textwrap.wrap(whole, letters)]

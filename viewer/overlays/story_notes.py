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
    """The first words as the title, the others below it, on lines that are not too long."""
    title, *rest = textwrap.wrap(text, TITLE_LETTERS) or [""]
    lines = textwrap.wrap(" ".join(rest), LINE_LETTERS)
    return CallOut(spot, title, tuple(lines), DARK.rgba("bracket"))

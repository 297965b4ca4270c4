"""Amounts of which many are nothing: one class for nothing, and classes of the others, so that zeros make no class."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from viewer.geometry.regions import FloatArray
from viewer.model.state import Value
from viewer.overlays.choropleth import classes_by
from viewer.scene import words
from viewer.scene.colour import ramp
from viewer.scene.marks import Fills, Rgba
from viewer.scene.picture import Entry


@dataclass(frozen=True, slots=True, eq=False)
class Amounts:
    """Breaks and colours of a fill whose first class is nothing, and what a key says of it."""

    breaks: FloatArray
    colours: npt.NDArray[np.uint8]
    ramp: tuple[Rgba, ...]
    texts: tuple[str, ...]  # of the breaks between the classes of the ramp
    notes: tuple[str, ...]

    def fills(self, region_set: str, values: FloatArray) -> Fills:
        return Fills(region_set, values, self.breaks, self.colours)

    def nothing(self, label: str, count: int = -1) -> Entry:
        """The line of a key for the class of nothing."""
        return Entry(self.none, label, count, filled=True)

    @property
    def none(self) -> Rgba:
        """The colour of the class of nothing."""
        return _plain(self.colours[0])


def amounts(values: FloatArray, params: Mapping[str, Value], ramp_name: str) -> Amounts:
    """Classes of amounts of at least 0, any shape, nan missing; the parameters are those of all class breaks.

    Nothing has the lowest step of the ramp, the classes of the others have the steps above.
    """
    more = np.where(values > 0, values, np.nan)
    classes, notes = classes_by(more, params)
    colours = ramp(ramp_name, len(classes) + 1) if len(classes) else ramp(ramp_name)[:1]
    inner = np.asarray(classes.breaks, float)[1:]
    breaks = np.concatenate(([0.0, 0.0], inner)) if len(inner) else np.array([0.0, 0.0])
    steps = tuple(_plain(colour) for colour in colours[1:])
    return Amounts(breaks, colours, steps, words.edges(classes.breaks) if len(classes) else (), tuple(notes))


def _plain(colour: npt.NDArray[np.uint8]) -> Rgba:
    red, green, blue, alpha = colour.tolist()
    return red, green, blue, alpha

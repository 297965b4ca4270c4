"""Marks: the few things that a picture is made of. World units and numbers, no pixels of a screen and no Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

import numpy as np
import numpy.typing as npt

from viewer.geometry.regions import FloatArray, IntArray, Ragged

Rgba = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True, eq=False)
class Fills:
    """Regions filled by class: value v gets colours[k], k = number of inner breaks below v (right-closed classes).

    values: (n,) or (t, n) over the clock; nan is "no data", drawn hatched. breaks: (k + 1,) ascending, outer ones
    included. colours: (k, 4) uint8. A categorical fill has breaks -0.5, 0.5, 1.5, ...
    """

    region_set: str
    values: FloatArray
    breaks: FloatArray
    colours: npt.NDArray[np.uint8]
    uncertain: npt.NDArray[np.bool_] | None = None  # (n,) hatched thinly: known, but not well


@dataclass(frozen=True, slots=True, eq=False)
class Borders:
    """Outlines of a region set, drawn where neighbouring samples differ."""

    region_set: str
    colour: Rgba
    width_px: float = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Grid:
    """A continuous field: values (h, w), row 0 on top; box (xmin, ymin, xmax, ymax); ramp (256, 4), low to high."""

    values: FloatArray
    box: tuple[float, float, float, float]
    low: float
    high: float
    ramp: npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class Ribbons:
    """m flow arrows from start to end, curved to one side so that there and back stay apart.

    amounts: (m,) in `unit`; width_px(amount) = amount / largest * widest_px, at least thinnest_px. quantum: how much
    one moving particle weighs, 0 for no particles. A self-flow (start == end) is drawn as a ring.
    """

    start: FloatArray  # (m, 2)
    end: FloatArray  # (m, 2)
    amounts: FloatArray  # (m,)
    colour: npt.NDArray[np.uint8]  # (m, 4)
    flows: IntArray  # (m,) a row of City.flows that stands for the arrow, -1 for a sum of several
    names: tuple[str, ...]  # (m,) "Northgate to Meridian Recovery"
    unit: str = "t"
    widest_px: float = 9.0
    thinnest_px: float = 1.0
    largest: float = 0.0  # amount at widest_px; 0 takes the largest of amounts
    quantum: float = 0.0
    lift: float = 0.18  # height of the arc as a share of its length when the view is tilted


def widths_px(ribbons: Ribbons, amounts: FloatArray | None = None) -> FloatArray:
    """(m,) width in which each of the amounts is drawn, its own when none are given: the map and its key agree."""
    amounts = ribbons.amounts if amounts is None else amounts
    largest = ribbons.largest or float(np.max(ribbons.amounts, initial=0.0))
    share = amounts / largest if largest > 0 else np.zeros(len(amounts))
    return np.clip(share * ribbons.widest_px, ribbons.thinnest_px, ribbons.widest_px)


@dataclass(frozen=True, slots=True, eq=False)
class Dots:
    """p upright symbols in world places; shape "hexagon", "circle" or "square"."""

    xy: FloatArray  # (p, 2)
    radius_px: FloatArray  # (p,)
    colour: npt.NDArray[np.uint8]  # (p, 4)
    shape: Literal["hexagon", "circle", "square"] = "circle"
    names: tuple[str, ...] = ()
    sites: IntArray = field(default_factory=lambda: np.zeros(0, np.int64))  # (p,) number of the site, for picking


@dataclass(frozen=True, slots=True, eq=False)
class Movers:
    """k things on their ways, sampled t times; nan where one is not there. A still picture shows the share `begin`.

    loop: how long all samples take on screen, in travels of a particle; after the last they start over.
    """

    xy: FloatArray  # (t, k, 2)
    colour: npt.NDArray[np.uint8]  # (k, 4)
    names: tuple[str, ...]
    radius_px: float = 5.0
    begin: float = 0.0  # 0..1
    loop: float = 7.0
    tail: int = 0  # samples that are drawn behind each


@dataclass(frozen=True, slots=True, eq=False)
class Lines:
    """Polylines in world coordinates: line i is xy[starts[i]:starts[i + 1]]."""

    xy: FloatArray
    starts: IntArray
    colour: Rgba
    width_px: float = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Shapes:
    """Plain polygons outside the region sets: water, blocks, isobands. heights in world units extrude when tilted."""

    rings: Ragged
    colour: Rgba
    heights: FloatArray | None = None  # (n,)
    colours: npt.NDArray[np.uint8] | None = None  # (n, 4) of each region instead, such as the steps of a ramp
    levels: FloatArray | None = None  # (n, 2) the values between which a field lies there


@dataclass(frozen=True, slots=True)
class CallOut:
    """A short text beside something: placed clear of what it speaks of, with one leader."""

    xy: tuple[float, float]
    title: str
    lines: tuple[str, ...] = ()
    colour: Rgba = (95, 122, 166, 255)


@dataclass(frozen=True, slots=True, eq=False)
class Names:
    """Labels at world points, the more important first; those that would overlap are left out, always the same ones."""

    xy: FloatArray  # (p, 2)
    texts: tuple[str, ...]
    weight: FloatArray  # (p,) importance


@dataclass(frozen=True, slots=True, eq=False)
class Heaps:
    """Particles that lie at places which do not balance, to be counted: whole ones, below 0 where they are missing."""

    xy: FloatArray  # (k, 2)
    counts: IntArray  # (k,)
    names: tuple[str, ...]
    sites: IntArray  # (k,) number of the site


Mark = Fills | Borders | Grid | Ribbons | Heaps | Dots | Movers | Lines | Shapes | CallOut | Names

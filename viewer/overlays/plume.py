"""Plume: where the smoke of all stacks goes over all winds, or over those that are given. A screening model."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from viewer.analysis import dispersal
from viewer.analysis.dispersal import CLASSES as MIXED
from viewer.analysis.plume import CLASSES, LIMITS, Stack
from viewer.analysis.rose import FARTHEST_M, Cells, Winds, field_of
from viewer.errors import OverlayError
from viewer.geometry.regions import total_bounds
from viewer.model.city import City, Field
from viewer.model.receipt import Input
from viewer.model.state import Value
from viewer.overlays.choice_words import choice_told
from viewer.overlays.choropleth import CLASS_PARAMS, with_notes
from viewer.overlays.kind import Choice, Moment, OverlayKind, Range, Text
from viewer.overlays.pollution import SURFACE_PARAM, field_picture, grid_over
from viewer.overlays.stacks import stacks_of
from viewer.scene import words
from viewer.scene.colour import DARK
from viewer.scene.marks import Dots
from viewer.scene.picture import Picture
from viewer.tongue import mark, numeral, tr

MICRO = 1e6  # µg in a g
SCHEMES = ("briggs-urban", "briggs-rural", "pg")
STACK_PX = 6.0
TRACE = 1e-6  # of the highest value: less is told as none
NAMED = {name: i for i, name in enumerate(
    "n nne ne ene e ese se sse s ssw sw wsw w wnw nw nnw".split())}  # fmt: skip
SECTORS = len(NAMED)


def build(city: City, params: Mapping[str, Value], moment: Moment) -> Picture:
    """The field of the mean concentration on the ground, with each region's mean, and the stacks on it."""
    if city.base is None:
        raise OverlayError(tr("plume: districts are needed to lay it on"))
    stacks = _chosen(city, str(params["site"]))
    if not stacks:
        raise OverlayError(tr("plume: emissions above 0 of sites with a place are needed"))
    winds = winds_of(city, params)
    field = plume_field(city, stacks, winds)
    picture = field_picture(city, field, params)
    colour = np.tile(np.array(DARK.rgba("burden"), np.uint8), (len(stacks), 1))
    dots = Dots(np.array([[s.x, s.y] for s in stacks]), np.full(len(stacks), STACK_PX), colour, "hexagon")
    rates = words.quantity(sum(stack.rate_g_s for stack in stacks), "g/s")
    told = tr("{stacks}, {rates} in all", stacks=words.count(len(stacks), "stack"), rates=rates)
    picture = replace(picture, marks=(*picture.marks, dots), receipt=_receipt(picture, params, winds, stacks, city))
    far = (_reach(),) if _reaches_too_far(city, stacks) else ()
    return with_notes(picture, told, *winds_lines(city, params), tr(LIMITS), *far)


def _reach() -> str:
    return tr("smoke farther than {length} from its stack is not counted",
              length=words.quantity(FARTHEST_M / 1000, "km"))  # fmt: skip


def _reaches_too_far(city: City, stacks: tuple[Stack, ...]) -> bool:
    """True where a corner of the city lies farther from a stack than its smoke is worked out for."""
    low, high = np.split(total_bounds(city.base.rings), 2)
    places = np.array([[stack.x, stack.y] for stack in stacks])
    return bool((np.hypot(*np.maximum(places - low, high - places).T) > FARTHEST_M).any())


def plume_field(city: City, stacks: tuple[Stack, ...], winds: Winds) -> Field:
    """µg/m³ on a grid over the base set."""
    x0, y0, cell, shape = grid_over(*np.split(total_bounds(city.base.rings), 2))
    values = field_of(Cells(x0, y0, cell, *shape), stacks, winds) * MICRO
    values[values < TRACE * values.max()] = 0.0
    source = city.sites.source if city.sites is not None else ""
    return Field("plume", values, x0, y0, cell, cell, "µg/m³", "pollution", tr("Smoke of the stacks"), source)


def winds_of(city: City, params: Mapping[str, Value]) -> Winds:
    """The mixture of states and the rose: the city's record of the wind, with what the parameters say instead.

    Without a record the winds come from all sides alike. OverlayError for winds that cannot be read.
    """
    letter, given, scheme = str(params["stability"]), str(params["winds"]).strip(), str(params["spread"])
    own = dispersal.recorded(city.wind) if city.wind is not None else None
    if own is not None and letter == "mixed" and not given:
        return replace(own, scheme=scheme)
    rose = rose_of(given) if given or city.wind is None else dispersal.rose_of(city.wind)
    mixed = own.states if own is not None else MIXED
    return Winds(mixed if letter == "mixed" else ((1.0, float(params["wind"]), letter),), rose, scheme)


def rose_of(text: str) -> tuple[float, ...]:
    """Shares of winds FROM north, then clockwise, of "sw", "sw 3, w 2" or of 4 to 36 numbers; of nothing all alike.

    >>> rose_of("s 3, n 1")[0], rose_of("s 3, n 1")[8]
    (1.0, 3.0)
    """
    parts = [part for part in re.split(r"[;,]\s*|\s*\n", text.strip().lower()) if part]
    if not parts:
        return (1.0,)
    try:
        numbers = tuple(float(part) for part in parts)
    except ValueError:
        return _named(text, parts)
    if not 4 <= len(numbers) <= 36 or min(numbers) < 0 or not 0 < sum(numbers) < float("inf"):
        raise OverlayError(
            tr("winds {given}: 4 to 36 shares from north clockwise are needed, none below 0", given=repr(text))
        )
    return numbers


def _named(text: str, parts: list[str]) -> tuple[float, ...]:
    shares = [0.0] * SECTORS
    for part in parts:
        match = re.fullmatch(r"([nesw]{1,3})(?:\s+(\d+(?:\.\d+)?))?", part)
        if not match or match[1] not in NAMED:
            raise OverlayError(
                tr("winds {given}: directions are needed, such as sw 3, w 2, or 16 shares from north", given=repr(text))
            )
        shares[NAMED[match[1]]] += float(match[2] or 1.0)
    if not sum(shares) > 0:
        raise OverlayError(tr("winds {given}: a share above 0 is needed", given=repr(text)))
    return tuple(shares)


def winds_lines(city: City, params: Mapping[str, Value]) -> tuple[str, str]:
    """Where the wind comes from, and the state of the air: "wind from sw 3, w 2", "4 m/s at 10 m, class D"."""
    letter, given, wind = str(params["stability"]), str(params["winds"]).strip(), city.wind
    if wind is not None and not given:
        if letter == "mixed":
            return dispersal.record_lines(wind)
        return dispersal.whose_words(wind), _one_state(params)
    fro = tr("no record of the wind: from all sides equally often")
    if given:
        fro = tr("wind from {directions}", directions=given)
    if letter != "mixed":
        return fro, _one_state(params)
    return fro, dispersal.assumed_words() if wind is None else dispersal.states_words(wind)


def _one_state(params: Mapping[str, Value]) -> str:
    return tr("{pace:g} m/s at 10 m, class {letter}", pace=float(params["wind"]), letter=str(params["stability"]))


def _chosen(city: City, site: str) -> tuple[Stack, ...]:
    stacks = stacks_of(city)
    if not site:
        return stacks
    places = [i for i, name in enumerate(city.sites.names) if site in (name, city.sites.ids[i])]
    if not places:
        raise OverlayError(tr("plume: no site {site}; emissions of a known one are needed", site=repr(site)))
    here = {tuple(float(v) for v in city.sites.xy[i]) for i in places}
    return tuple(stack for stack in stacks if (stack.x, stack.y) in here)


def _receipt(picture: Picture, params: Mapping[str, Value], winds: Winds, stacks: tuple[Stack, ...], city: City):
    told = (
        (tr("scheme"), choice_told(winds.scheme)),
        (tr("air"), "; ".join(winds_lines(city, params))),
        *_rose_words(winds),
        (tr("stacks"), numeral(str(len(stacks)))),
        (tr("limits"), f"{tr(LIMITS)} {_reach().capitalize()}."),
    )
    formula = tr("C = Q ÷ (π u σy σz) exp(−y² ÷ 2σy²) exp(−H² ÷ 2σz²), mean over states and directions, "
                 "sum over stacks")  # fmt: skip
    return replace(
        picture.receipt,
        formula=f"{formula}; {picture.receipt.formula}",
        parameters=(*told, *picture.receipt.parameters),
        inputs=(Input(tr("emissions of sites"), None, "g/s", city.sites.source),),
        section=tr("4.8 Gaussian plume"),
    )


def _rose_words(winds: Winds) -> list[tuple[str, str]]:
    """Shares of each direction, of all the air or of each of its states."""
    if not winds.roses:
        return [(tr("rose"), ", ".join(f"{share:.4g}" for share in winds.rose))]
    return [
        (
            tr("rose, class {letter} at {pace} m/s", letter=letter, pace=words.number(pace, 2)),
            ", ".join(f"{share:.4g}" for share in rose),
        )
        for (_, pace, letter), rose in zip(winds.states, winds.roses)
    ]


KIND = OverlayKind(
    "plume",
    mark("Smoke of the stacks"),
    build,
    needs=("regions", "emissions"),
    params=(
        Choice("site", (), "", mark("Stack"), of="sites"),
        Text("winds", "", mark("Winds from, such as sw 3, w 2")),
        Choice("stability", ("mixed", *CLASSES), "mixed", mark("Stability of the air")),
        Range("wind", 1.0, 20.0, 4.0, step=0.5, unit="m/s", title=mark("Wind at 10 m, of one stability")),
        Choice("spread", SCHEMES, SCHEMES[0], mark("Spread by")),
        SURFACE_PARAM,
        *CLASS_PARAMS,
    ),
    colour="#DC5A6C",
    subtitle=mark("a model of where the smoke goes"),
    question=mark("Where does the smoke go?"),
)

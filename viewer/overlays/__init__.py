"""The overlay kinds. A new kind is one file in this folder that ends in KIND, and its name in NAMES."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module

from viewer.analysis import whatif
from viewer.errors import OverlayError
from viewer.model.city import City
from viewer.model.state import Layer, Value, ViewState
from viewer.overlays.choice_words import choice_told
from viewer.overlays.kind import Choice, Moment, OverlayKind, Parameter, Range, called, known_told
from viewer.scene.picture import Picture, Shown
from viewer.scene.stacking import stacked
from viewer.tongue import named, tr

WHOLE_PERIOD = Moment()
MOVING = ("stocks", "patrols", "trace", "waste", "audit", "borders")  # lie above what is shaded, in this order
NAMES = (
    "waste", "wealth", "pollution", "plume", "burden", "disparity", "exposure", "ripples", "unrest", "clusters",
    "column", "trace", "stocks", "patrols", "audit", "borders",
)  # fmt: skip


def load(names: Sequence[str]) -> dict[str, OverlayKind]:
    """The kinds of these files, by name, in this order."""
    kinds = [import_module(f"{__package__}.{name}").KIND for name in names]
    return {kind.name: kind for kind in kinds}


KINDS: dict[str, OverlayKind] = load(NAMES)


def offered(city: City) -> list[OverlayKind]:
    """The kinds that the city has data for, themes first."""
    return sorted((kind for kind in KINDS.values() if kind.fits(city)), key=lambda kind: not kind.theme)


def default_layers(city: City) -> tuple[Layer, ...]:
    """One layer for each offered kind, bottom first: what is shaded below what moves below the outlines.

    A city with themes shows its flows and its pollution, or the first theme it has; a floor plan what lies in its
    rooms and who walks there; any other data show a column.
    """
    kinds = {kind.name for kind in offered(city)}
    moves = city.flows is not None and len(city.flows) > 0
    if "pollution" in kinds:
        shaded = "pollution"
    else:
        shaded = next((name for name in ("wealth", "waste", "stocks", "column") if name in kinds), "")
    shown = {shaded, "borders"} | ({"waste"} if moves else set()) | ({"patrols"} if shaded == "stocks" else set())
    if shaded == "wealth" and moves:
        shown.discard("wealth")
    below = [kind for kind in KINDS if kind not in MOVING]
    order = (*reversed(below), *MOVING)
    return tuple(Layer(name, visible=name in shown) for name in order if name in kinds)


def raised(layers: Sequence[Layer], kind: str) -> tuple[Layer, ...]:
    """The stack with this layer above all others that shade, below those that move; a moving one stays in its place.

    Of several shadings of the same regions a flat map shows the topmost alone, so what is switched on comes up.
    """
    layer = next((layer for layer in layers if layer.kind == kind), None)
    if layer is None or kind in MOVING:
        return tuple(layers)
    others = [other for other in layers if other.kind != kind]
    at = 1 + max((i for i, other in enumerate(others) if other.kind not in MOVING), default=-1)
    return (*others[:at], layer, *others[at:])


def build(
    city: City, layer: Layer, moment: Moment = WHOLE_PERIOD, *, kinds: Mapping[str, OverlayKind] | None = None
) -> Picture:
    """The picture of a layer at a moment. OverlayError says what is missing or wrong, and what would do.

    kinds: those that are known, the program's own when None.
    """
    kinds = KINDS if kinds is None else kinds
    if layer.kind not in kinds:
        raise OverlayError(tr("no overlay {name}; known: {known}", name=repr(layer.kind), known=_kinds_told(kinds)))
    kind = kinds[layer.kind]
    if not kind.fits(city):
        lacking = {"kind": kind.called, "city": city.title or city.name, "needs": needs_told(kind)}
        raise OverlayError(tr("{kind}: {city} has no {needs}", **lacking))
    values = kind.values(layer.params)
    for parameter in kind.params:
        check(kind, parameter, values[parameter.name])
    if moment.step is not None and not 0 <= moment.step < max(len(city.clock), 1):
        raise OverlayError(tr("no step {step}; the clock has {steps}", step=moment.step + 1, steps=len(city.clock)))
    return kind.build(city, values, moment)


def picture_stack(city: City, state: ViewState) -> tuple[Shown, ...]:
    """What the visible layers show at the state's moment, bottom first."""
    moment, city = Moment(state.step, state.account), whatif.apply(city, state.plan)
    kinds = ((layer, KINDS[layer.kind]) for layer in state.layers if layer.visible)
    shown = [
        Shown(
            x.kind,
            build(city, x, moment),
            x.opacity,
            kind.colour,
            tr(kind.title),
            question=tr(kind.question),
            theme=kind.theme,
        )
        for x, kind in kinds
    ]
    return stacked(shown, apart=state.apart)


def check(kind: OverlayKind, parameter: Parameter, value: Value) -> None:
    """OverlayError when a parameter cannot have this value; what a city's data add to the choices is not looked at."""
    if isinstance(parameter, Choice) and not parameter.of and value not in parameter.options:
        raise OverlayError(tr("{kind}: {parameter} cannot be {value}; expected one of {known}",
                              **_refused(kind, parameter, value),
                              known=known_told([(word, choice_told(word)) for word in parameter.options])))  # fmt: skip
    if isinstance(parameter, Range) and not parameter.low <= _number(kind, parameter, value) <= parameter.high:
        raise OverlayError(tr("{kind}: {parameter} cannot be {value}; expected {low:g} to {high:g}",
                              **_refused(kind, parameter, value), low=parameter.low,
                              high=parameter.high))  # fmt: skip


def _kinds_told(kinds: Mapping[str, OverlayKind]) -> str:
    return known_told([(kind.name, tr(kind.title)) for kind in kinds.values()])


def _number(kind: OverlayKind, parameter: Range, value: Value) -> float:
    try:
        return float(value)
    except ValueError as fault:
        told = tr("{kind}: {parameter} cannot be {value}; expected a number", **_refused(kind, parameter, value))
        raise OverlayError(told) from fault


def _refused(kind: OverlayKind, parameter: Parameter, value: Value) -> dict[str, str]:
    return {"kind": kind.called, "parameter": called(parameter), "value": repr(value)}


def needs_told(kind: OverlayKind) -> str:
    """What a kind needs of a city, as people say it: "regions and columns or fields"."""
    needs = (tr(" or ", about="what a city must have").join(named(word) for word in need.split("|"))
             for need in kind.needs)  # fmt: skip
    return tr(" and ", about="what a city must have").join(needs)

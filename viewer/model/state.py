"""What is shown of a city: one frozen record, replaced and never mutated."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal

from viewer.geometry.camera import Camera
from viewer.model.plan import NO_PLAN, Plan

APART_DEG = 20.0  # tilt from which on sheets that are pulled apart show what lies below them
Value = str | float | int | bool
Params = tuple[tuple[str, Value], ...]  # sorted by name, so equal parameters are equal records


def params(**values: Value) -> Params:
    """Parameters as the sorted pairs a Layer keeps."""
    return tuple(sorted(values.items()))


@dataclass(frozen=True, slots=True)
class Layer:
    """One overlay in the stack. kind and params are content (they build), the rest is style (it does not)."""

    kind: str
    params: Params = ()  # only what differs from the kind's defaults
    visible: bool = True
    opacity: float = 1.0  # 0..1

    def with_param(self, name: str, value: Value) -> Layer:
        return replace(self, params=tuple(sorted((dict(self.params) | {name: value}).items())))


@dataclass(frozen=True, slots=True)
class Selection:
    """What is pinned: regions of one set, or sites, or flows, by number."""

    region_set: str = ""
    regions: frozenset[int] = frozenset()
    sites: frozenset[int] = frozenset()
    flows: frozenset[int] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.regions or self.sites or self.flows)


@dataclass(frozen=True, slots=True)
class LensSpot:
    """Where the lens lies and what is seen in it.

    content: "layer:KIND" another overlay, "step:N" what is shown at another step, "step:" of the whole period,
    "without plan" the city without the what-if; "" leaves it to what is shown. corners: of a drawn shape, which keeps
    its size in the world; without any it is a circle that keeps its size in pixels.
    """

    x: float  # of its middle, world units
    y: float
    radius_px: float = 120.0
    content: str = ""
    corners: tuple[tuple[float, float], ...] = ()  # world units from its middle, in their order


@dataclass(frozen=True, slots=True)
class Compare:
    """Another picture beside the map, in the same camera: behind a slide, or on a second map.

    content: as of the lens. share: of the room between panels and keys that is left of the slide.
    """

    how: Literal["slide", "split"] = "slide"
    content: str = ""
    share: float = 0.5


@dataclass(frozen=True, slots=True)
class ViewState:
    """Everything that decides the picture. layers[0] is drawn first, at the bottom."""

    layers: tuple[Layer, ...] = ()
    camera: Camera = field(default_factory=Camera)
    selection: Selection = Selection()
    step: int | None = None  # of the clock; None is the whole period
    region_set: str = ""  # which set the overlays speak of; "" is the base
    theme: Literal["dark", "light", "contrast"] = "dark"
    mode: str = "analyst"
    bare: bool = False  # glasses off: only the bare city
    legend: bool = True
    account: Literal["official", "full"] = "full"  # official: waste as the operators book it, and what that leaves out
    spread: float = 0.0  # 0..1, how far the lifted sheets of a tilted view are pulled apart
    plan: Plan = NO_PLAN  # what-if: applied to the city before anything is built; the empty one changes nothing
    lens: LensSpot | None = None  # a pane with something else in it
    compare: Compare | None = None  # something else beside it

    @property
    def apart(self) -> bool:
        """True when the sheets are so far apart that each shading is seen beside the one above it."""
        return self.spread > 0.0 and self.camera.tilt_deg >= APART_DEG

    def layer(self, kind: str) -> Layer | None:
        """The first layer of this kind, None when there is none."""
        return next((layer for layer in self.layers if layer.kind == kind), None)

    def with_layer(self, changed: Layer) -> ViewState:
        """The state with the layer of the same kind replaced; appended on top when there was none."""
        if self.layer(changed.kind) is None:
            return replace(self, layers=(*self.layers, changed))
        return replace(self, layers=tuple(changed if layer.kind == changed.kind else layer for layer in self.layers))

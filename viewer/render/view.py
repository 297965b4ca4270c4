"""How a city is looked at, and what lies under a point of it: the records that all of this room speaks in. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.engine.governor import FULL, Quality
from viewer.engine.threads import Halted
from viewer.geometry.camera import Camera
from viewer.model.state import Selection
from viewer.scene.lens import Lens
from viewer.scene.photograph import Photograph

NOTHING = -1
NO_SELECTION = Selection()


@dataclass(frozen=True, slots=True)
class View:
    """How a city is looked at. size_px is in logical pixels; the picture has pixel_ratio times as many."""

    camera: Camera
    size_px: tuple[int, int]
    step: int | None = None
    region_set: str = ""  # which set the overlays speak of; "" is the base
    theme: str = "dark"
    bare: bool = False
    selection: Selection = NO_SELECTION
    hover_region: int = NOTHING
    pixel_ratio: float = 1.0
    type_scale: float = 1.0
    reduced_motion: bool = False
    mark_scale: float = 1.0  # of symbols and line widths
    phase: float = 0.0  # time of the particles; the unit is what one takes for its arrow
    margins_px: tuple[int, int, int, int] = (0, 0, 0, 0)  # left, top, right, bottom: covered by panels, no text there
    quality: Quality = FULL  # what the governor lets it cost
    lens: Lens | None = None  # a pane in the sheet with other overlays
    lock: float = 1.0  # 0..1, how far the brackets around what is hovered have closed in
    spread: float = 0.0  # 0..1, how far the lifted sheets are pulled apart
    backdrop: Photograph | None = None  # the ground is a photograph, and the camera the one that took it
    covered: tuple[tuple[float, float, float, float], ...] = ()  # x0, y0, x1, y1 under panels: no text there

    @property
    def place(self) -> tuple[object, ...]:
        """What decides where the ground lies in the picture."""
        return self.camera, self.size_px, self.pixel_ratio, self.backdrop


@dataclass(frozen=True, slots=True)
class Hit:
    """What lies under a point: numbers of a region of the view's set, a site and a flow; -1 is nothing."""

    region: int = NOTHING
    site: int = NOTHING
    flow: int = NOTHING


Superseded = Halted  # the picture under way is wanted no more: kernels stop amid a step, Stage between two


def picture_size(view: View) -> tuple[int, int]:
    """Width and height of the picture of a view, in its own pixels."""
    return tuple(max(1, round(side * view.pixel_ratio)) for side in view.size_px)

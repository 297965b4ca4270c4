"""A scene as a state and a camera for a window of any size, and what a window shows as a scene. No widgets.

What a scene leaves open is the window's: its theme, its mode and its size.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

import numpy as np

from viewer.geometry import navigate
from viewer.geometry.camera import Camera, fit, unproject, zoomed
from viewer.model.city import City
from viewer.model.places import selected_box
from viewer.model.plan import NO_PLAN
from viewer.model.seen import OWN
from viewer.model.state import Layer, Selection, ViewState
from viewer.model.story import Frame, Scene
from viewer.render.stage import Stage, View
from viewer.tongue import bare, tr

TRIES = 12  # at most, until what stands high lies in the middle
DIGITS = 9  # of what is recorded of a camera
NEAR_PX, NEAR_SHARE = 1e-3, 1e-7  # by which two cameras may differ that show the same
ROUND_SELECTION = 0.02  # of the city's larger side: what a single point is shown with
_NO_SHEET = ("borders",)  # kinds that lie on the sheet of another one


@dataclass(frozen=True, slots=True, eq=False)
class Room:
    """Where a scene is to be shown: the stage of its region set, the size of the picture and what panels cover.

    margins_px: left, top, right, bottom.
    """

    stage: Stage
    size_px: tuple[int, int]
    margins_px: tuple[int, int, int, int] = (0, 0, 0, 0)

    @property
    def middle_px(self) -> tuple[float, float]:
        """The middle of what is free."""
        left, top, right, bottom = self.margins_px
        wide, tall = self.size_px
        return (left + wide - right) / 2, (top + tall - bottom) / 2


def state_of(scene: Scene, now: ViewState, first: Sequence[Layer], kinds: Collection[str]) -> ViewState:
    """The scene's state with the window's camera, theme and mode.

    first: the layers that a city begins with, for a scene that names none. kinds: the overlays that are known; layers
    of others are left out.
    """
    layers = tuple(layer for layer in scene.state.layers or first if layer.kind in kinds)
    return replace(scene.state, layers=layers, camera=now.camera, theme=now.theme, mode=now.mode)


def camera_of(scene: Scene, room: Room) -> Camera:
    """Where the scene looks, in a room, within the camera's limits."""
    return _aimed(scene.frame, scene.state, room)


def _aimed(frame: Frame, state: ViewState, room: Room) -> Camera:
    if not frame.fit:
        scale = frame.span / min(room.size_px)
        camera = Camera(frame.x, frame.y, scale, frame.rotation_deg, frame.tilt_deg)
        camera = zoomed(camera, frame.zoom, (room.size_px[0] / 2, room.size_px[1] / 2), room.size_px)
    else:
        camera = zoomed(_fitted(frame, state, room), frame.zoom, room.middle_px, room.size_px)
    return navigate.limited(camera, room.stage.extent, room.size_px)


def _fitted(frame: Frame, state: ViewState, room: Room) -> Camera:
    """All of what is to be seen, at the turn and the tilt of the frame; all of the city where nothing is selected."""
    box = selected_box(room.stage.city, state.selection, state.plan) if frame.fit == "selection" else None
    if box is None:
        return room.stage.home(
            room.size_px, room.margins_px, tilt_deg=frame.tilt_deg, rotation_deg=frame.rotation_deg,
            sheets=_sheets(state), spread=state.spread,
        )  # fmt: skip
    grown = box + np.array([-1, -1, 1, 1]) * max(*(box[2:] - box[:2]), ROUND_SELECTION * room.stage.span)
    aimed = fit(grown, room.size_px, room.margins_px)
    aimed = replace(aimed, rotation_deg=frame.rotation_deg, tilt_deg=frame.tilt_deg)
    return _raised(aimed, (box[:2] + box[2:]) / 2, state, room)


def _raised(camera: Camera, spot: np.ndarray, state: ViewState, room: Room) -> Camera:
    """The camera with a place in the middle of the room as it is seen: lifted with its level and the lowest sheet."""
    for _ in range(TRIES):
        view = View(camera, room.size_px, spread=state.spread)
        planes = room.stage.planes(view)
        there = planes.stand(spot[None], room.stage.height(view))[0]
        if not np.isfinite(there).all():
            break
        here, goal = unproject(planes.ground, np.array([there, room.middle_px]))
        if not np.isfinite(here - goal).all():
            break
        camera = replace(camera, x=camera.x + float(here[0] - goal[0]), y=camera.y + float(here[1] - goal[1]))
    return camera


def _sheets(state: ViewState) -> int:
    """How many sheets the layers may need, before anything is built of them."""
    return max(sum(layer.visible and layer.kind not in _NO_SHEET for layer in state.layers), 1)


def recorded(scene: Scene, state: ViewState, room: Room, first: Sequence[Layer] = ()) -> Scene:
    """`scene` with the picture that a window shows; words, length and ways on are its own.

    What the picture has not changed stays as the scene says it: the whole city as the whole city, whatever its camera
    is in this room; the layers that a city begins with as none. Anything else is written down. What a scene cannot
    name, such as flows that only a what-if makes, is left out.
    """
    known = tuple(scene.state.layers or first)
    layers = scene.state.layers if tuple(state.layers) == known else state.layers
    kept = replace(
        state,
        layers=layers,
        camera=Camera(),
        theme=ViewState().theme,
        mode=ViewState().mode,
        selection=_named(state, room.stage.city),
        plan=NO_PLAN if _is_plan(room.stage.city) else state.plan,
    )
    return replace(scene, state=kept, frame=frame_of(replace(kept, camera=state.camera), room, scene.frame))


def frame_of(state: ViewState, room: Room, like: Frame | None = None) -> Frame:
    """The frame that a camera shows: `like` where that gives it, else the city or the selection where those do, else
    numbers, rounded to DIGITS digits.
    """
    camera = state.camera
    turn = {"rotation_deg": round(camera.rotation_deg, 6), "tilt_deg": round(camera.tilt_deg, 6)}
    tries = [] if like is None else [like]
    chosen = selected_box(room.stage.city, state.selection, state.plan) is not None
    for what in ("city", "selection") if chosen else ("city",):
        whole = _aimed(Frame(what, **turn), state, room)
        tries.append(Frame(what, _rounded(whole.units_per_px / camera.units_per_px), **turn))
    for frame in tries:
        if _same(_aimed(frame, state, room), camera, room):
            return frame
    span = camera.units_per_px * min(room.size_px)
    return Frame("", 1.0, _rounded(camera.x), _rounded(camera.y), _rounded(span), **turn)


def _same(one: Camera, other: Camera, room: Room) -> bool:
    """True if two cameras show the same picture to a thousandth of a pixel."""
    away = math.hypot(one.x - other.x, one.y - other.y)
    turned = abs((one.rotation_deg - other.rotation_deg + 180.0) % 360.0 - 180.0)
    return (
        away <= NEAR_PX * other.units_per_px
        and abs(one.units_per_px / other.units_per_px - 1.0) <= NEAR_SHARE
        and max(turned, abs(one.tilt_deg - other.tilt_deg)) <= 1e-5
    )


def _rounded(value: float) -> float:
    return float(f"{value:.{DIGITS}g}")


def _is_plan(city: City) -> bool:
    """True for a floor plan, which is shown alone."""
    return city.base is not None and city.base.plane == OWN


def note_place(city: City, state: ViewState) -> tuple[str, str]:
    """Where a call-out would point, as a story file says it, and its first words: what is chosen, else the middle."""
    chosen, base, sites = state.selection, city.base, city.sites
    if sites is not None and (numbers := sorted(site for site in chosen.sites if site < len(sites.ids))):
        return f"site:{sites.ids[numbers[0]]}", sites.names[numbers[0]]
    if base is not None and (numbers := sorted(region for region in chosen.regions if region < len(base))):
        return f"region:{base.ids[numbers[0]]}", base.names[numbers[0]]
    return f"{state.camera.x:.9g},{state.camera.y:.9g}", bare(tr("Here"))


def _named(state: ViewState, city: City) -> Selection:
    """The selection as far as a story file has names for it; one of regions always says of which set."""
    chosen, sites, flows = state.selection, city.sites, city.flows
    known = len(sites) + len(state.plan.adds) if sites is not None else 0
    return Selection(
        state.region_set if chosen.regions else "",
        chosen.regions,
        frozenset(site for site in chosen.sites if site < known),
        frozenset(flow for flow in chosen.flows if flows is not None and flow < len(flows)),
    )

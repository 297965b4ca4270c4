"""Where the camera goes: extents, zoom, turning, tilting, and the views before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from viewer.app.commands import Command
from viewer.app.companion import Companion
from viewer.app.session import Session
from viewer.geometry import navigate
from viewer.model.state import APART_DEG, ViewState
from viewer.tongue import mark
from viewer.ui.status_bar import PX_PER_M

PAN_PX = 100
TURN_DEG, TILT_DEG = 15.0, 10.0
SPREAD = 0.2  # of the whole way of the sheets, for each press of a key
WAYS = {"left": (1, 0), "right": (-1, 0), "up": (0, 1), "down": (0, -1)}
WAY_TITLES = {
    "left": mark("Move the map: left"),
    "right": mark("Move the map: right"),
    "up": mark("Move the map: up"),
    "down": mark("Move the map: down"),
}


class Looking(Companion):
    """Everything that moves the camera and nothing else."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        session.window.status.scale_asked.connect(self._on_scale)
        self._covered = self._covering()
        session.window.placed.connect(self._on_placed)

    def _covering(self) -> tuple[int, bool]:
        """What the column of docked panels covers, on the right or on the left where lines end there, and whether keys
        stand beside the map that stand below it else.
        """
        window = self.session.window
        return window.margins_px()[0 if window.isRightToLeft() else 2], window.keys_up

    def _on_placed(self) -> None:
        """Whoever sees the whole city sees it beside a panel, too, that has just come to stand over it, or left."""
        session, covered = self.session, self._covering()
        if covered == self._covered:
            return
        self._covered = covered
        if session.city is not None and session.home is not None and session.store.state.camera == session.home:
            session.full_extent(eased=session.window.isVisible())

    def commands(self) -> Iterable[Command]:
        session, on_map = self.session, self.session.window.map
        seen = session.has_city
        yield Command(
            "zoom_in", mark("Zoom in"), lambda: on_map.zoom_by(2.0), ("Ctrl++", "Ctrl+=", "+", "="), "View", seen
        )
        yield Command("zoom_out", mark("Zoom out"), lambda: on_map.zoom_by(0.5), ("Ctrl+-", "-"), "View", seen)
        yield Command("full_extent", mark("Full extent"), session.full_extent, ("Ctrl+Shift+F",), "View", seen)
        yield Command("to_selection", mark("Zoom to the selection"), session.zoom_to_selection, ("Ctrl+J",), "View",
                      lambda: bool(session.store.state.selection))  # fmt: skip
        yield Command("view_back", mark("Last view"), self.view_back, ("Alt+Left",), "View",
                      lambda: session.cameras.can_go_back)  # fmt: skip
        yield Command("view_forward", mark("Next view"), self.view_forward, ("Alt+Right",), "View",
                      lambda: session.cameras.can_go_forward)  # fmt: skip
        yield Command("north_up", "-" + mark("North up"), self.north_up, ("N",), "View", seen, right="turn")
        yield Command("top_down", mark("Look straight down"), self.top_down, ("U",), "View", seen, right="turn")
        yield Command("reset_view", mark("Reset the view"), self.reset, ("R",), "View", seen, right="full_extent")
        yield Command("refresh", mark("Draw again"), session.refresh, ("Ctrl+R",), "View", seen)
        yield from self._motion()

    def _motion(self) -> Iterable[Command]:
        """What the keys of the map ask for; in no menu."""
        seen = self.session.has_city
        for way, (x, y) in WAYS.items():
            yield Command(f"pan_{way}", WAY_TITLES[way], lambda x=x, y=y: self.pan(x * PAN_PX, y * PAN_PX),
                          enabled=seen, right="pan")  # fmt: skip
        for name, title, turn, tilt in (
            ("rotate_left", mark("Turn the map to the left"), -TURN_DEG, 0.0),
            ("rotate_right", mark("Turn the map to the right"), TURN_DEG, 0.0),
            ("tilt_more", mark("Tilt the map"), 0.0, TILT_DEG),
            ("tilt_less", mark("Tilt the map less"), 0.0, -TILT_DEG),
        ):
            yield Command(name, title, lambda turn=turn, tilt=tilt: self.turn(turn, tilt), enabled=seen, right="turn")

        for name, title, by in (("sheets_apart", mark("Pull the lifted sheets apart"), SPREAD),
                                ("sheets_together", mark("Push the lifted sheets together"), -SPREAD)):  # fmt: skip
            yield Command(name, title, lambda by=by: self.spread(self.session.store.state.spread + by),
                          enabled=self._is_tilted, right="turn")  # fmt: skip

    def reset(self) -> None:
        """Back from a detour to the scene that was left; without one the whole city."""
        if not self.session.player.restore():
            self.session.full_extent()

    def connect_panels(self) -> None:
        if self.session.window.layers:
            self.session.window.layers.spread_asked.connect(self.spread)

    def show_state(self, old: ViewState, new: ViewState) -> None:
        if self.session.window.layers:
            self.session.window.layers.spread.show_state(new)

    def spread(self, share: float) -> None:
        """Pulls the lifted sheets apart by so much, 0 together to 1 as far as they go."""
        self.session.store.change(spread=round(min(max(share, 0.0), 1.0), 3))

    def _is_tilted(self) -> bool:
        return self.session.has_city() and self.session.store.state.camera.tilt_deg >= APART_DEG

    def view_back(self) -> None:
        """The view before this one."""
        if (camera := self.session.cameras.back()) is not None:
            self.session.window.map.go(camera)

    def view_forward(self) -> None:
        """The view that was gone back from."""
        if (camera := self.session.cameras.forward()) is not None:
            self.session.window.map.go(camera)

    def pan(self, x_px: float, y_px: float) -> None:
        """Moves the map by so many pixels."""
        on_map = self.session.window.map
        on_map.go(on_map.panned(on_map.aim(), x_px, y_px))

    def turn(self, by_deg: float, tilt_by_deg: float) -> None:
        """Turns and tilts the map by so many degrees."""
        on_map = self.session.window.map
        on_map.go(navigate.turned(on_map.aim(), by_deg, tilt_by_deg))

    def north_up(self) -> None:
        """North to the top, the tilt stays."""
        self.session.window.map.go(replace(self.session.window.map.aim(), rotation_deg=0.0))

    def top_down(self) -> None:
        """The flat map, as it is turned."""
        self.session.window.map.go(replace(self.session.window.map.aim(), tilt_deg=0.0))

    def _on_scale(self, denominator: float) -> None:
        on_map = self.session.window.map
        on_map.go(replace(self.session.store.state.camera, units_per_px=denominator / PX_PER_M))
        on_map.setFocus()

"""The modes as records: one window obeys them, no widget asks which one it is in."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.tongue import mark

EVERYTHING = "*"
EXPLORE = ("layers", "legend", "inspector", "time")
# docked panels that every mode may open
OPENED = ("sankey", "charts", "audit", "audit_rows", "trace", "plan", "thrown", "data")
LOOKING = frozenset(
    "toggle_layer play step zoom_in zoom_out full_extent pan turn bare theme pick cancel account lens story".split()
)
OPENING = frozenset("flow_diagram hold_particles charts audit_panel trace_panel what_if thrown".split())


@dataclass(frozen=True, slots=True)
class Mode:
    """What a mode shows, allows and starts with."""

    name: str
    title: str
    panels: tuple[str, ...]  # names of panels that the window shows, others do not exist
    commands: frozenset[str]  # names that the command table lets through; "*" is all of them
    full_screen: bool = False
    cursor: bool = True
    idle_reset_s: float = 0.0  # 0 never resets
    countdown_s: float = 0.0  # that it asks before whether anybody is there
    visit: bool = False  # for whoever comes by: start screen, stories between visits, nothing leads out of it
    touch_scale: float = 1.0  # of every target
    start_tilt_deg: float = 0.0
    type_scale: float = 1.0
    plain: bool = False  # nothing floats over the map but the key of its colours: an audience looks at it
    px_per_mm: float = 0.0  # of the screen, for targets of whole millimetres; 0 leaves them at their pixels

    def allows(self, command: str) -> bool:
        return EVERYTHING in self.commands or command in self.commands


MODES = {
    mode.name: mode
    for mode in (
        Mode(
            "analyst",
            mark("Analyst"),
            (*EXPLORE, *OPENED, "stories", "status", "palette", "problems"),
            frozenset({EVERYTHING}),
        ),
        Mode(
            "presenter",
            mark("Presenter"),
            (*EXPLORE, *OPENED, "stories"),
            LOOKING | OPENING | {"story_edit", "undo", "redo", "full_screen", "mode", "language", "quit"},
            full_screen=True,
            start_tilt_deg=40.0,
            type_scale=1.5,
        ),
        Mode(
            "stage",
            mark("Stage"),
            ("legend",),
            (LOOKING - {"cancel"}) | {"story_edit", "language"},
            full_screen=True,
            start_tilt_deg=40.0,
            type_scale=1.92,  # the smallest text is 24 px of 1080 lines
            plain=True,
        ),
        Mode(
            "kiosk",
            mark("Kiosk"),
            (*EXPLORE, *OPENED),
            LOOKING | OPENING,
            full_screen=True,
            cursor=False,
            idle_reset_s=60.0,
            countdown_s=25.0,
            visit=True,
            touch_scale=1.6,
            start_tilt_deg=40.0,
            type_scale=1.25,
        ),
    )
}

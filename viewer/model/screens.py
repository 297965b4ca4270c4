"""Which window of a talk stands on which screen: one pure decision, so that notes are never shown to an audience."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

Box = tuple[int, int, int, int]  # left, top, width, height in pixels of the desktop
Wanted = Literal["auto", "strip", "share"]
WAYS: tuple[Wanted, ...] = ("auto", "strip", "share")

SHARE_RATIO = 16 / 9
SHARE_PX = 1280, 720  # of the window that is shared in a call, where the screen has room for it
SHARE_ROOM = 0.62  # of the screen's width and height that it takes at most


@dataclass(frozen=True, slots=True)
class Screen:
    """One output as the system tells it. serial: "" where the system knows none."""

    name: str
    box: Box
    serial: str = ""
    primary: bool = False

    @property
    def key(self) -> str:
        """What it is known by the next time: name, serial and size."""
        return f"{self.name}|{self.serial}|{self.box[2]}x{self.box[3]}"


@dataclass(frozen=True, slots=True)
class Placement:
    """Where one window stands. key: of its screen."""

    key: str
    box: Box
    full_screen: bool = True


@dataclass(frozen=True, slots=True)
class Placements:
    """Where the windows of a talk stand; None: it is hidden and waits.

    strip: the notes are folded into a strip of the stage's window. mirrored: the stage's screen is shown twice.
    """

    stage: Placement | None = None
    desk: Placement | None = None
    strip: bool = False
    mirrored: bool = False

    @property
    def notes_on(self) -> str:
        """Key of the screen on which notes can be read, "" for none."""
        if self.strip and self.stage is not None:
            return self.stage.key
        return self.desk.key if self.desk is not None else ""


@dataclass(frozen=True, slots=True)
class Spot:
    """A part of the desktop: one screen, or several that show the same."""

    screens: tuple[Screen, ...]

    @property
    def mirrored(self) -> bool:
        return len(self.screens) > 1

    @property
    def primary(self) -> bool:
        return any(screen.primary for screen in self.screens)

    @property
    def first(self) -> Screen:
        """The one that it is known by: of several not the main one, which is the speaker's when they part."""
        return max(self.screens, key=lambda screen: (not screen.primary, screen.box[2] * screen.box[3]))

    def has(self, key: str) -> bool:
        return any(screen.key == key for screen in self.screens)


def spots(screens: Sequence[Screen]) -> tuple[Spot, ...]:
    """The parts of the desktop in the order of the screens; what overlaps shows the same and is one part.

    Screens without an area are left out.
    """
    found: list[list[Screen]] = []
    for screen in screens:
        if screen.box[2] <= 0 or screen.box[3] <= 0:
            continue
        touched = [group for group in found if any(_overlap(screen.box, other.box) for other in group)]
        rest = [group for group in found if not any(group is one for one in touched)]
        found = [*rest, [*(one for group in touched for one in group), screen]]
    order = {id(screen): place for place, screen in enumerate(screens)}
    groups = sorted((sorted(group, key=lambda one: order[id(one)]) for group in found), key=lambda g: order[id(g[0])])
    return tuple(Spot(tuple(group)) for group in groups)


def pair(screens: Sequence[Screen]) -> str:
    """What a set of screens is remembered by."""
    return " + ".join(sorted(screen.key for screen in screens))


def decide(
    screens: Sequence[Screen],
    *,
    wanted: Wanted = "auto",
    stage_on: str = "",
    choices: Mapping[str, str] | None = None,
) -> Placements:
    """Where stage and desk stand on these screens.

    wanted: "auto" two windows, on one screen a strip; "strip" and "share" (a window of 16:9 for a call) were asked
    for. stage_on: key of the screen that the audience last saw, "" for none yet. choices: `pair` -> key of the
    screen that was chosen for the stage; what was chosen for other pairs says nothing of these screens.

    Notes are never on a screen that is mirrored, that the stage covers, or that an audience sees; without a
    screen everything waits. A stage that lost its screen waits for another one and leaves the desk where it is.
    """
    places = spots(screens)
    if not places:
        return Placements()
    chosen = (choices or {}).get(pair(screens), "")
    seen = frozenset(key for key in (stage_on, chosen) if key)
    if wanted == "share":
        return _share(places, seen)
    if wanted == "strip":
        return _strip(places, seen)
    if len(places) == 1:
        return _alone(places[0], stage_on, seen)
    stage = _stage(places, stage_on, chosen)
    free = [place for place in places if place is not stage and not place.mirrored]
    desk = next((place for place in free if place.primary), free[0] if free else None)
    return Placements(_full(stage), _full(desk) if desk is not None else None, mirrored=stage.mirrored)


def swapped(screens: Sequence[Screen], now: Placements) -> str:
    """Key of the screen that the stage goes to when a person swaps; "" where there is no other that may have it."""
    places = spots(screens)
    at = next((k for k, place in enumerate(places) if now.stage is not None and place.has(now.stage.key)), -1)
    for k in range(1, len(places) + 1):
        other = places[(at + k) % len(places)]
        rest = [place for place in places if place is not other and not place.mirrored]
        if (at + k) % len(places) != at and rest:
            return other.first.key
    return ""


def _stage(places: Sequence[Spot], stage_on: str, chosen: str) -> Spot:
    """The part that the audience sees: where it was, what was chosen, what is mirrored, what is not the main one.

    A choice that would leave the notes without a place is passed over where another one does not.
    """
    for place in places:
        if stage_on and place.has(stage_on):
            return place
    order = [place for place in places if chosen and place.has(chosen)]
    order += [place for place in places if place.mirrored]
    order += [place for place in places if not place.primary]
    order += list(places)
    for place in order:
        if any(other is not place and not other.mirrored for other in places):
            return place
    return order[0]


def _alone(place: Spot, stage_on: str, seen: frozenset[str]) -> Placements:
    """One part: a strip, unless an audience sees it or the stage had another screen, for which it waits."""
    if place.mirrored or any(place.has(key) for key in seen):
        return Placements(_full(place), mirrored=place.mirrored)
    if stage_on:
        return Placements(desk=_full(place))
    return Placements(_full(place), strip=True)


def _strip(places: Sequence[Spot], seen: frozenset[str]) -> Placements:
    """Everything in one window, where nobody else looks; where that is nowhere, the stage without notes."""
    own = _private(places, seen)
    if own is None:
        return Placements(_full(places[0]), mirrored=places[0].mirrored)
    return Placements(_full(own), strip=True)


def _share(places: Sequence[Spot], seen: frozenset[str]) -> Placements:
    """The stage as a window of 16:9, the desk beside it; no desk where everything is seen by others."""
    own = _private(places, seen)
    place = own or places[0]
    box = _window(place.first.box)
    stage = Placement(place.first.key, box, full_screen=False)
    if own is None:
        return Placements(stage, mirrored=place.mirrored)
    others = [other for other in places if other is not own and not other.mirrored]
    other = next((one for one in others if not any(one.has(key) for key in seen)), None)
    return Placements(stage, _full(other) if other is not None else _beside(own, box))


def _private(places: Sequence[Spot], seen: frozenset[str]) -> Spot | None:
    """The part that only the speaker sees: the main one before others."""
    own = [place for place in places if not place.mirrored and not any(place.has(key) for key in seen)]
    return next((place for place in own if place.primary), own[0] if own else None)


def _full(place: Spot) -> Placement:
    return Placement(place.first.key, place.first.box)


def _window(screen: Box) -> Box:
    """A box of 16:9 in the upper left part of a screen."""
    left, top, wide, tall = screen
    width = min(SHARE_PX[0], int(wide * SHARE_ROOM), int(tall * SHARE_ROOM * SHARE_RATIO))
    return left, top, max(width, 160), round(max(width, 160) / SHARE_RATIO)


def _beside(place: Spot, stage: Box) -> Placement:
    """What is free of a screen: right of the shared window or below it, whichever has more room."""
    left, top, wide, tall = place.first.box
    right = left + stage[2], top, wide - stage[2], tall
    below = left, top + stage[3], wide, tall - stage[3]
    box = max(right, below, key=lambda one: min(one[2] / SHARE_RATIO, one[3]))
    return Placement(place.first.key, box, full_screen=False)


def _overlap(one: Box, other: Box) -> bool:
    return (
        one[0] < other[0] + other[2]
        and other[0] < one[0] + one[2]
        and one[1] < other[1] + other[3]
        and other[1] < one[1] + one[3]
    )

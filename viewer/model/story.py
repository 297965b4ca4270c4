"""Stories as frozen records: scenes in an order, each a whole picture with words computed when they are shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

from viewer.model.state import Params, ViewState

CUTS_MIN = (5, 10, 20)  # lengths of a talk that a story is cut to
DWELL_S = 12.0


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a scene looks, whatever the size of the window.

    fit: "city" the whole of what is shown, "selection" what is selected, "" the place given by x, y and span.
    zoom: how much closer than that. span: world units across the shorter side of the map; it, x and y count only
    when nothing is fitted.
    """

    fit: Literal["", "city", "selection"] = "city"
    zoom: float = 1.0
    x: float = 0.0
    y: float = 0.0
    span: float = 0.0
    rotation_deg: float = 0.0
    tilt_deg: float = 0.0


@dataclass(frozen=True, slots=True)
class Note:
    """A call-out that a scene puts on the map. at: "region:ID", "site:ID" or "X,Y" in world units; text: a template."""

    at: str
    text: str


@dataclass(frozen=True, slots=True)
class Ask:
    """A number that a story's words use by its name: a measure and what it is asked of, computed when it is shown."""

    name: str
    measure: str
    params: Params = ()


@dataclass(frozen=True, slots=True)
class Fork:
    """One of the ways on from a scene: what its button says and the name of the scene it leads to."""

    label: str
    scene: str


@dataclass(frozen=True, slots=True)
class Scene:
    """One whole picture of a story. Of `state` everything counts but camera, theme and mode: they are the window's.

    caption, notes and callouts are templates: "{name}" is the number of that Ask with its unit. play: the first and
    last step that the clock runs through while the scene stands; None stands still at the state's own step.
    """

    name: str
    title: str
    state: ViewState = field(default_factory=ViewState)
    frame: Frame = Frame()
    caption: str = ""
    notes: str = ""  # for who speaks, never on the stage
    callouts: tuple[Note, ...] = ()
    dwell_s: float = DWELL_S
    play: tuple[int, int] | None = None
    cuts: tuple[int, ...] = CUTS_MIN  # minutes of the cuts that it belongs to
    forks: tuple[Fork, ...] = ()
    then: str = ""  # the scene after it; "" is the one below it in the list
    last: bool = False  # a way ends here, whatever stands below: stories with several ends


@dataclass(frozen=True, slots=True)
class Story:
    """Scenes in their order, and what their words ask of the city."""

    name: str
    title: str
    question: str = ""
    scenes: tuple[Scene, ...] = ()
    asks: tuple[Ask, ...] = ()
    file: str = ""  # in the pack, "stories/name.toml"; "" when it lies in the person's own folder

    def scene(self, name: str) -> Scene:
        """The scene of this name; KeyError with the known ones."""
        for scene in self.scenes:
            if scene.name == name:
                return scene
        raise KeyError(f"no scene {name!r}; known: {', '.join(scene.name for scene in self.scenes) or 'none'}")

    def after(self, name: str) -> str:
        """The name of the scene that follows without a choice; "" at the end of a way."""
        scene = self.scene(name)
        if scene.last:
            return ""
        if scene.then or scene.forks:
            return scene.then or scene.forks[0].scene
        names = [one.name for one in self.scenes]
        at = names.index(name) + 1
        return names[at] if at < len(names) else ""

    def way(self, choices: tuple[str, ...] = ()) -> Iterator[Scene]:
        """The scenes as they are seen, from the first, at each fork by the first of `choices` that it offers.

        A fork that no choice names takes its first way. Each scene comes once.
        """
        name, seen = (self.scenes[0].name if self.scenes else ""), set()
        while name and name not in seen:
            seen.add(name)
            scene = self.scene(name)
            yield scene
            offered = {fork.scene for fork in scene.forks}
            name = next((choice for choice in choices if choice in offered), "") or self.after(name)

    @property
    def lasts_s(self) -> float:
        """Seconds that it takes by its first way when it goes on by itself: the sum of what its scenes stand."""
        return sum(scene.dwell_s for scene in self.way())

    def cut(self, minutes: int) -> Story:
        """The story of the scenes that belong to a cut, in their order; the whole one when none says so.

        A way on to a scene that is left out leads to where that one would have led; ways that become one are one.
        """
        kept = tuple(scene for scene in self.scenes if minutes in scene.cuts)
        names = [scene.name for scene in kept]
        below = dict(zip(names, [*names[1:], ""]))

        def onward(name: str) -> str:
            seen: set[str] = set()
            while name and name not in below and name not in seen:
                seen.add(name)
                name = self.after(name)
            return name if name in below else ""

        def mended(scene: Scene) -> Scene:
            ways = {onward(fork.scene): fork.label for fork in reversed(scene.forks)}
            forks = tuple(Fork(label, name) for name, label in reversed(ways.items()) if name)
            then = onward(self.after(scene.name))
            straight = then == below[scene.name] and not scene.then
            ends = not then and (scene.last or bool(below[scene.name]))
            return replace(scene, forks=forks if len(forks) > 1 else (), then="" if straight else then, last=ends)

        return replace(self, scenes=tuple(mended(scene) for scene in kept) or self.scenes)

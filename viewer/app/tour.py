"""The scenes of a story ready to be drawn: pictures, words and receipts of each, for a picture of any size."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from viewer.analysis import whatif
from viewer.errors import UsageError
from viewer.model.city import City
from viewer.model.receipt import Receipt
from viewer.model.seen import seen as on_screen
from viewer.model.state import LensSpot, ViewState
from viewer.model.story import Scene, Story
from viewer.overlays.captions_of import Words, at_step, words_of

if TYPE_CHECKING:
    from viewer.analysis.timeline import Timeline
    from viewer.render.stage import Stage
    from viewer.render.tale import Page, Seen, Told

ODD = re.compile(r"[^a-z0-9_\-]+")
STORY = "story"  # in what is asked: story, scene, size and theme, or a list of these, make the pictures again


@dataclass(frozen=True, slots=True, eq=False)
class Shot:
    """One scene ready to be drawn. whole: the city as it was opened."""

    whole: City
    story: Story
    scene: Scene
    words: Words
    seen: Seen
    stage: Stage

    @property
    def file(self) -> str:
        """The name of its picture, "1-alleys.png"."""
        return f"{self.seen.told.number}-{ODD.sub('-', self.scene.name)}.png"

    def receipt(self) -> Receipt:
        """What is shown and what is said, with every figure and how it came about."""
        from viewer.overlays.receipts import receipt

        state, size = self.seen.state, self.seen.page.plan.size
        told = receipt(on_screen(self.whole, state.region_set), state, self.seen.shown, self.words.title)
        place = {"name": self.story.name, "scene": self.scene.name, "size": list(size), "theme": state.theme,
                 "caption": bool(self.seen.told.title), "scale": self.seen.page.plan.scale}  # fmt: skip
        return replace(told, asked={**told.asked, STORY: place}, lines=(*told.lines, *self.words.lines))


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """Where a scene looks and what surrounds it: its state with the camera, its words, the parts of the picture."""

    state: ViewState
    told: Told
    page: Page
    stage: Stage


class Tour:
    """The scenes of a story in the order in which they are seen, for pictures of one size.

    ways: names of scenes to go to at forks. captioned: False leaves the panel with title and caption out. scale: of
    type, 0 lets the size decide.
    """

    def __init__(
        self, city: City, story: Story, size: tuple[int, int], theme: str = "dark", *, ways: Sequence[str] = (),
        captioned: bool = True, scale: float = 0.0,
    ) -> None:  # fmt: skip
        self.scale = scale
        self.city, self.story, self.size, self.theme, self.captioned = city, story, size, theme, captioned
        self.scenes = tuple(story.way(tuple(ways)))
        self._stages: dict[tuple, Stage] = {}
        self._words: dict[tuple[str, int | None], Words] = {}
        self._parts: dict[str, City] = {}
        self._lines: dict[str, Timeline] = {}

    def __len__(self) -> int:
        return len(self.scenes)

    def shots(self) -> Iterator[Shot]:
        """Every scene at the step that it stands at, the last one of a clock that runs."""
        for scene in self.scenes:
            yield self.shot(scene)

    def shot(self, scene: Scene, step: int | None = None) -> Shot:
        """A scene at a step, at its own when None."""
        from viewer.overlays import KINDS, lens_query, picture_stack
        from viewer.overlays.story_notes import noted
        from viewer.render.tale import Seen

        placed = self.place(scene, step)
        part, state, words = self._part(scene), placed.state, self.words(scene, step)
        known = tuple(layer for layer in state.layers if layer.kind in KINDS)  # what is not was told
        shown = picture_stack(part, replace(state, layers=known))
        notes = noted(part, words.callouts, shown, state.plan)
        looked = lens_query.looked_through(part, state, KINDS, shown)
        seen = Seen(placed.stage.city, state, (*shown, *((notes,) if notes is not None else ())), placed.told,
                    placed.page, self._lines[state.region_set], looked)  # fmt: skip
        return Shot(self.city, self.story, scene, words, seen, placed.stage)

    def place(self, scene: Scene, step: int | None = None) -> Placed:
        """Where a scene looks and what surrounds it, before anything of it is built."""
        from viewer.analysis.timeline import timeline
        from viewer.overlays import default_layers
        from viewer.render.snapshot import application
        from viewer.render.tale import page_of

        application()
        part = self._part(scene)
        state = replace(scene.state, layers=scene.state.layers or default_layers(part), theme=self.theme)
        state = replace(state, step=_step(scene) if step is None else step)
        told, lasting = self._told(scene, self.words(scene, step)), self._told(scene, self.words(scene))
        if state.region_set not in self._lines:
            self._lines[state.region_set] = timeline(part)
        line = self._lines[state.region_set]
        pages = [page_of(self.size, one, legend=state.legend and not state.bare,
                         time=bool(line.subject) and state.step is not None, scale=self.scale)
                 for one in (told, lasting)]  # fmt: skip
        page = pages[0]
        if len(page.lines) <= len(pages[1].lines):  # a number of another length must not move the map
            page = replace(page, plan=pages[1].plan)
        stage = self._stage(part, state)
        state = _aimed(scene, replace(state, lens=_scaled(state.lens, page.plan.mark)), stage, page)
        return Placed(state, told, page, stage)

    def _told(self, scene: Scene, words: Words) -> Told:
        from viewer.render.tale import Told

        number = self.scenes.index(scene) + 1 if scene in self.scenes else 0
        if not self.captioned:
            return Told(words.story, "", "", number, len(self))
        return Told(words.story, words.title, words.caption, number, len(self), words.forks)

    def words(self, scene: Scene, step: int | None = None) -> Words:
        """What a scene says, at a moment of its clock where it speaks of moments; each is worked out once."""
        now = at_step(scene, step)
        key = now.name, now.state.step
        if key not in self._words:
            self._words[key] = words_of(self.city, self.story, now, notes=False)
        return self._words[key]

    def _part(self, scene: Scene) -> City:
        """The city on the scene's region set; one record of it, for it remembers what was worked out of it."""
        name = scene.state.region_set
        if name not in self._parts:
            self._parts[name] = on_screen(self.city, name)
        return self._parts[name]

    def _stage(self, part: City, state: ViewState) -> Stage:
        from viewer.render.stage import Stage

        key = state.region_set, state.plan
        if key not in self._stages:
            self._stages[key] = Stage(whatif.apply(part, state.plan))
        return self._stages[key]


def again(city: City, places: object) -> Receipt:
    """The receipt of a picture or a handout once more; UsageError where the data do not tell that story."""
    try:
        if isinstance(places, list):
            parts = [_again(city, place) for place in places]
            return replace(parts[0], lines=tuple(line for part in parts for line in part.lines))
        return _again(city, places)
    except (KeyError, TypeError, ValueError, IndexError, StopIteration) as error:
        raise UsageError("the receipt is of a scene that the data do not tell") from error


def _again(city: City, place) -> Receipt:
    story = next(one for one in city.stories if one.name == place["name"])
    wide, tall = (int(side) for side in place["size"])
    tour = Tour(city, story, (wide, tall), str(place["theme"]), captioned=bool(place["caption"]),
                scale=float(place["scale"]))  # fmt: skip
    return tour.shot(story.scene(str(place["scene"]))).receipt()


def _step(scene: Scene) -> int | None:
    if scene.state.step is None and scene.play is not None:
        return scene.play[1]
    return scene.state.step


def _scaled(lens: LensSpot | None, scale: float) -> LensSpot | None:
    return replace(lens, radius_px=lens.radius_px * scale) if lens is not None else None


def _aimed(scene: Scene, state: ViewState, stage: Stage, page: Page) -> ViewState:
    from viewer.app.scene_state import Room, camera_of

    room = Room(stage, page.plan.size, page.plan.margins)
    return replace(state, camera=camera_of(replace(scene, state=state), room))

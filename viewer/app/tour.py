"""`rhea tour`: a story as pictures, one for each scene, with its words and the receipt of its numbers inside."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.analysis import whatif
from viewer.errors import PackError, Problem, UsageError, has_errors
from viewer.model.city import City
from viewer.model.receipt import Receipt
from viewer.model.seen import seen as on_screen
from viewer.model.story import Scene, Story
from viewer.overlays.captions_of import Words, story_faults, words_of
from viewer.overlays.story_layers import layer_faults

if TYPE_CHECKING:
    from viewer.render.stage import Stage
    from viewer.render.tale import Seen

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
        self._words: dict[str, Words] = {}

    def __len__(self) -> int:
        return len(self.scenes)

    def shots(self) -> Iterator[Shot]:
        """Every scene at the step that it stands at, the last one of a clock that runs."""
        for scene in self.scenes:
            yield self.shot(scene)

    def shot(self, scene: Scene, step: int | None = None) -> Shot:
        """A scene at a step, at its own when None."""
        from viewer.analysis.timeline import timeline
        from viewer.overlays import KINDS, default_layers, lens_query, picture_stack
        from viewer.overlays.story_notes import noted
        from viewer.render.snapshot import application
        from viewer.render.tale import Seen, Told, page_of

        application()
        part = on_screen(self.city, scene.state.region_set)
        state = replace(scene.state, layers=scene.state.layers or default_layers(part), theme=self.theme)
        state = replace(state, step=_step(scene) if step is None else step)
        words = self.words(scene)
        number = self.scenes.index(scene) + 1 if scene in self.scenes else 0
        told = Told(words.story, words.title, words.caption, number, len(self), words.forks)
        if not self.captioned:
            told = replace(told, title="", caption="", ways=())
        line = timeline(part)
        page = page_of(self.size, told, legend=state.legend and not state.bare,
                       time=bool(line.subject) and state.step is not None, scale=self.scale)  # fmt: skip
        city, stage = whatif.apply(part, state.plan), self._stage(part, state)
        state = _aimed(scene, replace(state, lens=_scaled(state.lens, page.plan.mark)), stage, page)
        shown = picture_stack(part, state)
        notes = noted(part, words.callouts, shown, state.plan)
        lens = lens_query.seen(part, state, KINDS)
        seen = Seen(city, state, (*shown, *((notes,) if notes is not None else ())), told, page, line,
                    lens.glass if lens is not None else None)  # fmt: skip
        return Shot(self.city, self.story, scene, words, seen, stage)

    def words(self, scene: Scene) -> Words:
        """What a scene says; each is worked out once."""
        if scene.name not in self._words:
            self._words[scene.name] = words_of(self.city, self.story, scene, notes=False)
        return self._words[scene.name]

    def _stage(self, part: City, state) -> Stage:
        from viewer.render.stage import Stage

        key = state.region_set, state.plan
        if key not in self._stages:
            self._stages[key] = Stage(whatif.apply(part, state.plan))
        return self._stages[key]


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes, but for what all commands of pictures do."""
    from viewer.app.forms import file_ending

    parser.add_argument("path", metavar="PACK")
    parser.add_argument("--story", metavar="S", help="its name; the first of the pack when left out")
    parser.add_argument("--out", type=Path, metavar="DIR", help="a picture of each scene: 1-name.png, 2-name.png ...")
    parser.add_argument("--pdf", type=file_ending(".pdf", "a handout"), metavar="F.pdf", help="one page for each scene")
    parser.add_argument("--video", type=file_ending(".mp4", "a video"), metavar="F.mp4",
                        help="the whole story; needs the extra `video`")  # fmt: skip
    parser.add_argument("--choose", action="append", default=[], metavar="SCENE", help="the way to go at a fork")


def run(city: City, options: argparse.Namespace) -> bool:
    """Writes what the options ask for; True when everything that the story says and shows could be worked out."""
    if not (options.out or options.pdf or options.video):
        raise UsageError("tour: --out DIR, --pdf F.pdf or --video F.mp4 is needed")
    story = chosen(city, options.story)
    story = story.cut(options.cut) if options.cut else story
    for name in options.choose:
        _choice(story, name)
    faults = [*story_faults(city, story), *layer_faults(city, story)]
    _tell(faults)
    if options.out:
        pictures(Tour(city, story, options.size, options.theme or "dark", ways=options.choose), options.out)
    if options.pdf:
        from viewer.app.tour_pdf import handout

        handout(city, story, options.pdf, theme=options.theme or "light", ways=options.choose)
        print(f"rhea: wrote {options.pdf}", file=sys.stderr)
    if options.video:
        from viewer.app.tour_video import film

        film(Tour(city, story, options.size, options.theme or "dark", ways=options.choose), options.video)
        print(f"rhea: wrote {options.video}", file=sys.stderr)
    return not has_errors(faults)


def pictures(tour: Tour, folder: Path) -> list[Path]:
    """A PNG of each scene with its receipt inside, each written whole or not at all."""
    from viewer.app.carrying import in_png
    from viewer.render.snapshot import save_png
    from viewer.render.tale import picture

    written = []
    for shot in tour.shots():
        path = folder / shot.file
        image = picture(shot.stage, shot.seen)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            save_png(image, path, partial(in_png, receipt=shot.receipt()))
        except OSError as error:
            raise PackError([Problem(f"cannot write: {error.strerror or error}", file=str(path))]) from error
        written.append(path)
        print(f"rhea: wrote {path}", file=sys.stderr)
    return written


def chosen(city: City, name: str | None) -> Story:
    """The story of this name, of the pack or of the person's own; the first of the pack without one. UsageError."""
    from viewer.packs.own_stories import own_stories

    own = own_stories(city)[0] if name is not None or not city.stories else ()
    known = {story.name: story for story in (*own, *city.stories)}
    if not known:
        raise UsageError(f"{city.title or city.name} has no story")
    if name is None:
        return city.stories[0] if city.stories else own[0]
    if name not in known:
        raise UsageError(f"--story {name}: no such story; there is {', '.join(known)}")
    return known[name]


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


def _choice(story: Story, name: str) -> None:
    offered = [fork.scene for scene in story.scenes for fork in scene.forks]
    if name not in offered:
        raise UsageError(f"--choose {name}: no fork leads there; forks lead to {', '.join(offered) or 'nowhere'}")


def _step(scene: Scene) -> int | None:
    if scene.state.step is None and scene.play is not None:
        return scene.play[1]
    return scene.state.step


def _scaled(lens, scale: float):
    return replace(lens, radius_px=lens.radius_px * scale) if lens is not None else None


def _aimed(scene: Scene, state, stage, page):
    from viewer.app.scene_state import Room, camera_of

    room = Room(stage, page.plan.size, page.plan.margins)
    return replace(state, camera=camera_of(replace(scene, state=state), room))


def _tell(faults: Sequence[Problem]) -> None:
    for problem in dict.fromkeys(faults):
        print(f"rhea: {problem.severity}: {problem.sentence()}", file=sys.stderr)

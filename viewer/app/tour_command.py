"""`rhea tour`: a story as pictures, one for each scene, as a handout and as a video."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from viewer.app.tour import Tour
from viewer.errors import PackError, Problem, UsageError, has_errors
from viewer.model.city import City
from viewer.model.story import Story
from viewer.overlays.captions_of import story_faults
from viewer.overlays.story_layers import layer_faults


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
        hint = "Ctrl+B in the window records one; faults of stories are told by rhea check"
        raise UsageError(f"{city.title or city.name} has no story that can be shown: {hint}")
    if name is None:
        return city.stories[0] if city.stories else own[0]
    if name not in known:
        raise UsageError(f"--story {name}: no such story; there is {', '.join(known)}")
    return known[name]


def _choice(story: Story, name: str) -> None:
    offered = [fork.scene for scene in story.scenes for fork in scene.forks]
    if name not in offered:
        raise UsageError(f"--choose {name}: no fork leads there; forks lead to {', '.join(offered) or 'nowhere'}")


def _tell(faults: Sequence[Problem]) -> None:
    for problem in dict.fromkeys(faults):
        print(f"rhea: {problem.severity}: {problem.sentence()}", file=sys.stderr)

"""What a person does to the scenes of a story: each gives another story, in which every way leads somewhere."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import replace

from viewer.model.story import Scene, Story
from viewer.tongue import tr

LONGEST_NAME = 40


def fresh_name(title: str, taken: Collection[str], usual: str = "scene") -> str:
    """A name for a title, in plain letters, that nobody has yet.

    >>> fresh_name("The Alleys!", ("the-alleys",))
    'the-alleys-2'
    """
    letters = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().casefold()
    plain = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:LONGEST_NAME].strip("-") or usual
    names = (plain if number == 1 else f"{plain}-{number}" for number in range(1, len(taken) + 2))
    return next(name for name in names if name not in taken)


def inserted(story: Story, scene: Scene, after: str = "") -> Story:
    """The story with one more scene below the one called `after`, or at the end.

    Where that one leads on to a scene of its own choice, or nowhere, the new one stands between the two; at a fork it
    leads to where the first way leads.
    """
    names = [one.name for one in story.scenes]
    if after not in names:
        return replace(story, scenes=(*story.scenes, scene))
    before = story.scene(after)
    if before.forks:
        scene = replace(scene, then=story.after(after))
    elif before.then:
        scene, before = replace(scene, then=before.then), replace(before, then=scene.name)
    elif before.last:
        scene, before = replace(scene, last=True), replace(before, last=False)
    at = names.index(after)
    return replace(story, scenes=(*story.scenes[:at], before, scene, *story.scenes[at + 1 :]))


def replaced(story: Story, scene: Scene) -> Story:
    """The story with this scene in the place of the one of its name."""
    return replace(story, scenes=tuple(scene if one.name == scene.name else one for one in story.scenes))


def removed(story: Story, name: str) -> Story:
    """The story without a scene; what led to it leads to where it would have led. ValueError for its only scene."""
    if len(story.scenes) < 2:
        raise ValueError("a story has at least one scene")
    names, after, ends = [scene.name for scene in story.scenes], story.after(name), story.scene(name).last
    above = names[names.index(name) - 1] if names[0] != name else ""

    def mended(scene: Scene) -> Scene:
        new = after if after != scene.name else ""
        ways = [fork if fork.scene != name else replace(fork, scene=new) for fork in scene.forks]
        seen: set[str] = set()
        forks = tuple(w for w in ways if w.scene and w.scene not in seen and not seen.add(w.scene))
        then = new if scene.then == name else scene.then
        led = scene.then == name or (scene.name == above and not (scene.then or scene.forks))
        last = scene.last or (ends and not forks and not then and led)
        return replace(scene, forks=forks, then=then, last=last)

    return replace(story, scenes=tuple(mended(scene) for scene in story.scenes if scene.name != name))


def duplicated(story: Story, name: str) -> tuple[Story, str]:
    """The story with a copy of a scene below it, and the copy's name."""
    scene = story.scene(name)
    title = tr("{scene} (copy)", scene=scene.title)[:200]
    copy = replace(scene, name=fresh_name(title, [one.name for one in story.scenes]), title=title)
    at = [one.name for one in story.scenes].index(name) + 1
    return replace(story, scenes=(*story.scenes[:at], copy, *story.scenes[at:])), copy.name


def reordered(story: Story, names: Iterable[str]) -> Story:
    """The story with its scenes in this order; those that are not named stay at the end, unknown names are nothing."""
    scenes = {scene.name: scene for scene in story.scenes}
    first = [scenes.pop(name) for name in names if name in scenes]
    return replace(story, scenes=(*first, *scenes.values()))


def plain_words(text: str, longest: int, *, lines: bool = True) -> str:
    """Text as a story may hold it: no control or invisible characters, tabs as blanks, cut where it is too long."""
    text = text.replace("\u2029", "\n").replace("\u2028", "\n").replace("\r\n", "\n").replace("\r", "\n")
    text = text.replace("\t", " ") if lines else " ".join(text.split())
    kept = (c for c in text if c == "\n" or c in "\u200c\u200d" or unicodedata.category(c)[0] != "C")
    return "".join(kept)[:longest]

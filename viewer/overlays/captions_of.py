"""The words of a scene with their numbers, the receipt of these numbers, and everything that is wrong with a story."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from viewer.errors import Problem
from viewer.model.city import City
from viewer.model.receipt import Line
from viewer.model.story import Note, Scene, Story
from viewer.overlays.asking import AskError
from viewer.overlays.asks import Asking, resolved
from viewer.overlays.templates import Template, parsed


@dataclass(frozen=True, slots=True)
class Words:
    """What a scene says, all numbers in it. lines: how each number came about, in the order of its first use.

    problems: of the asks that could not be answered; the words say "no data" there.
    """

    story: str  # its title
    title: str
    caption: str
    notes: str
    callouts: tuple[Note, ...] = ()
    forks: tuple[str, ...] = ()  # labels, in the order of Scene.forks
    lines: tuple[Line, ...] = ()
    told: tuple[str, ...] = ()  # of each line, the number as people read it
    problems: tuple[Problem, ...] = ()


def words_of(city: City, story: Story, scene: Scene, *, notes: bool = True) -> Words:
    """The words of a scene, every number asked of the city (without its what-if) for the scene's own state.

    notes: False leaves the notes and their numbers out, for a screen that an audience sees.
    """
    asking = Asking(city, story, scene)
    used: list[str] = []

    def filled(text: str) -> str:
        template = parsed(text)
        found = {name: answer for name in template.names if (answer := asking.answer(name)) is not None}
        used.extend(found)
        return template.filled(found)

    title = filled(scene.title)
    caption = filled(scene.caption)
    callouts = tuple(Note(note.at, filled(note.text)) for note in scene.callouts)
    forks = tuple(filled(fork.label) for fork in scene.forks)
    spoken = filled(scene.notes) if notes else ""
    head = filled(story.title)
    numbers = [asking.answer(name) for name in dict.fromkeys(used)]
    lines, told = tuple(one.line for one in numbers), tuple(one.text for one in numbers)
    return Words(head, title, caption, spoken, callouts, forks, lines, told, tuple(asking.problems))


def at_step(scene: Scene, step: int | None) -> Scene:
    """The scene as its clock stands at a step: what it says is asked of that moment.

    A scene without a clock, or of the whole period, says the same all the while.
    """
    if scene.play is None or scene.state.step is None or step is None or step == scene.state.step:
        return scene
    return replace(scene, state=replace(scene.state, step=step))


def story_faults(city: City, story: Story) -> list[Problem]:
    """Everything that is wrong with a story's words: templates, asks that no scene could have answered, all at once.

    Every ask is asked of every scene that uses it; one that none uses is told, and tried on the first scene.
    """
    names = tuple(ask.name for ask in story.asks)
    title = parsed(story.title, names)
    problems = _of_template(story, "", "title", title)
    used: set[str] = set()
    for number, scene in enumerate(story.scenes):
        asking = Asking(city, story, scene)
        for field, template in (*([("", title)] if not number else []), *templates_of(scene, names)):
            problems += _of_template(story, scene.name, field, template) if field else []
            for name in template.names:
                if name in names:
                    asking.answer(name)
                    used.add(name)
        problems += asking.problems
        used |= asking.reached
    return [*problems, *_unused(city, story, set(names) - used)]


def _of_template(story: Story, scene: str, field: str, template: Template) -> list[Problem]:
    return [
        Problem(fault.found, fault.expected, f"Did you mean {fault.nearest!r}?" if fault.nearest else "",
                story.file or story.name, field=field, scene=scene)
        for fault in template.faults
    ]  # fmt: skip


def templates_of(scene: Scene, known: tuple[str, ...] | None = None) -> Iterator[tuple[str, Template]]:
    """Every text of a scene that may hold numbers, with the name of its field."""
    yield "title", parsed(scene.title, known)
    yield "caption", parsed(scene.caption, known)
    yield "notes", parsed(scene.notes, known)
    for number, note in enumerate(scene.callouts, 1):
        yield f"callouts[{number}].text", parsed(note.text, known)
    for number, fork in enumerate(scene.forks, 1):
        yield f"forks[{number}].label", parsed(fork.label, known)


def _unused(city: City, story: Story, names: set[str]) -> list[Problem]:
    """Asks that no text uses: a warning, and what is wrong with them all the same."""
    found: list[Problem] = []
    for ask in story.asks:
        if ask.name not in names:
            continue
        at = f"asks.{ask.name}"
        file = story.file or story.name
        found.append(Problem("no text uses this ask", f"{{{ask.name}}} in a caption", "", file, field=at,
                             severity="warning"))  # fmt: skip
        try:
            resolved(ask)
        except AskError as fault:
            near = f"Did you mean {fault.nearest!r}?" if fault.nearest else ""
            found.append(Problem(fault.found, fault.expected, near, file, field=f"{at}.{fault.param}"))
    return found

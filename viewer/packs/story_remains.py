"""What is left of a story file with faults of form, so that everything else that is wrong in it is told in the same go.

Nothing that comes from here is ever shown: parts at fault are left out or stand for something sound, and what follows
from that alone is not told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from pydantic import ValidationError

from viewer.errors import Problem
from viewer.model.story import Story
from viewer.packs.reading_manifest import essential
from viewer.packs.story_parts import StoryPart

ROUNDS = 6  # a part that is left out may leave a fault behind, of which the part around it is left out
Place = tuple[str | int, ...]
_ASK = re.compile(r"asks\.([^.]+)")


@dataclass(frozen=True, slots=True)
class Remains:
    """A story without its parts at fault, and the faults of form that made it so."""

    story: Story
    formal: tuple[Problem, ...] = ()
    called: Mapping[str, str] = field(default_factory=dict)  # by its name here, what messages call a scene

    def own(self, problems: Iterable[Problem]) -> Iterator[Problem]:
        """The problems that do not come from a part that was left out, with the names of the file's scenes."""
        lost = _lost_asks(self.story, self.formal)
        for problem in problems:
            told = replace(problem, scene=self.called.get(problem.scene, problem.scene))
            ask = _ASK.match(problem.field)
            if not (ask and ask[1] in lost) and not follows(told, self.formal):
                yield told


def left_of(raw: dict[str, object]) -> StoryPart | None:
    """The story in the tables of a file without its parts at fault, None where nothing of it can be read.

    `raw` is changed.
    """
    for _ in range(ROUNDS):
        try:
            return StoryPart.model_validate(raw)
        except ValidationError as error:
            places = {fault["loc"] for fault in essential(error.errors(include_url=False, include_input=False))}
            for place in sorted(places, key=_order, reverse=True):  # the last of a list first: numbers stay true
                _mend(raw, place)
    return None


def follows(problem: Problem, formal: Sequence[Problem]) -> bool:
    """True if the problem is of a field that has a fault of form, of one around it or of one in it."""
    return any(
        problem.scene == fault.scene and (_within(problem.field, fault.field) or _within(fault.field, problem.field))
        for fault in formal
    )


def _within(inner: str, outer: str) -> bool:
    return inner == outer or (bool(outer) and inner.startswith((f"{outer}.", f"{outer}[")))


def _lost_asks(story: Story, formal: Sequence[Problem]) -> set[str]:
    """The asks with a fault of form, and those that speak of them."""
    lost = {fault.field.split(".")[1] for fault in formal if fault.field.startswith("asks.")}
    for _ in story.asks:
        lost |= {
            ask.name
            for ask in story.asks
            if any(isinstance(value, str) and lost & set(re.findall(r"\w+", value)) for _, value in ask.params)
        }
    return lost


def _order(place: Place) -> list[tuple[bool, int, str]]:
    return [(True, part, "") if isinstance(part, int) else (False, 0, part) for part in place]


def _mend(raw: dict[str, object], place: Place) -> None:
    """Something sound in the place of a fault where what stands around it can be kept; else it is left out."""
    match place:
        case ("format",):
            raw["format"] = 1
        case ("name" | "title" as field,):
            raw[field] = "story"
        case ("asks", str(name), *rest) if rest != ["[key]"]:
            raw["asks"][name] = {"measure": "count"}
        case ("scenes", int(number), *rest) if isinstance(raw["scenes"][number], dict):
            _mend_scene(raw["scenes"][number], number, tuple(rest))
        case _:
            _leave_out(raw, place)


def _mend_scene(scene: dict[str, object], number: int, place: Place) -> None:
    match place:
        case ():  # what excludes each other
            scene.pop("step", None)
            scene.pop("last", None)
        case ("name" | "title" as field,):
            scene[field] = str(number + 1)
        case ("plan", *_):
            scene.pop("plan", None)
        case ("layers", int(at), "kind"):
            scene["layers"][at]["kind"] = "borders"
        case ("callouts", int(at), "at"):
            scene["callouts"][at]["at"] = "0,0"
        case ("callouts", int(at), "text"):
            scene["callouts"][at]["text"] = "-"
        case ("forks", int(at), "label"):
            scene["forks"][at]["label"] = "-"
        case ("forks", int(at), "scene"):
            scene["forks"][at]["scene"] = "x"
        case _:
            _leave_out(scene, place)


def _leave_out(raw: dict[str, object], place: Place) -> None:
    """Without what stands at the place; without what is around it where nothing stands there."""
    at, inner = raw, None
    for part in place:
        there = (isinstance(at, dict) and part in at) or (
            isinstance(at, list) and isinstance(part, int) and part < len(at)
        )
        if not there:
            break
        at, inner = at[part], (at, part)
    if inner is not None:
        del inner[0][inner[1]]

"""Where a talk stands, as it is written down after every change and found again after a crash."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, fields

from viewer.model.screens import WAYS, Wanted
from viewer.tongue import LANGUAGES

FORMAT = 1
LARGEST_BYTES = 200_000
BLANKS = ("", "black", "white")


@dataclass(frozen=True, slots=True)
class TalkState:
    """One moment of a talk. seconds stand still: what passes while nothing runs is not counted."""

    paths: tuple[str, ...] = ()  # of the city, absolute
    story: str = ""
    scene: str = ""
    choices: tuple[str, ...] = ()  # names of the scenes on the way here, the ways taken at forks among them
    minutes: int = 0  # of the cut; 0 the whole story
    elapsed_s: float = 0.0
    asked_s: float = 0.0
    begun: bool = False
    paused: bool = False
    blank: str = ""  # "black", "white"
    wanted: Wanted = "auto"
    stage_on: str = ""  # key of the screen that the audience sees
    theme: str = "dark"
    language: str = ""  # that is spoken; "" leaves it to the window

    def to_json(self) -> bytes:
        return json.dumps({"format": FORMAT, **asdict(self)}, ensure_ascii=False).encode()


def from_json(data: bytes) -> TalkState:
    """What was written; ValueError says what is wrong with it. Unknown fields are left out."""
    if len(data) > LARGEST_BYTES:
        raise ValueError("larger than the state of a talk can be")
    found = json.loads(data)
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise ValueError(f"no state of a talk of format {FORMAT}")
    default = asdict(TalkState())
    kept = {item.name: found[item.name] for item in fields(TalkState) if item.name in found}
    for name, value in kept.items():
        _check(name, value, default[name])
    for name in ("paths", "choices"):
        kept[name] = tuple(kept.get(name, ()))
    state = TalkState(**kept)
    known = state.blank in BLANKS and state.wanted in WAYS and state.theme in ("dark", "light")
    if not known or state.language not in ("", *LANGUAGES):
        raise ValueError("unknown words in the state of a talk")
    return state


def _check(name: str, value: object, like: object) -> None:
    if isinstance(like, tuple):
        good = isinstance(value, list) and all(isinstance(item, str) for item in value)
    elif isinstance(like, bool):
        good = isinstance(value, bool)
    elif isinstance(like, int):
        good = type(value) is int and value >= 0
    elif isinstance(like, float):
        good = type(value) in (int, float) and math.isfinite(value) and value >= 0
    else:
        good = isinstance(value, str)
    if not good:
        raise ValueError(f"{name}: {value!r} is not what a talk writes there")

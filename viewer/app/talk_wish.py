"""How a talk is to begin."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.model.screens import Wanted
from viewer.model.talk import TalkState


@dataclass(frozen=True, slots=True)
class Wish:
    """How a talk is to begin. at: a scene; preflight: its page comes first; safe: nothing is done ahead."""

    story: str = ""
    minutes: int = 0
    at: str = ""
    wanted: Wanted = "auto"
    preflight: bool = False
    safe: bool = False
    state: TalkState | None = None  # as it was written down before a crash

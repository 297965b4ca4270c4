"""Pictures that were built before they are wanted, by what decides them: what is taken from here needs no waiting."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace
from threading import Lock

from viewer.model.city import City
from viewer.model.plan import NO_PLAN, Plan
from viewer.model.state import Params
from viewer.scene.picture import Picture


@dataclass(frozen=True, slots=True)
class Content:
    """What decides a picture: two layers of equal content have the same one."""

    kind: str
    params: Params
    step: int | None = None
    account: str = "full"
    plan: Plan = NO_PLAN


class Shelf:
    """The last `room` pictures of cities and their parts; safe to use from several threads."""

    def __init__(self, room: int = 0) -> None:
        self._lock = Lock()
        self._kept: OrderedDict[tuple[int, Content], tuple[City, Picture]] = OrderedDict()
        self._room = room

    def resize(self, room: int) -> None:
        """Keeps so many from now on; 0 keeps nothing."""
        with self._lock:
            self._room = room
            self._shrink()

    def clear(self) -> None:
        """Another city: nothing of the old one is of use."""
        with self._lock:
            self._kept.clear()

    def put(self, city: City, content: Content, picture: Picture) -> None:
        """Keeps a picture; one with a time axis of its own holds for every step."""
        if picture.over_time:
            content = replace(content, step=None)
        with self._lock:
            self._kept[id(city), content] = city, picture  # the city is held, so its number is no other's
            self._kept.move_to_end((id(city), content))
            self._shrink()

    def get(self, city: City, content: Content) -> Picture | None:
        """The picture of this content, or the one over time that holds its step; None for none."""
        with self._lock:
            for wanted in (content, replace(content, step=None)):
                _, picture = self._kept.get((id(city), wanted), (None, None))
                if picture is not None and (wanted == content or picture.over_time):
                    self._kept.move_to_end((id(city), wanted))
                    return picture
        return None

    def _shrink(self) -> None:
        while len(self._kept) > self._room:
            self._kept.popitem(last=False)

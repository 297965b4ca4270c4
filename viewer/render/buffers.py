"""Id buffers of a city's region sets: scanned once for a view, moved along while it pans. No Qt."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from viewer.geometry.camera import units_per_px, whole_steps
from viewer.geometry.cover import Detail, level_for
from viewer.geometry.regions import FloatArray, Ragged, take
from viewer.model.city import City
from viewer.model.levels import decks

if TYPE_CHECKING:
    from viewer.engine.index import Index

Ids = npt.NDArray[np.int32]
HELD = 2  # buffers beyond one for each set
DRIFT_PX = 1e-4  # a pan that is no nearer than this to whole pixels is scanned afresh


class Recent:
    """The last few results by key; safe to ask from several threads, none of which waits for another key's result."""

    def __init__(self, held: int) -> None:
        self._held, self._changed = held, threading.Condition()
        self._known: OrderedDict[Hashable, object] = OrderedDict()
        self._making: set[Hashable] = set()

    def get(self, key: Hashable, make: Callable[[], object]):
        """What is kept under the key, made at the first time; a second thread waits for it rather than make it too."""
        with self._changed:
            self._changed.wait_for(lambda: key not in self._making)
            if key in self._known:
                self._known.move_to_end(key)
                return self._known[key]
            self._making.add(key)
        try:
            result = make()
            with self._changed:
                self._known[key] = result
                while len(self._known) > self._held:
                    self._known.popitem(last=False)
            return result
        finally:
            with self._changed:
                self._making.discard(key)
                self._changed.notify_all()

    def hold(self, count: int) -> None:
        """Keeps at least so many results from now on."""
        with self._changed:
            self._held = max(self._held, count)

    def peek(self, key: Hashable):
        """What is kept under the key, None if it is not there."""
        with self._changed:
            return self._known.get(key)

    def under_way(self, key: Hashable) -> bool:
        """True while a thread makes what belongs under the key."""
        with self._changed:
            return key in self._making

    def newest(self) -> list[tuple[Hashable, object]]:
        """Everything that is kept, the latest first."""
        with self._changed:
            return list(reversed(self._known.items()))


@dataclass(frozen=True, slots=True, eq=False)
class Buffer:
    """ids (2h, 2w) under `camera`, (3, 3) world to pixels; `scanned` is the camera of the last scan of all of it."""

    ids: Ids
    camera: FloatArray
    scanned: FloatArray
    detail: Detail


class Buffers:
    """The id buffers of one city for the last few views. A key is the name of a set and what stands for a view."""

    def __init__(self, city: City) -> None:
        self._least = HELD + min(len(city.region_sets), 4)
        self._city, self._kept = city, Recent(self._least)
        self._details = {regions.name: _details(regions.rings, regions.details) for regions in city.region_sets}
        self._drawn: dict[str, Detail] = {}  # the last that was scanned of each set
        self._indexes: dict[tuple[str, float], Index] = {}
        self.scans = self.moves = 0  # buffers made by a scan of all that is visible, and by moving one along

    def get(
        self, key: tuple[str, Hashable], cameras: Callable[[], Sequence[FloatArray]], size_px: tuple[int, int]
    ) -> Ids:
        """(2h, 2w) region numbers of the set: under one camera, or each of its levels under its own, lowest first."""
        kept: Buffer = self._kept.get(key, lambda: self._made(key[0], cameras(), size_px))
        return kept.ids

    def make_room(self, sheet: int) -> None:
        """Keeps a buffer more for each sheet that lies above the lowest."""
        self._kept.hold(self._least + sheet)

    def ready(self, key: tuple[str, Hashable]) -> bool:
        """True when `get` costs nothing."""
        return self._kept.peek(key) is not None

    def under_way(self, key: tuple[str, Hashable]) -> bool:
        """True while another thread scans what `get` would give."""
        return self._kept.under_way(key)

    def refine(self, name: str, details: Sequence[Detail]) -> None:
        """Outlines for far views that became ready later; what is drawn stays as it is to the eye."""
        if name in self._details and details:
            self._details[name] = _details(self._city.region_set(name).rings, details)
            self._indexes = {key: index for key, index in self._indexes.items() if key[0] != name}

    def index(self, name: str) -> None:
        """Makes the index of what is drawn of a set, with which a close view costs what is visible."""
        from viewer.engine.index import index_of

        detail = self._detail(name)
        if (name, detail.tolerance) not in self._indexes:
            self._indexes[name, detail.tolerance] = index_of(detail.rings)

    def indexed(self, name: str) -> bool:
        """True once what is drawn of the set has its index."""
        return (name, self._detail(name).tolerance) in self._indexes

    def _detail(self, name: str) -> Detail:
        """What was scanned last, as given before the first time."""
        drawn = self._drawn.get(name)
        return drawn if drawn in self._details[name] else self._details[name][0]

    def _made(self, name: str, cameras: Sequence[FloatArray], size_px: tuple[int, int]) -> Buffer:
        from viewer.engine import ids

        camera = cameras[0]
        detail = level_for(self._details[name], units_per_px(camera, size_px))
        self._drawn[name] = detail
        if len(cameras) > 1:
            self.scans += 1
            return Buffer(self._stacked(name, detail, cameras, size_px), camera, camera, detail)
        rings = detail.rings
        how = {
            "index": self._indexes.get((name, detail.tolerance)),
            "numbers": detail.regions if len(detail.regions) else None,
        }
        for key, before in self._kept.newest():
            if key[0] != name or before.detail is not detail or before.ids.shape != (2 * size_px[1], 2 * size_px[0]):
                continue
            steps = whole_steps(before.camera, camera, DRIFT_PX)
            if steps is None or whole_steps(before.scanned, camera, DRIFT_PX) is None:
                continue
            if abs(steps[0]) * 2 < size_px[0] and abs(steps[1]) * 2 < size_px[1]:
                self.moves += 1
                return Buffer(ids.shifted(before.ids, rings, camera, steps, **how), camera, before.scanned, detail)
        self.scans += 1
        return Buffer(ids.rasterise(rings, camera, size_px, **how), camera, camera, detail)

    def _stacked(self, name: str, detail: Detail, cameras: Sequence[FloatArray], size_px: tuple[int, int]) -> Ids:
        """The ids of a set on several levels: each is drawn over what lies below it."""
        from viewer.engine import ids

        out = ids.blank(size_px)
        own = detail.regions if len(detail.regions) else np.arange(len(detail.rings))
        where = np.argsort(own, kind="stable")  # of each region among the rings
        numbers = [np.zeros(0, np.int64)]
        for (_, members), camera in zip(decks(self._city, name), cameras, strict=True):
            level = take(detail.rings, where[members])
            ids.rasterise(level, camera, size_px, out=out, first_id=sum(map(len, numbers)))
            numbers.append(members)
        order = np.concatenate(numbers)
        if np.array_equal(order, np.arange(len(order))):
            return out
        return np.append(order, ids.OUTSIDE).astype(np.int32)[out]  # -1 is the last


def _details(rings: Ragged, details: Sequence[Detail]) -> tuple[Detail, ...]:
    """Every level of a set, the finest first: as given where it is not laid out anew."""
    return tuple(details) if details and details[0].tolerance == 0 else (Detail(0.0, rings), *details)

"""A story as a video: camera on its way, crossfades, running clocks. It needs the extra `video`."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from viewer.app.tour import Shot, Tour
from viewer.errors import Cancelled, PackError, Problem, UsageError
from viewer.geometry.flight import LONGEST_MS, SHORTEST_MS, flight
from viewer.model.story import Scene

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

FPS = 25
TRAVEL_S = 9.0  # that a particle takes for its arrow, as on a screen
OPENING_S, CLOSING_S, FADE_S = 1.2, 1.0, 1.2
SURROUND_S = 0.35  # in which caption and keys come after the camera has arrived, and go before it sets off
STEP_S = 0.1  # that a step of a clock is seen at least
TOLD_EVERY_S = 0.5


@dataclass(eq=False)
class _Still:
    """A scene at a step, with what of its picture stays while small things move."""

    shot: Shot
    ground: QImage
    around: QImage


@dataclass(eq=False)
class Film:
    """The frames of a tour, in their order, each as an image of the tour's size."""

    tour: Tour
    fps: int = FPS
    clock: float = 0.0  # seconds since the beginning
    _kept: dict[tuple[str, int | None], _Still] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """How many frames there are; nothing is built or drawn for that."""
        ways = [self._way_s(one, other) for one, other in zip(self.tour.scenes, self.tour.scenes[1:])]
        stays = sum(self._frames(scene.dwell_s) for scene in self.tour.scenes)
        return self._frames(OPENING_S) + stays + sum(map(self._frames, ways)) + self._frames(CLOSING_S)

    def frames(self) -> Iterator[QImage]:
        """Every frame. The first scene comes out of the bare city, each other out of the one before."""
        scenes = self.tour.scenes
        if not scenes:
            return
        yield from self._opening(scenes[0])
        for number, scene in enumerate(scenes):
            yield from self._stay(scene)
            if number + 1 < len(scenes):
                yield from self._way(scene, scenes[number + 1])
            self._kept = {key: kept for key, kept in self._kept.items() if key[0] != scene.name}
        yield from self._closing(scenes[-1])

    # Parts

    def _opening(self, scene: Scene) -> Iterator[QImage]:
        from viewer.render import crossfade, tale

        still = self._still(scene, self._first(scene))
        seen, stage = still.shot.seen, still.shot.stage
        view = tale.view_of(stage, seen)
        bare = replace(view, bare=True)
        for share in self._shares(OPENING_S):
            image = crossfade.crossfaded(stage, bare, (), replace(view, phase=self._phase()), seen.on_map, share)
            yield self._with(image, still, share)

    def _stay(self, scene: Scene) -> Iterator[QImage]:
        """The scene stands; its clock runs through its steps where it has one."""
        from viewer.render import tale

        steps = self._steps(scene)
        for share in self._shares(scene.dwell_s):
            still = self._still(scene, steps[min(int(share * len(steps)), len(steps) - 1)])
            image = tale.on_ground(still.shot.stage, still.ground, still.shot.seen, phase=self._phase())
            yield self._with(image, still, 1.0)

    def _way(self, one: Scene, other: Scene) -> Iterator[QImage]:
        """From a scene to the next: the camera flies and the layers fade, or on another plane the pictures do."""
        before, after = self._still(one, self._last(one)), self._still(other, self._first(other))
        seconds = self._way_s(one, other)
        out = SURROUND_S / seconds
        for share in self._shares(seconds):
            image = self._between(before, after, share)
            if share < 0.5:
                yield self._with(image, before, 1.0 - share / out)
            else:
                yield self._with(image, after, 1.0 - (1.0 - share) / out)

    def _between(self, before: _Still, after: _Still, share: float) -> QImage:
        from viewer.render import crossfade, tale

        views = [replace(tale.view_of(one.shot.stage, one.shot.seen), phase=self._phase()) for one in (before, after)]
        if before.shot.seen.state.region_set == after.shot.seen.state.region_set:
            return crossfade.crossfaded(after.shot.stage, views[0], before.shot.seen.on_map, views[1],
                                        after.shot.seen.on_map, share)  # fmt: skip
        pictures = [tale.on_ground(one.shot.stage, one.ground, one.shot.seen, phase=self._phase())
                    for one in (before, after)]  # fmt: skip
        return tale.faded(*pictures, share)

    def _closing(self, scene: Scene) -> Iterator[QImage]:
        from viewer.render import tale

        still = self._still(scene, self._last(scene))
        for _ in self._shares(CLOSING_S):
            image = tale.on_ground(still.shot.stage, still.ground, still.shot.seen, phase=self._phase())
            yield self._with(image, still, 1.0)

    # Pieces

    def _with(self, image: QImage, still: _Still, share: float) -> QImage:
        """The map with what surrounds it, `share` of that, and the clock one frame on."""
        from viewer.render import tale

        if share > 0.0:
            tale.lay(image, still.around, min(share, 1.0))
        self.clock += 1.0 / self.fps
        return image

    def _still(self, scene: Scene, step: int | None) -> _Still:
        """A scene at a step. Of each scene only the one asked for last is kept: a clock runs through hundreds."""
        from viewer.render import tale

        key = scene.name, step
        if key not in self._kept:
            self._kept = {other: kept for other, kept in self._kept.items() if other[0] != scene.name}
            shot = self.tour.shot(scene, step)
            self._kept[key] = _Still(shot, tale.ground(shot.stage, shot.seen), tale.around(shot.stage, shot.seen)[0])
        return self._kept[key]

    def _steps(self, scene: Scene) -> tuple[int | None, ...]:
        """The steps that are seen while it stands: no more than the eye can follow."""
        if scene.play is None:
            return (scene.state.step,)
        first, last = scene.play
        every = max(int(np.ceil((last - first + 1) * STEP_S / scene.dwell_s)), 1)
        return tuple(dict.fromkeys((*range(first, last + 1, every), last)))

    def _first(self, scene: Scene) -> int | None:
        return self._steps(scene)[0]

    def _last(self, scene: Scene) -> int | None:
        return self._steps(scene)[-1]

    def _way_s(self, one: Scene, other: Scene) -> float:
        if one.state.region_set != other.state.region_set:
            return FADE_S
        start, end = (self.tour.place(scene, step).state.camera
                      for scene, step in ((one, self._last(one)), (other, self._first(other))))  # fmt: skip
        way = flight(start, end, self.tour.size).duration_ms(LONGEST_MS) / 1000.0
        return max(way, FADE_S, SHORTEST_MS / 1000.0)

    def _frames(self, seconds: float) -> int:
        return max(round(seconds * self.fps), 1)

    def _shares(self, seconds: float) -> Iterator[float]:
        """0 < share <= 1 of each frame of a part."""
        count = self._frames(seconds)
        for number in range(count):
            yield (number + 1) / count

    def _phase(self) -> float:
        return self.clock / TRAVEL_S


def film(tour: Tour, path: Path, *, fps: int = FPS) -> None:
    """Writes the video, whole or not at all, and tells on stderr how far it is. Ctrl+C leaves no file behind.

    UsageError without the extra `video`; PackError when the file cannot be written; Cancelled when it was stopped.
    """
    from viewer.render.tale import progress

    av = _av()
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.stem}.{os.getpid()}.new{path.suffix}")
    even = tuple(side - side % 2 for side in tour.size)  # as the codec wants it
    tour.size = even
    made = Film(tour, fps)
    try:
        with av.open(str(fresh), "w", options={"movflags": "+faststart"}) as out:
            stream = out.add_stream("libx264", rate=fps, options={"crf": "19", "preset": "veryfast"})
            stream.width, stream.height, stream.pix_fmt = *even, "yuv420p"
            told = _Told(made.count)
            for number, image in enumerate(made.frames(), 1):
                progress(image, tour.theme, number / told.count)
                out.mux(stream.encode(_frame(av, image)))
                told.say(number)
            out.mux(stream.encode(None))
        os.replace(fresh, path)
    except KeyboardInterrupt as stop:
        print(file=sys.stderr)
        raise Cancelled(f"stopped; {path.name} was not written") from stop
    except OSError as error:
        raise PackError([Problem(f"cannot write: {error.strerror or error}", file=str(path))]) from error
    finally:
        fresh.unlink(missing_ok=True)


def _frame(av, image: QImage):
    """An image as a frame of the codec's colours."""
    from PySide6.QtGui import QImage

    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    pixels = rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3)
    return av.VideoFrame.from_ndarray(np.ascontiguousarray(pixels), format="rgb24")


def _av():
    try:
        import av
    except ImportError as error:
        raise UsageError("--video needs the extra `video`: pip install 'rhea[video]'") from error
    return av


@dataclass(eq=False)
class _Told:
    """How far it is, on one line of a terminal or now and then on a line of its own."""

    count: int
    since: float = field(default_factory=time.monotonic)
    last: float = 0.0
    tenth: int = 0

    def say(self, number: int) -> None:
        """After a frame: on a terminal twice a second, elsewhere a line for each tenth."""
        now, tenth = time.monotonic(), 10 * number // self.count
        terminal = sys.stderr.isatty()
        if number < self.count and (now - self.last < TOLD_EVERY_S if terminal else tenth == self.tenth):
            return
        self.last, self.tenth = now, tenth
        left = (now - self.since) / number * (self.count - number)
        text = f"rhea: {100 * number // self.count:3d} %, frame {number} of {self.count}, {left:4.0f} s left"
        end = "" if terminal and number < self.count else "\n"
        sys.stderr.write(f"{chr(13) if terminal else ''}{text}{end}")
        sys.stderr.flush()

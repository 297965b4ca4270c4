"""`rhea soak`: a kiosk under visitors without sense, scene after scene, and what that leaves behind."""

from __future__ import annotations

import gc
import logging
import random
import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from viewer.app.collector import Collector
from viewer.app.desk import Desk
from viewer.app.kiosk_desk import Phase
from viewer.app.main import application, made_desk
from viewer.app.monkey import Monkey
from viewer.app.settings import Settings
from viewer.geometry import navigate
from viewer.model.city import City

WARM = 1_000  # scenes before growth is counted, or the first quarter of fewer
SAMPLES = 200  # at most, of memory, evenly over the scenes
OVER = 20  # scenes to a visit: then it starts over, and what is held is looked at
EVENTS = 4  # of the monkey between two scenes
LONGEST_S = 3.0  # that one scene may take to settle before the next
MOST_MB, MOST_KB_A_SCENE, SLOPE_FROM = 4.0, 0.2, 4_000  # growth after the warm-up; fewer scenes tell no slope
PANELS = ("sankey", "audit", "trace", "plan")


@dataclass(slots=True)
class Sample:
    """What the process holds after some scene."""

    scene: int
    rss_kb: float
    widgets: int
    objects: int
    handles: int
    threads: int


@dataclass(slots=True)
class Heard(logging.Handler):
    """Counts warnings and errors of the whole program."""

    warnings: int = 0
    first: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        logging.Handler.__init__(self, logging.WARNING)

    def __hash__(self) -> int:
        return id(self)

    def emit(self, record: logging.LogRecord) -> None:
        self.warnings += 1
        if len(self.first) < 5:
            self.first.append(record.getMessage())


class Soak(QObject):
    """Runs inside the event loop: a scene, some senseless events, the next scene when the picture has settled."""

    def __init__(self, desk: Desk, scenes: int, *, events: int, seed: int, done: Callable[[], None]) -> None:
        import psutil  # knows POSIX only by modules that other systems lack

        super().__init__(desk)
        self._desk, self._scenes, self._events, self._done = desk, scenes, events, done
        self._random, self.monkey = random.Random(seed), Monkey(desk.window, seed)
        self.samples: list[Sample] = []
        self.scene = self.foreign = self.astray = self.slow = 0
        self.strangers: set[str] = set()
        self._process, self._began = psutil.Process(), time.monotonic()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start(0)

    def _on_tick(self) -> None:
        waited = time.monotonic() - self._began
        if not self._desk.is_settled and waited < LONGEST_S:
            return
        self.slow += waited >= LONGEST_S
        self._check()
        if self.scene % (OVER * max(self._scenes // (OVER * SAMPLES), 1)) == 0:
            self._look()
        if self.scene >= self._scenes:
            self._timer.stop()
            self._done()
            return
        self.scene += 1
        self._began = time.monotonic()
        self._change()
        if self.scene % OVER:
            self.monkey.act(self._events)
        self._look_for_strangers()

    def _change(self) -> None:
        """The next scene, as a visitor or the clock of the kiosk makes one."""
        desk, pick = self._desk, self._random
        if self.scene % OVER == 0 or desk.kiosk.phase is Phase.OFF:
            desk.kiosk.start_over()
            return
        if desk.kiosk.phase is not Phase.EXHIBIT:
            desk.kiosk.explore()
        state = desk.store.state
        steps = len(desk.city.clock) if desk.city is not None else 0
        match pick.randrange(6):
            case 0:
                desk.layering.toggle_layer(pick.choice([layer.kind for layer in state.layers] or [""]))
            case 1:
                desk.store.change(step=pick.randrange(steps) if steps else None)
            case 2:
                desk.window.toggle_panel(pick.choice(PANELS))
            case 3:
                desk.commands.run(pick.choice(("lens", "bare", "play", "account", "hold_particles")))
            case 4:
                desk.kiosk.show_theme(pick.choice(("waste", "wealth", "pollution")))
            case _:
                desk.window.map.go(replace(state.camera, rotation_deg=pick.uniform(-180, 180)), eased=False)

    def _check(self) -> None:
        window, stage = self._desk.window, self._desk.stage
        self._look_for_strangers()
        if stage is not None and not window.map.travelling:
            camera = self._desk.store.state.camera
            self.astray += camera != navigate.limited(camera, stage.extent, window.map.size_px)

    def _look_for_strangers(self) -> None:
        strangers = foreign(self._desk.window)
        self.foreign += len(strangers)
        self.strangers.update(type(one).__name__ for one in strangers)

    def _look(self) -> None:
        gc.collect()
        app = QApplication.instance()
        memory = self._process.memory_full_info()
        handles = self._process.num_fds() if hasattr(self._process, "num_fds") else self._process.num_handles()
        self.samples.append(Sample(
            self.scene, memory.uss / 1024, len(QApplication.allWidgets()), len(app.findChildren(QObject)) +
            len(self._desk.findChildren(QObject)), handles, self._process.num_threads(),
        ))  # fmt: skip


def foreign(window: QWidget) -> list[QWidget]:
    """Dialogs, menus and other windows that are seen and do not belong to the window."""
    return [one for one in QApplication.topLevelWidgets()
            if one.isVisible() and one is not window and not belongs(one, window)]  # fmt: skip


def belongs(widget: QWidget, window: QWidget) -> bool:
    """True for what a widget of the window opened: the list of a box, a tip, a small menu of a panel."""
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        parent = parent.parentWidget()
    return parent is window


def soak(
    city: City, scenes: int, *, events: int = EVENTS, seed: int = 2147, size: tuple[int, int] = (1280, 720)
) -> dict[str, object]:
    """Shows so many scenes of a city in kiosk mode, with senseless events between them, and says what was left.

    memory is what belongs to this process alone, in MB: the median of the first fifth of samples after the warm-up
    and of the last fifth, for a single one is a few MB up or down with what was on show. growth_mb: between these.
    slope_kb_per_scene: least squares over the last half. widgets, objects, handles, threads: after the warm-up and at
    the end.
    """
    app = application()
    heard = Heard()
    logging.getLogger().addHandler(heard)
    desk = made_desk(app, Settings(reduced_motion=True), mode="kiosk")
    collector = Collector()
    began = time.monotonic()
    try:
        desk.window.resize(*size)
        desk.window.show()
        desk.show_city(city)
        run = Soak(desk, scenes, events=events, seed=seed, done=lambda: app.exit(0))
        app.exec()
        figures = _figures(run, heard, time.monotonic() - began)
        figures |= {"full_screen_mode": desk.window.isVisible() and desk.store.state.mode == "kiosk"}
        found = faults(figures)
        return figures | {"verdict": "failed" if found else "passed", "faults": found}
    finally:
        logging.getLogger().removeHandler(heard)
        desk.close()
        desk.window.close()
        desk.window.deleteLater()
        desk.deleteLater()
        collector.close()


def _figures(run: Soak, heard: Heard, seconds: float) -> dict[str, object]:
    warm = min(WARM, run.scene // 4)
    after = [sample for sample in run.samples if sample.scene >= warm]
    late = after[len(after) // 2 :]
    slope = float(np.polyfit([s.scene for s in late], [s.rss_kb for s in late], 1)[0]) if len(late) > 2 else 0.0
    first, last = after[0], after[-1]
    fifth = max(len(after) // 5, 1)
    memory_mb = [statistics.median(s.rss_kb for s in some) / 1024 for some in (after[:fifth], after[-fifth:])]
    counts = {
        name: [getattr(first, name), getattr(last, name)] for name in ("widgets", "objects", "handles", "threads")
    }
    return {
        "scenes": run.scene, "events": run.monkey.sent, "seconds": round(seconds, 1), "warm_up": warm,
        "memory_mb": [round(mb, 1) for mb in memory_mb],
        "growth_mb": round(memory_mb[1] - memory_mb[0], 2), "slope_kb_per_scene": round(slope, 3),
        **counts, "warnings": heard.warnings, "first_warnings": heard.first, "foreign_windows": run.foreign,
        "foreign_names": sorted(run.strangers),
        "camera_outside": run.astray, "unsettled": run.slow,
    }  # fmt: skip


def faults(figures: Mapping[str, object]) -> list[str]:
    """What of the figures breaks a limit, each in words with that limit; none is a soak that passed."""
    found = [f"{name.replace('_', ' ')}: {figures[name]}, 0 allowed"
             for name in ("warnings", "foreign_windows", "camera_outside") if figures[name]]  # fmt: skip
    for name in ("widgets", "objects", "handles", "threads"):
        first, last = figures[name]
        if last > first:
            found.append(f"{name}: {first} after the warm-up, {last} at the end")
    if figures["growth_mb"] > MOST_MB:
        found.append(f"growth: {figures['growth_mb']} MB, {MOST_MB} allowed")
    if figures["scenes"] >= SLOPE_FROM and figures["slope_kb_per_scene"] > MOST_KB_A_SCENE:
        found.append(f"slope: {figures['slope_kb_per_scene']} kB per scene, {MOST_KB_A_SCENE} allowed")
    if not figures["full_screen_mode"]:
        found.append("the exhibit was left")
    return found


def in_words(figures: Mapping[str, object]) -> str:
    """The figures as lines."""
    return "\n".join(f"{name.replace('_', ' '):20} {value}" for name, value in figures.items())

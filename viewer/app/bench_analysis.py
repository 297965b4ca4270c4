"""How fast the answers are that change while one drags: a what-if and a lens, on a made city with facilities."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from viewer.analysis.burdens import Trial
from viewer.analysis.lens import Lens
from viewer.app import bench_space
from viewer.geometry.regions import total_bounds
from viewer.geometry.synthetic import districts
from viewer.model.city import END_REGION, END_SITE, City, Column, Crs, Ends, Flows, RegionSet, Sites
from viewer.model.plan import NO_PLAN

DISTRICTS, SITES = 2_000, 200
KINDS = ("depot", "recovery", "incinerator", "landfill", "workshop")


@dataclass(frozen=True, slots=True)
class Timing:
    """Milliseconds of one answer, and of what would have to be worked out anew without what is kept."""

    median: float
    p95: float
    n: int
    whole: float

    @property
    def ratio(self) -> float:
        return self.whole / self.median

    def as_dict(self) -> dict[str, float]:
        return {"median": round(self.median, 2), "p95": round(self.p95, 2), "n": self.n, "whole": round(self.whole, 1)}


def made_city(count: int = DISTRICTS, sites: int = SITES, seed: int = 5) -> City:
    """A seeded city whose districts each send two flows to facilities that smoke."""
    random = np.random.default_rng(seed)
    rings = districts(count, seed=seed)
    box = total_bounds(rings)
    names = tuple(map(str, range(count)))
    columns = (
        Column("people", random.uniform(100, 5000, count), kind="extensive", role="population"),
        Column("wealth", random.lognormal(10, 0.5, count), "credits", role="wealth"),
        Column("dust", random.uniform(4, 20, count), "µg/m³", role="pollution"),
    )
    base = RegionSet("districts", names, names, rings, {column.name: column for column in columns})
    facts = (
        Column("capacity", random.uniform(500, 2000, sites), "t/week", "extensive"),
        Column("emission_g_s", random.uniform(0.1, 20, sites), "g/s", "extensive"),
        Column("stack_m", random.uniform(10, 80, sites), "m"),
    )
    called = tuple(f"s{i}" for i in range(sites))
    held = Sites(called, called, tuple(KINDS[i % len(KINDS)] for i in range(sites)),
                 random.uniform(box[:2], box[2:], (sites, 2)), {c.name: c for c in facts})  # fmt: skip
    return City("made", crs=Crs("local-metres", name="made plane"), region_sets=(base,), sites=held,
                flows=_flows(count, held, random))  # fmt: skip


def _flows(count: int, sites: Sites, random: np.random.Generator) -> Flows:
    rows = 2 * count
    to = random.integers(0, len(sites), rows)
    none = np.full(rows, -1, np.int32)
    origin = Ends(np.full(rows, END_REGION, np.int8), np.repeat(np.arange(count, dtype=np.int32), 2),
                  np.full((rows, 2), np.nan), ("",) * rows)  # fmt: skip
    destination = Ends(np.full(rows, END_SITE, np.int8), to.astype(np.int32), sites.xy[to], ("",) * rows)
    return Flows(tuple(map(str, range(rows))), origin, destination, random.integers(0, 3, rows).astype(np.int32),
                 ("organics", "metal", "residual"), random.uniform(1, 20, rows), np.full(rows, np.nan), none, none,
                 ("measured",) * rows)  # fmt: skip


def whatif(city: City, moves: int = 20) -> Timing:
    """One facility dragged a little further at each step; `whole` makes the whole matrix anew."""
    trial = Trial(city)
    at = city.sites.xy[0]

    def step(number: int) -> None:
        trial.run(NO_PLAN.moved(city.sites.ids[0], float(at[0]) + 13.0 * (number + 1), float(at[1])))

    return _timed(step, moves, lambda: Trial(city))


def lens(city: City, moves: int = 20) -> Timing:
    """A lens over a twentieth of the districts moved a little further at each step; `whole` makes it anew."""
    columns = {name: column.values for name, column in city.base.columns.items()}
    asked = Lens(city, columns, tested="dust")
    box = total_bounds(city.base.rings)
    radius = float(np.sqrt((box[2] - box[0]) * (box[3] - box[1]) / 20 / np.pi))
    middle = (box[:2] + box[2:]) / 2

    def step(number: int) -> None:
        asked.circle(float(middle[0]) + 13.0 * number, float(middle[1]), radius)

    step(-1)
    return _timed(step, moves, lambda: Lens(city, columns, tested="dust").circle(*map(float, middle), radius))


def figures() -> dict[str, dict[str, float]]:
    """The timings by name."""
    city = made_city()
    moved = {"whatif_ms": whatif(city).as_dict(), "lens_query_ms": lens(city).as_dict()}
    return moved | bench_space.figures()


def _timed(step: Callable[[int], None], count: int, whole: Callable[[], object]) -> Timing:
    took = []
    for number in range(count):
        began = time.perf_counter()
        step(number)
        took.append((time.perf_counter() - began) * 1e3)
    began = time.perf_counter()
    whole()
    anew = (time.perf_counter() - began) * 1e3
    return Timing(float(np.median(took)), float(np.percentile(took, 95)), count, anew)

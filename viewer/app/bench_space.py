"""How long the larger questions about space take: local Moran with its permutations, and the smoke of a moved stack."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from viewer.analysis.autocorrelation import PERMUTATIONS, local_moran
from viewer.analysis.dispersal import CLASSES
from viewer.analysis.plume import Stack
from viewer.analysis.rose import Cells, Winds, field_of
from viewer.geometry.neighbours import Neighbours, paired

SIDE = 100  # regions along a side of the lattice
STACKS, CELLS = 20, 160  # of the smoke, and cells along a side of its field
REPEATS = 5


def lattice(side: int) -> Neighbours:
    """Squares in rows, each beside those that share a border with it."""
    number = np.arange(side * side).reshape(side, side)
    right = np.stack((number[:, :-1].ravel(), number[:, 1:].ravel()))
    down = np.stack((number[:-1].ravel(), number[1:].ravel()))
    one, other = np.concatenate((right, down), axis=1)
    return paired(side * side, np.append(one, other), np.append(other, one))


def figures() -> dict[str, dict[str, float]]:
    """Milliseconds: of local Moran over 10,000 regions, and of a field of smoke after one stack has moved."""
    values, neighbours = np.random.default_rng(1).normal(size=SIDE * SIDE), lattice(SIDE)
    moran = _timed(lambda turn: local_moran(values, neighbours, seed=turn))
    return {
        "local_moran_ms": {**moran, "regions": SIDE * SIDE, "permutations": PERMUTATIONS},
        "plume_drag_ms": {**_timed(_dragged()), "stacks": STACKS, "cells": CELLS * CELLS},
    }


def _dragged() -> Callable[[int], object]:
    random = np.random.default_rng(2)
    stacks = [Stack(*random.uniform(0, 10_000, 2), 2.0, 40.0) for _ in range(STACKS)]
    cells, winds = Cells(0.0, 10_000.0, 10_000.0 / CELLS, CELLS, CELLS), Winds(CLASSES)
    return lambda turn: field_of(cells, (replace(stacks[0], x=stacks[0].x + turn), *stacks[1:]), winds)


def _timed(ask: Callable[[int], object]) -> dict[str, float]:
    ask(0)  # what is loaded or made once
    took = []
    for turn in range(1, REPEATS + 1):
        began = time.perf_counter()
        ask(turn)
        took.append((time.perf_counter() - began) * 1e3)
    return {"median": round(float(np.median(took)), 1), "p95": round(float(np.percentile(took, 95)), 1), "n": REPEATS}

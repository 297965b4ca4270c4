"""Pins that are being set: pairs of a place in a photograph and the same place in the world. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from viewer.geometry.camera import project
from viewer.geometry.regions import FloatArray
from viewer.geometry.registration import LEAST, Registration, register
from viewer.scene.photograph import px_words
from viewer.tongue import tr, trn

Spot = tuple[float, float]
INSET = 0.2  # of the sides: where the first four pins wait
MOST = 12


@dataclass(frozen=True, slots=True)
class Pins:
    """n pairs in one order: pixels of the photograph from its top left corner, and the world."""

    pixels: tuple[Spot, ...]
    world: tuple[Spot, ...]

    def __len__(self) -> int:
        return len(self.pixels)

    def with_pixel(self, pin: int, spot: Spot) -> Pins:
        return replace(self, pixels=_put(self.pixels, pin, spot))

    def with_world(self, pin: int, spot: Spot) -> Pins:
        return replace(self, world=_put(self.world, pin, spot))

    def added(self, pixel: Spot, world: Spot) -> Pins:
        """One pin more; the same pins when there are MOST of them."""
        return self if len(self) >= MOST else Pins((*self.pixels, pixel), (*self.world, world))

    def without(self, pin: int) -> Pins:
        """One pin less; the same pins when no more are left than are needed."""
        if len(self) <= LEAST or not 0 <= pin < len(self):
            return self
        return Pins(self.pixels[:pin] + self.pixels[pin + 1 :], self.world[:pin] + self.world[pin + 1 :])

    def rows(self) -> FloatArray:
        """(n, 4) as in a pins file."""
        return np.hstack((np.array(self.pixels, float).reshape(-1, 2), np.array(self.world, float).reshape(-1, 2)))

    def registered(self) -> Registration:
        """The homography that they fix. ValueError says in words why they fix none."""
        rows = self.rows()
        return register(rows[:, :2], rows[:, 2:])


def pins_of(rows: FloatArray) -> Pins:
    """Pins as a file has them, (n, 4)."""
    given = np.asarray(rows, float).reshape(-1, 4).tolist()
    return Pins(tuple((a, b) for a, b, _, _ in given), tuple((x, y) for _, _, x, y in given))


def first_pins(size_px: tuple[int, int], extent: FloatArray) -> Pins:
    """Four pins near the corners of a photograph and of the world's box (4,), as if both were north up."""
    wide, tall = size_px
    x0, y0, x1, y1 = (float(value) for value in extent)
    shares = ((INSET, INSET), (1 - INSET, INSET), (1 - INSET, 1 - INSET), (INSET, 1 - INSET))
    pixels = tuple((across * wide, down * tall) for across, down in shares)
    world = tuple((x0 + (x1 - x0) * across, y1 - (y1 - y0) * down) for across, down in shares)
    return Pins(pixels, world)


def guessed(pins: Pins, size_px: tuple[int, int], extent: FloatArray) -> tuple[Spot, Spot]:
    """Where one pin more may begin: in the middle of the photograph, and where that lies in the world by now."""
    middle = (size_px[0] / 2, size_px[1] / 2)
    try:
        place = project(np.linalg.inv(pins.registered().matrix), np.array([middle]))[0]
    except (ValueError, np.linalg.LinAlgError):
        place = np.full(2, np.nan)
    low, high = np.asarray(extent[:2], float), np.asarray(extent[2:], float)
    if not np.isfinite(place).all() or (place < low).any() or (place > high).any():
        place = (low + high) / 2
    return middle, (float(place[0]), float(place[1]))


def told(pins: Pins) -> tuple[str, ...]:
    """How well they fit, then the miss of each pin in pixels; what is wrong where they fix nothing."""
    try:
        found = pins.registered()
    except ValueError as error:
        return (str(error),)
    if not found.is_checked:
        return (
            trn(
                "{n} pin fits exactly; one more would show the error",
                "{n} pins fit exactly; one more would show the error",
                len(pins),
            ),
        )
    misses = [
        tr("pin {pin} misses by {error}", pin=k + 1, error=px_words(miss)) for k, miss in enumerate(found.misses_px)
    ]
    error = px_words(found.error_px)
    return (trn("{n} pin, error {error}", "{n} pins, error {error}", len(pins), error=error), *misses)


def _put(spots: tuple[Spot, ...], at: int, spot: Spot) -> tuple[Spot, ...]:
    return (*spots[:at], (float(spot[0]), float(spot[1])), *spots[at + 1 :])

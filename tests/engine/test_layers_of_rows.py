"""Rows of a picture: packed colours that can be added, runs of a soft field, wide regions, bits of a number."""

from __future__ import annotations

import numpy as np
import pytest
from numba import njit

from viewer.engine import backdrop, layers, mix, runs
from viewer.engine.bits import zeros_below
from viewer.engine.compose import picture
from viewer.engine.field import Field
from viewer.engine.ids import rasterise
from viewer.geometry.camera import Camera, homography
from viewer.geometry.regions import Ragged


@pytest.mark.parametrize("samples", [1, 2, 3, 4])
def test_packed_colours_of_all_samples_add_up_without_running_into_each_other(samples):
    white = np.full((1, 4), 255, np.uint8)
    out = np.zeros(1, np.uint64)
    mix.packed(white, samples, out)
    total = int(out[0]) * samples * samples
    scale = layers.parts(samples) * samples * samples
    assert [(total >> 16 * c) & 0xFFFF for c in range(4)] == [255 * scale] * 4 and total < 1 << 64


def test_packed_colours_are_premultiplied():
    out = np.zeros(1, np.uint64)
    mix.packed(np.array([[200, 100, 0, 51]], np.uint8), 2, out)
    scale = layers.parts(2)
    assert [int(out[0]) >> 16 * c & 0xFFFF for c in range(4)] == [40 * scale, 20 * scale, 0, 51 * scale]


@njit
def told(number):
    return zeros_below(number)


@pytest.mark.parametrize(("bits", "zeros"), [(0, 64), (1, 0), (8, 3), (1 << 63, 63), (2**64 - 1, 0)])
def test_zeros_below_the_lowest_one(bits, zeros):
    assert told(np.uint64(bits)) == zeros


@pytest.mark.parametrize("cell_px", [1.0, 3.0, 4.0, 7.3])
@pytest.mark.parametrize("every", [1, 2])
def test_cells_of_one_value_look_as_if_each_pixel_had_been_read(cell_px, every):
    """The same field under a matrix that hides that its rows run along those of the picture."""
    random = np.random.default_rng(4)
    values = np.repeat(np.repeat(random.choice([0.0, 0.0, 0.4, 1.0, np.nan], (6, 8)), 4, axis=1), 4, axis=0)
    ramp = np.tile(np.array([200, 90, 30, 0], np.uint8), (256, 1))
    ramp[:, 3] = np.linspace(0, 220, 256)
    level = np.diag([1.0 / cell_px, 1.0 / cell_px, 1.0])
    level[0, 2] = -3.2
    bent = level.copy()
    bent[1, 0] = 1e-13
    one, other = (
        picture([], [], fields=[Field(values, matrix, 0.0, 1.0, ramp, step_px=every)], background=(9, 20, 30, 255),
                size_px=(131, 97))
        for matrix in (level, bent)
    )  # fmt: skip
    assert np.abs(one.astype(int) - other).max() <= 1 and len(np.unique(one[..., 0])) > 4


def test_wide_regions_with_many_crossings_are_written_as_each_of_their_pieces_would_be():
    """Combs: one ring with many teeth crosses each row often, over more columns than fit one number."""
    teeth = 40
    up = [point for k in range(teeth) for point in ((4.0 * k, 2.0), (4.0 * k + 2.0, 2.0), (4.0 * k + 2.0, 30.0),
                                                    (4.0 * k + 4.0, 30.0))]  # fmt: skip
    comb = np.array([*up, (4.0 * teeth, 40.0), (0.0, 40.0), (0.0, 2.0)])
    rings = Ragged(comb, np.array([0, len(comb)]), np.array([0, 1]), np.array([0, 1]))
    found = rasterise(rings, np.eye(3), (4 * teeth + 5, 45)) >= 0
    y, x = np.mgrid[: found.shape[0], : found.shape[1]]
    x, y = (x + 0.5) / 2, (y + 0.5) / 2
    inside = (x < 4 * teeth) & (y < 40) & ((y >= 30) | ((y >= 2) & (x % 4 < 2)))
    assert np.array_equal(found, inside)


@pytest.mark.parametrize("tilt", [0.0, 25.0, 45.0, 60.0])
@pytest.mark.parametrize("turn", [0.0, 13.0, 90.0])
def test_every_pixel_near_a_line_of_the_lattice_is_reckoned_to_be_so(tilt, turn):
    size = (300, 200)
    ground = np.linalg.inv(homography(Camera(3.0, -2.0, 0.7, turn, tilt), size))
    reckoned = looked = 0
    for y in range(0, size[1], 5):
        for axis in range(2):
            near, wanted = np.zeros(size[0], bool), np.zeros(size[0], bool)
            backdrop._mark_near(ground, axis, float(y), 32.0, wanted)
            if backdrop._mark_level(ground, axis, float(y), 32.0, near):
                reckoned += 1
                looked += wanted.sum()
                assert not (wanted & ~near).any() and near.mean() < wanted.mean() + 0.5
    assert reckoned > 10 and looked > 100


@pytest.mark.parametrize("bands", [1, 2, 7, 16])
def test_bands_are_taken_once_each_and_those_of_each_half_of_the_turns_lie_apart(bands):
    taken = [runs.apart(turn, bands) for turn in range(bands)]
    assert sorted(taken) == list(range(bands)) and taken[: (bands + 1) // 2] == list(range(0, bands, 2))

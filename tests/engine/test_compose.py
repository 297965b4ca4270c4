"""Composition against a slow and obvious NumPy reference, within one step of 255."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.engine import compose, mix
from viewer.engine.compose import Border, Hatch, Lens, picture
from viewer.engine.field import Field, to_cells
from viewer.geometry.camera import Camera, homography

W, H = 23, 17
CLEAR = (0, 0, 0, 0)


def over(below, colour, cover):
    """Straight colour (..., 4) with a cover 0..1 laid over a premultiplied float picture 0..255."""
    alpha = np.asarray(colour, float)[..., 3:] / 255 * cover
    light = np.concatenate((np.asarray(colour, float)[..., :3] * alpha, alpha * 255), axis=-1)
    return below * (1 - alpha) + light


def moved(array, down, right, fill):
    """The array as seen from each cell `down` and `right` of it; `fill` beyond its rim."""
    rows, columns = array.shape
    padded = np.pad(array, 9, constant_values=fill)
    return padded[9 + down : 9 + down + rows, 9 + right : 9 + right + columns]


def slow_cover(ids, width_px, samples, only=None):
    """Samples of each pixel on the border: those that differ from a neighbour, and all within reach of them."""
    radius = max(width_px, 1) / 2 * samples
    steps = [(0, -1), (-1, 0)] + ([(0, 1), (1, 0)] if radius >= 1 else [])
    chosen = np.ones(10**4, bool) if only is None else np.asarray(only, bool)
    on = np.zeros(ids.shape, bool)
    for step in steps:
        there = np.where(moved(np.ones(ids.shape, bool), *step, False), moved(ids, *step, 0), ids)
        on |= (there != ids) & (chosen[there] | chosen[ids])
    reach = max(radius - 1, 0)
    wide = np.zeros(ids.shape, bool)
    for down in range(-6, 7):
        for right in range(-6, 7):
            if down**2 + right**2 <= reach**2:
                wide |= moved(on, down, right, False)
    rows, columns = ids.shape
    return wide.reshape(rows // samples, samples, columns // samples, samples).sum(axis=(1, 3))


def slow_picture(ids, tables, borders, background, samples, hatches):
    below = np.broadcast_to(np.asarray(background, float), (H, W, 4)).copy()
    if np.ndim(background) == 1:
        below = over(np.zeros((H, W, 4)), below, 1.0)
    for k, (buffer, table) in enumerate(zip(ids, tables)):
        straight = table[buffer].astype(float)
        light = straight * (straight[..., 3:] / 255)
        light[..., 3] = straight[..., 3]
        mean = light.reshape(H, samples, W, samples, 4).mean(axis=(1, 3))
        below = below * (1 - mean[..., 3:] / 255) + mean
        if hatches and hatches[k] is not None:
            flags = hatches[k].flags[buffer].reshape(H, samples, W, samples)
            cover = np.zeros((H, W))
            for flag in (1, 2):
                strokes = np.array([[mix.stroke(flag, x, y) for x in range(W)] for y in range(H)])
                cover += strokes * (flags == flag).mean(axis=(1, 3))
            below = over(below, hatches[k].colour, cover[..., None])
        for line in borders[k] if borders else ():
            cover = slow_cover(buffer, line.width_px, samples, line.only) / samples**2
            below = over(below, line.colour, cover[..., None] * min(line.width_px, 1.0))
    return below


def patches(random, regions, samples):
    """An id buffer of random rectangles, some of it outside."""
    ids = np.full((H * samples, W * samples), -1, np.int32)
    for i in range(regions):
        top, left = random.integers(0, H * samples), random.integers(0, W * samples)
        ids[top : top + random.integers(1, 20), left : left + random.integers(1, 25)] = i
    return ids


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 6), st.sampled_from([1, 2, 3]), st.floats(0.3, 3.5), st.booleans())
def test_pictures_are_within_one_step_of_the_slow_reference(seed, layers, samples, width_px, plain):
    random = np.random.default_rng(seed)
    ids = [patches(random, 9, samples) for _ in range(layers)]
    tables = [random.integers(0, 256, (10, 4)).astype(np.uint8) for _ in range(layers)]
    tables[0][::2, 3] = 255
    lines = [
        [
            Border(tuple(random.integers(0, 256, 4).tolist()), width_px),
            Border((255, 255, 0, 255), 2.6, random.random(10) < 0.3),
        ]
        for _ in range(layers)
    ]
    hatches = [Hatch(random.integers(0, 3, 10).astype(np.uint8)) if k % 2 == 0 else None for k in range(layers)]
    random_ground = random.integers(0, 256, (H, W, 4)).astype(np.uint8)
    random_ground[..., 3] = 255
    ground = tuple(random.integers(0, 256, 4).tolist()) if plain else random_ground
    found = picture(ids, tables, lines, background=ground, samples=samples, hatches=hatches)
    wanted = slow_picture(ids, tables, lines, ground, samples, hatches)
    assert np.abs(found - wanted).max() <= 1.0 + 1e-3


def test_one_opaque_region_is_its_own_colour_and_outside_shows_the_background():
    ids = np.full((H * 2, W * 2), -1, np.int32)
    ids[:10, :10] = 0
    found = picture([ids], [np.array([[10, 20, 30, 255], CLEAR], np.uint8)], background=(7, 13, 27, 255))
    assert found[2, 2].tolist() == [10, 20, 30, 255]
    assert found[10, 10].tolist() == [7, 13, 27, 255]


def test_half_of_the_samples_is_half_of_the_colour():
    ids = np.full((2, 2), -1, np.int32)
    ids[:, 0] = 0
    found = picture([ids], [np.array([[200, 100, 0, 255], CLEAR], np.uint8)])
    assert found.tolist() == [[[100, 50, 0, 128]]]


def test_numbers_beyond_the_table_count_as_outside():
    ids = np.array([[5, 1], [-7, 2**31 - 1]], np.int32)
    found = picture([ids], [np.array([[9, 9, 9, 255], [40, 40, 40, 255]], np.uint8)])
    assert found.tolist() == [[[40, 40, 40, 255]]]


def test_no_buffer_gives_the_background_of_the_size_asked_for():
    assert np.all(picture([], [], size_px=(3, 2), background=(1, 2, 3, 255)) == (1, 2, 3, 255))
    ground = np.full((2, 3, 4), 77, np.uint8)
    assert np.array_equal(picture([], [], background=ground), ground)


@pytest.mark.parametrize("size", [(5, 5), None])
def test_sizes_that_disagree_are_refused(size):
    buffers = [np.zeros((4, 4), np.int32)] if size else []
    with pytest.raises(ValueError, match="one size of picture"):
        picture(buffers, [np.zeros((1, 4), np.uint8)] * len(buffers), size_px=size)


def test_each_buffer_needs_its_table():
    with pytest.raises(ValueError, match="1 id buffers, but 0 tables"):
        picture([np.zeros((2, 2), np.int32)], [])


def test_blended_tables_look_like_layers_laid_over_each_other():
    random = np.random.default_rng(3)
    ids = patches(random, 9, 1)
    tables = [random.integers(0, 256, (10, 4)).astype(np.uint8) for _ in range(3)]
    shares = [0.9, 0.5, 0.7]
    scaled = [
        np.concatenate((t[:, :3], np.rint(t[:, 3:] * s).astype(np.uint8)), axis=1) for t, s in zip(tables, shares)
    ]
    one = picture([ids], [compose.blend_tables(tables, shares)], background=(9, 9, 9, 255), samples=1).astype(int)
    many = picture([ids] * 3, scaled, background=(9, 9, 9, 255), samples=1).astype(int)
    assert np.abs(one - many).max() <= 2


def test_blended_tables_follow_the_formula():
    random = np.random.default_rng(4)
    tables = [random.integers(0, 256, (200, 4)).astype(np.uint8) for _ in range(4)]
    shares = [1.0, 0.25, 0.8, 0.0]
    light, alpha = np.zeros((200, 3)), np.zeros((200, 1))
    for table, share in zip(tables, shares):
        upper = table[:, 3:] / 255 * share
        light, alpha = table[:, :3] * upper + light * (1 - upper), upper + alpha * (1 - upper)
    wanted = np.concatenate((light / np.maximum(alpha, 1e-9), alpha * 255), axis=1)
    assert np.abs(compose.blend_tables(tables, shares) - wanted).max() <= 0.51


def test_clear_rows_stay_clear_and_one_table_alone_is_unchanged():
    table = np.array([[1, 2, 3, 255], [8, 8, 8, 100], CLEAR], np.uint8)
    assert np.array_equal(compose.blend_tables([table]), table)
    assert compose.blend_tables([table, np.zeros_like(table)])[2].tolist() == [0, 0, 0, 0]
    with pytest.raises(ValueError, match="2 opacities"):
        compose.blend_tables([table], [1, 1])


def test_what_is_not_chosen_fades_to_a_share_and_the_table_given_stays_as_it_was():
    table = np.full((3, 4), 200, np.uint8)
    faded = compose.fade(table, np.array([False, True, False]))
    assert faded[:, 3].tolist() == [70, 200, 70]
    assert np.all(table == 200)


def test_the_lens_shows_its_own_layers_inside_and_nothing_of_them_outside():
    ids = np.zeros((H * 2, W * 2), np.int32)
    red, blue = (np.array([c, CLEAR], np.uint8) for c in ((255, 0, 0, 255), (0, 0, 255, 255)))
    cover = compose.circle((W, H), (10.0, 8.0), 5.0)
    found = picture([ids], [red], lens=Lens(cover, [ids], [blue]))
    assert np.all(found[cover == 0] == (255, 0, 0, 255))
    assert np.all(found[cover == 255] == (0, 0, 255, 255))
    edge = (cover > 0) & (cover < 255)
    assert edge.any() and np.abs(found[edge][:, 2].astype(int) - cover[edge]).max() <= 1


def test_an_empty_lens_changes_nothing():
    ids = np.zeros((H * 2, W * 2), np.int32)
    table = np.array([(255, 0, 0, 255), CLEAR], np.uint8)
    lens = Lens(np.zeros((H, W), np.uint8), [ids], [table[::-1].copy()])
    assert np.array_equal(picture([ids], [table], lens=lens), picture([ids], [table]))


def slow_field(field, x, y):
    place = field.to_cells @ (x + 0.5, y + 0.5, 1)
    column, row = place[:2] / place[2]
    rows, columns = field.values.shape
    if place[2] <= 0 or not (0 <= column <= columns and 0 <= row <= rows):
        return np.zeros(4)
    column, row = np.clip(column - 0.5, 0, columns - 1), np.clip(row - 0.5, 0, rows - 1)
    total = weight = 0.0
    for r in range(rows):
        for c in range(columns):
            part = max(0, 1 - abs(row - r)) * max(0, 1 - abs(column - c))
            if np.isfinite(field.values[r, c]):
                total, weight = total + part * field.values[r, c], weight + part
    if weight < 0.5:
        return np.zeros(4)
    return field.ramp[int(np.clip((total / weight - field.low) * 256 / (field.high - field.low), 0, 255))]


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1), st.floats(0, 60), st.floats(0, 360), st.sampled_from([0.0, 1e7]))
def test_fields_are_bilinear_under_any_camera_and_clear_without_values(seed, tilt, turn, far):
    random = np.random.default_rng(seed)
    values = np.rint(random.random((4, 5)) * 100)
    values[random.random((4, 5)) < 0.2] = np.nan
    ramp = np.stack([np.arange(256)] * 3 + [np.full(256, 200)], axis=1).astype(np.uint8)
    camera = homography(Camera(far + 10, far - 8, 1.3, turn, tilt), (W, H))
    field = Field(values, to_cells(camera, (far, far - 16, far + 20, far), values.shape), 0, 100, ramp)
    found = picture([], [], fields=[field], size_px=(W, H)).astype(int)
    wanted = np.array([[slow_field(field, x, y) for x in range(W)] for y in range(H)], float)
    wanted[..., :3] *= wanted[..., 3:] / 255
    assert (
        np.mean(np.abs(found - wanted).max(axis=2) > 1.8) < 0.01
    )  # a value on the edge of a step may round either way


def test_a_field_below_a_fill_is_covered_by_it_and_one_on_top_covers_it():
    ids = np.zeros((H * 2, W * 2), np.int32)
    table = np.array([(255, 0, 0, 255), CLEAR], np.uint8)
    green = np.full((256, 4), (0, 255, 0, 255), np.uint8)
    low, top = (Field(np.ones((2, 2)), np.diag([0.05, 0.05, 1.0]), 0, 1, green, below=below) for below in (0, 9))
    assert np.all(picture([ids], [table], fields=[low]) == (255, 0, 0, 255))
    assert np.all(picture([ids], [table], fields=[top]) == (0, 255, 0, 255))
    assert np.all(picture([ids] * 6, [table] * 6, fields=[low]) == (255, 0, 0, 255))
    assert np.all(picture([ids] * 6, [table] * 6, fields=[top]) == (0, 255, 0, 255))


def test_a_field_box_without_extent_is_refused():
    with pytest.raises(ValueError, match="extent"):
        to_cells(np.eye(3), (1, 1, 1, 2), (2, 2))


def test_several_lenses_lie_in_front_of_each_other_and_each_on_the_background():
    ids = np.zeros((2 * H, 2 * W), np.int32)
    red, blue = (np.array([shade, (0, 0, 0, 0)], np.uint8) for shade in ((255, 0, 0, 255), (0, 0, 255, 128)))
    left, all_over = np.zeros((H, W), np.uint8), np.full((H, W), 255, np.uint8)
    left[:, : W // 2] = 255
    lenses = [Lens(left, [], []), Lens(all_over, [ids], [blue])]
    found = picture([ids], [red], background=(0, 255, 0, 255), lens=lenses)
    assert found[0, 0].tolist() == found[0, -1].tolist() == [0, 127, 128, 255]
    half = picture([ids], [red], background=(0, 255, 0, 255), lens=lenses[:1])
    assert half[0, 0].tolist() == [0, 255, 0, 255] and half[0, -1].tolist() == [255, 0, 0, 255]


def test_a_table_over_another_looks_as_blended_and_shows_the_flags_that_are_seen():
    random = np.random.default_rng(8)
    lower, upper = random.integers(0, 256, (2, 500, 4), dtype=np.uint8)
    upper[:100, 3], lower[50:150, 3] = 0, 0
    below, above = random.integers(0, 3, (2, 500), dtype=np.uint8)
    table, flags = compose.laid(lower, below, upper, above)
    assert np.abs(table.astype(int) - compose.blend_tables([lower, upper])).max() <= 1
    assert np.array_equal(flags, np.where(above > 0, above, np.where(upper[:, 3] > 0, 0, below)))
    with pytest.raises(ValueError, match="tables of 500 and 4 rows"):
        compose.laid(lower, below, upper[:4], above[:4])

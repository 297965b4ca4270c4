"""Strokes in bulk: what one pass draws is what a slow reference says, pixel by pixel."""

from itertools import pairwise

import numpy as np
import pytest

from viewer.engine.strokes import MIDDLE, Strokes, draw

SIZE = (70, 90)  # rows, columns


def strokes(lines, *, half=2.0, reach=0.0, neck=None, head=None, opacity=(1.0, 1.0, 1.0), colour=(255, 255, 255)):
    lines = np.asarray(lines, float)
    count, points = lines.shape[:2]
    return Strokes(
        lines, np.full(count, points), np.full((count, points), half), np.full(count, points if neck is None else neck),
        np.full((count, 3, 2), -100.0) if head is None else np.asarray(head, float),
        np.tile(np.array(colour, np.float32), (count, 1)), np.tile(np.array(opacity, np.float32), (count, 1)),
        np.tile(np.array((*colour, 0.5), np.float32), (count, 1)), np.full(count, reach),
    )  # fmt: skip


def drawn(*given, size=SIZE):
    out = np.zeros((*size, 4), np.uint8)
    for one in given:
        draw(one, out)
    return out


def away_from(line, points):
    """(n,) distance of points from a polyline and (n,) where along it the nearest of it lies."""
    best, where = np.full(len(points), np.inf), np.zeros(len(points))
    for k, (a, b) in enumerate(pairwise(line)):
        along = np.clip(((points - a) @ (b - a)) / max((b - a) @ (b - a), 1e-12), 0, 1)
        off = np.hypot(*(a + along[:, None] * (b - a) - points).T)
        where[off < best] = ((k + along) / (len(line) - 1))[off < best]
        best = np.minimum(best, off)
    return best, where


def reference(one):
    """The first of the strokes, headless, on nothing: (h, w) opacity 0..1."""
    rows, columns = np.mgrid[: SIZE[0], : SIZE[1]] + 0.5
    off, where = away_from(one.lines[0], np.column_stack((columns.ravel(), rows.ravel())))
    edge = off - one.half[0, 0]
    solid = np.interp(where, (0.0, MIDDLE, 1.0), one.opacity[0]) * np.clip(0.5 - edge, 0, 1)
    lit = np.clip(1 - np.maximum(edge, 0) / one.reach[0], 0, 1) ** 2 * one.light[0, 3] if one.reach[0] else 0.0
    return (1 - (1 - solid) * (1 - lit)).reshape(SIZE)


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("reach", [0.0, 6.0])
def test_a_stroke_covers_what_the_reference_says(seed, reach):
    rng = np.random.default_rng(seed)
    bend = rng.uniform(-20, 110, (3, 2))
    share = np.linspace(0, 1, 9)[:, None]
    line = bend[0] * (1 - share) ** 2 + bend[1] * 2 * share * (1 - share) + bend[2] * share**2
    one = strokes([line], half=rng.uniform(0.6, 5), reach=reach, opacity=(0.3, 0.6, 1.0))
    found = drawn(one)[..., 3] / 255
    expected = reference(one)
    close = np.abs(found - expected) <= 2 / 255
    assert close.mean() > 0.998, "but where two bends of it are equally near"
    assert np.array_equal(found > 0.05, expected > 0.05) or np.abs(found - expected).max() < 0.06


def test_the_later_stroke_lies_over_the_earlier_one():
    level = [[(5, 35), (85, 35)]]
    red, blue = strokes(level, colour=(255, 0, 0)), strokes(level, colour=(0, 0, 255))
    assert drawn(red, blue)[35, 40].tolist() == [0, 0, 255, 255]
    both = Strokes(*(np.concatenate((a, b)) for a, b in zip(fields(red), fields(blue))))
    assert np.array_equal(drawn(both), drawn(red, blue))


def fields(one):
    return [getattr(one, name) for name in Strokes.__slots__]


def test_the_shaft_ends_at_the_neck_and_the_head_is_filled_whichever_way_round():
    line = [[(10, 35), (40, 35), (60, 35)]]
    for corners in ([(40, 30), (60, 35), (40, 45)], [(40, 45), (60, 35), (40, 30)]):
        picture = drawn(strokes(line, half=1.0, neck=1, head=[corners]))
        assert picture[35, 20, 3] == picture[40, 43, 3] == 255
        assert picture[40, 30, 3] == picture[35, 64, 3] == picture[31, 58, 3] == 0


def test_a_stroke_of_nan_or_far_outside_draws_nothing_and_none_are_none():
    missing = strokes([[(np.nan, 0), (5, 5)], [(1e6, 1e6), (2e6, 1e6)]])
    assert not drawn(missing).any()
    assert not drawn(strokes(np.zeros((0, 2, 2)))).any()


def test_a_picture_in_bands_is_the_picture_of_one_band(monkeypatch):
    one = strokes([[(5, 5), (80, 60)], [(80, 5), (5, 60)]], reach=5.0)
    in_bands = drawn(one)
    monkeypatch.setattr("viewer.engine.strokes.BANDS", 1)
    assert np.array_equal(in_bands, drawn(one))

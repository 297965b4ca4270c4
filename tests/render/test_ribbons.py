"""Arrows: where they run, how wide they are, how many particles they carry."""

import numpy as np
import pytest

from viewer.geometry.camera import Camera, homography
from viewer.render import ribbons
from viewer.render.ground import Planes
from viewer.scene.marks import Ribbons

SIZE = (400, 300)


def planes(tilt=0.0):
    camera = Camera(tilt_deg=tilt)
    flat = homography(camera, SIZE)
    return Planes(SIZE, flat, (homography(camera, SIZE, 1.0) - flat)[:, 2], camera, SIZE, 1.0)


def arrows(start, end, amounts, **more):
    count = len(start)
    colours = np.full((count, 4), 255, np.uint8)
    return Ribbons(
        np.array(start, float),
        np.array(end, float),
        np.array(amounts, float),
        colours,
        np.arange(count),
        ("",) * count,
        **more,
    )


def test_an_arrow_runs_from_its_start_almost_to_its_end():
    line = ribbons.curves(arrows([(-100, 0)], [(100, 0)], [1]), planes(), 0.0, tilt_share=0.0).lines[0]
    assert line[0] == pytest.approx((100, 150))
    assert 5 < np.hypot(*(line[-1] - (300, 150))) < 12


def test_there_and_back_stay_apart():
    both = arrows([(-100, 0), (100, 0)], [(100, 0), (-100, 0)], [1, 1])
    there, back = ribbons.curves(both, planes(), 0.0, tilt_share=0.0).lines
    assert there[16, 1] > 160 and back[16, 1] < 140


def test_an_arc_rises_when_tilted():
    mark = arrows([(-100, 0)], [(100, 0)], [1])
    low = ribbons.curves(mark, planes(40), 0.0, tilt_share=0.0).lines[0]
    high = ribbons.curves(mark, planes(40), 0.0, tilt_share=1.0).lines[0]
    assert high[16, 1] < low[16, 1] - 10 and high[0] == pytest.approx(low[0])


def test_width_is_in_proportion_and_never_too_thin():
    drawn = ribbons.curves(arrows([(0, 0)] * 3, [(50, 50)] * 3, [10, 5, 0.01]), planes(), 0.0, tilt_share=0.0)
    assert drawn.widths.tolist() == [9.0, 4.5, 1.0]


def test_a_flow_within_a_place_is_a_ring_at_it():
    line = ribbons.curves(arrows([(0, 0)], [(0, 0)], [1]), planes(), 0.0, tilt_share=0.0).lines[0]
    assert np.isfinite(line).all() and 20 < np.ptp(line[:, 0]) <= 32.1
    assert np.abs(line - (200, 150)).max() <= 33


def test_the_shaft_of_the_outline_is_as_wide_as_the_arrow_says():
    line = np.column_stack((np.linspace(0, 200, ribbons.POINTS), np.zeros(ribbons.POINTS)))
    half, neck, head = (part[0] for part in ribbons.heads(line[None], np.array([8.0])))
    assert half[20] * 2 == pytest.approx(8.0) and half[0] < half[20]
    assert line[neck, 0] == pytest.approx(200 - 2 * 8 - 5, abs=200 / ribbons.POINTS)
    assert head[:, 1].max() > 6 and head[:, 1].min() == pytest.approx(-4.0), "one barb, on the right"
    assert head[1].tolist() == [200.0, 0.0]


def test_a_straight_arrow_is_drawn_with_few_points_and_a_ring_with_more():
    share = np.linspace(0, 1, ribbons.POINTS)
    straight = np.column_stack((share * 300, share * 100))
    turn = 2 * np.pi * share
    ring = np.column_stack((np.cos(turn), np.sin(turn))) * 60
    lines, neck = np.stack((straight, ring)), np.array([29, 29])
    picked, count, thinned = ribbons.fewer(lines, neck)
    assert count[0] == 5 and count[1] > 9 and thinned[0] == 4
    for line, numbers, many in zip(lines, picked, count):
        kept = line[numbers[:many]]
        assert np.array_equal(kept[[0, -1]], line[[0, -1]])
        run = np.linspace(0, 1, len(kept))
        near = np.column_stack([np.interp(share, run, kept[:, axis]) for axis in (0, 1)])
        assert np.abs(near - line).max() <= 2 * ribbons.ASIDE_PX


@pytest.mark.parametrize("time", [0.0, 0.3, 17.77])
def test_a_particle_weighs_its_quantum(time):
    amounts = np.array([10.0, 2.0, 0.1, 7.3])
    mark = arrows([(-90, y) for y in range(0, 40, 10)], [(90, y) for y in range(0, 40, 10)], amounts, quantum=2.0)
    drawn = ribbons.curves(mark, planes(), 0.0, tilt_share=0.0)
    spots = ribbons.particles(drawn, time)
    away = np.hypot(*(spots[:, None, None] - drawn.lines[None]).transpose(3, 0, 1, 2)).min(axis=2)
    counted = np.bincount(away.argmin(axis=1), minlength=4)
    assert (np.abs(counted * 2.0 - amounts) <= 2.0).all()
    none = ribbons.curves(arrows([(0, 0)], [(90, 90)], [10]), planes(), 0.0, tilt_share=0.0)
    assert ribbons.particles(none, time).shape == (0, 2)


def test_particles_are_evenly_spaced_and_move_with_time():
    drawn = ribbons.curves(arrows([(-100, 0)], [(100, 0)], [8], quantum=1.0), planes(), 0.0, tilt_share=0.0)
    still, moved = (np.sort(ribbons.particles(drawn, time)[:, 0]) for time in (0.0, 0.03))
    gaps = np.diff(still)
    assert len(gaps) == 7 and gaps.max() / gaps.min() < 1.1
    assert moved[0] - still[0] == pytest.approx(8 * 0.03 * gaps[0], rel=0.1)
    assert np.array_equal(ribbons.particles(drawn, 0.25), ribbons.particles(drawn, 0.25))


def test_particles_are_at_most_so_many():
    drawn = ribbons.curves(arrows([(0, 0)] * 4, [(90, 90)] * 4, [1e6] * 4, quantum=1.0), planes(), 0.0, tilt_share=0.0)
    assert len(ribbons.particles(drawn, most=1000)) <= 1000


def test_the_nearest_arrow_is_found_within_reach_only():
    drawn = ribbons.curves(
        arrows([(-100, 0), (-100, 80)], [(100, 0), (100, 80)], [1, 1]), planes(), 0.0, tilt_share=0.0
    )
    assert ribbons.nearest(drawn, *drawn.lines[1, 10], 3.0) == 1
    assert ribbons.nearest(drawn, 5.0, 5.0, 3.0) == -1
    assert ribbons.nearest(ribbons.Curves(np.zeros((0, 33, 2)), np.zeros(0), np.zeros(0)), 1, 1, 3.0) == -1


def test_no_arrows_are_no_curves():
    empty = arrows(np.zeros((0, 2)), np.zeros((0, 2)), [])
    assert ribbons.curves(empty, planes(), 0.0, tilt_share=1.0).lines.shape == (0, ribbons.POINTS, 2)

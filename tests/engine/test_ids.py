"""The id buffer against exact arithmetic and against shapely, at every sample."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest
import shapely
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from viewer.engine import ids
from viewer.geometry.camera import Camera, homography
from viewer.geometry.regions import Ragged, empty_ragged, from_shapely

SIZE = (7, 5)
IDENTITY = np.eye(3)
NEAR = 1e-6


def ragged(*regions):
    """One region per argument: a list of rings, each a list of (x, y) without the closing vertex."""
    rings = [np.array([*ring, ring[0]], float) for region in regions for ring in region]
    region_starts = np.cumsum([0] + [len(region) for region in regions])
    return Ragged(
        np.concatenate(rings),
        np.cumsum([0] + [len(ring) for ring in rings]),
        np.arange(len(rings) + 1),
        region_starts,
    )


def square(x, y, size=1.0):
    return [(x, y), (x + size, y), (x + size, y + size), (x, y + size)]


def sample_rings(rings, camera, size_px, samples):
    """Per region the rings in sample coordinates, cut at the near plane: plain Python, same arithmetic."""
    m = ids.sample_matrix(rings, camera, size_px, samples)

    def place(vertex):
        x, y = vertex[0] - m[9], vertex[1] - m[10]
        return m[0] * x + m[1] * y + m[2], m[3] * x + m[4] * y + m[5], m[6] * x + m[7] * y + m[8]

    def cut(ring):
        points = [place(vertex) for vertex in ring]
        out = []
        for p, q in pairwise(points):
            if (p[2] > NEAR) != (q[2] > NEAR):
                a, b = (q, p) if p[2] > q[2] else (p, q)
                t = (NEAR - a[2]) / (b[2] - a[2])
                out.append(((a[0] + t * (b[0] - a[0])) / NEAR, (a[1] + t * (b[1] - a[1])) / NEAR))
            if q[2] > NEAR:
                out.append((q[0] / q[2], q[1] / q[2]))
        return out

    starts = rings.ring_starts
    return [
        [cut(rings.xy[starts[r] : starts[r + 1]]) for r in range(rings.region_rings[i], rings.region_rings[i + 1])]
        for i in range(len(rings))
    ]


def exact_owner(regions, width, height):
    """The last region that holds each sample centre by the even-odd rule, left and top inside, in exact fractions."""
    out = np.full((height, width), -1, np.int32)
    for i, rings in enumerate(regions):
        inside = np.zeros((height, width), bool)
        for ring in rings:
            exact = [(Fraction(x), Fraction(y)) for x, y in ring]
            for (x0, y0), (x1, y1) in zip(exact, exact[1:] + exact[:1]):
                for row in range(height):
                    y = Fraction(2 * row + 1, 2)
                    if min(y0, y1) <= y < max(y0, y1):
                        x = x0 + (y - y0) * (x1 - x0) / (y1 - y0)
                        inside[row, max(0, -((Fraction(1, 2) - x) // 1)) :] ^= True
        out[inside] = i
    return out


HALVES = st.integers(-6, 32).map(lambda n: n / 4)  # vertices and edges that meet sample centres exactly
FLOATS = st.floats(-4, 12, allow_nan=False)
POINT = st.tuples(HALVES | FLOATS, HALVES | FLOATS)
RING = st.lists(POINT, min_size=3, max_size=8)
REGIONS = st.lists(st.lists(RING, min_size=1, max_size=3), min_size=1, max_size=4)
CAMERAS = st.builds(
    Camera,
    x=st.floats(0, 7),
    y=st.floats(0, 5),
    units_per_px=st.floats(0.2, 3),
    rotation_deg=st.floats(0, 360) | st.sampled_from([0.0, 90.0, 180.0]),
    tilt_deg=st.floats(0, 60),
)


@settings(max_examples=150, deadline=None)
@given(REGIONS)
def test_random_rings_are_owned_as_exact_arithmetic_says(regions):
    rings = ragged(*regions)
    found = ids.rasterise(rings, IDENTITY, SIZE, 2)
    assert np.array_equal(found, exact_owner(sample_rings(rings, IDENTITY, SIZE, 2), 14, 10))


@settings(max_examples=100, deadline=None)
@given(REGIONS, CAMERAS, st.sampled_from([1, 2, 3]))
def test_turned_and_tilted_rings_are_owned_as_exact_arithmetic_says(regions, camera, samples):
    rings, matrix = ragged(*regions), homography(camera, SIZE)
    found = ids.rasterise(rings, matrix, SIZE, samples)
    assert np.array_equal(
        found, exact_owner(sample_rings(rings, matrix, SIZE, samples), SIZE[0] * samples, SIZE[1] * samples)
    )


@settings(max_examples=60, deadline=None)
@given(REGIONS, st.sampled_from([(5, 24), (40, 3), (3, 3), (40, 24)]), st.sampled_from([0.0, 35.0]))
def test_tall_wide_and_small_regions_are_owned_alike(regions, size_px, tilt):
    """Few rows, many rows and many columns are scanned by three kernels."""
    spread = np.array(size_px) / SIZE
    rings = ragged(*[[[(x * spread[0], y * spread[1]) for x, y in ring] for ring in region] for region in regions])
    matrix = homography(Camera(size_px[0] / 2, size_px[1] / 2, 1.0, 0.0, tilt), size_px)
    found = ids.rasterise(rings, matrix, size_px, 2)
    wanted = exact_owner(sample_rings(rings, matrix, size_px, 2), size_px[0] * 2, size_px[1] * 2)
    assert np.array_equal(found, wanted)


def test_a_ring_of_very_many_corners_is_owned_as_shapely_says():
    angle = np.linspace(0, 2 * np.pi, 900, endpoint=False)
    radius = 6.0 + np.random.default_rng(8).uniform(-0.5, 0.5, 900)
    star = np.stack((8 + radius * np.cos(angle), 7 + radius * np.sin(angle)), axis=1)
    polygon = shapely.Polygon(star * 2)
    found = ids.rasterise(ragged([star]), IDENTITY, (16, 14), 2) == 0
    x, y = np.meshgrid(np.arange(32) + 0.5, np.arange(28) + 0.5)
    clear = shapely.contains_xy(polygon, x, y) == shapely.intersects_xy(polygon, x, y)
    assert np.array_equal(found[clear], shapely.contains_xy(polygon, x, y)[clear])


@settings(max_examples=60, deadline=None)
@given(REGIONS, st.floats(0.05, 0.6), st.floats(-3, 3))
def test_ground_behind_the_eye_is_cut_off(regions, slope, turn):
    matrix = np.array([[1.0, 0.2, 1.0], [0.1, 1.0, 0.5], [slope * np.sin(turn), -slope * np.cos(turn), 1.0]])
    rings = ragged(*regions)
    found = ids.rasterise(rings, matrix, SIZE, 2)
    assert np.array_equal(found, exact_owner(sample_rings(rings, matrix, SIZE, 2), 14, 10))


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(3, 40), st.floats(0, 0.98), CAMERAS, st.sampled_from([0.0, 1e7]))
def test_every_unambiguous_sample_is_as_shapely_says(seed, corners, hole, camera, far):
    random = np.random.default_rng(seed)
    angle = np.sort(random.random(corners)) * 2 * np.pi
    radius = 0.5 + 4 * random.random(corners)
    star = np.stack([3.5 + radius * np.cos(angle), 2.5 + radius * np.sin(angle)], axis=1)
    inner = (star - (3.5, 2.5)) * hole + (3.5, 2.5)
    shift = np.array([far, -far])
    rings = ragged([star + shift, *([inner + shift] if hole > 0.1 else [])])
    moved = homography(replace(camera, x=camera.x + far, y=camera.y - far), SIZE)
    found = ids.rasterise(rings, moved, SIZE, 2) == 0
    placed = sample_rings(rings, moved, SIZE, 2)[0]
    polygon = shapely.Polygon(placed[0], placed[1:])
    assume(polygon.is_valid)  # with a hole outside of its shell the two rules differ
    x, y = np.meshgrid(np.arange(14) + 0.5, np.arange(10) + 0.5)
    inside, touched = shapely.contains_xy(polygon, x, y), shapely.intersects_xy(polygon, x, y)
    clear = inside == touched
    assert np.array_equal(found[clear], inside[clear])


@pytest.mark.parametrize("offset", [0.0, 1e7])
@pytest.mark.parametrize("tilt", [0.0, 50.0])
def test_a_joined_tiling_leaves_no_gap_and_no_double_owner(offset, tilt):
    random = np.random.default_rng(4)
    places = np.stack(np.meshgrid(np.arange(9.0), np.arange(9.0)), axis=-1) * 2 - 6 + offset
    places[1:-1, 1:-1] += random.uniform(-0.9, 0.9, (7, 7, 2))
    quads = [
        [[tuple(places[j, i]), tuple(places[j, i + 1]), tuple(places[j + 1, i + 1]), tuple(places[j + 1, i])]]
        for j in range(8)
        for i in range(8)
    ]
    camera = homography(Camera(offset + 2, offset + 2, 0.3, 33, tilt), (40, 30))
    whole = ids.rasterise(
        ragged([[tuple(p) for p in (places[0, 0], places[0, 8], places[8, 8], places[8, 0])]]), camera, (40, 30)
    )
    owners = sum((ids.rasterise(ragged(quad), camera, (40, 30)) >= 0).astype(int) for quad in quads)
    interior = owners[4:-4, 4:-4][whole[4:-4, 4:-4] >= 0]
    assert owners.max() == 1
    assert interior.min() == 1


def test_shared_borders_through_sample_centres_have_exactly_one_owner():
    cells = [[square(x / 2 + 0.25, y / 2 + 0.25, 0.5)] for y in range(-1, 10) for x in range(-1, 14)]
    owners = sum((ids.rasterise(ragged(cell), IDENTITY, SIZE) >= 0).astype(int) for cell in cells)
    assert np.all(owners == 1)


def test_left_and_top_of_a_square_are_inside_and_right_and_bottom_are_not():
    found = ids.rasterise(ragged([square(1.25, 1.25, 2.0)]), IDENTITY, SIZE)
    assert found[2, 2] == 0
    assert found[6, 2] == found[2, 6] == found[1, 2] == found[2, 1] == -1
    assert np.count_nonzero(found == 0) == 16


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_edges_within_rounding_of_sample_centres_are_decided_exactly(seed):
    random = np.random.default_rng(seed)
    centre = random.integers(0, (14, 10), (6, 2)) + 0.5
    along = random.normal(size=(6, 2)) * 3
    ends = np.stack((centre - along * random.random((6, 1)), centre + along * random.random((6, 1))), axis=1)
    rings = ragged(*[[[tuple(a / 2), tuple(b / 2), tuple(random.uniform(0, 6, 2))]] for a, b in ends])
    found = ids.rasterise(rings, IDENTITY, SIZE, 2)
    assert np.array_equal(found, exact_owner(sample_rings(rings, IDENTITY, SIZE, 2), 14, 10))


def test_an_island_in_a_hole_belongs_to_its_region():
    found = ids.rasterise(ragged([square(0, 0, 5), square(1, 1, 3), square(2, 2, 1)]), IDENTITY, (5, 5), 1)
    expected = np.full((5, 5), 0)
    expected[1:4, 1:4] = -1
    expected[2, 2] = 0
    assert np.array_equal(found, expected)


def test_parts_that_touch_and_shells_through_shapely_keep_their_region():
    shape = shapely.MultiPolygon([shapely.box(0, 0, 2, 2), shapely.box(2, 2, 4, 4)])
    found = ids.rasterise(from_shapely([None, shape]), IDENTITY, (4, 4), 1)
    assert np.array_equal(found, np.kron([[1, -1], [-1, 1]], np.ones((2, 2), int)).astype(np.int32) * 1)


def test_the_later_of_two_overlapping_regions_wins_and_numbers_start_at_first_id():
    found = ids.rasterise(ragged([square(0, 0, 4)], [square(2, 0, 4)]), IDENTITY, (6, 1), 1, first_id=7)
    assert found.tolist() == [[7, 7, 8, 8, 8, 8]]


def test_regions_without_geometry_keep_their_numbers():
    empty = empty_ragged(1)
    one = ragged([square(0, 0, 3)])
    both = Ragged(one.xy, one.ring_starts, one.part_starts, np.array([0, 0, 1]))
    assert np.all(ids.rasterise(empty, IDENTITY, (3, 3)) == -1)
    assert np.all(ids.rasterise(both, IDENTITY, (3, 3)) == 1)


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf, 1e300])
def test_wild_coordinates_do_no_harm_to_their_neighbours(bad):
    wild = [(0, 0), (bad, 1), (1, bad)]
    found = ids.rasterise(ragged([wild], [square(0, 0, 3)]), IDENTITY, (3, 3))
    assert np.all(found == 1)


def test_a_wrong_out_buffer_is_refused():
    with pytest.raises(ValueError, match=r"expected \(10, 14\)"):
        ids.rasterise(empty_ragged(), IDENTITY, SIZE, out=np.zeros((3, 3), np.int32))


def test_pick_reads_the_sample_under_the_point():
    found = ids.rasterise(ragged([square(0, 0, 1)], [square(1, 0, 1.5)]), IDENTITY, (3, 1))
    assert [ids.pick(found, x, 0.5) for x in (0.0, 0.99, 1.0, 2.49, 2.51, 3.0, -0.1)] == [0, 0, 1, 1, -1, -1, -1]
    assert ids.pick(found, 0.5, 1.0) == ids.pick(found, 0.5, -0.01) == -1


@settings(max_examples=40, deadline=None)
@given(REGIONS, st.integers(-8, 8), st.integers(-6, 6))
def test_a_pan_by_whole_pixels_equals_a_full_scan(regions, right, down):
    rings = ragged(*[[[(round(x * 4) / 4, round(y * 4) / 4) for x, y in ring] for ring in r] for r in regions])
    moved = np.array([[1.0, 0, right], [0, 1, down], [0, 0, 1]])
    before = ids.rasterise(rings, IDENTITY, SIZE)
    assert np.array_equal(ids.shifted(before, rings, moved, (right, down)), ids.rasterise(rings, moved, SIZE))


SLIVER = st.tuples(FLOATS, FLOATS, st.floats(0, 6.3), st.floats(1, 12), st.floats(1e-7, 0.2))


@settings(max_examples=80, deadline=None)
@given(st.lists(SLIVER, min_size=1, max_size=5), CAMERAS, st.sampled_from([0.0, 1e7]), st.booleans())
def test_slivers_parts_and_corners_that_repeat_are_as_shapely_says(slivers, camera, far, doubled):
    """Thin quadrilaterals in any direction as the parts of one region, every corner given twice or once."""
    parts = []
    for x, y, turn, length, width in slivers:
        along, aside = np.array([np.cos(turn), np.sin(turn)]) * length, np.array([-np.sin(turn), np.cos(turn)]) * width
        corners = np.array([x, y]) + np.array([0 * along, along, along + aside, aside]) + (far, -far)
        parts.append(np.repeat(corners, 1 + doubled, axis=0))
    rings = ragged(parts)
    matrix = homography(replace(camera, x=camera.x + far, y=camera.y - far), SIZE)
    found = ids.rasterise(rings, matrix, SIZE, 2) == 0
    placed = [shapely.Polygon(ring) for ring in sample_rings(rings, matrix, SIZE, 2)[0] if len(ring) > 3]
    assume(all(shape.is_valid for shape in placed))
    x, y = np.meshgrid(np.arange(14) + 0.5, np.arange(10) + 0.5)
    count, clear = np.zeros(x.shape, int), np.ones(x.shape, bool)
    for shape in placed:
        inside = shapely.contains_xy(shape, x, y)
        clear &= inside == shapely.intersects_xy(shape, x, y)
        count += inside
    assert np.array_equal(found[clear], (count % 2 == 1)[clear])


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32 - 1), CAMERAS, st.sampled_from([0.0, 1e7]))
def test_neighbours_of_a_random_tiling_own_each_sample_once(seed, camera, far):
    """A triangulation shares every border, in either direction; vertices on sample centres are among them."""
    random = np.random.default_rng(seed)
    spots = np.concatenate((np.rint(random.uniform(-3, 10, (12, 2)) * 4) / 4, random.uniform(-3, 10, (12, 2)))) + far
    frame = np.array([(-60, -60), (70, -60), (70, 70), (-60, 70)], float) + far
    cells = shapely.get_parts(shapely.delaunay_triangles(shapely.MultiPoint(np.concatenate((spots, frame)))))
    rings = from_shapely(cells)
    matrix = homography(replace(camera, x=camera.x + far, y=camera.y + far, tilt_deg=min(camera.tilt_deg, 50)), SIZE)
    later = ids.rasterise(rings, matrix, SIZE, 2)
    numbers = len(rings) - 1 - np.arange(len(rings))  # the higher number wins: now the earlier region
    earlier = len(rings) - 1 - ids.rasterise(rings, matrix, SIZE, 2, numbers=numbers)
    assert later.min() >= 0 and np.array_equal(later, earlier)

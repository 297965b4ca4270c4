"""Standing blocks: what hides what, and which walls are seen."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from viewer.engine import blocks, ids
from viewer.geometry.camera import Camera, homography, project
from viewer.geometry.regions import empty_ragged, from_shapely

SIZE = (160, 120)
TILTED = Camera(0, 0, 1.0, 0, 45)


def owner_at(shapes, heights, camera, point, height):
    """(block, is it a roof) that the picture shows where a world point at a height is projected."""
    faces = blocks.extrude(from_shapely(shapes), np.asarray(heights, float), camera, SIZE)
    buffer = ids.rasterise(faces.rings, np.eye(3), SIZE)
    x, y = project(homography(camera, SIZE, height), np.array([point], float))[0]
    face = ids.pick(buffer, x, y)
    return (-1, False) if face < 0 else (int(faces.block[face]), bool(faces.roof[face]))


def test_the_roof_stands_at_its_height_and_the_front_wall_below_it():
    box = [shapely.box(-20, -20, 20, 20)]
    assert owner_at(box, [25], TILTED, (0, 0), 25) == (0, True)
    assert owner_at(box, [25], TILTED, (0, -20), 12) == (0, False)
    assert owner_at(box, [25], TILTED, (0, -30), 0) == (-1, False)


@pytest.mark.parametrize("turn", [0.0, 90.0, 137.0, 270.0])
def test_a_near_block_hides_a_far_one_whatever_their_order(turn):
    camera = Camera(0, 0, 1.0, turn, 50)
    ahead = np.array([-np.sin(np.radians(turn)), np.cos(np.radians(turn))])
    near, far = (shapely.Point(*(ahead * d)).buffer(6, quad_segs=2) for d in (-8, 8))
    spot = ahead * -8 + ahead * -5.4
    for shapes, wanted in (([near, far], 0), ([far, near], 1)):
        assert owner_at(shapes, [30, 30], camera, spot, 15)[0] == wanted


@pytest.mark.parametrize("reverse", [False, True])
def test_only_walls_that_face_the_eye_are_made_whatever_the_winding(reverse):
    ring = shapely.box(-10, -10, 10, 10).exterior.coords[:: -1 if reverse else 1]
    faces = blocks.extrude(from_shapely([shapely.Polygon(ring)]), np.array([10.0]), TILTED, SIZE)
    assert faces.roof.tolist() == [False, True]


def test_the_wall_of_a_courtyard_that_faces_the_eye_is_seen():
    yard = shapely.box(-40, -40, 40, 40) - shapely.box(-20, -20, 20, 20)
    assert owner_at([yard], [10], TILTED, (0, 20), 5) == (0, False)
    assert owner_at([yard], [10], TILTED, (0, 5), 0) == (-1, False)


@pytest.mark.parametrize("height", [0.0, np.nan, -4.0])
def test_a_block_without_height_is_its_ground_plan(height):
    faces = blocks.extrude(from_shapely([shapely.box(-10, -10, 10, 10)]), np.array([height]), TILTED, SIZE)
    assert faces.roof.tolist() == [True]
    assert owner_at([shapely.box(-10, -10, 10, 10)], [height], TILTED, (0, 0), 0) == (0, True)


def test_blocks_out_of_view_behind_the_eye_or_without_geometry_make_no_faces():
    shapes = [shapely.box(9000, 0, 9010, 10), shapely.box(0, -1e5, 10, -9e4), None]
    assert len(blocks.extrude(from_shapely(shapes), np.full(3, 5.0), TILTED, SIZE).block) == 0
    assert len(blocks.extrude(empty_ragged(), np.zeros(0), TILTED, SIZE).block) == 0


def test_walls_to_the_light_are_brighter_and_roofs_have_their_own_tone():
    roof, lit, dark = (9, 9, 9, 255), (200, 200, 200, 255), (100, 100, 100, 255)
    tower = from_shapely([shapely.box(-10, -10, 10, 10)])
    tones = {}
    for turn in (0.0, 180.0):  # seen from the south, then from the north
        faces = blocks.extrude(tower, np.array([10.0]), Camera(0, 0, 1.0, turn, 45), SIZE)
        tones[turn] = blocks.face_table(faces, roof, lit, dark)
        assert tones[turn][faces.roof.nonzero()[0][0]].tolist() == list(roof)
    assert tones[180.0][0, 0] > tones[0.0][0, 0]
    assert tones[0.0][-1].tolist() == [0, 0, 0, 0]


def test_the_picture_shows_roofs_over_the_background():
    found = blocks.raster(
        from_shapely([shapely.box(-20, -20, 20, 20)]), np.array([5.0]), TILTED, SIZE, background=(1, 2, 3, 255)
    )
    assert found[60, 80].tolist() == [34, 48, 79, 255]
    assert found[2, 2].tolist() == [1, 2, 3, 255]

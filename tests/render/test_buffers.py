"""Id buffers that move along with a pan: the same numbers as a scan, and no move where there must be a scan."""

from dataclasses import replace

import numpy as np
import pytest

from viewer.geometry.camera import Camera, fit, homography, whole_steps
from viewer.geometry.regions import take, total_bounds
from viewer.geometry.synthetic import districts
from viewer.model.city import City, Crs, RegionSet
from viewer.render.buffers import Buffers
from viewer.render.stage import Stage, Superseded, View

SIZE = (160, 90)


def town(count=60):
    names = tuple(map(str, range(count)))
    base = RegionSet("districts", names, names, districts(count, seed=5))
    return City("town", "Town", crs=Crs("local", "EPSG:3857"), region_sets=(base,))


def near(city, **more):
    return replace(fit(total_bounds(city.base.rings), SIZE), **more)


def scanned(buffers, camera):
    return buffers.get(("districts", camera), lambda: [homography(camera, SIZE)], SIZE)


@pytest.mark.parametrize("turn", [0.0, 33.0])
@pytest.mark.parametrize("indexed", [False, True])
def test_a_pan_by_whole_pixels_has_the_numbers_of_a_scan(turn, indexed):
    city = town()
    buffers, camera = Buffers(city), near(city, rotation_deg=turn)
    camera = replace(camera, units_per_px=camera.units_per_px / 3)
    if indexed:
        buffers.index("districts")
    scanned(buffers, camera)
    across = np.array([np.cos(np.radians(turn)), np.sin(np.radians(turn))]) * camera.units_per_px
    for steps in range(1, 5):
        moved = replace(camera, x=camera.x + 7 * steps * across[0], y=camera.y + 7 * steps * across[1])
        assert np.array_equal(scanned(buffers, moved), scanned(Buffers(city), moved))
    assert (buffers.scans, buffers.moves) == (1, 4)


@pytest.mark.parametrize(
    "change", [{"x": 0.5}, {"units_per_px": 1.5}, {"rotation_deg": 5.0}, {"tilt_deg": 20.0}, {"x": 150.0}]
)
def test_any_other_move_is_scanned(change):
    city = town()
    buffers, camera = Buffers(city), near(city)
    scanned(buffers, camera)
    unit = camera.units_per_px
    after = replace(camera, **{
        name: camera.x + value * unit if name == "x" else value * unit if name == "units_per_px" else value
        for name, value in change.items()
    })  # fmt: skip
    assert np.array_equal(scanned(buffers, after), scanned(Buffers(city), after))
    assert (buffers.scans, buffers.moves) == (2, 0)


def test_whole_steps_are_told_right_and_down():
    camera = Camera(5e6, 4e6, 2.0)
    before, after = homography(camera, SIZE), homography(replace(camera, x=5e6 - 6.0, y=4e6 + 8.0), SIZE)
    assert whole_steps(before, after) == (3, 4)
    assert whole_steps(before, before) == (0, 0)
    assert whole_steps(before, homography(replace(camera, x=5e6 - 5.0), SIZE)) is None
    assert whole_steps(before, homography(replace(camera, tilt_deg=10.0), SIZE)) is None


def test_a_stale_picture_is_given_up_between_its_steps_and_what_was_done_is_kept():
    stage = Stage(town())
    view = View(stage.home(SIZE), SIZE)
    asked = []

    def stale():
        asked.append(True)
        return True

    with pytest.raises(Superseded):
        stage.pixels(view, [], stale=stale)
    assert asked
    assert np.array_equal(stage.pixels(view, []), Stage(stage.city).pixels(view, []))


def mixed_town(count=400):
    """A town with many corners, its rows in no order, and the outlines that it has for far views."""
    from viewer.geometry.cover import levels

    rings = take(districts(count, seed=5, corners_per_side=20), np.random.default_rng(2).permutation(count))
    names = tuple(map(str, range(count)))
    base = RegionSet("districts", names, names, rings)
    city = City("town", "Town", crs=Crs("local", "EPSG:3857"), region_sets=(base,))
    unit = fit(total_bounds(rings), SIZE).units_per_px
    return city, levels(rings, (unit / 6,))


@pytest.mark.parametrize("tilt", [0.0, 45.0])
def test_far_views_are_drawn_from_fewer_corners_and_every_region_stays_where_it_is(tilt):
    city, details = mixed_town()
    assert len(details) == 2
    plain, buffers = Buffers(city), Buffers(city)
    buffers.refine("districts", details)
    camera = near(city, tilt_deg=tilt, rotation_deg=20.0)
    exact, coarse = scanned(plain, camera), scanned(buffers, camera)
    assert buffers._detail("districts") is not details[0] and (exact != coarse).any()
    assert np.mean(exact == coarse) > 0.9
    inner = (exact[1:-1, 1:-1] == exact[:-2, 1:-1]) & (exact[1:-1, 1:-1] == exact[2:, 1:-1])
    inner &= (exact[1:-1, 1:-1] == exact[1:-1, :-2]) & (exact[1:-1, 1:-1] == exact[1:-1, 2:])
    assert np.mean(coarse[1:-1, 1:-1][inner] == exact[1:-1, 1:-1][inner]) > 0.995, "only borders may differ"


def test_close_views_are_drawn_as_given_with_the_numbers_of_the_rows():
    city, details = mixed_town()
    buffers = Buffers(city)
    buffers.refine("districts", details)
    camera = near(city)
    camera = replace(camera, units_per_px=camera.units_per_px / 40)
    assert np.array_equal(scanned(buffers, camera), scanned(Buffers(city), camera))
    assert buffers._detail("districts") is details[0]
    buffers.index("districts")
    moved = replace(camera, x=camera.x + 9.5 * camera.units_per_px)
    assert buffers.indexed("districts")
    assert np.array_equal(scanned(buffers, moved), scanned(Buffers(city), moved))


def test_a_buffer_of_other_outlines_is_not_moved_along():
    city, details = mixed_town()
    buffers, camera = Buffers(city), near(city)
    scanned(buffers, camera)
    buffers.refine("districts", details)
    scanned(buffers, replace(camera, x=camera.x + 8 * camera.units_per_px))
    assert (buffers.scans, buffers.moves) == (2, 0)

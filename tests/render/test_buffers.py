"""Id buffers that move along with a pan: the same numbers as a scan, and no move where there must be a scan."""

from dataclasses import replace

import numpy as np
import pytest

from viewer.geometry.camera import Camera, fit, homography, whole_steps
from viewer.geometry.regions import total_bounds
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
    return buffers.get(("districts", camera), lambda: homography(camera, SIZE), SIZE)


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

"""Pins that are being set: what a drag does to them, what they fix, and what is said of how well."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.geometry.camera import Camera, homography, project
from viewer.packs.pins import read_pins, write_pins
from viewer.scene.pins import MOST, Pins, first_pins, guessed, pins_of, told

SIZE, BOX = (400, 200), np.array([0.0, 0.0, 1000.0, 500.0])
finite = st.floats(-1e9, 1e9, allow_nan=False)


def true_pins(count=5, off=0.0):
    matrix = homography(Camera(500.0, 250.0, 4.0, 25.0, 30.0), SIZE)
    world = np.array([[100, 100], [900, 80], [850, 450], [120, 420], [500, 260], [300, 200]], float)[:count]
    pixels = project(matrix, world)
    pixels[-1, 0] += off
    return pins_of(np.hstack((pixels, world)))


def test_the_first_four_lie_upright_inside_both_and_fix_a_plain_map():
    pins = first_pins(SIZE, BOX)
    assert len(pins) == 4
    assert pins.pixels[0] == (80.0, 40.0) and pins.world[0] == (200.0, 400.0)
    north = project(pins.registered().matrix, np.array([[500.0, 250.0], [500.0, 400.0]]))
    assert north[0] == pytest.approx((200, 100)) and north[1, 1] < north[0, 1]


def test_a_drag_moves_one_end_of_one_pin():
    pins = first_pins(SIZE, BOX)
    moved = pins.with_pixel(2, (7, 8)).with_world(0, (1, 2))
    assert moved.pixels == (*pins.pixels[:2], (7.0, 8.0), pins.pixels[3]) and moved.world[0] == (1.0, 2.0)
    assert moved.world[1:] == pins.world[1:]


def test_pins_come_and_go_but_for_the_four_that_are_needed():
    pins = first_pins(SIZE, BOX)
    assert pins.without(0) is pins
    more = pins.added(*guessed(pins, SIZE, BOX))
    assert len(more) == 5 and more.pixels[4] == (200.0, 100.0) and more.world[4] == pytest.approx((500.0, 250.0))
    assert more.without(1).pixels == (pins.pixels[0], *pins.pixels[2:], more.pixels[4])
    assert more.without(9) is more
    for _ in range(20):
        more = more.added((0, 0), (0, 0))
    assert len(more) == MOST


def test_where_the_pins_fix_nothing_one_more_begins_in_the_middle_of_the_world():
    same = Pins(((0.0, 0.0),) * 4, ((0.0, 0.0),) * 4)
    assert guessed(same, SIZE, BOX) == ((200.0, 100.0), (500.0, 250.0))
    away = first_pins(SIZE, BOX + 1e6)
    assert guessed(away, SIZE, BOX)[1] == (500.0, 250.0)


def test_the_error_is_told_in_pixels_and_for_each_pin():
    assert told(true_pins(4)) == ("4 pins fit exactly; one more would show the error",)
    lines = told(true_pins(6, off=8.0))
    error = true_pins(6, off=8.0).registered()
    assert len(lines) == 7 and lines[0].startswith("6 pins, error ") and lines[0].endswith(" px")
    assert float(lines[0].split()[3]) == pytest.approx(error.error_px, rel=0.02)
    assert lines[6].startswith("pin 6 misses by ")


def test_what_is_wrong_is_told():
    pins = first_pins(SIZE, BOX)
    assert told(pins.with_pixel(1, pins.pixels[0])) == ("pins 1 and 2 lie on one place in the picture",)


@settings(max_examples=40)
@given(st.lists(st.tuples(finite, finite, finite, finite), min_size=4, max_size=9), st.sampled_from(["csv", "toml"]))
def test_what_is_written_is_read_again_to_the_last_digit(tmp_path_factory, rows, ending):
    path = tmp_path_factory.mktemp("pins") / f"pins.{ending}"
    write_pins(path, np.array(rows))
    assert read_pins(path).tolist() == np.array(rows).tolist()
    assert np.array_equal(pins_of(read_pins(path)).rows(), np.array(rows))

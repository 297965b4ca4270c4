"""Pins files in both forms; what is wrong is named by file, row and field."""

import numpy as np
import pytest

from viewer.errors import PackError
from viewer.packs.pins import read_pins, registered

ROWS = "10,20,0,0\n90,25,100,0\n80,95,100,100\n15,90,0,100\n"
HEADER = "pixel_x,pixel_y,world_x,world_y\n"
EXPECTED = [[10, 20, 0, 0], [90, 25, 100, 0], [80, 95, 100, 100], [15, 90, 0, 100]]


def problems(path):
    with pytest.raises(PackError) as caught:
        registered(path)
    return [problem.sentence() for problem in caught.value.problems]


def test_csv_and_toml_say_the_same(tmp_path):
    table, text = tmp_path / "pins.csv", tmp_path / "pins.toml"
    table.write_text("\ufeff" + HEADER + ROWS + "\n")
    text.write_text("".join(f"[[pin]]\npixel = [{a}, {b}]\nworld = [{x}, {y}]\n" for a, b, x, y in EXPECTED))
    assert read_pins(table).tolist() == read_pins(text).tolist() == EXPECTED
    assert np.allclose(registered(table).matrix, registered(text).matrix)


def test_columns_are_found_by_name(tmp_path):
    path = tmp_path / "pins.csv"
    path.write_text("name,world_y,World_X, pixel_y,pixel_x\nchurch,4,3,2,1\n")
    assert read_pins(path).tolist() == [[1, 2, 3, 4]]


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("p.csv", HEADER + ROWS.replace("90,25", "90,east"), "p.csv, row 3, field pixel_y: 'east' is no number"),
        ("p.csv", HEADER + ROWS + "5,5,7\n", "p.csv, row 6, field world_y: empty"),
        ("p.csv", HEADER + ROWS.replace("80", "inf"), "p.csv, row 4, field pixel_x"),
        ("p.csv", "x,y\n1,2\n", "p.csv, row 1, field pixel_x: no such column"),
        ("p.csv", HEADER + ROWS[:22], "p.csv: 2 of at least 4 pins"),
        ("p.csv", "", "field pixel_x: no such column"),
        ("p.toml", "pin = 3", "p.toml, field pin: no pins"),
        ("p.toml", "[[pin]]\npixel = [1, 2]\nworld = [1]\n", "p.toml, row 1, field world: not a pair"),
        ("p.toml", "[[pin]]\npixel = [true, 2]\nworld = [1, 2]\n", "p.toml, row 1, field pixel_x"),
        ("p.toml", "[[pin", "p.toml: not TOML"),
    ],
)
def test_what_is_wrong_is_named(tmp_path, name, text, expected):
    path = tmp_path / name
    path.write_text(text)
    assert any(expected in said for said in problems(path)), problems(path)


def test_a_file_that_is_not_there_or_not_text_is_said(tmp_path):
    assert problems(tmp_path / "none.csv") == ["none.csv: No such file or directory"]
    (tmp_path / "raw.csv").write_bytes(b"\xff\xfe\x00\x80")
    assert problems(tmp_path / "raw.csv") == ["raw.csv: not text in UTF-8"]

"""The wind of a pack: rows become sectors, speeds, classes and shares, and every bad row is named."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from viewer.errors import PackError
from viewer.packs.pack import load_pack
from viewer.packs.read import read
from viewer.packs.writing import csv_bytes, geojson_bytes, write_pack

HEADER = ("from", "speed", "class", "hours")
FOUR = [[deg, 3.0, "D", 10.0] for deg in (0, 90, 180, 270)]


@pytest.fixture
def pack(tmp_path):
    """A pack of one district with a table of the wind, and what the manifest says of it."""

    def made(rows, header=HEADER, **said):
        files = {
            "districts.geojson": geojson_bytes([(shapely.box(0, 0, 10, 10), {"id": "a"})]),
            "wind.csv": csv_bytes(header, rows),
        }
        part = {"file": "wind.csv", "direction": "from", "speed": "speed", "stability": "class", "share": "hours",
                "source": "us", "period": "2147", **said}  # fmt: skip
        manifest = {
            "format": 1, "name": "one", "title": "One", "crs": "local-metres", "wind": part,
            "sources": [{"name": "us", "licence": "CC0-1.0", "invented": True}],
            "region_sets": [{"name": "districts", "file": "districts.geojson", "id": "id"}],
        }  # fmt: skip
        write_pack(tmp_path / "one", manifest, files)
        return tmp_path / "one"

    return made


def test_a_row_is_a_state_of_the_air_and_what_never_blows_is_left_out(pack):
    wind = read([pack([*FOUR[:3], [270.0, 3.0, "D", 0.0], [360.0, 5.5, "b", 4.0]])]).city.wind
    assert (wind.sectors, wind.bearing.tolist(), len(wind)) == (4, [0, 1, 2, 0], 4)
    assert wind.speed_m_s.tolist() == [3, 3, 3, 5.5]
    assert wind.stability == ("D", "D", "D", "B")
    assert wind.share.tolist() == [10, 10, 10, 4]
    assert (wind.source, wind.period) == ("us", "2147")


def test_directions_may_be_words_and_one_class_may_hold_for_all(pack):
    rows = [["SW", 3.0, 1.0], ["n", 2.0, 3.0]]
    said = {"stability": None, "stability_is": "E", "sectors": 16}
    wind = load_pack(pack(rows, ("from", "speed", "hours"), **said)).city.wind
    assert wind.bearing.tolist() == [10, 0]
    assert wind.stability == ("E", "E")


@pytest.mark.parametrize(
    ("rows", "said", "match"),
    [
        ([*FOUR, [400.0, 3.0, "D", 1.0]], {}, r"row 6, field from: 400 \(expected 0 to 360 degrees"),
        ([*FOUR, [0.0, -1.0, "D", 1.0]], {}, "row 6, field speed: -1"),
        ([*FOUR, [0.0, 3.0, "G", 1.0]], {}, "row 6, field class: 'G'"),
        ([*FOUR, [0.0, 3.0, "D", -2.0]], {}, "row 6, field hours: -2"),
        ([*FOUR, [0.0, None, "D", 2.0]], {}, "row 6, field speed: no number"),
        ([[deg, 3.0, "D", 0.0] for deg in (0, 90, 180, 270)], {}, "never blows"),
        (FOUR[:3], {}, "3 directions"),
        ([*FOUR, [100.0, 3.0, "D", 1.0]], {}, "90 degrees is the middle of none of 5 equal sectors"),
        ([["n", 3.0, "D", 1.0], ["up", 3.0, "D", 1.0]], {"sectors": 16}, "'up'"),
    ],
)
def test_a_table_that_is_no_rose_is_told_and_the_city_is_shown_without_wind(pack, rows, said, match):
    reading = load_pack(pack(rows, **said))
    assert reading.city.wind is None
    with pytest.raises(PackError, match=match):
        raise PackError(reading.problems)
    assert all(problem.severity == "error" for problem in reading.problems)


def test_either_a_column_of_classes_or_one_class(pack):
    with pytest.raises(PackError, match="either stability"):
        pack(FOUR, stability_is="D")


def test_the_capital_knows_its_wind(capital):
    wind = read([capital]).city.wind
    assert (wind.sectors, len(wind)) == (36, 108)
    rose = np.bincount(wind.bearing, wind.share, wind.sectors)
    assert rose.sum() == pytest.approx(1.0, abs=1e-3)
    assert int(rose.argmax()) == 6  # from 60 degrees: the strongest of the two lobes stands at 58

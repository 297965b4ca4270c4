"""One page about a place: the same bytes each time, nothing clipped, figures that can be checked by head."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import replace

import pytest

from tests.cities import CITIES, points_city, tiny_city
from viewer.app import carrying, cli
from viewer.app.report import made, spot
from viewer.app.steady_pdf import without_font_clock
from viewer.errors import UsageError
from viewer.overlays.report_facts import Spot, facts
from viewer.render.type import ELLIPSIS

WEST = Spot(0)


def rows(city, place, table=0):
    return {row.label: (row.here, row.whole, row.note) for row in facts(city, place).page.tables[table].rows}


def test_figures_of_a_region_have_units_the_city_and_a_rank():
    told = rows(tiny_city(), WEST)
    assert told["Residents"] == ("600", "1,000", "1 of 3")
    assert told["Dust, µg/m³"] == ("4", "6", "3 of 3")
    assert told["Median credits"] == ("10", "18", "3 of 3")
    assert "Margin of error of credits" not in told


def test_a_circle_sums_totals_and_weighs_rates_by_people():
    told = rows(tiny_city(), Spot(-1, (500.0, 500.0), 5000.0))
    assert told["Residents"] == ("1,000", "1,000", "100 %")
    assert told["Dust, µg/m³"] == ("6", "6", "1 ×")


def test_a_sum_says_what_it_leaves_out_and_is_then_no_share():
    city = CITIES["missing"]()  # nothing is known of Middle
    assert rows(city, Spot(-1, (500.0, 500.0), 5000.0))["Residents"][2] == "1 of 3 districts without data"
    assert rows(city, Spot(-1, (500.0, 500.0), 100.0))["Residents"][2] == "1 of 3 districts in the city without data"


def test_groups_are_told_as_shares():
    from tests.cities import column, with_column

    old = column("old", [60, 90, 10], kind="extensive", role="group", denominator="people", title="Over 65")
    told = rows(with_column(tiny_city(), old), WEST, table=1)
    assert told == {"Over 65": ("10 %", "16 %", "0.62 ×")}


def test_missing_is_no_data_and_has_no_rank():
    told = rows(CITIES["missing"](), Spot(1))
    assert told["Dust, µg/m³"] == ("no data", "5.14", "")


@pytest.mark.parametrize("name", [name for name, make in CITIES.items() if (city := make()).base and len(city.base)])
def test_every_city_has_a_page_without_clipped_text(name, qapp):
    from PySide6.QtGui import QImage, QPainter

    from viewer.app.report import _shown
    from viewer.render import report_page

    city = CITIES[name]()
    page = facts(city, WEST, _shown(city, WEST)[1]).page
    image = QImage(*report_page.PAGE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    texts = report_page.paint(painter, page, image.copy(0, 0, 10, 10), ())
    painter.end()
    for text, (left, top, right, bottom) in texts:
        assert not text.endswith(ELLIPSIS) or text.endswith("more"), text
        assert left >= 0 and top >= 0 and right <= report_page.PAGE[0] and bottom <= report_page.PAGE[1], text
    boxes = [box for _, box in texts]
    for i, one in enumerate(boxes):
        for other in boxes[i + 1 :]:
            wide = min(one[2], other[2]) - max(one[0], other[0])
            tall = min(one[3], other[3]) - max(one[1], other[1])
            assert wide <= 1 or tall <= 6, (texts[i][0], texts[boxes.index(other)][0])


def test_the_same_report_has_the_same_bytes_without_a_clock(qapp):
    one, again = (made(tiny_city(), WEST)[1] for _ in range(2))
    assert one == again
    assert re.search(rb"D:2000", one)
    assert len(re.findall(rb"/Type /Page\b", one)) == 1


@pytest.mark.slow
def test_two_processes_make_the_same_bytes(tmp_path, capital):
    words = [sys.executable, "-m", "viewer", "report", str(capital), "--region", "d036", "--out"]
    for name in ("a.pdf", "b.pdf"):
        subprocess.run([*words, str(tmp_path / name)], check=True, env=os.environ, timeout=60)
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_the_report_carries_a_receipt_that_replays(tmp_path, capital, qapp, capsys):
    out = tmp_path / "r.pdf"
    assert cli.main(["report", str(capital), "--at", "3000,3000", "--radius", "1500", "--out", str(out)]) == 0
    told = carrying.read(out)
    assert told.asked["report"] == {"at": [3000.0, 3000.0], "radius": 1500.0}
    assert any(line.overlay == "report" and line.label == "Dust" for line in told.lines)
    assert cli.main(["replay", str(out)]) == 0
    assert "the same" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--region", "Wset"), "did you mean West"),
        (("--region", "Nowhere at all"), "there is West, Middle and East$"),
    ],
)
def test_wrong_names_get_near_spellings(words, said):
    with pytest.raises(UsageError, match=said):
        spot(tiny_city(), words[1], None, None)


def test_a_name_that_two_share_asks_for_the_id():
    city = tiny_city()
    base = replace(city.base, names=("West", "West", "East"))
    with pytest.raises(UsageError, match="give the id: D1, D2"):
        spot(replace(city, region_sets=(base,)), "West", None, None)


def test_an_id_goes_before_a_name_and_letters_may_be_small():
    assert spot(tiny_city(), "d3", None, None).region == 2
    assert spot(tiny_city(), "east", None, None).region == 2


def test_a_place_in_the_coordinates_of_the_data_is_brought_to_the_plane():
    import numpy as np

    from viewer.geometry.project import to_lonlat
    from viewer.model.city import Crs

    city = replace(tiny_city(), crs=Crs("EPSG:4326", "EPSG:32618"))
    lon, lat = to_lonlat("EPSG:32618", np.array([[500_000.0, 4_500_000.0]]))[0]
    found = spot(city, None, (float(lon), float(lat)), 100.0)
    assert found.centre == pytest.approx((500_000.0, 4_500_000.0), abs=0.01)


def test_what_cannot_be_reported_is_wrong_usage():
    with pytest.raises(UsageError, match="needs regions"):
        spot(points_city(), "a", None, None)
    with pytest.raises(UsageError, match="needs --radius"):
        spot(tiny_city(), None, (0.0, 0.0), None)
    with pytest.raises(UsageError, match="no region lies there"):
        facts(tiny_city(), Spot(-1, (1e6, 1e6), 10.0))


@pytest.mark.parametrize("words", [["--at", "1;2", "--radius", "3"], ["--region", "a", "--out", "x.png"], []])
def test_malformed_calls_end_with_two(words, capital):
    with pytest.raises(SystemExit) as end:
        cli.main(["report", str(capital), "--out", "x.pdf", *words])
    assert end.value.code == 2


def test_what_is_no_pdf_of_qt_is_left_as_it_is():
    assert without_font_clock(b"%PDF-1.4 nothing") == b"%PDF-1.4 nothing"

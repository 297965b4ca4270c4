"""What leaves the program: the same bytes each time, cells that no spreadsheet runs, shapes in degrees."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from tests.cities import bare_squares, nothing_city, tiny_city
from viewer.app import export
from viewer.app.steady_pdf import without_clock
from viewer.model.city import LOCAL, Crs
from viewer.model.state import Layer, Selection, ViewState
from viewer.overlays import picture_stack

GOLDEN = (
    "name,id,Residents".replace("Residents", "people")
    + ",credits [credits],credits_moe [credits],dust [µg/m³],refuse [t],zone\r\n"
)


def test_the_table_of_the_tiny_city_is_this():
    city = tiny_city()
    names = city.base.names
    text = export.csv_bytes(city).decode("utf-8")
    assert text == (
        GOLDEN
        + f"{names[0]},D1,600,10,1,4,60,works\r\n"
        + f"{names[1]},D2,300,20,2,8,30,homes\r\n"
        + f"{names[2]},D3,100,60,60,12,10,works\r\n"
    )


def test_what_overlays_compute_is_added_and_plain_columns_are_not_repeated():
    city = tiny_city()
    shown = picture_stack(city, ViewState(layers=(Layer("pollution"), Layer("wealth", (("measure", "ratio"),)))))
    head, first, *_ = export.csv_bytes(city, shown).decode().splitlines()
    assert head.count("Dust") == 0 and "median" in head
    assert len(first.split(",")) == len(head.split(","))


def test_a_step_exports_the_values_of_that_step():
    city = tiny_city()
    shown = picture_stack(city, ViewState(layers=(Layer("waste"),)))
    steps = {export.csv_bytes(city, shown, step) for step in (None, 0, 1)}
    over_time = any(readout.values.ndim == 2 for layer in shown for readout in layer.picture.readouts)
    assert (len(steps) > 1) == over_time


def test_without_regions_there_is_no_table():
    assert export.csv_bytes(nothing_city()) == b"" and export.geojson_bytes(nothing_city()) == b""


def test_geojson_is_in_degrees_with_null_for_missing():
    city = tiny_city()
    dust = replace(city.base.columns["dust"], values=np.array([4.0, np.nan, 12.0]))
    city = replace(city, region_sets=(replace(city.base, columns={"dust": dust}),))
    made = json.loads(export.geojson_bytes(city))
    values = [feature["properties"]["dust"] for feature in made["features"]]
    assert values == [4, None, 12]
    ring = np.array(made["features"][0]["geometry"]["coordinates"][0])
    assert np.array_equal(ring[0], ring[-1]) and np.abs(ring[:, 0]).max() <= 180 and np.abs(ring[:, 1]).max() <= 90
    area = np.sum(ring[:-1, 0] * ring[1:, 1] - ring[1:, 0] * ring[:-1, 1])
    assert area > 0  # the outer ring goes round the right way


def test_geojson_of_a_local_city_keeps_its_plane():
    city = replace(bare_squares(), crs=LOCAL)
    ring = json.loads(export.geojson_bytes(city))["features"][0]["geometry"]["coordinates"][0]
    assert {tuple(point) for point in ring} == {(0, 0), (1000, 0), (1000, 1000), (0, 1000)}


def test_geojson_of_a_city_in_local_metres_keeps_its_plane():
    city = replace(bare_squares(), crs=Crs("local", name="local plane in metres", metres=True))
    ring = json.loads(export.geojson_bytes(city))["features"][0]["geometry"]["coordinates"][0]
    assert {tuple(point) for point in ring} == {(0, 0), (1000, 0), (1000, 1000), (0, 1000)}


@pytest.mark.parametrize("suffix", [".png", ".pdf", ".svg"])
def test_the_same_picture_is_the_same_bytes(qapp, tmp_path, suffix):
    city = tiny_city()
    state = ViewState(layers=(Layer("pollution"),))
    shown = picture_stack(city, state)
    export.save_picture(tmp_path / f"first{suffix}", city, state, shown, (640, 400))  # fills the caches of glyphs
    for name in "ab":
        export.save_picture(tmp_path / f"{name}{suffix}", city, state, shown, (640, 400))
    one, two = ((tmp_path / f"{name}{suffix}").read_bytes() for name in "ab")
    assert one == two and len(one) > 2000
    assert one.startswith({".pdf": b"%PDF", ".svg": b"<?xml"}.get(suffix, b"\x89PNG"))


def test_no_clock_is_left_in_a_document():
    made = (
        b"/CreationDate (D:20261121034647+01'00')\n/ModDate (D:20261121034647Z)\n"
        b"<xmp:CreateDate>2026-11-21T03:46:47+01:00</xmp:CreateDate>"
        b'<rdf:Description xmp:ModifyDate="2026-11-21T03:46:47+01:00"/>'
    )
    clean = without_clock(made)
    assert len(clean) == len(made) and b"2026" not in clean and b"0346" not in clean
    assert clean == without_clock(
        made.replace(b"20261121034647", b"20270101120000").replace(b"2026-11-21T03:46:47", b"2027-01-01T12:00:00")
    )


def test_other_suffixes_are_refused(tmp_path):
    with pytest.raises(ValueError, match=r"saved as \.csv, \.geojson, \.gpkg"):
        export.save_data(tmp_path / "a.xlsx", tiny_city())


def test_the_desk_writes_what_it_shows_and_says_so(desk, tmp_path):
    assert desk.exporting.write_picture(tmp_path / "a.png") and (tmp_path / "a.png").stat().st_size > 5000
    assert desk.exporting.write_data(tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_bytes().startswith(b"name,id,people")
    assert desk.window.status.message.text() == "Wrote a.csv"


def test_a_folder_that_cannot_be_written_is_a_problem(desk, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("x")
    assert not desk.exporting.write_data(blocked / "a.csv")
    assert "could not be written" in desk.problems[-1].found


def test_a_drawing_holds_the_picture_its_words_and_its_receipt(qapp, tmp_path):
    """Letters and marks are shapes, what is filled is one raster, and it looks as the picture does."""
    from xml.etree import ElementTree

    city = replace(tiny_city(), title="Tiny <& city>\x0b")
    layers = (Layer("pollution"), Layer("waste"))
    state = ViewState(layers=layers, selection=Selection(regions=frozenset({2})))
    for suffix in ("svg", "png"):
        export.save_picture(tmp_path / f"a.{suffix}", city, state, picture_stack(city, state), (640, 400))
    root, space = ElementTree.parse(tmp_path / "a.svg").getroot(), "{http://www.w3.org/2000/svg}"
    assert root.findtext(f"{space}title") == "Tiny <& city>"
    assert "dust = 12.0 µg/m³" in root.findtext(f"{space}desc")
    assert json.loads(root.findtext(f"{space}metadata"))["lines"]
    assert len(list(root.iter(f"{space}path"))) > 20 and not list(root.iter(f"{space}text"))
    renderer = QSvgRenderer(str(tmp_path / "a.svg"))
    assert renderer.isValid() and renderer.defaultSize().width() == 640
    drawn = QImage(640, 400, QImage.Format.Format_RGB32)
    painter = QPainter(drawn)
    renderer.render(painter)
    painter.end()
    one, other = (
        np.frombuffer(image.constBits(), np.uint8).reshape(400, 640, 4)[..., :3].astype(int)
        for image in (drawn, QImage(str(tmp_path / "a.png")).convertToFormat(QImage.Format.Format_RGB32))
    )
    assert (np.abs(one - other).max(axis=2) > 64).mean() < 0.01  # rims of letters, nothing else

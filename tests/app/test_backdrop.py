"""A photograph as the backdrop from the command line: what is asked for and refused, what the window shows of it."""

import json
from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage

from viewer.app.cli import main
from viewer.app.gallery import photograph
from viewer.errors import UsageError

PINS = "pixel_x,pixel_y,world_x,world_y\n5,95,0,0\n195,95,300,0\n195,5,300,100\n5,5,0,100\n100,50,150,50\n"


@pytest.fixture
def files(tmp_path):
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(QColor(120, 110, 90))
    image.save(str(tmp_path / "photo.png"))
    (tmp_path / "pins.csv").write_text(PINS)
    return tmp_path


def test_both_or_none(files):
    photo, pins = str(files / "photo.png"), str(files / "pins.csv")
    assert photograph(None, None) is None
    found = photograph(photo, pins)
    assert found.pixels.shape == (100, 200, 4) and found.registration.error_px == pytest.approx(0.0, abs=1e-6)
    for one in ((photo, None), (None, pins)):
        with pytest.raises(UsageError, match="go together"):
            photograph(*one)


@pytest.mark.usefixtures("qapp")
def test_a_snapshot_is_drawn_on_it_and_says_the_error(files, capsys):
    out, data = files / "out.png", files / "squares.geojson"
    rings = [[[x, 0], [x + 0.001, 0], [x + 0.001, 0.001], [x, 0.001], [x, 0]] for x in (0.0, 0.001)]
    shapes = [
        {"type": "Feature", "properties": {"value": k}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
        for k, ring in enumerate(rings)
    ]
    data.write_text(json.dumps({"type": "FeatureCollection", "features": shapes}))
    asked = ["snapshot", str(data), "--size", "640x400"]
    code = main([*asked, "--out", str(out), "--backdrop", str(files / "photo.png"), "--pins", str(files / "pins.csv")])
    assert code == 0 and "registered by 5 pins, error under 0.01 px" in capsys.readouterr().err
    assert QImage(str(out)).size().toTuple() == (640, 400)


@pytest.mark.usefixtures("qapp")
def test_the_window_shows_it_without_a_scale(files, desk):
    desk.backdrop = photograph(str(files / "photo.png"), str(files / "pins.csv"))
    view = desk.view()
    assert view.backdrop is desk.backdrop
    pixels = desk.stage.pixels(view, ())
    tall, wide = pixels.shape[:2]
    assert pixels[tall // 2, wide // 2, :3].tolist() == [120, 110, 90]
    desk.store.change(camera=replace(desk.store.state.camera, x=1.0))
    assert desk.window.scale_bar.accessibleName() == "No scale"

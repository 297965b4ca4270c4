"""A photograph is chosen in the window, its pins are set on photograph and map, shown at once, saved and taken away."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from viewer.app.backdrop_desk import BackdropDesk, outlines
from viewer.app.gallery import photograph
from viewer.geometry.camera import project, unproject
from viewer.packs.pins import read_pins
from viewer.scene.pins import pins_of


@pytest.fixture
def photo(tmp_path):
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor(120, 110, 90))
    image.save(str(tmp_path / "town.png"))
    return tmp_path / "town.png"


@pytest.fixture
def backdrop(desk):
    made = desk.companion(BackdropDesk)
    yield made
    if made.dialog is not None:
        made.dialog.close()


def test_a_photograph_that_is_chosen_opens_its_pins_and_the_map_beside_it(desk, backdrop, photo, qtbot):
    assert not desk.commands["backdrop_pins"].enabled()
    dialog = backdrop.open_photo(photo)
    assert dialog is backdrop.dialog and dialog.isVisible() and desk.backdrop is None
    assert desk.commands["backdrop_pins"].enabled()
    extent = desk.stage.extent
    charted = project(dialog._ground, extent.reshape(2, 2))
    assert (charted >= 0).all() and (charted <= (dialog.chart._image.width(), dialog.chart._image.height())).all()
    assert backdrop.set_pins() is dialog  # one is enough


def test_a_pin_that_is_moved_shows_at_once_on_the_map(desk, backdrop, photo, qtbot):
    dialog = backdrop.open_photo(photo)
    dialog.photo.pin_moved.emit(0, (30.0, 40.0))
    assert desk.backdrop is not None and np.array_equal(desk.backdrop.registration.pins, dialog.pins.rows())
    qtbot.waitUntil(lambda: desk.is_settled, timeout=30_000)
    assert desk.window.map._picture.frame.view.backdrop is desk.backdrop
    assert desk.window.scale_bar.accessibleName() == "No scale"
    before = desk.backdrop
    dialog.photo.pin_moved.emit(0, dialog.pins.pixels[1])  # fixes nothing: what was stays
    assert desk.backdrop is before


def test_what_is_saved_registers_it_from_the_command_line(desk, backdrop, photo):
    dialog = backdrop.open_photo(photo)
    dialog.photo.pin_moved.emit(2, (250.0, 150.0))
    file = photo.with_suffix(".csv")
    assert backdrop.write(file, dialog.pins)
    assert np.array_equal(photograph(str(photo), str(file)).registration.matrix, desk.backdrop.registration.matrix)
    assert pins_of(read_pins(file)) == dialog.pins


def test_pins_of_its_name_beside_it_are_taken(desk, backdrop, photo):
    photo.with_suffix(".csv").write_text(
        "pixel_x,pixel_y,world_x,world_y\n5,195,0,0\n295,195,300,0\n295,5,300,100\n5,5,0,100\n150,100,150,50\n"
    )
    dialog = backdrop.open_photo(photo)
    assert len(dialog.pins) == 5 and desk.backdrop is not None


def test_one_that_the_command_line_named_keeps_its_pins(desk, backdrop, photo):
    pins = photo.with_suffix(".toml")
    spots = ((5, 195, 0, 0), (295, 195, 300, 0), (295, 5, 300, 100), (5, 5, 0, 100))
    pins.write_text("".join(f"[[pin]]\npixel = [{a}, {b}]\nworld = [{x}, {y}]\n" for a, b, x, y in spots))
    desk.backdrop = photograph(str(photo), str(pins))
    assert backdrop.set_pins().pins.rows().tolist() == [list(map(float, spot)) for spot in spots]


def test_taken_away_the_bare_city_is_back(desk, backdrop, photo, qtbot):
    dialog = backdrop.open_photo(photo)
    dialog.photo.pin_moved.emit(0, (30.0, 40.0))
    dialog.close()
    qtbot.waitUntil(lambda: backdrop.dialog is None)
    backdrop.take_away()
    qtbot.waitUntil(lambda: desk.is_settled, timeout=30_000)
    assert desk.backdrop is None and desk.window.map._picture.frame.view.backdrop is None
    assert desk.window.scale_bar.accessibleName() != "No scale"


@pytest.mark.parametrize("name", ["town.jpg", "none.png"])
def test_what_cannot_be_read_or_written_is_said(desk, backdrop, photo, tmp_path, name):
    (tmp_path / "town.jpg").write_text("no picture")
    assert backdrop.open_photo(tmp_path / name) is None
    assert any(problem.file == name for problem in desk.problems)
    dialog = backdrop.open_photo(photo)
    assert not backdrop.write(tmp_path / "town.png" / "pins.csv", dialog.pins)
    assert "could not be written" in desk.problems[-1].sentence()


def test_outlines_are_closed_and_thinned(desk, monkeypatch):
    from viewer.app import backdrop_desk

    lines = outlines(desk.city)
    assert lines and all(np.array_equal(line[0], line[-1]) for line in lines)
    monkeypatch.setattr(backdrop_desk, "MOST_OUTLINE", 6)
    assert sum(map(len, outlines(desk.city))) < sum(map(len, lines))


def test_a_drag_of_the_map_pushes_the_photograph_under_the_hand(desk, backdrop, photo, qtbot):
    dialog = backdrop.open_photo(photo)
    dialog.photo.pin_moved.emit(0, (66.0, 44.0))
    dialog.close()
    qtbot.waitUntil(lambda: desk.is_settled, timeout=30_000)
    on_map, shown = desk.window.map, desk.backdrop
    spot = np.array([[on_map.width() / 2, on_map.height() / 2]])
    ground = unproject(shown.plane(on_map.size_px, desk.store.state.camera), spot)
    pushed = np.add(spot, (24, -10))
    on_map.go(on_map.dragged(on_map.camera, tuple(spot[0]), tuple(pushed[0])), eased=False)
    qtbot.waitUntil(lambda: desk.is_settled, timeout=30_000)
    assert project(shown.plane(on_map.size_px, desk.store.state.camera), ground) == pytest.approx(pushed)
    desk.full_extent(eased=False)
    whole = desk.backdrop.placed(on_map.size_px, desk.store.state.camera)
    assert np.allclose(whole, desk.backdrop.placed(on_map.size_px), atol=1e-6)

"""Pins are dragged on the photograph and on the map; how well they fit is told at every move."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from viewer.geometry.camera import Camera, homography, project
from viewer.scene.colour import LIGHT
from viewer.scene.pins import Pins, first_pins
from viewer.ui.pins_dialog import PinsDialog

PHOTO, CHART, BOX = (400, 300), (500, 250), np.array([0.0, 0.0, 1000.0, 500.0])
CAMERA = Camera(500.0, 250.0, 2.0)


def picture(size, code):
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor(code))
    return image


@pytest.fixture
def dialog(qtbot):
    square = np.array([[100, 100], [900, 100], [900, 400], [100, 400], [100, 100]], float)
    made = PinsDialog(
        picture(PHOTO, "#806040"), picture(CHART, "#203050"), CAMERA, first_pins(PHOTO, BOX), BOX, (square,)
    )
    qtbot.addWidget(made)
    made.resize(1000, 560)
    made.show()
    return made


def on_view(board, spot):
    return QPoint(*np.rint(board.to_view(np.array([spot], float))[0]).astype(int).tolist())


def dragged(board, start, end):
    QTest.mousePress(board, Qt.MouseButton.LeftButton, pos=on_view(board, start))
    QTest.mouseMove(board, on_view(board, (np.array(start) + end) / 2))
    QTest.mouseMove(board, on_view(board, end))
    QTest.mouseRelease(board, Qt.MouseButton.LeftButton, pos=on_view(board, end))


def test_a_pin_that_is_dragged_on_the_photograph_goes_where_the_hand_lets_go(dialog):
    start, told = dialog.pins, []
    dialog.pins_moved.connect(told.append)
    dragged(dialog.photo, start.pixels[1], (300.0, 90.0))
    assert dialog.pins.pixels[1] == pytest.approx((300.0, 90.0), abs=1.0)
    assert dialog.pins.world == start.world and dialog.picked == 1 and told[-1] == dialog.pins


def test_a_pin_that_is_dragged_on_the_map_moves_in_the_world(dialog):
    start = dialog.pins
    charted = project(homography(CAMERA, CHART), np.array(start.world))
    dragged(dialog.chart, tuple(charted[2]), (400.0, 200.0))
    assert dialog.pins.world[2] == pytest.approx((800.0, 100.0), abs=3.0)
    assert dialog.pins.pixels == start.pixels


def test_a_click_puts_the_chosen_pin_and_a_drag_of_the_picture_moves_no_pin(dialog):
    dialog.pick(3)
    QTest.mouseClick(dialog.photo, Qt.MouseButton.LeftButton, pos=on_view(dialog.photo, (150.0, 150.0)))
    assert dialog.pins.pixels[3] == pytest.approx((150.0, 150.0), abs=1.0)
    before = dialog.pins
    dialog.photo.zoom_by(4.0)
    middle = QPointF(dialog.photo._middle)
    dragged(dialog.photo, (200.0, 120.0), (220.0, 130.0))
    assert dialog.pins == before and dialog.photo._middle != middle


def test_keys_choose_and_nudge(dialog):
    start = dialog.pins
    QTest.keyClick(dialog.photo, Qt.Key.Key_3)
    assert dialog.picked == 2
    QTest.keyClick(dialog.photo, Qt.Key.Key_Right)
    QTest.keyClick(dialog.photo, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.pins.pixels[2] == (start.pixels[2][0] + 1, start.pixels[2][1] - 10)


def test_the_error_is_live_in_pixels(dialog):
    assert "one more would show the error" in dialog.error.text()
    dialog.add.click()
    assert len(dialog.pins) == 5 and dialog.error.text() == "5 pins, error under 0.01 px"
    before = dialog.pins.pixels[4]
    dragged(dialog.photo, before, (before[0] + 30, before[1]))
    assert dialog.error.text().startswith("5 pins, error ") and "under" not in dialog.error.text()
    found = dialog.pins.registered()
    worst = int(np.argmax(found.misses_px)) + 1
    assert dialog.misses.text().startswith(f"pin {worst} misses by ")


def test_pins_that_fix_nothing_are_told_kept_and_not_saved(dialog):
    told = []
    dialog.pins_moved.connect(told.append)
    dialog.photo.pin_moved.emit(1, dialog.pins.pixels[0])
    assert "lie on one place in the picture" in dialog.error.text()
    assert not dialog.save.isEnabled() and told == []
    dialog.photo.pin_moved.emit(1, (320.0, 60.0))
    assert dialog.save.isEnabled() and len(told) == 1


def test_pins_come_and_go_but_four_stay(dialog):
    assert not dialog.remove.isEnabled()
    dialog.add.click()
    assert dialog.picked == 4 and dialog.remove.isEnabled()
    dialog.remove.click()
    assert len(dialog.pins) == 4 and dialog.picked == 3


def test_what_is_saved_are_the_pins_as_they_are(dialog):
    asked = []
    dialog.save_asked.connect(asked.append)
    dialog.save.click()
    assert asked == [dialog.pins] and isinstance(asked[0], Pins)


def test_enlarged_about_the_pointer_and_never_smaller_than_the_whole(dialog, qtbot):
    board = dialog.photo
    whole = board.scale
    board.zoom_by(0.1)
    assert board.scale == whole
    board.zoom_by(8.0)
    assert board.scale == pytest.approx(whole * 8.0)
    board.zoom_by(1e6)
    assert board.scale == 32.0


def test_the_outline_of_the_city_and_the_pins_are_painted_in_both_themes(dialog):
    bare = dialog.photo.grab().toImage()
    dialog.dress(LIGHT)
    light = dialog.photo.grab().toImage()
    assert bare != light
    corner = dialog.photo.to_view(project(dialog.pins.registered().matrix, np.array([[500.0, 100.0]])))[0]
    seen = [QColor(light.pixel(int(corner[0]), int(corner[1]) + down)) for down in (-1, 0, 1)]
    assert any(abs(shade.blue() - QColor(LIGHT.waste).blue()) < 40 for shade in seen)

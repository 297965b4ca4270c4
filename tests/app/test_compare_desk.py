"""Comparing: a slide and two maps in one camera, by mouse, keys and buttons, and as a part of a scene."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.cities import tiny_city
from viewer.app.compare_desk import CompareDesk
from viewer.app.export import save_picture
from viewer.geometry.camera import project
from viewer.model.history import what_changed
from viewer.model.state import Compare, Layer, ViewState
from viewer.model.story import Scene, Story
from viewer.render.panes import half_of, line_px
from viewer.scene.lens import Aside


@pytest.fixture
def comparing(make_desk, qtbot):
    """The tiny city with wealth shown, and its companion."""
    desk = make_desk(tiny_city())
    desk.store.change(layers=(Layer("wealth"),))
    qtbot.waitUntil(lambda: desk.is_settled)
    return desk, desk.companion(CompareDesk)


def settled(desk, qtbot, compare) -> None:
    qtbot.waitUntil(lambda: desk.is_settled and (not compare.how or bool(compare._shown)), timeout=60_000)


def pixels(desk) -> np.ndarray:
    image = desk.window.map.grab().toImage()
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4).copy()


def test_the_slide_shows_something_else_on_its_right_alone(comparing, qtbot):
    desk, compare = comparing
    desk.window.hidden_panels = True
    desk.window.place()
    desk.full_extent(eased=False)
    settled(desk, qtbot, compare)
    before, state = pixels(desk), desk.store.state
    desk.commands.run("compare")
    settled(desk, qtbot, compare)
    after, middle = pixels(desk), round(line_px(desk.view(), 0.5))
    clear = 60  # pixels on either side of the line, which glows
    assert np.array_equal(before[:, : middle - clear], after[:, : middle - clear])
    assert (before[:, middle + clear :] != after[:, middle + clear :]).any()
    assert desk.store.state == replace(state, compare=Compare("slide"))
    assert what_changed(state, desk.store.state) == ""
    desk.commands.run("compare")
    desk.commands.run("compare")
    settled(desk, qtbot, compare)
    assert compare.how == "" and np.array_equal(pixels(desk), before) and not compare.slide.isVisible()


@pytest.mark.parametrize("tilt", [0.0, 45.0])
def test_the_line_stands_where_its_grip_is(comparing, qtbot, tilt):
    desk, compare = comparing
    desk.store.change(camera=replace(desk.store.state.camera, tilt_deg=tilt))
    settled(desk, qtbot, compare)
    half = half_of(desk.stage, desk.view(), Aside(0.3, ()), ())
    plane = desk.stage.planes(desk.view()).at(desk.stage.height(desk.view(), 0))
    outline = project(plane, half.corners(desk.store.state.camera))
    assert outline[:, 0].min() == pytest.approx(line_px(desk.view(), 0.3), abs=0.01)
    assert outline[:, 0].max() > desk.window.map.width() and outline[:, 1].max() > desk.window.map.height()


def test_the_slide_moves_by_mouse_and_by_keys_and_keeps_a_rest_of_each_side(comparing, qtbot):
    desk, compare = comparing
    desk.commands.run("compare")
    settled(desk, qtbot, compare)
    slide, (left, _, right, _) = compare.slide, desk.window.margins_px()
    wide = desk.window.map.width() - left - right
    QTest.mousePress(slide, Qt.MouseButton.LeftButton, pos=slide.rect().center())
    event_at = QPoint(slide.rect().center().x() - wide // 4, slide.rect().center().y())
    left = Qt.MouseButton.LeftButton
    moved = QMouseEvent(QEvent.Type.MouseMove, QPointF(event_at), slide.mapToGlobal(QPointF(event_at)), left, left,
                        Qt.KeyboardModifier.NoModifier)  # fmt: skip
    QApplication.sendEvent(slide, moved)
    assert compare.share == pytest.approx(0.25, abs=0.01)
    QTest.keyClick(slide, Qt.Key.Key_Right)
    assert compare.share == pytest.approx(0.27, abs=0.01)
    QTest.keyClick(slide, Qt.Key.Key_End)
    assert compare.share == pytest.approx(0.96)
    desk.commands.run("compare_less")
    assert compare.share == pytest.approx(0.94)
    assert abs(slide.geometry().center().x() - line_px(desk.view(), compare.share)) <= 2
    QTest.keyClick(slide, Qt.Key.Key_Escape)
    assert compare.how == ""


def test_the_map_is_dragged_on_both_sides_of_the_slide(comparing, qtbot):
    desk, compare = comparing
    desk.commands.run("compare")
    settled(desk, qtbot, compare)
    on_map = desk.window.map
    for share in (0.3, 0.75):
        before = desk.store.state.camera
        start = QPoint(int(on_map.width() * share), on_map.height() // 2)
        QTest.mousePress(on_map, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(on_map, start + QPoint(40, 0))
        on_map._dragged(QPointF(start), QPointF(start + QPoint(40, 0)))
        QTest.mouseRelease(on_map, Qt.MouseButton.LeftButton, pos=start + QPoint(40, 0))
        qtbot.waitUntil(lambda before=before: desk.store.state.camera != before)


def test_two_maps_stand_side_by_side_in_one_camera(comparing, qtbot):
    desk, compare = comparing
    desk.commands.run("compare")
    desk.commands.run("compare")
    settled(desk, qtbot, compare)
    first, second = desk.window.map, compare._second.map
    qtbot.waitUntil(lambda: second.is_sharp, timeout=60_000)
    assert first.width() + second.width() == desk.window.surface.width() and second.x() == first.width()
    assert second.camera == desk.store.state.camera
    second.zoom_by(2.0)
    qtbot.waitUntil(lambda: second.is_sharp and desk.is_settled)
    assert first.camera == second.camera == desk.store.state.camera
    desk.commands.run("compare")
    settled(desk, qtbot, compare)
    assert first.width() == desk.window.surface.width() and compare._second is None


def test_shift_and_c_shows_the_next_that_can_be_compared_and_names_both_sides(comparing, qtbot):
    desk, compare = comparing
    desk.commands.run("compare")
    settled(desk, qtbot, compare)
    seen = []
    for _ in compare._choices():
        seen.append(compare.content)
        assert compare.slide.right.text() == dict(compare._choices())[compare.content]
        desk.commands.run("compare_content")
    assert sorted(seen) == sorted(key for key, _ in compare._choices())
    assert compare.slide.left.text() and compare.slide.left.text() != compare.slide.right.text()


def test_a_city_without_regions_has_nothing_to_compare(make_desk):
    desk = make_desk()
    assert not desk.commands.run("compare")


def test_another_city_is_shown_alone(comparing, qtbot):
    desk, compare = comparing
    desk.commands.run("compare")
    settled(desk, qtbot, compare)
    desk.show_city(tiny_city())
    settled(desk, qtbot, compare)
    assert compare.how == "" and not compare.slide.isVisible()
    desk.show_city(None)
    assert compare.how == ""


@pytest.mark.parametrize("how", ["slide", "split"])
def test_a_scene_compares_and_a_detour_from_it_comes_back_to_the_last_bit(comparing, qtbot, how):
    desk, compare = comparing
    before = Scene("before", "Before and after", ViewState((Layer("wealth"),), compare=Compare(how, "", 0.3)))
    desk.player.start(Story("s", "S", scenes=(before, Scene("alone", "Alone", ViewState((Layer("wealth"),))))))
    settled(desk, qtbot, compare)
    assert (compare.how, compare.share) == (how, 0.3) and compare.slide.isVisible()
    wanted = desk.store.state
    compare.move_to(0.7)
    compare.choose_next()
    qtbot.waitUntil(lambda: desk.player.is_astray)
    assert desk.player.restore(eased=False)
    settled(desk, qtbot, compare)
    assert desk.store.state == wanted
    desk.player.next(eased=False)
    settled(desk, qtbot, compare)
    assert compare.how == "" and not compare.slide.isVisible()


def test_what_is_compared_leaves_the_program_as_it_is_seen(comparing, qtbot, tmp_path):
    """Left of the line the picture without a comparison, right of it another one."""
    desk, _ = comparing
    pictures = []
    for state in (desk.store.state, replace(desk.store.state, compare=Compare("slide", "layer:pollution", 0.5))):
        file = tmp_path / "picture.png"
        save_picture(file, desk.whole, state, desk.conductor.shown(), (1600, 900))
        image = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)
        pictures.append(np.frombuffer(image.constBits(), np.uint8).reshape(900, 1600, 4).copy())
    alone, beside = pictures
    # below the two titles, right of the keys, clear of the glow of the line
    assert np.array_equal(alone[200:, 360:800], beside[200:, 360:800])
    assert (alone[200:, 360:800] != alone[850, 360]).any(axis=2).mean() > 0.1
    assert (alone[200:, 1000:] != beside[200:, 1000:]).any(axis=2).mean() > 0.05


@pytest.mark.parametrize("how", ["slide", "split"])
def test_a_visit_that_begins_anew_compares_nothing(make_desk, qtbot, how):
    desk = make_desk(tiny_city(), "kiosk")
    compare = desk.companion(CompareDesk)
    first = compare.content
    compare.show_as(how)
    compare.choose_next()
    compare.move_to(0.8)
    assert compare.how == how and compare.content != first
    desk.kiosk.start_over()
    assert compare.how == "" and compare.share == 0.5 and not compare.slide.isVisible()
    assert desk.window.map_share == 1.0 and compare.content == first
    settled(desk, qtbot, compare)


def test_a_second_map_that_is_left_while_it_is_drawn_says_nothing(comparing, qtbot):
    desk, compare = comparing
    for _ in range(3):
        compare.show_as("split")
        compare.show_as("")
        qtbot.wait(20)
    settled(desk, qtbot, compare)

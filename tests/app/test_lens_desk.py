"""The lens: switched on, moved by hand, wheel and keys, filled with something else, and true in its two lines."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.cities import bare_squares, tiny_city
from viewer.analysis.lens import Lens as Query
from viewer.app.lens_desk import LensDesk
from viewer.model.mode import MODES
from viewer.model.state import LensSpot
from viewer.overlays import KINDS, lens_content
from viewer.ui.map_lens import middle_px


@pytest.fixture
def lens(desk, qtbot) -> LensDesk:
    """The lens of the tiny city, switched on and settled."""
    desk.commands.run("lens")
    made = desk.companion(LensDesk)
    settled(desk, qtbot)
    return made


def settled(desk, qtbot) -> None:
    made = desk.companion(LensDesk)
    qtbot.waitUntil(lambda: made._query is not None and made.session.lens.shown != () and desk.is_settled)
    qtbot.waitUntil(lambda: not made._quiet.isActive())


def middle(desk) -> QPoint:
    return middle_px(desk.stage, desk.view()).toPoint()


def test_a_command_puts_the_lens_in_the_middle_of_what_is_free_and_takes_it_away(desk, lens):
    free = lens._free()
    assert free.contains(middle(desk)) and (middle(desk) - free.center()).manhattanLength() < 3
    assert lens.panel.isVisible() and lens.panel.hasFocus()
    desk.commands.run("lens")
    assert desk.store.state.lens is None and desk.view().lens is None and not lens.panel.isVisible()
    assert desk.window.map.hasFocus()


def test_another_theme_is_seen_inside_and_its_key_stands_first(desk, lens):
    assert [layer.name for layer in desk.view().lens.shown] == ["wealth"]
    assert desk.window.legend.keys[0].legend.title == "lens: Median credits"
    assert "Median credits" not in [key.legend.title for key in desk.window.legend.keys]


def test_the_two_lines_are_those_of_the_query(desk, lens, qtbot):
    desk.store.change(lens=LensSpot(500.0, 500.0, 300.0 / desk.store.state.camera.units_per_px))
    settled(desk, qtbot)
    values = tiny_city().base.columns["credits"].values
    found = Query(desk.city, {"x": values}, tested="x").circle(500.0, 500.0, 300.0)
    people = round(600 * np.pi * 0.09)
    assert lens.panel.people.text() == f"{people} people inside"
    inside, outside = found.mean("x").inside, found.mean("x").outside
    assert inside == pytest.approx(10.0) and lens.panel.values.text().startswith(
        f"Median credits 10 inside, {outside:.3g} outside"
    )
    assert lens.panel.accessibleDescription().count("came in") == 1


def test_the_hand_drags_the_lens_and_the_map_stays(desk, lens, qtbot):
    camera, start = desk.store.state.camera, middle(desk)
    QTest.mousePress(desk.window.map, Qt.MouseButton.LeftButton, pos=start + QPoint(10, 0))
    QTest.mouseMove(desk.window.map, start + QPoint(40, 0))
    QTest.mouseMove(desk.window.map, start + QPoint(70, 20))
    QTest.mouseRelease(desk.window.map, Qt.MouseButton.LeftButton, pos=start + QPoint(70, 20))
    assert (middle(desk) - start - QPoint(60, 20)).manhattanLength() <= 2
    assert desk.store.state.camera == camera and not desk.history.can_undo
    settled(desk, qtbot)


def wheel(on_map, at: QPoint) -> None:
    place = QPointF(at)
    event = QWheelEvent(place, on_map.mapToGlobal(place), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
                        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(on_map, event)


def test_control_and_wheel_resize_the_lens_and_outside_it_zoom_the_map(desk, lens, qtbot):
    camera, radius = desk.store.state.camera, desk.store.state.lens.radius_px
    wheel(desk.window.map, middle(desk))
    assert desk.store.state.lens.radius_px == pytest.approx(1.15 * radius) and desk.store.state.camera == camera
    wheel(desk.window.map, middle(desk) + QPoint(round(radius) + 80, 0))
    assert desk.store.state.lens.radius_px == pytest.approx(1.15 * radius) and desk.store.state.camera != camera
    settled(desk, qtbot)


@pytest.mark.parametrize(
    ("key", "across", "factor"),
    [(Qt.Key.Key_Right, 24, 1.0), (Qt.Key.Key_Plus, 0, 1.15), (Qt.Key.Key_Minus, 0, 1 / 1.15)],
)
def test_with_the_focus_keys_move_and_resize_it(desk, lens, qtbot, key, across, factor):
    start, radius, camera = middle(desk), desk.store.state.lens.radius_px, desk.store.state.camera
    QTest.keyClick(lens.panel, key)
    assert abs(middle(desk).x() - start.x() - across) <= 1 and desk.store.state.camera == camera
    assert desk.store.state.lens.radius_px == pytest.approx(radius * factor)
    settled(desk, qtbot)


def test_escape_gives_up_the_lens_before_the_selection(desk, lens):
    desk.editing.select_all()
    desk.editing.cancel()
    assert desk.store.state.lens is None and desk.store.state.selection


def test_something_else_is_chosen_and_shown(desk, lens, qtbot):
    seen = {lens._content()}
    for _ in range(len(lens._choices()) - 1):
        desk.commands.run("lens_content")
        qtbot.waitUntil(lambda: desk.is_settled and not lens._quiet.isActive())
        seen.add(lens._content())
    assert seen == {key for key, _ in lens_content.choices(desk.city, desk.store.state, KINDS)} and len(seen) > 2


def test_the_lens_lies_inside_the_city_and_goes_with_it(desk, lens, make_desk, qtbot):
    lens.move_to((9e9, -9e9))
    assert (desk.store.state.lens.x, desk.store.state.lens.y) == (desk.stage.extent[2], desk.stage.extent[1])
    desk.show_city(None)
    assert desk.store.state.lens is None and not lens.panel.isVisible()


def test_with_the_glasses_off_there_is_no_lens(desk, lens, qtbot):
    desk.store.change(bare=True)
    assert desk.view().lens is None and not lens.panel.isVisible()
    desk.store.change(bare=False)
    assert desk.view().lens is not None and lens.panel.isVisible()
    settled(desk, qtbot)


def test_the_key_of_what_is_seen_inside_stays_when_the_map_is_built_anew(desk, lens):
    desk.show_pictures()  # as when a build of the map is done after that of the lens
    assert desk.window.legend.keys[0].legend.title == "lens: Median credits"
    desk.commands.run("legend")
    desk.commands.run("legend")
    assert desk.window.legend.keys[0].legend.title == "lens: Median credits"


@pytest.mark.parametrize("mode", [name for name, mode in MODES.items() if "layers" in mode.panels])
def test_every_mode_has_a_button_for_the_lens(make_desk, qtbot, mode):
    desk = make_desk(tiny_city(), mode)
    assert desk.window.layers.lens_button.isVisible()
    desk.window.layers.lens_button.click()
    settled(desk, qtbot)
    panel = desk.companion(LensDesk).panel
    assert panel.isVisible() and desk.window.surface.rect().contains(panel.geometry())


def test_a_city_without_numbers_has_a_lens_that_counts(make_desk, qtbot):
    desk = make_desk(bare_squares())
    desk.commands.run("lens")
    made = desk.companion(LensDesk)
    qtbot.waitUntil(lambda: made.panel.people.text().endswith("inside") and desk.is_settled)
    assert "district" in made.panel.people.text()

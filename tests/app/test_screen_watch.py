"""Millimetres follow the window: to another screen, and when a screen says that it is of another density."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Signal

from tests.app.test_millimetres import DESKTOP, TABLET, targets
from tests.cities import tiny_city
from viewer.app import kiosk_needs
from viewer.app.kiosk_desk import Phase
from viewer.app.screen_watch import ScreenWatch
from viewer.ui.millimetres import DRAG_MM, LEAST_MM, PRIMARY_MM, px


class OtherScreen(QObject):
    """A screen that nobody has: it tells of itself as one does."""

    physicalDotsPerInchChanged = Signal(float)
    logicalDotsPerInchChanged = Signal(float)
    physicalSizeChanged = Signal(object)
    geometryChanged = Signal(object)


@pytest.fixture
def dense(monkeypatch):
    """What every screen is said to have: pixels in a millimetre."""
    said = [DESKTOP]
    monkeypatch.setattr(kiosk_needs, "of_screen", lambda screen, diagonal_in: said[0])
    return said


def moved(desk, qtbot) -> None:
    """The window comes to another screen."""
    watch = desk.window.findChild(ScreenWatch)
    with qtbot.waitSignal(watch.changed, timeout=5000):
        desk.window.windowHandle().screenChanged.emit(OtherScreen(desk.window))
    qtbot.waitUntil(lambda: desk.is_settled, timeout=60_000)


def test_a_visit_on_another_screen_keeps_its_millimetres_and_all_that_is_open(make_desk, qtbot, dense):
    desk = make_desk(None, "kiosk")
    desk.window.resize(1920, 1200)
    desk.show_city(tiny_city())
    desk.kiosk.explore()
    desk.window.open_panel("sankey")
    desk.store.change(step=2)
    qtbot.waitUntil(lambda: desk.is_settled, timeout=60_000)
    panels, opened, text = dict(desk.window.panels), desk.window.opened, desk.window.mode.type_scale
    before = desk.store.state
    for density in (TABLET, DESKTOP, TABLET):
        dense[0] = density
        moved(desk, qtbot)
        mode, bar = desk.window.mode, desk.kiosk.home_bar
        assert mode.px_per_mm == density and (mode.type_scale > text) == (density == TABLET)
        for button in targets(bar):
            least = PRIMARY_MM if button is bar.home_button else LEAST_MM
            assert min(button.width(), button.height()) >= px(least, density), button.accessibleName()
        assert desk.window.surface.rect().contains(bar.geometry())
        assert desk.window.map.finger_px == px(DRAG_MM, density)
        assert {veil.px_per_mm for veil in desk.kiosk.veils} == {density}
    assert desk.window.panels == panels and desk.window.opened == opened and desk.kiosk.phase is Phase.EXHIBIT
    after = desk.store.state
    assert (after.layers, after.step, after.selection) == (before.layers, before.step, before.selection)
    assert desk.is_at_home, "the whole city is between the larger panels"


@pytest.mark.parametrize("told", ["physicalDotsPerInchChanged", "geometryChanged", "physicalSizeChanged"])
def test_a_screen_that_changes_is_followed_and_one_that_was_left_is_not(make_desk, qtbot, dense, told):
    desk = make_desk(tiny_city(), "kiosk")
    watch = desk.window.findChild(ScreenWatch)
    first, second = OtherScreen(desk.window), OtherScreen(desk.window)
    desk.window.windowHandle().screenChanged.emit(first)
    qtbot.waitUntil(lambda: not watch._soon.isActive())
    dense[0] = TABLET
    with qtbot.waitSignal(watch.changed, timeout=5000):
        getattr(first, told).emit(220.0)
    assert desk.window.mode.px_per_mm == TABLET
    desk.window.windowHandle().screenChanged.emit(second)
    qtbot.waitUntil(lambda: not watch._soon.isActive())
    getattr(first, told).emit(96.0)
    assert not watch._soon.isActive() and watch.screen is second


def test_a_burst_of_changes_is_one_and_a_screen_of_the_same_density_changes_nothing(make_desk, qtbot, dense):
    desk = make_desk(tiny_city(), "kiosk")
    watch, count, mode = desk.window.findChild(ScreenWatch), [], desk.window.mode
    watch.changed.connect(lambda: count.append(1))
    screens = [OtherScreen(desk.window) for _ in range(6)]
    for screen in screens:
        desk.window.windowHandle().screenChanged.emit(screen)
        screen.geometryChanged.emit(None)
    qtbot.waitUntil(lambda: bool(count), timeout=5000)
    qtbot.wait(20)
    assert count == [1] and desk.window.mode is mode


def test_modes_for_a_mouse_stay_as_they_are(make_desk, qtbot, dense):
    desk = make_desk(tiny_city(), "analyst")
    mode = desk.window.mode
    dense[0] = TABLET
    moved(desk, qtbot)
    assert desk.window.mode is mode
    desk.set_mode("kiosk")
    assert desk.window.mode.px_per_mm == TABLET, "a mode that begins asks by itself"

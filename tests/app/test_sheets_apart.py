"""The lifted sheets are pulled apart by keys of the map and by the slider of the layers, while the view is tilted."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


def press(desk, key):
    QTest.keyClick(desk.window.map, key, Qt.KeyboardModifier.ShiftModifier)


def test_keys_and_slider_pull_the_sheets_apart_and_back(desk):
    store, slider = desk.store, desk.window.layers.spread
    press(desk, Qt.Key.Key_PageUp)
    assert store.state.spread == 0.0 and slider.isHidden()
    store.change(camera=replace(store.state.camera, tilt_deg=42.0))
    press(desk, Qt.Key.Key_PageUp)
    press(desk, Qt.Key.Key_PageUp)
    assert store.state.spread == 0.4 and slider.slider.value() == 40 and not slider.isHidden()
    press(desk, Qt.Key.Key_PageDown)
    assert store.state.spread == 0.2
    slider.slider.setValue(90)
    assert store.state.spread == 0.9
    press(desk, Qt.Key.Key_PageUp)
    assert store.state.spread == 1.0

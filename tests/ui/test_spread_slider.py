"""The slider of the sheets shows what is true, asks for what the hand wants, and is away while the view is flat."""

import pytest
from PySide6.QtWidgets import QWidget

from viewer.geometry.camera import Camera
from viewer.model.state import ViewState
from viewer.ui.spread_slider import SpreadSlider


@pytest.fixture
def slider(qtbot):
    around = QWidget()
    qtbot.addWidget(around)
    yield SpreadSlider(around)


@pytest.mark.parametrize(("tilt", "there"), [(0.0, False), (42.0, True)])
def test_it_is_there_while_the_view_is_tilted(slider, tilt, there):
    slider.show_state(ViewState(camera=Camera(tilt_deg=tilt)))
    assert slider.isVisibleTo(slider.parentWidget()) == there


def test_it_shows_the_state_without_asking_for_it(qtbot, slider):
    with qtbot.assertNotEmitted(slider.asked):
        slider.show_state(ViewState(camera=Camera(tilt_deg=42.0), spread=0.35))
    assert slider.slider.value() == 35


def test_a_hand_asks_for_a_spread(qtbot, slider):
    with qtbot.waitSignal(slider.asked) as asked:
        slider.slider.setValue(60)
    assert asked.args == [0.6]

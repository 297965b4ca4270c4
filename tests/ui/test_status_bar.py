"""Coordinates in words."""

import pytest

from viewer.model.city import LOCAL, Crs
from viewer.ui.status_bar import StatusBar, place_words

PLANE = Crs("EPSG:25832", "EPSG:25832")


@pytest.mark.parametrize(
    "xy, lonlat, crs, text",
    [
        (None, None, PLANE, ""),
        ((1.0, 2.0), None, None, ""),
        ((691234.4, 5334999.6), (11.57549, -48.13743), PLANE, "691,234, 5,335,000 m · 48.13743° S, 11.57549° E"),
        ((691234.4, 5334999.6), None, PLANE, "691,234, 5,335,000 m"),
        ((3.14159, -2.0), (1.0, 1.0), LOCAL, "3.14, -2.00"),
    ],
)
def test_metres_have_no_decimals_degrees_five_and_local_planes_no_unit(xy, lonlat, crs, text):
    assert place_words(xy, lonlat, crs) == text


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_long_message_gives_way_to_place_scale_and_system(qtbot):
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.resize(1000, 40)
    bar.show_crs(PLANE)
    bar.show()
    bar.say("Opened " + "a very long name of a file, " * 7)
    qtbot.waitExposed(bar)
    assert all(widget.geometry().right() <= bar.width() for widget in (bar.place, bar.scale, bar.crs))
    assert bar.message.shown().endswith("…") and bar.message.text().startswith("Opened a very long")
    bar.grab()
    assert bar.message.toolTip() == bar.message.text()
    bar.say("Opened x.csv")
    bar.grab()
    assert bar.message.shown() == "Opened x.csv" and bar.message.toolTip() == ""

"""The colour-blind preview: every pixel of the window as it is seen, and gone with the next key."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from viewer.scene.perception import DEFICIENCIES, seen_by
from viewer.ui.sight import as_seen


@pytest.mark.parametrize("deficiency", DEFICIENCIES)
def test_each_pixel_is_simulated_and_stays_in_its_place(qapp, deficiency):
    image = QImage(5, 3, QImage.Format.Format_RGB32)  # lines that are padded
    codes = [QColor(17 * x, 90 * y, 250 - 40 * x) for y in range(3) for x in range(5)]
    for place, code in enumerate(codes):
        image.setPixelColor(place % 5, place // 5, code)
    seen = as_seen(image, deficiency)
    wanted = seen_by(np.array([code.getRgb()[:3] for code in codes], np.uint8), deficiency)
    found = [seen.pixelColor(place % 5, place // 5).getRgb()[:3] for place in range(15)]
    assert np.array_equal(wanted, found) and seen.size() == image.size()


def test_a_command_of_the_analyst_shows_it_and_a_key_ends_it(desk):
    assert not desk.appearance.sight.isVisible()
    desk.commands.run("sight_deuteranopia")
    sight = desk.appearance.sight
    assert (
        sight.isVisible()
        and sight.geometry() == desk.window.surface.rect()
        and "deuteranopia" in sight.accessibleName()
    )
    QTest.keyClick(sight, Qt.Key.Key_Escape)
    assert not sight.isVisible() and sight.picture.isNull()


def test_a_visit_does_not_have_it(make_desk):
    desk = make_desk(None, "kiosk")
    assert not any(command.name.startswith("sight_") for command in desk.commands.allowed())

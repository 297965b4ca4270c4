"""Settled is what is on screen for good: nothing is read or examined, and no picture goes blank in between."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor

from tests.cities import tiny_city
from viewer.geometry.camera import homography, project


def colour_at(desk, x: float, y: float) -> QColor:
    found = project(homography(desk.store.state.camera, desk.window.map.size_px), np.array([[x, y]]))[0]
    return desk.window.map.grab().toImage().pixelColor(round(found[0]), round(found[1]))


def test_a_city_that_is_still_examined_is_not_settled(desk, monkeypatch):
    assert desk.is_settled
    monkeypatch.setattr(type(desk.files), "examining", property(lambda files: True))
    assert not desk.is_settled


def test_a_city_that_comes_back_examined_keeps_its_picture_until_the_new_one(desk, qtbot):
    before = colour_at(desk, 2900, 60)
    frames = []
    desk.renderer.drawn.connect(lambda frame: frames.append(frame.layers))
    desk.join_city(tiny_city(), ())
    assert colour_at(desk, 2900, 60) == before and not desk.is_settled and not desk.window.map.is_sharp
    qtbot.waitUntil(lambda: desk.is_settled)
    assert colour_at(desk, 2900, 60) == before
    assert frames and all(frames), "the bare ground was drawn in between"


def test_a_new_city_does_not_show_the_old_one(desk, qtbot):
    desk.show_city(tiny_city())
    assert not desk.window.map.has_picture and not desk.is_settled
    qtbot.waitUntil(lambda: desk.is_settled)

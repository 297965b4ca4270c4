"""The place under the pointer in degrees: PROJ is loaded away from the window, the first answer may be none."""

from __future__ import annotations

import threading

import numpy as np
from PySide6.QtCore import QObject

from viewer.app import pointer as pointing
from viewer.geometry.project import to_lonlat


def test_the_first_look_up_of_a_plane_runs_in_a_build_thread(desk, qtbot, monkeypatch):
    threads = []

    def slow(plane, xy):
        threads.append(threading.current_thread())
        return to_lonlat(plane, xy)

    monkeypatch.setattr(pointing, "to_lonlat", slow)
    plane = desk.city.crs.plane
    assert plane
    assert desk.pointer.lonlat((0.0, 0.0)) is None or len(threads) == 2
    qtbot.waitUntil(lambda: desk.pointer.lonlat((0.0, 0.0)) is not None)
    assert threads[0] is not threading.main_thread()
    np.testing.assert_allclose(desk.pointer.lonlat((0.0, 0.0)), to_lonlat(plane, np.zeros((1, 2)))[0])
    assert desk.pointer.lonlat(None) is None


def test_build_threads_are_handed_nothing_of_the_desk(desk):
    held = desk.conductor._build
    assert not isinstance(getattr(held, "__self__", None), QObject)
    assert not any(isinstance(thing, QObject) for thing in getattr(held, "args", ()))

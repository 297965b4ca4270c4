"""A timer that goes on where it was halted."""

from __future__ import annotations

from viewer.app.halting import HaltingTimer


def test_what_is_halted_goes_on_with_what_was_left(qtbot):
    timer = HaltingTimer()
    timer.setSingleShot(True)
    timer.run(50_000)
    qtbot.wait(20)
    timer.halt()
    timer.halt()
    timer.run(50_000)
    assert timer.interval() < 50_000
    timer.run(9)  # while it runs that is nothing
    assert timer.interval() > 9
    timer.forget()
    timer.run(50_000)
    assert timer.interval() == 50_000
    timer.forget()


def test_what_is_left_is_never_more_than_the_whole(qtbot):
    timer = HaltingTimer()
    timer.run(50_000)
    timer.halt()
    timer.run(1_000)
    assert timer.interval() == 1_000
    timer.forget()


def test_a_timer_that_repeats_keeps_its_beat_after_a_halt(qtbot):
    timer, beats = HaltingTimer(), []
    timer.timeout.connect(lambda: beats.append(timer.interval()))
    timer.run(60)
    timer.halt()
    timer._left_ms = 5
    timer.run(60)
    assert timer.interval() == 5
    qtbot.waitUntil(lambda: len(beats) == 2)
    assert beats == [60, 60]
    timer.forget()

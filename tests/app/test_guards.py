"""Faults are logged once a minute, garbage is collected by the window's thread, the program ends clean."""

from __future__ import annotations

import gc
import logging
import sys

import pytest
from PySide6.QtCore import QTimer

from viewer.app import guards
from viewer.app import main as run
from viewer.app.collector import Collector
from viewer.app.guards import FaultHook, start_logging


def raised(message: str):
    try:
        raise ValueError(message)
    except ValueError as error:
        return type(error), error, error.__traceback__


@pytest.mark.expects_log("fault in the program")
def test_the_same_fault_is_logged_once_a_minute_with_its_count(caplog):
    now, told = [0.0], []
    hook = FaultHook(told.append, clock=lambda: now[0])
    for _ in range(50):
        hook(*raised("again"))
    assert len(told) == 1 and len(caplog.records) == 1
    now[0] = 61.0
    hook(*raised("again"))
    assert len(told) == 2 and "49 more" in caplog.records[-1].getMessage()


def test_the_log_is_bounded_and_closed(tmp_path):
    handler = start_logging(tmp_path / "state" / "rhea.log")
    try:
        assert handler.maxBytes * (handler.backupCount + 1) <= 50_000_000
        logging.getLogger("viewer").info("one line")
        assert "one line" in (tmp_path / "state" / "rhea.log").read_text()
    finally:
        logging.getLogger("viewer").removeHandler(handler)
        handler.close()


def test_no_log_where_none_can_be_written(tmp_path):
    (tmp_path / "file").write_text("x")
    assert start_logging(tmp_path / "file" / "rhea.log") is None


def test_garbage_is_collected_by_the_timer_only(qapp):
    was = gc.isenabled()
    gc.enable()
    collector = Collector()
    assert not gc.isenabled()
    gc.collect()
    rings = []
    for _ in range(5000):
        ring = []
        ring.append(ring)
        rings.append(ring)
    assert gc.get_count()[0] > 1000
    assert collector.tick() in (0, 1)
    assert gc.get_count()[0] < 1000
    collector.close()
    assert gc.isenabled()
    if not was:
        gc.disable()


def test_the_window_opens_and_closes_with_exit_code_zero(qapp, monkeypatch):
    hook = sys.excepthook
    seen = []

    def made(*args, **how):
        desk = make(*args, **how)
        seen.append(desk)
        QTimer.singleShot(200, desk.window.close)
        return desk

    make = run.made_desk
    monkeypatch.setattr(run, "made_desk", made)
    assert run.run_window([], mode="analyst", theme="light") == 0
    assert sys.excepthook is hook
    assert seen[0].store.state.theme == "light"
    seen[0].window.deleteLater()
    seen[0].deleteLater()


def test_a_million_messages_stay_below_fifty_megabytes(tmp_path):
    """The bound is computed from what the log keeps; a flood that turns it over several times shows that it holds."""
    assert guards.LOG_BYTES * guards.LOG_FILES + guards.LOG_BYTES <= 50_000_000  # the last one is of deaths
    file = tmp_path / "state" / "rhea.log"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(guards, "LOG_BYTES", 20_000)
        handler = guards.start_logging(file)
        try:
            quiet = logging.getLogger("viewer.flood")
            quiet.propagate = False
            quiet.addHandler(handler)
            for number in range(4_000):
                quiet.error("something went wrong for the %d. time", number)
        finally:
            quiet.removeHandler(handler)
            quiet.propagate = True
            guards.log.removeHandler(handler)
            handler.close()
        files = sorted(file.parent.iterdir())
        assert len(files) == guards.LOG_FILES
        assert sum(one.stat().st_size for one in files) <= guards.LOG_BYTES * guards.LOG_FILES


def test_a_log_that_cannot_be_written_is_done_without(tmp_path, capfd):
    (tmp_path / "file").write_text("")
    assert guards.start_logging(tmp_path / "file" / "rhea.log") is None
    handler = guards.start_logging(tmp_path / "rhea.log")
    try:
        handler.stream.close()  # as on a disk that went away
        handler.handle(logging.makeLogRecord({"msg": "lost", "name": "viewer"}))
    finally:
        guards.log.removeHandler(handler)
    assert capfd.readouterr().err == ""


def test_where_threads_stood_when_the_program_died_is_kept_within_bounds(tmp_path):
    file = tmp_path / "fatal.log"
    file.write_bytes(b"x" * (guards.LOG_BYTES + 1))
    with guards.fatal_faults(file):
        assert file.stat().st_size == 0
    with guards.fatal_faults(tmp_path / "none" / "fatal.log"):
        pass

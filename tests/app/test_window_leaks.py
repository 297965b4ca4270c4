"""Open and close, a hundred times and more: nothing is left, no thread runs on."""

from __future__ import annotations

import gc
import threading
import tracemalloc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.cities import tiny_city
from viewer.app import help_sheets
from viewer.errors import Problem
from viewer.model.mode import MODES
from viewer.model.story import Fork, Note, Scene, Story
from viewer.packs.table_proposal import Proposal
from viewer.ui.dialogs import CrsQuestion, LayerQuestion, TableQuestion

TIMES, WARM = 200, 50
STORY = Story("s", "S", scenes=(
    Scene("a", "A", caption="Here.", callouts=(Note("region:D2", "Middle"),), forks=(Fork("x", "b"), Fork("y", "c"))),
    Scene("b", "B"), Scene("c", "C"),
))  # fmt: skip


def pump() -> None:
    """What is due now, deferred deletions too."""
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle() -> None:
    """The same, and what only the collector can free."""
    pump()
    gc.collect()
    pump()


def widgets() -> int:
    return len(QApplication.allWidgets())


def cycle_dialog(desk, make) -> None:
    dialog = make(desk.window)
    dialog.open()
    dialog.reject()


DIALOGS = {
    "crs": lambda parent: CrsQuestion("a.csv", "no system", "", parent),
    "layer question": lambda parent: LayerQuestion("a.gpkg", ("a", "b"), parent),
    "table": lambda parent: TableQuestion(help_sheets_path(), Proposal(preview=(("a", "b"), ("1", "2"))), parent),
    "sheet": lambda parent: help_sheets.Sheet("Keys", "words", parent),
}


def help_sheets_path():
    from pathlib import Path

    return Path("table.csv")


CYCLES = {
    **{name: lambda desk, make=make: cycle_dialog(desk, make) for name, make in DIALOGS.items()},
    "palette": lambda desk: (desk.editing.open_palette("f "), desk.editing.cancel()),
    "data": lambda desk: (desk.appearance.toggle_data(), desk.appearance.toggle_data()),
    "problems": lambda desk: (desk.window.problems.show_problems([Problem("x")]), desk.appearance.toggle_problems()),
    "inspector": lambda desk: (desk.editing.select_all(), desk.editing.select_none()),
    "layer": lambda desk: (desk.layering.remove_layer("wealth"), desk.layering.toggle_layer("wealth")),
    "details": lambda desk: (desk.window.layers.choose("waste"), desk.window.layers.choose("pollution")),
    "theme": lambda desk: desk.appearance.toggle_theme(),
    "stories": lambda desk: (desk.commands.run("story_panel"), desk.commands.run("story_panel")),
    "story": lambda desk: (desk.player.start(STORY), desk.player.next(), desk.player.end()),
}


@pytest.mark.parametrize("name", CYCLES)
def test_opening_and_closing_leaves_no_widget(desk, name):
    cycle = CYCLES[name]
    for _ in range(10):
        cycle(desk)
        pump()
    settle()
    before, tops = widgets(), len(QApplication.topLevelWidgets())
    for _ in range(20):
        cycle(desk)
        pump()
    settle()
    assert (widgets(), len(QApplication.topLevelWidgets())) == (before, tops)


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", CYCLES)
def test_a_cycle_keeps_no_more_than_a_kilobyte(desk, qtbot, name):
    """Over a warm baseline, by Python's own count and by the memory that the process holds.

    Counted from before the warming on: the pictures that are always held are then in the baseline too.
    """
    tracemalloc.start()
    try:
        for _ in range(WARM):
            CYCLES[name](desk)
            pump()
        qtbot.waitUntil(lambda: desk.is_settled, timeout=60_000)
        settle()
        before, start = widgets(), tracemalloc.get_traced_memory()[0]
        for _ in range(TIMES):
            CYCLES[name](desk)
            pump()
        qtbot.waitUntil(lambda: desk.is_settled, timeout=60_000)
        settle()
        kept = tracemalloc.get_traced_memory()[0] - start
    finally:
        tracemalloc.stop()
    assert widgets() == before
    assert kept <= TIMES * 1024
    assert min(grown(desk, CYCLES[name]) for _ in range(3)) <= TIMES * 1024  # others may hold memory for a while


def grown(desk, cycle) -> int:
    """Bytes by which the process grows over many cycles."""
    psutil = pytest.importorskip("psutil")
    start = psutil.Process().memory_info().rss
    for _ in range(TIMES):
        cycle(desk)
        pump()
    gc.collect()
    return psutil.Process().memory_info().rss - start


def test_changing_modes_leaves_no_widget(desk):
    def around() -> None:
        for mode in (*MODES, "analyst"):
            desk.set_mode(mode)
        pump()

    around()
    settle()
    before, tops = widgets(), len(QApplication.topLevelWidgets())
    for _ in range(6):
        around()
    settle()
    assert widgets() <= before and len(QApplication.topLevelWidgets()) <= tops


def test_showing_cities_leaves_no_widget(desk, qtbot):
    def around() -> None:
        desk.show_city(tiny_city())
        qtbot.waitUntil(lambda: desk.is_settled)
        pump()

    around()
    settle()
    before = widgets()
    for _ in range(8):
        around()
    settle()
    assert widgets() <= before + 4


def test_closing_the_desk_ends_every_thread_that_it_began(qapp, qtbot):
    from viewer.app.main import made_desk
    from viewer.app.settings import Settings

    known = set(threading.enumerate())
    desk = made_desk(qapp, Settings(reduced_motion=True))
    desk.window.show()
    desk.show_city(tiny_city())
    qtbot.waitUntil(lambda: desk.is_settled, timeout=60_000)
    assert {t.name.split("_")[0] for t in set(threading.enumerate()) - known} >= {"rhea-render", "rhea-build"}
    desk.close()
    assert not [thread.name for thread in set(threading.enumerate()) - known if thread.name.startswith("rhea")]
    desk.window.close()
    desk.window.deleteLater()
    desk.deleteLater()

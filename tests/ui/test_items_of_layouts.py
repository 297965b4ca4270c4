"""Python knows no item of a layout: its object outlives the item, and whatever then lies there ends the program."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QLayoutItem, QVBoxLayout, QWidget

from viewer.model.mode import MODES
from viewer.ui.dialogs import CrsQuestion, LayerQuestion
from viewer.ui.empty_state import EmptyState
from viewer.ui.factories import FACTORIES, LATER
from viewer.ui.flow_row import FlowRow
from viewer.ui.lens_panel import LensPanel
from viewer.ui.panel import row_in
from viewer.ui.speaker import Speaker
from viewer.ui.start_screen import StartScreen
from viewer.ui.window import MainWindow

ROOT = Path(__file__).resolve().parents[2]


def start_screen() -> QWidget:
    """It lies over another widget."""
    host = QWidget()
    StartScreen(host).show()
    return host


MADE = {
    **{name: lambda make=make: make(MODES["analyst"], tuple) for name, make in (FACTORIES | LATER).items()},
    "desk": Speaker,
    "strip": lambda: Speaker(compact=True),
    "start": start_screen,
    "lens": LensPanel,
    "empty": EmptyState,
    "crs": lambda: CrsQuestion("wells.csv"),
    "layer": lambda: LayerQuestion("city.gpkg", ["roads", "rails"]),
    "window": MainWindow,
}


def known() -> set[int]:
    """Items of layouts that Python knows, by number; a row that flows has its own and lets go of them itself."""
    every = shiboken6.getAllValidWrappers()
    own = {id(item) for row in every if isinstance(row, FlowRow) for item in (*row._items, *row._gone)}
    items = (one for one in every if isinstance(one, QLayoutItem) and not isinstance(one, QLayout))
    return {id(one) for one in items} - own


@pytest.mark.parametrize("name", MADE)
def test_python_knows_no_item_of_the_layouts_of(qtbot, name):
    before = known()
    made = MADE[name]()
    qtbot.addWidget(made)
    made.resize(500, 700)
    assert not known() - before


def test_python_knows_the_items_of_a_layout_that_is_filled_when_it_is_put_in(qtbot):
    """Else the tests around this one would find nothing."""
    host = QWidget()
    qtbot.addWidget(host)
    before, box, row = known(), QVBoxLayout(host), QHBoxLayout()
    row.addWidget(QLabel("x", host))
    with pytest.raises(AssertionError, match="fill it afterwards"):
        box.addLayout(row)
    assert not known() - before
    QVBoxLayout.addItem(box, row)
    assert len(known() - before) == 1


def test_a_row_takes_widgets_with_their_stretch_at_the_end_of_a_box(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    box, words = QVBoxLayout(host), [QLabel(text) for text in "abc"]
    box.addWidget(words[0])
    row = row_in(box, (words[1], 3), words[2])
    assert [row.indexOf(one) for one in words] == [-1, 0, 1] and (row.stretch(0), row.stretch(1)) == (3, 0)
    assert box.indexOf(row) == 1


CHURN = """
import gc, sys
gc.disable()
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget
from viewer.ui.panel import row_in
def filled_first(box, *widgets):
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    box.addLayout(row)
put = row_in if sys.argv[1] == "row_in" else filled_first
app = QApplication(["rhea", "-platform", "offscreen"])
host = QWidget()
box, listed = QVBoxLayout(host), QListWidget(host)
for _ in range(100):
    buttons = [QPushButton() for _ in range(20)]
    put(box, *buttons)
    for button in buttons:
        button.setParent(None)
    button = None
    buttons.clear()
    for _ in range(60):
        QListWidgetItem("x", listed)
    listed.clear()
print("alive")
"""


def test_a_list_may_lie_where_the_items_of_a_row_were():
    """A row that was filled first ended the program here, when a list was emptied that had nothing to do with it."""
    done = subprocess.run([sys.executable, "-c", CHURN, "row_in"], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (0, "alive\n"), done.stderr

"""What panels share: a layout that is emptied leaves no window of its own behind, and no item that is not there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
    QWidgetItem,
)

from viewer.ui.flow_row import FlowRow
from viewer.ui.panel import Panel, clear, label, let_go, widgets_in

ROOT = Path(__file__).resolve().parents[2]


def test_what_is_taken_out_before_it_was_shown_never_becomes_a_window(qtbot):
    """A layout shows what is put into it a little later, whether it is still in it or not."""
    parent = QWidget()
    qtbot.addWidget(parent)
    inner = QVBoxLayout(parent)
    parent.show()
    seen = []

    class Key(QLabel):
        def showEvent(self, event):
            seen.append(self.isWindow())

    for _ in range(3):
        inner.addWidget(Key("x"))
    clear(inner)
    QApplication.processEvents()
    assert seen == []
    assert inner.count() == 0


def items() -> int:
    """Items of layouts that Python knows."""
    return sum(isinstance(one, QWidgetItem) for one in shiboken6.getAllValidWrappers())


def flush() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def fill(panel: Panel) -> QHBoxLayout:
    """A label, a row with two more and a button that flows."""
    row, flow = QHBoxLayout(), FlowRow()
    panel.body.addWidget(QLabel("a"))
    panel.body.addLayout(row)
    panel.body.addLayout(flow)
    row.addWidget(QLabel("b"))
    row.addStretch(1)
    row.addWidget(QLabel("c"))
    flow.addWidget(QPushButton("d"))
    return row


def test_measuring_and_emptying_a_panel_leaves_no_item_of_a_layout_behind(qtbot):
    panel = Panel("one", "One")
    qtbot.addWidget(panel)
    before = items()
    for _ in range(3):
        row = fill(panel)
        assert items() == before + 1  # the one of the row that flows, which is its own
        panel.height_for(300)
        assert [label.text() for label in widgets_in(row)] == ["b", "c"] and items() == before + 1
        clear(panel.body)
        flush()
        assert items() == before and panel.body.count() == 0 and panel.findChildren(QWidget) == []


def test_what_was_just_put_in_counts_for_the_height_also_in_rows_inside(qtbot):
    panel = Panel("one", "One")
    qtbot.addWidget(panel)
    panel.show()
    low = panel.height_for(300)
    fill(panel)
    hidden = QLabel("not\nyet\nseen")
    panel.body.addWidget(hidden)
    hidden.hide()
    assert panel.height_for(300) > low + 3 * panel.body.spacing() and hidden.isHidden()
    assert all(label.isVisible() for label in panel.findChildren(QLabel) if label is not hidden)


def test_a_button_that_lets_itself_go_outlives_its_click(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    clicked = []

    def make() -> QPushButton:
        button = QPushButton("x", parent)
        button.clicked.connect(lambda: (let_go(parent.children()[0]), clicked.append(1)))
        return button

    make()
    parent.children()[0].click()
    assert clicked == [1] and parent.children() == []
    flush()


CRASHED = """
import gc, sys
gc.disable()
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget
from viewer.ui.panel import Panel, let_go
app = QApplication(["rhea", "-platform", "offscreen"])
host, panel = QWidget(), Panel("one", "One")
for _ in range(60):
    for _ in range(5):
        panel.body.addWidget(QFrame())
    panel.height_for(300)
    for line in panel.findChildren(QFrame):
        line.deleteLater()
    line = None
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for _ in range(20):
        Panel("other", "Other", host)
    for other in host.findChildren(Panel):
        other.deleteLater()
    other = None
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
print("alive")
"""


def test_panels_may_lie_where_the_items_of_a_layout_were():
    """The program died here once some panel got the address of an item that Python still knew."""
    done = subprocess.run([sys.executable, "-c", CRASHED], cwd=ROOT, capture_output=True, text=True, timeout=100)
    assert (done.returncode, done.stdout) == (0, "alive\n"), done.stderr


def test_nobody_asks_a_layout_for_its_items_or_lets_a_widget_go_in_another_way():
    asked = re.compile(r"\.itemAt(Position)?\(|setParent\(None\)")
    found = [f"{path.name}: {line.strip()}" for path in (ROOT / "viewer").rglob("*.py")
             for line in path.read_text("utf-8").splitlines() if asked.search(line)]  # fmt: skip
    assert found == ["panel.py: widget.setParent(None)"]


def test_a_scroll_bar_goes_when_there_is_room_for_all_without_it(qtbot):
    panel = Panel("p", "P", scrolls=True)
    qtbot.addWidget(panel)
    panel.body.addWidget(label("What did you throw away today, and where did it go after that? " * 3, wrap=True))
    bar = panel._area.verticalScrollBar()
    panel.resize(240, 40)
    panel.show()
    qtbot.waitUntil(bar.isVisible)
    panel.resize(240, panel.height_for(240))
    qtbot.waitUntil(lambda: not bar.isVisible())
    assert bar.maximum() == 0
    panel.resize(240, 40)
    qtbot.waitUntil(bar.isVisible)

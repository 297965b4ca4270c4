"""Nothing in the window covers anything else, from a small laptop to a large screen, in every text size and mode."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractButton

from tests.cities import tiny_city
from viewer.app.settings import Settings
from viewer.errors import Problem
from viewer.model.mode import MODES
from viewer.model.state import Selection
from viewer.ui.legend_panel import ALL
from viewer.ui.panel import widgets_in
from viewer.ui.placing import GAP

WITH_PANELS = [name for name, mode in MODES.items() if not mode.plain]

SIZES = [(1024, 640), (1280, 800), (1600, 900), (2560, 1440), (3840, 2160)]


def places(desk) -> dict[str, QRect]:
    """Where everything is that is to be seen; the attribution without the empty lines above its text."""
    window = desk.window
    found = {name: panel.geometry() for name, panel in window.panels.items() if panel.isVisible()}
    note = window.attribution.geometry()
    lines = len(window.attribution.text().splitlines())
    note.setTop(note.bottom() - lines * window.attribution.fontMetrics().lineSpacing())
    return found | {"title": window.title.geometry(), "scale": window.scale_bar.geometry(), "attribution": note}


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
@pytest.mark.parametrize("size", SIZES)
def test_nothing_covers_anything_else(make_desk, size, scale):
    desk = make_desk(tiny_city(), settings=Settings(reduced_motion=True, type_scale=scale))
    desk.store.change(selection=Selection(regions=frozenset({1})))
    desk.window.resize(*size)
    desk.window.place()
    found = places(desk)
    assert {"layers", "legend", "inspector", "time"} <= set(found)
    hits = [(a, b) for (a, one), (b, other) in combinations(found.items(), 2) if one.intersects(other)]
    assert hits == []
    assert all(desk.window.surface.rect().contains(place) for place in found.values())


@pytest.mark.parametrize("mode", WITH_PANELS)
def test_every_mode_keeps_its_panels_apart(make_desk, mode):
    desk = make_desk(tiny_city(), mode=mode)
    desk.window.resize(1920, 1080)
    desk.window.place()
    found = places(desk)
    assert [(a, b) for a, b in combinations(found, 2) if found[a].intersects(found[b])] == []


def test_a_long_key_ends_below_a_whole_line_and_scrolls_to_its_end(make_desk):
    desk = make_desk(tiny_city())
    desk.layering.show_layers(True)
    legend = desk.window.legend
    for room in range(60, 400, 7):
        tall = legend.height_within(296, room)
        assert tall <= room or tall == legend.height_for(296)
    assert legend.height_within(296, 10_000) == legend.height_for(296)


def test_touch_makes_every_button_of_a_kiosk_larger(make_desk):
    def smallest(mode: str) -> int:
        desk = make_desk(tiny_city(), mode=mode)
        buttons = [b for p in desk.window.panels.values() if p.isVisible() for b in p.findChildren(QAbstractButton)]
        return min(button.sizeHint().height() for button in buttons if button.isVisible())

    assert smallest("kiosk") > 1.3 * smallest("analyst")


def test_the_keyboard_reaches_every_button_that_is_to_be_seen(desk):
    desk.store.change(selection=Selection(regions=frozenset({1})))
    window = desk.window
    reached, widget = set(), window.map
    while widget not in reached:
        reached.add(widget)
        widget = widget.nextInFocusChain()
    buttons = [
        b
        for name in ("layers", "inspector", "time")
        for b in window.panels[name].findChildren(QAbstractButton)
        if b.isVisible() and b.isEnabled()
    ]
    assert len(buttons) > 6
    assert [b.accessibleName() or b.text() for b in buttons if b not in reached or not b.focusPolicy().value & 1] == []


def test_every_button_speaks(desk):
    desk.store.change(selection=Selection(regions=frozenset({1})))
    silent = [
        b for b in desk.window.findChildren(QAbstractButton) if b.isVisible() and not (b.accessibleName() or b.text())
    ]
    assert silent == []


@pytest.mark.parametrize("mode", ["analyst", "kiosk"])
@pytest.mark.parametrize("size", [(1600, 900), (1920, 1080), (1024, 640)], ids=str)
def test_the_maths_is_to_be_seen_when_it_is_opened(make_desk, qtbot, mode, size):
    desk = make_desk(tiny_city(), mode=mode)
    window = desk.window
    window.showNormal()
    window.resize(*size)
    qtbot.waitUntil(lambda: window.surface.width() == size[0])
    desk.store.change(selection=Selection(regions=frozenset({1})))
    panel = window.inspector
    closed = panel.height()
    panel.maths.click()
    first = widgets_in(panel._receipts)[1]

    def seen() -> bool:
        place = QRect(first.mapTo(panel, first.rect().topLeft()), first.size())
        return panel.rect().contains(place)

    qtbot.waitUntil(seen, timeout=2000)
    assert panel.height() > closed or panel.geometry().bottom() + GAP >= window._right_end()
    hits = [name for name, place in places(desk).items() if name != "inspector" and place.intersects(panel.geometry())]
    assert hits == []


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("size", [(1600, 900), (1024, 640)], ids=str)
def test_the_ramp_is_above_the_fold_and_notes_give_way_to_it(make_desk, qtbot, mode, size):
    desk = make_desk(tiny_city(), mode=mode)
    window = desk.window
    window.showNormal()
    window.resize(*size)
    qtbot.waitUntil(lambda: window.surface.width() == size[0])
    legend = window.legend
    first, *others = legend.keys
    assert first.legend.ramp and others and not any(key.legend.ramp for key in others)
    ramp = sum(row.tall for row in first._rows(first.width())[:2])  # its title and the classes
    assert first.mapTo(legend, first.rect().topLeft()).y() + ramp <= legend.height()
    if legend.height_for(legend.width()) > legend.height():
        assert not any(key.told[0] for key in legend.keys)
        assert first.toolTip() == "\n".join(first.legend.notes)
    assert legend.geometry().right() < size[0] / 2
    window.resize(1920, 1700)
    qtbot.waitUntil(lambda: all(key.told == ALL for key in legend.keys))


def test_the_problems_are_as_tall_as_their_lines_and_leave_the_invitation_free(make_desk, qtbot):
    desk = make_desk()
    window = desk.window
    desk.add_problem(Problem("one line"))
    desk.appearance.toggle_problems()
    one = window.problems.height()
    assert window.status.problems.text() == "1 error"
    assert not window.problems.geometry().intersects(window.empty.geometry())
    for count in range(6):
        desk.add_problem(Problem(f"another line {count}", severity="warning" if count else "info"))
    assert one < window.problems.height() < one + 7 * 40
    qtbot.waitUntil(lambda: not window.problems.text.verticalScrollBar().isVisible())
    assert window.status.problems.text() == "1 error, 5 warnings, 1 note"
    for count in range(60):
        desk.add_problem(Problem(f"and another line {count}"))
    assert window.problems.height() <= 360 and window.surface.rect().contains(window.problems.geometry())


def test_the_data_table_takes_the_free_width_and_ends_below_the_inspector(make_desk, qtbot):
    desk = make_desk(tiny_city())
    window = desk.window
    window.resize(1600, 980)
    qtbot.waitUntil(lambda: window.surface.width() == 1600)
    desk.store.change(selection=Selection(regions=frozenset({0})))
    window.open_panel("data")
    data, inspector = window.data.geometry(), window.inspector.geometry()
    assert data.right() > inspector.left() and not data.intersects(inspector) and window.inspector.isVisible()
    assert not data.intersects(window.attribution.geometry().adjusted(0, 40, 0, 0))
    assert desk.commands.run("trace_panel")
    assert window.data.geometry().right() < window.panels["trace"].x()

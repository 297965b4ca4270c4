"""The audit in the window: worked out aside, told in sentences, its rows found on the map."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.cities import bare_squares, tiny_city
from viewer.app.audit_desk import AuditDesk
from viewer.model.state import Layer, Selection
from viewer.ui.audit_panel import BUSY


def cheated():
    """The tiny city, weighed once and returned by the plant with twice what left it."""
    city = tiny_city()
    flows = city.flows
    twice = replace(
        flows,
        ids=(*flows.ids, "R5"),
        **{side: replace(getattr(flows, side), kind=np.append(getattr(flows, side).kind, getattr(flows, side).kind[4]),
                         index=np.append(getattr(flows, side).index, getattr(flows, side).index[4]),
                         xy=np.vstack((getattr(flows, side).xy, getattr(flows, side).xy[4])),
                         names=(*getattr(flows, side).names, getattr(flows, side).names[4]))
           for side in ("origin", "destination")},
        material=np.zeros(6, np.int32),
        tonnes=np.array([4.0, 2.0, 4.0, 6.0, 10.0, 20.0]),
        sigma=np.full(6, 0.2),
        first=np.append(flows.first, 2).astype(np.int32),
        last=np.append(flows.last, 2).astype(np.int32),
        basis=(*flows.basis, "reported"),
    )  # fmt: skip
    return replace(city, flows=twice, stocks=())


@pytest.fixture
def opened(make_desk, qtbot):
    desk = make_desk(cheated())
    desk.commands.run("audit_panel")
    assert desk.window.panels["audit"].state.text() == BUSY
    panel = desk.window.panels["audit"]
    qtbot.waitUntil(lambda: bool(panel.sentences) and desk.is_settled, timeout=30_000)
    return desk


def press(desk, qtbot, role_start):
    panel = desk.window.panels["audit"]
    sentence = next(one for one, line in panel.sentences if line.text.startswith(role_start))
    qtbot.keyClick(sentence, Qt.Key.Key_Return)
    return desk.window.panels["audit_rows"]


def test_opening_it_switches_its_overlay_on_and_what_would_cover_it_off(opened):
    layers = {layer.kind: layer.visible for layer in opened.store.state.layers}
    assert layers["audit"] and not layers.get("waste", False)


def test_the_suspect_is_told_and_its_rows_and_formula_open_by_key(opened, qtbot):
    rows = press(opened, qtbot, "1. Plant reports")
    assert rows.isVisible() and rows.model.rowCount() == 2
    assert "Reconciled" in [rows.model.headerData(c, Qt.Orientation.Horizontal) for c in range(9)]
    assert "allowed: the same sum reconciled" in rows.maths.text()
    assert opened.store.state.selection == Selection(sites=frozenset({1}))
    marked = [line.role for one, line in opened.window.panels["audit"].sentences if one.property("chosen")]
    assert marked == ["suspect"]


def test_a_row_selects_its_flows_and_site_on_the_map(opened, qtbot):
    rows = press(opened, qtbot, "1. Plant reports")
    rows.table.selectRow(1)
    assert opened.store.state.selection == Selection(sites=frozenset({1}), flows=frozenset({4, 5}))


def test_rows_sort_by_their_figures_with_missing_ones_last(opened, qtbot):
    rows = press(opened, qtbot, "1. Plant reports")
    rows.table.sortByColumn(6, Qt.SortOrder.DescendingOrder)
    shown = [rows.model.data(rows.model.index(row, 6)) for row in range(2)]
    assert shown[1] == "–" and shown[0] != "–"


def test_other_rules_and_levels_are_asked_for_and_the_overlay_follows(opened, qtbot):
    panel, desk = opened.window.panels["audit"], opened
    panel.alpha.setCurrentIndex(1)
    assert dict(desk.store.state.layer("audit").params)["alpha"] == 1.0
    qtbot.waitUntil(lambda: bool(panel.sentences), timeout=30_000)
    panel.rules.setCurrentIndex(1)
    qtbot.waitUntil(lambda: bool(panel.sentences), timeout=30_000)
    assert "10 % by weight" in panel.sentences[0][1].text
    assert not panel.alpha.isEnabled()


def test_closing_it_closes_its_rows(opened, qtbot):
    rows = press(opened, qtbot, "1. Plant reports")
    opened.window.panels["audit"].close_button.click()
    assert not rows.isVisible() and not opened.window.is_open("audit")


def test_another_city_asks_anew_and_one_without_books_closes_it(opened, qtbot):
    opened.show_city(tiny_city())
    panel = opened.window.panels["audit"]
    qtbot.waitUntil(lambda: bool(panel.sentences), timeout=30_000)
    assert "Plant reports" not in " ".join(line.text for _, line in panel.sentences)
    opened.show_city(bare_squares())
    assert not opened.window.is_open("audit")
    assert not opened.commands.run("audit_panel")


@pytest.mark.parametrize("mode", ["presenter", "kiosk"])
def test_it_is_there_without_a_menu_too(make_desk, qtbot, mode):
    desk = make_desk(cheated(), mode)
    assert desk.commands.run("audit_panel")
    qtbot.waitUntil(lambda: not desk.companion(AuditDesk).busy, timeout=30_000)
    assert desk.window.panels["audit"].isVisible()
    assert desk.store.state.layer("audit") == Layer("audit", (("alpha", 5.0),))


def test_names_from_the_data_are_never_read_as_html(make_desk, qtbot):
    city = cheated()
    names = ("<b>Depot</b>", "<img src=x>Plant")
    ends = replace(city.flows.destination, names=("<b>Depot</b>",) * 6)
    desk = make_desk(replace(city, sites=replace(city.sites, names=names), flows=replace(city.flows, destination=ends)))
    for command in ("flow_diagram", "audit_panel"):
        desk.commands.run(command)
    qtbot.waitUntil(lambda: not desk.companion(AuditDesk).busy, timeout=30_000)
    press(desk, qtbot, "1. ")
    desk.commands.run("trace_panel")
    labels = [label for panel in desk.window.panels.values() for label in panel.findChildren(QLabel)]
    assert any("<img src=x>Plant" in label.text() for label in labels)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels if label.text())


def test_the_panel_follows_the_period_that_the_overlay_shows(desk, qtbot):
    desk.commands.run("audit_panel")
    panel = desk.window.panels["audit"]
    made = desk.companion(AuditDesk)
    qtbot.waitUntil(lambda: made._report is not None)
    whole = made._report
    layer = desk.store.state.layer("audit").with_param("period", "the period shown")
    desk.store.set(replace(desk.store.state.with_layer(layer), step=1))
    qtbot.waitUntil(lambda: made._report is not None and made._report is not whole)
    assert made._report.lines[0].text.startswith("In ")
    desk.store.change(step=None)
    qtbot.waitUntil(lambda: made._report is not None and not made._report.lines[0].text.startswith("In "))
    assert panel.isVisible()

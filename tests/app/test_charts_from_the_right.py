"""Charts and the flow diagram where lines begin on the right: numbers, hands and keys go that way, too."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from viewer import tongue
from viewer.app.charts_desk import Charts
from viewer.model.state import Selection

Key = Qt.Key


@pytest.fixture(params=["en", "ar"])
def charts(request, desk, qtbot) -> Charts:
    desk.speak(request.param)
    made = desk.companion(Charts)
    made.toggle()
    qtbot.waitUntil(lambda: made.panel.plot.chart.box is not None and made.panel.plot.height() > 80)
    qtbot.waitUntil(lambda: made.panel.plot.bottom.isVisible() and desk.is_settled)
    return made


def from_the_right() -> bool:
    return tongue.spoken().rtl


def test_numbers_begin_where_lines_do_and_the_axis_of_heights_stands_there(charts):
    plot = charts.panel.plot
    frame, axis = plot.box.sceneBoundingRect(), plot.left.sceneBoundingRect()
    (zero, whole) = plot.to_px(np.array([[0.0, 0.0], [1.0, 0.0]]))[:, 0]
    assert (zero > whole) == from_the_right() == (axis.center().x() > frame.center().x())
    assert abs(zero - (frame.right() if from_the_right() else frame.left())) < 0.05 * frame.width()
    low, high = plot.to_px(np.array([[0.0, 0.0], [0.0, 1.0]]))[:, 1]
    assert low > high, "up stays up"


def test_the_numbers_below_are_written(charts):
    plot = charts.panel.plot
    ticks = plot.bottom.tickValues(*plot.bottom.range, plot.bottom.width())
    assert [value for _, values in ticks for value in values] == [0.0, 0.5, 1.0]
    assert plot.bottom.height() > 10 and plot.bottom.boundingRect().width() >= plot.box.width() * 0.9


def test_places_and_pixels_are_each_other_s_inverse_and_a_click_picks_who_stands_there(desk, charts):
    plot = charts.panel.plot
    known = np.flatnonzero(np.isfinite(plot.chart.xy).all(axis=1))
    px = plot.to_px(plot.chart.xy[known])
    assert np.allclose(plot.to_chart(px), plot.chart.xy[known])
    at = QPoint(*(round(value) for value in px[0]))
    QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert desk.store.state.selection == Selection(regions=frozenset({int(known[0])}))


def test_arrows_go_the_way_that_they_point(charts):
    plot = charts.panel.plot
    plot.setFocus()
    QTest.keyClick(plot, Key.Key_Home)
    seen = []
    forward = Key.Key_Left if from_the_right() else Key.Key_Right
    for _ in range(3):
        seen.append(plot.to_px(plot.chart.xy[plot._at][None])[0, 0])
        QTest.keyClick(plot, forward)
    assert (np.diff(seen) < 0).all() if from_the_right() else (np.diff(seen) > 0).all()


# The flow diagram


@pytest.fixture(params=["en", "ar"])
def flows(request, desk):
    desk.speak(request.param)
    desk.commands.run("flow_diagram")
    return desk.window.panels["sankey"].view


def spot(view, node: int) -> QPoint:
    """The middle of a node as it is painted."""
    left, top, right, bottom = view.drawing.laid.box[node]
    x = (left + right) / 2
    return QPoint(round(view.width() - x if from_the_right() else x), round((top + bottom) / 2))


def test_what_moves_goes_the_way_that_lines_run(flows):
    found, drawing = flows.diagram, flows.drawing
    ribbon = int(np.argmax(found.amounts))
    start, end = spot(flows, int(found.origin[ribbon])), spot(flows, int(found.destination[ribbon]))
    assert (start.x() > end.x()) == from_the_right()
    assert drawing.node_at(start.x(), start.y()) == found.origin[ribbon]
    bars = flows.grab().toImage()
    light = bars.pixelColor(spot(flows, int(found.origin[ribbon]))).lightness()
    assert light > bars.pixelColor(2, bars.height() - 2).lightness(), "the bar is painted where it is pointed at"


def test_a_click_takes_the_node_and_the_ribbon_that_are_seen_there(desk, flows):
    sites = [node for node, held in enumerate(flows.diagram.sites) if held]
    QTest.mouseClick(flows, Qt.MouseButton.LeftButton, pos=spot(flows, sites[0]))
    assert desk.store.state.selection == Selection(sites=flows.diagram.sites[sites[0]])


def test_arrows_walk_along_what_moves(flows):
    flows.setFocus()
    QTest.keyClick(flows, Key.Key_Home)
    column = flows.drawing.laid.column
    assert column[flows.focus] == 0
    QTest.keyClick(flows, Key.Key_Left if from_the_right() else Key.Key_Right)
    assert column[flows.focus] == 1
    QTest.keyClick(flows, Key.Key_Right if from_the_right() else Key.Key_Left)
    assert column[flows.focus] == 0

"""The flow diagram in the window: one selection, one clock, keys alone, all three modes."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QToolButton

from tests.cities import bare_squares, tiny_city
from viewer.app.sankey_desk import SankeyDesk
from viewer.model.state import Selection
from viewer.overlays.diagram import diagram
from viewer.overlays.kind import Moment
from viewer.render.sankey_page import picture
from viewer.scene.colour import THEMES
from viewer.scene.marks import Ribbons
from viewer.scene.particles import under_way
from viewer.scene.sankey import Diagram
from viewer.ui.sankey_panel import node_words

PANELS = {"Flow diagram": "sankey", "Audit": "audit", "Trace": "trace"}


@pytest.fixture
def panel(desk):
    desk.commands.run("flow_diagram")
    return desk.window.panels["sankey"]


def node(panel, name):
    return panel.view.diagram.names.index(name)


def middle(panel, name):
    left, top, right, bottom = panel.view.drawing.laid.box[node(panel, name)]
    return QPointF((left + right) / 2, (top + bottom) / 2).toPoint()


@pytest.mark.parametrize("mode", ["analyst", "presenter", "kiosk"])
def test_every_mode_opens_it_and_closes_it_again(make_desk, mode):
    desk = make_desk(tiny_city(), mode)
    assert desk.commands.run("flow_diagram")
    assert desk.window.panels["sankey"].isVisible()
    assert desk.commands.run("flow_diagram")
    assert not desk.window.panels["sankey"].isVisible()


def test_a_city_without_flows_has_no_diagram(make_desk):
    desk = make_desk(bare_squares())
    assert not desk.commands.run("flow_diagram")


def test_a_click_on_a_node_selects_its_site_on_the_map(desk, panel, qtbot):
    qtbot.mouseClick(panel.view, Qt.MouseButton.LeftButton, pos=middle(panel, "Plant"))
    assert desk.store.state.selection == Selection(sites=frozenset({1}))
    qtbot.mouseClick(panel.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, middle(panel, "West"))
    assert desk.store.state.selection == Selection(regions=frozenset({0}), sites=frozenset({1}))


def test_a_click_on_a_ribbon_selects_its_flows_and_one_beside_everything_nothing(desk, panel, qtbot):
    view = panel.view
    row = next(i for i, rows in enumerate(view.diagram.rows) if rows == {3})
    laid, found = view.drawing.laid, view.diagram
    x = (laid.box[found.origin[row], 2] + laid.box[found.destination[row], 0]) / 2
    y = (laid.start[row] + laid.end[row] + laid.width[row]) / 2
    row_at = view.drawing.ribbon_at(x, y)
    assert row_at == row
    view.chosen.emit(view._selected(-1, row_at), False)
    assert desk.store.state.selection.flows == {3}
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPointF(view.width() - 2, view.height() - 2).toPoint())
    assert not desk.store.state.selection


def test_the_map_s_selection_lights_its_ribbons_and_dims_the_rest(desk, panel):
    before = panel.view.grab().toImage()
    desk.store.change(selection=Selection(sites=frozenset({1})))
    view, found = panel.view, panel.view.diagram
    after = view.grab().toImage()
    row = next(i for i, rows in enumerate(found.rows) if rows == {0})  # West to Depot: not of the plant
    laid = view.drawing.laid
    x = round((laid.box[found.origin[row], 2] * 3 + laid.box[found.destination[row], 0]) / 4)
    y = round(laid.start[row] + (laid.end[row] - laid.start[row]) * (1 / 16) * 2.5 + laid.width[row] / 2)
    assert after.pixelColor(x, y).lightness() < before.pixelColor(x, y).lightness() - 20


def test_the_clock_of_the_map_is_its_clock(desk, panel):
    assert panel.view.diagram.when == "4 weeks"
    desk.store.change(step=1)
    assert panel.view.diagram.when.startswith("week 2")
    assert "Far harbour" not in panel.view.diagram.names


def test_keys_alone_walk_the_nodes_and_select(desk, panel, qtbot):
    desk.window.activateWindow()
    panel.view.setFocus(Qt.FocusReason.TabFocusReason)
    panel.view.focus = node(panel, "West")
    qtbot.keyClick(panel.view, Qt.Key.Key_Right)
    assert panel.view.focus == node(panel, "Depot")
    assert "6 t enter" in panel.view.accessibleDescription()
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert desk.store.state.selection == Selection(sites=frozenset({0}))
    qtbot.keyClick(panel.view, Qt.Key.Key_Home)
    assert panel.view.drawing.laid.column[panel.view.focus] == 0


def test_districts_are_put_together_by_choice(desk, panel):
    assert not panel.group.isHidden()
    panel.group.setCurrentIndex(panel.group.findData("zone"))
    assert "works" in panel.view.diagram.names and "West" not in panel.view.diagram.names


def test_a_closed_diagram_computes_nothing(desk, panel):
    desk.commands.run("flow_diagram")
    shown = panel.view.diagram
    desk.store.change(step=2)
    assert panel.view.diagram is shown
    desk.commands.run("flow_diagram")
    assert panel.view.diagram is not shown


def test_particles_are_held_so_that_they_can_be_counted(make_desk, qtbot):
    from viewer.app.settings import Settings

    desk = make_desk(tiny_city(), settings=Settings(reduced_motion=False))
    desk.commands.run("flow_diagram")
    view = desk.window.panels["sankey"].view
    qtbot.waitUntil(lambda: view._time > 0)
    desk.commands.run("hold_particles")
    assert desk.window.map.held and not view._motion.isActive() and not desk.window.map._motion.isActive()
    (mark,) = (m for s in desk.conductor.shown() for m in s.picture.marks if isinstance(m, Ribbons))
    counted = len(under_way(mark.amounts / mark.quantum, desk.window.map.phase)[0])
    assert f"Waste flows: {counted} particle" in desk.window.status.message.text()
    assert abs(counted * mark.quantum - mark.amounts.sum()) <= mark.quantum * len(mark.amounts)
    desk.commands.run("hold_particles")
    assert view._motion.isActive()


def test_the_diagram_can_be_drawn_into_a_picture(panel):
    image = picture(panel.view.diagram, (700, 360), THEMES["light"], title="Tiny")
    pixels = np.array([image.pixelColor(x, y).rgb() for x in range(20, 680, 7) for y in range(60, 330, 7)])
    assert len(np.unique(pixels)) > 20


def test_where_there_are_no_menus_symbols_open_the_panels(make_desk, qtbot):
    desk = make_desk(tiny_city(), "kiosk")
    doors = [door for door in desk.window.layers.findChildren(QToolButton) if door.accessibleName() in PANELS]
    assert [door.accessibleName() for door in doors] == list(PANELS)
    for door in doors:
        assert not door.icon().isNull() and door.isVisible()
        qtbot.mouseClick(door, Qt.MouseButton.LeftButton)
        assert desk.window.panels[PANELS[door.accessibleName()]].isVisible()
    desk.show_city(bare_squares())
    assert not any(door.isVisible() for door in doors)
    menus = make_desk(tiny_city()).window.layers.findChildren(QToolButton)
    assert "Audit" not in [door.accessibleName() for door in menus]


def test_the_diagram_is_saved_as_png_or_svg_with_its_sentence_and_sources(desk, panel, tmp_path, qtbot):
    made = desk.companion(SankeyDesk)
    asked = []
    panel.picture_asked.connect(lambda: asked.append(True))
    assert panel.save_button.isVisible()
    drawing = tmp_path / "flows.svg"
    assert made.write_picture(drawing)
    text = drawing.read_text("utf-8")
    assert text.startswith("<?xml") and "flow diagram" in text and "<path" in text
    assert f'width="{panel.width()}' in text or f"0 0 {panel.width()} {panel.height()}" in text
    pixels = tmp_path / "flows.png"
    assert made.write_picture(pixels)
    image = QImage(str(pixels))
    assert (image.width(), image.height()) == (2 * panel.width(), 2 * panel.height())
    assert made.write_picture(pixels) and QImage(str(pixels)) == image
    assert not made.write_picture(tmp_path / "flows.doc")
    assert "saved as .png or .svg" in desk.problems[-1].found


def test_a_gap_is_told_with_its_uncertainty_and_only_beyond_it():
    """2 in with 0.3, 1.5 out with 0.4: the node is open by 0.5 ± 0.5, no more than chance; with a tenth of it, more."""
    ends = np.array([0, 1]), np.array([1, 2])
    nothing = (frozenset(),) * 3
    made = Diagram(("A", "B", "C"), ("site",) * 3, nothing, nothing, *ends, np.zeros(2, int), np.array([2.0, 1.5]),
                   nothing[:2], ("glass",), variances=np.array([0.09, 0.16]))  # fmt: skip
    assert made.surplus_sigma[1] == pytest.approx(0.5)
    assert made.open.tolist() == [False, False, False]
    assert node_words(made, 1).endswith("0.5 ± 0.5 t more enter than leave, no more than uncertain")
    surer = replace(made, variances=made.variances / 100)
    assert surer.open.tolist() == [False, True, False]
    assert node_words(surer, 1).endswith("0.50 ± 0.05 t more enter than leave")
    unknown = replace(made, variances=np.array([0.09, np.nan]))
    assert unknown.open[1] and node_words(unknown, 1).endswith("0.5 t more enter than leave")


def test_the_capital_s_landfill_is_not_called_open_where_the_surveys_are_no_surer(capital_city):
    found = diagram(capital_city, Moment())
    landfill = found.names.index("Marsh End Landfill")
    assert abs(found.surplus[landfill]) > 100 and not found.open[landfill]
    assert "Landfill" not in found.sentence

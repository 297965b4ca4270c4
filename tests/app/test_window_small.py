"""Small windows: every card, every key and every row is whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from tests.cities import tiny_city
from viewer.ui.legend_panel import AIRY, CLOSE


def scrolls(panel) -> bool:
    return panel._area.verticalScrollBar().maximum() > 0


@pytest.mark.parametrize(
    ("mode", "size"), [("analyst", (1024, 640)), ("kiosk", (1024, 768)), ("analyst", (1280, 720))], ids=str
)
def test_all_cards_and_all_keys_are_seen_without_scrolling(make_desk, qtbot, mode, size):
    desk = make_desk(tiny_city(), mode)
    desk.window.showNormal()
    desk.window.resize(*size)
    qtbot.waitUntil(lambda: desk.window.width() == size[0] and desk.is_settled)
    titles = [key.legend.title for key in desk.window.legend.keys]
    assert any("flows" in title for title in titles) and len(titles) >= 2
    qtbot.waitUntil(lambda: not scrolls(desk.window.legend) and not scrolls(desk.window.layers))


def test_a_large_window_sets_the_keys_apart_and_a_small_one_close(make_desk, qtbot):
    desk = make_desk(tiny_city())
    desk.window.resize(1600, 1000)
    qtbot.waitUntil(lambda: desk.window.legend.body.spacing() >= 0 and desk.window.legend._blocks.spacing() == AIRY[2])
    roomy = [key.height() for key in desk.window.legend.keys]
    desk.window.resize(1024, 600)
    qtbot.waitUntil(lambda: desk.window.legend._blocks.spacing() == CLOSE[2])
    assert sum(key.height() for key in desk.window.legend.keys) < sum(roomy)


@pytest.mark.parametrize("size", [(1280, 720), (1024, 600), (1600, 1000)], ids=str)
def test_the_palette_ends_below_a_whole_row(make_desk, qtbot, size):
    desk = make_desk(tiny_city())
    desk.window.resize(*size)
    desk.editing.open_palette()
    rows = desk.window.palette_panel.list
    qtbot.waitUntil(lambda: rows.viewport().height() > 100)
    assert rows.count() > 12 and rows.viewport().height() % rows.sizeHintForRow(0) == 0


def test_the_doors_of_the_kiosk_say_a_word_where_there_is_room(make_desk, qtbot):
    desk = make_desk(tiny_city(), "kiosk")
    desk.window.showNormal()
    desk.window.resize(1920, 1080)
    qtbot.waitUntil(lambda: desk.window.surface.width() == 1920)
    doors = [b for b in desk.window.layers.findChildren(QToolButton) if b.text() in ("Flows", "Audit", "Trace")]
    assert len(doors) == 3
    for door in doors:
        assert door.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        assert door.width() >= door.sizeHint().width()
        place = door.mapTo(desk.window.layers, door.rect().bottomRight())
        assert desk.window.layers.rect().contains(place), "the doors never widen the panel"


def test_a_panel_over_a_narrow_map_leaves_the_whole_city_in_view_and_gives_its_room_back(make_desk, qtbot):
    desk = make_desk(tiny_city())
    desk.window.resize(1024, 768)
    qtbot.waitUntil(lambda: desk.window.surface.width() == 1024 and desk.is_settled)
    desk.full_extent(eased=False)
    alone = desk.store.state.camera

    def edges() -> tuple[float, float]:
        camera, width = desk.store.state.camera, desk.window.map.size_px[0]
        xs = desk.city.base.rings.xy[:, 0]
        return tuple(width / 2 + (float(x) - camera.x) / camera.units_per_px for x in (xs.min(), xs.max()))

    desk.commands.run("charts")
    qtbot.waitUntil(lambda: desk.is_settled)
    left, right = edges()
    charts = desk.window.panels["charts"].geometry()
    assert charts.right() <= left and right <= desk.window.surface.width(), "it stands where the layers stood"
    assert not desk.window.layers.isVisible() and desk.window.legend.isVisible()
    assert desk.store.state.camera == alone
    desk.commands.run("charts")
    qtbot.waitUntil(lambda: desk.is_settled and desk.window.layers.isVisible())
    assert desk.store.state.camera == alone
    desk.window.map.zoom_by(2.0, eased=False)
    zoomed = desk.store.state.camera
    desk.commands.run("charts")
    qtbot.waitUntil(lambda: desk.is_settled)
    assert desk.store.state.camera == zoomed

"""Keys of a legend whose height depends on its width: no scroll bar that comes and goes without end."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.cities import tiny_city
from viewer.model.state import Layer, ViewState
from viewer.overlays import KINDS, build
from viewer.scene.picture import Shown
from viewer.ui.legend_panel import LegendKey, LegendPanel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.mark.parametrize("height", range(400, 560, 20))
def test_a_legend_settles_at_any_height_where_its_bar_would_come_and_go(qtbot, monkeypatch, height):
    resized = []
    plain = LegendKey.resizeEvent
    monkeypatch.setattr(LegendKey, "resizeEvent", lambda key, event: (resized.append(key), plain(key, event)))
    panel = LegendPanel()
    qtbot.addWidget(panel)
    panel.set_scale(1.25, 1.0)
    kinds = ("pollution", "waste")
    state = ViewState(layers=tuple(map(Layer, kinds)))
    shown = [Shown(x.kind, build(tiny_city(), x), 1.0, KINDS[x.kind].colour, KINDS[x.kind].title) for x in state.layers]
    panel.show_layers(shown)
    panel.resize(340, 900)
    panel.show()
    for wide in (340, 300, 340):
        panel.resize(wide, height)
        QApplication.processEvents()
        QApplication.processEvents()
    assert len(panel.keys) == 2 and len(resized) < 60
    assert all(key.height() == key.height_for(key.width()) for key in panel.keys)

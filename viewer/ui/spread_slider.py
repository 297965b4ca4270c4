"""How far the lifted sheets are pulled apart: a slider that is there while the view is tilted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from viewer.model.state import APART_DEG, ViewState
from viewer.tongue import tr
from viewer.ui.panel import label


class SpreadSlider(QWidget):
    """Shows and asks for the spread of a state, 0 to 1."""

    asked = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setPageStep(20)
        self.slider.setAccessibleName(tr("How far the lifted sheets are pulled apart, percent"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.addWidget(label(tr("Sheets apart"), "note"))
        row.addWidget(self.slider, 1)
        self.slider.valueChanged.connect(self._on_slider)
        self.hide()

    def show_state(self, state: ViewState) -> None:
        """The spread as it is; out of sight where a flat view has no sheets."""
        self.setVisible(state.camera.tilt_deg >= APART_DEG)
        before = self.slider.blockSignals(True)
        self.slider.setValue(round(state.spread * 100))
        self.slider.blockSignals(before)

    def _on_slider(self, percent: int) -> None:
        self.asked.emit(percent / 100)

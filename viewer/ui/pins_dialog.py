"""Sets the pins of a photograph: the photograph and the map side by side, and how well they fit at every move."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from viewer.geometry.camera import Camera, homography, project, unproject
from viewer.geometry.regions import FloatArray
from viewer.scene.colour import Theme
from viewer.scene.pins import MOST, Pins, guessed, told
from viewer.tongue import mark, tr
from viewer.ui.panel import label, row_in
from viewer.ui.pin_board import PinBoard

HINT = mark(
    "Drag each pin to one place on the photograph and to the same place on the map. Four fix it, more show the error."
)
SHOWN_MISSES = 4  # of the pins that miss by most


class PinsDialog(QDialog):
    """Holds the pins while they are set and says what became of them; it writes and shows nothing by itself."""

    pins_moved = Signal(object)  # Pins that fix the photograph
    save_asked = Signal(object)  # Pins

    def __init__(
        self, photo: QImage, chart: QImage, camera: Camera, pins: Pins, extent: FloatArray,
        outline: Sequence[FloatArray] = (), parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """chart: the map seen straight down by `camera`, pixel for pixel. outline: (k, 2) lines in the world."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Pins of the photograph"))
        self.pins, self.picked = pins, 0
        self._extent, self._outline = np.asarray(extent, float), tuple(outline)
        self._size = photo.width(), photo.height()
        self._ground = homography(camera, (chart.width(), chart.height()))
        self.photo, self.chart = PinBoard(tr("Photograph with pins"), photo), PinBoard(tr("Map with pins"), chart)
        self.error, self.misses = label("", wrap=True), label("", wrap=True)
        self.add, self.remove = QPushButton(tr("Add a pin")), QPushButton(tr("Remove the pin"))
        self.save, self.leave = QPushButton(tr("Save pins…")), QPushButton(tr("Close"))
        self._lay_out()
        self._connect()
        self._tell()

    def _lay_out(self) -> None:
        buttons, column = (self.add, self.remove, self.save, self.leave), QVBoxLayout(self)
        for button in buttons:
            button.setAutoDefault(False)
        column.addWidget(label(tr(HINT), wrap=True))
        column.setStretchFactor(row_in(column, (self.photo, 1), (self.chart, 1)), 1)
        column.addWidget(self.error)
        column.addWidget(self.misses)
        row_in(column, *buttons).insertStretch(2)
        self.error.setAccessibleName(tr("How well the pins fit"))

    def _connect(self) -> None:
        self.photo.pin_moved.connect(lambda pin, spot: self._take(self.pins.with_pixel(pin, spot)))
        self.chart.pin_moved.connect(lambda pin, spot: self._take(self.pins.with_world(pin, self._world(spot))))
        for board in (self.photo, self.chart):
            board.pin_picked.connect(self.pick)
        self.add.clicked.connect(self.add_pin)
        self.remove.clicked.connect(self.remove_pin)
        self.save.clicked.connect(lambda: self.save_asked.emit(self.pins))
        self.leave.clicked.connect(self.close)

    def dress(self, theme: Theme) -> None:
        for board in (self.photo, self.chart):
            board.dress(theme)

    # What is asked

    def pick(self, pin: int) -> None:
        """Chooses a pin on both pictures."""
        self.picked = min(max(pin, 0), len(self.pins) - 1)
        self._tell()

    def add_pin(self) -> None:
        """One pin more, where the others say the middle of the photograph is."""
        self.picked = len(self.pins)
        self._take(self.pins.added(*guessed(self.pins, self._size, self._extent)))

    def remove_pin(self) -> None:
        """Takes away the chosen pin."""
        self._take(self.pins.without(self.picked))

    def _take(self, pins: Pins) -> None:
        self.pins = pins
        self.picked = min(self.picked, len(pins) - 1)
        if self._tell():
            self.pins_moved.emit(pins)

    # What is true

    def _tell(self) -> bool:
        """Shows the pins and how well they fit; False when they fix nothing."""
        rows = self.pins.rows()
        charted = project(self._ground, rows[:, 2:])
        try:
            found = self.pins.registered()
        except ValueError:
            found = None
        matrix = None if found is None else found.matrix
        lines = [] if matrix is None else [_seen(project(matrix, line), self._size) for line in self._outline]
        meant = None if matrix is None else project(matrix, rows[:, 2:])
        self.photo.show_pins(rows[:, :2], self.picked, meant, [line for line in lines if len(line) > 1])
        self.chart.show_pins(charted, self.picked)
        said = told(self.pins)
        worst = () if found is None else np.argsort(-found.misses_px, kind="stable")[:SHOWN_MISSES]
        self.error.setText(said[0])
        self.misses.setText(" · ".join(said[1 + pin] for pin in worst if len(said) > 1))
        self.remove.setEnabled(self.pins.without(self.picked) is not self.pins)
        self.add.setEnabled(len(self.pins) < MOST)
        self.save.setEnabled(matrix is not None)
        return matrix is not None

    def _world(self, spot: tuple[float, float]) -> tuple[float, float]:
        place = unproject(self._ground, np.array([spot], float))[0]
        return float(place[0]), float(place[1])


def _seen(line: FloatArray, size_px: tuple[int, int]) -> FloatArray:
    """A line without what lies behind the camera or absurdly far outside of the photograph."""
    far = 4.0 * max(size_px)
    return line[np.isfinite(line).all(axis=1) & (np.abs(line) < far).all(axis=1)]

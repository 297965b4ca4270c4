"""A form for the parameters of an overlay kind, made from what the kind declares."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFormLayout, QLineEdit, QSizePolicy, QWidget

from viewer.model.city import City
from viewer.model.state import Layer, Value
from viewer.overlays.choices import choices
from viewer.overlays.kind import Choice, OverlayKind, Parameter, Range, Text, Toggle
from viewer.scene.words import unit_word
from viewer.tongue import mark, tr
from viewer.ui.panel import label

AUTOMATIC = mark("automatic")
Option = tuple[str, str]  # the word that is kept, the word that is read


class ParameterForm(QWidget):
    """One row per parameter. It is made anew for another kind or city and only filled for other values."""

    changed = Signal(str, object)  # name, value

    def __init__(self, kind: OverlayKind, city: City, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._fields: dict[str, QWidget] = {}
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setVerticalSpacing(6)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for parameter in kind.params:
            self._add(rows, parameter, city)

    def show_layer(self, layer: Layer) -> None:
        """Fills the fields with the layer's values without asking for a change."""
        values = self._kind.values(layer.params)
        for name, field in self._fields.items():
            was = field.blockSignals(True)
            _fill(field, values[name])
            field.blockSignals(was)

    def _add(self, rows: QFormLayout, parameter: Parameter, city: City) -> None:
        field = self._made(parameter, city)
        if field is None:
            return
        title = tr(parameter.title) or parameter.name.replace("_", " ").capitalize()
        field.setAccessibleName(title)
        field.setObjectName(parameter.name)
        self._fields[parameter.name] = field
        if isinstance(field, QCheckBox):
            field.setText(title.replace("&", "&&"))
            rows.addRow(field)
        else:
            rows.addRow(label(title, "note"), field)

    def _made(self, parameter: Parameter, city: City) -> QWidget | None:
        tell: Callable[[Value], None] = partial(self._tell, parameter.name)
        if isinstance(parameter, Toggle):
            box = QCheckBox()
            box.toggled.connect(tell)
            return box
        if isinstance(parameter, Range):
            return _number(parameter, tell)
        if isinstance(parameter, Text):
            line = QLineEdit()
            line.editingFinished.connect(lambda: tell(line.text()))
            return line
        options = options_of(parameter, city)
        return _combo(options, tell) if len(options) > 1 else None

    def _tell(self, name: str, value: Value) -> None:
        self.changed.emit(name, value)


def options_of(choice: Choice, city: City) -> tuple[Option, ...]:
    """What can be chosen in this city, each with the word that is read; an empty word leaves it to the overlay."""
    found = [(word, title or tr(AUTOMATIC)) for word, title in choices(choice, city)]
    if choice.of and choice.default == "" and all(word for word, _ in found):
        found.insert(0, ("", tr(AUTOMATIC)))
    return tuple(found)


def _combo(options: tuple[Option, ...], tell: Callable[[Value], None]) -> QComboBox:
    box = QComboBox()
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    box.setMinimumContentsLength(8)
    for word, title in options:
        box.addItem(title, word)
    box.currentIndexChanged.connect(lambda row: tell(box.itemData(row)))
    return box


def _number(parameter: Range, tell: Callable[[Value], None]) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    whole = all(float(v).is_integer() for v in (parameter.step, parameter.low, parameter.default))
    box.setDecimals(0 if whole else max(0, min(6, len(f"{parameter.step:g}".partition(".")[2]) or 2)))
    box.setRange(parameter.low, parameter.high)
    box.setSingleStep(parameter.step)
    box.setKeyboardTracking(False)
    if parameter.unit:
        box.setSuffix(f" {unit_word(parameter.unit)}")
    box.valueChanged.connect(lambda value: tell(int(value) if whole else float(value)))
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return box


def _fill(field: QWidget, value: Value) -> None:
    if isinstance(field, QCheckBox):
        field.setChecked(bool(value))
    elif isinstance(field, QDoubleSpinBox):
        field.setValue(float(value))
    elif isinstance(field, QLineEdit):
        field.setText(str(value))
    elif isinstance(field, QComboBox):
        field.setCurrentIndex(field.findData(value))

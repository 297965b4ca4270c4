"""What is given in a what-if: recovered material to workshops, with what a tonne becomes there, and money to people."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QFormLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget

from viewer.model.plan import RULES, Reparation, Yields
from viewer.overlays.plan_words import Giving
from viewer.tongue import mark, named, tr
from viewer.ui.panel import label

NOBODY = mark("No reparation")
MOST_MONEY = 1e9
YIELDS = (
    ("goods_t", mark("Goods, t per t")),
    ("work_h", mark("Paid work, h per t")),
    ("avoided_t", mark("CO₂ avoided, t per t")),
)
MOST = {"goods_t": 1.0, "work_h": 10_000.0, "avoided_t": 100.0}  # of one tonne; goods weigh no more than what came


class GivingBox(QWidget):
    """Shows what a plan gives and asks for another; it keeps nothing."""

    given = Signal(float, object)  # share 0..1 of the chosen facility, Yields
    paid = Signal(object)  # Reparation

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.share, self.share_words = QSlider(Qt.Orientation.Horizontal), label("", "soft", wrap=True)
        self.yields = {name: _number(tr(title), MOST[name]) for name, title in YIELDS}
        self.rule, self.amount = QComboBox(), _number(tr("Amount of the reparation"), MOST_MONEY)
        self._unit = ""
        self._filling = False
        self._lay_out()
        self.share.valueChanged.connect(self._on_given)
        for box in self.yields.values():
            box.valueChanged.connect(self._on_given)
        self.rule.currentIndexChanged.connect(self._on_paid)
        self.amount.valueChanged.connect(self._on_paid)

    def _lay_out(self) -> None:
        self.share.setRange(0, 100)
        self.share.setSingleStep(5)
        self.share.setPageStep(25)
        self.share.setAccessibleName(tr("Recovered material given to workshops, percent"))
        self.rule.addItems([tr(NOBODY), *(tr(rule).capitalize() for rule in RULES)])
        self.rule.setAccessibleName(tr("Rule of the reparation"))
        self.rule.setMinimumContentsLength(6)
        self.rule.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.amount.setDecimals(0)
        self.amount.setSingleStep(1000.0)
        self.amount.setGroupSeparatorShown(True)
        body, form = QVBoxLayout(self), QFormLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(6)
        body.addWidget(self.share_words)
        body.addWidget(self.share)
        body.addLayout(form)
        for name, title in YIELDS:
            form.addRow(label(tr(title), "note", wrap=True), self.yields[name])
        body.addWidget(self.rule)
        body.addWidget(self.amount)

    def show_giving(self, giving: Giving) -> None:
        """What the plan gives, and whether the chosen facility has anything to give."""
        self._filling = True
        self.share.setValue(round(giving.share * 100))
        self.share_words.setText(giving.words)
        for part in (self.share, *self.yields.values()):
            part.setEnabled(giving.possible)
        if giving.yields is not None:  # what a person has put in before anything is given stays there
            for name, box in self.yields.items():
                _show(box, getattr(giving.yields, name))
        money = giving.reparation
        self._unit = money.unit
        self.rule.setCurrentIndex(RULES.index(money.rule) + 1 if money.rule in RULES else 0)
        self.amount.setSuffix(f" {named(money.unit)}" if money.unit else "")
        self.amount.setEnabled(bool(money.rule))
        _show(self.amount, money.amount)
        self._filling = False

    def _on_given(self) -> None:
        if not self._filling:
            self.given.emit(
                self.share.value() / 100, Yields(**{name: box.value() for name, box in self.yields.items()})
            )

    def _on_paid(self) -> None:
        if not self._filling:
            at = self.rule.currentIndex()
            self.paid.emit(Reparation(self.amount.value(), self._unit, RULES[at - 1] if at > 0 else ""))


def _number(name: str, most: float) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(0.0, most)
    box.setKeyboardTracking(False)
    box.setAccessibleName(name)
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return box


def _show(box: QDoubleSpinBox, value: float) -> None:
    if abs(box.value() - value) > 0.5 * 10.0 ** -box.decimals():
        box.setValue(value)

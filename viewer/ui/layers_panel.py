"""The layers: three themes as large targets, the order of the stack, and the chosen layer's opacity and parameters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.model.city import City
from viewer.model.state import Layer, Value, ViewState
from viewer.overlays.accounts import both
from viewer.overlays.kind import OverlayKind
from viewer.scene.colour import Theme
from viewer.scene.picture import Picture
from viewer.tongue import mark, tr
from viewer.ui.icons import give_icon
from viewer.ui.layer_card import LayerCard, second_line
from viewer.ui.panel import Panel, clear, label, row_in
from viewer.ui.parameter_form import ParameterForm
from viewer.ui.spread_slider import SpreadSlider

KIND = Qt.ItemDataRole.UserRole
LOWEST = 2  # of the three degrees of compactness
DOORS_A_ROW = 3  # with a word below each there is no room for more
MORE, LESS = mark("edit ›"), mark("edit ⌄")


class LayersPanel(Panel):
    """Offers what fits the open city. `editable` adds the order, the parameters and other kinds."""

    toggled = Signal(str)  # kind
    layer_changed = Signal(object)  # Layer
    order_asked = Signal(tuple)  # kinds, bottom first
    added = Signal(str)
    removed = Signal(str)
    spread_asked = Signal(float)  # 0..1, how far apart the lifted sheets are wanted
    account_asked = Signal()  # the other one
    resized = Signal()
    lens_asked = Signal()

    def __init__(self, *, editable: bool = True, parent: QWidget | None = None) -> None:
        super().__init__("layers", tr("Overlays"), parent, scrolls=True)
        self._city: City | None = None
        self._kinds: dict[str, OverlayKind] = {}
        self._state = ViewState()
        self._editable = editable
        self.cards: dict[str, LayerCard] = {}
        self._card_box = QVBoxLayout()
        self._form: ParameterForm | None = None
        self._form_box = QVBoxLayout()
        self.list = QListWidget()
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.add_button, self.up_button = (
            _tool(tr("Add"), tr("Add an overlay")),
            _tool("▲", tr("Draw the layer higher")),
        )
        self.down_button, self.remove_button = (
            _tool("▼", tr("Draw the layer lower")),
            _tool(tr("Remove"), tr("Remove the layer")),
        )
        self.lens_button = QToolButton()
        self.more_button = _tool(tr(MORE), tr("Order, opacity and parameters of the layers"))
        self.account_button = _tool(
            tr("Official view"), tr("Waste as the operators book it, with what that leaves out")
        )
        self.spread, self._doors = SpreadSlider(), QGridLayout()
        self._head, self._heading = QHBoxLayout(), label(tr("Overlays"), "heading")
        self._low = False  # the window is so low that the doors stand in the head
        self._details, self._opacity_row = QWidget(), QWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.body.addLayout(self._head)
        self._head.addWidget(self._heading, 1)
        self._head.addWidget(self.lens_button)
        self._head.addWidget(self.more_button)
        self._card_box.setSpacing(8)
        self.body.addLayout(self._card_box)
        self.account_button.setCheckable(True)
        self.account_button.setProperty("role", "switch")
        self.account_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.account_button.hide()
        self.body.addWidget(self.account_button)
        self.body.addLayout(self._doors)
        self.body.addWidget(self.spread)
        self.list.setAccessibleName(tr("Layers, the topmost first"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.opacity.setRange(0, 100)
        self.opacity.setAccessibleName(tr("Opacity of the chosen layer, percent"))
        details = QVBoxLayout(self._details)
        details.setContentsMargins(0, 4, 0, 0)
        details.setSpacing(6)
        row_in(details, (label(tr("Order, top first"), "heading"), 1), self.up_button, self.down_button)
        details.addWidget(self.list)
        tools = row_in(details, self.add_button)
        tools.addStretch(1)
        tools.addWidget(self.remove_button)
        row = QHBoxLayout(self._opacity_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(tr("Opacity"), "note"))
        row.addWidget(self.opacity, 1)
        details.addWidget(self._opacity_row)
        details.addLayout(self._form_box)
        self.body.addWidget(self._details)
        self._details.hide()
        give_icon(self.lens_button, "lens", tr("The lens: a pane with something else in it"))
        self.lens_button.setProperty("role", "link")
        self.more_button.setCheckable(True)
        self.more_button.setProperty("role", "link")
        self.more_button.setVisible(self._editable)

    def add_door(self, icon: str, tip: str, word: str = "") -> QToolButton:
        """One more button below the cards that opens a panel, for modes without menus: a symbol and a short word."""
        door = QToolButton()
        door.setText(word or tip)
        door.setProperty("role", "door")
        door.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # they never widen the panel
        door.setMinimumWidth(44)
        give_icon(door, icon, tip)
        self._seat_door(door)
        self._heading.setVisible(not self._low)
        self.dress_icons()
        return door

    def _connect(self) -> None:
        self.lens_button.clicked.connect(self.lens_asked)
        self.more_button.toggled.connect(self._on_more)
        self.account_button.clicked.connect(self._on_account)
        self.spread.asked.connect(self.spread_asked)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.list.itemChanged.connect(self._on_item_changed)
        self.list.model().rowsMoved.connect(self._on_rows_moved)
        self.opacity.valueChanged.connect(self._on_opacity)
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add_button.setMenu(QMenu(self.add_button))
        self.up_button.clicked.connect(partial(self._move, -1))
        self.down_button.clicked.connect(partial(self._move, 1))
        self.remove_button.clicked.connect(self._on_remove)

    # What is true

    @property
    def is_empty(self) -> bool:
        return self._city is None

    @property
    def is_editing(self) -> bool:
        """True while order, opacity and parameters are open."""
        return self._editable and self.more_button.isChecked()

    def show_city(self, city: City | None, kinds: Mapping[str, OverlayKind]) -> None:
        """Another city, and the kinds that fit it in the order of their keys."""
        self._city, self._kinds = city, dict(kinds)
        self.account_button.setVisible(_has_accounts(city, self._kinds))
        clear(self._card_box)
        self.cards = {}
        themes = [kind for kind in self._kinds.values() if kind.theme] or list(self._kinds.values())
        for number, kind in enumerate(themes, 1):
            card = LayerCard(kind, number)
            card.set_scale(self.type_scale, self.touch_scale)
            card.set_theme(self.theme)
            card.clicked.connect(partial(self._on_card, kind.name))
            self.cards[kind.name] = card
            self._card_box.addWidget(card)
        self._drop_form()
        self.show_state(self._state, self._state)

    def show_state(self, old: ViewState, new: ViewState) -> None:
        """The stack as it is; the chosen row stays where its layer goes."""
        self._state = new
        self.show_account(new.account)
        self.spread.show_state(new)
        for name, card in self.cards.items():
            card.show_layer(new.layer(name))
        self._fill_list()
        self._fill_details()
        self._fill_menu()

    def show_account(self, account: str) -> None:
        """Whose figures are shown: the switch is down in the official view."""
        self.account_button.setChecked(account == "official")

    def show_pictures(self, picture: Callable[[str], Picture | None]) -> None:
        """What the keys of the built pictures add becomes the second lines of the cards."""
        for name, card in self.cards.items():
            built = picture(name)
            card.show_layer(self._state.layer(name), second_line(tr(card.kind.title), built.legend) if built else "")

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        for card in self.cards.values():
            card.set_theme(theme)

    def height_within(self, width: int, room: int) -> int:
        """The height that it takes of `room`: a panel that scrolls ends below a whole card or row."""
        tall = self.height_for(width)
        if tall <= room or self._details.isVisibleTo(self):
            return min(tall, room)
        self.resize(width, tall)
        for layout in (self.layout(), self.body):
            layout.activate()
        rows = (*self.cards.values(), self.account_button, self.spread)
        ends = (one.mapTo(self, one.rect().bottomLeft()).y() for one in rows if not one.isHidden())
        return max((end + self.body.spacing() // 2 for end in ends if end + self.body.spacing() <= room), default=room)

    def set_compact(self, level: int) -> None:
        """Lower cards for a low window: 0 is plain, 2 the lowest: there doors stand in the place of the heading."""
        low = level == LOWEST
        if low != self._low:
            self._low, doors = low, self._taken_doors()
            for door in doors:
                self._seat_door(door)
            self._heading.setVisible(not (low and doors))
        for card in self.cards.values():
            card.set_compact(level)

    def _seat_door(self, door: QToolButton) -> None:
        """Below the cards with its word, in a low window in the head, where there is no room for words."""
        style = Qt.ToolButtonStyle
        door.setToolButtonStyle(style.ToolButtonIconOnly if self._low else style.ToolButtonTextUnderIcon)
        if self._low:
            self._head.addWidget(door)
        else:
            self._doors.addWidget(door, *divmod(self._doors.count(), DOORS_A_ROW))

    def _taken_doors(self) -> list[QToolButton]:
        """The doors, taken from where they stand."""
        box, first = (self._head, 3) if self._low else (self._doors, 0)
        return [box.takeAt(first).widget() for _ in range(box.count() - first)]

    def set_scale(self, type_scale: float, touch_scale: float) -> None:
        super().set_scale(type_scale, touch_scale)
        for card in self.cards.values():
            card.set_scale(type_scale, touch_scale)

    @property
    def chosen(self) -> str:
        """The kind of the layer whose details are shown; "" for none."""
        item = self.list.currentItem()
        return item.data(KIND) if item else ""

    def choose(self, kind: str) -> None:
        """Shows the details of this layer."""
        for row in range(self.list.count()):
            if self.list.item(row).data(KIND) == kind:
                self.list.setCurrentRow(row)

    def _fill_list(self) -> None:
        layers = [layer for layer in reversed(self._state.layers) if layer.kind in self._kinds]
        chosen = self.chosen or (layers[0].kind if layers else "")
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for layer in layers:
            item = QListWidgetItem(tr(self._kinds[layer.kind].title))
            item.setData(KIND, layer.kind)
            item.setCheckState(Qt.CheckState.Checked if layer.visible else Qt.CheckState.Unchecked)
            self.list.addItem(item)
            if layer.kind == chosen:
                self.list.setCurrentItem(item)
        self.list.blockSignals(blocked)
        row = self.list.sizeHintForRow(0) if layers else 24
        self.list.setFixedHeight(max(row, 20) * min(max(len(layers), 1), 6) + 8)

    def _fill_details(self) -> None:
        layer = self._state.layer(self.chosen) if self.chosen else None
        self._opacity_row.setVisible(layer is not None)
        for button in (self.up_button, self.down_button, self.remove_button):
            button.setEnabled(layer is not None)
        if layer is None or self._city is None:
            self._drop_form()
            return
        blocked = self.opacity.blockSignals(True)
        self.opacity.setValue(round(layer.opacity * 100))
        self.opacity.blockSignals(blocked)
        if self._form is None or self._form.property("kind") != layer.kind:
            self._make_form(layer.kind)
        assert self._form is not None
        self._form.show_layer(layer)

    def _make_form(self, kind: str) -> None:
        self._drop_form()
        assert self._city is not None
        self._form = ParameterForm(self._kinds[kind], self._city)
        self._form.setProperty("kind", kind)
        self._form.changed.connect(self._on_parameter)
        self._form_box.addWidget(self._form)

    def _drop_form(self) -> None:
        clear(self._form_box)
        self._form = None

    def _fill_menu(self) -> None:
        menu = self.add_button.menu()
        menu.clear()
        for kind in self._kinds.values():
            if self._state.layer(kind.name) is None:
                menu.addAction(tr(kind.title).replace("&", "&&")).triggered.connect(partial(self._on_add, kind.name))
        self.add_button.setEnabled(not menu.isEmpty())

    # What was asked

    def show_details(self, on: bool = True) -> None:
        """Opens or closes order, opacity and parameters."""
        self.more_button.setChecked(on)

    def _on_more(self, on: bool) -> None:
        self.more_button.setText(tr(LESS) if on else tr(MORE))
        self._details.setVisible(on and self._editable)
        self.resized.emit()

    def _on_account(self, checked: bool = False) -> None:
        self.account_button.setChecked(not self.account_button.isChecked())  # it shows the state, not the click
        self.account_asked.emit()

    def _on_card(self, kind: str, checked: bool = False) -> None:
        self.toggled.emit(kind)
        self.choose(kind)

    def _on_add(self, kind: str, checked: bool = False) -> None:
        self.added.emit(kind)
        self.choose(kind)

    def _on_remove(self) -> None:
        if self.chosen:
            self.removed.emit(self.chosen)

    def _on_chosen(self) -> None:
        self._fill_details()

    def _on_item_changed(self, item: QListWidgetItem) -> None:
        layer = self._state.layer(item.data(KIND))
        if layer is not None and (item.checkState() == Qt.CheckState.Checked) != layer.visible:
            self.toggled.emit(layer.kind)

    def _on_rows_moved(self) -> None:
        kinds = [self.list.item(row).data(KIND) for row in range(self.list.count())]
        self.order_asked.emit(tuple(reversed(kinds)))

    def _move(self, by: int, checked: bool = False) -> None:
        kinds = [self.list.item(row).data(KIND) for row in range(self.list.count())]
        row = self.list.currentRow()
        if 0 <= row < len(kinds) and 0 <= row + by < len(kinds):
            kinds[row], kinds[row + by] = kinds[row + by], kinds[row]
            self.order_asked.emit(tuple(reversed(kinds)))

    def _on_opacity(self, percent: int) -> None:
        self._change(lambda layer: Layer(layer.kind, layer.params, layer.visible, percent / 100))

    def _on_parameter(self, name: str, value: Value) -> None:
        self._change(lambda layer: layer.with_param(name, value))

    def _change(self, changed: Callable[[Layer], Layer]) -> None:
        if (layer := self._state.layer(self.chosen)) is not None:
            self.layer_changed.emit(changed(layer))


def _has_accounts(city: City | None, kinds: Mapping[str, OverlayKind]) -> bool:
    """True where an overlay tells two accounts apart: of flows that have both, or of stocks, which no books have."""
    if city is None:
        return False
    return "stocks" in kinds or (city.flows is not None and both(city.flows))


def _tool(text: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setIconSize(QSize(14, 14))
    return button

"""Whatever the data say is shown letter by letter: no HTML, no files opened, no formulas run."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import shiboken6
from PySide6.QtCore import QAbstractTableModel, QEvent, QPointF, Qt
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtGui import Qt as RichQt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QGraphicsTextItem,
    QGraphicsView,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QTextEdit,
    QToolTip,
    QWidget,
)

from tests.cities import tiny_city
from viewer.app.export import csv_bytes, safe
from viewer.errors import Problem
from viewer.model.city import City, Source
from viewer.ui.dialogs import CrsQuestion, LayerQuestion
from viewer.ui.map_view import NOWHERE

FIFO = "file:///tmp/rhea-never-opened"
PAYLOADS = (
    "<b>bold</b>",
    "<h1>large</h1>",
    f'<img src="{FIFO}">',
    f'<img src="{FIFO}" width=4000 height=4000>',
    "<table><tr><td>a<td>b</table>",
    "<a href='https://example.org'>link</a>",
    "<style>*{color:red}</style>x",
    "<script>alert(1)</script>",
    "&lt;b&gt; &amp; &#9731;",
    "<html><body bgcolor=red>page",
    "<!doctype html><p>page",
    f"<object data='{FIFO}'></object><br><hr>",
)


def poisoned(city: City, text: str) -> City:
    """The city with the text at every place where its data hold text."""
    base = city.base
    columns = {name: replace(c, title=f"{text} {name}", unit=text, source=text) for name, c in base.columns.items()}
    base = replace(
        base, names=(text, text, text), ids=(text,) * 3, columns=columns, singular=text, plural=text, title=text
    )
    count = len(city.sites)
    return replace(
        city,
        name=text,
        title=text,
        question=text,
        note=text,
        region_sets=(base,),
        sites=replace(city.sites, names=(text,) * count, kinds=(text,) * count),
        clock=replace(city.clock, labels=(text,) * len(city.clock)),
        sources=(Source(text, text, text, text, text),),
        series=(),
        crs=replace(city.crs, source=text, name=text),
    )


def rich_labels() -> list[str]:
    """Every label alive that would read its text as HTML."""
    labels = [widget for widget in QApplication.allWidgets() if isinstance(widget, QLabel)]
    assert labels
    auto = Qt.TextFormat.AutoText
    return [
        label.text()
        for label in labels
        if label.textFormat() == Qt.TextFormat.RichText
        or (label.textFormat() == auto and label.testAttribute(Qt.WidgetAttribute.WA_WState_Polished))
    ]


def drawn(label: QLabel, kind: Qt.TextFormat) -> QImage:
    """What the label paints when its text is of this kind; the label stays as it was."""
    before = label.textFormat()
    label.setTextFormat(kind)
    image = label.grab().toImage()
    label.setTextFormat(before)
    return image


def drawn_otherwise() -> list[str]:
    """The text of every label that paints something else than its letters."""
    labels = [widget for widget in QApplication.allWidgets() if isinstance(widget, QLabel) and widget.text()]
    return [label.text() for label in labels
            if drawn(label, label.textFormat()) != drawn(label, Qt.TextFormat.PlainText)]  # fmt: skip


def tips_with_tags() -> list[str]:
    """Every tip that Qt would read as HTML if nobody stopped it: of widgets, of actions, of cells."""
    widgets = QApplication.allWidgets()
    tips = [tip for widget in widgets for tip in (widget.toolTip(), widget.whatsThis())]
    tips += [tip for widget in widgets for action in widget.actions() for tip in (action.toolTip(), action.whatsThis())]
    for view in (widget for widget in widgets if isinstance(widget, QAbstractItemView) and widget.model()):
        model = view.model()
        columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
        places = [model.index(row, column) for row in range(min(model.rowCount(), 50)) for column in range(columns)]
        tips += [str(at.data(Qt.ItemDataRole.ToolTipRole) or "") for at in places]
    return sorted({tip for tip in tips if RichQt.mightBeRichText(tip)})


def tips_drawn_otherwise(window: QWidget, tips: list[str]) -> list[str]:
    """The tips that paint something else than their letters when they are shown over the window."""
    wrong = []
    for tip in tips:
        QToolTip.showText(window.mapToGlobal(window.rect().center()), tip, window)
        QApplication.processEvents()
        shown = [one for one in QApplication.allWidgets() if one.inherits("QTipLabel") and one.text() == tip]
        assert shown
        wrong += [tip for one in shown if drawn(one, one.textFormat()) != drawn(one, Qt.TextFormat.PlainText)]
    QToolTip.hideText()
    return wrong


def swallowed(text: str) -> list[str]:
    """Every document, in widgets and in charts, that holds something of the text but not its letters."""
    letters = "".join(text.split())
    widgets = QApplication.allWidgets()
    documents = [widget.document() for widget in widgets if isinstance(widget, QTextEdit | QPlainTextEdit)]
    for view in (widget for widget in widgets if isinstance(widget, QGraphicsView) and widget.scene()):
        documents += [item.document() for item in view.scene().items() if isinstance(item, QGraphicsTextItem)]
    meant = QTextDocument()
    meant.setHtml(text)
    core = "".join(meant.toPlainText().split())
    plain = ["".join(document.toPlainText().split()) for document in documents]
    return [words for words in plain if core and core in words and letters not in words]


@pytest.mark.parametrize("text", PAYLOADS, ids=range(len(PAYLOADS)))
def test_every_payload_would_be_seen_as_html(qapp, text):
    """What the tests below compare does differ where a label reads HTML."""
    label = QLabel(text)
    label.resize(400, 60)
    assert drawn(label, Qt.TextFormat.RichText) != drawn(label, Qt.TextFormat.PlainText)
    label.setTextFormat(Qt.TextFormat.RichText)
    assert text in drawn_otherwise() and text in rich_labels()
    shiboken6.delete(label)


def test_a_tip_with_tags_is_found_and_shown_letter_by_letter(desk):
    assert tips_with_tags() == []
    desk.window.map.setToolTip(PAYLOADS[1])
    assert tips_with_tags() == [PAYLOADS[1]]
    assert tips_drawn_otherwise(desk.window, [PAYLOADS[1]]) == []


@pytest.mark.parametrize("text", PAYLOADS, ids=range(len(PAYLOADS)))
def test_no_text_of_the_data_is_read_as_html(make_desk, qtbot, text):
    desk = make_desk(poisoned(tiny_city(), text))
    hit = desk.window.map.pick(QPointF(600, 480))
    desk.pointer.hover(hit, QPointF(600, 480))
    desk.editing.select_all()
    desk.layering.set_step(1)
    desk.appearance.toggle_data()
    desk.add_problem(Problem(text, text, text, text, text, None, text, text))
    desk.appearance.toggle_problems()
    desk.editing.open_palette("f ")
    desk.say(text)
    desk.help.show_about()
    desk.help.show_crs()
    for question in (CrsQuestion(text, text, text, desk.window), LayerQuestion(text, (text,), desk.window)):
        question.open()
    qtbot.wait(20)
    assert rich_labels() == [] and drawn_otherwise() == []
    assert tips_drawn_otherwise(desk.window, tips_with_tags()) == []
    assert swallowed(text) == [] and text in desk.window.problems.text.toPlainText()
    assert text.split()[0][:3] in desk.window.title.title.text()
    desk.pointer.hover(NOWHERE, QPointF(-1, -1))


@pytest.mark.parametrize("text", PAYLOADS[:3])
def test_message_boxes_and_tool_tips_are_plain_too(make_desk, qtbot, text):
    desk = make_desk()
    box = QMessageBox(QMessageBox.Icon.Warning, text, text, parent=desk.window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setInformativeText(text)
    box.open()
    QToolTip.showText(desk.window.mapToGlobal(desk.window.rect().center()), text, desk.window)
    qtbot.wait(20)
    assert rich_labels() == []
    box.close()
    QToolTip.hideText()


def test_a_label_with_html_paints_its_letters(make_desk, qtbot):
    """The same text as HTML is a blank picture: what is painted must differ from it."""
    desk = make_desk()
    label = desk.window.title.title
    label.setText("<h1></h1>")
    image = label.grab().toImage()
    places = ((x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))
    assert len({image.pixel(x, y) for x, y in places}) > 2


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "\0x", '=HYPERLINK("http://x")'])
def test_no_exported_cell_is_a_formula(text):
    city = tiny_city()
    base = replace(city.base, names=(text, "plain", "a=b"))
    lines = csv_bytes(replace(city, region_sets=(base,))).decode().split("\r\n")
    assert safe(text).startswith("'")
    assert not any(cell.strip('"').startswith(text[0]) for line in lines for cell in line.split(",")[:1])
    assert any(line.startswith("plain,") for line in lines) and any(line.startswith("a=b,") for line in lines)


def test_numbers_stay_numbers_in_the_export():
    city = tiny_city()
    dust = replace(city.base.columns["dust"], values=np.array([-4.5, np.nan, 1e-9]))
    base = replace(city.base, columns={"dust": dust})
    lines = csv_bytes(replace(city, region_sets=(base,))).decode().splitlines()
    assert [line.rpartition(",")[2] for line in lines[1:]] == ["-4.5", "", "1e-09"]


def test_a_kiosk_opens_no_menu_of_any_widget(make_desk, qtbot):
    desk = make_desk(tiny_city(), "kiosk")
    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtWidgets import QMenu, QWidget

    for widget in [desk.window, *desk.window.findChildren(QWidget)]:
        centre = widget.rect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, centre, widget.mapToGlobal(centre))
        QApplication.sendEvent(widget, event)
        drag = QEvent(QEvent.Type.DragEnter)
        assert QApplication.sendEvent(widget, drag) in (True, False)
    assert not [menu for menu in QApplication.topLevelWidgets() if isinstance(menu, QMenu) and menu.isVisible()]

"""Whatever the data say is shown letter by letter: no HTML, no files opened, no formulas run."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QToolTip

from tests.cities import tiny_city
from viewer.app import help_sheets
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


@pytest.mark.parametrize("text", PAYLOADS, ids=range(len(PAYLOADS)))
def test_no_text_of_the_data_is_read_as_html(make_desk, qtbot, monkeypatch, text):
    loaded = []
    monkeypatch.setattr(QTextDocument, "loadResource", lambda *args: loaded.append(args))
    desk = make_desk(poisoned(tiny_city(), text))
    hit = desk.window.map.pick(QPointF(600, 480))
    desk.pointer.hover(hit, QPointF(600, 480))
    desk.actions.select_all()
    desk.actions.set_step(1)
    desk.actions.toggle_data()
    desk.add_problem(Problem(text, text, text, text, text, None, text, text))
    desk.actions.toggle_problems()
    desk.actions.open_palette("f ")
    desk.say(text)
    help_sheets.show_about(desk)
    help_sheets.show_crs(desk)
    for question in (CrsQuestion(text, text, text, desk.window), LayerQuestion(text, (text,), desk.window)):
        question.open()
    qtbot.wait(20)
    assert rich_labels() == []
    assert loaded == []
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

"""How a table is read: at once where there is no doubt, else shown with the reasons and asked."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel

from tests.cities import tiny_city
from tests.opening import geopackage, questions, settled
from viewer.app.files import Wish
from viewer.ui.dialogs import LayerQuestion, ListQuestion, TableQuestion


def asked(desk, qtbot, wish: Wish) -> TableQuestion:
    """The question that the wish raises."""
    desk.opening.wish(wish)
    qtbot.waitUntil(lambda: bool(questions(TableQuestion)), timeout=60_000)
    return questions(TableQuestion)[0]


def choose(box, value: str) -> None:
    box.setCurrentIndex(box.findData(value))


def texts(question: QDialog) -> str:
    return "\n".join(text.text() for text in question.findChildren(QLabel))


@pytest.fixture
def doubtful(tmp_path) -> Path:
    """A table of points: "1,234" may be thousands or three decimals."""
    path = tmp_path / "decimals.csv"
    path.write_text("id;x;y;depth\na;1,234;2,345;3\nb;2,456;3,567;4\n", "utf-8")
    return path


def test_a_table_without_doubt_is_read_at_once_and_the_status_bar_says_how(make_desk, qtbot, unknown):
    desk = make_desk()
    desk.opening.wish(Wish((unknown,), crs="local"))
    settled(desk, qtbot)
    assert not questions(TableQuestion) and len(desk.city.point_sets[0]) == 3
    said = desk.window.status.message.text()
    for word in ("wells.csv", "UTF-8", "split by comma", "decimal point", "points by x and y", "Read again"):
        assert word in said


def test_a_doubtful_table_is_shown_with_the_reasons_before_it_is_read(make_desk, qtbot, doubtful):
    desk = make_desk()
    question = asked(desk, qtbot, Wish((doubtful,), crs="local"))
    assert desk.city is None
    assert "'1,234' is read with a decimal comma; it could also be thousands" in texts(question)
    assert question.delimiter.currentData() == ";" and question.preview.rowCount() == 2
    choose(question.delimiter, ",")
    assert question.preview.columnCount() == 3
    question.reject()
    assert not desk.files.busy and desk.city is None
    assert any("decimal comma" in problem.found for problem in desk.problems)


@pytest.mark.parametrize(("decimal", "first"), [(",", [1.234, 2.345]), (".", [1234.0, 2345.0])])
def test_what_a_person_says_is_how_the_table_is_read(make_desk, qtbot, doubtful, decimal, first):
    desk = make_desk()
    question = asked(desk, qtbot, Wish((doubtful,), crs="local"))
    choose(question.decimal, decimal)
    question.accept()
    settled(desk, qtbot)
    assert desk.city.point_sets[0].xy[0].tolist() == first
    assert not [problem for problem in desk.problems if "could also" in problem.found]


def test_columns_that_are_not_recognised_are_named_by_a_person(make_desk, qtbot, tmp_path):
    path = tmp_path / "sites.csv"
    path.write_text("site,across,up\na,1,2\nb,3,4\n", "utf-8")
    desk = make_desk()
    question = asked(desk, qtbot, Wish((path,), crs="local"))
    assert "no columns are called like coordinates" in texts(question)
    ok = question.buttons.button(QDialogButtonBox.StandardButton.Ok)
    choose(question.place["x"], "across")
    assert not ok.isEnabled()
    choose(question.place["y"], "up")
    assert ok.isEnabled()
    question.accept()
    settled(desk, qtbot)
    assert desk.city.point_sets[0].xy.tolist() == [[1.0, 2.0], [3.0, 4.0]]
    assert "points by across and up" in desk.window.status.message.text()


def test_a_visitor_is_never_asked(make_desk, qtbot, doubtful):
    desk = make_desk(mode="kiosk")
    desk.opening.start(Wish((doubtful,), crs="local"))
    settled(desk, qtbot)
    assert not questions(TableQuestion) and desk.city.point_sets[0].xy[0].tolist() == [1.234, 2.345]


def test_a_table_that_was_joined_is_read_again_and_what_came_after_it_stays(make_desk, qtbot, squares, tmp_path):
    one, two = tmp_path / "one.csv", tmp_path / "two.csv"
    one.write_text("name;rent\nSquare 0;1,5\nSquare 1;2,5\n", "utf-8")
    two.write_text("name,trees\nSquare 0,7\nSquare 1,9\n", "utf-8")
    desk = make_desk()
    assert not desk.commands["read_again"].enabled()
    for path in (squares, one, two):
        desk.opening.wish(Wish((path,), join=path is not squares))
        settled(desk, qtbot)
    assert desk.city.base.columns["rent"].values.tolist() == [1.5, 2.5]
    assert desk.commands.run("read_again")
    (which,) = questions(ListQuestion)
    assert [which.list.item(row).text() for row in range(which.list.count())] == ["one.csv", "two.csv"]
    which.accept()
    qtbot.waitUntil(lambda: bool(questions(TableQuestion)), timeout=60_000)
    (question,) = questions(TableQuestion)
    assert (question.delimiter.currentData(), question.decimal.currentData()) == (";", ",")
    choose(question.decimal, ".")
    question.accept()
    qtbot.waitUntil(lambda: desk.is_settled and not desk.city.base.columns["rent"].numeric, timeout=60_000)
    columns = desk.city.base.columns
    assert columns["rent"].texts == ("1,5", "2,5") and columns["trees"].values.tolist() == [7.0, 9.0]
    assert [name for name in columns if "one" in name or "two" in name] == []
    assert desk.window.status.message.text().startswith("Read one.csv, two.csv again")
    desk.commands.run("read_again")
    questions(ListQuestion)[0].accept()
    qtbot.waitUntil(lambda: bool(questions(TableQuestion)), timeout=60_000)
    assert questions(TableQuestion)[0].decimal.currentData() == "."  # the present choice
    questions(TableQuestion)[0].reject()
    desk.show_city(tiny_city())
    assert not desk.commands["read_again"].enabled()


def test_the_window_opens_no_foreign_file_itself(make_desk, qtbot, doubtful, tmp_path):
    package, touched, listening = geopackage(tmp_path / "two.gpkg", ["a", "b"]), [], [True]

    def hear(event: str, args: tuple) -> None:
        if listening and event in ("open", "sqlite3.connect"):
            touched.append(str(args[0]))

    desk = make_desk()
    sys.addaudithook(hear)
    for path, kind in ((doubtful, TableQuestion), (package, LayerQuestion)):
        desk.opening.wish(Wish((path,)))
        qtbot.waitUntil(lambda kind=kind: bool(questions(kind)), timeout=60_000)
        question = questions(kind)[0]
        if kind is TableQuestion:
            question.delimiter.setCurrentIndex(question.delimiter.findData(","))
            assert question.preview.columnCount() == 3
        question.reject()
    open(squares_here := tmp_path / "heard.txt", "w").close()
    listening.clear()
    assert str(squares_here) in touched  # the hook does hear
    assert not [text for text in touched if "decimals.csv" in text or "two.gpkg" in text]

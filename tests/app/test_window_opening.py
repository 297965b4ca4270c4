"""Files come in without stopping the window: progress, Cancel, questions, recent files, problems."""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

from tests.cities import tiny_city
from tests.opening import geopackage, opened, questions
from viewer.app import settings as remembered
from viewer.app.files import Files, Wish, whole
from viewer.packs.looking import layers_of, sha256
from viewer.ui.dialogs import CrsQuestion, LayerQuestion


def test_a_file_is_opened_drawn_and_remembered(make_desk, qtbot, squares):
    desk = make_desk()
    opened(desk, qtbot, [squares])
    qtbot.waitUntil(lambda: desk.is_settled, timeout=60_000)
    assert desk.city.base.names == ("Square 0", "Square 1")
    assert [layer.name for layer in desk.conductor.shown()]
    assert desk.settings.recent == (str(squares),)
    assert remembered.load()[0].recent == (str(squares),)
    assert not desk.window.empty.isVisible() and not desk.window.status.cancel.isVisible()


def test_the_overlays_of_the_command_line_are_the_layers(make_desk, qtbot, squares):
    from viewer.model.state import Layer

    desk = make_desk()
    opened(desk, qtbot, [squares], layers=(Layer("column"),))
    assert [layer.kind for layer in desk.store.state.layers] == ["column"]


def test_a_file_that_cannot_be_read_leaves_what_is_open(make_desk, qtbot, tmp_path):
    desk = make_desk(tiny_city())
    broken = tmp_path / "broken.geojson"
    broken.write_text("<html>not found</html>", "utf-8")
    opened(desk, qtbot, [broken])
    assert desk.city.name == "tiny"
    assert "broken.geojson" in desk.window.problems.text.toPlainText()
    assert desk.window.problems.isVisible() and desk.settings.recent == ()


def test_a_missing_file_is_a_problem_and_no_fault(make_desk, qtbot, tmp_path):
    desk = make_desk()
    opened(desk, qtbot, [tmp_path / "gone.gpkg"])
    assert desk.city is None and "gone.gpkg" in desk.window.problems.text.toPlainText()
    assert desk.window.empty.isVisible()


def test_a_load_can_be_cancelled(make_desk, qtbot, squares):
    desk = make_desk()
    desk.opening.open_paths([squares])
    assert desk.files.busy and desk.window.status.cancel.isVisible()
    desk.window.status.cancel.click()
    assert not desk.files.busy and desk.city is None
    assert not desk.window.status.cancel.isVisible() and desk.window.empty.isVisible()


def test_a_missing_system_is_asked_once_and_remembered_for_the_same_bytes(make_desk, qtbot, unknown):
    desk = make_desk()
    desk.opening.start(Wish((unknown,)))
    qtbot.waitUntil(lambda: bool(questions(CrsQuestion)), timeout=60_000)
    question = questions(CrsQuestion)[0]
    assert any("wells.csv" in text.text() for text in question.findChildren(QLabel))
    question.local.setChecked(True)
    question.accept()
    qtbot.waitUntil(lambda: desk.city is not None and desk.is_settled, timeout=60_000)
    assert desk.city.crs.local
    assert desk.settings.crs == {sha256(unknown): "local"}
    desk.show_city(None)
    desk.opening.start(Wish((unknown,)))
    qtbot.waitUntil(lambda: desk.city is not None, timeout=60_000)
    assert not questions(CrsQuestion)


def test_no_answer_about_the_system_is_a_problem(make_desk, qtbot, unknown):
    desk = make_desk()
    desk.opening.start(Wish((unknown,)))
    qtbot.waitUntil(lambda: bool(questions(CrsQuestion)), timeout=60_000)
    questions(CrsQuestion)[0].reject()
    assert desk.city is None and any(problem.field == "crs" for problem in desk.problems)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
@pytest.mark.parametrize("name", ["x.csv", "x.gpkg"])
def test_a_pipe_that_nobody_writes_to_does_not_hold_the_window(make_desk, qtbot, tmp_path, name):
    pipe = tmp_path / name
    os.mkfifo(pipe)
    desk = make_desk()
    desk.opening.wish(Wish((pipe,)))
    qtbot.waitUntil(lambda: not desk.files.busy, timeout=60_000)
    assert any("neither a file nor a folder" in problem.found for problem in desk.problems)


def test_an_answer_about_an_old_wish_starts_nothing(make_desk, qtbot, unknown, squares):
    heard = []
    desk = make_desk()
    desk.files.hash_first(Wish((unknown,)), heard.append)
    desk.opening.start(Wish((squares,)))
    qtbot.waitUntil(lambda: desk.city is not None and not desk.files.busy, timeout=60_000)
    assert heard == [] and desk.city.base.names == ("Square 0", "Square 1")
    desk.files.hash_first(Wish((unknown,)), heard.append)
    desk.files.hash_first(Wish((squares,)), heard.append)
    qtbot.waitUntil(lambda: not desk.files.busy, timeout=60_000)
    assert heard == [sha256(squares)]


def test_closing_while_a_file_is_looked_at_leaves_no_thread_and_no_process(qapp, tmp_path):
    known = set(threading.enumerate())
    big = tmp_path / "big.csv"
    with big.open("wb") as file:
        file.truncate(1 << 32)
    files = Files()
    files.hash_first(Wish((big,)), lambda digest: None)
    process = files._asking[0]._worker.process
    assert files.busy
    files.close()
    assert process.poll() is not None and not files.busy
    assert not [thread for thread in set(threading.enumerate()) - known if thread.name.startswith("rhea")]


def test_the_layers_of_a_geopackage_are_offered(make_desk, qtbot, tmp_path):
    path = geopackage(tmp_path / "two.gpkg", ["blocks", "streets"])
    desk = make_desk()
    desk.opening.wish(Wish((path,)))
    qtbot.waitUntil(lambda: bool(questions(LayerQuestion)))
    question = questions(LayerQuestion)[0]
    assert [question.list.item(row).text() for row in range(2)] == ["blocks", "streets"]
    question.reject()


def test_views_and_hostile_lists_are_not_offered(tmp_path):
    assert layers_of(geopackage(tmp_path / "v.gpkg", ["a"], view="endless")) == ("a",)
    hostile = tmp_path / "h.gpkg"
    with sqlite3.connect(hostile) as base:
        endless = "with recursive r(n) as (select 1 union all select n + 1 from r) select n as table_name, "
        base.execute(f"create view gpkg_contents as {endless} 'features' as data_type from r")
    base.close()
    began = time.monotonic()
    assert layers_of(hostile) == ()
    assert time.monotonic() - began < 5
    (tmp_path / "junk.gpkg").write_bytes(b"not a database")
    assert layers_of(tmp_path / "junk.gpkg") == () and layers_of(tmp_path / "none.gpkg") == ()


def test_a_pack_is_opened_by_its_folder_or_its_manifest():
    assert whole([Path("/maps/x/pack.toml"), Path("/maps/x")]) == (Path("/maps/x"),)


def drop(desk, paths: list[Path]) -> tuple[QDragEnterEvent, QDropEvent]:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    at = QPointF(600, 400)
    enter = QDragEnterEvent(at.toPoint(), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(desk.window.map, enter)
    falling = QDropEvent(at, Qt.DropAction.CopyAction, data, buttons, keys)
    if enter.isAccepted():  # nothing can be let go where it was not let in
        QApplication.sendEvent(desk.window.map, falling)
    return enter, falling


def test_a_dropped_file_is_opened(make_desk, qtbot, squares):
    desk = make_desk()
    enter, _ = drop(desk, [squares])
    assert enter.isAccepted()
    qtbot.waitUntil(lambda: desk.city is not None, timeout=60_000)


def test_the_map_shows_where_a_drop_goes(desk, squares):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(squares))])
    plain = desk.window.map.grab().toImage()
    enter = QDragEnterEvent(
        QPointF(600, 400).toPoint(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(desk.window.map, enter)
    assert desk.window.map.grab().toImage() != plain


@pytest.mark.parametrize("mode", ["presenter", "kiosk"])
def test_other_modes_take_no_drops(make_desk, squares, mode):
    desk = make_desk(tiny_city(), mode)
    drop(desk, [squares])
    assert not desk.files.busy and desk.city.name == "tiny"


def test_the_recent_files_can_be_opened_and_cleared(make_desk, qtbot, squares):
    from viewer.app.settings import Settings

    desk = make_desk(settings=Settings(recent=(str(squares),)))
    menu = desk.commands.menus["File"]
    menu.aboutToShow.emit()
    recent = desk.commands.submenus["Open recent"]
    titles = [action.text() for action in recent.actions() if not action.isSeparator()]
    assert titles == ["squares.geojson", "Clear list"]
    recent.actions()[0].trigger()
    qtbot.waitUntil(lambda: desk.city is not None, timeout=60_000)
    menu.aboutToShow.emit()
    recent.actions()[-1].trigger()
    assert desk.settings.recent == ()

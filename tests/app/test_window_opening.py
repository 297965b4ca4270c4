"""Files come in without stopping the window: progress, Cancel, questions, recent files, problems."""

from __future__ import annotations

import json
import os
import sqlite3
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel

from tests.cities import tiny_city
from viewer.app import settings as remembered
from viewer.app.files import Files, Wish, whole
from viewer.packs.looking import layers_of, sha256
from viewer.ui.dialogs import CrsQuestion, LayerQuestion, ListQuestion, TableQuestion

SQUARE = [[[0.0, 0.0], [1000.0, 0.0], [1000.0, 1000.0], [0.0, 1000.0], [0.0, 0.0]]]


@pytest.fixture
def squares(tmp_path) -> Path:
    """Two squares in degrees with one number each."""
    features = [
        {
            "type": "Feature",
            "properties": {"name": f"Square {i}", "dust": 4.0 + i},
            "geometry": {
                "type": "Polygon",
                "coordinates": [[[8 + i, 50], [9 + i, 50], [9 + i, 51], [8 + i, 51], [8 + i, 50]]],
            },
        }
        for i in range(2)
    ]
    path = tmp_path / "squares.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    return path


@pytest.fixture
def unknown(tmp_path) -> Path:
    """A table of points whose numbers are in no known system."""
    path = tmp_path / "wells.csv"
    path.write_text("id,x,y,depth\na,100000,200000,4\nb,101000,200500,5\nc,100500,200900,6\n", "utf-8")
    return path


def questions(kind: type[QDialog]) -> list[QDialog]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()]


def opened(desk, qtbot, paths: list[Path], **how) -> None:
    desk.opening.open_paths(paths, **how)
    qtbot.waitUntil(lambda: not desk.files.busy, timeout=60_000)


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


def asked(desk, qtbot, wish: Wish) -> TableQuestion:
    """The question that the wish raises."""
    desk.opening.wish(wish)
    qtbot.waitUntil(lambda: bool(questions(TableQuestion)), timeout=60_000)
    return questions(TableQuestion)[0]


def settled(desk, qtbot) -> None:
    qtbot.waitUntil(lambda: desk.city is not None and desk.is_settled, timeout=60_000)


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


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
@pytest.mark.parametrize("name", ["x.csv", "x.gpkg"])
def test_a_pipe_that_nobody_writes_to_does_not_hold_the_window(make_desk, qtbot, tmp_path, name):
    pipe = tmp_path / name
    os.mkfifo(pipe)
    desk = make_desk()
    desk.opening.wish(Wish((pipe,)))
    qtbot.waitUntil(lambda: not desk.files.busy, timeout=60_000)
    assert any("neither a file nor a folder" in problem.found for problem in desk.problems)


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


def geopackage(path: Path, layers: list[str], view: str = "") -> Path:
    with sqlite3.connect(path) as base:
        base.execute("create table gpkg_contents (table_name text, data_type text)")
        for name in layers:
            base.execute(f"create table {name} (geom blob)")
            base.execute("insert into gpkg_contents values (?, 'features')", (name,))
        if view:
            base.execute(f"create view {view} as select * from {layers[0]}")
            base.execute("insert into gpkg_contents values (?, 'features')", (view,))
    base.close()
    return path


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


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_the_window_answers_while_a_large_file_is_read_shown_and_drawn(make_desk, qtbot, tmp_path):
    """Until the picture of about 100 MB is settled the event loop is hardly ever away, and never for long."""
    path = large_geojson(tmp_path / "large.geojson", 80_000)
    desk = make_desk()
    gaps = Gaps()
    desk.opening.open_paths([path])
    qtbot.waitUntil(lambda: desk.city is not None and not desk.files.busy and desk.is_settled, timeout=250_000)
    gaps.stop()
    assert len(gaps.all_s) > 200
    assert np.quantile(gaps.all_s, 0.99) <= 0.05 and max(gaps.all_s) <= 0.25


def large_geojson(path: Path, regions: int) -> Path:
    """A lattice of round regions of 60 vertices, written a row at a time."""
    turns = np.linspace(0, 2 * np.pi, 60, endpoint=False)
    circle = np.column_stack((np.cos(turns), np.sin(turns)))[[*range(60), 0]] * 4e-4
    one = '{"type":"Feature","properties":{"v":%d},"geometry":{"type":"Polygon","coordinates":[[%s]]}}'
    across = int(np.ceil(np.sqrt(regions)))
    with path.open("w") as file:
        file.write('{"type":"FeatureCollection","features":[')
        for number in range(regions):
            ring = circle + np.array([8 + number % across * 1e-3, 50 + number // across * 1e-3])
            corners = ",".join(f"[{x:.6f},{y:.6f}]" for x, y in ring.tolist())
            file.write((",\n" if number else "") + one % (number, corners))
        file.write("]}")
    return path


class Gaps:
    """How long the event loop was away each time, in seconds, beyond the pace of the clock that asks."""

    def __init__(self) -> None:
        self.all_s: list[float] = []
        self._last = time.monotonic()
        self._timer = QTimer()
        self._timer.timeout.connect(self._on_tick)
        self._timer.start(5)

    def stop(self) -> None:
        self._timer.stop()

    def _on_tick(self) -> None:
        now = time.monotonic()
        self.all_s.append(max(now - self._last - 0.005, 0.0))
        self._last = now

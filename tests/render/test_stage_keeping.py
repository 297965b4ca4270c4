"""What the stage keeps and does not do again, from several threads too, and what lies under a pixel."""

import threading
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from tests.stages import SIZE, fills, layer, picture_of, ribbon, spot, tiny_city, view_of
from viewer.model.state import Selection
from viewer.render import sheet
from viewer.render.buffers import Recent
from viewer.render.stage import Hit, Stage
from viewer.scene.marks import Dots, Names


@pytest.mark.parametrize("tilt", (0.0, 40.0))
def test_pick_returns_the_region_under_the_pixel_and_nothing_outside(tilt):
    stage = Stage(tiny_city())
    view = view_of(stage, tilt=tilt)
    for k in range(3):
        assert stage.pick(view, *spot(stage, view, 50 + 100 * k, 50)).region == k
    assert stage.pick(view, 1, 1) == Hit(-1, -1, -1)
    assert stage.pick(view, -5, 9000) == Hit(-1, -1, -1)


def test_pick_finds_sites_and_flows_of_the_layers_shown():
    stage = Stage(tiny_city())
    view = view_of(stage)
    dots = Dots(np.array([[150.0, 50.0]]), np.array([6.0]), np.array([[255, 181, 71, 255]]), sites=np.array([4]))
    mark = ribbon(np.array([[20.0, 20.0]]), np.array([[280.0, 20.0]]))
    line = stage.curves(view, mark).lines[0]
    shown = [layer(dots, mark)]
    assert stage.pick(view, *spot(stage, view, 150, 50), shown).site == 4
    assert stage.pick(view, *line[16], shown).flow == 7
    assert stage.pick(view, *spot(stage, view, 250, 90), shown).flow == -1


def test_style_and_time_and_selection_do_not_rasterise_again():
    stage = Stage(tiny_city())
    view, mark = view_of(stage), replace(fills(), values=np.array([[1.0, 2, 3], [3, 2, 1]]))
    stage.pixels(view, [layer(mark)])
    assert stage.buffers.scans == 1
    first = stage.pixels(replace(view, step=0), [layer(mark)])
    second = stage.pixels(replace(view, step=1), [layer(mark, opacity=0.5)])
    stage.pixels(replace(view, selection=Selection("", frozenset({1})), theme="light"), [layer(mark)])
    assert stage.buffers.scans == 1
    assert not np.array_equal(first, second)
    stage.pixels(replace(view, camera=replace(view.camera, x=view.camera.x + 5)), [layer(mark)])
    assert stage.buffers.scans == 2


def test_a_step_of_time_makes_the_table_of_what_has_steps_and_no_other(monkeypatch):
    made = []
    table = sheet.table
    monkeypatch.setattr(sheet, "table", lambda mark, *how: made.append(mark) or table(mark, *how))
    still, moving = fills(), replace(fills(), values=np.array([[1.0, 2, 3], [3, 2, 1], [2, 2, 2]]))
    shown, stage = [layer(moving), layer(still, opacity=0.5)], Stage(tiny_city())
    seen = [stage.pixels(replace(view_of(stage), step=step), shown) for step in range(3)]
    assert [mark is still for mark in made] == [False, True, False, False]
    again = [Stage(tiny_city()).pixels(replace(view_of(stage), step=step), shown) for step in range(3)]
    assert all(np.array_equal(one, other) for one, other in zip(seen, again))


def test_a_view_painted_again_looks_the_same_and_is_not_drawn_anew(qapp, monkeypatch):
    stage = Stage(tiny_city())
    mark = ribbon(np.array([[20.0, 20.0]]), np.array([[280.0, 20.0]]), quantum=2.0)
    shown = [layer(fills(), mark, Names(np.array([[50.0, 50.0]]), ("West",), np.ones(1)))]
    view = view_of(stage, tilt=40, selection=Selection("", frozenset({1})))
    first, second = picture_of(stage, view, shown), picture_of(stage, view, shown)
    assert np.abs(first.astype(int) - second).max() <= 8

    drawn = []
    monkeypatch.setattr("viewer.render.painters.flows", lambda *_: drawn.append("flows"))
    monkeypatch.setattr("viewer.render.painters.names", lambda *_: drawn.append("names"))
    hovered = picture_of(stage, replace(view, hover_region=2, phase=0.5), shown)
    assert not np.array_equal(hovered, second)
    assert not drawn
    picture_of(stage, replace(view, theme="light"), shown)
    assert drawn == ["flows", "names"]


def test_a_kept_result_is_made_once_even_for_several_threads():
    recent, begun, go_on, made = Recent(2), threading.Event(), threading.Event(), []

    def slow():
        begun.set()
        go_on.wait(5)
        made.append(1)
        return "slow"

    results = []
    threads = [threading.Thread(target=lambda: results.append(recent.get("a", slow))) for _ in range(3)]
    for thread in threads:
        thread.start()
    assert begun.wait(5)
    assert recent.under_way("a") and recent.peek("a") is None
    assert recent.get("b", lambda: "quick") == "quick", "another key does not wait"
    go_on.set()
    for thread in threads:
        thread.join()
    assert results == ["slow"] * 3 and made == [1]


def test_a_failed_making_is_not_kept_and_blocks_nobody():
    recent = Recent(2)
    with pytest.raises(ZeroDivisionError):
        recent.get("a", lambda: 1 // 0)
    assert recent.get("a", lambda: 7) == 7 and not recent.under_way("a")


def test_pixels_in_a_thread_and_painting_do_not_disturb_each_other(qapp):
    stage = Stage(tiny_city())
    view, shown = view_of(stage), [layer(fills(), Names(np.array([[50.0, 50]]), ("West",), np.ones(1)))]
    expected, wrong = stage.pixels(view, shown), []

    def work():
        for k in range(12):
            moved = replace(view, camera=replace(view.camera, x=view.camera.x + k % 3))
            picture = stage.pixels(moved, shown)
            if k % 3 == 0 and not np.array_equal(picture, expected):
                wrong.append(k)

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    for k in range(12):
        painter = QPainter(image)
        stage.paint(painter, replace(view, hover_region=k % 3), shown)
        painter.end()
        stage.pick(view, 160, 100, shown)
    for thread in threads:
        thread.join()
    assert not wrong

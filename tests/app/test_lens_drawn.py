"""A lens that was drawn: by mouse, finger and keys; what it holds, undo, and the picture that leaves the program."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtTest import QTest

from tests import fingers
from tests.cities import tiny_city
from tests.fingers import screen, stroke
from viewer.analysis.lens import Lens as Query
from viewer.app import carrying, cli, export
from viewer.app.lens_desk import LensDesk
from viewer.geometry.camera import project
from viewer.model.plan import Move, Plan
from viewer.model.state import LensSpot
from viewer.ui.lens_panel import LensPanel
from viewer.ui.map_brush import LENS

AROUND = (1100.0, 100.0), (2900.0, 100.0), (2900.0, 400.0), (1900.0, 400.0), (1900.0, 900.0), (1100.0, 900.0)


def px(desk, x: float, y: float) -> QPoint:
    view = desk.view()
    plane = desk.stage.planes(view).at(desk.stage.height(view))
    return QPointF(*project(plane, np.array([[x, y]]))[0]).toPoint()


def settled(desk, qtbot) -> LensDesk:
    made = desk.companion(LensDesk)
    qtbot.waitUntil(lambda: made._query is not None and made.session.lens is not None and desk.is_settled)
    qtbot.waitUntil(lambda: not made._quiet.isActive())
    return made


def draw(desk, corners=AROUND) -> None:
    fingers.drag(desk.window.map, [px(desk, *place) for place in corners])


def drawn(desk) -> np.ndarray:
    spot = desk.store.state.lens
    return np.array(spot.corners) + np.array([spot.x, spot.y])


def test_a_line_drawn_with_the_mouse_is_the_lens_and_the_map_stays(desk, qtbot):
    camera = desk.store.state.camera
    desk.commands.run("lens_draw")
    assert desk.window.map.tool == LENS
    draw(desk)
    made = settled(desk, qtbot)
    assert drawn(desk) == pytest.approx(np.array(AROUND), abs=2 * camera.units_per_px)
    assert desk.window.map.tool == "" and desk.store.state.camera == camera
    found = Query(desk.city, {"x": desk.city.base.columns["credits"].values}).polygon(drawn(desk))
    assert made.panel.people.text() == f"{found.people:,.0f} people inside"
    assert f"{found.mean('x').inside:.3g} inside" in made.panel.values.text().replace(",", "")
    assert desk.view().lens.holds(camera, np.array([[1500.0, 500.0], [2500.0, 300.0], [2500.0, 600.0]])).tolist() == [
        True, True, False]  # fmt: skip


def test_a_finger_draws_it_too_and_a_second_finger_gives_the_line_up(desk, qtbot):
    on_map, spots = desk.window.map, [px(desk, *place) for place in AROUND]
    desk.commands.run("lens_draw")
    QTest.touchEvent(on_map, screen()).press(0, spots[0]).commit()
    QTest.touchEvent(on_map, screen()).move(0, spots[1]).commit()
    QTest.touchEvent(on_map, screen()).stationary(0).press(1, spots[2]).commit()
    QTest.touchEvent(on_map, screen()).release(0, spots[1]).release(1, spots[2]).commit()
    assert desk.store.state.lens is None and desk.window.map.tool == LENS
    stroke(on_map, spots)
    settled(desk, qtbot)
    assert len(drawn(desk)) == len(AROUND)


def test_keys_alone_draw_it(desk, qtbot):
    on_map, camera = desk.window.map, desk.store.state.camera
    desk.commands.run("lens_draw")
    assert on_map.hasFocus()
    ways = ((), (Qt.Key.Key_Right,) * 4, (Qt.Key.Key_Down,) * 3, (Qt.Key.Key_Left,))
    for keys in ways:
        for key in keys:
            QTest.keyClick(on_map, key)
        QTest.keyClick(on_map, Qt.Key.Key_Space)
    QTest.keyClick(on_map, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(on_map, Qt.Key.Key_Backspace)
    QTest.keyClick(on_map, Qt.Key.Key_Return)
    settled(desk, qtbot)
    sides = np.ptp(drawn(desk), axis=0) / camera.units_per_px
    assert sides == pytest.approx([4 * 24, 3 * 24], abs=1.0) and desk.store.state.camera == camera


def test_a_line_around_nothing_leaves_the_lens_as_it_was_and_escape_puts_the_pen_away(desk):
    desk.commands.run("lens_draw")
    draw(desk, ((1500.0, 500.0), (1600.0, 500.0), (1700.0, 500.0)))
    assert desk.store.state.lens is None and desk.window.map.tool == ""
    desk.commands.run("lens_draw")
    desk.editing.cancel()
    assert desk.window.map.tool == ""


def test_the_shape_is_moved_scaled_undone_and_made_a_circle_again(desk, qtbot, monkeypatch):
    monkeypatch.setattr("viewer.model.history.MERGE_S", 0.0)  # else all of this is one step, so quick is a test
    desk.commands.run("lens")
    circle = desk.store.state.lens
    desk.commands.run("lens_draw")
    draw(desk)
    made = settled(desk, qtbot)
    shape = np.array(desk.store.state.lens.corners)
    made.move_to((1800.0, 450.0))
    assert np.array_equal(np.array(desk.store.state.lens.corners), shape)
    made.scale(0.5)
    assert np.array(desk.store.state.lens.corners) == pytest.approx(0.5 * shape)
    assert made.panel.circle.isVisible()
    made.panel.circle.click()
    assert desk.store.state.lens.corners == ()
    qtbot.waitUntil(lambda: not made.panel.circle.isVisible())
    for expected in (0.5 * shape, shape):
        desk.editing.undo()
        assert np.array(desk.store.state.lens.corners) == pytest.approx(expected)
    desk.editing.undo()
    assert desk.store.state.lens == circle and not desk.history.can_undo
    desk.editing.redo()
    assert np.array(desk.store.state.lens.corners) == pytest.approx(shape)
    settled(desk, qtbot)


@pytest.mark.parametrize("content", ["layer:wealth", "step:0", "without plan"])
def test_whatever_is_seen_in_a_drawn_lens_leaves_the_program_with_its_words_and_figures(desk, qtbot, content, tmp_path):
    plan = Plan(moves=(Move(desk.city.sites.ids[0], 2200.0, 300.0),)) if content == "without plan" else Plan()
    corners = tuple((x - 2000.0, y - 500.0) for x, y in AROUND)
    desk.store.change(lens=LensSpot(2000.0, 500.0, content=content, corners=corners), plan=plan)
    made = settled(desk, qtbot)
    path = tmp_path / "lens.png"
    state = desk.store.state
    export.save_picture(path, desk.city, state, desk.conductor.shown(), (900, 600), pixel_ratio=2.0)
    told = carrying.read(path)
    assert told.asked["lens"]["content"] == content
    lines = {line.label: line.value for line in told.lines if line.overlay == "lens"}
    assert f"{lines['people inside']:,.0f} people inside" == made.panel.people.text()
    assert len(lines) >= 4


def test_a_snapshot_has_a_lens_that_can_be_worked_out_again(tmp_path, capsys, capital):
    out = tmp_path / "lens.png"
    words = ["snapshot", str(capital), "--overlay", "pollution", "--size", "640x400", "--out", str(out)]
    shape = "6000,5000;8000,5200;8600,3800;7000,2600"
    assert cli.main([*words, "--lens", shape, "--lens-content", "layer:burden"]) == 0
    labels = {line.label: line.value for line in carrying.read(out).lines if line.overlay == "lens"}
    assert 0 < labels["people inside"] < labels["people outside"]
    assert labels["Burden inside"] > labels["Burden outside"]
    capsys.readouterr()
    assert cli.main(["replay", str(out), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["same"] is True


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (["--lens", "1,2"], "neither X,Y,RADIUS nor three corners"),
        (["--lens", "1,2,-3"], "neither X,Y,RADIUS nor three corners"),
        (["--lens", "1,2,3", "--lens-content", "layer:nothing"], "there is layer:"),
        (["--lens-content", "layer:wealth"], "go together"),
    ],
)
def test_a_lens_that_makes_no_sense_is_refused_with_the_reason(tmp_path, capsys, capital, given, told):
    words = ["snapshot", str(capital), "--overlay", "pollution", "--out", str(tmp_path / "o.png")]
    try:
        code = cli.main([*words, *given])
    except SystemExit as refusal:
        code = refusal.code
    assert code == 2 and told in capsys.readouterr().err


def test_a_tiny_city_s_circle_holds_the_same_on_the_command_line_and_on_the_desk():
    from viewer.app.forms import place_or_line

    found = Query(tiny_city(), {}).polygon(place_or_line("1500,500,300"))
    circle = Query(tiny_city(), {}).circle(1500.0, 500.0, 300.0)
    assert found.people == pytest.approx(circle.people, rel=2e-3)


LENS_PLACE, FREE = QRect(600, 300, 100, 200), QRect(0, 0, 1400, 800)


@pytest.mark.parametrize(
    ("avoid", "side"),
    [
        ([], "right"),
        ([QRect(720, 300, 500, 40)], "right, lower"),
        ([QRect(720, 0, 680, 800)], "left"),
        ([QRect(720, 0, 680, 800), QRect(0, 0, 590, 800)], "below or above"),
    ],
    ids=["nothing", "one beside it", "all on the right", "on both sides"],
)
def test_the_panel_stands_where_it_covers_least_of_the_call_outs(qtbot, avoid, side):
    panel = LensPanel()
    qtbot.addWidget(panel)
    panel.show_words("1,234 people inside", "Dust 5 inside, 6 outside")
    panel.stand_by(LENS_PLACE, FREE, avoid)
    place = panel.geometry()
    assert FREE.contains(place) and not place.intersects(LENS_PLACE)
    where = {
        "right": place.left() > LENS_PLACE.right() and place.top() == LENS_PLACE.top(),
        "right, lower": place.left() > LENS_PLACE.right() and place.top() > LENS_PLACE.top(),
        "left": place.right() < LENS_PLACE.left(),
        "below or above": place.top() > LENS_PLACE.bottom() or place.bottom() < LENS_PLACE.top(),
    }
    assert where[side], place
    assert side == "below or above" or not any(place.intersects(one) for one in avoid)

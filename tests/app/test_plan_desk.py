"""The what-if in the window: close, resize, add, drag, undo along branches, the best plan, the maths as a sheet."""

from __future__ import annotations

import json
from threading import Event

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QPlainTextEdit

from tests.analysis.test_whatif import smoking_city
from tests.cities import bare_squares
from viewer.analysis.best_plan import front
from viewer.app.plan_desk import PlanDesk
from viewer.app.receipt_sheet import ReceiptDesk, write
from viewer.geometry.camera import homography, project
from viewer.model.plan import NO_PLAN, Add, Gift, Plan, Reparation, Yields
from viewer.model.receipt import from_json
from viewer.model.state import Selection


@pytest.fixture
def opened(make_desk, qtbot):
    desk = make_desk(smoking_city())
    desk.commands.run("what_if")
    qtbot.waitUntil(lambda: desk.is_settled)
    return desk


def spot(desk, site):
    """Where a facility is drawn, in pixels of the map."""
    on_map = desk.window.map
    xy = desk.companion(PlanDesk).trial.run(desk.store.state.plan).sites.xy[site]
    x, y = project(homography(on_map.camera, on_map.size_px), np.array([xy]))[0]
    return QPoint(round(x), round(y))


def test_the_panel_says_what_today_is(opened):
    panel = opened.window.panels["plan"]
    assert [panel.site.itemText(i) for i in range(panel.site.count())] == ["Depot", "Plant"]
    assert panel.said.text().startswith("Nothing is changed yet")
    assert not panel.clear_all.isEnabled()


def test_closing_in_the_panel_changes_the_plan_and_the_map(opened, qtbot):
    panel = opened.window.panels["plan"]
    opened.store.change(selection=Selection(sites=frozenset({1})))
    assert panel.chosen == "S2"
    panel.shut.click()
    assert opened.store.state.plan.closes == ("S2",)
    qtbot.waitUntil(lambda: opened.is_settled)
    assert opened.conductor.planned.sites.kinds[1] == "closed"
    assert "what-if: Plant closed" in opened.window.attribution.text()
    assert panel.shut.text() == "Reopen"
    assert panel.site.currentText() == "Plant · closed"
    assert panel.said.text().startswith("Plant closed:")
    panel.shut.click()
    assert opened.store.state.plan == NO_PLAN
    qtbot.waitUntil(lambda: opened.is_settled)
    assert "what-if" not in opened.window.attribution.text()


def test_the_slider_resizes(opened):
    panel = opened.window.panels["plan"]
    opened.store.change(selection=Selection(sites=frozenset({1})))
    panel.size.setValue(50)
    assert opened.store.state.plan.resizes[0].factor == 0.5
    assert panel.size_words.text() == "Size: 50 % of today's"
    panel.reset.click()
    assert opened.store.state.plan == NO_PLAN


def test_one_more_is_added_in_the_middle_of_the_map_and_taken_away(opened, qtbot):
    panel = opened.window.panels["plan"]
    panel.add.click()
    add = opened.store.state.plan.adds[0]
    assert (add.kind, add.name) == ("depot", "New depot 1")
    qtbot.waitUntil(lambda: opened.is_settled)
    assert panel.chosen == "new-1"
    panel.shut.click()
    assert opened.store.state.plan == NO_PLAN


def test_a_drag_on_the_map_moves_the_facility_and_not_the_map(opened, qtbot):
    start, on_map = spot(opened, 1), opened.window.map
    camera = on_map.camera
    qtbot.mousePress(on_map, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(on_map, start + QPoint(40, 0))
    qtbot.mouseRelease(on_map, Qt.MouseButton.LeftButton, pos=start + QPoint(40, 0))
    move = opened.store.state.plan.moves[0]
    assert move.site == "S2"
    assert move.x == pytest.approx(2500.0 + 40 * camera.units_per_px, abs=2 * camera.units_per_px)
    assert on_map.camera == camera
    assert opened.store.state.selection.sites == {1}


def test_a_click_on_a_facility_moves_nothing(opened, qtbot):
    qtbot.mouseClick(opened.window.map, Qt.MouseButton.LeftButton, pos=spot(opened, 0))
    assert opened.store.state.plan == NO_PLAN
    assert opened.store.state.selection.sites == {0}


def test_with_the_panel_closed_a_drag_is_the_maps(opened, qtbot):
    start, on_map = spot(opened, 1), opened.window.map
    opened.commands.run("what_if")
    qtbot.mousePress(on_map, Qt.MouseButton.LeftButton, pos=start)
    assert on_map._drag.name == "PAN"
    qtbot.mouseMove(on_map, start + QPoint(60, 0))
    qtbot.mouseRelease(on_map, Qt.MouseButton.LeftButton, pos=start + QPoint(60, 0))
    assert opened.store.state.plan == NO_PLAN


def test_undo_goes_back_and_another_plan_is_a_branch(opened):
    desk = opened.companion(PlanDesk)
    desk.close_site("S1", True)
    opened.commands.run("undo")
    assert opened.store.state.plan == NO_PLAN
    opened.commands.run("redo")
    assert opened.store.state.plan.closes == ("S1",)


def test_the_best_plan_is_found_away_from_the_window(opened, qtbot):
    panel = opened.window.panels["plan"]
    panel.best.click()
    assert not panel.best.isEnabled()
    qtbot.waitUntil(panel.best.isEnabled)
    assert panel.front.points
    assert panel.front_words.text()
    before = opened.companion(PlanDesk).trial.before.figures
    after = opened.companion(PlanDesk).trial.run(opened.store.state.plan).figures
    assert after.ede <= before.ede
    panel.plan_chosen.emit(0)
    assert opened.store.state.plan == NO_PLAN


def test_a_search_without_room_says_so_and_leaves_the_plan(opened, qtbot):
    desk, panel = opened.companion(PlanDesk), opened.window.panels["plan"]
    desk.close_site("S1", True)
    plan = opened.store.state.plan
    panel.best.click()
    qtbot.waitUntil(panel.best.isEnabled)
    assert "no room" in panel.front_words.text()
    assert opened.store.state.plan == plan


def test_a_city_without_facilities_has_no_what_if(make_desk):
    desk = make_desk(bare_squares())
    desk.commands.run("what_if")
    assert not desk.window.is_open("plan")


def test_the_maths_open_as_a_sheet_that_can_be_copied_and_saved(opened, tmp_path):
    opened.store.change(selection=Selection(regions=frozenset({2})))
    dialog = opened.companion(ReceiptDesk).show()
    text = dialog.findChild(QPlainTextEdit).toPlainText()
    assert "East" in text
    assert "rank 1 of 3" in text
    dialog.close()
    from viewer.overlays.receipts import receipt

    told = receipt(opened.city, opened.store.state, opened.conductor.shown())
    assert write(opened, tmp_path / "r.json", told.to_json())
    assert from_json((tmp_path / "r.json").read_text()).figures() == told.figures()
    assert json.loads((tmp_path / "r.json").read_text())["format"] == "rhea-receipt 1"


def test_a_place_outside_every_facility_is_the_maps(opened):
    assert opened.companion(PlanDesk)._under(QPointF(5.0, 5.0)) == ""


def test_what_workshops_make_is_told(opened, qtbot):
    shop = Add("S3", "workshop", 500.0, 500.0, "Workshop", capacity=5.0)
    gift = Gift("S2", "metal", 0.4, yields=Yields(0.5, 10.0, 2.0))
    opened.store.change(plan=Plan(adds=(shop,), gifts=(gift,)))
    qtbot.waitUntil(lambda: opened.is_settled)
    assert "Workshops: 1 t goods, 20 h of paid work, 4 t CO₂ avoided" in opened.window.panels["plan"].shifted.text()


def test_a_plan_that_is_changed_during_the_search_is_not_replaced_by_its_answer(opened, qtbot, monkeypatch):
    go_on = Event()

    def slow(*given):
        assert go_on.wait(20)
        return front(*given)

    monkeypatch.setattr("viewer.app.plan_desk.front", slow)
    desk, panel = opened.companion(PlanDesk), opened.window.panels["plan"]
    panel.best.click()
    desk.close_site("S2", True)
    go_on.set()
    qtbot.waitUntil(panel.best.isEnabled)
    assert opened.store.state.plan == Plan(closes=("S2",))
    assert not panel.front.points


def test_recovered_material_is_given_to_workshops_by_the_slider_and_taken_back_by_undo(opened, qtbot):
    panel, shop = opened.window.panels["plan"], Add("S3", "workshop", 500.0, 500.0, "Workshop", capacity=5.0)
    opened.store.change(selection=Selection(sites=frozenset({1})))
    assert not panel.giving.share.isEnabled()
    assert "no open workshop" in panel.giving.share_words.text()
    opened.store.change(plan=Plan(adds=(shop,)))
    assert panel.giving.share.isEnabled()
    panel.giving.yields["goods_t"].setValue(0.5)
    panel.giving.share.setValue(40)
    panel.giving.yields["goods_t"].setValue(0.5)
    assert opened.store.state.plan.gifts == (Gift("S2", "metal", 0.4, yields=Yields(0.5)),)
    assert panel.giving.share_words.text() == "To workshops: 40 % of the metal recovered here"
    qtbot.waitUntil(lambda: opened.is_settled)
    assert "Workshops: 1 t goods" in panel.shifted.text()
    panel.reset.click()
    assert opened.store.state.plan == Plan(adds=(shop,))
    assert panel.giving.share.value() == 0
    assert panel.giving.yields["goods_t"].value() == 0.5


def test_a_gift_is_undone_as_any_other_change(opened):
    panel, shop = opened.window.panels["plan"], Add("S3", "workshop", 500.0, 500.0, "Workshop", capacity=5.0)
    opened.store.change(plan=Plan(adds=(shop,)), selection=Selection(sites=frozenset({1})))
    panel.giving.share.setValue(40)
    opened.commands.run("undo")
    assert not opened.store.state.plan.gifts
    assert panel.giving.share.value() == 0
    opened.commands.run("redo")
    assert panel.giving.share.value() == 40


def test_the_last_workshop_is_not_closed_while_something_is_given_to_it(opened):
    shop = Add("S3", "workshop", 500.0, 500.0, "Workshop", capacity=5.0)
    plan = Plan(adds=(shop,), gifts=(Gift("S2", "metal", 0.4),))
    opened.store.change(plan=plan)
    opened.companion(PlanDesk).close_site("S3", True)
    assert opened.store.state.plan == plan


def test_a_facility_that_recovers_nothing_has_nothing_to_give(opened):
    panel = opened.window.panels["plan"]
    opened.store.change(selection=Selection(sites=frozenset({0})))
    assert not panel.giving.share.isEnabled()
    assert "nothing leaves this facility as goods" in panel.giving.share_words.text()


def test_reparations_are_paid_by_a_rule_and_an_amount(opened, qtbot):
    box = opened.window.panels["plan"].giving
    assert not box.amount.isEnabled()
    box.rule.setCurrentIndex(1)
    box.amount.setValue(1200.0)
    assert opened.store.state.plan.reparation == Reparation(1200.0, "credits", "burden above the mean")
    qtbot.waitUntil(lambda: opened.is_settled)
    np.testing.assert_allclose(opened.conductor.planned.base.columns["reparation"].values, [0.0, 600.0, 600.0])
    box.rule.setCurrentIndex(0)
    assert opened.store.state.plan == NO_PLAN


def test_what_is_given_can_be_reached_with_the_keyboard_and_fits_its_column(opened, qtbot):
    box, panel = opened.window.panels["plan"].giving, opened.window.panels["plan"]
    for part in (box.share, box.rule, box.amount, *box.yields.values()):
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert part.accessibleName()
    assert box.minimumSizeHint().width() <= panel.body.contentsRect().width()

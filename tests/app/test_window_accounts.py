"""The official view in the window: one switch, every waste figure, and only where there are two accounts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.cities import tiny_city
from viewer.app.main import FirstSet


def booked_city():
    """The tiny city whose last flow, 5 t, is only booked by the plant."""
    city = tiny_city()
    return replace(city, flows=replace(city.flows, basis=("measured",) * 4 + ("reported",)))


@pytest.fixture(params=["analyst", "kiosk"])
def desk(make_desk, request):
    return make_desk(booked_city(), mode=request.param)


def test_the_command_and_the_button_switch_every_waste_figure(desk, qtbot):
    button = desk.window.layers.account_button
    assert not button.isHidden() and not button.isChecked()
    assert desk.commands.run("account")
    qtbot.waitUntil(lambda: desk.is_settled)
    assert desk.store.state.account == "official" and button.isChecked()
    picture = desk.conductor.picture("waste")
    assert picture.figures["official_tonnes"] == pytest.approx(5 / 4)
    assert picture.legend.notes[0] == "official view: as the operators report"
    button.click()
    qtbot.waitUntil(lambda: desk.is_settled)
    assert desk.store.state.account == "full" and not button.isChecked()
    assert "full account: as weighed" in desk.conductor.picture("waste").legend.notes


def test_a_city_with_one_account_has_no_switch_and_leaves_the_official_view(make_desk, qtbot):
    desk = make_desk(booked_city())
    desk.commands.run("account")
    weighed = replace(tiny_city(), stocks=())
    desk.show_city(weighed)
    qtbot.waitUntil(lambda: desk.is_settled)
    assert desk.store.state.account == "full"
    assert desk.window.layers.account_button.isHidden()
    assert not desk.commands.run("account")


def test_the_switch_is_undone_like_any_edit(make_desk, qtbot):
    desk = make_desk(booked_city())
    desk.commands.run("account")
    qtbot.waitUntil(lambda: desk.is_settled)
    assert desk.window.status.message.text().startswith("Official view")
    desk.commands.run("undo")
    assert desk.store.state.account == "full"
    assert desk.window.status.message.text().startswith("Full account")
    desk.commands.run("redo")
    assert desk.window.status.message.text().startswith("Official view")


def test_a_region_set_asked_for_at_the_start_is_shown_once_the_city_is_there(make_desk, qtbot):
    desk = make_desk()
    FirstSet(desk, "moon")
    said = []
    desk.say = said.append
    desk.show_city(tiny_city())
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["No region set 'moon'; there is none."]

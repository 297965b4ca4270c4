"""Undo is a tree of pictures; the camera is not in it and has a way back of its own."""

from dataclasses import replace

import pytest

from viewer.geometry.camera import Camera
from viewer.model.history import MERGE_S, MOST_STATES, CameraHistory, History, what_changed
from viewer.model.plan import Plan
from viewer.model.state import Layer, Selection, ViewState

START = ViewState(layers=(Layer("wealth"), Layer("waste")))
CHANGES = {
    "layers": (Layer("waste"), Layer("wealth")),
    "selection": Selection(regions=frozenset({1})),
    "step": 4,
    "region_set": "plant",
    "legend": False,
}


@pytest.mark.parametrize("name", CHANGES)
def test_everything_that_changes_the_picture_is_undone_and_redone(name):
    history, changed = History(START), replace(START, **{name: CHANGES[name]})
    history.record(changed, 10.0)
    assert history.undo(changed) == START
    assert history.redo(START) == changed


@pytest.mark.parametrize(
    "name, value", [("camera", Camera(5, 5, 2)), ("theme", "light"), ("mode", "kiosk"), ("bare", True)]
)
def test_what_is_no_edit_is_kept_through_undo(name, value):
    history = History(START)
    assert not history.record(replace(START, **{name: value}), 1.0)
    history.record(replace(START, step=2), 2.0)
    moved = replace(START, step=2, **{name: value})
    assert history.undo(moved) == replace(START, **{name: value})


def test_undo_at_the_root_and_redo_at_a_tip_change_nothing():
    history = History(START)
    assert history.undo(START) is START and history.redo(START) is START
    assert not history.can_undo and not history.can_redo


def test_a_drag_is_one_step():
    history, state = History(START), START
    for tick in range(20):
        state = state.with_layer(Layer("waste", opacity=1 - tick / 40))
        history.record(state, 5.0 + tick * 0.02)
    assert history.undo(state) == START


def test_changes_far_apart_in_time_or_kind_are_steps_of_their_own():
    history = History(START)
    half, shown = START.with_layer(Layer("waste", opacity=0.5)), START.with_layer(Layer("waste", opacity=0.4))
    history.record(half, 1.0)
    history.record(shown, 1.0 + 2 * MERGE_S)
    hidden = shown.with_layer(Layer("waste", opacity=0.4, visible=False))
    history.record(hidden, 1.1 + 2 * MERGE_S)
    assert history.undo(hidden) == shown
    assert history.undo(shown) == half


def test_a_change_after_an_undo_keeps_the_undone_branch():
    history = History(START)
    one, two = replace(START, step=1), replace(START, step=2)
    history.record(one, 0.0)
    history.undo(one)
    history.record(two, 100.0)
    history.undo(two)
    assert history.branches() == (one, two)
    assert history.redo(START) == two
    history.undo(two)
    history.choose(0)
    assert history.redo(START) == one


def test_playing_is_one_step_however_slowly():
    history, state = History(START), replace(START, legend=False)
    history.record(state, 0.0)
    for step in range(50):
        history.record(replace(state, step=step), 10.0 + 2.0 * step)
    assert history.undo(replace(state, step=49)) == state


def pictures(history, state):
    """How many pictures can be undone from here, and the oldest of them."""
    count = 0
    while history.can_undo:
        state, count = history.undo(state), count + 1
    return count, state


def test_the_tree_is_bounded_and_the_way_back_from_here_is_kept_before_other_branches():
    history, state = History(START), START
    for i in range(MOST_STATES // 2):  # a branch that is left
        state = replace(START, selection=Selection(regions=frozenset({i})))
        history.record(state, 10.0 * i)
    pictures(history, state)
    for i in range(MOST_STATES - 1):
        state = replace(START, selection=Selection(regions=frozenset({-i - 1})))
        history.record(state, 1e6 + 10.0 * i)
    assert pictures(history, state) == (MOST_STATES - 1, START)
    assert len(history.branches()) == 1 and history.redo(START).selection.regions == {-1}


def test_a_long_way_loses_its_oldest_pictures():
    history, state = History(START), START
    for i in range(MOST_STATES + 20):
        state = replace(START, selection=Selection(regions=frozenset({i})))
        history.record(state, 10.0 * i)
    count, oldest = pictures(history, state)
    assert count == MOST_STATES - 1 and oldest.selection.regions == {20}


def test_whose_figures_are_shown_is_an_edit_that_can_be_undone():
    history, official = History(START), replace(START, account="official")
    assert history.record(official, 1.0) and what_changed(START, official) == "account"
    assert history.undo(official).account == "full"


def test_parameters_of_different_names_are_different_edits():
    one = START.with_layer(Layer("waste").with_param("top", 10))
    assert what_changed(START, one) == "layers waste params top"
    assert what_changed(one, one.with_layer(one.layer("waste").with_param("measure", "made"))).endswith("measure")


def test_views_go_back_and_forward_and_forget_what_lay_ahead():
    views, cameras = CameraHistory(), [Camera(float(i), 0.0, 1.0) for i in range(4)]
    for camera in cameras[:3]:
        views.visit(camera)
    assert views.back() == cameras[1] and views.back() == cameras[0] and views.back() is None
    assert views.forward() == cameras[1]
    views.visit(cameras[3])
    assert not views.can_go_forward and views.back() == cameras[1]


def test_the_same_view_twice_is_one_view():
    views = CameraHistory()
    views.visit(Camera())
    views.visit(Camera())
    assert not views.can_go_back


def test_a_what_if_is_undone_and_another_one_is_a_branch() -> None:
    closed, moved = Plan(closes=("S1",)), Plan().moved("S2", 1.0, 2.0)
    history = History(ViewState())
    history.record(ViewState(plan=closed), 0.0)
    assert history.undo(ViewState(plan=closed)).plan == Plan()
    history.record(ViewState(plan=moved), 10.0)
    history.undo(ViewState(plan=moved))
    assert [state.plan for state in history.branches()] == [closed, moved]

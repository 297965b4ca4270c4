"""Scenes as states and cameras of any room, and what a room shows as a scene: there and back is the same."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.cities import nothing_city, tiny_city
from tests.packs.test_story_writing import LINES, NUMBER, PLAN, SHARE, TITLE
from viewer.app.scene_state import DIGITS, Room, camera_of, frame_of, recorded, state_of
from viewer.geometry.camera import homography, project
from viewer.model.city import City
from viewer.model.plan import Add, Move, Plan
from viewer.model.state import Layer, LensSpot, Selection, ViewState
from viewer.model.story import Frame, Scene
from viewer.render.stage import Stage

FLOOR = "floor"
KINDS = ("waste", "wealth", "borders")
FIRST = (Layer("waste"), Layer("borders"))


@lru_cache
def city_with_a_plan() -> City:
    city = tiny_city()
    rooms = replace(city.base, name=FLOOR, plane="own")
    return replace(city, region_sets=(city.base, rooms), stocks=())


@lru_cache
def stage(region_set: str = "") -> Stage:
    from viewer.model.seen import seen

    return Stage(seen(city_with_a_plan(), region_set))


ROOMS = st.builds(
    Room,
    st.builds(stage, st.sampled_from(("", FLOOR))),
    st.tuples(st.integers(300, 4000), st.integers(300, 3000)),
    st.tuples(*[st.integers(0, 120)] * 4),
)
NINE = st.floats(-1.0, 1.0).map(lambda x: float(f"{x:.{DIGITS}g}"))
ANGLES = {
    "rotation_deg": st.floats(-179.9, 180).map(lambda x: round(x, 6) + 0.0),
    "tilt_deg": st.floats(0, 60).map(lambda x: round(x, 6) + 0.0),
}
FRAMES = st.one_of(
    st.builds(Frame, st.sampled_from(("city", "selection")), st.floats(0.5, 50.0), **ANGLES),
    st.builds(
        Frame,
        st.just(""),
        st.just(1.0),
        NINE.map(lambda x: round(1500.0 + 1000.0 * x, 3)),
        NINE.map(lambda x: round(500.0 + 300.0 * x, 3)),
        st.floats(20.0, 3000.0).map(lambda x: float(f"{x:.{DIGITS}g}")),
        **ANGLES,
    ),
)
LAYERS = st.lists(st.builds(Layer, st.sampled_from(KINDS), opacity=SHARE, visible=st.booleans()), max_size=3).map(tuple)
LENSES = st.none() | st.builds(LensSpot, NUMBER, NUMBER, st.floats(10, 2000), st.sampled_from(("", "layer:wealth")))


@st.composite
def shown_scenes(draw) -> tuple[Room, Scene]:
    """A room and a scene of what is on its stage."""
    room = draw(ROOMS)
    region_set = FLOOR if room.stage.city.base.name == FLOOR else ""
    regions = draw(st.frozensets(st.integers(0, 2)))
    sites = draw(st.frozensets(st.integers(0, 1))) if not region_set else frozenset()
    flows = draw(st.frozensets(st.integers(0, 4))) if not region_set else frozenset()
    state = ViewState(
        draw(LAYERS),
        selection=Selection(region_set if regions else "", regions, sites, flows),
        step=draw(st.none() | st.integers(0, 3)),
        region_set=region_set,
        bare=draw(st.booleans()),
        legend=draw(st.booleans()),
        account=draw(st.sampled_from(("official", "full"))),
        spread=draw(SHARE),
        plan=draw(PLAN) if not region_set else Plan(),
        lens=draw(LENSES),
    )
    return room, Scene("a", draw(TITLE), state, draw(FRAMES), draw(LINES), draw(LINES))


def shown(scene: Scene, room: Room, now: ViewState) -> ViewState:
    """The state of a window that shows the scene."""
    state = state_of(scene, now, FIRST, KINDS)
    return replace(state, camera=camera_of(scene, room))


@settings(max_examples=80, deadline=None)
@given(shown_scenes(), st.sampled_from(("dark", "light")), st.sampled_from(("analyst", "presenter")))
def test_what_is_shown_of_a_scene_is_recorded_as_that_scene(made, theme: str, mode: str) -> None:
    room, scene = made
    state = shown(scene, room, ViewState(theme=theme, mode=mode))
    assert (state.theme, state.mode) == (theme, mode)
    assert recorded(scene, state, room, FIRST) == scene


@settings(max_examples=80, deadline=None)
@given(shown_scenes())
def test_a_picture_that_is_recorded_anew_is_shown_the_same_again(made) -> None:
    room, scene = made
    state = shown(scene, room, ViewState())
    fresh = recorded(Scene("b", "B"), state, room)
    again = shown(fresh, room, ViewState())
    assert replace(again, camera=state.camera) == replace(state, selection=again.selection)
    spots = [[state.camera.x, state.camera.y], [1500.0, 500.0]]
    before, after = (project(homography(one.camera, room.size_px), spots) for one in (state, again))
    assert after == pytest.approx(before, abs=0.02, nan_ok=True)
    assert recorded(fresh, again, room) == fresh and recorded(Scene("b", "B"), again, room) == fresh


def test_the_city_is_the_city_in_a_window_of_any_size() -> None:
    small, large = Room(stage(), (800, 600)), Room(stage(), (1920, 1080), (300, 80, 320, 140))
    scene = Scene("a", "A", frame=Frame("city", 2.0, tilt_deg=30.0))
    state = ViewState(camera=camera_of(scene, small))
    frame = frame_of(state, small)
    assert frame == scene.frame
    assert frame_of(ViewState(camera=camera_of(scene, large)), large) == frame


def test_the_selection_lies_in_the_middle_of_what_is_free() -> None:
    room = Room(stage(), (1000, 700), (300, 100, 50, 150))
    for tilt in (0.0, 45.0):
        state = ViewState(selection=Selection("", frozenset({2})))
        camera = camera_of(Scene("a", "A", state, Frame("selection", tilt_deg=tilt, rotation_deg=30.0)), room)
        at = project(homography(camera, room.size_px), [[2500.0, 500.0]])[0]
        assert at == pytest.approx(room.middle_px, abs=40.0)
    moved = ViewState(selection=Selection(sites=frozenset({0})), plan=Plan(moves=(Move("S1", 200.0, 100.0),)))
    camera = camera_of(Scene("a", "A", moved, Frame("selection")), Room(stage(), (1000, 700)))
    assert (camera.x, camera.y) == pytest.approx((200.0, 100.0))


def test_without_a_selection_the_whole_city_is_shown() -> None:
    room = Room(stage(), (1000, 700))
    assert camera_of(Scene("a", "A", frame=Frame("selection")), room) == camera_of(Scene("a", "A"), room)


def test_what_a_file_has_no_names_for_is_left_out() -> None:
    plan = Plan(adds=(Add("new", "depot", 1.0, 2.0),))
    state = ViewState(selection=Selection("other", frozenset({1}), frozenset({1, 2, 3}), frozenset({4, 5})), plan=plan)
    kept = recorded(Scene("a", "A"), state, Room(stage(), (800, 600))).state
    assert kept.selection == Selection("", frozenset({1}), frozenset({1, 2}), frozenset({4}))
    inside = recorded(Scene("a", "A"), replace(state, region_set=FLOOR), Room(stage(FLOOR), (800, 600))).state
    assert inside.plan == Plan() and inside.selection == Selection(FLOOR, frozenset({1}))


def test_layers_that_a_city_begins_with_stay_unsaid_in_a_scene_that_says_none() -> None:
    room, state = Room(stage(), (800, 600)), ViewState(FIRST)
    assert recorded(Scene("a", "A"), state, room, FIRST).state.layers == ()
    assert recorded(Scene("a", "A", ViewState(FIRST)), state, room, FIRST).state.layers == FIRST
    assert recorded(Scene("a", "A"), ViewState((Layer("waste"),)), room, FIRST).state.layers == (Layer("waste"),)


def test_a_city_without_anything_has_a_camera_all_the_same() -> None:
    room = Room(Stage(nothing_city()), (800, 600))
    state = ViewState(camera=camera_of(Scene("a", "A"), room))
    assert recorded(Scene("a", "A"), state, room) == Scene("a", "A")

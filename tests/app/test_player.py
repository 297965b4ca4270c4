"""Playing a story: scene after scene, forks, the clock of a scene, detours and the way back to the last bit."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.cities import tiny_city
from viewer.app.player import Player, way_to
from viewer.app.scene_state import Room, camera_of, recorded
from viewer.model.mode import MODES
from viewer.model.plan import Move, Plan
from viewer.model.state import Layer, LensSpot, Selection, ViewState
from viewer.model.story import Fork, Frame, Scene, Story

LENS = LensSpot(1500.0, 500.0, 90.0, "layer:wealth")
WASTE = (Layer("waste"), Layer("borders"))
SCENES = (
    Scene("alleys", "Alleys", ViewState(WASTE, step=1, spread=0.4), Frame("city", tilt_deg=40.0)),
    Scene("plant", "Plant", ViewState(WASTE, lens=LENS, selection=Selection("", frozenset({1}))),
          Frame("selection", 0.8, rotation_deg=20.0), forks=(Fork("Tell", "open"), Fork("Keep", "shut"))),
    Scene("open", "Open", ViewState(WASTE, account="official"), Frame("", 1.0, 1000.0, 400.0, 900.0), then="last"),
    Scene("shut", "Shut", ViewState(WASTE, plan=Plan(moves=(Move("S1", 500.0, 500.0),))), then="last"),
    Scene("last", "Last", play=(0, 3), dwell_s=0.4),
)  # fmt: skip
STORY = Story("tale", "A tale", scenes=SCENES)
FLOOR = "floor"


@pytest.fixture
def player(desk) -> Player:
    return desk.player


def settle(desk, qtbot) -> None:
    qtbot.waitUntil(lambda: desk.is_settled)


def names(player: Player) -> list[str]:
    return list(player._trail)


def test_a_story_begins_with_the_state_and_the_camera_of_its_first_scene(desk, player, qtbot):
    with qtbot.waitSignal(player.scene_shown) as shown:
        player.start(STORY)
    settle(desk, qtbot)
    assert shown.args[0] is SCENES[0] is player.scene
    state, room = desk.store.state, Room(desk.stage, desk.window.map.size_px, desk.window.margins_px())
    assert (state.layers, state.step, state.spread) == (WASTE, 1, 0.4)
    assert state.camera == player.wanted.camera and state.camera.tilt_deg == 40.0
    assert state.camera == camera_of(SCENES[0], room)
    assert not player.is_astray and player.number == 0


def test_a_scene_without_layers_has_those_that_the_city_begins_with(desk, player):
    player.start(STORY, at="last")
    assert desk.store.state.layers == desk.first_layers(desk.city) != ()


def test_overlays_that_nobody_knows_are_left_out(desk, player):
    player.start(Story("x", "X", scenes=(Scene("a", "A", ViewState((Layer("waste"), Layer("magic")))),)))
    assert desk.store.state.layers == (Layer("waste"),) and not player.is_astray


def test_next_and_back_go_along_the_way_that_was_chosen(desk, player, qtbot):
    player.start(STORY)
    player.next()
    asked = []
    player.fork_asked.connect(asked.append)
    player.next()
    assert player.scene.name == "plant" and player.is_asking
    player.choose(1)
    assert asked == [SCENES[1].forks, ()] and player.scene.name == "shut"
    player.next()
    assert names(player) == ["alleys", "plant", "shut", "last"] and player.following is None
    with qtbot.waitSignal(player.finished):
        player.next()
    assert player.scene.name == "last"
    player.back()
    assert player.scene.name == "shut"


def test_a_fork_is_answered_with_its_first_way_when_next_is_asked_twice(player):
    player.start(STORY, at="plant")
    player.next()
    player.next()
    assert player.scene.name == "open"
    player.back()
    player.next()
    player.back()  # not asked any more
    assert player.scene.name == "plant" and not player.is_asking
    player.choose(7)
    assert player.scene.name == "plant"


def test_jumps_find_their_way(player):
    player.start(STORY)
    player.jump("shut")
    assert names(player) == ["alleys", "plant", "shut"]
    player.last()
    assert names(player) == ["alleys", "plant", "shut", "last"]
    player.first()
    assert names(player) == ["alleys"]
    player.jump(2)
    assert names(player) == ["alleys", "plant", "open"]
    player.jump(9)
    player.jump("nowhere")
    assert player.scene.name == "open"


def test_a_scene_that_no_way_leads_to_comes_after_what_was_seen():
    lost = Story("s", "S", scenes=(Scene("a", "A", then="c"), Scene("b", "B"), Scene("c", "C")))
    assert way_to(lost, "b", ["a"]) == ["a", "b"]
    assert way_to(lost, "c", ["a", "b"]) == ["a", "c"]


def test_a_cut_plays_its_scenes_alone(player):
    short = tuple(replace(scene, cuts=(5,) if scene.name in ("alleys", "last") else (20,)) for scene in SCENES)
    player.start(replace(STORY, scenes=short), cut=5)
    player.next()
    assert names(player) == ["alleys", "last"]
    player.start(replace(STORY, scenes=short), cut=5, at="plant")  # it is not in this cut
    assert names(player) == ["alleys"]


def test_a_story_is_taken_up_on_the_way_that_was_gone(player):
    player.start(STORY, at="last", trail=("alleys", "plant", "shut", "last"))
    assert player.trail == ("alleys", "plant", "shut", "last")
    player.back()
    assert player.scene.name == "shut"
    player.start(STORY, at="last", trail=("alleys", "gone since", "plant", "shut", "last", "open"))
    assert player.trail == ("alleys", "plant", "shut", "last")
    player.start(STORY, at="open", trail=("alleys", "plant", "shut"))  # a way that does not come there
    assert player.trail == ("alleys", "plant", "open")


DETOURS = {
    "layers": (Layer("wealth"),),
    "selection": Selection("", frozenset({2})),
    "step": 3,
    "bare": True,
    "legend": False,
    "account": "official",
    "spread": 0.9,
    "plan": Plan(closes=("S2",)),
    "lens": LensSpot(1.0, 2.0, 55.5),
}


def test_a_detour_of_any_kind_is_restored_to_the_last_bit(desk, player, qtbot):
    player.start(STORY)
    before = desk.store.state
    for field, value in DETOURS.items():
        with qtbot.waitSignal(player.astray_changed) as left:
            desk.store.change(**{field: value})
        assert left.args == [True] and player.is_astray, field
        with qtbot.waitSignal(player.astray_changed) as back:
            assert player.restore(), field
        assert back.args == [False] and desk.store.state == before, field
    assert not player.restore()
    settle(desk, qtbot)


def test_the_camera_and_everything_at_once_are_restored(desk, player, qtbot):
    player.start(STORY, at="plant")
    before = desk.store.state
    desk.store.change(**DETOURS)
    desk.window.map.zoom_by(3.0)
    desk.commands.run("turn_right")
    qtbot.waitUntil(lambda: desk.store.state.camera != before.camera)
    player.restore()
    assert desk.store.state == before
    settle(desk, qtbot)
    assert desk.store.state == before and not player.is_astray


def test_an_eased_camera_on_its_way_is_no_detour_and_arrives_exactly(make_desk, qtbot):
    from viewer.app.settings import Settings

    desk = make_desk(tiny_city(), settings=Settings(reduced_motion=False))
    player = desk.player
    told = []
    player.astray_changed.connect(told.append)
    player.start(STORY)
    player.jump("open", eased=True)
    assert desk.window.map.travelling and not player.is_astray
    qtbot.waitUntil(lambda: not desk.window.map.travelling, timeout=10_000)
    settle(desk, qtbot)
    assert desk.store.state.camera == player.wanted.camera and told == []
    desk.window.map.zoom_by(2.0)
    player.back()
    player.restore()


def test_a_hand_on_the_map_while_the_camera_flies_is_a_detour(make_desk, qtbot):
    from viewer.app.settings import Settings

    desk = make_desk(tiny_city(), settings=Settings(reduced_motion=False))
    player = desk.player
    player.start(STORY)
    player.jump("open")
    desk.window.map.zoom_by(1.3, eased=False)
    assert player.is_astray
    player.restore(eased=False)
    assert desk.store.state.camera == player.wanted.camera
    settle(desk, qtbot)


def test_a_scene_of_a_floor_plan_and_back(make_desk, qtbot):
    city = tiny_city()
    rooms = replace(city.base, name=FLOOR, plane="own", singular="room", plural="rooms")
    desk = make_desk(replace(city, region_sets=(city.base, rooms), stocks=()))
    player = desk.player
    inside = ViewState((Layer("wealth"),), region_set=FLOOR, lens=LENS, selection=Selection(FLOOR, frozenset({0})))
    player.start(Story("s", "S", scenes=(replace(SCENES[1], forks=()), Scene("in", "In", inside, Frame("selection")))))
    player.next()
    settle(desk, qtbot)
    assert desk.store.state == player.wanted and desk.store.state.lens == LENS
    desk.layering.show_region_set("")
    settle(desk, qtbot)
    assert player.is_astray and desk.store.state.lens is None
    before = player.wanted
    player.restore()
    settle(desk, qtbot)
    assert desk.store.state == before and not player.is_astray
    player.back()
    settle(desk, qtbot)
    assert desk.store.state == player.wanted and desk.store.state.region_set == ""


def test_the_clock_runs_through_the_steps_of_a_scene_and_stops_at_the_last(desk, player, qtbot):
    player.start(STORY, at="last")
    assert desk.store.state.step == 0
    qtbot.waitUntil(lambda: desk.store.state.step == 3)
    assert not player.is_astray and not player._clock.isActive()


def test_a_detour_stops_the_clock_and_the_way_back_takes_it_up_where_it_was(desk, player, qtbot):
    player.start(STORY, at="last")
    qtbot.waitUntil(lambda: desk.store.state.step == 1)
    desk.store.change(step=None, bare=True)
    qtbot.waitUntil(lambda: player._astray)
    assert not player._clock.isActive() and player.wanted.step == 1
    player.restore()
    assert desk.store.state.step == 1
    qtbot.waitUntil(lambda: desk.store.state.step == 3)


def test_a_question_holds_the_clock(desk, player, qtbot):
    player.start(STORY, at="last")
    player.hold(True)
    assert player.is_held and not player._clock.isActive()
    player.hold(False)
    qtbot.waitUntil(lambda: desk.store.state.step == 3)


@pytest.mark.parametrize("way", ["question", "detour"])
def test_what_holds_a_run_takes_nothing_of_what_the_scene_has_stood(desk, player, qtbot, way):
    slow = replace(STORY, scenes=tuple(replace(scene, dwell_s=100.0) for scene in SCENES))
    player.start(slow, at="last")
    player.run(True)
    qtbot.wait(30)
    dwells, beats = player._dwell.remainingTime(), player._clock.remainingTime()
    assert dwells < 100_000 and beats < 25_000
    if way == "question":
        player.hold(True)
    else:
        desk.store.change(bare=True)
        qtbot.waitUntil(lambda: player._astray)
    assert not player._dwell.isActive() and not player._clock.isActive()
    player.hold(False) if way == "question" else player.restore()
    assert player._dwell.isActive() and player._dwell.remainingTime() <= dwells
    assert player._clock.isActive() and player._clock.remainingTime() <= beats
    player.back()
    player.next()
    assert player._dwell.interval() == 100_000  # the next scene has all of its time
    player.run(False)
    player.run(True)
    assert player._dwell.interval() == 100_000


def test_a_run_goes_on_by_itself_and_takes_the_first_ways(desk, player, qtbot):
    quick = tuple(replace(scene, dwell_s=0.05, play=None) for scene in SCENES)
    shown = []
    player.scene_shown.connect(lambda scene: shown.append(scene.name))
    with qtbot.waitSignal(player.finished, timeout=20_000):
        player.start(replace(STORY, scenes=quick))
        player.run(True)
    assert shown == ["alleys", "plant", "open", "last"] and not player.is_running
    settle(desk, qtbot)


@pytest.mark.parametrize("mode", [name for name, mode in MODES.items() if not mode.visit])
def test_the_scene_follows_the_size_of_the_window_and_its_mode(make_desk, qtbot, mode):
    desk = make_desk(tiny_city())
    player = desk.player
    player.start(STORY)
    told, before = [], desk.store.state.camera
    player.astray_changed.connect(told.append)
    desk.window.resize(900, 640)
    qtbot.waitUntil(lambda: desk.store.state.camera != before)
    desk.set_mode(mode)
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: not player._fit.isActive())
    room = Room(desk.stage, desk.window.map.size_px, desk.window.margins_px())
    assert desk.store.state.camera == camera_of(SCENES[0], room) and told == [] and not player.is_astray


def test_a_detour_is_not_framed_anew(desk, player, qtbot):
    player.start(STORY)
    desk.window.map.zoom_by(2.0)
    qtbot.waitUntil(lambda: player._astray)
    camera = desk.store.state.camera
    desk.window.resize(1000, 700)
    settle(desk, qtbot)
    assert desk.store.state.camera == camera and player.is_astray


def test_another_theme_is_no_detour(desk, player, qtbot):
    player.start(STORY)
    desk.commands.run("theme")
    settle(desk, qtbot)
    assert not player.is_astray and desk.store.state.theme == "light"
    player.next()
    assert desk.store.state.theme == "light"


@pytest.mark.expects_log("")
def test_an_overlay_that_cannot_be_built_is_no_detour(desk, player, qtbot):
    bad = ViewState((Layer("wealth", (("classes", 99),)), Layer("borders")))
    player.start(Story("s", "S", scenes=(Scene("a", "A", bad),)))
    qtbot.waitUntil(lambda: not desk.store.state.layers[0].visible)
    settle(desk, qtbot)
    assert not player.is_astray


def test_another_city_ends_the_story(desk, player, qtbot):
    player.start(STORY)
    with qtbot.waitSignal(player.ended):
        desk.show_city(None)
    assert player.scene is None and not player.is_astray
    player.next()
    player.restore()
    settle(desk, qtbot)


def test_a_story_without_scenes_is_not_begun(player):
    with pytest.raises(ValueError, match="no scenes"):
        player.start(Story("s", "S"))


def test_an_edited_story_goes_on_where_it_is(desk, player):
    player.start(STORY, at="plant")
    player.take(replace(STORY, scenes=(replace(SCENES[0], title="New"), *SCENES[1:])))
    assert player.scene.name == "plant" and player.scenes[0].title == "New"
    player.take(replace(STORY, scenes=(SCENES[0], SCENES[4])))
    assert player.scene.name == "alleys"


def test_an_edit_that_takes_away_the_clock_of_the_scene_stops_it(desk, player, qtbot):
    player.start(STORY, at="last")
    assert player._clock.isActive()
    player.take(replace(STORY, scenes=(*SCENES[:4], replace(SCENES[4], play=None))))
    assert player.scene.play is None and not player._clock.isActive()
    player._on_clock()  # a beat that was on its way
    assert desk.store.state.step == 0
    settle(desk, qtbot)


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_what_the_window_shows_of_a_scene_is_recorded_as_that_scene(desk, player, qtbot, scene):
    player.start(Story("s", "S", scenes=(replace(scene, play=None, forks=(), then=""),)))
    settle(desk, qtbot)
    room = Room(desk.stage, desk.window.map.size_px, desk.window.margins_px())
    first = desk.first_layers(desk.city)
    assert recorded(player.scene, desk.store.state, room, first) == player.scene


def test_a_panel_that_comes_and_goes_is_no_detour_and_the_scene_stays_in_what_is_free(desk, player, qtbot):
    desk.window.resize(1600, 900)
    settle(desk, qtbot)
    player.start(STORY)
    settle(desk, qtbot)
    told = []
    player.astray_changed.connect(told.append)
    for hidden in (True, False):
        desk.window.hidden_panels = hidden
        desk.window.place()
        qtbot.waitUntil(lambda: not player._fit.isActive())
        room = Room(desk.stage, desk.window.map.size_px, desk.window.margins_px())
        assert desk.store.state.camera == camera_of(SCENES[0], room) == player.wanted.camera
    assert told == [] and not player.is_astray
    settle(desk, qtbot)

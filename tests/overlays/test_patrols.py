"""Patrols on their clock: before and after the turn, where they are, where they spend their time."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.cities import tiny_city
from viewer import tongue
from viewer.model.city import City
from viewer.model.seen import seen
from viewer.model.state import Layer, params
from viewer.overlays import KINDS, build
from viewer.overlays.kind import Moment
from viewer.overlays.patrols import turn, window
from viewer.packs.localised import localised
from viewer.render.movers import places, tick
from viewer.scene.marks import Lines, Movers

WEEK = 7 * 86400.0


def patrols(city, step=None, **given):
    return build(city, Layer("patrols", params(**given)), Moment(step))


def movers(picture) -> Movers:
    return next(mark for mark in picture.marks if isinstance(mark, Movers))


@pytest.fixture(scope="module")
def plant(capital_city):
    return seen(capital_city, "plant")


def test_before_the_turn_and_after_it_by_the_clock():
    """Both rounds were in week 2: another week shows the side of the turn that it lies on."""
    city = tiny_city()
    shown = {step: movers(patrols(city, step)).xy.shape[1] for step in (None, 0, 1, 2)}
    assert shown == {None: 2, 0: 1, 1: 2, 2: 1}
    assert window(city, city.tracks, "", Moment(0), 0.0).phase == "before"
    assert window(city, city.tracks, "", Moment(2), 0.0).phase == "after"
    assert "none were recorded at this step: those after the turn are shown" in patrols(city, 2).legend.notes
    assert "none were recorded" not in " ".join(patrols(city, 1).legend.notes)


def test_a_side_can_be_chosen_whatever_the_clock_says():
    assert window(tiny_city(), tiny_city().tracks, "after", Moment(0), 0.0).numbers == (1,)


def test_everybody_is_where_the_share_of_the_time_says():
    found = movers(patrols(tiny_city(), 0, at=50.0))
    assert places(found, tick(found, 0.0)).tolist() == pytest.approx(np.array([[1000.0, 500.0]]))
    later = movers(patrols(tiny_city(), 1, at=0.0))
    assert np.isnan(places(later, tick(later, 0.0))[1]).all()  # the round after the turn has not begun
    assert patrols(tiny_city(), 0, at=50.0).legend.period == "13 January 2147, 00:00:30"


def test_on_screen_they_walk_round_in_a_loop():
    found = movers(patrols(tiny_city(), 0))
    half = places(found, tick(found, found.loop / 2))
    assert half.tolist() == pytest.approx(np.array([[1000.0, 500.0]]), abs=2.0)
    assert tick(found, found.loop) == pytest.approx(0.0, abs=1e-6)


def test_time_and_visits_of_every_region_are_told():
    readouts = {readout.label: readout.values.tolist() for readout in patrols(tiny_city()).readouts}
    assert readouts["Time of patrols here, before the turn"] == pytest.approx([50.0, 50.0, 0.0])
    assert readouts["Visits of patrols, after the turn"] == [0.0, 1.0, 1.0]


def test_the_guards_of_the_plant_leave_the_halls_for_the_offices(plant):
    assert turn(plant.tracks) == 18_322_800.0
    picture = patrols(plant, 29)
    assert picture.sentence == (
        "6 patrols spend 42 % of their time before the turn in South Gallery and 52 % of their time after the turn in "
        "North Gallery."
    )
    assert movers(picture).xy.shape[1] == 6
    assert movers(patrols(plant, 30)).xy.shape[1] == 12  # the week of the turn
    assert sum(isinstance(mark, Lines) for mark in picture.marks) == 1


@pytest.mark.parametrize(("code", "told"), [("es", "6 patrullas"), ("ar", "٦ دوريّات")])
def test_a_guard_before_and_after_the_turn_is_one_in_every_language(code, told, plant):
    tongue.speak(code)
    try:
        shown = localised(plant, code)
        picture = patrols(shown, 30)
    finally:
        tongue.speak("en")
    assert tongue.bare(picture.sentence).startswith(told)
    assert len(set(movers(picture).names)) == 6


def test_tracks_of_another_plane_are_not_offered():
    city = tiny_city()
    assert KINDS["patrols"].fits(city)
    assert not KINDS["patrols"].fits(replace(city, tracks=replace(city.tracks, region_set="moon")))


def test_tracks_without_a_phase_are_simply_shown():
    city = tiny_city()
    plain = replace(city, tracks=replace(city.tracks, phase=("", "")))
    assert patrols(plain, 0).sentence == "2 patrols are recorded."
    assert patrols(plain, 0).legend.notes[0] == "none were recorded at this step: all are shown"


def test_one_patrol_spends_its_time():
    city = tiny_city()
    alone = replace(city, tracks=replace(city.tracks, names=("Guard before", "Guard before"), phase=("before",) * 2))
    assert patrols(alone, 1).sentence.startswith("1 patrol spends ")
    assert " of its time before the turn in " in patrols(alone, 1).sentence


def test_a_window_of_days_is_told_in_days_and_not_in_thousands_of_minutes():
    city = tiny_city()
    longer = replace(city.tracks, phase=("", ""), seconds=city.tracks.seconds * 3_000.0)
    slow = replace(city, tracks=longer, clock=City("").clock)
    told = patrols(slow, None, at=50.0).legend.notes[0]
    assert told.startswith("day ") and told.endswith(" days") and "minute" not in told


def test_a_window_of_hours_is_told_in_hours():
    city = tiny_city()
    start = city.tracks.seconds.min()
    seconds = start + 20.0 * (city.tracks.seconds - start)  # 660 seconds become 13,200
    slow = replace(city, tracks=replace(city.tracks, phase=("", ""), seconds=seconds), clock=City("").clock)
    assert patrols(slow, None, at=50.0).legend.notes[0] == "hour 1:50 of 3:40"


def test_where_the_day_and_the_hour_are_known_no_second_time_is_told():
    legend = patrols(tiny_city(), 0, at=50.0).legend
    assert legend.period == "13 January 2147, 00:00:30"
    assert not [note for note in legend.notes if "minute" in note]


def test_what_has_no_side_of_the_turn_is_not_counted_among_those_that_have_one():
    city = tiny_city()
    cart = replace(city.tracks, names=("Guard before", "Cart"), phase=("before", ""))
    assert patrols(replace(city, tracks=cart), 1).sentence.startswith("1 patrol spends ")


def test_a_point_on_a_common_border_is_a_visit_to_both_sides_of_it():
    city = tiny_city()
    edge = city.base.rings.xy[city.base.rings.xy[:, 0] > 0, 0].min()
    middle = float(city.base.rings.xy[:, 1].mean())
    still = replace(
        city.tracks,
        names=("A before",),
        kinds=("guard",),
        phase=("before",),
        track=np.zeros(2, np.int32),
        seconds=np.array([0.0, 60.0]),
        xy=np.array([[edge, middle], [edge, middle + 1.0]]),
    )
    readouts = {one.label: one.values.tolist() for one in patrols(replace(city, tracks=still)).readouts}
    assert readouts["Visits of patrols, before the turn"] == [1.0, 1.0, 0.0]


def test_what_moves_is_called_by_its_kind_where_there_is_one():
    city = tiny_city()
    drones = replace(city, tracks=replace(city.tracks, kinds=("drone",) * 2, phase=("",) * 2))
    assert patrols(drones).sentence == "2 drones are recorded."
    assert patrols(drones).legend.title == "Drones"
    assert {one.label for one in patrols(drones).readouts} == {"Time of drones here", "Visits of drones"}
    mixed = replace(city, tracks=replace(city.tracks, kinds=("drone", "guard"), phase=("",) * 2))
    assert patrols(mixed).sentence == "2 tracks are recorded."
    assert patrols(mixed).legend.title == "Tracks"


def test_a_step_with_one_kind_alone_calls_it_by_that_kind_whatever_else_the_city_records():
    city, week = tiny_city(), 7 * 86_400.0
    held = replace(city.tracks, names=("Wasp", "Round"), kinds=("drone", "round"), phase=("", ""),
                   track=np.array([0, 0, 1, 1], np.int32), seconds=np.array([0.0, 60.0, week, week + 60.0]),
                   xy=np.array([[100, 500], [400, 500], [1500, 500], [1900, 500]], float))  # fmt: skip
    city = replace(city, tracks=held)
    assert [patrols(city, step=step).legend.title for step in (0, 1, None)] == ["Drones", "Rounds", "Tracks"]


def test_in_a_window_of_days_a_minute_is_a_step_and_a_tail_is_a_quarter_of_an_hour():
    city = tiny_city()
    slow = replace(city, tracks=replace(city.tracks, phase=("", ""), seconds=city.tracks.seconds * 3_000.0))
    short, long = movers(patrols(city, 0)), movers(patrols(slow, None))
    seconds = float(np.ptp(slow.tracks.seconds))
    assert len(short.xy) == 600 and short.tail == 36
    assert seconds / len(long.xy) <= 61.0 and long.tail * seconds / len(long.xy) <= 960.0

"""Asks of records: at their steps, behind their references; and of tracks."""

from dataclasses import replace

import numpy as np
import pytest

from tests.cities import tiny_city
from viewer.model.city import END_PLACE, Column, Records, Tracks
from viewer.model.state import ViewState
from viewer.model.story import Ask, Scene, Story
from viewer.overlays.asks import Asking

NONE = np.full(3, np.nan)


def holders():
    """Ann and Bo live at one door, Cy at another."""
    office = Column("office", np.array([0.0, 0.0, 1.0]), kind="category", categories=("Door 1", "Door 2"))
    weight = Column("age", np.array([30.0, 50.0, 70.0]), "years")
    called = Column("name", NONE, texts=("Ann", "Bo", "Cy"))
    return Records("holders", 3, {"office": office, "age": weight, "name": called}, ids=("a", "b", "c"))


def ledger():
    """30 to Ann and 20 to Bo in the first week, 50 to Cy in the second, 7 to somebody unknown in the third."""
    holder = Column("holder", np.array([0.0, 1.0, 2.0, np.nan]), kind="category", categories=("a", "b", "c"),
                    refers="holders")  # fmt: skip
    place = Column("place", np.full(4, np.nan), texts=("D1", "D3", "D3", "nowhere"), refers="districts")
    credits = Column("credits", np.array([30.0, 20.0, 50.0, 7.0]), "credits", "extensive")
    steps = np.array([0, 0, 1, 2], np.int32)
    return Records("ledger", 4, {"holder": holder, "place": place, "credits": credits}, step=steps)


def tracks():
    """One drone of 300 m within West in the first week, two patrols in the second; seconds since the clock's start."""
    week = 7 * 86_400.0
    seconds = np.array([60.0, 120.0, 180.0, week + 60, week + 120, week + 60, week + 180])
    xy = np.array([[100, 500], [300, 500], [400, 500], [1500, 500], [1900, 500], [1500, 400], [900, 400]], float)
    number = np.array([0, 0, 0, 1, 1, 2, 2], np.int32)
    return Tracks(("Wasp", "Amber", "Basalt"), ("drone", "guard", "guard"), ("", "before", "after"), "", number,
                  seconds, xy)  # fmt: skip


def answered(measure: str, /, state: ViewState | None = None, **params):
    city = replace(tiny_city(), records=(holders(), ledger()), tracks=tracks())
    scene = Scene("first", "First", state or ViewState())
    asking = Asking(city, Story("s", "S", scenes=(scene,), asks=(Ask("x", measure, tuple(params.items())),)), scene)
    found = asking.answer("x")
    return found, asking.problems


def asked(measure: str, /, state: ViewState | None = None, **params):
    found, problems = answered(measure, state, **params)
    assert not problems, problems
    return found


OF = {"of": "ledger", "column": "credits"}


def test_shares_are_of_holders_and_behind_them_of_doors():
    first = {"steps": "0-0"}
    assert asked("hhi", **OF, **first, by="holder").value == pytest.approx(60**2 + 40**2)
    assert asked("hhi", **OF, **first, by="holder.office").value == pytest.approx(10_000)
    assert asked("hhi", **OF, by="holder.office").value == pytest.approx(5_000), "who has no holder has no door"
    assert asked("name_max", **OF, by="holder.office").value in ("Door 1", "Door 2")
    assert asked("name_max", **OF, by="holder.name", steps="0-1").value == "Cy"


def test_rows_are_chosen_by_what_they_refer_to():
    assert asked("sum", **OF, where="holder.office = Door 1").value == 50.0
    assert asked("sum", **OF, where="holder.age > 40").value == 70.0
    assert asked("sum", **OF, where="place.name = East").value == 70.0
    assert asked("sum", **OF, where="place.dust > 100").text == "no data"
    assert asked("sum", of="ledger", column="holder.age").value == 150.0


def test_records_count_at_the_steps_of_the_scene_unless_told_otherwise():
    assert asked("sum", **OF).value == 107.0
    assert asked("sum", ViewState(step=1), **OF).value == 50.0
    assert asked("sum", ViewState(step=1), **OF, step="all").value == 107.0
    assert asked("sum", ViewState(step=1), **OF, steps="0-1").value == 100.0
    assert asked("sum", ViewState(step=1), of="holders", column="age").value == 150.0, "holders have no time"


def test_a_column_that_is_not_behind_a_reference_is_told_with_those_that_are_known():
    found, problems = answered("hhi", **OF, by="holder.shoe")
    assert found is None and "holder.shoe" in problems[0].found


@pytest.mark.parametrize(
    ("params", "value", "text"),
    [
        ({}, 3.0, "3 tracks"),
        ({"kind": "guard"}, 2.0, "2 guards"),
        ({"kind": "guard", "phase": "after"}, 1.0, "1 guard"),
        ({"kind": "drone", "part": "length"}, 0.3, "0.3 km"),
        ({"part": "longest", "kind": "guard"}, np.hypot(600, 0) / 1000, "0.6 km"),
        ({"part": "minutes", "kind": "drone"}, 2.0, "2 min"),
        ({"part": "most", "kind": "guard", "at": "Middle"}, 2.0, "2 guards"),
        ({"part": "when", "kind": "guard", "at": "Middle"}, "00:01", "00:01"),
        ({"part": "most", "at": "Depot", "within_m": 10}, 1.0, "1 track"),
        ({"part": "most", "at": "Plant", "within_m": 10}, 0.0, "no tracks"),
        ({"part": "when", "at": "Plant", "within_m": 10}, "", "no data"),
        ({"steps": "0-0"}, 1.0, "1 track"),
        ({"steps": "1-1", "part": "length"}, 1.0, "1 km"),
    ],
)
def test_tracks_are_counted_measured_and_found_together(params, value, text):
    found = asked("tracks", **params)
    assert found.value == pytest.approx(value) if not isinstance(value, str) else found.value == value
    assert found.text == text


@pytest.mark.parametrize(
    ("params", "said"),
    [({"kind": "kite"}, "kite"), ({"part": "most"}, "nothing"), ({"part": "most", "at": "Moon"}, "Moon")],
)
def test_what_is_no_part_of_the_tracks_is_told(params, said):
    found, problems = answered("tracks", **params)
    assert found is None and said in problems[0].found


def test_a_city_without_tracks_says_so():
    city = replace(tiny_city(), tracks=None)
    scene = Scene("first", "First")
    asking = Asking(city, Story("s", "S", scenes=(scene,), asks=(Ask("x", "tracks", ()),)), scene)
    assert asking.answer("x") is None and "no tracks" in asking.problems[0].found


def alike(*, kinds=("guard", "guard")):
    """The tiny city, both of its sites called Depot, and its tracks of these kinds."""
    city = tiny_city()
    sites = replace(city.sites, names=("Depot", "Depot"))
    named = {"Plant": "Depot"}
    sides = {side: replace(ends, names=tuple(named.get(one, one) for one in ends.names))
             for side, ends in (("origin", city.flows.origin), ("destination", city.flows.destination))}  # fmt: skip
    return replace(city, sites=sites, flows=replace(city.flows, **sides), tracks=replace(city.tracks, kinds=kinds))


def asked_of(city, measure: str, **params):
    scene = Scene("first", "First")
    asking = Asking(city, Story("s", "S", scenes=(scene,), asks=(Ask("x", measure, tuple(params.items())),)), scene)
    found = asking.answer("x")
    return found.text if found is not None else asking.problems[0].sentence()


def test_two_sites_of_one_name_stay_two_ends_of_flows():
    city = alike()
    assert asked_of(city, "flow_leader", part="count") == "3 places"
    assert asked_of(city, "flow_leader", part="tonnes") == "10 t"
    assert asked_of(city, "flow_leader", part="tonnes", nth=2) == "6 t"
    assert {asked_of(city, "flow_leader", nth=nth) for nth in (1, 2)} == {"Depot"}


def test_a_place_outside_is_known_by_its_name():
    city = tiny_city()
    ends = city.flows.destination
    kind, index = ends.kind.copy(), ends.index.copy()
    kind[3:], index[3:] = END_PLACE, (-1, 7)
    names = (*ends.names[:3], "Far harbour", "Far harbour")
    flows = replace(city.flows, destination=replace(ends, kind=kind, index=index, names=names))
    assert asked_of(replace(city, flows=flows), "flow_leader") == "Far harbour"
    assert asked_of(replace(city, flows=flows), "flow_leader", part="tonnes") == "11 t"


@pytest.mark.parametrize(
    ("kind", "many"), [("city bus", "2 city buses"), ("ferry", "2 ferries"), ("guard", "2 guards")]
)
def test_tracks_are_counted_in_their_plural(kind, many):
    city = alike(kinds=(kind, kind))
    assert asked_of(city, "tracks", kind=kind) == many


def test_many_tracks_at_once_have_their_plural_too():
    close = replace(tracks(), kinds=("drone", "ferry", "ferry"))
    city = replace(tiny_city(), tracks=close)
    assert asked_of(city, "tracks", kind="ferry", part="most", at="Middle", within_m=9000) == "2 ferries"

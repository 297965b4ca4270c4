"""What was opened in its order: a text table is read again without losing what came before or after it."""

from pathlib import Path

import pytest

from tests.cities import tiny_city
from viewer.app.files import Wish
from viewer.app.trail import Trail
from viewer.errors import Problem
from viewer.packs.passing import Reading
from viewer.packs.table_proposal import Proposal

MAP, RENT, TREES = Path("/d/map.gpkg"), Path("/d/rent.csv"), Path("/d/trees.csv")
CHOSEN = Proposal(decimal=",")


def walk(trail, *wishes):
    """The trail after these wishes, each with a city of its own; those cities."""
    cities, open_city = [], None
    for wish in wishes:
        way = trail.way(wish, open_city)
        assert not way.go_on(way.rest.pop(0), Reading(tiny_city()))
        trail.arrive(way)
        open_city = tiny_city()
        cities.append(open_city)
    return cities


def test_nothing_opened_holds_no_table():
    assert Trail().tables() == ()


def test_only_text_tables_can_be_read_again():
    trail = Trail()
    walk(trail, Wish((MAP,)), Wish((RENT,), join=True))
    assert trail.tables() == (RENT,) and trail.wish_of(RENT).paths == (RENT,)


def test_another_city_forgets_the_tables_of_the_one_before():
    trail = Trail()
    walk(trail, Wish((MAP,)), Wish((RENT,), join=True), Wish((MAP,)))
    assert trail.tables() == ()


def test_reading_again_begins_where_the_table_came_in_and_goes_on_to_the_end():
    trail = Trail()
    cities = walk(trail, Wish((MAP,)), Wish((RENT,), join=True), Wish((TREES,), join=True))
    way = trail.again(RENT, CHOSEN)
    assert way.onto is cities[0] and len(way.kept) == 1 and way.again == ("rent.csv", "trees.csv")
    assert [(wish.paths, wish.table) for wish in way.rest] == [((RENT,), CHOSEN), ((TREES,), None)]


def test_what_is_said_of_one_of_several_files_holds_for_it_alone():
    trail = Trail()
    walk(trail, Wish((RENT, MAP), layer="districts"))
    way = trail.again(RENT, CHOSEN)
    assert way.onto is None
    assert [(wish.paths, wish.table, wish.layer, wish.join) for wish in way.rest] == [
        ((MAP,), None, "districts", False),
        ((RENT,), CHOSEN, None, True),
    ]


def test_of_tables_alone_the_first_opens_the_city_and_the_others_join_it():
    trail = Trail()
    walk(trail, Wish((RENT, TREES)))
    assert [(wish.paths, wish.join) for wish in trail.again(TREES, CHOSEN).rest] == [((RENT,), False), ((TREES,), True)]


def test_a_way_gathers_what_was_said_and_hands_each_city_to_the_next_wish():
    trail = Trail()
    walk(trail, Wish((MAP,)), Wish((RENT,), join=True), Wish((TREES,), join=True))
    way, city = trail.again(RENT, CHOSEN), tiny_city()
    assert way.go_on(way.rest.pop(0), Reading(city, (Problem("one"),))) and way.onto is city
    assert not way.go_on(way.rest.pop(0), Reading(tiny_city(), (Problem("two"),)))
    assert [problem.found for problem in way.told] == ["one", "two"] and way.joins
    trail.arrive(way)
    assert trail.wish_of(RENT).table == CHOSEN and trail.tables() == (RENT, TREES)


def test_a_table_that_was_never_opened_has_no_wish():
    with pytest.raises(StopIteration):
        Trail().wish_of(RENT)

"""Which height each region stands at, and which sets are parts of others."""

from dataclasses import replace

from tests.cities import squares, tiny_city
from viewer.geometry.regions import empty_ragged, take
from viewer.model.levels import decks, heights, is_part, number_in
from viewer.model.seen import laid_over


def level(name: str, which: list[int], height: float, **facts):
    """Some of the three squares, as a set of their own."""
    whole = squares(3)
    ids, names = (tuple(words[i] for i in which) for words in (whole.ids, whole.names))
    return replace(whole, name=name, ids=ids, names=names, rings=take(whole.rings, which), height=height, **facts)


def stacked():
    """The tiny city with West on the ground, and Middle and East on a level of their own."""
    city = tiny_city()
    return replace(
        city, region_sets=(city.base, level("low", [0], 0.0), level("high", [2, 1], 500.0), *city.region_sets[1:])
    )


def test_regions_of_the_whole_stand_where_their_level_does():
    city = stacked()
    assert heights(city, city.base.name).tolist() == [0.0, 500.0, 500.0]
    assert heights(city, "high").tolist() == [500.0, 500.0]
    assert [(height, members.tolist()) for height, members in decks(city, city.base.name)] == [
        (0.0, [0]), (500.0, [1, 2])]  # fmt: skip
    assert is_part(city, city.region_set("low")) and is_part(city, city.region_set("high"))
    assert not is_part(city, city.base)


def test_a_city_without_levels_is_one_deck():
    city = tiny_city()
    assert [(height, len(members)) for height, members in decks(city, city.base.name)] == [(0.0, 3)]
    assert not any(is_part(city, one) for one in city.region_sets)


def test_where_nothing_stands_high_a_set_is_drawn_beside_the_one_that_holds_it():
    city = tiny_city()
    city = replace(city, region_sets=(city.base, level("some", [0, 1], 0.0)))
    assert not is_part(city, city.region_set("some"))
    assert [one.name for one in laid_over(city)] == [city.base.name, "some"]


def test_the_same_id_in_another_place_is_another_region():
    city = tiny_city()
    elsewhere = level("blocks", [0, 1], 90.0)
    elsewhere = replace(elsewhere, rings=replace(elsewhere.rings, xy=elsewhere.rings.xy + 10.0))
    city = replace(city, region_sets=(*city.region_sets, elsewhere))
    assert number_in(city.base, elsewhere).tolist() == [-1, -1]
    assert not is_part(city, elsewhere)
    assert heights(city, city.base.name).tolist() == [0.0, 0.0, 0.0]


def test_a_floor_plan_is_no_level_of_the_city():
    city = tiny_city()
    plan = level("plan", [0], 30.0, plane="own")
    city = replace(city, region_sets=(*city.region_sets, plan))
    assert not is_part(city, plan)
    assert heights(city, city.base.name).max() == 0.0


def test_of_several_levels_the_highest_counts():
    city = tiny_city()
    city = replace(city, region_sets=(city.base, level("top", [1], 80.0), level("half", [1, 2], 40.0)))
    assert heights(city, city.base.name).tolist() == [0.0, 80.0, 40.0]
    assert is_part(city, city.region_set("top"))


def test_regions_without_a_shape_belong_to_no_level():
    city = tiny_city()
    none = replace(level("none", [0], 10.0), rings=empty_ragged(1))
    assert number_in(city.base, none).tolist() == [-1]

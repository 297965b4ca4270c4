"""What is on screen for a choice of region set."""

from dataclasses import replace

import numpy as np
import pytest

from tests.cities import squares, tiny_city
from viewer.model.city import END_PLACE, END_REGION
from viewer.model.seen import laid_over, other_sets, seen


def city_of_two_sets():
    city = tiny_city()
    blocks = replace(squares(2), name="blocks", plural="blocks")
    return replace(city, region_sets=(*city.region_sets, blocks))


def test_the_base_is_seen_as_it_is():
    city = city_of_two_sets()
    assert seen(city, "") is city
    assert seen(city, city.base.name) is city


def test_another_set_on_the_plane_becomes_the_base_and_no_flow_points_at_a_wrong_region():
    city = city_of_two_sets()
    other = seen(city, "blocks")
    assert [one.name for one in other.region_sets] == ["blocks", city.base.name]
    was, now = city.flows.origin, other.flows.origin
    assert END_REGION in was.kind
    assert END_REGION not in now.kind
    assert (now.index[now.kind == END_PLACE] == -1).all()
    assert np.array_equal(was.xy, now.xy, equal_nan=True)


def test_a_floor_plan_is_seen_alone_and_not_laid_over_the_city():
    city = city_of_two_sets()
    plant = replace(squares(2), name="plant", plane="own")
    city = replace(city, region_sets=(*city.region_sets, plant))
    assert [one.name for one in laid_over(city)] == [city.base.name, "blocks"]
    assert [one.name for one in seen(city, "plant").region_sets] == ["plant"]
    assert [one.name for one in other_sets(city)] == ["blocks", "plant"]


def test_an_unknown_set_is_named():
    with pytest.raises(KeyError, match="attic"):
        seen(tiny_city(), "attic")

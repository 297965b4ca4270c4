"""What is on screen for a choice of region set."""

from dataclasses import replace

import numpy as np
import pytest

from tests.cities import squares, tiny_city
from viewer.geometry.regions import take
from viewer.model.city import END_PLACE, END_REGION
from viewer.model.seen import laid_over, other_sets, seen


def city_of_two_sets():
    city = tiny_city()
    beside = squares(2)  # other ground under the same ids
    rings = replace(beside.rings, xy=beside.rings.xy + 250.0)
    blocks = replace(beside, name="blocks", plural="blocks", rings=rings)
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
    assert other.title == f"{city.title} · blocks"
    assert END_REGION in was.kind
    assert END_REGION not in now.kind
    assert (now.index[now.kind == END_PLACE] == -1).all()
    assert np.array_equal(was.xy, now.xy, equal_nan=True)


def test_ends_in_a_part_of_the_base_stay_its_regions_and_all_others_are_places():
    city = tiny_city()
    part = replace(squares(3), name="upper", height=40.0)
    part = replace(part, ids=part.ids[1:], names=part.names[1:], rings=take(part.rings, [1, 2]))
    city = replace(city, region_sets=(*city.region_sets, part))
    assert [one.name for one in laid_over(city)] == [city.base.name]
    other = seen(city, "upper")
    was, now = city.flows.origin, other.flows.origin
    for kind, index, then, new in zip(was.kind, was.index, now.kind, now.index, strict=True):
        if kind == END_REGION and index > 0:
            assert (then, other.base.ids[new]) == (END_REGION, city.base.ids[index])
        else:
            assert (then, new) == (END_PLACE if kind == END_REGION else kind, -1 if kind == END_REGION else index)
    assert END_PLACE in now.kind[was.kind == END_REGION] and END_REGION in now.kind
    told = [one for one in city.series if one.region_set == city.base.name]
    mine = [one for one in other.series if one.region_set == "upper"]
    assert told and [one.name for one in mine] == [one.name for one in told]
    for whole, part in zip(told, mine, strict=True):
        assert np.array_equal(part.values, whole.values[:, 1:], equal_nan=True)


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

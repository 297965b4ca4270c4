"""Standing: the share with a full recorded way and the claim, by hand; batches are whole or they are not."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.cities import tiny_city
from viewer.analysis.batches import complete, ways_of
from viewer.analysis.standing import RULE, standing
from viewer.model.city import City, Column


def batched(names: tuple[str, ...], **changes) -> City:
    """The tiny city with batches: F1 West to Depot 4 t, F4 Depot to Plant 6 t, F5 Plant to a far harbour 5 t."""
    city = tiny_city()
    return replace(city, flows=replace(city.flows, batch=names, **changes))


WHOLE = ("b", "", "", "b", "b")


def test_a_batch_is_known_from_end_to_end():
    flows = batched(WHOLE).flows
    assert ways_of(flows)["b"].tolist() == [0, 3, 4]
    assert complete(flows, ways_of(flows)["b"])


@pytest.mark.parametrize(
    "names",
    [("b", "", "", "b", ""), ("", "", "", "b", "b"), ("b", "", "", "", "b")],
    ids=["it lies at a site that passes things on", "it begins at a site", "a step is missing"],
)
def test_a_way_with_an_end_or_a_step_missing_is_not_whole(names):
    flows = batched(names).flows
    assert not complete(flows, ways_of(flows)["b"])


def test_a_step_without_date_weight_or_owner_breaks_the_way():
    lost = np.array([4.0, 2.0, 4.0, np.nan, 5.0])
    flows = batched(WHOLE, tonnes=lost).flows
    assert not complete(flows, ways_of(flows)["b"])
    flows = batched(WHOLE, first=np.array([0, 0, 0, 1, -1], np.int32)).flows
    assert not complete(flows, ways_of(flows)["b"])
    owner = Column("owner", np.array([0.0, 0, 0, np.nan, 0]), kind="category", categories=("City",))
    flows = batched(WHOLE, columns={"owner": owner}).flows
    assert not complete(flows, ways_of(flows)["b"])


def test_shares_and_claims_by_hand():
    """Thrown away: 8 t of mixed, 2 t of metal. Plant (recovery) gets 10 of 8 t mixed, from East and the depot."""
    mixed, metal = standing(batched(WHOLE))
    assert (mixed.material, mixed.tonnes, mixed.recorded, mixed.share) == ("mixed", 8.0, 4.0, 0.5)
    assert (mixed.recovered, mixed.repaired, mixed.claim) == (10 / 8, 0.0, "recover")
    assert (metal.material, metal.tonnes, metal.share, metal.claim) == ("metal", 2.0, 0.0, "rest")


def test_what_a_workshop_gets_claims_repair():
    city = tiny_city()
    mended = replace(city, sites=replace(city.sites, kinds=("depot", "Repair workshop")))
    assert standing(mended)[0].claim == "repair"


def test_books_do_not_count_beside_weights():
    city = tiny_city()
    twice = replace(city, flows=replace(city.flows, basis=("measured", "reported") + ("measured",) * 3))
    assert [one.material for one in standing(twice)] == ["mixed"]


def test_a_city_without_flows_has_no_standing():
    assert standing(replace(tiny_city(), flows=None)) == ()


def test_materials_of_the_capital_claim_what_their_ways_prove(capital_city):
    found = {one.material: one for one in standing(capital_city)}
    assert {name: one.claim for name, one in found.items()} == {
        "glass": "recover", "metal": "recover", "metamaterial": "repair", "organics": "recover", "polymer": "repair",
        "residual": "rest",
    }  # fmt: skip
    assert 0.005 < found["metamaterial"].share < 0.02
    assert found["metamaterial"].recorded < found["metamaterial"].tonnes


def test_the_rule_says_by_which_words_a_place_is_known():
    assert "workshop, repair, reuse, mend" in RULE
    assert "recover, recycl, compost" in RULE


def test_a_way_that_was_only_reported_is_no_part_of_what_was_weighed():
    mixed = standing(batched(WHOLE, basis=("reported",) + ("measured",) * 4))[0]
    assert (mixed.tonnes, mixed.recorded, mixed.share) == (4.0, 0.0, 0.0)

"""The trace as a page: shares that add up, batches with a full way, steps with when, who and how much."""

from dataclasses import replace

import numpy as np
import pytest

from tests.cities import column, columns, tiny_city
from viewer.model.state import Selection
from viewer.overlays import KINDS
from viewer.overlays.trace_page import batch_steps, batches, in_words, page

DEFAULTS = KINDS["trace"].values({})


def with_batch():
    """The tiny city whose mixed waste of West is one batch, known from the bin to a far harbour."""
    city = tiny_city()
    flows = replace(
        city.flows, batch=("b1", "", "b2", "b1", "b1"), material=np.zeros(5, np.int32),
        columns=columns(column("owner", [0, 0, 0, 1, 1], kind="category", categories=("City", "Plant & Co"))),
    )  # fmt: skip
    return replace(city, flows=flows)


def test_upstream_of_the_plant_the_places_and_what_has_no_origin_make_the_whole():
    found = page(tiny_city(), DEFAULTS | {"start": "Plant", "direction": "upstream"})
    assert found.tonnes == pytest.approx(10.0)
    shares = {place.name: place.share for place in found.places}
    assert shares["East"] == pytest.approx(0.4) and shares["West"] == pytest.approx(0.4)
    assert sum(shares.values()) + found.leakage == pytest.approx(1.0)
    assert found.places[0].selection.regions and in_words(found).startswith("Plant handles 10 t")


def test_downstream_of_a_region_the_ends_are_listed_and_what_stays():
    found = page(tiny_city(), DEFAULTS | {"start": "West"})
    assert found.direction == "downstream"
    assert [place.name for place in found.places] == ["Far harbour"]
    assert found.places[0].selection == Selection()
    assert found.places[0].share + found.leakage == pytest.approx(1.0)


def test_only_batches_with_a_full_way_can_be_followed():
    assert batches(tiny_city()) == ()
    assert batches(with_batch()) == (("b1", "b1: 4 t of mixed from West"),)


def test_a_step_says_when_where_how_much_and_whose_it_then_is():
    steps = batch_steps(with_batch(), "b1")
    assert [step.row for step in steps] == [0, 3, 4]
    assert [step.step for step in steps] == [0, 1, 2]
    assert steps[1].text.startswith("2. week 2 of 4: Depot to Plant, 6.0 ± 0.6 t; then owned by Plant & Co")
    assert batch_steps(with_batch(), "nothing") == ()

"""A lens over three squares of a kilometre: 600, 300 and 100 people, dust 4, 8 and 12 µg/m³."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.cities import KM, bare_squares, squares, tiny_city
from viewer.analysis.lens import CORNERS, Lens, of_base
from viewer.model.city import City, Column
from viewer.overlays.lens_words import sentence, tonnes

WEST_AND_HALF = np.array([[0.0, 0.0], [1.5, 0.0], [1.5, 1.0], [0.0, 1.0]]) * KM


def lens(city: City | None = None) -> Lens:
    city = city or tiny_city()
    return Lens(city, of_base(city, ("dust",)), tested="dust")


def row_of(count: int, values: np.ndarray, people: np.ndarray | None = None) -> City:
    """Squares in a row with a burden and people."""
    held = {"dust": Column("dust", values, "µg/m³", role="pollution", title="Dust")}
    if people is not None:
        held["people"] = Column("people", people, kind="extensive", role="population")
    return replace(tiny_city(), region_sets=(squares(count, columns=held),), flows=None)


def test_a_district_counts_by_the_share_of_its_area_inside() -> None:
    found = lens().polygon(WEST_AND_HALF)
    np.testing.assert_allclose(found.share, [1.0, 0.5, 0.0])
    assert found.people == pytest.approx(750.0)
    assert found.people_outside == pytest.approx(250.0)


def test_means_are_weighted_by_people() -> None:
    dust = lens().polygon(WEST_AND_HALF).mean("dust")
    assert dust.inside == pytest.approx((600 * 4 + 150 * 8) / 750)
    assert dust.outside == pytest.approx((150 * 8 + 100 * 12) / 250)


def test_without_people_every_district_counts_by_its_share() -> None:
    city = row_of(3, np.array([4.0, 8.0, 12.0]))
    found = lens(city).polygon(WEST_AND_HALF)
    assert found.mean("dust").inside == pytest.approx((4 + 4) / 1.5)
    assert np.isnan(found.people)
    assert sentence(city, found, "dust").startswith("This place touches 2 districts.")


def test_a_circle_has_its_area() -> None:
    found = lens().circle(0.5 * KM, 0.5 * KM, 0.4 * KM)
    assert found.share[0] == pytest.approx(np.pi * 0.16, rel=1e-9)
    assert CORNERS >= 32


def test_missing_values_are_left_out_of_both_sides() -> None:
    city = row_of(3, np.array([4.0, np.nan, 12.0]), np.array([600.0, 300.0, 100.0]))
    dust = lens(city).polygon(WEST_AND_HALF).mean("dust")
    assert (dust.inside, dust.outside) == (pytest.approx(4.0), pytest.approx(12.0))


def test_tonnes_in_out_and_within() -> None:
    """The lens holds West and half of Middle, not the depot at 1.5 km on its border, nor the plant."""
    found = lens().polygon(WEST_AND_HALF - [10.0, 0.0])
    assert found.tonnes_out == pytest.approx(4.0 + 2.0 * 0.49)
    assert (found.tonnes_in, found.tonnes_within) == (pytest.approx(0.0), pytest.approx(0.0))
    whole = lens().polygon(np.array([[-1, -1], [4, -1], [4, 2], [-1, 2]]) * KM)
    assert whole.tonnes_within == pytest.approx(16.0)  # all but what goes to the far harbour
    assert whole.tonnes_out == pytest.approx(5.0)


def test_reported_rows_do_not_count_beside_weighed_ones() -> None:
    city = tiny_city()
    flows = replace(city.flows, basis=("measured", "reported", "reported", "reported", "reported"))
    found = lens(replace(city, flows=flows)).polygon(WEST_AND_HALF - [10.0, 0.0])
    assert found.tonnes_out == pytest.approx(4.0)


def test_the_chance_is_seeded_and_small_where_the_difference_is_large() -> None:
    values = np.where(np.arange(40) < 8, 10.0, 1.0)
    city = row_of(40, values, np.full(40, 100.0))
    one, again = (lens(city).circle(4 * KM, 0.5 * KM, 4 * KM).mean("dust").p for _ in range(2))
    assert one == again == pytest.approx(1 / 1000)


def test_the_chance_is_that_of_shuffling_by_hand() -> None:
    """Of the three squares one is inside: which of the three values it is decides, so p is about a third."""
    city = row_of(3, np.array([1.0, 2.0, 12.0]), np.full(3, 100.0))
    found = lens(city).polygon(np.array([[2, 0], [3, 0], [3, 1], [2, 1]]) * KM)
    assert found.mean("dust").p == pytest.approx(1 / 3, abs=0.05)


def test_equal_values_are_never_unusual() -> None:
    city = row_of(10, np.full(10, 3.0), np.full(10, 100.0))
    assert lens(city).circle(KM, KM / 2, 2 * KM).mean("dust").p == 1.0


@pytest.mark.parametrize("corners", [np.zeros((0, 2)), np.zeros((2, 2)), np.full((4, 2), np.nan), np.zeros((5, 2))])
def test_nothing_lies_inside_a_shape_that_is_none(corners: np.ndarray) -> None:
    city = tiny_city()
    found = lens(city).polygon(corners)
    assert found.regions == 0
    assert np.isnan(found.mean("dust").inside)
    assert sentence(city, found, "dust") == "Nothing lies inside."


def test_a_city_that_knows_nothing_still_answers() -> None:
    found = Lens(bare_squares(), {}).polygon(WEST_AND_HALF)
    assert found.regions == 2
    assert found.means == ()
    assert np.isnan(found.tonnes_in)


def test_sentences_say_what_the_numbers_say() -> None:
    city = tiny_city()
    found = lens(city).polygon(WEST_AND_HALF)
    told = sentence(city, found, "dust")
    assert told.startswith(
        "750 people in 2 districts. Dust is lower inside (4.8 µg/m³) than outside (9.6 µg/m³), 0.5 times"
    )
    assert "may make such a difference" in told
    level = row_of(10, np.full(10, 3.0), np.full(10, 100.0))
    alike = sentence(level, lens(level).circle(KM, KM / 2, KM), "dust")
    assert "about the same inside (3 µg/m³) as outside" in alike
    assert tonnes(city, found).endswith("stayed inside in 4 weeks.")


def test_outside_without_data_is_not_told_as_nothing_outside() -> None:
    gone = row_of(2, np.array([3.0, np.nan]), np.full(2, 100.0))
    west = np.array([[0, 0], [KM, 0], [KM, KM], [0, KM]])
    assert sentence(gone, lens(gone).polygon(west), "dust").endswith("Dust: 3 µg/m³ inside, no data outside.")
    everything = np.array([[-1, -1], [9 * KM, -1], [9 * KM, 2 * KM], [-1, 2 * KM]])
    said = sentence(gone, lens(gone).polygon(everything), "dust")
    assert said.endswith("Dust: 3 µg/m³ inside, and nothing lies outside.")

"""The flow diagram of a city: every tonne in it, the same nodes from step to step, stocks beside them."""

from dataclasses import replace

import numpy as np
import pytest

from tests.cities import nothing_city, tiny_city, undated_city
from viewer.model.city import City, Stocks
from viewer.overlays.diagram import INTO, OUT_OF, diagram
from viewer.overlays.growth import grown
from viewer.overlays.kind import Moment

WHOLE = Moment()


def edges(found) -> dict[tuple[str, str, str], float]:
    return {
        (found.names[a], found.names[b], found.materials[m]): t
        for a, b, m, t in zip(found.origin, found.destination, found.material, found.amounts)
    }


def with_yard(*rows: tuple[int, int, str, float], sigma: float = 0.1, empty: bool = False) -> City:
    """The tiny city with stocks at its sites: site, step, material, tonnes; empty: nothing lay there before."""
    site, step, material, tonnes = zip(*rows)
    yard = Stocks(
        tuple(f"y{i}" for i in range(len(rows))), "", np.array(site, np.int32), material,
        np.array(step, np.int32), np.array(tonnes, float), np.full(len(rows), sigma),
        empty_before=empty,
    )  # fmt: skip
    return replace(tiny_city(), stocks=(yard,))


def test_the_whole_period_holds_every_tonne_by_way_and_material():
    found = diagram(tiny_city(), WHOLE)
    assert edges(found) == {
        ("West", "Depot", "mixed"): 4.0,
        ("Middle", "Depot", "metal"): 2.0,
        ("East", "Plant", "mixed"): 4.0,
        ("Depot", "Plant", "mixed"): 6.0,
        ("Plant", "Far harbour", "metal"): 5.0,
    }
    assert found.surplus[found.names.index("Plant")] == pytest.approx(5.0)
    assert "At Plant 5 t more enter than leave" in found.sentence
    assert found.sentence.startswith("10 t set out in 4 weeks; 5 t end at Far harbour")


def test_a_step_holds_what_moves_in_it_and_the_steps_add_up():
    steps = [diagram(tiny_city(), Moment(step)) for step in range(4)]
    assert edges(steps[0]) == {
        ("West", "Depot", "mixed"): 4.0, ("Middle", "Depot", "metal"): 2.0, ("East", "Plant", "mixed"): 1.0,
    }  # fmt: skip
    assert sum(found.amounts.sum() for found in steps) == pytest.approx(diagram(tiny_city(), WHOLE).amounts.sum())


@pytest.mark.parametrize("top", [1, 2])
def test_the_smaller_districts_are_one_node_and_nothing_is_dropped(top):
    city = tiny_city()
    whole, few = diagram(city, WHOLE), diagram(city, WHOLE, top=top)
    rest = "2 other districts" if top == 1 else None
    assert few.amounts.sum() == pytest.approx(whole.amounts.sum())
    assert (rest in few.names) if rest else "other" not in " ".join(few.names), "a rest of one keeps its name"
    assert frozenset().union(*few.regions) == {0, 1, 2}


def test_districts_are_put_together_by_a_column_of_categories():
    city = tiny_city()
    found = diagram(city, WHOLE, group="zone")
    assert found.regions[found.names.index("works")] == {0, 2}
    assert edges(found)["homes", "Depot", "metal"] == 2.0


def test_weighed_rows_count_where_there_are_some_and_reported_ones_by_the_official_account():
    city = tiny_city()
    flows = replace(city.flows, basis=("measured", "reported", "measured", "measured", "reported"))
    full = diagram(replace(city, flows=flows), WHOLE)
    books = diagram(replace(city, flows=flows), Moment(account="official"))
    assert full.amounts.sum() == pytest.approx(21.0) and books.amounts.sum() == pytest.approx(7.0)
    assert books.notes == ("as the operators report",)


def test_stocks_take_in_and_give_back_what_surveys_found():
    city = with_yard((1, 0, "mixed", 0.0), (1, 1, "mixed", 3.0), (1, 2, "mixed", 3.0), (1, 3, "mixed", 1.0))
    assert edges(diagram(city, Moment(1)))["Plant", INTO, "mixed"] == 3.0
    assert edges(diagram(city, Moment(3)))[OUT_OF, "Plant", "mixed"] == 2.0
    whole = diagram(city, WHOLE)
    assert edges(whole)["Plant", INTO, "mixed"] == 1.0
    assert whole.surplus[whole.names.index("Plant")] == pytest.approx(4.0)
    assert INTO not in diagram(city, Moment(account="official")).names


def test_two_surveys_of_one_stock_count_once_and_the_surer_one_more():
    sure = with_yard((1, 0, "mixed", 3.0), sigma=0.1, empty=True)
    vague = with_yard((1, 0, "mixed", 4.0), sigma=0.3, empty=True)
    both = replace(sure, stocks=(sure.stocks[0], vague.stocks[0]))
    found = grown(both, 0)
    assert found.materials == ("mixed",)
    assert found.tonnes[1, 0] == pytest.approx((3.0 / 0.01 + 4.0 / 0.09) / (1 / 0.01 + 1 / 0.09))
    assert found.variance[1, 0] == pytest.approx(1 / (1 / 0.01 + 1 / 0.09))
    assert grown(both, None).tonnes[1, 0] == found.tonnes[1, 0], "nothing is known of later steps"


def test_growth_is_known_between_two_surveys_and_from_an_empty_start():
    city = with_yard((0, 1, "mixed", 500.0), (0, 2, "mixed", 507.0))
    assert [float(grown(city, step).tonnes[0, 0]) for step in (None, 2)] == [7.0, 7.0]
    assert np.isnan([grown(city, step).tonnes[0, 0] for step in (0, 1, 3, 9)]).all()
    assert np.isnan(grown(with_yard((0, 1, "mixed", 500.0)), None).tonnes[0, 0])
    assert grown(with_yard((0, 1, "mixed", 500.0), empty=True), None).tonnes[0, 0] == 500.0
    assert OUT_OF not in diagram(city, Moment(3)).names and INTO not in diagram(city, Moment(1)).names
    assert "not surveyed: what the stock of 1 site grew by is not known" in diagram(city, Moment(3)).notes


def test_stocks_of_what_no_flow_is_made_of_are_shown_too():
    city = with_yard((1, 0, "glass", 3.0), empty=True)
    assert edges(diagram(city, Moment(0)))["Plant", INTO, "glass"] == 3.0


def test_stocks_of_smaller_materials_have_the_colour_of_the_rest():
    names = tuple(f"m{i}" for i in range(9))
    city = with_yard((1, 0, "m8", 3.0), (1, 0, "straw", 2.0), empty=True)
    city = replace(city, flows=replace(city.flows, material=np.arange(5, dtype=np.int32), materials=names))
    assert edges(diagram(city, Moment(0)))["Plant", INTO, "3 other materials"] == 5.0


def test_ribbons_know_the_rows_that_they_are_made_of():
    found = diagram(tiny_city(), WHOLE)
    names = [(found.names[a], found.names[b]) for a, b in zip(found.origin, found.destination)]
    assert found.rows[names.index(("Depot", "Plant"))] == {3}


def test_undated_flows_are_shown_in_all_and_nothing_is_nothing():
    assert diagram(undated_city(), Moment(1)).amounts.sum() == pytest.approx(21.0)
    assert diagram(undated_city(), WHOLE).when == ""
    assert len(diagram(nothing_city(), WHOLE)) == 0
    assert diagram(tiny_city(), Moment(0), stocks=False).names.count(INTO) == 0

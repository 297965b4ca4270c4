"""Groups of districts: flows between them, self-flows, net flows; every tonne is somewhere."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import shapely

from tests.cities import column, tiny_city, with_column
from viewer.errors import OverlayError
from viewer.geometry.regions import from_shapely
from viewer.model.city import Column, RegionSet
from viewer.model.state import Layer, params
from viewer.overlays import build
from viewer.overlays.district_groups import groups_by, offered_groups
from viewer.overlays.kind import Moment
from viewer.scene.marks import Fills, Names, Ribbons


def waste(city, step=None, **given):
    return build(city, Layer("waste", params(**given)), Moment(step))


def drawn(picture) -> dict[str, float]:
    mark = next(mark for mark in picture.marks if isinstance(mark, Ribbons))
    return dict(zip(mark.names, mark.amounts.tolist()))


def test_flows_are_summed_between_groups_and_within_them():
    """West and East are works, Middle is homes. The depot stands in Middle, the plant in East. Mean of four weeks."""
    picture = waste(tiny_city(), group="zone")
    assert drawn(picture) == {
        "works to homes": 1.0,  # West to Depot
        "homes to homes": 0.5,  # Middle to Depot: within the group
        "works to works": 1.0,  # East to Plant: within the group
        "homes to works": 1.5,  # Depot to Plant
        "works to Far harbour": 1.25,
    }
    ring = next(mark for mark in picture.marks if isinstance(mark, Ribbons))
    own = [ring.names.index(name) for name in ("homes to homes", "works to works")]
    assert (ring.start[own] == ring.end[own]).all()  # drawn as rings
    assert picture.figures["total_tonnes"] == pytest.approx(21 / 4)
    assert [mark.texts for mark in picture.marks if isinstance(mark, Names)] == [("works", "homes")]


def test_the_rest_of_the_groups_is_counted_never_dropped():
    picture = waste(tiny_city(), group="zone", top=2)
    facts = picture.figures
    assert facts["drawn_tonnes"] + facts["other_tonnes"] == pytest.approx(21 / 4)
    assert any(note.startswith("3 other flows, not drawn") for note in picture.legend.notes)


def test_every_region_shows_the_sum_of_its_group():
    picture = waste(tiny_city(), 0, group="zone", measure="made")
    fill = next(mark for mark in picture.marks if isinstance(mark, Fills))
    assert fill.values[0].tolist() == [5.0, 2.0, 5.0]
    assert "by Zone: every district shows the sum of its group" in picture.legend.notes
    head = waste(tiny_city(), 0, group="zone", measure="per_head")
    fill = next(mark for mark in head.marks if isinstance(mark, Fills))
    assert fill.values[0].tolist() == pytest.approx([5000 / 700, 2000 / 300, 5000 / 700])


def test_without_a_measure_the_groups_themselves_are_shaded():
    picture = waste(tiny_city(), group="zone")
    fill = next(mark for mark in picture.marks if isinstance(mark, Fills))
    assert fill.values.tolist() == [0.0, 1.0, 0.0]
    assert [entry.label for entry in picture.legend.entries] == ["works", "homes"]


def test_net_flows_leave_the_larger_way_and_say_what_cancels():
    """Between the groups 1.5 t go one way and 1 t the other; 1.5 t stay within."""
    picture = waste(tiny_city(), group="zone", netted=True)
    assert drawn(picture) == {"homes to works": 0.5, "works to Far harbour": 1.25}
    facts = picture.figures
    assert facts["cancelled_tonnes"] == pytest.approx(21 / 4 - 1.75)
    assert any(note.startswith("net: 3.5 t per week go there and back") for note in picture.legend.notes)


def test_net_gain_of_a_region_is_what_ends_there_less_what_begins_there():
    picture = waste(tiny_city(), 1, measure="net")  # week 2: 6 t from the depot in Middle to East, 1 t within East
    fill = next(mark for mark in picture.marks if isinstance(mark, Fills))
    assert fill.values[1].tolist() == [0.0, -6.0, 6.0]
    assert "midpoint: as much comes as goes, 0 t per week" in picture.legend.notes


def test_the_uncertainty_of_a_sum_is_told():
    """0.4 and 0.2 t of two whole flows and a quarter of 0.4 t."""
    picture = waste(tiny_city(), 0)
    assert picture.figures["total_sigma"] == pytest.approx(np.sqrt(0.16 + 0.04 + 0.01))
    assert "standard uncertainty of the sum: 0.46 t per week" in picture.legend.notes
    assert any("1 flow without a stated one" in note for note in waste(tiny_city()).legend.notes)


def test_a_region_without_a_group_is_in_one_of_its_own():
    city = with_column(tiny_city(), column("zone", [0, np.nan, 0], kind="category", categories=("works", "homes")))
    assert groups_by(city.base, "zone").names == ("works", "no data")


def test_fifths_of_wealth_are_offered_where_there_are_five_regions(capital_city):
    assert offered_groups(tiny_city()) == (("zone", "Zone"),)
    city = capital_city
    assert ("fifths of wealth", "fifths of median credits") in offered_groups(city)
    found = groups_by(city.base, "fifths of wealth")
    assert np.bincount(found.of).tolist() == [20, 20, 20, 20, 20, 2]
    wealth = city.base.columns["wealth"].values
    means = [np.nanmean(wealth[found.of == group]) for group in range(5)]
    assert means == sorted(means)
    whole = waste(city)
    assert waste(city, group="fifths of wealth").figures["total_tonnes"] == pytest.approx(whole.figures["total_tonnes"])


def test_groups_that_are_not_there_are_refused():
    with pytest.raises(OverlayError, match="no groups 'people'; known: zone"):
        waste(tiny_city(), group="people")


def test_a_city_without_regions_cannot_be_grouped():
    assert offered_groups(replace(tiny_city(), region_sets=())) == ()


def test_a_group_round_another_one_stands_on_its_own_ground():
    ring = [shapely.box(0, 0, 3, 1), shapely.box(0, 1, 1, 2), shapely.box(2, 1, 3, 2), shapely.box(0, 2, 3, 3)]
    rings = from_shapely([*ring, shapely.box(1, 1, 2, 2)])
    level = Column("level", np.array([0.0, 0, 0, 0, 1]), kind="category", categories=("outer", "inner"))
    base = RegionSet("r", tuple("abcde"), tuple("abcde"), rings, columns={"level": level})
    found = groups_by(base, "level")
    assert found.names == ("outer", "inner")
    assert found.xy[1].tolist() == [1.5, 1.5]
    assert found.xy[0].tolist() in ([1.5, 0.5], [0.5, 1.5], [2.5, 1.5], [1.5, 2.5])

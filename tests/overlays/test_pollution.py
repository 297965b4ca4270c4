"""Pollution: a column in classes or a field as it is."""

from dataclasses import replace

import numpy as np
import pytest

from tests.cities import empty_values_city, missing_city, tiny_city
from viewer.model.city import City, Series
from viewer.model.state import Layer, params
from viewer.overlays import KINDS, build, default_layers, offered
from viewer.overlays.kind import Moment
from viewer.scene.colour import ramp
from viewer.scene.marks import Fills, Grid


def pollution(city, **given):
    return build(city, Layer("pollution", params(**given)))


def test_the_column_comes_first():
    picture = pollution(tiny_city(), classes=3)
    assert isinstance(picture.marks[0], Fills)
    assert np.array_equal(picture.marks[0].colours, ramp("pollution", 3))
    assert picture.legend.title == "Dust, µg/m³"


def test_a_field_runs_evenly_through_its_classes():
    picture = pollution(tiny_city(), show="field", scheme="manual", breaks="11, 29")
    grid = picture.marks[0]
    assert isinstance(grid, Grid)
    assert (grid.low, grid.high, grid.box) == (0, 1, (0, 0, 3000, 1000))
    assert grid.values == pytest.approx(np.array([[0, (1 + 8 / 18) / 3, 2 / 3], [1 / 3, (1 + 10 / 18) / 3, 1]]))
    assert picture.legend.breaks == ("9", "11", "29", "31")
    assert len(picture.legend.ramp) == 3
    assert picture.sentence == "Smoke ranges from 9 µg/m³ to 31 µg/m³."


def test_cells_without_data_stay_without():
    city = tiny_city()
    values = city.fields[0].values.copy()
    values[0, 0] = np.nan
    picture = pollution(replace(city, fields=(replace(city.fields[0], values=values),)), show="field")
    assert np.isnan(picture.marks[0].values[0, 0])
    assert "1 cell without data" in picture.legend.notes
    assert picture.readouts[0].values.tolist() == [11, 20, 30]


def test_hovering_reads_the_mean_of_the_cells_of_a_region():
    assert pollution(tiny_city(), show="field").readouts[0].values.tolist() == [10, 20, 30]


def test_a_region_smaller_than_a_cell_reads_the_cell_under_its_middle():
    city = tiny_city()
    coarse = replace(city.fields[0], values=np.array([[7.0]]), x0=-500.0, y0=2500.0, dx=4000.0, dy=4000.0)
    readout = pollution(replace(city, fields=(coarse,)), show="field").readouts[0]
    assert readout.values.tolist() == [7, 7, 7]


def test_a_region_outside_the_field_has_no_value():
    city = tiny_city()
    aside = replace(city.fields[0], values=city.fields[0].values[:, :2])
    picture = pollution(replace(city, fields=(aside,)), show="field")
    np.testing.assert_array_equal(picture.readouts[0].values, [10, 20, np.nan])
    assert picture.legend.missing == 1


def test_a_field_alone_needs_no_regions():
    city = City("air", fields=tiny_city().fields)
    assert KINDS["pollution"].fits(city)
    picture = pollution(city)
    assert isinstance(picture.marks[0], Grid)
    assert picture.readouts == ()


@pytest.mark.parametrize(
    ("value", "sentence"), [(5.0, "Smoke is 5 µg/m³ everywhere."), (np.nan, "Smoke has no value anywhere.")]
)
def test_a_flat_or_empty_field_is_said_to_be_so(value, sentence):
    city = tiny_city()
    flat = replace(city.fields[0], values=np.full((2, 3), value))
    assert pollution(replace(city, fields=(flat,)), show="field").sentence == sentence


def test_missing_districts_are_counted_and_not_zero():
    picture = pollution(missing_city())
    assert picture.legend.missing == 1
    assert np.isnan(picture.marks[0].values[1])
    assert picture.legend.breaks[0] == "4"


def test_nothing_known_is_all_missing():
    picture = pollution(empty_values_city())
    assert (picture.legend.missing, picture.legend.ramp, picture.legend.breaks) == (3, (), ())


def test_a_field_without_a_role_is_no_pollution_and_has_its_own_name():
    field = replace(tiny_city().fields[0], role="", title="", name="heights", unit="m")
    city = replace(tiny_city(), fields=(field,), region_sets=(), series=(), flows=None, sites=None, tracks=None)
    assert [kind.name for kind in offered(city)] == ["column"]
    picture = build(city, default_layers(city)[0])
    assert picture.legend.title == "heights, m"
    assert [type(mark) for mark in picture.marks] == [Grid]
    assert picture.legend.ramp == tuple(map(tuple, ramp("neutral", len(picture.legend.ramp)).tolist()))


def test_means_of_a_series_say_of_how_many_steps_they_are():
    """The map may show one step: 0, 10 and 20 in week 1, 20, 30 and 40 in week 2 are 10, 20 and 30 over both."""
    city = tiny_city()
    dust = Series("soot", city.base.name, np.array([[0.0, 10, 20], [20, 30, 40]]), "µg/m³", "intensive", "pollution")
    clock = replace(city.clock, starts=city.clock.starts[:2], labels=city.clock.labels[:2])
    shown = replace(city, series=(dust,), clock=clock)
    notes = build(shown, Layer("pollution", params(column="soot")), Moment(1)).legend.notes
    assert any(note.startswith("over 2 weeks: mean of a person ") for note in notes)
    assert not any(note.startswith(("mean of a person", "poorest tenth")) for note in notes)

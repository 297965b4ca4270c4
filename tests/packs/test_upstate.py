"""The committed pack of upstate New York: real numbers, an honest note, and a generator that gives the same bytes."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from tests.makers import MAPS, generator_of
from viewer.geometry.regions import to_shapely
from viewer.model.city import City
from viewer.packs.pack import load_pack
from viewer.packs.tables import read_table

PACK = MAPS / "upstate-ny-1980"


@pytest.fixture(scope="module")
def city() -> City:
    reading = load_pack(PACK)
    assert reading.problems == () and reading.repairs == ()
    return reading.city


@pytest.fixture(scope="module")
def generator():
    return generator_of("upstate_ny")


def test_the_numbers_are_the_published_ones(city: City) -> None:
    base = city.base
    assert len(base) == 281 and base.singular == "tract"
    assert base.columns["population"].values.sum() == 1_057_673
    assert base.columns["leukaemia_cases"].values.sum() == pytest.approx(592, abs=0.5)
    assert np.all([np.isfinite(column.values).all() for column in base.columns.values()])


def test_roles_let_the_three_themes_start(city: City) -> None:
    roles = {role: [c.name for c in city.columns_with(role)] for role in ("wealth", "pollution", "population")}
    assert roles == {"wealth": ["owner_occupied_pct"], "pollution": ["tce_exposure"], "population": ["population"]}
    assert "stand-in for wealth" in city.base.columns["owner_occupied_pct"].title


def test_exposure_is_the_logarithm_of_inverse_distance(city: City) -> None:
    columns = city.base.columns
    again = np.log(100 * columns["tce_inverse_km"].values)
    np.testing.assert_allclose(again, columns["tce_exposure"].values, atol=0.003)


def test_rates_agree_with_cases_and_residents(city: City) -> None:
    columns = city.base.columns
    rate = 1e4 * columns["leukaemia_cases"].values / columns["population"].values
    np.testing.assert_allclose(rate, columns["leukaemia_per_10k"].values, atol=0.0051)


def test_the_pack_says_that_the_waste_sites_are_not_in_the_source(city: City) -> None:
    assert city.sites is None and "waste sites themselves are not in the source" in city.note
    source = city.source(city.base.source)
    assert source.licence == "CC0-1.0" and source.url and not source.invented


def test_borders_are_joined_and_in_metres(city: City) -> None:
    shapes = to_shapely(city.base.rings)
    assert shapely.coverage_is_valid(shapes) and shapely.is_valid(shapes).all()
    assert city.crs.metres and city.crs.plane == "EPSG:26718"


def test_names_of_tracts_are_their_own(city: City, generator) -> None:
    assert len(set(city.base.names)) == 281
    assert generator.tract_name("Ithaca city", "36109000102") == "Ithaca city, tract 1.02"
    assert generator.tract_name(None, "36011990100") == "Cayuga County, tract 9901"
    assert not any("None" in name for name in city.base.names)


def test_the_generator_writes_the_committed_tables_again(generator) -> None:
    table = read_table(PACK / "tracts.csv")
    back = {name: table.values(name)[0] for name in table.names if name not in ("tract", "county")}
    source = {
        "AREAKEY": np.array(table.columns["tract"], dtype=object),
        "AREANAME": np.array(["x"] * len(table), dtype=object),
        "POP8": back["population"], "TRACTCAS": back["leukaemia_cases"], "PEXPOSURE": back["tce_exposure"],
        "AVGIDIST": back["tce_inverse_km"], "PCTOWNHOME": back["owner_occupied_pct"] / 100,
        "PCTAGE65P": back["over_65_pct"] / 100,
    }  # fmt: skip
    shapes = np.array([shapely.box(i, 0, i + 1, 1) for i in range(len(table))])
    assert generator.files(shapes, source)["tracts.csv"] == (PACK / "tracts.csv").read_bytes()


def test_the_generator_refuses_another_table(generator) -> None:
    with pytest.raises(ValueError, match="281 tracts"):
        generator._checked(np.zeros(3, object), {"AREAKEY": ["1", "2", "3"]})

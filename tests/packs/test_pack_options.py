"""What the command line may say of a pack: which region set is the base, and no coordinate system of its own."""

from __future__ import annotations

import pytest
import shapely

from viewer.errors import PackError
from viewer.packs.read import read
from viewer.packs.writing import geojson_bytes, write_pack


@pytest.fixture
def pack(tmp_path):
    """A pack of two districts and four blocks on one plane."""
    halves = [(shapely.box(10 * i, 0, 10 * i + 10, 10), {"id": f"d{i}"}) for i in range(2)]
    blocks = [(shapely.box(5 * i, 0, 5 * i + 5, 10), {"id": f"b{i}"}) for i in range(4)]
    manifest = {
        "format": 1, "name": "two", "title": "Two", "crs": "local-metres",
        "sources": [{"name": "us", "licence": "CC0-1.0", "invented": True}],
        "region_sets": [{"name": "districts", "file": "districts.geojson", "id": "id", "main": True},
                        {"name": "blocks", "file": "blocks.geojson", "id": "id"}],
    }  # fmt: skip
    write_pack(tmp_path / "two", manifest, {"districts.geojson": geojson_bytes(halves),
                                            "blocks.geojson": geojson_bytes(blocks)})  # fmt: skip
    return tmp_path / "two"


def test_layer_names_the_region_set_that_becomes_the_base(pack):
    assert read(pack).city.base.name == "districts"
    city = read(pack, layer="blocks").city
    assert city.base.name == "blocks" and len(city.base) == 4
    assert [one.name for one in city.region_sets] == ["blocks", "districts"]


def test_unknown_layer_of_a_pack_is_refused_with_the_names_there_are(pack):
    with pytest.raises(PackError, match=r"no region set 'wards' \(expected one of districts, blocks\)"):
        read(pack, layer="wards")


def test_a_coordinate_system_for_a_pack_is_refused(pack):
    with pytest.raises(PackError, match="--crs EPSG:2263 is not for a pack") as refused:
        read(pack, crs="EPSG:2263")
    assert all(problem.field != "crs" for problem in refused.value.problems)  # that would ask the person for one

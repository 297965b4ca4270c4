"""The index recipe that lies in a pack: read with the city, its faults told, kept when the city is passed on."""

from __future__ import annotations

import json

import pytest
import shapely

from viewer.app import cli
from viewer.packs.pack import load_pack
from viewer.packs.read import read
from viewer.packs.writing import csv_bytes, geojson_bytes, write_pack

OWN = """format = 1
title = "Load of the harbour"
combine = "mean"
[[groups]]
name = "air"
components = [{ name = "Dust", indicators = [{ column = "dust", weight = 2 }] }]
[[groups]]
name = "people"
components = [{ name = "Age", indicators = [{ column = "old" }, { column = "rich", good = true }] }]
"""


@pytest.fixture
def pack(tmp_path):
    """A pack of two districts whose burden.toml is the text given."""

    def made(text):
        halves = [(shapely.box(10 * i, 0, 10 * i + 10, 10), {"id": f"d{i}"}) for i in range(2)]
        columns = [{"name": "dust", "role": "pollution"}, {"name": "old", "role": "vulnerability"},
                   {"name": "rich", "role": "wealth"}, {"name": "sort", "kind": "category"}]  # fmt: skip
        manifest = {
            "format": 1, "name": "two", "title": "Two", "crs": "local-metres", "burden": "burden.toml",
            "sources": [{"name": "us", "licence": "CC0-1.0", "invented": True}],
            "region_sets": [{"name": "districts", "file": "districts.geojson", "id": "id"}],
            "tables": [{"name": "facts", "file": "facts.csv", "of": "districts", "key": "id", "columns": columns}],
        }  # fmt: skip
        rows = [["d0", 9.0, 4.0, 1.0, "x"], ["d1", 3.0, 2.0, 5.0, "y"]]
        write_pack(tmp_path / "two", manifest, {
            "districts.geojson": geojson_bytes(halves), "burden.toml": text.encode(),
            "facts.csv": csv_bytes(("id", "dust", "old", "rich", "sort"), rows),
        })  # fmt: skip
        return tmp_path / "two"

    return made


def test_the_city_carries_the_index_also_through_the_loader_process(pack):
    folder = pack(OWN)
    index = read([folder]).city.burden
    assert index == load_pack(folder).city.burden
    assert (index.title, index.file, index.combine) == ("Load of the harbour", "burden.toml", "mean")
    assert index.columns == ("dust", "old", "rich")
    assert index.groups[1].components[0].indicators[1].good


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (
            'column = "dust"',
            'column = "dist"',
            "the city has no column 'dist' · one of dust, old, rich · did you mean 'dust'?",
        ),
        ('column = "old"', 'column = "sort"', "'sort' is no column of values"),
        ('combine = "mean"', 'combine = "meen"', "did you mean 'mean'?"),
        ("weight = 2", "weight = 0", "greater than 0"),
        ("title =", "titel =", "titel"),
        ("format = 1", "format 1", "not TOML"),
    ],
)
def test_its_faults_are_told_by_the_check_and_the_city_is_shown_without_it(pack, capsys, before, after, told):
    folder = pack(OWN.replace(before, after))
    assert read([folder]).city.burden is None
    assert cli.main(["check", str(folder), "--json"]) == 1
    problems = json.loads(capsys.readouterr().out)["problems"]
    faults = [one for one in problems if one["severity"] == "error"]
    assert {one["file"] for one in faults} == {"burden.toml"}
    said = [" · ".join(str(one[part]) for part in ("field", "found", "expected", "hint")) for one in faults]
    assert any(told in one for one in said), said


def test_the_capital_has_an_index_of_its_own(capital):
    index = read([capital]).city.burden
    assert index.file == "burden.toml"
    assert index.columns == ("dust", "asthma_rate", "renting_share")

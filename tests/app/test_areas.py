"""`rhea zonal` and `rhea interpolate` over tiny files: exact parts, conserved totals, refusals in words."""

import csv
import json

import numpy as np
import pytest
import shapely

from tests.cities import points_city, smoking_city, squares, tiny_city
from viewer.app import cli, interpolate, zonal
from viewer.errors import UsageError
from viewer.geometry.regions import from_shapely
from viewer.model.city import RegionSet

KM = 1000.0


def _options(command, *words):
    parser = cli.argparse.ArgumentParser()
    cli.ARGUMENTS[command](parser)
    return parser.parse_args(list(words))


def _targets(*boxes):
    names = tuple(f"T{i + 1}" for i in range(len(boxes)))
    return RegionSet("targets", names, names, from_shapely([shapely.box(*box) for box in boxes]))


def _carried(targets, *words, weights=None, source=None):
    options = _options("interpolate", "-", "-", *words)
    return interpolate.answer(source or tiny_city().base, targets, options, weights)


def test_a_raster_in_each_region():
    found = zonal.answer(tiny_city(), _options("zonal", "-"))
    assert found["regions"]["D2"] == {"mean": 20, "sum": 40, "min": 19, "max": 21, "cells": 2, "covered": 1}
    assert (found["total"], found["inside"], found["outside"]) == (120, 120, 0)
    assert found["missing"] == []


def test_the_field_must_be_told_where_there_are_several_or_none():
    from dataclasses import replace

    city = tiny_city()
    two = replace(city, fields=(*city.fields, replace(city.fields[0], name="other")))
    with pytest.raises(UsageError, match="one of smoke, other"):
        zonal.answer(two, _options("zonal", "-"))
    with pytest.raises(UsageError, match="no raster"):
        zonal.answer(replace(city, fields=()), _options("zonal", "-"))
    weighed = zonal.answer(two, _options("zonal", "-", "--field", "smoke", "--weight", "other"))
    assert weighed["regions"]["D1"]["mean"] == pytest.approx((9 * 9 + 11 * 11) / 20)


def test_the_table_of_a_raster_is_written(tmp_path):
    out = tmp_path / "zones.csv"
    zonal.answer(tiny_city(), _options("zonal", "-", "--out", str(out)))
    with out.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [(row["region"], float(row["mean"])) for row in rows] == [("D1", 10), ("D2", 20), ("D3", 30)]


def test_totals_are_divided_and_rates_averaged_by_their_kind():
    """One target over the first square and half of the second; the rest of the second and the third lie outside."""
    found = _carried(_targets((0, 0, 1.5 * KM, KM)), "--columns", "people,dust")
    people, dust = found["columns"]["people"], found["columns"]["dust"]
    assert people["values"] == {"T1": pytest.approx(750)}
    assert people["total"] == 1000
    assert people["leak"] == pytest.approx(250)
    assert people["conserved"] is False
    assert dust["values"] == {"T1": pytest.approx((4 + 8 * 0.5) / 1.5)}
    assert dust["conserved"] is None
    assert people["formula"].startswith("V_k = Σ_i v_i s_ik ÷ s_i, that of the whole source; leak = Σ_i v_i")
    assert dust["formula"] == "V_k = Σ_i v_i s_ik ÷ Σ_i s_ik; s_ik area shared by source i and target k"


def test_what_covers_everything_conserves_everything():
    found = _carried(_targets((0, 0, 0.7 * KM, KM), (0.7 * KM, 0, 3 * KM, KM)), "--columns", "people")
    assert found["columns"]["people"]["conserved"] is True
    kept = _carried(_targets((0, 0, 1.5 * KM, KM)), "--columns", "people", "--keep-total")["columns"]["people"]
    assert kept["values"]["T1"] == pytest.approx(900)  # East is reached by nobody


def test_people_go_where_the_houses_are():
    places = (np.array([[0.9 * KM, 0.5 * KM], [1.2 * KM, 0.5 * KM]]), np.array([1.0, 3.0]))
    found = _carried(_targets((0, 0, 0.5 * KM, KM), (0.5 * KM, 0, 3 * KM, KM)), "--columns", "people", weights=places)
    people = found["columns"]["people"]
    assert found["by"] == "dasymetric"
    assert people["values"] == {"T1": 0.0, "T2": pytest.approx(1000)}
    assert people["fallback"] == ["D3"]
    assert people["conserved"] is True


@pytest.mark.parametrize(
    ("words", "match"),
    [
        (["--columns", "dust", "--how", "divide"], "kind intensive cannot be divided: it is no total"),
        (["--columns", "people", "--how", "average"], "kind extensive cannot be averaged: it is no rate"),
        (["--columns", "zone"], "neither divided nor averaged"),
        (["--columns", "gold"], "no column 'gold'; known: people"),
        (["--columns", " , "], "name of a column"),
    ],
)
def test_the_wrong_use_of_a_column_is_refused_in_words(words, match):
    with pytest.raises(UsageError, match=match):
        _carried(_targets((0, 0, KM, KM)), *words)


def test_weights_come_from_points_or_from_a_raster():
    before, city = tiny_city(), smoking_city()
    places, weight = interpolate.weights_of(city, before, "soot")
    assert weight.tolist() == [10, 30]
    assert interpolate.weights_of(city, before, None)[1].tolist() == [1, 1]
    from dataclasses import replace

    places, weight = interpolate.weights_of(before, replace(before, fields=()), None)
    assert places[0].tolist() == [500, 750]
    assert weight.tolist() == [9, 19, 29, 11, 21, 31]
    with pytest.raises(UsageError, match="points or a raster"):
        interpolate.weights_of(points_city(), points_city(), None)
    with pytest.raises(UsageError, match="no column of numbers 'gold'; known: soot"):
        interpolate.weights_of(city, before, "gold")


def _geojson(path, boxes):
    features = [
        {
            "type": "Feature",
            "properties": {"id": f"s{i}", "population": 100 * (i + 1)},
            "geometry": shapely.box(*box).__geo_interface__,
        }
        for i, box in enumerate(boxes)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    return str(path)


def test_two_files_by_the_command_line(tmp_path, capsys):
    source = _geojson(tmp_path / "wards.geojson", [(0, 0, 0.01, 0.01), (0.01, 0, 0.02, 0.01)])
    target = _geojson(tmp_path / "halves.geojson", [(0, 0, 0.02, 0.005), (0, 0.005, 0.02, 0.01)])
    out = tmp_path / "out.csv"
    assert cli.main(["interpolate", source, target, "--columns", "population", "--json", "--out", str(out)]) == 0
    found = json.loads(capsys.readouterr().out)["columns"]["population"]
    assert sum(found["values"].values()) == pytest.approx(300)
    assert found["conserved"] is True
    assert out.read_text("utf-8").startswith("region,population\n")
    wrong = ["interpolate", source, target, "--columns", "population", "--how", "average", "--json"]
    assert cli.main(wrong) == 2
    assert "no rate" in json.loads(capsys.readouterr().out)["problems"][0]["found"]


def test_the_dust_of_the_capital_by_its_raster(capital, capsys):
    assert cli.main(["zonal", str(capital), "--raster", str(capital / "dust.tif"), "--crs", "local", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["field"] == "dust"
    assert len(found["regions"]) == 102
    assert found["inside"] < found["total"]


def test_squares_have_no_raster_of_their_own():
    from viewer.model.city import City

    with pytest.raises(UsageError, match="no raster"):
        zonal.answer(City("bare", region_sets=(squares(),)), _options("zonal", "-"))

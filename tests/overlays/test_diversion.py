"""Diversion rate: by hand, over time, and New York's as it is published."""

from __future__ import annotations

import csv
from dataclasses import replace

import numpy as np
import pytest

from tests.cities import column, tiny_city, with_column
from viewer.analysis.flows import diversion_rate
from viewer.errors import OverlayError
from viewer.model.city import Series
from viewer.model.state import Layer, params
from viewer.overlays import build
from viewer.overlays.diversion import diversion
from viewer.packs.build import build as build_pack
from viewer.packs.read import read
from viewer.scene.marks import Fills


def test_missing_streams_are_not_collected_and_missing_refuse_leaves_no_rate():
    refuse = np.array([80.0, 80.0, np.nan, 80.0, 0.0])
    others = np.array([[10.0, 20.0, 5.0, np.nan, 0.0], [10.0, np.nan, 5.0, np.nan, 0.0]])
    found = diversion_rate(refuse, others)
    assert found[:2].tolist() == [0.2, 0.2]
    assert np.isnan(found[2:]).all()


def streams():
    """Weekly refuse beside weekly paper, a quarter of it."""
    city = tiny_city()
    weekly = city.series[0]
    paper = Series("paper", "districts", weekly.values / 4, "t", "extensive", "waste", "Paper", "Tiny gates")
    return replace(city, series=(weekly, paper))


def test_the_rate_is_a_choice_of_the_waste_overlay_over_time():
    picture = build(streams(), Layer("waste", params(measure="diverted", flows=False)))
    fill = next(mark for mark in picture.marks if isinstance(mark, Fills))
    assert fill.values == pytest.approx(np.full((4, 3), 20.0))
    assert picture.over_time
    assert picture.legend.title == "Diversion rate, %"
    assert picture.receipt.formula.startswith("diversion rate = ")
    assert len(picture.receipt.inputs) == 2


def test_columns_of_one_period_will_do():
    city = replace(tiny_city(), series=())
    city = with_column(city, column("paper", [20, 10, 30], "t", kind="extensive", role="waste", title="Paper"))
    assert diversion(city).values == pytest.approx([25.0, 25.0, 75.0])


def test_refuse_alone_or_in_another_unit_has_no_rate():
    city = replace(tiny_city(), series=())
    pounds = with_column(city, column("paper", [20, 10, 30], "lb", kind="extensive", role="waste"))
    for lone in (city, pounds):
        with pytest.raises(OverlayError, match="no stream of refuse beside others"):
            diversion(lone)


def test_new_york_diverts_what_its_tonnage_says(real_data, tmp_path, request):
    build_pack(request.config.rootpath / "maps/recipes/new-york.toml", real_data / "nyc", tmp_path / "pack")
    city = read([tmp_path / "pack"]).city
    found = diversion(city)
    assert found.values.shape == (163, 59)
    table = (real_data / "nyc/nyc_waste_monthly.csv").read_text("utf-8").splitlines()
    rows = [row for row in csv.DictReader(table)
            if row["borocd"] == "101" and row["month"].startswith("2019")]  # fmt: skip
    names = [name for name in rows[0] if name.endswith("_tons") and name != "refuse_tons"]
    at = city.base.ids.index("101")
    first = next(step for step, start in enumerate(city.clock.starts) if start.startswith("2019-01"))
    for k, row in enumerate(sorted(rows, key=lambda row: row["month"])):
        other = sum(float(row[name] or 0) for name in names)
        assert found.values[first + k, at] == pytest.approx(100 * other / (other + float(row["refuse_tons"])))
    assert 5 < np.nanmean(found.values) < 40

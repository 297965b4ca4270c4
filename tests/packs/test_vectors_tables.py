"""Tables that join a map: points by coordinates, columns by a key, and every row that stays alone is named."""

from __future__ import annotations

import json

import numpy as np
import pytest

from viewer.errors import PackError
from viewer.packs.read import read


@pytest.fixture
def city(tmp_path):
    rows = []
    for i, (code, name) in enumerate([("01069", "Nord"), ("01070", "Süd"), ("01071", "West"), ("01072", "Ost")]):
        ring = [[13 + i, 52], [13.5 + i, 52], [13.5 + i, 52.5], [13 + i, 52]]
        geometry = {"type": "Polygon", "coordinates": [ring]}
        rows.append({"type": "Feature", "geometry": geometry, "properties": {"code": code, "name": name}})
    path = tmp_path / "city.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": rows}))
    return read(path).city


def table(tmp_path, text, name="t.csv"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def sentences(done):
    return " | ".join(problem.sentence() for problem in done.problems)


def test_columns_follow_the_regions_not_the_rows(city, tmp_path):
    done = read(table(tmp_path, "code,waste_tons,kind\n01072,4,a\n01069,1,b\n01071,3,a\n01070,2,b\n"), onto=city)
    base = done.city.base
    assert base.columns["waste_tons"].values.tolist() == [1, 2, 3, 4] and base.columns["waste_tons"].unit == "ton_us"
    assert base.columns["kind"].categories == ("a", "b") and base.columns["kind"].values.tolist() == [1, 1, 0, 0]
    assert "4 of 4 regions matched by code = ids" in sentences(done)


def test_key_can_be_another_column_of_the_regions(city, tmp_path):
    done = read(table(tmp_path, "ort,wert\nSüd,2\nNord,1\nOst,4\nWest,3\n"), onto=city)
    assert done.city.base.columns["wert"].values.tolist() == [1, 2, 3, 4]


def test_rows_and_regions_that_stay_alone_are_named(city, tmp_path):
    done = read(table(tmp_path, "code,v\n01069,1\n01070,2\n01071,3\n99999,9\n"), onto=city)
    assert np.array_equal(done.city.base.columns["v"].values, [1, 2, 3, np.nan], equal_nan=True)
    row = next(p for p in done.problems if "99999" in p.found)
    assert row.row == 5 and row.severity == "warning" and "01072" in sentences(done)


def test_chance_matches_are_refused_with_their_number(city, tmp_path):
    with pytest.raises(PackError, match="only 1 of 4 regions match, by column 'k'"):
        read(table(tmp_path, "k,v\n01069,1\nb,2\nc,3\n"), onto=city)


def test_lost_zeros_do_not_match(city, tmp_path):
    with pytest.raises(PackError, match=r"no column matches.*01069"):
        read(table(tmp_path, "code,v\n1069,1\n1070,2\n"), onto=city)


def test_several_rows_for_one_region_are_refused(city, tmp_path):
    with pytest.raises(PackError, match="several rows, such as '01069'"):
        read(table(tmp_path, "code,year,v\n01069,2020,1\n01069,2021,2\n01070,2020,3\n01071,2020,3\n"), onto=city)


def test_column_of_the_same_name_does_not_replace_another(city, tmp_path):
    base = read(table(tmp_path, "code,name\n01069,A\n01070,B\n01071,C\n01072,D\n"), onto=city).city.base
    assert base.columns["name"].texts[0] == "Nord" and base.columns["name (t)"].texts[0] == "A"


def test_table_alone_is_no_map(tmp_path):
    with pytest.raises(PackError, match="no map"):
        read(table(tmp_path, "code,v\na,1\n"))


def test_table_comes_after_the_regions_whatever_the_order(city, tmp_path):
    path = table(tmp_path, "code,v\n01069,1\n01070,2\n01071,3\n01072,4\n")
    assert "v" in read([path, tmp_path / "city.geojson"]).city.base.columns


def test_coordinates_become_points_and_rows_without_stay(tmp_path):
    done = read(table(tmp_path, "id,lat,lon,plz\na,52.5,13.4,01069\nb,,,01070\nc,x,13.5,01071\n"))
    (points,) = done.city.point_sets
    assert points.ids == ("a", "b", "c") and np.isfinite(points.xy[0]).all() and np.isnan(points.xy[1:]).all()
    assert points.columns["plz"].texts == ("01069", "01070", "01071") and done.city.crs.source == "EPSG:4326"
    assert {"b", "c"} <= {p.feature for p in done.problems} and any(p.row == 4 for p in done.problems)


def test_plain_x_and_y_ask_for_their_coordinate_system(tmp_path):
    path = table(tmp_path, "x,y,v\n500000,5800000,1\n500100,5800000,2\n")
    with pytest.raises(PackError) as caught:
        read(path)
    assert [p.field for p in caught.value.problems if p.severity == "error"] == ["crs"]
    assert read(path, crs="EPSG:25832").city.point_sets[0].xy[0].tolist() == [500_000, 5_800_000]


def test_swapped_coordinates_are_refused(tmp_path):
    with pytest.raises(PackError, match="swapped"):
        read(table(tmp_path, "lon,lat\n40.7,-120\n40.8,-121\n"))


def test_real_facilities_are_all_there_with_four_unplaced(real_data):
    done = read(real_data / "nyc" / "nyc_waste_facilities.csv")
    (points,) = done.city.point_sets
    assert len(points) == 192 and int(np.isnan(points.xy).any(axis=1).sum()) == 4
    assert sum("no geometry" in p.found for p in done.problems) == 4


def test_real_tables_join_all_districts(real_data):
    nyc = real_data / "nyc"
    done = read([nyc / "nyc_districts.geojson", nyc / "nyc_wealth.csv", nyc / "nyc_pollution.csv"])
    income = dict(zip(done.city.base.ids, done.city.base.columns["median_household_income_usd"].values))
    assert min(income, key=income.get) == "206" and income["101"] == 181_087
    assert sentences(done).count("59 of 59") == 2


def squares(tmp_path, ids):
    features = [
        {"type": "Feature", "id": text, "properties": {"label": f"square {text}"}, "geometry": {
            "type": "Polygon", "coordinates": [[[13 + i, 52], [13.5 + i, 52], [13.5 + i, 52.5], [13 + i, 52]]]}}
        for i, text in enumerate(ids)
    ]  # fmt: skip
    path = tmp_path / "squares.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return read(path).city


def test_column_named_as_a_key_wins_over_an_amount_that_matches_more_by_chance(tmp_path):
    city = squares(tmp_path, "0123")
    done = read(table(tmp_path, "id,w\n0,1\n1,2\n9,3\n"), onto=city)
    assert np.array_equal(done.city.base.columns["w"].values, [1, 2, np.nan, np.nan], equal_nan=True)
    doubt = next(p for p in done.problems if "matches too" in p.found)
    assert doubt.severity == "warning" and doubt.found.startswith("w ") and "id was taken" in doubt.found


def test_two_keys_that_contradict_each_other_are_both_named(tmp_path):
    city = squares(tmp_path, "0123")
    done = read(table(tmp_path, "id,code,v\n0,1,5\n1,2,6\n2,3,7\n3,0,8\n"), onto=city)
    doubt = next(p for p in done.problems if "matches too" in p.found)
    assert doubt.found == "code matches too, but other regions; id was taken"
    assert done.city.base.columns["v"].values.tolist() == [5, 6, 7, 8]


def test_two_keys_that_agree_are_no_cause_for_doubt(city, tmp_path):
    done = read(table(tmp_path, "code,name,v\n01069,Nord,1\n01070,Süd,2\n01071,West,3\n01072,Ost,4\n"), onto=city)
    assert not any(p.severity == "warning" for p in done.problems)

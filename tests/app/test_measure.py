"""`rhea measure`, `rhea index` and `rhea plume` over real and tiny cities."""

from __future__ import annotations

import csv
import json
import math
import re
from dataclasses import replace

import numpy as np
import pytest

from tests.cities import KM, bare_squares, nothing_city, points_city, tiny_city, with_column
from viewer.app import cli, measure, measure_words, plume
from viewer.errors import UsageError
from viewer.model.city import Sites


def _options(command, *words):
    parser = cli.argparse.ArgumentParser()
    cli.ARGUMENTS[command](parser)
    return parser.parse_args(["-", *words])


def _measured(city, *words):
    return measure.measure(city, _options("measure", *words))


def test_a_column_of_three_squares():
    city = tiny_city()
    values = city.base.columns["dust"].values
    found = _measured(city, "--column", "dust", "--weight", "people", "--rank", "credits", "--by", "zone")
    assert (found["n"], found["missing"]) == (3, 0)
    assert found["mean"] == pytest.approx(np.average(values, weights=city.base.columns["people"].values))
    assert found["between"] + found["within"] == pytest.approx(found["theil_t"])
    assert found["kolm_pollak_ede"] > found["mean"]
    assert set(found["atkinson"]) == {"0.5", "1", "2"}
    assert -1 < found["concentration_index"] < 1


def test_what_is_not_defined_is_nothing_and_the_rest_is_said():
    city = tiny_city()
    dust = replace(city.base.columns["dust"], values=np.array([-4.0, 0.0, 8.0]))
    found = _measured(with_column(city, dust), "--column", "dust")
    assert math.isnan(found["gini"])
    assert found["mean"] == pytest.approx(4 / 3)


def test_measures_are_told_with_names_units_and_reasons():
    city = tiny_city()
    text = measure_words.in_words(_measured(city, "--column", "dust"), *measure.measured(city, "dust"))
    assert "3 districts with a value, 0 without" in text and "µg/m³" in text
    assert "{" not in text and "nan" not in text and not re.search(r"\d\.\d{6}", text)
    below = with_column(city, replace(city.base.columns["dust"], values=np.array([-4.0, 0.0, 8.0])))
    text = measure_words.in_words(_measured(below, "--column", "dust"), *measure.measured(below, "dust"))
    assert "not defined: there are values below 0" in text
    alone = _measured(points_city(), "--column", "reading", "--weights", "distance:0.001")
    assert "without neighbours" in measure_words.in_words(alone, *measure.measured(points_city(), "reading")) or (
        math.isnan(alone["moran_i"])
    )


def test_the_smallest_chance_is_told_as_a_bound():
    assert (measure_words.chance(0.0), measure_words.chance(0.25)) == ("p below 0.0001", "p 0.25")


def test_points_have_no_borders():
    found = _measured(points_city(), "--column", "reading")
    assert math.isnan(found["moran_i"])
    with pytest.raises(UsageError, match="needs regions"):
        _measured(points_city(), "--column", "reading", "--weights", "queen")
    assert _measured(points_city(), "--column", "reading", "--weights", "knn:2")["islands"] == ["d"]


@pytest.mark.parametrize(
    ("words", "match"),
    [
        (["--column", "gold"], "no column 'gold'"),
        (["--column", "zone"], "holds no numbers"),
        (["--column", "dust", "--weights", "bishop"], "queen, rook"),
        (["--column", "dust", "--weights", "knn:0"], "at least one"),
        (["--column", "dust", "--weights", "knn:x"], "invalid literal"),
        (["--column", "dust", "--eps", "0"], "aversion"),
    ],
)
def test_wrong_requests_are_explained(words, match):
    with pytest.raises(UsageError, match=match):
        _measured(tiny_city(), *words)


def test_weights_of_a_file_go_by_id_or_by_row(tmp_path):
    city = tiny_city()
    by_id, by_row, wrong = (tmp_path / name for name in ("id.gal", "row.gal", "wrong.gal"))
    a, b, c = city.base.ids
    by_id.write_text(f"3\n{c} 1\n{b}\n{b} 2\n{a} {c}\n{a} 1\n{b}\n")
    by_row.write_text("3\n1 1\n2\n2 2\n1 3\n3 1\n2\n")
    wrong.write_text("2\nx 1\ny\ny 1\nx\n")
    rook = measure.neighbours_of(city.base, "rook")
    for path in (by_id, by_row):
        found = measure.neighbours_of(city.base, str(path))
        assert np.array_equal(found.of, rook.of)
        assert np.array_equal(found.beside, rook.beside)
    with pytest.raises(UsageError, match="2 regions, 2 of them unknown"):
        measure.neighbours_of(city.base, str(wrong))


def test_nothing_to_measure():
    with pytest.raises(UsageError, match="nothing to measure"):
        _measured(nothing_city(), "--column", "a")


def test_incomes_of_new_york(real_data, tmp_path, capsys):
    pack = tmp_path / "ny"
    recipe = str(cli.Path(__file__).resolve().parents[2] / "maps" / "recipes" / "new-york.toml")
    assert cli.main(["build", recipe, "--from", str(real_data / "nyc"), "--to", str(pack)]) == 0
    expected = {"median_household_income_usd": 0.451, "poverty_pct": 0.551, "pm25_2022": 0.792}
    for column, index in expected.items():
        capsys.readouterr()
        assert cli.main(["measure", str(pack), "--column", column, "--weights", "queen", "--json"]) == 0
        answer = json.loads(capsys.readouterr().out)
        assert (answer["n"], round(answer["moran_i"], 3), answer["moran_p"]) == (59, index, 0.001)
        assert answer["islands"] == ["414"]


def test_calenviroscreen_through_the_command(real_data, tmp_path, capsys):
    out = tmp_path / "scores.csv"
    words = ["index", str(real_data / "ces2" / "ces2_data.csv"), "--recipe", "ces2", "--key", "FIPS", "--out", str(out)]
    assert cli.main([*words, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["unscored"] == 62
    with out.open(encoding="utf-8") as made, (real_data / "ces2" / "ces2_scores.csv").open(encoding="utf-8") as theirs:
        ours, published = list(csv.DictReader(made)), {row["FIPS"]: row for row in csv.DictReader(theirs)}
    parts = ["Exposures", "EnvironmentalEffects", "SensitivePopulations", "SocioeconomicFactors"]
    assert list(ours[0]) == ["FIPS", *parts, "Pollution", "PopChar", "score", "percentile", "scored"]
    assert len(ours) == 8035
    for row in ours:
        score = published[row["FIPS"]]["Score"]
        assert (row["scored"] == "true") == (score not in ("", "NA"))
        assert not row["score"] or abs(float(row["score"]) - float(score)) <= 0.0011


def test_an_index_over_a_table_that_lacks_a_column(tmp_path, capsys):
    table = tmp_path / "t.csv"
    table.write_text("FIPS,Ozone\n1,2\n2,3\n")
    words = ["index", str(table), "--recipe", "ces2", "--key", "FIPS", "--out", str(tmp_path / "o.csv")]
    assert cli.main(words) == cli.USAGE
    assert "no column 'PM25' and 17 more in t.csv; known: FIPS, Ozone" in capsys.readouterr().err


def test_a_misspelt_column_is_told_with_the_nearest_before_the_long_list(capital, capsys):
    assert cli.main(["measure", str(capital), "--column", "welth"]) == cli.USAGE
    assert "no column 'welth'; did you mean 'wealth'? known: population" in capsys.readouterr().err


SMOKE = ("--rate-g-s", "10", "--height-m", "50", "--wind-m-s", "3", "--from-deg", "270", "--class", "D")


def test_the_plume_of_a_site():
    city = tiny_city()
    found = plume.answer(city, _options("plume", "--site", "Depot", *SMOKE, "--scheme", "briggs-rural"))
    assert {row["distance_m"]: row["value"] for row in found["centreline"]}[1000] == pytest.approx(153.873, abs=6e-4)
    values = list(found["regions"].values())  # the west wind carries it from the middle square to the east
    assert values[0] == 0
    assert values[2] == pytest.approx(153.873, abs=6e-4)
    assert found["max"] >= values[2]
    assert "Screening" in plume.in_words(found)
    text = plume.in_words(found, city.base)
    assert "East" in text and "West" not in text and "e-" not in text
    assert "2 districts with less than a thousandth of the highest, or none" in text


@pytest.mark.parametrize(
    ("city", "words", "match"),
    [
        (tiny_city(), ["--site", "Nowhere"], "no such site"),
        (bare_squares(), ["--site", "S1"], "no sites"),
        (tiny_city(), ["--site", "S1", "--wind-m-s", "0.2"], "--wind-m-s"),
        (tiny_city(), ["--site", "S1", "--rate-g-s", "nan"], "--rate-g-s"),
    ],
)
def test_plumes_that_cannot_be(city, words, match):
    with pytest.raises(UsageError, match=match):
        plume.answer(city, _options("plume", *SMOKE, *words))


def test_two_sites_of_one_name_ask_for_the_id():
    city = tiny_city()
    twins = Sites(("S1", "S2"), ("Twin", "Twin"), ("depot", "depot"), np.array([[0.0, 0], [KM, 0]]))
    with pytest.raises(UsageError, match="several"):
        plume.answer(replace(city, sites=twins), _options("plume", "--site", "Twin", *SMOKE))

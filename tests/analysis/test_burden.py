"""Burden indices against published tables: CalEnviroScreen 2.0 and 4.0 (section 4.3), EJScreen (4.2)."""

import csv
from pathlib import Path

import numpy as np
import pytest

from viewer.analysis import burden
from viewer.app.index import recipe_path
from viewer.errors import PackError
from viewer.model.index import Component, Group, Index, Indicator
from viewer.packs.index_recipe import index_of, read_index_recipe

NA = float("nan")
KINDS = {"exposures": 8, "effects": 5, "sensitive": 3, "socioeconomic": 5}
TRACTS = {
    "Fresno": (
        (
            *(82.48, 97.71, 98.72, 84.39, 96.47, 42.90, 92.20, 60.38, 98.19, 91.17, 96.31, 0, 79.95),
            *(97.22, 95.62, 92.25, 93.23, 79.37, 98.92, 93.83, 91.04),
        ),
        (78.98, 9.64, 93.16, 9.66, 93.18),
    ),
    "Stockton": (
        (
            *(44.98, 72.59, 91.15, 41.55, 86.83, 73.66, 52.35, 48.29, 97.46, 95.09, 88.58, 91.87, 89.28),
            *(94.22, 88.72, 88.12, 94.47, 95.53, 98.39, 99.21, 92.28),
        ),
        (73.43, 8.97, 93.17, 9.66, 86.65),
    ),
    "Compton": (
        (
            *(29.89, 89.22, 90.64, 55.31, 97.49, 36.07, 98.36, 77.66, 81.30, 91.00, 95.34, 82.97, 77.62),
            *(88.60, 80.04, 93.67, 83.57, NA, 74.05, 83.22, 76.35),
        ),
        (76.44, 9.33, 83.37, 8.65, 80.71),
    ),
    "Los Angeles": (
        (
            *(24.88, 82.35, 94.08, 94.04, 74.22, 74.14, 99.52, 97.63, 76.73, 84.71, 98.84, 96.26, 70.90),
            *(74.05, 95.43, 53.75, 81.93, 86.75, 83.49, 37.71, 82.79),
        ),
        (81.90, 10.0, 74.47, 7.73, 77.25),
    ),
}


def four_point_nought():
    def part(kind, weight=1.0):
        return Component(kind, tuple(Indicator(f"{kind}{i}") for i in range(KINDS[kind])), weight)

    pollution = Group("PB", (part("exposures"), part("effects", 0.5)))
    return Index((pollution, Group("PC", (part("sensitive"), part("socioeconomic")), 5)), "given")


@pytest.mark.parametrize("place", TRACTS)
def test_published_rows_of_version_four(place):
    values, expected = TRACTS[place]
    index = four_point_nought()
    columns = dict(zip(index.columns, np.array(values)[:, None]))
    found = burden.scores(index, columns, tops={"PB": 81.901, "PC": 96.401})
    numbers = (found.raw["PB"], found.groups["PB"], found.raw["PC"], found.groups["PC"], found.score)
    assert [float(number[0]) for number in numbers] == pytest.approx(expected, abs=0.01)


def test_four_of_eight_population_indicators_are_not_enough():
    index = four_point_nought()
    columns = {name: np.array([50.0, 50.0]) for name in index.columns}
    for name in ("sensitive0", "sensitive1", "socioeconomic0"):
        columns[name] = np.array([NA, NA])
    columns["socioeconomic1"] = np.array([50.0, NA])
    assert np.isfinite(burden.scores(index, columns).score).tolist() == [True, False]


def _columns(path, names):
    with path.open(newline="", encoding="utf-8") as text:
        rows = list(csv.DictReader(text))
    return {name: np.array([float(row[name]) if row[name] not in ("", "NA") else NA for row in rows]) for name in names}


def test_version_two_of_all_tracts_of_california(real_data):
    index = index_of(read_index_recipe(recipe_path("ces2")))
    found = burden.scores(index, _columns(real_data / "ces2" / "ces2_data.csv", index.columns))
    published = _columns(real_data / "ces2" / "ces2_scores.csv", ("Pollution", "PopChar", "Score"))
    assert len(found.score) == 8035
    assert np.isnan(found.score).sum() == 62
    assert np.array_equal(np.isnan(found.score), np.isnan(published["Score"]))
    assert np.nanmax(np.abs(found.score - published["Score"])) <= 0.0011
    assert np.nanmax(np.abs(found.groups["Pollution"] - published["Pollution"])) <= 0.0011
    scored = np.isfinite(found.score)
    assert np.abs(found.groups["PopChar"] - published["PopChar"])[scored].max() <= 0.0011
    assert np.nanmax(found.percentile) == 100


def test_the_four_components_of_version_two_are_means_of_the_published_percentiles(real_data):
    index = index_of(read_index_recipe(recipe_path("ces2")))
    found = burden.scores(index, _columns(real_data / "ces2" / "ces2_data.csv", index.columns))
    percentiles = _columns(real_data / "ces2" / "ces2_pctls.csv", index.columns)
    parts = {part.name: part for group in index.groups for part in group.components}
    assert list(parts) == ["Exposures", "EnvironmentalEffects", "SensitivePopulations", "SocioeconomicFactors"]
    for name, part in parts.items():
        published = np.array([percentiles[indicator.column] for indicator in part.indicators])
        known = np.isfinite(published).all(axis=0)
        assert known.sum() > 7500
        assert np.abs(found.components[name] - published.mean(axis=0))[known].max() < 0.02


def test_pooled_indicators_weigh_by_themselves_and_by_their_component():
    parts = (Component("c", (Indicator("a"), Indicator("b"))), Component("e", (Indicator("x"),), 0.5))
    columns = {name: np.array([value]) for name, value in (("a", 10.0), ("b", 30.0), ("x", 90.0))}
    made = {pooled: burden.scores(Index((Group("g", parts),), "given", scaled=False, combine="mean", pooled=pooled),
                                  columns) for pooled in (False, True)}  # fmt: skip
    assert made[False].score.tolist() == [(20 + 0.5 * 90) / 1.5]
    assert made[True].score.tolist() == [(10 + 30 + 0.5 * 90) / 2.5]
    assert made[True].components["c"].tolist() == [20.0]


def test_weights_turned_indicators_and_completeness_by_hand():
    part = Component("all", (Indicator("a", 3), Indicator("b", 1, good=True)))
    index = Index((Group("g", (part,)),), "given", scaled=False, combine="mean", complete=True)
    found = burden.scores(index, {"a": np.array([40.0, 80.0, NA]), "b": np.array([20.0, 100.0, 0.0])})
    assert found.score.tolist()[:2] == [(3 * 40 + 80) / 4, 60.0]
    assert np.isnan(found.score[2])
    assert found.percentile.tolist()[:2] == [50.0 if found.score[0] < found.score[1] else 100.0, 100.0]


def test_an_indicator_that_is_not_there_is_named():
    with pytest.raises(KeyError, match="b"):
        burden.scores(Index((Group("g", (Component("c", (Indicator("b"),)),)),)), {"a": np.zeros(1)})


def test_no_region_and_nothing_known():
    index = Index((Group("g", (Component("c", (Indicator("a"),)),)),))
    assert burden.scores(index, {"a": np.zeros(0)}).score.size == 0
    assert np.isnan(burden.scores(index, {"a": np.array([NA, 0.0])}).score).all()


def test_demographic_indices_of_ejscreen():
    assert burden.demographic_index(np.array([0.2]), np.array([0.6])) == pytest.approx([0.4])
    shares = {"less_than_high_school": np.full(2, 0.3), "limited_english": np.full(2, 0.4)}
    found = burden.supplemental_index(
        np.full(2, 0.1), np.full(2, 0.2), low_life_expectancy=np.array([0.5, NA]), **shares
    )
    assert found == pytest.approx([0.3, 0.25])


def test_an_ejscreen_index_is_the_percentile_of_a_product():
    indicator, share = np.array([0.0, 0, 0, 1, 2, 3, 4, 10, NA]), np.full(9, 0.5)
    assert burden.ej_index(indicator, share).tolist()[:8] == [0, 0, 0, 42, 57, 71, 85, 100]
    assert np.isnan(burden.ej_index(indicator, share)[8])
    turned = burden.ej_index(np.array([1.0, 2.0, 3.0]), np.array([1.0, 0.0, 0.2]))
    assert turned.tolist() == [0.0, 0.0, 100.0]  # products 0, 0 and 20: ties get the lowest


def test_exceedances_count_indices_from_eighty_on():
    assert burden.exceedances(np.array([[80.0, 79.9, NA], [99.0, 0.0, 81.0]])).tolist() == [2, 0, 1]


def _own(name="g", weight=1, at_least=1):
    indicators = f'[{{column = "a", weight = {weight}}}]'
    group = f'name = "{name}"\nat_least = {at_least}\ncomponents = [{{name = "c", indicators = {indicators}}}]'
    return f'format = 1\ntitle = "x"\n[[groups]]\n{group}'


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("format = 2", "format"),
        (_own(at_least=2), "at_least is 2"),
        (_own(name="score"), "taken"),
        (_own(weight=-1), "greater than 0"),
        ("= nothing", "not TOML"),
        ("formt = 1", "did you mean 'format'?"),
    ],
)
def test_recipes_that_cannot_be_followed_say_why(tmp_path: Path, text, match):
    path = tmp_path / "own.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(PackError, match=match):
        read_index_recipe(path)

"""What a figure was made from has a name, a unit and a source, which are the same parts in every language."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cities import smoking_city as tiny_city
from viewer import tongue
from viewer.model.receipt import Input
from viewer.model.state import Layer, ViewState
from viewer.overlays import offered, picture_stack
from viewer.overlays.receipts import receipt
from viewer.packs.localised import Translator, localised
from viewer.packs.read import read
from viewer.scene.picture import made_from

PACK = Path(__file__).parents[2] / "maps" / "capital-2147" / "pack.toml"


def inputs_in(code: str, city):
    """All inputs of every overlay of the city in a language, by kind."""
    tongue.speak(code)
    try:
        shown = localised(city, code)
        found = {}
        for kind in (one.name for one in offered(shown)):
            state = ViewState(layers=(Layer(kind),))
            lines = receipt(shown, state, picture_stack(shown, state)).lines
            found[kind] = tuple(dict.fromkeys(one for line in lines for one in line.inputs))
        return found
    finally:
        tongue.speak("en")


@pytest.fixture(scope="module")
def city():
    return read([PACK]).city


@pytest.fixture(scope="module")
def english(city):
    return inputs_in("en", city)


@pytest.mark.slow  # it builds every picture of the city in three languages
@pytest.mark.parametrize("code", ["es", "ar"])
def test_inputs_have_the_same_parts_in_every_language(code, city, english):
    told, say = inputs_in(code, city), Translator(code, city.texts[code])
    columns = {name for regions in city.region_sets for name in regions.columns}
    assert {"plume", "ripples", "burden", "stocks"} <= set(told)
    assert set(told) == set(english)
    for kind, inputs in told.items():
        assert [one.unit for one in inputs] == [one.unit for one in english[kind]], kind
        assert [one.source for one in inputs] == [say.text("", one.source) for one in english[kind]], kind
        for one, before in zip(inputs, english[kind]):
            assert one.name and not set(one.name) & set("()؛\u2067\u2068\u2069"), kind
            assert before.name not in columns or one.name == before.name, kind


@pytest.mark.parametrize("code", ["es", "ar"])
def test_emissions_books_and_stocks_of_a_small_city_keep_unit_and_source(code):
    english, told = inputs_in("en", tiny_city()), inputs_in(code, tiny_city())
    for kind, inputs in told.items():
        assert [(one.unit, one.source) for one in inputs] == [(one.unit, one.source) for one in english[kind]], kind
        assert not any(set(one.name) & set("()؛") for one in inputs), kind
    assert [one.unit for one in told["plume"]] == ["g/s"]


def test_an_input_is_told_with_its_unit_and_source_in_the_order_of_the_language():
    tongue.speak("es", tongue.Catalogue({("{name} ({unit}), {source}", ""): "{source}: {name} [{unit}]"}))
    try:
        assert made_from(Input("dust", None, "g/s", "Air Watch")) == "Air Watch: dust [g/s]"
    finally:
        tongue.speak("en")

"""What is refused in another language is named as people read it there: by titles, and by ids where those are typed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.cities import tiny_city
from viewer import tongue
from viewer.errors import OverlayError
from viewer.model.state import Layer
from viewer.overlays import KINDS, build
from viewer.overlays.kind import known_told


@pytest.fixture(params=["es", "ar"])
def spoken(request) -> Iterator[str]:
    tongue.speak(request.param)
    yield request.param
    tongue.speak("en")


def refusal(kind: str, **params: object) -> str:
    with pytest.raises(OverlayError) as refused:
        build(tiny_city(), Layer(kind, params=tuple(params.items())))
    return tongue.bare(str(refused.value))


def test_english_says_the_words_by_which_commands_and_stories_know_things():
    assert "expected one of none, made, received" in refusal("waste", measure="nothing")
    assert refusal("unheard").startswith("no overlay 'unheard'; known: ")
    assert all(name in refusal("unheard") for name in KINDS)


def test_overlays_parameters_and_choices_are_told_by_their_titles(spoken):
    told = refusal("unheard")
    assert all(tongue.tr(kind.title) in told for kind in KINDS.values()) and "disparity" not in told
    told = refusal("waste", unheard=1)
    assert all(tongue.tr(parameter.title) in told for parameter in KINDS["waste"].params)
    told = refusal("waste", measure="nothing")
    assert "per_head" not in told and "received" not in told
    assert tongue.tr("received", about="a choice: waste that each region receives") in told


def test_columns_and_materials_are_told_by_their_titles(spoken):
    city = tiny_city()
    base = city.base
    column = next(iter(base.columns.values()))
    titled = replace(column, title="How much there is of it")
    city = replace(city, region_sets=(replace(base, columns={**base.columns, column.name: titled}),))
    with pytest.raises(OverlayError) as refused:
        build(city, Layer("column", params=(("column", "unheard"),)))
    told = str(refused.value)
    assert "How much there is of it" in told and f" {column.name}," not in told
    with pytest.raises(OverlayError) as refused:
        build(city, Layer("burden", params=(("recipe", "unheard"),)))
    assert f"How much there is of it ({column.name})" in tongue.bare(str(refused.value)), "a recipe is typed"


def test_words_of_a_list_stand_between_the_commas_of_the_language(spoken):
    told = tongue.bare(known_told([("a1", "One"), ("b2", "Two")]))
    assert told == {"es": "One, Two", "ar": "One، Two"}[spoken]
    typed = tongue.bare(known_told([("a1", "One"), ("b2", "b2")], typed=True))
    assert typed == {"es": "One (a1), b2", "ar": "One (a1)، b2"}[spoken]

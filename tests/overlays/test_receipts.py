"""Every figure has a receipt with its formula, its values, its rank and the hash of all it was taken from."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from tests.cities import CITIES, tiny_city, with_column
from viewer.model.plan import Plan
from viewer.model.receipt import from_json
from viewer.model.state import Layer, Selection, ViewState
from viewer.overlays import offered, picture_stack
from viewer.overlays.receipts import asked, receipt, state_of

SHOWN = ViewState(layers=(Layer("pollution"),), selection=Selection("", frozenset({2})))


def told(city, state=SHOWN):
    return receipt(city, state, picture_stack(city, state))


def test_a_figure_of_a_district_has_everything_that_made_it():
    line = next(line for line in told(tiny_city()).lines if line.place == "D3")
    assert (line.label, line.value, line.unit, line.place_name) == ("Dust", 12.0, "µg/m³", "East")
    assert (line.rank.place, line.rank.count) == (1, 3)
    assert "dust = 12.0 µg/m³" in line.filled
    assert "class 3 of 3" in line.filled
    assert line.inputs[0].source == "Tiny survey"
    assert line.row == "D3 (row 3 of districts)"
    assert len(line.sha256) == 64


def test_one_changed_district_changes_the_hash_of_the_whole():
    city = tiny_city()
    dust = city.base.columns["dust"]
    changed = with_column(city, replace(dust, values=np.array([4.0, 8.0, 12.000000001])))
    one, other = (next(x for x in told(c).lines if x.label == "mean of Dust") for c in (city, changed))
    assert one.sha256 != other.sha256


def test_missing_is_null_and_has_no_rank():
    city = tiny_city()
    gone = with_column(city, replace(city.base.columns["dust"], values=np.array([4.0, 8.0, np.nan])))
    made = json.loads(told(gone).to_json())
    line = next(line for line in made["lines"] if line["place"] == "D3")
    assert line["value"] is None
    assert line["rank"] is None
    assert "no data" in line["filled"]


def test_a_receipt_reads_back_to_the_same_bytes():
    text = told(tiny_city()).to_json()
    assert from_json(text).to_json() == text


@pytest.mark.parametrize(("city", "name"), [(c, k.name) for c, make in CITIES.items() for k in offered(make())])
def test_every_kind_on_every_city_has_a_receipt_that_is_json(city, name):
    made = CITIES[city]()
    state = ViewState(layers=(Layer(name),), selection=Selection("", frozenset({0})))
    found = told(made, state)
    assert from_json(found.to_json()).figures() == found.figures()


def test_what_was_asked_is_a_state_again():
    state = ViewState(
        layers=(Layer("pollution", (("classes", 4.0),)), Layer("waste", visible=False)), step=1,
        plan=Plan(closes=("S1",)), selection=Selection("districts", frozenset({1, 2})),
    )  # fmt: skip
    again = state_of(json.loads(json.dumps(asked(state))))
    assert again == replace(state, layers=state.layers[:1])


@pytest.mark.parametrize(
    "wrong",
    [{}, {"layers": 3}, asked(SHOWN) | {"layers": [{"kind": "wealth", "params": {"column": []}}]},
     asked(SHOWN) | {"step": "soon"}, asked(SHOWN) | {"plan": {"wishes": 1}}],
)  # fmt: skip
def test_what_asks_for_nothing_is_refused(wrong):
    with pytest.raises(ValueError, match=r"asked|parameter|plan|invalid"):
        state_of(wrong)


@pytest.mark.parametrize("text", ["", "[]", "{", '{"format": "rhea-receipt 1"}', '{"format": "other"}'])
def test_what_is_no_receipt_is_refused(text):
    with pytest.raises(ValueError, match=r"receipt|JSON"):
        from_json(text)

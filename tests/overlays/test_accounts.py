"""Two accounts of the same flows: what the books say, what was weighed, and by how much they differ."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.cities import tiny_city
from viewer.model.state import Layer, ViewState, params
from viewer.overlays import build, picture_stack
from viewer.overlays.kind import Moment
from viewer.scene.marks import CallOut, Ribbons


def booked_city():
    """The plant books the 4 t from East as 3 t, and 5 t to a far harbour that nobody weighed."""
    city = tiny_city()
    flows = city.flows

    def twice(values, more):
        return type(values)((*values, *more)) if isinstance(values, tuple) else values

    rows = [0, 1, 2, 3, 4, 2]

    def take(ends):
        names = tuple(ends.names[i] for i in rows)
        return replace(ends, kind=ends.kind[rows], index=ends.index[rows], xy=ends.xy[rows], names=names)

    tonnes = flows.tonnes[rows].copy()
    tonnes[5] = 3.0
    return replace(city, flows=replace(
        flows, ids=twice(flows.ids, ("F6",)), origin=take(flows.origin), destination=take(flows.destination),
        material=flows.material[rows], tonnes=tonnes, sigma=flows.sigma[rows], first=flows.first[rows],
        last=flows.last[rows], basis=("measured",) * 4 + ("reported",) * 2,
    ))  # fmt: skip


def waste(city, account, step=None, **given):
    return build(city, Layer("waste", params(**given)), Moment(step, account))


def test_each_account_shows_its_own_arrows():
    official, full = (waste(booked_city(), account) for account in ("official", "full"))
    drawn = [dict(zip(mark.names, mark.amounts)) for picture in (official, full) for mark in picture.marks
             if isinstance(mark, Ribbons)]  # fmt: skip
    assert drawn[0] == {"Plant to Far harbour": 1.25, "East to Plant": 0.75}
    assert set(drawn[1]) == {"West to Depot", "Middle to Depot", "East to Plant", "Depot to Plant"}


@pytest.mark.parametrize("account", ["official", "full"])
def test_either_account_tells_both_and_their_difference(account):
    picture = waste(booked_city(), account)
    assert picture.figures["official_tonnes"] == pytest.approx(8 / 4)
    assert picture.figures["weighed_tonnes"] == pytest.approx(16 / 4)
    assert picture.figures["difference_tonnes"] == pytest.approx(-2.0)
    told = ["official books 2 t per week", "weighed 4 t per week"]
    told = told if account == "official" else told[::-1]
    assert f"{', '.join(told)}: the books leave out 2 t per week" in picture.legend.notes
    assert "furthest apart for Depot to Plant, booked as 0 t per week and weighed as 1.5 t per week" in picture.sentence


def test_a_region_tells_both_figures_and_their_difference_over_time():
    picture = waste(booked_city(), "official", measure="received")
    labels = {readout.label: readout for readout in picture.readouts}
    booked, weighed = labels["Received here, official books"], labels["Received here, weighed"]
    gap = labels["Received here, books less weights"]
    assert booked.at(2, 1) == pytest.approx(0.75)
    assert weighed.at(2, 1) == pytest.approx(7.0)
    assert gap.at(2, 1) == pytest.approx(-6.25)


@pytest.mark.parametrize(("account", "first"), [("official", "official books"), ("full", "weighed")])
def test_the_figure_of_the_account_that_is_shown_comes_first(account, first):
    labels = [readout.label for readout in waste(booked_city(), account).readouts]
    assert next(label for label in labels if label.startswith("Leaves here, ")) == f"Leaves here, {first}"
    assert labels[-1] == "Leaves here, books less weights"


def test_a_city_with_one_account_says_so_in_the_official_view_alone():
    weighed, booked = tiny_city(), tiny_city()
    booked = replace(booked, flows=replace(booked.flows, basis=("reported",) * 5))
    assert "no official books are recorded: as weighed" in waste(weighed, "official").legend.notes
    assert "official books alone: nothing was weighed independently" in waste(booked, "official").legend.notes
    assert waste(weighed, "full").sentence == waste(weighed, "official").sentence
    assert "official" not in " ".join(waste(weighed, "full").legend.notes)


def test_books_that_agree_say_that():
    city = booked_city()
    same = replace(city, flows=replace(city.flows, basis=("measured",) * 3 + ("measured", "reported", "reported")))
    agreed = replace(same.flows, tonnes=same.flows.tonnes.copy())
    agreed.tonnes[4] = 13.0
    picture = waste(replace(city, flows=agreed), "full")
    assert "they agree" in " ".join(picture.legend.notes)


def test_the_state_switches_every_overlay_at_once():
    city = booked_city()
    layers = (Layer("stocks"), Layer("trace", params(start="Plant")), Layer("waste"))
    full, official = (picture_stack(city, ViewState(layers=layers, account=name)) for name in ("full", "official"))
    assert all(a.picture.legend != b.picture.legend for a, b in zip(full, official))


def test_the_official_view_of_the_capital_points_at_the_plant(capital_city):
    city = capital_city
    official, full = (waste(city, name) for name in ("official", "full"))
    called = [mark for mark in official.marks if isinstance(mark, CallOut)]
    assert called[-1].title == "Meridian Recovery"
    assert called[-1].lines == ("to Goods in use: books 219 t per week", "weighed 138 t per week")
    assert "Meridian Recovery to Goods in use" in full.sentence
    assert official.figures["difference_tonnes"] == pytest.approx(78, abs=0.5)
    wharf = city.base.names.index("Meridian Wharf")
    leaves = {readout.label: readout for readout in full.readouts}["Leaves here, books less weights"]
    assert leaves.at(wharf, None) == pytest.approx(81, abs=2)

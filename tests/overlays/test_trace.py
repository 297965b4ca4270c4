"""A trace in numbers that can be checked by hand, and the Capital's plant by both accounts; batches day by day."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.cities import tiny_city
from viewer.errors import OverlayError
from viewer.model.city import END_REGION, END_SITE, City, Column
from viewer.model.state import Layer, params
from viewer.overlays import build
from viewer.overlays.batch_way import day
from viewer.overlays.kind import Moment
from viewer.overlays.starts import largest, start_of, start_word, starts
from viewer.overlays.tracing import walk
from viewer.scene.marks import CallOut, Dots, Fills, Names, Ribbons
from viewer.scene.picture import Shown
from viewer.scene.stacking import stacked


def trace(city: City, step: int | None = None, account: str = "full", **given):
    return build(city, Layer("trace", params(**given)), Moment(step, account))


def mark(picture, kind):
    return next(mark for mark in picture.marks if isinstance(mark, kind))


def arrows(picture) -> dict[str, float]:
    found = mark(picture, Ribbons)
    return dict(zip(found.names, found.amounts.tolist()))


@pytest.fixture(scope="module")
def city(capital_city) -> City:
    return capital_city


def test_upstream_of_a_plant_by_hand():
    """Plant gets 6 t from the depot, which got 4 t from West and 2 t from Middle, and 4 t from East."""
    picture = trace(tiny_city(), start="Plant")
    assert arrows(picture) == pytest.approx(
        {"West to Depot": 4, "Middle to Depot": 2, "East to Plant": 4, "Depot to Plant": 6}
    )
    assert mark(picture, Fills).values.tolist() == pytest.approx([40.0, 20.0, 40.0])
    assert picture.figures["tonnes"] == 10.0
    assert picture.figures["leakage"] == pytest.approx(0.0, abs=1e-9)
    assert "proportional mixing" in " ".join(picture.legend.notes)
    assert picture.sentence == (
        "Of the 10 t that Plant handles, 40 % comes from East, 40 % comes from West, 20 % comes from Middle and 0 % "
        "has no recorded origin, if what enters a place mixes there."
    )


def test_a_trace_under_another_shading_keeps_the_key_of_its_arrows_and_says_that_it_is_the_whole_record():
    drawn = [
        Shown("trace", trace(tiny_city(), step=0, start="Plant"), title="Trace"),
        Shown("wealth", build(tiny_city(), Layer("wealth"), Moment(0, "full")), title="Wealth"),
    ]
    key = stacked(drawn)[0].picture.legend
    assert key.title == "Where it came from: Plant, 10 t in the whole record"
    assert key.widths and not key.ramp and not key.breaks
    assert key.notes[0] == "covered by Wealth" and any("proportional mixing" in note for note in key.notes)
    assert mark(drawn[0].picture, CallOut).lines[0] == "10 t in the whole record"


def test_downstream_of_a_region_by_hand_with_what_stays_on_the_way():
    """West sends 4 t to the depot, all of it goes to the plant, which sends 5 of its 10 t away."""
    picture = trace(tiny_city(), start="West")
    assert arrows(picture) == pytest.approx({"West to Depot": 4, "Depot to Plant": 4, "Plant to Far harbour": 2})
    assert picture.figures["leakage"] == pytest.approx(2.0)
    assert mark(picture, Names).texts == ("Far harbour",)
    assert mark(picture, Fills).values.tolist() == pytest.approx([0.0, 0.0, 50.0])  # the plant stands in East
    assert "50 % stays on the way" in picture.sentence


def test_a_material_is_followed_alone_where_sites_keep_them_apart(city):
    whole, part = (trace(city, start="s08", material=name) for name in ("", "metamaterial"))
    assert part.figures["tonnes"] == pytest.approx(6698, abs=1)
    assert part.figures["tonnes"] < whole.figures["tonnes"]
    assert "of metamaterial" in part.sentence
    with pytest.raises(OverlayError, match="no material 'gold'"):
        trace(city, material="gold")
    with pytest.raises(OverlayError, match="mixed cannot be followed alone"):
        trace(tiny_city(), material="mixed")


def test_shares_of_the_regions_and_what_leaks_are_all_there_is(city):
    picture = trace(city, start="Meridian Recovery")
    assert mark(picture, Fills).values.sum() == pytest.approx(100.0, abs=1e-6)
    down = trace(city, start="Crown Terraces")
    left = 100.0 * (1 - sum(r.values.sum() for r in down.readouts[:1]) / 100.0)
    assert 0 < left < 100  # goods and air are outside the districts
    assert down.figures["leakage"] / down.figures["tonnes"] == pytest.approx(0.11, abs=0.02)


def test_the_two_accounts_of_the_plant_differ_by_what_lies_in_its_crates(city):
    full = trace(city, start="s08", direction="downstream")
    books = trace(city, account="official", start="s08", direction="downstream")
    assert full.figures["leakage"] == pytest.approx(books.figures["other_leakage"])
    assert full.figures["leakage"] == pytest.approx(4209, abs=30)
    assert books.figures["leakage"] < 100
    assert "36 % stays on the way (0.33 % by the other account)" in full.sentence
    assert any(note.startswith("official view: 0.33 %") for note in books.legend.notes)
    assert [readout.label for readout in full.readouts][2:] == [
        "Ends there, by the other account", "Ends there, difference of the accounts",
    ]  # fmt: skip


def test_materials_tell_their_claim_and_how_well_their_way_is_known(city):
    notes = trace(city, start="s08").legend.notes
    assert "claims repair; whole way recorded: metamaterial 0.86 % and polymer 0.1 %" in notes


def test_nothing_is_dropped_in_silence(city):
    picture = trace(city, start="s08", top=10)
    note = next(note for note in picture.legend.notes if "not drawn" in note)
    assert note.startswith("99 other flows, not drawn:")
    whole = sum(arrows(trace(city, start="s08", top=500)).values())
    hidden = float(note.partition(": ")[2].removesuffix(" t").replace(",", ""))
    assert sum(arrows(picture).values()) + hidden == pytest.approx(whole, rel=1e-3)


def test_the_start_is_the_largest_facility_until_another_is_chosen(city):
    assert largest(city) == (END_SITE, city.sites.names.index("Meridian Recovery"))
    assert "Meridian Recovery" in trace(city).legend.title
    assert mark(trace(city), CallOut).title == "Meridian Recovery"


def test_starts_are_words_that_name_one_place_each():
    city = tiny_city()
    words = [word for word, _ in starts(city)]
    assert words == ["site S1", "site S2", "region D3", "region D2", "region D1"]
    assert [start_of(city, word) for word in words] == [
        (END_SITE, 0), (END_SITE, 1), (END_REGION, 2), (END_REGION, 1), (END_REGION, 0),
    ]  # fmt: skip
    assert start_of(city, "Depot") == start_of(city, start_word(city, END_SITE, 0))
    with pytest.raises(OverlayError, match="no site or district 'Moon'; known: Depot, Plant"):
        start_of(city, "Moon")


def test_a_city_without_sites_traces_from_the_region_that_sends_most():
    city = tiny_city()
    ends = replace(city.flows.destination, kind=np.full(5, 2, np.int8), index=np.full(5, -1, np.int32))
    begin = replace(city.flows.origin, kind=np.zeros(5, np.int8), index=np.array([0, 1, 2, 0, 1], np.int32))
    bare = replace(city, sites=None, flows=replace(city.flows, origin=begin, destination=ends))
    assert largest(bare) == (END_REGION, 0)
    assert trace(bare).figures["tonnes"] == 10.0


def test_what_a_region_keeps_of_its_own_is_no_leak():
    """East gets 4 t back from the plant: what it throws away was made there all the same."""
    city = tiny_city()
    back = replace(city.flows.destination, kind=np.array([1, 1, 1, 1, 0], np.int8),
                   index=np.array([0, 0, 1, 1, 2], np.int32))  # fmt: skip
    returned = replace(city, flows=replace(city.flows, destination=back))
    found = walk(returned, END_SITE, 1, "upstream")
    assert found.leakage == pytest.approx(0.0, abs=1e-9)


def test_places_that_share_a_name_are_told_one_by_one():
    """The tiny city with two sites called Depot: East goes to the second, West and Middle by way of the first."""
    city = tiny_city()
    flows, names = city.flows, ("Depot", "Depot")
    origin, destination = (
        replace(ends, names=tuple("Depot" if kind == END_SITE else name for kind, name in zip(ends.kind, ends.names)))
        for ends in (flows.origin, flows.destination)
    )
    flows = replace(flows, origin=origin, destination=destination)
    twins = replace(city, sites=replace(city.sites, names=names), flows=flows)
    notes = trace(twins, start="region D1").legend.notes
    assert "by facility: Depot 100 % and Depot 100 %" in notes
    shut = replace(flows, tonnes=np.array([4.0, 2.0, 4.0, 0.0, 0.0]))  # both depots keep what they get
    spread = replace(destination, index=np.array([0, 0, 1, 1, -1], np.int32))
    begin = replace(
        origin, kind=np.array([0, 0, 0, 1, 1], np.int8), index=np.array([0, 0, 0, 0, 1], np.int32),
        names=("West",) * 3 + ("Depot",) * 2,
    )  # fmt: skip
    both = replace(shut, origin=begin, destination=spread)
    said = trace(replace(twins, flows=both), start="region D1").sentence
    assert "60 % ends at Depot, 40 % ends at Depot" in said


def test_a_trace_is_of_the_whole_record_at_every_step():
    one, other = (trace(tiny_city(), step, start="Plant") for step in (None, 2))
    assert one.over_time and arrows(one) == arrows(other)


# A batch


def batched() -> City:
    city = tiny_city()
    flows = city.flows
    days = ("2147-01-07", "", "", "2147-01-15", "2147-01-25")
    owner = Column("owner", np.array([0.0, np.nan, np.nan, 1.0, np.nan]), kind="category", categories=("City", "Works"))
    date = Column("date", np.full(5, np.nan), texts=days)
    return replace(city, flows=replace(flows, batch=("b", "", "", "b", "b"), columns={"owner": owner, "date": date}))


def test_a_batch_shows_its_timed_way_with_owners_and_masses():
    picture = trace(batched(), batch="b")
    assert mark(picture, Ribbons).names[0] == "7 January 2147: West to Depot"
    called = [mark for mark in picture.marks if isinstance(mark, CallOut)]
    assert [one.title for one in called] == ["1. West", "2. Depot", "3. Plant", "4. Far harbour"]
    assert called[0].lines == ("thrown away 7 January 2147",)
    assert called[2].lines == ("15 January 2147, 6.0 ± 0.6 t", "owner: Works")
    assert len(mark(picture, Dots).xy) == 4
    assert "1. 7 January 2147: West to Depot, 4.0 ± 0.4 t, then City" in picture.legend.notes
    assert picture.sentence == (
        "Batch b, 4.0 ± 0.4 t of mixed, was thrown away in West on 7 January 2147 and came to Far harbour on 25 "
        "January 2147."
    )


def test_at_a_step_the_rest_of_the_way_is_still_to_come():
    picture = trace(batched(), 1, batch="b")
    assert picture.figures["made"] == 2
    assert [entry.count for entry in picture.legend.entries] == [2, 1]
    opaque = mark(picture, Ribbons).colour[:, 3]
    assert opaque[0] == opaque[1] > opaque[2]
    assert "came to Plant on 15 January 2147, where it lies as property of Works." in picture.sentence
    assert not picture.over_time


def test_the_batch_from_crown_terraces_is_told_by_its_days(city):
    picture = trace(city, batch="b001")
    assert "was thrown away in Crown Terraces on 3 March 2147" in picture.sentence
    assert "it lies there still" in picture.legend.notes
    assert "City Collection Service" in picture.legend.notes[0]


def test_a_batch_that_is_not_there_is_refused_with_some_that_are(city):
    with pytest.raises(OverlayError, match="no batch 'x'; known: b001, b002"):
        trace(city, batch="x")
    with pytest.raises(OverlayError, match="records no batches"):
        trace(tiny_city(), batch="x")


def test_days_are_read_and_other_texts_are_left():
    assert day("2147-12-31") == "31 December 2147"
    assert day("week 3") == "week 3"

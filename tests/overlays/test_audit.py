"""The audit on the map: the Capital's plant stands out in width, halo and words; honest little books stay quiet."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.cities import tiny_city
from tests.overlays.test_diagram import with_yard
from viewer.analysis.audit import RETURNS, Claim, Suspect
from viewer.model.state import Layer, params
from viewer.overlays import build
from viewer.overlays.audit import audited, span_shown
from viewer.overlays.audit_report import report
from viewer.overlays.books import account, periods, span_about, within
from viewer.overlays.findings import sentence
from viewer.overlays.kind import Moment
from viewer.scene import words
from viewer.scene.marks import CallOut, Dots, Ribbons


@pytest.fixture(scope="module")
def city(capital_city):
    return capital_city


def test_reported_lies_as_a_ghost_over_what_is_possible(city):
    ghost, solid = (mark for mark in build(city, Layer("audit")).marks if isinstance(mark, Ribbons))
    assert ghost.names == ("Meridian Recovery to Goods in use",), "only where report and rest differ"
    way = solid.names.index(ghost.names[0])
    assert ghost.amounts[0] == pytest.approx(11_388, abs=1)
    assert solid.amounts[way] == pytest.approx(7_178, abs=20)
    assert ghost.largest == solid.largest  # one scale for both
    loud = solid.colour[:, 3] == solid.colour[way, 3]
    assert loud.sum() == 1 and (solid.colour[~loud, 3] < solid.colour[way, 3] / 2).all()


def test_only_the_plant_has_a_halo_and_a_call_out(city):
    picture = build(city, Layer("audit"))
    (halo,) = (mark for mark in picture.marks if isinstance(mark, Dots) and mark.shape == "circle")
    (said,) = (mark for mark in picture.marks if isinstance(mark, CallOut))
    assert halo.names == ("Meridian Recovery",)
    assert said.title == "Meridian Recovery"
    assert "60.8" in said.lines[1]
    assert picture.sentence.startswith("Meridian Recovery reports")
    assert picture.figures["suspects"] == 1


def test_without_stated_uncertainty_nothing_is_accused():
    city = tiny_city()
    blind = replace(city, flows=replace(city.flows, sigma=np.full(len(city.flows), np.nan)))
    picture = build(blind, Layer("audit"))
    assert picture.figures["suspects"] == 0
    assert any("no stated uncertainty" in note for note in picture.legend.notes)


def test_an_audit_is_made_once_for_a_city(city):
    assert audited(city, 0.05)[1] is audited(city, 0.05)[1]


def test_books_have_one_reading_per_way_and_hand(city):
    books = account(city).books
    assert len({(m, k, o) for m, k, o in zip(books.mass, books.kind, books.owner)}) >= len(books.mass) - 6
    weighed = sum(t for t, k in zip(books.tonnes, books.kind) if k == 0)
    rows = [i for i, basis in enumerate(city.flows.basis) if basis == "measured"]
    assert weighed == pytest.approx(city.flows.tonnes[rows].sum())


def test_periods_are_separate_spans_or_the_whole_record(city):
    assert periods(city) == ((0, 51),)
    tiny = tiny_city()
    odd = (np.arange(len(tiny.flows)) % 2).astype(np.int32)
    years = replace(tiny, flows=replace(tiny.flows, first=2 * odd, last=2 * odd + 1))
    assert periods(years) == ((0, 1), (2, 3))


def surveys(city):
    books = account(city).books
    return [(books.ids[m], t) for m, k, t in zip(books.mass, books.kind, books.tonnes) if k == 2]


def test_what_lay_there_all_along_is_no_growth_and_accuses_nobody():
    city = with_yard(*((0, step, "mixed", 500.0) for step in range(4)), sigma=5.0)
    picture = build(city, Layer("audit"))
    assert picture.figures["suspects"] == 0
    assert surveys(city) == []
    assert "what 1 stock grew by is not known: no survey at both ends of the period" in picture.legend.notes
    assert "S1 stock: mixed" in account(city).books.ids, "a stock of which nobody knows what it grew by is not 0"


def test_growth_is_what_lies_between_two_surveys():
    city = with_yard((0, 0, "mixed", 500.0), (0, 3, "mixed", 510.0), (1, 0, "mixed", 7.0))
    books = account(city, (1, 3)).books
    (growth,) = (t for k, t in zip(books.kind, books.tonnes) if k == 2)
    assert growth == 10.0, "no survey at the end of the other yard: no reading"
    assert not [k for k in account(city, (1, 2)).books.kind if k == 2]


def test_a_year_that_is_known_to_open_empty_needs_no_survey_before_it():
    city = with_yard((0, 3, "mixed", 5.0))
    opened = replace(city, stocks=(replace(city.stocks[0], empty_before=True),))
    assert surveys(opened) == [("S1 stock: mixed", 5.0)]
    assert surveys(city) == []


def test_books_without_any_mass_cannot_be_tested():
    city = tiny_city()
    bare = replace(city, flows=replace(city.flows, tonnes=np.full(5, np.nan)))
    expected = "Nothing can be tested: no record has a mass and a stated uncertainty."
    assert build(bare, Layer("audit")).sentence == expected
    assert report(bare).lines[0].text.startswith(expected)


@pytest.mark.parametrize(
    ("gap", "said"),
    [(5.0, ""), (29.0, ""), (31.0, ", about 2 lorries of 20 t"), (4210.0, ", about 210 lorries of 20 t")],
)
def test_a_gap_is_told_in_lorries_from_two_on(gap, said):
    claim = Claim(0, True, "Goods", 5000.0 + gap, 9.0, (0,), 5000.0, 1.0, 9000.0)
    text = sentence(account(tiny_city()), Suspect(0, RETURNS, claim, 81.0, 0.0, 0.5, ()))
    assert f"{said}. If this alone is wrong" in text and ("lorries" in text) == bool(said)


def test_the_map_alarms_at_the_level_that_is_asked_for():
    """The depot is off by 2.3 standard uncertainties: not closed at 20 % and closed at 0.1 %, in words and in halos."""
    claim = Claim(0, True, "Goods", 5040.0, 9.0, (0,), 5000.0, 1.0, 9000.0)
    suspect = Suspect(0, RETURNS, claim, 81.0, 0.0, 0.1, ())
    assert "everything else closes" in sentence(account(tiny_city()), suspect, alpha=0.05)
    assert "Even so, more is wrong" in sentence(account(tiny_city()), suspect, alpha=0.2)
    city = tiny_city()
    flows = replace(city.flows, tonnes=np.array([4.0, 2.0, 4.0, 6.8, 5.0]), sigma=np.full(5, 0.2))
    off = replace(city, flows=flows)
    for alpha, names in ((0.1, ("Plant",)), (20.0, ("Depot", "Plant"))):
        picture = build(off, Layer("audit", params(alpha=alpha)))
        (halo,) = (mark for mark in picture.marks if isinstance(mark, Dots) and mark.shape == "circle")
        assert halo.names == names
        assert picture.legend.entries[-1].label == f"books of {words.count(len(names), 'site')} do not close"


def test_how_many_readings_are_left_out_is_said_in_words(city):
    (note, *_) = account(city, (22, 22)).notes
    torn = int(note.partition(" ")[0].replace(",", ""))
    assert torn > 1
    assert note == f"{torn:,} readings span the edge of the period and are left out"


def test_the_books_of_one_step_can_be_shown_alone(city):
    part = build(city, Layer("audit", params(period="the step shown")), Moment(22))
    alone = audited(city, 0.05, (22, 22))[1]
    assert part.figures["chi2"] == alone.chi2
    assert part.legend.period == "week 23"
    days = replace(city, clock=replace(city.clock, labels=("6 May 2045",) * len(city.clock), step="day"))
    assert within(days, (3, 3), "so it is") == "On 6 May 2045: so it is"
    assert within(days, (3, 9), "so it is") == "In 6 May 2045 to 6 May 2045: so it is"
    assert within(city, (3, 3), "so it is") == "In week 4: so it is"
    assert span_shown(city, "the step shown", None) is None


def test_the_books_of_the_period_about_the_step_can_be_shown_alone(city):
    assert [span_about(city, step) for step in (0, 22, 51)] == [(0, 3), (20, 23), (48, 51)]  # returns cover four weeks
    whole = build(city, Layer("audit"), Moment(22))
    assert whole.figures == build(city, Layer("audit")).figures
    part = build(city, Layer("audit", params(period="the period shown")), Moment(22))
    assert part.sentence.startswith("In weeks 21 to 24: Meridian Recovery reports")
    assert part.legend.period == "weeks 21 to 24"
    assert dict(part.receipt.parameters)["period"] == "weeks 21 to 24"
    ghosts = [next(m for m in one.marks if isinstance(m, Ribbons)).amounts.max() for one in (part, whole)]
    assert 0 < ghosts[0] < ghosts[1] / 10
    told = report(city, span=(20, 23))
    assert told.lines[0].text.startswith("In weeks 21 to 24: 1 set of records cannot be true.")
    assert "Meridian Recovery" in told.lines[1].text

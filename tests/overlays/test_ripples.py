"""Ripples on the map: the Capital's false claim spreads in its tonnes and its time; honest books rest."""

import numpy as np
import pytest

from tests.cities import tiny_city
from tests.overlays.test_diagram import with_yard
from viewer.errors import OverlayError
from viewer.model.state import Layer, params
from viewer.overlays import build
from viewer.overlays import ripples as overlay
from viewer.overlays.kind import Moment
from viewer.overlays.ripple_source import mean_stock
from viewer.overlays.ripples import spread_of
from viewer.scene.marks import CallOut, Dots, Fills, Lines

GAP = 4_210


@pytest.fixture(scope="module")
def city(capital_city):
    return capital_city


def shown(city, step=None, **given):
    return build(city, Layer("ripples", params(**given)), Moment(step))


def test_the_top_suspect_starts_it_with_what_its_claim_is_too_much(city):
    picture = shown(city)
    assert picture.figures["extra"] == pytest.approx(GAP, abs=1)
    assert picture.figures["so_far"] == pytest.approx(picture.figures["extra"])
    assert "that Meridian Recovery booked as sent to Goods in use never went there" in picture.sentence
    (call,) = (mark for mark in picture.marks if isinstance(mark, CallOut))
    assert call.title == "Meridian Recovery"


def test_what_goes_on_is_what_does_not_stay(city):
    found = spread_of(city, "", 0.0, 20.0, 0.05)
    ways, site = found.network.ways, found.source.site
    out = ways.share[ways.start == site].sum()
    assert out + ways.stays[site] == pytest.approx(1.0)
    assert "Goods in use" not in {found.network.names[i] for i in ways.end[ways.start == site]}
    for place in np.unique(ways.start):
        assert ways.share[ways.start == place].sum() + ways.stays[place] == pytest.approx(1.0)
    left = found.ripple.entered[:, ways.start == site].sum()
    assert 0 < left <= out * found.source.tonnes


def test_the_front_has_not_arrived_before_it_arrives(city):
    found = spread_of(city, "", 0.0, 20.0, 0.05)
    landfill = city.sites.names.index("Marsh End Landfill")
    arrives = found.ripple.reached[landfill]
    assert arrives == pytest.approx(found.network.ways.wait[found.source.site], abs=0.05)  # minutes on the road
    early, late = int(arrives) - 1, int(arrives) + 2
    assert found.ripple.arrived[: early + 1, landfill].sum() == 0
    assert found.ripple.arrived[: late + 1, landfill].sum() > 0
    before, after = shown(city, early, show="tonnes"), shown(city, late, show="tonnes")
    assert not any(isinstance(mark, Lines) for mark in before.marks)
    (drawn,) = (mark for mark in after.marks if isinstance(mark, Lines))
    assert len(drawn.starts) > 1
    dots = [next(mark for mark in picture.marks if isinstance(mark, Dots)) for picture in (before, after)]
    assert len(dots[0].xy) == 1 < len(dots[1].xy)
    assert after.figures["reached"] > before.figures["reached"]
    assert f"in week {int(arrives) + 1}" in after.sentence


def test_districts_fill_in_their_time_in_the_same_classes(city):
    fills = [next(mark for mark in shown(city, step).marks if isinstance(mark, Fills)) for step in (0, 20, 51)]
    assert all(np.array_equal(fills[0].breaks, other.breaks) for other in fills)
    assert np.all(fills[0].values <= fills[1].values)
    assert np.all(fills[1].values <= fills[2].values)
    assert np.array_equal(fills[2].values, next(m for m in shown(city).marks if isinstance(m, Fills)).values)
    assert fills[0].colours[0, 3] == 0  # not reached is clear


def test_a_tenth_of_the_speed_needs_ten_times_as_long_on_the_road(city):
    slow, quick = (spread_of(city, "", 0.0, speed, 0.05).network.ways.travel for speed in (2.0, 20.0))
    assert slow == pytest.approx(10 * quick)
    assert quick.max() < 0.01  # of a week


def test_the_dose_is_that_of_the_capitals_own_emissions(city):
    found = spread_of(city, "", 0.0, 20.0, 0.05)
    assert found.dose.shape == (52, len(city.base))
    assert np.all(np.diff(found.dose, axis=0) >= 0)
    nearest = city.base.names[int(np.argmax(found.dose[-1]))]
    assert nearest == "Meridian Wharf"
    assert shown(city, show="dose").figures["dose_of_a_person"] > 0


def test_more_of_a_flow_starts_at_its_far_end(city):
    found = spread_of(city, "s08 > s14: metal", 100.0, 20.0, 0.05)
    assert found.source.tonnes == 100.0
    quay = city.sites.names.index("Tidegate Export Quay")
    assert found.ripple.arrived[:, quay].sum() == pytest.approx(100.0, rel=0.02)  # the last step is still on its way
    assert "100 t more from Meridian Recovery to Tidegate Export Quay" in shown(
        city, flow="s08 > s14: metal", extra=100.0
    ).sentence  # fmt: skip


def test_honest_books_make_no_ripples():
    picture = build(tiny_city(), Layer("ripples"))
    assert picture.marks == ()
    assert picture.sentence == "Nothing in the books is impossible: no ripples."
    assert picture.legend.notes == ("no flow is falsified or changed",)


def test_a_flow_of_tiny_books_can_be_changed_without_emissions():
    picture = build(tiny_city(), Layer("ripples", params(flow="F1", extra=3.0)))
    assert picture.figures["extra"] == 3.0
    with pytest.raises(OverlayError, match="emissions of the sites"):
        build(tiny_city(), Layer("ripples", params(flow="F1", extra=3.0, show="dose")))


def test_a_flow_that_is_not_there_is_refused():
    with pytest.raises(OverlayError, match="no flow 'F9'"):
        build(tiny_city(), Layer("ripples", params(flow="F9")))


def test_two_surveys_of_one_stock_make_one_wait(city):
    """Yard and rooms of the plant tell of the same crates; the wait is their mean over what goes through in a week."""
    plant = city.sites.names.index("Meridian Recovery")
    yard, rooms = (stocks.tonnes[stocks.place == plant].sum() / 52 if not stocks.region_set else
                   stocks.tonnes.sum() / 52 for stocks in city.stocks)  # fmt: skip
    lies = mean_stock(city, len(city.sites))[plant]
    assert min(yard, rooms) <= lies <= max(yard, rooms)
    assert lies == pytest.approx(2102.8, abs=0.1)


def test_a_mean_stock_is_over_the_steps_that_were_surveyed():
    city = with_yard((0, 1, "mixed", 100.0), (0, 3, "mixed", 50.0))
    assert mean_stock(city, 3).tolist() == [75.0, 0.0, 0.0]


def test_a_trace_of_a_dose_is_told_as_none(city, monkeypatch):
    whole = spread_of(city, "", 0.0, 21.0, 0.05).dose
    monkeypatch.setattr(overlay, "TRACE", 0.01)
    dose = spread_of(city, "", 0.0, 22.0, 0.05).dose
    assert (whole[-1] > 0).all()
    assert dose[dose > 0].min() >= 0.01 * dose.max()
    assert (dose[-1] == 0).any()
    assert dose.max() == pytest.approx(whole.max(), rel=0.01)

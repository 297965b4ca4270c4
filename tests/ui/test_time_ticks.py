"""The steps that are named under the time strip: apart from each other, whole, and the year where it begins."""

from __future__ import annotations

import doctest
from datetime import date, timedelta
from itertools import pairwise

import numpy as np
import pytest

from viewer import tongue
from viewer.model.city import Clock
from viewer.packs.periods import make_clock
from viewer.scene import ticks
from viewer.ui.time_panel import Strip


@pytest.fixture
def strip(qtbot):
    """Makes strips of a width in a language with its own texts, with a step for each day from Christmas on."""

    def make(code: str, wide: int, clock: Clock | None = None) -> Strip:
        tongue.speak(code)
        made = Strip()
        qtbot.addWidget(made)
        clock = clock or make_clock("2045-12-25", "day", 120)
        made.set_scale(1.6)
        made.show_amounts(np.ones(len(clock)), clock)
        made.resize(wide, 90)
        made.show()
        qtbot.waitExposed(made)
        qtbot.wait(1)
        return made

    yield make
    tongue.speak("en")


def test_the_example_of_ticks():
    assert doctest.testmod(ticks).failed == 0


@pytest.mark.parametrize("code", ["en", "es", "ar"])
@pytest.mark.parametrize("wide", [430, 620, 980])
def test_named_dates_are_apart_and_whole_in_every_language(strip, code, wide):
    made = strip(code, wide)
    named = made.named_steps()
    places = sorted((place for _, _, place in named), key=lambda place: place.left())
    assert len(named) >= 2, "there is room for two"
    assert all(b.left() - a.right() > 4 for a, b in pairwise(places))
    assert all(place.left() >= 0 and place.right() <= wide + 2 and place.bottom() <= 90 for place in places)


def test_the_year_is_told_where_it_begins_and_nowhere_else(strip):
    named = strip("es", 980).named_steps()
    assert named[0][1] == "25 de dic de 2045"
    days = [date(2045, 12, 25) + timedelta(days=step) for step, _, _ in named]
    years = [day.year for day in days]
    assert [str(year) in text for year, (_, text, _) in zip(years, named)] == [
        k == 0 or years[k - 1] != years[k] for k in range(len(years))]  # fmt: skip
    assert {2045, 2046} == set(years)


def test_weeks_are_told_by_their_number(strip):
    named = strip("ar", 980, make_clock("2147-01-01", "week", 52)).named_steps()
    assert [text for _, text, _ in named] == [tongue.numeral(str(step + 1)) for step, _, _ in named]
    assert len(named) > 4 and named[0][2].left() > named[-1][2].left(), "time runs from the right"

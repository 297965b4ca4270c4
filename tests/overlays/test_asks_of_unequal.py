"""Asks of inequality where they have no answer: burdens below zero, and nobody who holds anything."""

import dataclasses

import numpy as np
import pytest

from tests.cities import column, tiny_city, with_column
from tests.overlays.test_asks import asked, problem


def test_a_burden_below_zero_has_no_concentration_index():
    city = with_column(tiny_city(), column("gain", [-4, 8, 12], "t"))
    told = problem(city, "concentration_index", column="gain", rank_by="credits")
    assert told.field == "asks.x.column"
    assert (told.found, told.expected) == ("'gain' has 1 value below 0", "amounts of 0 or more")
    above = asked(city, "concentration_index", column="gain", rank_by="credits", where="gain > 0", weight="1")
    assert above.value == pytest.approx(0.1)  # 8 and 12, two halves: (12 - 8) / 2 / (8 + 12)


@pytest.mark.parametrize("measure", ["hhi", "effective_number"])
def test_of_nothing_there_are_no_holders(measure):
    assert asked(tiny_city(), measure, column="refuse", where="dust > 99").text == "no data"
    nothing = dataclasses.replace(tiny_city().base.columns["refuse"], values=np.zeros(3))
    assert asked(with_column(tiny_city(), nothing), measure, column="refuse").text == "no data"

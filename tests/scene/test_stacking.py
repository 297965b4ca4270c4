"""Of two shadings of one ground the upper one alone is drawn and keyed."""

import numpy as np
import pytest

from viewer.scene.marks import Borders, Fills, Grid, Ribbons
from viewer.scene.picture import Legend, Picture, Shown, WidthKey, keyed
from viewer.scene.stacking import reading_sheet, stacked

RAMP = np.zeros((256, 4), np.uint8)
GRID = Grid(np.ones((2, 2)), (0.0, 0.0, 1.0, 1.0), 0.0, 1.0, RAMP)
LINES = Borders("districts", (0, 0, 0, 255))
NONE = np.zeros((0, 2))
ARROWS = Ribbons(NONE, NONE, np.zeros(0), np.zeros((0, 4), np.uint8), np.zeros(0, int), ())


def fills(region_set: str = "districts") -> Fills:
    return Fills(region_set, np.ones(3), np.array([0.0, 1.0]), np.zeros((1, 4), np.uint8))


def layer(name: str, *marks, opacity: float = 1.0, legend: Legend | None = None) -> Shown:
    return Shown(name, Picture(marks, legend or Legend(name)), opacity, title=name.title())


def marks_of(shown) -> dict[str, tuple[type, ...]]:
    return {one.name: tuple(type(mark) for mark in one.picture.marks) for one in shown}


@pytest.mark.parametrize("below", [fills(), GRID])
@pytest.mark.parametrize("above", [fills(), GRID])
def test_only_the_topmost_shading_is_drawn_and_keyed(below, above):
    shown = stacked([layer("wealth", below, LINES), layer("pollution", above), layer("borders", LINES)])
    assert marks_of(shown) == {"wealth": (Borders,), "pollution": (type(above),), "borders": (Borders,)}
    assert [one.name for one in keyed(shown)] == ["borders", "pollution"]
    assert shown[0].picture.legend.notes == ("covered by Pollution",)


def test_three_shadings_are_covered_by_the_one_that_is_seen():
    shown = stacked([layer("a", fills()), layer("b", fills()), layer("c", fills())])
    assert [one.picture.legend.notes for one in shown] == [("covered by C",), ("covered by C",), ()]


def test_other_region_sets_and_shadings_that_are_not_seen_cover_nothing():
    for given in (
        [layer("a", fills()), layer("b", fills("blocks"))],
        [layer("a", fills()), layer("b", fills(), opacity=0.0)],
    ):
        assert [one.picture for one in stacked(given)] == [one.picture for one in given]


def test_arrows_above_a_covered_shading_stay_with_their_key():
    widths = (WidthKey(3.0, "2 t"),)
    key = Legend("Waste made", breaks=("0", "1"), widths=widths, above=Legend("Waste flows", widths=widths))
    under = stacked([layer("waste", fills(), ARROWS, legend=key), layer("wealth", fills())])[0]
    assert marks_of([under]) == {"waste": (Ribbons,)}
    assert under.picture.legend == Legend("Waste flows", widths=widths, notes=("covered by Wealth",))


def test_arrows_without_a_key_of_their_own_keep_the_widths_of_the_covered_key():
    widths = (WidthKey(3.0, "2 t"),)
    key = Legend("Made", breaks=("0", "1"), period="2147", widths=widths, notes=("four classes",))
    above = layer("wealth", fills())
    drawn = stacked([layer("trace", fills(), ARROWS, legend=key), above])[0].picture.legend
    assert drawn == Legend("Made", period="2147", widths=widths, notes=("covered by Wealth",))
    assert not stacked([layer("trace", fills(), legend=key), above])[0].picture.legend.title


def test_the_same_stack_has_the_same_pictures_so_that_nothing_is_drawn_anew():
    given = [layer("wealth", fills()), layer("pollution", fills())]
    assert stacked(given)[0].picture is stacked(given)[0].picture


def test_sheets_that_are_pulled_apart_cover_nothing():
    given = [layer("a", fills()), layer("b", GRID)]
    assert [one.picture for one in stacked(given, apart=True)] == [one.picture for one in given]


def test_each_theme_has_its_own_sheet_and_outlines_lie_on_the_topmost_that_is_shaded():
    given = [layer("borders", LINES), layer("a", fills()), layer("b", fills()), layer("waste", ARROWS)]
    shown = stacked(given, apart=True)
    assert {one.name: one.sheet for one in shown} == {"a": 0, "b": 1, "waste": 2, "borders": 1}
    assert reading_sheet(shown) == 1


def test_without_a_shading_everything_is_read_on_the_lowest_sheet():
    shown = stacked([layer("waste", ARROWS), layer("borders", LINES)])
    assert [one.sheet for one in shown] == [0, 0] and reading_sheet(shown) == 0
    assert reading_sheet(()) == 0

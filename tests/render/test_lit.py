"""What is chosen keeps its light, with what touches it; all else fades to 35 %."""

import numpy as np
import pytest

from tests.render.test_stage import fills, layer, tiny_city
from viewer.model.city import Sites
from viewer.model.state import Selection
from viewer.render import lit, sheet
from viewer.scene.colour import THEMES, ramp
from viewer.scene.marks import Borders, Dots, Grid, Ribbons

START = np.array([[50.0, 50.0], [150.0, 50.0], [250.0, 50.0]])
ARROWS = Ribbons(START, START[[1, 2, 0]], np.ones(3), np.full((3, 4), 255, np.uint8), np.array([10, 11, -1]), ("",) * 3)


def city():
    sites = Sites(("s", "t"), ("Depot", "Mill"), ("depot", "mill"), np.array([[250.0, 50.0], [np.nan, np.nan]]))
    return tiny_city(sites=sites)


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        (Selection(), [True, True, True]),
        (Selection(regions=frozenset({0})), [True, False, True]),
        (Selection("districts", frozenset({1})), [True, True, False]),
        (Selection(sites=frozenset({0})), [False, True, True]),
        (Selection(sites=frozenset({1, 99})), [False, False, False]),
        (Selection(flows=frozenset({11})), [False, True, False]),
        (Selection("nowhere", frozenset({0})), [False, False, False]),
    ],
)
def test_arrows_that_touch_what_is_chosen_stay_lit(selection, expected):
    assert lit.arrows(city(), selection, "districts", ARROWS).tolist() == expected


def test_symbols_in_a_chosen_region_or_of_a_chosen_site_stay_lit():
    dots = Dots(START, np.ones(3), np.full((3, 4), 255, np.uint8))
    assert lit.symbols(city(), Selection(regions=frozenset({1})), "districts", dots).tolist() == [False, True, False]
    assert lit.symbols(city(), Selection(sites=frozenset({0})), "districts", dots).tolist() == [False, False, True]
    assert lit.symbols(city(), Selection(), "districts", dots).all()


@pytest.mark.parametrize("selection", [Selection(regions=frozenset({1})), Selection(sites=frozenset({0}))])
def test_fills_and_fields_fade_to_a_third_but_for_what_is_chosen(selection):
    grid = Grid(np.ones((2, 2)), (0.0, 0.0, 300.0, 100.0), 0.0, 1.0, ramp("wealth", 256))
    shown, theme = [layer(fills()), layer(grid)], THEMES["dark"]
    full, faded = (sheet.plan(shown, None, theme, one, "districts") for one in (Selection(), selection))
    expected = np.rint(full.tables[0][:, 3] * 0.35)
    expected[sorted(selection.regions)] = full.tables[0][sorted(selection.regions), 3]
    assert faded.tables[0][:, 3].tolist() == expected.tolist()
    assert np.array_equal(faded.grids[0][1][:, 3], np.rint(full.grids[0][1][:, 3] * 0.35))


def test_outlines_and_hatching_fade_too():
    lines, theme = Borders("districts", (10, 20, 30, 200)), THEMES["dark"]
    full, faded = (
        sheet.plan([layer(fills(), lines)], None, theme, one, "districts")
        for one in (Selection(), Selection(regions=frozenset({1})))
    )
    assert full.lines[0][0][0][3] == 200 and faded.lines[0][0][0][3] == 70
    assert (full.strength, faded.strength) == (1.0, 0.35)


def test_a_city_of_many_regions_lights_the_same(monkeypatch):
    city, few = tiny_city(), Selection(regions=frozenset({0, 2}))
    xy = np.random.default_rng(2147).uniform((0, 0), (300, 100), (200, 2))
    kept = lit.at(city, few, "districts", xy)
    monkeypatch.setattr(lit, "MOST_KEPT", 0)
    assert lit.at(city, few, "districts", xy).tolist() == kept.tolist()
    assert 0 < kept.sum() < 200

"""Tokens and ramps: readable, told apart by everybody, and the same roles in both themes."""

from itertools import product

import numpy as np
import pytest

from viewer.scene import colour, perception
from viewer.scene.picture import rgba

SHARMA = [  # of the supplementary data of Sharma, Wu and Dalal 2005
    ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
    ((50, -1.3802, -84.2814), (50, 0, -82.7485), 1.0),
    ((50, 0, 0), (50, -1, 2), 2.3669),
    ((50, 2.49, -0.001), (50, -2.49, 0.0009), 7.1792),
    ((50, 2.49, -0.001), (50, -2.49, 0.0011), 7.2195),
    ((50, 2.5, 0), (73, 25, -18), 27.1492),
    ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ((22.7233, 20.0904, -46.694), (23.0331, 14.973, -42.5619), 2.0373),
    ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
]


@pytest.mark.parametrize(("one", "other", "expected"), SHARMA)
def test_distance_agrees_with_the_published_pairs(one, other, expected):
    assert perception.lab_distance(np.array(one), np.array(other)) == pytest.approx(expected, abs=5e-5)
    assert perception.lab_distance(np.array(other), np.array(one)) == pytest.approx(expected, abs=5e-5)


def test_contrast_is_that_of_wcag():
    assert perception.contrast((255, 255, 255), (0, 0, 0)) == pytest.approx(21.0)
    assert perception.contrast((119, 119, 119), (255, 255, 255)) == pytest.approx(4.478, abs=0.001)
    assert perception.contrast((7, 7, 7), (7, 7, 7)) == 1.0


def test_lab_and_back_is_the_same_colour():
    swatches = np.array(list(product((0, 17, 128, 255), repeat=3)), np.uint8)
    assert np.array_equal(perception.from_lab(perception.lab(swatches)), swatches)


def test_greys_look_the_same_to_everybody():
    greys = np.repeat(np.arange(0, 256, 15, dtype=np.uint8)[:, None], 3, axis=1)
    for name in perception.DEFICIENCIES:
        assert np.abs(perception.seen_by(greys, name).astype(int) - greys).max() <= 1


@pytest.mark.parametrize(("name", "theme", "classes"), [*product(colour.RAMPS, colour.THEMES, (3, 4, 5, 7, 9))])
def test_every_class_is_told_apart_by_everybody_or_has_a_pattern(name, theme, classes):
    colours = colour.ramp(name, classes, theme)
    marked = perception.patterned(colours)
    steps = perception.smallest_steps(colours)
    assert all(step >= perception.LEAST_STEP or marked[k] != marked[k + 1] for k, step in enumerate(steps))


@pytest.mark.parametrize(("name", "theme"), [*product(colour.RAMPS, colour.THEMES)])
def test_five_classes_need_no_pattern_but_for_the_darkest_violets(name, theme):
    marked = perception.patterned(colour.ramp(name, 5, theme)).tolist()
    assert marked == [False, (name, theme) == ("wealth", "dark"), False, False, False]


@pytest.mark.parametrize(("name", "theme"), [*product(colour.RAMPS, colour.THEMES)])
def test_sequential_ramps_run_one_way_in_lightness(name, theme):
    light = perception.lab(colour.ramp(name, 64, theme)[:, :3])[:, 0]
    if name == "diverging":
        half = len(light) // 2
        low, high = light[0] - light[half], light[-1] - light[half]
        assert low * high > 0 and min(abs(low), abs(high)) > 30
    else:
        assert np.all(np.diff(light) > -0.7) or np.all(np.diff(light) < 0.7)


def test_published_tokens_are_exact():
    assert colour.RAMPS["wealth"]["dark"] == "#161836 #342C6E #6252AA #927CDE #CDBAFF"
    assert colour.RAMPS["pollution"]["dark"] == "#121A30 #3A2C70 #96407A #DC5A6C #FFA070"
    dark = colour.DARK
    assert (dark.night_edge, dark.night, dark.panel, dark.ink) == ("#04070D", "#0F1B36", "#0A1222", "#E6F1FF")
    assert (dark.waste, dark.burden, dark.selection) == ("#35E0FF", "#FFB547", "#FFFF00")
    assert colour.ramp("wealth").tolist()[0] == [0x16, 0x18, 0x36, 255]


@pytest.mark.parametrize(("theme", "role"), [*product(colour.THEMES, ("ink", "soft"))])
def test_text_is_readable_on_panels_over_anything(theme, role):
    tokens = colour.THEMES[theme]
    grounds = [rgba(code)[:3] for name in colour.RAMPS for code in colour.RAMPS[name][theme].split()]
    grounds += [rgba(tokens.night)[:3], rgba(tokens.night_edge)[:3], rgba(tokens.spark)[:3]]
    for ground in grounds:
        panel = perception.over(tokens.rgba("panel", tokens.panel_opacity), ground)
        assert perception.contrast(rgba(getattr(tokens, role)), panel) >= perception.LEAST_CONTRAST


@pytest.mark.parametrize("theme", colour.THEMES)
def test_names_are_readable_on_their_halo_and_titles_on_the_night(theme):
    tokens = colour.THEMES[theme]
    for ground in (tokens.halo, tokens.night, tokens.night_edge, tokens.land, tokens.water):
        for role in ("ink", "soft"):
            assert perception.contrast(rgba(getattr(tokens, role)), rgba(ground)) >= perception.LEAST_CONTRAST


def test_a_ramp_turns_into_the_ramp_of_the_other_theme():
    for name, classes in product(colour.RAMPS, (3, 5, 256)):
        assert np.array_equal(colour.in_theme(colour.ramp(name, classes), "light"), colour.ramp(name, classes, "light"))


@pytest.mark.parametrize("first", [0, 1])
@pytest.mark.parametrize("name", colour.RAMPS)
def test_a_ramp_over_a_clear_class_turns_into_that_of_the_other_theme(name, first):
    clear = np.zeros((1, 4), np.uint8)
    given = np.vstack((clear, colour.ramp(name, 6)[first:]))
    assert np.array_equal(colour.in_theme(given, "light"), np.vstack((clear, colour.ramp(name, 6, "light")[first:])))


def test_tokens_turn_and_strangers_stay_with_their_alpha():
    assert colour.one_in_theme(rgba("#35E0FF", 0.5), "light") == rgba(colour.LIGHT.waste, 0.5)
    assert colour.one_in_theme((1, 2, 3, 77), "light") == (1, 2, 3, 77)
    assert colour.in_theme(np.zeros((0, 4)), "light").shape[0] == 0


def test_nothing_but_the_selection_is_pure_yellow():
    for theme in colour.THEMES:
        everything = [colour.ramp(name, 64, theme) for name in colour.RAMPS] + [colour.categorical(8, theme)]
        assert not np.any(np.all(np.vstack(everything)[:, :3] == (255, 255, 0), axis=1))


def test_an_unknown_ramp_is_a_key_error():
    with pytest.raises(KeyError, match="sunset"):
        colour.ramp("sunset")


def test_callers_cannot_change_the_ramp_for_others():
    colour.ramp("waste")[:] = 0
    assert colour.ramp("waste")[0, 3] == 255

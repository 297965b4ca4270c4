"""Every overlay as a finished picture, in the themes, flat and tilted, in three languages: words, key and map in order.

A picture is the one that is exported: the map with names and call-outs, and what surrounds it.
"""

from __future__ import annotations

import functools
from dataclasses import replace

import numpy as np
import pytest

from tests import pictured
from tests.cities import smoking_city, tiny_city
from tests.makers import ROOT
from tests.pictured import Finished, Letters
from viewer import tongue
from viewer.geometry.camera import Camera
from viewer.model.city import City
from viewer.model.state import Layer, ViewState
from viewer.overlays import KINDS, picture_stack
from viewer.packs.localised import localised
from viewer.packs.pack import load_pack
from viewer.scene.colour import THEMES
from viewer.scene.marks import Dots, Ribbons

FULL, SMALL = (1920, 1080), (1024, 768)
FLAT, TILTED = 0.0, 45.0
APART = 0.6  # of sheets that are pulled apart
STRONG = 180  # opacity from which on the colour of a mark is seen as it is
LONG = {"audit", "ripples", "unrest"}  # take seconds to compute for a whole city: that is left to the slow tests
DIFFERENT_PX = 400  # an overlay changes more of the map than this
CITIES = {"tiny": "", "capital": "capital-2147", "strata": "strata-2045"}


@functools.cache
def city_named(name: str) -> City:
    return load_pack(ROOT / "maps" / CITIES[name]).city


def city_for(name: str, kind: str) -> City:
    """The city of this name in the language of the moment; a tiny one where it has nothing that the kind could show."""
    if name != "tiny" and KINDS[kind].fits(city_named(name)):
        return localised(city_named(name), tongue.spoken().code)
    return tiny_city() if KINDS[kind].fits(tiny_city()) else smoking_city()


def picture_of(name: str, kind: str, theme: str, tilt: float, size: tuple[int, int]) -> Finished:
    """A kind with its defaults below the names of the city; sheets apart where the view is tilted."""
    city = city_for(name, kind)
    layers = tuple(Layer(one) for one in dict.fromkeys((kind, "borders")))
    state = ViewState(camera=Camera(tilt_deg=tilt), theme=theme, layers=layers, spread=APART if tilt else 0.0)
    return pictured.finished(city, state, picture_stack(city, state), size)


def names_of_the_data(city: City) -> set[str]:
    """They are cut where they are longer than a name may be on a map: nobody can shorten them."""
    return {name for owner in (*city.region_sets, city.sites) if owner is not None for name in owner.names}


def check(made: Finished) -> None:
    assert pictured.faults(made) == []
    assert made.cut - names_of_the_data(made.stage.city) == frozenset()
    assert len(made.ink.texts) > 8 and made.canvas.texts, "it says something"
    assert len(made.letters) == len(made.texts), "every text was seen while it was written"
    assert pictured.differing(made) > DIFFERENT_PX
    for layer in made.shown:
        for mark in layer.picture.marks:
            if isinstance(mark, (Dots, Ribbons)) and mark.colour[:, 3].max(initial=0) >= STRONG:
                assert pictured.shows(made, [max(mark.colour.tolist(), key=lambda one: one[3])]), layer.name


# Of each kind a few pictures that differ in turn; all that there are of each are slow tests
TINY = [("tiny", "dark", FLAT, FULL), ("tiny", "contrast", TILTED, SMALL)]
LARGE = [("capital", "dark", TILTED, FULL), ("capital", "light", FLAT, FULL)]
IN_TURN = [(kind, *way) for i, kind in enumerate(KINDS) for way in (TINY[i % 2], LARGE[i // 2 % 2])]
CODES = ("es", "ar")


@pytest.mark.parametrize(("kind", "name", "theme", "tilt", "size"), IN_TURN)
def test_words_key_and_map_are_in_order(qapp, kind, name, theme, tilt, size):
    check(picture_of("tiny" if kind in LONG else name, kind, theme, tilt, size))


@pytest.mark.parametrize(("kind", "code"), [(kind, CODES[i % 2]) for i, kind in enumerate(KINDS)])
def test_they_are_in_order_in_other_languages(qapp, kind, code):
    tongue.speak(code)
    made = picture_of("tiny" if kind in {*LONG, "patrols"} else "capital", kind, "dark", FLAT, FULL)
    check(made)
    legend = made.panels[0]
    assert (legend[0] > FULL[0] / 2) is tongue.spoken().rtl, "the key stands where lines begin"


@pytest.mark.slow
@pytest.mark.parametrize("size", [FULL, SMALL])
@pytest.mark.parametrize("tilt", [FLAT, TILTED])
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", CITIES)
@pytest.mark.parametrize("kind", KINDS)
def test_they_are_in_order_in_every_theme_city_and_size(qapp, kind, name, theme, tilt, size):
    check(picture_of(name, kind, theme, tilt, size))


@pytest.mark.slow
@pytest.mark.parametrize("size", [FULL, SMALL])
@pytest.mark.parametrize(("theme", "tilt"), [("dark", TILTED), ("light", FLAT), ("contrast", FLAT)])
@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("kind", KINDS)
def test_they_are_in_order_in_other_languages_in_every_theme(qapp, kind, code, theme, tilt, size):
    tongue.speak(code)
    check(picture_of("strata" if kind == "patrols" else "capital", kind, theme, tilt, size))


# The checks themselves: a good picture that was spoilt is found out


@pytest.fixture(scope="module")
def good() -> Finished:
    return picture_of("tiny", "waste", "dark", FLAT, FULL)


def spoilt(made: Finished, **changed) -> Finished:
    return replace(made, **changed)


def test_a_text_over_another_is_found(qapp, good):
    text, box = good.ink.texts[0]
    ink = replace(good.ink, texts=[*good.ink.texts, ("again", box)])
    assert pictured.overlapping(spoilt(good, ink=ink)) == [f"{text!r} lies over 'again'"]


def test_a_text_that_leaves_its_panel_or_the_picture_is_found(qapp, good):
    _, top, right, low = good.panels[0]
    for box in ((right - 30.0, top + 9, right + 20.0, top + 20), (-4.0, low + 50, 9.0, low + 60)):
        ink = replace(good.ink, texts=[("out", box)])
        assert len(pictured.astray(spoilt(good, ink=ink))) == 1


def test_a_call_out_under_a_panel_is_found(qapp, good):
    left, top, _, _ = good.panels[0]
    assert pictured.under_panels(spoilt(good, plates=[(left - 9.0, top + 9, left + 9, top + 20)]))


def test_leaders_that_cross_or_run_over_a_plate_are_found(qapp, good):
    box = good.plates[0]
    middle = (box[1] + box[3]) / 2
    canvas = replace(good.canvas, leaders=[(box[0] - 9, middle, box[2] + 9, middle)])
    assert pictured.crossing(spoilt(good, canvas=canvas))[0] == "a leader runs over 'a plate'"
    canvas = replace(good.canvas, leaders=[(0.0, 0.0, 9.0, 9.0), (9.0, 0.0, 0.0, 9.0)], texts=[])
    assert pictured.crossing(spoilt(good, canvas=canvas, plates=[])) == ["two leaders cross"]


@pytest.mark.parametrize(("ink", "ground", "px", "found"), [
    ((118,) * 3, (255,) * 3, 14.0, False),  # 4.54 : 1, the lightest grey on white that may be text
    ((122,) * 3, (255,) * 3, 14.0, True),
    ((122,) * 3, (255,) * 3, 26.0, False),  # large text
    ((255,) * 3, (118,) * 3, 14.0, False),
])  # fmt: skip
def test_faint_letters_are_found(qapp, good, ink, ground, px, found):
    before = np.full((20, 30, 3), ground, np.uint8)
    after = before.copy()
    after[5:15, 10:12] = ink
    one = Letters("word", px, ink, (0, 0, 29, 19), before, after)
    assert bool(pictured.faint(spoilt(good, letters=[one]))) is found


def test_a_name_without_its_rim_over_a_light_fill_is_found(qapp, monkeypatch):
    assert pictured.faint(picture_of("tiny", "wealth", "dark", FLAT, FULL)) == []
    monkeypatch.setattr("PySide6.QtGui.QPainter.strokePath", lambda *_: None)
    assert any("(a name)" in line for line in pictured.faint(picture_of("tiny", "wealth", "dark", FLAT, FULL)))


def test_a_text_that_is_painted_over_is_found(qapp, good):
    pixels = good.pixels.copy()
    left, top, right, low = good.letters[0].box
    pixels[top:low, left:right] = 90
    assert pictured.painted_over(spoilt(good, pixels=pixels)) == [f"{good.letters[0].text!r} is painted over"]


def test_a_map_in_other_colours_than_its_key_is_found(qapp):
    made = picture_of("tiny", "wealth", "light", FLAT, FULL)
    assert pictured.off_key(made) == []
    assert len(pictured.off_key(spoilt(made, pixels=made.pixels[..., ::-1]))) == 2


def test_a_swatch_in_another_strength_than_the_map_is_found(qapp, monkeypatch):
    made = picture_of("capital", "clusters", "dark", FLAT, FULL)
    assert pictured.off_key(made) == []
    monkeypatch.setattr(pictured.keys, "entry_shade", lambda entry, *_: entry.colour)
    assert len(pictured.off_key(made)) >= 2

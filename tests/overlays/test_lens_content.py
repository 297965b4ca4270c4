"""What can be seen in the lens, and that a picture of one step stays at it."""

from __future__ import annotations

import numpy as np
import pytest

from tests.cities import CITIES, tiny_city
from viewer.model.plan import NO_PLAN
from viewer.model.state import Layer, LensSpot, ViewState
from viewer.overlays import KINDS, build, default_layers
from viewer.overlays.lens_content import LAYER, STEP, UNPLANNED, asked, choices, frozen, pictures, resolved


def state(**more) -> ViewState:
    return ViewState(layers=default_layers(tiny_city()), **more)


def test_another_overlay_comes_first_and_what_is_on_top_is_not_offered():
    found = [key for key, _ in choices(tiny_city(), state(), KINDS)]
    assert found[0] == LAYER + "wealth" and LAYER + "pollution" not in found and LAYER + "borders" not in found


@pytest.mark.parametrize(
    ("step", "expected"),
    [(None, {f"{STEP}0", f"{STEP}3"}), (0, {STEP, f"{STEP}3"}), (2, {STEP, f"{STEP}0", f"{STEP}3"})],
)
def test_other_times_are_the_ends_and_the_whole(step, expected):
    found = {key for key, _ in choices(tiny_city(), state(step=step), KINDS)}
    assert {key for key in found if key.startswith(STEP)} == expected


def test_a_what_if_can_be_compared_with_the_city_without_it():
    plan = NO_PLAN.moved("S1", 100.0, 100.0)
    assert choices(tiny_city(), state(plan=plan), KINDS)[0][0] == UNPLANNED
    shown = pictures(tiny_city(), state(plan=plan), UNPLANNED, KINDS)
    assert {layer.name for layer in shown} == {layer.kind for layer in state().layers if layer.visible}


def test_a_content_that_no_longer_fits_gives_way():
    wrong = state(lens=LensSpot(0.0, 0.0, content=LAYER + "nothing"))
    assert resolved(tiny_city(), wrong, KINDS) == LAYER + "wealth"
    assert resolved(tiny_city(), state(lens=LensSpot(0.0, 0.0, content=f"{STEP}3")), KINDS) == f"{STEP}3"


@pytest.mark.parametrize("name", CITIES)
def test_every_city_has_contents_that_can_be_built(name):
    city = CITIES[name]()
    here = ViewState(layers=default_layers(city))
    for key, title in choices(city, here, KINDS):
        assert title
        if not key.startswith(LAYER) or key in (LAYER + "wealth", LAYER + "column"):
            pictures(city, here, key, KINDS)


def test_a_picture_of_one_step_stays_at_it():
    weekly = Layer("column", (("column", "refuse_weekly"),))
    here = ViewState(layers=(weekly,), step=0)
    inside = pictures(tiny_city(), here, f"{STEP}3", KINDS)[0].picture
    assert not inside.over_time and inside.readouts[0].values.tolist() == [4.0, 8.0, 12.0]
    moving = build(tiny_city(), weekly)
    assert moving.over_time and frozen(moving, None).readouts[0].values.tolist() == [2.5, 5.0, 7.5]


def test_what_is_shaded_on_top_is_asked_for():
    shown = pictures(tiny_city(), state(), LAYER + "wealth", KINDS)
    found = asked(tiny_city().base, shown, None)
    assert found.subject.label == "Median credits" and np.array_equal(found.values, [10, 20, 60])
    assert asked(tiny_city().base, (), None) is None

"""What a story shows beside its words: faults of its layers, lenses and what-ifs, and its call-outs on the map."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.cities import one_square, tiny_city
from viewer.model.plan import Add, Gift, Move, Plan
from viewer.model.state import Layer, LensSpot, ViewState
from viewer.model.story import Note, Scene, Story
from viewer.overlays.story_layers import layer_faults
from viewer.overlays.story_notes import LINE_LETTERS, TITLE_LETTERS, noted, place_of


def faults(state: ViewState, city=None) -> list[str]:
    told = Story("s", "S", scenes=(Scene("a", "A"), Scene("b", "B", state)), file="stories/s.toml")
    return [problem.sentence() for problem in layer_faults(city or tiny_city(), told)]


AT = "stories/s.toml, scene b, field "


@pytest.mark.parametrize(
    ("layer", "expected"),
    [
        (Layer("wast"), "layers[1].kind: there is no overlay 'wast' (expected one of waste, wealth,"),
        (Layer("wast"), "did you mean 'waste'?"),
        (
            Layer("wealth", (("clases", 5),)),
            "layers[1].params.clases: wealth has no parameter 'clases' (expected one of",
        ),
        (Layer("wealth", (("clases", 5),)), "did you mean 'classes'?"),
        (Layer("wealth", (("scheme", "quantil"),)), "layers[1].params.scheme: wealth: scheme cannot be 'quantil'"),
        (Layer("wealth", (("classes", 99),)), "layers[1].params.classes: wealth: classes cannot be 99; expected"),
        (Layer("wealth", (("classes", "many"),)), "expected a number"),
        (Layer("column", (("column", "credit"),)), "column: column 'credit' is not in the data (expected one of"),
    ],
)
def test_layers_that_cannot_be_shown_are_told(layer: Layer, expected: str) -> None:
    said = "\n".join(faults(ViewState((layer,))))
    assert said.startswith(AT) and expected in said


def test_an_overlay_that_the_city_has_no_data_for_is_told() -> None:
    said = faults(ViewState((Layer("audit"),)), one_square())
    assert said[0].startswith(f"{AT}layers[1].kind: audit: One") and said[0].endswith("has no flows and sites")


def test_the_lens_and_the_plan_are_looked_at_too() -> None:
    assert "lens.content: there is no overlay 'magic'" in faults(ViewState(lens=LensSpot(0, 0, 50, "layer:magic")))[0]
    assert faults(ViewState(lens=LensSpot(0, 0, 50, "layer:wealth"))) == []
    bad = Plan(gifts=(Gift("S1", "metal", 0.5),))
    assert faults(ViewState(plan=bad))[0].startswith(f"{AT}plan: plan: there is no open workshop")


def test_what_can_be_shown_has_no_faults() -> None:
    good = (Layer("wealth", (("classes", 4), ("scheme", "equal"))), Layer("column", (("column", "credits"),)))
    assert faults(ViewState(good, plan=Plan(closes=("S2",)))) == []


def test_notes_stand_at_regions_sites_and_places() -> None:
    city = tiny_city()
    assert place_of(city, "region:D2") == (1500.0, 500.0)
    assert place_of(city, "site:S1") == tuple(city.sites.xy[0])
    assert place_of(city, "12.5,-3") == (12.5, -3.0)
    assert place_of(city, "site:S9") is None and place_of(city, "region:x") is None
    plan = Plan(moves=(Move("S1", 5.0, 6.0),), adds=(Add("new", "depot", 7.0, 8.0),))
    assert (place_of(city, "site:S1", plan), place_of(city, "site:new", plan)) == ((5.0, 6.0), (7.0, 8.0))


def test_notes_become_call_outs_whose_lines_are_not_too_long() -> None:
    long = "Twelve thousand four hundred tonnes are booked as recycled here, and never left their crates at all."
    shown = noted(tiny_city(), (Note("region:D1", long), Note("site:none", "lost"), Note("1,2", "")), ())
    assert shown is not None and len(shown.picture.marks) == 1
    mark = shown.picture.marks[0]
    assert " ".join((mark.title, *mark.lines)) == long
    assert len(mark.title) <= TITLE_LETTERS and all(len(line) <= LINE_LETTERS for line in mark.lines)
    assert noted(tiny_city(), (), ()) is None


def test_a_region_without_geometry_has_no_place() -> None:
    from tests.cities import lost_shapes_city

    city = lost_shapes_city()
    lost = [name for name in city.base.ids if place_of(city, f"region:{name}") is None]
    assert lost and len(lost) < len(city.base)
    assert place_of(replace(city, sites=None), "site:S1") is None

"""Where stage and desk stand: no sequence of screens brings notes before an audience."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as some

from viewer.model.screens import Placements, Screen, decide, pair, spots, swapped

LAPTOP = Screen("eDP-1", (0, 0, 1440, 900), "L", primary=True)
PROJECTOR = Screen("HDMI-1", (1440, 0, 1920, 1080), "P")
THIRD = Screen("DP-3", (3360, 0, 1280, 1024))
MIRROR = Screen("HDMI-1", (0, 0, 1440, 900), "P")


def names(placements: Placements) -> tuple[str, str]:
    stage, desk = placements.stage, placements.desk
    return stage.key.split("|")[0] if stage else "", desk.key.split("|")[0] if desk else ""


def test_the_stage_takes_the_screen_that_is_not_the_main_one():
    found = decide((LAPTOP, PROJECTOR))
    assert names(found) == ("HDMI-1", "eDP-1")
    assert found.stage.box == PROJECTOR.box and found.stage.full_screen and not found.strip


def test_a_choice_is_remembered_for_this_pair_alone():
    choices = {pair((LAPTOP, PROJECTOR)): LAPTOP.key}
    assert names(decide((PROJECTOR, LAPTOP), choices=choices)) == ("eDP-1", "HDMI-1")
    assert names(decide((LAPTOP, THIRD), choices=choices)) == ("DP-3", "eDP-1")


def test_swapping_goes_round_all_screens():
    now, seen = decide((LAPTOP, PROJECTOR, THIRD)), []
    for _ in range(3):
        key = swapped((LAPTOP, PROJECTOR, THIRD), now)
        now = decide((LAPTOP, PROJECTOR, THIRD), choices={pair((LAPTOP, PROJECTOR, THIRD)): key})
        seen.append(names(now)[0])
    assert seen == ["DP-3", "eDP-1", "HDMI-1"]


def test_swapping_never_gives_the_notes_a_mirrored_screen():
    screens = (LAPTOP, MIRROR, THIRD)
    now = decide(screens)
    assert names(now) == ("HDMI-1", "DP-3") and now.mirrored
    assert swapped(screens, now) == ""
    assert swapped((LAPTOP,), decide((LAPTOP,))) == ""


def test_when_mirrored_screens_part_the_audience_keeps_the_stage():
    on = decide((LAPTOP, MIRROR)).stage.key
    assert names(decide((LAPTOP, Screen("HDMI-1", (1440, 0, 1440, 900), "P")), stage_on=on)) == ("HDMI-1", "eDP-1")


def test_one_screen_folds_the_notes_into_a_strip():
    found = decide((LAPTOP,))
    assert names(found) == ("eDP-1", "") and found.strip and found.notes_on == LAPTOP.key


def test_a_swap_of_another_evening_takes_no_notes_from_a_screen_that_is_alone():
    choices = {pair((LAPTOP, PROJECTOR)): LAPTOP.key}
    for wanted in ("auto", "strip"):
        found = decide((LAPTOP,), wanted=wanted, choices=choices)
        assert found.strip and found.notes_on == LAPTOP.key
    assert decide((LAPTOP,), wanted="share", choices=choices).notes_on == LAPTOP.key
    seen = decide((LAPTOP,), choices=choices, stage_on=LAPTOP.key)  # swapped in this talk: the audience looks at it
    assert names(seen) == ("eDP-1", "") and not seen.notes_on


def test_the_screen_that_was_chosen_for_the_stage_of_this_pair_has_no_notes():
    choices = {pair((LAPTOP, PROJECTOR)): LAPTOP.key}
    for wanted in ("auto", "strip", "share"):
        assert decide((LAPTOP, PROJECTOR), wanted=wanted, choices=choices).notes_on == PROJECTOR.key


def test_a_mirrored_screen_has_no_notes_whatever_is_wanted():
    for wanted in ("auto", "strip", "share"):
        found = decide((LAPTOP, MIRROR), wanted=wanted)
        assert found.mirrored and not found.notes_on and found.stage is not None


def test_a_lost_projector_makes_the_stage_wait_and_it_comes_back():
    on = decide((LAPTOP, PROJECTOR)).stage.key
    assert names(decide((LAPTOP,), stage_on=on)) == ("", "eDP-1")
    assert names(decide((), stage_on=on)) == ("", "")
    assert names(decide((LAPTOP, PROJECTOR), stage_on=on)) == ("HDMI-1", "eDP-1")


def test_a_lost_desk_leaves_the_stage_and_never_folds_notes_onto_the_projector():
    on = decide((LAPTOP, PROJECTOR)).stage.key
    moved = Screen("HDMI-1", (0, 0, 1920, 1080), "P", primary=True)
    found = decide((moved,), stage_on=on)
    assert names(found) == ("HDMI-1", "") and not found.strip


def test_a_third_screen_leaves_the_stage_where_it_is():
    on = PROJECTOR.key
    assert names(decide((LAPTOP, THIRD, PROJECTOR), stage_on=on)) == ("HDMI-1", "eDP-1")


def test_a_window_to_share_is_16_to_9_and_leaves_room_for_the_desk():
    found = decide((LAPTOP,), wanted="share")
    wide, tall = found.stage.box[2:]
    assert abs(wide / tall - 16 / 9) < 0.01 and not found.stage.full_screen
    assert found.desk.box[2] > 300 and found.desk.box[3] > 200
    apart = decide((LAPTOP, PROJECTOR), wanted="share")
    assert names(apart) == ("eDP-1", "HDMI-1")


def test_screens_that_overlap_are_one_part_even_through_a_third():
    chain = (Screen("A", (0, 0, 10, 10)), Screen("B", (15, 0, 10, 10)), Screen("C", (5, 0, 15, 10)))
    assert [len(spot.screens) for spot in spots(chain)] == [3]
    assert spots((Screen("off", (0, 0, 0, 0)),)) == ()


BOXES = some.sampled_from(
    [(0, 0, 800, 600), (800, 0, 800, 600), (0, 600, 1024, 768), (1600, 0, 1280, 720), (0, 0, 640, 480), (0, 0, 0, 0)]
)
OUTPUTS = some.builds(Screen, some.sampled_from("ABCD"), BOXES, some.sampled_from(["", "s1"]), primary=some.booleans())
STEPS = some.lists(
    some.tuples(
        some.lists(OUTPUTS, max_size=4, unique_by=lambda screen: screen.name),
        some.sampled_from(["auto", "auto", "auto", "strip"]),
        some.booleans(),
    ),
    min_size=1,
    max_size=12,
)


@settings(max_examples=150, deadline=None)
@given(STEPS)
def test_notes_are_never_where_an_audience_looks(steps):
    """Plugs, unplugs, mirrors and swaps in any order: what the audience saw last shows no notes unless swapped."""
    _play(steps)


def test_notes_are_never_where_an_audience_looks_in_thousands_of_evenings():
    dice = random.Random(2147)
    boxes = [(0, 0, 800, 600), (800, 0, 800, 600), (0, 600, 1024, 768), (1600, 0, 1280, 720), (0, 0, 640, 480)]
    for _ in range(3000):
        steps = []
        for _ in range(dice.randint(1, 9)):
            plugged = [
                Screen(name, dice.choice(boxes), dice.choice(("", "s1")), dice.random() < 0.4)
                for name in dice.sample("ABCD", dice.randint(0, 4))
            ]
            steps.append((plugged, dice.choice(("auto", "auto", "auto", "strip")), dice.random() < 0.2))
        _play(steps)


def _play(steps) -> None:
    stage_on, choices = "", {}
    for screens, wanted, swap in steps:
        now = decide(screens, wanted=wanted, stage_on=stage_on, choices=choices)
        _check(now, screens, stage_on)
        if swap and wanted == "auto" and (key := swapped(screens, now)):
            choices, stage_on = {pair(screens): key}, key
            now = decide(screens, wanted=wanted, stage_on=stage_on, choices=choices)
            _check(now, screens, stage_on)
            assert now.stage.key == key
        if now.stage is not None and not now.strip:
            stage_on = now.stage.key


def _check(now: Placements, screens, seen: str) -> None:
    shown = {screen.key: screen for screen in screens}
    for placed in (now.stage, now.desk):
        assert placed is None or shown[placed.key].box == placed.box
    if not any(screen.box[2] for screen in screens):
        assert now == Placements()
        return
    assert now.stage is not None or now.desk is not None
    if not now.notes_on:
        return
    assert now.notes_on != seen
    place = next(spot for spot in spots(screens) if spot.has(now.notes_on))
    assert not place.mirrored
    assert now.strip or now.stage is None or not place.has(now.stage.key)

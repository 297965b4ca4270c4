"""Stories: the way through scenes with forks, and what is left of it in a shorter talk."""

from __future__ import annotations

import pytest

from viewer.model.story import Fork, Scene, Story


def story(*scenes: Scene) -> Story:
    return Story("s", "S", scenes=scenes)


def way(tale: Story, *choices: str) -> str:
    return "".join(scene.name for scene in tale.way(choices))


FORKED = story(
    Scene("a", "A", cuts=(5, 10, 20)),
    Scene("b", "B", forks=(Fork("x", "c"), Fork("y", "d")), cuts=(10, 20)),
    Scene("c", "C", then="e", cuts=(20,)),
    Scene("d", "D", cuts=(10, 20)),
    Scene("e", "E", cuts=(5, 10, 20)),
)


def test_the_way_takes_what_is_chosen_and_else_the_first() -> None:
    assert way(FORKED) == "abce" and way(FORKED, "d") == "abde"
    assert FORKED.after("b") == "c" and FORKED.after("c") == "e" and FORKED.after("e") == ""


def test_a_way_that_leads_back_ends() -> None:
    assert way(story(Scene("a", "A"), Scene("b", "B", then="a"))) == "ab"
    assert way(story()) == ""


def test_an_unknown_scene_names_the_known_ones() -> None:
    with pytest.raises(KeyError, match="no scene 'z'; known: a, b, c, d, e"):
        FORKED.scene("z")


def test_a_cut_leads_on_to_where_what_it_leaves_out_would_have_led() -> None:
    ten = FORKED.cut(10)
    assert [scene.name for scene in ten.scenes] == ["a", "b", "d", "e"]
    assert ten.scene("b").forks == (Fork("x", "e"), Fork("y", "d"))
    assert way(ten) == "abe" and way(ten, "d") == "abde"
    assert way(FORKED.cut(5)) == "ae" and FORKED.cut(20) == FORKED


def test_ways_that_become_one_are_no_fork() -> None:
    two = story(*(scene for scene in FORKED.scenes if scene.name != "d"), Scene("d", "D", then="e", cuts=(20,)))
    assert way(two.cut(10)) == "abe" and two.cut(10).scene("b").forks == ()


def test_a_cut_that_nobody_speaks_of_is_the_whole() -> None:
    assert FORKED.cut(7) == FORKED


TWO_ENDS = story(
    Scene("a", "A", forks=(Fork("x", "b"), Fork("y", "d"))),
    Scene("b", "B"),
    Scene("c", "C", last=True, cuts=(20,)),
    Scene("d", "D"),
)


def test_a_story_may_have_several_ends() -> None:
    assert way(TWO_ENDS) == "abc" and way(TWO_ENDS, "d") == "ad" and TWO_ENDS.after("c") == ""


def test_an_end_that_is_cut_away_is_an_end_before_it() -> None:
    assert way(TWO_ENDS.cut(10)) == "ab" and way(TWO_ENDS.cut(10), "d") == "ad"
    assert TWO_ENDS.cut(20) == TWO_ENDS

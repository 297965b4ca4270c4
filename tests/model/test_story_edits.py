"""Edits of stories: scenes come, go, change places and are copied, and every way on still leads somewhere."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.model.story import Fork, Scene, Story
from viewer.model.story_edits import duplicated, fresh_name, inserted, plain_words, removed, reordered, replaced

STORY = Story("s", "S", scenes=(
    Scene("a", "A"), Scene("b", "B", forks=(Fork("x", "c"), Fork("y", "d"))), Scene("c", "C", then="e"),
    Scene("d", "D"), Scene("e", "E"),
))  # fmt: skip


def names(story: Story) -> str:
    return "".join(scene.name for scene in story.scenes)


def way(story: Story, *choices: str) -> str:
    return "".join(scene.name for scene in story.way(choices))


@pytest.mark.parametrize(
    ("title", "taken", "name"),
    [("The Alleys!", (), "the-alleys"), ("Élan vital", (), "elan-vital"), ("東京", (), "scene"),
     ("A", ("a", "a-2"), "a-3"), ("x" * 90, (), "x" * 40), ("--", ("scene",), "scene-2")],
)  # fmt: skip
def test_names_are_plain_and_new(title: str, taken: tuple[str, ...], name: str) -> None:
    assert fresh_name(title, taken) == name


def test_a_new_scene_stands_on_the_way_behind_the_one_it_was_made_at() -> None:
    new = Scene("n", "N")
    assert way(inserted(STORY, new, "a")) == "anbce"
    assert way(inserted(STORY, new, "c")) == "abcne"
    assert names(inserted(STORY, new, "b")) == "abncde" and inserted(STORY, new, "b").after("n") == "c"
    assert names(inserted(STORY, new)) == names(inserted(STORY, new, "nowhere")) == "abcden"
    assert names(inserted(Story("s", "S"), new)) == "n"


def test_a_scene_that_goes_leaves_no_way_to_nowhere() -> None:
    assert way(removed(STORY, "a")) == "bce" and way(removed(STORY, "c")) == "abe"
    assert removed(STORY, "c").scene("b").forks == (Fork("x", "e"), Fork("y", "d"))
    assert removed(removed(STORY, "c"), "d").scene("b").forks == (Fork("x", "e"),)
    with pytest.raises(ValueError, match="at least one scene"):
        removed(Story("s", "S", scenes=(Scene("a", "A"),)), "a")


def test_an_end_stays_an_end() -> None:
    ends = Story("s", "S", scenes=(
        Scene("a", "A", forks=(Fork("x", "b"), Fork("y", "d"))), Scene("b", "B"), Scene("c", "C", last=True),
        Scene("d", "D"),
    ))  # fmt: skip
    assert way(inserted(ends, Scene("n", "N"), "c")) == "abcn"
    assert way(removed(ends, "c")) == "ab" and way(removed(ends, "c"), "d") == "ad"
    assert way(removed(removed(ends, "c"), "b")) == "ad"


def test_scenes_are_copied_changed_and_moved() -> None:
    copied, name = duplicated(STORY, "c")
    assert names(copied) == "abcc-copyde" and name == "c-copy" and copied.scene(name).title == "C (copy)"
    assert replaced(STORY, Scene("d", "New")).scene("d").title == "New"
    assert names(reordered(STORY, ("e", "z", "a"))) == "eabcd"


def test_words_are_made_plain() -> None:
    assert plain_words("a\tb\u2029c\r\nd\x07\u202e", 100) == "a b\nc\nd"
    assert plain_words(" a \n b\u200b ", 100, lines=False) == "a b"
    assert plain_words("abcdef", 3) == "abc"


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("ridm"), st.integers(0, 9), st.integers(0, 9)), max_size=12))
def test_whatever_is_done_no_way_leads_to_nowhere(edits: list[tuple[str, int, int]]) -> None:
    story = STORY
    for number, (edit, one, other) in enumerate(edits):
        every = [scene.name for scene in story.scenes]
        name = every[one % len(every)]
        if edit == "r" and len(every) > 1:
            story = removed(story, name)
        elif edit == "i":
            story = inserted(story, Scene(f"n{number}", "N"), name)
        elif edit == "d":
            story, _ = duplicated(story, name)
        else:
            story = reordered(story, every[other % len(every) :])
        known = {scene.name for scene in story.scenes}
        ways = {
            (scene.name, to) for scene in story.scenes for to in (*(f.scene for f in scene.forks), scene.then) if to
        }
        assert len(known) == len(story.scenes) and {to for _, to in ways} <= known
        assert all(scene != to for scene, to in ways)

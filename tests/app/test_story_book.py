"""The stories of the open city as they are edited: kept at once, undone and redone, saved into the pack."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.cities import tiny_city
from tests.packs.test_pack import TALE, contents
from viewer.app.story_book import StoryBook
from viewer.model.story import Fork, Scene, Story
from viewer.packs import own_stories
from viewer.packs.pack import load_pack
from viewer.packs.writing import write_pack

OF_PACK = Story("tale", "The pack's", scenes=(Scene("a", "A"),), file="stories/tale.toml")
MINE = Story("mine", "Mine", scenes=(Scene("x", "X"), Scene("y", "Y")))


@pytest.fixture
def city():
    return replace(tiny_city(), stories=(OF_PACK,))


@pytest.fixture
def book(make_desk, city) -> StoryBook:
    return make_desk(city).book


def titles(book: StoryBook) -> list[str]:
    return [story.title for story in book.stories]


def test_a_change_is_kept_before_it_is_told(book, city, qtbot):
    with qtbot.waitSignal(book.changed):
        assert book.put(MINE, "recorded")
    assert titles(book) == ["The pack's", "Mine"] and book.is_own("mine") and not book.is_of_pack("mine")
    assert own_stories.own_stories(city)[0] == (MINE,)
    assert book.put(MINE, "again") and book.can_undo == "recorded"  # nothing was different


def test_ones_own_form_of_a_story_of_the_pack_stands_in_its_place(book, city):
    changed = replace(OF_PACK, title="My form")
    book.put(changed, "renamed")
    assert titles(book) == ["My form"] and book.story("tale").file == "stories/tale.toml"
    assert book.is_own("tale") and book.is_of_pack("tale")
    book.put(OF_PACK, "renamed back")
    assert titles(book) == ["The pack's"] and not book.is_own("tale")
    assert own_stories.own_stories(city)[0] == ()


def test_edits_are_undone_and_redone_on_the_disk_too(book, city):
    book.put(MINE, "made")
    book.put(replace(MINE, scenes=MINE.scenes[:1]), "scene deleted")
    assert book.undo() == "scene deleted" and own_stories.own_stories(city)[0] == (MINE,)
    assert book.undo() == "made" and own_stories.own_stories(city)[0] == () and titles(book) == ["The pack's"]
    assert book.undo() == "" and book.can_redo == "made"
    assert book.redo() == "made" and book.redo() == "scene deleted"
    assert len(book.story("mine").scenes) == 1 and book.redo() == ""


def test_a_removed_story_comes_back_and_one_of_the_pack_is_the_packs_again(book):
    book.put(MINE, "made")
    assert book.remove("mine", "deleted") and titles(book) == ["The pack's"]
    assert book.undo() == "deleted" and titles(book) == ["The pack's", "Mine"]
    book.put(replace(OF_PACK, title="My form"), "renamed")
    assert book.remove("tale", "as in the pack") and titles(book) == ["The pack's", "Mine"]
    assert not book.remove("tale", "again") and not book.remove("none", "again")
    assert book.undo() == "as in the pack" and titles(book) == ["My form", "Mine"]


def test_a_story_that_cannot_be_kept_stays_as_it_was(book, qtbot, monkeypatch):
    bad = replace(MINE, scenes=(Scene("x", "X", forks=(Fork("on", "nowhere"),)),))
    with qtbot.waitSignal(book.refused) as said:
        assert not book.put(bad, "made")
    assert "there is no scene 'nowhere'" in said.args[0] and titles(book) == ["The pack's"]

    def full(*given: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(own_stories, "write_atomically", full)
    with qtbot.waitSignal(book.refused) as said:
        assert not book.put(MINE, "made")
    assert "No space left" in said.args[0] and book.can_undo == ""


def test_another_city_has_other_stories_and_nothing_to_undo(make_desk, city, qtbot):
    desk = make_desk(city)
    desk.book.put(MINE, "made")
    desk.show_city(replace(city, name="other", stories=()))
    assert desk.book.stories == () and desk.book.can_undo == ""
    desk.show_city(city)
    assert titles(desk.book) == ["The pack's", "Mine"]
    desk.join_city(replace(desk.whole), ())
    assert titles(desk.book) == ["The pack's", "Mine"]
    desk.show_city(None)
    assert desk.book.stories == () and desk.book.why_not_saved() == "no city is open"
    assert not desk.book.put(MINE, "made") and not desk.book.save_into_pack("mine")


def test_a_damaged_story_of_ones_own_is_among_the_problems(make_desk, city, qtbot):
    folder = own_stories.keep(MINE, city).parent
    (folder / "bad.toml").write_bytes(b"format = ")
    desk = make_desk(city)
    assert any("your story bad.toml" in problem.place() for problem in desk.problems)
    assert titles(desk.book) == ["The pack's", "Mine"]


def test_a_story_is_saved_into_its_pack(make_desk, tmp_path, qtbot):
    manifest, files = contents()
    write_pack(tmp_path / "two", manifest | {"stories": ["stories/tale.toml"]}, files | {"stories/tale.toml": TALE})
    desk = make_desk(load_pack(tmp_path / "two").city)
    book = desk.book
    tale = book.stories[0]
    book.put(replace(tale, title="New"), "renamed")
    book.put(MINE, "made")
    assert book.why_not_saved() == "" and book.save_into_pack("tale") and book.save_into_pack("mine")
    assert not book.is_own("tale") and not book.is_own("mine") and titles(book) == ["New", "Mine"]
    assert [story.title for story in load_pack(tmp_path / "two").city.stories] == ["New", "Mine"]


def test_what_is_no_pack_keeps_stories_with_the_person(book, qtbot):
    book.put(MINE, "made")
    with qtbot.waitSignal(book.refused) as said:
        assert not book.save_into_pack("mine")
    assert "this city is not a pack" in said.args[0] and book.is_own("mine")


def test_another_language_tells_the_packs_stories_anew_and_leaves_ones_own(make_desk, city):
    desk = make_desk(replace(city, texts={"es": {"The pack's": ("La del lote",), "Alpha": ("Alfa",)}}))
    book = desk.book
    book.put(MINE, "recorded")
    desk.player.start(book.story("tale"))
    try:
        desk.speak("es")
        assert (desk.player.told.title, desk.player.scene.name) == ("La del lote", "a")
        assert titles(book) == ["La del lote", "Mine"]
        assert desk.city.original is not None
        assert book.can_undo == "recorded"
        assert own_stories.own_stories(desk.city)[0] == (MINE,)
    finally:
        desk.speak("en")
    assert titles(book) == ["The pack's", "Mine"]
    assert desk.city.original is None

"""The commands of stories, in the order of their menu: recording and editing, then playing."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from viewer.app.commands import Command
from viewer.tongue import bare, mark, tr

if TYPE_CHECKING:
    from viewer.app.story_desk import StoryDesk

MENU = "Story"
STORY, EDIT = "story", "story_edit"  # rights
PANEL = "stories"


def story_commands(desk: StoryDesk) -> Iterator[Command]:
    """Every command of the desk of stories."""
    yield from _recording(desk)
    yield from _editing(desk)
    yield from _playing(desk)


def _recording(desk: StoryDesk) -> Iterator[Command]:
    session = desk.session
    yield Command("story_panel", mark("Stories"), desk.toggle, ("Ctrl+Shift+B",), MENU, session.has_city,
                  lambda: session.window.is_open(PANEL), right=EDIT)  # fmt: skip
    yield Command("story_record", mark("Record a scene"), desk.record, ("Ctrl+B", "Ctrl+Alt+N"), MENU, session.has_city,
                  right=EDIT)  # fmt: skip
    yield Command(
        "story_new", mark("Begin a new story"), partial(desk.look_at, ""), (), MENU, session.has_city, right=EDIT
    )
    yield Command("story_rename", mark("Rename the story"), partial(desk.edit_words, "title"), (), MENU,
                  lambda: desk.story is not None, right=EDIT)  # fmt: skip
    yield Command("story_save", mark("Save the story into the pack"), desk.save, (), MENU, desk.can_save, right=EDIT)
    yield Command("story_drop", mark("Delete one's own form of the story"), desk.drop, (), MENU,
                  lambda: desk.story is not None and desk.book.is_own(desk.story.name), right=EDIT)  # fmt: skip


def _editing(desk: StoryDesk) -> Iterator[Command]:
    def chosen() -> bool:
        return bool(desk.scene_name())

    for name, title, run in (
        ("story_show", "-" + mark("Show the scene"), lambda: desk.show_scene(desk.scene_name())),
        ("story_words", mark("Edit the words of the scene"), partial(desk.edit_words, "caption")),
        ("story_title", mark("Rename the scene"), partial(desk.edit_words, "scene_title")),
        ("story_update", mark("Make the scene what the map shows"), desk.update_scene),
        ("story_copy", mark("Duplicate the scene"), desk.copy_scene),
    ):
        yield Command(name, title, run, (), MENU, chosen, right=EDIT)
    yield Command("story_remove", mark("Delete the scene"), desk.remove_scene, (), MENU, desk.can_remove, right=EDIT)
    yield Command("story_earlier", mark("Scene earlier"), partial(desk.move_scene, -1), (), MENU, chosen, right=EDIT)
    yield Command("story_later", mark("Scene later"), partial(desk.move_scene, 1), (), MENU, chosen, right=EDIT)
    yield Command(
        "story_undo", mark("Undo in the story"), desk.undo, (), MENU, lambda: bool(desk.book.can_undo), right=EDIT
    )
    yield Command(
        "story_redo", mark("Redo in the story"), desk.redo, (), MENU, lambda: bool(desk.book.can_redo), right=EDIT
    )


def _playing(desk: StoryDesk) -> Iterator[Command]:
    player, plays = desk.player, desk.plays
    yield Command("story_play", "-" + mark("Play the story, or end it"), desk.play, ("Ctrl+F5",), MENU,
                  lambda: plays() or bool(desk.book.stories), plays, right=STORY)  # fmt: skip
    yield Command("story_run", mark("Go on by itself"), lambda: player.run(not player.is_running), ("Ctrl+Shift+F5",),
                  MENU, plays, lambda: player.is_running, right=STORY)  # fmt: skip
    for name, title, run, key in (
        ("story_next", mark("Next scene"), player.next, "Ctrl+PgDown"),
        ("story_back", mark("Scene before"), player.back, "Ctrl+PgUp"),
        ("story_first", mark("First scene"), player.first, "Ctrl+Home"),
        ("story_last", mark("Last scene"), player.last, "Ctrl+End"),
    ):
        yield Command(name, title, run, (key,), MENU, plays, right=STORY)
    yield Command("story_return", mark("Back to the scene"), player.restore, ("Backspace",), MENU,
                  lambda: player.is_astray, right=STORY)  # fmt: skip
    yield Command("story_keep", mark("Keep the detour as a scene"), desk.keep_detour, (), MENU,
                  lambda: player.is_astray, right=EDIT)  # fmt: skip


def scene_title(number: int) -> str:
    """What a scene is called until somebody gives it a title; it is written down, so without marks of direction."""
    return bare(tr("Scene {number}", number=number))


def story_title(number: int) -> str:
    return bare(tr("Story {number}", number=number))

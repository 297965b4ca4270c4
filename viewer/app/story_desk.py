"""Stories at the desk: recorded from the map, edited in their panel, played over it with words and ways on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QToolButton

from viewer.app.commands import Command
from viewer.app.companion import Companion
from viewer.app.scene_state import Room, note_place, recorded
from viewer.app.session import Session
from viewer.app.story_book import with_place
from viewer.app.story_commands import EDIT, STORY, scene_title, story_commands, story_title
from viewer.app.story_pictures import SmallPictures
from viewer.app.story_telling import Telling
from viewer.model.city import City
from viewer.model.story import Note, Scene, Story
from viewer.model.story_edits import duplicated, fresh_name, inserted, plain_words, removed, reordered, replaced
from viewer.tongue import mark, tr
from viewer.ui.palette import Entry
from viewer.ui.story_panel import Listed, StoryPanel

NAME = "stories"
LONGEST = {"title": 200, "caption": 1_000, "notes": 20_000}
EDITED = {  # a field of a scene -> what was done when it was edited
    "title": mark("title of {scene!r}"),
    "caption": mark("caption of {scene!r}"),
    "notes": mark("notes of {scene!r}"),
    "dwell_s": mark("dwell of {scene!r}"),
    "cuts": mark("cuts of {scene!r}"),
    "callouts": mark("call-outs of {scene!r}"),
    "ways": mark("ways on from {scene!r}"),
}


class StoryDesk(Companion):
    """Between the book of stories, the player and the panel. What it changes it changes in the book."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.book, self.player = session.book, session.player
        self.telling = Telling(session)
        self._looked_at = ""  # the story in the panel
        self._door: QToolButton | None = None  # in modes without menus
        self._pictures = SmallPictures(session)
        self._pictures.taken.connect(self._on_pictured)
        self.book.changed.connect(self._on_book)
        self.book.refused.connect(self._on_refused)
        player, strip = self.player, self.telling.strip
        player.scene_shown.connect(self._on_scene)
        player.ended.connect(self.show_stories)
        strip.keep_asked.connect(self.keep_detour)
        self.telling.told.connect(self._on_told)

    def commands(self) -> Iterable[Command]:
        return story_commands(self)

    def entries(self) -> Iterable[Entry]:
        """Stories and the scenes of the one that is looked at, by their titles."""
        if not self.session.window.mode.allows(STORY):
            return
        for story in self.book.stories:
            yield Entry("command", tr("Play: {story}", story=story.title), partial(self.start, story.name), tr("story"),
                        "story")  # fmt: skip
        looked = self.story
        for scene in looked.scenes if looked is not None else ():
            title = tr("Scene: {scene}", scene=scene.title)
            yield Entry("command", title, partial(self.show_scene, scene.name), looked.title, "camera")

    # What is true

    @property
    def panel(self) -> StoryPanel | None:
        return self.session.window.panels.get(NAME)

    @property
    def story(self) -> Story | None:
        """The one that is looked at: the chosen one, else the first."""
        return self.book.story(self._looked_at) or next(iter(self.book.stories), None)

    def connect_panels(self) -> None:
        self._door = self.add_door("story", tr("Story")) if self.session.window.mode.allows(EDIT) else None
        self.telling.dress()

    def connect_panel(self, name: str) -> None:
        if name != NAME or (panel := self.panel) is None:
            return
        panel.story_chosen.connect(self.look_at)
        panel.title_asked.connect(self.rename_story)
        panel.record_asked.connect(self.record)
        panel.play_asked.connect(self.play)
        panel.shown_asked.connect(self.show_scene)
        panel.update_asked.connect(self.update_scene)
        panel.copy_asked.connect(self.copy_scene)
        panel.remove_asked.connect(self.remove_scene)
        panel.order_asked.connect(self.reorder)
        panel.edited.connect(self.edit_scene)
        panel.note_asked.connect(self.add_note)
        panel.save_asked.connect(self.save)
        panel.drop_asked.connect(self.drop)
        panel.undo_asked.connect(self.undo)
        panel.redo_asked.connect(self.redo)
        panel.resized.connect(self.session.window.place)
        panel.closed.connect(lambda: self.session.window.close_panel(NAME))
        self.show_stories()

    def retell(self) -> None:
        self.telling.retell()
        self.show_stories()

    def show_city(self, city: City | None) -> None:
        if city is None:
            self.session.window.close_panel(NAME)
        if self._door is not None:
            self._door.setVisible(city is not None)

    def show_stories(self, chosen: str = "") -> None:
        """The panel as the book is; chosen: the scene whose words are to be seen."""
        panel, story = self.panel, self.story
        if panel is None:
            return
        chosen = chosen or panel.chosen
        listed = [Listed(one.name, one.title, self.book.is_own(one.name)) for one in self.book.stories]
        panel.show_stories(listed, story.name if story is not None else "")
        playing = self.player.scene.name if self._plays_this() and self.player.scene is not None else ""
        panel.show_scenes(story.title if story else "", story.scenes if story else (), chosen or playing, playing)
        panel.show_playing(self.plays())
        self._show_kept(panel, story)

    def _show_kept(self, panel: StoryPanel, story: Story | None) -> None:
        if story is None:
            words = tr("No story yet: Record makes one of what the map shows.")
            panel.show_kept(words, can_save=False, can_drop="", undo=self.book.can_undo)
            return
        own, of_pack = self.book.is_own(story.name), self.book.is_of_pack(story.name)
        why = self.book.why_not_saved()
        words, drop = tr("As the pack has it."), ""
        if own:
            words = tr("Changed; kept with your own stories.") if of_pack else tr("Kept with your own stories.")
            drop = tr("As the pack has it") if of_pack else tr("Delete the story")
        if own and why:
            words = f"{words} {tr('It cannot be saved into the pack: {reason}.', reason=why)}"
        panel.show_kept(words, can_save=own and not why, can_drop=drop, undo=self.book.can_undo)

    def plays(self) -> bool:
        """True while a story plays, whichever it is."""
        return self.player.scene is not None

    def _plays_this(self) -> bool:
        """True if the story that is looked at is the one that plays."""
        told, story = self.player.told, self.story
        return told is not None and story is not None and told.name == story.name

    def scene_name(self) -> str:
        """The scene that commands speak of: the one chosen in the open panel, else the one that plays."""
        panel = self.panel
        if panel is not None and self.session.window.is_open(NAME) and panel.chosen:
            return panel.chosen
        return self.player.scene.name if self._plays_this() and self.player.scene is not None else ""

    def can_remove(self) -> bool:
        """True if the story would not be left without a scene."""
        return bool(self.scene_name()) and self.story is not None and len(self.story.scenes) > 1

    def can_save(self) -> bool:
        """True for a story of one's own in a pack that can be written."""
        return self.story is not None and self.book.is_own(self.story.name) and not self.book.why_not_saved()

    # Playing

    def toggle(self) -> None:
        """Opens the stories, or closes them; what plays goes on."""
        self.session.window.toggle_panel(NAME)
        self.show_stories()

    def start(self, name: str, at: str = "") -> None:
        """Plays a story from its first scene, or from another one."""
        if (story := self.book.story(name)) is not None:
            self._looked_at = name
            self.player.start(story, at=at)

    def play(self) -> None:
        """Plays the story that is looked at from its chosen scene; or ends what plays."""
        if self.plays():
            self.player.end()
        elif (story := self.story) is not None:
            panel = self.panel
            at = panel.chosen if panel is not None and self.session.window.is_open(NAME) else ""
            self.start(story.name, at)

    def show_scene(self, name: str) -> None:
        """A scene on the map; its story plays from then on."""
        if self._plays_this() and any(scene.name == name for scene in self.player.scenes):
            self.player.jump(name)
        elif (story := self.story) is not None:
            self.start(story.name, name)

    def _on_scene(self, scene: Scene) -> None:
        if self._plays_this() or self.player.told is None:
            self.show_stories(scene.name)

    def _on_pictured(self, name: str, picture: QPixmap) -> None:
        if self.panel is not None and self._plays_this():
            self.panel.show_thumbnail(name, picture)

    def _on_told(self, caption: str, faults: tuple[str, ...]) -> None:
        """The words of the scene that stands: faults of its numbers are told where they are written."""
        if self.panel is not None and self._plays_this():
            same = self.player.scene is not None and self.panel.chosen == self.player.scene.name
            self.panel.show_said("\n".join(faults) if same else "")

    # Recording and editing

    def record(self) -> None:
        """What the map shows as a scene below the one that plays or is chosen, in a new story where there is none."""
        session, story = self.session, self.story
        if session.stage is None or session.whole is None:
            return
        if self._looked_at == "" and story is not None:
            self._looked_at = story.name
        names = [scene.name for scene in story.scenes] if story is not None else []
        number = len(names) + 1
        made = self._recorded(Scene(fresh_name(f"scene-{number}", names), scene_title(number)), new=True)
        if story is None:
            known = [one.name for one in self.book.stories]
            story = Story(fresh_name("story", known), story_title(len(known) + 1))
            self._looked_at = story.name
        done = tr("scene {scene!r} recorded", scene=made.title)
        said = tr("Recorded {scene} of {story}", scene=made.title, story=story.title)
        if self._put(inserted(story, made, self.scene_name()), done, said):
            if self._plays_this():
                self.player.jump(made.name, eased=False)
            self.show_stories(made.name)

    def keep_detour(self) -> None:
        """What somebody came to on a detour as a scene of its own below the one that was left; it stands then."""
        told = self.player.told
        if told is not None and self.player.is_astray:
            self._looked_at = told.name
            if self.panel is not None and self.player.scene is not None:
                self.show_stories(self.player.scene.name)
            self.record()

    def update_scene(self, name: str = "") -> None:
        """The picture of a scene is what the map shows now; its words stay."""
        name = name or self.scene_name()
        story = self.story
        if story is None or not name or self.session.stage is None:
            return
        scene = story.scene(name)
        standing = self._plays_this() and self.player.scene is not None and self.player.scene.name == name
        if standing and not self.player.is_astray:
            return  # it is what is shown already
        done = tr("scene {scene!r} changed", scene=scene.title)
        if self._put(replaced(story, self._recorded(scene)), done) and standing:
            self.player.jump(name, eased=False)

    def _recorded(self, scene: Scene, *, new: bool = False) -> Scene:
        """The scene as the map is; a new one names its layers, though they be those that the city begins with."""
        session = self.session
        room = Room(session.stage, session.window.map.size_px, session.window.margins_px())
        first = () if new else session.first_layers(session.city)
        return recorded(scene, session.store.state, room, first)

    def edit_scene(self, name: str, field: str, value: object) -> None:
        """One of the words or numbers of a scene; for several fields together their values by name."""
        story = self.story
        if story is None or all(scene.name != name for scene in story.scenes):
            return
        scene = story.scene(name)
        if isinstance(value, str):
            value = plain_words(value, LONGEST[field], lines=field != "title").strip() or (
                scene.title if field == "title" else "")  # fmt: skip
        done = tr(EDITED.get(field, mark("scene {scene!r} changed")), scene=scene.title)
        changed = value if isinstance(value, dict) else {field: value}
        self._put(replaced(story, replace(scene, **changed)), done)
        self.show_stories()

    def add_note(self, name: str) -> None:
        """A call-out of a scene at the district or facility that is chosen on the map, else in the middle of it."""
        story, session = self.story, self.session
        if story is None or session.city is None or all(scene.name != name for scene in story.scenes):
            return
        scene = story.scene(name)
        note = Note(*note_place(session.city, session.store.state))
        self.edit_scene(name, "callouts", {"callouts": (*scene.callouts, note)})

    def rename_story(self, title: str) -> None:
        story, title = self.story, plain_words(title, LONGEST["title"], lines=False)
        if story is not None and title and title != story.title:
            self._put(replace(story, title=title), tr("title of the story"))
        self.show_stories()

    def copy_scene(self, name: str = "") -> None:
        """A copy of a scene right below it."""
        story, name = self.story, name or self.scene_name()
        if story is not None and name:
            changed, copy = duplicated(story, name)
            self._put(changed, tr("scene {scene!r} duplicated", scene=story.scene(name).title))
            self.show_stories(copy)

    def remove_scene(self, name: str = "") -> None:
        """A scene is gone; undo brings it back."""
        story, name = self.story, name or self.scene_name()
        if story is not None and name and len(story.scenes) > 1:
            names = [scene.name for scene in story.scenes]
            beside = names[min(names.index(name) + 1, len(names) - 1)]
            beside = beside if beside != name else names[-2]
            self._put(removed(story, name), tr("scene {scene!r} deleted", scene=story.scene(name).title))
            self.show_stories(beside)

    def move_scene(self, by: int) -> None:
        """The chosen scene so many places later, or earlier."""
        story, name = self.story, self.scene_name()
        names = [scene.name for scene in story.scenes] if story is not None else []
        if name in names and 0 <= names.index(name) + by < len(names):
            at = names.index(name)
            names[at], names[at + by] = names[at + by], names[at]
            self.reorder(tuple(names))

    def reorder(self, names: tuple[str, ...]) -> None:
        story = self.story
        if story is not None:
            self._put(reordered(story, names), tr("scenes in another order"))
            self.show_stories()

    def edit_words(self, field: str) -> None:
        """The panel, with the hand on one of its fields: "caption", "scene_title" or "title"."""
        self.session.window.open_panel(NAME)
        self.show_stories(self.scene_name())
        if (panel := self.panel) is not None:
            getattr(panel, field).setFocus()
            if field != "caption":
                getattr(panel, field).selectAll()

    def look_at(self, name: str) -> None:
        """Another story in the panel; "" is a new one, of what the map shows."""
        if name:
            self._looked_at = name
            if self.panel is not None:
                self.panel.forget_thumbnails()
            self.show_stories()
            return
        known = [one.name for one in self.book.stories]
        scene = self._recorded(Scene("scene-1", scene_title(1)), new=True)
        story = Story(fresh_name("story", known), story_title(len(known) + 1), scenes=(scene,))
        if self._put(story, tr("{story} begun", story=story.title)):
            self._looked_at = story.name
        self.show_stories(scene.name)

    def save(self) -> None:
        """The story as a file of the pack."""
        if (story := self.story) is not None and self.book.save_into_pack(story.name):
            self.session.say(tr("Saved {story} into the pack", story=story.title))

    def drop(self) -> None:
        """The person's own form of the story is gone; undo brings it back."""
        if (story := self.story) is not None:
            done = tr("story {story!r} deleted", story=story.title)
            if self.book.is_of_pack(story.name):
                done = tr("story as the pack has it")
            self.book.remove(story.name, done)

    def undo(self) -> None:
        if words := self.book.undo():
            self.session.say(tr("Undone: {what}", what=words))

    def redo(self) -> None:
        if words := self.book.redo():
            self.session.say(tr("Done again: {what}", what=words))

    def _put(self, story: Story, done: str, said: str = "") -> bool:
        """The change; `said` of it, and once where the own copy lies that the first change of a story begins."""
        kept = self.book.put(story, done)
        if kept and (said or self.book.made):
            self.session.say(with_place(said or story.title, self.book.made))
        return kept

    def _on_book(self) -> None:
        """The stories are others: what plays goes on with the words and scenes that it has now."""
        told = self.player.told
        now = self.book.story(told.name) if told is not None else None
        if told is not None and now is None:
            self.player.end()
        elif now is not None and now != told:
            self.player.take(now)
            self.telling.tell_again()
        self.show_stories()

    def _on_refused(self, why: str) -> None:
        self.session.say(why)
        if self.panel is not None:
            self.panel.show_said(why)

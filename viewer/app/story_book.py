"""The stories of the open city, those of its pack and the person's own, as they are edited: kept at once, undoable."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viewer.errors import PackError, Problem
from viewer.model.city import City
from viewer.model.story import Story
from viewer.packs import own_stories
from viewer.tongue import tr

if TYPE_CHECKING:
    from viewer.app.session import Session

MOST_UNDONE = 100
Edit = tuple[str, Story | None, Story | None]  # what was done, the story before, the story after


class StoryBook(QObject):
    """Holds the stories; whoever changes one does it here. Nothing of the pack is touched but by `save_into_pack`.

    A change is written into the person's own folder before it is announced. Where it cannot be written the story stays
    as it was and `refused` says why.
    """

    changed = Signal()  # another list, or one of the stories is another
    refused = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._city: City | None = None
        self._pack: tuple[Story, ...] = ()
        self._own: tuple[Story, ...] = ()
        self._saved: dict[str, Story] = {}  # into the pack since the city was opened
        self._done: list[Edit] = []
        self._undone: list[Edit] = []
        self.made: Path | None = None  # the file that the last change began: a person's own copy, or a new story
        session.city_shown.connect(self._on_city)

    @property
    def stories(self) -> tuple[Story, ...]:
        """Those of the pack in its order, the person's own in their place and after them."""
        return own_stories.joined(self._pack, self._own)

    def story(self, name: str) -> Story | None:
        return next((story for story in self.stories if story.name == name), None)

    def is_own(self, name: str) -> bool:
        """True for a story that lies, changed or new, in the person's own folder."""
        return any(story.name == name for story in self._own)

    def is_of_pack(self, name: str) -> bool:
        """True for a story that the pack has, be it in another form."""
        return any(story.name == name for story in self._pack)

    def why_not_saved(self) -> str:
        """Why nothing can be saved into the pack; empty when it can."""
        return own_stories.why_not_into_pack(self._city) if self._city is not None else tr("no city is open")

    # What is changed

    def put(self, story: Story, done: str) -> bool:
        """The story in the place of the one of its name, or as a new one. done: what a person did, for undo."""
        before, fresh, self.made = self.story(story.name), not self.is_own(story.name), None
        if before == story or not self._keep(story):
            return before == story
        if fresh and self._city is not None:
            self.made = own_stories.own_file(story.name, self._city)
        self._remember(done, before, story)
        self.changed.emit()
        return True

    def remove(self, name: str, done: str) -> bool:
        """Takes away a story of one's own; one of the pack is the pack's again, and stays."""
        before = self.story(name)
        if before is None or self._city is None or not self.is_own(name):
            return False
        own_stories.forget(name, self._city)
        self._own = tuple(story for story in self._own if story.name != name)
        self._remember(done, before, self.story(name))
        self.changed.emit()
        return True

    @property
    def can_undo(self) -> str:
        """What would be undone, in words; "" for nothing."""
        return self._done[-1][0] if self._done else ""

    @property
    def can_redo(self) -> str:
        return self._undone[-1][0] if self._undone else ""

    def undo(self) -> str:
        """Takes back the last change and says what it was; "" for nothing."""
        return self._turn(self._done, self._undone, back=True)

    def redo(self) -> str:
        """Does again what was undone last."""
        return self._turn(self._undone, self._done, back=False)

    def _turn(self, source: list[Edit], target: list[Edit], *, back: bool) -> str:
        if not source:
            return ""
        edit = source.pop()
        words, before, after = edit
        now, wanted = (after, before) if back else (before, after)
        if wanted is not None:
            if not self._keep(wanted):
                source.append(edit)
                return ""
        elif now is not None and self._city is not None:
            own_stories.forget(now.name, self._city)
            self._own = tuple(story for story in self._own if story.name != now.name)
        target.append(edit)
        self.changed.emit()
        return words

    def save_into_pack(self, name: str) -> bool:
        """The story as a file of the pack; it is the person's own no more."""
        story = self.story(name)
        if story is None or self._city is None:
            return False
        try:
            saved = own_stories.save_into_pack(story, self._city)
        except PackError as error:
            self.refused.emit(error.problems[0].sentence())
            return False
        own_stories.forget(name, self._city)
        self._own = tuple(one for one in self._own if one.name != name)
        self._saved[name] = saved
        self._pack = own_stories.joined(self._pack, (saved,))
        self.changed.emit()
        return True

    # The city

    def _on_city(self) -> None:
        whole = self._session.whole
        if whole is self._city:
            return
        before, self._city = self._city, whole
        if before is not None and whole is not None and _known_by(before) == _known_by(whole):
            if before.stories != whole.stories:  # the same one, told in another language
                self._pack = own_stories.joined(whole.stories, tuple(self._saved.values()))
                self.changed.emit()
            return  # the same one with more in it
        self._pack = whole.stories if whole is not None else ()
        self._own, problems = own_stories.own_stories(whole) if whole is not None else ((), ())
        self._done, self._undone, self._saved = [], [], {}
        self._tell(problems)
        self.changed.emit()

    def _tell(self, problems: Sequence[Problem]) -> None:
        for problem in problems:
            self._session.add_problem(replace(problem, file=tr("your story {file}", file=problem.file)))

    def _keep(self, story: Story) -> bool:
        """Writes it down and takes it; one that is as the pack has it is the person's own no more."""
        if self._city is None:
            return False
        as_in_pack = any(replace(story, file=one.file) == one for one in self._pack if one.name == story.name)
        try:
            if as_in_pack:
                own_stories.forget(story.name, self._city)
            else:
                own_stories.keep(story, self._city)
        except (PackError, OSError) as error:
            known = isinstance(error, PackError)
            self.refused.emit(error.problems[0].sentence() if known else tr("not kept: {reason}", reason=str(error)))
            return False
        others = tuple(one for one in self._own if one.name != story.name)
        self._own = (
            others if as_in_pack else tuple(sorted((*others, replace(story, file="")), key=lambda one: one.name))
        )
        return True

    def _remember(self, done: str, before: Story | None, after: Story | None) -> None:
        self._done = [*self._done, (done, before, after)][-MOST_UNDONE:]
        self._undone = []


def _known_by(city: City) -> tuple[object, ...]:
    city = city.original or city
    return city.path, city.name, city.stories


def with_place(said: str, made: Path | None) -> str:
    """What was done, and where the person's own copy lies when that began one, from the home folder on."""
    if made is None:
        return said
    home = Path.home()
    place = f"~/{made.relative_to(home).as_posix()}" if made.is_relative_to(home) else str(made)
    return tr("{done} · your own copy, kept in {place}", done=said, place=place)

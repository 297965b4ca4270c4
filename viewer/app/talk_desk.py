"""Talks: how one is begun, from the window or from the command line, and how it is found again after a crash."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer

from viewer.app import awake, guardian, talk_memory
from viewer.app.commands import Command
from viewer.app.companion import Companion
from viewer.app.session import Session
from viewer.app.talk import Talk
from viewer.app.talk_wish import Wish
from viewer.app.window_place import put
from viewer.model.story import CUTS_MIN, Story
from viewer.overlays.kind import known_told
from viewer.tongue import mark, spoken, tr, trn


def cut_title(minutes: int) -> str:
    """What the cut of so many minutes is called; 0 is the whole story."""
    return trn("Talk of {n} minute", "Talk of {n} minutes", minutes) if minutes else tr("Talk: the whole story")


class TalkDesk(Companion):
    """Keeps the one talk that is given, and the mode that the window goes back to."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.talk: Talk | None = None
        self.minutes = 0  # of the cut that is begun
        self.now: Callable[[], float] = time.monotonic  # the clock of talks
        self.inhibitor: awake.Inhibitor | None = awake.of_system()
        self._came_from = "analyst"

    def commands(self) -> Iterable[Command]:
        yield Command("talk", "-" + mark("Give the talk"), self.begin_first, ("F5",), "View", right="mode")
        yield Command("talk_here", mark("Give the talk from this scene"), self.begin_here, ("Shift+F5",), "View",
                      self.has_stories, right="mode")  # fmt: skip
        yield Command("talk_preflight", mark("Preflight of the talk"), self.begin_with_preflight, (), "View",
                      self.has_stories, right="mode")  # fmt: skip
        for minutes in (0, *CUTS_MIN):
            yield Command(f"talk_cut_{minutes}", "", partial(self.choose_cut, minutes), (), "View", self.has_stories,
                          lambda minutes=minutes: self.minutes == minutes, right="mode",
                          said=partial(cut_title, minutes))  # fmt: skip

    @property
    def stories(self) -> tuple[Story, ...]:
        return tuple(story for story in self.session.book.stories if story.scenes)

    def has_stories(self) -> bool:
        return bool(self.stories)

    def choose_cut(self, minutes: int) -> None:
        """The length of the talk that is begun next; 0 is the whole story."""
        self.minutes = minutes

    def begin_first(self) -> None:
        """The talk from its first scene; a city without a story is shown in the presenter's mode."""
        if not self.begin(Wish(minutes=self.minutes)):
            self.session.set_mode("presenter")

    def begin_here(self) -> None:
        """From the scene that stands, with its story."""
        player = self.session.player
        if player.story is not None and player.scene is not None:
            self.begin(Wish(player.story.name, self.minutes, player.scene.name))
        else:
            self.begin(Wish(minutes=self.minutes))

    def begin_with_preflight(self) -> None:
        self.begin(Wish(minutes=self.minutes, preflight=True))

    def begin(self, wish: Wish) -> bool:
        """Gives a talk; False where there is no such story, and why is said."""
        if self.talk is not None:
            return True
        story = self._story(wish.story)
        if story is None:
            known = known_told([(one.name, one.title) for one in self.stories])
            self.session.say(_no_story(wish.story, known))
            return False
        session = self.session
        self._came_from = session.store.state.mode
        session.player.end()
        session.set_mode("stage")
        self.talk = Talk(session, story, replace(wish, story=story.name), inhibitor=self.inhibitor, now=self.now)
        self.talk.ended.connect(self._on_ended)
        self.talk.begin()
        return True

    def begin_again(self, wish: Wish) -> bool:
        """As `begin`; in a window that took the place of a dead one the talk goes on where it was."""
        kept = talk_memory.found() if guardian.started_again() else None
        whole = self.session.whole
        if kept is not None and whole is not None and kept.paths in ((), (whole.path,)):
            wish = replace(wish, story=kept.story, minutes=kept.minutes, wanted=kept.wanted, state=kept)
            self.session.store.change(theme=kept.theme)
            self.session.speak(kept.language or spoken().code)
        return self.begin(replace(wish, safe=guardian.starts_safe()))

    def retell(self) -> None:
        if self.talk is not None:
            self.talk.retell()

    def on_closing(self) -> None:
        if self.talk is not None:
            self.talk.closing = True
            self.talk.end()

    def _story(self, name: str) -> Story | None:
        return next((story for story in self.stories if not name or story.name == name), None)

    def _on_ended(self) -> None:
        """The window is where it was before the talk, in a mode that is worked in."""
        talk, self.talk = self.talk, None
        if talk is None:
            return
        talk.deleteLater()
        session = self.session
        if not talk.closing:
            session.set_mode("analyst" if self._came_from == "presenter" else self._came_from)
            put(session.window, session.settings, full_screen=session.window.mode.full_screen)
            session.window.map.setFocus()


def _no_story(name: str, known: str) -> str:
    """Why no talk begins. known: the names of the stories that there are."""
    if not name:
        return tr("No story here")
    if not known:
        return tr("No story {name!r}; there is none", name=name)
    return tr("No story {name!r}; there is {known}", name=name, known=known)


class FirstTalk(QObject):
    """Begins the talk that the command line asks for with the first city that is opened, and is done."""

    def __init__(self, desk: TalkDesk, wish: Wish) -> None:
        super().__init__(desk)
        self._desk, self._wish = desk, wish
        desk.session.city_shown.connect(self._on_city)

    def _on_city(self) -> None:
        if self._desk.session.whole is not None:
            self._desk.session.city_shown.disconnect(self._on_city)
            QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        desk, wish = self._desk, self._wish
        if not desk.begin_again(wish) and (wish.story or wish.minutes):
            known = ", ".join(story.name for story in desk.stories)
            print(f"rhea: no story {wish.story!r} here; there is {known or 'none'}", file=sys.stderr)
        self.deleteLater()

"""A small city with a story of four scenes and a fork, given as a talk on two screens that nobody has."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from viewer.app.talk import Talk
from viewer.app.talk_desk import TalkDesk
from viewer.app.talk_wish import Wish
from viewer.model.screens import Screen
from viewer.model.state import Layer, ViewState
from viewer.model.story import Ask, Fork, Frame, Scene, Story

DESK = Screen("laptop", (0, 0, 1200, 800), primary=True)
STAGE = Screen("projector", (1200, 0, 1280, 720))


def story() -> Story:
    """Four scenes: wealth, dust tilted, a fork, and its second way."""
    wealth, dust = ViewState(layers=(Layer("wealth"),)), ViewState(layers=(Layer("pollution"),))
    scenes = (
        Scene("rich", "Who is rich", wealth, caption="{people} live here", notes="Say who counted.", dwell_s=10),
        Scene("dust", "Who breathes", dust, Frame(tilt_deg=40.0), caption="Dust", notes="Breathe in.", dwell_s=30),
        Scene("choice", "What now", dust, caption="Choose", dwell_s=10,
              forks=(Fork("Stay", "stay"), Fork("Leave & go", "leave"))),
        Scene("stay", "They stay", wealth, dwell_s=10, then="leave"),
        Scene("leave", "They leave", dust, dwell_s=10, cuts=(20,)),
    )  # fmt: skip
    ask = Ask("people", "sum", (("column", "people"),))
    return Story("small", "A small story", "?", scenes, (ask,))


class Watch:
    """A clock that goes on when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Stage:
    """A desk that gives a talk, with the clock and the screens in the test's hand."""

    def __init__(self, desk, qtbot, watch: Watch, screens: list[Screen]) -> None:
        self.desk, self.qtbot, self.watch, self.screens = desk, qtbot, watch, screens
        self.talks = desk.companion(TalkDesk)
        self.talks.now, self.talks.inhibitor = watch, None

    def begin(self, wish: Wish | None = None) -> Talk:
        assert self.talks.begin(wish or Wish())
        self.qtbot.waitUntil(lambda: self.settled, timeout=60_000)
        return self.talk

    @property
    def talk(self) -> Talk:
        assert self.talks.talk is not None
        return self.talks.talk

    @property
    def settled(self) -> bool:
        return self.desk.is_settled and not self.talk.cold and self.talk.warming.is_done

    def press(self, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier, *, on_desk: bool = False) -> None:
        """A key on the stage or the desk, a second after the last one, and everything that comes of it."""
        self.watch.now += 1.0
        QTest.keyClick(self.talk.speaker if on_desk else self.desk.window, key, modifiers)
        if self.talks.talk is not None:
            self.qtbot.waitUntil(lambda: self.settled, timeout=60_000)

    def plug(self, *screens: Screen) -> None:
        """Other screens, after the burst of changes."""
        self.screens[:] = screens
        self.talk.windows.screens.changed.emit()

    def stands(self, window, screen: Screen) -> bool:
        """True if a window is shown, and on this screen as far as the platform without screens lets it."""
        placed = self.talk.windows.now
        where = placed.stage if window is self.desk.window else placed.desk
        return window.isVisible() and where is not None and where.box == screen.box

    @property
    def scene(self) -> str:
        return self.talk.scene.name

"""The cities that are shipped, as an exhibit: visitors with all that they have leave nothing, and open nothing foreign.

Every visitor plays a story, follows what was thrown away, speaks another language, compares, plans or opens another
city, which is really read; then the visit starts over, and the window is what it was when that city was shown first.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.app.test_kiosk_desk import meddle
from viewer.app import kiosk_desk
from viewer.app.fingerprint import differences, lines, open_all
from viewer.app.kiosk_desk import Phase
from viewer.app.monkey import Monkey
from viewer.app.soak import foreign
from viewer.geometry import navigate
from viewer.model.state import Selection
from viewer.packs.installed import installed
from viewer.packs.read import read
from viewer.tongue import LANGUAGES

IGNORED = ("does not support", "could not find the target for gesture")  # the offscreen platform and lost touches
ROOM = 25  # visitors to a city, then the next one is opened


def pump() -> None:
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Exhibit:
    """A desk in kiosk mode with the cities of a folder, and what each looked like when nobody had been there."""

    def __init__(self, make_desk, qtbot, maps: Path) -> None:
        self._qtbot = qtbot
        paths = sorted(one.path for one in installed(maps) if one.stories)
        self.desk = make_desk(read([paths[0]]).city, "kiosk")
        self.cities = len(paths)
        self.fresh: dict[str, tuple[str, ...]] = {}

    @property
    def kiosk(self):
        return self.desk.kiosk

    def settle(self) -> None:
        desk = self.desk
        self._qtbot.waitUntil(lambda: desk.is_settled and not desk.files.busy, timeout=120_000)

    def told(self) -> tuple[str, ...]:
        """What is left when a visit starts over, every panel having been opened once."""
        self.kiosk.start_over()
        self.settle()
        open_all(self.desk)
        self.settle()
        self.kiosk.wake()
        self.settle()
        return lines(self.desk)

    def look(self) -> None:
        """The city is as it was when it was shown first."""
        now = self.told()
        before = self.fresh.setdefault(self.desk.whole.name, now)
        assert differences(before, now) == []

    def visit(self, number: int) -> None:
        """One visitor, each a little different; every tenth one tries all that there is."""
        kiosk, desk = self.kiosk, self.desk
        kiosk.wake()
        if number % 10:
            kiosk.show_theme(("waste", "wealth", "pollution")[number % 3])
            desk.store.change(selection=Selection(regions=frozenset({number % 7})), step=number % 2, legend=False)
            desk.window.toggle_panel(("sankey", "audit", "trace", "plan")[number % 4])
        else:
            self.try_all(number // 10)
        pump()
        assert foreign(desk.window) == []

    def try_all(self, number: int) -> None:
        """A story, what was thrown away, every command, other languages and needs, two maps."""
        kiosk, desk = self.kiosk, self.desk
        ways = (
            lambda: (kiosk.take_tour(number % 3), kiosk.player.next(), kiosk.player.next()),
            self.throw_away,
            lambda: kiosk.show_theme(("waste", "wealth", "pollution")[number % 3]),
            lambda: meddle(desk, number),
        )
        ways[number % len(ways)]()
        if number % 3 == 0:
            desk.choose_language(tuple(LANGUAGES)[number // 3 % len(LANGUAGES)])
        if number % 5 == 0:
            kiosk.show_large(True)
            kiosk.show_contrast(True)
        if number % 7 == 0:
            desk.commands.run("compare")
        kiosk.count(5)

    def throw_away(self) -> None:
        """Picks the first thing and does the first of what one could do about it."""
        self.kiosk.follow_waste()
        panel = self.desk.window.panels["thrown"]
        for chosen, signal in (("things", panel.thing_chosen), ("ideas", panel.idea_chosen)):
            for key in tuple(getattr(panel, chosen))[:1]:
                signal.emit(key)
                self.settle()

    def go_on(self) -> None:
        """The next city of the start screen, read from its files."""
        self.kiosk.wake()
        self.kiosk.open_exhibit((self.kiosk._here() + 1) % len(self.kiosk.exhibits))
        self.settle()


def check_resets(exhibit: Exhibit, count: int, room: int) -> None:
    exhibit.look()
    for number in range(count):
        exhibit.visit(number)
        exhibit.kiosk.start_over()
        pump()
        if number % room == room - 1:
            exhibit.look()
            exhibit.go_on()
            exhibit.look()
    exhibit.look()


def hammer(exhibit: Exhibit, events: int, room: int) -> None:
    """So many senseless events; after each hundred a look at what is open, after each room another city."""
    desk = exhibit.desk
    monkey = Monkey(desk.window, seed=2085)
    for number in range(events // 100):
        monkey.act(100)
        pump()
        assert foreign(desk.window) == []
        if desk.kiosk.phase is not Phase.EXHIBIT:
            exhibit.visit(number)
        if number % room == room - 1:
            exhibit.go_on()
    exhibit.settle()
    camera = desk.store.state.camera
    assert camera == navigate.limited(camera, desk.stage.extent, desk.window.map.size_px)
    assert desk.window.isVisible() and desk.store.state.mode == "kiosk"


@pytest.fixture
def shipped(make_desk, qtbot) -> Exhibit:
    return Exhibit(make_desk, qtbot, kiosk_desk.MAPS)


@pytest.mark.slow
@pytest.mark.timeout(3_600)
@pytest.mark.qt_log_ignore(*IGNORED)
def test_a_thousand_visitors_of_every_shipped_city_leave_nothing_behind(shipped):
    check_resets(shipped, 1_000, ROOM)
    assert len(shipped.fresh) == shipped.cities >= 4


@pytest.mark.slow
@pytest.mark.timeout(3_600)
@pytest.mark.qt_log_ignore(*IGNORED)
def test_a_hundred_thousand_senseless_events_in_every_shipped_city_open_nothing_foreign(shipped):
    hammer(shipped, 100_000, ROOM)


@pytest.mark.slow  # three cities are read and built
@pytest.mark.timeout(600)
@pytest.mark.qt_log_ignore(*IGNORED)
def test_a_few_visitors_of_two_shipped_cities_leave_nothing_behind(shipped):
    """Three that try all there is, and forty senseless events of a fourth, then another city is read."""
    shipped.look()
    for number in (0, 10, 20):
        shipped.visit(number)
        shipped.kiosk.start_over()
        pump()
    shipped.look()
    shipped.kiosk.explore()
    Monkey(shipped.desk.window, seed=4).act(40)
    assert foreign(shipped.desk.window) == []
    shipped.go_on()
    shipped.look()
    assert len(shipped.fresh) == 2

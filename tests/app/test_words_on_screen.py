"""No screen shows a word that was not told, and none of them is clipped where words are 40 % longer."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QApplication

from tests.app.walked import clipped, marked, said, unmarked
from tests.cities import tiny_city
from viewer import tongue
from viewer.app.settings import Settings
from viewer.model.state import Selection

LETTERS = re.compile(r"[^\W\d_]{2,}")
DATA = frozenset(  # of the city, which its pack tells: names of places and facilities, of columns, sources and units
    "Tiny survey gates register crew Alpha Beta Gamma people area income dust Who carries the waste made data".split()
)
KEPT = frozenset("Rhea English Español العربية PM km km² GeoPackage GeoJSON CSV Esc F1 Ctrl kg CO".split())  # names


@pytest.fixture
def told(make_desk, qtbot, monkeypatch):
    """Makes a desk in a language that knows every text and takes more room for each."""
    monkeypatch.setattr(tongue, "_shipped", lambda code: marked() if code == "es" else tongue.Catalogue())

    def make(mode: str):
        desk = make_desk(tiny_city(), mode, Settings(reduced_motion=True, language="es"))
        desk.window.resize(1366, 768)
        qtbot.waitUntil(lambda: desk.is_settled, timeout=60_000)
        return desk

    return make


def untold(desk) -> list[str]:
    """Words of the window that are neither told nor of the city."""
    names = {word for text in _data(desk) for word in LETTERS.findall(text)}
    found = []
    for widget, kind, text in said(desk.window):
        words = set(LETTERS.findall(unmarked(text))) - names - DATA - KEPT
        if words and widget.objectName() not in ("status",):
            found.append(f"{type(widget).__name__} {widget.objectName()} {kind}: {text!r} {sorted(words)}")
    return found


def _data(desk):
    city = desk.city
    yield from (city.title, city.note, city.question, city.crs.name, city.crs.source, city.base.plural, "Districts")
    yield from (one.title for one in desk.kiosk.exhibits)
    yield from city.base.names
    yield from city.base.ids
    yield from city.sites.names
    yield from city.sites.ids
    yield from (column.label for column in city.base.columns.values())
    yield from (source.name for source in city.sources)
    yield from city.flows.materials


def look(desk, qtbot) -> None:
    qtbot.waitUntil(lambda: desk.is_settled, timeout=60_000)
    QApplication.processEvents()
    assert not (found := untold(desk)), "\n".join(found)
    assert not (found := clipped(desk.window)), "\n".join(found)


def test_the_screens_of_a_visit(told, qtbot):
    desk = told("kiosk")
    kiosk = desk.kiosk
    for go in (kiosk.start_over, kiosk.wake, kiosk.languages.ask, kiosk.explore, lambda: kiosk.count(17)):
        go()
        look(desk, qtbot)
    kiosk.countdown.vanish()
    kiosk.door.pad.ask(tongue.tr("That is not the PIN."))
    look(desk, qtbot)
    kiosk.door.pad.vanish()
    kiosk._on_door()
    look(desk, qtbot)
    kiosk.service.vanish()
    kiosk.closed.give_up("no «file»")
    look(desk, qtbot)


PANELS = ("flow_diagram", "charts", "audit_panel", "trace_panel", "what_if", "data_table", "thrown", "story_panel")
WITHHELD = {"kiosk": {"data_table", "story_panel"}, "analyst": set()}  # for those who prepare, not for visitors


@pytest.mark.parametrize("name", PANELS)
@pytest.mark.parametrize("mode", ["kiosk", "analyst"])
def test_a_mode_with_each_of_its_panels(told, qtbot, mode, name):
    desk = told(mode)
    assert desk.commands.run(name) == (name not in WITHHELD[mode])
    look(desk, qtbot)
    if mode == "analyst" and name == "flow_diagram":
        desk.commands.run("find")
        look(desk, qtbot)


@pytest.mark.parametrize("code", ["es", "ar"])
@pytest.mark.parametrize("mode", ["kiosk", "analyst"])
def test_nothing_is_untold_or_clipped_in_the_languages_that_come_with_it(make_desk, qtbot, code, mode):
    missed: set[str] = set()
    tongue.note_untold(missed)
    try:
        desk = make_desk(tiny_city(), mode, Settings(reduced_motion=True, language=code))
        desk.window.resize(1366, 768)
        desk.store.change(selection=Selection(regions=frozenset({1})))
        if mode == "kiosk":
            for go in (desk.kiosk.wake, desk.kiosk.languages.ask, desk.kiosk.explore):
                go()
                qtbot.waitUntil(lambda: desk.is_settled, timeout=60_000)
                assert not (found := clipped(desk.window)), "\n".join(found)
        for name in PANELS:
            if name not in WITHHELD[mode]:
                assert desk.commands.run(name)
                qtbot.waitUntil(lambda: desk.is_settled, timeout=60_000)
                QApplication.processEvents()
                assert not (found := clipped(desk.window)), "\n".join(found)
    finally:
        tongue.note_untold(None)
    assert sorted(missed) == []

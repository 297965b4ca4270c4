"""What packs say of themselves stands on the screens of a visit letter by letter, and so does what fails."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.app.test_window_injection import (
    PAYLOADS,
    drawn_otherwise,
    poisoned,
    rich_labels,
    swallowed,
    tips_drawn_otherwise,
    tips_with_tags,
)
from tests.cities import tiny_city
from viewer.app.files import Wish
from viewer.errors import Problem
from viewer.model.state import ViewState
from viewer.model.story import Scene, Story
from viewer.packs.installed import Exhibit


def poisoned_visit(text: str):
    scene = Scene("a", text, ViewState(), caption=text, notes=text)
    return replace(poisoned(tiny_city(), text), stories=(Story("told", text, question=text, scenes=(scene,)),))


@pytest.mark.parametrize("text", PAYLOADS, ids=range(len(PAYLOADS)))
def test_no_screen_of_a_visit_reads_html(make_desk, qtbot, text):
    desk = make_desk(poisoned_visit(text), "kiosk")
    kiosk = desk.kiosk
    kiosk.exhibits = (Exhibit(Path("/none"), text, text, text, 1), Exhibit(Path("/other"), f"{text}!", text))
    kiosk.wake()
    for veil in (*kiosk.veils, kiosk.start_screen):
        veil.appear()
        qtbot.wait(1)
        assert rich_labels() == [] and not [told for told in drawn_otherwise() if text[:3] in told]
    assert tips_drawn_otherwise(desk.window, tips_with_tags()) == []
    assert kiosk.start_screen.heading.text() == kiosk.start_screen.question.text() == text
    titles = [button.text().replace("&&", "&") for button in kiosk.start_screen.city_buttons]
    assert titles == [text, f"{text}!"]
    kiosk.take_tour()
    qtbot.wait(1)
    assert rich_labels() == [] and drawn_otherwise() == [] and swallowed(text) == []


@pytest.mark.expects_log("could not be opened for a visit")
@pytest.mark.parametrize("text", PAYLOADS[:4], ids=range(4))
def test_a_city_that_fails_is_told_in_letters(make_desk, qtbot, caplog, text):
    desk = make_desk(None, "kiosk")
    desk.kiosk._open_city = lambda path: None
    desk.files.failed.emit((Problem(f"{text}\nsecond line", file=text),), Wish((Path("/none"),)))
    qtbot.wait(1)
    assert text[:3] in desk.kiosk.closed.why.text() and desk.kiosk.closed.isVisible()
    assert rich_labels() == [] and not [told for told in drawn_otherwise() if text[:3] in told]

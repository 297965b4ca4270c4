"""What the desk says goes through the tongue: in a language that knows every text, no English is left over."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from tests.cities import tiny_city
from tests.tongues import everything, outside
from viewer import tongue
from viewer.app import preflight
from viewer.app.choosing import involved_words
from viewer.app.commands import shortcut_lines
from viewer.app.desk import Desk
from viewer.app.export import DATA_FILTERS, PICTURE_FILTERS
from viewer.app.exporting import filters_said
from viewer.app.files import FILTERS
from viewer.app.help_sheets import Sheet
from viewer.app.opening import _joined
from viewer.app.receipt_sheet import show_receipt
from viewer.app.talk_desk import cut_title
from viewer.app.texts import VIEWER, program_texts
from viewer.model.screens import Placements, Screen
from viewer.model.state import Selection
from viewer.tongue import Catalogue

ENGLISH = re.compile(r"[A-Za-z]{3,}")


def english(text: str) -> list[str]:
    """The words that stand outside of all angles; a text that was translated twice is one of them."""
    return [*ENGLISH.findall(outside(text)), *re.findall(r"««[^«»]*»»", text)]


@pytest.fixture
def told(desk) -> Desk:
    """The desk in a language that knows every text."""
    tongue.speak("es", everything())
    desk.commands.obey(desk.window.mode)
    return desk


def test_menus_actions_palette_and_keys_say_every_command_in_the_language(told):
    labels = [action.text() for action in told.window.actions()]
    labels += [action.text().removeprefix("&") for action in told.window.menuBar().actions()]
    labels += [inner.title() for inner in told.commands.submenus.values()]
    labels += [entry.title for entry in told.commands.entries()]
    labels += [line.split("\t")[1] for line in shortcut_lines(told.commands.allowed())]
    assert len(labels) > 250 and [text for text in labels if english(text)] == []


def test_what_commands_are_known_by_stays_as_it_is(told):
    assert next(iter(told.commands.menus)) == "File" and "Open recent" in told.commands.submenus
    assert {action.objectName() for action in told.window.actions()} == {c.name for c in told.commands.allowed()}


def test_every_title_of_a_command_is_laid_out_for_translators(desk):
    known = {message.source for message in program_texts(VIEWER / "app")[0]}
    titles = {command.title.removeprefix("-") for command in desk.commands._commands.values() if command.said is None}
    assert len(titles) > 90 and titles - known == set()


def test_lines_of_the_status_bar_are_told(told, qtbot):
    said: list[str] = []
    told.window.status.said.connect(said.append)
    for name in (
        "brush_rectangle",
        "brush_lasso",
        "lens_draw",
        "cancel",
        "hold_particles",
        "hold_particles",
        "account",
    ):
        told.commands.run(name)
    told.store.change(selection=Selection(sites=frozenset({999})))
    told.zoom_to_selection()
    told.renderer.failed.emit("no memory")
    told.player.session.book.refused.emit("«why»")
    said = [text for text in said if text]
    assert len(said) > 5 and [text for text in said if english(text.replace("no memory", ""))] == []


def test_sheets_of_the_desk_are_told(told):
    told.commands.run("shortcuts")
    told.commands.run("about")
    sheets = [sheet for sheet in told.window.findChildren(Sheet)]
    assert len(sheets) == 2 and not any(english(sheet.windowTitle()) for sheet in sheets)
    words = [one.text() for one in sheets[0].findChildren(QLabel)]
    keys, titles = words[::2], words[1::2]
    assert len(titles) > 60 and [text for text in titles if english(text)] == []
    assert len([text for text in keys if text.startswith("«")]) == 17
    for sheet in sheets:
        sheet.close()


def test_the_sheet_of_the_maths_is_told_beside_what_is_data(told):
    dialog = show_receipt(told, "Tiny")
    assert dialog.windowTitle() == "«The maths: Tiny»"
    assert all(not english(button.text()) for button in dialog.findChildren(QPushButton))
    assert "«Data tiny, SHA-256 of its files:»" in dialog.findChild(QPlainTextEdit).toPlainText()
    dialog.close()


def test_facts_before_a_talk_are_told(told):
    screens = (Screen("HDMI-1", (0, 0, 1920, 1080), "", True), Screen("DP-2", (1920, 0, 1280, 720), "", False))
    rows = preflight.screen_rows(screens, Placements(None, None, ""))
    texts = [text.replace("HDMI-1", "").replace("DP-2", "") for row in rows for text in (row.name, row.value)]
    assert len(rows) == 4 and [text for text in texts if english(text)] == []
    assert "«Screen HDMI-1»" in [row.name for row in rows]


@pytest.mark.parametrize(
    ("name", "said"), [("screen", "«Screen»"), ("Screen 2", "«Screen 2»"), ("", "«Screen»"), ("DP-2", "«Screen DP-2»")]
)
def test_a_screen_without_a_name_of_its_own_is_told(told, name, said):
    (first, *_) = preflight.screen_rows((Screen(name, (0, 0, 1920, 1080), "", True),), Placements(None, None))
    assert first.name == said


def test_what_is_done_to_a_story_is_told_and_a_first_title_bears_no_marks_of_direction(told):
    told.commands.run("story_record")
    (story,) = told.book.stories
    assert (story.title, story.scenes[0].title) == ("«Story 1»", "«Scene 1»") and story.scenes[0].name == "scene-1"
    assert told.book.can_undo == "«scene '«Scene 1»' recorded»"
    tongue.speak("ar", Catalogue())
    told.commands.run("story_record")
    assert told.book.stories[0].scenes[1].title == "Scene ٢"


def test_patterns_of_file_dialogs_are_kept():
    tongue.speak("es", everything())
    said = filters_said((*PICTURE_FILTERS, *DATA_FILTERS, *FILTERS))
    tongue.speak("en")
    assert said[0] == "«PNG picture» (*.png)" and said[-1] == "«All files» (*)"
    assert [text for text in said if not re.fullmatch(r"«[^«»]+» \([^«»]+\)", text)] == []
    assert filters_said(PICTURE_FILTERS) == list(PICTURE_FILTERS)


def test_a_cut_is_counted_and_what_was_opened_is_one_sentence():
    assert [cut_title(minutes) for minutes in (0, 1, 5)] == [
        "Talk: the whole story",
        "Talk of 1 minute",
        "Talk of 5 minutes",
    ]
    assert _joined("Opened a.gpkg", "", "2 shapes repaired", "b") == "Opened a.gpkg, 2 shapes repaired, b"


@pytest.mark.parametrize(
    "sites, regions, words",
    [
        ({0}, {0}, "yellow: 1 district where the chosen site stands or that sends to or gets from it"),
        ({0}, {0, 1}, "yellow: 2 districts where the chosen site stands or that send to or get from it"),
        ({0, 1}, {0, 1}, "yellow: 2 districts where the chosen sites stand or that send to or get from it"),
        ({0, 1}, {0}, "yellow: 1 district where the chosen sites stand or that sends to or gets from it"),
    ],
)
def test_why_regions_are_marked_that_nobody_chose(sites, regions, words):
    chosen = Selection(sites=frozenset(sites))
    assert involved_words(tiny_city(), chosen, frozenset(regions)) == words

"""Every word of a panel is told: in a language that has a sign for each text nothing is left as the code has it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget

from viewer import tongue
from viewer.model.mode import MODES
from viewer.ui.dialogs import CrsQuestion, LayerQuestion
from viewer.ui.factories import FACTORIES, LATER
from viewer.ui.pin_pad import PinPad
from viewer.ui.speaker import Speaker
from viewer.ui.talk_keys import ACTIONS

SIGN = "§"


class Everything(Mapping):
    """A catalogue in which each text is there, with a sign before it."""

    def __getitem__(self, key: tongue.Key) -> str:
        return SIGN + key[0]

    def __iter__(self) -> Iterator[tongue.Key]:
        return iter(())

    def __len__(self) -> int:
        return 1


@pytest.fixture
def signed() -> Iterator[None]:
    tongue.speak("es", tongue.Catalogue(Everything()))
    yield
    tongue.speak("en")


def texts_of(widget: QWidget) -> Iterator[str]:
    for one in (widget, *widget.findChildren(QWidget)):
        yield from (one.toolTip(), one.accessibleName(), one.accessibleDescription())
        if isinstance(one, QLabel | QAbstractButton):
            yield one.text()
        elif isinstance(one, QComboBox):
            yield from (one.itemText(row) for row in range(one.count()))


def left(widget: QWidget) -> set[str]:
    """Texts with letters that nobody told."""
    return {text for text in texts_of(widget) if any(map(str.isalpha, text)) and SIGN not in text}


@pytest.mark.parametrize("name", [*FACTORIES, *LATER])
def test_no_word_of_a_panel_is_left_as_the_code_has_it(qtbot, signed, name):
    panel = (FACTORIES | LATER)[name](MODES["analyst"], tuple)
    qtbot.addWidget(panel)
    assert any(SIGN in text for text in texts_of(panel)) and not left(panel)


def test_no_word_of_a_question_is_left_as_the_code_has_it(qtbot, signed):
    for question in (CrsQuestion("§wells.csv"), LayerQuestion("§city.gpkg", ["§roads", "§rails"])):
        qtbot.addWidget(question)
        assert not left(question)


def test_the_speakers_desk_is_told_but_for_the_names_of_keys_and_of_languages(qtbot, signed):
    desk = Speaker()
    qtbot.addWidget(desk)
    keys = {action.keys for action in ACTIONS}
    languages = {language.name for language in tongue.LANGUAGES.values()}  # each is named in itself
    assert not left(desk) - keys - languages


def test_a_word_that_nobody_told_is_found(qtbot, signed):
    word = QLabel("Close")
    qtbot.addWidget(word)
    assert left(word) == {"Close"}


def test_the_pin_pad_is_told(qtbot, signed):
    parent = QWidget()
    qtbot.addWidget(parent)
    assert not left(PinPad(parent).pane)

"""The maths of what a scene says: the numbers of its words stand in the sheet and in the receipt that is replayed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from tests.cities import tiny_city
from viewer.app.receipt_sheet import ReceiptDesk, words_place
from viewer.app.replay import recomputed
from viewer.errors import UsageError
from viewer.model.receipt import from_json
from viewer.model.state import Layer, ViewState
from viewer.model.story import Ask, Scene, Story

STORY = Story(
    "tiny", "Tiny",
    scenes=(Scene("one", "One", ViewState((Layer("wealth"),)), caption="{worst} breathes {dust}."),),
    asks=(Ask("dust", "max", (("column", "dust"),)), Ask("worst", "name_max", (("column", "dust"),))),
)  # fmt: skip


@pytest.fixture
def told(make_desk, qtbot, monkeypatch):
    """A desk that tells the story, and what its sheet would save."""
    saved: list[str] = []
    monkeypatch.setattr("viewer.app.receipt_sheet._ask", lambda session, text: saved.append(text))
    desk = make_desk(replace(tiny_city(), stories=(STORY,)))
    desk.player.start(STORY)
    qtbot.waitUntil(lambda: desk.is_settled)
    return desk, saved


def sheet(desk) -> str:
    dialog = desk.companion(ReceiptDesk).show()
    text = dialog.findChild(QPlainTextEdit).toPlainText()
    next(button for button in dialog.children() if getattr(button, "text", str)() == "Export JSON…").click()
    dialog.close()
    return text


def test_the_numbers_of_the_caption_come_first_with_their_formula(told):
    desk, saved = told
    text = sheet(desk)
    assert text.startswith("worst · East\nargmax x")
    assert "dust · East\nmax x" in text
    receipt = from_json(saved[0])
    assert [line.value for line in receipt.lines if line.overlay == "ask"] == ["East", 12.0]
    assert recomputed(receipt, desk.whole).figures() == receipt.figures()
    with pytest.raises(UsageError, match="do not tell"):
        recomputed(receipt, tiny_city())


def test_a_detour_is_told_by_itself(told, qtbot):
    desk, saved = told
    desk.store.change(layers=(Layer("pollution"),))
    qtbot.waitUntil(lambda: desk.is_settled and desk.player.is_astray)
    assert words_place(desk) is None
    assert "argmax" not in sheet(desk)
    assert "words" not in from_json(saved[0]).asked

"""Symbols: every file is used, every name has a file, and they take the colour of the theme."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QToolButton, QWidget

from viewer.app.commands import ICONS
from viewer.overlays import KINDS
from viewer.scene.colour import THEMES
from viewer.ui.icons import DRAWN_IN, FOLDER, dress_icons, give_icon, has_icon, icon, paint_icon
from viewer.ui.palette import GROUP_ICONS

NAMES = sorted(file.stem for file in FOLDER.glob("*.svg"))
CODE = "\n".join(file.read_text() for room in ("ui", "app") for file in Path("viewer", room).glob("*.py"))


@pytest.mark.parametrize("name", NAMES)
def test_every_symbol_is_used_and_drawn_in_the_one_colour(name):
    assert name in KINDS or f'"{name}"' in CODE
    text = (FOLDER / f"{name}.svg").read_text()
    assert set(re.findall(r"#[0-9A-Fa-f]{6}", text)) == {DRAWN_IN} and len(text) < 2000


def test_every_name_that_is_asked_for_has_a_symbol():
    assert all(has_icon(name) for name in (*ICONS.values(), *GROUP_ICONS.values(), *KINDS))
    assert all(has_icon(name) for name in re.findall(r'give_icon\([\w.]+, "(\w+)"', CODE))


def test_a_name_that_is_none_draws_nothing_and_reads_no_file(qapp):
    assert (
        not has_icon("../../pyproject") and not has_icon("nothing") and icon("nothing", "#000000", "#111111").isNull()
    )


@pytest.mark.parametrize("colour", ["#FF0000", "#00FF00"])
def test_the_colour_is_the_one_asked_for(qapp, colour):
    image = QImage(48, 48, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    paint_icon(painter, QRectF(0, 0, 48, 48), "zoom_out", colour)
    painter.end()
    assert image.pixelColor(24, 24).name().upper() == QColor(colour).name().upper()
    assert image.pixelColor(2, 2).alpha() == 0


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_a_button_speaks_in_words_and_grows_with_the_touch(qtbot, theme):
    around = QWidget()
    qtbot.addWidget(around)
    button = QToolButton(around)
    give_icon(button, "close", "Close it")
    dress_icons(around, theme, 1.0)
    small = button.iconSize()
    dress_icons(around, theme, 1.6)
    assert button.accessibleName() == "Close it" and not button.icon().isNull()
    assert button.iconSize().width() == round(18 * 1.6) > small.width()

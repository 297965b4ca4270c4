"""Units and numbers in Arabic: their own signs and digits, wherever the program or a city says one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from viewer import tongue
from viewer.packs.linguist import read
from viewer.render.chrome import metres_text
from viewer.scene import words

ROOT = Path(__file__).resolve().parents[2]
LATIN = re.compile(r"(?<![A-Za-z_{./:=\\−-])(?:km²?|m[²³]?|cm|mm|kg|g|t|h|[µm]g/m³|m/s|MW|px)(?![A-Za-z_}(=\[/])")
KEPT = re.compile(r"\{[^}]*\}|\b[A-Za-z][\w.-]*", re.ASCII)  # what a template fills in, identifiers: {n:2}, NY8, PM2.5
VERSION = re.compile(r"\b[A-Za-z][\w-]* \d+(\.\d+){1,2}(?![\d.])", re.ASCII)  # of a data set: spData 2.2.1
FORMULA = re.compile(r"Σ|rᵀ|\(t\)")  # letters of formulas are read everywhere


def plain(text: str) -> str:
    """Without marks of direction and what keeps a number and its unit on one line."""
    return tongue.bare(text).replace("\xa0", " ").replace("\u2060", "")


@pytest.fixture
def arabic() -> Iterator[None]:
    tongue.speak("ar")
    yield
    tongue.speak("en")


def test_amounts_and_lengths_have_signs_of_the_language(arabic):
    said = [words.quantity(4210.0, "t"), words.quantity(5.4, "kg"), words.quantity(16.4, "ug/m3")]
    assert [plain(text) for text in said] == ["٤٬٢١٠ طن", "٥٫٤ كغ", "١٦٫٤ مكغ/م³"]
    assert plain(words.quantity(3.0, "t/week")) == "٣ طن في الأسبوع"
    assert [plain(metres_text(length)) for length in (2000.0, 500.0, 0.05)] == ["٢ كم", "٥٠٠ م", "٥ سم"]
    assert words.unparted("٤٬٢١٠ طن من ٥٫٤ كغ")[0] == "٤٬٢١٠ طن", "no line ends between them"


@pytest.mark.parametrize(
    "file",
    [ROOT / "assets" / "languages" / "rhea_ar.ts", *sorted((ROOT / "maps").glob("*/texts/ar.ts"))],
    ids=lambda file: f"{file.parent.parent.name} {file.name}",
)
def test_no_translation_says_a_unit_in_latin_letters(file):
    catalogue = tongue.parsed(file.read_bytes())
    said = [*catalogue.texts.values(), *(form for forms in catalogue.counted.values() for form in forms)]
    without = [re.sub(r"\{[^}]*\}", "", text) for text in said if not FORMULA.search(text)]
    assert [text for text in without if LATIN.search(text)] == []


@pytest.mark.parametrize(
    "file", sorted((ROOT / "maps").glob("*/texts/ar.ts")), ids=lambda file: file.parent.parent.name
)
def test_no_translation_of_a_city_has_english_digits(file):
    """A year, a rate or a number of a tract; names of data sets and their versions are what one looks for."""
    told = [(VERSION.sub("", text) if one.context == "sources" else text)
            for one in read(file.read_bytes()) for text in one.told]  # fmt: skip
    assert len(told) > 100
    assert [text for text in told if re.search("[0-9]", KEPT.sub("", text))] == []

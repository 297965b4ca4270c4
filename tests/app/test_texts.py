"""What there is to translate, found in the code; the files that come with the program hold exactly that."""

from __future__ import annotations

import pytest

from viewer.app.texts import CODES, texts_in
from viewer.app.texts_command import Place, file_faults, places_of
from viewer.packs.linguist import Message, read, written


def sources(code: str) -> list[tuple[str, str, str]]:
    return [(one.source, one.comment, one.one) for one in texts_in(code, "app.some").messages]


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('tr("Open")', [("Open", "", "")]),
        ('tr("{a} of "\n   "{b}", a=1, b=2)', [("{a} of {b}", "", "")]),
        ('tongue.tr("Open", about="of a door")', [("Open", "of a door", "")]),
        ('tr("On" if on else "Off")', [("On", "", ""), ("Off", "", "")]),
        ('NAMES = (mark("Waste"), mark("Wealth"))', [("Waste", "", ""), ("Wealth", "", "")]),
        ('class A:\n    title = mark("Layers")', [("Layers", "", "")]),
        ('def a():\n    def b(x=mark("inside")): ...', [("inside", "", "")]),
        ('trn("{n} day", "{n} days", 3, about="of rain")', [("{n} days", "of rain", "{n} day")]),
        ('marks("credit", "credits")', [("credits", "", "credit")]),
        ('words.count(n, "facility")', [("{n} facilities", "", "{n} facility")]),
        ('words.count(n, "row", "rows of it")', [("{n} rows of it", "", "{n} row")]),
        ('words.count(n, kind or "site")', [("{n} sites", "", "{n} site")]),
        ('from viewer.overlays.asking import count as many\nmany(2, "batch")', [("{n} batches", "", "{n} batch")]),
        ('rows.count(n, "site")', []),  # anything else that counts
        ('self.tr("by Qt")', []),
        ("tr(MARKED)", []),
        ("trn(*MARKED, 3)", []),
        ('tr("")', []),
    ],
)
def test_texts_are_found_in_the_code(code: str, found: list[tuple[str, str, str]]):
    assert sources(code) == found
    assert texts_in(code, "app.some").problems == []


@pytest.mark.parametrize(
    "code", ['tr(f"{a} of")', 'tr("a" + b)', "mark(NAME)", "trn(one, many, 3)", 'tr("a", about=WHAT)']
)
def test_a_text_that_cannot_be_read_from_the_code_is_told_with_its_line(code: str):
    (problem,) = texts_in(f"\n{code}", "app.some").problems
    assert (problem.file, problem.field) == ("viewer/app/some.py", "line 2")


def test_a_file_says_what_it_lacks_what_is_too_much_and_what_is_wrong():
    wanted = [Message("a", "One"), Message("a", "Two {x}"), Message("a", "Three")]
    kept = [
        Message("a", "One", told=("Uno",), kind=""),
        Message("a", "Two {x}", told=("Dos",), kind=""),
        Message("a", "Four", told=("Cuatro",), kind="vanished"),
    ]
    said = [problem.found for problem in file_faults(wanted, kept, "es", "x.ts")]
    assert said == ["'Two {x}': {x} is missing", "'Three': is not in the file", "'Four': nothing says this any more"]


def test_a_template_of_a_story_has_forms_that_its_language_has():
    text = "{n:district|districts} reached"
    arabic = Message("stories/a/b", text, told=("وصل {n:أ|ب|ج|د|ه|و}",), kind="")
    spanish = Message("stories/a/b", text, told=("{n:a|b|c|d} alcanzados",), kind="")
    assert file_faults([arabic], [arabic], "ar", "x.ts") == []
    (problem,) = file_faults([spanish], [spanish], "es", "x.ts")
    assert "two words" in problem.found


# --- the files that come with the program


@pytest.fixture(scope="module")
def places() -> dict[str, Place]:
    found, problems = places_of()
    assert problems == [], "every text of the code is one literal"
    return {place.name: place for place in found}


FILES = ("rhea", "capital-2147", "nano-city-2085", "neo-terra-2045", "strata-2045", "upstate-ny-1980")
EACH = pytest.mark.parametrize(("name", "code"), [(name, code) for name in FILES for code in CODES])


def test_the_files_are_those_of_the_program_and_the_cities(places):
    assert set(places) == set(FILES)


@EACH
def test_a_shipped_file_holds_exactly_what_is_said(places, name: str, code: str):
    """Mended by `rhea texts --update --forget`."""
    wanted, kept = {one.key for one in places[name].wanted}, places[name].kept(code)
    assert {one.key for one in kept} == wanted
    assert [one.source for one in kept if one.kind == "vanished"] == []


@EACH
def test_everything_is_translated_and_nothing_wrongly(places, name: str, code: str):
    problems = file_faults(places[name].wanted, places[name].kept(code), code, f"{name}/{code}")
    assert [problem.sentence() for problem in problems[:20]] == []


@EACH
def test_a_shipped_file_has_the_bytes_that_are_written(places, name: str, code: str):
    content = places[name].file(code).read_bytes()
    assert written(read(content), code) == content

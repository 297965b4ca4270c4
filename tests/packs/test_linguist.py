"""Qt Linguist files: read, written, renewed; and what makes a translation a wrong one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.test_tongue import ODD_FILES
from viewer import tongue
from viewer.packs.linguist import UNFINISHED, VANISHED, Message, joined, language_of, merged, read, written
from viewer.packs.text_rules import faults, places

OPEN = Message("ui.window", "Open <a> & “b”", told=("Abrir <a> & «b»",), kind="")
MANY = Message("ui.window", "{n} districts", one="{n} district", told=("{n} distrito", "{n} distritos"), kind="")
DOOR = Message("app.main", "Open", "of a door", told=("Abierta",), kind="")

TEXT = st.text(st.characters(blacklist_categories=("Cs", "Cc"), whitelist_characters="\n\t"), max_size=20).filter(
    lambda text: "\ufffe" not in text and "\uffff" not in text
)


def test_what_was_written_is_read_sorted_by_context():
    content = written([OPEN, MANY, DOOR], "es")
    assert read(content) == (DOOR, OPEN, MANY)
    assert language_of(content) == "es"


def test_the_program_reads_a_written_file():
    catalogue = tongue.parsed(written([OPEN, MANY, DOOR], "es"))
    assert catalogue.texts == {("Open <a> & “b”", ""): "Abrir <a> & «b»", ("Open", "of a door"): "Abierta"}
    assert catalogue.counted == {("{n} districts", ""): ("{n} distrito", "{n} distritos")}


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(TEXT, TEXT, TEXT), max_size=5))
def test_odd_texts_come_back_as_they_were(rows):
    messages = joined(Message("c", a, b, told=(c,) if c else (), kind="" if c else UNFINISHED) for a, b, c in rows)
    content = written(messages, "ar")
    assert read(content) == messages
    assert written(read(content), "ar") == content


def test_a_renewed_file_keeps_what_stays_and_remembers_what_vanished():
    wanted = [Message("elsewhere", "Open", "of a door"), Message("ui.window", "New")]
    found = merged(wanted, [OPEN, DOOR, Message("x", "Never told")])
    assert [(one.context, one.source, one.told, one.kind) for one in found] == [
        ("elsewhere", "Open", ("Abierta",), ""),
        ("ui.window", "New", (), UNFINISHED),
        ("ui.window", OPEN.source, OPEN.told, VANISHED),
    ]
    assert [one.source for one in merged(wanted, found, forget=True)] == ["Open", "New"]
    again = merged([OPEN], found)
    assert next(one for one in again if one.source == OPEN.source).kind == ""  # it is said again


def test_the_same_text_of_two_modules_is_translated_once():
    two = [Message("b", "Yes"), Message("a", "Yes"), Message("a", "No"), Message("c", "Yes")]
    assert [(one.context, one.source) for one in joined(two, "viewer")] == [("a", "No"), ("viewer", "Yes")]
    assert [(one.context, one.source) for one in joined(two)] == [("a", "No"), ("a", "Yes")]


@pytest.mark.parametrize(
    ("content", "match"),
    [
        (b"", "not a Qt Linguist file"),
        (b"<html/>", "begins with <html>"),
        (b'<!DOCTYPE TS [<!ENTITY a "b">]><TS/>', "entities"),
    ],
)
def test_what_is_no_such_file_is_refused(content, match):
    with pytest.raises(ValueError, match=match):
        read(content)


@pytest.mark.parametrize("content", ODD_FILES)
def test_a_file_in_another_coding_or_with_entities_is_refused_in_words(content):
    for reader in (read, language_of):
        with pytest.raises(ValueError, match="not a Qt Linguist file"):
            reader(content)


def test_contexts_in_contexts_are_none_and_no_message_is_read_twice():
    message = "<message><source>a</source><translation>b</translation></message>"
    nested = f"<TS><context>{message}<context>{message}</context></context></TS>".encode()
    assert [one.source for one in read(nested)] == ["a"]
    deep = b"<TS>" + b"<context><message/>" * 3000 + b"</context>" * 3000 + b"</TS>"
    assert len(read(deep)) == 1


def test_the_name_of_a_context_is_looked_for_once(monkeypatch):
    looked = []

    class Counting(tongue.tree(b"<TS/>").__class__):
        def findtext(self, path, *more):
            looked.append(path)
            return super().findtext(path, *more)

    root, context = Counting("TS"), Counting("context")
    root.append(context)
    for _ in range(9):
        context.append(Counting("message"))
    monkeypatch.setattr("viewer.packs.linguist.tree", lambda content: root)
    assert len(read(b"")) == 9
    assert looked.count("name") == 1


def test_a_file_of_too_many_messages_is_refused_before_they_are_read():
    with pytest.raises(ValueError, match="more than 60,000 messages"):
        read(b"<TS><context>" + b"<message/>" * 60_001 + b"</context></TS>")


@pytest.mark.parametrize("code", ["es", "ar"])
def test_qt_makes_its_own_file_of_it(code: str, tmp_path: Path):
    import PySide6

    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    if not tool.is_file():
        pytest.skip("lrelease does not come with this PySide6")
    forms = tuple(f"{{n}} x{n}" for n in range(tongue.LANGUAGES[code].forms))
    path = tmp_path / "rhea.ts"
    path.write_bytes(
        written([OPEN, DOOR, Message("c", "{n} districts", one="{n} district", told=forms, kind="")], code)
    )
    done = subprocess.run([tool, path, "-qm", tmp_path / "rhea.qm"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert "3 translation(s) (3 finished and 0 unfinished)" in done.stdout + done.stderr


# --- what is wrong with a translation


def told(source: str, *forms: str, one: str = "", context: str = "c") -> Message:
    return Message(context, source, one=one, told=forms, kind="")


@pytest.mark.parametrize(
    ("message", "code", "said"),
    [
        (told("{a} of {b:.1f}", "{b:.1f} de {a}"), "es", []),
        (told("{a} of {b:.1f}", "{b} de {a}"), "es", ["{b:.1f} is missing", "{b} is not in the English text"]),
        (told("{a} is open", "{a} está abierto {"), "es", ["'{' without its other half"]),
        (told("Read {{this}} now", "Leer {{esto}}"), "es", []),
        (told(" and ", " y "), "es", []),
        (told(" and ", "y"), "es", ["another beginning", "another end"]),
        (told("Show the map", "Show the map"), "es", ["it is the English text"]),
        (told("Show the map", "Mostrar the mapa"), "es", ["left in English: the"]),
        (told("Total", "Total"), "es", []),
        (told("Neo-Terra, 2045", "Neo-Terra, 2045"), "es", []),
        (told("The Map", "خريطة Map"), "ar", ["left in English: Map"]),
        (told("Save as PNG", "حفظ بصيغة PNG"), "ar", []),
        (told("Old Harbour", "Old Harbour", context="names"), "es", []),
        (told("Old Harbour", "Old Harbour", context="names"), "ar", ["left in English: Old, Harbour"]),
        (told("spData 2.2.1: NY8, after Waller", "حزمة spData 2.2.1: NY8، عن والر", context="sources"), "ar", []),
        (told("ERA5-Land by Sentinel-2, GTOPO30", "عن ERA5-Land و Sentinel-2 و GTOPO30", context="sources"), "ar", []),
        (told("NY8, after Waller", "NY8، عن Waller", context="sources"), "ar", ["left in English: Waller"]),
        (told("Census 2147", "تعداد Census 2147", context="sources"), "ar", ["left in English: Census"]),
        (told("Waller-Gotway 8", "Waller-Gotway 8", context="sources"), "ar", ["left in English: Waller, Gotway"]),
        (told("spData, 2004", "حزمة spData، ٢٠٠٤", context="city"), "ar", ["left in English: spData"]),
        (told("spData: NYleuk", "spData: NYleuk", context="sources"), "es", []),
        (told("{n} days", "un día", "{n} días", one="{n} day"), "es", []),
        (told("{n} days", "{n} días", one="{n} day"), "es", ["1 forms instead of 2"]),
        (told("{n} of {x}", "{n}", "{n} de {x}", one="{n} of {x}"), "es", ["{x} is missing in the form for 1"]),
        (told("{n} of {x}", "uno de {x}", "", one="{n} of {x}"), "es", ["nothing is said in the form for 0, 2, 3"]),
        (told("{n} {n:is|are} here", "{n} {n:está|están} aquí", context="stories/a/b"), "es", []),
        (told("{n} is here", "{n} {n:está|están} aquí", context="stories/a/b"), "es", []),
        (told("{n} is here", "{n} {m:está|están} aquí", context="stories/a/b"), "es", ["{m:está|están} is not in"]),
    ],
)
def test_faults_of_translations(message: Message, code: str, said: list[str]):
    found = faults(message, code)
    assert len(found) == len(said)
    assert all(fault.startswith(start) for fault, start in zip(found, said, strict=True)), found


def test_what_is_not_translated_yet_is_not_wrong():
    assert faults(Message("c", "{a}", told=("{b}",)), "es") == []
    assert faults(Message("c", "{a}", told=("{b}",), kind=VANISHED), "es") == []


def test_placeholders_are_found_once_and_braces_are_none():
    assert places("{a} {{b}} {c:.1f} {a}") == ["a", "c:.1f"]

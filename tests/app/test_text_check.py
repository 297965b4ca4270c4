"""`rhea check` of a pack with translations: a file is read although its hash differs, and no update blesses it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from tests.packs.test_pack import contents
from viewer.app.cli import main
from viewer.app.texts_command import places_of
from viewer.packs.linguist import read, written
from viewer.packs.writing import write_pack

TITLE = "Two places {sic}"


@pytest.fixture
def pack(tmp_path, monkeypatch, capsys):
    """A pack with a file of each language, nothing translated yet; the program itself says nothing."""
    monkeypatch.setattr("viewer.app.texts_command.shipped", lambda code: tmp_path / f"rhea_{code}.ts")
    monkeypatch.setattr("viewer.app.texts_command.program_texts", lambda: ((), []))
    manifest, files = contents()
    root = tmp_path / "two"
    write_pack(root, manifest | {"title": TITLE}, files)
    assert main(["texts", "--update", "--pack", str(root)]) == 0
    capsys.readouterr()
    return root


def told(pack, code: str, text: str) -> bytes:
    """The file of a language with this as the translation of the title."""
    messages = read((pack / f"texts/{code}.ts").read_bytes())
    assert TITLE in [one.source for one in messages]
    return written([replace(one, told=(text,), kind="") if one.source == TITLE else one for one in messages], code)


def checked(pack, capsys) -> tuple[int, list[dict]]:
    code = main(["check", str(pack), "--json"])
    problems = json.loads(capsys.readouterr().out)["problems"]
    return code, [one for one in problems if one["file"].startswith("texts/")]


def test_texts_without_a_fault_add_nothing(pack, capsys):
    assert checked(pack, capsys) == (0, [])


@pytest.mark.parametrize("pinned", [False, True])
def test_a_broken_file_and_a_wrong_placeholder_are_named_whatever_the_hash(pack, capsys, pinned: bool):
    from viewer.packs.pack_texts import write_texts

    wrong = told(pack, "es", "Dos sitios")
    if pinned:  # somebody made the pack with it
        write_texts(pack, {"es": read(wrong)})
    (pack / "texts/es.ts").write_bytes(wrong)
    (pack / "texts/ar.ts").write_bytes(b"<?xml version='1.0'?><TS><context></TS>")
    code, problems = checked(pack, capsys)
    said = {(one["file"], one["found"]) for one in problems}
    assert code == 0  # it is shown, in English
    assert ("texts/es.ts", f"'{TITLE}': {{sic}} is missing") in said
    assert any(file == "texts/ar.ts" and "mismatched tag" in found for file, found in said)
    assert len([one for one in problems if "{sic} is missing" in one["found"]]) == 1
    assert {one["file"] for one in problems if f"rhea texts --check --pack {pack}" in one["hint"]} == {
        "texts/es.ts", "texts/ar.ts",
    }  # fmt: skip
    assert main(["texts", "--check", "--pack", str(pack)]) == 1
    same = capsys.readouterr().err
    assert "{sic} is missing" in same
    assert "mismatched tag" in same


@pytest.mark.parametrize("how", ["no XML", "a lost placeholder"])
def test_an_update_refuses_a_broken_file_and_leaves_the_pack_as_it_is(pack, capsys, how: str):
    broken = b"<?xml version='1.0'?><TS>" if how == "no XML" else told(pack, "es", "Dos sitios")
    (pack / "texts/es.ts").write_bytes(broken)
    before = {path: path.read_bytes() for path in pack.rglob("*") if path.is_file()}
    assert main(["texts", "--update", "--pack", str(pack)]) == 1
    said = capsys.readouterr().err
    assert ("es.ts" in said) and (("no element found" if how == "no XML" else "{sic} is missing") in said)
    assert {path: path.read_bytes() for path in pack.rglob("*") if path.is_file()} == before


def test_an_update_takes_in_a_sound_translation(pack, capsys):
    (pack / "texts/es.ts").write_bytes(told(pack, "es", "Dos sitios {sic}"))
    assert main(["texts", "--update", "--pack", str(pack)]) == 0
    capsys.readouterr()
    assert checked(pack, capsys) == (0, [])
    found, _ = places_of([pack])
    assert [one.told for one in found[1].kept("es") if one.source == TITLE] == [("Dos sitios {sic}",)]

"""Texts of packs in other languages: what is taken of a file, and what of a stranger's a list of cities reads."""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from pathlib import Path

import pytest

from tests.packs.test_pack import contents
from viewer.packs.installed import LARGEST_HERE, installed
from viewer.packs.linguist import Message, read, written
from viewer.packs.pack import load_pack
from viewer.packs.pack_texts import pack_messages, tables_of, write_texts
from viewer.packs.writing import write_pack

TITLE = Message("city", "Two towns", told=("Dos villas",), kind="")
NOTE = Message("city", "Ninefold", told=("Nueve",), kind="")


def test_texts_that_a_city_cannot_tell_apart_are_refused_with_a_problem():
    messages = [
        TITLE,
        Message("city", "Open", "of a door", told=("Abierta",), kind=""),
        Message("city", "{n} days", told=("{n} fechas",), kind=""),
        Message("nouns", "{n} days", one="{n} day", told=("{n} día", "{n} días"), kind=""),
        Message("nouns", "{n} towns", one="{n} town", told=("{n} villa", "{n} villas"), kind=""),
        Message("city", "{n} towns", told=("{n} pueblos",)),  # not finished
    ]
    tables, problems = tables_of({"texts/es.ts": written(messages, "es")})
    assert tables["es"] == {"Two towns": ("Dos villas",), "{n} towns": ("{n} villa", "{n} villas")}
    said = sorted(problem.found for problem in problems)
    assert [text.partition(":")[0] for text in said] == ["'Open'", "'{n} days'", "'{n} days'"]
    assert "of a door" in said[0]
    assert {problem.severity for problem in problems} == {"warning"}


@pytest.mark.parametrize("coding", ["foo", "rot13", "utf-16"])
def test_a_file_in_another_coding_leaves_the_texts_english(coding: str):
    tables, problems = tables_of({"texts/es.ts": f'<?xml version="1.0" encoding="{coding}"?><TS/>'.encode()})
    assert tables == {}
    assert [problem.severity for problem in problems] == ["warning"]


# --- written into a pack


def with_texts(folder: Path, told: str) -> None:
    """A pack whose file of Spanish says how its title is told."""
    manifest, files = contents()
    spanish = written([replace(TITLE, source=manifest["title"], told=(told,))], "es")
    texts = {"texts": ["texts/es.ts"]}
    write_pack(folder, {"format": 1, "name": "two", **texts} | manifest, files | {"texts/es.ts": spanish})


def test_texts_of_any_pack_are_entered_with_their_hashes(tmp_path: Path):
    manifest, files = contents()
    write_pack(tmp_path / "two", manifest, files)
    city = load_pack(tmp_path / "two").city
    told = {code: pack_messages(tmp_path / "two", city, code) for code in ("es", "ar")}
    assert write_texts(tmp_path / "two", told) == ["texts/ar.ts", "texts/es.ts"]
    assert write_texts(tmp_path / "two", told) == []
    problems = load_pack(tmp_path / "two").problems
    assert not [problem for problem in problems if problem.severity == "error" or problem.file.startswith("texts/")]


def test_a_pack_with_another_translation_is_the_one_that_a_generator_would_write(tmp_path: Path):
    with_texts(tmp_path / "old", "Dos cuadros")
    with_texts(tmp_path / "new", "Dos plazas")
    told = {"es": read((tmp_path / "new/texts/es.ts").read_bytes())}
    assert write_texts(tmp_path / "old", told) == ["texts/es.ts"]
    for name in ("pack.toml", "texts/es.ts"):
        assert (tmp_path / "old" / name).read_bytes() == (tmp_path / "new" / name).read_bytes(), name


# --- the list of cities


@pytest.fixture
def pack(tmp_path: Path):
    """Makes a pack of nothing but texts in a folder of packs, as `rhea texts --pack` leaves it."""

    def make(content: bytes, listed: str = '"texts/es.ts"', digest: str = "") -> Path:
        root = tmp_path / "maps" / "two"
        (root / "texts").mkdir(parents=True)
        (root / "texts" / "es.ts").write_bytes(content)
        digest = digest or hashlib.sha256(content).hexdigest()
        head = f'title = "Two towns"\nnote = "Ninefold 17"\ntexts = [{listed}]\n'
        (root / "pack.toml").write_text(f'{head}[files]\n"texts/es.ts" = "{digest}"\n')
        return root

    return make


def titles(root: Path) -> list[str]:
    return [one.title for one in installed(root.parent, "es")]


def test_an_exhibit_is_named_in_the_words_that_its_manifest_vouches_for(pack):
    root = pack(written([TITLE, NOTE], "es"))
    assert [(one.title, one.note) for one in installed(root.parent, "es")] == [("Dos villas", "Nueve 17")]
    assert [one.title for one in installed(root.parent, "ar")] == ["Two towns"]
    assert [one.title for one in installed(root.parent)] == ["Two towns"]


@pytest.mark.parametrize("changed", [{"listed": ""}, {"listed": "3"}, {"digest": "0" * 64}], ids=str)
def test_a_file_that_no_manifest_vouches_for_leaves_the_name_english(pack, changed):
    assert titles(pack(written([TITLE], "es"), **changed)) == ["Two towns"]


@pytest.mark.parametrize(
    "content",
    [
        b'<?xml version="1.0" encoding="foo"?><TS/>',
        b"<?xml",
        b"no",
        written([Message("city", "Two towns", told=("{n} villas",), kind="")], "es"),
        written([Message("city", "Two towns", "of a door", told=("Dos",), kind="")], "es"),
        written([TITLE], "es") + b" " * LARGEST_HERE,
    ],
    ids=["coding", "broken", "text", "placeholder", "comment", "large"],
)
def test_a_bad_file_takes_no_list_down(pack, content: bytes):
    assert titles(pack(content)) == ["Two towns"]


@pytest.mark.skipif(not hasattr(os, "link"), reason="no links here")
@pytest.mark.parametrize("link", [os.symlink, os.link], ids=["symbolic", "hard"])
def test_no_link_is_followed_for_a_name(pack, tmp_path: Path, link):
    root = pack(written([TITLE], "es"))
    file, elsewhere = root / "texts" / "es.ts", tmp_path / "es.ts"
    file.rename(elsewhere)
    try:
        link(elsewhere, file)
    except OSError:
        pytest.skip("links need rights here")
    assert titles(root) == ["Two towns"]

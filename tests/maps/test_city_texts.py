"""What the cities say in other languages is kept beside their generators and in their packs, the same in both."""

from __future__ import annotations

import importlib.util
import os
from dataclasses import replace
from pathlib import Path

import pytest

from tests.packs.test_pack import TALE, contents
from viewer.packs.linguist import read, written
from viewer.packs.pack import load_pack
from viewer.packs.pack_texts import pack_messages, write_texts
from viewer.packs.writing import write_pack

ROOT = Path(__file__).parents[2]


def _tool():
    spec = importlib.util.spec_from_file_location("map_texts", ROOT / "maps/make/texts.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


tool = _tool()


@pytest.fixture
def pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A pack with a story and no texts yet."""
    monkeypatch.setattr(tool, "MAPS", tmp_path)
    manifest, files = contents()
    write_pack(tmp_path / "two", {"format": 1, "name": "two", "stories": ["stories/tale.toml"]} | manifest,
               files | {"stories/tale.toml": TALE})  # fmt: skip
    return tmp_path / "two"


def translated(path: Path, source: str, told: str) -> None:
    messages = [replace(one, told=(told,), kind="") if one.source == source else one for one in read(path.read_bytes())]
    path.write_bytes(written(messages, path.stem))


def said(path: Path, source: str) -> tuple[str, ...]:
    return next(one.told for one in read(path.read_bytes()) if one.source == source)


def test_translations_made_in_either_place_come_into_both(pack: Path, tmp_path: Path):
    sources = tmp_path / "texts"
    assert tool.renew(pack, sources)
    assert tool.renew(pack, sources) == []
    translated(sources / "es.ts", "Two squares", "Dos cuadros")
    translated(pack / "texts" / "es.ts", "Why?", "¿Por qué?")  # its hash is another now
    assert tool.renew(pack, sources)
    for path in (sources / "es.ts", pack / "texts" / "es.ts"):
        assert (said(path, "Two squares"), said(path, "Why?")) == (("Dos cuadros",), ("¿Por qué?",))
    reading = load_pack(pack)
    assert not [problem for problem in reading.problems if problem.file.startswith("texts/")]
    assert reading.city.texts["es"]["Why?"] == ("¿Por qué?",)


def test_of_two_translations_the_newer_file_has_the_one_that_counts(pack: Path, tmp_path: Path):
    sources = tmp_path / "texts"
    tool.renew(pack, sources)
    translated(sources / "es.ts", "Why?", "old")
    translated(pack / "texts" / "es.ts", "Why?", "new")
    os.utime(sources / "es.ts", (1_000_000_000, 1_000_000_000))
    tool.renew(pack, sources)
    assert said(sources / "es.ts", "Why?") == ("new",)


def test_texts_of_any_pack_are_entered_with_their_hashes(tmp_path: Path):
    manifest, files = contents()
    write_pack(tmp_path / "two", manifest, files)
    city = load_pack(tmp_path / "two").city
    told = {code: pack_messages(tmp_path / "two", city, code) for code in ("es", "ar")}
    assert write_texts(tmp_path / "two", told) == ["texts/ar.ts", "texts/es.ts"]
    assert write_texts(tmp_path / "two", told) == []
    problems = load_pack(tmp_path / "two").problems
    assert not [problem for problem in problems if problem.severity == "error" or problem.file.startswith("texts/")]

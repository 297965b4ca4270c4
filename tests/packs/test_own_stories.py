"""Stories that a person made: kept in the person's own folder by city, or saved into the pack with its hash renewed."""

from __future__ import annotations

import os
import shutil
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from tests.packs.test_pack import TALE, contents
from viewer.errors import PackError
from viewer.model.city import City
from viewer.model.story import Fork, Scene, Story
from viewer.packs import own_stories
from viewer.packs.own_stories import (
    forget,
    joined,
    keep,
    own_folder,
    remove_from_pack,
    save_into_pack,
    why_not_into_pack,
)
from viewer.packs.pack import load_pack
from viewer.packs.renewing import renewed_manifest
from viewer.packs.writing import write_pack

STORY = Story("mine", "My story", scenes=(Scene("a", "A"), Scene("b", "B", notes="Say\nthis.")))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A pack with one story and with comments in its manifest."""
    manifest, files = contents()
    write_pack(tmp_path / "two", manifest | {"stories": ["stories/tale.toml"]}, files | {"stories/tale.toml": TALE})
    file = tmp_path / "two" / "pack.toml"
    text = file.read_text("utf-8").replace('title = "Two squares"', 'title = "Two squares"   # of one plane')
    file.write_text(f"# made by hand\n{text}# the end\n", "utf-8")
    return tmp_path / "two"


@pytest.fixture
def city(root: Path) -> City:
    return load_pack(root).city


def test_a_story_is_kept_by_city_and_found_again(city: City, own_home: Path) -> None:
    path = keep(STORY, city)
    assert path.is_relative_to(own_home) and path.parent == own_folder(city) and path.name == "mine.toml"
    assert own_stories.own_stories(city) == ((STORY,), [])
    renewed = replace(city, sha256={})  # data of the pack that were renewed
    assert own_stories.own_stories(renewed)[0] == (STORY,)
    for other in (replace(city, title="Another"), replace(city, name="Odd Name/../x"), City("")):
        assert own_stories.own_stories(other) == ((), []) and own_folder(other).parent == own_folder(city).parent
    assert forget("mine", city) and not forget("mine", city)
    assert own_stories.own_stories(city) == ((), [])


def test_a_kept_story_is_replaced_whole_and_keeps_what_somebody_wrote_into_it(city: City) -> None:
    path = keep(STORY, city)
    path.write_text(path.read_text("utf-8").replace("[[scenes]]", "# by hand\n[[scenes]]", 1), "utf-8")
    keep(replace(STORY, scenes=(STORY.scenes[0], Scene("c", "C"))), city)
    assert "# by hand" in path.read_text("utf-8") and [p.name for p in path.parent.iterdir()] == ["mine.toml"]


def test_a_damaged_story_of_ones_own_is_told_and_leaves_the_others(city: City) -> None:
    folder = keep(STORY, city).parent
    (folder / "bad.toml").write_bytes(b"format = ")
    (folder / "wrong.toml").write_bytes(TALE)
    (folder / "odd.toml").mkdir()
    stories, problems = own_stories.own_stories(city)
    assert stories == (STORY,)
    said = "\n".join(problem.sentence() for problem in problems)
    assert (
        "bad.toml: not TOML" in said and "wrong.toml: it holds the story 'tale' (expected the file tale.toml)" in said
    )
    assert "odd.toml: Is a directory" in said


def test_a_story_that_could_not_be_read_again_is_not_written(city: City) -> None:
    bad = replace(STORY, scenes=(Scene("a", "A", forks=(Fork("x", "nowhere"),)),))
    with pytest.raises(PackError, match="there is no scene 'nowhere'"):
        keep(bad, city)
    assert not own_folder(city).exists()


def test_saving_into_the_pack_renews_its_hash_and_keeps_its_comments(root: Path, city: City) -> None:
    before = {path.name: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    saved = save_into_pack(STORY, city)
    assert saved.file == "stories/mine.toml"
    again = load_pack(root)
    assert [story.name for story in again.city.stories] == ["tale", "mine"] and again.city.stories[1] == saved
    text = (root / "pack.toml").read_text("utf-8")
    assert text.startswith("# made by hand\n") and "# of one plane" in text and "# the end\n" in text
    after = {path.name: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    assert {name for name in after if after[name] != before.get(name)} == {"pack.toml", "mine.toml"}
    assert sorted(path.name for path in root.parent.iterdir()) == ["two"]


def test_saving_again_changes_the_file_that_is_there(root: Path, city: City) -> None:
    tale = city.stories[0]
    save_into_pack(replace(tale, scenes=(replace(tale.scenes[0], title="New"),)), city)
    again = load_pack(root).city
    assert [story.scenes[0].title for story in again.stories] == ["New"]
    text = (root / "pack.toml").read_bytes()
    save_into_pack(again.stories[0], again)
    assert (root / "pack.toml").read_bytes() == text


def test_a_new_story_takes_no_file_of_another_story(root: Path, city: City) -> None:
    other = TALE.replace(b"tale", b"alpha")
    (root / "stories" / "mine.toml").write_bytes(other)
    manifest = renewed_manifest((root / "pack.toml").read_bytes(), {"stories/mine.toml": other},
                                stories=["stories/mine.toml"])  # fmt: skip
    (root / "pack.toml").write_bytes(manifest)
    city = load_pack(root).city
    saved = save_into_pack(STORY, city)
    assert saved.file == "stories/mine-2.toml" and (root / "stories" / "mine.toml").read_bytes() == other
    stories = {story.name: story for story in load_pack(root).city.stories}
    assert set(stories) == {"tale", "alpha", "mine"} and stories["mine"].file == saved.file
    save_into_pack(replace(saved, title="Again"), load_pack(root).city)
    assert [s.title for s in load_pack(root).city.stories if s.name == "mine"] == ["Again"]
    assert len(list((root / "stories").iterdir())) == 3


def test_a_story_saved_without_its_file_finds_it_again(root: Path, city: City) -> None:
    save_into_pack(STORY, city)
    again = load_pack(root).city
    assert save_into_pack(replace(STORY, title="Again"), again).file == "stories/mine.toml"
    assert [story.title for story in load_pack(root).city.stories] == ["T", "Again"]


def test_a_pack_without_stories_gets_its_first(tmp_path: Path) -> None:
    manifest, files = contents()
    write_pack(tmp_path / "two", manifest, files)
    city = load_pack(tmp_path / "two").city
    save_into_pack(STORY, city)
    assert [story.name for story in load_pack(tmp_path / "two").city.stories] == ["mine"]


def test_a_story_is_taken_out_of_the_pack(root: Path, city: City) -> None:
    remove_from_pack(city.stories[0], city)
    assert load_pack(root).city.stories == () and not (root / "stories").exists()
    assert tomllib.loads((root / "pack.toml").read_text("utf-8"))["stories"] == []
    with pytest.raises(PackError, match="not in the pack"):
        remove_from_pack(STORY, city)


def test_what_cannot_be_written_says_so_and_changes_nothing(root: Path, city: City, monkeypatch) -> None:
    assert why_not_into_pack(city) == "" and why_not_into_pack(City("x", path="/nowhere")) == "this city is not a pack"
    assert why_not_into_pack(City("")) == "this city is not a pack"
    before = (root / "pack.toml").read_bytes()

    def full(*given: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("shutil.copy2", full)
    with pytest.raises(PackError, match="No space left"):
        save_into_pack(STORY, city)
    assert (root / "pack.toml").read_bytes() == before and [p.name for p in root.parent.iterdir()] == ["two"]
    monkeypatch.setattr(os, "access", lambda path, how: False)
    with pytest.raises(PackError, match=r"the pack two is read-only\. it stays among"):
        save_into_pack(STORY, city)


def test_ones_own_stories_stand_in_the_place_of_those_of_the_pack() -> None:
    pack = (Story("a", "A", file="stories/a.toml"), Story("b", "B", file="stories/b.toml"))
    own = (Story("b", "Mine"), Story("c", "C"))
    assert joined(pack, own) == (pack[0], Story("b", "Mine", file="stories/b.toml"), own[1])


def test_a_manifest_whose_name_cannot_be_found_is_left_alone() -> None:
    odd = b'format = 1\n"name" = "x"\ntitle = "X"\ncrs = "local"\n'
    with pytest.raises(PackError, match="could not be entered"):
        renewed_manifest(odd, {"stories/a.toml": b"x"}, stories=["stories/a.toml"])


@pytest.mark.parametrize("broken", range(1, 40))
def test_wherever_the_disk_fails_the_pack_is_the_old_one_or_the_new_one(
    root: Path, city: City, monkeypatch, broken: int
) -> None:
    calls = 0

    def failing(real):
        def call(*given, **more):
            nonlocal calls
            calls += 1
            if calls == broken:
                raise OSError(5, "Input/output error")
            return real(*given, **more)

        return call

    with monkeypatch.context() as disk:
        disk.setattr(Path, "rename", failing(Path.rename))
        for name in ("replace", "fsync", "fdopen"):
            disk.setattr(os, name, failing(getattr(os, name)))
        disk.setattr("shutil.copy2", failing(shutil.copy2))
        try:
            save_into_pack(STORY, city)
            saved = True
        except PackError:
            saved = False
    names = [story.name for story in load_pack(root).city.stories]
    assert names == (["tale", "mine"] if saved else ["tale"])
    assert [path.name for path in root.parent.iterdir()] == ["two"]

"""Settings: one file, replaced whole; a damaged one is kept aside and said."""

import json
import os
from pathlib import Path

import pytest

from viewer.app import settings as remembered
from viewer.app.settings import MOST_RECENT, Settings, load, save
from viewer.packs.atomic import write_atomically


def test_what_was_saved_is_loaded(tmp_path):
    file = tmp_path / "deep" / "settings.json"
    mine = Settings("light", 1.25, True).with_recent([Path("/a/b.gpkg")]).with_crs("ab12", "EPSG:2263")
    assert save(mine, file) == ""
    assert load(file) == (mine, "")


def test_no_file_is_the_defaults(tmp_path):
    assert load(tmp_path / "none.json") == (Settings(), "")


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[1]", b'{"recent": "x"}', b'{"crs": {"a": 1}}', b"\xff\xfe", b"[" * 100_000, b'{"recent": [1]}'],
    ids=range(8),
)
def test_a_damaged_file_is_moved_aside_and_said(tmp_path, content):
    file = tmp_path / "settings.json"
    file.write_bytes(content)
    settings, said = load(file)
    assert settings == Settings()
    assert "damaged" in said and "settings.json.broken" in said
    assert (tmp_path / "settings.json.broken").read_bytes() == content
    assert not file.exists()


def test_unknown_fields_and_values_out_of_range_are_ignored(tmp_path):
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"theme": "pink", "type_scale": 40, "reduced_motion": "yes", "future": {"x": 1}}))
    assert load(file) == (Settings(), "")


def test_recent_files_are_unique_newest_first_and_ten():
    settings = Settings()
    for number in [*range(15), 12]:
        settings = settings.with_recent([Path(f"/data/{number}.csv")])
    assert len(settings.recent) == MOST_RECENT
    assert [Path(entry).stem for entry in settings.recent[:3]] == ["12", "14", "13"]


def test_a_failed_write_leaves_the_old_file_and_no_stray_one(tmp_path, monkeypatch):
    file = tmp_path / "settings.json"
    save(Settings("light"), file)
    monkeypatch.setattr(os, "replace", lambda a, b: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    said = save(Settings("dark"), file)
    assert "No space left" in said
    assert load(file)[0].theme == "light"
    assert [p.name for p in tmp_path.iterdir()] == ["settings.json"]


def test_the_new_file_is_on_disk_before_the_old_one_is_gone(tmp_path, monkeypatch):
    order = []
    monkeypatch.setattr(os, "fsync", lambda handle, real=os.fsync: (order.append("sync"), real(handle))[1])
    monkeypatch.setattr(os, "replace", lambda a, b, real=os.replace: (order.append("replace"), real(a, b))[1])
    write_atomically(tmp_path / "x", b"1")
    assert order[:2] == ["sync", "replace"]


def test_settings_live_in_the_folder_of_the_platform(own_home):
    assert str(remembered.settings_file()).startswith(str(own_home))
    assert str(remembered.log_file()).startswith(str(own_home))

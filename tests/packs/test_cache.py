"""The cache of what was opened: the same content is mapped again, anything else is read, damage is noticed."""

from __future__ import annotations

import json
import os
import shutil
import time

import numpy as np
import pytest
import shapely

from viewer.packs import cache
from viewer.packs.cache import Cache, Seen, home, key_of, look
from viewer.packs.job import Job
from viewer.packs.loader import Loader
from viewer.packs.loading import Request

KEY, OTHER = "a" * 64, "b" * 64


def squares(path, count=12_000, side=1.0):
    import pyogrio

    x, y = np.divmod(np.arange(count), 100)
    shapes = shapely.to_wkb(shapely.box(x, y, x + side, y + side))
    pyogrio.raw.write(
        path, shapes, field_data=[np.arange(count)], fields=["id"], crs="EPSG:32633", geometry_type="Polygon",
        driver="GPKG", layer="squares",
    )  # fmt: skip
    return path


@pytest.fixture
def city_file(tmp_path):
    path = squares(tmp_path / "squares.gpkg")
    assert path.stat().st_size > cache.LEAST_BYTES
    time.sleep(0.05)  # until the clock of the file system has moved on
    return path


@pytest.fixture
def passed(tmp_path):
    folder = tmp_path / "passed"
    folder.mkdir()
    (folder / "header.json").write_text("{}")
    (folder / "000001.npy").write_bytes(os.urandom(3000))
    return folder


@pytest.fixture
def loader():
    made = Loader()
    yield made
    made.close()


def opened(loader, path, **options):
    """The reading, and whether it came from the cache: nothing is handed over then."""
    said = set()
    hear = Job._hear

    def overhear(job, message):
        said.add((message or {}).get("text"))
        hear(job, message)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Job, "_hear", overhear)
        reading = loader.start(Request((str(path),), **options)).result()
    return reading, "handing over" not in said


def kept(timeout_s=10.0):
    """The one entry, as soon as it is there: it is copied after the answer."""
    end = time.monotonic() + timeout_s
    while not (found := [path.parent for path in home().glob(f"{'[0-9a-f]' * 64}/{cache.MANIFEST}")]):
        assert time.monotonic() < end, "nothing was kept"
        time.sleep(0.005)
    (entry,) = found
    return entry


def test_second_opening_maps_the_first_and_gives_the_same(loader, city_file):
    first, known = opened(loader, city_file)
    assert not known
    second, known = opened(loader, city_file)
    assert known
    for part in first.city.base.rings.__slots__:
        assert np.array_equal(getattr(first.city.base.rings, part), getattr(second.city.base.rings, part))
    assert second.city.base.ids == first.city.base.ids and second.problems == first.problems
    assert second.city.sha256 == first.city.sha256 and second.city.crs == first.city.crs


def test_changed_content_is_read_even_if_size_and_time_are_the_same(loader, city_file):
    first, _ = opened(loader, city_file)
    before = city_file.stat()
    squares(city_file, side=0.5)
    assert city_file.stat().st_size == before.st_size
    os.utime(city_file, ns=(before.st_atime_ns, before.st_mtime_ns))
    second, known = opened(loader, city_file)
    assert not known and second.city.sha256 != first.city.sha256
    assert second.city.base.rings.xy.max() < first.city.base.rings.xy.max()


def test_touched_file_with_the_same_content_is_known_again(loader, city_file):
    opened(loader, city_file)
    os.utime(city_file, (1.5e9, 1.5e9))
    assert opened(loader, city_file)[1]


def test_other_options_and_other_names_are_other_entries(loader, city_file):
    opened(loader, city_file)
    assert not opened(loader, city_file, crs="EPSG:32632")[1]
    copy = shutil.copyfile(city_file, city_file.with_name("copy.gpkg"))
    assert opened(loader, copy)[0].city.name == "copy"


def test_deleted_cache_is_no_harm_even_to_what_is_open(loader, city_file):
    opened(loader, city_file)
    reading, known = opened(loader, city_file)
    assert known
    expected = np.array(reading.city.base.rings.xy)
    shutil.rmtree(home())
    assert np.array_equal(reading.city.base.rings.xy, expected)
    assert not opened(loader, city_file)[1]
    assert opened(loader, city_file)[1]


@pytest.mark.parametrize("how", ["flipped", "cut", "gone", "no list", "odd list", "foreign name"])
def test_damaged_entries_are_removed_and_read_anew(loader, city_file, how):
    first, _ = opened(loader, city_file)
    entry = kept()
    largest = max(entry.glob("*.npy"), key=lambda path: path.stat().st_size)
    told = json.loads((entry / cache.MANIFEST).read_text())
    if how == "flipped":
        content = bytearray(largest.read_bytes())
        content[len(content) // 2] ^= 1
        largest.chmod(0o600)
        largest.write_bytes(content)
    elif how == "cut":
        largest.chmod(0o600)
        os.truncate(largest, largest.stat().st_size // 2)
    elif how == "gone":
        largest.unlink()
    elif how == "no list":
        (entry / cache.MANIFEST).unlink()
    elif how == "odd list":
        (entry / cache.MANIFEST).write_text("[1, 2")
    else:
        told["files"]["../../x"] = [0, 0]
        (entry / cache.MANIFEST).write_text(json.dumps(told))
    again, known = opened(loader, city_file)
    assert not known and np.array_equal(again.city.base.rings.xy, first.city.base.rings.xy)
    assert opened(loader, city_file)[1]


def test_switched_off_by_an_option_or_from_outside(city_file, monkeypatch):
    made = Loader(cached=False)
    try:
        opened(made, city_file)
        assert not home().exists() and not opened(made, city_file)[1]
    finally:
        made.close()
    monkeypatch.setenv(cache.SWITCH, "off")
    assert home() is None


def test_small_files_and_unfinished_databases_are_left_out(loader, tmp_path, city_file):
    small = squares(tmp_path / "small.gpkg", 10)
    opened(loader, small)
    assert not home().exists()
    assert look([city_file]) and not look([city_file, tmp_path / "none"])
    city_file.with_name("squares.gpkg-wal").write_bytes(b"x")
    assert look([city_file]) == ()


def test_least_recently_used_go_first(tmp_path, passed):
    shelf = Cache(tmp_path / "shelf", limit_bytes=8000)
    shelf.put(passed, KEY)
    shelf.put(passed, OTHER)
    long_ago = time.time() - 100
    os.utime(tmp_path / "shelf" / OTHER / cache.MANIFEST, (long_ago, long_ago))
    assert shelf.find(KEY, tmp_path / "out")
    shelf.put(passed, "c" * 64)
    assert {path.name for path in (tmp_path / "shelf").iterdir()} == {KEY, "c" * 64}
    assert (tmp_path / "out" / "000001.npy").read_bytes() == (passed / "000001.npy").read_bytes()


def test_entry_that_would_fill_the_cache_is_not_kept(tmp_path, passed):
    Cache(tmp_path / "shelf", limit_bytes=4000).put(passed, KEY)
    assert not (tmp_path / "shelf").exists()


def test_what_was_begun_and_never_ended_goes_after_an_hour(tmp_path, passed):
    root = tmp_path / "shelf"
    for name, age_s in (("new-old", 4000), ("new-young", 10), ("gone-old", 4000)):
        (root / name).mkdir(parents=True)
        os.utime(root / name, (time.time() - age_s,) * 2)
    Cache(root).put(passed, KEY)
    assert {path.name for path in root.iterdir()} == {"new-young", KEY}


def test_linked_or_copied_the_outcome_is_the_same_and_outlives_the_entry(tmp_path, passed, monkeypatch):
    def refuse(*_args):
        raise OSError("another disk")

    shelf = Cache(tmp_path / "shelf")
    shelf.put(passed, KEY)
    assert shelf.find(KEY, tmp_path / "linked")
    monkeypatch.setattr(os, "link", refuse)
    assert shelf.find(KEY, tmp_path / "copied")
    shutil.rmtree(tmp_path / "shelf")
    for folder in ("linked", "copied"):
        assert sorted(path.name for path in (tmp_path / folder).iterdir()) == ["000001.npy", "header.json"]
        assert (tmp_path / folder / "000001.npy").read_bytes() == (passed / "000001.npy").read_bytes()
    assert not shelf.find(KEY, tmp_path / "none") and not (tmp_path / "none").exists()


def test_what_was_read_first_is_out_of_reach_of_the_cache(loader, city_file):
    first, _ = opened(loader, city_file)
    expected = np.array(first.city.base.rings.xy)
    for path in kept().glob("*.npy"):
        path.unlink()
        path.write_bytes(b"")
    assert np.array_equal(first.city.base.rings.xy, expected)


def test_folder_that_cannot_be_written_is_as_good_as_none(tmp_path, passed):
    (tmp_path / "file").write_text("no folder")
    shelf = Cache(tmp_path / "file")
    shelf.put(passed, KEY)
    assert not shelf.find(KEY, tmp_path / "out")


def test_sums_are_not_trusted_where_the_file_changed_while_it_was_read(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"first")
    shelf = Cache(tmp_path / "shelf")
    (fresh,) = look([path])
    shelf.remember([Seen(fresh.path, fresh.stamp, False)], {str(path): "1" * 64})
    assert shelf.sums(look([path])) is None
    seen = [Seen(fresh.path, fresh.stamp, True)]
    path.write_bytes(b"other")
    shelf.remember(seen, {str(path): "1" * 64})
    assert shelf.sums(look([path])) is None


def test_keys_are_hashes_of_all_that_matters():
    keys = {key_of({"crs": crs}, {"a": digest}) for crs in ("x", "y") for digest in ("1", "2")}
    assert len(keys) == 4 and all(len(key) == 64 for key in keys)
    with pytest.raises(ValueError, match="is no key"):
        Cache.find(Cache(home()), "../x", home())

"""A pack that did not come with the program gets little time and memory; an honest big one needs far less."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from viewer.errors import PackError
from viewer.packs import loading
from viewer.packs.limits import GIB, Limits, for_outside
from viewer.packs.paths import OWN, is_foreign_pack
from viewer.packs.read import read, shared_loader

CAPITAL = OWN / "capital-2147"


@pytest.fixture
def copied(tmp_path) -> Path:
    return Path(shutil.copytree(CAPITAL, tmp_path / "copied"))


def budget_while_reading(path: Path) -> tuple[Limits, int]:
    """The limits of the job that reads `path`, and the address space that its process may take."""
    psutil = pytest.importorskip("psutil")
    seen = []

    def look(fraction: float, text: str) -> bool:
        (job,) = shared_loader()._jobs
        if job.worker is not None and fraction > 0:
            seen.append((job.limits, psutil.Process(job.worker.process.pid).rlimit(psutil.RLIMIT_AS)[0]))
        return True

    read(path, progress=look)
    return seen[0]


@pytest.mark.skipif(not hasattr(__import__("psutil"), "RLIMIT_AS"), reason="only Linux tells the limits of a process")
def test_a_pack_from_elsewhere_is_read_within_the_small_budget(copied):
    limits, memory = budget_while_reading(copied)
    assert limits == for_outside() and memory == 2 * GIB


def test_a_pack_from_elsewhere_is_stopped_when_its_time_is_over(copied, monkeypatch):
    monkeypatch.setattr(loading, "for_outside", lambda: Limits(2 * GIB, total_s=1e-6))
    with pytest.raises(PackError, match="larger than a pack may be"):
        read(copied)
    assert read(CAPITAL).city.name == "capital-2147"  # the program's own packs are nobody's surprise


@pytest.mark.parametrize("name", [".", "pack.toml"])
def test_folder_and_manifest_are_told_alike_and_links_change_nothing(copied, tmp_path, name):
    (tmp_path / "link").symlink_to(CAPITAL)
    assert is_foreign_pack(copied / name)
    assert not is_foreign_pack(CAPITAL / name) and not is_foreign_pack(tmp_path / "link" / name)
    assert not is_foreign_pack(tmp_path / name) and not is_foreign_pack("a\0b")


def test_a_big_honest_pack_takes_less_than_half_of_the_time_it_may(copied):
    seen = []
    city = read(copied, progress=lambda fraction, text: seen.append(next(iter(shared_loader()._jobs))) or True).city
    assert len(city.flows) > 10_000 and seen
    assert seen[-1]._took_s() < for_outside().total_s / 2

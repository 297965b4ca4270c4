"""SHA-256 of every file that belongs to a path: a pack's folder, a shapefile with its side files, or one file."""

from __future__ import annotations

import glob
import hashlib
import threading
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path

from viewer.errors import PackError
from viewer.packs import sources
from viewer.packs.paths import MOST_ENTRIES

SIDE_FILES = (".shp", ".shx", ".dbf", ".prj", ".cpg")


CHUNK = 1 << 22
TOLD_S = 0.1  # between two reports while one waits for a sum


class Summing:
    """Files summed up in a thread of their own, while they are read for other ends."""

    def __init__(self, files: Sequence[Path]) -> None:
        self._files = files
        self._sums: dict[Path, str] = {}
        self._error: OSError | None = None
        self._stopped = False
        self._thread = threading.Thread(target=self._work, name="rhea-sums", daemon=True)
        self._thread.start()

    def _work(self) -> None:
        room = memoryview(bytearray(CHUNK))
        try:
            for path in self._files:
                digest = hashlib.sha256()
                with path.open("rb", buffering=0) as file:
                    while (count := file.readinto(room)) and not self._stopped:
                        digest.update(room[:count])
                self._sums[path] = digest.hexdigest()
        except OSError as error:
            self._error = error

    def stop(self) -> None:
        """Gives up; nobody wants the sums any more."""
        self._stopped = True

    def wait(self, told: Callable[[], None]) -> dict[Path, str]:
        """The SHA-256 of every file. `told` is called now and then; what it raises ends the work.

        OSError where a file could not be read.
        """
        try:
            while self._thread.is_alive():
                self._thread.join(TOLD_S)
                if self._thread.is_alive():
                    told()
        finally:
            self.stop()
        if self._error is not None:
            raise self._error
        return self._sums


def hashes(path: Path) -> dict[str, str]:
    """The SHA-256 of every file that belongs to `path`, by its name relative to it."""
    if path.is_dir():
        files = plain_files(path)
        return {one.relative_to(path).as_posix(): _sha256(one) for one in files}
    files = [path]
    if path.suffix.lower() in SIDE_FILES:
        beside = {one.suffix.lower(): one for one in path.parent.glob(f"{_escaped(path.stem)}.*")}
        files = [beside[suffix] for suffix in SIDE_FILES if suffix in beside]
    return {one.name: _sha256(one) for one in files}


def plain_files(folder: Path, ending: str = "") -> list[Path]:
    """The regular files below `folder` in the order of their names: no links, no more than a pack may have."""
    every = islice(folder.rglob(f"*{ending}"), MOST_ENTRIES)
    return sorted(one for one in every if one.is_file() and not one.is_symlink())


def hashes_if_there(path: str | Path) -> dict[str, str]:
    try:
        plain = sources.plain_path(path)
        return hashes(plain) if plain.is_file() else {}
    except (PackError, OSError):
        return {}


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _escaped(stem: str) -> str:
    return glob.escape(stem)

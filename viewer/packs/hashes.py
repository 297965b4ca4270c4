"""SHA-256 of every file that belongs to a path: a pack's folder, a shapefile with its side files, or one file."""

from __future__ import annotations

import glob
import hashlib
from itertools import islice
from pathlib import Path

from viewer.errors import PackError
from viewer.packs import sources
from viewer.packs.paths import MOST_ENTRIES

SIDE_FILES = (".shp", ".shx", ".dbf", ".prj", ".cpg")


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

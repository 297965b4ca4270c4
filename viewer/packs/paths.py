"""Which files a pack may hold: plain names inside its own folder, no links, no surprises, within budget.

A pack may come from a stranger. Nothing here opens a file; `inventory` looks at every entry of the folder first.
"""

from __future__ import annotations

import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from viewer.errors import Problem, clip

FILE_PATTERN = r"(?:[a-z0-9_][a-z0-9_\-\.]*/){0,4}[a-z0-9_][a-z0-9_\-\.]*"  # without the ending
NAME = re.compile(r"[a-z0-9_\-/\.]{1,120}")
ENDINGS = (".toml", ".csv", ".parquet", ".geojson", ".gpkg", ".tif", ".tiff", ".md", ".txt", ".ts")
MANIFEST = "pack.toml"
MOST_ENTRIES = 2_000
MOST_DEPTH = 5
OWN = Path(__file__).resolve().parents[2] / "maps"  # the packs that come with the program
LARGEST_MANIFEST = 1_000_000
LARGEST_FILE = 1_000_000_000
LARGEST_PACK = 2 * 1024**3
_DEVICES = re.compile(r"(con|prn|aux|nul|clock\$|com[0-9]|lpt[0-9])(\..*)?")


@dataclass(frozen=True, slots=True)
class Entry:
    """One regular file of a pack: its name with forward slashes, relative to the folder, and its size in bytes."""

    name: str
    size: int


def name_fault(name: str) -> str:
    """Why `name` cannot be a file of a pack, empty when it can.

    >>> name_fault("tables/waste.csv")
    ''
    >>> name_fault("../secret.csv")
    'a part of the path begins or ends with a dot'
    """
    parts = name.split("/")
    faults = (
        (not NAME.fullmatch(name), "only a-z, 0-9, _ - . and / are allowed, 120 characters at most"),
        ("" in parts, "the path must be relative, without empty parts"),
        (
            any(part.startswith(".") or part.endswith(".") for part in parts),
            "a part of the path begins or ends with a dot",
        ),
        (any(part.startswith("-") for part in parts), "a part of the path begins with a dash"),
        (any(_DEVICES.fullmatch(part) for part in parts), "a part of the path is the name of a device"),
        (len(parts) > MOST_DEPTH, f"more than {MOST_DEPTH} levels of folders"),
    )
    return next((fault for wrong, fault in faults if wrong), "")


def pack_file(root: Path, name: str) -> Path:
    """The file `name` of the pack in `root`; ValueError with the reason when it is not a plain file inside it."""
    fault = name_fault(name)
    if fault:
        raise ValueError(fault)
    path = root
    for part in PurePosixPath(name).parts:
        path = path / part
        if is_link(os.lstat(path)):
            raise ValueError("links are not allowed")
    state = os.lstat(path)
    if not stat.S_ISREG(state.st_mode):
        raise ValueError("not a plain file")
    if state.st_nlink > 1:
        raise ValueError("hard links are not allowed")
    if not path.resolve(strict=True).is_relative_to(root.resolve(strict=True)):
        raise ValueError("the file lies outside the pack")
    return path


def is_foreign_pack(path: str | Path) -> bool:
    """True for a city pack that did not come with the program, wherever links lead. Nothing is opened."""
    try:
        whole = Path(path).resolve()
        root = whole.parent if whole.name == MANIFEST else whole
        return (root / MANIFEST).is_file() and not root.is_relative_to(OWN)
    except (OSError, RuntimeError, ValueError):
        return False  # what is no path is refused where it is read


def is_link(state: os.stat_result) -> bool:
    """True for a symbolic link and for a junction or other reparse point of Windows."""
    reparse = getattr(state, "st_file_attributes", 0) & getattr(stat, "FILE_ATTRIBUTE_REPARSE_POINT", 0)
    return stat.S_ISLNK(state.st_mode) or bool(reparse)


def inventory(root: Path) -> tuple[list[Entry], list[Problem]]:
    """Every file in the folder of a pack, sorted by name, and every entry that may not be there.

    Stops at the budget of entries, so a folder with a million files costs no more than one with two thousand.
    """
    entries: list[Entry] = []
    problems: list[Problem] = []
    folders = [""]
    seen: dict[str, str] = {}
    count = 0
    while folders:
        folder = folders.pop()
        with os.scandir(root / folder) as listing:
            for item in listing:
                count += 1
                if count > MOST_ENTRIES:
                    problems.append(Problem(f"more than {MOST_ENTRIES} entries", file=root.name))
                    return entries, problems
                name = f"{folder}/{item.name}" if folder else item.name
                fault = _entry_fault(item, name, seen)
                if fault:
                    problems.append(Problem(fault, "plain data files", file=clip(name)))
                elif item.is_dir(follow_symlinks=False):
                    folders.append(name)
                else:
                    entries.append(Entry(name, item.stat(follow_symlinks=False).st_size))
    problems += _size_faults(root, entries)
    return sorted(entries, key=lambda entry: entry.name), problems


def _entry_fault(item: os.DirEntry, name: str, seen: dict[str, str]) -> str:
    state = os.lstat(item.path)
    twin = seen.setdefault(name.casefold(), name)
    folder = stat.S_ISDIR(state.st_mode)
    faults = (
        (is_link(state), "links are not allowed"),
        (twin != name, f"the same name as {clip(twin)} but for upper and lower case"),
        (name_fault(name) != "", name_fault(name)),
        (not folder and not stat.S_ISREG(state.st_mode), "not a plain file"),
        (not folder and state.st_nlink > 1, "hard links are not allowed"),
        (
            not folder and not name.endswith(ENDINGS),
            f"no such file has a place in a pack (allowed: {', '.join(ENDINGS)})",
        ),
    )
    return next((fault for wrong, fault in faults if wrong), "")


def _size_faults(root: Path, entries: list[Entry]) -> list[Problem]:
    problems = [
        Problem(f"{entry.size:,} bytes", f"{largest:,} at most", file=entry.name)
        for entry in entries
        if entry.size > (largest := LARGEST_MANIFEST if entry.name.endswith(".toml") else LARGEST_FILE)
    ]
    total = sum(entry.size for entry in entries)
    if total > LARGEST_PACK:
        problems.append(Problem(f"{total:,} bytes together", f"{LARGEST_PACK:,} at most", file=root.name))
    return problems

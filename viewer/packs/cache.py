"""What was read once, kept by content: opening the same files again maps the folder that was passed the last time.

An entry is a passed folder with a list of its files, their sizes and checks. Its name is a hash of the content of all
files read, of the request, and of the code and libraries that read them. Entries appear and go by renaming, so the
whole cache, or any part of it, may be deleted at any time; an entry that does not check out is removed and read anew.

A file is known again without being read only if its place on disk, its size and all its times are as they were and
samples of its content are too; otherwise it is summed up in full.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import tempfile
import time
import zlib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

FORMAT = 1
SWITCH = "RHEA_CACHE"  # "off", or another folder
LIMIT_BYTES = 2 << 30
LEAST_BYTES = 1 << 20  # of all files: what is smaller is read as fast as it is found
LARGEST_SHARE = 0.5  # of the limit that one entry may take
MOST_SUMS = 512
SAMPLES, SAMPLE_BYTES = 64, 4096
FINE_S, COARSE_S = 0.02, 2.0  # how long the clocks of file systems stand still
STALE_S = 3600.0  # after it, what was begun is never ended
MANIFEST = "manifest.json"
_NEW, _GONE, _SUMS = "new-", "gone-", "sums"
_KEY = re.compile(r"[0-9a-f]{64}")
_CHUNK = 1 << 18  # small enough to stay in the processor between reading, checking and writing
_UNFINISHED = ("-wal", "-journal")  # beside a database: its content is not in the file alone


@dataclass(frozen=True, slots=True)
class Seen:
    """A file as it was at one moment: everything that changes with its content."""

    path: str
    stamp: tuple[int, ...]  # device, number, size, times of content and of record in ns
    settled: bool  # a later change must show in the times

    @property
    def size(self) -> int:
        return self.stamp[2]


def home() -> Path | None:
    """The folder of the cache, None where it is switched off."""
    told = os.environ.get(SWITCH, "")
    if told.lower() in ("off", "0", "no"):
        return None
    if told:
        return Path(told).absolute()
    import platformdirs

    return Path(platformdirs.user_cache_dir("rhea", appauthor=False)) / "opened"


def look(files: Sequence[Path]) -> tuple[Seen, ...]:
    """The files as they are now; none of them where one is missing or half of it lies in another file."""
    found = []
    for path in files:
        try:
            stat = path.stat()
            if any(Path(f"{path}{ending}").exists() for ending in _UNFINISHED):
                return ()
        except OSError:
            return ()
        changed_ns = max(stat.st_mtime_ns, stat.st_ctime_ns)
        pause_s = COARSE_S if stat.st_mtime_ns % 10_000_000 == 0 else FINE_S
        settled = changed_ns + pause_s * 1e9 < time.time_ns()
        stamp = (stat.st_dev, stat.st_ino, stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns)
        found.append(Seen(str(path.absolute()), stamp, settled))
    return tuple(found)


class Cache:
    """The entries below a folder, at most `limit_bytes` of them."""

    def __init__(self, root: Path, limit_bytes: int = LIMIT_BYTES) -> None:
        self._root = root
        self._limit = limit_bytes

    def sums(self, seen: Sequence[Seen]) -> dict[str, str] | None:
        """The SHA-256 of each file by its path, None where one was never read or has another size by now."""
        out = {}
        for file in seen:
            known = _read_json(self._record(file.path))
            if not known or known.get("stamp", [0] * 3)[2] != file.size:
                return None
            try:
                same = known.get("stamp") == list(file.stamp) and known.get("sample") == _sample(Path(file.path))
                out[file.path] = str(known["sha256"]) if same else _sum(Path(file.path))
            except (OSError, KeyError):
                return None
        return out

    def remember(self, seen: Sequence[Seen], sums: Mapping[str, str]) -> None:
        """Notes the sums of files that were read after `seen`, if they have not changed since."""
        if look([Path(file.path) for file in seen]) != tuple(seen) or not all(file.settled for file in seen):
            return
        with suppress(OSError, KeyError):
            (self._root / _SUMS).mkdir(parents=True, exist_ok=True)
            for file in seen:
                told = {"stamp": file.stamp, "sample": _sample(Path(file.path)), "sha256": sums[file.path]}
                _write_json(self._record(file.path), told)

    def find(self, key: str, into: Path) -> bool:
        """True if the entry `key` is there and sound: its files are in the new folder `into` then.

        They are under a second name there, or copied, so that they outlive the entry: it may go while they are mapped.
        """
        entry = self._root / _checked(key)
        listed = _read_json(entry / MANIFEST)
        if listed is None and not entry.exists():
            return False
        staging = into.with_name(into.name + ".part")
        shutil.rmtree(staging, ignore_errors=True)
        try:
            staging.mkdir()
            for name, told in listed["files"].items():
                if _linked(entry, staging, name) != tuple(told):
                    raise ValueError(f"{name} is not as it was written")
            os.utime(entry / MANIFEST)
            staging.replace(into)
        except (OSError, TypeError, ValueError, KeyError, AttributeError):
            shutil.rmtree(staging, ignore_errors=True)
            self._remove(entry)
            return False
        return True

    def put(self, folder: Path, key: str) -> None:
        """Keeps a passed folder as the entry `key` and makes room for it; does nothing where there is none."""
        entry = self._root / _checked(key)
        try:
            files = [file.name for file in folder.iterdir()]
            if sum((folder / name).stat().st_size for name in files) > self._limit * LARGEST_SHARE:
                return
            self._root.mkdir(parents=True, exist_ok=True)
            staging = Path(tempfile.mkdtemp(prefix=_NEW, dir=self._root))
        except OSError:
            return
        try:
            _write_json(staging / MANIFEST, {"files": {name: _copied(folder, staging, name) for name in files}})
            for name in files:
                (staging / name).chmod(0o400)  # nobody writes into what may be mapped
            self._remove(entry)
            staging.replace(entry)
        except OSError:
            shutil.rmtree(staging, ignore_errors=True)
        self.trim()

    def trim(self) -> None:
        """Removes the entries that were not used for longest, until the rest fits, and what was left half done."""
        entries = []
        for path in _listed(self._root):
            with suppress(OSError):
                if _KEY.fullmatch(path.name):
                    used = (path / MANIFEST).stat().st_mtime_ns
                    entries.append((used, path, sum(file.stat().st_size for file in path.iterdir())))
                elif path.name.startswith((_NEW, _GONE)) and time.time() - path.stat().st_mtime > STALE_S:
                    shutil.rmtree(path, ignore_errors=True)
        total = 0
        for _, path, size in sorted(entries, reverse=True):
            total += size
            if total > self._limit:
                self._remove(path)
        records = []
        for path in _listed(self._root / _SUMS):
            with suppress(OSError):
                records.append((path.stat().st_mtime_ns, path))
        for _, path in sorted(records, reverse=True)[MOST_SUMS:]:
            path.unlink(missing_ok=True)

    def _remove(self, entry: Path) -> None:
        """Nobody sees half an entry: it goes out of the way first."""
        gone = self._root / f"{_GONE}{os.getpid()}-{time.time_ns()}"
        with suppress(OSError):
            entry.replace(gone)
            shutil.rmtree(gone, ignore_errors=True)

    def _record(self, path: str) -> Path:
        return self._root / _SUMS / f"{hashlib.sha256(path.encode('utf-8', 'surrogatepass')).hexdigest()}.json"


def key_of(request: Mapping[str, object], sums: Mapping[str, str]) -> str:
    """The name of the entry for a request (as plain values) on files of these sums by path."""
    told = {"request": request, "sums": dict(sorted(sums.items())), "made_by": maker()}
    return hashlib.sha256(json.dumps(told, sort_keys=True, default=str).encode()).hexdigest()


@lru_cache(1)
def maker() -> str:
    """A hash of all that decides what comes of a file: the format here, this code, and the libraries' versions."""
    import numpy
    import pyarrow
    import pyogrio
    import pyproj
    import shapely

    versions = (
        numpy.__version__, pyarrow.__version__, pyogrio.__version__, pyogrio.__gdal_version__,
        pyproj.__version__, pyproj.proj_version_str, shapely.__version__, shapely.geos_version,
    )  # fmt: skip
    digest = hashlib.sha256(repr((FORMAT, versions)).encode())
    house = Path(__file__).resolve().parents[1]
    for room in ("geometry", "model", "packs"):
        for path in sorted((house / room).glob("*.py")):
            digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()


def _linked(source: Path, target: Path, name: str) -> tuple[int, int]:
    """As _copied, but by a second name for the same file where the disk can do that."""
    if Path(name).name != name:
        raise OSError(f"{name!r} is no name of a file")
    try:
        os.link(source / name, target / name)
    except OSError:
        return _copied(source, target, name)
    size = check = 0
    buffer = memoryview(bytearray(_CHUNK))
    with (target / name).open("rb", buffering=0) as file:
        while read := file.readinto(buffer):
            size += read
            check = zlib.crc32(buffer[:read], check)
    return size, check


def _copied(source: Path, target: Path, name: str) -> tuple[int, int]:
    """Copies a file and gives its (size, CRC-32). OSError, also for what is no plain name."""
    if Path(name).name != name:
        raise OSError(f"{name!r} is no name of a file")
    size = check = 0
    buffer = memoryview(bytearray(_CHUNK))
    with (source / name).open("rb", buffering=0) as old, (target / name).open("wb", buffering=0) as new:
        while read := old.readinto(buffer):
            size += read
            check = zlib.crc32(buffer[:read], check)
            new.write(buffer[:read])
    return size, check


def _sample(path: Path) -> str:
    """A hash of pieces of a file, its beginning and its end among them."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        for k in range(SAMPLES):
            file.seek(max(size - SAMPLE_BYTES, 0) * k // (SAMPLES - 1))
            digest.update(file.read(SAMPLE_BYTES))
    return digest.hexdigest()


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _checked(key: str) -> str:
    if not _KEY.fullmatch(key):
        raise ValueError(f"{key!r} is no key")
    return key


def _listed(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _read_json(path: Path) -> dict | None:
    try:
        told = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return told if isinstance(told, dict) else None


def _write_json(path: Path, told: Mapping[str, object]) -> None:
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    part.write_text(json.dumps(told), "utf-8")
    part.replace(path)

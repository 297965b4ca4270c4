"""A City from one process to another: a folder of arrays and texts with one JSON header. Nothing is ever unpickled.

Large arrays come back memory-mapped. The header may name only the records below and only files of this folder.
"""

from __future__ import annotations

import dataclasses
import json
import os
import re
from collections.abc import Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, is_dataclass
from pathlib import Path
from types import MappingProxyType

import numpy as np

from viewer.errors import PackError, Problem
from viewer.geometry.regions import Ragged
from viewer.geometry.repair import Repair
from viewer.model import city as records
from viewer.model import index, plan, state, story
from viewer.model.city import City
from viewer.model.texts import Counted, Packed, Texts, kept

HEADER = "header.json"
REFINED = "refined"  # the folder of a second reading, beside that of the first
MAPPED_BYTES = 1 << 16  # smaller arrays are simply read
WRITERS = 2  # threads that write arrays
LONG_TEXTS = 256  # more texts than this go to a file of their own
_FILE = re.compile(r"\d{6}\.(npy|txt)")
_KNOWN = {
    kind.__name__: kind
    for place in (records, index, story, state, plan)
    for kind in (*vars(place).values(), Ragged, Problem, Repair)
    if isinstance(kind, type) and is_dataclass(kind)
}


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What came of reading: the city, everything worth saying about the files, and what was repaired."""

    city: City
    problems: tuple[Problem, ...] = ()
    repairs: tuple[Repair, ...] = ()
    examined: bool = True  # False: a second reading follows, with validity that is not known yet or with far views


def write_reading(reading: Reading, folder: Path) -> None:
    """As `write`, all of a Reading."""
    write(reading.city, reading.problems, folder, reading.repairs, examined=reading.examined)


def write(
    city: City | None,
    problems: Sequence[Problem],
    folder: Path,
    repairs: Sequence[Repair] = (),
    *,
    examined: bool = True,
) -> None:
    """Writes a City (or None) and its problems into `folder`, which is made. The header comes last: all is there."""
    folder.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(WRITERS, "rhea-passing") as threads:
        writer = _Writer(folder, threads)
        header = {
            "city": writer.pack(city),
            "problems": writer.pack(list(problems)),
            "repairs": writer.pack(list(repairs)),
            "examined": examined,
        }
        writer.wait()
    part = folder / (HEADER + ".part")
    part.write_text(json.dumps(header, ensure_ascii=True), encoding="ascii")
    part.replace(folder / HEADER)


def open_passed(folder: Path) -> Reading:
    """The Reading that `write` put into `folder`. PackError with its problems where there is no city in it."""
    reader = _Reader(folder)
    header = json.loads((folder / HEADER).read_text(encoding="ascii"))
    problems = tuple(reader.unpack(header["problems"]))
    city = reader.unpack(header["city"])
    if city is None:
        raise PackError(problems)
    return Reading(city, problems, tuple(reader.unpack(header["repairs"])), header["examined"] is True)


class _Writer:
    """Arrays go to their files in `threads`, beside the packing of what follows; `wait` ends that."""

    def __init__(self, folder: Path, threads: ThreadPoolExecutor) -> None:
        self._folder, self._threads = folder, threads
        self._writing: list[Future[None]] = []
        self._files = 0
        self._written: dict[int, tuple[object, object]] = {}  # ids and names are often one and the same

    def pack(self, thing: object) -> object:
        """`thing` as JSON; arrays and long texts are written to files and named."""
        match thing:
            case None | bool() | int() | str():
                out = thing
            case float():
                out = thing if np.isfinite(thing) else {"$float": str(thing)}
            case np.ndarray():
                out = self._array(thing)
            case np.generic():
                out = self.pack(thing.item())
            case Mapping():
                out = {"$map": [[self.pack(key), self.pack(value)] for key, value in thing.items()]}
            case frozenset():
                out = {"$set": sorted(thing)}
            case tuple() | list() | Texts():
                named = self._texts(thing)
                out = [self.pack(item) for item in thing] if named is None else named
            case _:
                out = self._record(thing)
        return out

    def _record(self, thing: object) -> object:
        kind = type(thing).__name__
        if _KNOWN.get(kind) is not type(thing):
            raise TypeError(f"a {kind} cannot be passed on")
        fields = {field.name: self.pack(getattr(thing, field.name)) for field in dataclasses.fields(thing)}
        return {"$record": kind, "fields": fields}

    def _array(self, array: np.ndarray) -> object:
        if array.dtype.hasobject:
            raise TypeError("arrays of objects cannot be passed on")
        if not array.size:
            return {"$empty": array.dtype.str, "shape": list(array.shape)}
        known = self._written.get(id(array))
        if known is None:
            name = self._name("npy")
            if not _linked(array, self._folder / name):
                self._writing.append(self._threads.submit(np.save, self._folder / name, array))
            known = self._written[id(array)] = array, {"$array": name}
        return known[1]

    def wait(self) -> None:
        """Until every array is in its file; OSError where one could not be written."""
        for each in self._writing:
            each.result()

    def _texts(self, texts: Sequence[object]) -> object | None:
        """Many texts as a named file of their own, very many as arrays; None for everything else."""
        known = self._written.get(id(texts))
        if known is None:
            known = self._written[id(texts)] = texts, self._written_out(texts)
        return known[1]

    def _written_out(self, texts: Sequence[object]) -> object | None:
        texts = _as_texts(texts)
        match texts:
            case Counted():
                return {"$texts": {"count": len(texts), "first": texts.numbers.start}}
            case Packed():
                data, ends = texts.arrays
                return {"$texts": {"data": self._array(data), "ends": self._array(ends)}}
        joined = _joined(texts)
        if joined is None:
            return None
        name = self._name("txt")
        (self._folder / name).write_bytes(joined.encode("utf-8", "surrogatepass"))
        return {"$texts": name}

    def _name(self, kind: str) -> str:
        self._files += 1
        return f"{self._files:06d}.{kind}"


def _linked(array: np.ndarray, path: Path) -> bool:
    """True if the array was all of a file beside the folder of `path`, which has that second name now."""
    mapped = array.base
    if not isinstance(mapped, np.memmap) or array.__array_interface__ != np.asarray(mapped).__array_interface__:
        return False
    file = Path(mapped.filename)
    try:
        whole = file.suffix == ".npy" and file.stat().st_size == mapped.offset + mapped.nbytes
        if whole and file.parent == path.resolve().parents[1]:
            os.link(file, path)
            return True
    except OSError:  # a disk without second names
        pass
    return False


def _as_texts(items: Sequence[object]) -> Sequence[object]:
    """As texts are best kept, where all of them are texts."""
    try:
        return kept(items) if len(items) > LONG_TEXTS and type(items[0]) is str else items
    except TypeError:  # not all are texts
        return items


def _joined(items: Sequence[object]) -> str | None:
    """Many texts as one, with zeros between; None where they are few, hold a zero or are anything but texts."""
    if len(items) <= LONG_TEXTS or type(items[0]) is not str:
        return None
    try:
        joined = "\0".join(items)
    except TypeError:  # not all are texts
        return None
    return joined if joined.count("\0") == len(items) - 1 else None


class _Reader:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._arrays: dict[str, np.ndarray] = {}
        self._texts: dict[str, Sequence[str]] = {}  # ids and names that were one are one again

    def unpack(self, thing: object) -> object:
        if isinstance(thing, list):
            return tuple(self.unpack(item) for item in thing)
        match thing:
            case {"$record": name, "fields": fields}:
                out = _KNOWN[name](**{field: self.unpack(value) for field, value in fields.items()})
            case {"$array": name}:
                if name not in self._arrays:
                    self._arrays[name] = self._array(self._file(name))
                out = self._arrays[name]
            case {"$texts": told}:
                known = str(told)
                if known not in self._texts:
                    self._texts[known] = self._read_texts(told)
                out = self._texts[known]
            case {"$map": pairs}:
                out = MappingProxyType({self.unpack(key): self.unpack(value) for key, value in pairs})
            case {"$set": items}:
                out = frozenset(items)
            case {"$empty": kind, "shape": shape}:
                out = np.zeros(shape, np.dtype(kind))
            case {"$float": text}:
                out = float(text)
            case _:
                out = thing
        return out

    def _read_texts(self, told: object) -> Sequence[str]:
        match told:
            case {"count": count, "first": first}:
                return Counted(count, first)
            case {"data": data, "ends": ends}:
                return Packed(self.unpack(data), self.unpack(ends))
        return tuple(self._file(told).read_bytes().decode("utf-8", "surrogatepass").split("\0"))

    def _array(self, path: Path) -> np.ndarray:
        mapped = path.stat().st_size > MAPPED_BYTES
        array = np.load(path, mmap_mode="r" if mapped else None)  # refuses objects by itself
        if mapped:
            array = np.asarray(array)  # a plain view: the memory map stays alive as its base
        array.flags.writeable = False
        return array

    def _file(self, name: str) -> Path:
        if not _FILE.fullmatch(name):
            raise ValueError(f"the header names a file outside: {name!r}")
        return self._folder / name

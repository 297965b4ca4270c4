"""Shapefiles: what their side files are missing, an index healed on a copy, a zip of one unpacked within a budget."""

from __future__ import annotations

import codecs
import shutil
import tempfile
import zipfile
from dataclasses import replace
from pathlib import Path, PurePosixPath

from viewer.errors import PackError, Problem
from viewer.geometry.project import CrsError, parse
from viewer.packs.layers import Layer, Report, silent
from viewer.packs.limits import Limits
from viewer.packs.vectors import read_vector

SUFFIXES = (".shp", ".shx", ".dbf", ".prj", ".cpg")
MOST_WKT = 1 << 16
_LDID_UNKNOWN = (0, 0x57)  # no code page, or "whatever Windows had"


def read_shapefile(
    path: Path,
    *,
    layer: str | None,
    limits: Limits,
    report: Report = silent,
    postpone: bool = False,
    folder: Path | None = None,
) -> Layer:
    """The one layer of a shapefile, or of a zip that holds one. The person's folder is never written to."""
    if path.suffix.lower() == ".shp":
        return _read(path, limits, report, postpone, folder)
    with tempfile.TemporaryDirectory(prefix="rhea-zip-") as unpacked:
        inside = unpack(path, Path(unpacked), limits, layer)
        found = _read(inside, limits, report, postpone, folder)
        problems = tuple(replace(problem, file=f"{path.name}/{problem.file}") for problem in found.problems)
        return replace(found, file=path.name, problems=problems)


def _read(path: Path, limits: Limits, report: Report, postpone: bool, folder: Path | None) -> Layer:
    sides = {suffix: side(path, suffix) for suffix in SUFFIXES[1:]}
    problems, broken = [], False
    if sides[".dbf"] is None:
        problems.append(_missing(path, ".dbf", "there are no columns", "warning"))
    if sides[".prj"] is None:
        problems.append(_missing(path, ".prj", "the coordinate system is not known", "info"))
    encoding, note = _encoding(path, sides)
    problems += note
    if sides[".prj"] is not None and not _understood(sides[".prj"]):
        said = "the .prj file cannot be understood"
        problems.append(Problem(said, "a coordinate system as WKT", "it was left out", path.name, severity="warning"))
        sides[".prj"] = None
        broken = True
    if sides[".shx"] is None:
        problems.append(_missing(path, ".shx", "the index was rebuilt in a copy", "warning"))
        broken = True
    options = {"limits": limits, "report": report, "postpone": postpone, "folder": folder, "encoding": encoding}
    found = _copied(path, sides, options) if broken else read_vector(path, **options)
    return replace(found, file=path.name, problems=(*problems, *found.problems))


def _copied(path: Path, sides: dict[str, Path | None], options: dict) -> Layer:
    """The layer read from a copy with these side files; a missing index is rebuilt there."""
    import pyogrio

    with tempfile.TemporaryDirectory(prefix="rhea-shx-") as folder:
        copy = Path(folder) / (path.stem + ".shp")
        shutil.copyfile(path, copy)
        for suffix, beside in sides.items():
            if beside is not None:
                shutil.copyfile(beside, copy.with_suffix(suffix))
        pyogrio.set_gdal_config_options({"SHAPE_RESTORE_SHX": "YES"})
        try:
            return read_vector(copy, **options)
        finally:
            pyogrio.set_gdal_config_options({"SHAPE_RESTORE_SHX": None})


def _understood(prj: Path) -> bool:
    try:
        parse(prj.read_bytes()[:MOST_WKT].removeprefix(codecs.BOM_UTF8).decode("latin-1"))
    except CrsError:
        return False
    return True


def side(path: Path, suffix: str) -> Path | None:
    """The side file of a shapefile in either case, None if it is not there."""
    return next((p for s in (suffix, suffix.upper()) if (p := path.with_suffix(s)).is_file()), None)


def _encoding(path: Path, sides: dict[str, Path | None]) -> tuple[str | None, list[Problem]]:
    """The text encoding to ask GDAL for (None: as the file says), and a note where it had to be guessed."""
    dbf = sides[".dbf"]
    if dbf is None or sides[".cpg"] is not None:
        return None, []
    raw = dbf.read_bytes() if dbf.stat().st_size < (1 << 28) else dbf.open("rb").read(1 << 24)
    if len(raw) > 29 and raw[29] not in _LDID_UNKNOWN:
        return None, []
    body = raw[int.from_bytes(raw[8:10], "little") :] if len(raw) > 32 else b""
    if body.isascii():
        return None, []
    try:
        body.decode("utf-8")
        guess = "UTF-8"
    except UnicodeDecodeError:
        guess = "CP1252"
    return guess, [_missing(path, ".cpg", f"the text was read as {guess}; look at the names", "warning")]


def _missing(path: Path, suffix: str, done: str, severity: str) -> Problem:
    return Problem(
        f"the {suffix} file is missing", f"{path.stem}{suffix} beside it", done, path.name, severity=severity
    )


def unpack(path: Path, folder: Path, limits: Limits, layer: str | None = None) -> Path:
    """The .shp of a zip, unpacked member by member under plain names; PackError over budget or without just one."""
    try:
        with zipfile.ZipFile(path) as archive:
            members = [m for m in archive.infolist() if PurePosixPath(m.filename).suffix.lower() in SUFFIXES]
            stems = sorted({_stem(m) for m in members if m.filename.lower().endswith(".shp") and _plain(m)})
            wanted = [stem for stem in stems if layer is None or PurePosixPath(stem).name == layer]
            if len(wanted) != 1:
                found = (
                    f"the archive holds {len(stems)} shapefiles: {', '.join(stems[:8])}"
                    if stems
                    else ("the archive holds no shapefile")
                )
                raise PackError([Problem(found, "one shapefile", "choose one with --layer" * bool(stems), path.name)])
            chosen = [m for m in members if _stem(m) == wanted[0]]
            _refuse_bomb(path, chosen, limits)
            stem = PurePosixPath(wanted[0]).name
            for member in chosen:
                target = folder / (stem + PurePosixPath(member.filename).suffix.lower())
                _copy(archive, member, target, limits, path)
            return folder / f"{stem}.shp"
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise PackError([Problem(f"the archive cannot be unpacked ({error})", "a zip file", file=path.name)]) from error


def _stem(member: zipfile.ZipInfo) -> str:
    return str(PurePosixPath(member.filename).with_suffix(""))


def _plain(member: zipfile.ZipInfo) -> bool:
    return "__MACOSX" not in member.filename


def _refuse_bomb(path: Path, members: list[zipfile.ZipInfo], limits: Limits) -> None:
    total = sum(member.file_size for member in members)
    packed = max(sum(member.compress_size for member in members), 1)
    if total > limits.unpacked_bytes or (total > 1 << 20 and total / packed > limits.unpacked_ratio):
        found = f"the archive unpacks to {total:,} bytes, {total / packed:,.0f} times its size"
        expected = f"at most {limits.unpacked_bytes:,} bytes and {limits.unpacked_ratio:.0f} times"
        raise PackError([Problem(found, expected, "unpack it yourself if you trust it", path.name)])


def _copy(archive: zipfile.ZipFile, member: zipfile.ZipInfo, target: Path, limits: Limits, path: Path) -> None:
    left = limits.unpacked_bytes
    with archive.open(member) as packed, target.open("wb") as out:
        while chunk := packed.read(1 << 20):
            left -= len(chunk)
            if left < 0:
                raise PackError([Problem("the archive unpacks to more than it says", file=path.name)])
            out.write(chunk)

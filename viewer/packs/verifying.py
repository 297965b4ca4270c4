"""Whether the files of a pack are those that its manifest names: their hashes and their first bytes."""

from __future__ import annotations

import hashlib
from pathlib import Path

from viewer.errors import PackError, Problem
from viewer.packs.layers import Report, tell
from viewer.packs.manifest import Manifest
from viewer.packs.paths import pack_file

MAGIC = {
    ".gpkg": (b"SQLite format 3\0",),
    ".parquet": (b"PAR1",),
    ".tif": (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"),
    ".tiff": (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"),
    ".geojson": (b"{",),
    ".ts": (b"<?xml",),
}
CHUNK = 1 << 20
SEE = "rhea texts --check --pack PACK looks at it, rhea texts --update --pack PACK takes it in"


def verified(root: Path, manifest: Manifest, report: Report) -> tuple[dict[str, str], list[Problem]]:
    """The hash of every file, all of them as the manifest says, and a warning for each that is left out.

    Left out are texts in other languages alone, which somebody may be at work on; PackError for any other file.
    """
    sums: dict[str, str] = {}
    problems, doubts = [], []
    for number, (name, expected) in enumerate(manifest.files.items()):
        tell(report, 0.1 * number / len(manifest.files), name)
        fault = _fault(root, name, expected)
        if fault is None:
            sums[name] = expected
        elif name in manifest.texts:
            hint = f"{fault.hint}; its texts stay English: {SEE}"
            doubts.append(Problem(fault.found, fault.expected, hint, name, severity="warning"))
        else:
            problems.append(fault)
    if problems:
        raise PackError(problems)
    return sums, doubts


def _fault(root: Path, name: str, expected: str) -> Problem | None:
    digest = hashlib.sha256()
    try:
        with pack_file(root, name).open("rb") as file:
            head = file.read(64)
            digest.update(head)
            while chunk := file.read(CHUNK):
                digest.update(chunk)
    except (OSError, ValueError) as error:
        return Problem(str(error), "a plain file of the pack", file=name)
    if digest.hexdigest() != expected:
        return Problem(f"its hash is {digest.hexdigest()[:12]}...", f"{expected[:12]}...",
                       "the file was changed after the pack was made", name)  # fmt: skip
    if not _looks_right(name, head):
        return Problem("its first bytes are those of another kind of file", file=name)
    return None


def content_of(root: Path, name: str, expected: str, most: int) -> bytes:
    """A small file of a pack, whole and with this hash; OSError or ValueError when it is not such a one."""
    with pack_file(root, name).open("rb") as file:
        content = file.read(most + 1)
    if len(content) > most:
        raise ValueError(f"more than {most:,} bytes")
    if hashlib.sha256(content).hexdigest() != expected:
        raise ValueError("the file was changed after the pack was made")
    if not _looks_right(name, content[:64]):
        raise ValueError("its first bytes are those of another kind of file")
    return content


def _looks_right(name: str, head: bytes) -> bool:
    expected = MAGIC.get(Path(name).suffix)
    if expected is None:
        return not head.lstrip().startswith(b"<") and b"\0" not in head
    return head.lstrip().startswith(expected)

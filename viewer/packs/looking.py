"""What can be told of one file before it is opened: its layers, how a text table is meant, its hash.

It runs in the loader process, and its answers are small: the window opens no file that it has not made itself.
"""

from __future__ import annotations

import base64
import contextlib
import faulthandler
import hashlib
import sqlite3
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from viewer.errors import PackError
from viewer.packs import limits
from viewer.packs.sources import plain_path
from viewer.packs.table_proposal import TEXT_SUFFIXES, Proposal, propose

PACKAGES = (".gpkg",)
HEAD_BYTES = 1 << 16  # of a text table, for its preview
MOST_COLUMNS = 200  # of a preview
HASH_CHUNK = 1 << 20
SQL_STEPS = 200_000  # of SQLite's machine, before a hostile file is given up
LAYERS_AND_TABLE, HASH = "look", "sha256"


@dataclass(frozen=True, slots=True)
class Look:
    """layers: of a GeoPackage. proposal: of a text table, with the first bytes of it in `head`."""

    layers: tuple[str, ...] = ()
    proposal: Proposal | None = None
    head: bytes = b""
    sha256: str = ""

    def as_message(self) -> dict[str, object]:
        """For JSON."""
        proposal = None if self.proposal is None else asdict(self.proposal)
        head = base64.b64encode(self.head).decode("ascii")
        return {"layers": self.layers, "proposal": proposal, "head": head, "sha256": self.sha256}

    @classmethod
    def of_message(cls, message: dict) -> Look:
        """What `as_message` made."""
        said = message["proposal"]
        if said is not None:
            rows = tuple(tuple(row) for row in said["preview"])
            said = Proposal(**{**said, "preview": rows, "reasons": tuple(said["reasons"]),
                               "doubts": tuple(said["doubts"])})  # fmt: skip
        return cls(tuple(message["layers"]), said, base64.b64decode(message["head"]), message["sha256"])


def worth_a_look(path: Path) -> bool:
    """True where a person may have to choose before anything is read: a package has layers. Told by the name alone."""
    return path.suffix.lower() in PACKAGES


def answer(question: str, path: str, total_s: float) -> dict[str, object]:
    """The message that answers; an empty look where the file cannot be read, for then reading it says why."""
    limits.enforce(limits.for_outside().memory_bytes)
    if total_s:
        faulthandler.dump_traceback_later(total_s, exit=True)
    look = Look()
    with contextlib.suppress(PackError, OSError, MemoryError, ValueError):
        plain = plain_path(path)
        look = Look(sha256=sha256(plain)) if question == HASH else looked_at(plain)
    faulthandler.cancel_dump_traceback_later()
    limits.enforce(0)
    return look.as_message()


def looked_at(path: Path) -> Look:
    """The layers, or the proposal with the first rows. PackError when a text table is none."""
    if path.suffix.lower() not in TEXT_SUFFIXES:
        return Look(layers_of(path))
    proposal = propose(path)
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    return Look((), replace(proposal, preview=tuple(row[:MOST_COLUMNS] for row in proposal.preview)), head)


def sha256(path: Path) -> str:
    """Of a file's bytes, as hex; "" when it cannot be read."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while chunk := file.read(HASH_CHUNK):
                digest.update(chunk)
    except OSError:
        return ""
    return digest.hexdigest()


def layers_of(path: Path) -> tuple[str, ...]:
    """The layers with geometry of a GeoPackage, as it lists them itself; none for any other file or a broken one.

    Read-only, without touching anything but the list, and given up after SQL_STEPS.
    """
    if path.suffix.lower() not in PACKAGES or not path.is_file():
        return ()
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(address, uri=True)) as base:
            base.set_progress_handler(lambda: 1, SQL_STEPS)
            rows = base.execute(
                "select c.table_name from gpkg_contents c join sqlite_master m on m.name = c.table_name "
                "where c.data_type = 'features' and m.type = 'table' limit 500"
            )
            return tuple(str(name) for (name,) in rows)
    except sqlite3.Error:
        return ()

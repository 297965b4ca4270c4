"""A city pack with one file more, less or changed: the old pack or the new one, never a mixture, comments and all."""

from __future__ import annotations

import hashlib
import re
import shutil
import tempfile
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from viewer.errors import PackError, Problem
from viewer.packs.atomic import write_atomically
from viewer.packs.paths import MANIFEST, inventory
from viewer.packs.reading_manifest import parse_manifest
from viewer.packs.writing import put_in_place

_NAME_LINE = re.compile(r"^name\s*=.*$", re.MULTILINE)


def renewed_manifest(
    old: bytes,
    changed: Mapping[str, bytes],
    *,
    stories: Sequence[str] = (),
    texts: Sequence[str] = (),
    gone: Sequence[str] = (),
) -> bytes:
    """pack.toml with the hashes of changed files, further `stories` and `texts`, and nothing of files that are gone.

    Everything else, comments too, stays as it is. PackError when what comes out has a fault.
    """
    import tomlkit

    said = tomllib.loads(old.decode("utf-8"))
    hashes = {name: value for name, value in said.get("files", {}).items() if name not in gone}
    hashes |= {name: hashlib.sha256(content).hexdigest() for name, content in changed.items()}
    text = old.decode("utf-8")
    wanted = {**said, "files": hashes}
    for key, more in (("stories", stories), ("texts", texts)):
        listed = [name for name in said.get(key, ()) if name not in gone]
        listed += [name for name in more if name not in listed]
        if listed and key not in said:
            text = _NAME_LINE.sub(lambda line, key=key: f"{line[0]}\n{key} = []", text, count=1)
        if listed or key in said:
            wanted[key] = listed
    document = tomlkit.parse(text)
    for key in ("stories", "texts"):
        if key in document and wanted[key] != list(document[key]):
            document[key] = wanted[key]
    files = document.setdefault("files", tomlkit.table())
    for name in [name for name in files if name not in hashes]:
        del files[name]
    for name, digest in hashes.items():
        if files.get(name) != digest:
            files[name] = digest
    new = tomlkit.dumps(document)
    problems = parse_manifest(new.encode()).problems
    if not problems and tomllib.loads(new) != wanted:
        problems = (Problem("the files could not be entered", "a line name = ... of its own", file=MANIFEST),)
    if problems:
        raise PackError(problems)
    return new.encode()


def replace_files(folder: Path, changed: Mapping[str, bytes], gone: Sequence[str] = ()) -> None:
    """A pack with other bytes in some of its files and without those that are gone, put in place in one step.

    The other files are copied, so that the old pack stays whole until the new one stands. OSError leaves the old one.
    """
    entries, problems = inventory(folder)
    if problems:
        raise PackError(problems)
    made = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    try:
        for name in (entry.name for entry in entries if entry.name not in changed and entry.name not in gone):
            (made / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(folder / name, made / name)
        for name, content in changed.items():
            write_atomically(made / name, content)
            (made / name).chmod(0o644)
        made.chmod(0o755)
        put_in_place(made, folder)
    finally:
        shutil.rmtree(made, ignore_errors=True)

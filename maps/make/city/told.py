"""What people wrote for an invented city, its stories and its translations: it stands in its committed pack alone."""

from __future__ import annotations

from pathlib import Path

MAPS = Path(__file__).resolve().parents[2]


def stories(pack: str) -> dict[str, bytes]:
    """The stories that are told of the city, by file; FileNotFoundError where the pack of that name has none.

    Whom they name they ask of the pack, so that they hold whoever is guilty.
    """
    return _kept(pack, "stories/*.toml")


def texts(pack: str) -> dict[str, bytes]:
    """The pack's own words in other languages, by file; FileNotFoundError where it has none."""
    return _kept(pack, "texts/*.ts")


def _kept(pack: str, which: str) -> dict[str, bytes]:
    found = {path.relative_to(MAPS / pack).as_posix(): path.read_bytes() for path in (MAPS / pack).glob(which)}
    if not found:
        raise FileNotFoundError(f"{MAPS / pack}: no {which}, which no generator makes")
    return dict(sorted(found.items()))

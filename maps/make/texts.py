"""Renews what the invented cities say in other languages: the files beside their generators, and those in the packs.

    python maps/make/texts.py            what the packs say now is noted; both places get the same files
    python maps/make/texts.py --forget   what no pack says any more is left out

Translations stay, in whichever of the two places they were made; of two for one text the newer file has the one that
counts. A generator writes the same bytes into its pack; this is for words alone, without making the city again.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # for viewer

from viewer.packs.atomic import write_atomically
from viewer.packs.linguist import Message, merged, name_of, read, written
from viewer.packs.localised import city_texts
from viewer.packs.pack import load_pack
from viewer.packs.paths import MANIFEST
from viewer.packs.writing import manifest_bytes

MAPS = Path(__file__).resolve().parents[1]
CITIES = {"capital-2147": "city", "nano-city-2085": "nano", "neo-terra-2045": "terra", "strata-2045": "layered",
          "upstate-ny-1980": "upstate"}  # fmt: skip
CODES = ("ar", "es")


def renew(pack: Path, sources: Path, *, forget: bool = False) -> list[str]:
    """Writes the files of a city beside its generator and into its pack; gives the names of those that changed."""
    sources.mkdir(parents=True, exist_ok=True)
    changed = []
    wanted = city_texts(load_pack(pack).city)
    for code in CODES:
        places = (sources / f"{code}.ts", pack / name_of(code))
        made = written(merged(wanted, _both(*places), forget=forget), code)
        for path in places:
            if not path.is_file() or path.read_bytes() != made:
                write_atomically(path, made)
                path.chmod(0o644)
                changed.append(str(path.relative_to(MAPS)))
    return changed + _entered(pack, [name_of(code) for code in CODES])


def _both(*places: Path) -> list[Message]:
    """What either file says, finished translations first, those of the newer file before those of the other."""
    newest_first = sorted((path for path in places if path.is_file()), key=lambda path: -path.stat().st_mtime)
    found = [message for path in newest_first for message in read(path.read_bytes())]
    ranked = sorted(found, key=lambda message: (not message.finished, not any(message.told)))
    return list({message.key: message for message in reversed(ranked)}.values())


def _entered(pack: Path, texts: list[str]) -> list[str]:
    """Names these files in the manifest, with their hashes, as the generators write it; gives it if it changed."""
    old = (pack / MANIFEST).read_bytes()
    said = tomllib.loads(old.decode())
    names = [name for name in said.pop("files") if not name.startswith("texts/")]
    new = manifest_bytes(_with_texts(said, texts), {name: (pack / name).read_bytes() for name in (*names, *texts)})
    if new == old:
        return []
    write_atomically(pack / MANIFEST, new)
    (pack / MANIFEST).chmod(0o644)
    return [pack.name]


def _with_texts(said: dict, texts: list[str]) -> dict:
    """The manifest with its texts behind its stories, where the generators write them, or behind its note."""
    before = "stories" if "stories" in said else "note"
    out: dict[str, object] = {}
    for key, value in said.items():
        if key != "texts":
            out[key] = value
        if key == before:
            out["texts"] = texts
    return out


def main(arguments: list[str] | None = None) -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--forget", action="store_true", help="without what no pack says any more")
    options = parser.parse_args(arguments)
    for name, room in CITIES.items():
        changed = renew(MAPS / name, MAPS / "make" / room / "texts", forget=options.forget)
        print(f"{name}: {', '.join(changed) or 'nothing changed'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

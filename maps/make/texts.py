"""Renews what the invented cities say in other languages: the files beside their generators, and those in the packs.

    python maps/make/texts.py            what the packs say now is noted; translations stay; both places get the same
    python maps/make/texts.py --back     translations that were read into the packs are brought back to the generators
    python maps/make/texts.py --forget   what no pack says any more is left out

A generator writes the same bytes into its pack; this is for a change of words alone, without making the city again.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # for viewer

from viewer.packs.linguist import merged, read, written  # noqa: E402
from viewer.packs.localised import city_texts  # noqa: E402
from viewer.packs.pack import load_pack  # noqa: E402
from viewer.packs.paths import MANIFEST  # noqa: E402
from viewer.packs.writing import write_pack  # noqa: E402

MAPS = ROOT / "maps"
CITIES = {"capital-2147": "city", "nano-city-2085": "nano", "neo-terra-2045": "terra", "strata-2045": "layered"}
CODES = ("es", "ar")


def renew(pack: Path, sources: Path, *, back: bool = False, forget: bool = False) -> list[str]:
    """Writes the files of a city beside its generator and into its pack; gives the names of those that changed.

    Only what a manifest has before its hashes and the bytes of the files are written again: the same as the generator.
    """
    wanted = city_texts(load_pack(pack).city)
    changed = []
    sources.mkdir(exist_ok=True)
    for code in CODES:
        path, other = sources / f"{code}.ts", pack / "texts" / f"{code}.ts"
        kept = other if back and other.is_file() else path
        made = written(merged(wanted, read(kept.read_bytes()) if kept.is_file() else (), forget=forget), code)
        if not path.is_file() or path.read_bytes() != made:
            path.write_bytes(made)
            changed.append(str(path.relative_to(MAPS)))
    texts = {f"texts/{path.name}": path.read_bytes() for path in sorted(sources.glob("*.ts"))}
    said = tomllib.loads((pack / MANIFEST).read_text("utf-8"))
    names = [name for name in said.pop("files") if not name.startswith("texts/")]
    if said.get("texts") != list(texts) or any(_bytes(pack / name) != content for name, content in texts.items()):
        write_pack(pack, _with_texts(said, list(texts)), {name: (pack / name).read_bytes() for name in names} | texts)
        changed.append(pack.name)
    return changed


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _with_texts(said: dict, texts: list[str]) -> dict:
    """The manifest with its texts behind its stories, where the generators write them."""
    out: dict[str, object] = {}
    for key, value in said.items():
        if key != "texts":
            out[key] = value
        if key == "stories":
            out["texts"] = texts
    return out


def main(arguments: list[str] | None = None) -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--back", action="store_true", help="from the packs to the generators")
    parser.add_argument("--forget", action="store_true", help="without what no pack says any more")
    options = parser.parse_args(arguments)
    for name, room in CITIES.items():
        changed = renew(MAPS / name, MAPS / "make" / room / "texts", back=options.back, forget=options.forget)
        print(f"{name}: {', '.join(changed) or 'nothing changed'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

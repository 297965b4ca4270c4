"""JSON Schemas of pack.toml and recipes for editors; `python -m viewer.packs.schema` writes the committed copies."""

from __future__ import annotations

import json
from pathlib import Path

from viewer.packs import manifest, recipe

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "schema"


def texts() -> dict[str, str]:
    """The text of each schema by its file name."""
    made = {"pack.schema.json": manifest.schema(), "recipe.schema.json": recipe.schema()}
    return {
        name: json.dumps(schema, indent=1, sort_keys=True, ensure_ascii=False) + "\n" for name, schema in made.items()
    }


def write(folder: Path = FOLDER) -> None:
    """Writes both into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts().items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write()

"""JSON Schemas of pack.toml, recipes and stories for editors; `python -m viewer.packs.schema` writes the copies."""

from __future__ import annotations

import json
from pathlib import Path

from viewer.packs import manifest, recipe, story_parts

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "schema"


def texts() -> dict[str, str]:
    """The text of each schema by its file name."""
    made = {
        "pack.schema.json": manifest.schema(),
        "recipe.schema.json": recipe.schema(),
        "story.schema.json": story_parts.schema(),
    }
    return {
        name: json.dumps(schema, indent=1, sort_keys=True, ensure_ascii=False) + "\n" for name, schema in made.items()
    }


def write(folder: Path = FOLDER) -> None:
    """Writes all of them into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts().items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write()

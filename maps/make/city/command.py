"""The command line that the generators share: which chance, into which folder, and the truth beside the pack."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path


def parser(doc: str, seed: int) -> argparse.ArgumentParser:
    """--seed and --to, under the first line of a generator's docstring."""
    made = argparse.ArgumentParser(description=doc.splitlines()[0])
    made.add_argument("--seed", type=int, default=seed)
    made.add_argument("--to", type=Path, required=True, metavar="DIR", help="folder of the pack")
    return made


def parsed(by: argparse.ArgumentParser, arguments: Sequence[str] | None) -> argparse.Namespace:
    """The options, the folder from the root; ends with exit code 2 when the arguments make no sense."""
    options = by.parse_args(arguments)
    if options.seed < 0:
        by.error("--seed: expected 0 or more")
    options.to = options.to.absolute()
    return options


def write_truth(truth: dict[str, object], folder: Path) -> Path:
    """Puts what truly happened beside the pack in `folder`; gives its path."""
    beside = folder.with_name(folder.name + ".truth.json")
    beside.write_bytes((json.dumps(truth, indent=1, ensure_ascii=False) + "\n").encode())
    return beside

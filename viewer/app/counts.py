"""What visitors chose, as bare counts: nobody's name, no time, no order."""

from __future__ import annotations

import json
import logging
import os
from pathlib import Path

from platformdirs import user_state_path

from viewer.app.settings import write_atomically

LARGEST_BYTES = 1_000_000
MOST = 5_000  # different choices that are kept

log = logging.getLogger(__name__)


def counts_file() -> Path:
    return user_state_path("rhea", appauthor=False) / "choices.json"


class Counts:
    """How often each choice was made, by city and question. What cannot be read or written counts from now on only."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or counts_file()
        self._counts = _read(self._path)

    def add(self, question: str, choice: str) -> None:
        """One more visitor who chose so."""
        found = self._counts.setdefault(question, {})
        if choice not in found and sum(map(len, self._counts.values())) >= MOST:
            return
        found[choice] = found.get(choice, 0) + 1
        try:
            write_atomically(self._path, json.dumps(self._counts, ensure_ascii=False, sort_keys=True).encode())
        except OSError as error:
            log.info("counts not saved: %s", error)

    def of(self, question: str) -> dict[str, int]:
        """How often each choice of a question was made; empty before the first."""
        return dict(self._counts.get(question, {}))


def _read(path: Path) -> dict[str, dict[str, int]]:
    try:
        raw = path.read_bytes()
        if len(raw) > LARGEST_BYTES:
            raise ValueError("larger than counts can be")
        return _checked(json.loads(raw))
    except FileNotFoundError:
        return {}
    except OSError as error:
        log.info("counts not read: %s", error)
        return {}
    except (ValueError, RecursionError) as error:
        log.info("counts were damaged (%s) and are kept aside", error)
        try:
            os.replace(path, path.with_name(f"{path.name}.broken"))
        except OSError:
            pass
        return {}


def _checked(data: object) -> dict[str, dict[str, int]]:
    if not isinstance(data, dict):
        raise ValueError("not an object")
    for found in data.values():
        if not isinstance(found, dict) or not all(type(count) is int and count >= 0 for count in found.values()):
            raise ValueError("not counts")
    return data

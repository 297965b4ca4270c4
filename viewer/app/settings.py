"""What the program remembers between two runs: one JSON file, replaced whole or not at all."""

from __future__ import annotations

import json
import logging
import os
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path

from platformdirs import user_config_path, user_state_path

from viewer.packs.atomic import write_atomically
from viewer.tongue import LANGUAGES, tr

MOST_RECENT = 10
MOST_CRS = 500
MOST_SETS_OF_SCREENS = 50
LARGEST_BYTES = 1_000_000
KEPT_PIN = re.compile(rb"scrypt\$\d{1,8}\$\d{1,4}\$\d{1,4}\$[0-9a-f]{32}\$[0-9a-f]{64}")
BEGUN_PIN = re.compile(rb"scrypt\$\d")
LOCKED = "locked"  # in place of a hash that is there and cannot be read: no PIN opens until a new one is set
THEMES = ("dark", "light", "contrast")
SCREENS_IN = (4.0, 200.0)
TYPE_SCALES = (1.0, 1.25, 1.5)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """The person's own choices. crs: SHA-256 of a file -> the system that was chosen for it."""

    theme: str = "dark"
    type_scale: float = 1.0
    reduced_motion: bool = False
    recent: tuple[str, ...] = ()  # absolute paths, the newest first; files opened together are joined by newlines
    crs: dict[str, str] = field(default_factory=dict)
    window: tuple[int, ...] = ()  # left, top, width, height in pixels of the desktop; () before the first run
    maximised: bool = False
    staff_pin: str = ""  # salted hash; "" while none is set
    stage_screens: dict[str, str] = field(default_factory=dict)  # set of screens -> the one chosen for a talk's stage
    screen_in: float = 0.0  # diagonal of a touch screen as somebody measured it; 0 takes what the screen says
    language: str = "en"  # one of viewer.tongue.LANGUAGES

    def with_recent(self, paths: Sequence[Path]) -> Settings:
        """The settings with these files as the newest entry; one entry is what was opened together."""
        entry = "\n".join(str(path.absolute()) for path in paths)
        kept = [other for other in self.recent if other != entry]
        return replace(self, recent=tuple([entry, *kept][:MOST_RECENT]))

    def with_crs(self, sha256: str, crs: str) -> Settings:
        kept = {name: value for name, value in self.crs.items() if name != sha256}
        return replace(self, crs=dict([*kept.items(), (sha256, crs)][-MOST_CRS:]))


def settings_file() -> Path:
    return user_config_path("rhea", appauthor=False) / "settings.json"


def log_file() -> Path:
    return user_state_path("rhea", appauthor=False) / "rhea.log"


def load(path: Path | None = None, *, keep: bool = False) -> tuple[Settings, str]:
    """The remembered settings, and a sentence for the person when they could not be used.

    A file that is no settings file is moved aside beside it, unless `keep`, and the defaults are given, and kept in
    its place, with the staff PIN. A PIN that may be there and cannot be read is LOCKED; unknown fields are ignored.
    """
    path = path or settings_file()
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return Settings(), ""
    except OSError as error:
        said = tr("Settings cannot be read ({reason}); the defaults are used.", reason=str(error.strerror))
        return Settings(staff_pin=LOCKED), said
    try:
        if len(raw) > LARGEST_BYTES:
            raise ValueError("larger than settings can be")
        return _checked(json.loads(raw)), ""
    except (ValueError, RecursionError) as error:
        found = Settings(staff_pin=_rescued(raw))
        return found, "" if keep else _mended(path, found, error)


def save(settings: Settings, path: Path | None = None) -> str:
    """Writes the settings so that a crash leaves the old file or the new one; gives a sentence when it cannot."""
    path = path or settings_file()
    try:
        write_atomically(path, json.dumps(asdict(settings), ensure_ascii=False, indent=1).encode())
    except OSError as error:
        log.info("settings not saved: %s", error)
        return tr("Settings could not be saved: {reason}.", reason=str(error.strerror or error))
    return ""


def _checked(data: object) -> Settings:
    if not isinstance(data, dict):
        raise ValueError("not an object")
    known = {item.name for item in fields(Settings)}
    found = {name: value for name, value in data.items() if name in known}
    recent, crs = found.get("recent", []), found.get("crs", {})
    if not _texts(recent) or not isinstance(crs, dict) or not _texts(list(crs.values())):
        raise ValueError("recent files or coordinate systems are not texts")
    theme, scale = found.get("theme", "dark"), found.get("type_scale", 1.0)
    return Settings(
        theme if theme in THEMES else "dark",
        scale if scale in TYPE_SCALES else 1.0,
        found.get("reduced_motion") is True,
        tuple(recent[:MOST_RECENT]),
        dict(list(crs.items())[-MOST_CRS:]),
        _place(found.get("window")),
        found.get("maximised") is True,
        found["staff_pin"] if isinstance(found.get("staff_pin"), str) else "",
        _pairs(found.get("stage_screens")),
        _inches(found.get("screen_in")),
        _language(found.get("language")),
    )


def _language(value: object) -> str:
    return value if isinstance(value, str) and value in LANGUAGES else "en"


def _inches(value: object) -> float:
    known = isinstance(value, int | float) and SCREENS_IN[0] <= value <= SCREENS_IN[1]
    return float(value) if known else 0.0


def _pairs(value: object) -> dict[str, str]:
    """The newest of the choices that were remembered; none of a value that holds something else."""
    good = isinstance(value, dict) and _texts(list(value.values()))
    return dict(list(value.items())[-MOST_SETS_OF_SCREENS:]) if good else {}


def _place(value: object) -> tuple[int, ...]:
    whole = isinstance(value, list) and len(value) == 4 and all(type(part) is int for part in value)
    return tuple(value) if whole and all(abs(part) < 1_000_000 for part in value) else ()


def _texts(values: object) -> bool:
    return isinstance(values, list) and all(isinstance(value, str) for value in values)


def _rescued(raw: bytes) -> str:
    """The hash of the PIN in a damaged file, LOCKED for a part of one, or "" where none was.

    A door that was locked must not open because of a broken disk.
    """
    if found := KEPT_PIN.search(raw[:LARGEST_BYTES]):
        return found[0].decode()
    return LOCKED if BEGUN_PIN.search(raw) else ""


def _mended(path: Path, found: Settings, error: Exception) -> str:
    """Moves a damaged file aside and keeps a rescued PIN in its place; gives the sentence about it."""
    aside = path.with_name(f"{path.name}.broken")
    try:
        os.replace(path, aside)
    except OSError:
        return tr("The settings file is damaged ({fault}); the defaults are used.", fault=str(error))
    said = tr(
        "The settings file was damaged ({fault}) and is kept as {file}; the defaults are used.",
        fault=str(error), file=aside.name,
    )  # fmt: skip
    fault = save(found, path) if found.staff_pin else ""  # the next start must find the door locked, too
    return f"{said} {fault}".rstrip()

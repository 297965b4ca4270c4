"""`rhea doctor`: what this machine lacks, and what to do about each thing."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import platform
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

# library that Qt or numba loads -> Debian package, needed for what
LIBRARIES = (
    ("libglib-2.0.so.0", "libglib2.0-0", "every picture"),
    ("libGL.so.1", "libgl1", "every picture"),
    ("libEGL.so.1", "libegl1", "every picture"),
    ("libX11.so.6", "libx11-6", "every picture"),
    ("libdbus-1.so.3", "libdbus-1-3", "every picture"),
    ("libfontconfig.so.1", "libfontconfig1", "every picture"),
    ("libxkbcommon.so.0", "libxkbcommon0", "every picture"),
    ("libxcb-cursor.so.0", "libxcb-cursor0", "a window"),
    ("libxcb-icccm.so.4", "libxcb-icccm4", "a window"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1", "a window"),
    ("libxcb-shape.so.0", "libxcb-shape0", "a window"),
    ("libxcb-xkb.so.1", "libxcb-xkb1", "a window"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "a window"),
    ("libgomp.so.1", "libgomp1", "parallel drawing"),
)
REQUIRED = ("PySide6_Essentials", "pyqtgraph", "numpy", "shapely", "pyogrio", "pyarrow", "pyproj", "numba", "pydantic")
EXTRAS = (("imagecodecs", "raster", "compressed GeoTIFF"), ("av", "video", "video export"))


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. An optional one that is missing does not make the machine unfit."""

    what: str
    ok: bool
    found: str
    remedy: str = ""
    optional: bool = False

    def sentence(self) -> str:
        mark = "ok     " if self.ok else ("absent " if self.optional else "MISSING")
        return f"{mark} {self.what}: {self.found}" + (
            f"\n          {self.remedy}" if not self.ok and self.remedy else ""
        )

    def as_dict(self) -> dict[str, object]:
        return asdict(self)


def examine() -> list[Finding]:
    """Everything that Rhea needs of a machine, found or not."""
    return [*_python(), *_packages(), *_fonts(), *_libraries(), *_display(), *_folders(), *_staff(), *_city()]


def _python() -> Iterator[Finding]:
    found = f"Python {platform.python_version()} on {platform.system()} {platform.machine()}"
    yield Finding("Python", (3, 11) <= sys.version_info[:2] <= (3, 13), found, "use Python 3.11, 3.12 or 3.13")


def _packages() -> Iterator[Finding]:
    for name in REQUIRED:
        found = _version(name)
        yield Finding(name, bool(found), found or "not installed", "run ./run.sh, which installs it")
    binding = _version("PySide6_Essentials")
    broken = binding.startswith("6.12.0") and sys.version_info < (3, 12)
    if broken:
        yield Finding("Qt binding", False, f"PySide6 {binding} aborts on this Python", "take 6.11, or Python 3.12")
    for name, extra, use in EXTRAS:
        there = importlib.util.find_spec(name) is not None
        remedy = f"install the extra {extra!r} for {use}"
        yield Finding(f"{use} ({name})", there, _version(name) or "not installed", remedy, optional=True)


def _fonts() -> Iterator[Finding]:
    from viewer.render.type import PACKAGES

    for family, package in PACKAGES.items():
        found = _version(package.replace("_", "-"))
        remedy = "run ./run.sh, which installs it; until then letters of the system are used"
        yield Finding(f"font {family}", bool(found), found or "not installed", remedy)


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def _libraries() -> Iterator[Finding]:
    if platform.system() != "Linux":
        return
    for library, package, use in LIBRARIES:
        try:
            ctypes.CDLL(library)
            yield Finding(library, True, f"loads (for {use})")
        except OSError as error:
            remedy = f"sudo apt-get install {package}   (the Debian package that has it)"
            yield Finding(library, False, f"{error} (for {use})", remedy, optional=use != "every picture")


def _display() -> Iterator[Finding]:
    from viewer.app.gallery import has_display

    remedy = "without one, rhea draws the overlays into out/ instead of opening a window"
    yield Finding("display", has_display(), "found" if has_display() else "none", remedy, optional=True)


def _folders() -> Iterator[Finding]:
    from platformdirs import user_config_path, user_state_path

    for name, folder in (("settings", user_config_path("rhea")), ("logs", user_state_path("rhea"))):
        nearest = next(parent for parent in (folder, *folder.parents) if parent.exists())
        there = os.access(nearest, os.W_OK)
        remedy = f"make {folder} writable; until then nothing is remembered"
        yield Finding(f"folder for {name}", there, str(folder), remedy, optional=True)


def _staff() -> Iterator[Finding]:
    from viewer.app.settings import LOCKED, load

    pin = load(keep=True)[0].staff_pin
    remedy = "set one with rhea pin; without it a long press in the corner of an exhibit opens the staff door"
    if pin == LOCKED:
        remedy = "the one that was set cannot be read and nobody gets in; set a new one with rhea pin"
    found = {"": "none", LOCKED: "cannot be read"}.get(pin, "set")
    yield Finding("staff PIN", found == "set", found, remedy, optional=True)


def _city() -> Iterator[Finding]:
    from viewer.app.gallery import capital

    pack: Path = capital() / "pack.toml"
    yield Finding("the Capital", pack.is_file(), str(pack.parent), "run rhea from a complete checkout")

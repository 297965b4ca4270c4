"""What every program is asked to do: the file, the view, how many frames."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


class PeerFailed(Exception):
    """A program that is installed did not give figures; the text says why."""


@dataclass(frozen=True, slots=True)
class Work:
    """One city for all programs."""

    file: Path
    layer: str
    columns: tuple[tuple[str, float, float], ...]  # name, lowest, highest; one or two
    size_px: tuple[int, int] = (1920, 1080)
    frames: int = 20
    slow_frames: int = 3  # for what takes seconds a frame
    pictures: Path | None = None  # a folder for the pictures that were drawn

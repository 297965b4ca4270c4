"""What programs that run beside a test write down about themselves."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence


def wait_for(seen: Callable[[], Sequence], holds: Callable[..., bool], what: str, patience_s: float = 60.0):
    """The first line of `seen` for which something holds; TimeoutError with what is there when none comes in time."""
    deadline = time.monotonic() + patience_s
    while time.monotonic() < deadline:
        for line in seen():
            if holds(line):
                return line
        time.sleep(0.02)
    raise TimeoutError(f"{what}; seen: {seen()}")

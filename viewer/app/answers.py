"""Answers of commands as one JSON object for other programs."""

from __future__ import annotations

import json
import math


def print_json(answer: dict[str, object]) -> None:
    """One JSON object on stdout; numbers that are missing or not finite are null."""
    print(json.dumps(finite(answer), ensure_ascii=False, allow_nan=False))


def finite(value: object) -> object:
    """The value with every nan and infinity replaced by None, at any depth; mappings and sequences become JSON's."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {str(key): finite(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [finite(item) for item in value]
    if hasattr(value, "item"):  # a NumPy scalar
        return finite(value.item())
    return value

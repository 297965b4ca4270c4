"""A label of the data as it stands inside a sentence."""

from __future__ import annotations


def inside(text: str) -> str:
    """A label as it stands inside a sentence: its first letter small unless it belongs to a name or a sign.

    >>> inside("Dust"), inside("NO2 at noon"), inside("PM2.5"), inside("")
    ('dust', 'NO2 at noon', 'PM2.5', '')
    """
    first, _, _ = text.partition(" ")
    return text[:1].lower() + text[1:] if first[1:].islower() else text

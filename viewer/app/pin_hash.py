"""A PIN as it is kept: never itself, only what a slow and salted hash makes of it. No Qt."""

from __future__ import annotations

import hashlib
import hmac
import secrets

COST = (1 << 14, 8, 1)  # n, r and p of scrypt: some 50 ms and 16 MB a try
SHORTEST, LONGEST = 4, 12  # digits


def hashed(pin: str) -> str:
    """A PIN as it is kept: scrypt with its cost and a salt of its own. ValueError for anything but 4 to 12 digits."""
    if not (pin.isascii() and pin.isdecimal() and SHORTEST <= len(pin) <= LONGEST):
        raise ValueError(f"a PIN has {SHORTEST} to {LONGEST} digits")
    salt = secrets.token_bytes(16)
    return "$".join(("scrypt", *(str(part) for part in COST), salt.hex(), _digest(pin, salt, COST).hex()))


def matches(pin: str, kept: str) -> bool:
    """True if this is the PIN; False for a damaged hash, too."""
    try:
        name, n, r, p, salt, digest = kept.split("$")
        made = _digest(pin, bytes.fromhex(salt), (int(n), int(r), int(p)))
        return name == "scrypt" and hmac.compare_digest(made, bytes.fromhex(digest))
    except (ValueError, MemoryError):
        return False


def _digest(pin: str, salt: bytes, cost: tuple[int, int, int]) -> bytes:
    n, r, p = cost
    return hashlib.scrypt(pin.encode(), salt=salt, n=n, r=r, p=p, maxmem=64 << 20, dklen=32)

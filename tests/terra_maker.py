"""The generator of Neo-Terra for tests, and its committed pack."""

from __future__ import annotations

import functools

from tests.makers import MAPS, generator_of, rows_of

PACK = MAPS / "neo-terra-2045"
generator = generator_of("neo_terra")  # from here on `terra`, the package of its pieces, can be imported
table = functools.partial(rows_of, PACK)


@functools.cache
def made(*, honest: bool = False, calm: bool = False):
    """The city of the committed pack, or the same with other books; made once."""
    return generator.make(2045, honest=honest, calm=calm)

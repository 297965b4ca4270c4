"""The generator of Strata for tests, and its committed pack."""

from __future__ import annotations

import functools

from tests.makers import MAPS, generator_of, rows_of

PACK = MAPS / "strata-2045"
generator = generator_of("strata")  # from here on `layered`, the package of its pieces, can be imported
table = functools.partial(rows_of, PACK)


@functools.cache
def made():
    """The city of the committed pack; made once."""
    return generator.make(2045)

"""The generator of the capital for tests, and its committed pack."""

from __future__ import annotations

import functools
import importlib

from tests.makers import MAPS, generator_of, rows_of, shapes_of

PACK = MAPS / "capital-2147"
generator = generator_of("capital")  # from here on `city`, the package of its pieces, can be imported
told = importlib.import_module("city.told")
table = functools.partial(rows_of, PACK)
shapes = functools.partial(shapes_of, PACK)


@functools.cache
def made(culprit: str | None = "Meridian Recovery"):
    """The city of the committed pack, or the same with other books; made once."""
    return generator.make(2147, culprit)

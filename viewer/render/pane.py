"""Overlays ready to be composed, and the lens among them: a pane through which others are seen. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from viewer.geometry.regions import FloatArray, Ragged
from viewer.render import sheet
from viewer.scene.colour import Theme

if TYPE_CHECKING:
    from viewer.engine.compose import Border, Hatch
    from viewer.engine.field import Field

Bytes = npt.NDArray[np.uint8]


@dataclass(slots=True, eq=False)
class Layers:
    """The arguments of engine.compose.picture, bottom first, and which regions get a pattern of dots afterwards."""

    ids: list[npt.NDArray[np.int32]] = field(default_factory=list)
    tables: list[Bytes] = field(default_factory=list)
    borders: list[list[Border]] = field(default_factory=list)
    hatches: list[Hatch | None] = field(default_factory=list)
    fields: list[Field] = field(default_factory=list)
    stippled: list[npt.NDArray[np.bool_]] = field(default_factory=list)
    higher: list[list[Field]] = field(default_factory=list)  # the fields again, as they lie on each further level

    def taken(self, numbers: Sequence[int], field_numbers: Sequence[int], number: int) -> Layers:
        """What of it lies on one lifted sheet; numbers are those of the sheets of the entries and of the fields."""
        kept = [k for k, one in enumerate(numbers) if one == number]

        def fields(given: list[Field]) -> list[Field]:
            own = [one for one, its in zip(given, field_numbers) if its == number]
            return [replace(one, below=sum(k < one.below for k in kept)) for one in own]

        entries = (
            [given[k] for k in kept]
            for given in (self.ids, self.tables, self.borders, self.hatches, self.stippled)
        )  # fmt: skip
        ids, tables, borders, hatches, stippled = entries
        return Layers(
            ids, tables, borders, hatches, fields(self.fields), stippled, [fields(one) for one in self.higher]
        )

    def on_levels(self) -> list[Layers]:
        """The layers once for each level of the city, the lowest first, with the fields as they lie there."""
        return [self, *(replace(self, fields=fields) for fields in self.higher)]


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """Layers and where they are seen: cover (h, w) 0..255, None for the whole picture."""

    layers: Layers
    cover: Bytes | None = None


def compose(parts: Sequence[Part], below: Bytes, city: Sequence[Bytes], size_px: tuple[int, int]) -> Bytes:
    """(h, w, 4) the parts over the picture `below`, later ones in front of all before.

    city: (h, w) 0..255 where each level of the city is seen, which clips parts that hold fields; none leaves them
    whole.
    """
    from viewer.engine import compose as engine

    first, panes = parts[0].layers, []
    if city and first.fields:
        panes += [_lens(level, cover) for level, cover in zip(first.on_levels(), city)]
        first = Layers()
    for part in parts[1:]:
        assert part.cover is not None
        if city and part.layers.fields:
            panes.append(_lens(Layers(), part.cover))
            panes += [_lens(level, _both(part.cover, cover)) for level, cover in zip(part.layers.on_levels(), city)]
        else:
            panes.append(_lens(part.layers, part.cover))
    return engine.picture(
        first.ids, first.tables, first.borders, first.fields, below, size_px=size_px, hatches=first.hatches, lens=panes
    )


def _lens(layers: Layers, cover: Bytes):
    from viewer.engine.compose import Lens

    return Lens(cover, layers.ids, layers.tables, layers.borders, layers.fields, layers.hatches)


def _both(one: Bytes, other: Bytes) -> Bytes:
    return (one.astype(np.uint16) * other // 255).astype(np.uint8)


def stipple(parts: Sequence[Part], picture: Bytes, theme: Theme, ratio: float) -> None:
    """Sets the dots of patterned regions, in place; those of a part only where nothing lies in front of it."""
    for k, part in enumerate(parts):
        in_front = [later.cover for later in parts[k + 1 :] if later.cover is not None]

        def free(y, x, own=part.cover, others=in_front):
            seen = np.ones(y.shape, bool) if own is None else own[y, x] > 127
            for other in others:
                seen &= other[y, x] <= 127
            return seen

        plain = part.cover is None and not in_front
        for buffer, dotted in zip(part.layers.ids, part.layers.stippled):
            if dotted.any():
                sheet.stipple(picture, buffer, dotted, theme, ratio, where=None if plain else free)


def disc(outline: FloatArray, size_px: tuple[int, int]) -> Bytes:
    """(h, w) how much of each pixel lies inside the closed outline (k, 2) pixels, 0..255; nowhere if it holds nan."""
    from viewer.engine import ids

    out = np.zeros((size_px[1], size_px[0]), np.uint8)
    if not np.isfinite(outline).all():
        return out
    low = np.clip(np.floor(outline.min(axis=0)), 0, size_px).astype(int)
    high = np.clip(np.ceil(outline.max(axis=0)), 0, size_px).astype(int)
    if (high <= low).any():
        return out
    ring = np.vstack((outline, outline[:1])) - low
    shape = Ragged(ring, np.array([0, len(ring)]), np.array([0, 1]), np.array([0, 1]))
    wide, tall = (high - low).tolist()
    out[low[1] : high[1], low[0] : high[0]] = covered(ids.rasterise(shape, np.eye(3), (wide, tall)))
    return out


def covered(ids: npt.NDArray[np.int32]) -> Bytes:
    """(h, w) how much of each pixel any region covers, 0..255; ids (2 h, 2 w)."""
    inside = (ids >= 0).astype(np.uint16)
    four = inside[::2, ::2] + inside[1::2, ::2] + inside[::2, 1::2] + inside[1::2, 1::2]
    return np.minimum(four * 64, 255).astype(np.uint8)

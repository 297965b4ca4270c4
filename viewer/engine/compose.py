"""Composition: id buffers, colour tables, borders and fields to one finished picture."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from viewer.engine.field import Field
from viewer.engine.ids import Ids
from viewer.engine.rooms import lent
from viewer.engine.threads import alone, halt, heed

Bytes = npt.NDArray[np.uint8]
Rgba = tuple[int, int, int, int]
Window = tuple[int, int, int, int]  # left, top, right, bottom in pixels
NO_DATA, UNCERTAIN = 1, 2  # flags of a hatch
FADED = 0.35  # what is left of everything that is not chosen
_NAMES_ALL = np.zeros(0, np.uint8)
_rooms = threading.local()


@dataclass(frozen=True, slots=True, eq=False)
class Border:
    """Outlines where the samples of an id buffer differ; with `only` (n + 1,) those around the regions it names."""

    colour: Rgba
    width_px: float = 1.0  # below 1 the line stays 1 px wide and gets fainter
    only: npt.NDArray[np.bool_] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Hatch:
    """Diagonal strokes over regions flagged NO_DATA or UNCERTAIN; flags: (n + 1,) uint8, last = outside."""

    flags: Bytes
    colour: Rgba = (157, 180, 214, 150)


@dataclass(frozen=True, slots=True, eq=False)
class Lens:
    """Another composition that shows through where `cover` (h, w) uint8 is not 0; arguments as those of picture."""

    cover: Bytes
    ids: Sequence[Ids]
    tables: Sequence[Bytes]
    borders: Sequence[Border | Sequence[Border] | None] = ()
    fields: Sequence[Field] = ()
    hatches: Sequence[Hatch | None] = ()


def picture(
    ids: Sequence[Ids],
    tables: Sequence[Bytes],
    borders: Sequence[Border | Sequence[Border] | None] = (),
    fields: Sequence[Field] = (),
    background: Bytes | Rgba = (0, 0, 0, 0),
    *,
    samples: int = 2,
    size_px: tuple[int, int] | None = None,
    hatches: Sequence[Hatch | None] = (),
    lens: Lens | Sequence[Lens] | None = None,
    out: Bytes | None = None,
) -> Bytes:
    """(h, w, 4) uint8 RGBA, premultiplied; opaque wherever the background is.

    ids: k id buffers (samples * h, samples * w), bottom first. tables: for each (n + 1, 4) straight RGBA, row i for
    region i, the last for outside. A pixel is the mean of its samples (premultiplied) over what lies below. hatches
    and borders: one entry per buffer, drawn in this order right above its fill, None or missing for none; an entry
    may be a sequence of Borders. fields: each below the fill of buffer `field.below` (k or more: on top).
    background: one straight RGBA colour, or a premultiplied picture (h, w, 4) as this function returns.
    lens: one or several, each over what is there by then, their own layers lying on the background.
    size_px is needed only without buffers and without a background picture. `out` may be the background. Halted if
    this thread is halted meanwhile.
    """
    if len(ids) != len(tables):
        raise ValueError(f"{len(ids)} id buffers, but {len(tables)} tables")
    ground = _ground(background)
    width, height = _size(ids, samples, ground, size_px)
    target = lent((height, width, 4), np.uint8) if out is None else out
    whole = (0, 0, width, height)
    with alone():
        _compose(ids, tables, borders, fields, ground, samples, hatches, whole, target)
        for one in (lens,) if isinstance(lens, Lens) else lens or ():
            _through(one, ground, samples, target)
    return target


def blend_tables(tables: Sequence[Bytes], opacities: Sequence[float] | None = None) -> Bytes:
    """(n + 1, 4) one table that looks like the given ones of equal length laid over each other, bottom first.

    Straight alpha, with a = alpha * opacity of the upper and b alpha of the lower: out = a + b (1 - a),
    colour = (upper a + lower b (1 - a)) / out; clear stays clear.
    """
    shares = [1.0] * len(tables) if opacities is None else list(opacities)
    if not tables or len(shares) != len(tables):
        raise ValueError(f"{len(tables)} tables, but {len(shares)} opacities")
    from viewer.engine import mix

    out = np.empty((len(tables[0]), 4), np.uint8)
    with alone():
        mix.blend(np.stack(tables), np.array(shares, np.float64), out)
    return out


def laid(lower: Bytes, lower_flags: Bytes, upper: Bytes, upper_flags: Bytes) -> tuple[Bytes, Bytes]:
    """One table as blend_tables makes it of two, and (n + 1,) the flags of what is seen uppermost.

    ValueError where the two are of different lengths.
    """
    if lower.shape != upper.shape:
        raise ValueError(f"tables of {len(lower)} and {len(upper)} rows")
    from viewer.engine import mix

    out, flags = np.empty_like(upper), np.empty(len(upper), np.uint8)
    with alone():
        mix.lay(*(_own(one, np.uint8) for one in (lower, lower_flags, upper, upper_flags)), out, flags)
    return out, flags


def fade(table: Bytes, chosen: npt.NDArray[np.bool_], share: float = FADED) -> Bytes:
    """The table with the opacity of every row outside `chosen` (n + 1,) brought down to `share`."""
    faded = table.copy()
    faded[~chosen, 3] = np.rint(table[~chosen, 3] * share).astype(np.uint8)
    return faded


def mixed(one: Bytes, other: Bytes, share: Bytes) -> Bytes:
    """(h, w, 4) a picture between two: `share` (h, w) 0..255 of the other in each pixel."""
    from viewer.engine import mix

    out = one.copy()
    with alone():
        mix.through(out, _own(other, np.uint8), _own(share, np.uint8), np.array([0, 0, one.shape[1], one.shape[0]]))
    return out


def circle(size_px: tuple[int, int], centre_px: tuple[float, float], radius_px: float) -> Bytes:
    """(h, w) uint8 cover of a round lens with a soft edge of one pixel."""
    x = np.arange(size_px[0]) + 0.5 - centre_px[0]
    y = np.arange(size_px[1]) + 0.5 - centre_px[1]
    inside = np.clip(radius_px + 0.5 - np.hypot(x[None, :], y[:, None]), 0.0, 1.0)
    return np.rint(inside * 255).astype(np.uint8)


def _compose(ids, tables, borders, fields, ground, samples, hatches, window, out) -> None:
    """The layers in groups that one kernel call can take, each over the picture of the group before."""
    from viewer.engine import mix

    for begin in range(0, max(len(ids), 1), mix.AT_ONCE):
        end = begin + mix.AT_ONCE
        last = end >= len(ids)
        part = [
            replace(field, below=min(field.below - begin, len(ids) - begin))
            for field in fields
            if begin <= field.below and (field.below < end or last)
        ]
        _group(
            ids[begin:end],
            tables[begin:end],
            borders[begin:end],
            part,
            ground,
            samples,
            hatches[begin:end],
            window,
            out,
        )
        ground = out


def _group(ids, tables, borders, fields, ground, samples, hatches, window, out) -> None:
    from viewer.engine import mix

    buffers = [_own(buffer, np.int32).view(np.uint32) for buffer in ids]
    padded = tuple(buffers + [np.zeros((0, 0), np.uint32)] * (mix.AT_ONCE - len(buffers)))
    offsets = np.concatenate((np.zeros(1, np.int64), np.cumsum([len(table) for table in tables], dtype=np.int64)))
    colours = np.concatenate(tables) if len(tables) > 1 else (tables[0] if tables else np.zeros((0, 4), np.uint8))
    flags, hatched, hatch_colours = _hatching(hatches, tables, offsets)
    packed = _words(len(colours))
    mix.packed(_own(colours, np.uint8), samples, packed)
    mix.compose(
        padded, len(buffers), samples, packed, offsets, flags, hatched, hatch_colours,
        *_lines(borders, samples), *_packed(fields), _pixels(ground), np.array(window), halt(), _pixels(out),
    )  # fmt: skip
    heed()


def _words(count: int) -> npt.NDArray[np.uint64]:
    """(count,) to be written over; the same memory again for the same thread, because fresh pages cost more."""
    known = getattr(_rooms, "words", None)
    if known is None or len(known) < count:
        known = _rooms.words = np.empty(count, np.uint64)
    return known[:count]


def _hatching(hatches, tables, offsets):
    hatched = np.zeros(len(tables), np.uint8)
    colours = np.zeros((len(tables), 4), np.uint8)
    if not any(hatch is not None for hatch in hatches):
        return np.zeros(0, np.uint8), hatched, colours
    flags = np.zeros(offsets[-1], np.uint8)
    for k, hatch in enumerate(hatches):
        if hatch is not None and hatch.flags.any():
            flags[offsets[k] : offsets[k + 1]] = hatch.flags
            hatched[k] = 1
            colours[k] = hatch.colour
    return flags, hatched, colours


def _lines(borders, samples):
    """For each line its layer, colour, radius in samples, and all flags of `only` with where those of each begin."""
    lines = [
        (k, line)
        for k, entry in enumerate(borders)
        for line in ((entry,) if isinstance(entry, Border) else entry or ())
    ]
    colours = np.array([line.colour for _, line in lines], np.float32).reshape(-1, 4)
    colours[:, 3] *= [min(line.width_px, 1.0) for _, line in lines]
    only = [_NAMES_ALL if line.only is None else _own(line.only, np.uint8) for _, line in lines]
    starts = np.concatenate((np.zeros(1, np.int64), np.cumsum([len(flags) for flags in only], dtype=np.int64)))
    radii = np.array([_radius(line, samples) for _, line in lines], np.float64)
    layers = np.array([k for k, _ in lines], np.int64)
    return layers, colours, radii, np.concatenate([*only, _NAMES_ALL]), starts


def _radius(border: Border, samples: int) -> float:
    return max(border.width_px, 1.0) / 2 * samples


def _pixels(picture: Bytes) -> npt.NDArray[np.uint32]:
    """(h, w) the pixels of a picture, each as one number."""
    return picture.view(np.uint32)[..., 0]


def _packed(fields: Sequence[Field]):
    """Values of all fields in one array, their offsets, shapes and places, their matrices and ramps."""
    values = [_own(field.values, np.float32).ravel() for field in fields]
    offsets = np.cumsum([0] + [len(part) for part in values])
    shape = np.array(
        [(o, *field.values.shape, field.below, field.step_px) for o, field in zip(offsets, fields)], np.int64
    )
    matrix = np.array([(*field.to_cells.ravel(), field.low, field.scale) for field in fields], np.float64)
    ramps = [np.ascontiguousarray(field.ramp, np.uint8) for field in fields]
    joined = values[0] if len(values) == 1 else np.concatenate([*values, np.zeros(0, np.float32)])
    shapes = np.array(shape, np.int64).reshape(-1, 5)
    return joined, shapes, matrix.reshape(-1, 11), np.array(ramps, np.uint8).reshape(-1, 256, 4)


def _through(lens: Lens, ground: Bytes, samples: int, target: Bytes) -> None:
    """Mixes the lens's own composition into the rectangle that its cover spans."""
    from viewer.engine import mix

    rows, columns = np.flatnonzero(lens.cover.any(axis=1)), np.flatnonzero(lens.cover.any(axis=0))
    if not len(rows):
        return
    window = (int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)
    inside = np.empty_like(target)
    _compose(lens.ids, lens.tables, lens.borders, lens.fields, ground, samples, lens.hatches, window, inside)
    mix.through(target, inside, _own(lens.cover, np.uint8), np.array(window))


def _own(array: npt.ArrayLike, kind: type) -> npt.NDArray[np.generic]:
    """The array as the kernels take it, copied only if it is of another kind, scattered or read-only."""
    return np.require(array, kind, ("C", "W"))


def _ground(background: Bytes | Rgba) -> Bytes:
    if isinstance(background, np.ndarray) and background.ndim == 3:
        return _own(background, np.uint8)
    straight = np.asarray(background, np.float64).reshape(4)
    straight[:3] *= straight[3] / 255.0
    return np.rint(straight).astype(np.uint8).reshape(1, 1, 4)


def _size(ids: Sequence[Ids], samples: int, ground: Bytes, size_px: tuple[int, int] | None) -> tuple[int, int]:
    """Width and height that all buffers and the background agree on; ValueError if they do not."""
    sizes = {(buffer.shape[1] // samples, buffer.shape[0] // samples) for buffer in ids}
    if ground.shape[:2] != (1, 1):
        sizes.add((ground.shape[1], ground.shape[0]))
    if size_px is not None:
        sizes.add((int(size_px[0]), int(size_px[1])))
    if len(sizes) != 1:
        raise ValueError(f"one size of picture expected, got {sorted(sizes)}")
    return sizes.pop()

"""Four channels of a pixel in one number, 16 bits to each, for kernels: 256 steps to a 255th, premultiplied.

What lies on top is added to what is left of what lies below: sum + below * (FULL - its alpha) / FULL. The product is
taken by its upper 16 bits, which loses less than one step a layer.
"""

from __future__ import annotations

import numpy as np
from llvmlite import ir
from numba import njit, types
from numba.extending import intrinsic

FULL = 255 * 256  # of a channel
AT_ONCE = 4  # pixels that one step takes
_CHANNEL, _NUMBER, _WIDE = ir.IntType(16), ir.IntType(64), ir.IntType(32)


def _product(builder, below, kept, lanes):
    """Upper half of the products of two vectors of 16-bit numbers: one instruction where the processor has it."""
    wide = ir.VectorType(_WIDE, lanes)
    product = builder.mul(builder.zext(below, wide), builder.zext(kept, wide))
    upper = builder.lshr(product, ir.Constant(wide, [16] * lanes))
    return builder.trunc(upper, ir.VectorType(_CHANNEL, lanes))


def _over(builder, below, above, lanes):
    """Vectors of pixels laid over each other: what is left is 65536ths, so that nothing of a clear one is lost."""
    kind = ir.VectorType(_CHANNEL, lanes)
    alphas = ir.Constant(ir.VectorType(_WIDE, lanes), [lane // 4 * 4 + 3 for lane in range(lanes)])
    alpha = builder.shuffle_vector(above, ir.Constant(kind, ir.Undefined), alphas)
    left = builder.sub(ir.Constant(kind, [FULL] * lanes), alpha)
    kept = builder.add(left, builder.lshr(left, ir.Constant(kind, [8] * lanes)))
    return builder.add(above, _product(builder, below, kept, lanes))


@intrinsic
def over_one(typing, below, above):
    """One pixel laid over another."""
    if (below, above) != (types.uint64, types.uint64):
        return None

    def build(context, builder, signature, given):
        kind = ir.VectorType(_CHANNEL, 4)
        return builder.bitcast(_over(builder, *(builder.bitcast(one, kind) for one in given), 4), _NUMBER)

    return types.uint64(below, above), build


@intrinsic
def share_of(typing, below, kept):
    """The channels of a pixel, each multiplied by a number of 65536ths."""
    if (below, kept) != (types.uint64, types.uint64):
        return None

    def build(context, builder, signature, given):
        kind = ir.VectorType(_CHANNEL, 4)
        return builder.bitcast(_product(builder, *(builder.bitcast(one, kind) for one in given), 4), _NUMBER)

    return types.uint64(below, kept), build


@intrinsic
def _over_four(typing, row, above, at):
    """row[at:at + 4] = above[at:at + 4] laid over it."""
    if not isinstance(at, types.Integer):
        return None

    def build(context, builder, signature, given):
        lanes = 4 * AT_ONCE
        kind = ir.VectorType(_CHANNEL, lanes)
        places = []
        for k in range(2):
            data = context.make_array(signature.args[k])(context, builder, value=given[k]).data
            places.append(builder.bitcast(builder.gep(data, [given[2]]), ir.PointerType(kind)))
        below, over = (builder.load(place, align=8) for place in places)
        builder.store(_over(builder, below, over, lanes), places[0], align=8)
        return context.get_dummy_value()

    return types.void(row, above, at), build


@intrinsic
def _tint_four(typing, row, at, added, kept):
    """row[at:at + 4] = added + its share `kept`."""
    if not isinstance(at, types.Integer) or (added, kept) != (types.uint64, types.uint64):
        return None

    def build(context, builder, signature, given):
        lanes = 4 * AT_ONCE
        numbers, kind = ir.VectorType(_NUMBER, AT_ONCE), ir.VectorType(_CHANNEL, lanes)
        data = context.make_array(signature.args[0])(context, builder, value=given[0]).data
        place = builder.bitcast(builder.gep(data, [given[1]]), ir.PointerType(kind))
        all_of = []
        for one in given[2:]:
            first = builder.insert_element(ir.Constant(numbers, ir.Undefined), one, ir.Constant(_WIDE, 0))
            same = ir.Constant(ir.VectorType(_WIDE, AT_ONCE), [0] * AT_ONCE)
            all_of.append(builder.bitcast(builder.shuffle_vector(first, first, same), kind))
        below = builder.load(place, align=8)
        builder.store(builder.add(all_of[0], _product(builder, below, all_of[1], lanes)), place, align=8)
        return context.get_dummy_value()

    return types.void(row, at, added, kept), build


@njit("void(u8[::1], i8, i8, u8, u8)", cache=True, nogil=True)
def tint_run(row, begin, end, added, kept):
    """Lays one colour over the pixels begin..end; added, kept: as `tint` gives them."""
    x = begin
    while x + AT_ONCE <= end:
        _tint_four(row, x, added, kept)
        x += AT_ONCE
    while x < end:
        row[x] = added + share_of(row[x], kept)
        x += 1


@njit("void(u8[::1], u8[::1])", cache=True, nogil=True)
def over_all(row, above):
    """Lays pixels over those of a row, of the same length."""
    x = 0
    while x + AT_ONCE <= len(row):
        _over_four(row, above, x)
        x += AT_ONCE
    while x < len(row):
        row[x] = over_one(row[x], above[x])
        x += 1


@njit("UniTuple(u8, 2)(f4, f4, f4, f4)", cache=True, nogil=True, inline="always")
def tint(r, g, b, a):
    """A straight colour 0..255 of an opacity 0..1 as what is added to a pixel, and what `share_of` it stays."""
    scale, half = a * np.float32(256.0), np.float32(0.5)
    added = (
        np.uint64(np.int32(r * scale + half))
        | np.uint64(np.int32(g * scale + half)) << np.uint64(16)
        | np.uint64(np.int32(b * scale + half)) << np.uint64(32)
        | np.uint64(np.int32(np.float32(255.0) * scale + half)) << np.uint64(48)
    )
    kept = np.uint64(np.int32((np.float32(1.0) - a) * np.float32(65535.0) + half))
    kept |= kept << np.uint64(16)
    return added, kept | kept << np.uint64(32)


@njit("void(u4[::1], u8[::1])", cache=True, nogil=True)
def spread(pixels, row):
    """Pixels of four bytes as numbers of four channels."""
    for x in range(len(row)):
        bits = np.uint64(pixels[x])
        bits = (bits | bits << np.uint64(16)) & np.uint64(0x0000FFFF0000FFFF)
        row[x] = ((bits | bits << np.uint64(8)) & np.uint64(0x00FF00FF00FF00FF)) << np.uint64(8)


@njit("void(u8[::1], u4[::1])", cache=True, nogil=True)
def gather(row, pixels):
    """Numbers of four channels as pixels of four bytes, rounded."""
    for x in range(len(row)):
        bits = (row[x] + np.uint64(0x0080008000800080)) >> np.uint64(8) & np.uint64(0x00FF00FF00FF00FF)
        bits = (bits | bits >> np.uint64(8)) & np.uint64(0x0000FFFF0000FFFF)
        pixels[x] = np.uint32((bits | bits >> np.uint64(16)) & np.uint64(0xFFFFFFFF))

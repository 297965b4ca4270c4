"""What a processor can do with all the bits or bytes of a number at once, for kernels."""

from __future__ import annotations

from llvmlite import ir
from numba import types
from numba.extending import intrinsic


@intrinsic
def zeros_below(typing, bits):
    """How many zeros lie below the lowest one of 64 bits; 64 where there is none."""
    if not isinstance(bits, types.Integer) or bits.bitwidth != 64:
        return None

    def build(context, builder, signature, given):
        return builder.cttz(given[0], ir.Constant(ir.IntType(1), 0))

    return types.int64(bits), build


_FLOATS, _BYTES, _WORDS = (ir.VectorType(kind, 4) for kind in (ir.FloatType(), ir.IntType(8), ir.IntType(32)))


def _spread(builder, pixel):
    """The four bytes of a pixel as floats."""
    return builder.sitofp(builder.zext(builder.bitcast(pixel, _BYTES), _WORDS), _FLOATS)


def _all(builder, number):
    """Four times a float."""
    one = builder.insert_element(ir.Constant(_FLOATS, ir.Undefined), number, ir.Constant(ir.IntType(32), 0))
    return builder.shuffle_vector(one, ir.Constant(_FLOATS, ir.Undefined), ir.Constant(_WORDS, [0] * 4))


def _pixel(builder, floats):
    """Four floats 0..255, rounded, as the bytes of a pixel."""
    rounded = builder.fptosi(builder.fadd(floats, ir.Constant(_FLOATS, [0.5] * 4)), _WORDS)
    return builder.bitcast(builder.trunc(rounded, _BYTES), ir.IntType(32))


@intrinsic
def towards(typing, pixel, tint, share):
    """The four bytes of a pixel (u4), each taken a share (f4) 0..1 of the way to those of another, rounded."""
    if (pixel, tint, share) != (types.uint32, types.uint32, types.float32):
        return None

    def build(context, builder, signature, given):
        here, there = _spread(builder, given[0]), _spread(builder, given[1])
        way = builder.fmul(builder.fsub(there, here), _all(builder, given[2]))
        return _pixel(builder, builder.fadd(here, way))

    return types.uint32(pixel, tint, share), build


@intrinsic
def laid(typing, pixel, light, b, tint, a):
    """The bytes of a premultiplied pixel (u4) under an opaque light of share b (f4) and a tint of share a over both."""
    if (pixel, light, b, tint, a) != (types.uint32, types.uint32, types.float32, types.uint32, types.float32):
        return None

    def build(context, builder, signature, given):
        done = _spread(builder, given[0])
        for colour, share in ((given[1], given[2]), (given[3], given[4])):
            way = builder.fmul(builder.fsub(_spread(builder, colour), done), _all(builder, share))
            done = builder.fadd(done, way)
        return _pixel(builder, done)

    return types.uint32(pixel, light, b, tint, a), build

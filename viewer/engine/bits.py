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


@intrinsic
def towards(typing, pixel, tint, share):
    """The four bytes of a pixel (u4), each taken a share (f4) 0..1 of the way to those of another, rounded."""
    if (pixel, tint, share) != (types.uint32, types.uint32, types.float32):
        return None

    def build(context, builder, signature, given):
        four, wide = ir.VectorType(ir.FloatType(), 4), ir.VectorType(ir.IntType(8), 4)
        whole = ir.VectorType(ir.IntType(32), 4)

        def spread(bits):
            return builder.sitofp(builder.zext(builder.bitcast(bits, wide), whole), four)

        here, there = spread(given[0]), spread(given[1])
        part = builder.insert_element(ir.Constant(four, ir.Undefined), given[2], ir.Constant(ir.IntType(32), 0))
        part = builder.shuffle_vector(part, ir.Constant(four, ir.Undefined), ir.Constant(whole, [0] * 4))
        moved = builder.fadd(here, builder.fmul(builder.fsub(there, here), part))
        rounded = builder.fptosi(builder.fadd(moved, ir.Constant(four, [0.5] * 4)), whole)
        return builder.bitcast(builder.trunc(rounded, wide), ir.IntType(32))

    return types.uint32(pixel, tint, share), build

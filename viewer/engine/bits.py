"""What a processor can say of the bits of a number at once, for kernels."""

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

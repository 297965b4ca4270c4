"""Which side of an edge a point lies on, in double-double numbers, for where rounding would decide."""

from __future__ import annotations

from numba import njit

inline = njit(inline="always")


@inline
def _two_sum(a, b):
    s = a + b
    t = s - a
    return s, (a - (s - t)) + (b - t)


@inline
def _two_product(a, b):
    p = a * b
    c = 134217729.0 * a
    ah = c - (c - a)
    al = a - ah
    c = 134217729.0 * b
    bh = c - (c - b)
    bl = b - bh
    return p, ((ah * bh - p) + ah * bl + al * bh) + al * bl


@njit("f8(f8, f8, f8, f8, f8, f8)", cache=True, nogil=True)
def side(x0, y0, x1, y1, x, y):
    """Sign of (x - x0)(y1 - y0) - (x1 - x0)(y - y0) in double-double numbers: positive right of a downward edge."""
    ah, al = _two_sum(x, -x0)
    bh, bl = _two_sum(y1, -y0)
    ch, cl = _two_sum(x1, -x0)
    dh, dl = _two_sum(y, -y0)
    ph, pl = _two_product(ah, bh)
    qh, ql = _two_product(ch, dh)
    eh, el = _two_product(ah, bl)
    fh, fl = _two_product(al, bh)
    gh, gl = _two_product(ch, dl)
    ih, il = _two_product(cl, dh)
    sh, sl = _two_sum(ph, -qh)
    th, tl = _two_sum(eh, fh)
    uh, ul = _two_sum(gh, ih)
    vh, vl = _two_sum(th, -uh)
    wh, wl = _two_sum(pl, -ql)
    xh, xl = _two_sum(vh, wh)
    yh, yl = _two_sum(sh, xh)
    zh, zl = _two_sum(sl, xl)
    rest = (((el + fl) - (gl + il)) + (tl - ul)) + (vl + wl) + (al * bl - cl * dl)
    return yh + (yl + (zh + (zl + rest)))

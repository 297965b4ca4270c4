"""The way of the camera from one view to another: out, across and in again, so that the eye can follow.

J. J. van Wijk, W. A. A. Nuij: Smooth and efficient zooming and panning. IEEE Symposium on Information Visualization
2003, 15-22. In the space of where the middle of the view is (u) and how wide a strip of ground it shows (w) a step
costs ds² = (ρ² du² + dw² / ρ²) / w²; they give the shortest way. Here it stands in a form that does not cancel when
the ends lie close together: with r0 = -asinh(b0), u(s) = w0 / ρ² sinh(ρ s) / cosh(ρ s + r0) and
w(s) = w0 cosh(r0) / cosh(ρ s + r0).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from viewer.geometry.camera import Camera

RHO = math.sqrt(2.0)  # how much zooming a way makes use of: what people preferred lies near this
TURN_DEG, TILT_DEG = 120.0, 60.0  # that are as long a way as one unit of the metric
UNIT_MS = 1000.0  # for one unit of a way
SHORTEST_MS, MOVE_MS, LONGEST_MS = 300.0, 800.0, 3000.0  # of any way, of a move asked for by hand, of a scene's
SAME_PLACE = 1e-9  # a pan by less than this share of the narrower view is none


@dataclass(frozen=True, slots=True)
class Flight:
    """A way between two cameras; made by `flight`."""

    start: Camera
    end: Camera
    rho: float
    pan: float  # world units between the middles of the two views, 0 where only the scale changes
    r0: float  # where on its curve the way begins
    across: float  # length of the way over the ground, in the units of the metric
    turn_deg: float  # the short way round, -180..180

    @property
    def length(self) -> float:
        """How long the way is in the units of the metric: over the ground, or turning or tilting where that is more."""
        tilt = abs(self.end.tilt_deg - self.start.tilt_deg)
        return max(self.across, abs(self.turn_deg) / TURN_DEG, tilt / TILT_DEG)

    def duration_ms(self, longest_ms: float = LONGEST_MS) -> float:
        """How long it should take, SHORTEST_MS..longest_ms; 0 when start and end are one."""
        if self.start == self.end:
            return 0.0
        return min(max(self.length * UNIT_MS, SHORTEST_MS), longest_ms)

    def at(self, share: float) -> Camera:
        """The camera when `share` 0..1 of the time is over: it sets off and arrives gently, and is exact at both ends.

        The way back is the same: flight(b, a).at(1 - share) is flight(a, b).at(share).
        """
        if share <= 0.0:
            return self.start
        if share >= 1.0:
            return self.end
        eased = share * share * (3.0 - 2.0 * share)
        moved, scale = self._over_ground(eased)
        start, end = self.start, self.end
        return Camera(
            start.x + (end.x - start.x) * moved,
            start.y + (end.y - start.y) * moved,
            start.units_per_px * scale,
            start.rotation_deg + self.turn_deg * eased,
            start.tilt_deg + (end.tilt_deg - start.tilt_deg) * eased,
        )

    def _over_ground(self, share: float) -> tuple[float, float]:
        """Share 0..1 of the pan, and how many times as far out as at the start, after a share of the way."""
        s = share * self.across * self.rho
        if not self.pan:
            grown = self.end.units_per_px / self.start.units_per_px
            return share, grown**share
        out = 1.0 / math.cosh(s + self.r0)
        whole = math.sinh(self.across * self.rho) / math.cosh(self.across * self.rho + self.r0)
        return math.sinh(s) * out / whole, math.cosh(self.r0) * out


def flight(start: Camera, end: Camera, size_px: tuple[int, int], rho: float = RHO) -> Flight:
    """The way from one camera to another over a picture of this size; ValueError for a scale that is not above 0."""
    if not (0 < start.units_per_px < math.inf and 0 < end.units_per_px < math.inf and rho > 0):
        raise ValueError(f"scales and rho above 0 expected, got {start.units_per_px}, {end.units_per_px} and {rho}")
    turn = math.remainder(end.rotation_deg - start.rotation_deg, 360.0)
    w0, w1 = start.units_per_px * size_px[0], end.units_per_px * size_px[0]
    pan = math.hypot(end.x - start.x, end.y - start.y)
    if pan <= SAME_PLACE * min(w0, w1):
        return Flight(start, end, rho, 0.0, 0.0, abs(math.log(w1 / w0)) / rho, turn)
    far = (rho * rho * pan) ** 2
    r0 = -math.asinh(((w1 - w0) * (w1 + w0) + far) / (2 * w0 * rho * rho * pan))
    r1 = -math.asinh(((w1 - w0) * (w1 + w0) - far) / (2 * w1 * rho * rho * pan))
    return Flight(start, end, rho, pan, r0, (r1 - r0) / rho, turn)

"""What enters a site and neither leaves it nor is found in its stock: heaps of particles, or gaps, to be counted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from viewer.analysis import flows as moving
from viewer.geometry.regions import FloatArray, IntArray
from viewer.model.city import City, Flows
from viewer.model.memo import remembered
from viewer.overlays.books import keeps_materials
from viewer.overlays.growth import Grown, grown, growth_over
from viewer.overlays.network import Network
from viewer.scene import words
from viewer.scene.colour import DARK
from viewer.scene.marks import Heaps
from viewer.scene.particles import heap
from viewer.scene.picture import Entry
from viewer.tongue import tr

SURE = 1.96  # standard uncertainties that a difference must exceed: less is what scales cannot tell
MOST = 400  # particles that one heap shows


@dataclass(frozen=True, slots=True, eq=False)
class Imbalance:
    """(k,) tonnes that enter each site and do not leave it, with the standard uncertainty; nan where none is asked."""

    tonnes: FloatArray
    sigma: FloatArray


def imbalance(city: City, net: Network, step: int | None, material: str = "") -> Imbalance:
    """Of the sites that waste passes through, in a step or in the mean of the recorded steps.

    Stocks that surveys find are taken off; a site with stocks not surveyed at both ends is left out. A site with
    ways that this network does not hold, because nobody recorded them on this basis, is left out, and so are all when
    one material is shown that sites turn into others. Where records span several steps a single one has no balance:
    then it is the mean of all.
    """
    step = None if (net.last > net.first).any() else step
    count = 0 if city.sites is None else len(city.sites)
    nothing = Imbalance(np.full(count, np.nan), np.full(count, np.nan))
    if not count or net.group or (material and not keeps_materials(city.flows, np.ones(len(city.flows), bool))):
        return nothing
    amounts = net.amounts(step)
    sides = [_site(city, net, side) for side in ("origin", "destination")]
    out, into = (moving.per_region(side, amounts, count) for side in sides)
    spread = _variances(city, net, step)
    doubt = sum(moving.per_region(side, spread, count) for side in sides)
    found, steps = _grown(city, net, step), net.steps if step is None else 1
    kept = [k for k, name in enumerate(found.materials) if not material or name == material]
    residual = into - out - found.tonnes[:, kept].sum(axis=1) / steps
    doubt = doubt + found.variance[:, kept].sum(axis=1) / steps**2
    passes = np.isin(np.arange(count), sides[0]) & np.isin(np.arange(count), sides[1])
    asked = passes & ~_unseen(city, net, material)
    return Imbalance(np.where(asked, residual, np.nan), np.where(asked, np.sqrt(doubt), np.nan))


def heaps(city: City, found: Imbalance, quantum: float) -> tuple[Heaps, ...]:
    """The heaps of a step: whole particles where the difference is more than the scales leave open."""
    sure = np.abs(np.nan_to_num(found.tonnes)) > SURE * np.nan_to_num(found.sigma)
    counts = heap(np.where(sure, found.tonnes, 0.0), quantum)
    if not counts.any():
        return ()
    at = np.flatnonzero((counts != 0) & np.isfinite(city.sites.xy).all(axis=1))
    names = tuple(city.sites.names[i] for i in at)
    return (Heaps(city.sites.xy[at], np.clip(counts[at], -MOST, MOST), names, at.astype(np.int64)),)


def heap_notes(found: tuple[Heaps, ...], quantum: float, unit: str) -> list[str]:
    """What the heaps say, in particles and in tonnes."""
    notes = []
    for heaped in found:
        for sign in (1, -1):
            several = np.flatnonzero(heaped.counts * sign > 0)
            if not len(several):
                continue
            most = several[np.argmax(heaped.counts[several] * sign)]
            total = int((heaped.counts[several] * sign).sum())
            mass = words.quantity(total * quantum, unit)
            told = {"particles": words.count(total, "particle"), "mass": mass, "site": heaped.names[most]}
            if sign > 0:
                notes.append(tr("heaped: entered and did not leave: {particles}, {mass}, most at {site}", **told))
            else:
                notes.append(tr("rings: left without having entered: {particles}, {mass}, most at {site}", **told))
    return notes


def heap_keys(found: tuple[Heaps, ...], quantum: float, unit: str) -> tuple[Entry, ...]:
    """Dots and rings in the key, with how many there are."""
    keys = []
    for sign, role in ((1, "burden"), (-1, "pollution")):
        total = sum(int(one.counts[one.counts * sign > 0].sum() * sign) for one in found)
        if total:
            mass = words.quantity(total * quantum, unit)
            said = tr("dots: left over, {mass}", mass=mass) if sign > 0 else tr("rings: missing, {mass}", mass=mass)
            keys.append(Entry(DARK.rgba(role), said))
    return tuple(keys)


def _site(city: City, net: Network, side: str) -> np.ndarray:
    ends = getattr(city.flows, side)
    return np.where(ends.kind == 1, ends.index, -1).astype(np.int64)[net.rows]


def _grown(city: City, net: Network, step: int | None) -> Grown:
    """What stocks grew by in a step, else in the steps in which flows are recorded, else in all."""
    return grown(city, step) if step is not None or not net.dated else growth_over(city, *net.span)


def _variances(city: City, net: Network, step: int | None) -> FloatArray:
    """(m,) variances of the network's amounts; rows that state no uncertainty add none."""
    sigma = np.nan_to_num(city.flows.sigma[net.rows])
    if not net.dated:
        return sigma**2
    if step is None:
        return (np.where(net.first >= 0, sigma, 0.0) / net.steps) ** 2
    return moving.at_step(sigma, net.first, net.last, step) ** 2


@remembered(1)
def _way(flows: Flows) -> IntArray:
    """(m,) the number of each flow's way: its ends and its material; sorting all flows once is enough."""
    keys = np.column_stack((flows.origin.kind, flows.origin.index, flows.destination.kind, flows.destination.index,
                            flows.material))  # fmt: skip
    return np.unique(keys, axis=0, return_inverse=True)[1].ravel()


def _unseen(city: City, net: Network, material: str) -> np.ndarray:
    """(k,) sites at which a way begins or ends that has no row in the network."""
    flows, way = city.flows, _way(city.flows)
    rows = np.ones(len(flows), bool)
    if material:
        rows = flows.material == flows.materials.index(material)
    held = np.bincount(way[net.rows], minlength=int(way.max()) + 1) > 0
    missing = rows & ~held[way]
    out = np.zeros(len(city.sites), bool)
    for ends in (flows.origin, flows.destination):
        at = missing & (ends.kind == 1)
        out[ends.index[at]] = True
    return out

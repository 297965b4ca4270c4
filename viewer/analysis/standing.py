"""Standing of materials: how much of each has a full recorded way, and what it may claim: to be repaired or recovered.

The rule is on what was weighed. A claim is the best use that some of the material has already: repair where at least
LEAST of its tonnes reach a place that mends things, else recover where as much reaches a place that gets the material
back, else rest: a lasting place to lie in. What a place does is read from its kind, as RULE says.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from viewer.analysis.batches import complete, ways_of
from viewer.model.city import END_SITE, City, Flows
from viewer.tongue import mark, tr

LEAST = 0.05  # share of the tonnes thrown away that makes a use more than a trial
CLAIMS = (mark("repair"), mark("recover"), mark("rest"))
REPAIRS = re.compile(r"workshop|repair|reuse|mend", re.IGNORECASE)  # kinds of sites
RECOVERS = re.compile(r"recover|recycl|compost", re.IGNORECASE)


def words_of(kinds: re.Pattern[str]) -> str:
    """The words that a pattern looks for: "workshop, repair"."""
    return ", ".join(kinds.pattern.split("|"))


RULE_TEXT = mark(
    "A full recorded way is a batch that is known step by step and owner by owner from where it was thrown away to "
    "where nothing is passed on. A material claims repair if at least 5 % of its weighed tonnes reach a place that "
    "mends, else recover if as much reaches a place that gets it back, else rest. A place mends if the name of its "
    "kind holds one of: {repairs}; it gets the material back if that holds one of: {recovers}; others do neither."
)
RULE = RULE_TEXT.format(repairs=words_of(REPAIRS), recovers=words_of(RECOVERS))


def rule_told() -> str:
    """The rule in the language that is spoken; the words that it looks for are those of the data."""
    return tr(RULE_TEXT, repairs=words_of(REPAIRS), recovers=words_of(RECOVERS))


@dataclass(frozen=True, slots=True)
class Standing:
    """One material. tonnes: thrown away, in the unit of the flows; shares are of these, nan when there are none."""

    material: str
    tonnes: float
    recorded: float  # tonnes whose whole way is recorded
    share: float
    repaired: float  # share that reaches a place that mends
    recovered: float  # share that reaches a place that gets the material back
    claim: str  # one of CLAIMS


def standing(city: City) -> tuple[Standing, ...]:
    """One for each material that was thrown away, in the order of the city's materials; none without flows."""
    flows = city.flows
    if flows is None or not len(flows):
        return ()
    count, tonnes = len(flows.materials), np.nan_to_num(flows.tonnes)
    counts = _counted(flows)
    from_site, to_site = flows.origin.kind == END_SITE, flows.destination.kind == END_SITE

    def by_material(rows: npt.NDArray[np.bool_]) -> npt.NDArray[np.float64]:
        used = rows & (flows.material >= 0)
        return np.bincount(flows.material[used], tonnes[used], count)

    thrown = by_material(counts & ~from_site)
    mends, regains = (_ends_at(city, kind) for kind in (REPAIRS, RECOVERS))
    use = [by_material(counts & to_site & at[1] & ~at[0]) for at in (mends, regains)]
    recorded = np.zeros(count)
    for rows in ways_of(flows).values():
        if counts[rows[0]] and complete(flows, rows):
            recorded[flows.material[rows[0]]] += tonnes[rows[0]]
    known = np.flatnonzero(thrown > 0)
    return tuple(
        _one(flows.materials[m], float(thrown[m]), float(recorded[m]), *(float(u[m] / thrown[m]) for u in use))
        for m in known.tolist()
    )


def _one(material: str, thrown: float, recorded: float, repaired: float, recovered: float) -> Standing:
    claim = "repair" if repaired >= LEAST else "recover" if recovered >= LEAST else "rest"
    return Standing(material, thrown, recorded, recorded / thrown, repaired, recovered, claim)


def _counted(flows: Flows) -> npt.NDArray[np.bool_]:
    """(m,) the weighed rows where there are any, else all: nothing counts twice."""
    weighed = np.array([basis == "measured" for basis in flows.basis] or [False] * len(flows))
    return weighed if weighed.any() else np.ones(len(flows), bool)


def _ends_at(city: City, kind: re.Pattern) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """(m,) twice: the rows that begin, and those that end, at sites of such a kind."""
    sites = () if city.sites is None else city.sites.kinds
    fits = np.array([bool(kind.search(word)) for word in sites] + [False])
    both = []
    for ends in (city.flows.origin, city.flows.destination):
        both.append(fits[np.where(ends.kind == END_SITE, ends.index, len(sites))])
    return both[0], both[1]

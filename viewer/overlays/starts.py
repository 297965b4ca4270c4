"""Where a trace can begin: the sites and regions of a city's flows, as words that a parameter can keep."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from viewer.errors import OverlayError
from viewer.model.city import END_REGION, END_SITE, City
from viewer.overlays.tracing import regions_of_sites
from viewer.tongue import tr

SITE, REGION = "site ", "region "  # before the id


def start_word(city: City, kind: int, index: int) -> str:
    """The word of a site or a region of the base set: "site s08", "region d001"."""
    return f"{SITE}{city.sites.ids[index]}" if kind == END_SITE else f"{REGION}{city.base.ids[index]}"


def starts(city: City) -> tuple[tuple[str, str], ...]:
    """(word, what a person reads) of every site and region that flows touch, sites first, each by name."""
    sites, regions = touched(city)
    named = [(city.sites.names[i], start_word(city, END_SITE, i)) for i in sites]
    others = [(_region_words(city, i), start_word(city, END_REGION, i)) for i in regions]
    return tuple((word, name) for name, word in (*sorted(named), *sorted(others)))


def _region_words(city: City, region: int) -> str:
    return tr("{name} ({kind})", name=city.base.names[region], kind=city.base.singular)


def touched(city: City) -> tuple[list[int], list[int]]:
    """Numbers of the sites and of the regions at which a flow begins or ends; a region's sites are its own."""
    if city.flows is None:
        return [], []
    ends = (city.flows.origin, city.flows.destination)
    sites, regions = (
        np.unique(np.concatenate([end.index[end.kind == kind] for end in ends])) for kind in (END_SITE, END_REGION)
    )
    if city.base is None:
        return sites.tolist(), []
    around = regions_of_sites(city)[sites] if city.sites is not None else np.zeros(0, np.int64)
    return sites.tolist(), np.unique(np.concatenate((regions, around[around >= 0]))).tolist()


def start_of(city: City, word: str) -> tuple[int, int]:
    """Kind of end and number of what a word names, by id or by name; "" is the `largest`.

    OverlayError for a word that names nothing.
    """
    if not word:
        return largest(city)
    kinds = [(END_SITE, SITE, city.sites), (END_REGION, REGION, city.base)]
    for kind, before, owner in kinds:
        if owner is None:
            continue
        for known in (owner.ids, owner.names):
            for text in (word.removeprefix(before) if word.startswith(before) else None, word):
                if text in known:
                    return kind, list(known).index(text)
    told = {"region": _region(city), "word": repr(word), "known": ", ".join(_names(city))}
    if not told["known"]:
        raise OverlayError(tr("trace: no site or {region} {word}; known: none", **told))
    raise OverlayError(tr("trace: no site or {region} {word}; known: {known}", **told))


def largest(city: City) -> tuple[int, int]:
    """The site that takes in most from other sites, else most from anywhere, else the region that sends most.

    OverlayError where no flow touches a site or a region, or none that does has a weight.
    """
    flows, tonnes = city.flows, np.nan_to_num(city.flows.tonnes)
    begins, ends = flows.origin, flows.destination
    between = (ends.kind == END_SITE) & (begins.kind == END_SITE) & (ends.index != begins.index)
    for kind, side, rows in (
        (END_SITE, ends, between),
        (END_SITE, ends, ends.kind == END_SITE),
        (END_SITE, begins, begins.kind == END_SITE),
        (END_REGION, begins, begins.kind == END_REGION),
        (END_REGION, ends, ends.kind == END_REGION),
    ):
        taken = np.bincount(side.index[rows], tonnes[rows])
        if taken.max(initial=0.0) > 0:
            return kind, int(np.argmax(taken))
    raise OverlayError(_nowhere(city))


def _nowhere(city: City) -> str:
    """Why there is nowhere to begin."""
    kinds, tonnes = (city.flows.origin.kind, city.flows.destination.kind), city.flows.tonnes
    if not np.isin(kinds, (END_SITE, END_REGION)).any():
        return tr("trace: no flow begins or ends at a site or {region}", region=_region(city))
    return tr("trace: no weights are recorded") if np.isnan(tonnes).all() else tr("trace: no flow weighs anything")


def _region(city: City) -> str:
    return tr("region") if city.base is None else city.base.singular


def _names(city: City, most: int = 8) -> Sequence[str]:
    return [name for _, name in starts(city)[:most]]

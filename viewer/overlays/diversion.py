"""Diversion rate: the share of what is thrown away that is kept out of the refuse, from streams side by side."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from viewer.analysis.flows import diversion_rate
from viewer.errors import OverlayError
from viewer.model.city import City
from viewer.overlays.quantity import Quantity, candidates
from viewer.tongue import mark, tr

REFUSE = re.compile(r"(^|[\W_])(refuse|residual|trash|garbage)([\W_]|$)", re.IGNORECASE)
TITLE = mark("Diversion rate")
FORMULA = mark(
    "diversion rate = what is collected in all streams but the refuse ÷ what is collected in all; a stream without a "
    "figure counts as not collected, refuse without one leaves no rate"
)


def diversion(city: City) -> Quantity:
    """The rate of each region, over time where the city has series, else from columns of one period; in percent.

    The streams are totals of waste in one unit, of which one is called refuse, residual, trash or garbage.
    OverlayError where there are no such streams.
    """
    streams = _streams(city)
    if not streams:
        raise OverlayError(tr("waste: no stream of refuse beside others in {city}, so no diversion",
                              city=city.title or city.name))  # fmt: skip
    refuse = next(stream for stream in streams if _is_refuse(stream))
    others = [stream for stream in streams if stream is not refuse]
    rate = 100.0 * diversion_rate(refuse.values, np.stack([stream.values for stream in others]))
    inputs = tuple(one for stream in streams for one in stream.inputs)
    return Quantity("diverted", tr(TITLE), "%", rate, refuse.place, "intensive", "waste", source=refuse.source,
                    period=refuse.period, missing_means=tr("no refuse was recorded"), inputs=inputs)  # fmt: skip


def _streams(city: City) -> Sequence[Quantity]:
    """The series, else the columns of the first period, that are streams of one unit with refuse among them."""
    totals = [q for q in candidates(city, "waste") if q.kind == "extensive" and q.place is city.base]
    for over_time in (True, False):
        for refuse in (q for q in totals if q.over_time == over_time and _is_refuse(q)):
            same = [q for q in totals if (q.over_time, q.unit, q.period) == (over_time, refuse.unit, refuse.period)]
            streams = [q for q in same if q is refuse or not _is_refuse(q)]
            if len(streams) > 1:
                return streams
    return ()


def _is_refuse(stream: Quantity) -> bool:
    return bool(REFUSE.search(stream.name) or REFUSE.search(stream.title))

"""What is said of a region to somebody who does not see the map: name, value, where it stands, what lies around it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from viewer.analysis.rank import rank
from viewer.geometry.neighbours import beside
from viewer.model.city import City, RegionSet
from viewer.overlays.charts import top_readout
from viewer.render.sheet import at_step
from viewer.scene import words
from viewer.scene.picture import Shown
from viewer.tongue import mark, tr, trn
from viewer.ui.sheets import ordinal

PLACES = (  # from the highest down
    mark("highest"),
    mark("second highest"),
    mark("third highest"),
    mark("fourth highest"),
    mark("fifth highest"),
)


def spoken(city: City, region: int, shown: Sequence[Shown], step: int | None) -> str:
    """One line: "Harbour East, dust 9.1 µg/m³, 83rd percentile, second highest of 6 neighbours, low wealth".

    Its place among the neighbours counts the region with them: of 6 neighbours there are seven places. Without a value
    it says "no data"; parts that cannot be told are left out.
    """
    base = city.base
    if base is None or not 0 <= region < len(base):
        return ""
    parts = [base.names[region] or base.ids[region]]
    readout = top_readout(base, shown)
    if readout is not None:
        values = at_step(readout.values, step)
        amount = words.quantity(float(values[region]), readout.unit)
        parts.append(tr("{measure} {amount}", measure=words.inside(readout.label), amount=amount))
        parts += _standing(base, region, values)
    if (wealth := _wealth(city, region)) and (readout is None or readout.label != wealth[1]):
        parts.append(wealth[0])
    return tr(", ", about="between the words of a list").join(parts)


def _standing(base: RegionSet, region: int, values: np.ndarray) -> list[str]:
    found = rank(values, region)
    if found is None or found.count < 2:
        return []
    parts = [tr("{share} percentile", share=ordinal(round(min(max(found.percentile, 1.0), 99.0))))]
    around = beside(base.rings, np.array([region]))
    around = around[np.isfinite(values[around])]
    if len(around):
        near = np.append(values[around], values[region])
        place = among(near, len(around))
        parts.append(trn("{place} of {n} neighbour", "{place} of {n} neighbours", len(around), place=place))
    return parts


def among(values: np.ndarray, last: int) -> str:
    """The place of values[last] among all of them in words.

    >>> among(np.array([3.0, 9.0, 5.0]), 2), among(np.array([3.0, 9.0]), 1), among(np.array([1.0, 2.0]), 0)
    ('second highest', 'highest', 'lowest')
    """
    found = rank(values, last)
    assert found is not None
    if found.place == found.count and found.count > 1:
        return tr("lowest")
    if found.place <= len(PLACES):
        return tr(PLACES[found.place - 1])
    return tr("{place} highest", place=ordinal(found.place))


def _wealth(city: City, region: int) -> tuple[str, str] | None:
    """ "low wealth", "middle wealth" or "high wealth" by thirds of the regions, and the label of the column."""
    column = next(iter(city.columns_with("wealth")), None)
    found = rank(column.values, region) if column is not None else None
    if found is None or found.count < 3:
        return None
    upper = tr("middle wealth") if found.percentile < 200 / 3 else tr("high wealth")
    return tr("low wealth") if found.percentile < 100 / 3 else upper, column.label

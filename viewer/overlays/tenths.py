"""What the poorest tenth of the people is exposed to, the next, ... the richest: in figures and in words."""

from __future__ import annotations

import numpy as np

from viewer.analysis.exposure import by_share
from viewer.geometry.regions import FloatArray
from viewer.model.city import City
from viewer.scene import words
from viewer.tongue import tr

TENTHS = 10


def tenths_of(city: City, values: FloatArray, people: FloatArray) -> FloatArray | None:
    """(10,) mean of (n,) values over each tenth of the people, poorest first; None where wealth is not known."""
    wealth = next((column for column in city.columns_with("wealth") if column.kind == "intensive"), None)
    return None if wealth is None else by_share(values, wealth.values, people, TENTHS)


def tenths_words(tenths: FloatArray | None, unit: str) -> str:
    """ "poorest tenth of the people 11.2 µg/m³, richest tenth 7.9 µg/m³"; "" where wealth is not known."""
    if tenths is None or not np.isfinite(tenths[[0, -1]]).all():
        return ""
    poor, rich = (words.quantity(float(value), unit) for value in (tenths[0], tenths[-1]))
    return tr("poorest tenth of the people {poor}, richest tenth {rich}", poor=poor, rich=rich)


def tenths_figures(tenths: FloatArray | None) -> dict[str, float]:
    """The tenths by name, poorest first; nothing where wealth is not known."""
    return {} if tenths is None else {f"tenth_{i + 1}": float(value) for i, value in enumerate(tenths)}

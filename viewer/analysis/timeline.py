"""The time strip's numbers: what moves, or is counted, at each step of a city's clock."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from viewer.analysis.flows import by_step
from viewer.analysis.lying import lying
from viewer.geometry.regions import FloatArray
from viewer.model.city import City, Flows, Series
from viewer.tongue import tr


@dataclass(frozen=True, slots=True, eq=False)
class Timeline:
    """amounts: (t,) one per step, nan where nothing was recorded; zeros without a subject."""

    amounts: FloatArray
    subject: str = ""  # "all flows", or the name of a series with what was done with it
    unit: str = ""


def timeline(city: City) -> Timeline:
    """Tonnes of the flows at each step, else the first series over all regions, else what lies there at its end.

    Empty for a city without a clock.

    What is both weighed and reported counts once, as weighed; a flow's tonnes spread evenly over the steps it spans.
    """
    steps = len(city.clock)
    if steps and city.flows is not None and np.any(city.flows.first >= 0):
        return _moved(city.flows, steps, city.clock.step)
    if steps and city.series:
        return _counted(city.series[0])
    if steps and city.stocks:
        return _lying(city, steps)
    return Timeline(np.zeros(steps))


def _moved(flows: Flows, steps: int, each: str) -> Timeline:
    row, step, tonnes = by_step(flows.tonnes, flows.first, flows.last)
    known = (step >= 0) & (step < steps) & np.isfinite(tonnes) & _once(flows)[row]
    return Timeline(np.bincount(step[known], tonnes[known], steps), tr("all flows"), f"{flows.unit}/{each or 'step'}")


def _lying(city: City, steps: int) -> Timeline:
    """Tonnes of the first stocks at the end of each step; nan where nobody surveyed."""
    stocks = city.stocks[0]
    places = len(city.region_set(stocks.region_set)) if stocks.region_set else len(city.sites or ())
    table = lying(stocks, places, steps)
    amounts = np.where(table.surveyed, table.tonnes.sum(axis=(1, 2)), np.nan)
    return Timeline(amounts[:steps], tr("all stocks"), stocks.unit)


def _once(flows: Flows) -> npt.NDArray[np.bool_]:
    """(m,) True for the flows that count: the weighed ones where there are any, else all."""
    weighed = np.array([basis == "measured" for basis in flows.basis], bool)
    return weighed if weighed.any() else np.ones(len(flows), bool)


def _counted(series: Series) -> Timeline:
    """Totals of an extensive series, means of any other, over the regions that have a value."""
    some = np.isfinite(series.values).any(axis=1)
    amounts = np.full(len(series.values), np.nan)
    extensive = series.kind == "extensive"
    amounts[some] = (np.nansum if extensive else np.nanmean)(series.values[some], axis=1)
    name = series.title or series.name
    subject = tr("{series}, total", series=name) if extensive else tr("{series}, mean", series=name)
    return Timeline(amounts, subject, series.unit)

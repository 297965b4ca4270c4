"""`rhea plume`: the smoke of one site in one wind, over the districts."""

from __future__ import annotations

import argparse

import numpy as np

from viewer.analysis import plume
from viewer.analysis.inequality import weighted_mean
from viewer.errors import RheaError, UsageError
from viewer.geometry.regions import centroids
from viewer.model.city import City, RegionSet
from viewer.scene.words import count, quantity

SCHEMES = ("briggs-rural", "briggs-urban", "pg")
DISTANCES_M = (100, 200, 500, 1000, 2000, 5000, 10_000)
MICRO = 1e6  # µg in a g
NOTHING = 1e-3  # of the highest: less is counted and not told


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", metavar="PATH")
    parser.add_argument("--site", required=True, metavar="S", help="the id or the name of a site")
    parser.add_argument("--rate-g-s", required=True, type=float, metavar="Q")
    parser.add_argument("--height-m", required=True, type=float, metavar="H", help="of the plume: stack and rise")
    parser.add_argument("--wind-m-s", required=True, type=float, metavar="U", help="at the height of the plume")
    parser.add_argument("--from-deg", required=True, type=float, metavar="D", help="where the wind comes from")
    parser.add_argument("--class", dest="stability", required=True, choices=list(plume.CLASSES))
    parser.add_argument("--scheme", choices=SCHEMES, default="briggs-urban")


def answer(city: City, options: argparse.Namespace) -> dict[str, object]:
    """Ground concentrations in µg/m³: down the centre line, at the highest place, at the middle of each region."""
    _refuse_wrong(options)
    if city.crs.local:
        raise RheaError("the map is a local plane without metres: a plume has no place on it")
    x, y = _place(city, options.site)
    stack = plume.Stack(x, y, options.rate_g_s, options.height_m)
    weather = plume.Weather(options.wind_m_s, options.from_deg, options.stability)
    top, metres = plume.highest(stack, weather, options.scheme)
    return {
        "site": options.site,
        "unit": "µg/m³",
        "scheme": options.scheme,
        "class": options.stability,
        "max": top * MICRO,
        "max_at_m": metres,
        "centreline": _centreline(stack, weather, options.scheme),
        **_regions(city, stack, weather, options.scheme),
        "limits": plume.LIMITS,
    }


def in_words(found: dict[str, object], base: RegionSet | None = None) -> str:
    """The answer as lines for a person: the most smoke first, regions by name; what is next to nothing is counted."""
    top = f"at most {quantity(found['max'], 'µg/m³')}, {found['max_at_m']:,.0f} m down the wind"
    least = found["max"] * NOTHING
    lines = [f"{found['site']}: {top}"]
    lines += [f"  {row['distance_m']:>6,} m  {_amount(row['value'], least)}" for row in found["centreline"]]
    values = {region: value for region, value in found["regions"].items() if np.isfinite(value)}
    called = {} if base is None else dict(zip(base.ids, base.names))
    order = sorted(values.items(), key=lambda item: -item[1])
    worst = max(values.values(), default=0.0)
    told = [(region, value) for region, value in order if value > 0 and value >= NOTHING * worst]
    lines += [f"  {called.get(region, region):<28} {quantity(value, 'µg/m³')}" for region, value in told]
    rest = len(values) - len(told)
    if rest:
        where = count(rest, "region") if base is None else count(rest, base.singular, base.plural)
        lines.append(f"  {where} with less than a thousandth of the highest, or none")
    return "\n".join([*lines, str(found["limits"])])


def _amount(value: float, least: float) -> str:
    return quantity(value, "µg/m³") if value >= least else "next to nothing"


def _refuse_wrong(options: argparse.Namespace) -> None:
    wrong = [
        text
        for text, value, least in (
            ("--rate-g-s", options.rate_g_s, 0.0),
            ("--height-m", options.height_m, 0.0),
            ("--wind-m-s", options.wind_m_s, plume.SLOWEST),
        )
        if not (np.isfinite(value) and value >= least)
    ]
    if wrong or not np.isfinite(options.from_deg):
        raise UsageError(
            f"{', '.join(wrong) or '--from-deg'}: out of range (a wind of at least 1 m/s, nothing below 0)"
        )


def _place(city: City, name: str) -> tuple[float, float]:
    sites = city.sites
    if sites is None:
        raise UsageError("the map has no sites")
    found = [i for i in range(len(sites)) if name == sites.ids[i]]
    found = found or [i for i in range(len(sites)) if name == sites.names[i]]
    if len(found) != 1:
        raise UsageError(f"--site {name!r}: {'no such site' if not found else 'several sites, give the id'}")
    x, y = (float(value) for value in sites.xy[found[0]])
    if not np.isfinite(x + y):
        raise RheaError(f"the site {name!r} has no place on the map")
    return x, y


def _centreline(stack: plume.Stack, weather: plume.Weather, scheme: plume.Scheme) -> list[dict[str, float]]:
    along = np.array(DISTANCES_M, float)
    found = plume.concentration(
        along,
        0.0,
        rate_g_s=stack.rate_g_s,
        height_m=stack.height_m,
        wind_m_s=weather.wind_m_s,
        spread=plume.sigmas(along, weather.stability, scheme),
    )
    return [{"distance_m": metres, "value": float(value) * MICRO} for metres, value in zip(DISTANCES_M, found)]


def _regions(city: City, stack: plume.Stack, weather: plume.Weather, scheme: plume.Scheme) -> dict[str, object]:
    if city.base is None:
        return {"regions": {}, "population_mean": float("nan")}
    values = plume.ground_level(centroids(city.base.rings), stack, weather, scheme, power=0.0) * MICRO
    people = city.columns_with("population")
    mean = weighted_mean(values, people[0].values) if people else float("nan")
    return {"regions": dict(zip(city.base.ids, values.tolist())), "population_mean": mean}

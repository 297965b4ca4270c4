"""The readme of the capital's pack: how it was weighed, what a row means, which weather made the dust."""

from __future__ import annotations

import numpy as np

from city import air
from city.records import BATCH, BRIDGE, GATE, HALL, PERIOD, RETURN, ROUND, YARD

TEXT = """# The Capital, 2147

An invented city, made by `python maps/make/capital.py --seed {seed}`. Coordinates are metres in an invented plane.

## Flows (flows.csv)
- `measured`: weighed at a gate by the city. A batch with a recorded way is weighed apart from the rest of its week,
  so all measured rows together are the whole mass, each tonne once. Rounds of metamaterial are weighed week by week,
  rounds of the other materials in sums of {period} weeks, gates between sites week by week.
- `reported`: told by an operator, named in `reporter`. Every way has one reporter: its sender; but a depot for what it
  collects, and the landfill for what depots tip. Returns cover {period} weeks, a depot's return about one district
  the year.
- `sigma` is a standard uncertainty, independent from row to row. Of a usual week: rounds {round:.0%}, weighbridges
  {bridge:.0%}, goods in use {goods:.0%}, ships {ships:.1%}, flue gas {flue:.0%}; of a batch {batch:.0%};
  of a return {ret:.1%}.
- Material keeps its name on its way, so every material balances at every site: in - out = change of what lies there.

## Stocks (yards.csv, crates.csv)
Surveys by a crew of the city, at the END of each week: of the yards of all sites ({yard:.0%} standard uncertainty),
and hall by hall inside Meridian Recovery ({hall:.0%}). Both are surveys of the same crates there: do not add them. All
yards were empty when the year opened. A hall without a row was empty.

## Dust (dust.tif, environment.csv)
Yearly mean at the ground: a background of 2.9 µg/m³, the traffic of the town (up to 2 µg/m³), and for each
stack in sites.csv Gaussian plumes with Briggs' urban spreads, closer than {nearest:.0f} m taken as at {nearest:.0f} m.
Wind at the stack is u (h / 10 m)^{power:g}.

| hours | wind at 10 m | class |
| --- | --- | --- |
{weather}

The wind comes from (degrees: share of the year): {rose}.
wind.csv holds the same, with the classes B, D and F for A-B, D and E-F; burden.toml makes the city's own index.

The stations of the districts read the mean over their district with a standard uncertainty of 0.25 µg/m³.

## Missing values
Wealth is suppressed where too few people live, asthma is missing where a clinic did not report, dust where there is
no station.
"""


def readme(seed: int) -> bytes:
    """The text with the numbers that the generator used."""
    classes = ("A-B", "D", "E-F")
    weather = "\n".join(
        f"| {hours:.0%} | {wind:g} m/s | {name} |" for (hours, wind, *_), name in zip(air.WEATHER, classes)
    )
    rose = ", ".join(f"{np.degrees(angle):.0f}: {share:.1%}" for angle, share in zip(*air.wind_rose()))
    return TEXT.format(
        seed=seed, period=PERIOD, round=ROUND, bridge=BRIDGE, goods=GATE["Goods in use"], ships=GATE["Overseas"],
        flue=GATE["Open air"], batch=BATCH, ret=RETURN, yard=YARD, hall=HALL, nearest=air.NEAREST, power=air.WIND_POWER,
        weather=weather, rose=rose,
    ).encode()  # fmt: skip

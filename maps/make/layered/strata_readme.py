"""The readme of the layered city's pack: what a row means, how it was weighed, how credits are paid."""

from __future__ import annotations

import numpy as np
from city import air

from layered import credit, decks
from layered.gates import BENCH, BRIDGE, GATE, RETURN, ROUND, YARD
from layered.hill import RISE_M
from layered.moving import AIR, FAR_M, GARDENS, GOODS, MATERIALS, OVERSEAS

TEXT = """# Strata, 2045

An invented city, made by `python maps/make/strata.py --seed {seed}`. Coordinates are metres in an invented plane.

## Levels (districts.geojson, level-1.geojson .. level-6.geojson)
Six terraces round a summit, forty districts on each, level 1 on the ground, every deck {rise:g} m above the one around
it. `districts` holds all of them; `level-N` holds the same districts of one level by the same ids, at its height. No
level covers another one in the plan, so distances in the plan are true; ways up and down are not counted. Blocks are
as high as their roofs lie above the lowest deck.

## Eco-credits (holders.csv, ledger.csv, credits.csv)
- A row of the ledger is one line of an entry; the lines of an entry add up to nothing. What the Credit Office gives out
  stands against it with a minus. The balance of a holder is the sum of its lines up to a month.
- `recycling`: paid for the sorted part of a round ({sorted}); `upcycling`: paid for what is brought to a workshop,
  {craft:g} times as much, {fee:.0%} of it to the workshop. Rates a kilogram: {rates}. Paid from February on.
- `spent`: paid for services of the city; `sale`: bought from people by companies; `shared`: given away by companies.
- The citizens of a district are one holder: their accounts are kept together. `office` is where a holder is
  registered, as it says itself.

## Flows (flows.csv)
- `measured`: weighed at a gate by the city, month by month; together they are the whole mass, each tonne once.
  People bring devices and polymers to the nearest workshop on their level or the next one, up to {far:g} m away.
- `reported`: told by an operator, named in `reporter`: by the sender, and for what districts give by the receiver, who
  tells the sum of the year.
- `sigma` is a standard uncertainty, independent from row to row: rounds {round:.1%}, workshops {bench:.1%},
  weighbridges {bridge:.1%}, goods in use {goods:.0%}, gardens {gardens:.0%}, ships {ships:.0%}, flue gas {flue:.0%};
  returns {ret:.1%}.
- Material keeps its name on its way, so every material balances at every site: in - out = change of what lies there.

## Stocks (yards.csv)
Surveys at the END of each month ({yard:.0%} standard uncertainty) of yards and of drifts: heaps of forgotten products.
Yards were empty when the year opened; drifts were not, and what lay in them then was not surveyed.

## Tracks (tracks.csv)
Recorded places: advertising drones over Lantern Square on 23 June, 20:00 to 21:00, and four rounds of Malik's, once
before and once after their stops were put into another order. Legs between stops are straight.

## Dust (dust.tif, districts.csv, wind.csv)
Yearly mean on the deck: {clean:g} µg/m³ everywhere, and what traffic (up to 2 µg/m³), the background of the shore and
the stacks in sites.csv add at the shore, less by a factor e for each {fade:g} m that the deck lies higher. The stacks:
Gaussian plumes with Briggs' urban spreads over wind.csv, closer than {nearest:.0f} m taken as at {nearest:.0f} m; wind
at the stack is u (h / 10 m)^{power:g}. The stations of the districts read the mean over their district with a standard
uncertainty of 0.25 µg/m³.

## Missing values
Incomes are suppressed where too few people live, asthma is missing where a clinic did not report, dust where there is
no station.
"""


def readme(seed: int) -> bytes:
    """The text with the numbers that the generator used."""
    paid = [(name, rate, share) for name, rate, share in zip(MATERIALS, credit.RATES, credit.SORTED) if rate > 0]
    return TEXT.format(
        seed=seed, rise=RISE_M, craft=credit.CRAFT, fee=credit.FEE,
        sorted=", ".join(f"{name} {share:.0%}" for name, _, share in paid),
        rates=", ".join(f"{name} {rate:g}" for name, rate, _ in paid),
        far=FAR_M, round=ROUND, bench=BENCH, bridge=BRIDGE, goods=GATE[GOODS], gardens=GATE[GARDENS],
        ships=GATE[OVERSEAS], flue=GATE[AIR], ret=RETURN, yard=YARD, clean=decks.CLEAN, fade=decks.FADE_M,
        nearest=air.NEAREST, power=air.WIND_POWER,
    ).encode()  # fmt: skip


def wind_rows() -> list[tuple[float, float, str, float]]:
    """Direction, speed at 10 m, class and share of the year in percent."""
    rows = []
    for angle, share in zip(*air.wind_rose()):
        for (hours, speed, *_), stability in zip(air.WEATHER, ("B", "D", "F")):
            rows.append((float(np.degrees(angle)), speed, stability, 100.0 * hours * float(share)))
    return rows

"""The readme of Neo-Terra's pack: how it was weighed, what a row means, which model made the air."""

from __future__ import annotations

from terra import rows, weather
from terra.civic import PERIOD

TEXT = """# Neo-Terra, 2045

An invented city, made by `python maps/make/neo_terra.py --seed {seed}`. Coordinates are metres in an invented plane.
The record is {days} days long and begins on Monday, 6 March 2045.

## Flows (flows.csv)
- `measured`: rounds of the hives and hubs are weighed in sums of {round_days} days, gates of the works day by day.
  What scavengers take in and sell, and what lorries tip at disused factories, is tallied week by week by the
  scavengers themselves, rounds to a camp in sums of {round_days} days. A `batch` with a recorded way is weighed
  apart from the rest ({batch:.0%}), so each tonne is weighed or tallied once.
- `reported`: told by an operator, named in `reporter`: the sender, but the hive or hub for what it collects and the
  hall for what it is paid to take. Returns cover {return_days} days, of one district the whole time. Scavengers make
  no returns.
- `sigma` is a standard uncertainty, independent from row to row. Of a usual row: rounds {round:.0%}, gates
  {bridge:.0%}, goods handed over {goods:.1%}, vapour {flue:.0%}, tallies {tally:.0%}, returns {ret:.1%}.
- Works turn what they take in into other materials: a site balances in the sum of all, in - out = change of what
  lies there. A vault takes in one stream alone, so its balance is that of the stream.

## Stocks (yards.csv)
Surveys at the end of a day, {yard:.0%} standard uncertainty: daily at the works and the hall, weekly elsewhere. All
yards were empty when the record opened.

## Sorties (sorties.csv, sorties_tracks.csv)
All flights of 13 and 14 March. A swarm flies as one; the loads of a hive's swarms of one stream are what it took in of
that stream on the day.

## Things (bills.csv, discards.csv)
A row of bills.csv is one matter in one part of a thing: its mass, what a vault wins of it, what that is worth, what is
left. discards.csv tells how many pieces of each were thrown away.

## Payments and owners
A bill covers {period} days. Who takes residue or by-product is paid by who brings it, for what is booked; lorries are
paid by the load.

## By-product by district (hazard.csv)
What the vaults and towers left behind, shared out by what each district sent to them, and what the certificates of the
hall for dangerous waste name for the district.

## Air (dust.tif, environment.csv, vapour.csv, weather.csv, wind.csv)
Dust is the mean of all days: a background of {background:g} µg/m³, the traffic of the town, and Gaussian plumes of all
stacks with Briggs' urban spreads in the wind of each day; stations read the mean over their district within 0.25 µg/m³.
Vapour of by-products is worked out in the same way day by day from what leaves the works, at the middle of each
district.

## Power (power_nodes.csv, power_edges.csv, power_lines.geojson, supply.csv)
At the evening peak: what each node draws and can deliver, what was sent into each line and what arrived. A tie is open
and can be closed. `feeds` counts the ways in which a district can be fed. The night of 14 June is from the meters.

## Polls (support.csv, poll.csv)
A rolling poll by district; the two questions "if" were asked in the week before the debate of 10 June.

## Missing values
Wealth is suppressed where too few people live, asthma is missing where a clinic did not report, dust where there is no
station, the minute of darkness where it did not get dark.
"""


def readme(seed: int) -> bytes:
    """The text with the numbers that the generator used."""
    return TEXT.format(
        seed=seed, days=weather.DAYS, round_days=rows.ROUND_DAYS, return_days=rows.RETURN_DAYS, round=rows.ROUND,
        bridge=rows.BRIDGE, goods=rows.GOODS, flue=rows.FLUE, tally=rows.TALLY, ret=rows.RETURN, yard=rows.YARD,
        period=PERIOD, background=weather.BACKGROUND,
        batch=rows.BATCH,
    ).encode()  # fmt: skip

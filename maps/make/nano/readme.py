"""What the readme inside the pack says."""

from __future__ import annotations

from nano import air, loads, sensors, year

TEXT = """# The Nano-City, 2085

An invented city, made by `python maps/make/nano_city.py --seed {seed}`. Coordinates are metres in an invented plane
whose middle is the middle of the reservoir.

## Matter (flows.csv, yards.csv)
- `measured`: weighed at a gate. Rounds and gates are summed over {period} weeks, what leaves the Heart is weighed week
  by week, a sealed load is weighed alone (`batch`): where it is sealed, and again at the gate of the Heart.
- `reported`: told by the operator named in `reporter`, every {period} weeks: by halls and the Heart about what they
  make and hand on, by carriers about what they brought to the Heart; about the round of one cell once a year.
- `sigma` is a standard uncertainty: rounds {round:.0%}, gates {gate:.1%}, vapour {air:.0%}, a load {load:.0%},
  a return {ret:.1%}, a survey of a yard {yard:.0%} of what lies there.
- Halls take discards apart, so that a material does not keep its name: a site balances over all materials together.
- All yards were empty when the year opened. They are surveyed at the end of every fourth week.

## Loads (manifests.csv, gate.csv, tracks.csv, ways.geojson)
A manifest is written where a load of biohazard is sealed: who carries it, along which way, how many tonnes. `gate` is
what the gate of the Heart wrote down: a load without a row never passed it. `tracks` has the signs of life of the tag
of each load (kind cart), of guards and of drones, about one each two minutes. A drone has no manifest. Yards of
carriers are surveyed as long as the crew is let in.

## Biohazard (exposure.csv, biohazard.tif, readings.csv)
`exposure` is what the Health Circle states for each cell and week, in colony-forming units per cubic metre: a
background of {background:g} and a bell of {reach:g} m around each source, drawn out down the wind; a modelled value, to
be compared with the {count} sensors, which read the place where they hang with an uncertainty of {noise:.0%} and
{floor:g} cfu/m³. A reading without a value did not come; `relay` is the station that acknowledged it, empty when none
did.

## Dust (environment.csv, dust.tif)
Yearly mean at the ground: 3.1 µg/m³ and for each stack Gaussian plumes with Briggs' urban spreads of class D at
{wind:g} m/s over the wind of wind.csv, closer than 150 m taken as at 150 m.

## Layers (layers.csv, signers.csv)
Every week three layers of the map are published. `digest` is SHA-256 of `statement`, `signature` is SHA-256 of `link`
and `digest` written one after the other, and `link` hashed week + 1 times (week counted from 0) is the `anchor` that
the signer announced before the first week; hashed once it is the link of the week before. All in UTF-8 and hexadecimal.

## Fences (fences.geojson)
Three rings round the reservoir. `dwell_s`: seconds after which a stay inside is worth a word; `swarm`: how many at
once.

## Workshops (workshops.csv)
Afternoons of the guide: who came, what was kept in use by mending, how many hours were paid.

## Missing values
Wealth is suppressed where too few people live, lung cases are missing where no clinic reported.
"""


def readme(seed: int) -> bytes:
    """The text with the numbers that the generator works with."""
    return TEXT.format(
        seed=seed, period=year.PERIOD, round=year.ROUND, gate=year.GATE, air=year.AIR_GATE, load=year.LOAD,
        ret=year.RETURN, yard=year.YARD, background=air.BACKGROUND, reach=air.REACH, count=sensors.COUNT,
        noise=sensors.NOISE, floor=sensors.FLOOR, wind=air.WIND_M_S, weeks=loads.WEEKS,
    ).encode()  # fmt: skip

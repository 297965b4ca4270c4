"""What Neo-Terra throws away, piece by piece: the parts of each thing, what is won from them and what is left."""

from __future__ import annotations

from dataclasses import dataclass

STREAMS = ("electronics", "plastic", "clothes")


@dataclass(frozen=True, slots=True)
class Part:
    """One matter in one part of a thing: grams of it, the share that a vault wins back, its price in credits a kilo."""

    part: str
    matter: str
    grams: float
    won: float
    price: float


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing that is thrown away. share: of the mass of its stream."""

    name: str
    stream: str
    share: float
    parts: tuple[Part, ...]

    @property
    def grams(self) -> float:
        return sum(part.grams for part in self.parts)


PRICES = {
    "gold": 61_000.0, "silver": 820.0, "copper": 9.2, "aluminium": 2.6, "steel": 0.6, "rare earths": 74.0,
    "lithium": 21.0, "cobalt": 33.0, "tin": 26.0, "silicon": 3.1, "glass": 0.12, "polymer": 0.9, "cotton": 1.1,
    "polyester": 0.8, "wool": 3.4, "rubber": 0.7, "dye and finish": 0.0, "solder flux": 0.0, "flame retardant": 0.0,
    "filler": 0.0, "titanium": 7.8,
}  # fmt: skip
WON = {
    "gold": 0.97, "silver": 0.95, "copper": 0.94, "aluminium": 0.93, "steel": 0.96, "rare earths": 0.71,
    "lithium": 0.76, "cobalt": 0.82, "tin": 0.80, "silicon": 0.66, "glass": 0.90, "polymer": 0.86, "cotton": 0.81,
    "polyester": 0.84, "wool": 0.83, "rubber": 0.72, "dye and finish": 0.0, "solder flux": 0.0,
    "flame retardant": 0.0, "filler": 0.12, "titanium": 0.9,
}  # fmt: skip


def _thing(name: str, stream: str, share: float, *parts: tuple[str, str, float]) -> Thing:
    return Thing(name, stream, share, tuple(Part(p, m, g, WON[m], PRICES[m]) for p, m, g in parts))


THINGS = (
    _thing("pocket terminal", "electronics", 0.21, ("case", "aluminium", 31.0), ("case", "glass", 28.0),
           ("board", "copper", 14.0), ("board", "gold", 0.034), ("board", "silver", 0.3), ("board", "tin", 1.1),
           ("board", "solder flux", 2.2), ("board", "flame retardant", 5.4), ("screen", "rare earths", 0.6),
           ("cell", "lithium", 3.4), ("cell", "cobalt", 8.1), ("cell", "polymer", 22.0)),
    _thing("screen wall panel", "electronics", 0.34, ("front", "glass", 2900.0), ("frame", "aluminium", 1150.0),
           ("back", "polymer", 860.0), ("back", "flame retardant", 190.0), ("board", "copper", 210.0),
           ("board", "silicon", 64.0), ("board", "solder flux", 21.0), ("board", "gold", 0.11)),
    _thing("courier drone", "electronics", 0.17, ("arms", "titanium", 240.0), ("motors", "copper", 310.0),
           ("motors", "rare earths", 46.0), ("motors", "steel", 190.0), ("cell", "lithium", 92.0),
           ("cell", "cobalt", 140.0), ("shell", "polymer", 420.0), ("shell", "flame retardant", 61.0)),
    _thing("heat exchanger", "electronics", 0.28, ("coil", "copper", 4300.0), ("body", "steel", 9800.0),
           ("fins", "aluminium", 2700.0), ("control", "silicon", 35.0), ("control", "gold", 0.05),
           ("lagging", "filler", 1900.0), ("lagging", "flame retardant", 310.0)),
    _thing("garden tray", "plastic", 0.38, ("tray", "polymer", 640.0), ("tray", "filler", 130.0)),
    _thing("water bottle", "plastic", 0.27, ("body", "polymer", 27.0), ("cap", "polymer", 3.0),
           ("label", "dye and finish", 0.8)),
    _thing("toy robot", "plastic", 0.14, ("body", "polymer", 310.0), ("gears", "steel", 24.0),
           ("board", "copper", 9.0), ("paint", "dye and finish", 14.0)),
    _thing("packing shell", "plastic", 0.21, ("shell", "polymer", 88.0), ("shell", "filler", 21.0)),
    _thing("winter coat", "clothes", 0.36, ("outside", "polyester", 620.0), ("lining", "polyester", 180.0),
           ("filling", "wool", 340.0), ("fasteners", "polymer", 40.0), ("outside", "dye and finish", 55.0)),
    _thing("work shirt", "clothes", 0.29, ("cloth", "cotton", 235.0), ("buttons", "polymer", 6.0),
           ("cloth", "dye and finish", 12.0)),
    _thing("running shoe", "clothes", 0.35, ("sole", "rubber", 210.0), ("upper", "polyester", 120.0),
           ("foam", "filler", 66.0), ("upper", "dye and finish", 9.0)),
)  # fmt: skip


def won_share(stream: str) -> float:
    """The share of a stream's mass that is won back, from what its things are made of."""
    mine = [thing for thing in THINGS if thing.stream == stream]
    won = sum(thing.share * sum(part.grams * part.won for part in thing.parts) / thing.grams for thing in mine)
    return won / sum(thing.share for thing in mine)


def bills() -> list[tuple[str, str, str, str, float, float, float, float]]:
    """Rows of the bills: thing, stream, part, matter, grams, grams won, value in credits, grams of residue."""
    return [
        (thing.name, thing.stream, part.part, part.matter, part.grams, part.grams * part.won,
         part.grams * part.won * part.price / 1000.0, part.grams * (1.0 - part.won))
        for thing in THINGS for part in thing.parts
    ]  # fmt: skip


def discards(tonnes: dict[str, float]) -> list[tuple[str, str, float, float]]:
    """Rows of what was thrown away in the whole time: thing, stream, pieces, tonnes; from the tonnes of each stream."""
    return [
        (thing.name, thing.stream, round(tonnes[thing.stream] * thing.share * 1e6 / thing.grams),
         tonnes[thing.stream] * thing.share)
        for thing in THINGS
    ]  # fmt: skip

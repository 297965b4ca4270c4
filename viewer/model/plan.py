"""A what-if as a frozen record: what one would do with the facilities, the waste, what is recovered and the money.

The empty plan is the city as it is. Every part names facilities by their id, not by their number.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields, replace
from typing import Literal

from viewer.tongue import mark


@dataclass(frozen=True, slots=True)
class Move:
    """A facility stands elsewhere, in world units of the map."""

    site: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Add:
    """A facility that is not there yet. capacity as in the column of that name, emission in g/s, stack in metres."""

    site: str
    kind: str
    x: float
    y: float
    name: str = ""
    capacity: float = 0.0
    emission_g_s: float = 0.0
    stack_m: float = 10.0


@dataclass(frozen=True, slots=True)
class Resize:
    """A facility is `factor` times as large: its capacity, and with it what it takes in."""

    site: str
    factor: float


@dataclass(frozen=True, slots=True)
class Reroute:
    """A share 0..1 of what one facility takes in goes to another.

    Of one material, or of all when it is "". origin: only of what comes from there, "region", "place" or the kind of
    facility that sends it; "" is from everywhere.
    """

    site: str
    to: str
    share: float
    material: str = ""
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Yields:
    """What one tonne of recovered material becomes in a workshop; stated by whoever makes the plan."""

    goods_t: float = 0.0  # tonnes of goods
    work_h: float = 0.0  # hours of paid work
    avoided_t: float = 0.0  # tonnes of CO₂ that need not be emitted


@dataclass(frozen=True, slots=True)
class Gift:
    """A share 0..1 of a material that leaves a facility as goods goes to a workshop; to all of them when `to` is ""."""

    site: str
    material: str
    share: float
    to: str = ""
    yields: Yields = Yields()


Rule = Literal["", "burden above the mean", "equal per head"]
RULES: tuple[Rule, ...] = (mark("burden above the mean"), mark("equal per head"))


@dataclass(frozen=True, slots=True)
class Reparation:
    """An amount of money, shared out by a rule; "" shares nothing out.

    "burden above the mean": by people times what each bears above the mean of the city. "equal per head": by people.
    """

    amount: float = 0.0
    unit: str = "credits"
    rule: Rule = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything of one what-if. At most one move and one size per facility: the later one replaces the earlier.

    settled: facilities, resized or new, of which the reroutes say all: their size moves no waste beyond these.
    """

    moves: tuple[Move, ...] = ()
    adds: tuple[Add, ...] = ()
    closes: tuple[str, ...] = ()
    resizes: tuple[Resize, ...] = ()
    reroutes: tuple[Reroute, ...] = ()
    gifts: tuple[Gift, ...] = ()
    reparation: Reparation = Reparation()
    settled: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return self != Plan()

    def moved(self, site: str, x: float, y: float) -> Plan:
        """The plan with the facility at a place; one that the plan adds is put there at once."""
        if any(add.site == site for add in self.adds):
            return replace(self, adds=tuple(replace(a, x=x, y=y) if a.site == site else a for a in self.adds))
        return replace(self, moves=(*(m for m in self.moves if m.site != site), Move(site, x, y)))

    def closed(self, site: str) -> Plan:
        """The plan with the facility closed; one that the plan adds is taken out of it again."""
        if any(add.site == site for add in self.adds):
            adds = tuple(add for add in self.adds if add.site != site)
            return replace(self, adds=adds, settled=_but(self.settled, site))
        return replace(self, closes=tuple(sorted({*self.closes, site})))

    def reopened(self, site: str) -> Plan:
        return replace(self, closes=_but(self.closes, site))

    def resized(self, site: str, factor: float) -> Plan:
        """The plan with the facility `factor` times as large as it is; 1 takes the change back."""
        kept = tuple(one for one in self.resizes if one.site != site)
        resizes = kept if factor == 1.0 else (*kept, Resize(site, factor))
        return replace(self, resizes=resizes, settled=_but(self.settled, site))

    def added(self, add: Add) -> Plan:
        adds = (*(a for a in self.adds if a.site != add.site), add)
        return replace(self, adds=adds, settled=_but(self.settled, add.site))

    def giving(self, site: str, materials: Iterable[str], share: float, yields: Yields) -> Plan:
        """The plan in which the facility gives a share 0..1 of each material to all workshops; 0 gives nothing.

        yields: of what is given by whom it may be.
        """
        kept = tuple(replace(gift, yields=yields) for gift in self.gifts if gift.site != site)
        new = tuple(Gift(site, material, share, yields=yields) for material in materials if share > 0.0)
        return replace(self, gifts=(*kept, *new))

    def paying(self, reparation: Reparation) -> Plan:
        """The plan with this reparation instead of its own."""
        return replace(self, reparation=reparation if reparation.rule else Reparation(unit=reparation.unit))

    def without(self, site: str) -> Plan:
        """The plan that leaves this facility as it is."""
        return replace(
            self.reopened(site).resized(site, 1.0),
            moves=tuple(move for move in self.moves if move.site != site),
            adds=tuple(add for add in self.adds if add.site != site),
            gifts=tuple(gift for gift in self.gifts if gift.site != site),
        )


def _but(sites: tuple[str, ...], site: str) -> tuple[str, ...]:
    return tuple(one for one in sites if one != site)


NO_PLAN = Plan()


def as_dict(plan: Plan) -> dict[str, object]:
    """The plan as JSON has it, with only what it changes."""
    return {name: value for name, value in asdict(plan).items() if value != asdict(Plan())[name]}


def from_dict(given: dict[str, object]) -> Plan:
    """The plan of `as_dict`; ValueError names what is no part of one."""
    parts = {"moves": Move, "adds": Add, "resizes": Resize, "reroutes": Reroute, "gifts": Gift}
    if unknown := set(given) - {field.name for field in fields(Plan)}:
        raise ValueError(f"plan: {', '.join(sorted(unknown))}: no such part")
    try:
        made: dict[str, object] = {
            name: tuple(_record(record, one) for one in given.get(name, ())) for name, record in parts.items()
        }
        made |= {name: tuple(str(site) for site in given.get(name, ())) for name in ("closes", "settled")}
        made["reparation"] = Reparation(**given.get("reparation", {}))
    except TypeError as error:
        raise ValueError(f"plan: {error}") from error
    return Plan(**made)


def _record(record: type, given: dict[str, object]) -> object:
    if record is Gift and "yields" in given:
        given = given | {"yields": Yields(**given["yields"])}
    return record(**given)

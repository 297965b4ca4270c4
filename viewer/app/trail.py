"""What was opened, in its order: how a text table that is in the open city can be read again in another way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from viewer.app.files import Wish
from viewer.errors import Problem
from viewer.model.city import City
from viewer.packs.passing import Reading
from viewer.packs.table_proposal import TEXT_SUFFIXES, Proposal


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """A wish that was fulfilled, and the open city that it joined, None for one that opened a city."""

    wish: Wish
    onto: City | None = None


@dataclass(slots=True, eq=False)
class Way:
    """Wishes that are fulfilled one after the other before anything of them is shown.

    kept: the steps that stay as they are. onto: what the wish under way joins.
    """

    rest: list[Wish]
    onto: City | None = None
    kept: tuple[Step, ...] = ()
    done: list[Step] = field(default_factory=list)
    told: tuple[Problem, ...] = ()
    again: tuple[str, ...] = ()  # names of the files that have been read before

    def go_on(self, wish: Wish, reading: Reading) -> bool:
        """Takes what came of the wish under way; True if another one follows, which joins that."""
        self.done.append(Step(wish, self.onto if wish.join else None))
        self.told += reading.problems
        if self.rest:
            self.onto = reading.city
        return bool(self.rest)

    @property
    def joins(self) -> bool:
        """True if all of it comes to an open city."""
        return self.done[0].onto is not None


class Trail:
    """The steps that made the open city."""

    def __init__(self) -> None:
        self._steps: tuple[Step, ...] = ()

    def way(self, wish: Wish, onto: City | None) -> Way:
        """The way of a new wish; one that joins nothing forgets the steps before it."""
        onto = onto if wish.join else None
        return Way([wish], onto, self._steps if onto is not None else ())

    def again(self, table: Path, chosen: Proposal) -> Way:
        """The way to the present city with `table` read as `chosen` says: from its step on everything is read anew."""
        at = max(place for place, step in enumerate(self._steps) if table in step.wish.paths)
        wishes = [one for step in self._steps[at:] for one in _alone(step.wish, table)]
        names = tuple(path.name for wish in wishes for path in wish.paths)
        wishes = [replace(one, table=chosen) if one.paths == (table,) else one for one in wishes]
        return Way(wishes, self._steps[at].onto, self._steps[:at], again=names)

    def arrive(self, way: Way) -> None:
        """The city at the end of the way is shown."""
        self._steps = (*way.kept, *way.done)

    def tables(self) -> tuple[Path, ...]:
        """The text tables in the open city, in the order in which they came."""
        paths = [path for step in self._steps for path in step.wish.paths if is_text_table(path)]
        return tuple(dict.fromkeys(paths))

    def wish_of(self, table: Path) -> Wish:
        """The last wish by which the table came in; StopIteration when none did."""
        return next(step.wish for step in reversed(self._steps) if table in step.wish.paths)


def is_text_table(path: Path) -> bool:
    return path.suffix.lower() in TEXT_SUFFIXES


def _alone(wish: Wish, table: Path) -> Sequence[Wish]:
    """The wish, with the table in a wish of its own: what is said of one table holds for no other."""
    if table not in wish.paths or len(wish.paths) == 1:
        return (wish,)
    others = tuple(path for path in wish.paths if path != table)
    maps = [path for path in others if not is_text_table(path)]  # they come first, whatever their place
    if not maps:
        return tuple(replace(wish, paths=(path,), join=wish.join or place > 0) for place, path in enumerate(wish.paths))
    return replace(wish, paths=others), replace(wish, paths=(table,), layer=None, join=True)

"""How well the keys of a table match the ids of regions, as `rhea build` reports it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from viewer.errors import Problem
from viewer.packs.pack_tables import near, near_text, some


@dataclass(frozen=True, slots=True)
class Join:
    """One join. matched: ids that found a row, of `total`; unmatched: keys that no id has; without: ids without a row.

    Of flows the cells are counted, not the ids: `total` are the cells that are filled, `without` stays empty.
    """

    table: str
    key: str
    of: str
    matched: int
    total: int
    unmatched: tuple[str, ...]
    without: tuple[str, ...]
    near: dict[str, str]
    demanded: float

    @property
    def enough(self) -> bool:
        """True if as large a part matches as the recipe demands."""
        return self.matched >= self.demanded * self.total - 1e-9

    def sentence(self) -> str:
        """The join on one line."""
        text = f"{self.table}: {self.matched} of {self.total} match by {self.key}"
        if self.unmatched:
            text += f"; {len(self.unmatched)} keys that no {self.of} has: {some(self.unmatched)}"
        if self.without:
            text += f"; {len(self.without)} without a row: {some(self.without)}"
        close = near_text(self.unmatched, tuple(self.near.values()))
        return f"{text}; {close}" if close else text

    def as_dict(self) -> dict[str, object]:
        """The fields by name, for JSON."""
        return asdict(self)

    def problem(self, file: str) -> Problem:
        """Why the build is refused."""
        hint = near_text(self.unmatched, self.without) or f"keys such as {some(self.unmatched[:3])} were found"
        found = f"{self.table}: {self.matched} of {self.total} match"
        examples = f", such as {some(self.without[:3])}" if self.without else ""
        expected = f"{self.demanded:.0%} of the {self.of} to find a row{examples}"
        return Problem(found, expected, hint, file, field=self.key)


def matched(
    table: str, key: str, of: str, keys: Sequence[str], ids: Sequence[str], demanded: float, *, of_keys: bool = False
) -> Join:
    """The join of `keys` with `ids`; counts ids that are found, or with `of_keys` the filled keys that are."""
    known, given = set(ids), set(keys)
    unmatched = tuple(dict.fromkeys(name for name in keys if name not in known and (name or not of_keys)))
    if of_keys:
        filled = [name for name in keys if name]
        hits, total, without = sum(name in known for name in filled), len(filled), ()
    else:
        without = tuple(name for name in ids if name not in given)
        hits, total = len(ids) - len(without), len(ids)
    close = near(unmatched, without or tuple(ids))
    return Join(table, key, of, hits, total, unmatched, without, close, demanded)

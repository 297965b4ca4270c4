"""What features are called: one rule for the map, its repairs and problems, and the strict check of a GeoJSON text.

A feature is called by the best key that all features have (`columns.key_of` says which is best), else by its position
in the file, counted from 0. The member "id" of a feature is a key before all properties where it is text; where it is a
number, as programs like to count there, it stands in for the position.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from viewer.model.city import Column
from viewer.packs.columns import is_key, key_of, number_column, without_absent

COUNTED_BYTES = 32 * 1024 * 1024  # reading parses larger texts once, and then knows nothing of numbers as "id"


def is_feature(entry: object) -> bool:
    """True for what becomes a row when it is read."""
    return isinstance(entry, dict) and entry.get("type") == "Feature"


def feature_names(entries: Sequence[object], key: str | None = None, *, numbered: bool = True) -> tuple[str, ...]:
    """(n,) what each entry of a GeoJSON text is called; one that is no feature by its position.

    key: the property that is said to be the key, as a pack's manifest does. numbered: False for a text of more than
    COUNTED_BYTES.
    """
    rows = [number for number, entry in enumerate(entries) if is_feature(entry)]
    names = [str(number) for number in range(len(entries))]
    found = _keys([entries[row] for row in rows], key, numbered)
    for row, name in zip(rows, found):
        names[row] = name
    return tuple(names)


def _keys(features: Sequence[dict], key: str | None, numbered: bool) -> Sequence[str]:
    """(n,) the best key; nothing where there is none."""
    columns = {column.name: column for column in _candidates(features) if key in (None, column.name)}
    found, which = key_of(columns, len(features))
    if which:
        return found
    own = [one.get("id") for one in features]
    if numbered and set(map(type, own)) == {int} and len(set(own)) == len(own):
        return [str(number) for number in own]
    return ()


def _candidates(features: Sequence[dict]) -> Iterator[Column]:
    """The columns that tell all features apart, in the order of the file."""
    properties = [one.get("properties") or {} for one in features]
    if not all(isinstance(one, dict) for one in properties):
        properties = [{}]
    named = list(properties[0]) if properties else []
    if "id" not in named:
        yield from _telling("id", [one.get("id") for one in features], texts_only=True)
    for name in named:
        yield from _telling(name, [one.get(name) for one in properties])


def _telling(name: str, values: list, *, texts_only: bool = False) -> Iterator[Column]:
    """The values as a column if they are all texts or all numbers, and all different."""
    kinds = set(map(type, values))
    whole = kinds == {int}
    if not (kinds == {str} or (kinds and kinds <= {int, float} and not texts_only)):
        return
    if len(set(values)) < len(values):
        return
    if kinds == {str} or (whole and is_key(name)):
        texts = tuple(without_absent(name, list(map(str, values)))[0])
        if _encodable(texts):
            yield Column(name, np.full(len(values), np.nan), texts=texts)
        return
    yield number_column(name, np.array([_float(value) for value in values]))


def _encodable(texts: Sequence[str]) -> bool:
    """False with half a surrogate pair in it: JSON can write that, and nobody can show it."""
    try:
        "".join(texts).encode()
    except UnicodeEncodeError:
        return False
    return True


def _float(value: float) -> float:
    try:
        return float(value)
    except OverflowError:
        return np.nan

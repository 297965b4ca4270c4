"""Columns from typed data or text: numbers, categories, dates and keys, with what can be said of them for certain."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from viewer.errors import Problem, clip
from viewer.geometry.regions import FloatArray
from viewer.model.city import Column, Kind
from viewer.model.texts import MANY, Counted, counted
from viewer.packs.number_text import ABSENT, is_numeric, numbers

if TYPE_CHECKING:
    import pyarrow as pa

MOST_CATEGORIES = 24
MOST_NAMED = 5  # features of one finding that are named
_NUMBER = re.compile(r"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?")
_DATE = re.compile(r"\d{4}[-/]\d{2}[-/]\d{2}")
EXACT = 2**53  # above it not every whole number is a float

_UNITS = {
    "pct": "%", "percent": "%", "usd": "USD", "eur": "EUR", "gbp": "GBP", "chf": "CHF",
    "tons": "ton_us", "tonnes": "t", "kg": "kg", "m2": "m²", "km2": "km²", "ugm3": "µg/m³", "ppb": "ppb",
}  # fmt: skip
_RATIO_WORDS = frozenset(
    "pct percent percentile percentage rate ratio share mean median avg average density index score per pc prop pctl "
    "rank income lon lat long longitude latitude x y temp no2 pm25 so2 o3 gini quantile height elevation".split()
)
_COUNT_WORDS = frozenset(
    "total count n num number pop population households houses homes persons people sum area acres births deaths cases "
    "tons tonnes kg jobs units visits trips".split()
)
_KEY_WORDS = ("id", "code", "key", "geoid", "fips", "gid", "oid", "nr", "no", "ref", "abbr", "iso", "cd", "lad", "ags")
_KEY_ENDS = frozenset("id code key geoid fips gid fid oid objectid nr no ref cd ags".split())
_PLACE_NAMES = frozenset(
    "lon lng long longitude länge laenge lat latitude breite x y xcoord ycoord easting northing intptlat intptlon "
    "rechtswert hochwert".split()
)
_SIZE_ENDS = frozenset("area perimeter leng length len aland awater".split())
_SHAPE_WORDS = frozenset("shape st geom poly polygon region".split())
_NAME_WORDS = ("name", "title", "label", "bezeichnung", "nom", "nombre", "naam")


def words(name: str) -> list[str]:
    """The lower-case words of a column's name: "PctRenters_2020" is pct, renters, 2020."""
    return [w.lower() for w in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-zµ]+[0-9]{0,2}(?![0-9])|[0-9]+|[a-z]+", name)]


def unit_of(name: str) -> str:
    """The unit that the name ends in, before a year if there is one; "" when it says none."""
    parts = [word for word in re.split(r"[^A-Za-z0-9%]+", name.lower()) if word]
    while parts and re.fullmatch(r"(19|20)\d\d", parts[-1]):
        parts.pop()
    if len(parts) < 2:
        return "%" if name.endswith("%") else ""
    return "%" if name.endswith("%") else _UNITS.get(parts[-1], "")


def kind_of(name: str, values: FloatArray) -> Kind:
    """ "extensive" for amounts that may be summed, "intensive" for everything else: an average is the safer error."""
    found = set(words(name))
    if found & _RATIO_WORDS or unit_of(name) in ("%", "µg/m³", "ppb"):
        return "intensive"
    if not found & _COUNT_WORDS:
        return "intensive"
    here = values[np.isfinite(values)]
    return "extensive" if len(here) and bool((here >= 0).all()) else "intensive"


def is_key(name: str) -> bool:
    """True for names such as "BoroCD", "FID" and "house_no": what they count is rows."""
    said = words(name)
    return bool(said) and said[-1] in _KEY_ENDS and said != ["no"]  # alone it may be nitric oxide


def is_measure(column: Column) -> bool:
    """False for what describes a row or its shape and nothing in it: coordinates, keys, running numbers, areas."""
    if column.role:
        return True
    said = words(column.name)
    last = said[-1] if said else ""
    if {column.name.casefold(), last} & _PLACE_NAMES or is_key(column.name):
        return False
    if last in _SIZE_ENDS and set(said[:-1]) <= _SHAPE_WORDS:
        return False
    return not (column.numeric and _runs(column.values))


def _runs(values: FloatArray) -> bool:
    """True for three or more whole numbers that run in steps of one, each once and in order."""
    return len(values) > 2 and bool((np.diff(values) == 1).all() and values[0] == np.round(values[0]))


def number_column(name: str, values: FloatArray) -> Column:
    """A numeric column: infinite is missing, unit and kind as its name says."""
    infinite = np.isinf(values)
    if infinite.any():
        values = np.where(infinite, np.nan, values)
    return Column(name, values, unit_of(name), kind_of(name, values))


def without_absent(name: str, texts: Sequence[str]) -> tuple[list[str], list[str]]:
    """The texts with "" for the usual words of absence ("n/a", "-"), and those words.

    A word as long as all others is kept: among codes of two letters "NA" is Namibia; so is what may be a name.
    """
    present = dict.fromkeys(texts).keys()  # in their order they lie one after the other in memory
    absent = ABSENT - {"na", "null"} if _is_name(name) else ABSENT
    words_found = {text for text in present if text and text.strip().casefold() in absent}
    if not words_found:
        return list(texts), []
    others = {len(text) for text in present - words_found if text}
    gone = {text for text in words_found if not (text.isalpha() and others == {len(text)})}
    return ["" if text in gone else text for text in texts] if gone else list(texts), sorted(gone)


def text_column(name: str, texts: Sequence[str | None]) -> Column:
    """A category if few different texts repeat, else the texts; an absent or empty text and "n/a" are missing."""
    return _column_of(name, without_absent(name, ["" if text is None else str(text) for text in texts])[0])


def _column_of(name: str, clean: Sequence[str]) -> Column:
    """A text column of texts that are empty where nothing is known."""
    found = set(clean)
    found.discard("")
    if found and len(found) <= min(MOST_CATEGORIES, len(clean) // 2):
        different = sorted(found)
        codes = {text: float(i) for i, text in enumerate(different)} | {"": np.nan}
        return Column(name, np.array([codes[text] for text in clean]), kind="category", categories=tuple(different))
    return Column(name, np.full(len(clean), np.nan), texts=tuple(clean))


def texts_of(column: Column) -> Sequence[str]:
    """The column as text, "" where missing: what keys are compared by."""
    if column.texts:
        return column.texts
    if column.kind == "category":
        return tuple("" if np.isnan(code) else column.categories[int(code)] for code in column.values)
    if _countable(column.values):
        return _numbered(column.values)
    return tuple("" if np.isnan(value) else f"{value:.15g}" for value in column.values)


def _numbered(values: FloatArray) -> Sequence[str]:
    """Whole numbers as texts; very many that follow each other need none made."""
    if len(values) >= MANY and (values == values[0] + np.arange(len(values))).all():
        return Counted(len(values), int(values[0]))
    return tuple(map(str, values.astype(np.int64).tolist()))


def _countable(values: FloatArray) -> bool:
    """True if all are whole numbers that read the same as integers."""
    plain = (np.abs(values) < 1e15) & (values == np.round(values)) & ~((values == 0) & np.signbit(values))
    return bool(plain.all())


def taken(column: Column, rows: np.ndarray) -> Column:
    """The column at the rows given; a row of -1 is missing."""
    gone = rows < 0
    values = np.where(gone, np.nan, column.values[rows] if len(column.values) else np.nan)
    texts = tuple("" if row < 0 else column.texts[row] for row in rows) if column.texts else ()
    return replace(column, values=values, texts=texts)


def from_arrow(table: pa.Table, *, file: str, layer: str = "") -> tuple[dict[str, Column], list[Problem]]:
    """The columns of an Arrow table and what was noted: types that cannot be shown, digits lost, odd bytes."""
    columns, problems = {}, []
    for name, array in zip(table.column_names, table.columns):
        column, notes = _one(name, array)
        if column is not None:
            columns[name] = column
        problems += [
            Problem(note, hint="".join(hint), file=file, layer=layer, field=name, severity=how)
            for note, how, *hint in notes
        ]
    return columns, problems


def _one(name: str, array: pa.ChunkedArray) -> tuple[Column | None, list[tuple[str, str]]]:
    import pyarrow as pa
    import pyarrow.types as t

    if isinstance(array.type, pa.BaseExtensionType):  # JSON and the like: its storage says it plainly
        array = pa.chunked_array([chunk.storage for chunk in array.chunks], array.type.storage_type)
    if t.is_dictionary(array.type):
        array = array.cast(array.type.value_type)
    kind = array.type
    if t.is_integer(kind) or t.is_floating(kind) or t.is_decimal(kind):
        return _numbers(name, array)
    if t.is_string(kind) or t.is_large_string(kind) or t.is_string_view(kind):
        texts, notes = _decoded(array)
        column, absent = _words_or_numbers(name, texts)
        return column, notes + absent + _mixed(column) + _no_dates(column)
    if t.is_nested(kind):
        texts = [None if v is None else json.dumps(v, ensure_ascii=False, default=str) for v in array.to_pylist()]
        return text_column(name, texts), [("values are lists or records; kept as text", "info")]
    if t.is_boolean(kind) or t.is_temporal(kind) or t.is_null(kind):
        return text_column(name, [_plain_text(value) for value in array.to_pylist()]), []
    return None, [(f"values of type {kind} cannot be shown; the column is left out", "info")]


def _words_or_numbers(name: str, texts: Sequence[str | None]) -> tuple[Column, list[tuple[str, str]]]:
    """A text column; numbers where nothing but words of absence made text of it. And what was taken as missing."""
    clean, gone = without_absent(name, ["" if text is None else text for text in texts])
    if not gone:
        return _column_of(name, clean), []
    said = f"{len(clean) - sum(map(bool, clean))} of {len(clean)} values are missing, some of them written as "
    said += ", ".join(repr(clip(word, 20)) for word in gone)
    if is_key(name) or not any(clean) or not all(_NUMBER.fullmatch(text) for text in clean if text):
        return text_column(name, clean), [(said, "info")]
    if not is_numeric(clean):
        return text_column(name, clean), [(said, "info")]
    return number_column(name, numbers(clean)[0]), [(f"{said}; read as numbers", "info")]


def _plain_text(value: object) -> str | None:
    """A truth value as yes or no, a date as ISO 8601."""
    if value is None or isinstance(value, bool):
        return {True: "yes", False: "no"}.get(value)
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def _numbers(name: str, array: pa.ChunkedArray) -> tuple[Column, list[tuple[str, str]]]:
    import pyarrow as pa

    whole = pa.types.is_integer(array.type)
    values, notes, at = np.empty(len(array)), [], 0
    infinite = large = 0
    for chunk in array.chunks:  # one after the other, so that nothing but the values is as large as the column
        here = values[at : at + len(chunk)]
        here[:] = chunk.cast(pa.float64(), safe=False).to_numpy(zero_copy_only=False)
        endless = int(np.isinf(here).sum())
        infinite += endless
        large += int((np.abs(here) > EXACT).sum()) - endless
        at += len(chunk)
    if infinite:
        notes.append((f"{infinite} values are infinite; taken as missing", "warning"))
    if large:
        what = "whole numbers" if whole else "numbers"
        notes.append((f"{large} {what} are beyond 2^53: their last digits are not exact", "warning"))
    column = number_column(name, values)
    if whole and is_key(name):
        texts = texts_of(column)
        unique = _unique(texts)  # saves the sorting of all that differ
        column = Column(name, np.full(len(texts), np.nan), texts=texts) if unique else text_column(name, texts)
    elif whole and any(word in _KEY_WORDS for word in words(name)) and _unique(texts_of(column)):
        column = replace(column, kind="intensive", unit="")
    return column, notes


def _decoded(array: pa.ChunkedArray) -> tuple[list[str | None], list[tuple[str, str]]]:
    import pyarrow as pa

    try:
        return array.to_pylist(), []
    except UnicodeDecodeError:
        texts, odd = [], 0
        for raw in array.cast(pa.large_binary()).to_pylist():
            try:
                texts.append(None if raw is None else raw.decode("utf-8"))
            except UnicodeDecodeError:
                odd += 1
                texts.append(raw.decode("latin-1"))
        return texts, [(f"{odd} values are not UTF-8; read as Latin-1", "warning")]


def _mixed(column: Column) -> list[tuple[str, str, str]]:
    """Which rows of a column that is mostly numbers are none, and what to do."""
    if column.numeric:
        return []
    texts = texts_of(column)
    present = [text for text in texts if text]
    numeric = sum(text.isdecimal() or bool(_NUMBER.fullmatch(text)) for text in present)
    if not 0 < numeric < len(present) or numeric * 10 < len(present) * 3:
        return []
    odd = [(row, text) for row, text in enumerate(texts, 1) if text and not _NUMBER.fullmatch(text)]
    named = ", ".join(f"{clip(text, 20)!r} in feature {row}" for row, text in odd[:MOST_NAMED])
    more = f" and {len(odd) - MOST_NAMED} more" if len(odd) > MOST_NAMED else ""
    found = f"numbers and text are mixed ({numeric} of {len(present)} are numbers, but not {named}{more}); kept as text"
    hint = "write these as numbers with a decimal point and without quotes, and null where nothing is known"
    return [(found, "warning", hint)]


def _no_dates(column: Column) -> list[tuple[str, str]]:
    """Days that are in no calendar, in a column of dates."""
    texts = [text for text in texts_of(column) if text]
    if not texts or not all(_DATE.match(text) for text in texts):
        return []
    odd = [text for text in texts if not _is_day(text[:10])]
    return [(f"{len(odd)} dates are in no calendar, such as {odd[0][:10]}; kept as text", "warning")] if odd else []


def _is_day(text: str) -> bool:
    try:
        return bool(date.fromisoformat(text.replace("/", "-")))
    except ValueError:
        return False


def _unique(texts: Sequence[str]) -> bool:
    if isinstance(texts, Counted):
        return bool(texts)
    return bool(texts) and "" not in texts and len(set(texts)) == len(texts)


def key_of(columns: dict[str, Column], count: int) -> tuple[Sequence[str], str]:
    """(ids, name of their column): the best column whose texts are all there and all different; else 0..n-1, "".

    A name that says key first, people's names last, text before numbers, then the file's order. Of a single row all
    texts are different and prove nothing: there a name is better than any other text.
    """
    ranked = []
    for place, column in enumerate(columns.values()):
        named = any(word in _KEY_WORDS for word in words(column.name))
        if not (column.texts or (named and column.numeric and _whole(column.values))):
            continue
        texts = texts_of(column)
        dates = not named and all(_DATE.match(text) for text in texts)
        if _unique(texts) and (isinstance(texts, Counted) or max(map(len, texts)) <= 64) and not dates:
            ranked.append(
                (not named, _is_name(column.name) != (count == 1), not column.texts, place, texts, column.name)
            )
    if not ranked:
        return counted(count), ""
    *_, texts, name = min(ranked, key=lambda entry: entry[:4])
    return texts, name


def _whole(values: FloatArray) -> bool:
    return bool(np.all(values == np.round(values)))


def names_of(columns: dict[str, Column], ids: Sequence[str]) -> Sequence[str]:
    """What each row is called: a column named so, else the ids; a missing name is the id."""
    candidates = [column for column in columns.values() if _is_name(column.name) and not column.numeric]
    exact = [column for column in candidates if column.name.lower() in _NAME_WORDS]
    candidates = exact or sorted(candidates, key=lambda column: -len(set(texts_of(column))))
    if not candidates:
        return ids
    called = texts_of(candidates[0])
    if all(called):
        return called
    return tuple(text or own for text, own in zip(called, ids))


def _is_name(name: str) -> bool:
    return any(word in _NAME_WORDS or word.endswith("name") for word in words(name))

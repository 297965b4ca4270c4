"""`rhea replay`: works the figures of a receipt out again from the same data and says whether they are the same."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from viewer.app import carrying
from viewer.app.gallery import HOME
from viewer.app.story_words import WORDS, said_again
from viewer.errors import PackError, RheaError, UsageError
from viewer.model.city import City
from viewer.model.receipt import Data, Receipt
from viewer.model.seen import seen
from viewer.overlays.receipts import data_of
from viewer.packs.hashes import hashes
from viewer.packs.localised import localised
from viewer.packs.read import read
from viewer.tongue import LANGUAGES, speak, spoken

SIDE = (".shx", ".dbf", ".prj", ".cpg")  # of a shapefile: read with it
MOST_BESIDE = 400  # entries of a folder that are looked at


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("receipt", type=Path, metavar="RECEIPT", help="a receipt, or a PNG or PDF that carries one")
    parser.add_argument("--data", type=Path, metavar="PATH", help="the pack or file, or the folder where they lie")


def replay(path: Path, data: Path | None = None) -> dict[str, object]:
    """`same`, `recorded` and `recomputed` figures, and the title, data and differences for a person.

    Data that are not found give `same` False, no recomputed figures and the reason in `problem`.
    """
    told = carrying.read(path)
    answer: dict[str, object] = {"title": told.title, "data": told.data.name, "recorded": told.figures()}
    try:
        again = recomputed(told, found(told.data, data, path.parent))
    except RheaError as error:
        if isinstance(error, UsageError):
            raise
        return {"same": False, **answer, "recomputed": [], "differences": [], "problem": str(error)}
    figures = again.figures()
    pairs = zip(answer["recorded"], figures)
    differences = [i for i, (one, other) in enumerate(pairs) if one != other]
    same = not differences and len(figures) == len(answer["recorded"])
    return {"same": same, **answer, "recomputed": figures, "differences": differences, "problem": ""}


def in_words(answer: dict[str, object]) -> str:
    """The answer as lines for a person."""
    recorded, again = answer["recorded"], answer["recomputed"]
    if answer["problem"]:
        return f"not the same: {answer['problem']}"
    if answer["same"]:
        return f"the same: {len(recorded)} figures of {answer['title']}, worked out again from {answer['data']}"
    lines = [f"not the same: {len(answer['differences'])} of {len(recorded)} figures differ"]
    if len(recorded) != len(again):
        lines[0] = f"not the same: {len(recorded)} figures are recorded, {len(again)} come out"
    for i in answer["differences"]:
        one, other = recorded[i], again[i]
        name = " · ".join(filter(None, (one["overlay"], one["label"], one["place"])))
        what = "values of single regions" if one["value"] == other["value"] else f"{one['value']} -> {other['value']}"
        lines.append(f"  {name}: {what}")
    return "\n".join(lines)


def recomputed(told: Receipt, city: City) -> Receipt:
    """The same receipt from the data as they are, in the language of the receipt."""
    code, before = str(told.asked.get("language", "en")), spoken().code
    if code not in LANGUAGES:
        raise UsageError(f"the receipt cannot be followed: it is in a language {code!r} that is not known here")
    speak(code)
    try:
        return _recomputed(told, localised(city, code))
    finally:
        speak(before)


def _recomputed(told: Receipt, city: City) -> Receipt:
    from viewer.app.report import receipt_of
    from viewer.app.tour import again
    from viewer.overlays import picture_stack
    from viewer.overlays.receipts import receipt, state_of
    from viewer.overlays.report_facts import spot_of

    if (place := told.asked.get("story")) is not None:
        return again(city, place)
    try:
        state = state_of(dict(told.asked))
        whole, city = city, seen(city, state.region_set)
    except (ValueError, KeyError) as error:
        raise UsageError(f"the receipt cannot be followed: {error}") from error
    shown = picture_stack(city, state)
    if (place := told.asked.get("report")) is None:
        once_more = receipt(city, state, shown, told.title)
        place = told.asked.get(WORDS)
        return once_more if place is None else replace(once_more, lines=(*once_more.lines, *said_again(whole, place)))
    try:
        return receipt_of(city, state, spot_of(place), shown)
    except (ValueError, TypeError) as error:
        raise UsageError(f"the receipt cannot be followed: {error}") from error


def found(data: Data, named: Path | None, beside: Path) -> City:
    """The city that was read from files of exactly these hashes; PackError says where it was looked for."""
    if not data.sha256:
        raise RheaError(f"the receipt does not name the files of {data.name}, so nothing proves which data they were")
    for place in _places(data, named, beside):
        if _matches(place, data):
            return _opened(place, data)
    where = str(named) if named is not None else "beside the receipt, here, and among the packs of the program"
    raise RheaError(f"the data {data.name} were not found by their hash: looked at {where}; --data PATH names them")


def _places(data: Data, named: Path | None, beside: Path) -> Iterator[Path]:
    if named is not None:
        if not named.exists():
            raise UsageError(f"--data {named}: there is no such file or folder")
        yield from (named, named / data.name)
        return
    for folder in (beside, Path.cwd(), HOME / "maps"):
        yield folder / data.name
        yield folder
        yield from sorted(folder.iterdir())[:MOST_BESIDE] if folder.is_dir() else ()


def _matches(place: Path, data: Data) -> bool:
    """True if every file that is named lies there with the same content."""
    wanted = dict(data.sha256)
    try:
        if place.is_dir():
            if not all((place / name).is_file() for name in wanted):
                return False
            held = hashes(place) if "pack.toml" in wanted else {n: hashes(place / n).get(n) for n in wanted}
        elif place.is_file() and place.name in wanted:
            held = {name: hashes(place.parent / name).get(name) for name in wanted if (place.parent / name).is_file()}
        else:
            return False
    except (OSError, PackError):
        return False
    return all(held.get(name) == value for name, value in wanted.items())


def _opened(place: Path, data: Data) -> City:
    names = [name for name, _ in data.sha256]
    if "pack.toml" in names:
        return read(place).city
    folder = place if place.is_dir() else place.parent
    files = [folder / name for name in names if Path(name).suffix.lower() not in SIDE]
    first = [file for file in files if file.name == data.name]
    ordered = [*first, *(file for file in files if file not in first)]
    try:
        city = read(ordered).city
        if (data_of(city).layer, city.crs.source) == (data.layer, data.crs):
            return city
    except PackError:  # it asks for what the receipt knows
        pass
    try:
        return read(ordered, layer=data.layer or None, crs=data.crs or None).city
    except PackError:
        return read(ordered, crs=data.crs or None).city

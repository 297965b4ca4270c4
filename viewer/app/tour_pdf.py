"""A story as a handout: a PDF with one page for each scene, which carries the receipt of all its numbers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from viewer.app.carrying import xmp
from viewer.app.steady_pdf import without_clock, without_font_clock
from viewer.app.tour import STORY, Shot, Tour
from viewer.errors import PackError, Problem
from viewer.model.city import City
from viewer.model.receipt import Line, Receipt
from viewer.model.story import Story
from viewer.packs.atomic import write_atomically
from viewer.scene.words import unit_word
from viewer.tongue import tr

LARGE = 1.9  # type in the picture, which stands at half its size on the page


def handout(city: City, story: Story, path: Path, *, theme: str = "light", ways: Sequence[str] = ()) -> None:
    """Writes the PDF, whole or not at all; the same call gives the same bytes. PackError when it cannot be written."""
    pdf = document(city, story, theme=theme, ways=ways)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, pdf)
    except OSError as error:
        raise PackError([Problem(f"cannot write: {error.strerror or error}", file=str(path))]) from error


def document(city: City, story: Story, *, theme: str = "light", ways: Sequence[str] = ()) -> bytes:
    """The PDF of a story."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
    from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

    from viewer.render import tale, tale_page
    from viewer.render.snapshot import application

    application()
    size = tuple(side * tale_page.SHARP for side in tale_page.PICTURE)
    tour = Tour(city, story, size, theme, ways=ways, captioned=False, scale=LARGE)
    shots = list(tour.shots())
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(tale_page.DPI)
    writer.setTitle(shots[0].words.story if shots else story.title)
    writer.setCreator("Rhea")
    writer.setDocumentXmpMetadata(QByteArray(xmp(receipt(shots))))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    for number, shot in enumerate(shots):
        if number:
            writer.newPage()
        tale_page.paint(painter, sheet(shot), tale.picture(shot.stage, shot.seen))
    painter.end()
    return without_clock(without_font_clock(bytes(buffer.data())))


def sheet(shot: Shot):
    """What the page of one scene says."""
    from viewer.render.tale_page import Number, Sheet

    words, told = shot.words, shot.seen.told
    numbers = tuple(
        Number(line.label[:1].upper() + line.label[1:], text, _how(line)) for line, text in zip(words.lines, words.told)
    )
    place = tr("{number} of {count}", number=told.number, count=told.of)
    return Sheet(words.story, words.title, place, words.caption, numbers,
                 _sources(shot.whole), _footer(shot))  # fmt: skip


def _how(line: Line) -> str:
    """The formula with what it was taken from: columns with their source, other numbers with their value."""
    told = []
    for one in line.inputs:
        value = f" = {one.value:.6g}" if isinstance(one.value, float) else f" = {one.value}" if one.value else ""
        told.append(f"{one.name}{value}{f' {unit_word(one.unit)}' if one.unit else ''}")
    return "; ".join(filter(None, (line.formula, ", ".join(told))))


def receipt(shots: Sequence[Shot]) -> Receipt:
    """One receipt of all scenes: of each what is shown and what is said."""
    parts = [shot.receipt() for shot in shots]
    places = [part.asked[STORY] for part in parts]
    lines = tuple(line for part in parts for line in part.lines)
    first = parts[0]
    return Receipt(shots[0].words.story, first.data, {STORY: places}, lines, first.program)


def _sources(city: City) -> tuple[str, ...]:
    names = []
    for source in city.sources:
        year = "" if source.year in source.name else source.year
        told = " · ".join(filter(None, (source.name, year, source.licence)))
        names.append(tr("{source} · made data", source=told) if source.invented else told)
    return tuple(dict.fromkeys(names)) or ((city.note,) if city.note else ())


def _footer(shot: Shot) -> str:
    data = shot.receipt().data
    digest = dict(data.sha256).get("pack.toml", "")
    name = f"{data.name}{f', pack.toml SHA-256 {digest[:16]}…' if digest else ''}"
    kept = tr("This file carries its receipt: rhea replay FILE.pdf works every number out again.")
    return f"{name} · {kept}"

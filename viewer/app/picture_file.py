"""A picture as a document or a drawing: what is filled as one raster, marks and letters as shapes, with its receipt."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from viewer.app.carrying import xmp
from viewer.app.steady_pdf import without_clock
from viewer.model.receipt import Receipt

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    Draw = Callable[[QPainter], object]

DOTS_PER_INCH = 96  # a pixel of the picture is one of the page
NO_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # signs that XML 1.0 has no place for
IN_MM = re.compile(rb'width="[0-9.]+mm" height="[0-9.]+mm"')


def pdf(size: tuple[int, int], title: str, told: Receipt, draw: Draw) -> bytes:
    """One page of the picture's size, without the clock of this machine in it."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
    from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

    from viewer.render.snapshot import application

    application()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    writer.setTitle(title)
    writer.setCreator("Rhea")
    writer.setDocumentXmpMetadata(QByteArray(xmp(told)))
    wide, tall = (side * 72 / DOTS_PER_INCH for side in size)
    writer.setPageSize(QPageSize(QSizeF(wide, tall), QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    try:
        draw(painter)
    finally:
        painter.end()  # before what it paints on is gone
    return without_clock(bytes(buffer.data()))


def svg(size: tuple[int, int], title: str, told: Receipt, draw: Draw) -> bytes:
    """A drawing with its title, what it says in words, and its receipt."""
    from PySide6.QtCore import QBuffer, QIODevice, QRect, QSize
    from PySide6.QtGui import QPainter
    from PySide6.QtSvg import QSvgGenerator

    from viewer.render.snapshot import application

    application()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setResolution(DOTS_PER_INCH)
    drawing.setSize(QSize(*size))
    drawing.setViewBox(QRect(0, 0, *size))
    drawing.setTitle("-")
    painter = QPainter(drawing)
    try:
        draw(painter)
    finally:
        painter.end()  # before what it paints on is gone
    lines = "; ".join(dict.fromkeys(line.filled for line in told.lines if line.filled))
    title, lines, receipt = (escape(NO_XML.sub("", text)) for text in (title, lines, told.to_json()))
    words = f"<title>{title}</title>\n<desc>{lines}</desc>\n<metadata>{receipt}</metadata>"
    made = IN_MM.sub(b'width="%d" height="%d"' % size, bytes(buffer.data()), count=1)
    return made.replace(b"<title>-</title>", words.encode(), 1)

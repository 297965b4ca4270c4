"""`rhea report`: one page about a region or a circle, as a PDF that carries its own receipt."""

from __future__ import annotations

import argparse
import math
from dataclasses import replace
from difflib import get_close_matches

import numpy as np

from viewer.app.carrying import xmp
from viewer.app.forms import file_ending, number
from viewer.app.steady_pdf import without_clock, without_font_clock
from viewer.errors import PackError, Problem, UsageError
from viewer.geometry.camera import fit
from viewer.geometry.regions import FloatArray, bounds, total_bounds
from viewer.model.city import City
from viewer.model.receipt import Receipt
from viewer.model.state import Layer, Selection, ViewState
from viewer.overlays.report_facts import Spot, facts
from viewer.packs.atomic import write_atomically
from viewer.scene.page import Page
from viewer.scene.picture import Shown
from viewer.scene.words import listed
from viewer.tongue import trn

SHARP = 2  # pixels of the map for one of the page
AROUND = 3.0  # how many times wider than the place the map is, at least
LEAST_SHARE = 0.45  # of the city that the map shows, at least
SHADED = ("pollution", "burden", "wealth", "column")
METRES = number(lambda metres: 0.0 < metres < 1e7, "a radius in metres, such as 800")


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", metavar="PATH")
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--region", metavar="R", help="the id or the name of a region")
    where.add_argument("--at", type=_pair, metavar="X,Y", help="in the coordinates of the data; needs --radius")
    parser.add_argument("--radius", type=METRES, metavar="M", help="metres around --at")
    parser.add_argument("--out", type=file_ending(".pdf", "a report"), required=True, metavar="F.pdf")


def write(city: City, options: argparse.Namespace) -> Page:
    """Writes the report that the options ask for and gives back what it says."""
    page, pdf = made(city, spot(city, options.region, options.at, options.radius))
    try:
        options.out.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(options.out, pdf)
    except OSError as error:
        raise PackError([Problem(f"cannot write: {error.strerror or error}", file=str(options.out))]) from error
    return page


def made(city: City, place: Spot) -> tuple[Page, bytes]:
    """The page and the PDF of it; the same call gives the same bytes."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
    from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

    from viewer.render import report_page
    from viewer.render.snapshot import application

    application()
    state, shown = _shown(city, place)
    told = facts(city, place, shown)
    slip = receipt_of(city, state, place, shown)
    page = replace(told.page, footer=_footer(city, slip))
    picture = _map(city, state, place, shown, report_page.map_size(page))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(report_page.DPI)
    writer.setTitle(page.title)
    writer.setCreator("Rhea")
    writer.setDocumentXmpMetadata(QByteArray(xmp(slip)))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    report_page.paint(painter, page, picture, shown)
    painter.end()
    return page, without_clock(without_font_clock(bytes(buffer.data())))


def receipt_of(city: City, state: ViewState, place: Spot, shown: tuple[Shown, ...]) -> Receipt:
    """The receipt of a report: that of its map, and a line for every figure of its tables."""
    from viewer.overlays.receipts import receipt

    told = receipt(city, state, shown)
    lines = facts(city, place).lines
    return replace(told, asked={**told.asked, "report": place.as_dict()}, lines=(*told.lines, *lines))


def spot(city: City, region: str | None, at: tuple[float, float] | None, radius: float | None) -> Spot:
    """Where a report is of; UsageError with near spellings when nothing has that name."""
    if city.base is None:
        raise UsageError("a report needs regions")
    if region is not None:
        if radius is not None:
            raise UsageError("--radius goes with --at, not with --region")
        return Spot(_region(city, region))
    if radius is None:
        raise UsageError("--at needs --radius")
    if not city.crs.metres:
        raise UsageError("--at: the map is a local plane without metres; name a region")
    x, y = at
    if city.crs.plane:
        from viewer.geometry.project import to_plane

        x, y = (float(v) for v in to_plane(city.crs.source, city.crs.plane, np.array([[x, y]]))[0])
        if not math.isfinite(x + y):
            raise UsageError(f"--at {at[0]:g},{at[1]:g}: no place in {city.crs.source}")
    return Spot(-1, (x, y), radius)


def _region(city: City, text: str) -> int:
    base = city.base
    for known in (base.ids, base.names):
        found = [i for i, one in enumerate(known) if one == text]
        found = found or [i for i, one in enumerate(known) if one.casefold() == text.casefold()]
        if len(found) == 1:
            return found[0]
        if found:
            raise UsageError(f"--region {text}: {len(found)} {base.plural} are called so; give the id: "
                             f"{', '.join(base.ids[i] for i in found[:8])}")  # fmt: skip
    near = get_close_matches(text, [*base.names, *base.ids], n=3)
    hint = f"did you mean {' or '.join(near)}?" if near else f"there is {listed(base.names, 8)}"
    raise UsageError(f"--region {text}: no such {base.singular}; {hint}")


def _shown(city: City, place: Spot) -> tuple[ViewState, tuple[Shown, ...]]:
    """One shading, the outlines with their names, and the region chosen."""
    from viewer.overlays import offered, picture_stack

    kinds = {kind.name for kind in offered(city)}
    shading = next((name for name in SHADED if name in kinds), "")
    layers = tuple(Layer(name) for name in (shading, "borders") if name in kinds)
    chosen = Selection("", frozenset({place.region} if place.region >= 0 else ()))
    state = ViewState(layers=layers, theme="light", selection=chosen)
    return state, picture_stack(city, state)


def _map(city: City, state: ViewState, place: Spot, shown: tuple[Shown, ...], room: tuple[float, float]):
    """The stage as a picture, light, around the place."""
    from PySide6.QtGui import QImage, QPainter

    from viewer.render import report_page
    from viewer.render.chrome import paint_corner, paint_scale
    from viewer.render.ink import Ink
    from viewer.render.stage import Stage
    from viewer.render.view import View
    from viewer.scene.colour import THEMES

    size = tuple(round(side * SHARP) for side in room)
    camera, scale = fit(_box(city, place), size), report_page.SCALE * SHARP
    margin = round(40 * SHARP)
    bare = replace(state.selection, regions=frozenset()) if place.region < 0 else state.selection
    view = View(camera, size, theme="light", selection=bare, type_scale=scale * 0.8, mark_scale=SHARP,
                margins_px=(0, 0, 0, margin))  # fmt: skip
    stage = Stage(city)
    pixels = np.ascontiguousarray(stage.pixels(view, shown))
    image = QImage(pixels.data, *size, 4 * size[0], QImage.Format.Format_RGBX8888).convertToFormat(
        QImage.Format.Format_RGB32
    )
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    stage.paint(painter, view, shown, particles=False)
    if place.region < 0:
        _ring(painter, view, place)
    ink = Ink(painter, THEMES["light"], scale * 0.8)
    paint_scale(ink, 24 * SHARP, size[1] - 16 * SHARP, 150 * SHARP, camera.units_per_px, metres=city.crs.metres)
    if city.note:
        paint_corner(ink, size[0] - 18 * SHARP, size[1] - 12 * SHARP, 300 * SHARP, [city.note])
    painter.end()
    return image


def _ring(painter, view, place: Spot) -> None:
    """The circle that the report is of."""
    from PySide6.QtCore import QPointF, Qt
    from PySide6.QtGui import QColor, QPen

    from viewer.geometry.camera import homography, project
    from viewer.scene.colour import THEMES

    middle = project(homography(view.camera, view.size_px), np.array([place.centre], float))[0]
    radius = place.radius / view.camera.units_per_px
    painter.setBrush(Qt.BrushStyle.NoBrush)
    theme = THEMES["light"]
    for shade, wide in ((theme.ink, 5.2 * SHARP), (theme.selection, 2.6 * SHARP)):
        painter.setPen(QPen(QColor(shade), wide))
        painter.drawEllipse(QPointF(*middle), radius, radius)


def _box(city: City, place: Spot) -> FloatArray:
    """What the map shows: the place with its surroundings, and a good part of the city."""
    whole = total_bounds(city.base.rings)
    if place.region >= 0:
        own = bounds(city.base.rings)[place.region]
    else:
        (x, y), r = place.centre, place.radius
        own = np.array([x - r, y - r, x + r, y + r])
    if not np.isfinite(own).all():
        return whole
    middle = (own[:2] + own[2:]) / 2
    half = np.maximum((own[2:] - own[:2]) * AROUND, (whole[2:] - whole[:2]) * LEAST_SHARE) / 2
    return np.concatenate((middle - half, middle + half))


def _footer(city: City, slip: Receipt) -> str:
    name = "pack.toml" if "pack.toml" in city.sha256 else next(iter(sorted(city.sha256)), "")
    digest = f"{name} SHA-256 {city.sha256[name][:16]}…" if name else ""
    kept = trn(
        "This file carries its receipt of {n} figure: rhea replay FILE.pdf works it out again.",
        "This file carries its receipt of {n} figures: rhea replay FILE.pdf works them out again.",
        len(slip.lines),
    )
    return " · ".join(filter(None, (slip.data.name, digest, kept)))


def _pair(text: str) -> tuple[float, float]:
    try:
        x, y = (float(part) for part in text.split(","))
        if math.isfinite(x) and math.isfinite(y):
            return x, y
    except ValueError:
        pass
    raise argparse.ArgumentTypeError(f"{text!r} is not X,Y, such as 5400,2900")

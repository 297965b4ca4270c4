"""A finished picture without a window: the stage with title, legend, scale, time and sources around it."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from viewer.analysis.timeline import Timeline, timeline
from viewer.geometry.camera import Camera
from viewer.model.city import City
from viewer.model.state import ViewState
from viewer.packs.periods import step_names
from viewer.render import chrome, panes, type
from viewer.render.canvas import Canvas
from viewer.render.ink import Ink, mirror_of
from viewer.render.panes import Looked
from viewer.render.stage import Shown, Stage, View
from viewer.scene import words
from viewer.scene.colour import THEMES
from viewer.scene.photograph import Photograph
from viewer.scene.picture import asked
from viewer.tongue import spoken, tr, trn

SMALLEST_SCALE, SMALLEST_MARK = 0.82, 0.55  # of type and of symbols, however small the picture
LEGEND_PX, LEGEND_SHARE = 296.0, 0.42  # width of the legend, and how much of the picture it may take at most
TIME_PX = 112.0
EDGE_PX = 32.0
UNPLACED = Camera()

_application: list[QGuiApplication] = []


def application() -> QGuiApplication:
    """The Qt application of this process; one without a screen is made if there is none."""
    running = QGuiApplication.instance()
    if running is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        running = QGuiApplication(["rhea"])
        _application.append(running)
    return running


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the parts of a picture lie, in its pixels."""

    scale: float
    size: tuple[int, int]
    legend: QRectF  # room for it, counted from where lines begin; it may take less
    time: QRectF  # so, too; empty without a time strip
    margins: tuple[int, int, int, int]  # of the map
    as_seen: float = 0.0  # scale of symbols and line widths on a screen; 0 lets the size of the picture decide

    @property
    def mark(self) -> float:
        """Scale of symbols and line widths."""
        return self.as_seen or max(min(self.size[0] / 1920, self.size[1] / 1080), SMALLEST_MARK)

    @property
    def edge(self) -> float:
        return EDGE_PX * self.scale


def layout(size: tuple[int, int], *, legend: bool, time: bool, scale: float = 0.0, mark: float = 0.0) -> Layout:
    """The parts for a size: small pictures keep readable type and give up the time strip first.

    scale, mark: of type and of symbols as on a screen; 0 lets the size decide.
    """
    width, tall = size
    scale = scale or max(min(width / 1920, tall / 1080), SMALLEST_SCALE)
    edge = EDGE_PX * scale
    head = edge * 0.9 + sum(type.metrics(role, scale).height() for role in ("title", "value")) + 20 * scale
    foot = 74 * scale
    wide = min(LEGEND_PX * scale, width * LEGEND_SHARE) if legend else 0.0
    time = time and tall >= 520 and width >= 900
    room = QRectF(edge, head, wide, tall - head - foot - edge / 2)
    left = edge + wide + edge if legend else edge * 1.5
    strip = QRectF()
    if time:
        start = max(left, 350 * scale)
        strip = QRectF(start, tall - (TIME_PX + 32) * scale, width - 2 * start, TIME_PX * scale)
    bottom = tall - strip.top() + edge / 2 if time else foot + 8 * scale
    margins = sided((int(left), int(head * 0.92), int(edge * 1.5), int(bottom)))
    return Layout(scale, size, room, strip, margins, mark)


def sided(margins: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of the map; where lines run from the right the two sides are exchanged."""
    left, top, right, bottom = margins
    return (right, top, left, bottom) if spoken().rtl else margins


def snapshot(
    city: City, state: ViewState, shown: Sequence[Shown], size: tuple[int, int], *, legend: bool = True,
    scale: float = 0.0, mark: float = 0.0, backdrop: Photograph | None = None, glass: Looked = None,
) -> QImage:  # fmt: skip
    """The picture of a state, any size. A camera without a place (only tilt and turn) frames the whole city.

    scale, mark: of type and symbols as on a screen; 0 lets the size decide. backdrop: instead of the bare city.
    glass: the lens with what is said at its edge, or what lies behind a slide; its key stands before the others.
    """
    more = {"scale": scale, "mark": mark, "backdrop": backdrop, "glass": glass}
    return compose(city, state, shown, size, legend=legend, **more)[0]


def compose(
    city: City, state: ViewState, shown: Sequence[Shown], size: tuple[int, int], *, legend: bool = True,
    scale: float = 0.0, mark: float = 0.0, backdrop: Photograph | None = None, glass: Looked = None,
    onto: QPainter | None = None,
) -> tuple[QImage, Ink, Canvas]:  # fmt: skip
    """As `snapshot`, with what was written where: in the chrome and on the map.

    onto: a drawing or a document of the same size, which gets what is filled as one picture and all else as shapes;
    then only what is filled comes back.
    """
    application()
    stage, layers = Stage(city), () if state.bare else tuple(shown)
    line = timeline(city)
    with_time = bool(line.subject) and not state.bare
    plan = layout(size, legend=legend and state.legend and not state.bare, time=with_time, scale=scale, mark=mark)
    camera = state.camera
    if (camera.x, camera.y, camera.units_per_px) == (UNPLACED.x, UNPLACED.y, UNPLACED.units_per_px):
        camera = stage.home(
            size, plan.margins, tilt_deg=camera.tilt_deg, rotation_deg=camera.rotation_deg, spread=state.spread,
            sheets=1 + max((layer.sheet for layer in layers), default=0),
        )  # fmt: skip
    view = View(
        camera, size, state.step, state.region_set, state.theme, state.bare, state.selection,
        type_scale=plan.scale, mark_scale=plan.mark, margins_px=plan.margins, spread=state.spread,
        backdrop=backdrop,
    )  # fmt: skip
    view = panes.looking(stage, view, glass, layers, free_of(plan))
    pixels = np.ascontiguousarray(stage.pixels(view, layers))
    image = QImage(pixels.data, *size, 4 * size[0], QImage.Format.Format_RGBX8888).convertToFormat(
        QImage.Format.Format_RGB32
    )
    painter = onto or QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    if onto is not None:
        painter.drawImage(QPointF(0, 0), image)
    canvas = stage.paint(painter, view, layers)
    ink = Ink(painter, THEMES[state.theme], plan.scale, plan.mark, about=mirror_of(plan.size[0]))
    panes.paint(ink, stage, view, glass, free_of(plan))  # below what surrounds the map: no line runs through words
    _surround(ink, city, state, panes.keyed(view, layers), plan, camera if backdrop is None else None, line)
    if onto is None:
        painter.end()
    return image, ink, canvas


def free_of(plan: Layout) -> QRectF:
    """The room between what surrounds the map."""
    left, top, right, bottom = plan.margins
    return QRectF(left, top, plan.size[0] - left - right, plan.size[1] - top - bottom)


def _surround(
    ink: Ink, city: City, state: ViewState, shown: Sequence[Shown], plan: Layout, camera: Camera | None, line: Timeline
) -> None:
    width, tall = plan.size
    edge = plan.edge
    when = moment(city, state.step) if shown else ""
    title, question = city.title or city.name, asked(city.question, shown) if shown else ""
    chrome.paint_title(ink, edge * 1.25, edge * 0.9, width - 2.5 * edge, title=title, question=question, moment=when)
    if plan.legend.width() and shown:
        chrome.paint_legends(ink, shown, plan.legend)
    if plan.time.width():
        heading = words.titled(line.subject, line.unit)
        heading = heading[:1].upper() + heading[1:]
        chrome.paint_time(ink, plan.time, line.amounts, state.step, names=step_names(city.clock), title=heading)
    low = tall - edge * 0.75
    room = width - 2.5 * edge
    corner = min(460 * plan.scale, room * 0.6) if not plan.time.width() else plan.time.left() - 1.5 * edge
    bar = min(150 * plan.scale, room * 0.28)
    if camera is not None:  # a photograph has no one scale
        chrome.paint_scale(ink, edge * 1.25, low, bar, camera.units_per_px, metres=city.crs.metres)
    chrome.paint_corner(ink, width - edge, low, corner, credits(city))


def moment(city: City, step: int | None) -> str:
    """The moment in words: "week 23 of 52", or the whole period."""
    label = city.clock.labels[step] if step is not None and step < len(city.clock.labels) else ""
    return words.moment(city.clock.step, step, len(city.clock), label)


def credits(city: City) -> list[str]:
    """Who the data come from, and that they are made where they are; a long list is cut with its number."""
    names = list(dict.fromkeys(source.publisher or source.name for source in city.sources if not source.invented))
    first, more = ", ".join(names[:3]), len(names) - 3
    lines = [tr("data: {sources}", sources=first)] if names else []
    if more > 0:
        lines = [trn("data: {sources} and {n} more", "data: {sources} and {n} more", more, sources=first)]
    note = city.note or (tr("made data") if any(source.invented for source in city.sources) else "")
    return [*lines, note.replace("made data, seed", "made data · seed")] if note else lines


def png_bytes(image: QImage) -> bytes:
    """The picture as PNG: the same picture gives the same bytes, with no clock and no text in them."""
    clean = plain_copy(image)
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    clean.save(buffer, "PNG", 60)
    return bytes(store.data())


def plain_copy(image: QImage) -> QImage:
    """A copy of the picture in RGB without text, resolution or colour space of its own."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    bits = bytes(plain.constBits())
    fresh = QImage(bits, plain.width(), plain.height(), plain.bytesPerLine(), QImage.Format.Format_RGB888).copy()
    fresh.setDotsPerMeterX(3780)
    fresh.setDotsPerMeterY(3780)
    return fresh


def save_png(image: QImage, path: Path | str, carry: Callable[[bytes], bytes] = bytes) -> None:
    """Writes the picture to a file, whole or not at all; OSError when that fails, and then the old one is left.

    carry: what puts a receipt into the bytes of the PNG.
    """
    path = Path(path)
    fresh = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with fresh.open("wb") as file:
            file.write(carry(png_bytes(image)))
            file.flush()
            os.fsync(file.fileno())
        os.replace(fresh, path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise

"""A scene of a story as a finished picture: the map above its caption, with keys, clock and sources around it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from viewer.analysis.timeline import Timeline
from viewer.geometry.camera import Camera
from viewer.model.city import City
from viewer.model.state import ViewState
from viewer.packs.periods import step_names
from viewer.render import chrome, crossfade, panes, type
from viewer.render.canvas import colour
from viewer.render.ink import RIGHT, Ink, mirror_of
from viewer.render.panes import Looked
from viewer.render.snapshot import Layout, credits, free_of, layout, moment, sided
from viewer.render.stage import Stage, View
from viewer.scene import words
from viewer.scene.colour import THEMES
from viewer.scene.picture import Shown, asked
from viewer.tongue import spoken, tr

LARGER = 1.42  # type of the caption against that of keys: it is read from the back of a room
CAPTION_PX, MOST_LINES = 1240.0, 6
PAD_PX, GAP_PX, LOW_PX, UNDER_PX = 18.0, 14.0, 30.0, 5.0
TIME_PX = 92.0
WAYS = "   › "  # before each way on from a fork
CREDITS_PX = 430.0
SMALLEST_WITH_KEYS = (900, 520)  # smaller pictures are map and caption alone


@dataclass(frozen=True, slots=True)
class Told:
    """What a scene says, its numbers in it. number: of the scene, from 1, of so many. ways: that one may go on."""

    story: str
    title: str
    caption: str = ""
    number: int = 1
    of: int = 1
    ways: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """Where the parts of a scene's picture lie, in its pixels. lines: the caption as it is broken; ways: under it."""

    plan: Layout
    caption: QRectF
    lines: tuple[str, ...]
    ways: tuple[str, ...] = ()

    @property
    def large(self) -> float:
        """Scale of the caption's type."""
        return self.plan.scale * LARGER


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """Everything that one picture of a scene is made of.

    city: what is on screen, with its what-if. state: with the camera. line: of what moves, for the clock.
    """

    city: City
    state: ViewState
    shown: tuple[Shown, ...]
    told: Told
    page: Page
    line: Timeline
    glass: Looked = None

    @property
    def on_map(self) -> tuple[Shown, ...]:
        """The layers that are drawn: none with the glasses off."""
        return () if self.state.bare else self.shown


def page_of(size: tuple[int, int], told: Told, *, legend: bool, time: bool, scale: float = 0.0) -> Page:
    """The parts of a picture of this size: the caption at the foot, above the clock where there is one.

    scale: of type, 0 lets the size decide. Without title and caption there is no panel for them.
    """
    roomy = size[0] >= SMALLEST_WITH_KEYS[0] and size[1] >= SMALLEST_WITH_KEYS[1]
    plan = layout(size, legend=legend and roomy, time=time and roomy, scale=scale)
    scale, (wide, tall) = plan.scale, size
    left = plan.legend.right() + plan.edge if legend and roomy else plan.edge * 1.25
    room = QRectF(left, 0, wide - plan.edge * 1.25 - left, tall)
    strip, low = QRectF(), tall - LOW_PX * scale
    if plan.time.width():
        strip = QRectF(room.left(), low - TIME_PX * scale, room.width(), TIME_PX * scale)
        low = strip.top() - GAP_PX * scale
    pad, large = PAD_PX * scale, scale * LARGER
    text = min(CAPTION_PX * scale, room.width()) - 2 * pad
    lines = tuple(chrome.wrapped(told.caption, "value", text, large, MOST_LINES))
    ways = tuple(chrome.wrapped(WAYS.join(("", *told.ways)).strip(), "value", text, large, 2)) if told.ways else ()
    own = max((type.width(line, "value", large) for line in (*lines, *ways)), default=0.0)
    own = max(own, type.width(told.title, "heading", large) + 120 * scale)
    broad = min(own + 2, text) + 2 * pad
    high = 1.5 * pad + type.metrics("heading", large).height() + UNDER_PX * scale
    high += (len(lines) + len(ways)) * type.metrics("value", large).height()
    caption = QRectF(room.left() + (room.width() - broad) / 2, low - high, broad, high)
    if strip.width():
        caption.moveLeft(room.left())
    if not (told.title or told.caption):
        caption = QRectF(room.left(), low, 0, 0)
    bottom = int(tall - caption.top() + GAP_PX * scale)
    margins = sided((int(left), plan.margins[1], int(plan.edge * 1.25), bottom))
    legend_room = QRectF(plan.legend)
    legend_room.setBottom(tall - 2.4 * LOW_PX * scale)
    return Page(replace(plan, time=strip, margins=margins, legend=legend_room), caption, lines, ways)


def view_of(stage: Stage, seen: Seen, *, phase: float = 0.0) -> View:
    """How the stage is looked at in this picture."""
    state, plan = seen.state, seen.page.plan
    view = View(
        state.camera, plan.size, state.step, state.region_set, state.theme, state.bare, state.selection,
        type_scale=plan.scale, mark_scale=plan.mark, margins_px=plan.margins, spread=state.spread, phase=phase,
    )  # fmt: skip
    return panes.looking(stage, view, seen.glass, seen.on_map, free_of(plan))


def picture(stage: Stage, seen: Seen, *, phase: float = 0.0) -> QImage:
    """The whole picture of a scene. phase: time of what moves by itself, in travels of a particle."""
    image = on_ground(stage, ground(stage, seen), seen, phase=phase)
    lay(image, around(stage, seen)[0])
    return image


def ground(stage: Stage, seen: Seen) -> QImage:
    """What is filled: the part of a scene's picture that stays while only small things move."""
    return crossfade.as_image(stage.pixels(view_of(stage, seen), seen.on_map))


def on_ground(stage: Stage, below: QImage, seen: Seen, *, phase: float = 0.0) -> QImage:
    """The map: lines, symbols, what moves, names and call-outs over a copy of what is filled."""
    image = below.copy()
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    stage.paint(painter, view_of(stage, seen, phase=phase), seen.on_map)
    painter.end()
    return image


def around(stage: Stage, seen: Seen) -> tuple[QImage, Ink]:
    """Caption, keys, clock and sources on nothing, to be laid over the map; and what was written where."""
    state, plan, view = seen.state, seen.page.plan, view_of(stage, seen)
    image = QImage(*plan.size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    ink = Ink(painter, THEMES[state.theme], plan.scale, plan.mark, about=mirror_of(plan.size[0]))
    panes.paint(ink, stage, view, seen.glass, free_of(plan))  # below what surrounds the map
    _head(ink, seen)
    if not state.bare:
        keys = panes.keyed(view, seen.shown)
        if plan.legend.width() and keys:
            chrome.paint_legends(ink, keys, plan.legend)
    _foot(ink, seen, view.camera)
    if seen.page.caption.width():
        caption(ink, seen.page, seen.told)
    painter.end()
    return image, ink


def lay(image: QImage, over: QImage, share: float = 1.0) -> None:
    """Lays a picture over another, `share` 0..1 of it."""
    painter = QPainter(image)
    painter.setOpacity(share)
    painter.drawImage(QPointF(0, 0), over)
    painter.end()


def caption(ink: Ink, page: Page, told: Told) -> None:
    """The panel with the scene's title, which scene it is, and its caption."""
    rect, pad = page.caption, PAD_PX * page.plan.scale
    chrome.paint_panel(ink, rect)
    large = Ink(ink.painter, ink.theme, page.large, ink.mark, ink.texts, ink.about)
    left, top, wide = rect.left() + pad, rect.top() + 0.7 * pad, rect.width() - 2 * pad
    place = tr("{number} / {count}", number=told.number, count=told.of)
    own = type.width(place, "note", page.large) + 2
    ink_top = top + large.tall("heading") - large.tall("note") - large.px(1)
    large.write(place, left, ink_top, wide, align=RIGHT)
    top += large.write(told.title, left, top, wide - own - pad, role="heading", tone="ink") + UNDER_PX * page.plan.scale
    for tone, lines in (("ink", page.lines), ("soft", page.ways)):
        for line in lines:
            top += large.write(line, left, top, wide, role="value", tone=tone)


def _head(ink: Ink, seen: Seen) -> None:
    plan, city = seen.page.plan, seen.city
    question = asked(city.question, seen.shown) if seen.shown else city.question
    when = moment(city, seen.state.step) if seen.shown else ""
    room = plan.size[0] - 2.5 * plan.edge - min(CREDITS_PX * plan.scale, plan.size[0] * 0.3)
    chrome.paint_title(
        ink, plan.edge * 1.25, plan.edge * 0.9, room, title=seen.told.story, question=question, moment=when
    )
    wide = min(CREDITS_PX * plan.scale, plan.size[0] * 0.3)
    lines = [city.title or city.name, *credits(city)]
    high = sum(len(chrome.wrapped(line, "note", wide, ink.scale, 5)) for line in lines) * (ink.tall("note") + ink.px(4))
    chrome.paint_corner(ink, plan.size[0] - plan.edge, plan.edge * 0.9 + high, wide, lines)


def _foot(ink: Ink, seen: Seen, camera: Camera) -> None:
    plan, city, line = seen.page.plan, seen.city, seen.line
    if plan.time.width():
        heading = words.titled(line.subject, line.unit)
        chrome.paint_time(ink, plan.time, line.amounts, seen.state.step, names=step_names(city.clock),
                          title=heading[:1].upper() + heading[1:])  # fmt: skip
    bar = min(150 * plan.scale, plan.size[0] * 0.2)
    left, low = plan.edge * 1.25, plan.size[1] - plan.edge * 0.75
    if seen.page.caption.left() > left + bar * 1.6:  # where keys leave it a place of its own
        chrome.paint_scale(ink, left, low, bar, camera.units_per_px, metres=city.crs.metres)


def faded(one: QImage, other: QImage, share: float) -> QImage:
    """Two finished pictures of one size, `share` 0..1 of the way from the first to the second."""
    from viewer.engine.crossfade import between

    mixed = between(crossfade.as_array(one), crossfade.as_array(other), share)
    return QImage(mixed.data, mixed.shape[1], mixed.shape[0], QImage.Format.Format_RGB32).copy()


def progress(image: QImage, theme: str, share: float) -> None:
    """A thin line at the lower edge of a picture: how much of the whole is over."""
    painter = QPainter(image)
    painter.setPen(Qt.PenStyle.NoPen)
    tall = max(image.height() / 360.0, 2.0)
    painter.setBrush(colour(THEMES[theme].rgba("waste", 0.85)))
    wide = image.width() * float(np.clip(share, 0.0, 1.0))
    painter.drawRect(QRectF(image.width() - wide if spoken().rtl else 0.0, image.height() - tall, wide, tall))
    painter.end()

"""A finished picture taken apart for checks: every text with its ink and what lay under it, panels, plates, leaders."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from itertools import combinations
from unittest.mock import patch

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from viewer.model.city import City
from viewer.model.state import ViewState
from viewer.render import captions, chrome, ink, lock_on, snapshot, type
from viewer.render import legend as keys
from viewer.render.sheet import as_drawn, classes, patterns
from viewer.render.stage import Stage
from viewer.scene import labels
from viewer.scene.colour import in_theme
from viewer.scene.labels import Box
from viewer.scene.marks import Fills
from viewer.scene.perception import luminance, over
from viewer.scene.picture import Shown

Bytes = npt.NDArray[np.uint8]
HAIR_PX = 0.5  # boxes may share so much
LARGE_PX = 24.0  # from here on text is large
LEAST, LEAST_LARGE = 4.5, 3.0  # contrast
MARKED = 24  # how much a pixel changes where a letter covers it
OFF_KEY = 16  # of a channel: blocks and streets shine through
ROOM_PX = 400  # pixels from which on a class has a colour


@dataclass(frozen=True, slots=True)
class Letters:
    """One text as it was painted."""

    text: str
    px: float  # height of its type
    ink: tuple[float, ...]  # red, green, blue
    box: tuple[int, int, int, int]  # of the pixels that it changed: left, top, right, bottom
    before: Bytes = field(repr=False)  # (h, w, 3) what lay there
    after: Bytes = field(repr=False)

    @property
    def covered(self) -> npt.NDArray[np.bool_]:
        """(h, w) where its letters are."""
        return np.abs(self.after.astype(int) - self.before).max(axis=-1) > MARKED

    @property
    def contrast(self) -> float:
        """Of its ink with what lies under and right beside it, where that is least legible but for a few pixels."""
        lit = self.covered
        if not lit.any():
            return 1.0
        beside = lit.copy()
        for shift in (-1, 1):
            for axis in (0, 1):
                beside |= np.roll(lit, shift, axis)
        below = luminance(self.before[beside])
        own = float(luminance(np.array(self.ink)))
        ratio = (np.maximum(below, own) + 0.05) / (np.minimum(below, own) + 0.05)
        return float(np.percentile(ratio, 2))


@dataclass(frozen=True, slots=True, eq=False)
class Finished:
    """A picture and everything known of it."""

    pixels: Bytes = field(repr=False)  # (h, w, 3)
    ink: ink.Ink
    canvas: captions.Canvas
    letters: list[Letters]
    panels: list[Box]
    plates: list[Box]
    cut: frozenset[str]  # texts that did not fit
    stage: Stage
    shown: tuple[Shown, ...]

    @property
    def size(self) -> tuple[int, int]:
        return self.pixels.shape[1], self.pixels.shape[0]

    @property
    def texts(self) -> list[tuple[str, Box]]:
        return [*self.ink.texts, *self.canvas.texts]


def finished(city: City, state: ViewState, shown: tuple[Shown, ...], size: tuple[int, int], **more) -> Finished:
    """The picture as it is exported, with what was painted where."""
    snapshot.application()
    sheet, letters, panels, plates, cut = QImage(*size, QImage.Format.Format_RGB32), [], [], [], set()
    painter = QPainter(sheet)
    stage = Stage(city)
    with _watched(sheet, letters, panels, plates), patch.object(snapshot, "Stage", lambda _: stage):
        type.note_cut(cut)
        try:
            _, chrome_ink, canvas = snapshot.compose(city, state, shown, size, onto=painter, **more)
        finally:
            type.note_cut(None)
            painter.end()
    return Finished(_rgb(sheet), chrome_ink, canvas, letters, panels, plates, frozenset(cut), stage, shown)


@contextmanager
def _watched(sheet: QImage, letters: list[Letters], panels: list[Box], plates: list[Box]) -> Iterator[None]:
    """Notes every text, panel and plate that is painted on the sheet."""
    plain_write, plain_fill, plain_panel, plain_plate = type.write, type.fill, ink.paint_panel, captions.plate

    def noted(painter: QPainter, text: str, px: float, shade: QColor, box: QRectF, paint: Callable[[], None]) -> None:
        area = box.adjusted(-3, -3, 3, 3).toAlignedRect().intersected(sheet.rect())
        before = _rgb(sheet.copy(area))
        paint()
        if before.size:
            own = np.array([shade.red(), shade.green(), shade.blue()], float)
            share = shade.alphaF() * painter.opacity()
            fore = tuple(own * share + np.median(before.reshape(-1, 3), axis=0) * (1 - share))
            letters.append(Letters(text, px, fore, area.getCoords(), before, _rgb(sheet.copy(area))))

    def write(painter: QPainter, spot: QPointF, text: str, role: str, scale: float = 1.0, **more) -> None:
        measure = type.metrics(role, scale)
        box = QRectF(spot.x(), spot.y() - measure.ascent(), type.width(text, role, scale), measure.height())
        px = type.ROLES[role][1] * scale
        noted(
            painter, text, px, painter.pen().color(), box, lambda: plain_write(painter, spot, text, role, scale, **more)
        )

    def fill(painter: QPainter, path, shade: QColor) -> None:
        box = path.boundingRect()
        noted(painter, "(a name)", box.height(), shade, box, lambda: plain_fill(painter, path, shade))

    def panel(one: ink.Ink, rect: QRectF) -> None:
        panels.append(one.box(rect).getCoords())
        plain_panel(one, rect)

    def plate(canvas, box, *rest, **more) -> None:
        plates.append(tuple(float(side) for side in box))
        plain_plate(canvas, box, *rest, **more)

    with ExitStack() as stack:
        for owner, name, made in (
            (type, "write", write), (type, "fill", fill), (captions, "plate", plate), (lock_on, "plate", plate),
            (keys, "paint_panel", panel), (chrome, "paint_panel", panel),
        ):  # fmt: skip
            stack.enter_context(patch.object(owner, name, made))
        yield


def _rgb(image: QImage) -> Bytes:
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 4 * image.width()].reshape(image.height(), image.width(), 4)[..., 2::-1].copy()


def overlap(one: Box, other: Box) -> bool:
    """True where two boxes share more than a hair."""
    wide = min(one[2], other[2]) - max(one[0], other[0])
    return wide > HAIR_PX and min(one[3], other[3]) - max(one[1], other[1]) > HAIR_PX


def within(inner: Box, outer: Box) -> bool:
    """True where no more than a hair of the inner box lies outside."""
    low = inner[0] >= outer[0] - HAIR_PX and inner[1] >= outer[1] - HAIR_PX
    return low and inner[2] <= outer[2] + HAIR_PX and inner[3] <= outer[3] + HAIR_PX


# What is wrong with a picture: each gives one line for every fault, and none for a good picture


def overlapping(made: Finished) -> list[str]:
    """Texts that lie over each other."""
    return [
        f"{one[0]!r} lies over {two[0]!r}" for one, two in combinations(made.texts, 2) if overlap(one[1], two[1])
    ]  # fmt: skip


def under_panels(made: Finished) -> list[str]:
    """Texts and plates of the map that a panel lies over, and panels over panels."""
    on_map = [*made.canvas.texts, *(("a call-out", box) for box in made.plates)]
    found = [f"{text!r} lies under a panel" for text, box in on_map for panel in made.panels if overlap(box, panel)]
    return found + ["two panels meet" for one, two in combinations(made.panels, 2) if overlap(one, two)]


def astray(made: Finished) -> list[str]:
    """Texts that leave the picture, or the panel or plate that they stand on."""
    wide, tall = made.size
    found = []
    for text, box in made.texts:
        x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
        grounds = [one for one in (*made.panels, *made.plates) if one[0] <= x <= one[2] and one[1] <= y <= one[3]]
        if any(not within(box, ground) for ground in (*grounds, (0.0, 0.0, wide, tall))):
            found.append(f"{text!r} leaves its ground: {box}")
    return found


def crossing(made: Finished) -> list[str]:
    """Leaders that cross each other, or run over a plate that is not theirs or over a text."""
    found = [
        "two leaders cross" for one, two in combinations(made.canvas.leaders, 2) if labels.crosses(one, two)
    ]  # fmt: skip
    boxes = [("a plate", box) for box in made.plates] + made.canvas.texts
    for line in made.canvas.leaders:
        share = np.linspace(0.0, 0.98, 200)[:, None]  # it ends at the rim of its own
        x, y = (np.array(line[:2]) * (1 - share) + np.array(line[2:]) * share).T
        for text, (left, top, right, low) in boxes:
            if ((x > left + HAIR_PX) & (x < right - HAIR_PX) & (y > top + HAIR_PX) & (y < low - HAIR_PX)).any():
                found.append(f"a leader runs over {text!r}")
    return found


def faint(made: Finished) -> list[str]:
    """Texts whose ink is too near to what they lie on."""
    least = [(one, LEAST_LARGE if one.px >= LARGE_PX else LEAST) for one in made.letters]
    return [f"{one.text!r} has {one.contrast:.2f} : 1" for one, limit in least if one.contrast < limit]


def painted_over(made: Finished) -> list[str]:
    """Texts that something was painted over later."""
    found = []
    for one in made.letters:
        left, top, right, low = one.box
        now = made.pixels[top : low + 1, left : right + 1]
        if np.abs(now.astype(int) - one.after)[one.covered].max(initial=0) > 2:
            found.append(f"{one.text!r} is painted over")
    return found


def off_key(made: Finished) -> list[str]:
    """Classes that the map shows in another colour than the key does, or in a colour nearer to another class; classes
    with a pattern in one of the two alone."""
    found, theme = [], made.canvas.theme
    for layer in made.shown:
        told = layer.picture.legend
        for mark in layer.picture.marks:
            entries = [entry for entry in told.entries if entry.filled]
            if not isinstance(mark, Fills) or not (told.ramp or entries):
                continue
            own = {colour: k for k, colour in enumerate((*told.ramp, *(entry.colour for entry in entries)))}
            shades = [keys.entry_shade(entry, theme, layer.opacity) for entry in entries]
            ramp = as_drawn(told.ramp, theme, layer.opacity).tolist() if told.ramp else []
            drawn = np.array([*ramp, *shades])[:, :3]
            dotted = patterns(mark, theme.name)
            told_dotted = [*(keys.dotted_classes(told, theme) if told.ramp else []), *(False for _ in entries)]
            for k, seen in seen_colours(made, mark, layer.sheet):
                at = own.get(tuple(mark.colours[k].tolist()))
                if at is None:
                    continue
                away = np.abs(drawn - seen).max(axis=1)
                if away[at] > OFF_KEY or int(np.argmin(away)) != at:
                    found.append(f"class {at} is {seen} on the map and {drawn[at]} in the key of {layer.name}")
                if dotted[k] != told_dotted[at]:
                    found.append(f"class {at} of {layer.name} has dots on the map or in the key alone")
    return found


def seen_colours(made: Finished, mark: Fills, sheet: int) -> Iterator[tuple[int, npt.NDArray[np.float64]]]:
    """Of each class with enough room on the picture: its number and the colour that most of its pixels have nearly."""
    view = made.canvas.view
    ids = made.stage.ids(mark.region_set, view, sheet)[::2, ::2]
    code = np.append(classes(mark, view.step), -1)
    here = np.where(ids >= 0, code[ids], -1)
    for k in range(len(mark.colours)):
        spots = made.pixels[here == k]
        if len(spots) > ROOM_PX and mark.colours[k, 3]:
            yield k, np.median(spots, axis=0)


def differing(made: Finished) -> int:
    """Pixels of the map that are not those of the bare city."""
    view = replace(made.canvas.view, bare=True)
    left, top, right, low = (round(side) for side in made.canvas.panel)
    bare = made.stage.pixels(view, ())[top:low, left:right, :3].astype(int)
    return int((np.abs(made.pixels[top:low, left:right] - bare).max(axis=-1) > MARKED).sum())


def shows(made: Finished, colours: npt.ArrayLike) -> bool:
    """True where each of the dark theme's colours (k, 4) is seen somewhere on the map in its role, over plain land."""
    left, top, right, low = (round(side) for side in made.canvas.panel)
    flat = made.pixels[top:low, left:right].reshape(-1, 3).astype(int)
    theme = made.canvas.theme
    wanted = over(in_theme(colours, theme.name), theme.rgba("land")[:3]).astype(int)
    return all((np.abs(flat - one).max(axis=1) <= MARKED).any() for one in wanted)


FAULTS = (overlapping, under_panels, astray, crossing, faint, painted_over, off_key)


def faults(made: Finished) -> list[str]:
    """Everything that is wrong with a picture."""
    return [line for find in FAULTS for line in find(made)]

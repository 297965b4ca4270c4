"""A photograph under the overlays: chosen, registered by pins that are set with the mouse, saved, and taken away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from viewer.app.commands import Command
from viewer.app.companion import Companion
from viewer.app.exporting import filters_said
from viewer.app.session import Session
from viewer.errors import PackError, Problem
from viewer.geometry.camera import Camera
from viewer.geometry.regions import FloatArray
from viewer.model.city import City
from viewer.packs.pins import read_pins, write_pins
from viewer.render.crossfade import as_image, whole
from viewer.render.photo import load_photo
from viewer.render.stage import View
from viewer.scene.photograph import Photograph
from viewer.scene.pins import Pins, first_pins, pins_of
from viewer.tongue import mark, tr, trn
from viewer.ui.pins_dialog import PinsDialog
from viewer.ui.skin import theme_of

CHART_PX = 1400  # longer side of the map that pins are set on
PHOTOS = mark("Photographs") + " (*.jpg *.jpeg *.png)"
PINS = (mark("Pins as a table") + " (*.csv)", mark("Pins as TOML") + " (*.toml)")
MOST_OUTLINE = 20_000  # vertices of what is drawn over the photograph while pins are set
SIZE_PX = (1180, 680)


class BackdropDesk(Companion):
    """The session's backdrop and the pins that it is registered by."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._pixels: np.ndarray | None = None  # of the photograph that was chosen last
        self._pins: Pins | None = None
        self.dialog: PinsDialog | None = None

    def commands(self) -> Iterable[Command]:
        session = self.session
        yield Command("backdrop", "-" + mark("Photograph as backdrop…"), self.ask_photo, (), "View", session.has_city)
        yield Command("backdrop_pins", mark("Set the photograph's pins…"), self.set_pins, (), "View", self._has_photo,
                      right="backdrop")  # fmt: skip
        yield Command(
            "backdrop_off", mark("No photograph"), self.take_away, (), "View", self._has_photo, right="backdrop"
        )

    def _has_photo(self) -> bool:
        return self.session.city is not None and (self._pixels is not None or self.session.backdrop is not None)

    # Choosing

    def ask_photo(self) -> None:
        """Asks for a photograph, then for its pins."""
        dialog = QFileDialog(self.session.window, tr("Photograph as backdrop"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(filters_said((PHOTOS,)))
        dialog.fileSelected.connect(lambda name: self.open_photo(Path(name)))
        dialog.open()

    def open_photo(self, path: Path) -> PinsDialog | None:
        """Takes a photograph; pins of its name beside it are taken too. None when it cannot be read, which is said."""
        try:
            pixels = load_photo(path)
            beside = next((file for ending in (".csv", ".toml") if (file := path.with_suffix(ending)).is_file()), None)
            pins = pins_of(read_pins(beside)) if beside is not None else None
        except PackError as error:
            for problem in error.problems:
                self.session.add_problem(problem)
            return None
        self._pixels, self._pins = pixels, pins
        if pins is not None:
            self.show_pins(pins)
        return self.set_pins()

    def take_away(self) -> None:
        """The bare city again; the photograph and its pins are remembered until the next."""
        self.session.backdrop = None
        self.session.full_extent(eased=False)
        self._show_scale()
        self.session.refresh_soon()

    # Pins

    def set_pins(self) -> PinsDialog | None:
        """Opens the photograph and the map side by side; None without a city or a photograph."""
        session = self.session
        if session.backdrop is not None and self._pixels is None:  # one that the command line named
            self._pixels, self._pins = session.backdrop.pixels, pins_of(session.backdrop.registration.pins)
        if session.stage is None or session.city is None or self._pixels is None:
            return None
        if self.dialog is not None:
            self.dialog.raise_()
            return self.dialog
        tall, wide = self._pixels.shape[:2]
        extent = session.stage.extent
        chart, camera = self._chart()
        self.dialog = PinsDialog(
            as_image(np.ascontiguousarray(self._pixels)), chart, camera, self._pins or first_pins((wide, tall), extent),
            extent, outlines(session.city), session.window,
        )  # fmt: skip
        self.dialog.dress(theme_of(session.store.state.theme))
        self.dialog.resize(*SIZE_PX)
        self.dialog.pins_moved.connect(self.show_pins)
        self.dialog.save_asked.connect(self.ask_file)
        self.dialog.destroyed.connect(self._forget)
        self.dialog.open()
        return self.dialog

    def show_pins(self, pins: Pins) -> None:
        """Lays the overlays on the photograph as the pins say."""
        self._pins = pins
        assert self._pixels is not None
        try:
            found = pins.registered()
        except ValueError:
            return  # the dialog says why; the photograph stays as it was
        was = self.session.backdrop
        self.session.backdrop = Photograph(self._pixels, found)
        if was is None:
            self.session.full_extent(eased=False)
            self._show_scale()
        self.session.refresh_soon()

    def ask_file(self, pins: Pins) -> None:
        """Asks where the pins are to be written."""
        dialog = QFileDialog(self.dialog or self.session.window, tr("Save pins"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(filters_said(PINS))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("pins.csv")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("toml" if "toml" in chosen else "csv"))
        dialog.fileSelected.connect(lambda name: self.write(Path(name), pins))
        dialog.open()

    def write(self, path: Path, pins: Pins) -> bool:
        """Writes the pins and says so; False when they could not be written."""
        try:
            write_pins(path, pins.rows())
        except OSError as error:
            found = tr("could not be written: {reason}", reason=str(error.strerror or error))
            self.session.add_problem(Problem(found, file=str(path)))
            return False
        self.session.say(trn("Wrote {file}: {n} pin", "Wrote {file}: {n} pins", len(pins), file=path.name))
        return True

    def _show_scale(self) -> None:
        """A photograph has no one scale."""
        session = self.session
        plain = session.city is not None and session.backdrop is None
        scale = session.store.state.camera.units_per_px if plain else 0.0
        session.window.scale_bar.show_scale(scale, metres=plain and session.city.crs.metres)

    def show_city(self, city: City | None) -> None:
        if self.dialog is not None and city is None:
            self.dialog.close()

    def _forget(self) -> None:
        self.dialog = None

    def _chart(self) -> tuple[QImage, Camera]:
        """The map straight from above with its names and borders, and the camera that saw it."""
        session = self.session
        x0, y0, x1, y1 = session.stage.extent
        share = CHART_PX / max(x1 - x0, y1 - y0, 1e-9)
        size = tuple(max(round(side * share), CHART_PX // 4) for side in (x1 - x0, y1 - y0))
        camera = session.stage.home(size)
        view = View(camera, size, theme=session.store.state.theme)
        return whole(session.stage, view, session.conductor.shown()), camera


def outlines(city: City) -> Sequence[FloatArray]:
    """Rings of the land, else of the base set, thinned to MOST_OUTLINE vertices in all."""
    rings = city.bare.land if city.bare.land is not None else (city.base.rings if city.base is not None else None)
    if rings is None:
        return ()
    step = max(len(rings.xy) // MOST_OUTLINE, 1)
    return [
        np.vstack((rings.xy[a:b:step], rings.xy[a : a + 1]))
        for a, b in zip(rings.ring_starts[:-1], rings.ring_starts[1:])
        if b > a
    ]

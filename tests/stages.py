"""Cities of three squares on a stage, and what is seen of them at a place."""

import numpy as np
from PySide6.QtGui import QImage, QPainter

from viewer.geometry.camera import project
from viewer.geometry.regions import Ragged
from viewer.geometry.synthetic import districts
from viewer.model.city import City, Crs, RegionSet
from viewer.render.stage import Shown, Stage, View
from viewer.scene.colour import DARK, THEMES, ramp
from viewer.scene.marks import Fills, Ribbons
from viewer.scene.picture import Legend, Picture

SIZE = (320, 200)
WARM = np.array([[20, 30, 60, 255], [250, 150, 60, 255]], np.uint8)  # colours of two classes
COOL = WARM[:, [2, 1, 0, 3]].copy()
ALL = [(theme, tilt) for theme in THEMES for tilt in (0.0, 40.0)]


def squares(*corners, side=100.0):
    """Ragged squares with these lower left corners."""
    ring = np.array([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]) * side
    steps = np.arange(len(corners) + 1)
    return Ragged(np.vstack([ring + corner for corner in corners]), steps * 5, steps, steps)


def tiny_city(**more):
    """Three squares of 100 m in a row: West, Middle, East."""
    rings = squares((0, 0), (100, 0), (200, 0))
    base = RegionSet("districts", ("a", "b", "c"), ("West", "Middle", "East"), rings, plural="districts")
    return City("tiny", "Tiny", crs=Crs("local", "EPSG:3857"), region_sets=(base,), **more)


def town(seed=3, **more):
    """The stage of a town of thirty districts."""
    names = tuple(map(str, range(30)))
    base = RegionSet("districts", names, names, districts(30, seed=seed, **more))
    return Stage(City("town", "Town", crs=Crs("local", "EPSG:3857"), region_sets=(base,)))


def fills(values=(1.0, 2.0, 3.0), classes=3, name="pollution"):
    return Fills("districts", np.array(values), np.linspace(0.5, 3.5, classes + 1), ramp(name, classes))


def layer(*marks, opacity=1.0):
    return Shown("test", Picture(marks, Legend("Test")), opacity)


def view_of(stage, *, tilt=0.0, theme="dark", size=SIZE, **more):
    return View(stage.home(size, (20, 20, 20, 20), tilt_deg=tilt), size, theme=theme, **more)


def spot(stage, view, x, y):
    """The pixel over a place of the sheet."""
    place = project(stage.planes(view).at(stage.height(view)), np.array([[x, y]], float))[0]
    return tuple(int(v) for v in place)


def seen(picture, place):
    return picture[place[1], place[0], :3].astype(int)


def picture_of(stage, view, shown):
    """(h, w, 4) RGBA of pixels and paint together."""
    pixels = np.ascontiguousarray(stage.pixels(view, shown))
    image = QImage(pixels.data, *view.size_px, 4 * view.size_px[0], QImage.Format.Format_RGBX8888).copy()
    painter = QPainter(image)
    stage.paint(painter, view, shown)
    painter.end()
    return np.frombuffer(image.constBits(), np.uint8).reshape(view.size_px[1], view.size_px[0], 4).copy()


def ribbon(start, end, amounts=(10.0,), **more):
    count = len(start)
    colours = np.tile(np.array(DARK.rgba("waste"), np.uint8), (count, 1))
    return Ribbons(start, end, np.array(amounts), colours, np.full(count, 7), ("x",) * count, **more)

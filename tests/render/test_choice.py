"""What is chosen on a canvas: a rim of many edges looks as one path does, and names are not read one by one."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from tests.stages import ALL, SIZE, fills, layer, picture_of, squares, tiny_city, view_of
from viewer.geometry.regions import Ragged
from viewer.model.city import City, Crs, RegionSet
from viewer.model.state import Selection
from viewer.model.texts import MANY, Packed, packed
from viewer.render.choice import chosen_names
from viewer.render.stage import Stage
from viewer.scene.marks import Names

ROUND = 220  # edges of 1 to 3 pixels


def round_town():
    """A stage of one round district of many short edges beside a square one."""
    angles = np.linspace(0, 2 * np.pi, ROUND + 1)
    circle = 100 + 80 * np.column_stack((np.cos(angles), np.sin(angles)))
    circle[-1] = circle[0]
    xy = np.vstack((circle, squares((240, 60), side=60.0).xy))
    steps = np.arange(3)
    rings = Ragged(xy, np.array([0, ROUND + 1, ROUND + 6]), steps, steps)
    base = RegionSet("districts", ("a", "b"), ("Round", "Square"), rings)
    return Stage(City("round", "Round", crs=Crs("local", "EPSG:3857"), region_sets=(base,)))


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize(("theme", "tilt"), ALL)
def test_the_rim_of_many_regions_glows_as_the_path_of_one(qapp, monkeypatch, theme, tilt, ratio):
    stage = round_town()
    view = view_of(stage, theme=theme, tilt=tilt, selection=Selection("", frozenset({0})))

    def painted():
        image = QImage(*(round(side * ratio) for side in SIZE), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(0)
        painter = QPainter(image)
        stage.paint(painter, view, [])
        painter.end()
        return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[..., :3].astype(int)

    monkeypatch.setattr("viewer.render.choice._drop_line", lambda *_: None)  # which each of a few has besides
    one = painted()
    monkeypatch.setattr("viewer.render.choice.MOST_EACH", 0)
    stage = round_town()  # nothing is kept of what it painted
    many = painted()
    off = np.abs(many - one).max(axis=-1)
    lit = one.max(axis=-1) > 0
    assert lit.sum() > 1000
    assert np.median(off[lit]) <= 2
    assert np.mean(off[lit] > 24) < 0.005, "soft edges, and Qt has a flaw where a path closes"
    if theme == "dark":
        glow = (one == (0, 46, 46)).all(axis=-1)
        assert glow.sum() > 300 and np.mean((np.abs(many[glow] - (0, 46, 46)) <= 2).all(axis=-1)) > 0.9


def test_the_rim_has_its_place_where_the_view_cuts_it_off(qapp, monkeypatch):
    stage = round_town()
    view = view_of(stage, selection=Selection("", frozenset({0})))
    near = replace(view, camera=replace(view.camera, units_per_px=view.camera.units_per_px / 3))
    one = picture_of(stage, near, [layer(fills((1.0, 2.0)))])
    monkeypatch.setattr("viewer.render.choice.MOST_EACH", 0)
    many = picture_of(round_town(), near, [layer(fills((1.0, 2.0)))])
    assert (one[..., :3] == (255, 255, 0)).all(axis=-1).sum() > 100
    assert np.mean(np.abs(one.astype(int) - many).max(axis=-1) > 40) < 0.005
    away = replace(near, camera=replace(near.camera, x=1e6))
    picture_of(round_town(), away, [])  # nothing of it is in view


class Read(Packed):
    """Packed names that count how often one is asked for by itself, and how often all in a row."""

    __slots__ = ("alone", "through")

    def __init__(self, *arrays):
        super().__init__(*arrays)
        self.alone = self.through = 0

    def _one(self, at):
        self.alone += 1
        return super()._one(at)

    def __iter__(self):
        self.through += 1
        return super().__iter__()


def crowded(count=MANY + 10):
    """A stage of many districts of which every other has a name that another one has, and the names."""
    names = Read(*packed([f"No. {i // 2}" for i in range(count)]).arrays)
    corners = np.column_stack(np.divmod(np.arange(count), 300)) * 10.0
    base = RegionSet("districts", tuple(map(str, range(count))), names, squares(*corners, side=10.0))
    return Stage(City("crowd", "Crowd", crs=Crs("local", "EPSG:3857"), region_sets=(base,))), names


def names_of(stage, chosen):
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    canvas = stage.paint(painter, view_of(stage), [])
    painter.end()
    canvas.view = view_of(stage, selection=Selection("", frozenset(chosen)))
    return chosen_names(canvas, stage)


def test_names_of_many_chosen_regions_are_read_in_one_go_and_of_few_alone():
    stage, names = crowded()
    assert names_of(stage, range(1, len(names))) == {f"No. {i}" for i in range(len(names) // 2)}
    assert (names.alone, names.through) == (0, 1)
    assert names_of(stage, (3, 5, 2, 10**9)) == {"No. 1", "No. 2"}, "two of one name, and one that does not exist"
    assert (names.alone, names.through) == (3, 1)


def test_where_no_name_is_shown_none_is_read(qapp):
    stage, names = crowded()
    picked = view_of(stage, selection=Selection("", frozenset(range(len(names)))))
    picture_of(stage, picked, [])
    assert (names.alone, names.through) == (0, 0)
    picture_of(stage, picked, [layer(Names(np.array([[50.0, 50.0]]), ("No. 1",), np.ones(1)))])
    assert names.alone == 0 and names.through > 0


def test_a_name_of_one_of_the_few_chosen_regions_comes_first_by_its_name():
    city = tiny_city()
    assert names_of(Stage(city), (1,)) == {"Middle"}
    assert names_of(Stage(city), ()) == frozenset()

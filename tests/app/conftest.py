"""A whole desk for the tests of the window: real store, real builds, real stage, no screen."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.app import talks
from tests.cities import tiny_city
from viewer import tongue
from viewer.app.desk import Desk
from viewer.app.kiosk_desk import Phase
from viewer.app.main import application, made_desk
from viewer.app.renderer import Renderer
from viewer.app.settings import Settings
from viewer.app.talk_screens import Screens
from viewer.model.city import City
from viewer.ui import wording


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as the program makes it."""
    return application()


@pytest.fixture
def make_desk(qtbot, qapp) -> Iterator[Callable[..., Desk]]:
    """Makes desks that are shown, settled, and closed after the test with their threads."""
    made: list[Desk] = []

    def make(
        city: City | None = None, mode: str = "analyst", settings: Settings | None = None, theme: str | None = None
    ) -> Desk:
        desk = made_desk(qapp, settings or Settings(reduced_motion=True), mode=mode, theme=theme)
        made.append(desk)
        desk.window.resize(1200, 800)
        desk.window.show()
        if city is not None:
            desk.show_city(city)
        if desk.kiosk.phase is Phase.START:
            desk.kiosk.explore()
        qtbot.waitUntil(lambda: desk.is_settled, timeout=60_000)
        return desk

    yield make
    for desk in made:
        desk.close()
        desk.window.close()
        desk.window.deleteLater()
        desk.deleteLater()
    if tongue.spoken().code != "en":
        tongue.speak("en")
        wording.follow(qapp)


@pytest.fixture
def desk(make_desk) -> Desk:
    """The desk with the tiny city on it, in the analyst's mode."""
    return make_desk(tiny_city())


@pytest.fixture
def renderer(qapp, monkeypatch) -> Iterator[Renderer]:
    """A render thread for stages that draw nothing but pixels."""
    monkeypatch.setattr("viewer.app.renderer.whole", lambda stage, view, shown, *, stale, ground: ground)
    monkeypatch.setattr("viewer.app.renderer.depths_of", lambda stage, view, shown, stale: None)
    made = Renderer()
    yield made
    made.close()


@pytest.fixture
def squares(tmp_path) -> Path:
    """Two squares in degrees with one number each."""
    features = [
        {
            "type": "Feature",
            "properties": {"name": f"Square {i}", "dust": 4.0 + i},
            "geometry": {
                "type": "Polygon",
                "coordinates": [[[8 + i, 50], [9 + i, 50], [9 + i, 51], [8 + i, 51], [8 + i, 50]]],
            },
        }
        for i in range(2)
    ]
    path = tmp_path / "squares.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    return path


@pytest.fixture
def unknown(tmp_path) -> Path:
    """A table of points whose numbers are in no known system."""
    path = tmp_path / "wells.csv"
    path.write_text("id,x,y,depth\na,100000,200000,4\nb,101000,200500,5\nc,100500,200900,6\n", "utf-8")
    return path


@pytest.fixture
def stage(make_desk, qtbot, monkeypatch) -> Iterator[talks.Stage]:
    """A desk with a story, ready for a talk on a laptop and a projector that nobody has."""
    screens = [talks.DESK, talks.STAGE]
    monkeypatch.setattr(Screens, "now", lambda self: tuple(screens))
    desk = make_desk(replace(tiny_city(), stories=(talks.story(),)))
    made = talks.Stage(desk, qtbot, talks.Watch(), screens)
    yield made
    if made.talks.talk is not None:
        made.talks.talk.end()

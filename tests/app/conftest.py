"""A whole desk for the tests of the window: real store, real builds, real stage, no screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.cities import tiny_city
from viewer.app.desk import Desk
from viewer.app.main import application, made_desk
from viewer.app.settings import Settings
from viewer.model.city import City


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as the program makes it."""
    return application()


@pytest.fixture
def make_desk(qtbot, qapp) -> Iterator[Callable[..., Desk]]:
    """Makes desks that are shown, settled, and closed after the test with their threads."""
    made: list[Desk] = []

    def make(city: City | None = None, mode: str = "analyst", settings: Settings | None = None) -> Desk:
        desk = made_desk(qapp, settings or Settings(reduced_motion=True), mode=mode)
        made.append(desk)
        desk.window.resize(1200, 800)
        desk.window.show()
        if city is not None:
            desk.show_city(city)
        qtbot.waitUntil(lambda: desk.is_settled, timeout=60_000)
        return desk

    yield make
    for desk in made:
        desk.close()
        desk.window.close()
        desk.window.deleteLater()
        desk.deleteLater()


@pytest.fixture
def desk(make_desk) -> Desk:
    """The desk with the tiny city on it, in the analyst's mode."""
    return make_desk(tiny_city())

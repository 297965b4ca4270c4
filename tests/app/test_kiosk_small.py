"""A visit on a small screen: nothing covers anything, whatever the language and its words are as long as."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication

from tests.cities import tiny_city
from viewer.app.settings import Settings

QUESTION = "¿Adónde se extienden los disturbios de la ciudad, y quién los paga?"


@pytest.fixture(params=["es", "ar"])
def kiosk(make_desk, qtbot, request):
    desk = make_desk(None, "kiosk", Settings(reduced_motion=True, language=request.param))
    desk.window.setFixedSize(1024, 768)
    desk.show_city(replace(tiny_city(), title="Interior de Meridian Recovery", question=QUESTION))
    qtbot.waitUntil(lambda: desk.is_settled, timeout=60_000)
    return desk.kiosk


def on_surface(kiosk, widget) -> QRect:
    return QRect(widget.mapTo(kiosk.session.window.surface, QPoint()), widget.size())


def test_the_title_ends_before_the_buttons_of_the_visit_at_every_step(kiosk, qtbot):
    desk = kiosk.session
    kiosk.explore()
    for step in (None, 1, 0):
        desk.store.change(step=step)
        qtbot.waitUntil(lambda: desk.is_settled, timeout=60_000)
        QApplication.processEvents()
        title, bar = desk.window.title, kiosk.home_bar
        for line in (title.title, title.question):
            assert line.width() >= line.sizeHint().width(), line.text()
        assert bar.isVisible() and not on_surface(kiosk, title).intersects(on_surface(kiosk, bar).adjusted(-6, 0, 6, 0))


def test_the_invitation_leaves_title_and_question_free_and_stays_where_it_is(kiosk):
    desk, seen = kiosk.session, []
    kiosk.start_over()
    for step in (None, 1, None, 1):
        desk.store.change(step=step)
        QApplication.processEvents()
        title = on_surface(kiosk, desk.window.title)
        place = kiosk.attract.words_at().toRect()
        assert desk.window.title.isVisible() and not place.intersects(title)
        seen.append(place.topLeft())
    assert seen[1] == seen[2] == seen[3]


def test_every_city_of_the_start_screen_is_whole(kiosk, qtbot):
    kiosk.wake()
    screen = kiosk.start_screen
    QApplication.processEvents()
    assert len(screen.city_buttons) >= 4
    pane = on_surface(kiosk, screen.pane)
    for button in (*screen.city_buttons, *screen.theme_buttons.values(), screen.contrast_button):
        assert pane.contains(on_surface(kiosk, button)) and button.height() >= 48, button.text()
        assert button.width() >= button.minimumSizeHint().width(), button.text()
    assert screen.pane._area.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_buttons_of_the_time_strip_have_their_width_and_the_step_is_told(kiosk, qtbot, scale):
    desk, strip = kiosk.session, kiosk.session.window.time
    kiosk.show_large(scale > 1)
    kiosk.explore()
    desk.store.change(step=1)
    qtbot.waitUntil(lambda: desk.is_settled, timeout=60_000)
    QApplication.processEvents()
    shown = [one for one in (strip.play, strip.back, strip.forward, strip.slower, strip.whole) if one.isVisible()]
    assert strip.play in shown and len(shown) >= (3 if scale == 1 else 1)
    for button in shown:
        assert button.width() >= button.sizeHint().width(), button.text()
        assert strip.rect().contains(button.geometry()) and not button.geometry().intersects(strip.caption.geometry())
    assert strip.caption.isVisible() and len(strip.caption.text()) > 5
    lines = strip.caption.text().splitlines()
    assert strip.caption.width() >= max(map(strip.caption.fontMetrics().horizontalAdvance, lines))
    assert strip.strip.height() >= 40

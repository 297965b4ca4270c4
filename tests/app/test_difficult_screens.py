"""Small, low and upright screens, large text and reach: the map keeps its share, and nothing is cut or covered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication

from tests.app.telling import STORY
from tests.app.walked import clipped
from tests.cities import smoking_city
from viewer.app.settings import Settings
from viewer.app.story_desk import StoryDesk
from viewer.model.story import Scene, Story
from viewer.ui.home_bar import HomeBar

SMALL, LOW, UPRIGHT = (1024, 768), (1366, 768), (1080, 1920)
QUESTION = "¿Adónde se extienden los disturbios de la ciudad, y quién los paga al final del año?"
SAID = "The quick brown fox jumps over the lazy dog and stays away for the rest of the week. " * 3
DOCKED = ("thrown", "charts", "what_if", "trace_panel", "audit_panel")


@pytest.fixture
def visit(make_desk, qtbot):
    """Makes a desk in a visit on a screen of this size."""

    def make(size=SMALL, language="en", *, large=False, reach=False, story: Story | None = None):
        city = replace(smoking_city(), stories=(story,) if story else ())
        desk = make_desk(None, "kiosk", Settings(reduced_motion=True, language=language))
        desk.window.setFixedSize(*size)
        desk.show_city(city)
        desk.kiosk.wake()
        desk.kiosk.show_large(large)
        desk.kiosk.show_reach(reach)
        desk.kiosk.explore()
        settle(desk, qtbot)
        return desk

    return make


def settle(desk, qtbot) -> None:
    qtbot.waitUntil(lambda: desk.is_settled, timeout=60_000)
    QApplication.processEvents()


def place_of(desk, widget) -> QRect:
    return QRect(widget.mapTo(desk.window.surface, QPoint()), widget.size())


def standing(desk) -> dict[str, QRect]:
    """Where everything is that is to be seen and must not be covered."""
    window = desk.window
    found = {name: panel.geometry() for name, panel in window.panels.items() if panel.isVisible()}
    found |= {"title": window.title.geometry(), "scale": window.scale_bar.geometry()}
    found["home"] = place_of(desk, desk.kiosk.home_bar)
    caption = desk.companion(StoryDesk).telling.strip
    if caption.isVisible():
        found["caption"] = place_of(desk, caption)
    note = window.attribution.geometry()
    note.setTop(window._note_top())
    if not window.isRightToLeft():
        note.setLeft(note.right() - window.attribution.text_px())
    return found | {"attribution": note}


def covered(desk) -> list[tuple[str, str]]:
    return [(a, b) for (a, one), (b, other) in combinations(standing(desk).items(), 2) if one.intersects(other)]


def framed(desk) -> float:
    """The share of the width that a city is framed in."""
    left, _, right, _ = desk.window.margins_px()
    return (desk.window.surface.width() - left - right) / desk.window.surface.width()


@pytest.mark.parametrize("code", ["en", "es", "ar"])
@pytest.mark.parametrize("size", [SMALL, LOW], ids=str)
def test_every_key_is_seen_with_all_three_themes_on(visit, qtbot, size, code):
    desk = visit(size, code)
    shown = ("waste", "wealth", "pollution", "borders")
    desk.store.change(layers=tuple(replace(one, visible=one.kind in shown) for one in desk.store.state.layers))
    settle(desk, qtbot)
    legend = desk.window.legend
    assert len(legend.keys) >= 2
    qtbot.waitUntil(lambda: legend._area.verticalScrollBar().maximum() == 0)
    for key in legend.keys:
        assert legend.rect().contains(QRect(key.mapTo(legend, QPoint()), key.size())), key.legend.title
    assert covered(desk) == []


@pytest.mark.parametrize("large", [False, True], ids=["plain", "large"])
@pytest.mark.parametrize("size", [SMALL, LOW], ids=str)
def test_neither_question_nor_moment_is_cut(visit, qtbot, size, large):
    desk = visit(size, large=large)
    desk.show_city(replace(smoking_city(), title="Inside Meridian Recovery", question=QUESTION))
    desk.kiosk.explore()
    for step in (None, 1):
        desk.store.change(step=step)
        settle(desk, qtbot)
        title = desk.window.title
        assert title.title.text().replace("\n", " ") == "Inside Meridian Recovery"
        said = title.question.text()
        assert "…" not in said and said.replace("\n", " ").startswith(QUESTION)
        assert said.splitlines()[-1].endswith("4 weeks" if step is None else "week 2 of 4")
        for line in (title.title, title.question):
            assert line.width() >= line.sizeHint().width() and line.height() >= line.sizeHint().height()
        assert ("title", "home") not in covered(desk)


@pytest.mark.parametrize("name", DOCKED)
@pytest.mark.parametrize("size", [SMALL, UPRIGHT], ids=str)
def test_a_docked_panel_leaves_the_map_its_share(visit, qtbot, size, name):
    desk = visit(size)
    before = framed(desk)
    assert desk.commands.run(name)
    settle(desk, qtbot)
    assert framed(desk) == before >= 0.4
    panel = desk.window.panels[desk.window.opened[-1]]
    assert panel.isVisible() and panel.height() >= min(panel.height_for(panel.width()), 300)
    assert desk.window.legend.isVisible() and covered(desk) == []
    closes = panel.close_button
    assert panel.rect().contains(QRect(closes.mapTo(panel, QPoint()), closes.size()))


def test_what_closes_a_panel_stays_while_it_is_scrolled(visit, qtbot):
    desk = visit(SMALL, large=True)
    for name in DOCKED[:1] + DOCKED[2:]:
        desk.commands.run(name)
        settle(desk, qtbot)
        panel = desk.window.panels[desk.window.opened[-1]]
        bar = panel._area.verticalScrollBar()
        bar.setValue(bar.maximum())
        closes = panel.close_button
        assert panel.rect().contains(QRect(closes.mapTo(panel, QPoint()), closes.size())), name


def test_buttons_are_not_pressed_together_where_a_panel_scrolls(visit, qtbot):
    desk = visit(SMALL, reach=True)
    layers = desk.window.layers
    assert layers._area.verticalScrollBar().maximum() > 0
    assert layers.account_button.height() >= layers.account_button.sizeHint().height()
    for card in layers.cards.values():
        assert card.height() >= card.sizeHint().height()
    assert clipped(layers) == []


@pytest.mark.parametrize("code", ["en", "ar"])
@pytest.mark.parametrize("size", [SMALL, LOW, UPRIGHT], ids=str)
def test_large_text_leaves_the_time_strip_the_width_of_its_words(visit, qtbot, size, code):
    desk = visit(size, code, large=True)
    strip = desk.window.time
    for step in (None, 2):
        desk.store.change(step=step)
        settle(desk, qtbot)
        assert "…" not in strip.caption.text() and strip.caption.isVisible()
        assert strip.caption.height() >= strip.caption.sizeHint().height() and strip.strip.height() >= 40
        assert sum(button.isVisible() for button in strip._buttons) == 5
    assert covered(desk) == []


@pytest.mark.parametrize("opened", ["", "thrown"])
@pytest.mark.parametrize("size", [SMALL, LOW, UPRIGHT], ids=str)
def test_in_reach_all_that_is_pressed_lies_apart_in_the_lower_half(visit, qtbot, size, opened):
    desk = visit(size, reach=True)
    if opened:
        desk.commands.run(opened)
        settle(desk, qtbot)
    half, found = size[1] // 2, standing(desk)
    pressed = {"layers", "time", "home", opened} & set(found)
    assert len(pressed) >= 3 and all(found[name].top() >= half for name in pressed)
    assert all(found[name].height() >= 150 for name in pressed & {"layers", "thrown"})
    assert covered(desk) == []
    assert all(desk.window.surface.rect().contains(place) for place in found.values())


def walked(desk, qtbot) -> Iterator[Scene]:
    """Every scene of STORY in a visit, once its words stand."""
    desk.kiosk.take_tour()
    desk.player.run(False)
    telling = desk.companion(StoryDesk).telling
    for scene in STORY.scenes:
        desk.player.jump(scene.name, eased=False)
        qtbot.waitUntil(lambda: telling.words is not None)
        settle(desk, qtbot)
        assert desk.player.scene.name == scene.name and telling.strip.isVisible()
        yield scene


@pytest.mark.parametrize("sort", ["plain", "large", "reach"])
@pytest.mark.parametrize("size", [SMALL, LOW, UPRIGHT], ids=str)
def test_the_words_of_a_scene_cover_nothing_and_leave_the_city_in_view(visit, qtbot, size, sort):
    scenes = tuple(replace(scene, caption=SAID, forks=()) for scene in STORY.scenes)
    reach = sort == "reach"
    desk = visit(size, large=sort != "plain", reach=reach, story=replace(STORY, scenes=scenes))
    for scene in walked(desk, qtbot):
        strip = desk.companion(StoryDesk).telling.strip
        place, inspector = place_of(desk, strip), desk.window.inspector
        assert strip.caption.text() == SAID
        assert strip.height() >= strip.height_for(strip.width()) and covered(desk) == [], scene.name
        assert place.top() >= (size[1] // 2 if reach else 0) and desk.window.surface.rect().contains(place)
        assert (place.top() if not reach else size[1] // 2) >= 0.4 * size[1], "the map above it"
        leaves_none = reach and size != UPRIGHT  # below the middle, and above so many words
        assert inspector.isVisible() == (scene.name == "three" and not leaves_none)
    desk.player.end()
    settle(desk, qtbot)
    assert desk.window.layers.isVisible() and desk.window.time.isVisible() and covered(desk) == []


@pytest.mark.parametrize(("sort", "code"), [("plain", "en"), ("plain", "ar"), ("reach", "en")])
@pytest.mark.parametrize("size", [SMALL, LOW], ids=str)
def test_what_is_told_of_a_chosen_region_ends_above_the_words_of_a_scene(visit, qtbot, size, sort, code):
    desk = visit(size, code, reach=sort == "reach", story=STORY)
    for scene in walked(desk, qtbot):
        assert covered(desk) == [], scene.name
        inspector = desk.window.inspector
        assert inspector.isVisible() == (scene.name == "three")
        assert not inspector.isVisible() or inspector.height() >= 150


@pytest.mark.parametrize("code", ["en", "es", "ar"])
def test_nothing_of_the_start_screen_lies_below_home_in_reach(visit, qtbot, code):
    desk = visit(SMALL, code)
    desk.kiosk.go_home()
    desk.kiosk.show_reach(True)
    settle(desk, qtbot)
    screen, bar = desk.kiosk.start_screen, place_of(desk, desk.kiosk.home_bar)
    area = screen.pane._area
    assert not QRect(area.mapTo(desk.window.surface, QPoint()), area.size()).intersects(bar)
    for line in (screen.heading, screen.question):
        assert not line.isVisible() or not place_of(desk, line).intersects(bar)
    assert area.height() >= 150


def test_the_buttons_of_the_map_go_below_the_others_rather_than_cut_the_title(visit, qtbot):
    desk = visit(LOW)
    bar: HomeBar = desk.kiosk.home_bar
    assert bar.width() <= 0.55 * LOW[0] and bar.moves["zoom_in"].y() >= 0
    assert place_of(desk, bar.moves["zoom_in"]).top() > place_of(desk, bar.home_button).bottom()
    wide = visit((1920, 1080)).kiosk.home_bar
    assert wide.moves["zoom_in"].mapTo(wide, QPoint()).y() < wide.home_button.height()

"""Stories told over the map: caption, call-outs, ways on and the way back, in every mode."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt

from tests.app.telling import STORY, WASTE, city, desk, listed, press, settle, stories, told
from tests.cities import tiny_city
from viewer.app.scene_state import Room, camera_of
from viewer.app.story_desk import NAME, StoryDesk
from viewer.model.mode import MODES
from viewer.model.state import Selection, ViewState
from viewer.model.story import Fork
from viewer.ui.panel import Panel
from viewer.ui.scene_list import THUMB

__all__ = ["city", "desk", "stories"]  # fixtures


def test_the_caption_says_its_numbers_and_the_call_outs_stand_on_the_map(desk, qtbot):
    desk.commands.run("story_play")
    strip = desk.companion(StoryDesk).telling.strip
    assert strip.isVisible() and strip.title.text() == "Where it begins"
    told(desk, qtbot)
    assert strip.caption.text().startswith("1,000") and strip.place_words.text() == "1 / 4"
    assert not strip.back.isEnabled() and strip.ways == []
    (notes,) = desk.notes
    assert [(mark.xy, mark.title[:5]) for mark in notes.picture.marks] == [
        ((1500.0, 500.0), "In th"), (tuple(desk.city.sites.xy[0]), "1,000"),
    ]  # fmt: skip
    strip.forward.click()
    told(desk, qtbot)
    assert desk.notes == () and strip.caption.text() == "Choose." and strip.back.isEnabled()
    strip.end_button.click()
    assert not strip.isVisible() and desk.player.scene is None and desk.window.caption_px == 0
    settle(desk, qtbot)


def test_a_fork_asks_and_is_answered_with_a_digit_or_a_press(desk, qtbot):
    desk.player.start(STORY, at="two")
    told(desk, qtbot)
    strip = desk.companion(StoryDesk).telling.strip
    assert [button.text() for button in strip.ways] == ["1   Tell it & go", "2   Keep it"]
    press(desk, qtbot, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert desk.player.is_asking and strip.ways[0].hasFocus() and strip.ways[0].property("chosen")
    layers = desk.store.state.layers
    press(desk, qtbot, Qt.Key.Key_2)
    assert desk.player.scene.name == "four" and desk.player.wanted.layers == layers
    told(desk, qtbot)
    desk.player.back()
    told(desk, qtbot)
    strip.ways[0].pressed.emit()
    assert desk.player.scene.name == "three"
    told(desk, qtbot)


def test_a_detour_is_shown_and_one_key_leads_back(desk, qtbot):
    desk.player.start(STORY)
    told(desk, qtbot)
    strip, before = desk.companion(StoryDesk).telling.strip, desk.store.state
    assert not strip.return_button.isVisible()
    desk.store.change(step=None, spread=0.5, selection=Selection("", frozenset({2})))
    desk.window.map.zoom_by(2.0)
    qtbot.waitUntil(strip.return_button.isVisible)
    press(desk, qtbot, Qt.Key.Key_R)
    assert desk.store.state == before
    qtbot.waitUntil(lambda: not strip.return_button.isVisible())
    desk.store.change(bare=False, step=0)
    qtbot.waitUntil(strip.return_button.isVisible)
    press(desk, qtbot, Qt.Key.Key_Backspace)
    assert desk.store.state == before
    settle(desk, qtbot)
    press(desk, qtbot, Qt.Key.Key_R)  # nobody has left: the whole city, as ever
    settle(desk, qtbot)
    assert desk.store.state.camera == desk.home


def test_a_detour_is_kept_as_a_scene(desk, qtbot):
    desk.player.start(STORY)
    told(desk, qtbot)
    desk.store.change(step=3)
    strip = desk.companion(StoryDesk).telling.strip
    qtbot.waitUntil(strip.keep_button.isVisible)
    strip.keep_button.click()
    scenes = desk.book.stories[0].scenes
    assert [scene.name for scene in scenes] == ["one", "scene-5", "two", "three", "four"]
    assert scenes[1].state.step == 3 and desk.player.scene.name == "scene-5" and not desk.player.is_astray
    desk.player.back()
    assert desk.player.scene.name == "one"
    told(desk, qtbot)


def test_an_edited_caption_is_said_at_once_with_what_is_wrong_with_it(desk, stories, qtbot):
    stories.show_scene("one")
    told(desk, qtbot)
    stories.edit_scene("one", "caption", "{peple} live here.")
    told(desk, qtbot)
    assert "peple" in stories.panel.said.text() and stories.panel.said.isVisible()
    assert "no data" in stories.telling.strip.caption.text()


def test_scenes_that_stood_have_a_small_picture(desk, stories, qtbot):
    rows = stories.panel.list

    def seen(row: int) -> bool:
        return rows.item(row).icon().pixmap(THUMB).toImage().pixelColor(30, 18).alpha() == 255

    assert not seen(0)
    rows.itemActivated.emit(rows.item(0))
    qtbot.waitUntil(lambda: seen(0))
    assert desk.player.scene.name == "one" and rows.item(0).font().bold() and not seen(1)
    assert rows.height() >= 4 * rows.sizeHintForRow(0) and rows.sizeHintForRow(0) == rows.sizeHintForRow(1)


def test_a_story_that_is_gone_is_not_played_on(desk, stories, qtbot):
    stories.look_at("")
    stories.play()
    assert desk.player.scene.name == "scene-1"
    stories.drop()
    assert desk.player.scene is None
    settle(desk, qtbot)


def test_the_palette_finds_stories_and_scenes(desk, qtbot):
    found = {entry.title: entry for entry in desk.find()}
    found["Scene: Told"].run()
    assert desk.player.scene.name == "three"
    found["Play: A tale"].run()
    assert desk.player.scene.name == "one"
    told(desk, qtbot)


@pytest.mark.parametrize("mode", [name for name, mode in MODES.items() if NAME in mode.panels])
@pytest.mark.parametrize("theme", ["dark", "light"])
def test_the_caption_lies_over_nothing_and_the_scene_is_framed_above_it(make_desk, city, qtbot, mode, theme):
    desk = make_desk(city, mode=mode)
    desk.store.change(theme=theme)
    window, strip = desk.window, desk.companion(StoryDesk).telling.strip
    for size in ((1600, 900), (1000, 640), (800, 600)):
        window.resize(*size)
        desk.player.start(STORY, at="two")
        told(desk, qtbot)
        desk.store.change(step=3)
        qtbot.waitUntil(strip.return_button.isVisible)
        settle(desk, qtbot)
        for other in (window.time, window.layers, window.legend, window.scale_bar, window.attribution):
            if other is not None and other.isVisible():
                assert not other.geometry().intersects(strip.geometry()), (size, other.objectName())
        assert QRect(0, 0, window.surface.width(), window.surface.height()).contains(strip.geometry())
        for part in (strip.return_button, strip.keep_button):
            assert part.width() >= part.sizeHint().width(), (size, part.text())
        for part in (strip.title, strip.caption, *strip.ways):
            needed = part.heightForWidth(part.width()) if part.hasHeightForWidth() else part.sizeHint().height()
            assert part.height() >= needed, (size, part.text())
        room = Room(desk.stage, window.map.size_px, window.margins_px())
        assert desk.player.wanted.camera == camera_of(desk.player.scene, room)
        assert window.caption_px >= strip.kept_px()


def test_a_kiosk_shows_the_caption_and_offers_no_end_and_nothing_to_keep(make_desk, city, qtbot):
    desk = make_desk(city, mode="kiosk")
    desk.kiosk.explore()
    desk.player.start(STORY)
    told(desk, qtbot)
    strip = desk.companion(StoryDesk).telling.strip
    assert strip.isVisible() and not strip.end_button.isVisible()
    desk.store.change(step=3)
    qtbot.waitUntil(strip.return_button.isVisible)
    assert not strip.keep_button.isVisible() and not desk.commands.run("story_record")
    assert not desk.window.open_panel(NAME)
    strip.return_button.click()
    settle(desk, qtbot)


def test_with_the_glasses_off_no_word_floats_over_the_city(desk, qtbot):
    desk.player.start(replace(STORY, scenes=(replace(STORY.scenes[0], state=ViewState(WASTE, bare=True)),)))
    told(desk, qtbot)
    assert not desk.companion(StoryDesk).telling.strip.isVisible()


def test_another_city_has_no_caption_and_other_stories(desk, stories, qtbot):
    desk.player.start(STORY)
    desk.show_city(tiny_city())
    settle(desk, qtbot)
    assert not stories.telling.strip.isVisible() and desk.notes == () and listed(stories) == []
    desk.show_city(None)
    assert not desk.window.is_open(NAME)


def test_texts_of_a_pack_are_never_read_as_html(desk, stories, qtbot):
    bad = "<img src=file:///etc/passwd><b>x</b>"
    tale = replace(STORY, title=bad, scenes=(replace(STORY.scenes[1], title=bad, caption=bad, forks=(
        Fork(bad, "three"), Fork("x", "four"))), *STORY.scenes[2:]))  # fmt: skip
    desk.book.put(replace(tale), "made")
    stories.start("tale")
    told(desk, qtbot)
    strip = stories.telling.strip
    for part in (strip.title, strip.caption, strip.ways[0]):
        assert part.textFormat() == Qt.TextFormat.PlainText and bad in part.text()
    assert isinstance(stories.panel, Panel)


def test_the_table_stands_beside_the_scene_that_plays_and_across_the_map_without_one(make_desk, city, qtbot):
    desk = make_desk(city)
    window, strip = desk.window, desk.companion(StoryDesk).telling.strip
    window.resize(1400, 900)
    desk.commands.run("table")
    qtbot.waitUntil(window.data.isVisible)
    across = window.data.geometry()
    assert across.width() > 0.5 * window.surface.width()
    desk.commands.run("story_play")
    told(desk, qtbot)
    beside = window.data.geometry()
    assert window.is_open("data") and beside.left() > 0.7 * window.surface.width()
    assert not beside.intersects(strip.geometry()) and strip.isVisible()
    assert window.data.table.isVisible() and window.data.table.height() > 100
    desk.commands.run("table")
    assert not window.is_open("data")
    desk.commands.run("table")
    desk.commands.run("story_play")
    qtbot.waitUntil(lambda: desk.player.told is None and window.data.geometry().width() > 0.5 * window.surface.width())

"""Stories at the desk: recorded with one key, edited in the panel and by commands, told over the map, in every mode."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest

from tests.cities import tiny_city
from viewer.app.scene_state import Room, camera_of
from viewer.app.story_desk import NAME, StoryDesk
from viewer.model.mode import MODES
from viewer.model.state import Layer, Selection, ViewState
from viewer.model.story import Ask, Fork, Frame, Note, Scene, Story
from viewer.packs import own_stories
from viewer.ui.panel import Panel
from viewer.ui.scene_list import THUMB

WASTE = (Layer("waste"), Layer("borders"))
STORY = Story(
    "tale",
    "A tale",
    scenes=(
        Scene("one", "Where it begins", ViewState(WASTE, step=1), caption="{people} people live here.",
              notes="Wait.", callouts=(Note("region:D2", "In the middle"), Note("site:S1", "{people}"))),
        Scene("two", "Two ways", ViewState(WASTE), Frame("city", tilt_deg=40.0), "Choose.",
              forks=(Fork("Tell it & go", "three"), Fork("Keep it", "four"))),
        Scene("three", "Told", ViewState(WASTE, selection=Selection("", frozenset({1}))), Frame("selection")),
        Scene("four", "Kept", ViewState(WASTE), play=(0, 3), dwell_s=0.4),
    ),
    asks=(Ask("people", "sum", (("column", "people"),)),),
    file="stories/tale.toml",
)  # fmt: skip


@pytest.fixture
def city():
    return replace(tiny_city(), stories=(STORY,))


@pytest.fixture
def desk(make_desk, city):
    return make_desk(city)


@pytest.fixture
def stories(desk) -> StoryDesk:
    """The desk of stories, its panel open."""
    made = desk.companion(StoryDesk)
    desk.commands.run("story_panel")
    return made


def settle(desk, qtbot) -> None:
    qtbot.waitUntil(lambda: desk.is_settled)


def told(desk, qtbot) -> None:
    """The words of the scene are there, and everything is drawn."""
    stories = desk.companion(StoryDesk)
    qtbot.waitUntil(lambda: stories.telling.words is not None)
    settle(desk, qtbot)


def listed(stories: StoryDesk) -> list[str]:
    return [stories.panel.list.item(row).text() for row in range(stories.panel.list.count())]


def press(desk, qtbot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key on the map of the active window."""
    desk.window.activateWindow()
    desk.window.map.setFocus()
    qtbot.waitUntil(desk.window.map.hasFocus)
    QTest.keyClick(desk.window.map, key, modifiers)


# Recording and editing


def test_one_key_records_what_the_map_shows(make_desk, qtbot):
    desk = make_desk(tiny_city())
    desk.store.change(step=2)
    press(desk, qtbot, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    (story,) = desk.book.stories
    scene = story.scenes[0]
    assert (story.title, scene.title, scene.state.step) == ("Story 1", "Scene 1", 2)
    assert scene.state.layers == desk.first_layers(desk.city) == desk.store.state.layers != ()
    assert scene.frame == Frame()  # the whole city, in a window of any size
    assert own_stories.own_stories(desk.whole)[0] == (story,)
    desk.window.map.zoom_by(2.0)
    settle(desk, qtbot)
    desk.commands.run("story_record")
    assert [one.title for one in desk.book.stories[0].scenes] == ["Scene 1", "Scene 2"]
    frame = desk.book.stories[0].scenes[1].frame
    assert frame.fit == "" and frame.span == pytest.approx(desk.home.units_per_px / 2 * min(desk.window.map.size_px))


def test_a_recorded_scene_shows_what_was_there_to_the_last_bit(desk, stories, qtbot):
    desk.store.change(layers=(Layer("wealth", opacity=0.5),), selection=Selection("", frozenset({0})), spread=0.25)
    desk.window.map.go(replace(desk.store.state.camera, x=1234.5, y=321.0, tilt_deg=33.0, rotation_deg=12.0))
    settle(desk, qtbot)
    seen = desk.store.state
    stories.record()
    scene = desk.book.stories[0].scenes[1]
    desk.store.change(layers=WASTE, selection=Selection(), spread=0.0)
    desk.full_extent()
    stories.show_scene(scene.name)
    now = desk.store.state
    assert replace(now, camera=seen.camera) == seen
    assert (now.camera.x, now.camera.units_per_px) == pytest.approx((seen.camera.x, seen.camera.units_per_px), rel=1e-8)
    settle(desk, qtbot)


def test_the_panel_lists_the_scenes_and_says_where_the_story_lies(stories):
    panel = stories.panel
    assert listed(stories) == ["1  Where it begins", "2  Two ways", "3  Told", "4  Kept"]
    assert panel.choice.currentText() == "A tale" and panel.kept.text() == "As the pack has it."
    assert panel.scene_title.text() == "Where it begins" and panel.caption.toPlainText() == "{people} people live here."
    assert panel.notes.toPlainText() == "Wait." and panel.dwell.value() == 12.0
    assert all(check.isChecked() for check in panel.cuts.values())
    assert not panel.save.isVisible() and not panel.drop.isVisible() and not panel.undo.isEnabled()


def test_words_count_when_their_field_is_left(desk, stories):
    panel = stories.panel
    panel.caption.setFocus()
    panel.caption.setPlainText("Other\twords\u202e")
    panel.caption.focusOutEvent(QFocusEvent(QFocusEvent.Type.FocusOut))
    assert desk.book.stories[0].scenes[0].caption == "Other words"
    panel.scene_title.setText("Begin")
    panel.scene_title.editingFinished.emit()
    panel.dwell.setValue(33.0)
    panel.cuts[5].setChecked(False)
    scene = desk.book.stories[0].scenes[0]
    assert (scene.title, scene.dwell_s, scene.cuts) == ("Begin", 33.0, (10, 20))
    assert listed(stories)[0] == "1  Begin"
    assert "not a pack" in panel.kept.text() and panel.drop.text() == "As the pack has it"
    panel.scene_title.setText("  ")
    panel.scene_title.editingFinished.emit()
    assert desk.book.stories[0].scenes[0].title == "Begin" == panel.scene_title.text()


def test_what_is_typed_belongs_to_the_scene_that_it_was_typed_for(desk, stories):
    panel = stories.panel
    panel.notes.setPlainText("New notes")
    panel.notes.document().setModified(True)
    panel.list.setCurrentRow(1)
    assert [scene.notes for scene in desk.book.stories[0].scenes] == ["New notes", "", "", ""]
    assert panel.notes.toPlainText() == "" and panel.chosen == "two"


def test_scenes_are_moved_copied_and_deleted_by_keys_and_buttons(desk, stories):
    panel = stories.panel
    panel.list.setCurrentRow(0)
    QTest.keyClick(panel.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert listed(stories)[:2] == ["1  Two ways", "2  Where it begins"] and panel.chosen == "one"
    panel.copy_button.click()
    assert listed(stories)[2] == "3  Where it begins (copy)" and panel.chosen == "where-it-begins-copy"
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    assert len(listed(stories)) == 4 and "deleted" in desk.book.can_undo
    panel.undo.click()
    assert len(listed(stories)) == 5
    QTest.keyClick(panel.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(listed(stories)) == 4 and not desk.history.can_redo
    QTest.keyClick(panel.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert len(listed(stories)) == 5


def test_a_dragged_scene_takes_its_place(desk, stories):
    rows = stories.panel.list
    rows.model().moveRow(rows.rootIndex(), 3, rows.rootIndex(), 0)
    assert [scene.name for scene in desk.book.stories[0].scenes] == ["four", "one", "two", "three"]


def test_every_edit_is_a_command_too(desk, stories):
    for name, expected in (
        ("story_copy", ["one", "where-it-begins-copy", "two", "three", "four"]),
        ("story_later", ["one", "two", "where-it-begins-copy", "three", "four"]),
        ("story_earlier", ["one", "where-it-begins-copy", "two", "three", "four"]),
        ("story_remove", ["one", "two", "three", "four"]),
        ("story_undo", ["one", "where-it-begins-copy", "two", "three", "four"]),
        ("story_redo", ["one", "two", "three", "four"]),
    ):
        assert desk.commands.run(name), name
        assert [scene.name for scene in desk.book.stories[0].scenes] == expected, name
    assert not desk.commands.run("story_save")
    for name, field in (("story_words", "caption"), ("story_title", "scene_title"), ("story_rename", "title")):
        desk.window.activateWindow()
        assert desk.commands.run(name)
        assert getattr(stories.panel, field).hasFocus(), name
    stories.panel.scene_title.setFocus()
    assert desk.commands.run("story_show") and desk.player.scene.name == stories.panel.chosen
    assert desk.commands.run("story_new") and stories.story.title == "Story 2"
    assert desk.commands.run("story_drop") and stories.story.title == "A tale"
    titles = {action.text() for action in desk.commands.menus["Story"].actions()}
    assert {"Record a scene", "Stories", "Play the story, or end it", "Next scene"} <= titles


def test_a_new_story_begins_with_what_the_map_shows_and_can_be_deleted(desk, stories):
    panel = stories.panel
    panel.choice.setCurrentIndex(panel.choice.count() - 1)
    panel.choice.activated.emit(panel.choice.currentIndex())
    assert [story.title for story in desk.book.stories] == ["A tale", "Story 2"]
    assert panel.choice.currentText() == "Story 2" and listed(stories) == ["1  Scene 1"]
    panel.title.setText("Mine")
    panel.title.editingFinished.emit()
    assert desk.book.stories[1].title == "Mine" and panel.drop.text() == "Delete the story"
    assert not panel.remove.isEnabled()
    panel.drop.click()
    assert [story.title for story in desk.book.stories] == ["A tale"] and listed(stories)[0] == "1  Where it begins"


def test_without_a_story_the_panel_says_how_to_make_one(make_desk):
    desk = make_desk(tiny_city())
    desk.commands.run("story_panel")
    panel = desk.window.panels[NAME]
    assert "Record makes one" in panel.kept.text() and not panel.play.isEnabled() and panel.title.isReadOnly()
    panel.record.click()
    assert listed(desk.companion(StoryDesk)) == ["1  Scene 1"]


def test_a_scene_is_made_what_the_map_shows_and_keeps_its_words(desk, stories, qtbot):
    stories.show_scene("one")
    told(desk, qtbot)
    stories.update_scene()  # nothing has changed
    assert desk.book.stories == (STORY,)
    desk.store.change(step=3, layers=(Layer("wealth"),))
    qtbot.waitUntil(lambda: desk.player._astray)
    desk.commands.run("story_update")
    scene = desk.book.stories[0].scenes[0]
    assert (scene.state.step, scene.state.layers, scene.caption) == (3, (Layer("wealth"),), STORY.scenes[0].caption)
    assert scene.frame == Frame() and not desk.player.is_astray
    told(desk, qtbot)


# Playing


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

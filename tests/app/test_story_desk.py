"""Stories at the desk: recorded with one key, edited in the panel and by commands."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton

from tests.app.telling import STORY, WASTE, city, desk, listed, press, settle, stories, told
from tests.cities import tiny_city
from viewer.app.story_desk import NAME, StoryDesk
from viewer.model.state import Layer, Selection
from viewer.model.story import Frame, Note
from viewer.packs import own_stories
from viewer.packs.stories import story_of
from viewer.packs.story_writing import story_text

__all__ = ["city", "desk", "stories"]  # fixtures


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


def test_call_outs_are_made_at_what_is_chosen_worded_and_taken_away(stories, desk, qtbot):
    panel = stories.panel
    panel.list.setCurrentRow(1)
    desk.store.change(selection=Selection(sites=frozenset({1})))
    panel.ways.note_button.click()
    (note,) = stories.story.scene("two").callouts
    assert note == Note(f"site:{desk.city.sites.ids[1]}", desk.city.sites.names[1])
    (field,) = [one for one in panel.ways.findChildren(QLineEdit) if one.accessibleName().startswith("Call-out at")]
    field.setText("Here it begins: {people}")
    field.editingFinished.emit()
    assert stories.story.scene("two").callouts == (replace(note, text="Here it begins: {people}"),)
    buttons = panel.ways.findChildren(QToolButton)
    next(one for one in buttons if one.toolTip().startswith("Take away the call-out")).click()
    assert stories.story.scene("two").callouts == ()
    stories.undo()
    assert stories.story.scene("two").callouts[0].text == "Here it begins: {people}"
    desk.store.change(selection=Selection("", frozenset({2})))
    panel.ways.note_button.click()
    assert stories.story.scene("two").callouts[1].at == f"region:{desk.city.base.ids[2]}"


def test_a_scene_gets_ways_on_and_an_end(stories, desk, qtbot):
    panel = stories.panel
    panel.list.setCurrentRow(0)
    ways = panel.ways
    assert ways.follows.isEnabled() and ways.follows.currentData() == ""
    ways.way_button.click()
    ways.way_button.click()
    made = stories.story.scene("one")
    assert [fork.scene for fork in made.forks] == ["two", "three"] and not ways.follows.isEnabled()
    to = [box for box in ways.findChildren(QComboBox) if box is not ways.follows][-1]
    to.setCurrentIndex(to.findData("four"))
    to.activated.emit(to.currentIndex())
    assert stories.story.scene("one").forks[1].scene == "four"
    for _ in range(2):
        buttons = [one for one in ways.findChildren(QToolButton) if one.toolTip().startswith("Take away the way")]
        buttons[0].click()
        qtbot.wait(10)
    assert stories.story.scene("one").forks == ()
    ways.follows.setCurrentIndex(ways.follows.count() - 1)
    ways.follows.activated.emit(ways.follows.currentIndex())
    assert stories.story.scene("one").last and stories.story.after("one") == ""
    read, problems = story_of(desk.whole, story_text(stories.story, desk.whole).encode(), "own.toml")
    assert not problems and read.scene("one") == stories.story.scene("one")

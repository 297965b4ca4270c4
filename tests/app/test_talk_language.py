"""Another language in the middle of a talk or a story: other words at once, and everything else as it was."""

from __future__ import annotations

from dataclasses import replace
from threading import Event

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from tests.app import talks
from tests.app.test_talk import pixels
from tests.cities import tiny_city
from viewer import tongue
from viewer.app import guardian, talk_memory
from viewer.app.conductor import THREADS
from viewer.app.settings import load
from viewer.app.talk_screens import Screens
from viewer.app.talk_wish import Wish
from viewer.model.state import Layer, ViewState
from viewer.model.story import Ask, Note, Scene, Story
from viewer.model.talk import TalkState, from_json
from viewer.overlays.audit import audited
from viewer.packs.localised import localised
from viewer.ui.panel import widgets_in

Key = Qt.Key
TEXTS = {
    "es": {
        "Who is rich": "Quién es rico", "{people} live here": "aquí viven {people}",
        "Say who counted.": "Di quién contó.",
        "Who breathes": "Quién respira", "What now": "Y ahora qué", "Choose": "Elige", "Stay": "Quedarse",
        "Leave & go": "Irse", "A small story": "Un cuento",
    },
    "ar": {"Who is rich": "من الغني", "{people} live here": "يعيش هنا {people}", "Say who counted.": "قل من أحصى."},
}  # fmt: skip


@pytest.fixture
def told(make_desk, qtbot, monkeypatch):
    """The talk of `stage`, in a city whose pack tells its story in Spanish and, a part of it, in Arabic."""
    screens = [talks.DESK, talks.STAGE]
    monkeypatch.setattr(Screens, "now", lambda self: tuple(screens))
    texts = {code: {english: (said,) for english, said in table.items()} for code, table in TEXTS.items()}
    made = talks.Stage(
        make_desk(replace(tiny_city(), stories=(talks.story(),), texts=texts)), qtbot, talks.Watch(), screens
    )
    yield made
    if made.talks.talk is not None:
        made.talks.talk.end()


def choose(stage, code: str) -> None:
    """By the keys of the desk alone: its page of languages, along the row, and Enter."""
    speaker = stage.talk.speaker
    speaker.activateWindow()
    stage.press(Key.Key_A, on_desk=True)
    assert speaker.page == "languages" and speaker.isVisible()
    codes = list(speaker.languages.buttons)
    for _ in range((codes.index(code) - codes.index(tongue.spoken().code)) % len(codes)):
        stage.press(Key.Key_Down, on_desk=True)
    stage.qtbot.waitUntil(speaker.languages.buttons[code].hasFocus)
    stage.press(Key.Key_Return, on_desk=True)
    assert speaker.page == "console"


def test_the_speaker_chooses_a_language_and_stage_and_desk_speak_it(told):
    talk = told.begin()
    speaker, glass = talk.speaker, talk.glass
    people = glass.caption.removesuffix(" live here")
    assert people != glass.caption and glass.title == "Who is rich"
    choose(told, "es")
    assert talk is told.talk and talk.speaker is speaker and told.scene == "rich"
    assert glass.title == "Quién es rico" and glass.caption == f"aquí viven {people.replace(',', '')}"
    assert speaker.notes.toPlainText() == "Di quién contó."
    assert speaker.told.scene == "Quién es rico" and speaker.told.following == "Quién respira"
    assert speaker.windowTitle() == tongue.tr("Rhea - desk") != "Rhea - desk"
    assert speaker.tools["next"].text().startswith(tongue.tr("Next")) and tongue.tr("Next") != "Next"
    assert speaker.tools["next"].accessibleName() == tongue.tr("Next scene")
    assert speaker.sheet.rows[0].name == tongue.tr("Next scene")
    assert speaker.overview.item(0).text() == "1  Quién es rico" and speaker.overview.count() == 5
    assert speaker.plan.text().startswith(tongue.tr("of {total} · {state}", total="1:10", state="")[:4])
    choose(told, "ar")
    assert "يعيش هنا" in glass.caption and glass.isRightToLeft() and speaker.isRightToLeft()
    assert speaker.clock.text()[0] in tongue.LANGUAGES["ar"].digits
    assert told.desk.window.legend.isRightToLeft()
    assert load()[0].language == "ar"
    told.press(Key.Key_Left)  # lines run from the right, and so does the talk
    assert told.scene == "dust"
    choose(told, "en")
    assert glass.title == "Who breathes" and speaker.tools["next"].text() == "Next  →" and not speaker.isRightToLeft()


def test_a_switch_keeps_scene_way_clock_and_fork(told):
    talk = told.begin(Wish(minutes=20))
    told.press(Key.Key_PageDown)
    told.press(Key.Key_PageDown)
    told.press(Key.Key_N)
    assert talk.speaker.told.ways == ("Stay", "Leave & go")
    told.press(Key.Key_Q)
    told.watch.now += 40
    before, elapsed, asked = told.desk.store.state, talk.clock.elapsed(told.watch.now), talk.clock.asked(told.watch.now)
    trail, plan, wide = talk.player.trail, talk.pace, talk.windows.now
    told.desk.speak("es")
    told.qtbot.waitUntil(lambda: told.settled, timeout=60_000)
    told.qtbot.wait(30)
    assert talk.player.trail == trail and talk.player.is_asking and not talk.player.is_astray
    assert told.desk.store.state == before and talk.pace == plan and talk.windows.now == wide
    assert talk.clock.elapsed(told.watch.now) == elapsed and talk.clock.asked(told.watch.now) == asked
    assert not talk.clock.runs and talk.wish.minutes == 20 and len(talk.player.scenes) == 5
    assert talk.speaker.told.ways == ("Quedarse", "Irse")
    assert [button.text() for button in widgets_in(talk.speaker.ways)] == ["1  Quedarse", "2  Irse"]
    told.desk.speak("en")
    told.press(Key.Key_2)
    told.press(Key.Key_Return)
    assert told.scene == "leave"


@pytest.mark.parametrize("blank", [Key.Key_B, Key.Key_W])
def test_a_blank_stage_stays_blank_whatever_is_spoken(told, blank):
    talk = told.begin()
    told.press(blank)
    kept, before = talk.blank, pixels(told)
    choose(told, "ar")
    assert talk.blank == kept and pixels(told) == before
    choose(told, "en")
    assert pixels(told) == before and talk.scene.name == "rich"


def test_ink_light_and_test_card_are_left_as_they_were(told):
    talk = told.begin()
    talk.hand.toggle_pen()
    middle = QPoint(told.desk.window.map.width() // 2, told.desk.window.map.height() // 2)
    talk.hand.begin_line(middle.toPointF())
    talk.hand.draw_to((middle + QPoint(70, 20)).toPointF())
    line = talk.hand.ink
    drawn = [points.tolist() for points in talk.glass._ink]
    choose(told, "ar")
    assert talk.hand.ink == line and [points.tolist() for points in talk.glass._ink] == drawn
    told.press(Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
    card = talk.glass.card
    choose(told, "en")
    assert talk.glass.card != card and talk.glass.card.split(" · ")[0] == card.split(" · ")[0]


def test_the_desk_s_pages_and_the_size_of_its_notes_stay(told):
    talk = told.begin()
    talk.speaker.zoom_notes(3)
    size = talk.speaker.notes_px
    for page in ("overview", "preflight", "keys"):
        talk.toggle_page(page)
        talk.speaker.overview.setCurrentRow(2)
        for code in ("es", "en"):
            told.desk.speak(code)
            told.qtbot.waitUntil(lambda: told.settled, timeout=60_000)
            assert talk.speaker.page == page and talk.speaker.overview.currentRow() == 2
    talk.toggle_page("preflight")
    assert talk.speaker.notes_px == size


def test_words_under_way_in_the_last_language_are_not_taken(told):
    """The switch comes while the scenes of the talk are still worked out."""
    assert told.talks.begin(Wish())
    for code in ("es", "ar", "es"):
        told.desk.speak(code)
    told.qtbot.waitUntil(lambda: told.settled, timeout=60_000)
    talk = told.talk
    assert talk.glass.title == "Quién es rico" and talk.glass.caption.startswith("aquí viven")
    assert {name: words.title for name, words in talk.warming.words.items()}["choice"] == "Y ahora qué"
    assert talk.warming.before == {} and set(talk.warming.pictures) == {scene.name for scene in talk.player.scenes}


def test_the_strip_of_one_screen_speaks_it_too(told):
    told.screens[:] = [talks.STAGE]
    talk = told.begin(Wish(wanted="strip"))
    strip = talk.speaker
    assert strip.compact
    told.press(Key.Key_A)
    assert strip.page == "languages"
    strip.languages.buttons["es"].click()
    assert strip.page == "console"
    told.qtbot.waitUntil(lambda: told.settled, timeout=60_000)
    assert talk.speaker is strip and strip.tools["keys"].text().startswith(tongue.tr("Keys"))
    assert strip.languages.buttons["es"].isChecked() and not strip.languages.buttons["en"].isChecked()


def test_a_talk_that_comes_back_after_a_crash_speaks_as_it_did(told, monkeypatch):
    talk = told.begin()
    choose(told, "es")
    kept = talk_memory.found()
    assert kept.language == "es"
    talk.end()
    told.desk.speak("en")
    talk_memory.keep(kept)
    monkeypatch.setattr(guardian, "started_again", lambda: 1)
    assert told.talks.begin_again(Wish())
    told.qtbot.waitUntil(lambda: told.settled, timeout=60_000)
    assert tongue.spoken().code == "es" and told.talk.glass.title == "Quién es rico"


def test_a_language_that_is_not_known_is_no_state_of_a_talk():
    assert from_json(TalkState(language="ar").to_json()).language == "ar"
    with pytest.raises(ValueError, match="unknown words"):
        from_json(TalkState(language="tlh").to_json())


# A scene whose clock runs


@pytest.mark.parametrize("code", ["es", "ar"])
def test_a_scene_that_counts_is_told_again_at_once_and_goes_on_counting(make_desk, qtbot, monkeypatch, code):
    """Title and notes come with the switch; the numbers wait for no picture of the new language."""
    moment = Scene("moment", "Now", ViewState((Layer("waste"),), step=0), caption="{sent} so far", notes="Look.",
                   callouts=(Note("region:a", "Here"),), play=(0, 3), dwell_s=4000)  # fmt: skip
    ask = Ask("sent", "flow_sum")
    told = {"es": ("Ahora", "{sent} hasta ahora", "Mira.", "Aquí"), "ar": ("الآن", "{sent} حتى الآن", "انظر.", "هنا")}
    english = (moment.title, moment.caption, moment.notes, "Here")
    texts = {name: {text: (said,) for text, said in zip(english, table)} for name, table in told.items()}
    monkeypatch.setattr(Screens, "now", lambda self: (talks.STAGE,))
    city, counted = tiny_city(), Story("count", "A count", scenes=(moment,), asks=(ask,))
    weeks = np.arange(len(city.flows.first), dtype=city.flows.first.dtype) % 4  # in each of them another one begins
    flows = replace(city.flows, first=weeks, last=np.full_like(weeks, 3))
    city = replace(city, flows=flows, stories=(counted,), texts=texts)
    stage = talks.Stage(make_desk(city), qtbot, talks.Watch(), [talks.STAGE])
    talk = stage.begin(Wish(wanted="strip"))
    player, glass, title, tail = talk.player, talk.glass, told[code][0], told[code][1].removeprefix("{sent} ")

    def step() -> None:
        player._clock.timeout.emit()

    step()
    live = talk.script._live
    qtbot.waitUntil(lambda: live.words is not None and live._of.state.step == 1 and not live._busy, timeout=60_000)
    assert glass.title == "Now" and glass.caption.endswith(" so far")
    slow = Event()  # all that builds pictures is busy with those of the new language
    for _ in range(THREADS):
        stage.desk.conductor.aside(slow.wait)
    try:
        talk.do(f"speak:{code}")
        assert glass.title == title and talk.speaker.notes.toPlainText() == told[code][2]
        assert [note.text for note in talk.script.words(talk.scene).callouts] == [told[code][3]]
        qtbot.waitUntil(lambda: glass.caption.endswith(tail), timeout=20_000)
        captions = [glass.caption]
        for _ in range(2):
            step()
            qtbot.waitUntil(lambda: glass.caption not in captions, timeout=20_000)
            captions.append(glass.caption)
        assert all(caption.endswith(tail) for caption in captions)
    finally:
        slow.set()
    qtbot.waitUntil(lambda: stage.settled, timeout=60_000)
    talk.end()


def test_what_has_no_words_is_worked_out_once_for_all_languages():
    city = replace(tiny_city(), texts={"es": {"Three squares": ("Tres",), "School": ("Escuela",)}})
    book = audited(city, 0.05)
    with tongue.speaking("es"):
        told = localised(city, "es")
        assert told.original is not city and audited(told.original, 0.05) is book
    tongue.teach(None)


# A story that plays by itself


@pytest.mark.parametrize("mode", ["kiosk", "analyst"])
def test_a_story_that_plays_goes_on_where_it_is(make_desk, qtbot, mode):
    """The second scene, its clock under way and the rest of its time: none of it begins anew."""
    scenes = (
        Scene("one", "One", dwell_s=200),
        Scene("two", "Two", ViewState(step=0), dwell_s=400, play=(0, 3), caption="Two things"),
        Scene("three", "Three", dwell_s=100),
    )
    texts = {"es": {"Two": ("Dos",), "Two things": ("Dos cosas",)}}
    desk = make_desk(replace(tiny_city(), stories=(Story("walk", "A walk", scenes=scenes),), texts=texts), mode)
    if mode == "kiosk":
        desk.kiosk.take_tour(0)
    else:
        desk.player.start(desk.book.stories[0])
        desk.player.run(True)
    player = desk.player
    player.next(eased=False)
    qtbot.waitUntil(lambda: desk.is_settled, timeout=60_000)
    player._clock.timeout.emit()  # a step further
    qtbot.waitUntil(lambda: desk.is_settled, timeout=60_000)
    qtbot.wait(200)
    left = player._dwell.remainingTime()
    assert 0 < left <= 399_900 and desk.store.state.step == 1
    for code in ("es", "ar", "en"):
        desk.speak(code)
        qtbot.waitUntil(lambda: desk.is_settled, timeout=60_000)
        qtbot.wait(30)
        assert player.scene.name == "two" and player.is_running and not player.is_astray and not player.is_held
        assert player._dwell.isActive() and 0 < player._dwell.remainingTime() <= left
        assert player._clock.isActive() and desk.store.state.step == 1
        title = desk.window.surface.findChild(type(desk.window.surface), "caption").title.text()
        assert title == ("Dos" if code == "es" else "Two")


def test_time_that_plays_goes_on_playing(make_desk, qtbot):
    desk = make_desk(tiny_city())
    desk.store.change(step=1)
    desk.window.time.slower.click()
    desk.window.time.play.setChecked(True)
    pace = desk.window.time.pace
    assert pace[1] and pace[0] != 1
    desk.speak("es")
    assert desk.window.time.pace == pace and desk.window.time.slower.text() == "2×"
    desk.window.time.play.setChecked(False)
    desk.speak("en")
    assert desk.window.time.pace == (pace[0], False)

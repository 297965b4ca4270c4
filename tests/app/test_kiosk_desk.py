"""A visit: invited by the story, woken by a touch, asked before it starts over; the next visitor finds it fresh."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.cities import tiny_city
from viewer.app import guardian, kiosk_desk, main
from viewer.app.compare_desk import CompareDesk
from viewer.app.fingerprint import differences, fingerprint, lines
from viewer.app.kiosk_desk import ATTRACT_SCENE_S, Kiosk, Phase
from viewer.app.opening import SAMPLE
from viewer.app.settings import Settings
from viewer.model.plan import Plan
from viewer.model.state import Compare, Layer, LensSpot, Selection, ViewState
from viewer.model.story import Frame, Scene, Story
from viewer.packs.installed import Exhibit, installed, title_of
from viewer.packs.linguist import Message, written
from viewer.ui.service_sheet import OPEN_MS

STORY = Story("two", "Two scenes", scenes=(
    Scene("a", "First", ViewState(layers=(Layer("waste"), Layer("borders"))), Frame(tilt_deg=40.0), dwell_s=20.0),
    Scene("b", "Second", ViewState(layers=(Layer("wealth"), Layer("borders")), step=1), dwell_s=3.0),
))  # fmt: skip


def told_city():
    return replace(tiny_city(), stories=(STORY,))


@pytest.fixture
def kiosk(make_desk):
    return make_desk(told_city(), "kiosk")


def settle(desk, qtbot):
    qtbot.waitUntil(lambda: desk.is_settled, timeout=60_000)


def test_a_city_with_a_story_invites_and_one_without_waits(make_desk, kiosk):
    assert kiosk.kiosk.phase is Phase.ATTRACT
    assert kiosk.kiosk.player.is_running and kiosk.kiosk.attract.isVisible()
    assert [scene.dwell_s for scene in kiosk.kiosk.player.scenes] == [ATTRACT_SCENE_S, 3.0]
    other = make_desk(None, "kiosk")
    other.show_city(tiny_city())
    assert other.kiosk.phase is Phase.START and other.kiosk.start_screen.isVisible()


def test_other_modes_have_nothing_of_it(make_desk):
    desk = make_desk(told_city())
    assert desk.kiosk.phase is Phase.OFF
    assert not any(veil.isVisible() for veil in desk.kiosk.veils) and not desk.kiosk.home_bar.isVisible()


@pytest.mark.parametrize("how", ["mouse", "key"])
def test_the_first_touch_wakes_and_does_nothing_else(kiosk, qtbot, how):
    desk, veil = kiosk, kiosk.kiosk.attract
    if how == "mouse":
        QTest.mouseClick(veil, Qt.MouseButton.LeftButton, pos=QPoint(600, 400))
    else:
        QTest.keyClick(veil, Qt.Key.Key_1)
    assert desk.kiosk.phase is Phase.START and desk.kiosk.player.story is None
    assert desk.store.state.layers == desk.first_layers(desk.city) and not desk.store.state.selection


@pytest.mark.parametrize("theme", ["waste", "wealth", "pollution"])
def test_a_theme_opens_the_exhibit_with_that_theme_alone(kiosk, theme):
    kiosk.kiosk.wake()
    kiosk.kiosk.start_screen.theme_buttons[theme].click()
    assert kiosk.kiosk.phase is Phase.EXHIBIT and kiosk.kiosk.home_bar.isVisible()
    shown = {layer.kind for layer in kiosk.store.state.layers if layer.visible}
    assert shown == {theme, "borders"}
    assert kiosk.window.layers.isVisible()


def test_the_tour_goes_on_by_itself_and_then_the_map_is_the_visitors(kiosk):
    kiosk.kiosk.wake()
    kiosk.kiosk.start_screen.tour_button.click()
    player = kiosk.kiosk.player
    assert player.is_running and kiosk.kiosk.is_busy() and player.scene.name == "a"
    player.next()
    player.next()
    assert not player.is_running and not kiosk.kiosk.is_busy() and kiosk.kiosk.phase is Phase.EXHIBIT


def test_a_tour_that_a_visitor_left_half_way_does_not_keep_the_next_one_out(kiosk):
    kiosk.kiosk.wake()
    kiosk.kiosk.take_tour()
    assert kiosk.kiosk.is_busy()
    kiosk.kiosk.player.hold(True)
    assert not kiosk.kiosk.is_busy()
    kiosk.kiosk.player.hold(False)
    kiosk.store.change(selection=Selection(regions=frozenset({1})))
    assert kiosk.kiosk.player.is_running and kiosk.kiosk.player.is_astray and not kiosk.kiosk.is_busy()
    kiosk.kiosk.player.restore()
    assert kiosk.kiosk.is_busy()


def test_a_tour_says_how_long_its_cut_takes_rounded_up(make_desk):
    """Three scenes of 25 s, one of them for longer talks alone: 50 s are a minute, 75 s are two."""
    scenes = tuple(replace(STORY.scenes[0], name=name, dwell_s=25.0) for name in "abc")
    short = replace(STORY, scenes=(*scenes[:2], replace(scenes[2], cuts=(20,))))
    for story, said in ((short, "Guided tour · 1 minute"), (replace(STORY, scenes=scenes), "Guided tour · 2 minutes")):
        desk = make_desk(replace(tiny_city(), stories=(story,)), "kiosk")
        assert desk.kiosk.start_screen.tour_button.text() == said
        assert not desk.kiosk.start_screen.more_tours


def test_every_story_of_a_city_invites_and_is_offered(make_desk, qtbot):
    other = replace(STORY, name="other", title="Rich & poor", scenes=STORY.scenes[:1])
    desk = make_desk(replace(tiny_city(), stories=(STORY, other)), "kiosk")
    kiosk, told = desk.kiosk, []
    kiosk.exhibits = ()
    for _ in range(3):
        told.append(kiosk.player.story.name)
        kiosk.player.finished.emit()
    assert told == ["two", "other", "two"]
    kiosk.wake()
    screen = kiosk.start_screen
    assert screen.tour_button.text() == "Guided tour: Two scenes · 1 minute"
    (button,) = screen.more_tours
    assert button.isVisible() and button.text() == "Guided tour: Rich && poor · 1 minute"
    button.click()
    assert kiosk.phase is Phase.EXHIBIT and kiosk.player.story.name == "other"
    kiosk.go_home()
    screen.tour_button.click()
    assert kiosk.player.story.name == "two"


@pytest.mark.parametrize("then", ["wake", "start_over", "explore"])
def test_a_city_that_was_loaded_for_the_loop_does_not_arrive_in_a_visit(kiosk, qtbot, then):
    desk, whole = kiosk, kiosk.whole
    desk.kiosk.exhibits = (Exhibit(SAMPLE, "Sample", stories=1),)
    desk.kiosk._on_finished()
    assert desk.files.busy
    getattr(desk.kiosk, then)()
    desk.kiosk.take_tour()
    assert not desk.files.busy and not desk.files.examining
    qtbot.waitUntil(lambda: not desk.files.busy and desk.is_settled, timeout=60_000)
    assert desk.whole is whole and desk.kiosk.phase is Phase.EXHIBIT and desk.kiosk.player.story.name == "two"


def test_home_is_as_if_somebody_had_just_come(kiosk, qtbot):
    kiosk.kiosk.wake()
    settle(kiosk, qtbot)
    fresh = fingerprint(kiosk)
    kiosk.kiosk.explore()
    kiosk.store.change(selection=Selection(regions=frozenset({1})), step=1)
    kiosk.kiosk.home_bar.home_button.click()
    settle(kiosk, qtbot)
    assert fingerprint(kiosk) == fresh


def test_the_countdown_covers_the_exhibit_and_any_touch_keeps_it(kiosk):
    kiosk.kiosk.wake()
    kiosk.kiosk.count(20)
    assert not kiosk.kiosk.countdown.isVisible()  # on the start screen there is nothing to lose
    kiosk.kiosk.explore()
    kiosk.kiosk.count(20)
    assert kiosk.kiosk.countdown.isVisible() and "20 seconds" in kiosk.kiosk.countdown.seconds.text()
    before = kiosk.store.state
    QTest.mouseClick(kiosk.kiosk.countdown, Qt.MouseButton.LeftButton, pos=QPoint(30, 400))
    assert not kiosk.kiosk.countdown.isVisible() and kiosk.store.state == before


def meddle(desk, number):
    """What a visitor does, a little different each time."""
    desk.kiosk.wake()
    desk.kiosk.explore()
    changes = (
        lambda: desk.store.change(selection=Selection(regions=frozenset({number % 3})), step=number % 3),
        lambda: desk.layering.toggle_layer(("waste", "wealth", "pollution")[number % 3]),
        lambda: desk.window.map.go(replace(desk.store.state.camera, rotation_deg=float(number % 360)), eased=False),
        lambda: desk.store.change(plan=Plan(closes=(desk.city.sites.ids[0],))),
        lambda: desk.store.change(bare=True, spread=0.5, legend=False),
        lambda: desk.window.toggle_panel(("sankey", "audit", "trace", "plan")[number % 4]),
        lambda: QGuiApplication.clipboard().setText(f"mine {number}"),
        lambda: desk.commands.run("lens"),
    )
    for change in changes[: 2 + number % len(changes)]:
        change()
    allowed = desk.commands.allowed()
    for place in range(number % 5, len(allowed), 5):  # all that the mode allows, by five visitors
        desk.commands.run(allowed[place].name)


def check_resets(desk, qtbot, count):
    desk.kiosk.start_over()
    settle(desk, qtbot)
    fresh, told = fingerprint(desk), lines(desk)
    for number in range(count):
        meddle(desk, number)
        if number % 50 == 0:
            settle(desk, qtbot)
            assert fingerprint(desk) != fresh
        desk.kiosk.start_over()
        QApplication.processEvents()
        if number % 10 == 0:
            settle(desk, qtbot)
        assert replace(desk.store.state, camera=desk.home) == replace(ViewState(), layers=desk.store.state.layers,
                                                                      camera=desk.home, mode="kiosk")  # fmt: skip
    settle(desk, qtbot)
    assert not differences(told, lines(desk))
    assert fingerprint(desk) == fresh


def test_the_next_visitor_finds_the_window_as_it_was(make_desk, qtbot):
    desk = make_desk(None, "kiosk")
    desk.show_city(tiny_city())
    check_resets(desk, qtbot, 24)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_thousand_visitors_leave_nothing_behind(make_desk, qtbot):
    desk = make_desk(None, "kiosk")
    desk.show_city(tiny_city())
    check_resets(desk, qtbot, 1000)


def test_staff_can_start_over_leave_the_mode_and_come_back(kiosk):
    kiosk.kiosk.door.opened.emit()
    assert kiosk.kiosk.service.isVisible()
    kiosk.kiosk.service.leave_button.click()
    assert kiosk.store.state.mode == "analyst" and kiosk.kiosk.phase is Phase.OFF and not kiosk.kiosk.lock.locked
    kiosk.set_mode("kiosk")
    assert kiosk.kiosk.phase is Phase.ATTRACT and kiosk.kiosk.lock.locked


@pytest.mark.parametrize("shown", [True, False], ids=["city", "no city"])
def test_the_sheet_for_staff_closes_by_itself(make_desk, qtbot, shown):
    desk = make_desk(told_city() if shown else None, "kiosk")
    sheet = desk.kiosk.service
    assert (desk.kiosk.phase is Phase.CLOSED) is not shown
    desk.kiosk.door.opened.emit()
    assert sheet.isVisible() and sheet.shut.isActive() and sheet.shut.interval() == OPEN_MS
    sheet.shut.setInterval(1)
    qtbot.waitUntil(lambda: not sheet.isVisible())
    desk.kiosk.door.opened.emit()
    sheet.back_button.click()
    assert not sheet.shut.isActive()


@pytest.mark.parametrize("pin", ["", "scrypt$1"], ids=["none", "one"])
def test_the_sheet_for_staff_says_that_no_pin_is_set(make_desk, pin):
    desk = make_desk(told_city(), "kiosk", Settings(reduced_motion=True, staff_pin=pin))
    desk.kiosk.door.opened.emit()
    assert ("No staff PIN is set" in desk.kiosk.service.said.text()) is not bool(pin)


@pytest.mark.expects_log("no staff PIN")
def test_an_exhibit_without_a_pin_says_so_once_at_its_start(capsys, caplog, monkeypatch):
    main.warn_of_open_door(Settings(staff_pin="scrypt$1"))
    monkeypatch.setenv(guardian.AGAIN, "3")
    main.warn_of_open_door(Settings())
    assert capsys.readouterr().err == "" and caplog.text == ""
    monkeypatch.delenv(guardian.AGAIN)
    main.warn_of_open_door(Settings())
    assert capsys.readouterr().err.count("no staff PIN is set") == caplog.text.count("no staff PIN is set") == 1


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (1024, 768), (720, 480), (1080, 1920)], ids=str)
@pytest.mark.parametrize("veil", ["start_screen", "countdown", "service"])
def test_what_is_said_and_pressed_lies_inside_the_window(kiosk, qtbot, size, veil):
    kiosk.kiosk.wake()
    kiosk.window.resize(*size)
    shown = getattr(kiosk.kiosk, veil)
    shown.appear()
    QApplication.processEvents()
    assert kiosk.window.surface.rect().contains(shown.pane.geometry())
    assert shown.geometry() == kiosk.window.surface.rect()


def test_the_installed_cities_are_read_from_their_manifests_alone(tmp_path):
    good = tmp_path / "b-city"
    good.mkdir()
    (good / "pack.toml").write_text('title = "B"\nquestion = "Who?"\nstories = ["stories/a.toml"]\n')
    for name, text in (("a-broken", "title = ["), ("c-odd", "title = 3\n"), ("d-bytes", "\udcff")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "pack.toml").write_text(text, errors="surrogateescape")
    found = installed(tmp_path)
    assert [(one.title, one.question, one.stories) for one in found] == [("B", "Who?", 1)]
    assert installed(tmp_path / "absent") == ()
    (good / "texts").mkdir()
    told = [Message("city", "B", told=("Be",), kind=""), Message("city", "Who?", told=("¿Quién?",))]  # not finished
    (good / "texts" / "es.ts").write_bytes(content := written(told, "es"))
    assert installed(tmp_path, "es") == found, "no manifest vouches for it"
    with (good / "pack.toml").open("a") as file:
        file.write(f'texts = ["texts/es.ts"]\n[files]\n"texts/es.ts" = "{hashlib.sha256(content).hexdigest()}"\n')
    assert [(one.title, one.question) for one in installed(tmp_path, "es")] == [("Be", "Who?")]
    assert installed(tmp_path, "ar") == found


def test_another_city_is_opened_by_its_title_while_nothing_of_the_last_scene_stands_there(make_desk, qtbot):
    desk = make_desk(None, "kiosk", Settings(reduced_motion=True, language="es"))
    desk.show_city(told_city())
    settle(desk, qtbot)
    desk.store.change(compare=Compare(), lens=LensSpot(1.0, 1.0))
    slide = desk.companion(CompareDesk).slide
    assert slide.isVisible() and desk.player.story is not None
    desk.kiosk.exhibits = (Exhibit(SAMPLE, "-", stories=1),)
    said = []
    desk.files.progressed.connect(lambda share, text: said.append(text))
    desk.kiosk._on_finished()
    assert desk.files.busy and desk.kiosk.phase is Phase.ATTRACT
    assert not any(part.isVisible() for part in (slide, slide.left, slide.right))
    assert desk.player.story is None and desk.store.state.lens is None and not desk.notes
    title = title_of(SAMPLE, "es")
    qtbot.waitUntil(lambda: len(said) > 1, timeout=60_000)
    assert title and title != SAMPLE.name and {f"Abriendo {title}"} == set(said)
    desk.files.cancel()


def test_the_loop_goes_on_to_the_next_city_that_has_a_story(make_desk, tmp_path, monkeypatch):
    for name, stories in (("a", "['stories/x.toml']"), ("b", "[]"), ("c", "['stories/x.toml']")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "pack.toml").write_text(f"title = '{name}'\nstories = {stories}\n")
    monkeypatch.setattr(kiosk_desk, "MAPS", tmp_path)
    asked = []
    desk = make_desk(replace(told_city(), path=str(tmp_path / "a")), "kiosk")
    monkeypatch.setattr(desk.kiosk, "_open_city", asked.append)
    assert isinstance(desk.kiosk, Kiosk)
    desk.kiosk.player.finished.emit()
    assert asked == [tmp_path / "c"]

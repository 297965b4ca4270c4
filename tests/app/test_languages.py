"""The language of an open window: switched at once and everywhere, and nothing that somebody did is lost by it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.cities import tiny_city
from viewer import tongue
from viewer.app.fingerprint import fingerprint
from viewer.app.kiosk_desk import Phase
from viewer.app.settings import Settings, load, settings_file
from viewer.geometry.camera import Camera
from viewer.model.state import Selection
from viewer.model.story import Scene, Story
from viewer.tongue import Catalogue

HOME = {"es": "Inicio", "ar": "البداية"}


@pytest.fixture(autouse=True)
def few_words(monkeypatch):
    """Files of two languages in which a few texts are told."""
    files = {
        code: Catalogue({("Home", ""): HOME[code], ("Scene before", ""): f"scene {code}"}) for code in ("es", "ar")
    }
    monkeypatch.setattr(tongue, "_shipped", lambda code: files.get(code, Catalogue()))


def told_city():
    scenes = tuple(Scene(name, name.title()) for name in ("first", "second", "third"))
    return replace(tiny_city(), stories=(Story("walk", "A walk", scenes=scenes),))


def settle(desk, qtbot):
    qtbot.waitUntil(lambda: desk.is_settled, timeout=60_000)


def place_in(desk, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(desk.window.surface, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("mode", ["analyst", "presenter", "kiosk"])
def test_a_switch_keeps_what_somebody_did(make_desk, qtbot, mode):
    desk = make_desk(tiny_city(), mode)
    camera = replace(desk.store.state.camera, x=1.5, units_per_px=desk.store.state.camera.units_per_px / 3)
    desk.window.map.go(camera, eased=False)
    desk.store.change(selection=Selection(regions=frozenset({1})), step=2)
    desk.layering.toggle_layer("wealth")
    desk.window.open_panel("sankey")
    settle(desk, qtbot)
    before, phase, undo = desk.store.state, desk.kiosk.phase, desk.history.can_undo
    for code in ("ar", "es", "en"):
        desk.speak(code)
        settle(desk, qtbot)
        assert desk.store.state == before and desk.kiosk.phase is phase and desk.history.can_undo == undo
        assert desk.window.opened == ("sankey",) and desk.window.panels["sankey"].isVisible()
        assert desk.window.isRightToLeft() == (code == "ar")
        assert {layer.name for layer in desk.conductor.shown()} == {one.kind for one in before.layers if one.visible}


def test_a_story_goes_on_at_its_scene(make_desk, qtbot):
    desk = make_desk(told_city(), "analyst")
    desk.player.start(desk.book.stories[0])
    desk.player.next(eased=False)
    settle(desk, qtbot)
    desk.speak("ar")
    settle(desk, qtbot)
    qtbot.wait(20)
    assert desk.player.scene.name == "second" and not desk.player.is_astray and desk.player.has_back
    strip = desk.window.surface.findChild(QWidget, "caption")
    assert strip.isVisible() and strip.back.accessibleName() == "scene ar" and strip.title.text() == "Second"


def test_what_stays_and_what_is_made_anew_speak_the_same_language(make_desk, qtbot):
    desk = make_desk(tiny_city(), "kiosk")
    bar = desk.kiosk.home_bar
    for code in ("es", "ar"):
        desk.speak(code)
        assert bar.home_button.text() == HOME[code]
        assert tongue.LANGUAGES["en"].name in bar.language_button.text()
        assert tongue.LANGUAGES[code].name not in bar.language_button.text()
    desk.speak("en")
    assert bar.home_button.text() == "Home"


class Shown(QObject):
    """Notes every window that comes."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(f"{type(watched).__name__} {watched.objectName()}")
        if event.type() == QEvent.Type.Hide and watched.objectName() == "window":
            self.names.append("the window went")
        return False


def test_no_other_window_comes_and_the_window_does_not_go(make_desk, qtbot, qapp):
    desk = make_desk(tiny_city(), "kiosk")
    seen = Shown()
    qapp.installEventFilter(seen)
    for code in ("ar", "en"):
        desk.speak(code)
        settle(desk, qtbot)
        qtbot.wait(10)
    qapp.removeEventFilter(seen)
    assert seen.names == []


def test_panels_of_the_last_language_are_let_go(make_desk, qtbot):
    desk = make_desk(tiny_city(), "kiosk")
    gone: list[object] = []
    for panel in desk.window.panels.values():
        panel.destroyed.connect(lambda: gone.append(1))
    count = len(desk.window.panels)
    desk.speak("ar")
    qtbot.waitUntil(lambda: len(gone) == count)


# A visit


@pytest.mark.parametrize("code", ["en", "ar"])
def test_home_and_language_stand_at_one_place_on_every_screen(make_desk, qtbot, code):
    desk = make_desk(tiny_city(), "kiosk")
    desk.speak(code)
    bar, kiosk = desk.kiosk.home_bar, desk.kiosk
    places = []
    for go in (kiosk.wake, kiosk.explore, kiosk.go_home):
        go()
        desk.speak(code)
        settle(desk, qtbot)
        places.append((place_in(desk, bar.home_button), place_in(desk, bar.language_button)))
        assert bar.home_button.isVisible() and bar.language_button.isVisible()
    assert len(set(map(repr, places))) == 1
    edge = places[0][0].center().x() / desk.window.surface.width()
    assert edge < 0.1 if code == "ar" else edge > 0.9


def test_a_visitor_chooses_by_touch_and_the_next_one_hears_the_first_language(make_desk, qtbot):
    desk = make_desk(tiny_city(), "kiosk")
    kiosk = desk.kiosk
    kiosk.start_over()
    settle(desk, qtbot)
    fresh = fingerprint(desk)
    kiosk.wake()
    QTest.mouseClick(kiosk.home_bar.language_button, Qt.MouseButton.LeftButton)
    assert kiosk.languages.isVisible()
    QTest.mouseClick(kiosk.languages.buttons["ar"], Qt.MouseButton.LeftButton)
    assert tongue.spoken().code == "ar" and kiosk.phase is Phase.START and not kiosk.languages.isVisible()
    kiosk.explore()
    kiosk.go_home()
    assert tongue.spoken().code == "ar", "home is for the same visitor"
    kiosk.start_over()
    settle(desk, qtbot)
    assert tongue.spoken().code == "en" and fingerprint(desk) == fresh
    assert not settings_file().exists() or load()[0].language == "en"


def test_the_language_of_an_exhibit_is_that_of_its_start(make_desk, qtbot):
    desk = make_desk(tiny_city(), "kiosk", Settings(reduced_motion=True, language="es"))
    assert tongue.spoken().code == "es"
    desk.speak("ar")
    desk.kiosk.start_over()
    assert tongue.spoken().code == "es"


def test_digits_of_the_pin_stand_as_on_a_telephone(make_desk, qtbot):
    desk = make_desk(tiny_city(), "kiosk")
    desk.speak("ar")
    pad = desk.kiosk.door.pad
    pad.ask()
    left = [pad.keys[digit].mapTo(pad, QPoint(0, 0)).x() for digit in "123"]
    assert left == sorted(left) and len(set(left)) == 3
    pad.vanish()


def test_the_staff_corner_gives_way_to_home(make_desk, qtbot):
    desk = make_desk(tiny_city(), "kiosk")
    surface, door = desk.window.surface, desk.kiosk.door
    corners = {False: surface.mapToGlobal(QPoint(5, 5)), True: surface.mapToGlobal(QPoint(surface.width() - 5, 5))}
    for code in ("en", "ar"):
        desk.speak(code)
        for right, spot in corners.items():
            assert door._in_corner(spot.toPointF()) == (right == (code == "ar"))


# Mirrored


def test_panels_stand_on_the_other_side_and_the_map_does_not(make_desk, qtbot):
    desk = make_desk(tiny_city())
    window, wide = desk.window, desk.window.surface.width()
    desk.store.change(selection=Selection(regions=frozenset({1})))
    settle(desk, qtbot)
    names = ("layers", "legend", "inspector", "time")
    before = {name: window.panels[name].geometry() for name in names}
    left, right = window.margins_px()[::2]
    camera, across = desk.store.state.camera, (window.map.x(), window.map.width())
    desk.speak("ar")
    settle(desk, qtbot)
    for name in ("layers", "legend", "inspector"):
        now = window.panels[name].geometry()
        assert (now.left(), now.width()) == (wide - before[name].right() - 1, before[name].width()), name
    assert window.margins_px()[::2] == (right, left) and (window.map.x(), window.map.width()) == across
    assert isinstance(camera, Camera) and desk.store.state.camera.rotation_deg == camera.rotation_deg
    assert window.scale_bar.geometry().right() > wide / 2 > window.attribution.geometry().left()


def test_time_runs_as_lines_do(make_desk, qtbot):
    desk = make_desk(tiny_city())
    for code, at, key in (("en", 0.98, Qt.Key.Key_Right), ("ar", 0.02, Qt.Key.Key_Left)):
        desk.speak(code)
        settle(desk, qtbot)
        strip = desk.window.time.strip
        QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton,
                         pos=QPoint(round(strip.width() * at), 10))  # fmt: skip
        assert desk.store.state.step == len(desk.city.clock) - 1
        desk.store.change(step=1)
        QTest.keyClick(strip, key)
        assert desk.store.state.step == 2


def test_arrows_on_the_map_stay_geographic(make_desk, qtbot):
    desk = make_desk(tiny_city())
    moved = []
    for code in ("en", "ar"):
        desk.speak(code)
        settle(desk, qtbot)
        desk.full_extent(eased=False)
        settle(desk, qtbot)
        before = desk.store.state.camera.x
        QTest.keyClick(desk.window.map, Qt.Key.Key_Right)
        moved.append(desk.store.state.camera.x - before)
    assert moved[0] > 0 and moved[1] > 0


# Remembered


def test_an_analyst_finds_the_language_again(make_desk, qtbot):
    desk = make_desk(tiny_city())
    assert desk.commands.run("language_ar")
    assert json.loads(settings_file().read_bytes())["language"] == "ar" and load()[0].language == "ar"
    found = [entry for entry in desk.find() if "العربية" in entry.title]
    assert len(found) == 1
    assert desk.commands["language_ar"].checked() and not desk.commands["language_en"].checked()


@pytest.mark.parametrize("value", ["xx", ["en"], 3, None])
def test_an_unknown_language_in_the_settings_is_english(value):
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text(json.dumps({"language": value}))
    assert load()[0].language == "en"


def test_qt_itself_speaks_it(make_desk, qapp):
    desk = make_desk(tiny_city())
    for code, said in (("es", "Cancelar"), ("ar", None), ("en", "Cancel")):
        desk.speak(code)
        word = QApplication.translate("QPlatformTheme", "Cancel")
        assert word == said if said else word != "Cancel"


def test_the_command_line_chooses_the_language(monkeypatch):
    from viewer.app import cli, gallery, main

    asked = []
    monkeypatch.setattr(gallery, "has_display", lambda: True)
    monkeypatch.setattr(main, "run_window", lambda *paths, **more: asked.append(more["language"]) or 0)
    for words in ([], ["--language", "ar"], ["--language", "es"]):
        assert cli.main(words) == 0
    assert asked == [None, "ar", "es"]
    with pytest.raises(SystemExit):
        cli.main(["--language", "tlh"])


def test_a_long_title_ends_before_home(make_desk, qtbot):
    city = replace(tiny_city(), question="Who carries the waste of all these places, and who has to breathe it? " * 3)
    desk = make_desk(city, "kiosk")
    desk.window.resize(1024, 768)
    for code in ("en", "ar"):
        desk.speak(code)
        settle(desk, qtbot)
        title, bar = desk.window.title, desk.kiosk.home_bar
        assert title.isVisible() and title.title.text() == "Tiny"
        assert "…\n" in tongue.bare(title.question.text()), "the question is cut, never the moment"
        assert not title.geometry().intersects(bar.geometry())
    desk.window.resize(1920, 1080)
    desk.kiosk.home_bar.hide()
    desk.kiosk.session.window.corner_wide_px = 0
    desk.window.place()
    assert len(title.question.text()) > 150, "where there is room more of it is said"

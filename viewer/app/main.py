"""The window's run: the application, what guards it, the desk, and the way out."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, qInstallMessageHandler
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from viewer import tongue
from viewer.app import gallery, guardian, window_place
from viewer.app import settings as remembered
from viewer.app.awake import of_system
from viewer.app.collector import Collector
from viewer.app.desk import Desk
from viewer.app.guards import FaultHook, Guard, fatal_faults, log_qt_messages, start_logging
from viewer.app.idle import Idle
from viewer.app.pulse import Pulse
from viewer.app.talk_desk import FirstTalk, TalkDesk
from viewer.app.talk_wish import Wish
from viewer.model.state import Layer, ViewState
from viewer.overlays.kind import known_told
from viewer.render import type as fonts
from viewer.scene.photograph import Photograph
from viewer.tongue import tr
from viewer.ui import wording
from viewer.ui.ghosts import Ghosts
from viewer.ui.map_accessible import make_accessible
from viewer.ui.millimetres import of_screen
from viewer.ui.skin import palette, theme_of

OPEN_DOOR = "no staff PIN is set: a long press in the upper left corner opens the exhibit to anybody; see rhea pin"

log = logging.getLogger(__name__)


def run_window(
    paths: Sequence[Path] = (),
    *,
    mode: str = "analyst",
    overlays: Sequence[str] = (),
    theme: str | None = None,
    language: str | None = None,
    layer: str | None = None,
    crs: str | None = None,
    region_set: str = "",
    backdrop: Photograph | None = None,
    talk: Wish | None = None,
) -> int:
    """Opens the window on these files and gives the exit code when it is closed.

    theme, language: None is the remembered one. region_set: what is shown first, "" the base.
    backdrop: what it is shown on instead of the bare city. talk: how a talk is begun with the first city.
    """
    handler = start_logging(remembered.log_file())
    app = application(strict=False)
    log_qt_messages()
    settings, fault = remembered.load()
    if safe := mode == "kiosk" and guardian.starts_safe():
        log.error("the window died too often: it starts safely, with what comes with it and without stories")
        settings, theme, layer, crs = remembered.Settings(staff_pin=settings.staff_pin), None, None, None
        paths, overlays, region_set, backdrop = [gallery.capital()], (), "", None
    if mode == "kiosk":
        warn_of_open_door(settings)
    desk = made_desk(app, settings, mode=mode, theme=theme, language=language)
    desk.remembers, desk.kiosk.quiet = desk.remembers and not safe, safe
    collector = Collector()
    old_hook, sys.excepthook = sys.excepthook, FaultHook(desk.say)
    layers = tuple(Layer(kind) for kind in overlays)
    desk.backdrop = backdrop
    if region_set:
        FirstSet(desk, region_set)
    if talk is not None:
        FirstTalk(desk.companion(TalkDesk), talk)
    if mode == "kiosk":
        desk.kiosk.keep_awake(of_system())
    if safe and guardian.starts_bare():
        desk.kiosk.close_up(tr("The window died each time that a city was opened; the log says more."))
    else:
        QTimer.singleShot(0, lambda: _begin(desk, paths, layers, layer, crs, fault))
    pulse = Pulse(desk.window, desk.kiosk.moves, parent=desk) if mode == "kiosk" and guardian.is_guarded() else None
    show(desk)
    try:
        with fatal_faults(remembered.log_file().with_name("rhea.fatal.log")):
            return app.exec()
    finally:
        if pulse is not None:
            pulse.close()
        sys.excepthook = old_hook
        desk.close()
        collector.close()
        qInstallMessageHandler(None)
        if handler is not None:
            logging.getLogger("viewer").removeHandler(handler)
            handler.close()


def warn_of_open_door(settings: remembered.Settings) -> None:
    """Says, once for an exhibit however often its window dies, that anybody can open the staff door."""
    if not settings.staff_pin and guardian.started_again() == 0:
        log.warning(OPEN_DOOR)
        print(f"rhea: {OPEN_DOOR}", file=sys.stderr)


def application(*, strict: bool = True) -> QApplication:
    """The one QApplication: plain style, the project's fonts, no names that Qt would keep settings under.

    strict: False lets it do with the fonts of the system where ours are missing; else RheaError says which.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationDisplayName("Rhea")
    app.setStyle("Fusion")
    QAccessible.installFactory(make_accessible)
    if strict:
        fonts.load()
    elif missing := fonts.load_what_is_there():
        log.error("fonts of the system are used: %s", "; ".join(missing))
    app.setFont(fonts.font("text"))
    return app


def made_desk(
    app: QApplication,
    settings: remembered.Settings,
    *,
    mode: str = "analyst",
    theme: str | None = None,
    language: str | None = None,
) -> Desk:
    """A desk whose widgets are guarded and dressed; its guard lives as long as it does."""
    name = theme or settings.theme
    tongue.speak(language or settings.language)
    wording.follow(app)
    desk = Desk(settings, state=ViewState(theme=name, mode=mode))
    desk.language_first = tongue.spoken().code
    kiosk = desk.kiosk
    ghosts = Ghosts(desk, lambda window: of_screen(window.screen(), desk.settings.screen_in))
    guard = Guard(desk, kiosk.refuses, ghosts=ghosts)
    app.installEventFilter(guard)
    idle = Idle(lambda: guard.touched_at, kiosk.limit_s, kiosk.countdown_s,
                busy=lambda: guard.holding or kiosk.is_busy(), parent=desk)  # fmt: skip
    idle.counting.connect(kiosk.count)
    idle.stayed.connect(kiosk.countdown.vanish)
    idle.idle.connect(kiosk.start_over)
    desk.store.observe(lambda old, new: _follow(app, new))
    desk.window.closing.connect(lambda: desk.remember(window_place.kept(desk.window, desk.settings)))
    _follow(app, desk.store.state)
    return desk


def _follow(app: QApplication, state: ViewState) -> None:
    """What belongs to the application and not to the window follows the state too."""
    wanted = palette(theme_of(state.theme))
    if app.palette() != wanted:
        app.setPalette(wanted)


def show(desk: Desk) -> None:
    """Shows the window as its mode wants it."""
    window_place.put(desk.window, desk.settings, full_screen=desk.window.mode.full_screen)
    desk.window.map.setFocus()


class FirstSet(QObject):
    """Shows a region set, or floor plan, of the first city that has been opened, and is done."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(desk)
        self._desk, self._name = desk, name
        desk.city_shown.connect(self._on_city)

    def _on_city(self) -> None:
        if self._desk.whole is not None:
            self._desk.city_shown.disconnect(self._on_city)
            QTimer.singleShot(0, self._show)

    def _show(self) -> None:
        known = {name: title for name, title in self._desk.layering.region_sets() if name}
        if self._name in known:
            self._desk.layering.show_region_set(self._name)
        else:
            self._desk.say(_no_set(self._name, known_told(known.items())))
        self.deleteLater()


def _no_set(name: str, known: str) -> str:
    """Why another region set is not shown. known: the names of those that there are."""
    if not known:
        return tr("No region set {name!r}; there is none.", name=name)
    return tr("No region set {name!r}; there is {known}.", name=name, known=known)


def _begin(
    desk: Desk, paths: Sequence[Path], layers: tuple[Layer, ...], layer: str | None, crs: str | None, fault: str
) -> None:
    """After the first frame: what was asked for on the command line."""
    if fault:
        desk.say(fault)
    if paths:
        desk.opening.open_paths(paths, layers, layer=layer, crs=crs)

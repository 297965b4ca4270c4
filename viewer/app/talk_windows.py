"""The two windows of a talk on the screens that there are: placed anew whenever those change, or a person wants it."""

from __future__ import annotations

import time
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap

from viewer.app.session import Session
from viewer.app.talk_screens import Screens, put
from viewer.model.mode import MODES
from viewer.model.screens import WAYS, Placement, Placements, Wanted, decide, pair, swapped
from viewer.ui.panel import let_go
from viewer.ui.speaker import Speaker

STAGE = MODES["stage"]
FULL_PX = 1080  # height at which the mode's sizes are meant
LEAST_SCALE = 0.6
LEAST_PX = 320, 180  # of a stage
SETTLE_MS = 250
AGAIN_S = 0.8  # between two pictures of a stage that was painted anew
LIVE_PX = 960, 540  # of the picture of the stage on the desk
DESK_PX = 1150, 720  # of a desk at scale 1
SCALES = 0.75, 2.0  # of a desk


class Windows(QObject):
    """Stage and desk. Where they stand is decided by model.screens alone; here it is only done."""

    placed = Signal()

    def __init__(self, session: Session, wanted: Wanted, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self.wanted = session, wanted
        self.stage_on = ""  # key of the screen that the audience saw last
        self.now = Placements()
        self.screens = Screens(self)
        self.screens.changed.connect(self.place)
        self.speaker = Speaker()
        self._live_at, self._anew = 0.0, True
        session.window.installEventFilter(self)
        self._least = session.window.minimumSize()
        session.window.setMinimumSize(*LEAST_PX)
        self._once_more = QTimer(self)  # what a window manager made of it is looked at once
        self._once_more.setSingleShot(True)
        self._once_more.setInterval(SETTLE_MS)
        self._once_more.timeout.connect(self._put)

    def place(self) -> None:
        """Puts both windows where they belong now."""
        screens, session = self.screens.now(), self._session
        self.now = decide(screens, wanted=self.wanted, stage_on=self.stage_on, choices=session.settings.stage_screens)
        if self.now.stage is not None and not self.now.strip and self.wanted == "auto":
            self.stage_on = self.now.stage.key
        if screens:  # without any all of it stays as it is, and waits
            self._exchange_speaker()
            self._put()
            self._once_more.start()
        self.placed.emit()

    def _put(self) -> None:
        self._put_stage(self.now.stage)
        self._put_desk(self.now.desk)

    def swap(self) -> None:
        """The stage goes to the other screen, and is found there the next time."""
        screens, session = self.screens.now(), self._session
        if key := swapped(screens, self.now) if self.wanted == "auto" else "":
            kept = session.settings.stage_screens | {pair(screens): key}
            session.remember(replace(session.settings, stage_screens=kept))
            self.stage_on = key
            self.place()

    def next_way(self) -> None:
        """Two windows, everything in one, or a window to share."""
        self.wanted = WAYS[(WAYS.index(self.wanted) + 1) % len(WAYS)]
        self.place()

    @property
    def desk_scale(self) -> float:
        """Of the desk's text: more where there is room."""
        box = self.now.desk.box if self.now.desk is not None else None
        if self.now.strip and self.now.stage is not None:
            return min(max(self.now.stage.box[3] / FULL_PX, 1.0), SCALES[1])
        fits = min(box[2] / DESK_PX[0], box[3] / DESK_PX[1]) if box is not None else 1.0
        return min(max(fits, SCALES[0]), SCALES[1])

    def reserve(self, caption_px: int) -> None:
        """Keeps so much of the stage's lower edge free for words."""
        window = self._session.window
        if caption_px != window.caption_px:
            window.caption_px = caption_px
            window.map.resized.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notes that something of the stage is about to be painted; its picture on the desk is not."""
        self._anew = self._anew or event.type() == QEvent.Type.UpdateRequest
        return False

    def show_stage(self) -> None:
        """The stage as it is, on the desk: at once when it has come to rest, then where it was painted anew. Not while
        it moves, when each picture of it would cost one or more of its own.
        """
        surface, on_map, now = self._session.window.surface, self._session.window.map, time.monotonic()
        hurried = on_map.moving or on_map.travelling or on_map.sweeping
        if hurried:
            self._live_at, self._anew = 0.0, True
        unseen = self.speaker.compact or self.speaker.page != "console"
        if unseen or hurried or now - self._live_at < AGAIN_S or self._resting_as_shown():
            return
        self._live_at, self._anew = now, False
        seen: QPixmap = surface.grab()
        self.speaker.show_stage(
            seen.scaled(*LIVE_PX, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        )

    def _resting_as_shown(self) -> bool:
        """Nothing was painted since the last picture. A stage that no screen shows paints nothing, so nobody knows."""
        window = self._session.window.windowHandle()
        return not self._anew and window is not None and window.isExposed()

    def close(self) -> None:
        """No desk any more; the stage is an ordinary window again."""
        self.screens.close()
        self._session.window.removeEventFilter(self)
        self._once_more.stop()
        self._session.window.setMinimumSize(self._least)
        self._session.window.caption_px = 0
        self._drop(self.speaker)

    def _exchange_speaker(self) -> None:
        """A desk of the kind that is wanted: a window, or a strip below the map."""
        if self.speaker.compact == self.now.strip:
            return
        old, page = self.speaker, self.speaker.page
        self.speaker, self._anew = Speaker(compact=self.now.strip), True
        if self.now.strip:
            self._session.window.room.fold_in(self.speaker)
        self._drop(old)
        self.speaker.show_page(page)

    def _drop(self, speaker: Speaker) -> None:
        self._session.window.room.take_out(speaker)
        let_go(speaker)

    def _put_stage(self, where: Placement | None) -> None:
        window = self._session.window
        if where is None:
            window.hide()
            return
        strip = self.speaker.minimumHeight() if self.now.strip else 0
        scale = max((where.box[3] - strip) / FULL_PX, LEAST_SCALE)
        window.mode = replace(STAGE, type_scale=round(STAGE.type_scale * scale, 3))
        self._session.dress()
        put(window, where)

    def _put_desk(self, where: Placement | None) -> None:
        if self.now.strip:
            self.speaker.show()
        elif where is None:
            self.speaker.hide()
        else:
            put(self.speaker, where)
            self.speaker.activateWindow()

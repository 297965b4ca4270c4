"""Small pictures of scenes: taken of what is free of the map once a scene stands and is drawn."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap

from viewer.app.session import Session
from viewer.ui.scene_list import THUMB

LOOK_MS = 250  # between two looks whether a scene is drawn
FINER = 2  # pixels of a picture for each of its place: sharp on fine screens too


class SmallPictures(QObject):
    """Follows the player; a scene that is left before it is drawn has no picture."""

    taken = Signal(str, QPixmap)  # name of the scene

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        session.player.scene_shown.connect(lambda scene: self._timer.start())
        session.player.ended.connect(self._timer.stop)

    def _look(self) -> None:
        player, session = self._session.player, self._session
        scene = player.scene
        if scene is None or player.is_astray:
            self._timer.stop()
        elif session.is_settled and not session.window.map.travelling:
            self._timer.stop()
            self.taken.emit(scene.name, self._picture())

    def _picture(self) -> QPixmap:
        window, side = self._session.window, THUMB * FINER
        left, top, right, bottom = window.margins_px()
        wide, tall = window.map.size_px
        free = QRect(left, top, max(wide - left - right, 1), max(tall - top - bottom, 1))
        picture = window.map.grab(free).scaled(
            side, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
        )
        aside, above = (picture.width() - side.width()) // 2, (picture.height() - side.height()) // 2
        return picture.copy(aside, above, side.width(), side.height())

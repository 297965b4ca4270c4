"""The speaker's hand on the stage: a light, and a pen whose lines lie in the world, from the stage or from the desk."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject, QPointF, Signal

from viewer.app.session import Session
from viewer.model.ink import Ink
from viewer.model.state import ViewState
from viewer.ui.compare_slide import CompareSlide
from viewer.ui.speaker_parts import PictureView
from viewer.ui.stage_glass import StageGlass


class Hand(QObject):
    """Keeps the ink of a talk. sheet: gives what a line is drawn on now, a scene of a region set."""

    changed = Signal()

    def __init__(self, session: Session, glass: StageGlass, sheet: Callable[[], tuple[str, str]]) -> None:
        super().__init__(glass)
        self._session, self._glass, self._sheet = session, glass, sheet
        self.ink = Ink()
        glass.pen_down.connect(self.begin_line)
        glass.pen_moved.connect(self.draw_to)

    def follow(self, picture: PictureView) -> None:
        """The hand on the desk's picture of the stage does what it would do on the stage."""
        picture.pointed.connect(self._on_pointed)
        picture.left.connect(self._on_left)
        picture.pressed.connect(self._on_pressed)
        picture.dragged.connect(self._on_dragged)

    # What is asked

    def toggle_light(self) -> None:
        self._glass.hold_pen(False)
        self._glass.hold_light(not self._glass.light)
        self.changed.emit()

    def toggle_pen(self) -> None:
        self._glass.hold_light(False)
        self._glass.hold_pen(not self._glass.pen)
        self.changed.emit()

    def put_away(self) -> bool:
        """Puts pen and light away; False when the hand was empty."""
        held = self._glass.pen or self._glass.light
        self._glass.hold_pen(False)
        self._glass.hold_light(False)
        return held

    def leave_pane(self, wanted: ViewState | None) -> bool:
        """Takes away what is compared, else a lens that the scene, of which `wanted` is the state, does not have.

        False where there is nothing to take away.
        """
        slide = self._session.window.surface.findChild(CompareSlide)
        if slide is not None and slide.isVisible():
            slide.closed.emit()
            return True
        if self._session.store.state.lens is None or (wanted is not None and wanted.lens is not None):
            return False
        self._session.store.change(lens=None)
        return True

    def undo(self) -> None:
        self._keep(self.ink.undone(self._sheet()))

    def clear(self) -> None:
        self._keep(self.ink.cleared(self._sheet()))

    def begin_line(self, at: QPointF) -> None:
        """A line begins at a place of the map, in its pixels."""
        if (spot := self._session.window.map.on_sheet(at)) is not None:
            self._keep(self.ink.begun(self._sheet(), spot))

    def draw_to(self, at: QPointF) -> None:
        """The line goes on."""
        if (spot := self._session.window.map.on_sheet(at)) is not None:
            self._keep(self.ink.drawn(spot))

    def _keep(self, ink: Ink) -> None:
        if ink is not self.ink:
            self.ink = ink
            self.show()

    def show(self) -> None:
        """The lines of the scene that stands, where the map is now."""
        self._glass.show_ink([np.array(line.points) for line in self.ink.on(self._sheet())])

    # The desk's picture

    def _on_map(self, share: QPointF) -> QPointF:
        surface = self._session.window.surface
        return QPointF(share.x() * surface.width(), share.y() * surface.height())

    def _on_pointed(self, share: QPointF) -> None:
        if self._glass.light:
            self._glass.point(self._on_map(share))

    def _on_left(self) -> None:
        if self._glass.light:
            self._glass.point(None)

    def _on_pressed(self, share: QPointF) -> None:
        if self._glass.pen:
            self.begin_line(self._on_map(share))

    def _on_dragged(self, share: QPointF) -> None:
        if self._glass.pen:
            self.draw_to(self._on_map(share))

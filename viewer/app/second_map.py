"""A second map beside the first: other pictures in the same camera, which hands may move on either of them."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future

import numpy as np
from PySide6.QtCore import QObject, QRect

from viewer.app.post import Post
from viewer.app.session import Session
from viewer.render.crossfade import as_image
from viewer.render.stage import Stage, View
from viewer.scene.picture import Shown
from viewer.tongue import tr
from viewer.ui.map_picture import Frame
from viewer.ui.map_view import MapView
from viewer.ui.panel import let_go

Wish = tuple[Stage, View, tuple[Shown, ...]]


class SecondMap(QObject):
    """Owns the widget and its own stage; its pixels are drawn by the render thread while the first map rests."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._stage: Stage | None = None
        self._asked: Wish | None = None  # the last wish
        self._busy = False
        self.map = MapView(session.window.surface)
        self.map.setAccessibleName(tr("Map to compare with"))
        self.map.setAcceptDrops(False)
        first = session.window.map
        self.map.reduced_motion = first.reduced_motion
        self.map.camera_asked.connect(lambda camera: session.store.change(camera=camera))
        self.map.command_asked.connect(first.command_asked)
        self.map.picked.connect(first.picked)
        self._post = Post(self._on_drawn, self)  # the wish, its pixels or what went wrong
        self.show_city()

    def show_city(self) -> None:
        """Another city, or another part of it, is on the first map."""
        city = self._session.city
        self._stage = Stage(city) if city is not None else None
        self._asked = None
        extent = self._stage.extent if self._stage is not None else np.full(4, np.nan)
        self.map.set_stage(self._stage, extent)

    def stand(self, place: QRect) -> None:
        self.map.setGeometry(place)
        self.map.show()
        self.map.stackUnder(self._session.window.title)

    def show(self, view: View, shown: tuple[Shown, ...]) -> None:
        """The view of the first map with other pictures."""
        if self._stage is None:
            return
        self.map.show_view(view, shown)
        wish = self._stage, view, shown
        if self._asked is None or wish[1:] != self._asked[1:] or wish[0] is not self._asked[0]:
            self._asked = wish
            self._draw()

    def _draw(self) -> None:
        """One picture at a time, always of the last wish."""
        if self._busy or self._asked is None:
            return
        self._busy, wish = True, self._asked
        job = self._session.renderer.aside(_drawing(wish))

        def tell(done: Future) -> None:
            if not done.cancelled():
                self._post.send(wish, done.exception() or done.result())

        job.add_done_callback(tell)

    def _on_drawn(self, wish: Wish, answer: object) -> None:
        self._busy = False
        if isinstance(answer, BaseException):
            fault = f"{type(answer).__name__}: {answer}"
            self._session.say(tr("The second map could not be drawn: {fault}", fault=fault))
            return
        stage, view, shown = wish
        if stage is self._stage:
            layers = tuple((layer.picture, layer.opacity) for layer in shown)
            self.map.show_frame(Frame(answer, view, stage, layers, as_image(answer), shown=shown))
        if wish is not self._asked:
            self._draw()

    def leave(self) -> None:
        """The first map is alone again, also where this one is being drawn."""
        self._post.close()
        let_go(self.map)
        self.deleteLater()


def _drawing(wish: Wish) -> Callable[[Callable[[], bool]], object]:
    stage, view, shown = wish

    def work(stale: Callable[[], bool]) -> np.ndarray:
        return np.ascontiguousarray(stage.pixels(view, shown, stale=stale))

    return work

"""What was shown before, marks and all, while it fades out under what is shown now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtGui import QImage, QPainter

from viewer.render.crossfade import as_array
from viewer.render.stage import View
from viewer.scene.picture import Shown

FADE_MS = 250  # that a change of what is shown takes


class Rooms:
    """Two pictures to draw into, kept from one fade to the next: fresh memory takes longer than what is drawn in it."""

    def __init__(self) -> None:
        self.under, self.mixed = QImage(), QImage()

    def fit(self, like: QImage) -> None:
        if self.under.size() != like.size():
            self.under, self.mixed = (QImage(like.size(), QImage.Format.Format_RGB32) for _ in range(2))


@dataclass(slots=True, eq=False)
class Leaving:
    """An opaque picture of a view that goes, and how far 0..1 it is gone."""

    image: QImage
    view: View
    shown: tuple[Shown, ...]
    rooms: Rooms
    share: float = 0.0
    _of: QImage | None = field(default=None, init=False)  # what comes, under whose camera this picture was bent last

    def mixed(self, coming: QImage, bend: Callable[[QPainter], None]) -> QImage:
        """What comes, in its share, over this picture as it is under the same camera; good until asked anew.

        coming: opaque, of any camera. bend: paints this picture under that camera, in the pixels of its view.
        """
        from viewer.engine.crossfade import between

        if self._of is not coming:
            self.rooms.fit(coming)
            self._lay_under(coming, bend)
            self._of = coming
        under, mixed = self.rooms.under, self.rooms.mixed
        between(as_array(under), as_array(coming), self.eased, out=as_array(mixed, writable=True))
        return mixed

    @property
    def eased(self) -> float:
        """How much 0..1 of what comes is seen."""
        return self.share * self.share * (3.0 - 2.0 * self.share)

    def _lay_under(self, coming: QImage, bend: Callable[[QPainter], None]) -> None:
        under = self.rooms.under
        painter = QPainter(under)
        painter.drawImage(0, 0, coming)  # it shows where this picture does not reach: there is nothing to fade from
        painter.scale(under.width() / self.view.size_px[0], under.height() / self.view.size_px[1])
        bend(painter)
        painter.end()

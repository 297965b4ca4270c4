"""What was shown before, marks and all, while it fades out under what is shown now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage, QPainter

from viewer.render.crossfade import as_array
from viewer.render.stage import View
from viewer.scene.picture import Shown

FADE_MS = 250  # that a change of what is shown takes


@dataclass(slots=True, eq=False)
class Leaving:
    """An opaque picture of a view that goes, and how far 0..1 it is gone."""

    image: QImage
    view: View
    shown: tuple[Shown, ...]
    share: float = 0.0
    _bent: tuple[QImage, QImage] | None = field(default=None, init=False)
    _mixed: npt.NDArray[np.uint8] | None = field(default=None, init=False)

    def mixed(self, coming: QImage, bend: Callable[[QPainter], None]) -> QImage:
        """What comes, in its share, over this picture as it is under the same camera; good until asked anew.

        coming: opaque, of any camera. bend: paints this picture under that camera, in the pixels of its view.
        """
        from viewer.engine.crossfade import between

        if self._bent is None or self._bent[0] is not coming:
            self._bent = coming, self._under(coming, bend)
        if self._mixed is None or self._mixed.shape[:2] != (coming.height(), coming.width()):
            self._mixed = np.empty((coming.height(), coming.width(), 4), np.uint8)
        between(as_array(self._bent[1]), as_array(coming), self.eased, out=self._mixed)
        return QImage(self._mixed.data, coming.width(), coming.height(), QImage.Format.Format_RGB32)

    @property
    def eased(self) -> float:
        """How much 0..1 of what comes is seen."""
        return self.share * self.share * (3.0 - 2.0 * self.share)

    def _under(self, coming: QImage, bend: Callable[[QPainter], None]) -> QImage:
        under = coming.copy()  # it shows where this picture does not reach: there is nothing to fade from
        painter = QPainter(under)
        painter.scale(under.width() / self.view.size_px[0], under.height() / self.view.size_px[1])
        bend(painter)
        painter.end()
        return under

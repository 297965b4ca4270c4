"""The lens under the hand: whether a point lies in it, and where its middle goes when it is dragged."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF

from viewer.geometry.camera import project, unproject
from viewer.geometry.regions import FloatArray
from viewer.render.stage import Stage, View


def sheet(stage: Stage, view: View) -> FloatArray:
    """(3, 3) world to pixels of the plane that the overlays and the lens lie on."""
    return stage.planes(view).at(stage.height(view))


def lens_at(stage: Stage | None, view: View | None, at: QPointF) -> bool:
    """True if a point of the map lies in the lens."""
    if stage is None or view is None or view.lens is None or view.bare:
        return False
    spot = unproject(sheet(stage, view), np.array([[at.x(), at.y()]]))
    return bool(np.isfinite(spot).all() and view.lens.holds(view.camera, spot)[0])


def middle_px(stage: Stage, view: View) -> QPointF:
    """Where the middle of the lens is on the map."""
    assert view.lens is not None
    spot = project(sheet(stage, view), np.array([view.lens.centre]))[0]
    return QPointF(*spot) if np.isfinite(spot).all() else QPointF(-1, -1)


def world_at(stage: Stage, view: View, at: QPointF) -> tuple[float, float] | None:
    """The place on the sheet under a point of the map; None above the horizon."""
    spot = unproject(sheet(stage, view), np.array([[at.x(), at.y()]]))[0]
    return (float(spot[0]), float(spot[1])) if np.isfinite(spot).all() else None

"""How the window looks at the city, as the stage wants to know it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from viewer.app.settings import Settings
from viewer.geometry.camera import Camera, fit
from viewer.model.city import City
from viewer.model.places import selected_box
from viewer.model.state import ViewState
from viewer.render.view import Lens, View
from viewer.scene.photograph import Photograph
from viewer.ui.window import MainWindow

LEAST_SHARE = 0.02  # of the city's larger side that a selection is shown with


def view_of(
    state: ViewState,
    window: MainWindow,
    settings: Settings,
    *,
    hover_region: int,
    lens: Lens | None,
    backdrop: Photograph | None,
) -> View:
    """The state as this window shows it, in its size, its sizes of text and between its panels."""
    return View(
        state.camera,
        window.map.size_px,
        step=state.step,
        region_set=state.region_set,
        theme=state.theme,
        bare=state.bare,
        selection=state.selection,
        hover_region=hover_region,
        pixel_ratio=window.map.devicePixelRatioF(),
        type_scale=settings.type_scale * window.mode.type_scale,
        reduced_motion=settings.reduced_motion,
        margins_px=window.margins_px(),
        lens=lens if state.lens is not None and not state.bare else None,
        spread=state.spread,
        backdrop=backdrop,
    )


def camera_of_selection(city: City, state: ViewState, window: MainWindow, span: float) -> Camera | None:
    """What is selected in the middle of the map, with some room around it; turn and tilt stay. None without a place.

    span: of the city, of which a single point gets its share.
    """
    box = selected_box(city, state.selection)
    if box is None:
        return None
    grown = box + np.array([-1, -1, 1, 1]) * max(*(box[2:] - box[:2]), LEAST_SHARE * span)
    aimed = fit(grown, window.map.size_px, window.margins_px())
    return replace(aimed, rotation_deg=state.camera.rotation_deg, tilt_deg=state.camera.tilt_deg)

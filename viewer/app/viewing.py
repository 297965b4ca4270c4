"""How the window looks at the city, as the stage wants to know it."""

from __future__ import annotations

from viewer.app.settings import Settings
from viewer.model.state import ViewState
from viewer.render.view import Lens, View
from viewer.scene.photograph import Photograph
from viewer.ui.window import MainWindow


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

"""The panels of a window by their names; None when the mode does not have one."""

from __future__ import annotations

from viewer.ui.data_panel import DataPanel
from viewer.ui.factories import LATER
from viewer.ui.inspector_panel import InspectorPanel
from viewer.ui.layers_panel import LayersPanel
from viewer.ui.legend_panel import LegendPanel
from viewer.ui.palette import Palette
from viewer.ui.panel import Panel, let_go
from viewer.ui.problems_panel import ProblemsPanel
from viewer.ui.status_bar import StatusBar


class NamedPanels:
    """For a QMainWindow that keeps its panels in `panels`."""

    panels: dict[str, Panel]

    @property
    def layers(self) -> LayersPanel | None:
        return self.panels.get("layers")

    @property
    def legend(self) -> LegendPanel | None:
        return self.panels.get("legend")

    @property
    def inspector(self) -> InspectorPanel | None:
        return self.panels.get("inspector")

    @property
    def time(self) -> Panel | None:
        return self.panels.get("time")

    @property
    def problems(self) -> ProblemsPanel | None:
        return self.panels.get("problems")

    @property
    def data(self) -> DataPanel | None:
        return self.panels.get("data")

    @property
    def palette_panel(self) -> Palette | None:
        return self.panels.get("palette")

    @property
    def status(self) -> StatusBar:
        return self.statusBar()

    def forget_panels(self) -> None:
        """Closes docked panels and lets go of those that are made when they are opened: nothing in them is kept."""
        while self.close_last_panel():
            pass
        for name in LATER.keys() & self.panels.keys():
            let_go(self.panels.pop(name))

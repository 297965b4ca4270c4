"""Which panels there are by name, and how each is made: what is heavy is imported with the first that needs it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from viewer.model.mode import Mode
from viewer.ui.data_panel import DataPanel
from viewer.ui.inspector_panel import InspectorPanel
from viewer.ui.layers_panel import LayersPanel
from viewer.ui.legend_panel import LegendPanel
from viewer.ui.palette import Entry, Palette
from viewer.ui.panel import Panel
from viewer.ui.problems_panel import ProblemsPanel

Find = Callable[[], Iterable[Entry]]
Factory = Callable[[Mode, Find], Panel]


def _time(mode: Mode, find: Find) -> Panel:
    from viewer.ui.time_panel import TimePanel  # pyqtgraph: 0.1 s, paid with the first mode that has a time strip

    return TimePanel()


def _charts(mode: Mode, find: Find) -> Panel:
    from viewer.ui.charts_panel import ChartsPanel

    return ChartsPanel()


def _sankey(mode: Mode, find: Find) -> Panel:
    from viewer.ui.sankey_panel import SankeyPanel

    return SankeyPanel()


def _audit(mode: Mode, find: Find) -> Panel:
    from viewer.ui.audit_panel import AuditPanel

    return AuditPanel()


def _audit_rows(mode: Mode, find: Find) -> Panel:
    from viewer.ui.audit_rows_panel import AuditRowsPanel

    return AuditRowsPanel()


def _trace(mode: Mode, find: Find) -> Panel:
    from viewer.ui.trace_panel import TracePanel

    return TracePanel()


def _thrown(mode: Mode, find: Find) -> Panel:
    from viewer.ui.thrown_panel import ThrownPanel

    return ThrownPanel()


def _stories(mode: Mode, find: Find) -> Panel:
    from viewer.ui.story_panel import StoryPanel

    return StoryPanel()


def _plan(mode: Mode, find: Find) -> Panel:
    from viewer.ui.plan_panel import PlanPanel

    return PlanPanel()


FACTORIES: dict[str, Factory] = {
    "layers": lambda mode, find: LayersPanel(editable=mode.allows("edit_layers")),
    "legend": lambda mode, find: LegendPanel(),
    "inspector": lambda mode, find: InspectorPanel(),
    "time": _time,
    "problems": lambda mode, find: ProblemsPanel(),
    "data": lambda mode, find: DataPanel(),
    "palette": lambda mode, find: Palette(find),
}
LATER: dict[str, Factory] = {  # docked panels that are made when they are opened first
    "charts": _charts,
    "sankey": _sankey,
    "audit": _audit,
    "audit_rows": _audit_rows,
    "trace": _trace,
    "plan": _plan,
    "stories": _stories,
    "thrown": _thrown,
}

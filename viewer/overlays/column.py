"""Any column: regions or points shaded by its values; wealth and pollution are this kind with a role."""

from __future__ import annotations

from collections.abc import Mapping

from viewer.model.city import City
from viewer.model.state import Value
from viewer.overlays.choropleth import CLASS_PARAMS, COLUMN_PARAM, shade
from viewer.overlays.kind import Moment, OverlayKind
from viewer.overlays.quantity import choose
from viewer.scene.picture import Picture


def build(city: City, params: Mapping[str, Value], moment: Moment) -> Picture:
    """The chosen column or series, the first numeric one when none is chosen."""
    return shade(city, choose(city, str(params["column"])), params)


KIND = OverlayKind(
    "column",
    "Any column",
    build,
    needs=("columns",),
    params=(COLUMN_PARAM, *CLASS_PARAMS),
    subtitle="one column of the data",
)

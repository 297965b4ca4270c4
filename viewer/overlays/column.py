"""Any column or field as it is; wealth and pollution are this kind with a role."""

from __future__ import annotations

from collections.abc import Mapping

from viewer.model.city import City
from viewer.model.state import Value
from viewer.overlays.choropleth import CLASS_PARAMS, COLUMN_PARAM, shade
from viewer.overlays.kind import Choice, Moment, OverlayKind
from viewer.overlays.pollution import SURFACE_PARAM, field_of, field_picture
from viewer.overlays.quantity import candidates, choose
from viewer.scene.picture import Picture
from viewer.tongue import mark


def build(city: City, params: Mapping[str, Value], moment: Moment) -> Picture:
    """The chosen column or series, or field; the first column when none is chosen, the first field without columns."""
    if not params["column"] and (params["field"] or (city.fields and not candidates(city))):
        return field_picture(city, field_of(city, str(params["field"])), params)
    return shade(city, choose(city, str(params["column"])), params)


KIND = OverlayKind(
    "column",
    mark("Any column"),
    build,
    needs=("columns|fields",),
    params=(COLUMN_PARAM, Choice("field", (), "", mark("Field"), of="fields"), SURFACE_PARAM, *CLASS_PARAMS),
    subtitle=mark("one column of the data"),
)

"""Isobands of what is shown as features of GeoJSON, each with the two values that the field lies between."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from viewer.geometry.regions import to_shapely
from viewer.scene.marks import Shapes
from viewer.scene.picture import Shown

Geometry = Callable[[object], "dict[str, object] | None"]


def band_features(
    shown: Sequence[Shown], *, into: Callable[[np.ndarray], np.ndarray], geometry: Geometry
) -> list[dict[str, object]]:
    """One feature for each band that has an extent. into: the file's coordinates; geometry: of one shape."""
    import shapely

    features = []
    for layer in shown:
        for mark in (m for m in layer.picture.marks if isinstance(m, Shapes) and m.levels is not None):
            shapes = shapely.force_2d(shapely.orient_polygons(into(to_shapely(mark.rings))))
            for shape, (low, high) in zip(shapes, mark.levels.tolist()):
                if (drawn := geometry(shape)) is not None:
                    told = {
                        "layer": layer.title or layer.name,
                        "low": low,
                        "high": high,
                        "unit": layer.picture.legend.unit,
                    }
                    features.append({"type": "Feature", "properties": told, "geometry": drawn})
    return features

"""Where things of a city are: the box round what is selected."""

from __future__ import annotations

import numpy as np

from viewer.geometry.regions import FloatArray, bounds
from viewer.model.city import City
from viewer.model.state import Selection


def selected_box(city: City, selection: Selection) -> FloatArray | None:
    """(4,) xmin, ymin, xmax, ymax of the regions selected, else of the sites; None when they have no place."""
    if selection.regions:
        owner = city.region_set(selection.region_set) if selection.region_set else city.base
        boxes = bounds(owner.rings)[sorted(selection.regions)]
    elif selection.sites and city.sites is not None:
        points = city.sites.xy[[site for site in sorted(selection.sites) if site < len(city.sites)]]
        boxes = np.hstack((points, points))
    else:
        return None
    known = boxes[np.isfinite(boxes).all(axis=1)]
    return np.concatenate((known[:, :2].min(axis=0), known[:, 2:].max(axis=0))) if len(known) else None

"""Where things of a city are: the box round what is selected."""

from __future__ import annotations

import numpy as np

from viewer.geometry.regions import FloatArray, bounds
from viewer.model.city import City
from viewer.model.plan import NO_PLAN, Plan
from viewer.model.state import Selection


def selected_box(city: City, selection: Selection, plan: Plan = NO_PLAN) -> FloatArray | None:
    """(4,) xmin, ymin, xmax, ymax of the regions selected, else of the sites, else of the ends of the flows.

    plan: a what-if of the city, whose sites stand where it puts them. None when nothing selected has a place.
    """
    if selection.regions:
        owner = city.region_set(selection.region_set) if selection.region_set else city.base
        boxes = bounds(owner.rings)[sorted(selection.regions)]
    elif selection.sites and city.sites is not None:
        points = planned_sites(city, plan)
        boxes = np.tile(points[[site for site in sorted(selection.sites) if site < len(points)]], 2)
    elif selection.flows and city.flows is not None:
        rows = [flow for flow in sorted(selection.flows) if flow < len(city.flows)]
        boxes = np.tile(np.vstack((city.flows.origin.xy[rows], city.flows.destination.xy[rows])), 2)
    else:
        return None
    known = boxes[np.isfinite(boxes).all(axis=1)]
    return np.concatenate((known[:, :2].min(axis=0), known[:, 2:].max(axis=0))) if len(known) else None


def planned_sites(city: City, plan: Plan) -> FloatArray:
    """(k, 2) where the sites of a city stand in a what-if, those that it adds last; nan without a place."""
    if city.sites is None:
        return np.zeros((0, 2))
    moved = {move.site: (move.x, move.y) for move in plan.moves}
    here = [moved.get(site, xy) for site, xy in zip(city.sites.ids, city.sites.xy.tolist())]
    return np.array([*here, *((add.x, add.y) for add in plan.adds)], float).reshape(-1, 2)

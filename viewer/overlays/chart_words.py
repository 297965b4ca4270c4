"""What charts say beside their sentence: the axis of a curve, what weighs, what is left out, how it was ranked."""

from __future__ import annotations

import numpy as np

from viewer.errors import clip
from viewer.geometry.regions import FloatArray
from viewer.overlays.quantity import Quantity
from viewer.scene import words
from viewer.tongue import tr

LONGEST_NAME = 24  # of a column in the title of an axis


def note(of: Quantity, weights: FloatArray | None, known: np.ndarray) -> str:
    """What weighs, and how many regions are left out."""
    lost = int((~known).sum())
    missing = tr("{districts} without data", districts=words.count(lost, of.singular, of.plural)) if lost else ""
    return " · ".join(filter(None, (tr("weighed by people") if weights is not None else "", missing)))


def curve_axis(of: Quantity, by: Quantity | None, weights: FloatArray | None) -> str:
    """Who stands along a curve of shares, and in which order."""
    who = tr("people") if weights is not None else of.plural
    if by is not None and by.role == "wealth":
        return tr("{people}, poorest first", people=who)
    return tr("{people}, least {column} first", people=who, column=clip(words.inside((by or of).title), LONGEST_NAME))


def curve_rule(by: Quantity | None, *, per_head: bool) -> str:
    """How a curve of shares is made, for a receipt."""
    if by is None:
        if per_head:
            return tr("cumulative shares of people and of what they have, ranked by the same; per head")
        return tr("cumulative shares of people and of what they have, ranked by the same")
    column = words.inside(by.title)
    if per_head:
        return tr("cumulative shares of people and of what they have, ranked by {column}; per head", column=column)
    return tr("cumulative shares of people and of what they have, ranked by {column}", column=column)

"""What a lens found, as sentences that are true for its numbers, also when there is nothing to find."""

from __future__ import annotations

from viewer.analysis.lens import Found, Lens, Mean
from viewer.geometry.camera import Camera
from viewer.model.city import City
from viewer.scene import words
from viewer.scene.lens import Lens as Pane

SURE = 0.05
WHOLE = 1.0 - 1e-9  # from this share of its area on a district lies inside altogether
ALIKE = 0.02  # two means that differ by less, against the larger, are told as alike


def sentence(city: City, found: Found, name: str, title: str = "", unit: str = "", *, where: str = "") -> str:
    """Who is inside, and how the column `name` there compares with outside.

    title, unit: of a column that the base set does not have, such as one of another time. where: "live in Kiln
    Street", for people of one place; they are told by the number of districts without it.
    """
    base = city.base
    if base is None or not found.regions:
        return "Nothing lies inside."
    column = base.columns.get(name)
    title = title or (column.label if column is not None else name)
    unit = unit or (column.unit if column is not None else "")
    return f"{_who(city, found, where)} {_compared(found.mean(name), title, unit, whole=is_whole(found))}"


def held(asked: Lens, pane: Pane, camera: Camera) -> Found:
    """What a pane holds: the districts under its circle, or under its drawn shape."""
    return asked.polygon(pane.corners(camera)) if pane.shape else asked.circle(*pane.centre, pane.radius(camera))


def is_whole(found: Found) -> bool:
    """True if every district lies inside with all its area."""
    return bool((found.share >= WHOLE).all())


def tonnes(city: City, found: Found) -> str:
    """What came in, went out and stayed; "" without flows."""
    if city.flows is None or found.tonnes_in != found.tonnes_in:
        return ""
    unit, clock = city.flows.unit, city.clock
    period = words.moment(clock.step, None, len(clock))
    came, went, stayed = (
        words.quantity(amount, unit) for amount in (found.tonnes_in, found.tonnes_out, found.tonnes_within)
    )
    return f"{came} came in, {went} went out and {stayed} stayed inside{f' in {period}' if period else ''}."


def _who(city: City, found: Found, where: str) -> str:
    base = city.base
    districts = words.count(found.regions, base.singular, base.plural)
    if not found.weighted:
        return f"This place touches {districts}."
    people = words.count(round(found.people), "person")
    return f"{people[:1].upper()}{people[1:]} {where or f'in {districts}'}."


def _compared(mean: Mean, title: str, unit: str, *, whole: bool) -> str:
    """whole: every district lies inside with all its area, so that there is nothing else to compare with."""
    if mean.inside != mean.inside:
        return f"{title}: no data inside."
    inside = words.quantity(mean.inside, unit)
    if mean.outside != mean.outside:
        return f"{title}: {inside} inside, {'and nothing lies outside' if whole else 'no data outside'}."
    outside = words.quantity(mean.outside, unit)
    gap = mean.inside - mean.outside
    larger = max(abs(mean.inside), abs(mean.outside))
    if larger == 0 or abs(gap) <= ALIKE * larger:
        return f"{title} is about the same inside ({inside}) as outside ({outside}).{_chance(mean, alike=True)}"
    how = "higher" if gap > 0 else "lower"
    times = f", {words.number(mean.ratio, 2)} times as much" if mean.inside > 0 and mean.outside > 0 else ""
    return f"{title} is {how} inside ({inside}) than outside ({outside}){times}.{_chance(mean)}"


def _chance(mean: Mean, alike: bool = False) -> str:
    if mean.p != mean.p:
        return ""
    if mean.p <= SURE:
        often = words.number(1000 * mean.p, 2)
        what = "even so small a difference" if alike else "so large a difference"
        return f" Chance alone makes {what} in {often} of 1,000 shufflings."
    return f" Chance alone may make such a difference (p = {words.number(mean.p, 2)})."

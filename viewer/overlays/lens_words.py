"""What a lens found, as sentences that are true for its numbers, also when there is nothing to find."""

from __future__ import annotations

from viewer.analysis.lens import Found, Lens, Mean
from viewer.geometry.camera import Camera
from viewer.model.city import City
from viewer.scene import words
from viewer.scene.lens import Lens as Pane
from viewer.tongue import tr

SURE = 0.05
WHOLE = 1.0 - 1e-9  # from this share of its area on a district lies inside altogether
ALIKE = 0.02  # two means that differ by less, against the larger, are told as alike


def sentence(city: City, found: Found, name: str, title: str = "", unit: str = "", *, place: str = "") -> str:
    """Who is inside, and how the column `name` there compares with outside.

    title, unit: of a column that the base set does not have, such as one of another time. place: the name of the
    one where the people live; they are told by the number of districts without it.
    """
    base = city.base
    if base is None or not found.regions:
        return tr("Nothing lies inside.")
    column = base.columns.get(name)
    title = title or (column.label if column is not None else name)
    unit = unit or (column.unit if column is not None else "")
    return f"{_who(city, found, place)} {_compared(found.mean(name), title, unit, whole=is_whole(found))}"


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
    if not period:
        return tr("{came} came in, {went} went out and {stayed} stayed inside.", came=came, went=went, stayed=stayed)
    return tr("{came} came in, {went} went out and {stayed} stayed inside in {period}.",
              came=came, went=went, stayed=stayed, period=period)  # fmt: skip


def _who(city: City, found: Found, place: str) -> str:
    base = city.base
    districts = words.count(found.regions, base.singular, base.plural)
    if not found.weighted:
        return tr("This place touches {districts}.", districts=districts)
    people = words.count(round(found.people), "person")
    people = f"{people[:1].upper()}{people[1:]}"
    if place:
        return tr("{people} live in {place}.", people=people, place=place)
    return tr("{people} in {districts}.", people=people, districts=districts)


def _compared(mean: Mean, title: str, unit: str, *, whole: bool) -> str:
    """whole: every district lies inside with all its area, so that there is nothing else to compare with."""
    if mean.inside != mean.inside:
        return tr("{column}: no data inside.", column=title)
    inside = words.quantity(mean.inside, unit)
    if mean.outside != mean.outside:
        if whole:
            return tr("{column}: {inside} inside, and nothing lies outside.", column=title, inside=inside)
        return tr("{column}: {inside} inside, no data outside.", column=title, inside=inside)
    outside = words.quantity(mean.outside, unit)
    gap = mean.inside - mean.outside
    larger = max(abs(mean.inside), abs(mean.outside))
    if larger == 0 or abs(gap) <= ALIKE * larger:
        said = tr("{column} is about the same inside ({inside}) as outside ({outside}).",
                  column=title, inside=inside, outside=outside)  # fmt: skip
        return " ".join(filter(None, (said, _chance(mean, alike=True))))
    said = _against(mean, column=title, inside=inside, outside=outside)
    return " ".join(filter(None, (said, _chance(mean))))


def _against(mean: Mean, **told: str) -> str:
    """Which is higher, and how many times as much where that makes sense."""
    if mean.inside > 0 and mean.outside > 0:
        told["ratio"] = words.number(mean.ratio, 2)
        if mean.inside > mean.outside:
            return tr("{column} is higher inside ({inside}) than outside ({outside}), {ratio} times as much.", **told)
        return tr("{column} is lower inside ({inside}) than outside ({outside}), {ratio} times as much.", **told)
    if mean.inside > mean.outside:
        return tr("{column} is higher inside ({inside}) than outside ({outside}).", **told)
    return tr("{column} is lower inside ({inside}) than outside ({outside}).", **told)


def _chance(mean: Mean, alike: bool = False) -> str:
    if mean.p != mean.p:
        return ""
    if mean.p <= SURE:
        often = words.number(1000 * mean.p, 2)
        told = {"often": often, "draws": words.number(1000)}
        if alike:
            return tr("Chance alone makes even so small a difference in {often} of {draws} shufflings.", **told)
        return tr("Chance alone makes so large a difference in {often} of {draws} shufflings.", **told)
    return tr("Chance alone may make such a difference (p = {p}).", p=words.number(mean.p, 2))

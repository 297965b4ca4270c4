"""What is wrong with the pictures of a story: overlays, parameters, lenses and what-ifs that the city cannot show."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping

from viewer import overlays
from viewer.analysis import whatif
from viewer.errors import OverlayError, PlanError, Problem
from viewer.model.city import City
from viewer.model.seen import seen
from viewer.model.state import Layer, Value
from viewer.model.story import Scene, Story
from viewer.overlays.choices import choices
from viewer.overlays.kind import Choice, OverlayKind, Parameter, Toggle
from viewer.overlays.lens_content import LAYER

MOST_NAMED = 8


def layer_faults(city: City, story: Story, kinds: Mapping[str, OverlayKind] | None = None) -> list[Problem]:
    """A Problem for everything that a scene of the story shows and the city, or the program, does not have.

    kinds: those that are known, the program's own when None. Nothing is built but the what-ifs.
    """
    known = overlays.KINDS if kinds is None else kinds
    return [problem for scene in story.scenes for problem in _faults(city, story, scene, known)]


def _faults(city: City, story: Story, scene: Scene, kinds: Mapping[str, OverlayKind]) -> Iterator[Problem]:
    state, shown = scene.state, seen(city, scene.state.region_set)
    where = {"file": story.file or story.name, "scene": scene.name}
    for number, layer in enumerate(state.layers, 1):
        yield from _of_layer(shown, layer, kinds, f"layers[{number}]", where)
    for field, pane in (("lens", state.lens), ("compare", state.compare)):
        if pane is not None and pane.content.startswith(LAYER):
            yield from _of_kind(shown, pane.content.removeprefix(LAYER), kinds, f"{field}.content", where)
    if state.plan:
        try:
            whatif.apply(city, state.plan)
        except PlanError as error:
            yield Problem(str(error), "a what-if that can be worked out", field="plan", **where)


def _of_kind(
    shown: City, name: str, kinds: Mapping[str, OverlayKind], at: str, where: Mapping[str, str]
) -> Iterator[Problem]:
    if name not in kinds:
        near = _nearest(name, kinds)
        yield Problem(f"there is no overlay {name!r}", f"one of {', '.join(kinds)}", near, field=at, **where)
    elif not kinds[name].fits(shown):
        needs = " and ".join(need.replace("|", " or ") for need in kinds[name].needs)
        yield Problem(f"{name}: {shown.title or shown.name} has no {needs}", field=at, **where)


def _of_layer(
    shown: City, layer: Layer, kinds: Mapping[str, OverlayKind], at: str, where: Mapping[str, str]
) -> Iterator[Problem]:
    faults = list(_of_kind(shown, layer.kind, kinds, f"{at}.kind", where))
    yield from faults
    if layer.kind not in kinds:
        return
    kind = kinds[layer.kind]
    known = {parameter.name: parameter for parameter in kind.params}
    for name, value in layer.params:
        field = f"{at}.params.{name}"
        if name in known:
            yield from _of_value(shown, kind, known[name], value, {"field": field, **where}, fits=not faults)
        else:
            found, listed = f"{kind.name} has no parameter {name!r}", ", ".join(known) or "none"
            yield Problem(found, f"one of {listed}", _nearest(name, known), field=field, **where)


def _of_value(
    shown: City, kind: OverlayKind, parameter: Parameter, value: Value, where: Mapping[str, str], *, fits: bool
) -> Iterator[Problem]:
    """What is wrong with one value; of words that the city's data add it is a warning, for some have other names."""
    if isinstance(parameter, Toggle) and not isinstance(value, bool):
        yield Problem(f"{value!r} is neither on nor off", "true or false", **where)
        return
    try:
        overlays.check(kind, parameter, value)
    except OverlayError as error:
        yield Problem(str(error), hint=_nearest(str(value), getattr(parameter, "options", ())), **where)
        return
    if fits and isinstance(parameter, Choice) and parameter.of:
        there = [word for word, _ in choices(parameter, shown)]
        if value not in (*there, parameter.default):
            listed, near = ", ".join(filter(None, there[:MOST_NAMED])), _nearest(str(value), there)
            found = f"{kind.name}: {parameter.name} {value!r} is not in the data"
            yield Problem(found, f"one of {listed or 'none'}", near, severity="warning", **where)


def _nearest(word: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"did you mean {close[0]!r}?" if close else ""

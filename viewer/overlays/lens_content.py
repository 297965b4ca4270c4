"""What can be seen in the lens: another overlay, another time, the city without the what-if; what is asked of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from viewer.analysis import whatif
from viewer.geometry.regions import FloatArray
from viewer.model.city import City, RegionSet
from viewer.model.plan import NO_PLAN
from viewer.model.state import Layer, ViewState
from viewer.overlays.charts import top_readout
from viewer.overlays.kind import Moment, OverlayKind
from viewer.overlays.quantity import mean_over_time
from viewer.scene import words
from viewer.scene.findings import Subject
from viewer.scene.marks import Fills
from viewer.scene.picture import Picture, Readout, Shown
from viewer.scene.stacking import stacked
from viewer.tongue import tr

LAYER, STEP, UNPLANNED = "layer:", "step:", "without plan"
FIRST = ("wealth", "pollution", "burden", "waste")  # what is worth seeing beside something else

Kinds = Mapping[str, OverlayKind]


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """What the lens compares inside with outside: (n,) values of the regions of the base set."""

    subject: Subject
    values: FloatArray


def choices(city: City, state: ViewState, kinds: Kinds) -> tuple[tuple[str, str], ...]:
    """Everything that fits as (content, title), the most telling first; empty for a city without overlays."""
    on_top = _top(state, kinds)
    fitting = [kind for kind in kinds.values() if kind.fits(city) and kind.name not in (on_top, "borders")]
    fitting.sort(key=lambda kind: FIRST.index(kind.name) if kind.name in FIRST else len(FIRST))
    found = [(LAYER + kind.name, tr(kind.title)) for kind in fitting]
    if state.plan:
        found.insert(0, (UNPLANNED, tr("without the what-if")))
    return (*found, *_times(city, state))


def _times(city: City, state: ViewState) -> list[tuple[str, str]]:
    steps = len(city.clock)
    if steps < 2:
        return []

    ends = [step for step in (0, steps - 1) if step != state.step]
    whole = [] if state.step is None else [(STEP, _moment(city, None))]
    return whole + [(f"{STEP}{step}", _moment(city, step)) for step in ends]


def _moment(city: City, step: int | None) -> str:
    clock = city.clock
    label = clock.labels[step] if step is not None and step < len(clock.labels) else ""
    return words.moment(clock.step, step, len(clock), label)


def resolved(city: City, state: ViewState, kinds: Kinds, wanted: str | None = None) -> str:
    """The content of the state's lens, or `wanted`, if that still fits, else the first that does; "" for none."""
    known = [key for key, _ in choices(city, state, kinds)]
    if wanted is None:
        wanted = state.lens.content if state.lens is not None else ""
    return wanted if wanted in known else (known[0] if known else "")


def titles(city: City, state: ViewState, content: str, kinds: Kinds, shown: tuple[Shown, ...]) -> tuple[str, str]:
    """What is compared, in words: the map as it is with the layers `shown`, and the other side."""
    right = dict(choices(city, state, kinds)).get(content, "")
    if content == UNPLANNED:
        return tr("with the what-if"), right
    if content.startswith(STEP):
        return _moment(city, state.step), right
    names = [layer.title for layer in shown if layer.title and not layer.picture.legend.background]
    return (names[-1] if names else ""), right


def pictures(city: City, state: ViewState, content: str, kinds: Kinds) -> tuple[Shown, ...]:
    """What is seen inside, bottom first. The city is as it was opened: the state's plan is applied here.

    OverlayError or PlanError say what cannot be built.
    """
    plan = NO_PLAN if content == UNPLANNED else state.plan
    seen = whatif.apply(city, plan) if plan else city
    if content.startswith(LAYER):
        layer = state.layer(content.removeprefix(LAYER)) or Layer(content.removeprefix(LAYER))
        layers, step = (layer,), state.step
    else:
        layers = tuple(layer for layer in state.layers if layer.visible and layer.kind in kinds)
        number = content.removeprefix(STEP)
        step = state.step if content == UNPLANNED else int(number) if number.isdigit() else None
    moment = Moment(step, state.account)
    built = [(layer, kinds[layer.kind]) for layer in layers]
    return stacked(
        [
            Shown(x.kind, frozen(kind.build(seen, kind.values(x.params), moment), step), x.opacity, kind.colour,
                  tr(kind.title))
            for x, kind in built
        ]
    )  # fmt: skip


def frozen(picture: Picture, step: int | None) -> Picture:
    """The picture at one step for good, whatever step is shown around it."""
    if not picture.over_time:
        return picture
    marks = tuple(replace(m, values=_row(m.values, step)) if isinstance(m, Fills) else m for m in picture.marks)
    readouts = tuple(replace(r, values=_row(r.values, step)) for r in picture.readouts)
    return replace(picture, marks=marks, readouts=readouts, over_time=False)


def asked(base: RegionSet, shown: tuple[Shown, ...], step: int | None) -> Asked | None:
    """The numbers of what is shaded on top in these layers; None without any."""
    readout = top_readout(base, shown)
    if readout is None:
        return None
    subject = Subject(readout.label, readout.unit, base.singular, base.plural)
    return Asked(subject, _values(readout, step))


def _values(readout: Readout, step: int | None) -> FloatArray:
    return np.asarray(_row(readout.values, step), float)


def _row(values: FloatArray, step: int | None) -> FloatArray:
    """(n,) of a step, or the mean of what is known over all; (n,) values are the same at any step."""
    if values.ndim == 1:
        return values
    if step is not None:
        return values[min(step, len(values) - 1)]
    return mean_over_time(values)


def _top(state: ViewState, kinds: Kinds) -> str:
    """The kind that is shaded on top, as far as the stack tells: its last visible layer but flows and outlines."""
    shading = [x.kind for x in state.layers if x.visible and x.kind in kinds and x.kind not in ("waste", "borders")]
    return shading[-1] if shading else ""

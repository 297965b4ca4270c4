"""Pictures without a window: one snapshot as asked for, or every overlay of a city into a folder."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.analysis import whatif
from viewer.app.carrying import in_png
from viewer.errors import PackError, Problem, UsageError, has_errors
from viewer.geometry.regions import FloatArray
from viewer.model.city import City, Clock
from viewer.model.plan import NO_PLAN, Plan, from_dict
from viewer.model.seen import other_sets, seen
from viewer.model.state import Layer, LensSpot, Value, ViewState
from viewer.overlays.kind import Choice, Parameter, Range, Toggle
from viewer.packs.periods import Steps, day_of

if TYPE_CHECKING:
    from viewer.scene.photograph import Photograph

HOME = Path(__file__).resolve().parents[2]
OUT = Path("out")


def capital() -> Path:
    """The pack that opens when nothing is named."""
    return HOME / "maps" / "capital-2147"


def has_display() -> bool:
    """True where a window can be opened: a screen is named, or the person chose a platform of Qt."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM", "offscreen") != "offscreen":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def draw(city: City, out: Path, options: argparse.Namespace) -> None:
    """Draws the city as the options of `rhea snapshot` say into `out`."""
    city = shown_set(city, options.region_set)
    layers = chosen_layers(city, options.overlay, column=options.column, measure=options.measure)
    state = ViewState(
        layers=with_params(city, layers, options.param),
        step=step_of(city.clock, options.time),
        region_set=options.region_set or "",
        theme=options.theme,
        legend=not options.no_legend,
        account=options.account,
        plan=plan_in(options.plan),
    )
    state = replace(state, lens=lens_in(city, state, options.lens, options.lens_content))
    backdrop = photograph(options.backdrop, options.pins)
    _write(city, state, out, size=options.size, tilt_deg=options.tilt, backdrop=backdrop)
    if backdrop is not None:
        print(f"rhea: {backdrop.error()}", file=sys.stderr)


def plan_in(path: Path | None) -> Plan:
    """The what-if of a JSON file; the empty one for None. UsageError for what is none."""
    if path is None:
        return NO_PLAN
    try:
        given = json.loads(path.read_bytes())
        return from_dict(given)
    except OSError as error:
        raise UsageError(f"--plan {path}: {error.strerror or error}") from error
    except (ValueError, AttributeError, TypeError) as error:
        raise UsageError(f"--plan {path}: {error}") from error


def lens_in(city: City, state: ViewState, corners: FloatArray | None, content: str) -> LensSpot | None:
    """The lens that the command line asks for; None for none. UsageError for what cannot be seen in it."""
    if corners is None:
        if content:
            raise UsageError("--lens-content and --lens go together: what is seen in the lens, and where it lies")
        return None
    from viewer.overlays import KINDS, lens_content

    low, high = corners.min(axis=0), corners.max(axis=0)
    x, y = ((low + high) / 2).tolist()
    spot = LensSpot(x, y, content=content, corners=tuple((float(a - x), float(b - y)) for a, b in corners))
    known = [key for key, _ in lens_content.choices(city, state, KINDS)]
    if content and content not in known:
        raise UsageError(f"--lens-content {content}: there is {', '.join(known) or 'nothing'}")
    return spot


def draw_all(
    paths: Sequence[Path], kinds: Sequence[str], *, layer: str | None, crs: str | None, region_set: str | None = None
) -> int:
    """Draws every overlay of a city that has no window to be shown in, says where, and gives the exit code.

    Where neither overlays nor a region set are named, other sets and floor plans are drawn too, in their first view.
    """
    from viewer.app.describe import tell
    from viewer.overlays import offered
    from viewer.packs.read import read

    reading = read(list(paths), layer=layer, crs=crs)
    city = shown_set(reading.city, region_set)
    names = list(kinds) or [kind.name for kind in offered(city)]
    wanted = [(name, [name], 0.0, city) for name in names] + [("all", [], 40.0, city)]
    if not kinds and region_set is None:
        wanted += [(one.name, [], 0.0, seen(city, one.name)) for one in other_sets(city)]
    print(f"rhea: no display here, so the overlays of {city.title or city.name} are drawn into {OUT}/", file=sys.stderr)
    for title, chosen, tilt, shown in wanted:
        file = OUT / f"{city.name}-{title}.png"
        _write(shown, _state_of(shown, chosen), file, size=(1920, 1080), tilt_deg=tilt)
        print(file)
    tell(reading.problems, len(reading.repairs))
    return int(has_errors(reading.problems))


def _state_of(city: City, kinds: Sequence[str]) -> ViewState:
    """The named overlays of a city or a part of it, its own first view for none."""
    return ViewState(layers=chosen_layers(city, kinds), region_set=city.base.name if city.base is not None else "")


def photograph(photo: str | None, pins: str | None) -> Photograph | None:
    """The backdrop that a command line names; None when it names none. UsageError for one without the other."""
    if photo is None and pins is None:
        return None
    if photo is None or pins is None:
        raise UsageError("--backdrop and --pins go together: a photograph, and where the ground lies in it")
    from viewer.packs.pins import registered
    from viewer.render.photo import load_photo
    from viewer.scene.photograph import Photograph

    return Photograph(load_photo(Path(photo)), registered(Path(pins)))


def _write(
    city: City, state: ViewState, out: Path, *, size: tuple[int, int], tilt_deg: float,
    backdrop: Photograph | None = None,
) -> None:  # fmt: skip
    from viewer.overlays import KINDS, lens_query, picture_stack
    from viewer.overlays.receipts import receipt
    from viewer.render.snapshot import application, save_png, snapshot

    application()
    shown = picture_stack(city, state)
    carry = partial(in_png, receipt=receipt(city, state, shown))
    tilted = replace(state, camera=replace(state.camera, tilt_deg=tilt_deg))
    looked = lens_query.looked_through(city, state, KINDS, shown)
    image = snapshot(whatif.apply(city, state.plan), tilted, shown, size, backdrop=backdrop, glass=looked)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        save_png(image, out, carry)
    except OSError as error:
        raise PackError([Problem(f"cannot write: {error.strerror or error}", file=str(out))]) from error


def chosen_layers(
    city: City, kinds: Sequence[str], *, column: str | None = None, measure: str | None = None
) -> tuple[Layer, ...]:
    """The layers that the command line names, or the city's own first view; UsageError for what does not exist.

    Outlines and names are drawn above whatever is named: a map without them answers no question.
    """
    from viewer.overlays import KINDS, default_layers, offered

    fitting = {kind.name for kind in offered(city)}
    for name in kinds:
        if name not in KINDS:
            raise UsageError(f"--overlay {name}: no such kind; there are {', '.join(sorted(KINDS))}")
        if name not in fitting:
            raise UsageError(f"--overlay {name}: {city.name} lacks what it needs ({', '.join(KINDS[name].needs)})")
    named = [*kinds, "borders"] if kinds and "borders" in fitting and "borders" not in kinds else kinds
    layers = tuple(Layer(name) for name in named) or default_layers(city)
    for name, value in (("column", column), ("measure", measure)):
        if value is not None:
            layers = _with_choice(city, layers, name, value)
    return layers


def _with_choice(city: City, layers: tuple[Layer, ...], name: str, value: str) -> tuple[Layer, ...]:
    """The layers, with the parameter `name` set where it may have this value; UsageError where none may."""
    from viewer.overlays import KINDS
    from viewer.overlays.choices import choices

    known = {
        layer.kind: [word for word, _ in choices(parameter, city) if word]
        for layer in layers
        for parameter in KINDS[layer.kind].params
        if parameter.name == name and isinstance(parameter, Choice)
    }
    if not known:
        shown = ", ".join(layer.kind for layer in layers)
        raise UsageError(f"--{name} {value}: of what is shown ({shown}) nothing takes a {name}; see --overlay")
    if not any(value in words for words in known.values()):
        there = dict.fromkeys(word for words in known.values() for word in words)
        raise UsageError(f"--{name} {value}: there is {', '.join(there)}")
    return tuple(layer.with_param(name, value) if value in known.get(layer.kind, ()) else layer for layer in layers)


def shown_set(city: City, name: str | None) -> City:
    """The city on one of its region sets, or the floor plan of that name; UsageError with the known names."""
    if name is None:
        return city
    known = [one.name for one in city.region_sets]
    if name not in known:
        raise UsageError(f"--region-set {name}: no such set; there is {', '.join(known) or 'none'}")
    return seen(city, name)


def with_params(city: City, layers: tuple[Layer, ...], given: Sequence[tuple[str, str, str]]) -> tuple[Layer, ...]:
    """The layers with parameters set as KIND.NAME=VALUE says; UsageError for what is not there."""
    from viewer.overlays import KINDS

    for kind, name, text in given:
        if kind not in {layer.kind for layer in layers}:
            raise UsageError(
                f"--param {kind}.{name}: {kind} is not shown; there is {', '.join(x.kind for x in layers)}"
            )
        known = {parameter.name: parameter for parameter in KINDS[kind].params}
        if name not in known:
            raise UsageError(f"--param {kind}.{name}: {kind} has {', '.join(known) or 'no parameter'}")
        value = _value(known[name], f"--param {kind}.{name}", text)
        layers = tuple(layer.with_param(name, value) if layer.kind == kind else layer for layer in layers)
    return layers


def _value(parameter: Parameter, option: str, text: str) -> Value:
    """The text as a value of the parameter; what a city does not have is told when the picture is built."""
    if isinstance(parameter, Toggle):
        if text.lower() not in ("on", "off"):
            raise UsageError(f"{option}={text}: expected on or off")
        return text.lower() == "on"
    if isinstance(parameter, Range):
        try:
            return float(text)
        except ValueError:
            raise UsageError(f"{option}={text}: expected a number") from None
    return text


def step_of(clock: Clock, text: str | None) -> int | None:
    """The step that `--time` means: a number counted from 1, or the step that holds an ISO 8601 moment; None is all."""
    if text is None:
        return None
    if not len(clock):
        raise UsageError(f"--time {text}: this city has no time axis")
    if text.isdigit() and len(text) != 4:  # four digits are a year
        if not 1 <= int(text) <= len(clock):
            raise UsageError(
                f"--time {text}: steps are counted from 1 ({clock.starts[0]}) to {len(clock)} ({clock.starts[-1]}) here"
            )
        return int(text) - 1
    try:
        step = Steps(clock).at(day_of(text))
    except ValueError:
        raise UsageError(f"--time {text}: neither ISO 8601, such as {clock.starts[0]}, nor a step number") from None
    if step < 0:
        raise UsageError(f"--time {text}: the clock goes from {clock.starts[0]} to {clock.starts[-1]}")
    return step

"""Receipts of what is shown: every visible overlay with its formula, its exact figures, and what it says of a place."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

import numpy as np

from viewer import __version__
from viewer.analysis.rank import rank
from viewer.geometry.camera import Camera
from viewer.model import receipt as slip
from viewer.model.city import City, Column, RegionSet
from viewer.model.plan import as_dict, from_dict
from viewer.model.receipt import Data, Input, Line, Receipt
from viewer.model.state import Compare, Layer, LensSpot, Selection, Value, ViewState
from viewer.overlays import KINDS, lens_query
from viewer.scene import words
from viewer.scene.marks import Fills
from viewer.scene.picture import Readout, Shown
from viewer.tongue import bare, spoken, tr


def receipt(city: City, state: ViewState, shown: Sequence[Shown], title: str = "") -> Receipt:
    """The receipt of a picture: each overlay as a whole, then the selected regions one by one.

    city: as it is, before any what-if of the state; `shown` has the what-if in it.
    """
    lines = [line for layer in shown for line in _whole(layer)]
    if (lens := lens_query.seen(city, state, KINDS)) is not None:
        lines += lens_query.receipt_lines(lens)
    regions = _regions(city, state.selection.region_set)
    if regions is not None:
        chosen = sorted(region for region in state.selection.regions if 0 <= region < len(regions))
        lines += [line for region in chosen for line in of_region(city, regions, region, shown, state.step)]
    return Receipt(title or city.title or city.name, data_of(city), asked(state), tuple(lines), f"rhea {__version__}")


def of_region(city: City, regions: RegionSet, region: int, shown: Sequence[Shown], step: int | None) -> list[Line]:
    """What the shown overlays say of one region, each figure with its maths, topmost first."""
    return [
        _of_region(city, regions, region, layer, readout, step)
        for layer in reversed(shown)
        for readout in layer.picture.readouts
        if readout.region_set == regions.name
    ]


def data_of(city: City) -> Data:
    """Which files a city was read from; nothing of where they lie on this machine but their name."""
    base = city.base
    sums = tuple(sorted(city.sha256.items()))
    pack = any(name == "pack.toml" for name, _ in sums)
    sources = tuple(dict.fromkeys(f"{s.name}{f' ({s.licence})' if s.licence else ''}" for s in city.sources))
    layer = "" if pack or base is None else base.name
    return Data(PurePath(city.path).name or city.name, sums, layer, "" if pack else city.crs.source, sources)


def asked(state: ViewState) -> dict[str, object]:
    """What decides the figures of a picture, as JSON values; where one looks and how it is styled does not."""
    layers = [{"kind": x.kind, "params": dict(x.params)} for x in state.layers if x.visible]
    selection = state.selection
    return _of_language() | _of_lens(state) | _of_compare(state) | {
        "layers": layers, "step": state.step, "account": state.account, "region_set": state.region_set,
        "plan": as_dict(state.plan), "regions": sorted(selection.regions), "regions_of": selection.region_set,
    }  # fmt: skip


def _of_language() -> dict[str, object]:
    """In which language labels and words are, where that is not English: a replay speaks it, too."""
    code = spoken().code
    return {"language": code} if code != "en" else {}


def _of_lens(state: ViewState) -> dict[str, object]:
    """Where the lens lies, in the world, and what is in it; nothing without one."""
    spot = state.lens
    if spot is None or state.bare:
        return {}
    return {"lens": {"x": spot.x, "y": spot.y, "radius": spot.radius_px * state.camera.units_per_px,
                     "content": spot.content, "corners": [list(corner) for corner in spot.corners]}}  # fmt: skip


def _of_compare(state: ViewState) -> dict[str, object]:
    compare = state.compare
    if compare is None or state.bare:
        return {}
    return {"compare": {"how": compare.how, "content": compare.content, "share": compare.share}}


def _compare_in(given: dict[str, object]) -> Compare | None:
    told = given.get("compare")
    if told is None:
        return None
    return Compare("split" if told["how"] == "split" else "slide", str(told["content"]), float(told["share"]))


def _lens_in(given: dict[str, object]) -> LensSpot | None:
    told = given.get("lens")
    if told is None:
        return None
    corners = tuple((float(x), float(y)) for x, y in told["corners"])
    return LensSpot(float(told["x"]), float(told["y"]), float(told["radius"]), str(told["content"]), corners)


def state_of(given: dict[str, object]) -> ViewState:
    """The state that `asked` describes; ValueError when it describes none."""
    try:
        layers = tuple(
            Layer(str(one["kind"]), tuple(sorted((str(n), _value(v)) for n, v in one["params"].items())))
            for one in given["layers"]
        )
        step = given["step"]
        chosen = frozenset(int(region) for region in given["regions"])
        return ViewState(
            layers=layers, step=None if step is None else int(step),
            account="official" if given["account"] == "official" else "full", region_set=str(given["region_set"]),
            plan=from_dict(given["plan"]), selection=Selection(str(given["regions_of"]), chosen),
            lens=_lens_in(given), compare=_compare_in(given), camera=Camera(units_per_px=1.0),
        )  # fmt: skip
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"what was asked is not complete: {error}") from error


def _value(given: object) -> Value:
    if not isinstance(given, str | int | float | bool):
        raise ValueError(f"a parameter is {type(given).__name__}, expected text or a number")
    return given


def _regions(city: City, name: str) -> RegionSet | None:
    known = {one.name: one for one in city.region_sets}
    return known.get(name, city.base)


def _whole(layer: Shown) -> list[Line]:
    """An overlay's own figures, and the sum of each of its readouts with the hash of all their values."""
    told, title = layer.picture.receipt, layer.picture.legend.title or layer.title
    shared = {"formula": told.formula, "parameters": told.parameters, "rows": told.rows, "section": told.section,
              "inputs": tuple(_in_file(one) for one in told.inputs)}  # fmt: skip
    lines = [Line(layer.name, name, float(value), **shared) for name, value in sorted(layer.picture.figures.items())]
    for readout in layer.picture.readouts:
        known = readout.values[np.isfinite(readout.values)]
        mean = float(known.mean()) if known.size and not readout.texts else None
        label = readout.label if readout.texts else tr("mean of {column}", column=readout.label)
        lines.append(Line(layer.name, label, mean, readout.unit, **shared, sha256=_sum(readout)))
    return lines or ([Line(layer.name, title, None, **shared)] if told.formula else [])


def _of_region(
    city: City, regions: RegionSet, region: int, layer: Shown, readout: Readout, step: int | None
) -> Line:  # fmt: skip
    told = layer.picture.receipt
    value: float | str = readout.texts[region] if readout.texts else readout.at(region, step)
    inputs = tuple(_valued(one, regions, region) for one in told.inputs)
    people = city.columns_with("population")
    weighed = bool(people) and regions is city.base and told.weighed
    row = tr("{id} (row {row} of {set})", id=regions.ids[region], row=region + 1, set=regions.name)
    return Line(
        layer.name, readout.label, value, readout.unit, regions.ids[region], regions.names[region], told.formula,
        _filled(regions, region, layer, readout, value, inputs), inputs, told.parameters,
        f"{people[0].name} = {people[0].values[region]:.17g}" if weighed else "",
        _rank(readout, regions, region, step), told.rows, row,
        told.section, _sum(readout),
    )  # fmt: skip


def _filled(
    regions: RegionSet, region: int, layer: Shown, readout: Readout, value: float | str, inputs: tuple[Input, ...]
) -> str:  # fmt: skip
    """The formula with its values: the inputs of this place, what comes of them, and the class that it falls in."""
    exact = [f"{one.name} = {_exact(one.value)}{f' {one.unit}' if one.unit else ''}" for one in inputs]
    known = {"column": readout.label, "place": regions.names[region], "value": _exact(value)}
    said = tr("{column} of {place} = {value}", **known)
    if unit := words.unit_word(readout.unit, ""):
        said = tr("{column} of {place} = {value} {unit}", unit=unit, **known)
    parts = [*(text for text, one in zip(exact, inputs) if one.value is not None), said]
    fills = next((m for m in layer.picture.marks if isinstance(m, Fills) and m.region_set == regions.name), None)
    if fills is not None and not isinstance(value, str) and np.isfinite(value) and len(fills.colours) > 1:
        inner = fills.breaks[1:-1]
        below = int(np.searchsorted(inner, value, side="left"))
        parts.append(tr("{below} of {breaks} inner breaks lie below it: class {number} of {classes}",
                        below=below, breaks=len(inner), number=below + 1, classes=len(fills.colours)))  # fmt: skip
    return "; ".join(parts)


def _exact(value: float | str | None) -> str:
    if isinstance(value, str):
        return value
    return words.NO_DATA if value is None or not np.isfinite(value) else repr(float(value))


def _in_file(one: Input) -> Input:
    """An input without the marks of direction that its name has on screen."""
    return replace(one, name=bare(one.name))


def _valued(one: Input, regions: RegionSet, region: int) -> Input:
    """An input with its value at a region, where it is one of the columns of the regions."""
    column: Column | None = regions.columns.get(one.name)
    if column is None or not column.numeric:
        return _in_file(one)
    value = float(column.values[region])
    return Input(one.name, value if np.isfinite(value) else None, column.unit or one.unit, column.source or one.source)


def _rank(readout: Readout, regions: RegionSet, region: int, step: int | None) -> slip.Rank | None:
    if readout.texts:
        return None
    found = rank(np.array([readout.at(place, step) for place in range(len(regions))]), region)
    return slip.Rank(found.place, found.count, found.percentile) if found is not None else None


def _sum(readout: Readout) -> str:
    """SHA-256 of all values, missing ones in one form, or of the texts."""
    if readout.texts:
        return hashlib.sha256("\0".join(readout.texts).encode()).hexdigest()
    values = np.ascontiguousarray(np.where(np.isnan(readout.values), np.nan, readout.values), "<f8")
    return hashlib.sha256(values.tobytes()).hexdigest()

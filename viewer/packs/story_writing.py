"""A Story as the text of its file: the inverse of `stories.story_of`, always the same bytes for the same story.

Only what differs from the defaults is written. A file that exists keeps the words and comments of every scene that is
still the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict

from viewer.model.city import City
from viewer.model.plan import as_dict
from viewer.model.seen import seen
from viewer.model.state import Selection, ViewState
from viewer.model.story import CUTS_MIN, DWELL_S, Frame, Scene, Story
from viewer.packs.stories import site_ids, story_of

FORMAT = 1
_HEADER = re.compile(r"\s*\[\[\s*scenes\s*\]\]\s*(#.*)?")


def story_text(story: Story, city: City) -> str:
    """The whole story as TOML. `city` is the one that it belongs to: numbers become its ids, steps its days."""
    return "\n".join((_head(story), *(_scene(scene, city) for scene in story.scenes)))


def renewed_text(old: str, story: Story, city: City) -> str:
    """The file `old` with the story in it: every scene that says what it said before keeps its words and comments.

    A file that is no story of this city is written anew.
    """
    before, _ = story_of(city, old.encode(), story.file)
    if before is None:
        return story_text(story, city)
    head, *chunks = _chunks(old)
    if len(chunks) != len(before.scenes):
        return story_text(story, city)
    kept = {scene: chunk for scene, chunk in zip(before.scenes, chunks)}
    same = (before.name, before.title, before.question, before.asks) == (
        story.name, story.title, story.question, story.asks
    )  # fmt: skip
    parts = [head if same else _head(story), *(kept.get(scene) or _scene(scene, city) for scene in story.scenes)]
    text = "\n".join(part.strip("\n") + "\n" for part in parts)
    again, _ = story_of(city, text.encode(), story.file)
    return text if again == story else story_text(story, city)


def _chunks(text: str) -> list[str]:
    """What stands before the scenes, and the text of each scene with the comments right above it."""
    parts: list[list[str]] = [[]]
    for line in text.split("\n"):
        if _HEADER.fullmatch(line):
            above: list[str] = []
            while parts[-1] and parts[-1][-1].lstrip().startswith("#"):
                above.insert(0, parts[-1].pop())
            parts.append(above)
        parts[-1].append(line)
    return ["\n".join(part) for part in parts]


def _head(story: Story) -> str:
    lines = [f"format = {FORMAT}", *_pairs({"name": story.name, "title": story.title})]
    lines += _pairs({"question": story.question} if story.question else {})
    for ask in story.asks:
        lines += ["", f"[asks.{ask.name}]", *_pairs({"measure": ask.measure, **dict(ask.params)})]
    return "\n".join(lines) + "\n"


def _scene(scene: Scene, city: City) -> str:
    state = scene.state
    said: dict[str, object] = {"name": scene.name, "title": scene.title}
    said |= _changed({"caption": scene.caption, "notes": scene.notes}, {"caption": "", "notes": ""})
    said |= _changed({"dwell_s": scene.dwell_s, "cuts": scene.cuts}, {"dwell_s": DWELL_S, "cuts": CUTS_MIN})
    said |= _time(scene, city)
    names = ("region_set", "account", "spread", "bare", "legend")
    said |= _changed({name: getattr(state, name) for name in names}, asdict(ViewState()))
    said |= {"frame": _frame(scene.frame)} if scene.frame != Frame() else {}
    said |= _content(state, city)
    said |= {"callouts": [asdict(note) for note in scene.callouts]} if scene.callouts else {}
    said |= {"forks": [asdict(fork) for fork in scene.forks]} if scene.forks else {}
    said |= {"then": scene.then} if scene.then else {}
    said |= {"last": True} if scene.last else {}
    return "\n".join(("[[scenes]]", *_pairs(said))) + "\n"


def _time(scene: Scene, city: City) -> dict[str, object]:
    step, starts = scene.state.step, city.clock.starts
    said: dict[str, object] = {}
    if step is not None:
        said = {"time": starts[step]} if step < len(starts) else {"step": step}
    if scene.play is not None:
        said["play"] = tuple(starts[one] if one < len(starts) else one for one in scene.play)
    return said


def _frame(frame: Frame) -> dict[str, object]:
    said = _changed(asdict(frame), asdict(Frame()))
    needed = {"fit": "", "x": frame.x, "y": frame.y, "span": frame.span} if not frame.fit else {}
    return needed | said


def _content(state: ViewState, city: City) -> dict[str, object]:
    """Layers, selection, lens and what-if, those that there are."""
    said: dict[str, object] = {}
    if state.layers:
        said["layers"] = [
            {"kind": layer.kind}
            | _changed({"visible": layer.visible, "opacity": layer.opacity}, {"visible": True, "opacity": 1.0})
            | ({"params": dict(layer.params)} if layer.params else {})
            for layer in state.layers
        ]
    if state.selection:
        said["selection"] = _selection(state, seen(city, state.region_set))
    if state.lens is not None:
        lens = asdict(state.lens)
        said["lens"] = {name: value for name, value in lens.items() if value not in ("", ())}
    if state.compare is not None:
        said["compare"] = asdict(state.compare)
    if state.plan:
        said["plan"] = as_dict(state.plan)
    return said


def _selection(state: ViewState, shown: City) -> dict[str, object]:
    chosen: Selection = state.selection
    regions = shown.base.ids if shown.base is not None else ()
    flows = shown.flows.ids if shown.flows is not None else ()
    said = {
        "regions": _ids(regions, chosen.regions),
        "sites": _ids(site_ids(shown.sites, state.plan), chosen.sites),
        "flows": _ids(flows, chosen.flows),
    }
    return {name: ids for name, ids in said.items() if ids}


def _ids(names: Sequence[str], numbers: Iterable[int]) -> list[str]:
    return [names[number] for number in sorted(numbers) if number < len(names)]


def _changed(values: Mapping[str, object], defaults: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in values.items() if value != defaults[name]}


# --- TOML ----------------------------------------------------------------------------------------------------------


def _pairs(values: Mapping[str, object]) -> list[str]:
    return [f"{name} = {_value(value)}" for name, value in values.items()]


def _value(value: object) -> str:
    """A value as TOML: tables in one line, a list of several tables with each on a line of its own."""
    match value:
        case bool():
            out = "true" if value else "false"
        case int() | float():
            out = repr(value)
        case str():
            out = _text(value)
        case Mapping():
            out = "{ " + ", ".join(_pairs(value)) + " }" if value else "{}"
        case list() | tuple():
            tables = len(value) > 1 and all(isinstance(one, Mapping) for one in value)
            items = [_value(one) for one in value]
            out = "[\n" + "".join(f"  {one},\n" for one in items) + "]" if tables else "[" + ", ".join(items) + "]"
        case _:
            raise TypeError(f"a {type(value).__name__} has no place in a story")
    return out


def _text(text: str) -> str:
    """A text, of several lines between three quotes."""
    import tomlkit

    lines = [tomlkit.string(line).as_string()[1:-1] for line in text.split("\n")]
    return f'"{lines[0]}"' if len(lines) == 1 else '"""\n' + "\n".join(lines) + '"""'

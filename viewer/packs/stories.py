"""From the text of a story file to a Story of a city: ids become numbers, days become steps, and all faults are told.

Overlay kinds and measures are not known here: `overlays.story_layers` and `overlays.captions_of` look at those once the
city is open.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from viewer.errors import Problem, clip, has_errors
from viewer.model.city import City, RegionSet, Sites
from viewer.model.plan import Plan, from_dict
from viewer.model.seen import OWN, seen
from viewer.model.state import Compare, Layer, LensSpot, Selection, ViewState
from viewer.model.story import Ask, Fork, Frame, Note, Scene, Story
from viewer.packs.periods import Steps, day_of, step_words, steps_words
from viewer.packs.reading_manifest import nearest, toml, validate
from viewer.packs.story_parts import ScenePart, SelectionPart, StoryPart
from viewer.packs.story_remains import Remains, follows, left_of

REGION, SITE = "region:", "site:"  # before the id, where a call-out points
MOST_NAMED = 8  # names that a message repeats
MOST_COMPARED = 5_000  # names among which the nearest is looked for
_SCENE = re.compile(r"scenes\[(\d+)\](?:\.(.*))?")


def stories_of(city: City, files: Mapping[str, bytes]) -> tuple[tuple[Story, ...], list[Problem]]:
    """The stories of a city in the order of their files, and every fault; a story with an error is left out."""
    stories, problems = [], []
    for file, content in files.items():
        story, faults = story_of(city, content, file)
        problems += faults
        if story is None:
            continue
        if any(one.name == story.name for one in stories):
            problems.append(
                Problem(
                    f"{story.name!r} is the name of another story too", "a name of its own", file=file, field="name"
                )
            )
        else:
            stories.append(story)
    return tuple(stories), problems


def story_of(city: City, content: bytes, file: str) -> tuple[Story | None, list[Problem]]:
    """The story in the text of a file, or None, and all its faults: of form first, then what points nowhere."""
    remains, problems = remains_of(city, content, file)
    return None if remains is None or has_errors(problems) else remains.story, problems


def remains_of(city: City, content: bytes, file: str) -> tuple[Remains | None, list[Problem]]:
    """What `story_of` finds, and with faults too a story to look for more of them in: what of it could be read."""
    raw, problems = toml(content, file)
    if raw is None:
        return None, problems
    part, problems = validate(StoryPart, raw, file)
    formal = [_in_scene(problem, raw) for problem in problems]
    called: dict[str, str] = {}
    if part is None:
        names = [_called(raw, number) for number in range(1, len(_scenes(raw)) + 1)]
        part = left_of(raw)  # in which a scene without a sound name has its number for one
        if part is None:
            return None, formal
        called = dict(zip((scene.name for scene in part.scenes), names)) if len(part.scenes) == len(names) else {}
    problems = _names(part, file)
    scenes = [_Reader(city, part, scene, file, problems).scene() for scene in part.scenes]
    asks = tuple(Ask(name, ask.measure, tuple(sorted(ask.params.items()))) for name, ask in part.asks.items())
    problems = [replace(problem, scene=called.get(problem.scene, problem.scene)) for problem in problems]
    found = [*formal, *(problem for problem in problems if not follows(problem, formal))]
    return Remains(Story(part.name, part.title, part.question, tuple(scenes), asks, file), tuple(formal), called), found


def _in_scene(problem: Problem, raw: Mapping[str, object]) -> Problem:
    """The problem of a field "scenes[2].frame.zoom" as one of a scene by its name and of the field "frame.zoom"."""
    match = _SCENE.fullmatch(problem.field)
    if match is None:
        return problem
    return replace(problem, scene=_called(raw, int(match[1])), field=match[2] or "")


def _scenes(raw: Mapping[str, object]) -> list[object]:
    scenes = raw.get("scenes")
    return scenes if isinstance(scenes, list) else []


def _called(raw: Mapping[str, object], number: int) -> str:
    """What messages call a scene: its name, else its number."""
    scene = dict(enumerate(_scenes(raw), 1)).get(number)
    name = scene.get("name") if isinstance(scene, dict) else None
    return clip(name, 64) if isinstance(name, str) and name else str(number)


def _names(part: StoryPart, file: str) -> list[Problem]:
    """A problem for each name of a scene that is used twice, and for each way on that leads nowhere."""
    names = [scene.name for scene in part.scenes]
    problems = [
        Problem(f"{times} scenes have this name", "a name of its own", file=file, field="name", scene=name)
        for name, times in Counter(names).items()
        if times > 1
    ]
    for scene in part.scenes:
        ways = [(f"forks[{n}].scene", fork.scene) for n, fork in enumerate(scene.forks, 1)]
        for at, name in (*ways, *([("then", scene.then)] if scene.then else ())):
            if name == scene.name:
                problems.append(Problem("the scene leads to itself", "another one", "", file, field=at, scene=name))
            elif name not in names:
                problems.append(unknown(name, names, "scene", file=file, field=at, scene=scene.name))
    return problems


def unknown(word: str, known: Sequence[str], what: str, **place: str) -> Problem:
    """A Problem for a name that nothing answers to: the first names that there are, and the nearest one."""
    listed = ", ".join(clip(name, 40) for name in known[:MOST_NAMED]) or "none"
    more = f" and {len(known) - MOST_NAMED:,} more" if len(known) > MOST_NAMED else ""
    hint = nearest(word, known) if len(known) <= MOST_COMPARED else ""
    return Problem(f"there is no {what} {clip(word, 60)!r}", f"one of {listed}{more}", hint, **place)


@dataclass(eq=False)
class _Reader:
    """One scene in work: what its words point at, and what is wrong with them."""

    city: City
    story: StoryPart
    part: ScenePart
    file: str
    problems: list[Problem]
    shown: City | None = field(init=False)  # what is on screen for its region set; None for one that is not there

    def scene(self) -> Scene:
        """The scene; what points nowhere is left out of it and noted."""
        part = self.part
        region_set = self._region_set()
        plan = self._plan()
        lens = self._lens()
        state = ViewState(
            tuple(Layer(one.kind, tuple(sorted(one.params.items())), one.visible, one.opacity) for one in part.layers),
            selection=self._selection(part.selection, region_set, plan),
            step=self._step(),
            region_set=region_set,
            bare=part.bare,
            legend=part.legend,
            account=part.account,
            spread=part.spread,
            plan=plan,
            lens=lens,
            compare=self._compare(),
        )
        return Scene(
            part.name,
            part.title,
            state,
            Frame(**part.frame.model_dump()),
            part.caption,
            part.notes,
            tuple(self._callout(number, plan) for number in range(len(part.callouts))),
            part.dwell_s,
            self._play(),
            part.cuts,
            tuple(Fork(fork.label, fork.scene) for fork in part.forks),
            part.then,
            part.last,
        )

    def _tell(self, at: str, found: str, expected: str = "", hint: str = "") -> None:
        self.problems.append(Problem(found, expected, hint, self.file, field=at, scene=self.part.name))

    def _unknown(self, at: str, word: str, known: Sequence[str], what: str) -> None:
        self.problems.append(unknown(word, known, what, file=self.file, field=at, scene=self.part.name))

    # --- places ---

    def _region_set(self) -> str:
        name, sets = self.part.region_set, [one.name for one in self.city.region_sets]
        self.shown = self.city
        if name and name not in sets:
            self._unknown("region_set", name, sets, "region set")
            self.shown = None
            return ""
        if not name or name == sets[0]:
            return ""
        self.shown = seen(self.city, name)
        return name

    @property
    def _base(self) -> RegionSet | None:
        return None if self.shown is None else self.shown.base

    def _selection(self, part: SelectionPart, region_set: str, plan: Plan) -> Selection:
        if self.shown is None:
            return Selection()
        base, flows = self._base, self.shown.flows
        regions = self._numbers("regions", part.regions, base.ids if base else (), base.singular if base else "region")
        sites = self._numbers("sites", part.sites, site_ids(self.shown.sites, plan), "site")
        chosen = self._numbers("flows", part.flows, flows.ids if flows else (), "flow")
        return Selection(region_set if regions else "", regions, sites, chosen)

    def _numbers(self, what: str, ids: Iterable[str], known: Sequence[str], one: str) -> frozenset[int]:
        """The numbers of ids; one problem for all that are not known."""
        if not ids:
            return frozenset()
        places = {name: number for number, name in enumerate(known)}
        lost = [name for name in ids if name not in places]
        if lost:
            self._unknown(f"selection.{what}", lost[0], known, one)
        if len(lost) > 1:
            self._tell(f"selection.{what}", f"{len(lost) - 1} more are not known: {', '.join(lost[1:MOST_NAMED])}")
        return frozenset(places[name] for name in ids if name in places)

    def _callout(self, number: int, plan: Plan) -> Note:
        part = self.part.callouts[number]
        at = f"callouts[{number + 1}].at"
        if self.shown is None:
            return Note(part.at, part.text)
        if part.at.startswith(REGION):
            base = self._base
            known = base.ids if base is not None else ()
            if part.at.removeprefix(REGION) not in known:
                self._unknown(at, part.at.removeprefix(REGION), known, base.singular if base else "region")
        elif part.at.startswith(SITE):
            known = site_ids(self.shown.sites, plan)
            if part.at.removeprefix(SITE) not in known:
                self._unknown(at, part.at.removeprefix(SITE), known, "site")
        elif place_of(part.at) is None:
            self._tell(at, f"{part.at!r} is no place", '"region:ID", "site:ID" or "X,Y" in world units')
        return Note(part.at, part.text)

    def _plan(self) -> Plan:
        given = self.part.plan.model_dump(exclude_unset=True)
        plan = from_dict(given)
        known = site_ids(self.city.sites, plan)
        for number, add in enumerate(plan.adds, 1):
            if known.count(add.site) > 1:
                self._tell(f"plan.adds[{number}].site", f"{clip(add.site, 60)!r} is there already", "an id of its own")
        for at, site in _sites_of(plan):
            if site not in known:
                self._unknown(f"plan.{at}", site, known, "site")
        if plan and self._base is not None and self._base.plane == OWN:
            self._tell("plan", "a what-if on a floor plan", "a scene of the city", "the plan changes nothing there")
        return plan

    def _lens(self) -> LensSpot | None:
        lens = self.part.lens
        if lens is None:
            return None
        self._mind_step("lens.content", lens.content)
        return LensSpot(lens.x, lens.y, lens.radius_px, lens.content, lens.corners)

    def _compare(self) -> Compare | None:
        compare = self.part.compare
        if compare is None:
            return None
        self._mind_step("compare.content", compare.content)
        return Compare(compare.how, compare.content, compare.share)

    def _mind_step(self, at: str, content: str) -> None:
        kind, _, step = content.partition(":")
        if kind == "step" and step and int(step) >= len(self.city.clock):
            self._tell(at, f"there is no step {step}", self._steps_there())

    # --- time ---

    def _steps_there(self) -> str:
        clock = self.city.clock
        return steps_words(clock) + (f'; or better a day, such as time = "{clock.starts[0]}"' if len(clock) else "")

    def _step(self) -> int | None:
        if self.part.time is not None:
            return self._step_of("time", self.part.time)
        return None if self.part.step is None else self._step_of("step", self.part.step)

    def _play(self) -> tuple[int, int] | None:
        if not self.part.play:
            return None
        first, last = (self._step_of(f"play[{n}]", one) for n, one in enumerate(self.part.play, 1))
        if first is None or last is None:
            return None
        if last < first:
            found = (
                f"the clock would run from {step_words(self.city.clock, first)} to {step_words(self.city.clock, last)}"
            )
            self._tell("play", found, "the earlier step first")
        return first, last

    def _step_of(self, at: str, value: object) -> int | None:
        """The step that a number or a day names; None, with a problem, for what names none."""
        clock = self.city.clock
        step = value if isinstance(value, int) and not isinstance(value, bool) else -1
        if isinstance(value, str) and len(clock):
            try:
                step = Steps(clock).at(day_of(value))
            except ValueError as error:
                self._tell(at, str(error), self._steps_there())
                return None
        if 0 <= step < len(clock):
            return step
        self._tell(at, f"{clip(repr(value), 60)} is no step of the clock", self._steps_there())
        return None


def site_ids(sites: Sites | None, plan: Plan) -> tuple[str, ...]:
    """The ids of the sites in the order of their numbers: those of the city, then those that the plan adds."""
    return () if sites is None else (*sites.ids, *(add.site for add in plan.adds))


def place_of(text: str) -> tuple[float, float] | None:
    """The place that "X,Y" names; None for what names none."""
    try:
        x, y = (float(part) for part in text.split(","))
    except ValueError:
        return None
    return (x, y) if math.isfinite(x) and math.isfinite(y) else None


def _sites_of(plan: Plan) -> Iterable[tuple[str, str]]:
    """Every site that a plan names, with the field that names it."""
    for what in ("moves", "resizes", "reroutes", "gifts"):
        for number, one in enumerate(getattr(plan, what), 1):
            yield f"{what}[{number}].site", one.site
            if to := getattr(one, "to", ""):
                yield f"{what}[{number}].to", to
    for what in ("closes", "settled"):
        for number, site in enumerate(getattr(plan, what), 1):
            yield f"{what}[{number}]", site

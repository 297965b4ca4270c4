"""The numbers in stories' words: every measure that an ask may name, and the answers for a scene of a city.

An ask is answered for the state of the scene that shows it: its what-if, step, account and region set. Every ask may
say otherwise with these parameters:

    time = "2147-06-04" the step of a day; step = 21 by its number, of which 0 is the first; step = "all" the whole
                        period
    steps = "0-12"      the steps 0 to 12, both counted
    account = "official" or "full";  region_set = "plant";  plan = "without plan" the city as it is
    scene = "covenant"  everything as in that scene of the story

COLUMNS, of regions, sites, points or records. They share the parameters of / column / role / where / at / by / top:
`of` a region set, a point set, records or "sites" (left out: the scene's regions); `column` a column, series or field,
or `role` the first column with it; `where = "kind = depot|workshop; dust > 10"` which rows; `at` ids or names; `by` a
column whose equal rows are added up first; `top = 5` the largest five (-5 the smallest), by another column with
`top_by`. Records with a time count at
the steps asked for; what they refer to is followed with a point, as in `by = "holder.office"`.

    sum, mean            per = "population": for each person; per = "step": for each week
    weighted_mean        the mean of a person; weight = another column, or "1"
    median               percentile = 50
    max, min             nth = 2 the second;   name_max, name_min  the name of that row
    value, rank          of one row (at)
    count, missing, distinct     rows; without a value; different entries of the column `by`
    share                the rows of where/at/top against all rows; without a column how many they are
    group_share          people of a group column against everybody (denominator)
    people, people_share people of rows, of those with a value above = and up to to =
    gini, theil, hoover, atkinson, p90_p10, kolm_pollak (part ede|index), concentration_index (rank_by)
    hhi, effective_number        who holds the column; use by = "holder"
    top_bottom           the top fifth of the people as a multiple of the bottom fifth (rank_by, parts)
    part_mean            the mean of the nth fifth (nth, parts, rank_by)
    correlation          with = another column;   moran  part index|p

PEOPLE AND BURDENS
    exposure             group, column, part ratio|group|rest|low|high
    burden               at, part score|percentile|rank|name|scored, recipe
    diversion            at; the mean of a person otherwise
    reach                kind, within_m, part share|people|out_of_reach|way, where, at: with a plan's facilities
    unrest               part supporters|share|districts|value|name|arrival, at; told, seeing, passing, threshold

FLOWS share material, origin, destination, site, basis, where. Ends are ids, names, "region", "site", "place" or
"kind:depot", several parted by "|".

    flow_sum             per = "step" or "head";   flow_count  of = "batches"
    flow_share           against all, or against what the parameters named in `among` choose
    net_flow             at, part net|got|sent
    flow_leader          side origin|destination, part name|tonnes|share|hhi|count, nth
    flow_distance        part mean|work

BOOKS
    audit_gap            site, nth, part gap|reported|allowed|z|p|p_after|site|end|kind|share|intake
    audit_suspects, audit_books (part p|chi2|dof), site_residual (site, part residual|z|weighed)
                         of the whole record, or with `steps` of these alone
    account_gap          material, part gap|booked|weighed|share
    provenance           at, of, direction upstream|downstream, material, part share|tonnes
    standing             material, part share|claim|tonnes|recorded|repaired|recovered
    stock                of, at, material, part tonnes|growth
    batch, batches       batch, part steps|owners|tonnes|end|start|full; part count|full|share

PICTURES AND TIME
    figure               any figure of any overlay: overlay, figure, params, unit, as number|share|count
    readout              what an overlay says: overlay, readout, at, of value|rank|sum|mean|max|name_max|count ...
    sentence             the sentence that an overlay says
    ripple               part tonnes|so_far|reached|dose|name|dose_of_a_person|arrival|site, flow, nth, at
    plan_figure          part mean|ede|inequality|concentration|poorest|richest|ratio|coverage|unplaced,
                         when after|before|change|percent;   plan  part words|sentence
    tracks               part count|length|longest|minutes|most|when, kind, phase; at, within_m of most and when
    steps, moment        the clock;   over_time  series, at, part max|when_max|when_above|last|change ..., above

OF OTHER ASKS, by their names
    ratio, difference, share_of, percent_change (a, b; from a to b), total (of = "one, other"), times (a, by, unit)
    compared             a, b, more, less, same: one of three words;   uncertainty  a, part sigma|z

`described()` gives every measure with its parameters, their defaults, its unit and its formula.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from importlib import import_module

import numpy as np

from viewer.analysis import whatif
from viewer.errors import PlanError, Problem, RheaError
from viewer.model.city import City
from viewer.model.memo import remembered
from viewer.model.plan import NO_PLAN, Plan
from viewer.model.state import Value, ViewState
from viewer.model.story import Ask, Scene, Story
from viewer.overlays.asking import OF_ASK, SCENE, Answer, AskError, Given, Measure, unknown
from viewer.packs.localised import name_in
from viewer.packs.periods import Steps, day_of, step_words, steps_words
from viewer.tongue import tr

FILES = (  # ask_NAME.py, in this order
    "columns", "unequal", "flows", "books", "ripples", "unrest", "pictures", "tracks", "reach", "maths",
)  # fmt: skip
MEASURES: dict[str, Measure] = {
    one.name: one for name in FILES for one in import_module(f"{__package__}.ask_{name}").MEASURES
}
NO_PLAN_WORDS = ("without plan", "none")
SAID = ("sentence", "plan")  # measures that answer in whole sentences, of the city as it is shown
COMMON = ("step", "time", "steps", "account", "region_set", "plan", "scene", "label")
DEEPEST = 20  # asks that name asks that name asks


@dataclass(eq=False)
class Asking:
    """Answers the asks of a story for one of its scenes, each once; `problems` holds what could not be answered.

    city: without any what-if. An ask that fails counts as missing, and so does what is made of it. Of a city that is
    shown in another language the original is asked, whose names and words the asks use; names are told as shown.
    """

    city: City
    story: Story
    scene: Scene
    problems: list[Problem] = field(default_factory=list)
    _answers: dict[str, Answer | None] = field(default_factory=dict)
    _under_way: list[str] = field(default_factory=list)
    _elsewhere: set[str] = field(default_factory=set)

    @property
    def reached(self) -> set[str]:
        """The asks that were asked so far, by others too."""
        return set(self._answers) | self._elsewhere

    def answer(self, name: str) -> Answer | None:
        """The answer of the ask of this name; None, with a problem told once, when it has none."""
        if name not in self._answers:
            self._answers[name] = self._asked(name)
        return self._answers[name]

    def _asked(self, name: str) -> Answer | None:
        ask = next((one for one in self.story.asks if one.name == name), None)
        try:
            if ask is None:
                raise unknown("ask", name, tuple(one.name for one in self.story.asks))
            if name in self._under_way or len(self._under_way) > DEEPEST:
                raise AskError(f"it is made of itself: {', '.join((*self._under_way, name))}", "asks in one direction")
            self._under_way.append(name)
            try:
                return self._answered(ask)
            finally:
                self._under_way.pop()
        except AskError as fault:
            self._tell(name, fault.param, fault.found, fault.expected, fault.nearest)
        except (RheaError, KeyError, ValueError) as fault:
            self._tell(name, "", str(fault.args[0] if fault.args else fault))
        except (ArithmeticError, IndexError, TypeError, MemoryError) as fault:
            self._tell(name, "", f"it cannot be worked out: {fault or type(fault).__name__}", "other parameters")
        return None

    def _answered(self, ask: Ask) -> Answer | None:
        measure, values = resolved(ask)
        scene = _scene_of(self.story, str(values.get("scene", ""))) or self.scene
        asked_of = self.city if measure.name in SAID else self.city.original or self.city
        state, steps = state_of(asked_of, scene.state, values)
        names = [one for param in measure.params if param.of == OF_ASK for one in _names(values[param.name])]
        if scene is not self.scene and names:
            others = Asking(self.city, self.story, scene, self.problems, _under_way=self._under_way)
            asked = {name: others.answer(name) for name in names}
            self._elsewhere |= others.reached
        else:
            asked = {name: self.answer(name) for name in names}
        if any(one is None for one in asked.values()):
            return None  # what it is made of has its own problem
        city = planned(asked_of, state.plan)
        with np.errstate(all="ignore"):  # what comes of overflows is no finite number, and told as that
            found = measure.run(city, Given(values, state, steps, asked_of, asked))
        if not isinstance(found.value, str) and np.isinf(found.value):
            raise AskError("it comes to no finite number", "other parameters")
        found = replace(found, line=_line(found, ask, measure, values, state, city))
        return found if self.city.original is None else self._as_shown(found)

    def _as_shown(self, found: Answer) -> Answer:
        """The answer with its names as the city on screen has them."""
        line = replace(found.line, place_name=name_in(self.city, found.line.place_name))
        value = name_in(self.city, found.value) if isinstance(found.value, str) else found.value
        return replace(
            found, value=value, line=replace(line, value=value if isinstance(line.value, str) else line.value)
        )

    def _tell(self, name: str, param: str, found: str, expected: str = "", near: str = "") -> None:
        at = f"asks.{name}{f'.{param}' if param else ''}"
        hint = f"Did you mean {near!r}?" if near else ""
        problem = Problem(found, expected, hint, self.story.file or self.story.name, field=at, scene=self.scene.name)
        if problem not in self.problems:
            self.problems.append(problem)


def answers(city: City, story: Story, scene: Scene, names: Iterable[str]) -> tuple[dict[str, Answer], list[Problem]]:
    """The answers of the asks of these names for a scene, and why some have none."""
    asking = Asking(city, story, scene)
    found = {name: asking.answer(name) for name in names}
    return {name: one for name, one in found.items() if one is not None}, asking.problems


def resolved(ask: Ask) -> tuple[Measure, dict[str, Value]]:
    """The measure of an ask and its parameters with the defaults. AskError for what is not known or lacks."""
    measure = MEASURES.get(ask.measure)
    if measure is None:
        raise unknown("measure", ask.measure, tuple(MEASURES), param="measure")
    known = {param.name: param for param in measure.params}
    given = dict(ask.params)
    for name in given:
        if name not in known and name not in COMMON:
            listed = (*known, *(one for one in COMMON if one not in known))
            raise unknown(f"parameter of {measure.name}", name, listed, param=name)
    for param in measure.params:
        if param.default is None and str(given.get(param.name, "")).strip() == "":
            raise AskError("nothing", param.about or "a value", param=param.name)
        if param.options and (said := str(given.get(param.name, param.default))) not in param.options:
            raise unknown(param.name, said, param.options, param=param.name)
    return measure, {param.name: param.default for param in measure.params if param.default is not None} | given


def state_of(
    city: City, state: ViewState, values: Mapping[str, Value]
) -> tuple[ViewState, tuple[int, int] | None]:  # fmt: skip
    """The state of the scene as an ask wants it, and the steps that it is about (None: the whole period)."""
    step = _step(city, state, values)
    steps = _span(city, values) if str(values.get("steps", "")) else None
    steps = steps if steps is not None else None if step is None else (step, step)
    account = str(values.get("account", state.account))
    if account not in ("official", "full"):
        raise unknown("account", account, ("official", "full"), param="account")
    region_set = str(values.get("region_set", state.region_set))
    if region_set and region_set not in (known := [one.name for one in city.region_sets]):
        raise unknown("region set", region_set, known, param="region_set")
    plan = str(values.get("plan", SCENE))
    if plan not in (SCENE, "", *NO_PLAN_WORDS):
        raise unknown("plan", plan, (SCENE, *NO_PLAN_WORDS), param="plan")
    kept = NO_PLAN if plan in NO_PLAN_WORDS else state.plan
    return replace(state, step=step, account=account, region_set=region_set, plan=kept), steps


def described() -> str:
    """Every measure with its unit, formula and parameters, as lines of text."""
    lines = []
    for one in MEASURES.values():
        lines.append(f"{one.name}: {one.about}{f' [{one.unit}]' if one.unit else ''}")
        lines += [f"    {one.formula}"] if one.formula else []
        for param in one.params:
            default = "must be given" if param.default is None else f"default {param.default!r}"
            options = f" one of {', '.join(repr(word) for word in param.options)};" if param.options else ""
            lines.append(f"    {param.name}:{options} {default}{f'; {param.about}' if param.about else ''}")
    return "\n".join(lines)


@remembered(6)
def planned(city: City, plan: Plan) -> City:
    """The city as a plan makes it; remembered, for a story asks much of each of its plans."""
    try:
        return whatif.apply(city, plan)
    except PlanError as fault:
        raise AskError(str(fault), "a plan that can be worked out", param="plan") from fault


def _step(city: City, state: ViewState, values: Mapping[str, Value]) -> int | None:
    if said := str(values.get("time", "")).strip():
        try:
            step = Steps(city.clock).at(day_of(said)) if len(city.clock) else -1
        except ValueError as fault:
            raise AskError(str(fault), "a day of the clock", param="time") from fault
        return _checked(city, step, said, "time")
    said = str(values.get("step", SCENE)).strip()
    if said in (SCENE, ""):
        return state.step
    if said == "all":
        return None
    return _checked(city, int(said) if said.isdigit() else -1, said, "step")


def _checked(city: City, step: int, said: str, param: str) -> int:
    if not 0 <= step < len(city.clock):
        raise AskError(f"no step {said!r}", f'{steps_words(city.clock)}, or "all"; or a day as time', param=param)
    return step


def _span(city: City, values: Mapping[str, Value]) -> tuple[int, int]:
    first, _, last = str(values["steps"]).partition("-")
    if not (first.strip().isdigit() and last.strip().isdigit()):
        raise AskError(f"{values['steps']!r}", 'two steps, such as "0-12"', param="steps")
    low, high = (_checked(city, int(one), one, "steps") for one in (first, last))
    if low > high:
        ends = (step_words(city.clock, one) for one in (low, high))
        raise AskError("{} comes after {}".format(*ends), "the earlier step first", param="steps")
    return low, high


def _scene_of(story: Story, name: str) -> Scene | None:
    if not name:
        return None
    found = next((one for one in story.scenes if one.name == name), None)
    if found is None:
        raise unknown("scene", name, tuple(one.name for one in story.scenes), param="scene")
    return found


def _moment(city: City, step: int) -> str:
    """A step as a receipt has it: what it begins with, and which one it is as people count."""
    return f"{city.clock.starts[step]} ({step + 1} / {len(city.clock)})"


def _names(value: Value) -> list[str]:
    return [part.strip() for part in str(value).split(",") if part.strip()]


def _line(found: Answer, ask: Ask, measure: Measure, values: Mapping[str, Value], state: ViewState, city: City):
    """The answer's line for a receipt: the ask by name, its formula, its parameters and its moment."""
    given = tuple((name, str(value)) for name, value in sorted(dict(ask.params).items()))
    when = () if state.step is None else ((tr("step"), _moment(city, state.step)),)
    plan = ((tr("plan"), whatif.in_words(city, state.plan)),) if state.plan else ()
    line = found.line
    return replace(
        line, label=str(values.get("label", "")) or ask.name.replace("_", " "),
        formula=line.formula or tr(measure.formula), filled=line.filled or f"{ask.name} = {line.value!r}",
        parameters=((tr("measure"), measure.name), *given, *when, *plan, *line.parameters), unit=found.unit,
    )  # fmt: skip

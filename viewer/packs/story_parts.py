"""What a story file of a pack says: the models of stories/NAME.toml.

A story is a file of scenes in their order. A commented example, every part of the format once:

    format = 1
    name = "reckoning"                       # lower case, digits, - and _
    title = "The reckoning"
    question = "Who carries the city's waste?"

    [asks.booked]                            # a number that the words use as {booked}
    measure = "flow_sum"                     # which number; every other key is a parameter of the measure
    material = "metamaterial"

    [[scenes]]
    name = "alleys"
    title = "The alleys"
    caption = "{booked} are booked."         # over the map; a template of the asks
    notes = "Wait for the first question."   # for who speaks; several lines may stand between three quotes
    dwell_s = 20                             # that it stands when the story runs by itself
    cuts = [5, 10, 20]                       # minutes of the talks that it belongs to
    time = "2147-06-04"                      # the step of this day; left out: the whole period
    # step = 21                              # instead: its number, of which 0 is the first
    play = ["2147-01-02", "2147-12-25"]      # first and last step that the clock runs through, days or numbers
    region_set = "plant"                     # whose picture it is; the base when left out
    account = "official"                     # waste as it is booked; "full" when left out
    spread = 0.6                             # how far lifted sheets are pulled apart, 0..1
    bare = false
    legend = true
    frame = { fit = "city", zoom = 1.0, tilt_deg = 45.0, rotation_deg = 10.0 }
    # frame = { fit = "selection", zoom = 1.0 } or { fit = "", x = 1200.0, y = 800.0, span = 5000.0 }
    layers = [{ kind = "waste", visible = true, opacity = 1.0, params = { materials = "glass" } }]   # bottom first
    selection = { regions = ["d001"], sites = ["s08"], flows = ["f12"] }
    lens = { x = 1.0, y = 2.0, radius_px = 160, content = "layer:wealth" }
    # lens = { x = 1.0, y = 2.0, corners = [[-50.0, -50.0], [50.0, -50.0], [0.0, 50.0]] }   # drawn, from its middle
    compare = { how = "slide", content = "without plan", share = 0.5 }   # or how = "split"; content as of the lens
    plan = { closes = ["s08"] }              # a what-if, in the words of the what-if's own files
    callouts = [{ at = "site:s08", text = "{booked}" }]   # or "region:d001", "1200,800"
    forks = [{ label = "She discloses", scene = "open" }] # ways on, one of which is chosen
    then = "open"                            # the scene after it, where it is not the one below
    # last = true                            # instead: a way ends here, whatever stands below
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, model_validator

from viewer.geometry.camera import STEEPEST_DEG
from viewer.model.plan import Rule
from viewer.model.story import CUTS_MIN, DWELL_S
from viewer.packs.manifest_parts import Line, Name, NameOrNone, Number, Part, Unit, _plain, shaped

LENS_CONTENT = r"^(layer:[a-z][a-z0-9_\-]{0,63}|step:[0-9]{0,6}|without plan)?$"
PLACE = r"^((region|site):.{1,120}|[^:,]{1,40},[^:,]{1,40})$"
WORD = r"^[a-z][a-z0-9_]{0,63}$"


def _lines(text: str) -> str:
    for line in text.split("\n"):
        _plain(line)
    return text


def _scalar(value: object) -> object:
    if not isinstance(value, str | int | float | bool):
        raise ValueError("a text, a number, true or false is expected")
    if isinstance(value, float) and not -1e300 < value < 1e300:
        raise ValueError("a finite number is expected")
    if isinstance(value, int) and abs(value) > 2**53:
        raise ValueError("a number of at most 2^53 is expected")
    return _plain(value) if isinstance(value, str) else value


def _words(given: Mapping[str, object]) -> Mapping[str, object]:
    for name in given:
        if not re.fullmatch(WORD, name):
            raise ValueError(f"{name[:40]!r} is no name of a parameter: lower case, digits and _ are expected")
    return given


def _day(value: object) -> object:
    """TOML has days of its own; quoted ones are meant the same."""
    return value.isoformat() if isinstance(value, date) else value


Word = Annotated[str, shaped(WORD, "up to 64 small letters a-z, digits and _, a letter first, such as 'flow_sum'")]
Content = Annotated[
    str,
    shaped(
        LENS_CONTENT,
        "'layer:KIND' such as 'layer:wealth', 'step:N' such as 'step:21' (0 is the first), 'without plan', or nothing",
    ),
]
Title = Annotated[Line, Field(min_length=1)]
Caption = Annotated[str, StringConstraints(max_length=1_000), AfterValidator(_lines)]
Notes = Annotated[str, StringConstraints(max_length=20_000), AfterValidator(_lines)]
Scalar = Annotated[Any, AfterValidator(_scalar)]
Given = Annotated[dict[str, Scalar], Field(max_length=50), AfterValidator(_words)]
Day = Annotated[Line, Field(min_length=1, max_length=40)]
Step = Annotated[int, Field(ge=0, le=100_000, strict=True)]
Share = Annotated[Number, Field(ge=0, le=1)]
Ids = Annotated[tuple[Line, ...], Field(max_length=10_000)]
Id = Annotated[Line, Field(min_length=1)]


class AskPart(Part, extra="allow"):
    """A measure and, in every other field, a parameter of it."""

    measure: Word
    __pydantic_extra__: dict[str, Scalar]

    @model_validator(mode="after")
    def _named(self) -> AskPart:
        _words(self.params)
        if len(self.params) > 20:
            raise ValueError(f"{len(self.params)} parameters: 20 at most")
        return self

    @property
    def params(self) -> dict[str, object]:
        return dict(self.__pydantic_extra__ or {})


class FramePart(Part):
    fit: Literal["", "city", "selection"] = "city"
    zoom: Annotated[Number, Field(ge=0.001, le=10_000)] = 1.0
    x: Number = 0.0
    y: Number = 0.0
    span: Annotated[Number, Field(ge=0)] = 0.0
    rotation_deg: Annotated[Number, Field(ge=-180, le=180)] = 0.0
    tilt_deg: Annotated[Number, Field(ge=0, le=STEEPEST_DEG)] = 0.0

    @model_validator(mode="after")
    def _agrees(self) -> FramePart:
        places = {"x", "y", "span"} & self.model_fields_set
        if self.fit and places:
            raise ValueError(f'{", ".join(sorted(places))} count only with fit = ""')
        if not self.fit and (len(places) < 3 or self.span <= 0):
            raise ValueError('fit = "" needs x, y and a span above 0')
        return self


class LayerPart(Part):
    kind: Name
    visible: bool = True
    opacity: Share = 1.0
    params: Given = Field(default_factory=dict)


class SelectionPart(Part):
    regions: Ids = ()
    sites: Ids = ()
    flows: Ids = ()


class LensPart(Part):
    x: Number
    y: Number
    radius_px: Annotated[Number, Field(ge=10, le=2_000)] = 120.0
    content: Content = ""
    corners: Annotated[tuple[tuple[Number, Number], ...], Field(max_length=2_000)] = ()


class ComparePart(Part):
    how: Literal["slide", "split"] = "slide"
    content: Content = ""
    share: Annotated[Number, Field(ge=0.04, le=0.96)] = 0.5


class CallOutPart(Part):
    at: Annotated[Line, shaped(PLACE, "'site:ID' such as 'site:s08', 'region:ID', or X,Y in world units: '1200,800'")]
    text: Annotated[Line, Field(min_length=1)]


class ForkPart(Part):
    label: Annotated[Line, Field(min_length=1, max_length=80)]
    scene: Name


# --- a what-if, as viewer/model/plan.py has it ---------------------------------------------------------------------


class MovePart(Part):
    site: Id
    x: Number
    y: Number


class AddPart(Part):
    site: Id
    kind: Id
    x: Number
    y: Number
    name: Line = ""
    capacity: Annotated[Number, Field(ge=0)] = 0.0
    emission_g_s: Annotated[Number, Field(ge=0)] = 0.0
    stack_m: Annotated[Number, Field(ge=0)] = 10.0


class ResizePart(Part):
    site: Id
    factor: Annotated[Number, Field(ge=0)]


class ReroutePart(Part):
    site: Id
    to: Id
    share: Share
    material: Line = ""
    origin: Line = ""


class YieldsPart(Part):
    goods_t: Annotated[Number, Field(ge=0)] = 0.0
    work_h: Annotated[Number, Field(ge=0)] = 0.0
    avoided_t: Number = 0.0


class GiftPart(Part):
    site: Id
    material: Line
    share: Share
    to: Line = ""
    yields: YieldsPart = YieldsPart()


class ReparationPart(Part):
    amount: Annotated[Number, Field(ge=0)] = 0.0
    unit: Unit = "credits"
    rule: Rule = ""


class PlanPart(Part):
    moves: Annotated[tuple[MovePart, ...], Field(max_length=1_000)] = ()
    adds: Annotated[tuple[AddPart, ...], Field(max_length=1_000)] = ()
    closes: Annotated[tuple[Id, ...], Field(max_length=1_000)] = ()
    resizes: Annotated[tuple[ResizePart, ...], Field(max_length=1_000)] = ()
    reroutes: Annotated[tuple[ReroutePart, ...], Field(max_length=1_000)] = ()
    gifts: Annotated[tuple[GiftPart, ...], Field(max_length=1_000)] = ()
    reparation: ReparationPart = ReparationPart()
    settled: Annotated[tuple[Id, ...], Field(max_length=1_000)] = ()


# --- the whole -----------------------------------------------------------------------------------------------------


class ScenePart(Part):
    name: Name
    title: Title
    caption: Caption = ""
    notes: Notes = ""
    dwell_s: Annotated[Number, Field(gt=0, le=3_600)] = DWELL_S
    cuts: Annotated[tuple[Annotated[int, Field(ge=1, le=600)], ...], Field(max_length=10)] = CUTS_MIN
    time: Annotated[Day, BeforeValidator(_day)] | None = None
    step: Step | None = None
    play: Annotated[tuple[Annotated[Any, BeforeValidator(_day)], ...], Field(min_length=2, max_length=2)] = ()
    region_set: NameOrNone = ""
    account: Literal["official", "full"] = "full"
    spread: Share = 0.0
    bare: bool = False
    legend: bool = True
    frame: FramePart = FramePart()
    layers: Annotated[tuple[LayerPart, ...], Field(min_length=1, max_length=50)] = ()
    selection: SelectionPart = SelectionPart()
    lens: LensPart | None = None
    compare: ComparePart | None = None
    plan: PlanPart = PlanPart()
    callouts: Annotated[tuple[CallOutPart, ...], Field(max_length=20)] = ()
    forks: Annotated[tuple[ForkPart, ...], Field(max_length=9)] = ()
    then: NameOrNone = ""
    last: bool = False

    @model_validator(mode="after")
    def _agrees(self) -> ScenePart:
        if self.time is not None and self.step is not None:
            raise ValueError("time and step exclude each other")
        if self.last and (self.then or self.forks):
            raise ValueError("last = true and a way on exclude each other")
        return self


class StoryPart(Part):
    """A whole story file, checked part by part; what it points at is checked by `stories.story_of`."""

    format: Literal[1]
    name: Name
    title: Title
    question: Line = ""
    asks: Annotated[dict[Word, AskPart], Field(max_length=200)] = Field(default_factory=dict)
    scenes: Annotated[tuple[ScenePart, ...], Field(min_length=1, max_length=200)]


def schema() -> dict[str, object]:
    """JSON Schema of a story file for editors; the committed copy is assets/schema/story.schema.json."""
    return StoryPart.model_json_schema()

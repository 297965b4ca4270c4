"""Stories of a pack: what a file says becomes records, and every fault is told with file, scene and field."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.cities import tiny_city
from tests.packs.test_pack import contents
from viewer.errors import Problem
from viewer.model.city import City
from viewer.model.plan import Add, Move, Plan
from viewer.model.state import Layer, LensSpot, Selection
from viewer.model.story import Ask, Fork, Frame, Note, Story
from viewer.packs.passing import open_passed, write
from viewer.packs.read import read as read_city
from viewer.packs.stories import MOST_NAMED, stories_of, story_of
from viewer.packs.story_writing import story_text
from viewer.packs.writing import write_pack

FILE = "stories/tale.toml"
WHOLE = """
format = 1
name = "tale"
title = "The tale"
question = "Who pays?"

[asks.booked]
measure = "flow_sum"
material = "metal"
share = 0.5
deep = true

[[scenes]]
name = "one"
title = "The first"
caption = "{booked} are booked."
notes = \"\"\"
Wait.
Then speak.\"\"\"
dwell_s = 20
cuts = [5, 10]
time = "2147-01-15"
play = [0, "2147-01-29"]
account = "official"
spread = 0.5
bare = true
legend = false
frame = { fit = "city", zoom = 1.5, tilt_deg = 45.0, rotation_deg = 10.0 }
layers = [
  { kind = "wealth", opacity = 0.5, params = { scheme = "equal", classes = 5 } }, { kind = "waste", visible = false },
]
selection = { regions = ["D3", "D1"], sites = ["new"], flows = ["F2"] }
lens = { x = 1.0, y = 2.0, radius_px = 160, content = "layer:wealth" }
plan = { closes = ["S2"], moves = [{ site = "S1", x = 5.0, y = 6.0 }], adds = [
  { site = "new", kind = "depot", x = 1.0, y = 2.0 },
] }
callouts = [
  { at = "site:S1", text = "{booked}" }, { at = "region:D2", text = "here" }, { at = "12.5,-3", text = "there" },
]
forks = [{ label = "She tells", scene = "two" }]
then = "two"

[[scenes]]
name = "two"
title = "The second"
step = 3
"""
HEAD = 'format = 1\nname = "tale"\ntitle = "The tale"\n'


def read(text: str, city: City | None = None) -> tuple[Story | None, list[Problem]]:
    return story_of(city or tiny_city(), text.encode(), FILE)


def story(text: str, city: City | None = None) -> Story:
    found, problems = read(text, city)
    assert not problems and found is not None, problems
    return found


def said(scene: str, *, name: str = "one") -> str:
    """What is wrong with a story of one scene."""
    found, problems = read(f'{HEAD}[[scenes]]\nname = "{name}"\ntitle = "T"\n{scene}')
    assert found is None
    return "\n".join(problem.sentence() for problem in problems)


def test_a_file_becomes_the_records_with_numbers_for_ids_and_steps_for_days() -> None:
    tale = story(WHOLE)
    assert (tale.name, tale.title, tale.question, tale.file) == ("tale", "The tale", "Who pays?", FILE)
    assert tale.asks == (Ask("booked", "flow_sum", (("deep", True), ("material", "metal"), ("share", 0.5))),)
    one, two = tale.scenes
    assert (one.name, one.title, one.caption) == ("one", "The first", "{booked} are booked.")
    assert (one.notes, one.dwell_s, one.cuts, one.then) == ("Wait.\nThen speak.", 20.0, (5, 10), "two")
    assert one.forks == (Fork("She tells", "two"),)
    assert one.frame == Frame("city", 1.5, rotation_deg=10.0, tilt_deg=45.0)
    assert one.callouts == (Note("site:S1", "{booked}"), Note("region:D2", "here"), Note("12.5,-3", "there"))
    state = one.state
    assert (state.step, one.play) == (1, (0, 3))  # the days lie in the second and the fourth week
    assert (state.account, state.spread, state.bare, state.legend) == ("official", 0.5, True, False)
    assert state.layers == (
        Layer("wealth", (("classes", 5), ("scheme", "equal")), opacity=0.5),
        Layer("waste", visible=False),
    )
    assert state.selection == Selection("", frozenset({0, 2}), frozenset({2}), frozenset({1}))
    assert state.lens == LensSpot(1.0, 2.0, 160.0, "layer:wealth")
    assert state.plan == Plan((Move("S1", 5.0, 6.0),), (Add("new", "depot", 1.0, 2.0),), ("S2",))
    assert (two.state.step, two.state.layers, two.frame) == (3, (), Frame())


def test_a_day_of_toml_is_a_day_as_well() -> None:
    assert story(f'{HEAD}[[scenes]]\nname = "a"\ntitle = "A"\ntime = 2147-01-13\n').scenes[0].state.step == 1


def test_a_scene_of_another_region_set_selects_in_it() -> None:
    city = tiny_city()
    rooms = replace(city.base, name="rooms", ids=("R1", "R2", "R3"), plane="own", singular="room")
    whole = replace(city, region_sets=(city.base, rooms))
    text = f'{HEAD}[[scenes]]\nname = "a"\ntitle = "A"\nregion_set = "rooms"\nselection = {{ regions = ["R2"] }}\n'
    assert story(text, whole).scenes[0].state.selection == Selection("rooms", frozenset({1}))
    assert story(text, whole).scenes[0].state.region_set == "rooms"
    base = text.replace('"rooms"', f'"{city.base.name}"').replace("R2", "D2")
    assert story(base, whole).scenes[0].state.region_set == ""  # the base has one name alone
    faults = read(
        text.replace("R2", "D2").replace("selection", 'callouts = [{at="site:S1", text="x"}]\nselection'), whole
    )
    sentences = [problem.sentence() for problem in faults[1]]
    assert sentences[0].startswith(f"{FILE}, scene a, field selection.regions: there is no room 'D2'")
    assert "field callouts[1].at: there is no site 'S1' (expected one of none)" in sentences[1]


@pytest.mark.parametrize(
    ("scene", "expected"),
    [
        ("titel = 1", "scene one, field titel: an unknown field. did you mean 'title'?"),
        ("frame = { zom = 2 }", "scene one, field frame.zom: an unknown field. did you mean 'zoom'?"),
        ('frame = { fit = "cty" }', "scene one, field frame.fit: 'cty': Input should be '', 'city' or 'selection'. did"
                                    " you mean 'city'?"),
        ('frame = { fit = "", x = 1, y = 2 }', 'scene one, field frame: fit = "" needs x, y and a span above 0'),
        ("frame = { x = 1 }", 'scene one, field frame: x count only with fit = ""'),
        ("frame = { zoom = 0 }", "scene one, field frame.zoom: 0: Input should be greater than or equal to 0.001"),
        ("frame = { tilt_deg = 61 }", "field frame.tilt_deg: 61: Input should be less than or equal to 60"),
        ("spread = nan", "field spread: nan: Input should be a finite number"),
        ("opacity = 1", "field opacity: an unknown field"),
        ("layers = []", "field layers: no entry"),
        ('layers = [{ kind = "Waste Layer" }]', "field layers[1].kind: 'Waste Layer': does not fit"),
        ('layers = [{ kind = "waste", opacity = 2 }]', "field layers[1].opacity: 2: Input should be less than"),
        ('layers = [{ kind = "waste", params = { a = [1] } }]', "field layers[1].params.a: a text, a number, true or"),
        ('layers = [{ kind = "waste", params = { "A B" = 1 } }]', "'A B' is no name of a parameter"),
        ('layers = [{ kind = "waste", params = { a = inf } }]', "params.a: inf: a finite number is expected"),
        ('layers = [{ kind = "waste", params = { a = 99999999999999999999 } }]', "a number of at most 2^53"),
        ('caption = "a\\u202Eb"', "field caption: 'a\\u202eb': control or invisible characters are not text"),
        ('title2 = "<b>"', "field title2: an unknown field"),
        ("dwell_s = 0", "field dwell_s: 0: Input should be greater than 0"),
        ("dwell_s = 9999", "field dwell_s: 9999: Input should be less than or equal to 3600"),
        ('time = "2147-01-06"\nstep = 0', "time and step exclude each other"),
        ('time = "2148-01-06"', "field time: '2148-01-06' is no step of the clock (expected step 0 (the 1st of 4,"
                                " 2147-01-06) to step 3 (the 4th of 4, 2147-01-27); or better a day, such as time = "),
        ('time = "soon"', "field time: Invalid isoformat string: 'soon'"),
        ("step = 4", "field step: 4 is no step of the clock (expected step 0 (the 1st of 4, 2147-01-06) to"),
        ("step = true", "field step: True: Input should be a valid integer"),
        ("play = [0]", "field play: no entry"),
        ("play = [3, 1]", "field play: the clock would run from step 3 (the 4th of 4, 2147-01-27) to step 1"),
        ("play = [0, 9]", "field play[2]: 9 is no step of the clock"),
        ("play = [0, 1.5]", "field play[2]: 1.5 is no step of the clock"),
        ('region_set = "distrits"', "field region_set: there is no region set 'distrits' (expected one of districts)."
                                    " did you mean 'districts'?"),
        ('account = "offical"', "'official' or 'full'. did you mean 'official'?"),
        ('selection = { regions = ["D9"] }', "there is no district 'D9' (expected one of D1, D2, D3)"),
        ('selection = { sites = ["S1", "S7", "S8"] }', "field selection.sites: 1 more are not known: S8"),
        ('selection = { flows = ["F77"] }', "there is no flow 'F77' (expected one of F1, F2, F3, F4, F5)"),
        ("lens = { x = 1 }", "field lens.y: the field is missing"),
        ('lens = { x = 1, y = 2, content = "layer wealth" }', "field lens.content: 'layer wealth': does not fit"),
        ('lens = { x = 1, y = 2, content = "step:4" }', "field lens.content: there is no step 4 (expected step 0 ("),
        ("plan = { close = [1] }", "field plan.close: an unknown field. did you mean 'closes'?"),
        ('plan = { closes = ["S9"] }', "field plan.closes[1]: there is no site 'S9' (expected one of S1, S2)"),
        ('plan = { reroutes = [{ site = "S1", to = "S3", share = 0.5 }] }', "plan.reroutes[1].to: there is no site"),
        ('plan = { reroutes = [{ site = "S1", to = "S2", share = 2 }] }', "plan.reroutes[1].share: 2: Input should"),
        ('plan = { reparation = { rule = "equal per hed" } }', "did you mean 'equal per head'?"),
        ('plan = { adds = [{ site = "S1", kind = "depot", x = 0, y = 0 }] }', "field plan.adds[1].site: 'S1' is there"),
        ('callouts = [{ at = "S1", text = "x" }]', "field callouts[1].at: 'S1': does not fit"),
        ('callouts = [{ at = "site:S3", text = "x" }]', "field callouts[1].at: there is no site 'S3'"),
        ('callouts = [{ at = "region:D4", text = "x" }]', "field callouts[1].at: there is no district 'D4'"),
        ('callouts = [{ at = "a,b", text = "x" }]', "field callouts[1].at: 'a,b' is no place (expected \"region:ID\","),
        ('callouts = [{ at = "1,inf", text = "x" }]', "field callouts[1].at: '1,inf' is no place"),
        ('forks = [{ label = "on", scene = "two" }]', "forks[1].scene: there is no scene 'two' (expected one of one)"),
        ('then = "on"', "field then: there is no scene 'on'"),
        ('last = true\nthen = "two"', "last = true and a way on exclude each other"),
        ('then = "one"', "field then: the scene leads to itself (expected another one)"),
    ],
)  # fmt: skip
def test_every_fault_is_told_with_its_scene_and_field(scene: str, expected: str) -> None:
    assert expected in said(scene)
    assert said(scene).startswith(f"{FILE}, scene one")


def test_all_faults_are_told_at_once() -> None:
    text = said('frame = { zoom = -1 }\nspread = 7\nthen = "x y"')
    assert [field in text for field in ("frame.zoom", "spread", "then")] == [True] * 3
    text = said('step = 9\nselection = { regions = ["D8"] }\nthen = "nowhere"')
    assert [field in text for field in ("field step", "selection.regions", "field then")] == [True] * 3


def test_faults_of_form_hide_no_others() -> None:
    text = said('spread = 7\ntime = "2148-01-06"\nselection = { regions = ["D8"], sites = [3] }\nthen = "nowhere"')
    fields = ("field spread", "selection.sites[1]", "field time", "selection.regions", "field then")
    assert [field in text for field in fields] == [True] * 5


def test_a_scene_without_a_name_is_called_by_its_number() -> None:
    _, problems = read(f'{HEAD}[[scenes]]\nname = "a"\ntitle = "A"\n[[scenes]]\ntitle = "B"\n')
    assert problems[0].sentence() == f"{FILE}, scene 2, field name: the field is missing"


def test_two_scenes_of_one_name_are_a_fault() -> None:
    _, problems = read(f'{HEAD}[[scenes]]\nname = "a"\ntitle = "A"\n[[scenes]]\nname = "a"\ntitle = "B"\n')
    assert (
        problems[0].sentence() == f"{FILE}, scene a, field name: 2 scenes have this name (expected a name of its own)"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "field format: the field is missing"),
        (HEAD, "field scenes: the field is missing"),
        (HEAD + "scenes = []", "field scenes: no entry"),
        (HEAD.replace("1", "2") + '[[scenes]]\nname = "a"\ntitle = "A"', "field format: 2: Input should be 1"),
        (HEAD + '[asks.b]\nx = 1\n[[scenes]]\nname = "a"\ntitle = "A"', "field asks.b.measure: the field is missing"),
        (
            HEAD + '[asks.B]\nmeasure = "m"\n[[scenes]]\nname = "a"\ntitle = "A"',
            "field asks.B: 'B': does not fit (expected",
        ),
        (HEAD + '[asks.b]\nmeasure = "m"\nx = [1]\n[[scenes]]\nname = "a"\ntitle = "A"', "field asks.b.x: a text"),
        ("format = ", "not TOML"),
        ("a = " + "[" * 5000, "nested too deeply"),
    ],
)
def test_faults_of_the_whole_file(text: str, expected: str) -> None:
    found, problems = read(text)
    assert found is None and expected in "\n".join(problem.sentence() for problem in problems)


def test_a_file_of_another_kind_is_a_fault_and_no_crash() -> None:
    assert "not UTF-8" in story_of(tiny_city(), b"\xff\xfe", FILE)[1][0].sentence()
    assert "1,000,000 at most" in story_of(tiny_city(), b"#" * 1_000_001, FILE)[1][0].sentence()


def test_a_city_of_nothing_has_neither_steps_nor_places() -> None:
    _, problems = read(
        f'{HEAD}[[scenes]]\nname = "a"\ntitle = "A"\nstep = 0\nselection = {{ regions = ["x"] }}\n', City("")
    )
    text = "\n".join(problem.sentence() for problem in problems)
    assert "0 is no step of the clock (expected no step: the pack has no [clock])" in text
    assert "there is no region 'x' (expected one of none)" in text


def test_of_many_names_a_few_are_told() -> None:
    city = tiny_city()
    many = replace(city, sites=replace(city.sites, ids=tuple(f"p{i}" for i in range(50)), xy=np.zeros((50, 2))))
    _, problems = read(f'{HEAD}[[scenes]]\nname = "a"\ntitle = "A"\nselection = {{ sites = ["p60"] }}\n', many)
    assert f"p{MOST_NAMED - 1} and 42 more" in problems[0].sentence() and "did you mean" in problems[0].sentence()


def test_one_bad_story_leaves_the_others() -> None:
    files = {"stories/a.toml": WHOLE.encode(), "stories/b.toml": b"format = 2", "stories/c.toml": WHOLE.encode()}
    stories, problems = stories_of(tiny_city(), files)
    assert [one.file for one in stories] == ["stories/a.toml"]
    assert {problem.file for problem in problems} == {"stories/b.toml", "stories/c.toml"}
    assert "'tale' is the name of another story too" in problems[-1].sentence()


def test_stories_pass_from_one_process_to_another(tmp_path) -> None:
    city = replace(tiny_city(), stories=(story(WHOLE),))
    write(city, (), tmp_path / "passed")
    assert open_passed(tmp_path / "passed").city.stories == city.stories


def test_stories_come_through_the_loader_process(tmp_path) -> None:
    manifest, files = contents()
    text = (
        f'{HEAD}[[scenes]]\nname = "a"\ntitle = "A"\nselection = {{ regions = ["b"] }}\nplan = {{ closes = ["s2"] }}\n'
    )
    write_pack(tmp_path / "two", manifest | {"stories": [FILE]}, files | {FILE: text.encode()})
    (tale,) = read_city(tmp_path / "two").city.stories
    assert (tale.file, tale.scenes[0].state.selection.regions, tale.scenes[0].state.plan) == (
        FILE, frozenset({1}), Plan(closes=("s2",))
    )  # fmt: skip


JUNK = (
    "-1",
    "nan",
    "[]",
    "{}",
    '"x"',
    "1e999",
    "true",
    "2147-01-06",
    "''",
    "9" * 40,
    '["", 1]',
    "{ a = {} }",
    '"\\u0000"',
)


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from(JUNK), st.integers(0, 10_000), st.sampled_from(JUNK))
def test_whatever_stands_in_a_file_is_read_or_told_and_never_breaks(one: int, junk: str, other: int, more: str) -> None:
    values = list(re.finditer(r"(?<== )[^\n,}\]]+", WHOLE))
    first, second = sorted((values[one % len(values)], values[other % len(values)]), key=lambda found: found.start())
    text = WHOLE[: first.start()] + junk + WHOLE[first.end() :]
    if first.end() < second.start():
        shift = len(junk) - (first.end() - first.start())
        text = text[: second.start() + shift] + more + text[second.end() + shift :]
    found, problems = read(text)
    assert (found is None) == bool(problems)
    assert all(problem.file == FILE and problem.found and problem.sentence() for problem in problems)
    if found is not None:
        assert story(story_text(found, tiny_city())) == found

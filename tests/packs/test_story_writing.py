"""Stories as text: what is written is read again, what is read is written again, and comments stay."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.cities import tiny_city
from tests.packs.test_stories import FILE, WHOLE
from viewer.model.plan import Add, Gift, Move, Plan, Reparation, Reroute, Resize, Yields
from viewer.model.state import Layer, LensSpot, Selection, ViewState
from viewer.model.story import Ask, Fork, Frame, Note, Scene, Story
from viewer.packs.read import read as read_city
from viewer.packs.stories import story_of
from viewer.packs.story_writing import renewed_text, story_text

CITY = tiny_city()


def read(text: str) -> Story:
    story, problems = story_of(CITY, text.encode(), FILE)
    assert not problems and story is not None, (problems, text)
    return story


def test_the_whole_format_is_written_as_it_was_read() -> None:
    story = read(WHOLE)
    text = story_text(story, CITY)
    assert read(text) == story and story_text(read(text), CITY) == text


def test_what_is_usual_is_not_written() -> None:
    text = story_text(Story("s", "S", scenes=(Scene("a", "A"),)), CITY)
    assert text == 'format = 1\nname = "s"\ntitle = "S"\n\n[[scenes]]\nname = "a"\ntitle = "A"\n'


def test_days_and_ids_are_written_for_people() -> None:
    state = ViewState(step=2, selection=Selection("", frozenset({2, 0}), flows=frozenset({4})))
    text = story_text(Story("s", "S", scenes=(Scene("a", "A", state, play=(0, 3)),)), CITY)
    assert 'time = "2147-01-20"' in text and 'play = ["2147-01-06", "2147-01-27"]' in text
    assert 'selection = { regions = ["D1", "D3"], flows = ["F5"] }' in text


def test_lines_quotes_and_backslashes_survive() -> None:
    notes = 'one "quoted"\n\n  \\n is no line\n"""\n'
    story = Story("s", 'The "S"', scenes=(Scene("a", "A", notes=notes, caption="\nfirst is empty"),), file=FILE)
    assert read(story_text(story, CITY)) == story


# --- any story -----------------------------------------------------------------------------------------------------

TEXT = st.text(st.characters(exclude_categories=("C", "Zl", "Zp"), include_characters="\u200d"), max_size=30)
LINES = st.lists(TEXT, max_size=4).map("\n".join)
TITLE = TEXT.filter(bool)
NUMBER = st.floats(-1e9, 1e9, allow_nan=False).map(lambda x: x + 0.0)
SHARE = st.floats(0, 1).map(lambda x: x + 0.0)
AMOUNT = st.floats(0, 1e6).map(lambda x: x + 0.0)
WORD = st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True)
SCALAR = st.one_of(st.booleans(), st.integers(-(2**53), 2**53), st.floats(-1e200, 1e200), TEXT)
PARAMS = st.dictionaries(WORD.filter(lambda w: w != "measure"), SCALAR, max_size=3).map(
    lambda given: tuple(sorted(given.items()))
)
SITES = st.sampled_from(("S1", "S2"))
SCALE = st.floats(0.01, 100.0)
ANGLES = {"rotation_deg": st.floats(-180, 180), "tilt_deg": st.floats(0, 60)}
FRAME = st.one_of(
    st.builds(Frame, st.sampled_from(("city", "selection")), SCALE, **ANGLES),
    st.builds(Frame, st.just(""), SCALE, NUMBER, NUMBER, st.floats(0.1, 1e7), **ANGLES),
)
PLAN = st.builds(
    Plan,
    moves=st.lists(st.builds(Move, SITES, NUMBER, NUMBER), max_size=2).map(tuple),
    adds=st.lists(st.builds(Add, st.just("new"), TITLE, NUMBER, NUMBER, TEXT, AMOUNT, AMOUNT, AMOUNT), max_size=1).map(
        tuple
    ),
    closes=st.lists(SITES, max_size=2).map(tuple),
    resizes=st.lists(st.builds(Resize, SITES, AMOUNT), max_size=2).map(tuple),
    reroutes=st.lists(st.builds(Reroute, SITES, SITES, SHARE, TEXT, TEXT), max_size=2).map(tuple),
    gifts=st.lists(
        st.builds(Gift, SITES, TEXT, SHARE, st.sampled_from(("", "S1")), st.builds(Yields, AMOUNT, AMOUNT, NUMBER)),
        max_size=2,
    ).map(tuple),
    reparation=st.builds(Reparation, AMOUNT, TITLE, st.sampled_from(("", "equal per head"))),
    settled=st.lists(SITES, max_size=1).map(tuple),
)
STATE = st.builds(
    ViewState,
    layers=st.lists(st.builds(Layer, WORD, PARAMS, st.booleans(), SHARE), max_size=3).map(tuple),
    selection=st.builds(
        Selection,
        st.just(""),
        st.frozensets(st.integers(0, 2)),
        st.frozensets(st.integers(0, 1)),
        st.frozensets(st.integers(0, 4)),
    ),
    step=st.none() | st.integers(0, 3),
    bare=st.booleans(),
    legend=st.booleans(),
    account=st.sampled_from(("official", "full")),
    spread=SHARE,
    plan=PLAN,
    lens=st.none()
    | st.builds(
        LensSpot,
        NUMBER,
        NUMBER,
        st.floats(10, 2000),
        st.sampled_from(("", "layer:waste", "step:2", "without plan")),
        st.lists(st.tuples(NUMBER, NUMBER), max_size=4).map(tuple),
    ),
)
PLACE = st.sampled_from(("region:D1", "site:S2")) | st.builds(lambda x, y: f"{x},{y}", NUMBER, NUMBER)
PLAYED = st.none() | st.tuples(st.integers(0, 3), st.integers(0, 3)).map(lambda two: tuple(sorted(two)))
SCENE = st.builds(
    Scene,
    st.just(""),
    TITLE,
    STATE,
    FRAME,
    LINES,
    LINES,
    st.lists(st.builds(Note, PLACE, TITLE), max_size=2).map(tuple),
    st.floats(0.1, 3600),
    PLAYED,
    st.lists(st.integers(1, 600), max_size=3).map(tuple),
)


@st.composite
def stories(draw) -> Story:
    names = draw(st.lists(WORD, min_size=1, max_size=4, unique=True))
    scenes = []
    for name in names:
        others = st.sampled_from([other for other in names if other != name]) if len(names) > 1 else st.nothing()
        forks = draw(st.lists(st.builds(Fork, TITLE, others), max_size=2)) if len(names) > 1 else []
        then = draw(st.just("") | others) if len(names) > 1 else ""
        last = draw(st.booleans()) and not forks and not then
        scenes.append(replace(draw(SCENE), name=name, forks=tuple(forks), then=then, last=last))
    asks = draw(st.dictionaries(WORD, st.builds(Ask, st.just(""), WORD, PARAMS), max_size=3))
    named = tuple(replace(ask, name=name) for name, ask in asks.items())
    return Story(draw(WORD), draw(TITLE), draw(TEXT), tuple(scenes), named, FILE)


@settings(max_examples=40, deadline=None)
@given(stories())
def test_any_story_is_read_as_it_was_written_and_written_the_same_again(story: Story) -> None:
    text = story_text(story, CITY)
    assert read(text) == story
    assert story_text(read(text), CITY) == text
    assert renewed_text(text, story, CITY) == text


# --- a file that a person wrote ------------------------------------------------------------------------------------

BY_HAND = """# a tale of three squares
format = 1
name = "tale"   # short
title = "The tale"

# where it begins
[[scenes]]
title = "The first"   # the title before the name
name = "one"
caption = '''
[[scenes]]
is no header here'''

# and where it ends
[[scenes]]
name = "two"
title = "The second"
dwell_s = 20   # long
"""


def test_what_a_person_wrote_stays_where_the_scene_is_the_same() -> None:
    story = read(BY_HAND.replace("[[scenes]]\nis no", "(scenes)\nis no"))
    text = BY_HAND.replace("[[scenes]]\nis no", "(scenes)\nis no")
    changed = replace(story, scenes=(story.scenes[0], replace(story.scenes[1], dwell_s=30.0)))
    new = renewed_text(text, changed, CITY)
    assert read(new) == changed
    assert "# a tale of three squares" in new and "# where it begins" in new and "# the title before" in new
    assert "dwell_s = 30.0" in new and "# long" not in new
    swapped = renewed_text(text, replace(story, scenes=story.scenes[::-1]), CITY)
    assert read(swapped).scenes == story.scenes[::-1]
    assert swapped.index("# and where it ends") < swapped.index('"two"') < swapped.index("# where it begins")
    assert renewed_text(text, story, CITY) == text


def test_a_file_that_cannot_be_taken_apart_is_written_anew() -> None:
    story = read(BY_HAND)
    assert renewed_text(BY_HAND, story, CITY) == story_text(story, CITY)
    assert renewed_text("format = ", story, CITY) == story_text(story, CITY)
    titled = replace(story, title="Another")
    assert read(renewed_text(BY_HAND, titled, CITY)) == titled


def test_asks_below_the_scenes_are_not_lost() -> None:
    text = WHOLE.replace('[asks.booked]\nmeasure = "flow_sum"\nmaterial = "metal"\nshare = 0.5\ndeep = true\n', "")
    text += '\n[asks.booked]\nmeasure = "flow_sum"\n'
    story = read(text)
    changed = replace(story, scenes=(story.scenes[0], replace(story.scenes[1], title="New")))
    assert read(renewed_text(text, changed, CITY)) == changed


def test_what_is_no_value_of_a_story_is_refused() -> None:
    layer = Layer("waste", (("a", None),))
    with pytest.raises(TypeError, match="NoneType has no place"):
        story_text(Story("s", "S", scenes=(Scene("a", "A", ViewState((layer,))),)), CITY)


def test_a_story_that_is_shipped_is_written_as_it_was_read_and_keeps_its_comments(capital) -> None:
    city = read_city(capital).city
    (story,) = city.stories
    old = (capital / story.file).read_text("utf-8")
    assert renewed_text(old, story, city) == old
    canonical = story_text(story, city)
    assert story_of(city, canonical.encode(), story.file) == (story, [])
    changed = replace(story, scenes=(replace(story.scenes[0], dwell_s=99.0), *story.scenes[1:]))
    new = renewed_text(old, changed, city)
    assert story_of(city, new.encode(), story.file) == (changed, [])
    kept = set(old.split("\n")) & set(new.split("\n"))
    assert [line for line in old.split("\n") if line.startswith("#") and line not in kept] == []

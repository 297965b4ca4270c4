"""What is written down of a talk comes back the same, and nothing else is taken for it; ink lies in the world."""

from __future__ import annotations

import json

import pytest

from viewer.model.ink import MOST_LINES, MOST_POINTS, Ink
from viewer.model.talk import TalkState, from_json

FULL = TalkState(
    ("/a/b",), "reckoning", "alleys", ("open",), 10, 61.5, 3.0, True, True, "black", "share", "x|y|z", "light"
)
A, B = ("one", ""), ("two", "")


def test_a_talk_comes_back_as_it_was_written():
    assert from_json(FULL.to_json()) == FULL
    assert from_json(TalkState().to_json()) == TalkState()


@pytest.mark.parametrize(
    "change",
    [{"format": 2}, {"scene": 3}, {"elapsed_s": -1}, {"elapsed_s": "1"}, {"minutes": 1.5}, {"begun": 1},
     {"blank": "red"}, {"wanted": "all"}, {"paths": "x"}, {"choices": [1]}, {"theme": "pink"}],
)  # fmt: skip
def test_what_no_talk_wrote_is_refused(change: dict):
    with pytest.raises(ValueError):
        from_json(json.dumps(json.loads(FULL.to_json()) | change).encode())


@pytest.mark.parametrize("data", [b"", b"[]", b"{", b"\xff", b'{"format": 1, "elapsed_s": NaN}', b"x" * 300_000])
def test_a_broken_file_is_refused(data: bytes):
    with pytest.raises(ValueError):
        from_json(data)


def test_ink_is_seen_on_its_own_sheet():
    ink = Ink().begun(A, (0, 0)).drawn((1, 1)).begun(B, (5, 5))
    assert [line.points for line in ink.on(A)] == [((0, 0), (1, 1))]
    assert ink.undone(A).on(A) == () and len(ink.undone(A).on(B)) == 1
    assert ink.cleared(B).on(B) == () and ink.undone(("three", "")) == ink


def test_ink_keeps_no_point_twice_and_has_an_end():
    ink = Ink().begun(A, (0, 0))
    assert ink.drawn((0, 0)) is ink and Ink().drawn((1, 1)) == Ink()
    for k in range(MOST_POINTS + 5):
        ink = ink.drawn((k + 1, 0))
    assert len(ink.lines[0].points) == MOST_POINTS
    for _ in range(MOST_LINES + 3):
        ink = ink.begun(A, (0, 0))
    assert len(ink.lines) == MOST_LINES

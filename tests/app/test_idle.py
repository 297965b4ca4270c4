"""A kiosk that nobody touches asks whether anybody is there, then starts over, once."""

from __future__ import annotations

import pytest

from viewer.app.idle import Idle


class Visitor:
    """A clock and a last touch that a test sets, and what was heard."""

    def __init__(self, limit: float = 60.0, countdown: float = 25.0) -> None:
        self.now, self.touched, self.busy = 0.0, 0.0, False
        self.heard: list[object] = []
        self.idle = Idle(lambda: self.touched, lambda: limit, lambda: countdown, busy=lambda: self.busy,
                         clock=lambda: self.now)  # fmt: skip
        self.idle.counting.connect(self.heard.append)
        self.idle.stayed.connect(lambda: self.heard.append("stayed"))
        self.idle.idle.connect(lambda: self.heard.append("over"))

    def at(self, *moments: float) -> list[object]:
        """What is heard when the clock is looked at then."""
        self.heard.clear()
        for self.now in moments:
            self.idle.look()
        return list(self.heard)


@pytest.fixture
def visitor(qapp):
    made = Visitor()
    yield made
    made.idle.deleteLater()


def test_before_anybody_came_nothing_starts_over(visitor):
    assert visitor.at(500.0, 5000.0) == []


def test_it_counts_down_each_second_once_and_is_over_once(visitor):
    visitor.touched = 10.0
    assert visitor.at(69.9) == []
    assert visitor.at(70.0, 70.4, 71.0, 94.5) == [25, 24, 1]
    assert visitor.at(95.0, 96.0, 900.0) == ["over"]


def test_a_touch_while_it_counts_says_that_somebody_is_there(visitor):
    visitor.touched = 10.0
    assert visitor.at(75.0) == [20]
    visitor.touched = 75.5
    assert visitor.at(76.0, 100.0) == ["stayed"]
    assert visitor.at(75.5 + 60.0) == [25]


def test_what_is_under_way_is_never_cut_off_and_the_time_begins_when_it_ends(visitor):
    visitor.touched, visitor.busy = 10.0, True
    assert visitor.at(100.0, 400.0) == []
    visitor.busy = False
    assert visitor.at(459.0) == []
    assert visitor.at(460.0) == [25]


def test_it_begins_anew_for_the_next_visitor(visitor):
    visitor.touched = 10.0
    assert visitor.at(200.0) == ["over"]
    visitor.touched = 300.0
    assert visitor.at(386.0) == ["over"]


@pytest.mark.parametrize(("limit", "countdown", "expected"), [(0.0, 25.0, []), (60.0, 0.0, ["over"])])
def test_no_limit_is_never_reached_and_nothing_is_asked_where_nothing_is_lost(qapp, limit, countdown, expected):
    visitor = Visitor(limit, countdown)
    visitor.touched = 1.0
    assert visitor.at(500.0) == expected
    visitor.idle.deleteLater()

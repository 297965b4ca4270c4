"""The governor under a clock of its own: what is given up first, when it comes back, and that it does not flicker."""

from itertools import pairwise

import pytest

from viewer.engine.governor import BUDGET_MS, PAUSE_S, REST_S, STEPS, Governor


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def governor(clock):
    return Governor(clock=clock)


def play(governor, clock, took_ms, seconds, every_s=1 / 60):
    """Frames of one length for so long; the qualities that were passed through."""
    seen = []
    for _ in range(round(seconds / every_s)):
        clock.now += every_s
        if governor.frame(took_ms):
            seen.append(governor.quality)
    return seen


def test_easy_frames_give_up_nothing(governor, clock):
    assert play(governor, clock, BUDGET_MS - 0.1, 5) == [] and governor.text == ""


def test_samples_go_first_then_particles_then_glow_then_fields(governor, clock):
    assert play(governor, clock, 40.0, 5) == list(STEPS[1:])
    names, full = ("samples", "particles", "glow", "field_px"), STEPS[0]
    given_up = [[name for name in names if getattr(step, name) != getattr(full, name)] for step in STEPS]
    assert given_up[1] == ["samples"] and given_up[2] == ["samples", "particles"]
    assert given_up[4] == ["samples", "particles", "glow"] and len(given_up[5]) == 4


def test_one_late_frame_is_forgiven(governor, clock):
    for _ in range(10):
        assert play(governor, clock, 12.0, 0.4) == []
        assert not governor.frame(80.0)


def test_every_step_says_what_is_missing(governor, clock):
    texts = [step.text for step in STEPS]
    assert texts[0] == "" and len(set(texts)) == len(texts)
    play(governor, clock, 40.0, 0.1)
    assert governor.text == "Simpler picture to keep up: edges not smoothed"
    assert "1 of 4 particles" in texts[3] and "no glow" in texts[4] and "coarser fields" in texts[5]


def test_quality_comes_back_step_by_step(governor, clock):
    play(governor, clock, 40.0, 0.1)
    play(governor, clock, 40.0, 0.1)
    lowest = STEPS.index(governor.quality)
    assert lowest >= 2
    back = play(governor, clock, 5.0, (REST_S + 0.1) * lowest)
    assert back == [STEPS[k] for k in range(lowest - 1, -1, -1)]


def test_frames_that_just_fit_take_nothing_back(governor, clock):
    play(governor, clock, 40.0, 0.1)
    step = governor.quality
    assert step is not STEPS[0]
    assert play(governor, clock, BUDGET_MS * 0.8, 20) == [] and governor.quality is step


def test_what_comes_back_too_early_waits_longer_each_time(governor, clock):
    """Full quality is always too slow here, the first step down is easy."""
    changes = []
    for _ in range(3600):
        clock.now += 1 / 60
        if governor.frame(30.0 if governor.quality is STEPS[0] else 5.0):
            changes.append((clock.now, governor.quality is STEPS[0]))
    raised = [at for at, up in changes if up]
    waits = [b - a for a, b in pairwise(raised)]
    assert len(raised) >= 3
    assert all(later > earlier * 1.5 for earlier, later in pairwise(waits[:4]))


def test_a_pause_makes_old_frames_count_no_more(governor, clock):
    assert not governor.frame(80.0)
    clock.now += PAUSE_S * 2
    assert not governor.frame(80.0)
    assert governor.quality is STEPS[0]

"""The command line of a talk: what it is given goes on to the window in a process of its own."""

from __future__ import annotations

import sys

import pytest

from viewer.app import cli, guardian, main


@pytest.fixture
def guarded(monkeypatch) -> list[list[str]]:
    """What a guardian would have started."""
    started: list[list[str]] = []

    class Recording:
        def __init__(self, command, *more, **named) -> None:
            started.append(list(command))

        def run(self) -> int:
            return 0

    monkeypatch.setattr(guardian, "Guardian", Recording)
    monkeypatch.setenv("QT_QPA_PLATFORM", "minimal")
    monkeypatch.delenv(guardian.GUARDED, raising=False)
    return started


def test_a_presenter_s_window_gets_a_guardian_and_every_word(guarded, capital):
    words = [str(capital), "--mode", "presenter", "--story", "reckoning", "--cut", "10", "--share"]
    assert cli.main(words) == 0
    assert guarded == [[sys.executable, "-m", "viewer", *words]]


def test_the_guarded_window_begins_the_talk_that_was_asked_for(monkeypatch, capital):
    seen = {}
    monkeypatch.setenv("QT_QPA_PLATFORM", "minimal")
    monkeypatch.setenv(guardian.GUARDED, "1")
    monkeypatch.setattr(main, "run_window", lambda paths, **how: seen.update(how) or 0)
    assert cli.main([str(capital), "--mode", "presenter", "--story", "s", "--cut", "5", "--one-screen"]) == 0
    wish = seen["talk"]
    assert (wish.story, wish.minutes, wish.wanted, wish.preflight) == ("s", 5, "strip", True)
    assert cli.main([str(capital)]) == 0 and seen["talk"] is None


@pytest.mark.parametrize("more", [["--story", "s"], ["--cut", "5"], ["--share"], ["--one-screen"]])
def test_what_belongs_to_a_talk_is_refused_without_one(guarded, capital, capsys, more):
    assert cli.main([str(capital), *more]) == 2
    assert "--mode presenter" in capsys.readouterr().err and guarded == []


def test_a_cut_that_no_story_has_is_wrong_usage(guarded, capital, capsys):
    with pytest.raises(SystemExit) as ended:
        cli.main([str(capital), "--mode", "presenter", "--cut", "7"])
    assert ended.value.code == 2 and "7" in capsys.readouterr().err

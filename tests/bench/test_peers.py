"""The table of goals is computed right from given figures, and a program that is missing is said."""

from __future__ import annotations

import json

import pytest

from tests.bench.peers import __main__ as command
from tests.bench.peers.goals import rows, table

RHEA = {
    "vertices": 9_000_000,
    "first_picture_s": 0.5,
    "redraw_ms": {"median": 100.0, "p95": 900.0, "n": 5},
    "restyle_ms": {"median": 8.0, "p95": 9.0, "n": 5},
    "pan_ms": {"median": 9.0, "p95": 16.6, "n": 5},
    "zoom_ms": {"median": 9.0, "p95": 16.7, "n": 5},
    "toggle_ms": {"median": 32.9, "p95": 99.0, "n": 5},
    "rss_mb": 731.9,
}
QGIS = {"first_picture_s": 6.0, "redraw_ms": {"median": 7499.0}, "restyle_ms": {"median": 10_000.0}}
DECKGL = {"restyle_ms": {"median": 159.0}}


def test_ratios_are_those_of_medians_and_a_goal_is_met_at_its_bound():
    first, redraw, deck, qgis = rows({"rhea": RHEA, "qgis": QGIS, "deckgl": DECKGL})[:4]
    assert [(row.ratio, row.met) for row in (first, redraw, deck, qgis)] == [
        (12.0, True),
        (74.99, False),
        (19.875, False),
        (1250.0, True),
    ]


def test_a_peer_that_draws_thinner_lines_has_a_row_of_its_own():
    hairlines = {"first_picture_hairline_s": 5.0, "redraw_hairline_ms": {"median": 7500.0}}
    found = rows({"rhea": RHEA, "qgis": QGIS | hairlines})[5:8]
    assert [(row.ratio, row.met) for row in found] == [(10.0, False), (75.0, True), (None, None)]


def test_a_call_that_returned_is_held_beside_a_picture_that_is_there():
    drawing = {"restyle_ms": {"median": 3200.0}, "restyle_returned_ms": {"median": 152.0}}
    found = [row for row in rows({"rhea": RHEA, "deckgl": drawing}) if row.against == "deckgl"]
    assert [(row.ratio, row.met) for row in found] == [(400.0, True), (19.0, False)]


def test_limits_look_at_the_95th_percentile_of_frames_and_at_the_bytes_of_coordinates():
    pan, zoom, tilt, toggle, memory = rows({"rhea": RHEA})[8:]
    assert (pan.ours, pan.met) == (16.6, True)
    assert (zoom.ours, zoom.met) == (16.7, False)
    assert (tilt.ours, tilt.met) == (None, None)
    assert (toggle.ours, toggle.met) == (32.9, True)
    assert (memory.limit, memory.met) == (pytest.approx(732.0), True)


def test_a_peer_that_was_not_measured_leaves_its_goals_open():
    found = rows({"rhea": RHEA, "qgis": QGIS})
    assert [row.met for row in found if row.against == "deckgl"] == [None, None]
    assert "| change of colours | deckgl | 8 | - | - | at least 20x | not measured |" in table(found).splitlines()


def test_the_table_tells_ratio_bound_and_verdict():
    lines = table(rows({"rhea": RHEA, "qgis": QGIS, "deckgl": DECKGL})).splitlines()
    assert lines[2] == "| first full picture from a file | qgis | 0.5 | 6 | 12.0x | at least 12x | yes |"
    assert lines[3] == "| redraw of the full view | qgis | 100 | 7,499 | 75.0x | at least 75x | no |"
    assert lines[5] == "| change of colours | qgis | 8 | 10,000 | 1,250.0x | at least 1,250x | yes |"


def test_what_is_missing_is_said_with_the_line_that_installs_it():
    assert command.missing("rhea", lambda _: None) == {}
    assert command.missing("qgis", lambda _: None)["qgis"].endswith(
        "install -y --no-install-recommends qgis python3-qgis"
    )
    assert command.missing("deckgl", lambda _: None)["deckgl"].endswith("--no-install-recommends chromium npm")
    only_npm = command.missing("deckgl", {"npm": "npm"}.get)
    assert only_npm["deckgl"].endswith("--no-install-recommends chromium")


def test_without_any_peer_the_command_says_so_and_fails(monkeypatch, capsys):
    monkeypatch.setattr(command, "missing", lambda name: {name: "not installed; LINE"})
    assert command.main(["--only", "deckgl", "--only", "qgis"]) == 1
    assert capsys.readouterr().out.splitlines()[-2:] == ["qgis: not installed; LINE", "deckgl: not installed; LINE"]
    assert command.main(["--only", "qgis", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["missing"] == {"qgis": "not installed; LINE"}

"""The command line: what is asked, what is answered, and the three exit codes."""

from __future__ import annotations

import json
import math
import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.cities import tiny_city
from tests.packs.test_pack import contents
from viewer import tongue
from viewer.app import answers, cli, gallery
from viewer.app.carrying import read as read_receipt
from viewer.errors import PackError, Problem, UsageError
from viewer.model.city import Clock
from viewer.packs.pack import load_pack
from viewer.packs.pack_texts import pack_messages, write_texts
from viewer.packs.periods import make_clock
from viewer.packs.writing import write_pack

WEEKS = Clock(("2147-01-02", "2147-01-09", "2147-01-16"), ("week 1", "week 2", "week 3"), "week")
SQUARES = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "id": name,
            "properties": {"name": name, "tons": tons},
            "geometry": {
                "type": "Polygon",
                "coordinates": [[[x, 0], [x + 0.01, 0], [x + 0.01, 0.01], [x, 0.01], [x, 0]]],
            },
        }
        for name, x, tons in (("A", 0.0, 10.0), ("B", 0.01, None), ("C", 0.02, 30.0))
    ],
}


@pytest.fixture
def squares(tmp_path: Path) -> Path:
    path = tmp_path / "squares.geojson"
    path.write_text(json.dumps(SQUARES), "utf-8")
    return path


@pytest.mark.parametrize(
    "words",
    [
        ["snapshot"],
        ["snapshot", "x", "--out", "y.jpg"],
        ["snapshot", "x", "--out", "y"],
        ["snapshot", "x", "--out", "y.png", "--size", "12"],
        ["snapshot", "x", "--out", "y.png", "--tilt", "61"],
        ["snapshot", "x", "--out", "y.png", "--tilt", "steep"],
        ["snapshot", "x", "--out", "y.png", "--theme", "pink"],
        ["describe", "x", "--crs", "utm"],
        ["--mode", "visitor"],
        ["check"],
        ["build", "recipe.toml"],
        ["describe", "x", "--no-such-option"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_two(words, capsys):
    with pytest.raises(SystemExit) as stopped:
        cli.main(words)
    assert stopped.value.code == cli.USAGE
    assert "usage" in capsys.readouterr().err


def test_a_mistyped_command_is_wrong_usage_and_the_commands_are_named(capsys):
    assert cli.main(["snapshoot"]) == cli.USAGE
    assert "snapshot" in capsys.readouterr().err


def test_what_cannot_be_read_is_one_and_named(tmp_path, capsys):
    missing = tmp_path / "nowhere.geojson"
    assert cli.main(["describe", str(missing)]) == 1
    assert "nowhere.geojson" in capsys.readouterr().err


def test_json_stays_one_object_when_nothing_can_be_read(tmp_path, capsys):
    assert cli.main(["describe", str(tmp_path / "nowhere.gpkg"), "--json"]) == 1
    answer = json.loads(capsys.readouterr().out)
    assert answer["ok"] is False
    assert answer["problems"][0]["severity"] == "error"


def test_describe_counts_what_is_there_and_what_is_missing(squares, capsys):
    assert cli.main(["describe", str(squares), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["regions"] == 3
    column = answer["columns"]["tons"]
    assert (column["n"], column["missing"], column["mean"], column["min"], column["max"]) == (2, 1, 20.0, 10.0, 30.0)
    assert "column" in answer["overlays"]
    assert answer["crs"] == "EPSG:4326"


def test_repairs_are_one_line_and_nothing_is_said_twice(tmp_path, capsys):
    rings = [[[[x, 0], [x + 1, 1], [x + 1, 0], [x, 1], [x, 0]]] for x in range(3)]
    features = [
        {"type": "Feature", "properties": {"tons": x}, "geometry": {"type": "Polygon", "coordinates": ring}}
        for x, ring in enumerate(rings)
    ]
    path = tmp_path / "bows.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    assert cli.main(["describe", str(path)]) == 0
    lines = capsys.readouterr().err.splitlines()
    assert [line.partition(": ")[2].partition(": ")[2] for line in lines] == [
        "bows.geojson: 3 shapes repaired. `rhea check` lists them"
    ]
    assert cli.main(["check", str(path)]) == 0
    listed = [line for line in capsys.readouterr().out.splitlines() if "repaired" in line]
    assert len(listed) == 3
    assert all(line.endswith("m² (unchanged)") for line in listed)


def test_each_problem_is_told_once():
    from viewer.app.describe import in_brief
    from viewer.errors import Problem

    one, repaired = Problem("twice"), Problem("repaired: Self-intersection", feature="3", severity="info")
    assert in_brief([one, one, repaired], 1) == [one, repaired]


def test_the_passport_in_words_has_duplicates_and_values_far_off(tmp_path, capsys):
    rows = "".join(f"{8 + n / 10},50,k{n},{n}\n" for n in range(12))
    path = tmp_path / "odd.csv"
    path.write_text(f"lon,lat,site_id,tons\n{rows}9.9,51,k3,9000\n", encoding="utf-8")
    assert cli.main(["check", str(path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "  the same twice: site_id k3 in 2 features (5 and 14)" in lines
    assert [line for line in lines if line.startswith("  far off: tons, 1 outside ") and line.endswith(": 9,000 at 14")]


def test_beside_an_answer_the_five_worst_problems_are_told_and_the_rest_is_counted():
    from viewer.app.describe import in_brief
    from viewer.errors import Problem

    many = [Problem(f"{kind} {n}", severity=kind) for n in range(3) for kind in ("info", "warning", "error")]
    told = in_brief(many, 0)
    assert [problem.severity for problem in told[:5]] == ["error"] * 3 + ["warning"] * 2
    assert told[5] == Problem("1 warning and 3 notes more", hint="`rhea check` lists them", severity="warning")
    assert len(told) == 6


def test_describe_tells_the_columns_of_points_and_which_are_empty(tmp_path, capsys):
    features = [
        {
            "type": "Feature",
            "properties": {"soot": x, "remark": None},
            "geometry": {"type": "Point", "coordinates": [x, 1]},
        }
        for x in (2.5, 4.5)
    ]
    path = tmp_path / "gauges.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    assert cli.main(["describe", str(path), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["columns"]["soot"]["mean"] == 3.5
    assert answer["columns"] == answer["point_columns"]["gauges"]
    assert (answer["columns"]["remark"]["kind"], answer["columns"]["remark"]["n"]) == ("empty", 0)
    assert cli.main(["describe", str(path)]) == 0
    said = capsys.readouterr().out
    assert "points       gauges: 2" in said
    assert "soot" in said


def test_check_answers_an_object_for_one_path_and_files_for_several(squares, capsys):
    assert cli.main(["check", str(squares), "--json"]) == 0
    one = json.loads(capsys.readouterr().out)
    assert one["ok"] is True
    assert one["nulls"]["tons"] == 1
    assert cli.main(["check", str(squares), str(squares), "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["files"]) == 2


def test_snapshot_of_a_plain_column_gives_the_same_bytes_twice(squares, tmp_path, qapp):
    files = [tmp_path / "a.png", tmp_path / "b.png"]
    for file in files:
        words = ["snapshot", str(squares), "--overlay", "column", "--column", "tons", "--size", "640x400"]
        assert cli.main([*words, "--out", str(file)]) == 0
    assert files[0].read_bytes() == files[1].read_bytes()
    assert files[0].read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("extra", "match"),
    [
        (["--overlay", "wether"], "no such kind"),
        (["--overlay", "waste"], "lacks what it needs"),
        (["--overlay", "borders", "--column", "tons"], "nothing takes a column"),
        (["--time", "3"], "no time axis"),
        (["--overlay", "column", "--column", "tonnage"], "there is tons"),
    ],
)
def test_a_snapshot_that_this_city_cannot_give_is_wrong_usage(squares, tmp_path, capsys, extra, match, qapp):
    assert cli.main(["snapshot", str(squares), "--out", str(tmp_path / "a.png"), *extra]) == cli.USAGE
    assert match in capsys.readouterr().err


def test_outlines_are_drawn_above_whatever_is_named():
    city = tiny_city()
    assert [layer.kind for layer in gallery.chosen_layers(city, ["wealth"])] == ["wealth", "borders"]
    assert [layer.kind for layer in gallery.chosen_layers(city, ["borders"])] == ["borders"]


def test_a_picture_that_cannot_be_written_is_an_error_and_not_a_crash(squares, tmp_path, capsys, qapp):
    (tmp_path / "file").write_text("in the way")
    assert cli.main(["snapshot", str(squares), "--out", str(tmp_path / "file" / "a.png")]) == 1
    assert "cannot write" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "step"),
    [
        (None, None), ("1", 0), ("3", 2), ("2147-01-12", 1), ("2147-01-02T05:00", 0), ("2147-01-22", 2),
        ("2147-W02", 1), ("2147-01-09T23:00:00Z", 1), ("2147-01-16T01:00:00+02:00", 2),
    ],
)  # fmt: skip
def test_time_is_a_step_or_a_moment(text, step):
    assert gallery.step_of(WEEKS, text) == step


@pytest.mark.parametrize("text", ["0", "4", "2146-12-31", "2147-01-23", "soon", ""])
def test_a_time_outside_the_clock_says_what_the_clock_has(text):
    with pytest.raises(UsageError, match="--time"):
        gallery.step_of(WEEKS, text)


def test_the_last_day_of_a_clock_of_months_lies_in_its_last_step():
    months = make_clock("2023-05", "month", 3)
    assert gallery.step_of(months, "2023-07-31") == 2
    assert gallery.step_of(months, "2023-06") == 1
    with pytest.raises(UsageError, match="the clock goes from"):
        gallery.step_of(months, "2023-08-01")


def test_missing_numbers_become_null_at_any_depth():
    answer = answers.finite({"a": [math.nan, np.float64(2.5)], "b": {"c": math.inf, "d": np.int64(3)}})
    assert answer == {"a": [None, 2.5], "b": {"c": None, "d": 3}}


def test_all_problems_are_told_not_only_the_first(capsys, monkeypatch):
    def fail(_options):
        raise PackError([Problem("first"), Problem("second")])

    monkeypatch.setitem(cli.COMMANDS, "doctor", fail)
    assert cli.main(["doctor"]) == 1
    said = capsys.readouterr().err
    assert "first" in said
    assert "second" in said


def test_without_a_display_the_overlays_are_drawn_and_said(squares, tmp_path, monkeypatch, capsys, qapp):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(gallery, "has_display", lambda: False)
    assert cli.main([str(squares)]) == 0
    said = capsys.readouterr()
    drawn = [Path(line) for line in said.out.split()]
    assert drawn
    assert all(file.stat().st_size > 1000 for file in drawn)
    assert "no display" in said.err


def test_a_display_is_what_the_system_names(monkeypatch):
    monkeypatch.setattr(gallery.sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert not gallery.has_display()
    monkeypatch.setitem(os.environ, "DISPLAY", ":1")
    assert gallery.has_display()


def test_describe_tells_wind_index_and_that_the_plane_has_metres(capital, capsys):
    assert cli.main(["describe", str(capital)]) == 0
    told = capsys.readouterr().out
    assert "coordinates  a plane of its own, in metres" in told
    assert "wind         as Air Watch recorded it in 2147: 36 directions" in told
    assert "burden       Cumulative burden of the Capital (burden.toml)" in told


def test_describe_lists_the_stories_of_a_pack(capital, capsys):
    assert cli.main(["describe", str(capital), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)["stories"]
    assert told["reckoning"] == {
        "title": "The reckoning", "scenes": ["alleys", "infiltration", "crates", "unrest", "covenant"],
        "times": ["step 22 (the 23rd of 52, 2147-06-05)", *["step 30 (the 31st of 52, 2147-07-31)"] * 2,
                  "step 45 (the 46th of 52, 2147-11-13)", ""],
    }  # fmt: skip
    assert cli.main(["describe", str(capital)]) == 0
    assert "  story        reckoning: The reckoning, 5 scenes" in capsys.readouterr().out


def test_a_snapshot_speaks_the_language_that_is_asked_for(tmp_path, qapp):
    manifest, files = contents()
    write_pack(tmp_path / "two", manifest, files)
    messages = pack_messages(tmp_path / "two", load_pack(tmp_path / "two").city, "es")
    told = {"Two squares": "Dos cuadros", "Why?": "¿Por qué?"}
    spanish = [replace(one, told=(told[one.source],), kind="") if one.source in told else one for one in messages]
    write_texts(tmp_path / "two", {"es": tuple(spanish)})
    out = tmp_path / "two.png"
    assert (
        cli.main(["snapshot", str(tmp_path / "two"), "--out", str(out), "--size", "320x240", "--language", "es"]) == 0
    )
    assert read_receipt(out).asked["language"] == "es"
    assert "Dos cuadros" in read_receipt(out).title
    assert tongue.spoken().code == "en"


def test_describe_says_of_times_which_step_of_how_many_and_which_day(tmp_path, capsys):
    from tests.packs.test_pack import contents
    from viewer.packs.writing import write_pack

    manifest, files = contents()
    tale = 'format = 1\nname = "tale"\ntitle = "T"\n[[scenes]]\nname = "one"\ntitle = "One"\nstep = 1\n'
    write_pack(tmp_path / "two", manifest | {"stories": ["stories/t.toml"]}, files | {"stories/t.toml": tale.encode()})
    assert cli.main(["describe", str(tmp_path / "two"), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["clock"] == {"step": "month", "count": 3, "first": "2147-01", "last": "2147-03"}
    assert answer["series_of"] == {"refuse": {"of": "districts", "unit": "t", "title": ""}}
    assert answer["stories"]["tale"]["times"] == ["step 1 (the 2nd of 3, 2147-02)"]
    assert cli.main(["describe", str(tmp_path / "two")]) == 0
    told = capsys.readouterr().out
    assert "times        3 months, 2147-01 to 2147-03" in told and "series       refuse (t): of districts" in told
    assert "scene      one: step 1 (the 2nd of 3, 2147-02)" in told

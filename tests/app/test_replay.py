"""A receipt in a picture is found again, and its figures come out the same only of the same data."""

from __future__ import annotations

import json
import shutil
import struct
import zlib
from dataclasses import replace

import pytest

from tests.cities import tiny_city
from viewer import tongue
from viewer.app import carrying, cli, export
from viewer.app.replay import in_words, recomputed, replay
from viewer.errors import UsageError
from viewer.model.state import Layer, Selection, ViewState
from viewer.overlays import picture_stack
from viewer.overlays.receipts import receipt
from viewer.packs.read import read


def points(folder, value="5"):
    """A small table of places, as somebody's own file."""
    path = folder / "readings.geojson"
    squares = [
        {"type": "Feature", "properties": {"id": f"a{i}", "dust": float(value) + i, "people": 10 * i + 10},
         "geometry": {"type": "Polygon", "coordinates": [[[i, 0], [i + 1, 0], [i + 1, 1], [i, 1], [i, 0]]]}}
        for i in range(4)
    ]  # fmt: skip
    path.write_text(json.dumps({"type": "FeatureCollection", "features": squares}))
    return path


def snapshot(data, out, *more, column="dust"):
    words = ["snapshot", str(data), "--out", str(out), "--size", "320x240", "--overlay", "column", "--column", column]
    assert cli.main([*words, *more]) == 0
    return out


def answer(capsys, *words):
    capsys.readouterr()
    code = cli.main(["replay", *map(str, words), "--json"])
    return code, json.loads(capsys.readouterr().out)


def test_a_snapshot_is_replayed_from_the_file_beside_it(tmp_path, capsys, qapp):
    picture = snapshot(points(tmp_path), tmp_path / "p.png")
    code, found = answer(capsys, picture)
    assert (code, found["same"]) == (0, True)
    assert found["recorded"] == found["recomputed"]
    assert any(line["label"] == "mean of dust" and line["value"] == 6.5 for line in found["recorded"])


def test_the_same_snapshot_has_the_same_bytes(tmp_path, qapp):
    data = points(tmp_path)
    assert snapshot(data, tmp_path / "a.png").read_bytes() == snapshot(data, tmp_path / "b.png").read_bytes()


def test_changed_data_are_not_found_by_their_hash(tmp_path, capsys, qapp):
    picture = snapshot(points(tmp_path), tmp_path / "p.png")
    points(tmp_path, "6")
    code, found = answer(capsys, picture)
    assert (code, found["same"], found["recomputed"]) == (1, False, [])
    assert "not found by their hash" in found["problem"]


def test_data_elsewhere_are_named(tmp_path, capsys, qapp):
    picture = snapshot(points(tmp_path), tmp_path / "p.png")
    moved = tmp_path / "archive" / "of 2147" / "readings.geojson"
    moved.parent.mkdir(parents=True)
    shutil.move(tmp_path / "readings.geojson", moved)
    assert answer(capsys, picture)[0] == 1
    for place in (moved, moved.parent):
        assert answer(capsys, picture, "--data", place)[1]["same"]


def test_a_receipt_that_was_tampered_with_is_told_from_the_data(tmp_path, capsys, qapp):
    picture = snapshot(points(tmp_path), tmp_path / "p.png")
    made = json.loads(carrying.read(picture).to_json())
    line = next(line for line in made["lines"] if line["label"] == "mean of dust")
    line["value"] = 2.0
    forged = tmp_path / "forged.json"
    forged.write_text(json.dumps(made))
    code, found = answer(capsys, forged)
    assert (code, found["same"], len(found["differences"])) == (1, False, 1)
    assert "2.0 -> 6.5" in in_words(replay(forged))


def test_a_pdf_carries_its_receipt(tmp_path, qapp):
    city = tiny_city()
    state = ViewState(layers=(Layer("pollution"),), selection=Selection("", frozenset({0})))
    shown = picture_stack(city, state)
    export.save_picture(tmp_path / "p.pdf", city, state, shown, (320, 240))
    export.save_picture(tmp_path / "p.png", city, state, shown, (320, 240))
    told = receipt(city, state, shown)
    assert carrying.read(tmp_path / "p.pdf").to_json() == told.to_json()
    assert carrying.read(tmp_path / "p.png").to_json() == told.to_json()


def test_a_png_with_a_receipt_is_still_a_picture(tmp_path, qapp):
    from PySide6.QtGui import QImage

    picture = snapshot(points(tmp_path), tmp_path / "p.png")
    assert QImage(str(picture)).size().width() == 320


def test_the_shipped_pack_is_found_by_itself(tmp_path, capsys, qapp, monkeypatch):
    from viewer.app.gallery import HOME

    picture = snapshot(HOME / "maps" / "upstate-ny-1980", tmp_path / "p.png", column="leukaemia_cases")
    monkeypatch.chdir(tmp_path)
    assert answer(capsys, picture)[1]["same"]


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"\x89PNG\r\n\x1a\n", b"%PDF-1.4 nothing", b'%PDF rhea:receipt="AAAA"', b"\xff" * 40,
     b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 2**31) + b"IHDR"],
)  # fmt: skip
def test_a_file_without_a_receipt_is_wrong_usage(tmp_path, content, capsys):
    path = tmp_path / "x.png"
    path.write_bytes(content)
    with pytest.raises(UsageError, match="no receipt"):
        carrying.read(path)
    assert cli.main(["replay", str(path)]) == 2


def test_a_bomb_is_refused(tmp_path):
    body = carrying.KEYWORD + b"\0\x01\0\0\0" + zlib.compress(b" " * (64 << 20), 9)
    path = tmp_path / "bomb.png"
    head = struct.pack(">I", 13) + b"IHDR" + bytes(17)
    path.write_bytes(carrying.PNG + head + struct.pack(">I", len(body)) + b"iTXt" + body + bytes(4))
    with pytest.raises(UsageError, match="too long"):
        carrying.read(path)


def test_data_that_do_not_exist_are_wrong_usage(tmp_path, qapp):
    picture = snapshot(points(tmp_path), tmp_path / "p.png")
    assert cli.main(["replay", str(picture), "--data", str(tmp_path / "nowhere")]) == 2


def test_a_what_if_is_drawn_carried_and_replayed(tmp_path, capsys, qapp, capital):
    plan = tmp_path / "plan.json"
    plan.write_text('{"closes": ["s12"]}')
    words = ["snapshot", str(capital), "--overlay", "pollution", "--size", "320x240", "--out"]
    assert cli.main([*words, str(tmp_path / "before.png")]) == 0
    assert cli.main([*words, str(tmp_path / "after.png"), "--plan", str(plan)]) == 0
    before, after = (carrying.read(tmp_path / name) for name in ("before.png", "after.png"))
    means = [next(x.value for x in told.lines if x.label == "mean of Dust") for told in (before, after)]
    assert means[1] < means[0], "the incinerator's dust is gone"
    assert after.asked["plan"] == {"closes": ["s12"]}
    assert answer(capsys, tmp_path / "after.png")[1]["same"]


@pytest.mark.parametrize("text", ["", "[]", '{"wishes": 1}', '{"moves": [1]}', '{"moves": [{"site": "s1"}]}'])
def test_a_plan_that_is_none_is_wrong_usage(tmp_path, text, capital, capsys):
    plan = tmp_path / "plan.json"
    plan.write_text(text)
    assert cli.main(["snapshot", str(capital), "--out", str(tmp_path / "x.png"), "--plan", str(plan)]) == 2
    assert "--plan" in capsys.readouterr().err


def test_a_receipt_in_another_language_is_replayed_in_that_language(tmp_path):
    data = points(tmp_path)
    city = read(data).city
    state = ViewState(layers=(Layer("column", (("column", "dust"),)),), selection=Selection(regions=frozenset({1})))
    tongue.speak("ar")
    try:
        told = receipt(city, state, picture_stack(city, state))
    finally:
        tongue.speak("en")
    assert told.asked["language"] == "ar"
    again = recomputed(told, city)
    assert again.figures() == told.figures()
    assert again.asked == told.asked and tongue.spoken().code == "en"
    assert "language" not in receipt(city, state, picture_stack(city, state)).asked
    with pytest.raises(UsageError, match="language 'xx'"):
        recomputed(replace(told, asked={**told.asked, "language": "xx"}), city)

"""`rhea audit` and `rhea trace`: the Capital's plant is found in the numbers, and New York accuses nobody."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.cities import tiny_city
from viewer.app import cli
from viewer.app.audit import audited, span_of
from viewer.app.trace import traced
from viewer.errors import Problem, UsageError
from viewer.geometry.repair import Repair
from viewer.model.city import City, Ends
from viewer.model.state import Layer, params
from viewer.overlays import build as picture_of
from viewer.packs.build import build
from viewer.packs.passing import Reading
from viewer.packs.read import read

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def city(capital_city) -> City:
    return capital_city


@pytest.fixture(scope="module")
def answer(city) -> dict:
    return audited(city)


@pytest.fixture(scope="module")
def new_york(real_data, tmp_path_factory) -> City:
    pack = tmp_path_factory.mktemp("new-york") / "pack"
    build(ROOT / "maps/recipes/new-york.toml", real_data / "nyc", pack)
    return read([pack]).city


def test_the_culprit_of_the_capital_is_named_first_with_what_was_possible(answer):
    truth = json.loads((ROOT / "maps/capital-2147.truth.json").read_text("utf-8"))
    goods = [flow for flow in truth["flows"] if (flow["from"], flow["to"]) == (truth["culprit"], "Goods in use")]
    first = answer["suspects"][0]
    assert (first["name"], first["kind"], first["to"]) == (truth["culprit"], "returns", "Goods in use")
    assert first["reported"] == pytest.approx(sum(flow["booked"] for flow in goods), rel=0.01)
    assert first["allowed"] == pytest.approx(sum(flow["tonnes"] for flow in goods), abs=4 * first["sigma"])
    assert first["p_after"] > 0.05
    assert first["alike"] == []
    assert "reports 97 % of its intake" in first["sentence"]
    assert "everything else allows 60.8 ± 0.2 %" in first["sentence"]
    assert len(answer["suspects"]) == 1


def test_every_field_that_was_promised_is_there(answer):
    assert {"nodes", "flows", "chi2", "dof", "p", "suspects"} <= answer.keys()
    assert {"name", "residual", "sigma", "z"} <= answer["nodes"][0].keys()
    assert {"id", "reported", "measured", "reconciled", "sigma", "z"} <= answer["flows"][0].keys()
    assert {"name", "kind", "reported", "allowed", "sigma", "sentence", "unit"} <= answer["suspects"][0].keys()
    assert min(gap["tonnes"] for gap in answer["detectable"]) > 0


def test_the_books_of_the_plant_and_of_nobody_else_do_not_close(answer):
    off = {node["name"] for node in answer["nodes"] if abs(node["z"]) > 4.0}
    assert off == {"Meridian Recovery"}


def test_a_part_of_the_year_is_audited_alone(city):
    part = audited(city, time="1/24")
    assert part["period"]["last"] == 24
    assert part["suspects"][0]["name"] == "Meridian Recovery"
    assert part["suspects"][0]["reported"] < 6000.0
    assert any("edge of the period" in note for note in part["notes"])


@pytest.mark.parametrize("wrong", ["1", "1/2/3", "5/2", "/3", "0/4", "1/99"])
def test_a_period_that_is_none_is_wrong_usage(city, wrong):
    with pytest.raises(UsageError, match="--time"):
        span_of(city, wrong)


def test_the_legal_rule_lists_returns_that_are_off_by_more_than_ten_percent(city):
    found = audited(city, rules="cfr267")
    assert found["suspects"][0]["name"] == "Meridian Recovery"
    assert all(item["off"] > 0.10 for item in found["discrepancies"])
    mine = [item for item in found["discrepancies"] if item["name"] == "Meridian Recovery"]
    assert len(mine) == 13
    assert mine[0]["due"] == "2147-02-13"  # the first return covers four weeks from 2 January
    assert "no batches" in found["pieces"]["note"]


def test_new_york_lists_what_does_not_close_and_accuses_nobody(new_york):
    found = audited(new_york)
    assert found["suspects"] == []
    assert not found["independent"]
    assert "no independent second measurement" in found["notes"][0]
    worst = found["unclosed"][0]
    assert (worst["name"], worst["period"]["from"]) == ("Empire Recycling Services (Astoria Carting)", "2019-01")
    assert worst["z"] == pytest.approx(worst["residual"] / worst["sigma"])
    assert {fact["period"]["from"] for fact in found["unclosed"]} == {"2019-01", "2020-01"}


# Trace


def test_a_plants_intake_comes_from_the_depots_and_from_all_districts(city):
    found = traced(city, site="Meridian Recovery")
    assert found["direction"] == "upstream"
    depots = [node for node in found["nodes"] if node["kind"] == "depot"]
    districts = [node for node in found["nodes"] if node["kind"] == "district"]
    assert sum(node["share"] for node in depots) == pytest.approx(1.0, abs=1e-6)
    assert len(districts) == 102
    assert sum(node["tonnes"] for node in districts) + found["leakage"] == pytest.approx(found["tonnes"], rel=1e-6)


def test_what_a_district_throws_away_ends_somewhere_or_stays_on_the_way(city):
    found = traced(city, region="Crown Terraces")
    ends = sum(node["rest"] for node in found["nodes"])
    assert ends == pytest.approx(found["tonnes"])
    assert 0.05 < found["leakage"] / found["tonnes"] < 0.2
    assert found["nodes"][0]["name"] == "Crown Terraces"


def test_the_plant_keeps_what_it_says_it_recovers(city):
    found = traced(city, site="s08", direction="downstream")
    assert found["leakage"] / found["tonnes"] == pytest.approx(0.36, abs=0.02)


def test_a_region_takes_in_what_its_sites_do(city):
    found = traced(city, region="Northgate", direction="upstream")
    assert found["tonnes"] > 5000.0
    assert {"Northgate Depot"} <= {node["name"] for node in found["nodes"]}


def test_a_batch_is_followed_day_by_day_and_owner_by_owner(city):
    found = traced(city, batch="b001")
    assert found["start"] == {"name": "Crown Terraces", "kind": "district"}
    first = found["steps"][0]
    assert (first["date"], first["from"], first["owner"]) == ("2147-03-03", "Crown Terraces", "City Collection Service")
    assert [step["to"] for step in found["steps"]] == [node["name"] for node in found["nodes"][1:]]


@pytest.mark.parametrize(
    ("where", "match"),
    [({"site": "Meridian"}, "did you mean Meridian Recovery"), ({"region": "Nowhere"}, "known:"),
     ({"batch": "b9999"}, "no such batch")],
)  # fmt: skip
def test_a_name_that_the_city_lacks_is_wrong_usage(city, where, match):
    with pytest.raises(UsageError, match=match):
        traced(city, **where)


@pytest.mark.parametrize("first", [0.0, np.nan])
def test_a_batch_that_weighs_nothing_at_first_has_no_shares(first):
    city = tiny_city()
    tonnes = np.array([first, 2.0, 4.0, 6.0, 5.0])
    found = traced(replace(city, flows=replace(city.flows, batch=("b", "", "", "b", "b"), tonnes=tonnes)), batch="b")
    assert [node["name"] for node in found["nodes"]] == ["West", "Depot", "Plant", "Far harbour"]
    assert np.isnan([node["share"] for node in found["nodes"]]).all()
    assert found["nodes"][2]["tonnes"] == 6.0


def test_waste_in_a_ring_without_exit_rests_there_and_that_is_said():
    city = tiny_city()
    flows = city.flows
    begin = Ends(np.full(2, 1, np.int8), np.array([0, 1], np.int32), city.sites.xy, city.sites.names)
    end = Ends(np.full(2, 1, np.int8), np.array([1, 0], np.int32), city.sites.xy[::-1], city.sites.names[::-1])
    ring = replace(
        flows, ids=("R1", "R2"), origin=begin, destination=end, material=np.zeros(2, np.int32),
        tonnes=np.array([10.0, 10.0]), sigma=np.full(2, np.nan), first=flows.first[:2], last=flows.last[:2],
        basis=("measured",) * 2,
    )  # fmt: skip
    found = traced(replace(city, flows=ring), site="Depot", direction="downstream")
    assert (found["tonnes"], found["leakage"], found["edges"]) == (10.0, 10.0, [])
    assert found["nodes"] == [{"name": "Depot", "kind": "depot", "tonnes": 10.0, "share": 1.0, "rest": 10.0}]
    said = "Depot lies in a ring of ways that nothing leaves: what comes in rests there."
    assert found["assumption"].endswith(said)
    picture = picture_of(replace(city, flows=ring), Layer("trace", params(start="Depot", direction="downstream")))
    assert said in picture.legend.notes


def test_new_york_can_be_traced(new_york):
    found = traced(new_york, region="101")
    assert found["unit"] == "ton_us"
    assert sum(node["rest"] for node in found["nodes"]) == pytest.approx(found["tonnes"])


def test_new_york_can_be_traced_from_a_site(new_york):
    found = traced(new_york, site="Empire Recycling Services (Astoria Carting)")
    assert found["direction"] == "upstream"
    assert sum(node["rest"] for node in found["nodes"]) == pytest.approx(found["tonnes"])
    districts = [node for node in found["nodes"] if node["kind"] == "district"]
    assert len(districts) > 10
    assert 146_000 < found["leakage"] < 150_000  # about what its own reports leave open, it sends out more than it got


@pytest.mark.parametrize("start", [{"site": "Meridian Recovery"}, {"region": "Crown Terraces"}, {"batch": "b001"}])
def test_every_field_of_a_trace_is_there(city, start):
    found = traced(city, **start)
    named = {"start", "direction", "tonnes", "unit", "assumption", "nodes", "edges", "leakage", "steps"}
    assert named <= found.keys()
    assert {"name", "kind", "tonnes", "share"} <= found["nodes"][0].keys()
    assert {"from", "to", "material", "tonnes"} <= found["edges"][0].keys()
    assert bool(found["steps"]) == ("batch" in start)
    assert {"material", "share", "claim"} <= found["standing"][0].keys()


def test_the_standing_of_all_materials_is_an_answer_of_its_own(capsys):
    pack = str(ROOT / "maps/capital-2147")
    assert cli.main(["trace", pack, "--standing", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [one["claim"] for one in found["standing"]] == ["recover", "recover", "repair", "recover", "repair", "rest"]
    assert "at least 5 %" in found["rule"]
    assert cli.main(["trace", pack, "--standing"]) == 0
    assert "metamaterial: claims repair; the whole way of 0.86 % of 7,833 t is recorded" in capsys.readouterr().out


def test_a_batch_says_whether_its_way_is_whole(city, capsys):
    assert traced(city, batch="b041")["complete"]
    assert not traced(city, batch="b001")["complete"]
    assert cli.main(["trace", str(ROOT / "maps/capital-2147"), "--batch", "b041"]) == 0
    assert "its whole way is recorded" in capsys.readouterr().out


# The command line


@pytest.mark.parametrize(
    "words",
    [
        "audit",
        "audit x --alpha 2",
        "audit x --rules none",
        "trace x",
        "trace x --site a --region b",
        "trace x --site a --upstream --downstream",
    ],
)
def test_wrong_words_are_two(words, capsys):
    with pytest.raises(SystemExit) as stopped:
        cli.main(words.split())
    assert stopped.value.code == cli.USAGE
    assert "error" in capsys.readouterr().err


def test_suspects_are_an_answer_and_no_failure(capsys):
    pack = str(ROOT / "maps/capital-2147")
    assert cli.main(["audit", pack, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["suspects"][0]["name"] == "Meridian Recovery"
    assert cli.main(["audit", pack]) == 0
    assert "Meridian Recovery reports" in capsys.readouterr().out
    assert cli.main(["trace", pack, "--batch", "b001", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["steps"]
    assert cli.main(["trace", pack, "--site", "Basin Metals"]) == 0
    assert "upstream" in capsys.readouterr().out


@pytest.mark.parametrize("command", [["audit"], ["trace", "--site", "Kiln Street Depot"]])
def test_many_repairs_of_a_pack_are_one_line_beside_the_answer(city, capsys, monkeypatch, command):
    repairs = tuple(Repair(f"{n}", "Self-intersection", 1.0, 1.0) for n in range(30))
    said = "Self-intersection; it was repaired"
    told = tuple(Problem(said, feature=one.feature, severity="warning") for one in repairs)
    monkeypatch.setattr("viewer.packs.read.read", lambda *paths, **how: Reading(city, told, repairs))
    assert cli.main([command[0], str(ROOT / "maps/capital-2147"), *command[1:], "--json"]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out) and err == "rhea: warning: 30 shapes repaired. `rhea check` lists them\n"

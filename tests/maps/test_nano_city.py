"""The nano-city: the same bytes on every run, and every turn of its story is found in the numbers by what there is."""

from __future__ import annotations

import functools
import json

import numpy as np
import pytest

from tests.makers import MAPS, generator_of, rows_of
from viewer.analysis.audit import RETURNS, audit, closing
from viewer.analysis.geofence import Fence, inside
from viewer.analysis.inequality import weighted_mean
from viewer.geometry.locate import containing, distances
from viewer.model.city import City
from viewer.model.state import Layer
from viewer.overlays import build, offered
from viewer.overlays.books import account
from viewer.overlays.manifests import discrepancies
from viewer.overlays.tenths import tenths_of
from viewer.packs.passport import check
from viewer.packs.read import read

PACK = MAPS / "nano-city-2085"
WEEK_S = 7 * 86_400


generator = generator_of("nano_city")


@functools.cache
def made(*, honest: bool = False):
    """The city as it is made; made once."""
    return generator.make(2085, honest=honest)


@functools.cache
def truth() -> dict:
    return json.loads(PACK.with_name("nano-city-2085.truth.json").read_text("utf-8"))


@functools.cache
def city() -> City:
    return read([PACK]).city


def site(name: str) -> int:
    return city().sites.names.index(name)


def records(name: str):
    return next(held for held in city().records if held.name == name)


def texts(column) -> list[str]:
    """What a column of words says, "" where missing."""
    if column.texts:
        return list(column.texts)
    return ["" if np.isnan(code) else column.categories[int(code)] for code in column.values]


# --- the pack ---------------------------------------------------------------------------------------------------


def test_the_generator_makes_the_committed_bytes(tmp_path):
    beside = generator.write(made(), tmp_path / "nano-city-2085")
    again = {
        path.relative_to(tmp_path / "nano-city-2085"): path for path in beside.parent.rglob("*.*") if path != beside
    }
    there = {path.relative_to(PACK) for path in PACK.rglob("*.*")}
    assert {name for name in again if name.suffix} == there
    assert [str(name) for name in there if again[name].read_bytes() != (PACK / name).read_bytes()] == []
    assert beside.read_bytes() == PACK.with_name("nano-city-2085.truth.json").read_bytes()


def test_another_seed_makes_another_city():
    assert not np.array_equal(generator.shape.make(7).centres, made().ground.centres)


def test_a_negative_seed_is_wrong_usage(tmp_path):
    with pytest.raises(SystemExit) as stopped:
        generator.main(["--seed", "-1", "--to", str(tmp_path / "x")])
    assert stopped.value.code == 2


def test_its_size_is_what_was_planned_and_the_pack_is_small():
    found = city()
    assert len(found.base) == 1200 and len(found.clock) == 52
    assert len(records("readings")) == 26_000 and len(found.point_sets[0]) == 500
    assert sum(path.stat().st_size for path in PACK.rglob("*.*")) < 6_000_000


def test_it_passes_its_own_check_without_a_problem():
    passport = check(PACK)
    assert passport.ok and passport.problems == () and passport.repairs == ()


def test_nothing_in_the_pack_tells_the_truth():
    """Neither a file of the truth nor a column whose words or numbers tell the false from the true ones."""
    assert not [path for path in PACK.rglob("*") if "truth" in path.name]
    told = "\n".join(path.read_text("utf-8") for path in PACK.rglob("*.*") if path.suffix in (".csv", ".toml", ".md"))
    for word in ("missing_load", "astray", "hijack", "forged", "drifting", "culprit", "raider", "stolen"):
        assert word not in told.casefold(), word
    stolen = {one["load"] for one in truth()["missing"]}
    loads = records("manifests")
    own = np.array([name in stolen for name in loads.ids])
    for column in loads.columns.values():
        if column.name in ("carrier", "from", "way"):
            continue  # one carrier's loads alone go astray, but most of them arrive
        values = np.array(texts(column)) if not column.numeric else column.values
        assert not set(values[own].tolist()).isdisjoint(values[~own].tolist()) or len(set(values.tolist())) > 100


def test_the_cells_are_one_coverage_round_a_circle_of_water():
    import shapely

    ground = made().ground
    assert shapely.coverage_is_valid(ground.polygons)
    town = shapely.coverage_union_all(ground.polygons)
    assert town.geom_type == "Polygon" and len(town.interiors) == 1
    away = np.hypot(*np.array(town.interiors[0].coords).T)
    assert away.min() > 429 and away.max() < 431


# --- the missing loads ------------------------------------------------------------------------------------------


def test_the_audit_finds_the_carrier_and_the_tonnes_that_it_did_not_bring():
    found = audit(account(city()).books)
    (suspect,) = found.suspects
    assert (city().sites.names[suspect.site], suspect.kind) == (truth()["culprit"], RETURNS)
    assert suspect.p_after > 0.05, "with its returns dropped everything else closes"
    lost = sum(one["tonnes"] for one in truth()["missing"])
    lost += sum(one["sealed"] - one["arrived"] for one in truth()["lighter"])
    assert suspect.claim.reported - suspect.claim.allowed == pytest.approx(lost, rel=0.03)
    assert [city().sites.names[at] for at in np.flatnonzero(closing(found))] == ["Heart of Recycling"], (
        "by the returns more came in than was there"
    )


def test_of_the_rule_of_the_manifest_only_the_same_carrier_is_left():
    assert [one["name"] for one in discrepancies(city())["suspects"]] == ["Corvane Haulage"]


def test_honest_carriers_are_not_accused(tmp_path):
    generator.write(made(honest=True), tmp_path / "nano-city-2085")
    honest = read([tmp_path / "nano-city-2085"]).city
    assert audit(account(honest).books).suspects == ()
    assert discrepancies(honest)["suspects"] == []


def test_the_loads_that_left_their_manifest_are_those_whose_tags_never_came_inside_the_fence_of_the_heart():
    """A track counts as arrived when it is inside the innermost fence for two signs of life; all tags, no column."""
    tracks, fence = city().tracks, city().region_set("fences")
    carried = set(texts(records("manifests").columns["tag"]))
    away = distances(fence.rings, tracks.xy)[fence.names.index("The Heart")]
    never = []
    for number, name in enumerate(tracks.names):
        own = tracks.track == number
        if name in carried and not inside(tracks.seconds[own], away[own], Fence(enter_s=120.0)).any():
            never.append(name)
    assert never == [one["load"] for one in truth()["missing"]]
    weighed = set(texts(records("gate").columns["load"]))
    assert never == [name for name in records("manifests").ids if name not in weighed]


def test_loads_that_came_lighter_are_those_that_the_gate_weighs_below_their_seal():
    sealed = dict(zip(records("manifests").ids, records("manifests").columns["tonnes"].values))
    gate = records("gate")
    light = [load for load, tonnes in zip(texts(gate.columns["load"]), gate.columns["tonnes"].values)
             if tonnes < 0.9 * sealed[load]]  # fmt: skip
    assert light == [one["load"] for one in truth()["lighter"]] and light


def test_stolen_loads_end_near_places_of_one_faction():
    sites, tracks = city().sites, city().tracks
    ends = {one["load"]: one["ended_at"] for one in truth()["missing"]}
    for name, place in ends.items():
        own = np.flatnonzero(tracks.track == tracks.names.index(name))
        last = tracks.xy[own[np.argmax(tracks.seconds[own])]]
        nearest = int(np.nanargmin(np.hypot(*(sites.xy - last).T)))
        assert sites.names[nearest] == place
        assert texts(sites.columns["faction"])[nearest] == "Dumpsley's Crew"


# --- who breathes it --------------------------------------------------------------------------------------------


def test_the_poor_breathe_more_of_it_than_the_rich():
    base = city().base
    people = base.columns["population"].values
    parts = tenths_of(city(), base.columns["biohazard"].values, people)
    assert parts[0] > 1.5 * parts[-1]


def test_exposure_grows_with_the_hoards_and_falls_after_the_trap():
    (series,) = city().series
    people = city().base.columns["population"].values
    mean = np.array([weighted_mean(step, people) for step in series.values])
    stolen = [one["week"] for one in truth()["missing"]]
    assert mean[36:41].mean() > 1.4 * mean[: min(stolen)].mean()
    assert mean[46:].mean() < 0.8 * mean[36:41].mean()


def test_the_cells_that_breathe_most_lie_round_the_hoards():
    (series,) = city().series
    worst = np.argsort(-series.values[30:41].mean(axis=0))[:40]
    hoards = city().sites.xy[[site(name) for name in {one["ended_at"] for one in truth()["missing"]}]]
    away = np.hypot(*(made().ground.centres[worst][:, None] - hoards[None]).transpose(2, 0, 1)).min(axis=1)
    assert away.max() < 1000.0


# --- the sensors ------------------------------------------------------------------------------------------------


@functools.cache
def readings() -> tuple[np.ndarray, np.ndarray]:
    """(52, 500) values, and whether a relay acknowledged them."""
    held, ids = records("readings"), city().point_sets[0].ids
    number = {name: at for at, name in enumerate(ids)}
    at = np.array([number[name] for name in texts(held.columns["sensor"])])
    values, heard = np.full((52, len(ids)), np.nan), np.zeros((52, len(ids)), bool)
    values[held.step, at] = held.columns["biohazard"].values
    heard[held.step, at] = np.isfinite(held.columns["relay"].values)
    return values, heard


def faulty(kind: str) -> list[str]:
    return [one["sensor"] for one in truth()["sensors"][kind]]


def named(which: np.ndarray) -> list[str]:
    return [city().point_sets[0].ids[at] for at in np.flatnonzero(which)]


def test_silent_sensors_are_those_whose_last_weeks_have_no_value():
    assert named(np.isnan(readings()[0][-8:]).all(axis=0)) == faulty("silent")


def test_orphaned_sensors_speak_and_no_relay_hears_them():
    values, heard = readings()
    speaks = np.isfinite(values[-8:]).sum(axis=0) >= 6
    assert named(speaks & ~heard[-8:].any(axis=0)) == faulty("orphaned")


def test_hijacked_sensors_tell_again_what_they_told_a_quarter_before():
    values, _ = readings()
    known = np.isfinite(values[-10:]) & np.isfinite(values[-23:-13])
    same = (values[-10:] == values[-23:-13]) | ~known
    assert named(same.all(axis=0) & (known.sum(axis=0) > 5)) == faulty("hijacked")


def test_drifting_sensors_leave_the_cell_that_they_hang_in():
    """Against the stated exposure of its cell a sound sensor stays; one that drifts climbs week by week."""
    values, _ = readings()
    home = containing(city().base.rings, city().point_sets[0].xy)
    off = values - city().series[0].values[:, home]
    week = np.arange(52.0)
    slope = np.array([np.polyfit(week[ok], one[ok], 1)[0] for one in off.T for ok in (np.isfinite(one),)])
    replayed = np.isin(city().point_sets[0].ids, faulty("hijacked"))
    assert named((slope > 0.3) & ~replayed) == faulty("drifting")


# --- layers, fences, the guide ----------------------------------------------------------------------------------


def test_forged_layers_are_those_whose_hashes_do_not_hold():
    layers, anchors = generator.layers, dict(rows_of_pairs("signers.csv"))
    false = []
    for row in rows_of(PACK, "layers.csv"):
        link = row["link"]
        for _ in range(int(row["week"]) + 1):
            link = layers.digest(link)
        holds = link == anchors[row["signer"]]
        holds &= layers.digest(row["statement"]) == row["digest"]
        holds &= layers.digest(row["link"] + row["digest"]) == row["signature"]
        false += [] if holds else [row["publication"]]
    assert false == truth()["forged_layers"] and len(false) == generator.layers.FORGED


def rows_of_pairs(name: str) -> list[tuple[str, str]]:
    return [tuple(row.values()) for row in rows_of(PACK, name)]


def test_the_raid_is_a_swarm_inside_the_fence_that_no_other_hour_has():
    """Drones inside the innermost fence at once, by quarters of an hour: more than its `swarm` only in two nights."""
    tracks, fence = city().tracks, city().region_set("fences")
    heart = fence.names.index("The Heart")
    drone = np.array([kind == "drone" for kind in tracks.kinds])[tracks.track]
    near = (distances(fence.rings, tracks.xy)[heart] <= 0) & drone
    slot = (tracks.seconds[near] // 900).astype(int)
    pairs = np.unique(np.stack((slot, tracks.track[near])), axis=1)
    slots, count = np.unique(pairs[0], return_counts=True)
    weeks = {int(s * 900 // WEEK_S) for s in slots[count > fence.columns["swarm"].values[heart]]}
    assert weeks == {truth()["raid_week"], 43}


def test_after_the_trap_seized_loads_go_back_into_the_system():
    flows, gantry, heart = city().flows, site("Gantry Yard"), site("Heart of Recycling")
    back = (flows.origin.index == gantry) & (flows.origin.kind == 1) & (flows.destination.index == heart)
    assert flows.tonnes[back].sum() == pytest.approx(sum(one["tonnes"] for one in truth()["seized"]), rel=0.03)
    assert flows.first[back].min() > 43
    workshops = records("workshops")
    people = workshops.columns["people"].values
    assert people[workshops.step > 43].sum() / 8 > 3 * people[workshops.step <= 43].sum() / 44


# --- what is shown ----------------------------------------------------------------------------------------------


def test_every_overlay_that_is_offered_is_built_and_says_a_sentence():
    for kind in offered(city()):
        picture = build(city(), Layer(kind.name))
        assert picture.sentence.endswith("."), kind.name
        assert "nan" not in picture.sentence, kind.name

"""Heaps at places that do not balance: what is over or missing, in particles, beyond what scales leave open."""

from dataclasses import replace

import numpy as np
import pytest

from tests.cities import tiny_city
from tests.overlays.test_diagram import with_yard
from viewer.model.state import Layer
from viewer.overlays import build
from viewer.overlays.imbalance import heaps, imbalance
from viewer.overlays.kind import Moment
from viewer.overlays.network import network
from viewer.scene.marks import Heaps


def held(city, **more):
    chosen = {"material": "", "basis": "measured", "direction": "all"} | more
    return network(city.flows, city.sites, city.base, **chosen)


def one_step(tonnes, city=None, sigma=0.1):
    """The tiny city with everything in its first week."""
    city = city or tiny_city()
    zero = np.zeros(5, np.int32)
    flows = replace(city.flows, tonnes=np.array(tonnes, float), sigma=np.full(5, sigma), first=zero, last=zero)
    return replace(city, flows=flows)


def test_what_enters_and_does_not_leave_is_over_and_the_other_way_round_missing():
    city = one_step([4, 2, 4, 7, 5])
    found = imbalance(city, held(city), 0)
    assert found.tonnes == pytest.approx([-1.0, 6.0])  # depot: 6 in, 7 out; plant: 11 in, 5 out
    assert found.sigma == pytest.approx([np.sqrt(3) * 0.1, np.sqrt(3) * 0.1])
    (mark,) = heaps(city, found, 1.0)
    assert dict(zip(mark.names, mark.counts.tolist())) == {"Depot": -1, "Plant": 6}


def test_what_a_survey_finds_in_the_yard_is_not_missing():
    city = one_step([4, 2, 4, 6, 5], with_yard((1, 0, "mixed", 5.0), empty=True))
    assert imbalance(city, held(city), 0).tonnes == pytest.approx([0.0, 0.0])
    assert heaps(city, imbalance(city, held(city), 0), 1.0) == ()


def test_a_yard_that_nobody_surveyed_before_is_not_asked():
    city = one_step([4, 2, 4, 6, 5], with_yard((1, 0, "mixed", 500.0), (1, 1, "mixed", 500.0)))
    assert np.isnan(imbalance(city, held(city), 0).tonnes).tolist() == [False, True]


def test_the_ways_are_sorted_once_for_all_steps(monkeypatch):
    city, sorted_ = tiny_city(), []
    net, unique = held(city), np.unique
    monkeypatch.setattr(np, "unique", lambda *a, **k: sorted_.append(k.get("axis")) or unique(*a, **k))
    for step in (0, 1, None):
        imbalance(city, net, step)
    assert sorted_.count(0) == 1


def test_what_scales_leave_open_is_no_heap():
    city = one_step([4, 2, 4, 7, 5], sigma=5.0)
    assert heaps(city, imbalance(city, held(city), 0), 0.5) == ()


def test_records_over_several_steps_are_balanced_in_the_mean_of_all():
    city = tiny_city()
    assert imbalance(city, held(city), 1).tonnes == pytest.approx(imbalance(city, held(city), None).tonnes)
    assert imbalance(city, held(city), None).tonnes[1] == pytest.approx((4 + 6 - 5) / 4), "four weeks"


def test_a_site_with_ways_that_nobody_recorded_on_this_basis_is_not_asked():
    city = one_step([4, 2, 4, 6, 5])
    flows = replace(city.flows, basis=("measured", "measured", "measured", "measured", "reported"))
    city = replace(city, flows=flows)
    assert np.isnan(imbalance(city, held(city), 0).tonnes).tolist() == [False, True]


def test_one_material_is_only_asked_where_sites_keep_materials_apart():
    city = one_step([4, 2, 4, 6, 5])
    assert np.isnan(imbalance(city, held(city, material="metal"), 0, "metal").tonnes).all()


def test_the_waste_overlay_heaps_particles_and_says_how_many():
    picture = build(one_step([4, 2, 4, 6, 5]), Layer("waste"), Moment(0))
    (mark,) = (mark for mark in picture.marks if isinstance(mark, Heaps))
    quantum = picture.figures["quantum"]
    assert mark.counts.tolist() == [int(5 / quantum)]
    assert [key.label for key in picture.legend.entries] == ["dots: left over, 5 t"]
    assert any(note.startswith("heaped: entered and did not leave") and "5 t" in note for note in picture.legend.notes)
